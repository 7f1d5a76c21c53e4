//! Conditions on holdings, from the price of the simulated exchange to its order book.

use beagle_core::{
    Body, Command, Exit, Origin, Size,
    command::{ConditionChange, ConditionCommand, Door, SettleCommand, Until},
    report::{ConditionEvent, ConditionPhase, ConditionReport, ConditionsBody},
    strategy::condition::{Amount, Measure, Terms, Trigger, When},
};
use kis_sim::Scenario;
use serde_json::json;

use crate::{
    desk::{Desk, dec, instrument},
    unknown::lost_and_hidden,
};

/// 005930 costs 65,000 and is at 70,000.
const SAMSUNG: &str = "005930";

pub(crate) fn price(when: When, line: &str) -> Terms {
    let trigger = Trigger { measure: Measure::Price, when, line: dec(line) };
    Terms { trigger, amount: Amount::Part(Size::All), until: None }
}

fn profit(when: When, line: &str) -> Terms {
    let trigger = Trigger { measure: Measure::Profit, when, line: dec(line) };
    Terms { trigger, ..price(when, line) }
}

async fn does(desk: &Desk, command: ConditionCommand) -> ConditionsBody {
    match desk.does(Command::Condition(command)).await {
        Body::Conditions(body) => body,
        other => panic!("{other:?}"),
    }
}

pub(crate) async fn adds(desk: &Desk, symbol: &str, terms: Terms) -> i64 {
    let body = does(desk, ConditionCommand::Add { instrument: instrument(symbol), terms }).await;
    body.conditions.last().expect("it was added").id
}

async fn runs(desk: &Desk) -> ConditionReport {
    match desk.run(Command::Condition(ConditionCommand::Run)).await.outcome.expect("a run") {
        Body::ConditionRun(report) => report,
        other => panic!("{other:?}"),
    }
}

/// One run, a line a condition: `1: sell 10 @ 69300, met, selling, accepted`.
async fn told(desk: &Desk) -> Vec<String> {
    let word = |value: serde_json::Value| value.as_str().unwrap_or_default().to_string();
    let mut lines: Vec<String> = runs(desk)
        .await
        .conditions
        .iter()
        .map(|line| {
            let mut text = format!("{}: {}", line.condition.id, word(json!(line.decision)));
            if let Some(order) = &line.order {
                text += &format!(" {} @ {}", order.qty.normalize(), order.price.unwrap_or_default().normalize());
            }
            text += &format!(", {}, {}", line.reason.code, word(json!(line.condition.phase)));
            line.order.as_ref().map_or(text.clone(), |order| text + ", " + &word(json!(order.status)))
        })
        .collect();
    lines.sort();
    lines
}

#[tokio::test]
async fn sells_once_and_has_a_history() {
    let desk = Desk::open().await;
    let id = adds(&desk, SAMSUNG, Terms { amount: Amount::Shares(3), ..price(When::AtLeast, "72000") }).await;
    assert_eq!(told(&desk).await, ["1: hold, not_met, waiting"]);
    desk.price(SAMSUNG, "72500").await;
    assert_eq!(told(&desk).await, ["1: sell 3 @ 72000, met, selling, accepted"]);
    assert_eq!(told(&desk).await, ["1: hold, sold, done"]);
    desk.price(SAMSUNG, "80000").await;
    assert_eq!(told(&desk).await, [] as [String; 0], "it has nothing to do any more");
    assert_eq!(desk.accepted().await, ["sell 005930 3 @ 72000"]);
    let body = does(&desk, ConditionCommand::List).await;
    let line = &body.conditions[0];
    assert_eq!((line.id, line.phase, line.filled_qty), (id, ConditionPhase::Done, Some(dec("3"))));
    let happened: Vec<ConditionEvent> = body.history.iter().map(|line| line.event).collect();
    let (intent, qty) = (1, dec("3"));
    assert_eq!(
        happened,
        [ConditionEvent::Added, ConditionEvent::Ordered { intent, qty }, ConditionEvent::Done { qty }]
    );
    does(&desk, ConditionCommand::On { ids: Vec::new() }).await;
    assert_eq!(told(&desk).await, [] as [String; 0], "nor has it when all are turned on");
    does(&desk, ConditionCommand::On { ids: vec![id] }).await;
    assert_eq!(told(&desk).await, ["1: sell 3 @ 79200, met, selling, accepted"], "its owner wants it again");
}

