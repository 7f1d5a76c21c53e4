//! Prices that come by themselves: judged in memory, and carried out on what is read then.

use beagle_core::{
    Body, Command, Exit, Origin,
    command::{Door, SafeSellCommand},
    engine::{Monitor, Stir, Trade},
    report::TickReport,
    strategy::condition::When,
};

use crate::{
    condition::{adds, price},
    desk::{Desk, dec, instrument},
    safe_sell::armed,
};

/// 005930 costs 65,000 and is at 70,000.
const SAMSUNG: &str = "005930";

fn trade(symbol: &str, price: &str) -> Trade {
    Trade { instrument: instrument(symbol), price: dec(price), volume: None }
}

async fn monitor(desk: &Desk) -> Monitor {
    desk.engine().monitor().await.expect("it is read")
}

async fn reacts(desk: &Desk, symbol: &str) -> TickReport {
    match desk.does(Command::React(instrument(symbol))).await {
        Body::Tick(report) => report,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_price_below_the_floor_sells_at_once_and_nothing_is_asked_before() {
    let desk = armed().await;
    let monitor = monitor(&desk).await;
    assert_eq!(monitor.instruments(), [instrument(SAMSUNG)]);
    let asked = desk.requests("inquire").await;
    for (price, stir) in [("70000", None), ("65651", None), ("65600", Some(Stir::Order))] {
        assert_eq!(monitor.stirs(&trade(SAMSUNG, price)), stir, "{price}");
    }
    assert_eq!(monitor.stirs(&trade(SAMSUNG, "1")), None, "no such price can be today");
    assert_eq!(monitor.stirs(&trade("000660", "1")), None, "nobody waits for it");
    assert_eq!(desk.requests("inquire").await, asked);

    desk.price(SAMSUNG, "65600").await;
    let report = reacts(&desk, SAMSUNG).await;
    assert_eq!(report.orders.len(), 1);
    assert_eq!(report.safe_sell.len(), 1, "only that stock was looked at");
    assert_eq!(desk.accepted().await, ["sell 005930 10 @ 64900"]);
}

#[tokio::test]
async fn what_was_read_decides_and_not_what_came() {
    let desk = armed().await;
    let monitor = monitor(&desk).await;
    assert_eq!(monitor.stirs(&trade(SAMSUNG, "50000")), Some(Stir::Order));
    let report = reacts(&desk, SAMSUNG).await;
    assert_eq!((report.orders.len(), report.safe_sell[0].seen.reason.code.as_ref()), (0, "above_line"));
    assert_eq!(desk.accepted().await, [] as [String; 0]);
}

#[tokio::test]
async fn a_condition_and_a_rule_of_one_stock_sell_it_once() {
    let desk = armed().await;
    adds(&desk, SAMSUNG, price(When::AtMost, "65700")).await;
    let monitor = monitor(&desk).await;
    assert_eq!(monitor.stirs(&trade(SAMSUNG, "65700")), Some(Stir::Order));
    desk.price(SAMSUNG, "65600").await;
    let report = reacts(&desk, SAMSUNG).await;
    assert_eq!(report.orders.len(), 1);
    assert_eq!(report.safe_sell[0].seen.reason.code, "displaced");
}

#[tokio::test]
async fn what_is_wanted_by_now_is_recalled_without_the_broker() {
    let desk = armed().await;
    let engine = desk.engine();
    let mut monitor = engine.monitor().await.expect("it is read");
    desk.does(Command::SafeSell(SafeSellCommand::Off { instruments: vec![instrument(SAMSUNG)] })).await;
    let asked = desk.requests("inquire").await;
    engine.recall(&mut monitor).expect("it is read");
    assert_eq!((monitor.stirs(&trade(SAMSUNG, "1")), monitor.instruments()), (None, vec![]));
    assert_eq!(desk.requests("inquire").await, asked);
    desk.price(SAMSUNG, "60000").await;
    assert_eq!(reacts(&desk, SAMSUNG).await.orders.len(), 0);
}

#[tokio::test]
async fn a_price_that_arms_changes_what_is_remembered() {
    let desk = Desk::open().await;
    desk.turns_on(&[SAMSUNG], None).await;
    desk.price(SAMSUNG, "65000").await;
    desk.safe_sell().await;
    let engine = desk.engine();
    let mut monitor = engine.monitor().await.expect("it is read");
    assert_eq!(monitor.stirs(&trade(SAMSUNG, "66000")), None);
    assert_eq!(monitor.stirs(&trade(SAMSUNG, "67000")), Some(Stir::Change));
    desk.price(SAMSUNG, "67000").await;
    reacts(&desk, SAMSUNG).await;
    engine.recall(&mut monitor).expect("it is read");
    assert_eq!(monitor.stirs(&trade(SAMSUNG, "67000")), None, "it is armed by now");
    assert_eq!(monitor.stirs(&trade(SAMSUNG, "65600")), Some(Stir::Order));
}

#[tokio::test]
async fn nobody_waits_for_a_run_that_looks_already() {
    let desk = armed().await;
    desk.price(SAMSUNG, "65600").await;
    let react = || async {
        let origin = Origin::new(Door::Resident).confirmed();
        desk.engine().handle(Command::React(instrument(SAMSUNG)), origin).await
    };
    let (a, b, c) = tokio::join!(react(), react(), react());
    let exits = [a.exit, b.exit, c.exit];
    assert!(exits.contains(&Exit::Busy) && exits.contains(&Exit::Done), "{exits:?}");
    assert_eq!(desk.accepted().await, ["sell 005930 10 @ 64900"]);
}

#[tokio::test]
async fn a_closed_market_waits_for_nothing() {
    let desk = armed().await;
    desk.is("2026-03-07T12:00").await;
    assert!(monitor(&desk).await.instruments().is_empty());
    assert_eq!(reacts(&desk, SAMSUNG).await.orders.len(), 0);
}
