//! Safe sell, from the price of the simulated exchange to its order book.

use beagle_core::{
    Body, Command, Exit, Origin, Size,
    command::{Door, SafeSellCommand},
    report::{MarketStatus, Phase},
};
use kis_api::Side;
use kis_sim::Scenario;
use serde_json::json;

use crate::desk::{Desk, instrument, order, told};

/// 005930 costs 65,000: armed from 66,950, sold at 65,650.
const SAMSUNG: &str = "005930";

pub(crate) async fn armed() -> Desk {
    let desk = Desk::open().await;
    desk.turns_on(&[SAMSUNG], None).await;
    assert_eq!(desk.safe_sell_of(SAMSUNG).await, "arm, arming, armed");
    desk
}

#[tokio::test]
async fn every_holding_has_a_line() {
    let desk = Desk::open().await;
    let report = desk.safe_sell().await;
    let lines: Vec<String> = report
        .holdings
        .iter()
        .map(|line| format!("{} {}: {}", line.seen.symbol, line.seen.qty.normalize(), told(line)))
        .collect();
    let mut want = vec![
        "005930 10: hold, mode_off, idle",
        "035720 12: hold, mode_off, idle",
        "000270 5: hold, mode_off, idle",
        "069500 20: hold, mode_off, idle",
        "086520 8: hold, mode_off, idle",
        "009150 4: hold, mode_off, idle",
        "009150 3: hold, credit, idle",
        "950130 30: hold, mode_off, idle",
    ];
    let mut got: Vec<&str> = lines.iter().map(String::as_str).collect();
    want.sort_unstable();
    got.sort_unstable();
    assert_eq!(got, want);
    assert_eq!(report.markets[1].status, MarketStatus::Closed);
    assert_eq!(report.markets[1].reason.as_ref().map(|reason| reason.code.as_ref()), Some("market_closed"));
}

#[tokio::test]
async fn odd_holdings_never_sell() {
    let desk = Desk::open().await;
    desk.turns_on(&[], None).await;
    for _ in 0..2 {
        let report = desk.safe_sell().await;
        let odd: Vec<String> = report
            .holdings
            .iter()
            .filter(|line| line.seen.symbol == "950130" || line.seen.loan_date.is_some())
            .map(told)
            .collect();
        assert_eq!(odd, ["hold, credit, idle", "hold, no_price, idle"]);
    }
    assert_eq!(desk.accepted().await, [] as [String; 0]);
}

#[tokio::test]
async fn arms_sells_and_is_idle_again() {
    let desk = armed().await;
    desk.price(SAMSUNG, "72000").await;
    assert_eq!(desk.safe_sell_of(SAMSUNG).await, "hold, above_line, armed");
    desk.price(SAMSUNG, "65600").await;
    // 1 % below 65,600 is 64,944; the step below it is 64,900.
    assert_eq!(desk.safe_sell_of(SAMSUNG).await, "sell 10 @ 64900, floor, selling, accepted");
    assert_eq!(desk.safe_sell_of(SAMSUNG).await, "hold, sold, idle");
    assert_eq!(desk.accepted().await, ["sell 005930 10 @ 64900"]);
    assert!(desk.safe_sell().await.holdings.iter().all(|line| line.seen.symbol != SAMSUNG), "it is sold");
}

#[tokio::test]
async fn a_run_asks_for_little() {
    let desk = Desk::open().await;
    let before = desk.requests("inquire-balance").await;
    desk.safe_sell().await;
    assert_eq!(desk.requests("intstock-multprice").await, 0, "off: no price is asked for");
    assert_eq!(desk.requests("inquire-balance").await - before, 1);
    desk.turns_on(&[SAMSUNG, "035720"], None).await;
    desk.safe_sell().await;
    // 035720 is at a loss.
    assert_eq!(desk.requests("intstock-multprice").await, 1, "one that could arm");
    desk.safe_sell().await;
    assert_eq!(desk.requests("intstock-multprice").await, 1, "armed, and above its line");
    assert_eq!(desk.requests("inquire-price").await, 0, "the volume of the day before is in the master");
    assert_eq!(desk.requests("inquire-daily-ccld").await, 0, "no order rests");
}

#[tokio::test]
async fn a_split_is_not_a_fall() {
    let split = json!({ "symbol": SAMSUNG, "price": 35000, "base_price": 35000, "previous_close": 70000 });
    let desk = armed().await;
    desk.post("/__sim/price", split.clone()).await;
    assert_eq!(desk.safe_sell_of(SAMSUNG).await, "hold, corporate_action, armed");
    assert_eq!(desk.safe_sell_of(SAMSUNG).await, "hold, corporate_action, armed");
    assert_eq!(desk.accepted().await, [] as [String; 0]);

    let cheap = r#"{"holdings": [{"symbol": "005930", "quantity": 10, "average": 30000}]}"#;
    let desk = Desk::with(Scenario::from_json(cheap).expect("a scenario")).await;
    desk.turns_on(&[SAMSUNG], None).await;
    desk.post("/__sim/price", split).await;
    assert_eq!(desk.safe_sell_of(SAMSUNG).await, "hold, corporate_action, idle", "nor is it a profit to protect");
}

