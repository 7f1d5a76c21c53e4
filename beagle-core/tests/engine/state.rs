//! What is remembered, as a file.

use beagle_core::{
    Body, Command, Exit,
    command::{Resting, SettleCommand, StateCommand},
    order::Cause,
    report::TradingState,
};
use kis_api::Side;
use serde_json::json;

use crate::desk::{Desk, order};

async fn state(desk: &Desk, command: StateCommand) -> (TradingState, Option<Cause>) {
    let Body::State(body) = desk.does(Command::State(command)).await else { panic!("a copy") };
    (body.state, body.cause)
}

#[tokio::test]
async fn a_copy_that_came_back_lets_nothing_be_bought_until_it_is_settled() {
    let desk = Desk::open().await;
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("copy.db");
    desk.does(order(Side::Buy, "005930", 1, "69000")).await;
    assert_eq!(state(&desk, StateCommand::Export { to: copy.clone() }).await, (TradingState::Normal, None));
    // What is ordered after the copy is not in it.
    desk.does(order(Side::Buy, "035720", 1, "61900")).await;
    let reducing = (TradingState::Reducing, Some(Cause::Restored));
    assert_eq!(state(&desk, StateCommand::Import { from: copy.clone() }).await, reducing);
    let (exit, failure) = desk.refuses(order(Side::Buy, "005930", 1, "69100")).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Refused, "trading_reducing"));
    desk.does(order(Side::Sell, "005930", 1, "70000")).await;
    desk.does(Command::Settle(SettleCommand::List)).await;
    assert_eq!(desk.refuses(order(Side::Buy, "005930", 1, "69100")).await.1.code, "trading_reducing", "one is unknown");
    desk.does(Command::Resume).await;
    desk.does(order(Side::Buy, "005930", 1, "69100")).await;
}

#[tokio::test]
async fn a_copy_that_the_brokers_list_agrees_with_is_trusted_again() {
    let desk = Desk::open().await;
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("copy.db");
    desk.does(order(Side::Buy, "005930", 1, "69000")).await;
    state(&desk, StateCommand::Export { to: copy.clone() }).await;
    state(&desk, StateCommand::Import { from: copy.clone() }).await;
    desk.does(Command::Settle(SettleCommand::List)).await;
    desk.does(order(Side::Buy, "005930", 1, "69100")).await;
}

#[tokio::test]
async fn what_is_no_copy_changes_nothing() {
    let desk = Desk::open().await;
    let folder = tempfile::tempdir().expect("a folder");
    let (copy, spoilt) = (folder.path().join("copy.db"), folder.path().join("spoilt.db"));
    desk.does(order(Side::Buy, "005930", 1, "69000")).await;
    state(&desk, StateCommand::Export { to: copy.clone() }).await;
    let (exit, failure) = desk.refuses(Command::State(StateCommand::Export { to: copy.clone() })).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Failed, "store"), "a file that is there is not touched");
    std::fs::write(&spoilt, json!("no database").to_string()).expect("written");
    assert_eq!(desk.refuses(Command::State(StateCommand::Import { from: spoilt })).await.0, Exit::Failed);
    let other = rusqlite::Connection::open(&copy).expect("the copy");
    other
        .execute("UPDATE setting SET value = replace(value, 'sim ', 'paper ') WHERE name = 'label'", [])
        .expect("another owner");
    drop(other);
    let (_, failure) = desk.refuses(Command::State(StateCommand::Import { from: copy })).await;
    assert_eq!(failure.code, "other_journal");
    desk.does(order(Side::Buy, "005930", 1, "69100")).await;
}

#[tokio::test]
async fn a_copy_ends_no_stop() {
    let desk = Desk::open().await;
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("copy.db");
    state(&desk, StateCommand::Export { to: copy.clone() }).await;
    desk.does(Command::Halt(Resting::Leave)).await;
    let halted = (TradingState::Halted, Some(Cause::Owner));
    assert_eq!(state(&desk, StateCommand::Import { from: copy }).await, halted);
    desk.does(Command::Settle(SettleCommand::List)).await;
    assert_eq!(desk.refuses(order(Side::Buy, "005930", 1, "69100")).await.0, Exit::Halted);
}

