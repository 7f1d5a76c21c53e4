//! The machine misbehaves: the disk, the clock, what is stored on it (rows 53 to 57, 62 to 65, 68 and 69).

use std::process::Command;

use beagle_core::{Body, Command as Asked, Exit, command::JournalQuery, engine::Store, report::IntentStatus};
use jiff::{SignedDuration, Timestamp, civil::date};
use kis_api::{Market, Side, calendar};
use proptest::{prelude::*, test_runner::TestRunner};
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::{
    desk::{Desk, order},
    program::{Kis, Run, agree, book},
};

const BUY: &str = "order buy 005930 2 --limit 70000 --yes";

#[tokio::test(flavor = "multi_thread")]
async fn f053_on_a_full_disk_nothing_is_sent() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    assert_eq!(kis.run("journal").code, Some(0), "there is a journal");
    // The first write opens the journal, the second one is the intent's.
    let run = kis.failing("fail@write:2", BUY);
    assert!(run.code == Some(1) && !run.error().is_empty(), "{run:?}");
    assert_eq!(desk.requests("order-cash").await, 0);
    assert_eq!(kis.intents(), []);
    assert_eq!(kis.run(BUY).code, Some(0), "with room again, it goes on");
}

/// A real limit to what files may hold, at many sizes: wherever it strikes, what left and what is known agree.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn f053_wherever_the_disk_is_full_nothing_is_sent_that_is_not_written_down() {
    let (mut refused, mut bought) = (0, 0);
    for blocks in (0..400).step_by(25) {
        let desk = Desk::open().await;
        let kis = Kis::at(&desk);
        assert_eq!(kis.run("balance").code, Some(0));
        let run = limited(&kis, blocks, BUY);
        kis.settles();
        let sent = desk.requests("order-cash").await;
        assert!(sent <= 1, "{blocks} blocks: {run:?}");
        assert!(run.code == Some(0) || !run.error().is_empty(), "{blocks} blocks: {run:?}");
        assert!(sent == 1 || run.code != Some(0), "{blocks} blocks: {run:?}");
        agree(&desk, &kis).await;
        let counted = if sent == 0 { &mut refused } else { &mut bought };
        *counted += 1;
    }
    assert!(refused > 0 && bought > 0, "{refused} were refused, {bought} bought");
}

#[tokio::test(flavor = "multi_thread")]
async fn f054_an_answer_that_cannot_be_written_is_told_and_looked_for() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    let run = kis.failing("fail@write:3", BUY);
    let number = book(&desk).await.remove(0);
    assert_eq!((run.code, run.error()), (Some(5), "outcome_not_journaled"), "{run:?}");
    let told = run.value["error"]["message"].as_str().expect("a message");
    assert!(told.contains(number.trim_start_matches('0')), "the order's number {number} is told: {told}");
    let again = kis.run(BUY);
    assert_eq!(again.error(), "found_already", "{again:?}");
    assert_eq!(desk.requests("order-cash").await, 1);
    agree(&desk, &kis).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn f055_whichever_write_fails_it_is_told_and_nothing_is_lost() {
    let mut writes = 0;
    loop {
        writes += 1;
        let desk = Desk::open().await;
        let kis = Kis::at(&desk);
        let run = kis.failing(&format!("fail@write:{writes}"), BUY);
        if run.code == Some(0) {
            break;
        }
        assert!(!run.error().is_empty(), "write {writes}: {run:?}");
        assert!(desk.requests("order-cash").await <= u64::from(writes > 2), "write {writes}: {run:?}");
        kis.settles();
        agree(&desk, &kis).await;
    }
    assert!(writes > 3, "{writes} writes");
    let desk = Desk::open().await;
    let mut command = Kis::at(&desk).command(BUY);
    let run = Run::of(command.env("KIS_STATE_DIR", "/dev/null/state").output().expect("it runs"));
    assert!(run.code == Some(1) && !run.error().is_empty(), "a folder that can't be written: {run:?}");
    assert_eq!(desk.requests("order-cash").await, 0);
}

