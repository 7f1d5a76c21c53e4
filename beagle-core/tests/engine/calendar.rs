//! The broker's own calendar, on accounts with real money.

use beagle_core::{Body, Command, Exit, report::TickReport};
use futures_util::future::join_all;
use kis_api::{Env, Side};
use kis_sim::Scenario;
use serde_json::{Value, json};

use crate::desk::{Desk, order};

const CALENDAR: &str = "chk-holiday";

/// An account with real money, on Tuesday 2026-03-03, armed.
async fn real() -> Desk {
    real_on("2026-03-03T10:00").await
}

async fn real_on(clock: &str) -> Desk {
    let mut scenario = Scenario::default();
    scenario.clock = clock.parse().expect(clock);
    let mut desk = Desk::with(scenario).await;
    desk.env = Env::Real;
    desk.does(Command::Arm { last_four: "5678".into() }).await;
    desk
}

/// The broker calls these days the opposite of what the shipped table does.
fn flipped(days: &[&str]) -> Value {
    json!({ "path": CALENDAR, "times": 0, "do": "flip_days", "names": days })
}

fn buy() -> Command {
    order(Side::Buy, "005930", 1, "70000")
}

async fn ticks(desk: &Desk) -> TickReport {
    match desk.run(Command::Tick).await.outcome.expect("a run") {
        Body::Tick(report) => report,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_holiday_that_only_the_broker_knows_is_closed_for_everybody() {
    let desk = real().await;
    desk.fault(flipped(&["20260303", "20260304"])).await;
    let (exit, failure) = desk.refuses(buy()).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Refused, "market_closed"));
    assert!(failure.message.en.ends_with("2026-03-05 09:00 KST"), "{}", failure.message.en);
    let tick = ticks(&desk).await;
    let reason = tick.reason.expect("every market is closed");
    assert!(reason.text.en.ends_with("2026-03-03 09:30 EST"), "the US market opens tonight: {}", reason.text.en);
    assert_eq!((tick.calendar, desk.requests("inquire-balance").await), (None, 0));
    let preview = desk.engine().preview(&buy()).await;
    assert_eq!(preview.expect_err("closed").code, "market_closed");
    // Those processes asked once, and nothing was sent.
    assert_eq!((desk.requests(CALENDAR).await, desk.requests("order-cash").await), (1, 0));
}

#[tokio::test]
async fn it_is_asked_once_a_day_by_whoever_is_about_to_order() {
    let desk = real().await;
    desk.does(Command::Balance).await;
    desk.does(Command::Cash).await;
    assert_eq!(desk.requests(CALENDAR).await, 0, "looking needs no calendar");
    let engines: Vec<_> = (0..8).map(|_| desk.engine()).collect();
    let origin = beagle_core::Origin::new(beagle_core::command::Door::Test).confirmed();
    join_all(engines.iter().map(|engine| engine.handle(buy(), origin))).await;
    for _ in 0..3 {
        ticks(&desk).await;
        desk.safe_sell().await;
    }
    assert_eq!(desk.requests(CALENDAR).await, 1);
    desk.is("2026-03-04T09:01").await;
    for _ in 0..3 {
        ticks(&desk).await;
    }
    assert_eq!(desk.requests(CALENDAR).await, 2);
}

#[tokio::test]
async fn what_the_broker_told_lately_counts_while_it_can_not_be_asked() {
    let desk = real().await;
    desk.fault(flipped(&["20260304"])).await;
    desk.does(buy()).await;
    desk.is("2026-03-04T10:00").await;
    desk.fault(json!({ "path": CALENDAR, "times": 0, "do": "error", "http": 500, "code": "EGW02006" })).await;
    assert_eq!(desk.refuses(buy()).await.1.code, "market_closed");
}

#[tokio::test]
async fn an_answer_that_is_none_leaves_the_table_and_is_asked_for_again_after_a_while() {
    let desk = real().await;
    for (round, fault) in [
        json!({ "path": CALENDAR, "times": 0, "do": "error", "http": 500, "code": "EGW02006" }),
        json!({ "path": CALENDAR, "times": 0, "do": "missing_fields", "names": ["opnd_yn"] }),
        // A day is missing, as far as anybody can tell.
        json!({ "path": CALENDAR, "times": 0, "do": "duplicate_rows" }),
        flipped(&["20260307"]),
    ]
    .into_iter()
    .enumerate()
    {
        desk.fault(fault.clone()).await;
        let trouble = ticks(&desk).await.calendar.unwrap_or_else(|| panic!("{fault}"));
        assert_eq!(trouble.code, "calendar_unheard", "{fault}");
        // Neither yes nor no: the table's session goes on, and nobody asks every minute.
        desk.does(buy()).await;
        assert_eq!(ticks(&desk).await.calendar, None);
        assert_eq!(desk.requests(CALENDAR).await, round as u64 + 1, "{fault}");
        desk.passes("30m").await;
    }
    desk.faults(&[]).await;
    assert_eq!(ticks(&desk).await.calendar, None);
    desk.passes("30m").await;
    ticks(&desk).await;
    assert_eq!(desk.requests(CALENDAR).await, 5, "the answer is the day's");
}

#[tokio::test]
async fn a_broker_that_does_not_answer_keeps_nobody_waiting() {
    let desk = real().await;
    desk.fault(json!({ "path": CALENDAR, "times": 0, "do": "drop_before" })).await;
    desk.does(buy()).await;
    assert_eq!(desk.accepted().await.len(), 1);
}

/// The simulator's exchange keeps to the table, and refuses what it is sent on a holiday.
#[tokio::test]
async fn a_holiday_that_was_called_off_is_left_to_the_broker() {
    let desk = real_on("2026-03-02T10:00").await;
    desk.fault(flipped(&["20260302"])).await;
    assert_eq!(desk.refuses(buy()).await.1.code, "broker_refused");
    desk.is("2026-03-02T15:30").await;
    assert_eq!(desk.refuses(buy()).await.1.code, "market_closed", "its hours are the regular ones");
}

#[tokio::test]
async fn paper_and_the_simulator_have_the_shipped_table() {
    let mut desk = Desk::open().await;
    for env in [Env::Sim, Env::Paper] {
        desk.env = env;
        desk.fault(flipped(&["20260303"])).await;
        assert_eq!(ticks(&desk).await.calendar, None);
        desk.does(buy()).await;
    }
    assert_eq!(desk.requests(CALENDAR).await, 0);
}
