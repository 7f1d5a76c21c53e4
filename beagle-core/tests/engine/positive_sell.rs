//! Positive sell and its alert, from the price of the simulated exchange to its order book.

use beagle_core::{
    Body, Command, Exit, Origin, Size,
    command::{Cost, Door, PositiveSellChange, PositiveSellCommand},
    report::{PositiveSellLine, PositiveSellReport, TurnPhase},
};
use kis_sim::Scenario;
use serde_json::json;

use crate::desk::{Desk, dec, instrument};

/// 005930 costs 65,000: it covers 0.25 % at 65,162.50.
const SAMSUNG: &str = "005930";

async fn runs(desk: &Desk) -> PositiveSellReport {
    match desk.run(Command::PositiveSell(PositiveSellCommand::Run)).await.outcome.expect("a run") {
        Body::PositiveSell(report) => report,
        other => panic!("{other:?}"),
    }
}

/// One run, told for one stock: `sell 10 @ 69300, covers_cost, selling, accepted, told`.
async fn run_of(desk: &Desk, symbol: &str) -> String {
    let report = runs(desk).await;
    let line = report.holdings.iter().find(|line| line.seen.symbol == symbol && line.seen.loan_date.is_none());
    told(line.unwrap_or_else(|| panic!("no line of {symbol}: {report:?}")))
}

fn told(line: &PositiveSellLine) -> String {
    let word = |value: serde_json::Value| value.as_str().unwrap_or_default().to_string();
    let mut text = word(json!(line.seen.decision));
    if let Some(order) = &line.seen.order {
        text += &format!(" {} @ {}", order.qty.normalize(), order.price.unwrap_or_default().normalize());
    }
    text += &format!(", {}, {}", line.seen.reason.code, word(json!(line.phase)));
    if let Some(order) = &line.seen.order {
        text += &format!(", {}", word(json!(order.status)));
    }
    text + if line.alert.is_some() { ", told" } else { "" }
}

async fn turns_on(desk: &Desk, symbols: &[&str], size: Option<Size>) {
    let instruments = symbols.iter().map(|symbol| instrument(symbol)).collect();
    desk.does(Command::PositiveSell(PositiveSellCommand::On { instruments, size })).await;
}

#[tokio::test]
async fn it_is_told_once_although_it_is_off() {
    let desk = Desk::open().await;
    assert_eq!(run_of(&desk, SAMSUNG).await, "hold, not_below_zero, idle");
    desk.price(SAMSUNG, "64000").await;
    assert_eq!(run_of(&desk, SAMSUNG).await, "hold, below_zero, below");
    desk.price(SAMSUNG, "65100").await;
    let dry = desk.engine().handle(run(), Origin::new(Door::Terminal).dry_run()).await;
    let Ok(Body::PositiveSell(report)) = dry.outcome else { panic!("a run") };
    let line = report.holdings.iter().find(|line| line.seen.symbol == SAMSUNG).expect("a line");
    assert_eq!(told(line), "alert, turned, turned, told");
    let text = line.alert.as_ref().expect("told");
    assert!(text.ko.contains("삼성전자") && text.ko.contains("양전"), "{}", text.ko);
    assert_eq!(run_of(&desk, SAMSUNG).await, "alert, turned, turned, told", "and not told by the dry run");
    assert_eq!(run_of(&desk, SAMSUNG).await, "hold, turned_before, turned");
    desk.price(SAMSUNG, "64900").await;
    assert_eq!(run_of(&desk, SAMSUNG).await, "hold, turned_before, turned", "not below half a percent");
    desk.price(SAMSUNG, "64000").await;
    assert_eq!(run_of(&desk, SAMSUNG).await, "hold, below_zero, below");
    desk.price(SAMSUNG, "65100").await;
    assert_eq!(run_of(&desk, SAMSUNG).await, "alert, turned, turned, told");
    assert_eq!(desk.accepted().await, [] as [String; 0]);
}

fn run() -> Command {
    Command::PositiveSell(PositiveSellCommand::Run)
}

