//! The queue of notices: what the owner is told, in the order in which it happened.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use rusqlite::{OptionalExtension as _, Row, Transaction, params};

use super::{
    Store, StoreError,
    value::{read, word},
};
use crate::{
    Text,
    notice::{Delivery, Notice, NoticeKind, NoticeLine, NoticeStatus, Routed},
};

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
/// is told every hour; of a site that can't be read once a day.
fn is_repeated(
    transaction: &Transaction<'_>,
    (kind, text): (NoticeKind, &Text),
    at: Timestamp,
) -> Result<bool, StoreError> {
    let (quiet, same) = match kind {
        NoticeKind::RuleOrder => (SignedDuration::from_hours(1), Some(&text.ko)),
        NoticeKind::LeaderUnread => (SignedDuration::from_hours(24), None),
        _ => return Ok(false),
    };
    let sql = "SELECT at FROM notice WHERE kind = ?1 AND ko = ifnull(?2, ko) ORDER BY id DESC LIMIT 1";
    let before = transaction.prepare_cached(sql)?.query_row(params![word(&kind), same], |row| read(row, "at"));
    Ok(before.optional()?.is_some_and(|before: Timestamp| at.duration_since(before).abs() < quiet))
}

/// A notice that a carrier has to take next.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::engine) struct Next {
    pub(in crate::engine) notice: Notice,
    /// Since when it waits, by this machine's clock.
    pub(in crate::engine) since: Timestamp,
    /// It is not tried before.
    pub(in crate::engine) not_before: Timestamp,
    pub(in crate::engine) attempts: u32,
}

impl Store {
    /// Whether anything may have to be carried.
    pub(in crate::engine) fn has_queued_notices(&self) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM notice WHERE routed = 0)
            OR EXISTS (SELECT 1 FROM notice_delivery WHERE status = 'queued')";
        self.read(|connection| Ok(connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?))
    }

    /// Settles who carries what was queued since. What nobody is told of stays to be read, for a while.
    pub(in crate::engine) fn route_notices(
        &self,
        (carriers, kinds): (&[&str], &BTreeSet<NoticeKind>),
        wall: Timestamp,
    ) -> Result<(), StoreError> {
        self.write(|transaction| {
            let mut queued = transaction.prepare_cached("SELECT id, kind FROM notice WHERE routed = 0 ORDER BY id")?;
            let queued = queued.query_map([], |row| Ok((row.get("id")?, read(row, "kind")?)))?;
            let queued: Vec<(i64, NoticeKind)> = queued.collect::<Result<_, _>>()?;
            let sql = "INSERT INTO notice_delivery (notice, carrier, status, since_ms) VALUES (?1, ?2, 'queued', ?3)";
            for (id, _) in queued.iter().filter(|(_, kind)| *kind == NoticeKind::Test || kinds.contains(kind)) {
                for carrier in carriers {
                    transaction.prepare_cached(sql)?.execute(params![id, carrier, wall.as_millisecond()])?;
                }
            }
            transaction.execute("UPDATE notice SET routed = 1 WHERE routed = 0", [])?;
            transaction.execute(FORGET, [])?;
            Ok(())
        })
    }

    /// The oldest that this carrier has not taken yet.
    pub(in crate::engine) fn next_notice(&self, carrier: &str) -> Result<Option<Next>, StoreError> {
        let sql = "SELECT * FROM notice JOIN notice_delivery ON notice = id
            WHERE carrier = ?1 AND status = 'queued' ORDER BY notice LIMIT 1";
        self.read(|connection| Ok(connection.prepare_cached(sql)?.query_row([carrier], next).optional()?))
    }

    /// A carrier has taken it.
    pub(in crate::engine) fn notice_sent(&self, of: (&Next, &str)) -> Result<(), StoreError> {
        self.delivery_is(of, (NoticeStatus::Sent, None, Timestamp::UNIX_EPOCH))
    }

    /// It is not tried any more.
    pub(in crate::engine) fn notice_failed(&self, of: (&Next, &str), why: &Text) -> Result<(), StoreError> {
        self.delivery_is(of, (NoticeStatus::Failed, Some(why), Timestamp::UNIX_EPOCH))
    }

    /// It is tried again, not before this moment.
    pub(in crate::engine) fn notice_waits(
        &self,
        of: (&Next, &str),
        (why, not_before): (&Text, Timestamp),
    ) -> Result<(), StoreError> {
        self.delivery_is(of, (NoticeStatus::Queued, Some(why), not_before))
    }

    fn delivery_is(
        &self,
        (next, carrier): (&Next, &str),
        (status, trouble, not_before): (NoticeStatus, Option<&Text>, Timestamp),
    ) -> Result<(), StoreError> {
        let attempts = next.attempts.saturating_add(u32::from(trouble.is_some()));
        let trouble = trouble.map(serde_json::to_string).transpose()?;
        let sql = "UPDATE notice_delivery SET status = ?3, attempts = ?4, next_ms = ?5, trouble = ifnull(?6, trouble)
            WHERE notice = ?1 AND carrier = ?2";
        let columns = params![next.notice.id, carrier, word(&status), attempts, not_before.as_millisecond(), trouble];
        self.write(|transaction| Ok(transaction.prepare_cached(sql)?.execute(columns).map(|_| ())?))
    }

    /// The latest notices, oldest first.
    pub(in crate::engine) fn latest_notices(&self, count: u32) -> Result<Vec<NoticeLine>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT * FROM notice ORDER BY id DESC LIMIT ?1")?;
            let rows = statement.query_map([count], |row| Ok((notice(row)?, row.get("routed")?)))?;
            let mut rows = rows.collect::<Result<Vec<(Notice, bool)>, _>>()?;
            rows.reverse();
            let sql = "SELECT * FROM notice_delivery WHERE notice = ?1 ORDER BY carrier";
            let mut deliveries = connection.prepare_cached(sql)?;
            let mut line = |(notice, is_routed): (Notice, bool)| {
                let carried = deliveries.query_map([notice.id], delivery)?.collect::<Result<_, _>>()?;
                Ok(NoticeLine::new(notice, if is_routed { Routed::Yes } else { Routed::NotYet }, carried))
            };
            rows.into_iter().map(&mut line).collect()
        })
    }
}

