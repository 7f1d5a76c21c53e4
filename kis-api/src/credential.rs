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

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials(..)")
    }
}
