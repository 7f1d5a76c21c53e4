//! Approval keys, which open websocket sessions.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::token::{LIFE_S, hex};
use crate::clock::later;

/// An issued approval key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Approval {
    /// What stands for the app key and its secret.
    key: String,
    text: String,
    /// The real moment of its issue.
    issued: Timestamp,
}

/// The approval keys that open a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub(crate) struct Approvals {
    issued: Vec<Approval>,
    serial: u64,
}

impl Approvals {
    /// Hands out the standing approval key of an app key, or a new one.
    pub(crate) fn hand_out(&mut self, key: &str, now: Timestamp) -> String {
        self.issued.retain(|approval| now < approval.expires());
        if let Some(approval) = self.issued.iter().find(|approval| approval.key == key) {
            return approval.text.clone();
        }
        self.serial += 1;
        let digits = hex(&Sha256::digest(format!("{key}/{}/{}", self.serial, now.as_millisecond()))[..16]);
        let parts = [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]];
        let text = parts.join("-");
        self.issued.push(Approval { key: key.to_owned(), text: text.clone(), issued: now });
        text
    }

    /// What stands for the app key that this approval key was issued to, while it is valid.
    pub(crate) fn owner(&self, text: &str, now: Timestamp) -> Option<&str> {
        let found = self.issued.iter().find(|approval| approval.text == text && now < approval.expires());
        found.map(|approval| approval.key.as_str())
    }

    /// Ends all of them. Sessions that are open go on.
    pub(crate) fn revoke_all(&mut self) {
        self.issued.clear();
    }
}

impl Approval {
    /// The real moment at which it opens no session any more.
    fn expires(&self) -> Timestamp {
        later(self.issued, LIFE_S * 1_000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_key_for_a_day_and_another_after_a_revocation() {
        let at = |hour: i64| Timestamp::from_second(1_770_000_000 + hour * 3_600).expect("a time");
        let mut approvals = Approvals::default();
        let first = approvals.hand_out("k", at(0));
        assert_eq!(first.len(), 36);
        assert_eq!(approvals.hand_out("k", at(23)), first);
        assert_eq!(approvals.owner(&first, at(23)), Some("k"));
        assert_eq!(approvals.owner(&first, at(24)), None);
        let second = approvals.hand_out("k", at(24));
        assert_ne!(second, first);
        approvals.revoke_all();
        assert_eq!(approvals.owner(&second, at(24)), None);
        assert_ne!(approvals.hand_out("k", at(24)), second);
    }
}
