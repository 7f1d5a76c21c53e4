//! The websocket misbehaves: rows 46 and 47. Row 45 is in `tests/feed.rs`.

use std::time::Duration;

use kis_api::{
    Client, Market,
    api::domestic_stock::CcnlKrx,
    feed::{FeedSettings, Item, OrderEvent},
};
use kis_sim::{Config, Server};
use rich_beagle_tests::sim;
use serde_json::json;

async fn start() -> (Server, Client) {
    let server = Server::start(Config::default()).await.expect("a server");
    let settings = FeedSettings::default()
        .idle(Duration::from_millis(500))
        .backoff(Duration::from_millis(1), Duration::from_millis(20));
    let kis = sim::client(&server).feed_settings(settings).in_memory().build().expect("a client");
    (server, kis)
}

#[tokio::test]
async fn f046_a_session_that_falls_silent_is_begun_anew_and_the_gap_is_told() {
    let (server, kis) = start().await;
    let mut trades = kis.feed().subscribe::<CcnlKrx>("005930").await.expect("a subscription");
    sim::post(&server, "/__sim/feed", json!({ "records_per_second": 200 })).await;
    sim::post(&server, "/__sim/faults", json!([{ "do": "feed_silence", "skip": 20 }])).await;
    let gap = loop {
        if let Item::Gap(gap) = trades.next().await.expect("goes on").expect("readable") {
            break gap;
        }
    };
    assert_eq!((gap.breaks, gap.dropped), (1, 0));
    let mut after = 0;
    while after < 20 {
        after += usize::from(trades.next().await.expect("goes on").expect("readable").data().is_some());
    }
    // What decides asks over REST, which has no part in it.
    kis.domestic().price(&"005930".parse().expect("a code")).await.expect("a price");
}

#[tokio::test]
async fn f047_a_notice_that_can_not_be_opened_is_an_error_and_the_next_one_is_not() {
    let (server, kis) = start().await;
    let mut notices = kis.feed().order_notices(Market::Kr, "beagle01").await.expect("notices");
    sim::post(&server, "/__sim/faults", json!([{ "do": "feed_half", "tr_id": "H0STCNI0" }])).await;
    let order = || async {
        let code = "005930".parse().expect("a code");
        let sent = kis.domestic().buy(&code, 1).limit(60_000.into()).send().await;
        assert!(matches!(sent, kis_api::Outcome::Accepted(_)), "{sent:?}");
    };
    order().await;
    let error = notices.next().await.expect("goes on").expect_err("half of it");
    assert!(error.is_malformed(), "{error}");
    order().await;
    let next = loop {
        if let Item::Data(notice) = notices.next().await.expect("goes on").expect("readable") {
            break notice;
        }
    };
    assert_eq!(next.event, OrderEvent::Accepted);
    let today = jiff::civil::date(2026, 3, 3);
    assert_eq!(kis.domestic().orders(today, today).await.expect("the list").len(), 2, "the list has both");
}
