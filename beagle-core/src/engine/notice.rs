//! Notices: what the owner is told when no terminal is at hand.
//!
//! A notice is a row that is written together with what it tells of, so nothing is announced before the journal says it.

mod carrier;
mod outbox;
mod words;

pub use carrier::{Carrier, Undelivered};
pub use outbox::{Flush, Flushed, Outbox};
pub(super) use words::{of_alert, of_changes, of_missed, of_record, of_trading, of_turn, of_unread, of_wait};

use super::{Engine, StoreError, store::Announcement};
use crate::{Text, notice::NoticeKind};

impl Engine {
    /// Queues a notice by which its owner sees whether notices arrive.
    ///
    /// # Errors
    /// When the store can't be written.
    pub fn announce_test(&self) -> Result<(), StoreError> {
        let text = Text::new("시험 메시지입니다", "this is a test");
        self.announce(&Announcement { kind: NoticeKind::Test, text })
    }

    /// Queues what somebody outside of the engine noticed: at a door, or at the end of a day.
    ///
    /// # Errors
    /// When the store can't be written.
    pub fn tell(&self, kind: NoticeKind, text: Text) -> Result<(), StoreError> {
        self.announce(&Announcement { kind, text })
    }

    /// Queues what is a fact of its own, with nothing else to write.
    pub(super) fn announce(&self, announcement: &Announcement) -> Result<(), StoreError> {
        self.store.announce(announcement, self.now())
    }
}
