//! The two languages of everything a person reads.

use alloc::{
    format,
    string::{String, ToString as _},
};
use core::fmt;

use serde::{Deserialize, Serialize};

/// A language of reports and errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// 한국어.
    Ko,
    /// English.
    #[default]
    En,
}

/// One statement in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Text {
    /// 한국어.
    pub ko: String,
    /// English.
    pub en: String,
}

impl Text {
    /// The same statement twice.
    pub fn new(ko: impl Into<String>, en: impl Into<String>) -> Self {
        Self { ko: ko.into(), en: en.into() }
    }

    /// Runs `write` once for each language.
    pub fn both(write: impl Fn(Lang) -> String) -> Self {
        Self { ko: write(Lang::Ko), en: write(Lang::En) }
    }

    /// What came back from the broker, or from the way to it; `what` says its kind in Korean. The broker's own message is
    /// Korean already. The library's is English, and follows only where nothing else gives the reason.
    pub fn of_broker(what: &str, error: &kis_api::Error) -> Self {
        let ko = match (error.broker_message(), error.code(), error.field()) {
            (Some(message), Some(code), _) if !message.is_empty() => format!("{what}: {message} ({code})"),
            (_, Some(code), _) => format!("{what} ({code})"),
            (_, _, Some(field)) => format!("{what}: {field}"),
            _ if error.is_invalid() || error.is_unsupported() || error.is_local() => format!("{what}: {error}"),
            _ => what.into(),
        };
        Self::new(ko, error.to_string())
    }

    /// The statement in this language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Ko => &self.ko,
            Lang::En => &self.en,
        }
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.ko.is_empty() && self.en.is_empty()
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.en)
    }
}
