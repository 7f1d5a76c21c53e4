//! What to do about a read that failed, as a pure function. Orders never come here.

use std::time::Duration;

use crate::Error;

/// How often one read is sent, the first time included.
const MAX_ATTEMPTS: u32 = 6;

/// How often one is sent when connections fail.
const MAX_CONNECTIONS: u32 = 3;

/// What was tried so far.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Tried {
    /// How often the request was sent.
    pub(crate) attempts: u32,
    /// The token was replaced already.
    pub(crate) token_replaced: bool,
}

/// What to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Next {
    /// Give the error out.
    GiveUp,
    /// Replace the token and send again.
    ReplaceToken,
    /// Send again after this time.
    Again(Duration),
}

/// Decides about a read that failed with `error`.
pub(crate) fn next(error: &Error, tried: Tried) -> Next {
    if error.is_token_rejected() {
        return if tried.token_replaced { Next::GiveUp } else { Next::ReplaceToken };
    }
    if !error.is_retryable() {
        return Next::GiveUp;
    }
    let most = if error.is_rate_limited() { MAX_ATTEMPTS } else { MAX_CONNECTIONS };
    if tried.attempts >= most {
        return Next::GiveUp;
    }
    Next::Again(Duration::from_millis(100 << tried.attempts.min(5)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    fn tried(attempts: u32, token_replaced: bool) -> Tried {
        Tried { attempts, token_replaced }
    }

    #[test]
    fn a_refused_token_is_replaced_once() {
        let error = Error::refused("EGW00123", "기간이 만료된 token 입니다.");
        assert_eq!(next(&error, tried(1, false)), Next::ReplaceToken);
        assert_eq!(next(&error, tried(2, true)), Next::GiveUp);
    }

    #[test]
    fn waiting_is_bounded() {
        let rate = Error::refused("EGW00201", "");
        assert!(matches!(next(&rate, tried(1, false)), Next::Again(_)));
        assert_eq!(next(&rate, tried(6, false)), Next::GiveUp);
        let lost = Error::new(Kind::Interrupted, "lost");
        assert!(matches!(next(&lost, tried(2, false)), Next::Again(_)));
        assert_eq!(next(&lost, tried(3, false)), Next::GiveUp);
    }

    #[test]
    fn a_business_refusal_is_final() {
        assert_eq!(next(&Error::refused("APBK0952", ""), tried(1, false)), Next::GiveUp);
        assert_eq!(next(&Error::malformed("no"), tried(1, false)), Next::GiveUp);
    }
}
