//! `notify.telegram`: a bot that writes to one chat. It sends messages and asks for nothing.
//!
//! The token is a part of the address, so no address is ever told: not in a reason, not in a log.

mod token;

use std::time::Duration;

use beagle_core::{
    Text,
    engine::{Carrier, Reply, Undelivered},
    notice::Notice,
};
use reqwest::{StatusCode, header, redirect};
use secrecy::ExposeSecret;
use serde::Deserialize;
use serde_json::json;
use tokio::sync::OnceCell;

use super::{message::Sender, one_line};
use crate::{commands::App, settings::TelegramSettings};

pub(crate) use token::Token;

/// A reply is a few hundred bytes.
const LONGEST_REPLY: usize = 64 * 1024;
/// So many characters the bot API takes (it counts 4,096 UTF-16 units).
const LONGEST_TEXT: usize = 2_000;

pub(super) struct Telegram<'a> {
    settings: &'a TelegramSettings,
    app: &'a App<'a>,
    sender: &'a Sender,
    /// Read when there is something to send.
    token: OnceCell<Token>,
}

/// What the bot API answers.
#[derive(Debug, Deserialize)]
struct Answer {
    ok: bool,
    #[serde(default)]
    description: String,
    #[serde(default)]
    parameters: Parameters,
}

#[derive(Debug, Default, Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
}

impl<'a> Telegram<'a> {
    pub(super) fn new(settings: &'a TelegramSettings, app: &'a App<'a>, sender: &'a Sender) -> Self {
        Self { settings, app, sender, token: OnceCell::new() }
    }

    async fn send(&self, notice: &Notice) -> Result<(), Undelivered> {
        let store = self.settings.store.value;
        let read = async || Token::find(&self.app.settings.paths, self.app.environment, store);
        let token = self.token.get_or_try_init(read).await.map_err(Undelivered::later)?;
        let client = self.client().map_err(|error| Undelivered::later(unreached(error)))?;
        let base = self.settings.base_url.value.as_str().trim_end_matches('/');
        let text: String = self.sender.text(notice).chars().take(LONGEST_TEXT).collect();
        let body = json!({ "chat_id": self.settings.chat_id.value, "text": text }).to_string();
        let request = client
            .post(format!("{base}/bot{}/sendMessage", token.secret().expose_secret()))
            .header(header::CONTENT_TYPE, "application/json")
            .body(body);
        let reply = request.send().await.map_err(|error| Undelivered::later(unreached(error)))?;
        let (status, body) = (reply.status(), body_of(reply).await?);
        judge(status, &body)
    }

    fn client(&self) -> reqwest::Result<reqwest::Client> {
        const CONNECT: Duration = Duration::from_secs(3);
        const TOTAL: Duration = Duration::from_secs(5);
        let builder = reqwest::Client::builder().connect_timeout(CONNECT).timeout(TOTAL);
        let mut builder = builder.redirect(redirect::Policy::none()).retry(reqwest::retry::never());
        if self.settings.base_url.value.scheme() == "http" {
            // This machine: no certificate will be asked for, and no proxy.
            builder = builder.no_proxy().tls_certs_only([]);
        }
        builder.build()
    }
}

impl Carrier for Telegram<'_> {
    fn name(&self) -> &'static str {
        "telegram"
    }

    fn carry<'a>(&'a self, notice: &'a Notice) -> Reply<'a, Result<(), Undelivered>> {
        Box::pin(self.send(notice))
    }
}

async fn body_of(mut reply: reqwest::Response) -> Result<Vec<u8>, Undelivered> {
    let mut body = Vec::new();
    while let Some(chunk) = reply.chunk().await.map_err(|error| Undelivered::later(unreached(error)))? {
        body.extend_from_slice(&chunk);
        if body.len() > LONGEST_REPLY {
            break;
        }
    }
    Ok(body)
}

/// Only the bot API's own yes is one.
fn judge(status: StatusCode, body: &[u8]) -> Result<(), Undelivered> {
    let Ok(answer) = serde_json::from_slice::<Answer>(body) else {
        return Err(Undelivered::later(refused(status, "")));
    };
    if answer.ok && status.is_success() {
        return Ok(());
    }
    let why = refused(status, &answer.description);
    if status == StatusCode::BAD_REQUEST && answer.description.starts_with("Bad Request: message") {
        return Err(Undelivered::Never { why });
    }
    Err(Undelivered::Later { why, after: answer.parameters.retry_after.map(Duration::from_secs) })
}

fn refused(status: StatusCode, said: &str) -> Text {
    let said = if said.is_empty() { status.to_string() } else { one_line(said) };
    Text::new(format!("텔레그램이 받지 않았습니다: {said}"), format!("Telegram did not take it: {said}"))
}

/// Without the address, which holds the token.
fn unreached(error: reqwest::Error) -> Text {
    let error = error.without_url();
    let why = if error.is_timeout() {
        Text::new("시간 초과", "no answer in time")
    } else {
        Text::both(|_| error.to_string())
    };
    Text::new(format!("텔레그램에 연결되지 않았습니다: {}", why.ko), format!("Telegram was not reached: {}", why.en))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_yes_is_one() {
        let later = |seconds: Option<u64>| Some((true, seconds));
        for (status, body, want) in [
            (200, r#"{"ok":true,"result":{"message_id":1}}"#, None),
            (200, r#"{"ok":false,"error_code":400,"description":"?"}"#, later(None)),
            (200, "<html>", later(None)),
            (200, "", later(None)),
            (500, r#"{"ok":true}"#, later(None)),
            (502, "bad gateway", later(None)),
            (
                429,
                r#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7","parameters":{"retry_after":7}}"#,
                later(Some(7)),
            ),
            (400, r#"{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}"#, later(None)),
            (
                400,
                r#"{"ok":false,"error_code":400,"description":"Bad Request: message is too long"}"#,
                Some((false, None)),
            ),
            (401, r#"{"ok":false,"error_code":401,"description":"Unauthorized"}"#, later(None)),
        ] {
            let judged = judge(StatusCode::from_u16(status).expect("a status"), body.as_bytes());
            let told = judged.err().map(|undelivered| match undelivered {
                Undelivered::Later { after, .. } => (true, after.map(|after| after.as_secs())),
                Undelivered::Never { .. } => (false, None),
            });
            assert_eq!(told, want, "{status} {body}");
        }
    }
}
