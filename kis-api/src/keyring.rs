//! Credentials in the desktop's keyring: the Secret Service, the Keychain, or the Credential Manager.
//!
//! `kis auth login` writes them there; [`Credentials::from_keyring`](crate::Credentials::from_keyring) reads them for a
//! program of one's own.
//!
//! A locked keyring may wait for a person who is not there, so each call runs on a thread of its own and is given up
//! after three seconds. The thread is the only place where this crate talks D-Bus.

use std::{error, fmt, sync::mpsc, thread, time::Duration};

use keyring::{Entry, Error};
use secrecy::{ExposeSecret, SecretString};

/// The name under which entries stand in the keyring.
pub const SERVICE: &str = "rich-beagle";

/// How long the keyring may take.
pub const PATIENCE: Duration = Duration::from_secs(3);

/// The entry of one profile: a JSON object with `app_key`, `app_secret` and, if they are known, `account` and `hts_id`.
#[derive(Debug, Clone)]
pub struct KeyringEntry {
    profile: String,
}

impl KeyringEntry {
    /// The entry of this profile.
    pub fn new(profile: impl Into<String>) -> Self {
        Self { profile: profile.into() }
    }

    /// What is in it; `None` when there is no such entry.
    ///
    /// # Errors
    /// When the keyring can't be asked: that says nothing about the entry.
    pub fn read(&self) -> Result<Option<SecretString>, KeyringError> {
        match self.ask(|entry| entry.get_password().map(SecretString::from)) {
            Ok(text) => Ok(Some(text)),
            Err(KeyringError::Failed(Error::NoEntry)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Writes it.
    ///
    /// # Errors
    /// When the keyring can't be asked, or did not take it.
    pub fn write(&self, text: SecretString) -> Result<(), KeyringError> {
        self.ask(move |entry| entry.set_password(text.expose_secret()))
    }

    /// Removes it; `false` when there was none.
    ///
    /// # Errors
    /// When the keyring can't be asked, or still holds it.
    pub fn remove(&self) -> Result<bool, KeyringError> {
        match self.ask(|entry| entry.delete_credential()) {
            Ok(()) => Ok(true),
            Err(KeyringError::Failed(Error::NoEntry)) => Ok(false),
            Err(error) => Err(error),
        }
    }

    fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&Entry) -> keyring::Result<T> + Send + 'static,
    ) -> Result<T, KeyringError> {
        let (send, answer) = mpsc::channel();
        let profile = self.profile.clone();
        let ask = move || {
            let answer = match Entry::store_status() {
                Err(error) => Err(KeyringError::NoService(without_layers(&error.to_string()))),
                Ok(()) => Entry::new(SERVICE, &profile).and_then(|entry| question(&entry)).map_err(KeyringError::of),
            };
            // Nobody listens any more when the bound has passed.
            let _ = send.send(answer);
        };
        if thread::Builder::new().name("keyring".into()).spawn(ask).is_err() {
            return Err(KeyringError::NoAnswer);
        }
        answer.recv_timeout(PATIENCE).unwrap_or(Err(KeyringError::NoAnswer))
    }
}

/// The keyring's errors name each layer that they came through; the last one says what happened.
fn without_layers(error: &str) -> String {
    error.rsplit_once("zbus error: ").map_or(error, |(_, why)| why).to_owned()
}

/// Why the keyring could not be asked.
#[derive(Debug)]
#[non_exhaustive]
pub enum KeyringError {
    /// There is none to talk to, as under cron without a session.
    NoService(String),
    /// It is locked.
    Locked(String),
    /// It refused.
    Failed(Error),
    /// It gave no answer in time.
    NoAnswer,
}

impl KeyringError {
    fn of(error: Error) -> Self {
        match error {
            Error::NoStorageAccess(why) => Self::Locked(why.to_string()),
            error => Self::Failed(error),
        }
    }
}

impl fmt::Display for KeyringError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoService(why) => write!(f, "there is no keyring service: {why}"),
            Self::Locked(why) => write!(f, "the keyring is locked: {why}"),
            Self::Failed(error) => write!(f, "the keyring failed: {error}"),
            Self::NoAnswer => write!(f, "the keyring gave no answer within {} s", PATIENCE.as_secs()),
        }
    }
}

impl error::Error for KeyringError {}
