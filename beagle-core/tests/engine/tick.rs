//! Every duty in one run: in which order, on how few requests, in which hours, and what a failure of one does to the rest.

use beagle_core::{
    Body, Command, Exit, Origin,
    command::{Door, PositiveSellCommand},
    report::{AlertStatus, Duty, DutyStatus, SentStatus, TickReport},
    strategy::condition::When,
};
use kis_api::Side;
use serde_json::json;

use crate::{
    condition::{adds, price},
    desk::{Desk, instrument, order},
    unknown::lost_and_hidden,
};

/// 005930 costs 65,000 and is at 70,000.
const SAMSUNG: &str = "005930";

async fn ticks_with(desk: &Desk) -> (Exit, TickReport) {
    let report = desk.run(Command::Tick).await;
    match report.outcome.expect("a run") {
        Body::Tick(body) => (report.exit, body),
        other => panic!("{other:?}"),
    }
}

async fn ticks(desk: &Desk) -> TickReport {
    let (exit, report) = ticks_with(desk).await;
    assert_eq!(exit, Exit::Done, "{report:?}");
    report
}

/// A line a duty: `safe_sell: done, 8 looked at, 1 ordered`.
fn told(report: &TickReport) -> Vec<String> {
    let line = |line: &beagle_core::report::DutyLine| {
        let reason = line.reason.as_ref().map_or(String::new(), |reason| format!(", {}", reason.code));
        let (duty, status) = (line.duty.name(), line.status.name());
        format!("{duty}: {status}, {} looked at, {} ordered{reason}", line.looked_at, line.orders)
    };
    report.duties.iter().map(line).collect()
}

fn orders(report: &TickReport) -> Vec<String> {
    let text = |order: &beagle_core::report::SentOrder| {
        let price = order.price.unwrap_or_default().normalize();
        format!("{} {} {} @ {price} for {}", order.side, order.symbol, order.qty.normalize(), order.source)
    };
    report.orders.iter().map(text).collect()
}

#[tokio::test]
async fn every_duty_runs_on_one_look_at_the_balance() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.turns_on(&[SAMSUNG], None).await;
    let first = ticks(&desk).await;
    assert_eq!(first.duties[5].status, DutyStatus::Done, "the account's worth is written down");
    assert!(first.equity.is_some());
    let balances = desk.requests("inquire-balance").await;
    let report = ticks(&desk).await;
    assert_eq!(
        told(&report),
        [
            "settle: idle, 0 looked at, 0 ordered",
            "condition: idle, 0 looked at, 0 ordered",
            "safe_sell: idle, 8 looked at, 0 ordered",
            "positive_sell: idle, 8 looked at, 0 ordered",
            "drain: idle, 0 looked at, 0 ordered, nothing_planned",
            "refresh: idle, 0 looked at, 0 ordered",
        ]
    );
    assert_eq!(desk.requests("inquire-balance").await - balances, 1);
    assert_eq!((report.equity, report.reason, report.missed), (None, None, None));
    desk.passes("10m").await;
    assert_eq!(ticks(&desk).await.duties[5].status, DutyStatus::Done, "and again after a while");
}

#[tokio::test]
async fn each_holding_is_sold_once_by_whoever_goes_first() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.turns_on(&[SAMSUNG, "000270"], None).await;
    ticks(&desk).await;
    // Both fall through the floor of safe sell; of one of them a condition sells half before.
    adds(&desk, SAMSUNG, price(When::AtMost, "65700")).await;
    desk.price(SAMSUNG, "65600").await;
    desk.price("000270", "101500").await;
    desk.ingests("A bought 100 shares of 035720 at 61,900").await;
    let report = ticks(&desk).await;
    let told_of = |symbol: &str| {
        let line = report.safe_sell.iter().find(|line| line.seen.symbol == symbol).expect("a line");
        line.seen.reason.code.to_string()
    };
    assert_eq!(told_of(SAMSUNG), "displaced");
    let sources: Vec<_> = report.orders.iter().map(|order| (order.symbol.as_str(), order.source.name())).collect();
    assert_eq!(sources.first(), Some(&(SAMSUNG, "condition")), "{:?}", orders(&report));
    assert!(sources.iter().filter(|(symbol, _)| *symbol == SAMSUNG).count() == 1, "{sources:?}");
    assert_eq!(sources.last(), Some(&("035720", "alert")), "purchases come after every sale: {sources:?}");
    assert!(report.orders.iter().all(|order| order.status == SentStatus::Accepted));
    assert_eq!(report.alerts[0].status, AlertStatus::Ordered);
}

