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
