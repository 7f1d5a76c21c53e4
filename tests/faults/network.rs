//! The network misbehaves: rows 1 to 20.

use std::time::Duration;

use beagle_core::{
    Command, Exit, Origin,
    command::{Door, SettleCommand},
    report::IntentStatus,
};
use kis_api::Side;
use serde_json::json;

use crate::{
    desk::{Desk, order, sent},
    line::{Accident, Line, reply},
    lost::{is_found, is_written_off, nothing_leaves, open, purchase, story, unknown, verdict},
};

const YES: &str = r#"{"rt_cd":"0","msg_cd":"APBK0013","msg1":"","output":{"KRX_FWDG_ORD_ORGNO":"00950","ODNO":"0000000117","ORD_TMD":"100000"}}"#;

/// A desk whose engines wait a second for a reply, not ten.
async fn hasty() -> Desk {
    let mut desk = Desk::open().await;
    desk.timeouts.1 = Duration::from_secs(1);
    desk
}

async fn strikes(desk: &Desk, mut rule: serde_json::Value) {
    rule["path"] = json!("order-cash");
    desk.fault(rule).await;
}

#[tokio::test]
async fn f001_a_request_that_never_arrives_is_written_off_and_not_repeated() {
    let desk = Desk::open().await;
    strikes(&desk, json!({ "do": "drop_before" })).await;
    unknown(&desk).await;
    is_written_off(&desk).await;
    assert_eq!(desk.requests("order-cash").await, 1);
}

#[tokio::test]
async fn f002_an_order_whose_reply_is_lost_is_found_by_its_number() {
    let desk = Desk::open().await;
    strikes(&desk, json!({ "do": "drop_after" })).await;
    unknown(&desk).await;
    is_found(&desk).await;
}

#[tokio::test]
async fn f003_an_order_that_is_taken_late_is_found() {
    let desk = Desk::open().await;
    strikes(&desk, json!({ "do": "late_accept", "ms": 30_000 })).await;
    unknown(&desk).await;
    assert_eq!(verdict(&desk).await, IntentStatus::Unknown);
    desk.passes("31s").await;
    is_found(&desk).await;
}

#[tokio::test]
async fn f004_an_order_that_was_written_off_is_found_at_the_days_end() {
    let desk = Desk::open().await;
    strikes(&desk, json!({ "do": "late_accept", "ms": 1_800_000 })).await;
    let id = unknown(&desk).await;
    is_written_off(&desk).await;
    desk.passes("30m").await;
    assert_eq!(desk.accepted().await.len(), 1);
    desk.is("2026-03-03T20:05").await;
    open(&desk).await;
    assert_eq!(story(&desk, id).await.intent.status, IntentStatus::LateFound);
    desk.is("2026-03-04T10:00").await;
    let (exit, failure) = nothing_leaves(&desk).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Refused, "trading_reducing"), "only sales are left");
}

#[tokio::test]
async fn f005_without_a_connection_it_was_not_sent_and_with_a_reset_one_nobody_knows() {
    let mut desk = Desk::open().await;
    let line = Line::closing_at(&mut desk, "inquire-daily-ccld").await;
    let (exit, failure) = nothing_leaves(&desk).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Failed, "not_reached"));
    line.lift(&mut desk);
    assert_eq!(story(&desk, 1).await.intent.status, IntentStatus::NotSent);

    let line = Line::lay(&mut desk, Accident::ResetAtOnce).await;
    unknown(&desk).await;
    assert_eq!(line.orders(), [""], "one connection, of which nothing was read");
    is_written_off(&desk).await;
}

#[tokio::test]
async fn f006_a_connection_that_is_reset_after_the_request_leaves_nobody_knowing() {
    let mut desk = Desk::open().await;
    let line = Line::lay(&mut desk, Accident::ResetUnanswered).await;
    unknown(&desk).await;
    assert_eq!(line.orders().len(), 1, "one request");
    is_written_off(&desk).await;
}

#[tokio::test]
async fn f007_half_a_reply_is_none() {
    let desk = Desk::open().await;
    strikes(&desk, json!({ "do": "truncate" })).await;
    unknown(&desk).await;
    is_found(&desk).await;
}

#[tokio::test]
async fn f008_a_reply_that_trickles_ends_with_the_deadline() {
    let desk = hasty().await;
    strikes(&desk, json!({ "do": "slow", "bytes": 1 })).await;
    unknown(&desk).await;
    is_found(&desk).await;
}

