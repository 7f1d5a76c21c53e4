//! Which alerts wait, which go on, and what a halt leaves of them.

use beagle_core::{
    Body, Command, Exit,
    command::{AlertCommand, FollowCommand, Message, OrderCommand, OrderRef, Resting},
    report::{AlertLine, AlertStatus, AlertsBody},
};
use kis_api::Side;
use serde_json::json;

use crate::desk::{Desk, dec, order, sent};

const BOUGHT: &str = "A bought 1,428 shares of 005930 at 70,000";

fn told(body: &AlertsBody) -> Vec<(AlertStatus, &str)> {
    let code = |line: &AlertLine| line.reason.as_ref().map_or("", |reason| Box::leak(reason.code.to_string().into()));
    body.alerts.iter().map(|line| (line.status, code(line))).collect()
}

async fn listed(desk: &Desk) -> AlertsBody {
    match desk.does(Command::Alert(AlertCommand::List)).await {
        Body::Alerts(body) => body,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_resume_refuses_what_was_queued_before_the_halt() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests(BOUGHT).await;
    desk.passes("1s").await;
    desk.does(Command::Halt(Resting::Leave)).await;
    let (exit, drained) = desk.drains_with(Vec::new()).await;
    assert_eq!((exit, told(&drained)), (Exit::Halted, vec![(AlertStatus::Planned, "trading_halted")]));
    desk.passes("1s").await;
    // Stopping again is not stopping later.
    desk.does(Command::Halt(Resting::Leave)).await;
    desk.ingests("A bought 1,000 shares of 005930 at 70,000").await;
    let Body::TradingState(state) = desk.does(Command::Resume).await else { panic!("a state") };
    assert_eq!(state.refused_alerts, Some(1));
    desk.drains().await;
    assert_eq!(told(&listed(&desk).await), [(AlertStatus::Refused, "before_halt"), (AlertStatus::Ordered, "")]);
    assert_eq!(desk.accepted().await, ["buy 005930 19 @ 70700"]);
    let Body::TradingState(state) = desk.does(Command::Resume).await else { panic!("a state") };
    assert_eq!(state.refused_alerts, Some(0), "nothing was halted");
}

#[tokio::test]
async fn what_the_leader_sold_again_meanwhile_is_not_bought() {
    let desk = Desk::open().await;
    desk.follows().await;
    let old =
        r#"{"leader":"A","side":"buy","stock":"005930","qty":1428,"price":70000,"at":"2026-03-03T09:58:00+09:00"}"#;
    let waits = desk.ingests(old).await.id.expect("a number");
    desk.ingests("A sold all shares of 005930").await;
    let (_, drained) = desk.drains_with(Vec::new()).await;
    assert_eq!(told(&drained), [(AlertStatus::Planned, "needs_confirmation"), (AlertStatus::Refused, "nothing_held")]);
    let (exit, drained) = desk.drains_with(vec![waits]).await;
    assert_eq!((exit, told(&drained)), (Exit::Refused, vec![(AlertStatus::Refused, "overtaken")]));
    assert_eq!(desk.accepted().await.len(), 0);
}

#[tokio::test]
async fn one_market_whose_answers_fail_keeps_no_other_from_going_on() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.is("2026-03-03T23:45").await;
    desk.price("AAPL", "262.50").await;
    desk.price("MSFT", "400").await;
    for text in [
        "A bought 200 shares of NASD:AAPL at $262.5",
        "A sold all shares of NASD:AAPL",
        "A bought 300 shares of NASD:MSFT at $400",
    ] {
        desk.ingests(text).await;
    }
    desk.fault(json!({ "path": "inquire-psamount", "do": "html", "times": 3 })).await;
    let (exit, drained) = desk.drains_with(Vec::new()).await;
    assert_eq!(exit, Exit::Failed);
    let states: Vec<_> = drained.alerts.iter().map(|line| line.status).collect();
    assert_eq!(states[..2], [AlertStatus::Planned; 2], "the sale would come out wrong before its purchase");
    assert_eq!(told(&drained)[1].1, "behind");
    assert_eq!(states[2], AlertStatus::Ordered, "another stock goes on: {drained:?}");
}