#[tokio::test]
async fn one_sale_of_a_holding_in_a_run() {
    let desk = Desk::open().await;
    adds(&desk, SAMSUNG, Terms { amount: Amount::Part(Size::Half), ..price(When::AtMost, "66000") }).await;
    adds(&desk, SAMSUNG, profit(When::AtMost, "1")).await;
    adds(&desk, "035720", profit(When::AtMost, "-90")).await;
    desk.price(SAMSUNG, "65600").await;
    assert_eq!(
        told(&desk).await,
        ["1: sell 5 @ 64900, met, selling, accepted", "2: hold, displaced, waiting", "3: hold, not_met, waiting"]
    );
    assert_eq!(
        told(&desk).await,
        ["1: hold, sold, done", "2: sell 5 @ 64900, met, selling, accepted", "3: hold, not_met, waiting"]
    );
}

#[tokio::test]
async fn what_expired_waits_again_and_the_last_day_counts() {
    // A share a minute is sold, whatever is offered.
    let thousands = r#"{"holdings": [{"symbol": "005930", "quantity": 3000, "average": 65000}]}"#;
    let desk = Desk::with(Scenario::from_json(thousands).expect("a scenario")).await;
    let until = Some("2026-03-04".parse().expect("a day"));
    adds(&desk, SAMSUNG, Terms { until, ..price(When::AtMost, "66000") }).await;
    desk.offers(SAMSUNG, 0).await;
    desk.price(SAMSUNG, "65600").await;
    assert_eq!(told(&desk).await, ["1: sell 3000 @ 64900, met, selling, accepted"]);
    desk.is("2026-03-04T09:30").await;
    desk.price(SAMSUNG, "67000").await;
    let waiting = told(&desk).await;
    assert_eq!(waiting, ["1: hold, not_met, waiting"]);
    desk.offers(SAMSUNG, 0).await;
    desk.price(SAMSUNG, "65600").await;
    let sold = told(&desk).await;
    assert!(sold[0].starts_with("1: sell ") && sold[0].ends_with("met, selling, accepted"), "{sold:?}");
    desk.is("2026-03-05T09:30").await;
    assert_eq!(told(&desk).await, ["1: hold, over, over"]);
    let body = does(&desk, ConditionCommand::List).await;
    let last = body.history.last().expect("a history").event;
    assert_eq!((body.conditions[0].phase, last), (ConditionPhase::Over, ConditionEvent::Over));
}

#[tokio::test]
async fn off_and_removed_take_back_what_rests() {
    let desk = Desk::open().await;
    desk.offers(SAMSUNG, 0).await;
    let id = adds(&desk, SAMSUNG, price(When::AtMost, "66000")).await;
    desk.price(SAMSUNG, "65600").await;
    runs(&desk).await;
    let body = does(&desk, ConditionCommand::Off { ids: vec![id] }).await;
    assert_eq!(body.orders.len(), 1, "{body:?}");
    assert_eq!(told(&desk).await, ["1: hold, mode_off, waiting"]);
    does(&desk, ConditionCommand::On { ids: Vec::new() }).await;
    let again = told(&desk).await;
    assert!(again[0].starts_with("1: sell "), "{again:?}");
    let body = does(&desk, ConditionCommand::Remove { ids: vec![id] }).await;
    assert_eq!((body.orders.len(), body.conditions.len()), (1, 0), "{body:?}");
    assert_eq!(desk.get("/__sim/book").await["accounts"][0]["waiting"], json!([]));
    runs(&desk).await;
    assert_eq!(told(&desk).await, [] as [String; 0]);
    let (exit, failure) = desk.refuses(Command::Condition(ConditionCommand::On { ids: vec![id] })).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Refused, "unknown_condition"));
}

