//! The two languages of everything a person reads.

use alloc::string::String;
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
