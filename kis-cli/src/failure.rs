//! Refusals of the command line itself: what happened, why, and what to do next, in both languages.

use beagle_core::{Exit, Failure, Text};

/// A failure and the exit code that goes with it.
#[derive(Debug, Clone)]
pub(crate) struct Refusal {
    pub(crate) failure: Box<Failure>,
    pub(crate) exit: Exit,
}

impl Refusal {
    pub(crate) fn new(exit: Exit, code: &str, message: Text, hint: Text) -> Self {
        let failure = Failure { code: code.into(), message, hint, msg_cd: None, msg1: None, intent: None };
        Self { failure: Box::new(failure), exit }
    }

    /// It could not be done: a file, the network.
    pub(crate) fn failed(code: &str, message: Text, hint: Text) -> Self {
        Self::new(Exit::Failed, code, message, hint)
    }

    /// What was typed can't be done.
    pub(crate) fn usage(message: Text, hint: Text) -> Self {
        Self::new(Exit::Usage, "usage", message, hint)
    }

    /// The configuration can't be used.
    pub(crate) fn config(message: Text, hint: Text) -> Self {
        Self::new(Exit::Usage, "config", message, hint)
    }

    /// Key, secret or account is missing or can't be read.
    pub(crate) fn credentials(message: Text, hint: Text) -> Self {
        Self::new(Exit::Credentials, "credentials", message, hint)
    }
}

/// What the broker or the way to it said to a look-up.
pub(crate) fn of_broker(error: &kis_api::Error) -> Refusal {
    let (exit, code, ko, en) = if error.is_auth() {
        (
            Exit::Credentials,
            "credentials",
            "앱키와 계좌를 확인하십시오: kis auth status",
            "check key and account: kis auth status",
        )
    } else if error.is_invalid() || error.is_unsupported() {
        (Exit::Usage, "usage", "kis --help 를 보십시오", "see kis --help")
    } else if error.is_refused() {
        (Exit::Refused, "refused", "종목과 계좌를 확인하십시오", "check symbol and account")
    } else {
        (
            Exit::Failed,
            "failed",
            "잠시 뒤 다시 하거나 kis doctor 를 실행하십시오",
            "try again in a moment, or run kis doctor",
        )
    };
    let mut refusal = Refusal::new(exit, code, Text::new(error.to_string(), error.to_string()), Text::new(ko, en));
    refusal.failure.msg_cd = error.code().map(str::to_owned);
    refusal.failure.msg1 = error.broker_message().map(str::to_owned);
    refusal
}

/// The known word that was probably meant.
pub(crate) fn near<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let scored = known.into_iter().map(|known| (strsim::jaro_winkler(word, known), known));
    scored.filter(|(score, _)| *score > 0.8).max_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(_, known)| known)
}
