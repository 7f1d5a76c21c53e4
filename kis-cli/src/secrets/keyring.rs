//! Credentials in the desktop's Secret Service (or the Keychain, or the Credential Manager).
//!
//! A locked keyring may wait for a person who is not there, so each call runs on a thread of its own and is given up
//! after three seconds. The thread is the only place where this program talks D-Bus.

use std::{sync::mpsc, thread, time::Duration};

use beagle_core::Text;
use keyring::{Entry, Error};

use super::{Answer, Bundle};
use crate::failure::Refusal;

/// The name under which entries stand in the keyring.
const SERVICE: &str = "rich-beagle";
const BOUND: Duration = Duration::from_secs(3);

/// The entry of one profile.
pub(crate) struct KeyringStore {
    profile: String,
}

impl KeyringStore {
    /// The entry of this profile.
    pub(crate) fn new(profile: &str) -> Self {
        Self { profile: profile.to_owned() }
    }

    /// What is in it.
    pub(crate) fn read(&self) -> Answer {
        match self.ask(|entry| entry.get_password().map(zeroize::Zeroizing::new)) {
            Ok(text) => match Bundle::from_stored(&text) {
                Some(bundle) => Answer::Found(bundle),
                None => Answer::Unusable(Text::new(
                    format!("항목 {SERVICE}/{} 의 내용을 알아볼 수 없습니다", self.profile),
                    format!("the entry {SERVICE}/{} is not what this program wrote", self.profile),
                )),
            },
            Err(Trouble::Keyring(Error::NoEntry)) => Answer::Empty,
            Err(trouble) => Answer::Unusable(trouble.text()),
        }
    }

    /// Writes it.
    pub(crate) fn write(&self, bundle: &Bundle) -> Result<(), Refusal> {
        let stored = bundle.to_stored();
        self.ask(move |entry| entry.set_password(&stored)).map_err(|trouble| trouble.refusal())
    }

    /// Removes it; `false` when there was none.
    pub(crate) fn delete(&self) -> Result<bool, Refusal> {
        match self.ask(|entry| entry.delete_credential()) {
            Ok(()) => Ok(true),
            Err(Trouble::Keyring(Error::NoEntry)) => Ok(false),
            Err(trouble) => Err(trouble.refusal()),
        }
    }

    fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&Entry) -> keyring::Result<T> + Send + 'static,
    ) -> Result<T, Trouble> {
        let (send, answer) = mpsc::channel();
        let profile = self.profile.clone();
        let ask = move || {
            let answer = match Entry::store_status() {
                Err(error) => Err(Trouble::NoService(without_layers(&error.to_string()))),
                Ok(()) => Entry::new(SERVICE, &profile).and_then(|entry| question(&entry)).map_err(Trouble::Keyring),
            };
            // Nobody listens any more when the bound has passed.
            let _ = send.send(answer);
        };
        if thread::Builder::new().name("keyring".into()).spawn(ask).is_err() {
            return Err(Trouble::TooLate);
        }
        answer.recv_timeout(BOUND).unwrap_or(Err(Trouble::TooLate))
    }
}

/// The keyring's errors name each layer that they came through; the last one says what happened.
fn without_layers(error: &str) -> String {
    error.rsplit_once("zbus error: ").map_or(error, |(_, why)| why).to_owned()
}

enum Trouble {
    /// There is no Secret Service to talk to, as under cron without a session.
    NoService(String),
    Keyring(Error),
    TooLate,
}

impl Trouble {
    fn text(&self) -> Text {
        match self {
            Self::NoService(why) => {
                Text::new(format!("키링 서비스가 없습니다: {why}"), format!("there is no keyring service: {why}"))
            }
            Self::Keyring(Error::NoStorageAccess(why)) => {
                Text::new(format!("키링이 잠겨 있습니다: {why}"), format!("the keyring is locked: {why}"))
            }
            Self::Keyring(error) => Text::new(format!("키링 오류: {error}"), format!("the keyring failed: {error}")),
            Self::TooLate => Text::new(
                format!("키링이 {}초 안에 답하지 않았습니다", BOUND.as_secs()),
                format!("the keyring gave no answer within {} s", BOUND.as_secs()),
            ),
        }
    }

    fn refusal(&self) -> Refusal {
        Refusal::credentials(
            self.text(),
            Text::new(
                "키링을 열고 다시 하거나, 파일에 저장하려면 --store file 을 붙이십시오 (권한 0600)",
                "unlock the keyring and try again, or add --store file to keep them in a file with mode 0600",
            ),
        )
    }
}
