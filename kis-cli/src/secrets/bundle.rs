//! What is kept of one profile, and the form in which it is kept.

use beagle_core::Text;
use kis_api::{Account, Credentials};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::{SIMULATED, SIMULATED_ACCOUNT};
use crate::failure::Refusal;

/// Key, secret, account and HTS id of one profile. It has no `Debug`, and is wiped when dropped.
#[derive(Clone)]
pub(crate) struct Bundle {
    pub(crate) app_key: SecretString,
    pub(crate) app_secret: SecretString,
    pub(crate) account: Option<SecretString>,
    pub(crate) hts_id: Option<SecretString>,
}

/// The stored form, JSON.
#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
struct Stored {
    app_key: String,
    app_secret: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    account: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hts_id: Option<String>,
}

impl Bundle {
    /// What the built-in simulator is given.
    pub(super) fn simulated() -> Self {
        Self {
            app_key: SIMULATED.into(),
            app_secret: SIMULATED.into(),
            account: Some(SIMULATED_ACCOUNT.into()),
            hts_id: None,
        }
    }

    /// For the client.
    pub(crate) fn credentials(&self) -> Credentials {
        Credentials::new(self.app_key.clone(), self.app_secret.clone())
    }

    /// The account, if it is kept here.
    pub(crate) fn account(&self) -> Result<Option<Account>, Refusal> {
        self.account.as_ref().map(|text| read_account(text.expose_secret())).transpose()
    }

    /// The form in which it is stored.
    pub(super) fn to_stored(&self) -> Zeroizing<String> {
        let text = |secret: &SecretString| secret.expose_secret().to_owned();
        let stored = Stored {
            app_key: text(&self.app_key),
            app_secret: text(&self.app_secret),
            account: self.account.as_ref().map(text),
            hts_id: self.hts_id.as_ref().map(text),
        };
        // Four strings under fixed names: nothing here can fail to serialise.
        Zeroizing::new(serde_json::to_string(&stored).unwrap_or_default())
    }

    /// Reads the stored form; `None` when it is not that. Why is not told: it would repeat a part of the text.
    pub(super) fn from_stored(text: &str) -> Option<Self> {
        let stored: Stored = serde_json::from_str(text).ok()?;
        Some(Self {
            app_key: stored.app_key.as_str().into(),
            app_secret: stored.app_secret.as_str().into(),
            account: stored.account.as_deref().map(Into::into),
            hts_id: stored.hts_id.as_deref().map(Into::into),
        })
    }
}

/// Reads an account. Its text is not repeated when it is wrong.
pub(crate) fn read_account(text: &str) -> Result<Account, Refusal> {
    text.trim().parse().map_err(|_| {
        Refusal::credentials(
            Text::new(
                "계좌번호는 여덟 자리와 상품코드 두 자리입니다",
                "an account is eight digits and a two-digit product code",
            ),
            Text::new("12345678-01 처럼 쓰십시오", "write it as 12345678-01"),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stored_form_reads_back() {
        let bundle = Bundle { hts_id: Some("me".into()), ..Bundle::simulated() };
        let read = Bundle::from_stored(&bundle.to_stored()).expect("its own form");
        assert_eq!(read.app_key.expose_secret(), SIMULATED);
        assert_eq!(read.hts_id.as_ref().map(|id| id.expose_secret()), Some("me"));
        assert!(Bundle::from_stored("{}").is_none());
    }
}