/// Whatever becomes of one bit of the file: the journal says what it said, or is refused.
#[tokio::test(flavor = "multi_thread")]
async fn f056_a_bit_that_flips_is_noticed_or_says_nothing() {
    let (bytes, written) = journal_of_a_day().await;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("beagle.db");
    let refused = std::cell::Cell::new(0);
    // Most of a small file is room for more, where a bit says nothing.
    let used: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] != 0).collect();
    let law = (prop::sample::select(used), 0..8_u32);
    TestRunner::new(ProptestConfig::with_cases(500))
        .run(&law, |(at, bit)| {
            let mut bytes = bytes.clone();
            bytes[at] ^= 1 << bit;
            match rows(&path, &bytes) {
                Some(rows) => prop_assert_eq!(&rows, &written, "byte {}, bit {}", at, bit),
                None => refused.set(refused.get() + 1),
            }
            Ok(())
        })
        .expect("noticed");
    assert!(refused.get() > 0, "none of them was refused");
}

/// A file that ends early is refused, or says less: never something else.
#[tokio::test(flavor = "multi_thread")]
async fn f056_a_torn_file_is_refused() {
    let (bytes, written) = journal_of_a_day().await;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("beagle.db");
    for length in (1..bytes.len()).step_by(1_021) {
        let rows = rows(&path, &bytes[..length]);
        assert!(rows.is_none_or(|rows| rows == written), "{length} of {} bytes", bytes.len());
    }
}

/// A file with orders of many kinds, and what its journal says.
async fn journal_of_a_day() -> (Vec<u8>, Vec<String>) {
    let desk = Desk::open().await;
    for (symbol, price) in [("005930", "70000"), ("035720", "61900"), ("000270", "104300")] {
        desk.does(order(Side::Buy, symbol, 1, price)).await;
    }
    desk.fault(json!({ "path": "order-cash", "do": "drop_after" })).await;
    assert_eq!(desk.refuses(order(Side::Sell, "005930", 1, "70000")).await.0, Exit::Unknown);
    desk.settles().await;
    let file = Connection::open(desk.store_path()).expect("the file");
    let journal: String = file.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0)).expect("one file");
    assert_eq!(journal, "delete");
    drop(file);
    let bytes = std::fs::read(desk.store_path()).expect("the file");
    let folder = tempfile::tempdir().expect("a folder");
    let rows = rows(&folder.path().join("beagle.db"), &bytes).expect("an intact file");
    assert!(rows.len() >= 8, "{rows:?}");
    (bytes, rows)
}

/// What a journal says, if the program takes it.
fn rows(path: &std::path::Path, bytes: &[u8]) -> Option<Vec<String>> {
    for name in ["beagle.db-wal", "beagle.db-shm"] {
        let _ = std::fs::remove_file(path.with_file_name(name));
    }
    std::fs::write(path, bytes).expect("written");
    drop(Store::open(path).ok()?);
    let file = Connection::open(path).expect("the file");
    let sql = "SELECT id, at, intent, kind, market, day, number, detail, note FROM record ORDER BY id";
    let mut statement = file.prepare(sql).ok()?;
    let row = |row: &rusqlite::Row<'_>| {
        let columns = (0..9).map(|column| Ok(format!("{:?}", row.get_ref(column)?)));
        Ok(columns.collect::<rusqlite::Result<Vec<_>>>()?.join("|"))
    };
    let mut rows: Vec<String> = statement.query_map([], row).ok()?.collect::<Result<_, _>>().ok()?;
    // The same by the ways that the program looks things up.
    for (index, columns, of) in [
        ("record_intent", "intent, id", "intent IS NOT NULL"),
        ("record_day", "kind, market, day, id", "kind IS NOT NULL"),
        ("record_number", "market, day, number, id", "number IS NOT NULL"),
        ("record_committed", "intent, id", "kind = 'committed'"),
    ] {
        let sql = format!("SELECT {columns} FROM record INDEXED BY {index} WHERE {of} ORDER BY {columns}");
        let columns = columns.split(',').count();
        let mut statement = file.prepare(&sql).ok()?;
        let row = |row: &rusqlite::Row<'_>| {
            let columns = (0..columns).map(|column| Ok(format!("{:?}", row.get_ref(column)?)));
            Ok(columns.collect::<rusqlite::Result<Vec<_>>>()?.join("|"))
        };
        rows.extend(statement.query_map([], row).ok()?.collect::<Result<Vec<_>, _>>().ok()?);
    }
    Some(rows)
}