impl Store {
    /// The number of the latest notice.
    pub(super) fn last_notice(&self) -> Result<i64, StoreError> {
        let sql = "SELECT ifnull(max(id), 0) FROM notice";
        self.read(|connection| Ok(connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?))
    }

    /// Of a copy that is taken over: what was queued when it was made is of then and not told again, and numbers go on
    /// behind the last one that was told here.
    pub(super) fn retire_notices(&self, last: i64) -> Result<(), StoreError> {
        let why = Text::new("가져온 기록의 알림입니다", "it is of a copy that was taken over");
        let why = serde_json::to_string(&why)?;
        self.write(|transaction| {
            transaction.execute("UPDATE notice SET routed = 1 WHERE routed = 0", [])?;
            let sql = "UPDATE notice_delivery SET status = 'failed', trouble = ?1 WHERE status = 'queued'";
            transaction.execute(sql, [why])?;
            let sql = "UPDATE sqlite_sequence SET seq = max(seq, ?1) WHERE name = 'notice'";
            if transaction.execute(sql, [last])? == 0 {
                transaction.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('notice', ?1)", [last])?;
            }
            Ok(())
        })
    }
}

/// What nobody waits for any more, but for the latest.
const FORGET: &str = "DELETE FROM notice WHERE id <= (SELECT max(id) FROM notice) - 1000
    AND NOT EXISTS (SELECT 1 FROM notice_delivery WHERE notice = id AND status = 'queued')";

fn next(row: &Row<'_>) -> rusqlite::Result<Next> {
    let instant = |column| Ok::<_, rusqlite::Error>(Timestamp::from_millisecond(row.get(column)?).unwrap_or_default());
    Ok(Next {
        notice: notice(row)?,
        since: instant("since_ms")?,
        not_before: instant("next_ms")?,
        attempts: row.get("attempts")?,
    })
}

fn notice(row: &Row<'_>) -> rusqlite::Result<Notice> {
    let text = Text { ko: row.get("ko")?, en: row.get("en")? };
    Ok(Notice { id: row.get("id")?, at: read(row, "at")?, kind: read(row, "kind")?, text })
}

fn delivery(row: &Row<'_>) -> rusqlite::Result<Delivery> {
    let trouble: Option<String> = row.get("trouble")?;
    Ok(Delivery {
        carrier: row.get("carrier")?,
        status: read(row, "status")?,
        attempts: row.get("attempts")?,
        trouble: trouble.and_then(|text| serde_json::from_str(&text).ok()),
    })
}
