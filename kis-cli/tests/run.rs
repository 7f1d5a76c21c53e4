//! The process that goes on: what cron does elsewhere, and prices as they come.

use std::{
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use crate::{
    common::{Kis, Simulator},
    server::TOKEN,
};

/// A process that runs everything.
struct Resident(Child);

impl Resident {
    fn begin(kis: &Kis, line: &str) -> Self {
        let words: Vec<&str> = line.split_whitespace().collect();
        Self(kis.command(&words).stdin(Stdio::null()).stdout(Stdio::null()).spawn().expect("it starts"))
    }

    fn ends(mut self, signal: &str) -> Option<i32> {
        let id = self.0.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().expect("it runs").success());
        self.0.wait().expect("it ends").code()
    }
}

impl Drop for Resident {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Waits for something that happens by itself.
fn until(what: &str, mut happened: impl FnMut() -> bool) {
    let began = Instant::now();
    while !happened() {
        assert!(began.elapsed() < Duration::from_secs(30), "{what} within half a minute");
        sleep(Duration::from_millis(50));
    }
}

/// The simulator trades anew when the price is another one: what trades before anybody listens is heard by nobody.
fn is_listened_to(simulator: &Simulator) -> bool {
    simulator.stats()["websocket"]["registrations"] != 0
}

/// Trades below the floor, and tells whether that led to an order.
fn falls_and_is_sold(simulator: &Simulator) -> bool {
    simulator.ask("POST", "/__sim/price", r#"{"symbol": "005930", "price": "65500"}"#);
    !simulator.stats()["orders"].as_array().expect("a list").is_empty()
}

fn log(kis: &Kis) -> String {
    std::fs::read_to_string(kis.state_dir().join("log/tick.log")).unwrap_or_default()
}

#[test]
fn a_price_of_the_feed_sells_at_once_and_the_terminal_works_beside_it() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    assert_eq!(kis.run("safe-sell on 005930").code, 0);
    let resident = Resident::begin(&kis, "run --yes");
    until("a first run of the duties", || log(&kis).contains("safe_sell=done"));
    until("somebody who listens", || is_listened_to(&simulator));
    until("an order", || falls_and_is_sold(&simulator));
    let (code, journal) = kis.json("journal");
    assert_eq!(code, 0);
    let intent = &journal["result"]["intents"][0];
    assert_eq!((intent["source"].as_str(), intent["door"].as_str()), (Some("safe_sell"), Some("resident")));
    assert_eq!(kis.run("order buy 005930 1 --limit 65000 --yes").code, 0);
    assert_eq!(kis.json("journal").1["result"]["intents"][1]["door"], "cron", "nobody is at a terminal here");
    assert!(log(&kis).contains(" 005930 kr=open"), "{}", log(&kis));
    assert_eq!(resident.ends("-TERM"), Some(0));
}

#[test]
fn nobody_is_asked_to_order_by_itself_without_a_yes() {
    let kis = Kis::new();
    assert_eq!(kis.run("run").code, 2);
    assert_eq!(kis.run("run --dry-run").code, 2);
}

#[test]
fn two_of_them_sell_once() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    assert_eq!(kis.run("safe-sell on 005930").code, 0);
    // One app key has one realtime session.
    let residents = [Resident::begin(&kis, "run --yes"), Resident::begin(&kis, "run --yes --no-feed")];
    until("a first run of the duties", || log(&kis).contains("safe_sell=done"));
    until("somebody who listens", || is_listened_to(&simulator));
    until("an order", || falls_and_is_sold(&simulator));
    assert_eq!(kis.run("tick --yes").code % 75, 0);
    for resident in residents {
        assert_eq!(resident.ends("-INT"), Some(0));
    }
    assert_eq!(simulator.stats()["orders"].as_array().expect("a list").len(), 1);
}

#[test]
fn a_part_that_fails_again_and_again_is_told_and_begins_when_it_can() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("an address");
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator).with("KIS_SERVE_TOKEN", TOKEN);
    let told = kis.home().join("told");
    let command = format!("command = ['/bin/sh', '-c', 'cat >> {}']", told.display());
    kis.configure(&format!("[serve]\nlisten = '{address}'\n[notify]\n{command}\n"));
    let resident = Resident::begin(&kis, "run --yes --no-feed");
    until("its owner is told", || std::fs::read_to_string(&told).is_ok_and(|text| text.contains("serve: ")));
    assert!(log(&kis).contains("safe_sell="), "the others go on");
    drop(taken);
    until("it serves", || TcpStream::connect(address).is_ok());
    assert_eq!(resident.ends("-TERM"), Some(0));
}
