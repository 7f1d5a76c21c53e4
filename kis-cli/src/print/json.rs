//! The one JSON object that a command prints.

use beagle_core::{Failure, Lang};
use jiff::Timestamp;
use kis_api::Env;
use serde::Serialize;

use super::Heading;

/// What came of a command. A failure speaks the language that was asked for; reasons within a result stand in both.
#[derive(Serialize)]
struct Envelope<'a, T> {
    command: &'a str,
    profile: &'a str,
    environment: Option<Env>,
    at: Timestamp,
    #[serde(flatten)]
    outcome: Outcome<'a, T>,
}

/// The object as text.
pub(super) fn text<T: Serialize>(heading: &Heading, outcome: Outcome<'_, T>) -> String {
    // Strings, numbers and lists under fixed names: nothing in them can fail to serialise.
    serde_json::to_string_pretty(&envelope(heading, outcome)).unwrap_or_default() + "\n"
}

fn envelope<'a, T>(heading: &'a Heading, outcome: Outcome<'a, T>) -> Envelope<'a, T> {
    let Heading { command, profile, env, at } = heading;
    Envelope { command, profile, environment: *env, at: *at, outcome }
}

/// The object on one line, where several follow each other.
pub(super) fn line<T: Serialize>(heading: &Heading, outcome: Outcome<'_, T>) -> String {
    serde_json::to_string(&envelope(heading, outcome)).unwrap_or_default() + "\n"
}

/// A value as text, with nothing around it.
pub(super) fn alone<T: Serialize>(value: &T) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Outcome<'a, T> {
    Result(&'a T),
    Error(Error<'a>),
}

#[derive(Serialize)]
pub(super) struct Error<'a> {
    code: &'a str,
    message: &'a str,
    hint: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    msg_cd: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    msg1: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    intent: Option<i64>,
}

impl<'a> Error<'a> {
    pub(super) fn new(failure: &'a Failure, lang: Lang) -> Self {
        Self {
            code: &failure.code,
            message: failure.message.get(lang),
            hint: failure.hint.get(lang),
            msg_cd: failure.msg_cd.as_deref(),
            msg1: failure.msg1.as_deref(),
            intent: failure.intent,
        }
    }
}
