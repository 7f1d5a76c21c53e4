//! Answers: the JSON object that the command line prints, and the way it would leave as a status.

use axum::{
    body::Body,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::Response,
};
use beagle_core::{Exit, Lang};

use crate::{
    failure::Refusal,
    print::{Heading, Shown},
};

/// How the command line would have left: a number.
pub(super) const EXIT: HeaderName = HeaderName::from_static("kis-exit");
/// Whether an answer was given before.
pub(super) const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");

/// An answer that is ready to be sent, or to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(super) status: StatusCode,
    pub(super) exit: u8,
    pub(super) body: String,
}

impl Answer {
    /// What came of a command.
    pub(super) fn of(shown: &Shown, lang: Lang) -> Self {
        Self { status: status(shown.exit), exit: shown.exit.code(), body: shown.json(lang) }
    }

    /// What this server refuses by itself.
    pub(super) fn refused(status: StatusCode, (heading, refusal): (Heading, Refusal), lang: Lang) -> Self {
        Self { status, ..Self::of(&Shown::refused(heading, refusal), lang) }
    }

    /// As it is kept, for whoever asks the same again.
    pub(super) fn kept(&self) -> String {
        format!("{} {}\n{}", self.status.as_u16(), self.exit, self.body)
    }

    /// What was kept.
    pub(super) fn again(kept: &str) -> Option<Self> {
        let (first, body) = kept.split_once('\n')?;
        let (status, exit) = first.split_once(' ')?;
        let status = StatusCode::from_u16(status.parse().ok()?).ok()?;
        Some(Self { status, exit: exit.parse().ok()?, body: body.to_owned() })
    }

    /// As it is sent.
    pub(super) fn send(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(EXIT, HeaderValue::from(u16::from(self.exit)));
        if self.status == StatusCode::SERVICE_UNAVAILABLE {
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
        }
        response
    }
}

/// What an exit code is in HTTP.
const fn status(exit: Exit) -> StatusCode {
    match exit {
        Exit::Done => StatusCode::OK,
        Exit::Usage => StatusCode::BAD_REQUEST,
        Exit::Refused => StatusCode::UNPROCESSABLE_ENTITY,
        Exit::Halted => StatusCode::LOCKED,
        Exit::Busy => StatusCode::SERVICE_UNAVAILABLE,
        Exit::Credentials | Exit::Failed => StatusCode::BAD_GATEWAY,
        Exit::Unknown => StatusCode::GATEWAY_TIMEOUT,
    }
}

/// The language that a client likes best, of the two that there are.
pub(crate) fn lang(headers: &HeaderMap, otherwise: Lang) -> Lang {
    let liked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut tags = liked.split(',').map(|tag| tag.trim().to_ascii_lowercase());
    let known = tags.find_map(|tag| match tag.get(..2) {
        Some("ko") => Some(Lang::Ko),
        Some("en") => Some(Lang::En),
        _ => None,
    });
    known.unwrap_or(otherwise)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_that_was_kept_is_the_same() {
        let answer = Answer { status: StatusCode::LOCKED, exit: 6, body: "{\n}\n".into() };
        assert_eq!(Answer::again(&answer.kept()), Some(answer));
        assert_eq!(Answer::again("nonsense"), None);
    }

    #[test]
    fn the_first_language_that_there_is_counts() {
        for (liked, lang_of) in [
            ("ko-KR,ko;q=0.9,en;q=0.8", Lang::Ko),
            ("en-US", Lang::En),
            ("ja, ko", Lang::Ko),
            ("ja", Lang::En),
            ("", Lang::En),
            ("한", Lang::En),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_bytes(liked.as_bytes()).expect("a header"));
            assert_eq!(lang(&headers, Lang::En), lang_of, "{liked}");
        }
    }
}
