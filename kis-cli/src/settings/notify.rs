//! How notices leave the house: what of them, and by which ways.

use std::collections::BTreeSet;

use beagle_core::{Text, notice::NoticeKind};
use serde::{Deserialize, Deserializer, de::Error as _};
use toml::{Table, Value};

use super::{
    Origin, Sourced,
    file::ConfigFile,
    section::Section,
    url::{Url, is_loopback},
};
use crate::{cli::StoreName, failure::Refusal};

/// Where Telegram's bots are served.
pub(crate) const TELEGRAM: &str = "https://api.telegram.org";

/// How notices leave the house.
#[derive(Debug)]
pub(crate) struct NotifySettings {
    /// What is told.
    pub(crate) kinds: Sourced<BTreeSet<NoticeKind>>,
    /// A program that takes each notice on its standard input.
    pub(crate) command: Option<Sourced<Vec<String>>>,
    /// What that program reads.
    pub(crate) command_input: Sourced<CommandInput>,
    /// A chat of a Telegram bot.
    pub(crate) telegram: Option<TelegramSettings>,
}

/// A chat of a Telegram bot.
#[derive(Debug)]
pub(crate) struct TelegramSettings {
    /// The chat's number, or `@name` of a channel.
    pub(crate) chat_id: Sourced<String>,
    /// The bot that writes to it.
    pub(crate) bot: BotSettings,
}

/// How a bot is reached.
#[derive(Debug, Clone)]
pub(crate) struct BotSettings {
    /// Where its token is.
    pub(crate) store: Sourced<StoreName>,
    /// Telegram's own address, or one of this machine; Telegram's where none is named.
    pub(crate) base_url: Option<Sourced<Url>>,
}

/// What the program reads on its standard input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum CommandInput {
    /// The message as a person reads it.
    #[default]
    Text,
    /// One JSON object on one line.
    Json,
}

impl CommandInput {
    /// Its word in the configuration.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
        }
    }
}

/// The section as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Written {
    kinds: Option<BTreeSet<NoticeKind>>,
    #[serde(deserialize_with = "words")]
    command: Option<Vec<String>>,
    command_input: CommandInput,
    telegram: Option<WrittenTelegram>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenTelegram {
    #[serde(deserialize_with = "chat")]
    chat_id: String,
    store: Option<StoreName>,
    base_url: Option<String>,
}

impl NotifySettings {
    /// The ways out of this profile. The bot's token lies where the profile's credentials do, if nothing else is said.
    pub(super) fn new(
        file: &ConfigFile,
        (profile, own): (&str, Table),
        store: &Sourced<StoreName>,
    ) -> Result<Self, Refusal> {
        let section = Section::new(file, "notify", (profile, own));
        let Written { kinds, command, command_input, telegram } = section.read()?;
        let all = || NoticeKind::CHOICES.into_iter().collect();
        let telegram = telegram.map(|telegram| -> Result<_, Refusal> {
            let from = |key| section.origin(&["telegram", key]);
            let read =
                |url: &String| Url::parse(url).ok().filter(is_admitted).ok_or_else(|| foreign(&from("base_url")));
            let base_url = telegram.base_url.as_ref().map(read).transpose()?;
            let store = telegram.store.map_or_else(|| store.clone(), |store| Sourced::new(store, from("store")));
            Ok(TelegramSettings {
                chat_id: Sourced::new(telegram.chat_id, from("chat_id")),
                bot: BotSettings { store, base_url: base_url.map(|url| Sourced::new(url, from("base_url"))) },
            })
        });
        Ok(Self {
            kinds: Sourced::new(kinds.unwrap_or_else(all), section.origin(&["kinds"])),
            command: command.map(|command| Sourced::new(command, section.origin(&["command"]))),
            command_input: Sourced::new(command_input, section.origin(&["command_input"])),
            telegram: telegram.transpose()?,
        })
    }
}

impl BotSettings {
    /// Telegram's own, where nothing else is said.
    pub(super) fn usual(store: &Sourced<StoreName>) -> Self {
        Self { store: store.clone(), base_url: None }
    }
}

