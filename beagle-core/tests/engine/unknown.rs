//! Orders of which nobody knows whether they exist.

use std::time::Duration;

use beagle_core::{
    Body, Command, Exit, Origin,
    command::{Door, JournalQuery, OrderCommand, OrderQuery, OrderRef, SafeSellCommand, SettleCommand},
    report::{AlertStatus, IntentStatus},
};
use jiff::civil::date;
use kis_api::{Market, OrderNo, Side};
use serde_json::json;

use crate::desk::{Desk, order, sent, told};

const BUY: Side = Side::Buy;

async fn lost(desk: &Desk, when: &str) {
    desk.fault(json!({ "path": "order-cash", "do": when })).await;
}

/// The reply to the next order is lost, and the list shows orders of the last half minute to nobody.
pub(crate) async fn lost_and_hidden(desk: &Desk, path: &str) {
    let hidden = json!({ "path": "inquire-daily-ccld", "do": "hide_orders", "ms": 30_000, "times": 0 });
    desk.faults(&[json!({ "path": path, "do": "drop_after" }), hidden]).await;
}

async fn open(desk: &Desk) -> Vec<(i64, IntentStatus)> {
    desk.settles().await.iter().map(|line| (line.id, line.status)).collect()
}

#[tokio::test]
async fn an_order_whose_reply_was_lost_is_found_in_the_list() {
    let desk = Desk::open().await;
    lost(&desk, "drop_after").await;
    let (exit, failure) = desk.refuses(order(BUY, "005930", 3, "70000")).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Unknown, "outcome_unknown"));
    let id = failure.intent.expect("an intent");
    assert_eq!(open(&desk).await, [(id, IntentStatus::Found)]);
    assert_eq!(open(&desk).await, []);
    assert_eq!(desk.accepted().await, ["buy 005930 3 @ 70000"]);
    assert_eq!(desk.requests("order-cash").await, 1, "one request, never repeated");
    desk.does(order(BUY, "005930", 3, "70000")).await;
}

#[tokio::test]
async fn whoever_orders_the_same_again_is_told_that_it_is_there() {
    let desk = Desk::open().await;
    lost(&desk, "drop_after").await;
    assert_eq!(desk.refuses(order(BUY, "005930", 3, "70000")).await.0, Exit::Unknown);
    let (exit, failure) = desk.refuses(order(BUY, "005930", 3, "70000")).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Refused, "found_already"));
    assert_eq!(desk.requests("order-cash").await, 1);
    // Now it is known, and another one is meant.
    desk.does(order(BUY, "005930", 3, "70000")).await;
    assert_eq!(desk.accepted().await.len(), 2);
}

#[tokio::test]
async fn an_order_that_the_list_does_not_show_yet_blocks_until_it_does() {
    let desk = Desk::open().await;
    lost_and_hidden(&desk, "order-cash").await;
    let (exit, failure) = desk.refuses(order(BUY, "005930", 3, "70000")).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Unknown, "outcome_unknown"));
    let id = failure.intent.expect("an intent");
    assert_eq!(open(&desk).await, [(id, IntentStatus::Unknown)]);

    // The order is there, and neither this process nor a later one places another.
    for _ in 0..2 {
        let (exit, failure) = desk.refuses(order(BUY, "005930", 3, "70000")).await;
        assert_eq!((exit, failure.code.as_str()), (Exit::Refused, "unresolved"));
    }
    assert_eq!(desk.requests("order-cash").await, 1, "one request, never repeated");

    // Another side and another symbol go on.
    desk.does(order(Side::Sell, "005930", 1, "70000")).await;
    desk.does(order(BUY, "035720", 1, "61900")).await;

    desk.passes("31s").await;
    assert_eq!(open(&desk).await, [(id, IntentStatus::Found)]);
    assert_eq!(open(&desk).await, []);
    desk.does(order(BUY, "005930", 3, "70000")).await;
    assert_eq!(desk.accepted().await.len(), 4);
}