#[tokio::test(flavor = "multi_thread")]
async fn f057_from_a_backup_or_from_nothing_no_order_is_taken_for_another() {
    let desk = Desk::open().await;
    desk.offers("005930", 0).await;
    let kis = Kis::at(&desk);
    desk.fault(json!({ "path": "order-cash", "do": "drop_after" })).await;
    assert_eq!(kis.run(BUY).code, Some(5));
    let backup = kis.copied();
    kis.run("settle");
    assert_eq!(kis.run("order buy 005930 2 --limit 69900 --yes").code, Some(0), "after the backup");

    // The backup's question is still open. It finds two new orders, of which it knows none.
    backup.run("settle");
    assert_eq!(backup.intents()[0].0, "escalated");
    assert_eq!(backup.run(BUY).error(), "unresolved", "and nothing that looks like it leaves until a person says");

    // Without a journal, what is there already was there before, and is not what comes next.
    let fresh = Kis::at(&desk);
    desk.fault(json!({ "path": "order-cash", "do": "drop_after" })).await;
    assert_eq!(fresh.run(BUY).code, Some(5));
    fresh.run("settle");
    let (status, number) = fresh.intents()[0].clone();
    let numbers = book(&desk).await;
    assert_eq!((status.as_str(), number.as_ref()), ("found", numbers.last()), "the third, of two that look alike");
}

#[tokio::test(flavor = "multi_thread")]
async fn f057_an_imported_copy_lets_nothing_be_bought_until_it_is_settled() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    let copy = kis.home().join("copy.db").display().to_string();
    for line in ["order buy 005930 1 --limit 70000 --yes", &format!("state export {copy}")] {
        assert_eq!(kis.run(line).code, Some(0), "{line}");
    }
    assert_eq!(kis.run(&format!("state import {copy} --yes")).code, Some(0));
    assert_eq!(kis.run("order buy 035720 1 --limit 61900 --yes").error(), "trading_reducing");
    assert_eq!(kis.run("order sell 005930 1 --limit 70000 --yes").code, Some(0));
    kis.run("settle");
    assert_eq!(kis.run("order buy 035720 1 --limit 61900 --yes").code, Some(0), "the broker's list agrees");
}

/// A desktop's keyring that takes the call and never answers.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn f062_a_keyring_that_hangs_is_given_up() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    let bus = kis.state().with_extension("bus");
    let listener = std::os::unix::net::UnixListener::bind(&bus).expect("a socket");
    let held = std::thread::spawn(move || listener.accept());
    std::fs::create_dir_all(kis.state().with_file_name("config")).expect("a folder");
    let config = "profile = \"mine\"\n[profiles.mine]\nenv = \"paper\"\n";
    std::fs::write(kis.state().with_file_name("config").join("config.toml"), config).expect("a file");
    let mut command = kis.command(BUY);
    for name in ["KIS_APP_KEY", "KIS_APP_SECRET", "KIS_ACCOUNT"] {
        command.env_remove(name);
    }
    command.env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", bus.display()));
    let run = Run::of(command.output().expect("it ends"));
    assert!(run.code == Some(3) && !run.error().is_empty(), "{run:?}");
    assert_eq!(desk.requests("order-cash").await, 0);
    drop(held);
}

/// Ages and the quiet period go by the clock that only counts.
#[tokio::test]
async fn f063_a_clock_that_jumps_ends_no_waiting() {
    let looked = async |desk: &Desk| desk.settles().await[0].status;
    for hours in [-24, 1, 24] {
        let desk = Desk::open().await;
        desk.fault(json!({ "path": "order-cash", "do": "drop_before" })).await;
        assert_eq!(desk.refuses(order(Side::Buy, "005930", 3, "70000")).await.0, Exit::Unknown);
        desk.is_ahead(SignedDuration::from_hours(hours));
        assert_eq!(looked(&desk).await, IntentStatus::Unknown, "{hours} h: no time has passed");
        desk.passes("121s").await;
        assert_eq!(looked(&desk).await, IntentStatus::NotPlaced, "{hours} h: now it has");
    }
}

