//! The curated calls of both markets against the simulator: what is ordered is listed, filled and held.

use std::collections::BTreeSet;

use kis_api::{
    Client, Limits, OrderStatus, Outcome, Side, StockCode, Ticker,
    tick::{self, Toward},
};
use kis_sim::{Config, Server};
use rich_beagle_tests::sim;
use rust_decimal::Decimal;
use serde_json::json;

const KR_DAY: jiff::civil::Date = jiff::civil::date(2026, 3, 3);

async fn start() -> (Server, Client) {
    let server = Server::start(Config::default()).await.expect("a simulator");
    let kis = sim::client(&server).in_memory().limits(Limits::per_second(1_000)).build().expect("a client");
    (server, kis)
}

fn accepted(outcome: Outcome) -> kis_api::Accepted {
    match outcome {
        Outcome::Accepted(accepted) => accepted,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_domestic_order_from_quote_to_holding() {
    let (server, kis) = start().await;
    let code: StockCode = "000660".parse().expect("a code");
    let quote = kis.domestic().price(&code).await.expect("a quote");
    let last = quote.price.expect("a price");
    let limit = tick::round(quote.class, last * Decimal::new(101, 2), Toward::Up, KR_DAY).expect("a step");
    let before = kis.domestic().balance().await.expect("a balance");
    let held = |balance: &kis_api::Balance| {
        let own = balance.holdings.iter().filter(|h| h.instrument.symbol() == "000660" && h.credit.is_none());
        own.map(|h| h.quantity).sum::<Decimal>()
    };
    let order = accepted(kis.domestic().buy(&code, 3).limit(limit).class(quote.class).send().await);
    let listed = kis.domestic().orders(KR_DAY, KR_DAY).await.expect("the list");
    let [row] = &listed[..] else { panic!("one order: {listed:?}") };
    assert_eq!((row.order_no.clone(), row.side, row.quantity), (order.order_no, Side::Buy, Decimal::from(3)));
    assert_eq!(row.status, OrderStatus::Filled, "{row:?}");
    assert!(row.average_price.expect("a fill price") <= limit);
    assert_eq!(kis.domestic().fills(KR_DAY, KR_DAY).await.expect("fills").len(), 1);
    let after = kis.domestic().balance().await.expect("a balance");
    assert_eq!(held(&after) - held(&before), Decimal::from(3));
    let stats = sim::stats(&server).await;
    assert_eq!(stats["orders"][0]["symbol"], json!("000660"), "{stats}");
}

#[tokio::test]
async fn a_resting_order_is_amended_and_cancelled() {
    let (_server, kis) = start().await;
    let code: StockCode = "005930".parse().expect("a code");
    let first = accepted(kis.domestic().buy(&code, 5).limit(Decimal::from(60_000)).send().await);
    let open = kis.domestic().open_orders(KR_DAY).await.expect("the list");
    assert_eq!(open.len(), 1);
    assert_eq!((open[0].remaining, open[0].status), (Decimal::from(5), OrderStatus::Open));
    let second = accepted(kis.domestic().amend(&open[0], Decimal::from(61_000)).send().await);
    assert_ne!(first.order_no, second.order_no, "an amendment has a number of its own");
    let open = kis.domestic().open_orders(KR_DAY).await.expect("the list");
    assert_eq!(open.len(), 1, "{open:?}");
    assert_eq!((open[0].price, &open[0].order_no), (Some(Decimal::from(61_000)), &second.order_no));
    let _partly = accepted(kis.domestic().cancel(&open[0]).quantity(2).send().await);
    let open = kis.domestic().open_orders(KR_DAY).await.expect("the list");
    assert_eq!(open[0].remaining, Decimal::from(3), "{open:?}");
    let _rest = accepted(kis.domestic().cancel(&open[0]).send().await);
    assert!(kis.domestic().open_orders(KR_DAY).await.expect("the list").is_empty());
    let all = kis.domestic().orders(KR_DAY, KR_DAY).await.expect("the list");
    assert!(all.iter().all(|order| !order.status.is_open()), "{all:?}");
}

#[tokio::test]
async fn a_us_order_in_its_session() {
    let (server, kis) = start().await;
    // 10:30 in New York.
    sim::post(&server, "/__sim/clock", json!({"at": "2026-03-04T00:30:00+09:00"})).await;
    let day = jiff::civil::date(2026, 3, 3);
    let ticker = kis.us().find("KO").await.expect("it is listed");
    assert_eq!(ticker, Ticker::nyse("KO"));
    let last = kis.us().price(&ticker).await.expect("a quote").price.expect("a price");
    let limit = tick::round(tick::PriceClass::Us, last * Decimal::new(101, 2), Toward::Up, day).expect("a step");
    let power = kis.us().buying_power(&ticker, limit).await.expect("dollars");
    assert!(power.spendable() > limit * Decimal::TWO, "{power:?}");
    let order = accepted(kis.us().buy(&ticker, 2).limit(limit).send().await);
    let listed = kis.us().orders(day, day).await.expect("the list");
    let [row] = &listed[..] else { panic!("one order: {listed:?}") };
    assert_eq!((&row.order_no, row.status), (&order.order_no, OrderStatus::Filled), "{row:?}");
    let resting = accepted(kis.us().sell(&ticker, 1).limit(limit * Decimal::TWO).send().await);
    let open = kis.us().open_orders(day).await.expect("the list");
    let [open] = &open[..] else { panic!("one rests: {open:?}") };
    assert_eq!(open.order_no, resting.order_no);
    let _cancelled = accepted(kis.us().cancel(open).send().await);
    assert!(kis.us().open_orders(day).await.expect("the list").is_empty());
}

#[tokio::test]
async fn the_broker_refuses_with_its_code() {
    let (_server, kis) = start().await;
    let code: StockCode = "005930".parse().expect("a code");
    for (what, order) in [
        ("over the cash", kis.domestic().buy(&code, 100_000).limit(Decimal::from(70_000))),
        ("over the limit price", kis.domestic().buy(&code, 1).limit(Decimal::from(200_000))),
        ("more than is held", kis.domestic().sell(&code, 100_000).limit(Decimal::from(70_000))),
    ] {
        match order.send().await {
            Outcome::Rejected(error) => assert!(error.code().is_some(), "{what}: {error}"),
            other => panic!("{what}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn both_balances_have_their_odd_rows() {
    let (_server, kis) = start().await;
    let domestic = kis.domestic().balance().await.expect("a balance");
    assert!(domestic.holdings.iter().any(|h| h.price.is_none() && h.profit_pct().is_none()), "a suspended one");
    assert!(domestic.holdings.iter().any(|h| h.credit.is_some()), "one on credit");
    let us = kis.us().balance().await.expect("a balance");
    assert!(us.holdings.iter().all(|h| !h.instrument.symbol().is_empty()));
    let exchanges: BTreeSet<_> = us.holdings.iter().map(|h| h.instrument.to_string()[..4].to_owned()).collect();
    assert_eq!(exchanges.len(), 3, "{exchanges:?}");
    assert!(us.rate.is_some() && us.deposit.is_some());
    let power = kis.domestic().buying_power(None).await.expect("won");
    assert_eq!(power.spendable(), Decimal::from(10_000_000));
}

#[tokio::test]
async fn many_quotes_are_asked_for_together() {
    let (server, kis) = start().await;
    let master = kis.domestic().master().await.expect("the listings");
    let codes: Vec<StockCode> =
        master.listings().iter().map(|listing| listing.instrument.symbol().parse().expect("a code")).collect();
    let quotes = kis.domestic().prices(&codes).await.expect("quotes");
    assert_eq!(quotes.len(), codes.len());
    let stats = sim::stats(&server).await;
    let calls = stats["by_path"]["/uapi/domestic-stock/v1/quotations/intstock-multprice"].as_u64().expect("calls");
    assert_eq!(calls as usize, codes.len().div_ceil(30));
}
