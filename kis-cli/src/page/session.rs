//! Who looks at the page: whoever brought the token once, until the token is another or half a year has gone.
//!
//! A session is a signed time in a cookie, which no script reads and no other site sends. So it outlives this process,
//! and a new token ends all of them.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use beagle_core::Lang;
use maud::html;

use super::{code, layout, respond};
use crate::{
    clock,
    serve::{Bearer, Members, Reception, body, is_of_type, peer, random},
};

const COOKIE: &str = "kis_session";
const LANG_COOKIE: &str = "kis_lang";
const LASTS_S: i64 = 180 * 24 * 60 * 60;

/// Somebody who brought the token.
pub(super) struct Session {
    value: String,
    pub(super) lang: Lang,
}

impl Session {
    /// The session of a request.
    pub(super) fn of(reception: &Reception, headers: &HeaderMap) -> Option<Self> {
        let value = cookie(headers, COOKIE)?;
        let (text, signature) = value.rsplit_once('.')?;
        let until: i64 = text.split_once('.')?.0.parse().ok()?;
        let is_ours = reception.key().is_signed(("session", text), signature);
        (is_ours && clock::now().as_second() < until)
            .then(|| Self { value: value.to_owned(), lang: lang_of(reception, headers) })
    }

    fn begin(reception: &Reception) -> String {
        let until = clock::now().as_second() + LASTS_S;
        let text = format!("{until}.{}", random::<16>());
        let signature = reception.key().sign(("session", &text));
        format!("{text}.{signature}")
    }

    /// What a form of this session carries: no other site knows it.
    pub(super) fn form_token(&self, reception: &Reception) -> String {
        reception.key().sign(("form", &self.value))
    }

    /// Whether a form was one of this session.
    pub(super) fn is_form_token(&self, reception: &Reception, token: &str) -> bool {
        reception.key().is_signed(("form", &self.value), token)
    }
}

/// The language of a page: chosen there, or the browser's.
pub(super) fn lang_of(reception: &Reception, headers: &HeaderMap) -> Lang {
    match cookie(headers, LANG_COOKIE) {
        Some("ko") => Lang::Ko,
        Some("en") => Lang::En,
        _ => reception.lang(headers),
    }
}

fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let sent = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    sent.flat_map(|line| line.split(';')).find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

/// Where whoever brought no token goes.
pub(super) fn to_login() -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, HeaderValue::from_static("/login"))]).into_response()
}

/// Asks for the token. A link has it behind `#`, where only the script of this page sees it.
pub(super) async fn form(State(reception): State<Arc<Reception>>, headers: HeaderMap) -> Response {
    page(&reception, &headers, StatusCode::OK)
}

fn page(reception: &Reception, headers: &HeaderMap, status: StatusCode) -> Response {
    let lang = lang_of(reception, headers);
    let say = |ko: &'static str, en: &'static str| if lang == Lang::Ko { ko } else { en };
    let body = html! {
        img src="/icon.svg" alt="" width="72" height="72";
        h1 { "Rich Beagle" }
        @if status != StatusCode::OK {
            p.warn role="alert" { (say("토큰이 맞지 않습니다.", "That token is wrong.")) }
        }
        p { (say("kis serve 가 보여 준 QR 코드를 찍거나 토큰을 넣으십시오.", "Scan the QR code that kis serve showed, or enter its token.")) }
        form #login method="post" action="/login" {
            // Managers of passwords keep it under this name.
            input type="text" name="user" value="kis" autocomplete="username" hidden;
            label for="token" { (say("접속 토큰", "Token")) }
            input #token name="token" type="password" autocomplete="current-password" required;
            button.primary type="submit" { (say("들어가기", "Sign in")) }
        }
    };
    respond(status, &layout::bare((say("들어가기", "Sign in"), code(lang)), &body))
}

/// Takes the token and gives a session.
pub(super) async fn login(State(reception): State<Arc<Reception>>, request: Request) -> Response {
    let from = peer(&request);
    let (parts, sent) = request.into_parts();
    let headers = &parts.headers;
    let token = match body(headers, sent).await {
        Ok(bytes) if is_of_type(headers, "application/json") => {
            Members::of_json(&bytes).and_then(|mut members| members.take_text("token")).ok().flatten()
        }
        Ok(bytes) if is_of_type(headers, "application/x-www-form-urlencoded") => {
            url::form_urlencoded::parse(&bytes).find(|(name, _)| name == "token").map(|(_, value)| value.into_owned())
        }
        _ => None,
    };
    let token = token.unwrap_or_default();
    match reception.check(token.trim(), from) {
        Ok(Bearer::Owner) => {
            let value = Session::begin(&reception);
            (
                StatusCode::SEE_OTHER,
                [(header::LOCATION, HeaderValue::from_static("/")), set(&reception, (COOKIE, &value), LASTS_S)],
            )
                .into_response()
        }
        Ok(Bearer::Alerts) => page(&reception, headers, StatusCode::FORBIDDEN),
        Err(turned) => page(&reception, headers, turned.status),
    }
}

/// Ends a session on this phone.
pub(super) async fn logout(State(reception): State<Arc<Reception>>) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, HeaderValue::from_static("/login")), set(&reception, (COOKIE, ""), 0)])
        .into_response()
}

/// Remembers a language.
pub(super) async fn lang(State(reception): State<Arc<Reception>>, request: Request) -> Response {
    let lang = if request.uri().query() == Some("to=en") { "en" } else { "ko" };
    (
        StatusCode::SEE_OTHER,
        [(header::LOCATION, HeaderValue::from_static("/")), set(&reception, (LANG_COOKIE, lang), LASTS_S)],
    )
        .into_response()
}

/// No script reads it, no other site sends it, and with TLS it goes no other way.
fn set(reception: &Reception, (name, value): (&str, &str), seconds: i64) -> (HeaderName, HeaderValue) {
    let secure = if reception.is_tls() { "; Secure" } else { "" };
    let text = format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Strict{secure}");
    // Of letters, digits and signs of our own.
    (header::SET_COOKIE, HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("")))
}
