//! The store as a file that outlives its processes.

use beagle_core::{
    Body, Command,
    command::{FollowCommand, Visibility},
    engine::Store,
};

use crate::desk::{Desk, dec};

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

/// A file of the second schema, with a holding that is armed, an order whose purpose is safe sell's, a leader, and an alert
/// that waits.
#[tokio::test]
async fn an_older_store_keeps_what_it_remembers() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests("A bought 1,428 shares of 005930 at 70,000").await;
    desk.turns_on(&["005930"], Some(beagle_core::Size::Half)).await;
    desk.offers("005930", 0).await;
    desk.safe_sell().await;
    desk.price("005930", "65600").await;
    assert_eq!(desk.safe_sell_of("005930").await, "sell 5 @ 64900, floor, selling, accepted");
    let file = rusqlite::Connection::open(desk.store_path()).expect("the file");
    let today = version(&file);
    file.execute_batch(include_str!("schema_2_from_today.sql")).expect("the tables of before");
    drop(file);
    desk.price("005930", "65400").await;
    let told = desk.safe_sell_of("005930").await;
    assert!(told.starts_with("amend ") && told.ends_with("price_moved, selling, accepted"), "{told}");
    let again = rusqlite::Connection::open(desk.store_path()).expect("the file");
    assert_eq!(version(&again), today, "as a new one");
    let waits = again.query_row("SELECT alert, status FROM open_alert", [], |row| Ok((row.get(0)?, row.get(1)?)));
    assert_eq!(waits, Ok((1, String::from("planned"))));
    let plans: Vec<String> = again
        .prepare("SELECT plan FROM purpose ORDER BY intent")
        .and_then(|mut all| all.query_map([], |row| row.get(0))?.collect())
        .expect("plans");
    let Body::Leaders(body) = desk.does(Command::Follow(FollowCommand::List)).await else { panic!("leaders") };
    let (leader, held) = (&body.leaders[0], &body.leaders[0].positions[0]);
    assert_eq!((leader.leader.as_str(), leader.visibility), ("A", Visibility::Public));
    assert_eq!((held.leader_qty, held.my_qty, held.carry_krw), (Some(dec("1428")), dec("28"), dec("20400")));
    assert!(plans[0].contains("safe_sell_sale") && plans[1].contains(r#"{"amendment""#), "{plans:?}");
}

fn version(file: &rusqlite::Connection) -> i64 {
    file.query_row("PRAGMA user_version", [], |row| row.get(0)).expect("a version")
}
