//! Tokens, approval keys and hash keys.

use jiff::Timestamp;
use sha2::{Digest as _, Sha256};

use super::{
    refusal::{Refusal, codes},
    token::{self, TooSoon},
};
use crate::{
    desk::Desk,
    wire::{Object, Reply, Request, Value},
};

/// The fields of a request to `/oauth2/…`, whose values must not be empty.
struct Form(Vec<(String, String)>);

impl Form {
    fn read(request: &Request) -> Result<Self, Refusal> {
        request.fields().map(Self).ok_or(codes::BAD_REQUEST)
    }

    fn need(&self, name: &str, otherwise: Refusal) -> Result<&str, Refusal> {
        let found = self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim());
        if found.is_empty() { Err(otherwise) } else { Ok(found) }
    }

    fn grant(&self) -> Result<(), Refusal> {
        match self.need("grant_type", codes::NO_GRANT_TYPE)? {
            "client_credentials" => Ok(()),
            _ => Err(codes::BAD_GRANT_TYPE),
        }
    }
}

/// `POST /oauth2/tokenP`
pub(crate) fn issue(desk: &mut Desk<'_>, request: &Request) -> Reply {
    match try_issue(desk, request) {
        Ok(reply) => reply,
        Err(refusal) => oauth_error(&refusal),
    }
}

fn try_issue(desk: &mut Desk<'_>, request: &Request) -> Result<Reply, Refusal> {
    let form = Form::read(request)?;
    form.grant()?;
    let app_key = form.need("appkey", codes::NO_APP_KEY)?;
    let key = token::key_of(app_key, form.need("appsecret", codes::NO_APP_SECRET)?);
    let now = desk.real;
    let interval = desk.world.limits.map_or(0, |l| l.token_interval_s);
    let token = match desk.books.edit().tokens.hand_out(&key, desk.world.course.seed, now, interval) {
        Ok(token) => token.clone(),
        Err(TooSoon) => return Ok(too_soon()),
    };
    desk.meter.tokens_issued += 1;
    let expires = seoul_text(token.expires());
    // A token that is handed out again says 86400 too: only the text tells when it really ends.
    let body = Object::new()
        .with("access_token", token.text)
        .with("access_token_token_expired", expires)
        .with("token_type", "Bearer")
        .with("expires_in", Value::Number(token::LIFE_S));
    Ok(Reply::json(200, &body))
}

/// The refusal of a second request within the minute: HTTP 403, and the other shape of error.
fn too_soon() -> Reply {
    Refusal::custom(403, true, "EGW00133".into(), codes::TOKEN_TOO_SOON.into())
}

/// Errors of `/oauth2/…` have a shape of their own.
fn oauth_error(refusal: &Refusal) -> Reply {
    Refusal::custom(403, true, refusal.code().into(), refusal.message().into())
}

/// `POST /oauth2/revokeP`
pub(crate) fn revoke(desk: &mut Desk<'_>, request: &Request) -> Reply {
    let revoked = Form::read(request).and_then(|form| {
        form.need("appkey", codes::NO_APP_KEY)?;
        form.need("appsecret", codes::NO_APP_SECRET)?;
        let text = form.need("token", codes::UNKNOWN_TOKEN)?;
        if desk.books.edit().tokens.revoke(text) { Ok(()) } else { Err(codes::UNKNOWN_TOKEN) }
    });
    match revoked {
        Err(refusal) => oauth_error(&refusal),
        Ok(()) => {
            let body = Object::new().with("code", Value::Number(200)).with("message", "접근토큰 폐기에 성공하였습니다");
            Reply::json(200, &body)
        }
    }
}

/// `POST /oauth2/Approval`
pub(crate) fn approve(desk: &mut Desk<'_>, request: &Request) -> Reply {
    let approved = Form::read(request).and_then(|form| {
        form.grant()?;
        let app_key = form.need("appkey", codes::NO_APP_KEY)?;
        Ok(token::key_of(app_key, form.need("secretkey", codes::NO_APP_SECRET)?))
    });
    match approved {
        Err(refusal) => oauth_error(&refusal),
        Ok(key) => {
            let text = desk.books.edit().approvals.hand_out(&key, desk.real);
            Reply::json(200, &Object::new().with("approval_key", text))
        }
    }
}

/// `POST /uapi/hashkey`: the body back, and a hash of it. Orders do not need it any more.
pub(crate) fn hashkey(request: &Request) -> Reply {
    let Some(fields) = request.fields() else { return codes::NOT_JSON.reply() };
    let body = Object(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
    let hash = token::hex(&Sha256::digest(&request.body));
    Reply::json(200, &Object::new().with("BODY", Value::Object(body)).with("HASH", hash))
}

/// `2026-03-03 10:00:00`, in Seoul.
fn seoul_text(at: Timestamp) -> String {
    crate::clock::in_seoul(at).strftime("%Y-%m-%d %H:%M:%S").to_string()
}
