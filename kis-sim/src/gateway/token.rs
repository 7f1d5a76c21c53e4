//! Access tokens: one a key, the same one again within six hours, and none at all twice within a minute.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::clock::{later, millis_between};

const HOUR_MS: i64 = 3_600_000;
/// How long a token lives.
pub(crate) const LIFE_S: i64 = 24 * 3_600;
/// How long the same token is handed out again.
const SAME_MS: i64 = 6 * HOUR_MS;

/// An issued token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Token {
    /// What stands for the app key and its secret; they themselves are not kept.
    pub(crate) key: String,
    /// The token.
    pub(crate) text: String,
    /// The real moment of its issue.
    pub(crate) issued: Timestamp,
    /// The real moment at which it was last handed out.
    handed_out: Timestamp,
    /// Whether it was revoked.
    pub(crate) revoked: bool,
}

impl Token {
    /// The real moment at which it dies.
    pub(crate) fn expires(&self) -> Timestamp {
        later(self.issued, LIFE_S * 1_000)
    }

    fn is_alive(&self, now: Timestamp) -> bool {
        !self.revoked && now < self.expires()
    }
}

/// What stands for an app key and its secret.
pub(crate) fn key_of(app_key: &str, secret: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(app_key);
    hash.update([0]);
    hash.update(secret);
    hex(&hash.finalize()[..12])
}

/// All tokens of the broker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub(crate) struct Tokens {
    issued: Vec<Token>,
    serial: u64,
}

/// Why a token was not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rejection {
    /// It never was one of this key's.
    Unknown,
    /// It expired or was revoked.
    Dead,
}

/// Why no token was issued.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TooSoon;

impl Tokens {
    /// Hands out a token: the standing one, or a new one. A key that asks again within `interval_s` gets none, not even
    /// the one that it has.
    pub(crate) fn hand_out(
        &mut self,
        key: &str,
        seed: u64,
        now: Timestamp,
        interval_s: u32,
    ) -> Result<&Token, TooSoon> {
        let soon = |t: &Token| millis_between(t.handed_out, now) < i64::from(interval_s) * 1_000;
        if self.issued.iter().any(|t| t.key == key && soon(t)) {
            return Err(TooSoon);
        }
        let standing = |t: &Token| t.key == key && t.is_alive(now) && millis_between(t.issued, now) < SAME_MS;
        let index = match self.issued.iter().rposition(standing) {
            Some(index) => index,
            None => self.issue(key, seed, now),
        };
        let token = &mut self.issued[index];
        token.handed_out = now;
        Ok(token)
    }

    fn issue(&mut self, key: &str, seed: u64, now: Timestamp) -> usize {
        self.serial += 1;
        // What can no longer be used need not be remembered.
        self.issued.retain(|t| millis_between(t.issued, now) < 2 * LIFE_S * 1_000);
        let text = opaque(&format!("{seed}/{key}/{}/{}", self.serial, now.as_millisecond()));
        self.issued.push(Token { key: key.to_owned(), text, issued: now, handed_out: now, revoked: false });
        self.issued.len() - 1
    }

    /// Whether this token opens the door for this key.
    pub(crate) fn check(&self, key: &str, text: &str, now: Timestamp) -> Result<(), Rejection> {
        match self.issued.iter().find(|t| t.text == text && t.key == key) {
            None => Err(Rejection::Unknown),
            Some(token) if token.is_alive(now) => Ok(()),
            Some(_) => Err(Rejection::Dead),
        }
    }

    /// Revokes a token; false when there is none like it.
    pub(crate) fn revoke(&mut self, text: &str) -> bool {
        match self.issued.iter_mut().find(|t| t.text == text && !t.revoked) {
            Some(token) => {
                token.revoked = true;
                true
            }
            None => false,
        }
    }

    /// Revokes all tokens, as a maintenance night does.
    pub(crate) fn revoke_all(&mut self) {
        self.issued.iter_mut().for_each(|t| t.revoked = true);
    }
}

/// A text as long as a real token, in three parts like a real one, which says nothing.
fn opaque(source: &str) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::with_capacity(320);
    for part in 0..10_u8 {
        let digest = Sha256::new().chain_update([part]).chain_update(source).finalize();
        text.extend(digest.iter().map(|byte| char::from(LETTERS[usize::from(byte % 64)])));
    }
    text.insert(36, '.');
    text.insert(250, '.');
    format!("eyJ{text}")
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_770_000_000 + second).expect("time")
    }

    #[test]
    fn the_same_token_for_six_hours_and_none_twice_a_minute() {
        let mut tokens = Tokens::default();
        let mut ask = |key: &str, second: i64| tokens.hand_out(key, 1, at(second), 60).map(|t| t.text.clone());
        let first = ask("k", 0).expect("first");
        assert!((250..=350).contains(&first.len()), "{}", first.len());
        assert_eq!(ask("k", 59), Err(TooSoon));
        assert!(ask("other", 59).is_ok(), "the limit is one of the key");
        assert_eq!(ask("k", 60).as_ref(), Ok(&first));
        assert_eq!(ask("k", 6 * 3_600 - 1).as_ref(), Ok(&first));
        let second = ask("k", 6 * 3_600 + 60).expect("second");
        assert_ne!(first, second);
        let now = at(7 * 3_600);
        assert_eq!(tokens.check("k", &first, now), Ok(()), "an older token lives on");
        assert_eq!(tokens.check("k", &first, at(24 * 3_600)), Err(Rejection::Dead));
        assert_eq!(tokens.check("other", &second, now), Err(Rejection::Unknown));
        assert!(tokens.revoke(&second));
        assert!(!tokens.revoke(&second));
        assert_eq!(tokens.check("k", &second, now), Err(Rejection::Dead));
    }
}
