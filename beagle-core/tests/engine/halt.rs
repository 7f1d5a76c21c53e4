//! Stopping, and starting again.

use beagle_core::{
    Body, Command, Exit,
    command::{NewOrder, OrderCommand, OrderRef, OrderSize, Resting},
    order::{Authority, Cause},
    report::{SentStatus, TradingState},
};
use kis_api::{KrExchange, OrderKind, Side};

use serde_json::json;

use crate::desk::{Desk, dec, instrument, order, sent, sized};

async fn halts(desk: &Desk, resting: Resting) -> Vec<SentStatus> {
    let Body::TradingState(body) = desk.does(Command::Halt(resting)).await else { panic!("a state") };
    assert_eq!((body.state, body.cause), (TradingState::Halted, Some(Cause::Owner)));
    body.orders.iter().map(|order| order.status).collect()
}

fn cancel(order_no: kis_api::OrderNo) -> Command {
    Command::Order(OrderCommand::Cancel { order: OrderRef { order_no, market: None }, quantity: None })
}

#[tokio::test]
async fn nothing_new_leaves_until_a_person_resumes() {
    let desk = Desk::open().await;
    desk.offers("005930", 0).await;
    let resting = sent(desk.does(order(Side::Buy, "005930", 1, "69000")).await).order_no.expect("a number");
    assert_eq!(halts(&desk, Resting::Leave).await, []);
    for side in [Side::Buy, Side::Sell] {
        let (exit, failure) = desk.refuses(order(side, "005930", 1, "70000")).await;
        assert_eq!((exit, failure.code.as_str()), (Exit::Halted, "trading_halted"));
    }
    desk.does(cancel(resting)).await;
    desk.does(Command::Resume).await;
    desk.does(order(Side::Buy, "005930", 1, "70000")).await;
}

#[tokio::test]
async fn whoever_has_the_account_is_not_waited_for() {
    let desk = Desk::open().await;
    let _taken = desk.takes_account();
    assert_eq!(halts(&desk, Resting::Leave).await, []);
}

/// What rests needs the account; that trading is halted is told all the same.
#[tokio::test(start_paused = true)]
async fn a_halt_is_told_although_what_rests_could_not_be_cancelled() {
    let desk = Desk::open().await;
    let _taken = desk.takes_account();
    let report = desk.run(Command::Halt(Resting::Cancel)).await;
    assert_eq!(report.exit, Exit::Busy);
    let Ok(Body::TradingState(body)) = report.outcome else { panic!("a state") };
    assert_eq!(body.state, TradingState::Halted);
    assert_eq!(body.trouble.expect("why").code, "busy");
}

/// To cancel twice does no harm, and what waits for the open can be taken back before it.
#[tokio::test]
async fn a_cancellation_may_be_repeated_at_any_hour() {
    let desk = Desk::open().await;
    desk.is("2026-03-03T23:00").await;
    let at_the_open = sized(Side::Sell, "KO", OrderSize::Shares(1), OrderKind::LimitOnOpen(dec("67")));
    let resting = sent(desk.does(at_the_open).await).order_no.expect("a number");
    desk.faults(&[json!({ "path": "order-rvsecncl", "do": "drop_before" })]).await;
    let (exit, failure) = desk.refuses(cancel(resting.clone())).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Unknown, "outcome_unknown"));
    assert!(failure.hint.en.contains("does no harm"), "{}", failure.hint.en);
    desk.does(cancel(resting)).await;
}

#[tokio::test]
async fn what_rests_is_cancelled_on_request() {
    let desk = Desk::open().await;
    desk.offers("005930", 0).await;
    desk.does(order(Side::Buy, "005930", 1, "69000")).await;
    desk.does(order(Side::Sell, "005930", 1, "71000")).await;
    assert_eq!(halts(&desk, Resting::Cancel).await, [SentStatus::Accepted; 2]);
    assert_eq!(halts(&desk, Resting::Cancel).await, [], "nothing rests any more");
}

#[tokio::test]
async fn the_owners_own_sale_goes_on_request() {
    let desk = Desk::open().await;
    halts(&desk, Resting::Leave).await;
    let of = |side| {
        let size = OrderSize::Shares(1);
        let (instrument, kind) = (instrument("005930"), OrderKind::Limit(dec("70000")));
        let authority = Authority::OwnerDuringHalt;
        let exchange = KrExchange::Krx;
        Command::Order(OrderCommand::Place(NewOrder { side, instrument, size, kind, exchange, authority }))
    };
    desk.does(of(Side::Sell)).await;
    assert_eq!(desk.refuses(of(Side::Buy)).await.0, Exit::Halted);
}
