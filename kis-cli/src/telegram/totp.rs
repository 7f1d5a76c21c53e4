//! The second factor: codes of thirty seconds by RFC 6238, from an app that Telegram knows nothing of. Each is good once, and
//! five wrong ones close the door for a quarter of an hour.

use beagle_core::Text;
use jiff::{SignedDuration, Timestamp};
use totp_rs::{Builder, Secret, Totp};

/// So many wrong codes in a row.
const PATIENCE: u8 = 5;
/// How long none is taken after that.
const LOCKED: SignedDuration = SignedDuration::from_mins(15);

/// What codes are held against.
pub(crate) struct Codes {
    totp: Totp,
    wrong: u8,
    until: Option<Timestamp>,
}

/// What a code is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It is that of this step of thirty seconds. Whether the step was used before is remembered elsewhere.
    Right(u64),
    /// It is wrong; so many more are heard.
    Wrong { left: u8 },
    /// None is heard before.
    Locked { until: Timestamp },
}

/// The bytes of a secret, as RFC 4226 wants them.
const BYTES: usize = 20;

/// A secret that nobody can guess, in base 32.
pub(crate) fn new_secret() -> Result<String, Text> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes).map_err(|error| {
        Text::new(format!("난수를 얻지 못했습니다: {error}"), format!("this machine has no randomness: {error}"))
    })?;
    Ok(Secret::new(Box::from(bytes)).to_base32())
}

/// What an authenticator app reads: the secret with a name.
pub(crate) fn address(secret: &str, name: &str) -> String {
    let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    format!("otpauth://totp/Rich%20Beagle:{name}?secret={secret}&issuer=Rich%20Beagle&digits=6&period=30")
}

/// Whether a text may be a code.
pub(crate) fn is_code(text: &str) -> bool {
    text.len() == 6 && text.bytes().all(|b| b.is_ascii_digit())
}

impl Codes {
    /// Codes of this secret in base 32; `None` where it is none.
    pub(crate) fn new(secret: &str) -> Option<Self> {
        let secret = Secret::try_from_base32(secret.trim()).ok()?;
        let totp = Builder::new().with_secret(secret).with_digits(6).with_skew(1).with_step_duration(30);
        Some(Self { totp: totp.build().ok()?, wrong: 0, until: None })
    }

    /// What this code is worth now. It is compared in constant time.
    pub(crate) fn check(&mut self, code: &str, now: Timestamp) -> Verdict {
        if let Some(until) = self.until.filter(|until| now < *until && until.duration_since(now) <= LOCKED) {
            return Verdict::Locked { until };
        }
        self.until = None;
        match u64::try_from(now.as_second()).ok().and_then(|seconds| self.totp.check(code, seconds)) {
            Some(step) => {
                self.wrong = 0;
                Verdict::Right(step)
            }
            None => self.failed(now),
        }
    }

    /// A right one that was used before is as good as a wrong one.
    pub(crate) fn failed(&mut self, now: Timestamp) -> Verdict {
        self.wrong += 1;
        if self.wrong < PATIENCE {
            return Verdict::Wrong { left: PATIENCE - self.wrong };
        }
        let until = now + LOCKED;
        (self.wrong, self.until) = (0, Some(until));
        Verdict::Locked { until }
    }

    /// The code of a moment, for whoever has just been shown the secret.
    #[cfg(test)]
    pub(crate) fn code(&self, at: Timestamp) -> String {
        self.totp.generate(at.as_second().unsigned_abs()).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `12345678901234567890`, with which RFC 6238 has its examples.
    const OF_THE_RFC: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(seconds).expect("a time")
    }

    #[test]
    fn the_examples_of_the_rfc_hold() {
        let mut codes = Codes::new(OF_THE_RFC).expect("a secret");
        for (seconds, code) in
            [(59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924")]
        {
            let step = u64::try_from(seconds / 30).expect("positive");
            assert_eq!(codes.check(code, at(seconds)), Verdict::Right(step));
            // One step before and after, for a phone whose clock is not quite right.
            for early in [-30, 30] {
                assert_eq!(codes.check(code, at(seconds + early)), Verdict::Right(step));
            }
            assert!(matches!(codes.check(code, at(seconds + 90)), Verdict::Wrong { .. }));
        }
    }

    #[test]
    fn five_wrong_ones_close_the_door() {
        let mut codes = Codes::new(OF_THE_RFC).expect("a secret");
        let now = at(1_234_567_890);
        for left in (1..5).rev() {
            assert_eq!(codes.check("000000", now), Verdict::Wrong { left });
        }
        let until = now + LOCKED;
        assert_eq!(codes.check("000000", now), Verdict::Locked { until });
        assert_eq!(codes.check("005924", now), Verdict::Locked { until }, "not even the right one");
        let later = codes.code(until);
        assert!(matches!(codes.check(&later, until), Verdict::Right(_)));
    }

    #[test]
    fn a_new_secret_is_one() {
        let (one, other) = (new_secret().expect("one"), new_secret().expect("another"));
        assert!(one != other && one.len() == 32 && Codes::new(&one).is_some());
        assert!(Codes::new("short").is_none() && Codes::new("").is_none());
        assert!(address(&one, "mine & yours").contains("Beagle:mineyours?secret="));
    }
}
