//! What goes wrong on the websocket, on request, over TCP.

#[path = "common/line.rs"]
mod line;

use std::time::{Duration, Instant};

use kis_api::feed::Message;
use kis_sim::{Config, Server};
use line::{Line, control};
use serde_json::{Value, json};

/// A server with these faults, at a time at which nothing happens by itself, and a customer at its websocket.
async fn with(faults: Value) -> (Server, Line) {
    let server = Server::start(Config::default()).await.expect("a server");
    control(&server, "/__sim/clock", json!({"at": "2026-03-03T20:00"})).await;
    let rules = control(&server, "/__sim/faults", faults).await;
    assert!(rules.is_array(), "{rules}");
    let line = Line::open(&server, "faults").await;
    (server, line)
}

/// Makes 005930 trade.
async fn trade(server: &Server, price: u32) {
    control(server, "/__sim/price", json!({"symbol": "005930", "price": price})).await;
}

async fn subscribe(line: &mut Line) {
    assert_eq!(line.register("H0STCNT0", "005930").await["body"]["msg_cd"], "OPSP0000");
}

/// How many records of a frame can be read.
fn readable(frame: &str) -> Option<usize> {
    match Message::parse(frame).ok()? {
        Message::Data(data) => data.meta()?.check(&data).ok(),
        _ => None,
    }
}

#[tokio::test]
async fn connections_break_between_frames_and_within_one() {
    let (server, mut line) = with(json!([
        {"do": "feed_drop", "skip": 1},
        {"do": "feed_drop", "bytes": 20},
    ]))
    .await;
    subscribe(&mut line).await;
    trade(&server, 60_100).await;
    // The second rule strikes while the first one lets a frame pass.
    assert_eq!(line.text().await, None, "twenty bytes are no message");
    let mut line = Line::open(&server, "faults").await;
    subscribe(&mut line).await;
    trade(&server, 60_200).await;
    assert_eq!(line.text().await, None);
    let mut line = Line::open(&server, "faults").await;
    subscribe(&mut line).await;
    trade(&server, 60_300).await;
    assert_eq!(readable(&line.frame().await), Some(1), "all rules are used up");
}

#[tokio::test]
async fn frames_are_cut_repeated_lengthened_and_of_unknown_feeds() {
    let (server, mut line) = with(json!([
        {"do": "feed_half", "tr_id": "H0STCNT0", "symbol": "005930"},
        {"do": "feed_twice"},
        {"do": "feed_extra_fields"},
        {"do": "feed_extra_fields", "names": ["7", "8", "9"]},
        {"do": "feed_unknown"},
        {"do": "feed_old_layout"},
    ]))
    .await;
    subscribe(&mut line).await;
    trade(&server, 60_100).await;
    assert_eq!(readable(&line.frame().await), None);
    trade(&server, 60_200).await;
    let first = line.frame().await;
    assert_eq!((readable(&first), line.frame().await), (Some(1), first));
    trade(&server, 60_300).await;
    let longer = line.frame().await;
    assert!(longer.ends_with("^0^NEW") && readable(&longer) == Some(1), "{longer}");
    trade(&server, 60_400).await;
    let longer = line.frame().await;
    assert!(longer.ends_with("^7^8^9") && readable(&longer) == Some(1), "{longer}");
    trade(&server, 60_500).await;
    assert_eq!(readable(&line.frame().await), None);
    assert_eq!(readable(&line.frame().await), Some(1));
    trade(&server, 60_600).await;
    let shorter = line.frame().await;
    assert_eq!((readable(&shorter), shorter.split('^').count()), (Some(1), 46));
}