#[tokio::test]
async fn changed_before_and_after() {
    let desk = Desk::open().await;
    let id = adds(&desk, SAMSUNG, price(When::AtMost, "60000")).await;
    let set = |change| Command::Condition(ConditionCommand::Set { id, change });
    let trigger = Some(price(When::AtLeast, "70000").trigger);
    let amount = Some(Amount::Shares(2));
    desk.does(set(ConditionChange { trigger, amount, until: None })).await;
    let over = Some(Until::Day("2026-03-02".parse().expect("a day")));
    let (exit, failure) = desk.refuses(set(ConditionChange { until: over, ..ConditionChange::default() })).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Usage, "day_over"));
    let engine = desk.engine();
    let dry = engine.handle(Command::Condition(ConditionCommand::Run), Origin::new(Door::Terminal).dry_run()).await;
    let Ok(Body::ConditionRun(report)) = dry.outcome else { panic!("a run") };
    assert_eq!(report.orders.len(), 1, "{report:?}");
    assert_eq!(desk.accepted().await, [] as [String; 0], "a dry run");
    assert_eq!(told(&desk).await, ["1: sell 2 @ 70000, met, selling, accepted"]);
}

#[tokio::test]
async fn what_is_not_held_waits_and_credit_is_never_sold() {
    let desk = Desk::open().await;
    adds(&desk, "000660", price(When::AtLeast, "1")).await;
    let credit = adds(&desk, "009150", Terms { amount: Amount::Shares(100), ..price(When::AtLeast, "1") }).await;
    let told = told(&desk).await;
    assert_eq!(told[0], "1: hold, not_held, waiting");
    assert!(told[1].starts_with(&format!("{credit}: sell 4 @")), "four were bought with cash: {told:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_at_once_never_both_sell() {
    let desk = Desk::open().await;
    adds(&desk, SAMSUNG, Terms { amount: Amount::Shares(3), ..price(When::AtMost, "66000") }).await;
    desk.price(SAMSUNG, "65600").await;
    let once = || async {
        let engine = desk.engine();
        engine.handle(Command::Condition(ConditionCommand::Run), Origin::new(Door::Cron).confirmed()).await
    };
    let (a, b, c) = tokio::join!(once(), once(), once());
    let exits = [a.exit, b.exit, c.exit];
    assert!(exits.iter().all(|exit| matches!(exit, Exit::Done | Exit::Busy)), "{exits:?}");
    assert_eq!(desk.accepted().await, ["sell 005930 3 @ 64900"]);
}

#[tokio::test]
async fn in_dollars_at_night() {
    let dollars = r#"{"holdings": [{"symbol": "AAPL", "quantity": 5, "average": 210}]}"#;
    let desk = Desk::with(Scenario::from_json(dollars).expect("a scenario")).await;
    // A ticker without its exchange is the holding that has one.
    adds(&desk, "AAPL", Terms { amount: Amount::Shares(2), ..price(When::AtMost, "190.5") }).await;
    assert_eq!(told(&desk).await, [] as [String; 0], "New York sleeps at ten in Seoul");
    desk.is("2026-03-04T00:00").await;
    desk.price("AAPL", "190.4").await;
    assert_eq!(told(&desk).await, ["1: sell 2 @ 188.49, met, selling, accepted"]);
}

/// Nobody knows what became of its order until the list shows it; then the condition goes on with it, and sells once.
#[tokio::test]
async fn an_answer_that_got_lost_is_waited_for() {
    let desk = Desk::open().await;
    adds(&desk, SAMSUNG, Terms { amount: Amount::Shares(5), ..price(When::AtMost, "66000") }).await;
    desk.offers(SAMSUNG, 0).await;
    desk.price(SAMSUNG, "65600").await;
    lost_and_hidden(&desk, "order-cash").await;
    let report = desk.run(Command::Condition(ConditionCommand::Run)).await;
    assert_eq!(report.exit, Exit::Unknown);
    assert_eq!(told(&desk).await, ["1: hold, unresolved, waiting"]);
    assert_eq!(desk.accepted().await.len(), 1, "it was sold once");
    desk.passes("31s").await;
    desk.does(Command::Settle(SettleCommand::List)).await;
    assert_eq!(told(&desk).await, ["1: hold, resting, selling"]);
    let body = does(&desk, ConditionCommand::List).await;
    let ordered = ConditionEvent::Ordered { intent: 1, qty: dec("5") };
    assert_eq!(body.history.last().map(|line| line.event), Some(ordered), "it has the order in its history");
    assert_eq!(desk.accepted().await, ["sell 005930 5 @ 64900"]);
}
