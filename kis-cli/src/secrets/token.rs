//! Secrets beside those of an account, each one for all profiles and kept like the keys of an account: the bot's token, what its
//! codes are made of, the token of this program's own server, and what the community site is signed in to with.

use beagle_core::Text;
use kis_api::keyring::KeyringEntry;
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use super::{FileStore, folder, keyring, variables};
use crate::{
    cli::StoreName,
    failure::Refusal,
    settings::{Environment, Paths},
};

/// What a secret is of. Entries are named by it; no profile has a dot in its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenOf {
    /// The token of the bot.
    Bot,
    /// What the codes of the second factor are made of.
    Codes,
    /// What opens this program's own server.
    Server,
    /// The name and the password of the community site.
    Community,
    /// The session on it.
    CommunitySession,
}

impl TokenOf {
    const fn name(self) -> &'static str {
        match self {
            Self::Bot => "telegram.bot",
            Self::Codes => "telegram.totp",
            Self::Server => "serve.token",
            Self::Community => "community.login",
            Self::CommunitySession => "community.session",
        }
    }
}

/// Where a secret is kept.
pub(crate) enum TokenStore {
    Keyring(KeyringEntry),
    File(FileStore),
}

impl TokenStore {
    pub(crate) fn new(paths: &Paths, store: StoreName, of: TokenOf) -> Self {
        match store {
            StoreName::Keyring => Self::Keyring(KeyringEntry::new(of.name())),
            StoreName::File => Self::File(FileStore::new(paths, of.name())),
        }
    }

    /// What is in it; `None` when there is nothing.
    pub(crate) fn read(&self) -> Result<Option<SecretString>, Text> {
        match self {
            Self::Keyring(entry) => entry.read().map_err(|error| keyring::text(&error)),
            Self::File(file) => Ok(file.text()?.map(|text: Zeroizing<String>| text.trim().into())),
        }
    }

    /// What the environment or a unit's credentials give under this name, else what is in it.
    pub(crate) fn find(&self, environment: &Environment, name: &'static str) -> Result<Option<SecretString>, Text> {
        match credential(environment, name)? {
            Some(given) => Ok(Some(given)),
            None => self.read(),
        }
    }

    /// Writes it.
    pub(crate) fn write(&self, token: &SecretString) -> Result<(), Refusal> {
        match self {
            Self::Keyring(entry) => entry.write(token.clone()).map_err(|error| keyring::refusal(&error)),
            Self::File(file) => file.write_text(token.expose_secret()),
        }
    }

    /// Removes it; `false` when there was none.
    #[cfg(feature = "browser")]
    pub(crate) fn delete(&self) -> Result<bool, Refusal> {
        match self {
            Self::Keyring(entry) => entry.remove().map_err(|error| keyring::refusal(&error)),
            Self::File(file) => file.delete(),
        }
    }
}

/// A secret of the environment, of a file that it names, or of a unit's credentials.
pub(crate) fn credential(environment: &Environment, name: &'static str) -> Result<Option<SecretString>, Text> {
    match variables::variable(environment, name)? {
        Some(secret) => Ok(Some(secret)),
        None => {
            let Some(dir) = environment.path("CREDENTIALS_DIRECTORY") else { return Ok(None) };
            folder::credential(&dir, &name.to_ascii_lowercase())
        }
    }
}
