//! The bot API: one way to ask it, for notices and for the conversation.
//!
//! The token is a part of the address, so no address is ever told: not in a reason, not in a log.

use std::time::Duration;

use beagle_core::Text;
use reqwest::{StatusCode, header, multipart, redirect};
use secrecy::ExposeSecret;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;

use super::Token;
use crate::{
    commands::App,
    settings::{BotSettings, TELEGRAM},
};

/// A hundred messages of full length are smaller.
const LONGEST_REPLY: usize = 4 * 1024 * 1024;
const CONNECT: Duration = Duration::from_secs(3);
/// Whatever does not wait for somebody to write has an answer by then.
const SHORT: Duration = Duration::from_secs(5);

/// A bot.
pub(crate) struct Bot {
    client: reqwest::Client,
    base: String,
    token: Token,
}

/// Why the bot API did not do as it was asked. The words hold neither token nor address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Trouble {
    pub(crate) kind: TroubleKind,
    pub(crate) why: Text,
}

/// What can be done about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TroubleKind {
    /// Ask again, not before so long.
    Limited(Duration),
    /// Somebody else reads with this token.
    Conflict,
    /// There is no such bot, or not any more.
    Unauthorized,
    /// This message can never be taken.
    Unfit,
    /// Not now: the network, a reply that can't be read, anything else.
    Later,
}

/// What the bot API answers.
#[derive(Deserialize)]
struct Answer {
    ok: bool,
    #[serde(default)]
    description: String,
    #[serde(default)]
    parameters: Parameters,
    #[serde(default)]
    result: Value,
}

#[derive(Default, Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
}

impl Bot {
    /// The bot that the settings name.
    pub(crate) fn of(settings: &BotSettings, app: &App<'_>) -> Result<Self, Text> {
        Self::with(settings, Token::of(settings, app)?)
    }

    /// The bot of this token, at the address that the settings name.
    pub(crate) fn with(settings: &BotSettings, token: Token) -> Result<Self, Text> {
        let base_url = settings.base_url.as_ref().map_or(TELEGRAM, |url| url.value.as_str());
        let builder = reqwest::Client::builder().connect_timeout(CONNECT).timeout(SHORT);
        let mut builder = builder.redirect(redirect::Policy::none()).retry(reqwest::retry::never());
        if base_url.starts_with("http:") {
            // This machine: no certificate will be asked for, and no proxy.
            builder = builder.no_proxy().tls_certs_only([]);
        }
        let client = builder.build().map_err(|error| unreached(error).why)?;
        let base = base_url.trim_end_matches('/').to_owned();
        Ok(Self { client, base, token })
    }

    /// Asks, and reads the result.
    pub(crate) async fn call<T: DeserializeOwned>(&self, method: &str, body: &Value) -> Result<T, Trouble> {
        self.ask(self.post(method).json_body(body)).await
    }

    /// The same of a question that may be answered so much later.
    pub(crate) async fn wait<T: DeserializeOwned>(
        &self,
        method: &str,
        body: &Value,
        patience: Duration,
    ) -> Result<T, Trouble> {
        self.ask(self.post(method).json_body(body).timeout(SHORT + patience)).await
    }

    /// Sends fields and a file.
    pub(crate) async fn upload(&self, method: &str, form: multipart::Form) -> Result<(), Trouble> {
        self.ask::<Value>(self.post(method).multipart(form)).await.map(drop)
    }

    fn post(&self, method: &str) -> reqwest::RequestBuilder {
        self.client.post(format!("{}/bot{}/{method}", self.base, self.token.secret().expose_secret()))
    }

    async fn ask<T: DeserializeOwned>(&self, request: reqwest::RequestBuilder) -> Result<T, Trouble> {
        let reply = request.send().await.map_err(unreached)?;
        let (status, body) = (reply.status(), body_of(reply).await?);
        let result = judge(status, &body)?;
        serde_json::from_value(result).map_err(|_| Trouble::later(refused(status, "")))
    }
}

/// A body of JSON. `reqwest` has a feature for it, which is one line here.
trait JsonBody {
    fn json_body(self, body: &Value) -> Self;
}

