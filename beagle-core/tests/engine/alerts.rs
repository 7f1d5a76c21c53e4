//! Alerts, from their text to their orders.

use beagle_core::{
    Body, Command, Exit,
    command::{AlertCommand, BudgetCommand, FollowCommand, Markets, Message, Switch, TradingCommand},
    report::{AlertLine, AlertStatus},
};
use jiff::SignedDuration;
use kis_api::Side;

use crate::desk::{Desk, dec, instrument, order};

/// A fifth of the leader's capital: 2,000,000 of mine.
const BOUGHT: &str = "A bought 1,428 shares of 005930 at 70,000";

fn why(line: &AlertLine) -> &str {
    line.reason.as_ref().map_or("", |reason| reason.code.as_ref())
}

#[tokio::test]
async fn three_of_the_same_are_one_order() {
    let desk = Desk::open().await;
    desk.follows().await;
    let first = desk.ingests(BOUGHT).await;
    assert_eq!((first.status, first.qty), (AlertStatus::Planned, Some(dec("1428"))));
    for _ in 0..2 {
        let again = desk.ingests("  A bought 1,428 shares of 005930 at 70,000\n").await;
        assert_eq!((again.status, why(&again)), (AlertStatus::Duplicate, "duplicate"));
    }
    let drained = desk.drains().await;
    assert_eq!(drained.alerts.len(), 1);
    let sizing = drained.alerts[0].sizing.as_ref().expect("a size");
    // 10,000,000 × 1,428 × 70,000 / 500,000,000 = 1,999,200; 28 shares at 70,700.
    assert_eq!(
        (sizing.due_krw, sizing.amount_krw, sizing.carried_out_krw),
        (dec("1999200"), dec("1979600"), dec("19600"))
    );
    assert_eq!(desk.accepted().await, ["buy 005930 28 @ 70700"]);
    assert_eq!(drained.orders[0].source.name(), "alert");
    assert_eq!(why_nothing(&desk).await, "nothing_planned");
    assert_eq!(desk.accepted().await.len(), 1);
}

async fn why_nothing(desk: &Desk) -> String {
    desk.drains().await.reason.map(|reason| reason.code.to_string()).unwrap_or_default()
}

#[tokio::test]
async fn ten_seconds_later_it_is_another_alert() {
    let desk = Desk::open().await;
    desk.follows().await;
    let text = "A bought 100 shares of 005930 at 70,000";
    assert_eq!(desk.ingests(text).await.status, AlertStatus::Planned);
    desk.passes("9").await;
    assert_eq!(desk.ingests(text).await.status, AlertStatus::Duplicate);
    desk.passes("1").await;
    // A duplicate does not extend the window.
    assert_eq!(desk.ingests(text).await.status, AlertStatus::Planned);
}

/// Twenty times within the window, by an engine of its own each time: one order. At ten seconds sharp: a second.
#[tokio::test]
async fn at_ten_seconds_sharp_it_is_another_alert() {
    let desk = Desk::open().await;
    desk.follows().await;
    let first = desk.ingests(BOUGHT).await;
    for step in 1..=19_i64 {
        desk.reads(first.at + SignedDuration::from_millis(9_999 * step / 19));
        assert_eq!(desk.ingests(BOUGHT).await.status, AlertStatus::Duplicate, "step {step}");
    }
    desk.drains().await;
    assert_eq!(desk.accepted().await, ["buy 005930 28 @ 70700"]);
    desk.reads(first.at + SignedDuration::from_millis(10_000));
    assert_eq!(desk.ingests(BOUGHT).await.status, AlertStatus::Planned);
    desk.drains().await;
    assert_eq!(desk.accepted().await, ["buy 005930 28 @ 70700"; 2]);
}

