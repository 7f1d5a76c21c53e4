//! Who may ask, and how: looked at before anything that was asked is.

use std::sync::Arc;

use axum::{
    body::{Body, Bytes},
    extract::{MatchedPath, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::Response,
};
use beagle_core::{Exit, Text};
use http_body_util::LengthLimitError;
use tokio::time::{Instant, timeout};

use super::{Reception, answer::Answer, connection::PATIENCE, key::Bearer, listen::Peer};
use crate::{failure::Refusal, print::Heading};

/// The largest body that is read.
const LARGEST: usize = 64 * 1024;

const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
/// What every answer says to browsers.
const TO_BROWSERS: [(HeaderName, HeaderValue); 5] = [
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
    // Forms of our own page say where they come from; other sites are told nothing.
    (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
];

/// A request that was turned away.
#[derive(Debug)]
pub(crate) struct Turned {
    pub(crate) status: StatusCode,
    pub(crate) refusal: Refusal,
    /// After how many seconds it may come again.
    wait: Option<u64>,
    /// The command that was asked, where that much is known.
    command: Option<String>,
}

impl Turned {
    /// Away with it, for this reason.
    pub(crate) fn away(status: StatusCode, code: &'static str, (message, hint): (Text, Text)) -> Self {
        Self { status, refusal: Refusal::new(Exit::Usage, code, message, hint), wait: None, command: None }
    }

    /// Its body is neither JSON nor what else is taken there.
    pub(crate) fn wrong_type(wanted: &str) -> Self {
        let what = Text::new(
            format!("Content-Type 이 {wanted} 이어야 합니다"),
            format!("the Content-Type has to be {wanted}"),
        );
        Self::away(StatusCode::UNSUPPORTED_MEDIA_TYPE, "content_type", (what, Text::default()))
    }

    /// The same, as the answer to this command.
    pub(super) fn about(self, command: &str) -> Self {
        Self { command: Some(command.to_owned()), ..self }
    }
}

impl From<Refusal> for Turned {
    fn from(refusal: Refusal) -> Self {
        Self { status: StatusCode::BAD_REQUEST, refusal, wait: None, command: None }
    }
}

/// Every request: for this server, from a page that may ask. What came of it is counted.
pub(super) async fn everybody(State(reception): State<Arc<Reception>>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map_or("other", MatchedPath::as_str).to_owned();
    let mut response = match admit(&reception, &request) {
        Ok(()) => next.run(request).await,
        Err(turned) => reception.turn_away(turned, request.headers()),
    };
    let headers = response.headers_mut();
    for (name, value) in TO_BROWSERS {
        headers.insert(name, value);
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    reception.metrics.answered((&route, &method), response.status(), began.elapsed());
    response
}

fn admit(reception: &Reception, request: &Request) -> Result<(), Turned> {
    let text = |name: &HeaderName| request.headers().get(name).map(|value| value.to_str().unwrap_or(""));
    let peer = peer(request);
    let host = text(&header::HOST).unwrap_or_default();
    if request.headers().get_all(header::HOST).iter().count() != 1 || !reception.hosts.is_ours(host, peer.at) {
        return Err(another_host());
    }
    let is_foreign = text(&header::ORIGIN).is_some_and(|origin| !reception.hosts.admits(origin, host));
    let is_sent_by_another = text(&FETCH_SITE) == Some("cross-site") && !is_looking(request.method());
    if is_foreign || is_sent_by_another { Err(another_site()) } else { Ok(()) }
}

fn is_looking(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD)
}

/// Who called. Requests come from connections, all of which say it.
pub(crate) fn peer(request: &Request) -> Peer {
    request.extensions().get().copied().unwrap_or(Peer { from: None, at: None })
}

/// The owner's key, and no other.
pub(super) async fn owner(State(reception): State<Arc<Reception>>, request: Request, next: Next) -> Response {
    match bearer(&reception, &request) {
        Ok(Bearer::Owner) => next.run(request).await,
        Ok(Bearer::Alerts) => reception.turn_away(alerts_alone(), request.headers()),
        Err(turned) => reception.turn_away(turned, request.headers()),
    }
}

/// The owner's key, or the one for alerts.
pub(super) async fn forwarder(State(reception): State<Arc<Reception>>, request: Request, next: Next) -> Response {
    match bearer(&reception, &request) {
        Ok(_) => next.run(request).await,
        Err(turned) => reception.turn_away(turned, request.headers()),
    }
}

/// The owner's key, unless a program of this machine asks, and not for somebody else.
pub(super) async fn local(State(reception): State<Arc<Reception>>, request: Request, next: Next) -> Response {
    const FORWARDED: [&str; 3] = ["forwarded", "x-forwarded-for", "x-real-ip"];
    let is_local = peer(&request).is_local() && !FORWARDED.iter().any(|name| request.headers().contains_key(*name));
    if is_local { next.run(request).await } else { owner(State(reception), request, next).await }
}

fn bearer(reception: &Reception, request: &Request) -> Result<Bearer, Turned> {
    let sent = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let token = match sent.split_once(' ') {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => token.trim(),
        _ => "",
    };
    reception.check(token, peer(request))
}

impl Reception {
    /// Whose key this is.
    pub(crate) fn check(&self, token: &str, peer: Peer) -> Result<Bearer, Turned> {
        if let Some(bearer) = self.key.bearer(token) {
            self.tries.right(peer.from);
            return Ok(bearer);
        }
        match self.tries.wrong(peer.from, Instant::now()) {
            None => Err(no_key()),
            Some(wait) => Err(too_often(wait.as_secs())),
        }
    }

    /// Says why, and counts it.
    pub(super) fn turn_away(&self, turned: Turned, headers: &HeaderMap) -> Response {
        self.metrics.refused(&turned.refusal.failure.code);
        let Turned { status, refusal, wait, command } = turned;
        let heading = self.desk.app.heading();
        let heading = Heading { command: command.unwrap_or_else(|| heading.command.clone()), ..heading };
        let mut response = Answer::refused(status, (heading, refusal), self.lang(headers)).send();
        let headers = response.headers_mut();
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        wait.map(|wait| headers.insert(header::RETRY_AFTER, HeaderValue::from(wait)));
        response
    }
}

/// All of a body, if it is not too long and does not take too long.
pub(crate) async fn body(headers: &HeaderMap, body: Body) -> Result<Bytes, Turned> {
    let announced = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    if announced.is_some_and(|length| length > LARGEST as u64) {
        return Err(too_large());
    }
    let whole = timeout(PATIENCE, axum::body::to_bytes(body, LARGEST)).await.map_err(|_| too_slow())?;
    whole.map_err(|error| {
        let is_too_large = std::error::Error::source(&error).is_some_and(|source| source.is::<LengthLimitError>());
        if is_too_large { too_large() } else { cut_off() }
    })
}

/// Whether the body is of this type. Forms and plain texts, which any page may send anywhere, are not JSON.
pub(crate) fn is_of_type(headers: &HeaderMap, wanted: &str) -> bool {
    let sent = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    sent.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(wanted)
}

fn another_host() -> Turned {
    let what = Text::new("이 서버의 이름이 아닌 Host 로 온 요청입니다", "the Host is none of this server's names");
    let hint =
        Text::new("그 이름이 맞으면 [serve] 의 hosts 에 쓰십시오", "if it is one, write it into hosts below [serve]");
    Turned::away(StatusCode::FORBIDDEN, "host", (what, hint))
}

fn another_site() -> Turned {
    let what = Text::new("다른 사이트의 페이지가 보낸 요청입니다", "a page of another site sent this");
    let hint = Text::new(
        "그 사이트를 믿는다면 [serve] 의 origins 에 쓰십시오",
        "if you trust that site, write it into origins below [serve]",
    );
    Turned::away(StatusCode::FORBIDDEN, "origin", (what, hint))
}

fn no_key() -> Turned {
    let what = Text::new("토큰이 없거나 맞지 않습니다", "there is no token, or it is wrong");
    let hint = Text::new(
        "Authorization: Bearer 뒤에 kis serve 가 보여 준 토큰을 쓰십시오. 잃어버렸으면 kis serve --new-token",
        "send Authorization: Bearer with the token that kis serve showed; if it is lost, kis serve --new-token",
    );
    Turned::away(StatusCode::UNAUTHORIZED, "token", (what, hint))
}

fn too_often(wait: u64) -> Turned {
    let what = Text::new("맞지 않는 토큰이 너무 자주 왔습니다", "a wrong token came too often");
    let hint = Text::new(format!("{wait}초 뒤에 다시 하십시오"), format!("come again in {wait} s"));
    Turned { wait: Some(wait), ..Turned::away(StatusCode::TOO_MANY_REQUESTS, "too_often", (what, hint)) }
}

fn alerts_alone() -> Turned {
    let what = Text::new("이 토큰은 알림만 보낼 수 있습니다", "this token is for alerts alone");
    let hint = Text::new("다른 명령에는 주인의 토큰을 쓰십시오", "use the owner's token for anything else");
    Turned::away(StatusCode::FORBIDDEN, "alerts_only", (what, hint))
}

fn too_large() -> Turned {
    let what = Text::new("본문이 64 KiB 를 넘습니다", "the body is larger than 64 KiB");
    let hint = Text::new("나누어 보내십시오", "send it in parts");
    Turned::away(StatusCode::PAYLOAD_TOO_LARGE, "too_large", (what, hint))
}

fn too_slow() -> Turned {
    let what = Text::new("본문이 10초 안에 오지 않았습니다", "the body did not come within 10 s");
    let hint = Text::new("다시 보내십시오", "send it again");
    Turned::away(StatusCode::REQUEST_TIMEOUT, "too_slow", (what, hint))
}

fn cut_off() -> Turned {
    let what = Text::new("본문이 끊겼습니다", "the body broke off");
    let hint = Text::new("다시 보내십시오", "send it again");
    Turned::away(StatusCode::BAD_REQUEST, "cut_off", (what, hint))
}

/// There is no such command.
pub(super) fn no_such_route(hint: Text) -> Turned {
    let what = Text::new("그런 주소가 없습니다", "there is nothing at this address");
    Turned::away(StatusCode::NOT_FOUND, "route", (what, hint))
}

/// It changes something, and was asked as if it did not.
pub(super) fn not_a_reading() -> Turned {
    let what = Text::new("무언가를 바꾸는 명령은 POST 로만 됩니다", "what changes something is asked with POST alone");
    Turned::away(StatusCode::METHOD_NOT_ALLOWED, "method", (what, Text::new("POST 로 보내십시오", "send it with POST")))
}