/// A token is part of the address that is asked: it goes to Telegram, or to this machine.
fn is_admitted(url: &Url) -> bool {
    let is_own = Url::parse(TELEGRAM).is_ok_and(|own| own.origin() == url.origin()) && url.path() == "/";
    let is_local = matches!(url.scheme(), "http" | "https") && is_loopback(url);
    let is_bare = url.username().is_empty() && url.password().is_none() && url.query().is_none();
    (is_own || is_local) && is_bare
}

fn foreign(origin: &Origin) -> Refusal {
    let Text { ko, en } = origin.text();
    Refusal::config(
        Text::new(
            format!("{ko} 의 주소로는 알림을 보낼 수 없습니다"),
            format!("the address of {en} is none that notices go to"),
        ),
        Text::new(
            format!("그 줄을 지우거나 127.0.0.1 의 주소를 쓰십시오. 없으면 {TELEGRAM} 입니다"),
            format!("remove that line, or use an address on 127.0.0.1; without it is {TELEGRAM}"),
        ),
    )
}

/// A program with its arguments: a list, or one line whose words are parted by spaces. No shell reads it.
fn words<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<String>>, D::Error> {
    let wrong = || D::Error::custom("expected a program and its arguments, as in [\"/usr/local/bin/tell\", \"me\"]");
    let words: Vec<String> = match Value::deserialize(deserializer)? {
        Value::String(line) => line.split_whitespace().map(str::to_owned).collect(),
        Value::Array(words) => {
            let words = words.into_iter().map(|word| word.as_str().map(str::to_owned));
            words.collect::<Option<_>>().ok_or_else(wrong)?
        }
        _ => return Err(wrong()),
    };
    if words.first().is_none_or(String::is_empty) { Err(wrong()) } else { Ok(Some(words)) }
}

/// A chat's number, or `@name` of a channel.
fn chat<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let text = match Value::deserialize(deserializer)? {
        Value::Integer(number) => number.to_string(),
        Value::String(text) => text,
        _ => String::new(),
    };
    let wrong = || D::Error::custom("expected the number of a chat, or @name of a channel");
    if is_chat(&text) { Ok(text) } else { Err(wrong()) }
}

/// Whether this is how Telegram names a chat.
pub(crate) fn is_chat(text: &str) -> bool {
    let is_name = |name: &str| !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    text.parse::<i64>().is_ok_and(|number| number != 0) || text.strip_prefix('@').is_some_and(is_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Written, String> {
        toml::from_str(text).map_err(|error| error.message().to_owned())
    }

    #[test]
    fn a_program_is_a_line_of_words_or_a_list() {
        for (text, words) in [
            ("command = '/bin/tell me'", &["/bin/tell", "me"][..]),
            ("command = ['/a b/tell', 'me too']", &["/a b/tell", "me too"]),
        ] {
            assert_eq!(read(text).expect(text).command.expect(text), words, "{text}");
        }
        for text in ["command = ''", "command = []", "command = 3", "command = ['a', 1]", "comand = 'a'"] {
            assert!(read(text).is_err(), "{text}");
        }
        assert!(read("kinds = ['rule_order', 'test_order']").is_err());
    }

    #[test]
    fn a_chat_is_a_number_or_the_name_of_a_channel() {
        for (text, chat) in [("chat_id = -100123", "-100123"), ("chat_id = '42'", "42"), ("chat_id = '@mine'", "@mine")]
        {
            let read = read(&format!("[telegram]\n{text}")).expect(text);
            assert_eq!(read.telegram.expect(text).chat_id, chat);
        }
        for text in ["chat_id = 0", "chat_id = 'me'", "chat_id = 1.5", "", "chat_id = 1\nchat = 2"] {
            assert!(read(&format!("[telegram]\n{text}")).is_err(), "{text}");
        }
    }

    #[test]
    fn a_token_goes_to_telegram_or_to_this_machine() {
        for (url, admitted) in [
            (TELEGRAM, true),
            ("http://127.0.0.1:8080", true),
            ("http://localhost:8080/sub", true),
            ("http://api.telegram.org", false),
            ("https://api.telegram.org.evil.example", false),
            ("https://api.telegram.org@evil.example", false),
            ("https://api.telegram.org/evil", false),
            ("http://10.0.0.1", false),
        ] {
            assert_eq!(is_admitted(&Url::parse(url).expect(url)), admitted, "{url}");
        }
    }
}
