//! The realtime session against the simulator's websocket, over TCP.

use std::time::Duration;

use futures_util::{StreamExt as _, stream};
use kis_api::{
    Client, Market, Outcome, Side,
    api::domestic_stock::{AskingPriceKrx, CcnlKrx},
    feed::{FeedSettings, Item, OrderEvent, Subscription},
};
use kis_sim::{Config, Server};
use rich_beagle_tests::sim;
use rust_decimal::Decimal;
use serde_json::json;
use tokio::time::timeout;

/// Nothing here takes as long, unless it hangs.
const BOUND: Duration = Duration::from_secs(30);

async fn server() -> Server {
    Server::start(Config::default()).await.expect("a server")
}

fn client(server: &Server) -> Client {
    let settings = FeedSettings::default().backoff(Duration::from_millis(5), Duration::from_millis(50));
    sim::client(server).feed_settings(settings).in_memory().build().expect("a client")
}

async fn next<T>(stream: &mut Subscription<T>) -> Item<T> {
    timeout(BOUND, stream.next()).await.expect("in time").expect("goes on").expect("readable")
}

async fn record<T>(stream: &mut Subscription<T>) -> T {
    loop {
        if let Item::Data(record) = next(stream).await {
            return record;
        }
    }
}

#[tokio::test]
async fn trades_and_books_of_both_markets_come_as_the_market_moves() {
    let server = server().await;
    let kis = client(&server);
    sim::post(&server, "/__sim/clock", json!({ "at": "2026-03-03T10:30" })).await;
    let samsung = "005930".parse().expect("a code");
    let mut trades = kis.feed().trades(&samsung).await.expect("trades");
    let mut books = kis.feed().order_book(&samsung).await.expect("books");
    sim::post(&server, "/__sim/price", json!({ "symbol": "005930", "price": "71000" })).await;
    loop {
        let trade = record(&mut trades).await;
        assert_eq!(trade.instrument, samsung);
        assert!(trade.quantity >= Decimal::ZERO && trade.volume >= Some(trade.quantity), "{trade:?}");
        if trade.price == Decimal::from(71_000) {
            break;
        }
    }
    let book = record(&mut books).await;
    assert!(book.asks[0].price > book.bids[0].price && book.asks.len() == 10, "{book:?}");

    sim::post(&server, "/__sim/clock", json!({ "at": "2026-03-03T23:45" })).await;
    let apple = "AAPL".parse().expect("a ticker");
    let mut trades = kis.feed().trades(&apple).await.expect("trades");
    let mut books = kis.feed().order_book(&apple).await.expect("books");
    assert_eq!(trades.key(), "DNASAAPL");
    sim::post(&server, "/__sim/clock", json!({ "advance_s": 60 })).await;
    let trade = record(&mut trades).await;
    assert_eq!(trade.instrument.to_string(), "NASD:AAPL");
    assert!(trade.at.to_string().starts_with("2026-03-03T14:4"), "{trade:?}");
    assert!(!record(&mut books).await.bids.is_empty());
}

#[tokio::test]
async fn an_order_is_told_from_its_acceptance_to_its_fill() {
    let server = server().await;
    let kis = client(&server);
    let mut kr = kis.feed().order_notices(Market::Kr, "beagle01").await.expect("domestic notices");
    let mut us = kis.feed().order_notices(Market::Us, "beagle01").await.expect("overseas notices");

    let code = "005930".parse().expect("a code");
    let Outcome::Accepted(bought) = kis.domestic().buy(&code, 3).limit(Decimal::from(90_000)).send().await else {
        panic!("not accepted");
    };
    let accepted = record(&mut kr).await;
    assert_eq!((&accepted.event, &accepted.order_no), (&OrderEvent::Accepted, &bought.order_no));
    assert_eq!((accepted.side, accepted.quantity), (Side::Buy, Decimal::from(3)));
    let filled = record(&mut kr).await;
    let today = "2026-03-03".parse().expect("a day");
    let fill = kis.domestic().fills(today, today).await.expect("fills").remove(0);
    let OrderEvent::Filled { quantity, price } = filled.event else { panic!("{filled:?}") };
    assert_eq!((filled.order_no, quantity, Some(price)), (fill.order_no, fill.filled, fill.average_price));

    let Outcome::Accepted(resting) = kis.domestic().buy(&code, 2).limit(Decimal::from(60_000)).send().await else {
        panic!("not accepted");
    };
    assert_eq!(record(&mut kr).await.event, OrderEvent::Accepted);
    let open = kis.domestic().open_orders(today).await.expect("open orders").remove(0);
    assert_eq!(open.price, Some(Decimal::from(60_000)));
    assert!(matches!(kis.domestic().cancel(&open).send().await, Outcome::Accepted(_)));
    assert_eq!(record(&mut kr).await.event, OrderEvent::CancelRequested);
    let cancelled = record(&mut kr).await;
    assert_eq!((cancelled.event, cancelled.original_no), (OrderEvent::Cancelled, Some(resting.order_no)));

    sim::post(&server, "/__sim/clock", json!({ "at": "2026-03-03T23:45" })).await;
    let apple = kis.us().find("AAPL").await.expect("listed");
    let last = kis.us().price(&apple).await.expect("a quote").price.expect("a price");
    let limit = (last * Decimal::new(102, 2)).round_dp(2);
    assert!(matches!(kis.us().buy(&apple, 1).limit(limit).send().await, Outcome::Accepted(_)));
    let accepted = record(&mut us).await;
    assert_eq!((accepted.event, accepted.instrument.to_string()), (OrderEvent::Accepted, "NASD:AAPL".into()));
    let filled = record(&mut us).await;
    let OrderEvent::Filled { quantity, price } = filled.event else { panic!("{filled:?}") };
    assert!(quantity == Decimal::ONE && price > last / Decimal::TWO && price <= limit, "{price} of {limit}");
}

