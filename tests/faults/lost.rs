//! What every story of a lost order has in common.

use beagle_core::{
    Body, Command, Exit, Failure,
    command::JournalQuery,
    report::{IntentLine, IntentStatus, JournalLine},
};
use kis_api::Side;

use crate::desk::{Desk, order};

/// Three shares, which the broker has for that price.
pub(crate) fn purchase() -> Command {
    order(Side::Buy, "005930", 3, "70000")
}

/// Buys them; nobody knows whether that came to anything. It was asked for once at most.
pub(crate) async fn unknown(desk: &Desk) -> i64 {
    let (exit, failure) = desk.refuses(purchase()).await;
    assert_eq!(exit, Exit::Unknown, "{failure:?}");
    assert!(desk.requests("order-cash").await <= 1, "sent again");
    failure.intent.expect("an intent")
}

/// Wants to buy them; it is certain that no order left.
pub(crate) async fn nothing_leaves(desk: &Desk) -> (Exit, Failure) {
    let before = desk.requests("order-cash").await;
    let (exit, failure) = desk.refuses(purchase()).await;
    assert_ne!(exit, Exit::Unknown, "{failure:?}");
    assert_eq!(desk.requests("order-cash").await, before, "{failure:?}");
    (exit, failure)
}

/// What there is to settle; the broker's list is asked first.
pub(crate) async fn open(desk: &Desk) -> Vec<IntentLine> {
    desk.settles().await
}

/// What the list says of the one intent that is open.
pub(crate) async fn verdict(desk: &Desk) -> IntentStatus {
    match &*open(desk).await {
        [line] => line.status,
        lines => panic!("one open intent: {lines:?}"),
    }
}

/// The lost order is found, under the broker's number, and is the only one.
pub(crate) async fn is_found(desk: &Desk) {
    let lines = open(desk).await;
    let [line] = &*lines else { panic!("one open intent: {lines:?}") };
    let stats = desk.get("/__sim/stats").await;
    let orders = stats["orders"].as_array().expect("orders");
    assert_eq!((line.status, orders.len()), (IntentStatus::Found, 1));
    let number = line.order_no.as_ref().expect("a number");
    assert_eq!(Some(number.as_str()), orders[0]["order_no"].as_str());
}

/// There is no order, which is known when the quiet period is over and not before.
pub(crate) async fn is_written_off(desk: &Desk) {
    assert_eq!(verdict(desk).await, IntentStatus::Unknown);
    desk.passes("121s").await;
    assert_eq!(verdict(desk).await, IntentStatus::NotPlaced);
    assert!(desk.accepted().await.is_empty());
}

/// What happened to an intent.
pub(crate) async fn story(desk: &Desk, id: i64) -> JournalLine {
    let Body::Journal(body) =
        desk.does(Command::Journal(JournalQuery { intent: Some(id), ..JournalQuery::default() })).await
    else {
        panic!("a journal")
    };
    body.intents.into_iter().find(|line| line.intent.id == id).expect("its story")
}
