//! The keys to this server: the owner's opens everything, and one derived from it takes alerts and nothing else, for the
//! program on a phone that forwards notifications and keeps its key in plain text.

use std::fmt;

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use beagle_core::Text;
use hmac::{KeyInit as _, Mac as _, SimpleHmac};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

use super::random;
use crate::{
    cli::StoreName,
    failure::Refusal,
    secrets::{TokenOf, TokenStore, credential},
    settings::{Environment, Paths},
};

/// The variable that gives the owner's key to a container.
const VARIABLE: &str = "KIS_SERVE_TOKEN";
/// Nobody guesses so many characters.
const SHORTEST: usize = 32;

/// The owner's key. It has no `Debug` of its text.
pub(crate) struct Key {
    owner: SecretString,
    alerts: SecretString,
}

/// Whose key came with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bearer {
    /// The owner's.
    Owner,
    /// The one for alerts.
    Alerts,
}

/// A key, and whether it was made just now.
pub(crate) struct Found {
    pub(crate) key: Key,
    pub(crate) is_new: bool,
}

impl Key {
    fn new(text: &str) -> Option<Self> {
        let text = text.trim();
        let is_plain = text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b'~'));
        if text.len() < SHORTEST || !is_plain {
            return None;
        }
        let digest = Sha256::new_with_prefix("kis serve: alerts\0").chain_update(text).finalize();
        Some(Self { owner: text.into(), alerts: BASE64_URL_SAFE_NO_PAD.encode(digest).into() })
    }

    /// From the environment, a unit's credentials, or the store, in this order; made and stored where there is none.
    pub(crate) fn find(paths: &Paths, environment: &Environment, store: StoreName) -> Result<Found, Refusal> {
        let unusable = |why: Text| Refusal::credentials(why, hint(store));
        let store = TokenStore::new(paths, store, TokenOf::Server);
        let found = store.find(environment, VARIABLE).map_err(unusable)?;
        let Some(text) = found else { return Self::make(&store).map(|key| Found { key, is_new: true }) };
        let key = Self::new(text.expose_secret()).ok_or_else(too_weak)?;
        Ok(Found { key, is_new: false })
    }

    /// Makes another one; whoever has the old one is locked out.
    pub(crate) fn replace(paths: &Paths, environment: &Environment, store: StoreName) -> Result<Found, Refusal> {
        let given = credential(environment, VARIABLE).map_err(|why| Refusal::credentials(why, hint(store)))?;
        if given.is_some() {
            return Err(given_elsewhere());
        }
        Self::make(&TokenStore::new(paths, store, TokenOf::Server)).map(|key| Found { key, is_new: true })
    }

    fn make(store: &TokenStore) -> Result<Self, Refusal> {
        let key = Self::new(&random::<32>()).ok_or_else(too_weak)?;
        store.write(&key.owner)?;
        Ok(key)
    }

    /// Whose key this is. It takes the same time for every text.
    pub(crate) fn bearer(&self, text: &str) -> Option<Bearer> {
        // Digests are of one length, whatever was sent.
        let digest = |text: &str| Sha256::digest(text.as_bytes());
        let sent = digest(text);
        let is_owner = sent.ct_eq(&digest(self.owner.expose_secret()));
        let is_alerts = sent.ct_eq(&digest(self.alerts.expose_secret()));
        match (bool::from(is_owner), bool::from(is_alerts)) {
            (true, _) => Some(Bearer::Owner),
            (false, true) => Some(Bearer::Alerts),
            (false, false) => None,
        }
    }

    /// Signs a text for a purpose; a signature for one is none for another.
    pub(crate) fn sign(&self, what: (&str, &str)) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(self.mac(what).finalize().into_bytes())
    }

    /// Whether a signature is ours.
    pub(crate) fn is_signed(&self, what: (&str, &str), signature: &str) -> bool {
        BASE64_URL_SAFE_NO_PAD.decode(signature).is_ok_and(|signature| self.mac(what).verify_slice(&signature).is_ok())
    }

    fn mac(&self, (purpose, text): (&str, &str)) -> SimpleHmac<Sha256> {
        // A key of the algorithm's own block, so that making it can't fail.
        let mut block = [0; 64];
        block[..32].copy_from_slice(&Sha256::digest(self.owner.expose_secret()));
        let mut mac = SimpleHmac::<Sha256>::new(&block.into());
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(text.as_bytes());
        mac
    }

    /// What opens everything.
    pub(crate) fn owner(&self) -> &SecretString {
        &self.owner
    }

    /// What takes alerts.
    pub(crate) fn alerts(&self) -> &SecretString {
        &self.alerts
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

fn hint(store: StoreName) -> Text {
    match store {
        StoreName::Keyring => Text::new(
            "키링이 없는 곳에서는 [serve] 에 store = \"file\" 을 쓰십시오",
            "where there is no keyring, write store = \"file\" below [serve]",
        ),
        StoreName::File => Text::new("kis doctor 로 점검하십시오", "look with kis doctor"),
    }
}

/// What was given is not repeated.
fn too_weak() -> Refusal {
    Refusal::credentials(
        Text::new(
            format!("접속 토큰이 아닙니다: 영문과 숫자 {SHORTEST}자 이상이어야 합니다"),
            format!("that is no token of this server: it has {SHORTEST} letters and digits or more"),
        ),
        Text::new(
            format!("{VARIABLE} 을(를) 빼거나 kis serve --new-token 으로 새로 만드십시오"),
            format!("leave {VARIABLE} out, or make one with kis serve --new-token"),
        ),
    )
}

fn given_elsewhere() -> Refusal {
    Refusal::usage(
        Text::new(format!("토큰을 {VARIABLE} 에서 읽습니다"), format!("the token comes from {VARIABLE}")),
        Text::new("그 변수의 값을 바꾸십시오", "change it there"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_key_opens_its_own() {
        let key = Key::new(&random::<32>()).expect("a key");
        let (owner, alerts) = (key.owner().expose_secret(), key.alerts().expose_secret());
        assert_eq!(key.bearer(owner), Some(Bearer::Owner));
        assert_eq!(key.bearer(alerts), Some(Bearer::Alerts));
        for wrong in ["", &owner[1..], &format!("{owner}="), &owner.to_lowercase(), "Bearer"] {
            assert_eq!(key.bearer(wrong), None, "{wrong}");
        }
        assert_eq!(format!("{key:?}"), "Key(…)");
    }

    #[test]
    fn a_key_that_could_be_guessed_is_none() {
        for weak in ["", "password", "0123456789012345678901234567890", "with spaces in it, and thirty-two long"] {
            assert!(Key::new(weak).is_none(), "{weak}");
        }
    }
}