/// Sessions, ages of alerts and the limit per minute go by the clock that people set.
#[tokio::test]
async fn f063_a_clock_that_differs_from_the_brokers_leaves_only_sales() {
    let buy = || order(Side::Buy, "005930", 1, "70000");
    let off = async |desk: &Desk, which: &str, ms: u64| desk.fault(json!({ "do": which, "ms": ms, "times": 0 })).await;
    for (which, told) in [("date_ahead", "behind"), ("date_behind", "ahead")] {
        let desk = Desk::open().await;
        off(&desk, which, 3_000).await;
        desk.does(buy()).await;
        off(&desk, which, 60_000).await;
        let (exit, failure) = desk.refuses(buy()).await;
        assert_eq!((exit, failure.code.as_str()), (Exit::Refused, "trading_reducing"), "{which}: {failure:?}");
        assert!(failure.message.en.contains("clock") && failure.hint.en.contains("clock"), "{failure:?}");
        desk.does(order(Side::Sell, "005930", 1, "70000")).await;
        let Body::Journal(journal) = desk.does(Asked::Journal(JournalQuery::default())).await else { panic!() };
        let alarms: Vec<_> = journal.trading.iter().map(|line| line.text.en.as_str()).collect();
        assert!(matches!(alarms[..], [alarm] if alarm.contains(told)), "once, and how far it is: {alarms:?}");

        desk.does(Asked::Resume).await;
        assert_eq!(desk.refuses(buy()).await.1.code, "trading_reducing", "{which}: the clock is still wrong");
        desk.faults(&[]).await;
        assert_eq!(desk.refuses(buy()).await.1.code, "trading_reducing", "{which}: a person starts again");
        desk.does(Asked::Resume).await;
        desk.does(buy()).await;
        assert_eq!(desk.accepted().await.len(), 3, "{which}");
    }
}

#[test]
fn f064_new_yorks_hours_in_seoul_around_both_changes() {
    for (day, open, close) in [
        (date(2026, 3, 6), "2026-03-06T14:30:00Z", "2026-03-06T21:00:00Z"),
        (date(2026, 3, 9), "2026-03-09T13:30:00Z", "2026-03-09T20:00:00Z"),
        (date(2026, 10, 30), "2026-10-30T13:30:00Z", "2026-10-30T20:00:00Z"),
        (date(2026, 11, 2), "2026-11-02T14:30:00Z", "2026-11-02T21:00:00Z"),
    ] {
        let at = |text: &str| text.parse::<Timestamp>().expect(text);
        let session = calendar::session_at(Market::Us, at(open)).unwrap_or_else(|| panic!("{day} is open"));
        assert_eq!((session.open, session.close), (at(open), at(close)), "{day}");
        let second = SignedDuration::from_secs(1);
        assert!(calendar::session_at(Market::Us, at(open) - second).is_none(), "{day}: a second before");
        assert!(calendar::session_at(Market::Us, at(close)).is_none(), "{day}: it is over");
        assert_eq!(calendar::local_date(Market::Us, at(close)), day);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn f065_the_machines_time_zone_says_nothing() {
    let desk = Desk::open().await;
    let days = |zone: Option<&str>| {
        let kis = Kis::at(&desk);
        let mut command = kis.command(BUY);
        zone.map(|zone| command.env("TZ", zone));
        let run = Run::of(command.output().expect("it runs"));
        assert_eq!(run.code, Some(0), "{zone:?}: {run:?}");
        let mut command = kis.command("journal --from 2026-03-03 --to 2026-03-03");
        zone.map(|zone| command.env("TZ", zone));
        let told = Run::of(command.output().expect("it runs")).value;
        let at = |value: &Value| value.as_str().expect("a time")[..13].to_owned();
        (told["result"]["intents"].as_array().expect("intents").len(), at(&told["at"]))
    };
    let here = days(None);
    assert_eq!(here, (1, "2026-03-03T01".into()), "ten in Seoul");
    for zone in ["UTC", "Asia/Seoul", "America/New_York", "Pacific/Kiritimati", "nowhere"] {
        assert_eq!(days(Some(zone)), here, "{zone}");
    }
}

/// Killed for want of memory is killed: see 48. And no log of its own ever fills the disk.
#[tokio::test(flavor = "multi_thread")]
async fn f068_it_keeps_no_log() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    for line in ["order buy 005930 1 --limit 70000 --yes -vv", "safe-sell run --yes -vv", "settle -vv", "journal"] {
        assert_eq!(kis.run(line).code, Some(0), "{line}");
    }
    let mut folders = vec![kis.home().to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            let extension = entry.extension().unwrap_or_default().to_string_lossy().into_owned();
            assert!(!["log", "txt", "out"].contains(&extension.as_str()), "{}", entry.display());
            if entry.is_dir() {
                folders.push(entry);
            }
        }
    }
}

