//! Credentials in the desktop's keyring.

use beagle_core::Text;
use kis_api::keyring::{KeyringEntry, KeyringError, PATIENCE, SERVICE};
use secrecy::{ExposeSecret, SecretString};

use super::{Answer, Bundle};
use crate::failure::Refusal;

/// The entry of one profile.
pub(crate) struct KeyringStore {
    profile: String,
    entry: KeyringEntry,
}

impl KeyringStore {
    /// The entry of this profile.
    pub(crate) fn new(profile: &str) -> Self {
        Self { profile: profile.to_owned(), entry: KeyringEntry::new(profile) }
    }

    /// What is in it.
    pub(crate) fn read(&self) -> Answer {
        match self.entry.read() {
            Ok(Some(text)) => match Bundle::from_stored(text.expose_secret()) {
                Some(bundle) => Answer::Found(bundle),
                None => Answer::Unusable(Text::new(
                    format!("항목 {SERVICE}/{} 의 내용을 알아볼 수 없습니다", self.profile),
                    format!("the entry {SERVICE}/{} is not what this program wrote", self.profile),
                )),
            },
            Ok(None) => Answer::Empty,
            Err(error) => Answer::Unusable(text(&error)),
        }
    }

    /// Writes it.
    pub(crate) fn write(&self, bundle: &Bundle) -> Result<(), Refusal> {
        self.entry.write(SecretString::from(bundle.to_stored().as_str())).map_err(|error| refusal(&error))
    }

    /// Removes it; `false` when there was none.
    pub(crate) fn delete(&self) -> Result<bool, Refusal> {
        self.entry.remove().map_err(|error| refusal(&error))
    }
}

pub(super) fn text(error: &KeyringError) -> Text {
    let ko = match error {
        KeyringError::NoService(why) => format!("키링 서비스가 없습니다: {why}"),
        KeyringError::Locked(why) => format!("키링이 잠겨 있습니다: {why}"),
        KeyringError::NoAnswer => format!("키링이 {}초 안에 답하지 않았습니다", PATIENCE.as_secs()),
        other => format!("키링 오류: {other}"),
    };
    Text::new(ko, error.to_string())
}

pub(super) fn refusal(error: &KeyringError) -> Refusal {
    Refusal::credentials(
        text(error),
        Text::new(
            "키링을 열고 다시 하거나, 파일에 저장하려면 --store file 을 붙이십시오 (권한 0600)",
            "unlock the keyring and try again, or add --store file to keep them in a file with mode 0600",
        ),
    )
}
