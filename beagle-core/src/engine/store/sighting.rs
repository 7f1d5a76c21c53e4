//! What the community site showed of the leaders, and what changed of them.

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, Row, Transaction, params};
use serde::{Deserialize, Serialize};

use super::{
    Announcement, Store, StoreError,
    leader::{self, Leader},
    notice::announce,
    value::{read, read_json, word},
};
use crate::{
    engine::notice,
    sighting::{Change, Compared, Profile, compare},
};

/// How long a profile may go unread before its owner is told.
const UNREAD: SignedDuration = SignedDuration::from_hours(24);

/// Who said that something changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(in crate::engine) enum ChangedBy {
    /// The community site shows it.
    Site,
    /// By hand.
    Owner,
}

/// Something that changed of a leader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::engine) struct LeaderEvent {
    pub(in crate::engine) at: Timestamp,
    /// The leader's name before.
    pub(in crate::engine) name: String,
    pub(in crate::engine) by: ChangedBy,
    pub(in crate::engine) change: Change,
}

/// What came of a profile that the site showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::engine) struct Sighted {
    /// As they were before.
    pub(in crate::engine) leader: Leader,
    /// `None` for a name that can't be one.
    pub(in crate::engine) compared: Option<Compared>,
}

impl Store {
    /// Holds a profile against the leader as it stands now, keeps what changed and queues what its owner is told.
    /// `None` when nobody follows it any more.
    pub(in crate::engine) fn sight(
        &self,
        (profile, seen): (&str, &Profile),
        at: Timestamp,
    ) -> Result<Option<Sighted>, StoreError> {
        self.write(|transaction| {
            let Some(leader) = leader::of_profile(transaction, profile)? else { return Ok(None) };
            let compared = compare(&leader.face(), seen);
            if let Some(Compared { face, changes, .. }) = &compared {
                journal_changes(transaction, (&leader, changes), (ChangedBy::Site, at))?;
                leader::keep(transaction, &leader.clone().with(face.clone()))?;
                let sql = "UPDATE leader SET read_at = ?2 WHERE id = ?1";
                transaction.prepare_cached(sql)?.execute(params![leader.id, at.to_string()])?;
                if let Some(told) = notice::of_changes(&leader.name, changes) {
                    announce(transaction, &told, at)?;
                }
            }
            Ok(Some(Sighted { leader, compared }))
        })
    }

    /// Tells the owner of profiles that could not be read, once a day and not before one was unread for a day.
    pub(in crate::engine) fn leaders_unread(
        &self,
        (profiles, told): (&[&str], &Announcement),
        at: Timestamp,
    ) -> Result<(), StoreError> {
        self.write(|transaction| {
            for profile in profiles {
                if is_unread(transaction, profile, at)? {
                    return announce(transaction, told, at);
                }
            }
            Ok(())
        })
    }

    /// What changed of leaders in this time, by the exchanges' clock.
    pub(in crate::engine) fn leader_events(
        &self,
        (from, to): (Timestamp, Timestamp),
    ) -> Result<Vec<LeaderEvent>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT * FROM leader_event ORDER BY id")?;
            let rows = statement.query_map([], event)?.collect::<Result<Vec<_>, _>>()?;
            Ok(rows.into_iter().filter(|row| (from..to).contains(&row.at)).collect())
        })
    }
}

/// Writes down what changed of a leader.
pub(super) fn journal_changes(
    transaction: &Transaction<'_>,
    (before, changes): (&Leader, &[Change]),
    (by, at): (ChangedBy, Timestamp),
) -> Result<(), StoreError> {
    let sql = "INSERT INTO leader_event (at, leader, name, source, change) VALUES (?1, ?2, ?3, ?4, ?5)";
    for change in changes {
        let change = serde_json::to_string(change)?;
        let columns = params![at.to_string(), before.id, before.name, word(&by), change];
        transaction.prepare_cached(sql)?.execute(columns)?;
    }
    Ok(())
}

/// Whether a profile was never read, or not for a day.
fn is_unread(connection: &Connection, profile: &str, at: Timestamp) -> Result<bool, StoreError> {
    let sql = "SELECT read_at FROM leader WHERE profile = ?1";
    let read: Option<String> = connection.prepare_cached(sql)?.query_row([profile], |row| row.get(0))?;
    let read: Option<Timestamp> = read.and_then(|text| text.parse().ok());
    Ok(read.is_none_or(|read| at.duration_since(read) >= UNREAD))
}

fn event(row: &Row<'_>) -> rusqlite::Result<LeaderEvent> {
    Ok(LeaderEvent {
        at: read(row, "at")?,
        name: row.get("name")?,
        by: read(row, "source")?,
        change: read_json(row, "change")?,
    })
}