const FIRST_SCHEMA: &str = include_str!("../../beagle-core/src/engine/store/schema_1.sql");

#[tokio::test]
async fn f069_another_versions_journal_is_taken_over_whole_or_refused() {
    let first = |status: &str| {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("beagle.db");
        let file = Connection::open(&path).expect("a file");
        file.execute_batch(FIRST_SCHEMA).expect("the first schema");
        file.pragma_update(None, "user_version", 1).expect("its version");
        insert(&file, status);
        drop(file);
        (Store::open(&path).map(drop).map_err(|error| error.to_string()), folder)
    };
    for status in ["committed", "unknown"] {
        let (opened, _) = first(status);
        assert!(opened.as_ref().is_err_and(|why| why.contains("settle them with it")), "{status}: {opened:?}");
    }
    let (opened, _) = first("accepted");
    assert_eq!(opened, Ok(()));

    let desk = Desk::open().await;
    desk.does(order(Side::Buy, "005930", 1, "70000")).await;
    let file = Connection::open(desk.store_path()).expect("the file");
    let known: i64 = file.query_row("PRAGMA user_version", [], |row| row.get(0)).expect("a version");
    file.pragma_update(None, "user_version", known + 1).expect("a newer version");
    assert!(Store::open(desk.store_path()).expect_err("refused").is_newer());
    file.pragma_update(None, "user_version", known).expect("its own version");
    drop(file);
    let Body::Journal(told) = desk.does(Asked::Journal(JournalQuery::default())).await else { panic!("a journal") };
    assert_eq!(told.intents.len(), 1, "and nothing was changed in it");
}

/// An intent of the first version, whose latest event is this.
fn insert(file: &Connection, status: &str) {
    let columns = |table: &str| {
        let sql = format!("SELECT name, type FROM pragma_table_info('{table}') WHERE \"notnull\" AND name != 'id'");
        let mut statement = file.prepare(&sql).expect("a table");
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("its columns");
        rows.collect::<Result<Vec<(String, String)>, _>>().expect("columns")
    };
    for table in ["intent", "intent_event"] {
        let value = |(name, kind): &(String, String)| match (name.as_str(), kind.as_str()) {
            ("status", _) => format!("'{status}'"),
            (_, "INTEGER") => "1".into(),
            _ => "'1'".into(),
        };
        let columns = columns(table);
        let names: Vec<_> = columns.iter().map(|(name, _)| name.as_str()).collect();
        let values: Vec<_> = columns.iter().map(value).collect();
        let sql = format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), values.join(", "));
        file.execute_batch(&sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
    }
}

/// Runs a command that may make files of so many blocks at most. What it can't write is an error to it, not its end.
#[cfg(unix)]
fn limited(kis: &Kis, blocks: u32, line: &str) -> Run {
    let command = kis.command(line);
    let mut shell = Command::new("sh");
    shell.args(["-c", "trap '' XFSZ; ulimit -f \"$1\"; shift; exec \"$@\"", "sh", &blocks.to_string()]);
    shell.arg(command.get_program()).args(command.get_args()).env_clear();
    for (name, value) in command.get_envs() {
        shell.env(name, value.unwrap_or_default());
    }
    Run::of(shell.env("PATH", "/usr/bin:/bin").output().expect("sh runs"))
}
