//! The bot's token: a secret like an app key, and kept as one.

use std::fmt;

use beagle_core::Text;
use secrecy::{ExposeSecret, SecretString};

use crate::{
    cli::StoreName,
    commands::App,
    failure::Refusal,
    secrets::{TokenOf, TokenStore},
    settings::{BotSettings, Environment, Paths},
};

/// A bot's token, as @BotFather issues it. It has no `Debug` of its text.
pub(crate) struct Token(SecretString);

impl Token {
    /// Reads a token. Its text is not repeated when it is wrong.
    pub(crate) fn new(text: &str) -> Option<Self> {
        let (bot, key) = text.trim().split_once(':')?;
        let is_bot = !bot.is_empty() && bot.bytes().all(|b| b.is_ascii_digit());
        let is_key = key.len() >= 20 && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
        (is_bot && is_key).then(|| Self(text.trim().into()))
    }

    /// The bot's own number, which is no secret.
    pub(crate) fn bot(&self) -> &str {
        self.0.expose_secret().split(':').next().unwrap_or_default()
    }

    /// The token of the bot that the settings name.
    pub(crate) fn of(bot: &BotSettings, app: &App<'_>) -> Result<Self, Text> {
        Self::find(&app.settings.paths, app.environment, bot.store.value)
    }

    pub(super) fn secret(&self) -> &SecretString {
        &self.0
    }

    /// From the environment, a unit's credentials, or the store, in this order.
    fn find(paths: &Paths, environment: &Environment, store: StoreName) -> Result<Self, Text> {
        let found = TokenStore::new(paths, store, TokenOf::Bot).find(environment, "KIS_TELEGRAM_TOKEN")?;
        let found = found.ok_or_else(|| {
            Text::new(
                "텔레그램 봇 토큰이 없습니다 (kis notify login)",
                "there is no token of the Telegram bot (kis notify login)",
            )
        })?;
        Self::new(found.expose_secret()).ok_or_else(wrong)
    }

    /// Keeps it in this store.
    pub(crate) fn store(&self, paths: &Paths, store: StoreName) -> Result<(), Refusal> {
        TokenStore::new(paths, store, TokenOf::Bot).write(&self.0)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// That is not a token.
fn wrong() -> Text {
    Text::new("텔레그램 봇 토큰의 모양이 아닙니다", "that is not a token of a Telegram bot")
}