/// What a leader sells goes before positive sell, although it is drained after the rules ran.
#[tokio::test]
async fn a_leaders_sale_goes_before_positive_sell() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests("A bought 1,000 shares of 035720 at 61,900").await;
    ticks(&desk).await;
    desk.passes("1m").await;
    ticks(&desk).await;
    let on = PositiveSellCommand::On { instruments: vec![instrument("035720")], size: None };
    desk.does(Command::PositiveSell(on)).await;
    ticks(&desk).await;
    desk.price("035720", "80000").await;
    desk.ingests("A sold 1,000 shares of 035720 at 80,000").await;
    let report = ticks(&desk).await;
    let line = report.positive_sell.iter().find(|line| line.seen.symbol == "035720").expect("a line");
    assert_eq!(line.seen.reason.code, "displaced", "{:?}", line.seen.reason.text.en);
    assert_eq!(report.orders.len(), 1, "{:?}", orders(&report));
    assert_eq!((report.orders[0].side, report.orders[0].source.name()), (Side::Sell, "alert"));
}

#[tokio::test]
async fn outside_of_sessions_nobody_is_asked_anything() {
    let desk = Desk::open().await;
    desk.turns_on(&[SAMSUNG], None).await;
    for (time, next) in [
        ("2026-03-03T08:59:59", "2026-03-03 09:00 KST"),
        ("2026-03-03T15:30:00", "2026-03-03 09:30 EST"),
        // A Saturday after the US session, in New York's winter; Monday's is in its summer.
        ("2026-03-07T06:00:00", "2026-03-09 09:00 KST"),
        ("2026-03-09T22:29:59", "2026-03-09 09:30 EDT"),
        // The exam day: an hour later.
        ("2026-11-19T09:30:00", "2026-11-19 10:00 KST"),
        // The afternoon of a US half day, in Seoul; Thanksgiving before.
        ("2026-11-28T03:00:00", "2026-11-30 09:00 KST"),
    ] {
        desk.is(time).await;
        let before = desk.requests("inquire-balance").await + desk.requests("inquire-present-balance").await;
        let report = ticks(&desk).await;
        let reason = report.reason.as_ref().expect("why nothing was done");
        assert_eq!((reason.code.as_ref(), report.duties.len()), ("market_closed", 0), "{time}");
        assert!(reason.text.en.ends_with(next), "{time}: {}", reason.text.en);
        let after = desk.requests("inquire-balance").await + desk.requests("inquire-present-balance").await;
        assert_eq!(before, after, "{time}");
    }
}

#[tokio::test]
async fn a_duty_that_fails_keeps_no_other_from_running() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests("A bought 100 shares of 035720 at 61,900").await;
    // Somebody else runs safe sell.
    let path = desk.store_path().with_file_name("account.safe-sell.lock");
    let file = std::fs::File::options().write(true).create(true).truncate(false).open(path).expect("the lock");
    file.lock().expect("nobody has it");
    let (exit, report) = ticks_with(&desk).await;
    assert_eq!(exit, Exit::Busy);
    assert_eq!(
        told(&report),
        [
            "settle: idle, 0 looked at, 0 ordered",
            "condition: failed, 0 looked at, 0 ordered, busy",
            "safe_sell: failed, 0 looked at, 0 ordered, busy",
            "positive_sell: failed, 0 looked at, 0 ordered, busy",
            "drain: done, 1 looked at, 1 ordered",
            "refresh: done, 12 looked at, 0 ordered",
        ]
    );
}