impl JsonBody for reqwest::RequestBuilder {
    fn json_body(self, body: &Value) -> Self {
        self.header(header::CONTENT_TYPE, "application/json").body(body.to_string())
    }
}

impl Trouble {
    const fn later(why: Text) -> Self {
        Self { kind: TroubleKind::Later, why }
    }
}

async fn body_of(mut reply: reqwest::Response) -> Result<Vec<u8>, Trouble> {
    let mut body = Vec::new();
    while let Some(chunk) = reply.chunk().await.map_err(unreached)? {
        body.extend_from_slice(&chunk);
        if body.len() > LONGEST_REPLY {
            return Err(Trouble::later(refused(reply.status(), "")));
        }
    }
    Ok(body)
}

/// Only the bot API's own yes is one.
fn judge(status: StatusCode, body: &[u8]) -> Result<Value, Trouble> {
    let Ok(answer) = serde_json::from_slice::<Answer>(body) else {
        return Err(Trouble::later(refused(status, "")));
    };
    if answer.ok && status.is_success() {
        return Ok(answer.result);
    }
    let kind = match (status, answer.parameters.retry_after) {
        (_, Some(seconds)) => TroubleKind::Limited(Duration::from_secs(seconds)),
        (StatusCode::CONFLICT, None) => TroubleKind::Conflict,
        (StatusCode::UNAUTHORIZED | StatusCode::NOT_FOUND, None) => TroubleKind::Unauthorized,
        (StatusCode::BAD_REQUEST, None) if answer.description.starts_with("Bad Request: message") => TroubleKind::Unfit,
        _ => TroubleKind::Later,
    };
    Err(Trouble { kind, why: refused(status, &answer.description) })
}

fn refused(status: StatusCode, said: &str) -> Text {
    let said = if said.is_empty() { status.to_string() } else { one_line(said) };
    Text::new(format!("텔레그램이 받지 않았습니다: {said}"), format!("Telegram did not take it: {said}"))
}

/// What a stranger said, on one line and short enough for a list.
pub(crate) fn one_line(text: &str) -> String {
    const MOST: usize = 160;
    let line = text.lines().rev().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    line.chars().filter(|c| !c.is_control()).take(MOST).collect()
}

/// Without the address, which holds the token.
fn unreached(error: reqwest::Error) -> Trouble {
    let error = error.without_url();
    let why = if error.is_timeout() {
        Text::new("시간 초과", "no answer in time")
    } else {
        Text::both(|_| error.to_string())
    };
    Trouble::later(Text::new(
        format!("텔레그램에 연결되지 않았습니다: {}", why.ko),
        format!("Telegram was not reached: {}", why.en),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_yes_is_one() {
        use TroubleKind::{Conflict, Later, Limited, Unauthorized, Unfit};
        for (status, body, want) in [
            (200, r#"{"ok":true,"result":{"message_id":1}}"#, None),
            (200, r#"{"ok":true}"#, None),
            (200, r#"{"ok":false,"error_code":400,"description":"?"}"#, Some(Later)),
            (200, "<html>", Some(Later)),
            (200, "", Some(Later)),
            (200, r#"{"ok":tr"#, Some(Later)),
            (500, r#"{"ok":true}"#, Some(Later)),
            (502, "bad gateway", Some(Later)),
            (
                429,
                r#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7","parameters":{"retry_after":7}}"#,
                Some(Limited(Duration::from_secs(7))),
            ),
            (400, r#"{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}"#, Some(Later)),
            (400, r#"{"ok":false,"error_code":400,"description":"Bad Request: message is too long"}"#, Some(Unfit)),
            (401, r#"{"ok":false,"error_code":401,"description":"Unauthorized"}"#, Some(Unauthorized)),
            (404, r#"{"ok":false,"error_code":404,"description":"Not Found"}"#, Some(Unauthorized)),
            (409, r#"{"ok":false,"error_code":409,"description":"Conflict: terminated"}"#, Some(Conflict)),
        ] {
            let judged = judge(StatusCode::from_u16(status).expect("a status"), body.as_bytes());
            assert_eq!(judged.err().map(|trouble| trouble.kind), want, "{status} {body}");
        }
    }
}
