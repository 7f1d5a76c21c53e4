//! The store as a file that outlives its processes.

use beagle_core::engine::Store;

use crate::desk::Desk;

#[tokio::test]
async fn a_newer_store_is_refused() {
    let desk = Desk::open().await;
    drop(desk.engine());
    let file = rusqlite::Connection::open(desk.store_path()).expect("the file");
    file.pragma_update(None, "user_version", 99).expect("a newer version");
    drop(file);
    let error = Store::open(desk.store_path()).expect_err("refused");
    assert!(error.is_newer(), "{error}");
}

#[tokio::test]
async fn a_damaged_store_is_refused() {
    let desk = Desk::open().await;
    drop(desk.engine());
    std::fs::write(desk.store_path(), b"this was a database once, and now it is a sentence").expect("written");
    assert!(Store::open(desk.store_path()).is_err());
}

#[tokio::test]
async fn commits_are_durable() {
    let desk = Desk::open().await;
    drop(desk.engine());
    let file = rusqlite::Connection::open(desk.store_path()).expect("the file");
    let mode: String = file.query_row("PRAGMA journal_mode", [], |row| row.get(0)).expect("a mode");
    assert_eq!(mode, "wal");
    let strict: i64 = file
        .query_row("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'", [], |row| row.get(0))
        .expect("a count");
    assert_eq!(strict, 0, "every table is strict");
}
