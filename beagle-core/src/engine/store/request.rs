//! What was asked through doors that may ask the same again.

use jiff::Timestamp;
use rusqlite::{OptionalExtension as _, params};

use super::{Store, StoreError, value::word};

/// A request that was taken before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::engine) struct Asked {
    pub(in crate::engine) digest: String,
    pub(in crate::engine) reply: Option<String>,
}

impl Store {
    /// Takes a request in, and forgets those of before `since`. One that is here already stays as it is, and comes back.
    pub(in crate::engine) fn take_request(
        &self,
        (scope, id): (&str, &str),
        digest: &str,
        (now, since): (Timestamp, Timestamp),
    ) -> Result<Option<Asked>, StoreError> {
        self.write(|transaction| {
            transaction.prepare_cached("DELETE FROM request WHERE at < ?1")?.execute([word(&since)])?;
            let sql = "SELECT digest, reply FROM request WHERE scope = ?1 AND id = ?2";
            let found = transaction
                .prepare_cached(sql)?
                .query_row([scope, id], |row| Ok(Asked { digest: row.get(0)?, reply: row.get(1)? }))
                .optional()?;
            if found.is_none() {
                let sql = "INSERT INTO request (scope, id, digest, at) VALUES (?1, ?2, ?3, ?4)";
                transaction.prepare_cached(sql)?.execute(params![scope, id, digest, word(&now)])?;
            }
            Ok(found)
        })
    }

    /// Forgets a request that has no answer.
    pub(in crate::engine) fn withdraw_request(&self, (scope, id): (&str, &str)) -> Result<(), StoreError> {
        self.write(|transaction| {
            let sql = "DELETE FROM request WHERE scope = ?1 AND id = ?2 AND reply IS NULL";
            transaction.prepare_cached(sql)?.execute([scope, id])?;
            Ok(())
        })
    }

    /// Keeps what a request was answered.
    pub(in crate::engine) fn finish_request(&self, (scope, id): (&str, &str), reply: &str) -> Result<(), StoreError> {
        self.write(|transaction| {
            let sql = "UPDATE request SET reply = ?3 WHERE scope = ?1 AND id = ?2";
            transaction.prepare_cached(sql)?.execute([scope, id, reply])?;
            Ok(())
        })
    }
}