/// The example of the specification: 10,000,000 × 100,000,000 / 500,000,000 is 2,000,000. Ten alerts of a tenth buy as many
/// shares as one of all of it.
#[tokio::test]
async fn ten_alerts_of_a_tenth_buy_what_one_of_the_whole_buys() {
    let mut bought = Vec::new();
    for (alerts, shares) in [(1, 4_000), (10, 400)] {
        let desk = Desk::open().await;
        desk.follows().await;
        desk.price("323410", "25000").await;
        let mut due = dec("0");
        for index in 1..=alerts {
            // Another price each time makes another text; the sum of them is ten times 25,000.
            let price = 25_000 + if alerts == 1 { 0 } else { 2 * index - 11 };
            desk.ingests(&format!("A bought {shares} shares of 323410 at {price}")).await;
            let drained = desk.drains().await;
            let sizing = drained.alerts[0].sizing.clone().expect("a size");
            assert_eq!(sizing.cut_krw, dec("0"), "no clamp is reached");
            due += sizing.due_krw - sizing.carried_in_krw;
        }
        assert_eq!(due, dec("2000000"));
        let quantity =
            |order: &String| order.split(' ').nth(2).and_then(|text| text.parse::<u32>().ok()).expect("a number");
        bought.push(desk.accepted().await.iter().map(quantity).sum::<u32>());
    }
    // 2,000,000 at 25,250 each.
    assert_eq!(bought, [79, 79]);
}

#[tokio::test]
async fn a_redelivery_is_the_same_receipt() {
    let desk = Desk::open().await;
    desk.follows().await;
    let message = Message { delivery: Some("update-7".into()), ..Message::new(BOUGHT) };
    let ingest = Command::Alert(AlertCommand::Ingest { messages: vec![message] });
    desk.does(ingest.clone()).await;
    desk.drains().await;
    desk.passes("1h").await;
    desk.does(ingest).await;
    desk.drains().await;
    assert_eq!(desk.accepted().await.len(), 1);
}

#[tokio::test]
async fn what_is_refused_says_why() {
    let desk = Desk::open().await;
    assert_eq!(why(&desk.ingests(BOUGHT).await), "unknown_leader");
    desk.follows().await;
    for (text, code) in [
        ("hello", "malformed"),
        ("B bought 1,428 shares of 005930 at 70,000", "unknown_leader"),
        ("A님이 삼성 10주를 70,000원에 매수했습니다", "unknown_stock"),
        ("A sold 10 shares of 005930 at 70,000", "leader_holdings_unknown"),
        (r#"{"leader":"A","side":"buy","stock":"005930","qty":10,"at":"2026-03-03T09:49:59+09:00"}"#, "stale"),
        (r#"{"leader":"A","side":"buy","stock":"005930","qty":10,"at":"2026-03-03T10:00:06+09:00"}"#, "ahead"),
    ] {
        let line = desk.ingests(text).await;
        assert_eq!((line.status, why(&line)), (AlertStatus::Refused, code), "{text}");
        assert!(line.reason.is_some_and(|reason| !reason.text.ko.is_empty()));
    }
    desk.does(Command::Trading(TradingCommand::Off(Switch::Us))).await;
    assert_eq!(why(&desk.ingests("A bought 1 share of NASD:AAPL at $262").await), "switch_off");
    assert_eq!(desk.accepted().await, [] as [String; 0]);
}

#[tokio::test]
async fn names_are_looked_up_in_the_masters() {
    let desk = Desk::open().await;
    desk.follows().await;
    let line = desk.ingests("A님이 카카오 1,000주를 61,900원에 매수했습니다").await;
    assert_eq!((line.status, line.symbol.as_deref()), (AlertStatus::Planned, Some("035720")), "{line:?}");
    desk.drains().await;
    // 1,238,000 due; 19 at 62,600: 61,900 and 1 % is 62,519.
    assert_eq!(desk.accepted().await, ["buy 035720 19 @ 62600"]);
}

#[tokio::test]
async fn an_old_alert_needs_a_person() {
    let desk = Desk::open().await;
    desk.follows().await;
    let text =
        r#"{"leader":"A","side":"buy","stock":"005930","qty":100,"price":70000,"at":"2026-03-03T09:58:00+09:00"}"#;
    let line = desk.ingests(text).await;
    assert_eq!((line.status, why(&line)), (AlertStatus::Planned, "needs_confirmation"));
    assert_eq!(why_nothing(&desk).await, "needs_confirmation");
    assert_eq!(desk.accepted().await.len(), 0);
    let (_, drained) = desk.drains_with(vec![line.id.expect("a number")]).await;
    assert_eq!(drained.orders.len(), 1);
    let (exit, failure) = desk.refuses(Command::Alert(AlertCommand::Drain { confirmed: vec![99] })).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Refused, "unknown_alert"));
}

