//! What is there in the end: at the broker, in the journal, and with whoever was told.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt, fs,
    path::{Path, PathBuf},
    sync::atomic::Ordering,
};

use serde_json::Value;

use super::load::Load;
use crate::common::{Kis, Simulator};

/// What is there in the end.
pub(super) struct Seen {
    /// The deliveries in the queue, and how often each is there.
    alerts: BTreeMap<String, u32>,
    /// Order numbers and sides at the broker.
    at_broker: BTreeMap<String, String>,
    /// Order numbers in the journal, with the alert of each that one led to.
    journaled: BTreeMap<String, Option<i64>>,
    /// Notices that somebody wanted, and the numbers that were told, in their order.
    notices: BTreeSet<i64>,
    told: Vec<i64>,
}

impl Seen {
    pub(super) fn of(kis: &Kis, simulator: &Simulator, told: &Path) -> Self {
        let store = rusqlite::Connection::open(store(&kis.state_dir())).expect("a store");
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let stats = simulator.stats();
        let orders = stats["orders"].as_array().expect("orders").iter();
        let at_broker: Vec<_> = orders.map(|order| (text(&order["order_no"]), text(&order["side"]))).collect();
        let (code, journal) = kis.json("journal");
        assert_eq!(code, 0);
        let alerts_of = pairs(&store, "SELECT intent, json_extract(plan, '$.leader_purchase.alert') FROM purpose");
        let alerts_of: BTreeMap<i64, Option<i64>> = alerts_of.into_iter().collect();
        let intents = journal["result"]["intents"].as_array().expect("intents").iter();
        let numbered = intents.filter(|intent| intent["order_no"].is_string());
        let journaled: Vec<_> = numbered
            .map(|intent| (text(&intent["order_no"]), alerts_of[&intent["id"].as_i64().expect("an id")]))
            .collect();
        let sql = "SELECT delivery, count(*) FROM alert WHERE delivery LIKE 'alert-%' GROUP BY delivery";
        let alerts: Vec<(String, u32)> = rows(&store, sql, |row| Ok((row.get(0)?, row.get(1)?)));
        let wanted: Vec<i64> = rows(&store, "SELECT DISTINCT notice FROM notice_delivery", |row| row.get(0));
        let told = fs::read_to_string(told).unwrap_or_default();
        let told =
            told.lines().map(|line| serde_json::from_str::<Value>(line).expect(line)["id"].as_i64().expect("an id"));
        let (of_broker, of_journal) = (at_broker.len(), journaled.len());
        let seen = Self {
            alerts: alerts.into_iter().collect(),
            at_broker: at_broker.into_iter().collect(),
            journaled: journaled.into_iter().collect(),
            notices: wanted.into_iter().collect(),
            told: told.collect(),
        };
        assert_eq!((seen.at_broker.len(), seen.journaled.len()), (of_broker, of_journal), "each number once");
        seen
    }

    pub(super) fn hold(&self, load: &Load) {
        let acknowledged = load.alerts.load(Ordering::SeqCst);
        for number in 0..acknowledged {
            assert_eq!(self.alerts.get(&format!("alert-{number}")), Some(&1), "alert-{number}");
        }
        let (at_broker, journaled): (BTreeSet<_>, BTreeSet<_>) =
            (self.at_broker.keys().collect(), self.journaled.keys().collect());
        assert_eq!(at_broker, journaled, "every order of the broker's has its intent, and the other way round");
        let mut alerts: Vec<i64> = self.journaled.values().flatten().copied().collect();
        let orders = alerts.len();
        alerts.sort_unstable();
        alerts.dedup();
        assert_eq!(alerts.len(), orders, "one order an alert at most");
        assert!(orders > 0, "alerts led to orders");
        let by_hand = self.at_broker.values().filter(|side| *side == "sell").count();
        let (placed, unclear) = (load.placed.load(Ordering::SeqCst), load.unclear.load(Ordering::SeqCst));
        let bounds = placed as usize..=(placed + unclear) as usize;
        assert!(bounds.contains(&by_hand), "{by_hand} sales of {bounds:?} that were asked for");
        let told: BTreeSet<i64> = self.told.iter().copied().collect();
        assert_eq!(self.notices.difference(&told).collect::<Vec<_>>(), [] as [&i64; 0], "notices that never came");
        let mut first = BTreeSet::new();
        let order: Vec<i64> = self.told.iter().copied().filter(|id| first.insert(*id)).collect();
        assert!(order.is_sorted(), "in order: {order:?}");
    }
}

impl fmt::Display for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (alerts, orders, notices) = (self.alerts.len(), self.at_broker.len(), self.notices.len());
        let again = self.told.len() - notices;
        write!(f, "{alerts} alerts, {orders} orders, {notices} notices ({again} told again)")
    }
}

fn store(folder: &Path) -> PathBuf {
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            match entry.path() {
                path if path.ends_with("beagle.db") => return path,
                path if path.is_dir() => folders.push(path),
                _ => {}
            }
        }
    }
    panic!("no store")
}

fn pairs(store: &rusqlite::Connection, sql: &str) -> Vec<(i64, Option<i64>)> {
    rows(store, sql, |row| Ok((row.get(0)?, row.get(1)?)))
}

fn rows<T>(
    store: &rusqlite::Connection,
    sql: &str,
    row: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
) -> Vec<T> {
    let mut statement = store.prepare(sql).expect(sql);
    let rows = statement.query_map([], row).expect(sql).collect::<Result<_, _>>();
    rows.expect(sql)
}