#[tokio::test]
async fn notices_come_in_the_layout_of_2024() {
    let (server, mut line) = with(json!([{"do": "feed_old_layout"}])).await;
    control(&server, "/__sim/clock", json!({"at": "2026-03-04T10:00"})).await;
    line.register("H0STCNI0", "tester").await;
    let order = json!({"account": "12345678-01", "symbol": "005930", "side": "buy", "quantity": 1, "price": 60_000});
    control(&server, "/__sim/order", order).await;
    let notice = line.frame().await;
    assert_eq!((readable(&notice), notice.split('^').count()), (Some(1), 23), "{notice}");
    assert!(notice.ends_with("^시험고객^삼성전자^10^^삼성전자^000060000"), "{notice}");
}

#[tokio::test]
async fn registrations_are_refused() {
    let (_server, mut line) = with(json!([
        {"do": "feed_refuse", "symbol": "005930"},
        {"do": "feed_refuse", "code": "OPSP0009", "message": "SUBSCRIBE ERROR : mci send failed"},
        {"do": "feed_in_use", "tr_id": "H0STASP0"},
    ]))
    .await;
    assert_eq!(line.register("H0STCNT0", "005930").await["body"]["msg_cd"], "OPSP0007");
    let refused = line.register("H0STCNT0", "005930").await;
    assert_eq!(refused["body"]["msg1"], "SUBSCRIBE ERROR : mci send failed");
    subscribe(&mut line).await;
    assert_eq!(line.register("H0STASP0", "005930").await["body"]["msg_cd"], "OPSP8996");
    assert_eq!(line.text().await, None);
}

#[tokio::test]
async fn approval_keys_change_while_a_connection_is_away() {
    let (server, mut line) = with(json!([{"do": "feed_drop"}, {"do": "feed_rotate_keys", "skip": 1}])).await;
    let old = line.approval.clone();
    subscribe(&mut line).await;
    trade(&server, 60_100).await;
    assert_eq!(line.text().await, None);
    let mut line = Line::with(&server, old.clone()).await;
    let refused = line.register("H0STCNT0", "005930").await;
    assert_eq!(refused["body"]["msg_cd"], "OPSP0011");
    drop(line);
    let mut line = Line::open(&server, "faults").await;
    assert_ne!(line.approval, old);
    subscribe(&mut line).await;
}

#[tokio::test]
async fn the_last_records_come_once_more_after_a_break() {
    let (server, mut line) = with(json!([{"do": "feed_repeat"}])).await;
    // The first registration has nothing to repeat, and uses the rule up.
    subscribe(&mut line).await;
    trade(&server, 60_100).await;
    let last = line.frame().await;
    drop(line);
    control(&server, "/__sim/faults", json!([{"do": "feed_repeat"}])).await;
    let mut line = Line::open(&server, "faults").await;
    subscribe(&mut line).await;
    assert_eq!(line.frame().await, last);
}

#[tokio::test]
async fn a_handshake_goes_wrong_like_any_request() {
    let (server, _line) = with(json!([])).await;
    let faults = json!([
        {"path": "tryitout", "do": "drop_before"},
        {"path": "tryitout", "do": "html"},
        {"path": "tryitout", "do": "delay", "ms": 300},
    ]);
    control(&server, "/__sim/faults", faults).await;
    assert!(Line::try_with(&server).await.is_err());
    assert!(Line::try_with(&server).await.is_err());
    let began = Instant::now();
    assert!(Line::try_with(&server).await.is_ok());
    assert!(began.elapsed() >= Duration::from_millis(300));
}

#[tokio::test]
async fn rules_of_feeds_are_checked_and_leave_requests_alone() {
    let (server, _line) = with(json!([{"do": "feed_drop", "times": 0}])).await;
    let clock = control(&server, "/__sim/clock", Value::Null).await;
    assert!(clock["now"].is_string(), "{clock}");
    for (rule, reason) in [
        (json!({"do": "feed_drop", "path": "tryitout"}), "rule 0: `path` says nothing to `feed_drop`"),
        (json!({"do": "feed_twice", "ms": 3}), "rule 0: `ms` says nothing to `feed_twice`"),
    ] {
        assert_eq!(control(&server, "/__sim/faults", json!([rule])).await["error"], reason);
    }
}
