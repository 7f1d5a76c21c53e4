//! A thousand faults of the websocket from one seed, over TCP: no subscription is lost, every break is a gap, nothing
//! comes twice.
//!
//! Under load every record of a symbol raises its volume by one, across connections, so that it is known which record
//! comes next.

use std::{collections::BTreeMap, time::Duration};

use futures_util::{StreamExt as _, stream};
use kis_api::{
    api::domestic_stock::CcnlKrx,
    feed::{FeedSettings, Item},
};
use kis_sim::{Config, Server};
use rich_beagle_tests::sim;
use serde_json::{Value, json};
use tokio::time::timeout;

const SEED: u64 = 20_261_122;
const FAULTS: u64 = 1000;
const SYMBOLS: [&str; 6] = ["005930", "000660", "035420", "035720", "005380", "051910"];

#[derive(Debug, Default)]
struct Seen {
    records: u64,
    breaks: u64,
    unreadable: u64,
    last: Option<i64>,
    /// Whether a gap or an unreadable frame came since the last record.
    may_jump: bool,
}

impl Seen {
    fn record(&mut self, symbol: &str, volume: i64) {
        let Some(last) = self.last.replace(volume) else { return };
        assert!(volume > last, "{symbol}: {volume} again, after {last} (seed {SEED})");
        assert!(volume == last + 1 || self.may_jump, "{symbol}: {volume} after {last}, without a word (seed {SEED})");
        self.records += 1;
        self.may_jump = false;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_faults() {
    let server = Server::start(Config::default().seed(SEED)).await.expect("a server");
    // No trades but those of the load.
    sim::post(&server, "/__sim/clock", json!({ "at": "2026-03-03T20:00" })).await;
    let settings = FeedSettings::default()
        .idle(Duration::from_millis(300))
        .backoff(Duration::from_millis(1), Duration::from_millis(20));
    let kis = sim::client(&server).feed_settings(settings).in_memory().build().expect("a client");
    let mut streams = Vec::new();
    for symbol in SYMBOLS {
        let stream = kis.feed().subscribe::<CcnlKrx>(symbol).await.expect("a subscription");
        streams.push(stream.map(move |item| (symbol, item)));
    }
    sim::post(&server, "/__sim/feed", json!({ "records_per_second": 6000 })).await;
    let rules = json!([
        { "do": "feed_drop", "times": 0, "one_in": 150 },
        { "do": "feed_drop", "bytes": 30, "times": 0, "one_in": 300 },
        { "do": "feed_half", "times": 0, "one_in": 200 },
        { "do": "feed_twice", "times": 0, "one_in": 200 },
        { "do": "feed_unknown", "times": 0, "one_in": 300 },
        { "do": "feed_extra_fields", "times": 0, "one_in": 300 },
        { "do": "feed_silence", "ms": 2000, "times": 0, "one_in": 2500 },
        { "do": "feed_refuse", "times": 0, "one_in": 40 },
        { "do": "feed_repeat", "times": 0, "one_in": 2 },
        { "do": "feed_rotate_keys", "times": 0, "one_in": 10 },
    ]);
    sim::post(&server, "/__sim/faults", rules).await;

    let mut seen: BTreeMap<&str, Seen> = SYMBOLS.iter().map(|symbol| (*symbol, Seen::default())).collect();
    let mut merged = stream::select_all(streams);
    let mut struck = 0;
    let mut count = 0_u64;
    while struck < FAULTS {
        let next = timeout(Duration::from_secs(60), merged.next()).await;
        let (symbol, item) =
            next.unwrap_or_else(|_| panic!("silence after {struck} faults: {seen:#?}")).expect("goes on");
        let seen = seen.get_mut(symbol).expect("a symbol");
        match item {
            Ok(Item::Data(trade)) => seen.record(symbol, trade.acml_vol.expect("a volume")),
            Ok(Item::Gap(gap)) => {
                assert_eq!(gap.dropped, 0);
                (seen.breaks, seen.may_jump) = (seen.breaks + u64::from(gap.breaks), true);
            }
            Err(error) if error.is_malformed() => {
                (seen.unreadable, seen.may_jump) = (seen.unreadable + 1, true);
            }
            Err(error) => panic!("{symbol} ended after {struck} faults (seed {SEED}): {error}"),
        }
        count += 1;
        if count.is_multiple_of(500) {
            struck = faults(&server).await;
        }
    }

    // It calms down, and every stream goes on.
    sim::post(&server, "/__sim/faults", json!([])).await;
    let mut quiet: Vec<&str> = SYMBOLS.to_vec();
    let mut calm: BTreeMap<&str, u32> = BTreeMap::new();
    while !quiet.is_empty() {
        let next = timeout(Duration::from_secs(60), merged.next()).await;
        let (symbol, item) = next.unwrap_or_else(|_| panic!("{quiet:?} are lost")).expect("goes on");
        if item.is_ok_and(|item| item.data().is_some()) {
            *calm.entry(symbol).or_default() += 1;
        }
        quiet.retain(|symbol| calm.get(symbol).is_none_or(|count| *count < 5000));
    }
    let stats = sim::stats(&server).await;
    let breaks: Vec<u64> = seen.values().map(|seen| seen.breaks).collect();
    println!(
        "{struck} faults, {} connections, breaks told {breaks:?}, {count} items",
        stats["websocket"]["connections"]
    );
    assert!(breaks.iter().all(|told| *told > 100), "{breaks:?}");
}

/// How many faults have struck.
async fn faults(server: &Server) -> u64 {
    let rules = sim::get(server, "/__sim/faults").await;
    let struck = |rule: &Value| rule["struck"].as_u64();
    rules.as_array().map_or(0, |rules| rules.iter().filter_map(struck).sum())
}
