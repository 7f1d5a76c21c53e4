//! `kis tick`, as a schedule runs it: how it leaves, what it writes down, and what a second one does meanwhile.

use std::{process::Stdio, time::Duration};

use crate::common::{Kis, Simulator};
use serde_json::{Value, json};

fn log(kis: &Kis) -> Vec<String> {
    let text = std::fs::read_to_string(kis.state_dir().join("log/tick.log")).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

fn duties(tick: &Value) -> Vec<&str> {
    let duties = tick["result"]["duties"].as_array().expect("duties");
    duties.iter().map(|line| line["duty"].as_str().expect("a word")).collect()
}

#[test]
fn a_run_leaves_a_line_and_the_worst_exit() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let (code, tick) = kis.json("tick --yes");
    assert_eq!((code, &tick["command"]), (0, &"tick".into()), "{tick}");
    assert_eq!(duties(&tick), ["settle", "condition", "safe_sell", "positive_sell", "drain", "refresh"]);
    let line = log(&kis).pop().expect("a line");
    let words = "exit=0 kr=open us=closed settle=idle/0 condition=idle/0 safe_sell=idle/8 positive_sell=idle/8 drain=idle/0 refresh=done/12 orders=0";
    assert!(line.ends_with(words), "{line}");

    kis.run("halt");
    kis.run("condition add 005930 --price-above 1000 --sell all");
    let (code, tick) = kis.json("tick --yes");
    assert_eq!(code, 6, "{tick}");
    let line = log(&kis).pop().expect("a line");
    assert!(line.contains("exit=6") && line.contains("condition=failed/1(trading_halted)"), "{line}");
}

#[test]
fn a_closed_market_is_no_failure() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    simulator.ask("POST", "/__sim/clock", r#"{"at":"2026-03-07T12:00:00"}"#);
    let run = kis.run("tick --yes");
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    assert!(
        run.out.contains("the domestic market is closed; its next session opens 2026-03-09 09:00 KST"),
        "{}",
        run.out
    );
    assert!(log(&kis)[0].ends_with("exit=0 kr=closed us=closed"), "{:?}", log(&kis));
    let (code, tick) = kis.json("tick --yes");
    assert_eq!((code, &tick["result"]["reason"]["code"]), (0, &"market_closed".into()), "{tick}");
}

#[test]
fn nobody_ticks_without_a_yes_and_a_dry_run_leaves_no_line() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let (code, tick) = kis.json("tick");
    assert_eq!((code, &tick["error"]["code"]), (2, &"not_confirmed".into()), "{tick}");
    assert_eq!(simulator.stats()["requests"], 0);
    assert!(log(&kis)[0].contains("exit=2 not_confirmed"), "{:?}", log(&kis));
    assert_eq!(kis.run("tick --dry-run").code, 0);
    assert_eq!(log(&kis).len(), 1);
}

/// What went wrong before there was an engine is written down as well.
#[test]
fn credentials_that_fail_leave_a_line() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    kis.configure("profile = \"paper\"\n[profiles.paper]\nenv = \"paper\"\nstore = \"file\"\n");
    let (code, _) = kis.json("tick --yes");
    assert_eq!(code, 3);
    let line = log(&kis).pop().expect("a line");
    assert!(
        line.contains(" paper ") && line.contains("exit=3 credentials: no credentials for profile paper"),
        "{line}"
    );
}

#[test]
fn the_second_of_two_leaves_with_75_and_says_who_is_at_it() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    kis.run("balance");
    // The first one waits for the balance.
    simulator.ask(
        "POST",
        "/__sim/faults",
        &json!([{ "path": "inquire-balance", "do": "delay", "ms": 4_000 }]).to_string(),
    );
    let asked = simulator.requests("inquire-balance");
    let mut command = kis.command(&["tick", "--yes"]);
    let mut first = command.stdout(Stdio::null()).spawn().expect("it starts");
    while simulator.requests("inquire-balance") == asked {
        std::thread::sleep(Duration::from_millis(20));
    }
    let (code, tick) = kis.json("tick --yes");
    assert_eq!((code, &tick["error"]["code"]), (75, &"busy".into()), "{tick}");
    let message = tick["error"]["message"].as_str().expect("a sentence");
    assert_eq!(message, format!("another command has the tick: tick (pid {})", first.id()));
    // A rule that the first one runs is not run beside it either.
    let (code, run) = kis.json("safe-sell run --yes");
    assert_eq!((code, &run["error"]["code"]), (75, &"busy".into()), "{run}");
    assert_eq!(first.wait().expect("it ends").code(), Some(0));
    let lines = log(&kis);
    assert!(lines[0].contains("exit=75 busy: another command has the tick"), "{lines:?}");
    assert!(lines[1].contains("exit=0"), "{lines:?}");
}
