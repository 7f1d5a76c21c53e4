//! A copy of the store as one file, and the way back.

use std::{fs, path::Path};

use jiff::Timestamp;
use rusqlite::{Connection, backup::Backup};
use serde::{Deserialize, Serialize};

use super::{Store, StoreError, private, settings};

/// All pages are copied at once: nobody else may order meanwhile.
const ALL_PAGES: std::ffi::c_int = std::ffi::c_int::MAX;

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
        self.write(|transaction| settings::put(transaction, LABEL, &Some(label)))?;
        self.read(|connection| Ok(connection.execute("VACUUM INTO ?1", [to.to_string_lossy()]).map(|_| ())?))
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
    /// held against, and made ready there; then all of it is taken over at once, or nothing.
    ///
    /// Returns whether the copy was of this owner; if not, nothing was changed.
    pub(in crate::engine) fn import(
        &self,
        (from, beside): (&Path, &Path),
        owner: &str,
        ready: impl FnOnce(&Self) -> Result<(), StoreError>,
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
        ready: impl FnOnce(&Self) -> Result<(), StoreError>,
    ) -> Result<bool, StoreError> {
        if copy.label()?.is_none_or(|label| label.owner != owner) {
            return Ok(false);
        }
        copy.ledger()?;
        ready(copy)?;
        let source = copy.connection();
        let mut here = self.connection();
        Backup::new(&source, &mut here)?.run_to_completion(ALL_PAGES, std::time::Duration::ZERO, None)?;
        Ok(true)
    }

    /// Where the store is.
    pub(in crate::engine) fn path(&self) -> Option<std::path::PathBuf> {
        Connection::path(&self.connection()).map(Into::into)
    }
}

const LABEL: &str = "label";

/// What is left of an earlier try.
fn discard(path: &Path) {
    for end in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        // One that is not there need not go.
        fs::remove_file(name).ok();
    }
}
