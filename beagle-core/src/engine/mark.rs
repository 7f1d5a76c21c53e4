//! Which journal is an account's, and how far it had come. A journal that was put back from an older copy, begun anew
//! after it was deleted, or begun beside another one in another folder looks whole by itself: only something outside of
//! it can tell.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::store::{Store, StoreError, Tip, private};

/// The file of an account's mark; `None` keeps none.
#[derive(Debug, Clone)]
pub(super) struct Marks(Option<PathBuf>);

/// A journal as it was when an intent of it was last written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Mark {
    /// Its name, which it was made with.
    journal: String,
    /// Where it was.
    path: PathBuf,
    /// Its last row, if it had any.
    tip: Option<Tip>,
    /// When, by the exchanges' clock.
    at: Timestamp,
}

/// What the mark says of a journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Standing {
    /// It is the account's, and nothing is missing at its end.
    Whole,
    /// What was written since is missing.
    Behind {
        /// The last moment of which it tells, by the exchanges' clock.
        since: Timestamp,
    },
    /// The account's journal is another one.
    Rival {
        /// Where that one is.
        path: PathBuf,
    },
}

impl Marks {
    pub(super) const fn new(path: Option<PathBuf>) -> Self {
        Self(path)
    }

    /// What the mark says of this journal.
    pub(super) fn standing(&self, store: &Store) -> Result<Standing, StoreError> {
        let Some(mark) = self.read() else { return Ok(Standing::Whole) };
        let here = store.path().unwrap_or_default();
        if store.name()?.as_ref() == Some(&mark.journal) {
            if mark.tip.is_none_or(|tip| store.has(tip).unwrap_or(false)) {
                return Ok(Standing::Whole);
            }
        } else if mark.path != here && mark.path.exists() {
            return Ok(Standing::Rival { path: mark.path });
        }
        let since = store.last_at()?.map_or(mark.at, |last| last.min(mark.at));
        Ok(Standing::Behind { since })
    }

    /// Takes note of how far the account's journal has come. One that something is missing of stays noticed.
    pub(super) fn advance(&self, store: &Store, at: Timestamp) -> Result<(), StoreError> {
        match self.standing(store)? {
            Standing::Whole => self.put(store, at),
            Standing::Behind { .. } | Standing::Rival { .. } => Ok(()),
        }
    }

    /// This journal is the account's from now on, as it is.
    pub(super) fn put(&self, store: &Store, at: Timestamp) -> Result<(), StoreError> {
        let Some(path) = &self.0 else { return Ok(()) };
        let mark = Mark {
            journal: store.name()?.unwrap_or_default(),
            path: store.path().unwrap_or_default(),
            tip: store.tip()?,
            at,
        };
        Ok(replace(path, &serde_json::to_vec(&mark)?)?)
    }

    /// A mark that can't be read is none: a machine that lost its power may leave half of one.
    fn read(&self) -> Option<Mark> {
        let bytes = fs::read(self.0.as_ref()?).ok()?;
        serde_json::from_slice(&bytes).ok()
    }
}

/// Replaces a file as a whole, which only its owner may read.
fn replace(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let fresh = path.with_extension(format!("{}.new", std::process::id()));
    private(&fresh)?;
    fs::OpenOptions::new().write(true).truncate(true).open(&fresh)?.write_all(bytes)?;
    fs::rename(fresh, path)
}
