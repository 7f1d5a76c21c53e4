//! Long lists are read to their end, or not at all.

use kis_api::{Limits, api, decode::Value, endpoint::RawRead};
use kis_sim::{Config, Generated, Scenario, Server};
use rich_beagle_tests::sim;
use serde_json::json;

const BALANCE: &str = "/uapi/domestic-stock/v1/trading/inquire-balance";
const US_BALANCE: &str = "/uapi/overseas-stock/v1/trading/inquire-balance";

async fn simulator(kr: u32, us: u32) -> Server {
    let mut scenario = Scenario::default();
    scenario.holdings.clear();
    scenario.generated = Generated::new(kr, us);
    Server::start(Config::default().scenario(scenario)).await.expect("a simulator")
}

#[tokio::test]
async fn three_hundred_and_a_hundred_and_twenty_holdings() {
    let server = simulator(300, 120).await;
    let kis = sim::client(&server).in_memory().limits(Limits::per_second(1_000)).build().expect("a client");
    assert_eq!(kis.domestic().holdings().await.expect("complete").len(), 300);
    assert_eq!(kis.us().holdings().await.expect("complete").len(), 120);
    let stats = sim::stats(&server).await;
    assert_eq!(stats["by_path"][BALANCE], json!(6), "fifty a page");
    assert_eq!(stats["by_path"][US_BALANCE], json!(2), "a hundred a page");
}

#[tokio::test]
async fn a_last_page_that_is_full_ends_the_list() {
    let server = simulator(50, 100).await;
    let kis = sim::client(&server).in_memory().limits(Limits::per_second(1_000)).build().expect("a client");
    assert_eq!(kis.domestic().holdings().await.expect("complete").len(), 50);
    assert_eq!(kis.us().holdings().await.expect("complete").len(), 100);
}

#[tokio::test]
async fn a_cursor_that_does_not_move_is_named() {
    let server = simulator(120, 220).await;
    sim::post(&server, "/__sim/faults", json!([{"do": "stuck_cursor", "times": 0}])).await;
    let kis = sim::client(&server).in_memory().limits(Limits::per_second(1_000)).build().expect("a client");
    let errors = [
        (kis.domestic().holdings().await.expect_err("never a short list"), "domestic_stock.inquire_balance"),
        (kis.us().holdings().await.expect_err("never a short list"), "overseas_stock.inquire_balance"),
    ];
    for (error, endpoint) in errors {
        assert!(error.is_incomplete(), "{error}");
        assert_eq!(error.endpoint(), Some(endpoint));
    }
}

#[tokio::test]
async fn a_read_by_name_alone_is_as_complete() {
    let server = simulator(120, 0).await;
    let kis = sim::client(&server).in_memory().limits(Limits::per_second(1_000)).build().expect("a client");
    let raw = RawRead::new(api::find("domestic_stock.inquire_balance").expect("an endpoint")).expect("a read");
    let pages = kis.all_raw(&raw).await.expect("complete");
    let rows = pages.iter().map(|page| match page.fields.get("output1") {
        Some(Value::List(rows)) => rows.len(),
        other => panic!("{other:?}"),
    });
    assert_eq!(rows.collect::<Vec<_>>(), [50, 50, 20]);
    assert!(pages.iter().all(|page| page.unknown.is_none()));
    sim::post(&server, "/__sim/faults", json!([{"do": "stuck_cursor", "times": 0}])).await;
    let error = kis.all_raw(&raw).await.expect_err("never a short list");
    assert!(error.is_incomplete() && error.endpoint() == Some("domestic_stock.inquire_balance"), "{error}");
}