#[tokio::test]
async fn a_purchase_that_was_not_ordered_expires() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests(BOUGHT).await;
    desk.passes("601").await;
    let (exit, drained) = desk.drains_with(Vec::new()).await;
    assert_eq!(
        (exit, drained.alerts[0].status, why(&drained.alerts[0])),
        (Exit::Refused, AlertStatus::Refused, "expired")
    );
}

#[tokio::test]
async fn in_a_closed_market_alerts_wait() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests("A bought 1 share of NASD:AAPL at $262").await;
    let (exit, drained) = desk.drains_with(Vec::new()).await;
    assert_eq!((exit, drained.reason.expect("a reason").code.as_ref()), (Exit::Done, "market_closed"));
    assert_eq!(drained.alerts[0].status, AlertStatus::Planned);
}

#[tokio::test]
async fn a_price_that_moved_is_not_followed() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests(BOUGHT).await;
    desk.price("005930", "70700").await;
    // 70,700 and 1 % is 71,407: 71,500 is more than the 71,400 that the alert allows.
    let (_, drained) = desk.drains_with(Vec::new()).await;
    assert_eq!(why(&drained.alerts[0]), "price_moved");
    assert_eq!(desk.accepted().await.len(), 0);
}

#[tokio::test]
async fn switches_count_at_the_moment_of_the_order() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests(BOUGHT).await;
    desk.does(Command::Trading(TradingCommand::Off(Switch::Kr))).await;
    let (_, drained) = desk.drains_with(Vec::new()).await;
    assert_eq!(why(&drained.alerts[0]), "switch_off");
}

#[tokio::test]
async fn small_purchases_are_carried_until_they_buy_a_share() {
    let desk = Desk::open().await;
    desk.follows().await;
    // 28,000 of mine each; a share costs 70,700.
    for (shares, orders) in [(20, 0), (21, 0), (22, 1)] {
        desk.ingests(&format!("A bought {shares} shares of 005930 at 70,000")).await;
        desk.drains().await;
        assert_eq!(desk.accepted().await.len(), orders, "after {shares}");
    }
    assert_eq!(desk.accepted().await, ["buy 005930 1 @ 70700"]);
    // 28,000 + 29,400 + 30,800 were due.
    let Body::Leaders(body) = desk.does(Command::Follow(FollowCommand::List)).await else { panic!("leaders") };
    assert_eq!(body.leaders[0].positions[0].carry_krw, dec("17500"));
}

#[tokio::test]
async fn the_maximum_cuts_and_the_cut_is_told() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.does(Command::Budget(BudgetCommand::Set {
        capital: None,
        min: None,
        max: Some("100만".parse().expect("won")),
    }))
    .await;
    desk.ingests(BOUGHT).await;
    let drained = desk.drains().await;
    assert_eq!(desk.accepted().await, ["buy 005930 14 @ 70700"]);
    assert_eq!(drained.alerts[0].sizing.as_ref().expect("a size").cut_krw, dec("999200"));
}

#[tokio::test]
async fn what_the_leader_sells_is_sold_in_proportion() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests(BOUGHT).await;
    desk.drains().await;
    assert_eq!(desk.ingests("A sold 714 shares of 005930 at 70,000").await.status, AlertStatus::Planned);
    desk.drains().await;
    // Half of the 28 that were bought through A, and none of the ten that were there before.
    assert_eq!(desk.accepted().await, ["buy 005930 28 @ 70700", "sell 005930 14 @ 69300"]);
    desk.ingests("A sold all shares of 005930").await;
    desk.drains().await;
    assert_eq!(desk.accepted().await[2..], ["sell 005930 14 @ 69300"]);
    let done = desk.does(Command::Alert(AlertCommand::List)).await;
    let Body::Alerts(list) = done else { panic!("alerts") };
    assert_eq!(list.alerts[0].status, AlertStatus::Done);
    assert_eq!(why(&list.alerts[0]), "filled");
}

#[tokio::test]
async fn several_sales_of_a_leader_sell_no_more_than_is_theirs() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests(BOUGHT).await;
    desk.drains().await;
    for text in ["A sold 714 shares of 005930", "A sold 357 shares of 005930", "A sold all shares of 005930"] {
        assert_eq!(desk.ingests(text).await.status, AlertStatus::Planned, "{text}");
    }
    // Filled at once, each is booked before the next is sized: half of 28, half of 14, the rest.
    desk.drains().await;
    let sold = ["sell 005930 14 @ 69300", "sell 005930 7 @ 69300", "sell 005930 7 @ 69300"];
    assert_eq!(desk.accepted().await[1..], sold);
}

