//! Orders against a broker that misbehaves: one request each, an outcome that is true, and lists that tell the rest.

use kis_api::{Client, Limits, OrderKind, OrderStatus, Outcome, ReservationStatus, StockCode, Ticker};
use kis_sim::{Config, Server};
use rich_beagle_tests::sim;
use rust_decimal::Decimal;
use serde_json::{Value, json};

const ORDER: &str = "/uapi/domestic-stock/v1/trading/order-cash";
const DAY: jiff::civil::Date = jiff::civil::date(2026, 3, 3);

async fn start() -> (Server, Client) {
    let server = Server::start(Config::default()).await.expect("a simulator");
    let kis = sim::client(&server).in_memory().limits(Limits::per_second(1_000)).build().expect("a client");
    (server, kis)
}

async fn fault(server: &Server, rule: Value) {
    sim::post(server, "/__sim/faults", json!([rule])).await;
}

fn samsung() -> StockCode {
    "005930".parse().expect("a code")
}

/// An order that rests.
async fn order(kis: &Client) -> Outcome {
    kis.domestic().buy(&samsung(), 1).limit(Decimal::from(60_000)).send().await
}

#[tokio::test]
async fn an_outcome_is_true_whatever_goes_wrong() {
    for (rule, taken) in [
        (json!({"do": "drop_before"}), 0),
        (json!({"do": "drop_after"}), 1),
        (json!({"do": "truncate"}), 1),
        (json!({"do": "bloat"}), 1),
        (json!({"do": "no_order_number"}), 1),
        (json!({"do": "error_after", "code": "EGW00302"}), 1),
        (json!({"do": "error", "code": "EGW00201"}), 0),
        (json!({"do": "redirect"}), 0),
        (json!({"do": "redirect", "http": 308}), 0),
        (json!({"do": "html", "http": 200}), 0),
        (json!({"do": "empty"}), 0),
    ] {
        let (server, kis) = start().await;
        let mut strike = rule.clone();
        strike["path"] = json!("order-cash");
        strike["times"] = json!(0);
        fault(&server, strike).await;
        let outcome = order(&kis).await;
        assert!(matches!(outcome, Outcome::Unknown(_)), "{rule}: {outcome:?}");
        let stats = sim::stats(&server).await;
        assert_eq!(stats["by_path"][ORDER], json!(1), "{rule}: sent once");
        let listed = kis.domestic().order_list(DAY, DAY).await.expect("a list");
        assert_eq!((listed.orders.len(), listed.pages), (taken, 1), "{rule}");
    }
}

#[tokio::test]
async fn an_order_may_be_taken_late_or_shown_late() {
    let (server, kis) = start().await;
    fault(&server, json!({"path": "order-cash", "do": "late_accept", "ms": 5_000})).await;
    let outcome = order(&kis).await;
    assert!(matches!(outcome, Outcome::Unknown(_)), "{outcome:?}");
    assert!(kis.domestic().orders(DAY, DAY).await.expect("a list").is_empty(), "not yet");
    fault(&server, json!({"path": "inquire-daily-ccld", "do": "hide_orders", "ms": 30_000, "times": 0})).await;
    sim::post(&server, "/__sim/clock", json!({"advance": "10s"})).await;
    assert!(kis.domestic().orders(DAY, DAY).await.expect("a list").is_empty(), "taken, and not shown yet");
    sim::post(&server, "/__sim/clock", json!({"advance": "30s"})).await;
    assert_eq!(kis.domestic().orders(DAY, DAY).await.expect("a list").len(), 1);
}

#[tokio::test]
async fn a_list_has_each_order_once_or_is_an_error() {
    let (server, kis) = start().await;
    for _ in 0..150 {
        let outcome = order(&kis).await;
        assert!(matches!(outcome, Outcome::Accepted(_)), "{outcome:?}");
    }
    let whole = kis.domestic().order_list(DAY, DAY).await.expect("a list");
    assert_eq!((whole.orders.len(), whole.pages), (150, 2));
    for action in ["overlap_pages", "duplicate_rows"] {
        fault(&server, json!({"path": "inquire-daily-ccld", "do": action, "times": 0})).await;
        let list = kis.domestic().order_list(DAY, DAY).await.expect(action);
        assert_eq!(list.orders, whole.orders, "{action}");
    }
    for action in
        [json!({"do": "stuck_cursor", "times": 0}), json!({"do": "error", "skip": 1, "http": 500, "code": "OPSQ9999"})]
    {
        let mut rule = action.clone();
        rule["path"] = json!("inquire-daily-ccld");
        fault(&server, rule).await;
        kis.domestic().order_list(DAY, DAY).await.expect_err("never a part of it");
    }
}

#[tokio::test]
async fn an_order_that_was_withdrawn_never_reached_the_broker() {
    let (server, kis) = start().await;
    let outcome = kis.domestic().buy(&samsung(), 1).market().send_if(|| false).await;
    assert!(matches!(&outcome, Outcome::NotSent(why) if why.is_withdrawn()), "{outcome:?}");
    let stats = sim::stats(&server).await;
    assert_eq!((&stats["by_path"][ORDER], &stats["orders"]), (&Value::Null, &json!([])));
}

