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

/// What the broker, or the way to it, said to a look-up of this program's own.
pub(crate) fn of_broker(error: &kis_api::Error) -> Refusal {
    let (exit, code, ko) = match error {
        error if error.is_key_in_use() => {
            (Exit::Refused, "key_in_use", "이 앱키로 접속한 실시간 세션이 이미 있습니다 (앱키마다 하나)")
        }
        error if error.is_feed_full() => (Exit::Refused, "feed_full", "실시간 등록은 41건까지입니다"),
        error if error.is_unsupported() => (Exit::Refused, "unsupported", "이 환경에는 없는 기능입니다"),
        error if error.is_auth() => (Exit::Credentials, "credentials", "앱키나 접근토큰이 통하지 않습니다"),
        error if error.is_rate_limited() => (Exit::Failed, "rate_limited", "호출이 너무 잦습니다"),
        error if error.is_refused() => (Exit::Refused, "broker_refused", "증권사가 거절했습니다"),
        error if error.is_invalid() => (Exit::Usage, "invalid", "보낼 수 없는 요청입니다"),
        error if error.is_not_reached() => (Exit::Failed, "not_reached", "증권사에 연결되지 않았습니다"),
        error if error.is_interrupted() => (Exit::Failed, "interrupted", "응답을 다 받지 못했습니다"),
        error if error.is_local() => (Exit::Failed, "local", "이 컴퓨터의 파일을 쓸 수 없습니다"),
        _ => (Exit::Failed, "unreadable", "응답을 읽을 수 없습니다"),
    };
    let hint = match exit {
        Exit::Credentials => Text::new("kis auth status 로 확인하십시오", "look with kis auth status"),
        Exit::Usage => Text::new("종목을 확인하십시오", "check the symbol"),
        Exit::Refused if error.is_key_in_use() => Text::new(
            "다른 프로그램의 실시간 접속을 끝낸 뒤 다시 하십시오",
            "end the other program's realtime session, then run it again",
        ),
        Exit::Refused if error.is_feed_full() => Text::new("종목을 줄이십시오", "name fewer symbols"),
        Exit::Refused if error.is_unsupported() => Text::new("다른 프로필에서 쓰십시오", "use another profile"),
        Exit::Refused => Text::new("종목과 계좌를 확인하십시오", "check symbol and account"),
        _ => Text::new(
            "잠시 뒤 다시 하거나 kis doctor 로 점검하십시오",
            "run it again in a moment, or look with kis doctor",
        ),
    };
    let mut refusal = Refusal::new(exit, code, Text::of_broker(ko, error), hint);
    refusal.failure.msg_cd = error.code().map(str::to_owned);
    refusal.failure.msg1 = error.broker_message().map(str::to_owned);
    refusal
}

/// The same about one listing. Its symbol is all that such a request could have wrong.
pub(crate) fn of_listing(error: &kis_api::Error, symbol: &str) -> Refusal {
    if !error.is_invalid() {
        return of_broker(error);
    }
    Refusal::new(
        Exit::Usage,
        "invalid",
        Text::new(format!("{symbol}: 그런 종목이 없습니다"), format!("no exchange lists {symbol}")),
        Text::new("kis search 로 찾으십시오", "find it with kis search"),
    )
}

/// The known word that was probably meant.
pub(crate) fn near<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let scored = known.into_iter().map(|known| (strsim::jaro_winkler(word, known), known));
    scored.filter(|(score, _)| *score > 0.8).max_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(_, known)| known)
}
