//! What a sweep over many holdings costs in requests, beside asking for one holding at a time.

use std::collections::BTreeMap;

use beagle_core::report::Phase;
use kis_api::{Client, Credentials, Env, Instrument, Limits};
use kis_sim::Scenario;
use serde_json::json;

use crate::desk::Desk;

const KR: usize = 400;
const US: usize = 100;

/// When New York trades.
const NIGHT: &str = "2026-03-04T00:30";

/// A market's holdings by the hundred, each bought for less than four fifths of its price.
fn scenario((kr, us): (usize, usize)) -> Scenario {
    let domestic = |at: usize| {
        let (venue, symbol) = (["KOSPI", "KOSDAQ"][at % 2], (800_000 + at).to_string());
        json!({ "venue": venue, "symbol": symbol, "korean": format!("시험{at:03}"), "price": 10_000 })
    };
    let overseas = |at: usize| {
        let letter = |place: usize| char::from(b'A' + (at / 26_usize.pow(place as u32) % 26) as u8);
        let (venue, symbol) = (["NASD", "NYSE", "AMEX"][at % 3], format!("Z{}{}", letter(1), letter(0)));
        json!({ "venue": venue, "symbol": symbol, "korean": format!("미국{at:03}"), "price": 100 })
    };
    let listings: Vec<_> = (0..kr).map(domestic).chain((0..us).map(overseas)).collect();
    let holding = |listing: &serde_json::Value| {
        let cost = listing["price"].as_u64().expect("a price") * 3 / 4;
        json!({ "symbol": listing["symbol"], "quantity": 10, "average": cost })
    };
    let holdings: Vec<_> = listings.iter().map(holding).collect();
    let text = json!({ "listings": listings, "holdings": holdings }).to_string();
    Scenario::from_json(&text).expect("a scenario")
}

/// How often each path was asked since, without tokens and symbol masters.
struct Asked<'a> {
    desk: &'a Desk,
    before: BTreeMap<String, u64>,
}

impl<'a> Asked<'a> {
    async fn from_now(desk: &'a Desk) -> Self {
        Self { desk, before: counts(desk).await }
    }

    async fn since(&self) -> BTreeMap<String, u64> {
        let mut now = counts(self.desk).await;
        for (path, count) in &mut now {
            *count -= self.before.get(path).copied().unwrap_or_default();
        }
        now.retain(|_, count| *count > 0);
        now
    }
}

async fn counts(desk: &Desk) -> BTreeMap<String, u64> {
    let stats = desk.get("/__sim/stats").await;
    let by_path = stats["by_path"].as_object().expect("paths");
    let counted = by_path.iter().filter(|(path, _)| path.starts_with("/uapi/"));
    counted.map(|(path, count)| (short(path), count.as_u64().expect("a count"))).collect()
}

/// `overseas-stock inquire-balance`.
fn short(path: &str) -> String {
    let parts: Vec<&str> = path.split('/').collect();
    format!("{} {}", parts[2], parts[parts.len() - 1])
}

fn sum(asked: &BTreeMap<String, u64>) -> u64 {
    asked.values().sum()
}

/// One request for each holding, after the balances.
async fn one_at_a_time(desk: &Desk) {
    let client = Client::builder(Env::Sim)
        .base_url(&desk.url)
        .credentials(Credentials::new("key", "secret"))
        .account("12345678-01".parse().expect("an account"))
        .in_memory()
        .limits(Limits::per_second(500))
        .build()
        .expect("a client");
    let kr = client.domestic().balance().await.expect("a balance").holdings;
    let us = client.us().balance().await.expect("a balance").holdings;
    for holding in kr.iter().chain(&us) {
        match &holding.instrument {
            Instrument::Kr(code) => client.domestic().price(code).await.expect("a price"),
            Instrument::Us(ticker) => client.us().price(ticker).await.expect("a price"),
        };
    }
}

#[tokio::test]
async fn five_hundred_holdings_that_could_arm_take_thirty_four_requests() {
    let desk = Desk::with(scenario((KR, US))).await;
    desk.turns_on(&[], None).await;
    let before = Asked::from_now(&desk).await;
    for moment in ["2026-03-03T10:30", NIGHT] {
        desk.is(moment).await;
        let report = desk.safe_sell().await;
        let armed = report.holdings.iter().filter(|line| line.phase == Phase::Armed).count();
        assert_eq!(armed, if moment == NIGHT { US } else { KR }, "{moment}");
    }
    let ours = before.since().await;

    let before = Asked::from_now(&desk).await;
    one_at_a_time(&desk).await;
    let naive = before.since().await;
    println!("a sweep over {KR} + {US} holdings: {} requests {ours:#?}", sum(&ours));
    println!("one holding at a time: {} requests {naive:#?}", sum(&naive));
    assert_eq!(sum(&ours), 34, "{ours:?}");
    assert_eq!(sum(&naive), 510, "{naive:?}");
}

#[tokio::test]
async fn armed_holdings_take_the_pages_of_the_balance_alone() {
    let desk = Desk::with(scenario((KR, US))).await;
    desk.turns_on(&[], None).await;
    desk.safe_sell().await;
    let before = Asked::from_now(&desk).await;
    desk.safe_sell().await;
    let asked = before.since().await;
    assert_eq!(asked, BTreeMap::from([("domestic-stock inquire-balance".to_owned(), 8)]));
}

/// Where the master can't be had, or is not today's, volumes take a call a listing: never the volume of another day.
#[tokio::test]
async fn without_the_master_each_holding_is_asked_about() {
    let desk = Desk::with(scenario((7, 0))).await;
    desk.turns_on(&[], None).await;
    desk.fault(json!({ "path": "kosdaq_code.mst.zip", "do": "drop_before", "times": 9 })).await;
    let before = Asked::from_now(&desk).await;
    let report = desk.safe_sell().await;
    assert!(report.holdings.iter().all(|line| line.phase == Phase::Armed), "{report:?}");
    let asked = before.since().await;
    assert_eq!(asked["domestic-stock inquire-price"], 7, "{asked:?}");
}

/// A paper account has no call of many.
#[tokio::test]
async fn on_paper_each_holding_is_asked_about() {
    let mut desk = Desk::with(scenario((7, 4))).await;
    desk.env = Env::Paper;
    desk.turns_on(&[], None).await;
    let before = Asked::from_now(&desk).await;
    desk.safe_sell().await;
    desk.is(NIGHT).await;
    desk.safe_sell().await;
    let asked = before.since().await;
    assert_eq!((asked["domestic-stock inquire-price"], asked["overseas-price price"]), (7, 4), "{asked:?}");
    assert!(!asked.keys().any(|path| path.contains("mult")), "{asked:?}");
}