#[tokio::test]
async fn a_market_that_goes_on_failing_is_left_alone() {
    let desk = Desk::open().await;
    desk.follows().await;
    for stock in ["005930", "035720", "000270", "323410"] {
        desk.ingests(&format!("A bought 1,000 shares of {stock}")).await;
    }
    desk.fault(json!({ "path": "inquire-psbl-order", "do": "html", "times": 99 })).await;
    let (exit, drained) = desk.drains_with(Vec::new()).await;
    let codes: Vec<_> = told(&drained).into_iter().map(|(_, code)| code).collect();
    assert_eq!((exit, &codes[2..]), (Exit::Failed, &["behind", "behind"][..]), "{codes:?}");
    desk.faults(&[]).await;
    desk.drains().await;
    assert_eq!(desk.accepted().await.len(), 4);
}

#[tokio::test]
async fn the_limit_of_a_minute_holds_for_no_sale() {
    let mut desk = Desk::open().await;
    desk.follows().await;
    desk.price("000270", "100000").await;
    desk.ingests("A bought 300 shares of 000270 at 100,000").await;
    desk.drains().await;
    desk.rules.limits.max_orders_per_minute = 2;
    for text in [
        BOUGHT,
        "A bought 1,000 shares of 035720 at 61,900",
        "A bought 500 shares of 005930 at 70,000",
        "A sold all shares of 005930",
        "A sold all shares of 000270",
    ] {
        desk.ingests(text).await;
    }
    let (exit, drained) = desk.drains_with(Vec::new()).await;
    let codes: Vec<_> = told(&drained).into_iter().map(|(_, code)| code).collect();
    assert_eq!(exit, Exit::Done, "{codes:?}");
    assert_eq!(codes, ["", "max_orders_per_minute", "behind", "behind", ""], "{drained:?}");
    assert_eq!(desk.accepted().await.len(), 3);
    // A minute later the rest goes, in the order of the queue.
    desk.passes("61s").await;
    desk.rules.limits.max_orders_per_minute = 30;
    desk.drains().await;
    let orders = desk.accepted().await;
    let sides: Vec<_> = orders[3..].iter().map(|order| order.split(" @").next().expect("a side")).collect();
    assert_eq!(sides.len(), 3);
    assert!(sides[0].starts_with("buy 035720") && sides[1].starts_with("buy 005930"), "{sides:?}");
    assert!(sides[2].starts_with("sell 005930"), "{sides:?}");
}

#[tokio::test]
async fn an_alert_without_a_price_counts_at_the_last_one_of_its_receipt() {
    let desk = Desk::open().await;
    desk.follows().await;
    let line = desk.ingests("A bought 1,428 shares of 005930").await;
    assert_eq!((line.status, line.price), (AlertStatus::Planned, Some(dec("70000"))));
    desk.price("005930", "70500").await;
    let drained = desk.drains().await;
    // Not 1,428 × 70,500.
    assert_eq!(drained.alerts[0].sizing.as_ref().expect("a size").due_krw, dec("1999200"));
    assert_eq!(desk.accepted().await, ["buy 005930 28 @ 71300"]);
    desk.ingests("A bought 1,429 shares of 005930").await;
    desk.price("005930", "72000").await;
    let (_, drained) = desk.drains_with(Vec::new()).await;
    assert_eq!(told(&drained), [(AlertStatus::Refused, "price_moved")]);
}

#[tokio::test]
async fn without_a_quote_an_alert_that_needs_one_waits_for_it() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.fault(json!({ "path": "inquire-price", "do": "html", "times": 3 })).await;
    assert_eq!(desk.ingests("A bought 1,428 shares of 005930").await.status, AlertStatus::Received);
    desk.drains().await;
    assert_eq!(desk.accepted().await, ["buy 005930 28 @ 70700"]);
}

#[tokio::test]
async fn a_code_that_nobody_lists_is_refused() {
    let desk = Desk::open().await;
    desk.follows().await;
    for text in ["A bought 10 shares of 999999 at 70,000", "A bought 10 shares of 999998"] {
        desk.ingests(text).await;
    }
    desk.drains_with(Vec::new()).await;
    let states: Vec<_> = listed(&desk).await.alerts.iter().map(|line| line.status).collect();
    assert_eq!(states, [AlertStatus::Refused; 2], "{:?}", listed(&desk).await);
}

