//! The simulated broker as a server.

use std::process::{Command, Stdio};

use crate::common::{Kis, Simulator};

#[test]
fn it_serves_until_it_is_told_to_stop() {
    let mut simulator = Simulator::with(&["--seed", "7", "--real-limits"]);
    assert!(simulator.url.starts_with("http://127.0.0.1:") && simulator.ws_url.starts_with("ws://127.0.0.1:"));
    let run = Kis::at(&simulator).run("quote 005930 --output csv");
    assert!(run.code == 0 && run.out.contains("005930,삼성전자,kr,70000,"), "{}{}", run.out, run.err);
    let id = simulator.child.id().to_string();
    let killed = Command::new("kill").args(["-TERM", &id]).stdin(Stdio::null()).status().expect("it runs");
    assert!(killed.success());
    assert_eq!(simulator.child.wait().expect("it ends").code(), Some(0), "SIGTERM is a way to end well");
}

#[test]
fn what_cannot_be_served_says_why() {
    let taken = Simulator::start();
    let port = taken.url.rsplit(':').next().expect("a port").to_owned();
    for (line, code, part) in [
        (format!("sim serve --port {port}"), 1, "choose another --port"),
        ("sim serve --port 70000".into(), 2, "--port"),
        ("sim serve --scenario nowhere.json".into(), 2, "default, recorded"),
    ] {
        let run = Kis::new().run(&line);
        assert_eq!((run.code, run.out.as_str()), (code, ""), "{line}: {}", run.err);
        assert!(run.err.contains(part), "{line}: {}", run.err);
    }
}

#[test]
fn the_recorded_day_can_be_served() {
    let simulator = Simulator::with(&["--scenario", "recorded"]);
    let (code, balance) = Kis::at(&simulator).json("balance");
    assert_eq!(code, 0, "{balance}");
    assert!(balance["at"].as_str().expect("a time").starts_with("2025-09-15T04:2"), "{balance}");
}

#[test]
fn the_built_in_one_begins_anew_when_told() {
    let kis = Kis::new();
    let (code, _) = kis.json("order buy 000270 1 --limit 104300 --yes");
    assert_eq!(code, 0);
    let orders = |kis: &Kis| kis.json("order list").1["result"]["orders"].as_array().expect("a list").len();
    assert_eq!(orders(&kis), 1);
    assert_eq!(kis.run("sim reset").code, 0);
    assert_eq!(orders(&kis), 0);
    // The journal went with the books: the new broker's first number is no contradiction.
    assert_eq!(kis.run("order buy 000270 1 --limit 104300 --yes").code, 0);
    let simulator = Simulator::start();
    assert_eq!(Kis::at(&simulator).run("sim reset").code, 2, "a simulator served apart is not ours to reset");
}