/// What comes together is written together; each counts on what those before it tell of the leader's holding.
#[tokio::test]
async fn alerts_that_come_together_count_one_after_the_other() {
    let desk = Desk::open().await;
    desk.follows().await;
    let texts = [
        BOUGHT,
        "A sold 714 shares of 005930",
        "Nobody sold 5 shares of 005930",
        "A sold 357 shares of 005930",
        "A sold all shares of 005930",
    ];
    // More than are sorted with one commit.
    let noise = (1..=70).map(|count| format!("Nobody bought {count} shares of 005930 at 70,000"));
    let texts =
        texts.map(String::from).into_iter().chain(noise).chain(["A bought 10 shares of 005930 at 70,000".into()]);
    let messages = texts.map(Message::new).collect();
    let Body::Alerts(taken) = desk.does(Command::Alert(AlertCommand::Ingest { messages })).await else {
        panic!("alerts")
    };
    let planned = taken.alerts.iter().filter(|line| line.status == AlertStatus::Planned);
    assert_eq!((planned.count(), why(&taken.alerts[2])), (5, "unknown_leader"));
    assert_eq!(open_alerts(&desk), [(1, "planned"), (2, "planned"), (4, "planned"), (5, "planned"), (76, "planned")]);
    desk.drains().await;
    let sold = ["sell 005930 14 @ 69300", "sell 005930 7 @ 69300", "sell 005930 7 @ 69300"];
    assert_eq!(desk.accepted().await[..4], ["buy 005930 28 @ 70700"].into_iter().chain(sold).collect::<Vec<_>>());
    assert!(open_alerts(&desk).is_empty());
}

/// The alerts that wait, as the file has them.
fn open_alerts(desk: &Desk) -> Vec<(i64, &'static str)> {
    let file = rusqlite::Connection::open(desk.store_path()).expect("the file");
    let mut all = file.prepare("SELECT alert, status FROM open_alert ORDER BY alert").expect("a table");
    let rows = all.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?))).expect("rows");
    rows.map(|row| row.expect("a row"))
        .map(|(alert, status)| (alert, if status == "planned" { "planned" } else { "?" }))
        .collect()
}

#[tokio::test]
async fn what_rests_of_a_sale_is_not_sold_again() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests(BOUGHT).await;
    desk.drains().await;
    desk.offers("005930", 0).await;
    desk.ingests("A sold 714 shares of 005930").await;
    desk.drains().await;
    desk.ingests("A sold all shares of 005930").await;
    desk.ingests("A sold all shares of 005930 ").await;
    desk.drains().await;
    assert_eq!(desk.accepted().await[1..], ["sell 005930 14 @ 69300", "sell 005930 14 @ 69300"]);
    // Ten more are held, which are not A's.
    desk.passes("10").await;
    desk.ingests("A sold all shares of 005930").await;
    let (exit, drained) = desk.drains_with(Vec::new()).await;
    assert_eq!((exit, why(&drained.alerts[0])), (Exit::Refused, "nothing_sellable"));
    assert_eq!(desk.accepted().await.len(), 3);
}

#[tokio::test]
async fn one_leaders_sale_does_not_shrink_anothers_part() {
    let desk = Desk::open().await;
    desk.follows().await;
    let (leader, capital) = (String::from("B"), "5억".parse().expect("won"));
    desk.does(Command::Follow(FollowCommand::Add { leader, profile: None, markets: Markets::Both, capital })).await;
    desk.ingests(BOUGHT).await;
    desk.ingests("B bought 1,428 shares of 005930 at 70,000").await;
    desk.drains().await;
    desk.ingests("A sold all shares of 005930").await;
    desk.ingests("B sold all shares of 005930").await;
    desk.drains().await;
    assert_eq!(desk.accepted().await[2..], ["sell 005930 28 @ 69300", "sell 005930 28 @ 69300"]);
}

#[tokio::test]
async fn a_purchase_and_its_sale_in_one_drain() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests(BOUGHT).await;
    desk.ingests("A sold all shares of 005930").await;
    desk.drains().await;
    assert_eq!(desk.accepted().await, ["buy 005930 28 @ 70700", "sell 005930 28 @ 69300"]);
}