/// The rule sold; nothing of it comes back by what was left over.
#[tokio::test]
async fn what_a_rule_sold_is_not_bought_back_by_the_carry() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests(BOUGHT).await;
    desk.drains().await;
    desk.turns_on(&["005930"], None).await;
    desk.price("005930", "72500").await;
    desk.safe_sell().await;
    desk.price("005930", "65600").await;
    desk.safe_sell().await;
    assert!(desk.accepted().await[1].starts_with("sell 005930 38"), "{:?}", desk.accepted().await);
    let Body::LeaderHoldings(body) = desk.does(Command::Follow(FollowCommand::Holdings { leader: None })).await else {
        panic!("holdings")
    };
    let position = &body.holdings[0].position;
    assert_eq!((position.my_qty, position.carry_krw), (dec("0"), dec("19600")), "the rounding of before, no more");
    // 28,000 due and 19,600 carried are less than a share.
    desk.price("005930", "70000").await;
    desk.ingests("A bought 20 shares of 005930 at 70,000").await;
    let drained = desk.drains().await;
    assert_eq!(told(&drained), [(AlertStatus::Done, "below_one_share")]);
    assert_eq!(desk.accepted().await.len(), 2);
}

#[tokio::test]
async fn a_long_message_is_kept_short_and_refused() {
    let desk = Desk::open().await;
    desk.follows().await;
    let line = desk.ingests(&format!("A bought 1 shares of {}", "가".repeat(400_000))).await;
    assert_eq!((line.status, line.text.len() < 5_000), (AlertStatus::Refused, true));
    assert!(line.reason.expect("a reason").text.en.contains("4096"));
}

/// Of fifty in one receipt each is its own, in their order.
#[tokio::test]
async fn a_receipt_of_many_keeps_their_order() {
    let desk = Desk::open().await;
    desk.follows().await;
    let text = |index: u32| format!("A bought {index} shares of 005930 at 70,000");
    let messages = (1..=50).map(|index| Message::new(text(index))).collect();
    desk.does(Command::Alert(AlertCommand::Ingest { messages })).await;
    let texts: Vec<_> = listed(&desk).await.alerts.into_iter().map(|line| line.text).collect();
    assert_eq!(texts, (1..=50).map(text).collect::<Vec<_>>());
}

/// Whoever cancels the purchase by hand lets the sale behind it go.
#[tokio::test]
async fn a_cancelled_purchase_keeps_no_sale_waiting() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests(BOUGHT).await;
    desk.drains().await;
    desk.offers("005930", 0).await;
    desk.ingests("A bought 1,427 shares of 005930 at 70,000").await;
    let purchase = desk.drains().await.orders.remove(0);
    desk.ingests("A sold all shares of 005930").await;
    let drained = desk.drains().await;
    assert_eq!(told(&drained), [(AlertStatus::Planned, "purchase_rests")]);
    let order_no = purchase.order_no.expect("a number");
    let cancel = OrderCommand::Cancel { order: OrderRef { order_no, market: None }, quantity: None };
    sent(desk.does(Command::Order(cancel)).await);
    desk.drains().await;
    let orders = desk.accepted().await;
    assert_eq!(orders.last().map(String::as_str), Some("sell 005930 28 @ 69300"), "{orders:?}");
    let by_hand = order(Side::Sell, "005930", 1, "69300");
    desk.does(by_hand).await;
}

/// A purchase that would meet a sale of the owner's own waits for its end; it is not lost.
#[tokio::test]
async fn a_purchase_that_would_meet_my_own_sale_waits() {
    let desk = Desk::open().await;
    desk.follows().await;
    let resting = sent(desk.does(order(Side::Sell, "005930", 5, "70500")).await);
    desk.ingests(BOUGHT).await;
    let (exit, drained) = desk.drains_with(Vec::new()).await;
    assert_eq!((exit, told(&drained)), (Exit::Done, vec![(AlertStatus::Planned, "meets_own_order")]));
    let order_no = resting.order_no.expect("a number");
    let cancel = OrderCommand::Cancel { order: OrderRef { order_no, market: None }, quantity: None };
    desk.does(Command::Order(cancel)).await;
    desk.drains().await;
    assert_eq!(desk.accepted().await.last().map(String::as_str), Some("buy 005930 28 @ 70700"));
}
