//! The journal of orders: rows that are only ever added to, and what they fold to.

use jiff::{Timestamp, civil::Date};
use kis_api::{Market, OrderNo, Side};
use rusqlite::{Connection, ErrorCode, Row, Transaction, params};
use rust_decimal::Decimal;

use super::{
    Purpose, Store, StoreError, follow, purpose,
    sum::{self, Columns},
    value::{read, read_json, significant, word},
};
use crate::{
    Source,
    command::Door,
    order::{Commitment, Journal, Ledger, Record, Register, Trading},
    report::ReasonLine,
};

/// A row to be written, with what belongs beside it.
#[derive(Debug, Clone, Copy)]
pub(in crate::engine) struct Page<'s> {
    pub(in crate::engine) store: &'s Store,
    /// By the exchanges' clock.
    pub(in crate::engine) at: Timestamp,
    /// Of an intent: what it is for.
    pub(in crate::engine) purpose: Option<&'s Purpose>,
    /// The door that whatever is written came through.
    pub(in crate::engine) door: Option<Door>,
    /// What there is to say, for a person.
    pub(in crate::engine) note: Option<&'s ReasonLine>,
}

impl Journal for Page<'_> {
    type Error = StoreError;

    fn append(&mut self, record: &Record) -> Result<(), StoreError> {
        self.store.write(|transaction| self.write(transaction, record))
    }
}

impl Page<'_> {
    /// Adds a row only if trading still stands so: a stop that came meanwhile is not undone by what was decided before.
    pub(in crate::engine) fn append_while(&self, expected: Trading, record: &Record) -> Result<(), StoreError> {
        self.store.write(
            |transaction| {
                if trading(transaction)? == expected { self.write(transaction, record) } else { Ok(()) }
            },
        )
    }

    fn write(&self, transaction: &Transaction<'_>, record: &Record) -> Result<(), StoreError> {
        insert(transaction, self, record)?;
        if let (Record::Committed(commitment), Some(purpose)) = (record, self.purpose) {
            purpose::insert(transaction, commitment.id, (purpose, self.door))?;
        }
        follow::follow(transaction, record, (self.at, self.note))
    }
}

/// A row as it was written.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::engine) struct Written {
    pub(in crate::engine) at: Timestamp,
    pub(in crate::engine) record: Record,
    pub(in crate::engine) note: Option<ReasonLine>,
}

impl Store {
    /// What the journal says, as far back as anything of it is still open or counts.
    pub(in crate::engine) fn ledger(&self) -> Result<Ledger, StoreError> {
        self.read(|connection| {
            let records = details(connection, &format!("intent IS NULL OR intent >= ({FLOOR})"))?;
            Ledger::fold(&records).map_err(|damage| StoreError::damaged(damage.to_string()))
        })
    }

    /// What may be traded, by the latest row that says so: stopping does not wait for whoever has the account.
    pub(in crate::engine) fn trading(&self) -> Result<Trading, StoreError> {
        self.read(trading)
    }

    /// Since when trading is halted, by the exchanges' clock; `None` while it is not.
    pub(in crate::engine) fn halted_since(&self) -> Result<Option<Timestamp>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT at, detail, note FROM record WHERE kind IN ('alarmed', 'traded') ORDER BY id";
            let mut statement = connection.prepare_cached(sql)?;
            let mut ledger = Ledger::default();
            let mut since = None;
            for row in statement.query_map([], written)? {
                let Written { at, record, .. } = row?;
                ledger.apply(&record).map_err(|damage| StoreError::damaged(damage.to_string()))?;
                let is_halted = matches!(ledger.trading(), Trading::Halted(_));
                since = is_halted.then(|| since.unwrap_or(at));
            }
            Ok(since)
        })
    }

    /// All rows of an intent, in the order in which they were written.
    pub(in crate::engine) fn history(&self, intent: i64) -> Result<Vec<Written>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT at, detail, note FROM record WHERE intent = ?1 ORDER BY id";
            let mut statement = connection.prepare_cached(sql)?;
            Ok(statement.query_map([intent], written)?.collect::<Result<_, _>>()?)
        })
    }

    /// The intents of these days, by their number.
    pub(in crate::engine) fn intents(&self, (from, to): (Date, Date)) -> Result<Vec<i64>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT intent FROM record WHERE kind = 'committed' AND day BETWEEN ?1 AND ?2 ORDER BY intent";
            let mut statement = connection.prepare_cached(sql)?;
            let ids = statement.query_map([from.to_string(), to.to_string()], |row| row.get(0))?;
            Ok(ids.collect::<Result<_, _>>()?)
        })
    }

    /// What the latest purchases of a market cost that came from there, in the market's currency.
    pub(in crate::engine) fn purchases(&self, (market, source): (Market, Source)) -> Result<Vec<Decimal>, StoreError> {
        const LATEST: usize = 20;
        self.read(|connection| {
            let sql = "SELECT detail FROM record WHERE kind = 'committed' AND market = ?1 ORDER BY day DESC, id DESC";
            let mut statement = connection.prepare_cached(sql)?;
            let rows = statement.query_map([word(&market)], commitment)?;
            let is_wanted = |commitment: &Commitment| {
                let request = &commitment.intent.request;
                commitment.intent.source == source && request.side() == Side::Buy && request.is_new()
            };
            let wanted = rows.filter(|row| row.as_ref().map_or(true, is_wanted)).take(LATEST);
            Ok(wanted.map(|row| row.map(|commitment| commitment.counted.amount)).collect::<Result<_, _>>()?)
        })
    }

    /// The rows about trading as a whole, of these moments by the exchanges' clock.
    pub(in crate::engine) fn about_trading(
        &self,
        (from, to): (Timestamp, Timestamp),
    ) -> Result<Vec<Written>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT at, detail, note FROM record
                WHERE intent IS NULL AND kind != 'swept' ORDER BY id";
            let mut statement = connection.prepare_cached(sql)?;
            let rows = statement.query_map([], written)?.collect::<Result<Vec<_>, _>>()?;
            Ok(rows.into_iter().filter(|row| (from..to).contains(&row.at)).collect())
        })
    }

    /// What our orders of a market since this day came from.
    pub(in crate::engine) fn sources(
        &self,
        (market, since): (Market, Date),
    ) -> Result<Vec<(Date, OrderNo, Source)>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT claim.number, meant.detail FROM record AS claim
                JOIN record AS meant ON meant.intent = claim.intent AND meant.kind = 'committed'
                WHERE claim.market = ?1 AND claim.day >= ?2 AND claim.number IS NOT NULL ORDER BY claim.id";
            let mut statement = connection.prepare_cached(sql)?;
            let rows = statement.query_map(params![word(&market), since.to_string()], |row| {
                let commitment = commitment(row)?;
                Ok((commitment.intent.day, read(row, "number")?, commitment.intent.source))
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}

/// The oldest intent that still matters: of a day that was not swept yet, or of the latest days, of which the very last
/// may be that of a session to come; and always the last one, which the next one's number comes from.
const FLOOR: &str = "SELECT min(intent) FROM record AS meant WHERE kind = 'committed' AND (
    day >= (SELECT date(max(day), '-14 days') FROM record WHERE kind = 'committed')
    OR intent = (SELECT max(intent) FROM record WHERE kind = 'committed')
    OR NOT EXISTS (SELECT 1 FROM record AS swept
        WHERE swept.kind = 'swept' AND swept.market = meant.market AND swept.day = meant.day))";