#[tokio::test]
async fn it_is_sold_when_the_cost_is_covered() {
    let desk = Desk::open().await;
    turns_on(&desk, &[SAMSUNG], Some(Size::Half)).await;
    desk.price(SAMSUNG, "64000").await;
    assert_eq!(run_of(&desk, SAMSUNG).await, "hold, below_zero, below");
    desk.price(SAMSUNG, "65100").await;
    assert_eq!(run_of(&desk, SAMSUNG).await, "alert, below_cost, due, told");
    desk.price(SAMSUNG, "65200").await;
    // 1 % below would be a loss: the step above 65,162.50.
    assert_eq!(run_of(&desk, SAMSUNG).await, "sell 5 @ 65200, covers_cost, selling, accepted");
    desk.offers(SAMSUNG, 1000).await;
    desk.passes("1m").await;
    assert_eq!(run_of(&desk, SAMSUNG).await, "hold, sold, turned");
    desk.price(SAMSUNG, "70000").await;
    assert_eq!(run_of(&desk, SAMSUNG).await, "hold, turned_before, turned", "half is halved once");
    assert_eq!(desk.accepted().await, ["sell 005930 5 @ 65200"]);
}

#[tokio::test]
async fn every_holding_has_a_line_and_little_is_asked() {
    let desk = Desk::open().await;
    let before = desk.requests("inquire-balance").await;
    let report = runs(&desk).await;
    assert_eq!(report.holdings.len(), 8, "{report:?}");
    let odd: Vec<String> = report
        .holdings
        .iter()
        .filter(|line| line.seen.symbol == "950130" || line.seen.loan_date.is_some())
        .map(told)
        .collect();
    assert_eq!(odd, ["hold, credit, idle", "hold, no_price, idle"]);
    assert_eq!(desk.requests("inquire-balance").await - before, 1);
    assert_eq!(desk.requests("inquire-price").await, 0, "nothing turned: no price is asked for");
}

#[tokio::test]
async fn off_takes_back_what_rests() {
    let desk = Desk::open().await;
    turns_on(&desk, &[SAMSUNG], None).await;
    desk.price(SAMSUNG, "64000").await;
    runs(&desk).await;
    desk.offers(SAMSUNG, 0).await;
    desk.price(SAMSUNG, "66000").await;
    assert_eq!(run_of(&desk, SAMSUNG).await, "sell 10 @ 65300, covers_cost, selling, accepted, told");
    assert_eq!(run_of(&desk, SAMSUNG).await, "hold, resting, selling");
    let off = Command::PositiveSell(PositiveSellCommand::Off { instruments: vec![instrument(SAMSUNG)] });
    let Body::PositiveSellModes(body) = desk.does(off).await else { panic!("modes") };
    assert_eq!(body.orders.len(), 1, "{:?}", body.orders);
    assert_eq!(desk.get("/__sim/book").await["accounts"][0]["waiting"], json!([]));
    assert_eq!(run_of(&desk, SAMSUNG).await, "hold, turned_before, turned");
}

/// The market went below what it is sold for: its shares are given back, and other rules may protect them.
#[tokio::test]
async fn what_fell_away_is_taken_back() {
    let desk = Desk::open().await;
    turns_on(&desk, &[SAMSUNG], None).await;
    desk.price(SAMSUNG, "64000").await;
    runs(&desk).await;
    desk.offers(SAMSUNG, 0).await;
    desk.price(SAMSUNG, "66000").await;
    runs(&desk).await;
    desk.price(SAMSUNG, "64000").await;
    assert_eq!(run_of(&desk, SAMSUNG).await, "cancel 9 @ 65300, fell_away, selling, accepted");
    assert_eq!(run_of(&desk, SAMSUNG).await, "hold, below_zero, below");
}

