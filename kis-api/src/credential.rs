//! App key and secret, which are never printed.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

/// 앱키 and 앱시크릿 of one customer and environment. Wiped from memory when dropped; `Debug` shows neither.
#[derive(Clone)]
pub struct Credentials {
    app_key: SecretString,
    app_secret: SecretString,
}

impl Credentials {
    /// A key (36 characters) and its secret (180 characters), as the KIS Developers site hands them out.
    pub fn new(app_key: impl Into<SecretString>, app_secret: impl Into<SecretString>) -> Self {
        Self { app_key: app_key.into(), app_secret: app_secret.into() }
    }

    /// What `kis auth login --profile PROFILE` stored in the desktop's keyring.
    ///
    /// # Errors
    /// [`Error::is_auth`](crate::Error::is_auth) when the keyring can't be asked or has no such entry.
    #[cfg(feature = "keyring")]
    pub fn from_keyring(profile: &str) -> crate::Result<Self> {
        let refuse = |why: String| crate::Error::new(crate::error::Kind::Token, why);
        let entry = crate::keyring::KeyringEntry::new(profile).read().map_err(|error| refuse(error.to_string()))?;
        let entry = entry.ok_or_else(|| refuse(format!("the keyring has nothing for the profile {profile}")))?;
        // Why it can't be read is not told: it would repeat a part of the text.
        let stored: Stored<'_> = serde_json::from_str(entry.expose_secret())
            .map_err(|_| refuse(format!("the keyring's entry for the profile {profile} holds no credentials")))?;
        Ok(Self::new(&*stored.app_key, &*stored.app_secret))
    }

    pub(crate) fn app_key(&self) -> &str {
        self.app_key.expose_secret()
    }

    pub(crate) fn app_secret(&self) -> &str {
        self.app_secret.expose_secret()
    }

    /// What names this key in file names: it cannot be turned back into the key.
    pub(crate) fn fingerprint(&self, scope: &str) -> String {
        let mut hash = Sha256::new();
        hash.update(scope);
        hash.update([0]);
        hash.update(self.app_key());
        hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The part of a keyring's entry that this crate reads.
#[cfg(feature = "keyring")]
#[derive(serde::Deserialize)]
struct Stored<'a> {
    #[serde(borrow)]
    app_key: std::borrow::Cow<'a, str>,
    #[serde(borrow)]
    app_secret: std::borrow::Cow<'a, str>,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials(..)")
    }
}