pub(super) fn trading(connection: &Connection) -> Result<Trading, StoreError> {
    let records = details(connection, "kind IN ('alarmed', 'traded')")?;
    let ledger = Ledger::fold(&records).map_err(|damage| StoreError::damaged(damage.to_string()))?;
    Ok(ledger.trading())
}

pub(super) fn details(connection: &Connection, which: &str) -> Result<Vec<Record>, StoreError> {
    let mut statement = connection.prepare_cached(&format!("SELECT detail FROM record WHERE {which} ORDER BY id"))?;
    let rows = statement.query_map([], |row| read_json(row, "detail"))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The intent that a row of `committed` tells of.
fn commitment(row: &Row<'_>) -> rusqlite::Result<Commitment> {
    match read_json(row, "detail")? {
        Record::Committed(commitment) => Ok(Commitment::clone(&commitment)),
        _ => Err(rusqlite::Error::QueryReturnedNoRows),
    }
}

/// What an intent meant.
pub(super) fn meant(connection: &Connection, intent: i64) -> Result<Commitment, StoreError> {
    let sql = "SELECT detail FROM record WHERE intent = ?1 AND kind = 'committed'";
    Ok(connection.prepare_cached(sql)?.query_row([intent], commitment)?)
}

/// What was written of an intent's fills before its latest row.
pub(super) fn progress_before(connection: &Connection, intent: i64) -> Result<crate::order::Progress, StoreError> {
    let sql = "SELECT detail FROM record WHERE intent = ?1 AND kind = 'progressed' ORDER BY id DESC LIMIT 2";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([intent], |row| read_json(row, "detail"))?;
    let rows = rows.collect::<Result<Vec<Record>, _>>()?;
    match rows.into_iter().nth(1) {
        Some(Record::Progressed { progress, .. }) => Ok(progress),
        _ => Ok(crate::order::Progress::default()),
    }
}

/// A number that another intent has already is not this one's: then nobody knows what became of it.
fn insert(transaction: &Transaction<'_>, page: &Page<'_>, record: &Record) -> Result<(), StoreError> {
    let (mut register, mut market, mut day) = (Register::Orders, None, None);
    if let Record::Swept { market: swept, day: on, .. } = record {
        (market, day) = (Some(word(swept)), Some(on.to_string()));
    } else if let Some(intent) = record.intent() {
        let sheet = match record {
            Record::Committed(commitment) => commitment.intent.sheet(),
            other => other.sheet(&meant(transaction, intent)?.intent),
        };
        (register, market, day) = (sheet.register, Some(word(&sheet.market)), Some(sheet.day.to_string()));
    }
    // A reservation may have the number of an order.
    let number = record.claims().filter(|_| register == Register::Orders).map(significant);
    let (at, detail) = (page.at.to_string(), serde_json::to_string(record)?);
    let note = page.note.map(serde_json::to_string).transpose()?;
    let texts = [Some(record.kind()), market.as_deref(), day.as_deref(), number, Some(&*detail), note.as_deref()];
    let sum = sum::next(transaction, &Columns { at: &at, intent: record.intent(), texts })?;
    let written = transaction
        .prepare_cached(
            "INSERT INTO record (at, intent, kind, market, day, number, detail, note, sum)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![at, record.intent(), record.kind(), market, day, number, detail, note, sum]);
    match written {
        Err(rusqlite::Error::SqliteFailure(error, _)) if error.code == ErrorCode::ConstraintViolation => {
            Err(StoreError::damaged("two intents have one number"))
        }
        other => Ok(other.map(|_| ())?),
    }
}

fn written(row: &Row<'_>) -> rusqlite::Result<Written> {
    let note: Option<String> = row.get("note")?;
    Ok(Written {
        at: read(row, "at")?,
        record: read_json(row, "detail")?,
        note: note.and_then(|note| serde_json::from_str(&note).ok()),
    })
}