#[tokio::test]
async fn f009_a_reply_too_large_to_be_one_is_none_and_nothing_is_unpacked() {
    let desk = Desk::open().await;
    strikes(&desk, json!({ "do": "bloat" })).await;
    unknown(&desk).await;
    is_found(&desk).await;

    // A packed body stays packed, so there is nothing that could grow: it is no JSON.
    let mut desk = Desk::open().await;
    let packed =
        reply("200 OK", "\u{1f}\u{8b}\u{8}").replace("content-length", "content-encoding: gzip\r\ncontent-length");
    let _line = Line::lay(&mut desk, Accident::Answer(packed)).await;
    unknown(&desk).await;
}

#[tokio::test]
async fn f014_an_order_never_travels_on_a_connection_that_was_idle() {
    let mut desk = Desk::open().await;
    let line = Line::lay(&mut desk, Accident::None).await;
    let engine = desk.engine();
    let origin = || Origin::new(Door::Test).confirmed();
    let list = Command::Settle(SettleCommand::List);
    assert_eq!(engine.handle(purchase(), origin()).await.exit, Exit::Done);
    line.hangs_up();
    assert_eq!(engine.handle(list, origin()).await.exit, Exit::Done, "a read is asked again");
    line.hangs_up();
    assert_eq!(engine.handle(purchase(), origin()).await.exit, Exit::Done);
    assert_eq!((desk.accepted().await.len(), desk.requests("order-cash").await), (2, 2));
}

#[tokio::test]
async fn f015_nobody_sends_an_order_elsewhere() {
    for status in [307, 308] {
        let desk = Desk::open().await;
        strikes(&desk, json!({ "do": "redirect", "http": status })).await;
        unknown(&desk).await;
        assert_eq!(desk.requests("order-cash").await, 1, "{status}: the other place ends alike");
        is_written_off(&desk).await;
    }
}

#[tokio::test]
async fn f016_orders_know_http_1_alone() {
    let mut desk = Desk::open().await;
    // An empty SETTINGS frame, and GOAWAY: no stream was seen.
    let frames = "\0\0\0\x04\0\0\0\0\0\0\0\x08\x07\0\0\0\0\0\0\0\0\0\0\0\0\0";
    let line = Line::lay(&mut desk, Accident::Answer(frames.into())).await;
    unknown(&desk).await;
    let orders = line.orders();
    assert_eq!(orders.len(), 1, "{orders:?}");
    assert!(orders[0].lines().next().is_some_and(|line| line.ends_with(" HTTP/1.1")), "{orders:?}");
}

#[tokio::test]
async fn f017_a_web_page_is_no_answer() {
    let desk = Desk::open().await;
    strikes(&desk, json!({ "do": "html", "http": 200 })).await;
    unknown(&desk).await;
    is_written_off(&desk).await;
}

#[tokio::test]
async fn f018_an_order_that_a_dead_link_lets_go_later_is_found() {
    let mut desk = hasty().await;
    let line = Line::lay(&mut desk, Accident::Held).await;
    unknown(&desk).await;
    assert_eq!(verdict(&desk).await, IntentStatus::Unknown);
    desk.passes("60s").await;
    line.delivers().await;
    is_found(&desk).await;
}

#[tokio::test]
async fn f019_an_order_that_leaves_after_its_process_has_ended_is_found() {
    let mut desk = Desk::open().await;
    let line = Line::lay(&mut desk, Accident::Held).await;
    let engine = desk.engine();
    let sending = engine.handle(purchase(), Origin::new(Door::Test).confirmed());
    let ended = tokio::time::timeout(Duration::from_secs(2), sending).await;
    assert!(ended.is_err(), "it was still waiting for the reply");
    drop(engine);
    assert_eq!(verdict(&desk).await, IntentStatus::Committed);
    line.delivers().await;
    is_found(&desk).await;
}

#[tokio::test]
async fn f020_an_answer_to_another_request_stops_trading() {
    let mut desk = Desk::open().await;
    let first = sent(desk.does(purchase()).await).order_no.expect("a number");
    let line =
        Line::lay(&mut desk, Accident::Answer(reply("200 OK", &YES.replace("0000000117", first.as_str())))).await;
    let (exit, failure) = desk.refuses(purchase()).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Unknown, "claimed_twice"));
    line.lift(&mut desk);
    let (exit, failure) = desk.refuses(order(Side::Buy, "035720", 1, "61900")).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Halted, "trading_halted"), "only a person starts again");
}
