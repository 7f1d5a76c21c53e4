//! Forty symbols at 5,000 records a second, end to end: from the simulator's websocket, over loopback, to typed trades.
//!
//! ```console
//! $ cargo bench -p rich-beagle-tests --bench feed
//! ```
//!
//! The simulator is a process of its own, so that the client's share of a core is told apart. Under load every record
//! raises its symbol's volume by one: none can be lost unseen. The figures last seen are in `docs/benchmarks.md`.

use std::{
    collections::BTreeMap,
    env,
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use futures_util::{StreamExt as _, stream};
use kis_api::{Client, Credentials, Env, Instrument, Market, feed::Item};
use kis_sim::{Config, Server};
use nix::sys::{
    resource::{UsageWho, getrusage},
    time::TimeValLike,
};
use rust_decimal::Decimal;
use serde_json::{Value, json};

const SYMBOLS: usize = 40;
const RECORDS_PER_SECOND: u64 = 5_000;
const SECONDS: u64 = 30;

/// Asks this program to be the simulator.
const SERVE: &str = "--serve";

#[tokio::main(flavor = "current_thread")]
async fn main() {
    if env::args().any(|arg| arg == SERVE) {
        let server = Server::start(Config::default()).await.expect("a server");
        println!("{}", server.url());
        std::future::pending::<()>().await;
    }
    // `cargo test --benches` runs this too, without anything to measure.
    if !env::args().any(|arg| arg == "--bench") {
        return;
    }
    let (mut simulator, url) = simulator();
    measure(&url).await;
    // Ours by its handle.
    let _ = simulator.kill();
    let _ = simulator.wait();
}

async fn measure(url: &str) {
    // After the market's close nothing trades but the load.
    post(url, "/__sim/clock", json!({ "at": "2026-03-03T20:00" })).await;
    let client = Client::builder(Env::Sim).base_url(url).credentials(Credentials::new("key", "secret")).in_memory();
    let kis = client.build().expect("a client");
    let mut streams = Vec::new();
    for symbol in symbols(&kis).await {
        streams.push(kis.feed().trades(&symbol).await.expect("a subscription"));
    }
    let records = RECORDS_PER_SECOND * SECONDS;
    let load = json!({ "records_per_second": RECORDS_PER_SECOND, "records": records });
    let (cpu, began) = (cpu(), Instant::now());
    post(url, "/__sim/feed", load).await;
    let mut trades = stream::select_all(streams);
    let mut last: BTreeMap<Instrument, Decimal> = BTreeMap::new();
    let mut latest = Duration::ZERO;
    for number in 0..records {
        let trade = match trades.next().await.expect("goes on").expect("readable") {
            Item::Data(trade) => trade,
            Item::Gap(gap) => panic!("{gap:?} after {number} records"),
        };
        let volume = trade.volume.expect("a volume");
        if let Some(before) = last.insert(trade.instrument.clone(), volume) {
            assert_eq!(volume, before + Decimal::ONE, "{} lost a record", trade.instrument);
        }
        let due = Duration::from_secs_f64(number as f64 / RECORDS_PER_SECOND as f64);
        latest = latest.max(began.elapsed().saturating_sub(due));
    }
    let (cpu, wall) = (self::cpu() - cpu, began.elapsed());
    assert_eq!(last.len(), SYMBOLS);
    println!("{records} records of {SYMBOLS} symbols in {:.1} s: 0 lost", wall.as_secs_f64());
    println!("CPU of the client: {:.2} % of one core", 100.0 * cpu.as_secs_f64() / wall.as_secs_f64());
    println!("CPU of the client: {:.1} µs a record", cpu.as_secs_f64() * 1e6 / records as f64);
    println!("the record that came latest: {:.0} ms after it was due", latest.as_secs_f64() * 1e3);
}

async fn symbols(kis: &Client) -> Vec<Instrument> {
    let master = kis.domestic().master().await.expect("a master");
    let domestic = master.listings().iter().map(|listing| listing.instrument.clone());
    let domestic: Vec<Instrument> = domestic.filter(|listing| listing.market() == Market::Kr).take(SYMBOLS).collect();
    assert_eq!(domestic.len(), SYMBOLS);
    domestic
}

/// The simulator in a process of its own, and its address.
fn simulator() -> (Child, String) {
    let this = env::current_exe().expect("this program has a path");
    let mut child = Command::new(this).arg(SERVE).stdout(Stdio::piped()).spawn().expect("it starts");
    let mut url = String::new();
    BufReader::new(child.stdout.take().expect("piped")).read_line(&mut url).expect("an address");
    (child, url.trim().to_owned())
}

async fn post(url: &str, path: &str, body: Value) {
    let request = reqwest::Client::new().post(format!("{url}{path}")).json(&body);
    request.send().await.expect("it answers").error_for_status().expect("and agrees");
}

/// The processor time of this process.
fn cpu() -> Duration {
    let usage = getrusage(UsageWho::RUSAGE_SELF).expect("it is told");
    let micros = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    Duration::from_micros(micros.unsigned_abs())
}
