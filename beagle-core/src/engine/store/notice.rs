//! The queue of notices: what the owner is told, in the order in which it happened.

use jiff::{SignedDuration, Timestamp};
use rusqlite::{OptionalExtension as _, Transaction, params};

use super::{
    Store, StoreError,
    value::{read, word},
};
use crate::{Text, notice::NoticeKind};

/// Something to tell the owner. It is written in the transaction of what it tells of, so that neither is there without
/// the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::engine) struct Announcement {
    pub(in crate::engine) kind: NoticeKind,
    pub(in crate::engine) text: Text,
}

impl Store {
    /// Queues what is a fact of its own, with nothing else to write.
    pub(in crate::engine) fn announce(&self, announcement: &Announcement, at: Timestamp) -> Result<(), StoreError> {
        self.write(|transaction| announce(transaction, announcement, at))
    }
}

/// Queues a notice within a larger change. Its number is told with every message.
pub(super) fn announce(
    transaction: &Transaction<'_>,
    Announcement { kind, text }: &Announcement,
    at: Timestamp,
) -> Result<(), StoreError> {
    if is_repeated(transaction, (*kind, text), at)? {
        return Ok(());
    }
    transaction.prepare_cached("INSERT INTO notice (at, kind, ko, en) VALUES (?1, ?2, ?3, ?4)")?.execute(params![
        at.to_string(),
        word(kind),
        text.ko,
        text.en
    ])?;
    Ok(())
}

/// Whether the same was told a short while ago: a rule whose orders are refused tries again every minute, and its owner
/// is told every hour.
fn is_repeated(
    transaction: &Transaction<'_>,
    (kind, text): (NoticeKind, &Text),
    at: Timestamp,
) -> Result<bool, StoreError> {
    const QUIET: SignedDuration = SignedDuration::from_hours(1);
    if kind != NoticeKind::RuleOrder {
        return Ok(false);
    }
    let sql = "SELECT at FROM notice WHERE kind = ?1 AND ko = ?2 ORDER BY id DESC LIMIT 1";
    let before = transaction.prepare_cached(sql)?.query_row(params![word(&kind), text.ko], |row| read(row, "at"));
    Ok(before.optional()?.is_some_and(|before: Timestamp| at.duration_since(before).abs() < QUIET))
}
