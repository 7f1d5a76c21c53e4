//! Watching prices and orders, against a simulator of its own.

use std::{
    io::{BufRead, BufReader, Lines},
    process::{Child, ChildStdout, Command, Stdio},
};

use crate::common::{Kis, Simulator};
use serde_json::Value;

/// A run of the program that goes on.
struct Watch {
    child: Child,
    lines: Option<Lines<BufReader<ChildStdout>>>,
}

impl Watch {
    fn begin(kis: &Kis, line: &str) -> Self {
        let words: Vec<&str> = line.split_whitespace().collect();
        let mut command = kis.command(&words);
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().expect("it starts");
        let lines = BufReader::new(child.stdout.take().expect("piped")).lines();
        Self { child, lines: Some(lines) }
    }

    fn line(&mut self) -> String {
        self.lines.as_mut().expect("still read").next().expect("a line").expect("UTF-8")
    }

    /// Reads no further, as `| head -1` does.
    fn unread(&mut self) -> Option<i32> {
        self.lines = None;
        self.end()
    }

    /// The next event of `--output json`.
    fn event(&mut self) -> Value {
        let line = self.line();
        let value: Value = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
        value["result"].clone()
    }

    fn interrupt(&mut self) -> Option<i32> {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-INT", &id]).status().expect("it runs").success());
        self.end()
    }

    fn end(&mut self) -> Option<i32> {
        self.child.wait().expect("it ends").code()
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Waits until this many registrations were made.
fn registered(simulator: &Simulator, count: u64) {
    while simulator.ask("GET", "/__sim/stats", "")["websocket"]["registrations"].as_u64() < Some(count) {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
}

#[test]
fn prices_are_a_line_an_event_until_somebody_stops_it() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let mut watch = Watch::begin(&kis, "watch 005930 NASD:AAPL --lang en");
    let (samsung, apple) = (watch.line(), watch.line());
    assert!(samsung.contains("005930") && samsung.contains("삼성전자") && samsung.contains("₩70,000"), "{samsung}");
    assert!(apple.contains("AAPL") && apple.contains('$'), "{apple}");
    simulator.ask("POST", "/__sim/price", r#"{"symbol":"005930","price":"71500"}"#);
    while !watch.line().contains("₩71,500") {}
    assert_eq!(watch.interrupt(), Some(0));
}

#[test]
fn programs_get_an_object_a_line_and_hear_of_gaps() {
    let simulator = Simulator::start();
    let mut watch = Watch::begin(&Kis::at(&simulator), "watch 005930 --output json");
    assert_eq!(watch.event()["event"], "quote");
    let trade = watch.event();
    assert_eq!(
        (&trade["event"], &trade["symbol"], &trade["market"]),
        (&"trade".into(), &"005930".into(), &"kr".into())
    );
    assert!(trade["price"].is_string() && trade["qty"].is_string() && trade["volume"].is_string(), "{trade}");
    simulator.ask("POST", "/__sim/faults", r#"[{"do":"feed_drop"}]"#);
    let gap = loop {
        let event = watch.event();
        if event["event"] != "trade" {
            break event;
        }
    };
    assert_eq!((&gap["event"], &gap["breaks"], &gap["symbol"]), (&"gap".into(), &1.into(), &"005930".into()));
    assert_eq!(watch.event()["event"], "trade", "it goes on");
    assert_eq!(watch.interrupt(), Some(0));
}

#[test]
fn it_ends_when_its_reader_went_away() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    for output in ["table", "csv", "json"] {
        let mut watch = Watch::begin(&kis, &format!("watch 005930 --output {output}"));
        watch.line();
        assert_eq!(watch.unread(), Some(0), "{output}");
    }
}

#[test]
fn it_ends_by_itself_after_a_count_or_a_time() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let run = kis.run("watch 005930 --count 2 --output csv");
    let lines: Vec<&str> = run.out.lines().collect();
    assert_eq!((run.code, lines.len()), (0, 4), "{}{}", run.out, run.err);
    assert!(lines[0].starts_with("time,symbol,name,price,currency"), "{}", run.out);
    assert_eq!(kis.run("watch-orders --seconds 1").code, 0);
    // The simulator of this process has a websocket, too.
    let run = Kis::new().run("watch 삼성전자 --count 1");
    assert_eq!((run.code, run.out.lines().count()), (0, 2), "{}{}", run.out, run.err);
}

#[test]
fn orders_are_told_from_acceptance_to_fill() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let mut watch = Watch::begin(&kis, "watch-orders --hts-id beagle01 --count 4 --output json");
    registered(&simulator, 2);
    let (code, report) = kis.json("order buy 005930 3 --limit 70500 --yes");
    assert_eq!(code, 0, "{report}");
    let (accepted, filled) = (watch.event(), watch.event());
    assert_eq!(
        (&accepted["event"], &accepted["qty"], &accepted["side"]),
        (&"accepted".into(), &"3".into(), &"buy".into())
    );
    assert_eq!((&filled["event"], &filled["qty"]), (&"filled".into(), &"3".into()));
    assert_eq!(accepted["order_no"], filled["order_no"]);
    let (code, report) = kis.json("order sell 005930 1 --limit 72000 --yes");
    assert_eq!(code, 0, "{report}");
    let order_no = watch.event()["order_no"].as_str().expect("a number").to_owned();
    let (code, report) = kis.json(&format!("order cancel {order_no} --yes"));
    assert_eq!(code, 0, "{report}");
    assert_eq!(watch.event()["event"], "cancel_requested");
    assert_eq!(watch.end(), Some(0));
}

#[test]
fn a_second_session_of_the_same_key_is_told_why_not() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let mut first = Watch::begin(&kis, "watch 005930");
    first.line();
    let (code, value) = kis.json("watch-orders");
    assert_eq!(
        (code, &value["error"]["code"], &value["error"]["msg_cd"]),
        (4, &"key_in_use".into(), &"OPSP8996".into())
    );
    first.line();
    assert_eq!(first.interrupt(), Some(0), "the first one never noticed");
}

#[test]
fn what_can_not_be_watched_says_so() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let (code, value) = kis.json("watch 999999");
    assert!(code != 0 && value["error"]["message"].is_string(), "{value}");
    assert_eq!(kis.run("watch").code, 2);
    let tickers: Vec<String> = (0..42).map(|at| format!("NASD:A{at}")).collect();
    let before = simulator.stats()["requests"].clone();
    let (code, value) = kis.json(&format!("watch {}", tickers.join(" ")));
    assert_eq!((code, &value["error"]["code"]), (4, &"feed_full".into()), "{value}");
    assert_eq!(simulator.stats()["requests"], before, "nothing is asked for");
    assert_eq!(kis.run("watch 005930 --count 0").code, 2);
    let unreachable = kis.with("KIS_WS_URL", "ws://127.0.0.1:9/tryitout");
    let run = unreachable.run("watch 005930");
    assert_eq!(run.code, 1, "{}{}", run.out, run.err);
    assert!(run.err.contains("realtime server could not be reached"), "{}", run.err);
}