#[tokio::test]
async fn an_order_that_is_not_there_is_written_off_after_the_quiet_period_only() {
    let desk = Desk::open().await;
    lost(&desk, "drop_before").await;
    let (exit, failure) = desk.refuses(order(BUY, "005930", 3, "70000")).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Unknown, "outcome_unknown"));
    let id = failure.intent.expect("an intent");
    desk.passes("100s").await;
    assert_eq!(open(&desk).await, [(id, IntentStatus::Unknown)]);
    desk.passes("21s").await;
    assert_eq!(open(&desk).await, [(id, IntentStatus::NotPlaced)]);

    // Nobody could tell its like from it if it came after all; another price is another order.
    let (exit, failure) = desk.refuses(order(BUY, "005930", 3, "70000")).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Refused, "written_off_today"));
    desk.does(order(BUY, "005930", 3, "69900")).await;
    assert_eq!(desk.accepted().await, ["buy 005930 3 @ 69900"]);
}

#[tokio::test]
async fn a_persons_like_order_beside_it_takes_a_person_to_tell() {
    let desk = Desk::open().await;
    lost_and_hidden(&desk, "order-cash").await;
    let (_, failure) = desk.refuses(order(BUY, "005930", 3, "70000")).await;
    let id = failure.intent.expect("an intent");
    let phone = json!({ "symbol": "005930", "side": "buy", "quantity": 4, "price": "70000" });
    desk.post("/__sim/order", phone).await;
    desk.passes("31s").await;
    assert_eq!(open(&desk).await, [(id, IntentStatus::Escalated)]);
    let (_, failure) = desk.refuses(order(BUY, "005930", 3, "70000")).await;
    assert_eq!(failure.code, "unresolved");
    desk.does(Command::Settle(SettleCommand::Placed { id, order_no: number(&desk, 0).await })).await;
    assert_eq!(open(&desk).await, []);
    desk.does(order(BUY, "005930", 3, "70000")).await;
}

#[tokio::test]
async fn a_persons_word_is_held_against_the_list() {
    let desk = Desk::open().await;
    desk.does(order(BUY, "005930", 3, "69900")).await;
    lost(&desk, "drop_before").await;
    let (_, failure) = desk.refuses(order(BUY, "005930", 3, "70000")).await;
    let id = failure.intent.expect("an intent");
    let placed =
        |order_no: &str| Command::Settle(SettleCommand::Placed { id, order_no: order_no.parse().expect("a number") });
    let (_, failure) = desk.refuses(placed("987654")).await;
    assert_eq!(failure.code, "other_order");
    let (_, failure) = desk.refuses(placed(number(&desk, 0).await.as_str())).await;
    assert_eq!(failure.code, "order_claimed");
    desk.does(Command::Settle(SettleCommand::NotPlaced { id })).await;
    let (_, failure) = desk.refuses(placed("987654")).await;
    assert_eq!(failure.code, "intent_resolved");
    desk.does(order(BUY, "005930", 3, "70000")).await;
}

/// The number of the order that was accepted so many others after the first.
async fn number(desk: &Desk, index: usize) -> OrderNo {
    desk.get("/__sim/stats").await["orders"][index]["order_no"].as_str().expect("a number").parse().expect("a number")
}

#[tokio::test]
async fn a_lost_request_is_unknown_too() {
    let desk = Desk::open().await;
    lost(&desk, "drop_before").await;
    let (exit, failure) = desk.refuses(order(BUY, "005930", 3, "70000")).await;
    assert_eq!(exit, Exit::Unknown);
    let id = failure.intent.expect("an intent");
    desk.does(Command::Settle(SettleCommand::NotPlaced { id })).await;
    desk.does(order(BUY, "005930", 3, "70000")).await;
    assert_eq!(desk.accepted().await.len(), 1);
}

#[tokio::test]
async fn a_settled_order_is_one_that_was_meant() {
    let desk = Desk::open().await;
    lost(&desk, "drop_before").await;
    let (_, failure) = desk.refuses(order(BUY, "005930", 3, "70000")).await;
    let id = failure.intent.expect("an intent");
    let phone = json!({ "symbol": "005930", "side": "buy", "quantity": 4, "price": "70000" });
    let placed = desk.post("/__sim/order", phone).await;
    let order_no = placed["order_no"].as_str().expect("a number").parse().expect("a number");
    let (_, failure) = desk.refuses(Command::Settle(SettleCommand::Placed { id, order_no })).await;
    assert_eq!(failure.code, "other_order");
}