#[tokio::test]
async fn two_streams_of_one_topic_share_a_registration_and_a_dropped_one_leaves() {
    let server = server().await;
    let kis = client(&server);
    let mut first = kis.feed().subscribe::<CcnlKrx>("005930").await.expect("the first");
    let second = kis.feed().subscribe::<CcnlKrx>("005930").await.expect("the second");
    assert_eq!(sim::stats(&server).await["websocket"]["registrations"], 1);
    drop(second);
    sim::post(&server, "/__sim/clock", json!({ "advance_s": 60 })).await;
    assert_eq!(record(&mut first).await.mksc_shrn_iscd, "005930");
    drop(first);
    let _third = kis.feed().subscribe::<CcnlKrx>("005930").await.expect("the third");
    assert_eq!(
        sim::stats(&server).await["websocket"]["registrations"],
        2,
        "the first two were one, and it was released"
    );
    assert_eq!(sim::stats(&server).await["websocket"]["connections"], 1);
}

#[tokio::test]
async fn f045_the_forty_second_registration_is_refused_here() {
    let server = server().await;
    let kis = client(&server);
    let feed = kis.feed();
    let codes: Vec<String> = sim_codes(&server).await;
    let mut streams = Vec::new();
    for code in codes.iter().take(21) {
        streams.push(feed.subscribe::<CcnlKrx>(code).await.expect("a registration"));
    }
    let mut books = Vec::new();
    for code in codes.iter().take(20) {
        books.push(feed.subscribe::<AskingPriceKrx>(code).await.expect("a registration"));
    }
    let error = feed.subscribe::<AskingPriceKrx>(&codes[20]).await.expect_err("full");
    assert!(error.is_feed_full() && error.to_string().contains("41"), "{error}");
    books.pop();
    books.push(feed.subscribe::<AskingPriceKrx>(&codes[20]).await.expect("there is room again"));
    assert_eq!(sim::stats(&server).await["websocket"]["registrations"], 42);
}

#[tokio::test]
async fn f045_a_second_session_of_a_key_is_refused_for_good() {
    let server = server().await;
    let (first, second) = (client(&server), client(&server));
    let samsung = "005930".parse().expect("a code");
    let mut trades = first.feed().trades(&samsung).await.expect("the first session");
    let error = second.feed().trades(&samsung).await.expect_err("in use");
    assert!(error.is_key_in_use() && error.to_string().contains("OPSP8996"), "{error}");
    sim::post(&server, "/__sim/clock", json!({ "advance_s": 60 })).await;
    record(&mut trades).await;
    drop((trades, first));
    let again = stream::repeat(()).then(|()| async {
        tokio::time::sleep(Duration::from_millis(20)).await;
        second.feed().trades(&samsung).await
    });
    let mut again = std::pin::pin!(again.filter_map(|opened| async { opened.ok() }));
    timeout(BOUND, again.next()).await.expect("the key is free when its client is gone");
}

#[tokio::test]
async fn what_can_not_be_subscribed_says_so() {
    let server = server().await;
    let kis = client(&server);
    let error = kis.feed().subscribe::<CcnlKrx>("99 99").await.expect_err("no key");
    assert!(error.is_invalid(), "{error}");
    let error = kis.feed().subscribe::<CcnlKrx>("999999").await.expect_err("no such code");
    assert!(error.is_refused() && error.code() == Some("OPSP8992") && error.tr_id() == Some("H0STCNT0"), "{error}");
    server.stop().await;
    let error = kis.feed().subscribe::<CcnlKrx>("005930").await.expect_err("nobody is there");
    assert!(error.is_not_reached() || error.is_interrupted(), "{error}");
}

#[tokio::test]
async fn a_slow_reader_is_told_what_it_missed_and_holds_nobody_up() {
    let server = server().await;
    let settings = FeedSettings::default().buffer(100);
    let kis = sim::client(&server).feed_settings(settings).in_memory().build().expect("a client");
    let mut slow = kis.feed().subscribe::<CcnlKrx>("005930").await.expect("a slow reader");
    let mut quick = kis.feed().subscribe::<CcnlKrx>("005930").await.expect("a quick one");
    sim::post(&server, "/__sim/feed", json!({ "records_per_second": 4000, "records": 2000 })).await;
    let mut told = 0;
    while told < 2000 {
        told += match next(&mut quick).await {
            Item::Data(_) => 1,
            Item::Gap(gap) => gap.dropped,
        };
    }
    let Item::Gap(gap) = next(&mut slow).await else { panic!("no gap first") };
    assert_eq!((gap.breaks, gap.dropped), (0, 1900));
    assert!(gap.from <= gap.to);
    for _ in 0..100 {
        assert!(matches!(next(&mut slow).await, Item::Data(_)));
    }
}

/// Domestic codes that the simulator lists.
async fn sim_codes(server: &Server) -> Vec<String> {
    let kis = client(server);
    let master = kis.domestic().master().await.expect("a master");
    master.listings().iter().map(|listing| listing.instrument.symbol().to_owned()).take(60).collect()
}
