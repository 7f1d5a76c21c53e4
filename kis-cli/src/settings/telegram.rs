//! Who may command by Telegram, and what else is heard there.

use beagle_core::Text;
use jiff::civil::Time;
use serde::Deserialize;
use toml::Table;

use super::{Origin, Sourced, file::ConfigFile, section::Section};
use crate::failure::Refusal;

/// When a day's summary is sent where nothing else is said: half an hour after KRX closes.
const SUMMARY: Time = Time::constant(16, 0, 0, 0);

/// Who may command by Telegram, and what else is heard there. People, chats and bots are known by their numbers alone.
#[derive(Debug)]
pub(crate) struct PhoneSettings {
    /// The one person.
    pub(crate) user_id: Sourced<i64>,
    /// Their private chat with the bot.
    pub(crate) chat_id: Sourced<i64>,
    /// A channel of alerts.
    pub(crate) alert_channel: Option<Sourced<i64>>,
    /// A bot that sends alerts.
    pub(crate) alert_bot: Option<Sourced<i64>>,
    /// Whether codes are asked for before what starts risk.
    pub(crate) totp: Sourced<Totp>,
    /// When the day's summary is sent, by Seoul's clock.
    pub(crate) summary: Sourced<Option<Time>>,
}

/// Whether codes are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Totp {
    /// Before what starts risk.
    On,
    /// Never.
    #[default]
    Off,
}

/// The section as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Written {
    user_id: Option<i64>,
    chat_id: Option<i64>,
    alert_channel: Option<i64>,
    alert_bot: Option<i64>,
    totp: Totp,
    summary: Option<String>,
}

impl PhoneSettings {
    /// Who may command in this profile; `None` where the file names nobody.
    pub(super) fn new(file: &ConfigFile, (profile, own): (&str, Table)) -> Result<Option<Self>, Refusal> {
        let section = Section::new(file, "telegram", (profile, own));
        let Written { user_id, chat_id, alert_channel, alert_bot, totp, summary } = section.read()?;
        let from = |key| section.origin(&[key]);
        let summary = match summary.as_deref() {
            None => Some(SUMMARY),
            Some("off") => None,
            Some(time) => Some(time.parse().map_err(|_| no_time(&from("summary")))?),
        };
        let Some(user_id) = user_id else { return Ok(None) };
        Ok(Some(Self {
            user_id: Sourced::new(user_id, from("user_id")),
            chat_id: Sourced::new(chat_id.unwrap_or(user_id), from("chat_id")),
            alert_channel: alert_channel.map(|id| Sourced::new(id, from("alert_channel"))),
            alert_bot: alert_bot.map(|id| Sourced::new(id, from("alert_bot"))),
            totp: Sourced::new(totp, from("totp")),
            summary: Sourced::new(summary, from("summary")),
        }))
    }

    /// Every value by its key.
    pub(crate) fn told(&self) -> Vec<(&'static str, Sourced<String>)> {
        let Self { user_id, chat_id, alert_channel, alert_bot, totp, summary } = self;
        let id = |id: &Sourced<i64>| Sourced::new(id.value.to_string(), id.origin.clone());
        let mut told = vec![("telegram.user_id", id(user_id)), ("telegram.chat_id", id(chat_id))];
        told.extend(alert_channel.as_ref().map(|channel| ("telegram.alert_channel", id(channel))));
        told.extend(alert_bot.as_ref().map(|bot| ("telegram.alert_bot", id(bot))));
        let word = if totp.value == Totp::On { "on" } else { "off" };
        told.push(("telegram.totp", Sourced::new(word.to_owned(), totp.origin.clone())));
        let time = summary.value.map_or_else(|| "off".to_owned(), |time| time.strftime("%H:%M").to_string());
        told.push(("telegram.summary", Sourced::new(time, summary.origin.clone())));
        told
    }
}

fn no_time(origin: &Origin) -> Refusal {
    let Text { ko, en } = origin.text();
    Refusal::config(
        Text::new(format!("{ko}: 시각이 아닙니다"), format!("{en} is no time of day")),
        Text::new("16:00 처럼 쓰거나, 보내지 않으려면 off 를 쓰십시오", "write it as in 16:00, or off for none"),
    )
}
