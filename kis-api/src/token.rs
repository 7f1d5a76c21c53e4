//! 접근토큰 — one token for all who share a key, issued by one of them at a time.
//!
//! KIS issues one token a minute and hands the same one out again within six hours. A token is therefore kept
//! with its expiry as an instant, in a file that every process with the same environment, host and key uses, under
//! a lock while it is renewed. A token that the broker refuses is dropped only while it is still the stored one:
//! whoever comes second finds the new one.

mod cache;

use std::{fmt, sync::RwLock, time::Duration};

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use secrecy::{ExposeSecret, SecretString};

pub(crate) use self::cache::Cache;
use crate::{
    Error, Result,
    api::oauth::{AuthToken, AuthTokenResponse},
    clock, error,
    transport::Transport,
};

/// A token that is about to expire is not used any more: the call would meet the expiry.
const MARGIN: Duration = Duration::from_secs(120);

/// A minute, and a second for the clocks to differ.
const ISSUE_INTERVAL: Duration = Duration::from_secs(61);

/// What renewing may take beside the wait for that minute: two requests, each with its time limit, and some.
const RENEWING: Duration = Duration::from_secs(30);

/// A token and what is known of it.
#[derive(Clone)]
pub(crate) struct Token {
    value: SecretString,
    /// When it ends, as an instant.
    expires_at: Timestamp,
    /// When it was issued, by this machine's clock.
    issued_at: Timestamp,
}

impl Token {
    pub(crate) fn bearer(&self) -> &str {
        self.value.expose_secret()
    }

    fn is_usable(&self, now: Timestamp) -> bool {
        now + MARGIN < self.expires_at
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token").field("expires_at", &self.expires_at).finish_non_exhaustive()
    }
}

/// The token of one environment, host and key.
pub(crate) struct Tokens {
    current: RwLock<Option<Token>>,
    cache: Cache,
    /// How long an issue may wait for the broker's minute to pass.
    patience: Duration,
}

impl Tokens {
    pub(crate) fn new(cache: Cache, patience: Duration) -> Self {
        Self { current: RwLock::new(None), cache, patience }
    }

    /// A token to call with: this process's, or the one in the cache, or a new one.
    pub(crate) async fn get(&self, transport: &Transport) -> Result<Token> {
        let now = clock::now();
        if let Some(token) = self.remembered().filter(|token| token.is_usable(now)) {
            return Ok(token);
        }
        if let Some(token) = self.cache.peek()?.filter(|token| token.is_usable(now)) {
            return Ok(self.remember(token));
        }
        self.renew(transport, None).await
    }

    /// The broker refused this token: drops it, and gives the one that replaces it.
    pub(crate) async fn replace(&self, transport: &Transport, refused: &Token) -> Result<Token> {
        self.renew(transport, Some(refused)).await
    }

    /// Under the lock: the token that someone else issued meanwhile, or a new one.
    async fn renew(&self, transport: &Transport, refused: Option<&Token>) -> Result<Token> {
        let mut locked = self.cache.lock(self.patience + RENEWING).await?;
        let stored = locked.read()?;
        let is_refused = |token: &Token| refused.is_some_and(|refused| refused.bearer() == token.bearer());
        let newer = stored.as_ref().filter(|token| token.is_usable(clock::now()) && !is_refused(token));
        if let Some(token) = newer {
            return Ok(self.remember(token.clone()));
        }
        let fresh = self.issue(transport, stored.as_ref()).await?;
        if is_refused(&fresh) {
            return Err(Error::new(
                error::Kind::Token,
                "the broker refuses its token and hands the same one out again",
            ));
        }
        locked.write(&fresh)?;
        Ok(self.remember(fresh))
    }

    async fn issue(&self, transport: &Transport, previous: Option<&Token>) -> Result<Token> {
        match request(transport).await {
            Err(refusal) if refusal.is_token_limited() => {
                // Someone had a token issued within the last minute: wait it out, once.
                let passed = previous.map_or(Duration::ZERO, |token| clock::since(token.issued_at));
                let wait = if passed < ISSUE_INTERVAL { ISSUE_INTERVAL - passed } else { ISSUE_INTERVAL };
                if wait > self.patience {
                    return Err(refusal);
                }
                tracing::info!(seconds = wait.as_secs(), "waiting for the minute between two tokens");
                tokio::time::sleep(wait).await;
                request(transport).await
            }
            other => other,
        }
    }

    /// Forgets the token everywhere and gives it for its revocation.
    pub(crate) async fn take(&self) -> Result<Option<Token>> {
        let mut locked = self.cache.lock(self.patience + RENEWING).await?;
        let stored = locked.read()?;
        locked.clear()?;
        *self.current.write().unwrap_or_else(std::sync::PoisonError::into_inner) = None;
        Ok(stored)
    }

    fn remembered(&self) -> Option<Token> {
        self.current.read().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }

    fn remember(&self, token: Token) -> Token {
        *self.current.write().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(token.clone());
        token
    }
}

async fn request(transport: &Transport) -> Result<Token> {
    let issued_at = clock::now();
    let credentials = transport.credentials();
    let reply = transport.auth(&AuthToken::new(credentials.app_key(), credentials.app_secret())).await?;
    token_of(&reply, issued_at)
}

/// The expiry is the broker's own text, Korean time without a zone; `expires_in` stands in where it is missing.
fn token_of(reply: &AuthTokenResponse, issued_at: Timestamp) -> Result<Token> {
    if reply.access_token.is_empty() {
        return Err(Error::malformed("the reply has no token").with_field("access_token", None));
    }
    let stated = &reply.access_token_token_expired;
    let expires_at = if stated.is_empty() {
        let seconds = reply.expires_in.filter(|seconds| *seconds > 0);
        seconds.and_then(|seconds| issued_at.checked_add(jiff::SignedDuration::from_secs(seconds)).ok())
    } else {
        korean_instant(stated)
    };
    let expires_at = expires_at.ok_or_else(|| {
        Error::malformed("the expiry can't be read").with_field("access_token_token_expired", Some(stated))
    })?;
    Ok(Token { value: reply.access_token.clone().into(), expires_at, issued_at })
}

fn korean_instant(text: &str) -> Option<Timestamp> {
    let local = DateTime::strptime("%Y-%m-%d %H:%M:%S", text).ok()?;
    let seoul = TimeZone::fixed(jiff::tz::offset(9));
    local.to_zoned(seoul).ok().map(|zoned| zoned.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_expiry_is_korean_time() {
        let at = korean_instant("2026-03-04 10:00:00").expect("readable");
        assert_eq!(at.to_string(), "2026-03-04T01:00:00Z");
        assert_eq!(korean_instant("tomorrow"), None);
    }

    #[test]
    fn debug_shows_no_token() {
        let token =
            Token { value: "CANARY".into(), expires_at: Timestamp::UNIX_EPOCH, issued_at: Timestamp::UNIX_EPOCH };
        assert!(!format!("{token:?}").contains("CANARY"));
    }
}
