//! A copy of the store as one file, and the way back.

use std::{fs, path::Path};

use rusqlite::{Connection, backup::Backup};

use super::{Store, StoreError, private, settings};

/// All pages are copied at once: nobody else may order meanwhile.
const ALL_PAGES: std::ffi::c_int = std::ffi::c_int::MAX;

impl Store {
    /// Writes a copy that only its owner may read, with the name of the account that it belongs to. A file that is there
    /// is not touched.
    pub(in crate::engine) fn export(&self, to: &Path, account: &str) -> Result<(), StoreError> {
        if fs::metadata(to).is_ok_and(|file| file.len() > 0) {
            return Err(std::io::Error::from(std::io::ErrorKind::AlreadyExists).into());
        }
        private(to)?;
        self.write(|transaction| settings::put(transaction, OWNER, &Some(account)))?;
        self.read(|connection| Ok(connection.execute("VACUUM INTO ?1", [to.to_string_lossy()]).map(|_| ())?))
    }

    /// Takes over everything from a copy. It is held against everything that an opened store is held against, and its
    /// journal is folded, before anything is changed here; `beside` is where it is unpacked.
    ///
    /// Returns whether the copy was of this account; if not, nothing was changed.
    pub(in crate::engine) fn import(&self, from: &Path, (beside, account): (&Path, &str)) -> Result<bool, StoreError> {
        discard(beside);
        private(beside)?;
        fs::copy(from, beside)?;
        let imported = self.take_over(beside, account);
        discard(beside);
        imported
    }

    fn take_over(&self, copy: &Path, account: &str) -> Result<bool, StoreError> {
        let copy = Self::open(copy)?;
        let owner: Option<String> = copy.read(|connection| settings::get(connection, OWNER))?;
        if owner.as_deref() != Some(account) {
            return Ok(false);
        }
        copy.ledger()?;
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

/// The name of the account that a copy belongs to.
const OWNER: &str = "owner";

/// What is left of an earlier try.
fn discard(path: &Path) {
    for end in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        // One that is not there need not go.
        fs::remove_file(name).ok();
    }
}
