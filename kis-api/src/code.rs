//! Codes: what a list of the documents names, and whatever else the broker uses.

use alloc::{borrow::ToOwned, string::String};

/// A list of codes, such as [`OrdDvsn`](crate::api::codes::OrdDvsn).
pub trait CodeList: Copy + PartialEq + 'static {
    /// Every code on the wire and its name.
    const ALL: &'static [(&'static str, Self)];
}

/// A code of a list, or one that is not on it: the broker adds some without notice.
#[derive(Debug, Clone)]
pub enum Code<T> {
    /// One of the list's.
    Known(T),
    /// Another, or a blank.
    Other(String),
}

impl<T: CodeList> Code<T> {
    /// The code on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Known(code) => T::ALL.iter().find(|(_, name)| name == code).map_or("", |(text, _)| text),
            Self::Other(text) => text,
        }
    }

    /// The code's name, if it is on the list.
    pub fn known(&self) -> Option<T> {
        match self {
            Self::Known(code) => Some(*code),
            Self::Other(_) => None,
        }
    }
}

impl<T: CodeList> From<T> for Code<T> {
    fn from(code: T) -> Self {
        Self::Known(code)
    }
}

impl<T: CodeList> From<&str> for Code<T> {
    fn from(text: &str) -> Self {
        match T::ALL.iter().find(|(code, _)| *code == text) {
            Some((_, name)) => Self::Known(*name),
            None => Self::Other(text.to_owned()),
        }
    }
}

impl<T: CodeList> From<String> for Code<T> {
    fn from(text: String) -> Self {
        Self::from(&*text)
    }
}

impl<T: CodeList> PartialEq for Code<T> {
    /// By what goes over the wire.
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl<T: CodeList> Eq for Code<T> {}