#[tokio::test]
async fn a_sale_waits_for_the_purchase_that_rests() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.offers("005930", 0).await;
    desk.ingests(BOUGHT).await;
    desk.ingests("A sold all shares of 005930").await;
    for _ in 0..2 {
        let (exit, drained) = desk.drains_with(Vec::new()).await;
        let sale = drained.alerts.last().expect("the sale");
        assert_eq!((exit, sale.status, why(sale)), (Exit::Done, AlertStatus::Planned, "purchase_rests"));
    }
    assert_eq!(desk.accepted().await, ["buy 005930 28 @ 70700"]);
    desk.offers("005930", 100_000).await;
    desk.passes("1m").await;
    desk.drains().await;
    assert_eq!(desk.accepted().await[1..], ["sell 005930 28 @ 69300"]);
}

#[tokio::test]
async fn a_sale_waits_for_the_purchase_that_nobody_knows_of() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests(BOUGHT).await;
    desk.fault(serde_json::json!({ "path": "order-cash", "do": "drop_before", "times": 1 })).await;
    assert_eq!(desk.drains_with(Vec::new()).await.0, Exit::Unknown);
    desk.ingests("A sold all shares of 005930").await;
    let drained = desk.drains().await;
    assert_eq!((drained.alerts[0].status, why(&drained.alerts[0])), (AlertStatus::Planned, "unresolved"));
}

#[tokio::test]
async fn whole_shares_below_the_minimum_are_carried() {
    let desk = Desk::open().await;
    desk.follows().await;
    let least = |text: &str| {
        let min = Some(text.parse().expect("won"));
        Command::Budget(BudgetCommand::Set { capital: None, min, max: None })
    };
    desk.does(least("10만")).await;
    // 112,000 is due, but one share costs 70,700 and two are too many.
    desk.ingests("A bought 80 shares of 005930 at 70,000").await;
    let drained = desk.drains().await;
    assert_eq!((drained.alerts[0].status, why(&drained.alerts[0])), (AlertStatus::Done, "below_minimum"));
    assert_eq!(drained.alerts[0].sizing.as_ref().expect("a size").carried_out_krw, dec("112000"));
    assert_eq!(desk.accepted().await.len(), 0);
    // Without a minimum the carry buys: 113,400 more.
    desk.does(least("0")).await;
    desk.ingests("A bought 81 shares of 005930 at 70,000").await;
    desk.drains().await;
    assert_eq!(desk.accepted().await, ["buy 005930 3 @ 70700"]);
}

#[tokio::test]
async fn what_was_sold_by_hand_came_from_all_parts_alike() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests(BOUGHT).await;
    desk.drains().await;
    // 38 are held, 28 of them through A: half of each is left.
    desk.does(order(Side::Sell, "005930", 19, "70000")).await;
    desk.ingests("A sold all shares of 005930").await;
    desk.drains().await;
    assert_eq!(desk.accepted().await[2..], ["sell 005930 14 @ 69300"]);
}

#[tokio::test]
async fn what_was_sold_on_the_phone_is_not_sold_again() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests(BOUGHT).await;
    desk.drains().await;
    // 14 of 38 are left, and no more than those can be A's.
    let phone = serde_json::json!({ "symbol": "005930", "side": "sell", "quantity": 24, "price": "70000" });
    desk.post("/__sim/order", phone).await;
    desk.ingests("A sold 714 shares of 005930 at 70,000").await;
    desk.drains().await;
    assert_eq!(desk.accepted().await.last().map(String::as_str), Some("sell 005930 7 @ 69300"));
}

#[tokio::test]
async fn the_leaders_shares_may_be_written_down_by_hand() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests(BOUGHT).await;
    desk.drains().await;
    let (leader, instrument) = (String::from("A"), instrument("005930"));
    desk.does(Command::Follow(FollowCommand::Hold { leader, instrument, quantity: dec("2800") })).await;
    desk.ingests("A sold 100 shares of 005930").await;
    desk.drains().await;
    assert_eq!(desk.accepted().await[1..], ["sell 005930 1 @ 69300"]);
}

