//! The kinds of journal that there are: the one that ships, and a plain list that says what the contract means.

use std::{
    fs,
    path::Path,
    sync::{Mutex, MutexGuard},
};

use tempfile::TempDir;

use super::*;
use crate::engine::store::{Page, Plan, Purpose, Store, StoreError, journal};

/// What can befall a journal that nobody has open.
#[derive(Debug, Clone, Copy)]
pub(in crate::engine::store) enum Spoilt {
    /// A newer version of this program wrote to it.
    Newer,
    /// Only the first half of it is left.
    Torn,
    /// A row says something else than what was written.
    Changed,
}

/// What a folder's store holds, byte by byte.
pub(super) fn bytes(folder: &Path) -> Vec<u8> {
    fs::read(folder.join("beagle.db")).expect("a file")
}

pub(super) struct Sqlite(Store);

impl Sqlite {
    pub(super) fn at(folder: &Path) -> Result<Self, StoreError> {
        Store::open(folder.join("beagle.db")).map(Self)
    }

    fn page(&self, work: impl FnOnce(&mut Page<'_>) -> Result<(), StoreError>) -> Result<(), StoreError> {
        let purpose = Purpose { name: None, held: None, plan: Plan::Nothing };
        work(&mut Page { store: &self.0, at: Timestamp::UNIX_EPOCH, purpose: Some(&purpose), door: None, note: None })
    }
}

impl Candidate for Sqlite {
    type Place = TempDir;
    type Error = StoreError;

    fn place() -> TempDir {
        tempfile::tempdir().expect("a folder")
    }

    fn open(place: &TempDir) -> Result<Self, StoreError> {
        Self::at(place.path())
    }

    fn append(&mut self, record: &Record) -> Result<(), StoreError> {
        self.page(|page| crate::order::Journal::append(page, record))
    }

    fn append_while(&mut self, expected: Trading, record: &Record) -> Result<(), StoreError> {
        self.page(|page| page.append_while(expected, record))
    }

    fn rows(&self) -> Result<Vec<Record>, StoreError> {
        self.0.read(|connection| journal::details(connection, "TRUE"))
    }

    fn ledger(&self) -> Result<Ledger, StoreError> {
        self.0.ledger()
    }

    fn trading(&self) -> Result<Trading, StoreError> {
        self.0.trading()
    }

    fn folder(place: &TempDir) -> Option<&Path> {
        Some(place.path())
    }

    fn spoil(place: &TempDir, how: Spoilt) -> bool {
        let path = place.path().join("beagle.db");
        let sql = |sql| {
            let file = rusqlite::Connection::open(&path).expect("the file");
            file.execute_batch(sql).expect(sql);
        };
        match how {
            Spoilt::Newer => sql("PRAGMA user_version = 99"),
            Spoilt::Changed => sql("DROP TRIGGER record_is_not_changed; UPDATE record SET number = 7 WHERE number = 8"),
            Spoilt::Torn => {
                let file = fs::File::options().write(true).open(&path).expect("the file");
                file.set_len(file.metadata().expect("its length").len() / 2).expect("shorter");
            }
        }
        true
    }
}

/// A list in this process.
pub(super) struct Memory(Arc<Mutex<Vec<Record>>>);

impl Memory {
    fn list(&self) -> MutexGuard<'_, Vec<Record>> {
        self.0.lock().expect("nobody panicked")
    }
}

impl Candidate for Memory {
    type Place = Arc<Mutex<Vec<Record>>>;
    type Error = &'static str;

    fn place() -> Self::Place {
        Self::Place::default()
    }

    fn open(place: &Self::Place) -> Result<Self, Self::Error> {
        Ok(Self(Arc::clone(place)))
    }

    fn append(&mut self, record: &Record) -> Result<(), Self::Error> {
        add(&mut self.list(), record)
    }

    fn append_while(&mut self, expected: Trading, record: &Record) -> Result<(), Self::Error> {
        let mut rows = self.list();
        if trading(&rows) == expected { add(&mut rows, record) } else { Ok(()) }
    }

    fn rows(&self) -> Result<Vec<Record>, Self::Error> {
        Ok(self.list().clone())
    }

    fn ledger(&self) -> Result<Ledger, Self::Error> {
        Ledger::fold(&*self.list()).map_err(|_| "rows that can't follow each other")
    }

    fn trading(&self) -> Result<Trading, Self::Error> {
        Ok(trading(&self.list()))
    }

    fn folder(_: &Self::Place) -> Option<&Path> {
        None
    }

    fn spoil(_: &Self::Place, _: Spoilt) -> bool {
        false
    }
}

fn trading(rows: &[Record]) -> Trading {
    let about_trading = rows.iter().filter(|row| row.intent().is_none());
    Ledger::fold(about_trading).expect("rows without an intent always follow").trading()
}

fn add(rows: &mut Vec<Record>, record: &Record) -> Result<(), &'static str> {
    let is_known = |id| rows.iter().any(|row| matches!(row, Record::Committed(known) if known.id == id));
    match record {
        Record::Committed(commitment) if is_known(commitment.id) => return Err("a number that is taken"),
        Record::Committed(_) => {}
        other if other.intent().is_some_and(|id| !is_known(id)) => return Err("an intent that is not there"),
        // All of them are of one market and day here.
        other if other.claims().is_some() && rows.iter().any(|row| row.claims() == other.claims()) => {
            return Err("an order that belongs to another");
        }
        _ => {}
    }
    rows.push(record.clone());
    Ok(())
}
