//! The one JSON object that a command prints.

use beagle_core::{Failure, Lang};
use jiff::Timestamp;
use kis_api::Env;
use serde::Serialize;

/// What came of a command. A failure speaks the language that was asked for; reasons within a result stand in both.
#[derive(Serialize)]
pub(super) struct Envelope<'a, T> {
    pub(super) command: &'a str,
    pub(super) profile: &'a str,
    pub(super) environment: Option<Env>,
    pub(super) at: Timestamp,
    #[serde(flatten)]
    pub(super) outcome: Outcome<'a, T>,
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