#[tokio::test]
async fn the_limit_of_a_minute_makes_alerts_wait() {
    let mut desk = Desk::open().await;
    desk.rules.limits.max_orders_per_minute = 2;
    desk.follows().await;
    for shares in [100, 101, 102] {
        desk.ingests(&format!("A bought {shares} shares of 005930 at 70,000")).await;
    }
    let (exit, drained) = desk.drains_with(Vec::new()).await;
    assert_eq!((exit, drained.orders.len()), (Exit::Done, 2));
    assert_eq!((drained.alerts[2].status, why(&drained.alerts[2])), (AlertStatus::Planned, "max_orders_per_minute"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_burst_is_kept_and_ordered_once() {
    let desk = Desk::open().await;
    desk.follows().await;
    let ingest = |index: u32| {
        let engine = desk.engine();
        let text = format!("A bought {} shares of 005930 at 70,000", 10 + index % 5);
        async move {
            let messages = vec![Message::new(text)];
            let origin = beagle_core::Origin::new(beagle_core::command::Door::Test);
            engine.handle(Command::Alert(AlertCommand::Ingest { messages }), origin).await.exit
        }
    };
    let exits = tokio::join!(ingest(0), ingest(1), ingest(2), ingest(3), ingest(4), ingest(5), ingest(6), ingest(7));
    assert_eq!(exits, (Exit::Done, Exit::Done, Exit::Done, Exit::Done, Exit::Done, Exit::Done, Exit::Done, Exit::Done));
    let Body::Alerts(list) = desk.does(Command::Alert(AlertCommand::List)).await else { panic!("alerts") };
    let count = |status| list.alerts.iter().filter(|line| line.status == status).count();
    assert_eq!((count(AlertStatus::Planned), count(AlertStatus::Duplicate)), (5, 3));
}

#[tokio::test]
async fn in_dollars_at_the_brokers_rate() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.is("2026-03-04T00:00").await;
    desk.price("AAPL", "262.50").await;
    desk.ingests("A bought 200 shares of NASD:AAPL at $262.5").await;
    let drained = desk.drains().await;
    let sizing = drained.alerts[0].sizing.as_ref().expect("a size");
    // 200 × 262.5 × 1,390.5 × 10,000,000 / 500,000,000
    assert_eq!((sizing.rate, sizing.due_krw), (dec("1390.5"), dec("1460025")));
    assert_eq!(desk.accepted().await, ["buy AAPL 3 @ 265.13"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_drains_at_once_order_once() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests(BOUGHT).await;
    let drain = || async {
        let origin = beagle_core::Origin::new(beagle_core::command::Door::Cron).confirmed();
        let drain = Command::Alert(AlertCommand::Drain { confirmed: Vec::new() });
        desk.engine().handle(drain, origin).await.exit
    };
    let (a, b, c) = tokio::join!(drain(), drain(), drain());
    assert!([a, b, c].iter().all(|exit| matches!(exit, Exit::Done | Exit::Busy)), "{a:?} {b:?} {c:?}");
    assert_eq!(desk.accepted().await, ["buy 005930 28 @ 70700"]);
}

#[tokio::test]
async fn a_broker_that_is_not_reached_leaves_the_alert_planned() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests(BOUGHT).await;
    desk.fault(serde_json::json!({ "path": "inquire-psbl-order", "do": "html", "times": 9 })).await;
    let (exit, drained) = desk.drains_with(Vec::new()).await;
    assert_eq!((exit, drained.alerts[0].status), (Exit::Failed, AlertStatus::Planned));
    desk.post("/__sim/faults", serde_json::json!([])).await;
    desk.drains().await;
    assert_eq!(desk.accepted().await, ["buy 005930 28 @ 70700"]);
}

#[tokio::test]
async fn a_refused_order_carries_nothing() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests(BOUGHT).await;
    let refusal =
        serde_json::json!({ "path": "order-cash", "do": "error", "http": 200, "code": "APBK0952", "message": "" });
    desk.fault(refusal).await;
    let (exit, drained) = desk.drains_with(Vec::new()).await;
    assert_eq!(
        (exit, drained.alerts[0].status, why(&drained.alerts[0])),
        (Exit::Refused, AlertStatus::Refused, "broker_refused")
    );
    let Body::Leaders(body) = desk.does(Command::Follow(FollowCommand::List)).await else { panic!("leaders") };
    assert_eq!(body.leaders[0].positions[0].carry_krw, dec("0"));
}