#[tokio::test]
async fn a_code_without_orders_leaves_the_others_protected() {
    let rights = r#"{
        "listings": [{"venue": "KOSPI", "symbol": "1234567", "korean": "신주인수권", "price": 1200}],
        "holdings": [
            {"symbol": "1234567", "quantity": 10, "average": 1000},
            {"symbol": "005930", "quantity": 10, "average": 65000}
        ]
    }"#;
    let desk = Desk::with(Scenario::from_json(rights).expect("a scenario")).await;
    desk.turns_on(&[], None).await;
    assert_eq!(desk.safe_sell_of(SAMSUNG).await, "arm, arming, armed");
    assert_eq!(desk.safe_sell_of("1234567").await, "hold, no_orders, idle");
    desk.price(SAMSUNG, "65600").await;
    assert_eq!(desk.safe_sell_of(SAMSUNG).await, "sell 10 @ 64900, floor, selling, accepted");
}

#[tokio::test]
async fn an_unfilled_sale_follows_the_market() {
    let desk = armed().await;
    desk.offers(SAMSUNG, 0).await;
    desk.price(SAMSUNG, "65600").await;
    assert_eq!(desk.safe_sell_of(SAMSUNG).await, "sell 10 @ 64900, floor, selling, accepted");
    desk.price(SAMSUNG, "65500").await;
    assert_eq!(desk.safe_sell_of(SAMSUNG).await, "hold, resting, selling", "one step is not two");
    desk.price(SAMSUNG, "65400").await;
    // One share a minute is sold, and one was.
    assert_eq!(desk.safe_sell_of(SAMSUNG).await, "amend 9 @ 64000, price_moved, selling, accepted");
    desk.price(SAMSUNG, "65000").await;
    // 3 % below 65,000 is 63,050: on the collar's inner side.
    assert_eq!(desk.safe_sell_of(SAMSUNG).await, "amend 9 @ 63100, price_moved, selling, accepted");
    desk.passes("1m").await;
    assert_eq!(desk.safe_sell_of(SAMSUNG).await, "hold, resting, selling");
    desk.offers(SAMSUNG, 1000).await;
    desk.passes("1m").await;
    assert_eq!(desk.safe_sell_of(SAMSUNG).await, "hold, sold, idle");
}

#[tokio::test]
async fn half_is_halved_once_over_partial_fills() {
    let desk = Desk::open().await;
    desk.turns_on(&[SAMSUNG], Some(Size::Half)).await;
    desk.safe_sell().await;
    desk.offers(SAMSUNG, 20).await;
    desk.price(SAMSUNG, "65600").await;
    assert_eq!(desk.safe_sell_of(SAMSUNG).await, "sell 5 @ 64900, floor, selling, accepted");
    // Two are sold; the owner takes the rest back on the phone, and the rule asks for those three again.
    let order_no = desk.get("/__sim/stats").await["orders"][0]["order_no"].as_str().expect("a number").to_string();
    let cancel = beagle_core::command::OrderCommand::Cancel {
        order: beagle_core::command::OrderRef { order_no: order_no.parse().expect("a number"), market: None },
        quantity: None,
    };
    desk.does(Command::Order(cancel)).await;
    assert_eq!(desk.safe_sell_of(SAMSUNG).await, "sell 3 @ 64900, floor, selling, accepted");
    desk.offers(SAMSUNG, 1000).await;
    desk.passes("1m").await;
    assert_eq!(desk.safe_sell_of(SAMSUNG).await, "hold, sold, idle");
    let report = desk.safe_sell().await;
    let left = report.holdings.iter().find(|line| line.seen.symbol == SAMSUNG).expect("half of it");
    assert_eq!((left.seen.qty, left.phase), (5.into(), Phase::Idle));
}

#[tokio::test]
async fn what_expired_yesterday_is_sold_today() {
    let thousand = r#"{"holdings": [{"symbol": "005930", "quantity": 1000, "average": 65000}]}"#;
    let desk = Desk::with(Scenario::from_json(thousand).expect("a scenario")).await;
    desk.turns_on(&[SAMSUNG], None).await;
    desk.safe_sell().await;
    desk.offers(SAMSUNG, 0).await;
    desk.price(SAMSUNG, "65600").await;
    assert_eq!(desk.safe_sell_of(SAMSUNG).await, "sell 1000 @ 64900, floor, selling, accepted");
    desk.is("2026-03-04T09:30").await;
    desk.price(SAMSUNG, "65000").await;
    let report = desk.safe_sell().await;
    let line = &report.holdings[0];
    let left = line.seen.qty.normalize();
    assert!(left < 1000.into() && left > 500.into(), "a share a minute was sold yesterday: {left} are left");
    assert_eq!(told(line), format!("sell {left} @ 64300, floor, selling, accepted"));
}