#[tokio::test]
async fn what_was_ordered_on_the_days_since_the_copy_is_missed() {
    let desk = Desk::open().await;
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("copy.db");
    state(&desk, StateCommand::Export { to: copy.clone() }).await;
    desk.does(order(Side::Buy, "005930", 1, "69000")).await;
    desk.is("2026-03-04T10:00").await;
    state(&desk, StateCommand::Import { from: copy }).await;
    desk.does(Command::Settle(SettleCommand::List)).await;
    assert_eq!(desk.refuses(order(Side::Buy, "005930", 1, "69100")).await.1.code, "trading_reducing");
}

/// Making a copy does not make the store know what it lacks; nor does the copy of one that lacks something.
#[tokio::test]
async fn a_copy_of_a_doubtful_journal_ends_no_doubt() {
    let desk = Desk::open().await;
    let folder = tempfile::tempdir().expect("a folder");
    let [first, second] = ["first.db", "second.db"].map(|name| folder.path().join(name));
    state(&desk, StateCommand::Export { to: first.clone() }).await;
    desk.does(order(Side::Buy, "005930", 1, "69000")).await;
    state(&desk, StateCommand::Import { from: first }).await;
    desk.is("2026-03-04T10:00").await;
    state(&desk, StateCommand::Export { to: second.clone() }).await;
    desk.does(Command::Settle(SettleCommand::List)).await;
    assert_eq!(desk.refuses(order(Side::Buy, "005930", 1, "69100")).await.1.code, "trading_reducing");
    state(&desk, StateCommand::Import { from: second }).await;
    desk.does(Command::Settle(SettleCommand::List)).await;
    assert_eq!(desk.refuses(order(Side::Buy, "005930", 1, "69100")).await.1.code, "trading_reducing");
}

/// It may be on its way: no list shows it yet, and the copy does not know of it.
#[tokio::test]
async fn a_copy_replaces_no_order_whose_outcome_is_unknown() {
    let desk = Desk::open().await;
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("copy.db");
    state(&desk, StateCommand::Export { to: copy.clone() }).await;
    desk.fault(json!({ "path": "order-cash", "do": "drop_before" })).await;
    let id = desk.refuses(order(Side::Buy, "005930", 1, "69000")).await.1.intent.expect("an intent");
    let import = || Command::State(StateCommand::Import { from: copy.clone() });
    let (exit, failure) = desk.refuses(import()).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Refused, "unsettled"));
    assert!(failure.message.en.contains(&format!("intent {id}")) && failure.hint.en.contains("kis settle"));
    desk.does(Command::Settle(SettleCommand::NotPlaced { id })).await;
    desk.does(import()).await;
}

/// A copy from before it ends no alarm, either: settling ends only the doubt about the copy.
#[tokio::test]
async fn a_copy_ends_no_alarm() {
    let desk = Desk::open().await;
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("copy.db");
    state(&desk, StateCommand::Export { to: copy.clone() }).await;
    for (side, symbol, price) in
        [(Side::Buy, "005930", "69000"), (Side::Sell, "005930", "70000"), (Side::Buy, "035720", "61900")]
    {
        desk.fault(json!({ "path": "order-cash", "do": "drop_before" })).await;
        let id = desk.refuses(order(side, symbol, 1, price)).await.1.intent.expect("an intent");
        desk.does(Command::Settle(SettleCommand::NotPlaced { id })).await;
    }
    let reducing = (TradingState::Reducing, Some(Cause::Ambiguous));
    assert_eq!(state(&desk, StateCommand::Import { from: copy }).await, reducing);
    desk.does(Command::Settle(SettleCommand::List)).await;
    assert_eq!(desk.refuses(order(Side::Buy, "005930", 1, "69100")).await.1.code, "trading_reducing");
}