#[tokio::test]
async fn a_gateways_refusal_proves_nothing() {
    let desk = Desk::open().await;
    desk.fault(json!({ "path": "order-cash", "do": "error_after", "http": 500, "code": "EGW00201", "message": "" }))
        .await;
    let (exit, _) = desk.refuses(order(BUY, "005930", 3, "70000")).await;
    assert_eq!(exit, Exit::Unknown);
    assert_eq!(desk.accepted().await.len(), 1, "and indeed it was taken");
}

#[tokio::test]
async fn the_order_systems_refusal_is_a_no() {
    let desk = Desk::open().await;
    desk.fault(json!({ "path": "order-cash", "do": "error", "http": 200, "code": "APBK0952", "message": "주문가능금액을 초과 했습니다" })).await;
    let (exit, failure) = desk.refuses(order(BUY, "005930", 3, "70000")).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Refused, "broker_refused"));
    assert_eq!(failure.msg_cd.as_deref(), Some("APBK0952"));
    assert_eq!(failure.msg1.as_deref(), Some("주문가능금액을 초과 했습니다"));
    desk.does(order(BUY, "005930", 3, "70000")).await;
}

#[tokio::test]
async fn safe_sell_waits_for_the_answer_and_goes_on_with_it() {
    let desk = Desk::open().await;
    desk.turns_on(&["005930"], None).await;
    desk.safe_sell().await;
    desk.offers("005930", 0).await;
    desk.price("005930", "65600").await;
    lost_and_hidden(&desk, "order-cash").await;
    let report = desk.run(Command::SafeSell(SafeSellCommand::Run)).await;
    assert_eq!(report.exit, Exit::Unknown);
    let Ok(Body::SafeSell(run)) = report.outcome else { panic!("a run") };
    let line = run.holdings.iter().find(|line| line.seen.symbol == "005930").expect("a line");
    assert_eq!(told(line), "sell 10 @ 64900, floor, armed, unknown");

    desk.price("005930", "60000").await;
    assert_eq!(desk.safe_sell_of("005930").await, "hold, unresolved, armed");
    assert_eq!(desk.accepted().await.len(), 1, "it was sold once");

    desk.passes("31s").await;
    desk.settles().await;
    assert_eq!(desk.safe_sell_of("005930").await, "amend 9 @ 58800, price_moved, selling, accepted");
}

#[tokio::test]
async fn a_rule_moves_a_step_away_from_what_was_written_off() {
    let desk = Desk::open().await;
    desk.turns_on(&["005930"], None).await;
    desk.safe_sell().await;
    desk.offers("005930", 0).await;
    desk.price("005930", "65600").await;
    lost(&desk, "drop_before").await;
    assert_eq!(desk.safe_sell_of("005930").await, "sell 10 @ 64900, floor, armed, unknown");
    desk.passes("121s").await;
    desk.settles().await;
    desk.price("005930", "65600").await;
    assert_eq!(desk.safe_sell_of("005930").await, "sell 10 @ 65000, floor, selling, accepted");
}

#[tokio::test]
async fn an_alerts_order_waits_for_the_answer() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests("A bought 100 shares of 005930 at 70,000").await;
    lost(&desk, "drop_before").await;
    let (exit, drained) = desk.drains_with(Vec::new()).await;
    assert_eq!((exit, drained.alerts[0].status), (Exit::Unknown, AlertStatus::Ordered));
    let id = drained.orders[0].intent.expect("an intent");
    // The next one of the same stock waits behind it.
    desk.ingests("A bought 101 shares of 005930 at 70,000").await;
    let (_, drained) = desk.drains_with(Vec::new()).await;
    assert_eq!(drained.alerts[0].status, AlertStatus::Planned);
    assert_eq!(drained.alerts[0].reason.as_ref().expect("a reason").code, "unresolved");
    desk.does(Command::Settle(SettleCommand::NotPlaced { id })).await;
    let (_, drained) = desk.drains_with(Vec::new()).await;
    assert_eq!(drained.orders.len(), 1);
    assert_eq!(desk.accepted().await, ["buy 005930 2 @ 70700"]);
}

