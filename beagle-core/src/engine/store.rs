//! What is remembered: settings, states, the alert queue, and the journal of intents, in one SQLite file.
//!
//! Commits are durable when they return (`synchronous=FULL`), so that an intent is on the disk before its order is on
//! the wire. Every write takes the write lock first (`BEGIN IMMEDIATE`): two processes never read the same thing and
//! both act on it. The journal's tables are only ever added to.

use std::{
    error, fmt, fs, io,
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use rusqlite::{Connection, Transaction, TransactionBehavior};

mod alert;
mod calendar;
mod change;
mod condition;
#[cfg(test)]
mod contract;
mod copy;
mod equity;
mod follow;
mod journal;
mod leader;
mod notice;
mod purpose;
#[cfg(test)]
mod replay;
mod request;
mod rule;
mod schema;
mod settings;
mod sighting;
mod sum;
mod tip;
mod value;

use super::failpoint;
use crate::Text;

pub(super) use alert::{AlertEvent, Queued, Receipt, Sorted, Taken};
pub(super) use condition::Condition;
pub(super) use copy::Label;
pub(super) use journal::{Page, Written};
pub(super) use leader::{Leader, Position};
pub(super) use notice::{Announcement, Next};
pub(super) use purpose::{Plan, Purpose};
pub(super) use request::Asked;
pub(super) use rule::{HoldingKey, Kept, Remembers};
pub(super) use settings::{Override, PositiveSellOverride, SafeSellOverride};
pub(super) use sighting::{ChangedBy, LeaderEvent, Sighted};
pub(super) use tip::Tip;

/// How long a write waits for another process's.
const BUSY: Duration = Duration::from_secs(5);

/// So many statements are kept, which is all there are: to parse one takes longer than to carry it out.
const STATEMENTS: usize = 64;

/// What is remembered between commands.
#[derive(Debug)]
pub struct Store(Mutex<Connection>);

impl Store {
    /// Opens a store, or makes one. Its folder has to exist.
    ///
    /// # Errors
    /// When the file can't be used, is damaged, or was written by a newer version.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        private(path.as_ref())?;
        whole(path.as_ref())?;
        let connection = Connection::open(path)?;
        connection.busy_timeout(BUSY)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", "ON")?;
        let store = Self(Mutex::new(connection));
        store.read(schema::check)?;
        store.write(|transaction| {
            schema::migrate(transaction)?;
            tip::christen(transaction)
        })?;
        store.read(sum::check)?;
        Ok(store)
    }

    fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T, StoreError>) -> Result<T, StoreError> {
        work(&self.connection())
    }

    /// All of it, or nothing.
    fn write<T>(&self, work: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let mut connection = self.connection();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let result = work(&transaction)?;
        failpoint::attempt("write")?;
        transaction.commit()?;
        failpoint::pass("written");
        Ok(result)
    }

    fn connection(&self) -> MutexGuard<'_, Connection> {
        // A panic elsewhere rolled its transaction back: the connection is as good as before.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Makes the file before SQLite does, which would let others on the machine read it; its companions (WAL) take its mode.
/// One that is there is never opened here: closing it would take away the locks that another connection of this
/// process holds.
pub(super) fn private(path: &Path) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        other => return other.map(drop),
    }
    #[cfg(unix)]
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    Ok(())
}

/// Refuses what is left of a file. SQLite takes less than a page for a file that is new.
fn whole(path: &Path) -> Result<(), StoreError> {
    const PAGE: u64 = 4_096;
    match fs::metadata(path)?.len() {
        0 | PAGE.. => Ok(()),
        bytes => Err(StoreError::damaged(format!("{bytes} bytes are left of it"))),
    }
}

/// Why the store could not be used.
#[derive(Debug)]
pub struct StoreError(Box<Kind>);

#[derive(Debug)]
enum Kind {
    File(io::Error),
    Sqlite(rusqlite::Error),
    Value(serde_json::Error),
    Damaged(String),
    Newer { found: i64, known: i64 },
    Unsettled,
}

impl StoreError {
    pub(super) fn damaged(what: impl Into<String>) -> Self {
        Self(Box::new(Kind::Damaged(what.into())))
    }

    fn unsettled() -> Self {
        Self(Box::new(Kind::Unsettled))
    }

    fn newer(found: i64, known: i64) -> Self {
        Self(Box::new(Kind::Newer { found, known }))
    }

    /// It was written by a newer version, which knows what this one would spoil.
    pub fn is_newer(&self) -> bool {
        matches!(*self.0, Kind::Newer { .. })
    }

    /// The same in a sentence, for a person.
    pub fn text(&self) -> Text {
        let ko = match &*self.0 {
            Kind::File(error) => format!("읽거나 쓸 수 없습니다: {error}"),
            Kind::Sqlite(error) => format!("쓸 수 없습니다: {error}"),
            Kind::Value(_) => "저장된 값을 읽을 수 없습니다".into(),
            Kind::Damaged(what) => format!("손상되었습니다 ({what})"),
            Kind::Newer { found, known } => {
                format!("더 새로운 버전이 썼습니다 (스키마 {found}, 이 버전이 아는 것은 {known})")
            }
            Kind::Unsettled => "이전 버전이 결과를 모르는 주문을 남겼습니다. 그 버전으로 정리하십시오".into(),
        };
        Text::new(format!("주문 기록: {ko}"), format!("the store: {self}"))
    }

    /// Its contents can't be trusted.
    pub fn is_damaged(&self) -> bool {
        matches!(*self.0, Kind::Damaged(_) | Kind::Value(_))
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Kind::File(error) => write!(f, "{error}"),
            Kind::Sqlite(error) => write!(f, "{error}"),
            Kind::Value(error) => write!(f, "a stored value can't be read: {error}"),
            Kind::Damaged(what) => write!(f, "it is damaged: {what}"),
            Kind::Newer { found, known } => write!(f, "it has schema {found}, this version knows {known}"),
            Kind::Unsettled => {
                write!(f, "an older version left orders whose outcome nobody knows: settle them with it")
            }
        }
    }
}

impl error::Error for StoreError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match &*self.0 {
            Kind::File(error) => Some(error),
            Kind::Sqlite(error) => Some(error),
            Kind::Value(error) => Some(error),
            Kind::Damaged(_) | Kind::Newer { .. } | Kind::Unsettled => None,
        }
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        Self(Box::new(Kind::File(error)))
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self(Box::new(Kind::Sqlite(error)))
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        Self(Box::new(Kind::Value(error)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Only then is an intent on the disk before its order is on the wire.
    #[test]
    fn every_commit_is_synced() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(folder.path().join("beagle.db")).expect("a store");
        let synchronous: i64 =
            store.connection().query_row("PRAGMA synchronous", [], |row| row.get(0)).expect("a number");
        assert_eq!(synchronous, 2, "FULL");
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_reads_it() {
        use std::os::unix::fs::PermissionsExt as _;

        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("beagle.db");
        let others = |name: &str| {
            let file = fs::metadata(folder.path().join(name)).expect("a file");
            file.permissions().mode() & 0o077
        };
        let store = Store::open(&path).expect("a store");
        assert_eq!((others("beagle.db"), others("beagle.db-wal")), (0, 0));
        drop(store);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).expect("a mode");
        let _store = Store::open(&path).expect("the store of before");
        assert_eq!(others("beagle.db"), 0, "one from before is closed, too");
    }
}