#[tokio::test]
async fn settings_of_the_account_and_of_holdings() {
    let desk = Desk::open().await;
    let set = |symbols: &[&str], cost| {
        let instruments = symbols.iter().map(|symbol| instrument(symbol)).collect();
        let change = PositiveSellChange { size: Some(Size::Quarter), cost };
        Command::PositiveSell(PositiveSellCommand::Set { instruments, change })
    };
    desk.does(set(&[], None)).await;
    desk.does(set(&[SAMSUNG], Some(Cost::Percent(dec("1.5"))))).await;
    let Body::PositiveSellModes(body) = desk.does(Command::PositiveSell(PositiveSellCommand::List)).await else {
        panic!("modes")
    };
    assert_eq!((body.default.size, body.default.cost_pct), (Size::Quarter, None));
    let own = &body.holdings[0];
    assert_eq!((own.cost_pct, own.phase), (Some(dec("1.5")), Some(TurnPhase::Idle)));
    let (exit, failure) = desk.refuses(set(&[], Some(Cost::Percent(dec("-1"))))).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Usage, "below_zero"));
}

#[tokio::test]
async fn a_halt_stops_it() {
    let desk = Desk::open().await;
    turns_on(&desk, &[SAMSUNG], None).await;
    desk.price(SAMSUNG, "64000").await;
    runs(&desk).await;
    desk.does(Command::Halt(beagle_core::command::Resting::Leave)).await;
    desk.price(SAMSUNG, "66000").await;
    let report = desk.run(run()).await;
    assert_eq!(report.exit, Exit::Halted, "{:?}", report.outcome);
    assert_eq!(desk.accepted().await, [] as [String; 0]);
    desk.does(Command::Resume).await;
    assert_eq!(run_of(&desk, SAMSUNG).await, "sell 10 @ 65300, covers_cost, selling, accepted");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_at_once_never_both_sell() {
    let desk = Desk::open().await;
    turns_on(&desk, &[SAMSUNG], Some(Size::Half)).await;
    desk.price(SAMSUNG, "64000").await;
    runs(&desk).await;
    desk.price(SAMSUNG, "66000").await;
    let once = || async {
        let engine = desk.engine();
        engine.handle(run(), Origin::new(Door::Cron).confirmed()).await
    };
    let (a, b, c) = tokio::join!(once(), once(), once());
    let exits = [a.exit, b.exit, c.exit];
    assert!(exits.iter().all(|exit| matches!(exit, Exit::Done | Exit::Busy)), "{exits:?}");
    assert_eq!(desk.accepted().await, ["sell 005930 5 @ 65300"]);
}

/// AAPL costs 210 dollars a share, and 0.60 % of that covers a round trip.
#[tokio::test]
async fn in_dollars_at_night() {
    let dollars = r#"{"holdings": [{"symbol": "AAPL", "quantity": 5, "average": 210}]}"#;
    let desk = Desk::with(Scenario::from_json(dollars).expect("a scenario")).await;
    desk.is("2026-03-04T00:00").await;
    turns_on(&desk, &["AAPL"], None).await;
    desk.price("AAPL", "209").await;
    assert_eq!(run_of(&desk, "AAPL").await, "hold, below_zero, below");
    desk.price("AAPL", "211.25").await;
    assert_eq!(run_of(&desk, "AAPL").await, "alert, below_cost, due, told");
    desk.price("AAPL", "211.3").await;
    assert_eq!(run_of(&desk, "AAPL").await, "sell 5 @ 211.26, covers_cost, selling, accepted");
}

/// Neither rule takes a split for a rise or a fall, and one word of the owner's is enough for both.
#[tokio::test]
async fn a_split_is_no_rise() {
    let desk = Desk::open().await;
    desk.turns_on(&[SAMSUNG], None).await;
    turns_on(&desk, &[SAMSUNG], None).await;
    desk.price(SAMSUNG, "64000").await;
    runs(&desk).await;
    let merged = json!({ "symbol": SAMSUNG, "price": 320000, "base_price": 320000, "previous_close": 64000 });
    desk.post("/__sim/price", merged).await;
    assert_eq!(run_of(&desk, SAMSUNG).await, "hold, corporate_action, below");
    assert_eq!(desk.safe_sell_of(SAMSUNG).await, "hold, corporate_action, idle");
    desk.turns_on(&[SAMSUNG], None).await;
    assert_eq!(run_of(&desk, SAMSUNG).await, "hold, not_below_zero, idle");
    assert_eq!(desk.accepted().await, [] as [String; 0]);
}
