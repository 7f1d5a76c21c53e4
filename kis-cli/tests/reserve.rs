//! `kis order reserve …` against the simulator: what the broker keeps, what is told, how it ends.

use crate::common::{Kis, Simulator};
use serde_json::{Value, json};

/// The evening after a session, or a moment before one.
fn at(time: &str) -> Simulator {
    let simulator = Simulator::start();
    turn(&simulator, time);
    simulator
}

fn turn(simulator: &Simulator, time: &str) {
    simulator.ask("POST", "/__sim/clock", &json!({ "at": time }).to_string());
}

fn price(simulator: &Simulator, symbol: &str, price: &str) {
    simulator.ask("POST", "/__sim/price", &json!({ "symbol": symbol, "price": price }).to_string());
}

fn fault(simulator: &Simulator, path: &str, what: &str) {
    simulator.ask("POST", "/__sim/faults", &json!([{ "path": path, "do": what }]).to_string());
}

fn kept(simulator: &Simulator) -> Vec<Value> {
    let book = simulator.ask("GET", "/__sim/book", "");
    let accounts = book["accounts"].as_array().expect("accounts").iter();
    accounts.flat_map(|account| account["reserved"].as_array().expect("a list").clone()).collect()
}

fn done(kis: &Kis, line: &str) -> Value {
    let (code, value) = kis.json(line);
    assert_eq!(code, 0, "{line}: {value}");
    value["result"].clone()
}

#[test]
fn from_the_evening_to_the_next_morning() {
    let simulator = at("2026-03-03T15:40");
    price(&simulator, "005930", "70000");
    let kis = Kis::at(&simulator);
    let sent = done(&kis, "order reserve buy 005930 3 --limit 70000 --yes");
    assert_eq!(
        (&sent["action"], &sent["status"], &sent["for_day"]),
        (&"reserve".into(), &"accepted".into(), &"2026-03-04".into())
    );
    assert!(sent["order_no"].is_null(), "{sent}");
    let number = sent["reservation_no"].as_str().expect("a number").to_owned();
    let listed = done(&kis, "order reserve list --market kr");
    assert_eq!(listed["reservations"][0]["reservation_no"].as_str(), Some(&*number), "{listed}");
    assert_eq!(listed["reservations"][0]["status"], "waiting");
    let status = done(&kis, &format!("order status {number}"));
    assert_eq!(status["reservations"][0]["symbol"], "005930", "{status}");
    assert_eq!(done(&kis, "order list --market kr")["orders"], json!([]), "it is no order yet");

    turn(&simulator, "2026-03-04T09:01");
    price(&simulator, "005930", "70000");
    done(&kis, "settle");
    let story = done(&kis, "journal");
    let intent = &story["intents"][0];
    assert_eq!((&intent["end"], &intent["reservation_no"]), (&"filled".into(), &number.as_str().into()), "{intent}");
    let order_no = intent["order_no"].as_str().expect("an order").to_owned();
    let events: Vec<_> =
        intent["events"].as_array().expect("events").iter().map(|event| event["event"].clone()).collect();
    assert_eq!(events, ["committed", "answered", "ordered", "progressed"]);
    let order = done(&kis, &format!("order status {order_no}"));
    assert_eq!((&order["orders"][0]["status"], &order["orders"][0]["source"]), (&"filled".into(), &"manual".into()));
    let (code, value) = kis.json(&format!("order reserve cancel {number} --yes"));
    assert_eq!((code, &value["error"]["code"]), (4, &"reservation_over".into()), "{value}");
}

#[test]
fn the_us_and_back_again() {
    let simulator = at("2026-03-03T11:00");
    let kis = Kis::at(&simulator);
    let bought = done(&kis, "order reserve buy AAPL 1 --limit 262 --yes");
    assert_eq!((&bought["exchange"], &bought["for_day"]), (&"NASD".into(), &"2026-03-03".into()), "{bought}");
    let number = bought["reservation_no"].as_str().expect("a number").to_owned();
    let cancelled = done(&kis, &format!("order reserve cancel {number} --market us --yes"));
    assert_eq!((&cancelled["action"], &cancelled["status"]), (&"unreserve".into(), &"accepted".into()), "{cancelled}");
    assert!(kept(&simulator).is_empty());
    done(&kis, "order reserve sell AAPL all --kind moo --yes");
    assert_eq!(kept(&simulator)[0]["side"], "sell");
}