#[tokio::test]
async fn an_alert_like_one_that_was_written_off_is_bought_a_step_below() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests("A bought 100 shares of 005930 at 70,000").await;
    lost(&desk, "drop_before").await;
    assert_eq!(desk.drains_with(Vec::new()).await.0, Exit::Unknown);
    desk.passes("121s").await;
    desk.price("005930", "70000").await;
    desk.ingests("A bought 100 shares of 005930 at 70,000").await;
    desk.drains_with(Vec::new()).await;
    // 140,000 won are due, and the one that was written off was one share at 70,700.
    assert_eq!(desk.accepted().await, ["buy 005930 1 @ 70600"]);
}

#[tokio::test]
async fn nothing_is_sent_when_nobody_answers() {
    let desk = Desk::open().await;
    desk.fault(json!({ "path": "inquire-price", "do": "html", "times": 0 })).await;
    let (exit, _) = desk.refuses(order(BUY, "005930", 3, "70000")).await;
    assert_eq!(exit, Exit::Failed);
    assert_eq!(desk.requests("order-cash").await, 0);
    assert_eq!(open(&desk).await, []);
}

#[tokio::test]
async fn a_process_that_ends_in_the_middle_leaves_its_intent() {
    let desk = Desk::open().await;
    desk.fault(json!({ "path": "order-cash", "do": "delay", "ms": 60_000 })).await;
    let engine = desk.engine();
    let origin = Origin::new(Door::Test).confirmed();
    let sending = engine.handle(order(BUY, "005930", 3, "70000"), origin);
    let ended = tokio::time::timeout(Duration::from_secs(2), sending).await;
    assert!(ended.is_err(), "it was still waiting for the reply");
    drop(engine);

    // The account is free again, and whoever takes it next finds the order.
    let [(_, status)] = open(&desk).await[..] else { panic!("one intent") };
    assert_eq!(status, IntentStatus::Found);
    assert_eq!(desk.requests("order-cash").await, 1);
    desk.does(order(BUY, "005930", 3, "70000")).await;
}

#[tokio::test]
async fn a_number_that_was_given_out_before_is_no_answer() {
    let desk = Desk::open().await;
    desk.does(order(BUY, "005930", 1, "70000")).await;
    // A broker that begins its numbers anew on the same day.
    desk.post("/__sim/reset", json!({})).await;
    let (exit, failure) = desk.refuses(order(BUY, "005930", 1, "70000")).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Unknown, "claimed_twice"));
    let (exit, failure) = desk.refuses(order(BUY, "035720", 1, "61900")).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Halted, "trading_halted"), "only a person starts again");
}

#[tokio::test]
async fn a_cancellation_of_everything_may_be_asked_for_again() {
    let desk = Desk::open().await;
    desk.offers("005930", 0).await;
    let bought = sent(desk.does(order(BUY, "005930", 5, "69000")).await);
    let order = OrderRef { order_no: bought.order_no.expect("a number"), market: None };
    let cancel = Command::Order(OrderCommand::Cancel { order, quantity: None });
    desk.fault(json!({ "path": "order-rvsecncl", "do": "drop_before" })).await;
    assert_eq!(desk.refuses(cancel.clone()).await.0, Exit::Unknown);
    desk.does(cancel).await;
    desk.does(self::order(BUY, "005930", 5, "69000")).await;
    assert!(matches!(open(&desk).await[..], [(_, IntentStatus::Gone)]), "nothing of it rests");
}

#[tokio::test]
async fn an_unknown_amendment_blocks() {
    let desk = Desk::open().await;
    desk.offers("005930", 0).await;
    let bought = sent(desk.does(order(BUY, "005930", 5, "69000")).await);
    let first = OrderRef { order_no: bought.order_no.expect("a number"), market: None };
    let amend = Command::Order(OrderCommand::Amend {
        order: first,
        price: Some("69500".parse().expect("won")),
        quantity: None,
    });
    desk.passes("31s").await;
    lost_and_hidden(&desk, "order-rvsecncl").await;
    let (exit, _) = desk.refuses(amend).await;
    assert_eq!(exit, Exit::Unknown);
    let (_, blocked) = desk.refuses(order(BUY, "005930", 1, "70000")).await;
    assert_eq!(blocked.code, "unresolved");
    desk.passes("31s").await;
    desk.does(order(BUY, "005930", 1, "70000")).await;
    assert_eq!(open(&desk).await, []);
}