#[tokio::test]
async fn off_cancels_what_rests() {
    let desk = armed().await;
    desk.offers(SAMSUNG, 0).await;
    desk.price(SAMSUNG, "65600").await;
    desk.safe_sell().await;
    let off = Command::SafeSell(SafeSellCommand::Off { instruments: vec![instrument(SAMSUNG)] });
    let Body::SafeSellModes(body) = desk.does(off).await else { panic!("modes") };
    assert_eq!(body.orders.len(), 1, "{:?}", body.orders);
    assert_eq!(body.holdings[0].phase, Some(Phase::Idle));
    let waiting = desk.get("/__sim/book").await["accounts"][0]["waiting"].clone();
    assert_eq!(waiting, json!([]));
    desk.price(SAMSUNG, "60000").await;
    assert_eq!(desk.safe_sell_of(SAMSUNG).await, "hold, mode_off, idle");
}

#[tokio::test]
async fn what_the_owner_sold_is_not_sold_again() {
    let desk = armed().await;
    desk.price(SAMSUNG, "65600").await;
    desk.does(order(Side::Sell, SAMSUNG, 10, "65600")).await;
    let report = desk.safe_sell().await;
    let line = report.holdings.iter().find(|line| line.seen.symbol == SAMSUNG).expect("its last line");
    assert_eq!(told(line), "disarm, gone, idle");
    assert!(desk.safe_sell().await.holdings.iter().all(|line| line.seen.symbol != SAMSUNG));
    assert_eq!(desk.accepted().await, ["sell 005930 10 @ 65600"]);
}

#[tokio::test]
async fn in_dollars_at_night() {
    let desk = Desk::open().await;
    desk.is("2026-03-04T00:00").await;
    desk.turns_on(&["AAPL"], None).await;
    desk.price("AAPL", "250").await;
    assert_eq!(desk.safe_sell_of("AAPL").await, "arm, arming, armed");
    desk.offers("AAPL", 0).await;
    desk.price("AAPL", "230").await;
    assert_eq!(desk.safe_sell_of("AAPL").await, "sell 5 @ 227.7, floor, selling, accepted");
    desk.price("AAPL", "229").await;
    assert_eq!(desk.safe_sell_of("AAPL").await, "amend 4 @ 224.42, price_moved, selling, accepted");
}

#[tokio::test]
async fn a_dry_run_changes_nothing() {
    let desk = Desk::open().await;
    desk.turns_on(&[SAMSUNG], None).await;
    let run = Command::SafeSell(SafeSellCommand::Run);
    for _ in 0..2 {
        let report = desk.engine().handle(run.clone(), Origin::new(Door::Terminal).dry_run()).await;
        let Body::SafeSell(report) = report.outcome.expect("a run") else { panic!("a run") };
        let line = report.holdings.iter().find(|line| line.seen.symbol == SAMSUNG).expect("a line");
        assert_eq!(told(line), "arm, arming, armed", "and not armed by the run before");
    }
    desk.safe_sell().await;
    desk.price(SAMSUNG, "65600").await;
    let report = desk.engine().handle(run, Origin::new(Door::Terminal).dry_run()).await;
    let Body::SafeSell(report) = report.outcome.expect("a run") else { panic!("a run") };
    assert_eq!(
        told(&report.holdings.into_iter().find(|line| line.seen.symbol == SAMSUNG).expect("a line")),
        "sell 10 @ 64900, floor, armed, dry_run"
    );
    assert_eq!(desk.accepted().await, [] as [String; 0]);
}

#[tokio::test]
async fn a_closed_market_is_nothing_to_do() {
    let desk = Desk::open().await;
    desk.is("2026-03-07T12:00").await;
    let report = desk.run(Command::SafeSell(SafeSellCommand::Run)).await;
    assert_eq!(report.exit, Exit::Done);
    let Ok(Body::SafeSell(report)) = report.outcome else { panic!("a run") };
    assert!(report.markets.iter().all(|line| line.status == MarketStatus::Closed && line.next_session.is_some()));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_at_once_never_both_sell() {
    let desk = armed().await;
    desk.price(SAMSUNG, "65600").await;
    let run = || async {
        let engine = desk.engine();
        engine.handle(Command::SafeSell(SafeSellCommand::Run), Origin::new(Door::Cron).confirmed()).await
    };
    let (a, b, c, d) = tokio::join!(run(), run(), run(), run());
    let exits = [a.exit, b.exit, c.exit, d.exit];
    assert!(exits.iter().all(|exit| matches!(exit, Exit::Done | Exit::Busy)), "{exits:?}");
    assert!(exits.contains(&Exit::Busy), "they did not meet: {exits:?}");
    assert_eq!(desk.accepted().await, ["sell 005930 10 @ 64900"]);
}

/// The broker keeps the orders of more than three months ago apart; how such a sale ended is learned there.
#[tokio::test]
async fn a_sale_of_more_than_three_months_ago_tells_how_it_ended() {
    let desk = armed().await;
    desk.offers(SAMSUNG, 0).await;
    desk.price(SAMSUNG, "65600").await;
    assert_eq!(desk.safe_sell_of(SAMSUNG).await, "sell 10 @ 64900, floor, selling, accepted");
    desk.is("2026-09-01T10:00").await;
    let report = desk.safe_sell().await;
    let line = report.holdings.iter().find(|line| line.seen.symbol == SAMSUNG).expect("a line");
    assert_eq!(told(line), "hold, sold, idle");
}