#[tokio::test]
async fn an_order_may_be_refused_after_it_was_taken() {
    let (server, kis) = start().await;
    fault(&server, json!({"path": "order-cash", "do": "refuse_at_exchange"})).await;
    let outcome = order(&kis).await;
    assert!(matches!(outcome, Outcome::Accepted(_)), "{outcome:?}");
    let listed = kis.domestic().orders(DAY, DAY).await.expect("a list");
    assert_eq!(listed[0].status, OrderStatus::Rejected);
}

#[tokio::test]
async fn a_day_of_kinds_in_both_markets() {
    let (server, kis) = start().await;
    let apple = Ticker::nasdaq("AAPL");
    let at = async |time: &str| sim::post(&server, "/__sim/clock", json!({"at": time})).await;
    let sent = async |outcome: Outcome| assert!(matches!(outcome, Outcome::Accepted(_)), "{outcome:?}");
    sent(kis.domestic().buy(&samsung(), 1).kind(OrderKind::Best).send().await).await;
    sent(kis.domestic().buy(&samsung(), 1).kind(OrderKind::FokLimit(Decimal::from(60_000))).send().await).await;
    at("2026-03-03T15:45").await;
    sent(kis.domestic().sell(&samsung(), 1).kind(OrderKind::AfterClose).send().await).await;
    let listed = kis.domestic().orders(DAY, DAY).await.expect("a list");
    let told: Vec<_> = listed.iter().map(|order| (order.kind.as_str(), order.status)).collect();
    let want = [
        ("최유리지정가", OrderStatus::Filled),
        ("FOK지정가", OrderStatus::Cancelled),
        ("장후시간외", OrderStatus::Filled),
    ];
    assert_eq!(told, want);
    at("2026-03-03T23:00").await;
    sent(kis.us().sell(&apple, 1).kind(OrderKind::MarketOnOpen).send().await).await;
    sent(kis.us().buy(&apple, 1).kind(OrderKind::LimitOnClose(Decimal::from(900))).send().await).await;
    let status = async || {
        let orders = kis.us().order_list(DAY, DAY).await.expect("a list").orders;
        orders.iter().map(|order| order.status).collect::<Vec<_>>()
    };
    at("2026-03-03T23:31").await;
    assert_eq!(status().await, [OrderStatus::Filled, OrderStatus::Open]);
    at("2026-03-04T05:59").await;
    assert_eq!(status().await, [OrderStatus::Filled, OrderStatus::Filled]);
}

#[tokio::test]
async fn reservations_of_both_markets_from_making_to_cancelling() {
    let (server, kis) = start().await;
    sim::post(&server, "/__sim/clock", json!({"at": "2026-03-03T16:00"})).await;
    let mut numbers = Vec::new();
    for price in [69_000, 68_000] {
        match kis.domestic().buy(&samsung(), 1).limit(Decimal::from(price)).reserved().send().await {
            Outcome::Accepted(reserved) => numbers.push(reserved.number),
            other => panic!("{other:?}"),
        }
    }
    let next = jiff::civil::date(2026, 3, 4);
    let rows = kis.domestic().reservations(DAY, next).await.expect("a list");
    assert_eq!(rows.iter().map(|row| row.number.clone()).collect::<Vec<_>>(), numbers);
    let outcome = kis.domestic().cancel_reservation(&rows[0]).send().await;
    assert!(matches!(outcome, Outcome::Accepted(())), "{outcome:?}");
    let outcome = kis.domestic().cancel_reservation(&rows[0]).send().await;
    assert!(!matches!(outcome, Outcome::Accepted(())), "{outcome:?}");

    let apple = Ticker::nasdaq("AAPL");
    let reserved = match kis.us().buy(&apple, 1).limit(Decimal::from(300)).reserved().send().await {
        Outcome::Accepted(reserved) => reserved,
        other => panic!("{other:?}"),
    };
    let listed = kis.us().reservations(DAY, DAY).await.expect("a list");
    assert_eq!((listed.len(), &listed[0].number, listed[0].received), (1, &reserved.number, reserved.received));
    let outcome = kis.us().cancel_reservation(reserved).send().await;
    assert!(matches!(outcome, Outcome::Accepted(())), "{outcome:?}");
    let listed = kis.us().reservations(DAY, DAY).await.expect("a list");
    assert_eq!(listed[0].status, ReservationStatus::Cancelled);

    fault(&server, json!({"path": "order-resv", "do": "no_order_number"})).await;
    let outcome = kis.domestic().buy(&samsung(), 1).market().reserved().send().await;
    assert!(matches!(outcome, Outcome::Unknown(_)), "{outcome:?}");
    sim::post(&server, "/__sim/clock", json!({"at": "2026-03-04T09:30"})).await;
    let rows = kis.domestic().reservations(DAY, next).await.expect("a list");
    let told: Vec<_> = rows.iter().map(|row| (row.status, row.order_no.is_some())).collect();
    assert_eq!(told, [(ReservationStatus::Ordered, true), (ReservationStatus::Ordered, true)]);
    assert_eq!(kis.domestic().orders(next, next).await.expect("a list").len(), 2);
}
