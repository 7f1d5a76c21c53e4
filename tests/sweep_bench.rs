//! A sweep of safe sell over 400 domestic and 100 US holdings that could all arm, beside asking for one at a time: requests
//! and time in one run, at the pace of a real account.
//!
//! ```console
//! $ cargo bench -p rich-beagle-tests --bench sweep
//! ```
//!
//! The domestic market and the US one are never open together: the sweep is two runs, and their sums are told. Tokens and
//! symbol masters are no requests of the limit's and are not counted; the time has them in it. The figures last seen are in
//! `docs/benchmarks.md`.

use std::{
    env,
    time::{Duration, Instant},
};

use beagle_core::{
    Command, Origin, Rules,
    command::{Door, SafeSellCommand},
    engine::{Engine, EngineParts, FixedClock, KisBroker, Store},
};
use kis_api::{Client, Instrument, Limits};
use kis_sim::{Config, Scenario, Server};
use rich_beagle_tests::sim;
use serde_json::json;

const KR: usize = 400;
const US: usize = 100;

/// Requests a second that a real account may send; the client stays below by one.
const LIMIT: u32 = 20;

/// How long the way to the broker and back takes, for the second half.
const WAY_MS: u64 = 60;

const SESSIONS: [&str; 2] = ["2026-03-03T10:30:00+09:00", "2026-03-04T00:30:00+09:00"];

#[tokio::main]
async fn main() {
    // `cargo test --benches` runs this too, without anything to measure.
    if !env::args().any(|arg| arg == "--bench") {
        return;
    }
    for way in [0, WAY_MS] {
        println!("{way} ms to the broker and back:");
        let (ours, naive) = (sweep(way).await, one_at_a_time(way).await);
        println!("  naive / ours: {:.1} of the requests, {:.1} of the time", naive.0 / ours.0, naive.1 / ours.1);
    }
}

async fn sweep(way: u64) -> (f64, f64) {
    let server = server(way).await;
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    let client = client(&server);
    let engine = |now: &str| {
        let parts = EngineParts {
            broker: Box::new(KisBroker::new(client.clone())),
            store: Store::open(path("beagle.db")).expect("a store"),
            clock: Box::new(FixedClock::new(now.parse().expect("a time"))),
            rules: Rules::default(),
            lock_path: path("account.lock"),
            mark_path: None,
        };
        Engine::new(parts).expect("an engine")
    };
    let origin = Origin::new(Door::Test).confirmed();
    let on = Command::SafeSell(SafeSellCommand::On { instruments: Vec::new(), size: None });
    engine(SESSIONS[0]).handle(on, origin).await.outcome.expect("on");
    let mut took = Duration::ZERO;
    for now in SESSIONS {
        sim::post(&server, "/__sim/clock", json!({ "now": now })).await;
        let engine = engine(now);
        let started = Instant::now();
        engine.handle(Command::SafeSell(SafeSellCommand::Run), origin).await.outcome.expect("a run");
        took += started.elapsed();
    }
    told("a sweep", &server, took).await
}

async fn one_at_a_time(way: u64) -> (f64, f64) {
    let server = server(way).await;
    let client = client(&server);
    let started = Instant::now();
    let kr = client.domestic().balance().await.expect("a balance").holdings;
    let us = client.us().balance().await.expect("a balance").holdings;
    for holding in kr.iter().chain(&us) {
        match &holding.instrument {
            Instrument::Kr(code) => client.domestic().price(code).await.expect("a price"),
            Instrument::Us(ticker) => client.us().price(ticker).await.expect("a price"),
        };
    }
    told("one at a time", &server, started.elapsed()).await
}

async fn told(what: &str, server: &Server, took: Duration) -> (f64, f64) {
    let stats = sim::stats(server).await;
    let by_path = stats["by_path"].as_object().expect("paths");
    let counted = by_path.iter().filter(|(path, _)| path.starts_with("/uapi/"));
    let requests = counted.filter_map(|(_, count)| count.as_u64()).sum::<u64>();
    let (requests, took) = (requests as f64, took.as_secs_f64());
    let least = requests / f64::from(LIMIT);
    println!(
        "  {what}: {requests} requests, {took:.2} s, {:.2} × the {least:.2} s that the limit of {LIMIT} a second takes",
        took / least
    );
    (requests, took)
}

fn client(server: &Server) -> Client {
    sim::client(server).in_memory().limits(Limits::per_second(LIMIT)).build().expect("a client")
}

async fn server(way: u64) -> Server {
    let server = Server::start(Config::default().scenario(scenario())).await.expect("a simulator");
    if way > 0 {
        sim::post(&server, "/__sim/faults", json!([{ "do": "delay", "ms": way, "times": 0 }])).await;
    }
    server
}

/// Each holding is worth a third more than it cost.
fn scenario() -> Scenario {
    let domestic = |at: usize| {
        let (venue, symbol) = (["KOSPI", "KOSDAQ"][at % 2], (800_000 + at).to_string());
        json!({ "venue": venue, "symbol": symbol, "korean": format!("시험{at:03}"), "price": 10_000 })
    };
    let overseas = |at: usize| {
        let letter = |place: usize| char::from(b'A' + (at / 26_usize.pow(place as u32) % 26) as u8);
        let (venue, symbol) = (["NASD", "NYSE", "AMEX"][at % 3], format!("Z{}{}", letter(1), letter(0)));
        json!({ "venue": venue, "symbol": symbol, "korean": format!("미국{at:03}"), "price": 100 })
    };
    let listings: Vec<_> = (0..KR).map(domestic).chain((0..US).map(overseas)).collect();
    let holding = |listing: &serde_json::Value| {
        let cost = listing["price"].as_u64().expect("a price") * 3 / 4;
        json!({ "symbol": listing["symbol"], "quantity": 10, "average": cost })
    };
    let holdings: Vec<_> = listings.iter().map(holding).collect();
    Scenario::from_json(&json!({ "listings": listings, "holdings": holdings }).to_string()).expect("a scenario")
}
