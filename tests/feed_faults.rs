//! A thousand faults of the websocket from one seed, over TCP: no subscription is lost, every break is a gap, nothing
//! comes twice.
//!
//! Under load every record of a symbol raises its volume by one, and a registration begins at the same volume, so that
//! the next volume is known: one more, or, after a gap, one of the first.

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

/// A registration under load begins with the same records as the one before. Those that are still remembered are
/// taken for repeated ones.
const REMEMBERED: i64 = 16;

/// The most records of one frame, which a short frame takes with it.
const FRAME: i64 = 4;

#[derive(Debug, Default)]
struct Seen {
    records: u64,
    gaps: u64,
    breaks: u64,
    unreadable: u64,
    first: Option<i64>,
    last: Option<i64>,
    /// Frames since the last record that could not be read.
    holes: i64,
    was_gap: bool,
}

impl Seen {
    fn record(&mut self, symbol: &str, volume: i64) {
        let first = *self.first.get_or_insert(volume);
        let Some(last) = self.last.replace(volume) else { return };
        let goes_on = volume > last && volume <= last + 1 + FRAME * self.holes;
        let begins = self.was_gap && volume >= first && volume <= first + REMEMBERED + FRAME * self.holes;
        assert!(goes_on || begins, "{symbol}: {volume} after {last} (seed {SEED}): {self:?}");
        self.records += 1;
        (self.holes, self.was_gap) = (0, false);
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
                (seen.gaps, seen.breaks, seen.was_gap) = (seen.gaps + 1, seen.breaks + u64::from(gap.breaks), true);
            }
            Err(error) if error.is_malformed() => {
                (seen.unreadable, seen.holes) = (seen.unreadable + 1, seen.holes + 1);
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
