//! The way to one chat: messages in their order, at a pace that Telegram takes, again where it was told to wait.

use std::{sync::Arc, time::Duration};

use beagle_core::{Lang, Text};
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};
use tokio::{
    sync::Mutex,
    time::{Instant, sleep},
};

use super::{
    bot::{Bot, Trouble, TroubleKind},
    html,
    patience::{Backoff, Pace},
    talk::Reply,
};

/// So often a message of the conversation is tried. What it tells of is in the journal.
const TRIES: u32 = 6;

/// The way to one chat.
pub(crate) struct Line {
    bot: Arc<Bot>,
    chat: String,
    lang: Lang,
    began: Instant,
    /// Whoever has it sends the next message.
    pace: Mutex<Pace>,
}

impl Line {
    pub(crate) fn new(bot: Arc<Bot>, chat: String, lang: Lang) -> Self {
        Self { bot, chat, lang, began: Instant::now(), pace: Mutex::default() }
    }

    /// Sends one message, once. The number that it has in its chat.
    pub(crate) async fn send(&self, message: &Value) -> Result<i64, Trouble> {
        let mut pace = self.pace.lock().await;
        self.wait(&mut pace).await;
        // A yes is one, whatever it says besides: a message that was taken is not sent again.
        let sent: Value = self.bot.call("sendMessage", &self.addressed(message)).await?;
        Ok(sent["message_id"].as_i64().unwrap_or_default())
    }

    /// Sends a picture, once, with a text below it.
    pub(crate) async fn send_picture(&self, png: Vec<u8>, caption: String) -> Result<(), Trouble> {
        let mut pace = self.pace.lock().await;
        self.wait(&mut pace).await;
        let part = Part::bytes(png).file_name("chart.png");
        let form = Form::new().text("chat_id", self.chat.clone()).text("caption", caption).part("photo", part);
        self.bot.upload("sendPhoto", form).await
    }

    /// Says something, in as many messages as it takes; the buttons are below the last. The number of that one, if it
    /// was taken in the end.
    pub(crate) async fn say(&self, reply: &Reply) -> Option<i64> {
        let mut messages = html::messages(&reply.lines);
        let last = messages.pop()?;
        for message in messages {
            self.insist(&json!({ "text": message, "parse_mode": "HTML" })).await;
        }
        self.insist(&self.body(&last, reply)).await
    }

    /// Changes a message of ours. That it was changed before is no failure.
    pub(crate) async fn edit(&self, message: i64, reply: &Reply) {
        let text = html::messages(&reply.lines).into_iter().next().unwrap_or_default();
        let mut body = self.body(&text, reply);
        body["message_id"] = message.into();
        let _ = self.bot.call::<Value>("editMessageText", &self.addressed(&body)).await;
    }

    /// Tells that a press arrived, so that the button stops turning.
    pub(crate) async fn answer(&self, press: &str, text: &Text) {
        let body = json!({ "callback_query_id": press, "text": text.get(self.lang) });
        let _ = self.bot.call::<Value>("answerCallbackQuery", &body).await;
    }

    fn body(&self, text: &str, reply: &Reply) -> Value {
        let mut body = json!({ "text": text, "parse_mode": "HTML" });
        if !reply.keyboard.is_empty() {
            body["reply_markup"] = reply.keyboard.json(self.lang);
        }
        body
    }

    /// Tries until it is taken, or can't be.
    async fn insist(&self, message: &Value) -> Option<i64> {
        let mut backoff = Backoff::default();
        while backoff.failures() < TRIES {
            match self.send(message).await {
                Ok(number) => return Some(number),
                Err(Trouble { kind: TroubleKind::Unfit | TroubleKind::Unauthorized, .. }) => return None,
                Err(trouble) => sleep(backoff.after(trouble.kind)).await,
            }
        }
        None
    }

    fn addressed(&self, message: &Value) -> Value {
        let mut message = message.clone();
        message["chat_id"] = self.chat.clone().into();
        message
    }

    async fn wait(&self, pace: &mut Pace) {
        let wait = pace.next(self.began.elapsed());
        if wait > Duration::ZERO {
            sleep(wait).await;
        }
    }
}
