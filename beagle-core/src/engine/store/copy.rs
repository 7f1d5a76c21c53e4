//! A copy of the store as one file, and the way back.

use std::{fs, path::Path};

use jiff::Timestamp;
use rusqlite::{
    Connection,
    backup::{Backup, StepResult},
    ffi,
};
use serde::{Deserialize, Serialize};

use super::{Store, StoreError, journal, private, settings};
use crate::order::{Cause, Trading};

/// All pages are copied at once: nobody else may order meanwhile.
const ALL_PAGES: std::ffi::c_int = std::ffi::c_int::MAX;

/// Only the write lock is taken.
const NO_PAGES: std::ffi::c_int = 0;

/// What a copy says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::engine) struct Label {
    /// The account and the environment that it belongs to.
    pub(in crate::engine) owner: String,
    /// When it was made, by the exchanges' clock: what was ordered since is not in it.
    pub(in crate::engine) at: Timestamp,
}

impl Store {
    /// Writes a copy that only its owner may read. A file that is there is not touched.
    pub(in crate::engine) fn export(&self, to: &Path, label: &Label) -> Result<(), StoreError> {
        if fs::metadata(to).is_ok_and(|file| file.len() > 0) {
            return Err(std::io::Error::from(std::io::ErrorKind::AlreadyExists).into());
        }
        private(to)?;
        self.read(|connection| Ok(connection.execute("VACUUM INTO ?1", [to.to_string_lossy()]).map(|_| ())?))?;
        let copy = Connection::open(to)?;
        // What the store may lack itself, its copy lacks, too.
        let before: Option<Label> = match journal::trading(&copy)? {
            Trading::Reducing(Cause::Restored) => settings::get(&copy, LABEL)?,
            _ => None,
        };
        let at = before.map_or(label.at, |before| before.at.min(label.at));
        settings::put(&copy, LABEL, &Some(Label { at, ..label.clone() }))
    }

    /// Notes what this store was copied from, where nobody said so.
    pub(in crate::engine) fn set_label(&self, label: &Label) -> Result<(), StoreError> {
        self.write(|transaction| settings::put(transaction, LABEL, &Some(label)))
    }

    /// What this store was copied from, if it ever was.
    pub(in crate::engine) fn label(&self) -> Result<Option<Label>, StoreError> {
        self.read(|connection| settings::get(connection, LABEL))
    }

    /// Takes over everything from a copy. It is unpacked at `beside`, held against everything that an opened store is
    /// held against, and made ready there by what may be traded here; then all of it is taken over at once, or nothing.
    ///
    /// Returns whether the copy was of this owner; if not, nothing was changed.
    pub(in crate::engine) fn import(
        &self,
        (from, beside): (&Path, &Path),
        owner: &str,
        ready: impl FnOnce(&Self, Trading) -> Result<(), StoreError>,
    ) -> Result<bool, StoreError> {
        discard(beside);
        private(beside)?;
        fs::copy(from, beside)?;
        let imported = Self::open(beside).and_then(|copy| self.take_over(&copy, owner, ready));
        discard(beside);
        imported
    }

    fn take_over(
        &self,
        copy: &Self,
        owner: &str,
        ready: impl FnOnce(&Self, Trading) -> Result<(), StoreError>,
    ) -> Result<bool, StoreError> {
        if copy.label()?.is_none_or(|label| label.owner != owner) {
            return Ok(false);
        }
        copy.ledger()?;
        copy.retire_notices(self.last_notice()?)?;
        let source = Connection::open(copy.path().unwrap_or_default())?;
        let beside = Connection::open(self.path().unwrap_or_default())?;
        let mut here = self.connection();
        let backup = Backup::new(&source, &mut here)?;
        // Nobody else writes here from now on: who stops trading meanwhile does so after all of it was taken over.
        copied(backup.step(NO_PAGES)?)?;
        ready(copy, journal::trading(&beside)?)?;
        copied(backup.step(ALL_PAGES)?)?;
        Ok(true)
    }

    /// Where the store is.
    pub(in crate::engine) fn path(&self) -> Option<std::path::PathBuf> {
        Connection::path(&self.connection()).map(Into::into)
    }
}

const LABEL: &str = "label";

/// Another writer did not end in time, and nothing was copied.
fn copied(step: StepResult) -> Result<(), StoreError> {
    match step {
        StepResult::Done | StepResult::More => Ok(()),
        _ => Err(rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_BUSY), None).into()),
    }
}

/// What is left of an earlier try.
fn discard(path: &Path) {
    for end in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        // One that is not there need not go.
        fs::remove_file(name).ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        engine::store::Page,
        order::{Journal as _, Moment, Record},
    };

    const AT: Moment = Moment { wall: Timestamp::UNIX_EPOCH, boot: 1, ms: 0 };

    fn halts(store: &Store) -> Result<(), StoreError> {
        let record = Record::Traded { trading: Trading::Halted(Cause::Owner), at: AT };
        Page { store, at: Timestamp::UNIX_EPOCH, purpose: None, door: None, note: None }.append(&record)
    }

    /// Between the look at what may be traded and the copy, another process finds no gap to stop trading in.
    #[test]
    fn a_stop_that_comes_while_a_copy_is_taken_over_is_not_lost() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        let store = Store::open(at("beagle.db")).expect("a store");
        let other = Store::open(at("beagle.db")).expect("another process's");
        other.connection().busy_timeout(std::time::Duration::ZERO).expect("no patience");
        let label = Label { owner: "owner".into(), at: Timestamp::UNIX_EPOCH };
        store.export(&at("copy.db"), &label).expect("a copy");
        let mut stopped = None;
        let ours = store.import((&at("copy.db"), &at("beside.db")), "owner", |_, trading| {
            assert_eq!(trading, Trading::Normal);
            stopped = Some(halts(&other).is_ok());
            Ok(())
        });
        assert!(ours.expect("taken over"));
        // Whoever had to wait does it now.
        if stopped == Some(false) {
            halts(&other).expect("a stop");
        }
        assert_eq!(store.trading().expect("a state"), Trading::Halted(Cause::Owner));
        assert_eq!(other.trading().expect("a state"), Trading::Halted(Cause::Owner));
    }
}
