//! `kis run` is ended as `kill -9` does, again and again, while alerts come over HTTP, an owner orders and prices move: no
//! alert is lost, no order is placed twice, and no notice is forgotten.
//!
//! ```console
//! $ KILLS=200 cargo test -p kis-cli --test cli kills -- --nocapture
//! ```
//!
//! Without the variable it is a few times. The figures last seen are in `docs/reliability.md`.

#![allow(clippy::disallowed_methods, reason = "a variable says how often")]
#![allow(clippy::print_stdout, reason = "the figures of a long run")]
#![cfg(unix)]

mod load;
mod seen;

use std::{
    fs,
    io::{BufRead as _, BufReader},
    process::{Child, Stdio},
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use self::{
    load::{Door, Load},
    seen::Seen,
};
use crate::{
    common::{Kis, Simulator},
    server::TOKEN,
};

const FEW: u32 = 4;
const LIMITS: &str = "max_orders_per_minute = 100000\nmax_orders_per_day = 1000000\nmax_orders_per_symbol_day = 1000000\n\
                      max_per_day_pct = 100000\n";
/// So many symbols are bought, and as many others sold: an order that is in doubt keeps back the next one of its symbol.
const SYMBOLS: u32 = 100;
const PRICE: u32 = 10_000;

/// The process, and what it says.
struct Resident(Child);

impl Drop for Resident {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Resident {
    fn begin(kis: &Kis, door: &Door) -> Self {
        let mut command = kis.command(&["run", "--yes"]);
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().expect("it starts");
        let lines = BufReader::new(child.stdout.take().expect("piped")).lines();
        let url = lines.map_while(Result::ok).find_map(|line| line.strip_prefix("http://").map(str::to_owned));
        door.is_at(Some(url.expect("it says where it listens")));
        Self(child)
    }

    /// As `kill -9` does.
    fn dies(mut self, door: &Door) {
        door.is_at(None);
        self.0.kill().expect("it ran");
        self.0.wait().expect("it ends");
    }
}

#[test]
fn nothing_is_lost_or_doubled_however_often_the_process_is_killed() {
    let kills = std::env::var("KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(FEW);
    let folder = tempfile::tempdir().expect("a folder");
    let scenario = folder.path().join("scenario.json");
    fs::write(&scenario, world().to_string()).expect("a file");
    let simulator = Simulator::with(&["--scenario", scenario.to_str().expect("UTF-8")]);
    let kis = Kis::at(&simulator).with("KIS_SERVE_TOKEN", TOKEN);
    let told = kis.home().join("told");
    kis.configure(&format!(
        "[serve]\nlisten = '127.0.0.1:0'\n[rules.limits]\n{LIMITS}[notify]\ncommand_input = 'json'\n\
         command = ['/bin/sh', '-c', 'cat >> {}']\n",
        told.display()
    ));
    for line in [
        "budget set --capital 100억 --min 0 --max 10억",
        "follow add A --market kr --capital 5억",
        "trading on follow",
        "trading on kr",
    ] {
        assert_eq!(kis.run(line).code, 0, "{line}");
    }
    let load = Load::default();
    let began = Instant::now();
    thread::scope(|scope| {
        // Whatever goes wrong, nobody goes on sending.
        let _over = Over(&load);
        scope.spawn(|| load.alerts());
        scope.spawn(|| load.orders());
        scope.spawn(|| load.prices(&simulator));
        for _ in 0..kills {
            let resident = Resident::begin(&kis, &load.door);
            // After three orders in doubt only sales go on, until their owner has had a look.
            kis.run("resume --yes");
            thread::sleep(Duration::from_millis(fastrand::u64(100..3000)));
            resident.dies(&load.door);
        }
        // What was sent has to be answered in the end, and what was queued has to go out.
        let resident = Resident::begin(&kis, &load.door);
        load.ends();
        until("everything is answered", || load.is_answered());
        until("everything is told", || kis.run("notify list").out.lines().all(|line| !line.contains("queued")));
        resident.dies(&load.door);
    });
    kis.run("alert drain --yes");
    // What was not placed is known for sure two minutes later only; what was is known now.
    kis.run("settle");
    let seen = Seen::of(&kis, &simulator, &told);
    seen.hold(&load);
    println!("{kills} kills in {} s: {seen}, {load}; 0 lost, 0 doubled", began.elapsed().as_secs(),);
}

struct Over<'l>(&'l Load);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.ends();
    }
}

fn until(what: &str, mut happened: impl FnMut() -> bool) {
    let began = Instant::now();
    while !happened() {
        assert!(began.elapsed() < Duration::from_secs(60), "{what} within a minute");
        thread::sleep(Duration::from_millis(100));
    }
}

/// Listings that cost the same, half of them held.
fn world() -> Value {
    let symbols = || (0..SYMBOLS).flat_map(|index| [load::bought(index), load::sold(index)]);
    let listing = |symbol: String| {
        json!({"venue": "KOSPI", "kind": "stock", "korean": symbol, "english": symbol, "symbol": symbol,
               "price": PRICE, "volume": 1_000_000, "shares": 100_000_000, "suspended": false})
    };
    let holding = |symbol: String| json!({"symbol": symbol, "quantity": 1_000_000, "average": PRICE});
    json!({
        "cash": 1_000_000_000_000_u64,
        "listings": symbols().map(listing).collect::<Vec<_>>(),
        "holdings": (0..SYMBOLS).map(load::sold).map(holding).collect::<Vec<_>>(),
    })
}
