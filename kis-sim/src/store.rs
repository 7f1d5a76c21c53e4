//! Books in a file that several simulators share.
//!
//! Every request is one transaction that begins by taking the file's lock: load what others changed, answer, write what
//! changed. Counters change with every request and are kept apart, so that a quote does not rewrite the books.

use std::{path::Path, time::Duration};

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior, params};

use crate::{Config, Error, Result, Scenario, Simulator};

/// The version of the tables and of what is in them.
const SCHEMA: i64 = 1;
/// How long a request waits for the others'.
const PATIENCE: Duration = Duration::from_secs(30);

const TABLE: &str = "CREATE TABLE IF NOT EXISTS broker (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    schema INTEGER NOT NULL,
    version INTEGER NOT NULL,
    scenario TEXT NOT NULL,
    books TEXT NOT NULL,
    meter TEXT NOT NULL
)";

/// A simulator whose books are in a file.
#[derive(Debug)]
pub(crate) struct Shared {
    connection: Connection,
    simulator: Simulator,
    /// The version of the books that the simulator holds; `None` when they can't be relied on.
    version: Option<i64>,
}

impl Shared {
    /// Opens the file, or makes one. A file that is there already keeps its scenario and its seed.
    pub(crate) fn open(config: &Config, path: &Path, real: Timestamp) -> Result<Self> {
        let failed = |error| Error::caused(format!("the books {} can't be opened", path.display()), error);
        let mut connection = Connection::open(path).map_err(failed)?;
        connection.busy_timeout(PATIENCE).map_err(failed)?;
        // The file must outlive a process that is killed, not a machine that loses power.
        connection.pragma_update(None, "synchronous", "OFF").map_err(failed)?;
        let transaction = begin(&mut connection).map_err(failed)?;
        transaction.execute(TABLE, []).map_err(failed)?;
        let found: Option<(i64, String)> = transaction
            .query_row("SELECT schema, scenario FROM broker", [], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()
            .map_err(failed)?;
        let scenario = match found {
            Some((SCHEMA, scenario)) => kept(path, &scenario)?,
            Some((schema, _)) => {
                let message = format!("the books {} are of version {schema}, not {SCHEMA}", path.display());
                return Err(Error::new(message));
            }
            None => {
                let mut scenario = config.scenario.clone();
                scenario.seed = config.seed.unwrap_or(scenario.seed);
                create(&transaction, config, &scenario, real).map_err(failed)?;
                scenario
            }
        };
        transaction.commit().map_err(failed)?;
        let config = Config { scenario, seed: None, ..config.clone() };
        Ok(Self { connection, simulator: Simulator::new(&config, real), version: None })
    }

    /// Does something with the simulator. The clock is read when its turn has come.
    pub(crate) fn with<T>(
        &mut self,
        clock: fn() -> Timestamp,
        act: impl FnOnce(&mut Simulator, Timestamp) -> T,
    ) -> Result<T> {
        let transaction = begin(&mut self.connection)?;
        let (version, meter): (i64, String) =
            transaction.query_row("SELECT version, meter FROM broker", [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        // Until this is committed nobody may rely on what the simulator holds.
        let held = self.version.take();
        if held != Some(version) {
            let books: String = transaction.query_row("SELECT books FROM broker", [], |row| row.get(0))?;
            self.simulator.restore(&books)?;
        }
        self.simulator.restore_meter(&meter)?;
        let done = act(&mut self.simulator, clock());
        let version = match self.simulator.changed_books()? {
            Some(books) => {
                transaction.execute("UPDATE broker SET version = ?1, books = ?2", params![version + 1, books])?;
                version + 1
            }
            None => version,
        };
        let counted = self.simulator.meter()?;
        if counted != meter {
            transaction.execute("UPDATE broker SET meter = ?1", params![counted])?;
        }
        transaction.commit()?;
        self.version = Some(version);
        Ok(done)
    }
}

/// A transaction that takes the lock at once, so that what is read stays true until it is written.
fn begin(connection: &mut Connection) -> rusqlite::Result<Transaction<'_>> {
    connection.transaction_with_behavior(TransactionBehavior::Immediate)
}

fn kept(path: &Path, scenario: &str) -> Result<Scenario> {
    let unreadable = |error| Error::caused(format!("the scenario in {} can't be read", path.display()), error);
    serde_json::from_str(scenario).map_err(unreadable)
}

fn create(
    transaction: &Transaction<'_>,
    config: &Config,
    scenario: &Scenario,
    real: Timestamp,
) -> rusqlite::Result<()> {
    let simulator = Simulator::new(config, real);
    let text = |written: Result<String>| written.map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()));
    let scenario = serde_json::to_string(scenario).map_err(Error::from);
    transaction.execute(
        "INSERT INTO broker (id, schema, version, scenario, books, meter) VALUES (1, ?1, 1, ?2, ?3, ?4)",
        params![SCHEMA, text(scenario)?, text(simulator.books())?, text(simulator.meter())?],
    )?;
    Ok(())
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::caused("the database", error)
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::caused("what is stored", error)
    }
}