#[tokio::test]
async fn what_was_missed_is_told_once() {
    let desk = Desk::open().await;
    let missed = |report: TickReport| report.missed.map(|missed| missed.text.en);
    assert_eq!(missed(ticks(&desk).await), None, "the first run has nothing to be held against");
    desk.passes("4m").await;
    assert_eq!(missed(ticks(&desk).await), None, "four minutes are not too long");
    desk.passes("6m").await;
    let told = missed(ticks(&desk).await).expect("six are");
    assert!(told.starts_with("no duty ran in the domestic session from 2026-03-03 10:04 KST"), "{told}");
    assert_eq!(missed(ticks(&desk).await), None, "it was told");
    // From the close to the next open nothing can be missed.
    desk.is("2026-03-03T15:29:00").await;
    ticks(&desk).await;
    desk.is("2026-03-03T23:31:00").await;
    assert_eq!(missed(ticks(&desk).await), None);
    desk.is("2026-03-05T12:00:00").await;
    let told = missed(ticks(&desk).await).expect("a session and two halves");
    assert!(told.starts_with("no duty ran in 4 sessions from"), "{told}");
}

/// A run that could not read the balance did nothing: while that lasts, its owner hears of it once.
#[tokio::test]
async fn runs_that_fail_are_missed_too() {
    let desk = Desk::open().await;
    ticks(&desk).await;
    let mut told = Vec::new();
    for _ in 0..4 {
        desk.passes("4m").await;
        desk.fault(json!({ "path": "inquire-balance", "do": "drop_before", "times": 9 })).await;
        let (exit, report) = ticks_with(&desk).await;
        assert_eq!(exit, Exit::Failed, "{report:?}");
        let failed: Vec<Duty> =
            report.duties.iter().filter(|line| line.status == DutyStatus::Failed).map(|line| line.duty).collect();
        assert_eq!(failed[..3], [Duty::Condition, Duty::SafeSell, Duty::PositiveSell]);
        told.push(report.missed.is_some());
    }
    assert_eq!(told, [false, true, false, false]);
    desk.faults(&[]).await;
    desk.passes("4m").await;
    assert_eq!(ticks(&desk).await.missed, None, "told already");
}

#[tokio::test]
async fn a_dry_run_shows_everything_and_keeps_nothing() {
    let desk = Desk::open().await;
    adds(&desk, SAMSUNG, price(When::AtLeast, "1000")).await;
    let report = desk.engine().handle(Command::Tick, Origin::new(Door::Test).dry_run()).await;
    let Ok(Body::Tick(body)) = report.outcome else { panic!("{:?}", report.outcome) };
    assert_eq!(body.orders.len(), 1);
    assert_eq!(body.orders[0].status, SentStatus::DryRun);
    assert_eq!(desk.accepted().await, [] as [String; 0]);
    desk.passes("10m").await;
    assert_eq!(ticks(&desk).await.missed, None, "the dry run was no run");
}

#[tokio::test]
async fn an_unknown_order_is_settled_first() {
    let desk = Desk::open().await;
    lost_and_hidden(&desk, "order-cash").await;
    let report = desk.run(order(Side::Sell, SAMSUNG, 1, "70000")).await;
    assert_eq!(report.exit, Exit::Unknown);
    let (exit, report) = ticks_with(&desk).await;
    assert_eq!((exit, report.settled.len()), (Exit::Unknown, 1), "it is still hidden: {report:?}");
    assert_eq!(report.duties[0].status, DutyStatus::Done);
    assert_eq!(report.duties.len(), 6, "the others ran all the same");
}