/// The broker keeps the orders of more than three months ago apart.
#[tokio::test]
async fn a_day_that_nobody_looked_at_for_half_a_year_is_looked_up_all_the_same() {
    let desk = Desk::open().await;
    lost(&desk, "drop_after").await;
    let (_, failure) = desk.refuses(order(BUY, "005930", 3, "70000")).await;
    let id = failure.intent.expect("an intent");
    desk.is("2026-09-01T10:00").await;
    assert_eq!(open(&desk).await, [(id, IntentStatus::Found)]);
    desk.does(order(BUY, "005930", 1, "60000")).await;
    let (from, to) = (Some(date(2026, 3, 1)), Some(date(2026, 9, 1)));
    let query = OrderQuery { market: Some(Market::Kr), from, to };
    let Body::Orders(listed) = desk.does(Command::Order(OrderCommand::List(query))).await else { panic!("orders") };
    let days: Vec<_> = listed.orders.iter().filter_map(|order| order.date).collect();
    assert_eq!(days, [date(2026, 3, 3), date(2026, 9, 1)], "a list over both sides of the line");
}

/// A list that is not to be had keeps no order of the other market from being found, and no alert of it waiting.
#[tokio::test]
async fn what_one_list_does_not_tell_the_other_may() {
    let desk = Desk::open().await;
    desk.follows().await;
    lost(&desk, "drop_after").await;
    let domestic = desk.refuses(order(BUY, "005930", 1, "69000")).await.1.intent.expect("an intent");
    desk.is("2026-03-03T23:40").await;
    desk.price("AAPL", "262.50").await;
    desk.fault(json!({ "path": "/order", "do": "drop_after" })).await;
    assert_eq!(desk.refuses(order(BUY, "NASD:AAPL", 1, "262.5")).await.0, Exit::Unknown);
    desk.ingests("A bought 200 shares of NASD:AAPL at $262.5").await;
    desk.fault(json!({ "path": "inquire-daily-ccld", "do": "drop_before", "times": 0 })).await;
    assert_eq!(desk.refuses(Command::Settle(SettleCommand::List)).await.0, Exit::Failed);
    // In a dry run nothing is looked for.
    let shown = Origin::new(Door::Terminal).dry_run();
    let report = desk.engine().handle(Command::Settle(SettleCommand::List), shown).await;
    let Ok(Body::Intents(body)) = report.outcome else { panic!("intents") };
    assert_eq!(body.intents.iter().map(|line| line.id).collect::<Vec<_>>(), [domestic], "the other one was found");
    let (exit, drained) = desk.drains_with(Vec::new()).await;
    assert_eq!(drained.orders.len(), 1, "{drained:?}");
    assert_eq!((exit, drained.reason.is_some()), (Exit::Failed, true), "what could not be read is told of");
}

/// A person may know that the list does not show it, but not that it won't.
#[tokio::test]
async fn what_a_person_wrote_off_is_in_doubt_for_the_quiet_period_only() {
    let desk = Desk::open().await;
    lost(&desk, "drop_before").await;
    let id = desk.refuses(order(BUY, "005930", 3, "70000")).await.1.intent.expect("an intent");
    let doubt = async || {
        let query = JournalQuery { intent: Some(id), ..JournalQuery::default() };
        let Body::Journal(told) = desk.does(Command::Journal(query)).await else { panic!("a journal") };
        told.intents[0].intent.doubt.as_ref().and_then(|doubt| doubt.wait_s)
    };
    desk.does(Command::Settle(SettleCommand::NotPlaced { id })).await;
    assert!(doubt().await.is_some_and(|wait_s| (1..=120).contains(&wait_s)));
    desk.passes("121s").await;
    assert_eq!(doubt().await, None);
    desk.reboots();
    assert_eq!(doubt().await, None, "nor after a restart of the machine");
}