#[test]
fn a_lost_reply_is_unknown_and_the_list_of_reservations_tells() {
    let paths = ["/uapi/domestic-stock/v1/trading/order-resv", "/uapi/overseas-stock/v1/trading/order-resv"];
    for (time, path, line) in [
        ("2026-03-03T16:00", paths[0], "order reserve sell 005930 2 --market --yes"),
        ("2026-03-03T11:00", paths[1], "order reserve buy AAPL 1 --limit 262 --yes"),
    ] {
        let simulator = at(time);
        let kis = Kis::at(&simulator);
        fault(&simulator, path, "drop_after");
        let (code, value) = kis.json(line);
        assert_eq!((code, &value["error"]["code"]), (5, &"outcome_unknown".into()), "{value}");
        let (code, value) = kis.json(line);
        assert_eq!((code, &value["error"]["code"]), (4, &"found_already".into()), "{value}");
        assert_eq!(kept(&simulator).len(), 1);
        assert_eq!(simulator.stats()["by_path"][path], 1, "one request, never repeated");
        let story = done(&kis, "journal");
        assert_eq!(story["intents"][0]["status"], "found", "{story}");
    }
}

#[test]
fn a_lost_request_blocks_until_somebody_knows() {
    let simulator = at("2026-03-03T16:00");
    let kis = Kis::at(&simulator);
    fault(&simulator, "trading/order-resv", "drop_before");
    let line = "order reserve sell 005930 2 --market --yes";
    let (code, value) = kis.json(line);
    assert_eq!(code, 5, "{value}");
    let intent = value["error"]["intent"].as_i64().expect("an intent");
    let (code, value) = kis.json(line);
    assert_eq!((code, &value["error"]["code"]), (4, &"unresolved".into()), "{value}");
    let (code, looked) = kis.json("settle");
    assert_eq!((code, &looked["result"]["intents"][0]["action"]), (5, &"reserve".into()), "{looked}");
    done(&kis, &format!("settle {intent} --not-placed"));
    done(&kis, line);
    assert_eq!(kept(&simulator).len(), 1);
}

#[test]
fn nothing_is_reserved_by_day_during_a_halt_or_without_a_yes() {
    let simulator = at("2026-03-03T10:00");
    let kis = Kis::at(&simulator);
    let line = "order reserve buy 005930 1 --limit 70000";
    assert_eq!(kis.json(line).0, 2);
    for (lang, word) in [("ko", "15:40"), ("en", "from 15:40 to 07:30")] {
        let (code, value) = kis.json(&format!("{line} --yes --lang {lang}"));
        assert_eq!((code, &value["error"]["code"]), (4, &"not_in_its_hours".into()), "{value}");
        assert!(value["error"]["message"].as_str().is_some_and(|text| text.contains(word)), "{value}");
    }
    turn(&simulator, "2026-03-03T15:45");
    price(&simulator, "005930", "70000");
    let (code, value) = kis.json("order reserve buy 005930 15 --limit 70000 --yes");
    assert_eq!((code, &value["error"]["code"]), (4, &"max_per_order".into()), "{value}");
    assert_eq!(done(&kis, &format!("{line} --dry-run"))["status"], "dry_run");
    done(&kis, &format!("{line} --yes"));
    done(&kis, "halt");
    let (code, value) = kis.json("order reserve buy 005930 1 --limit 69900 --yes");
    assert_eq!((code, &value["error"]["code"]), (6, &"trading_halted".into()), "{value}");
    assert_eq!(kept(&simulator).len(), 1);
    done(&kis, "halt --cancel");
    assert!(kept(&simulator).is_empty());
}

#[test]
fn paper_accounts_are_told_before_anything_is_sent() {
    let simulator = at("2026-03-03T16:00");
    let kis = Kis::at(&simulator).with("KIS_APP_KEY", "key").with("KIS_APP_SECRET", "secret");
    let kis = kis.with("KIS_ACCOUNT", "12345678-01");
    kis.configure("[profiles.practice]\nenv = \"paper\"\n");
    for (lang, word) in [("ko", "모의투자"), ("en", "paper accounts")] {
        for line in ["order reserve buy 005930 1 --limit 70000 --yes", "order reserve buy AAPL 1 --limit 262 --yes"] {
            let (code, value) = kis.json(&format!("{line} --profile practice --lang {lang}"));
            assert_eq!((code, &value["error"]["code"]), (2, &"no_reservations".into()), "{value}");
            assert!(value["error"]["message"].as_str().is_some_and(|text| text.contains(word)), "{value}");
        }
    }
    assert_eq!(simulator.requests("order-resv"), 0);
}
