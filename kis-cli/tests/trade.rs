//! The commands that trade, as they are typed, against the simulator: what is sent, what is told, how it ends.

use crate::common::{Kis, Simulator};
use serde_json::Value;

const ORDER_PATHS: [&str; 2] = ["/order-cash", "/order-rvsecncl"];

fn orders(simulator: &Simulator) -> Vec<Value> {
    simulator.stats()["orders"].as_array().expect("a list").clone()
}

fn decimal(value: &Value) -> f64 {
    value.as_str().unwrap_or_else(|| panic!("{value} is no decimal")).parse().expect("a number")
}

#[test]
fn nothing_is_ordered_without_a_yes() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    for line in [
        "order buy 005930 1 --market",
        "order sell 005930 all --limit 70000",
        "order cancel 117057",
        "safe-sell run",
        "safe-sell",
        "positive-sell run",
        "positive-sell",
        "condition run",
        "alert drain",
    ] {
        let run = kis.run(line);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{line}: {}", run.err);
        assert!(run.err.contains("--yes"), "{line}: {}", run.err);
        let (code, value) = kis.json(line);
        assert_eq!((code, &value["error"]["code"]), (2, &"not_confirmed".into()), "{value}");
    }
    assert_eq!(simulator.stats()["requests"], 0, "the broker was not even asked");
}

#[test]
fn a_dry_run_shows_and_sends_nothing() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let (code, value) = kis.json("order buy 005930 2 --limit 70000 --dry-run");
    assert_eq!(code, 0, "{value}");
    let sent = &value["result"];
    assert_eq!((&sent["status"], &sent["symbol"]), (&"dry_run".into(), &"005930".into()), "{value}");
    assert_eq!((decimal(&sent["qty"]), decimal(&sent["price"])), (2.0, 70_000.0));
    assert_eq!(kis.json("safe-sell run --dry-run").0, 0);
    for path in ORDER_PATHS {
        assert_eq!(simulator.requests(path), 0, "{path}");
    }
}

#[test]
fn an_order_from_its_placing_to_its_end() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let (code, placed) = kis.json("order buy 005930 3 --limit 68500 --yes");
    assert_eq!(code, 0, "{placed}");
    assert_eq!(
        (&placed["command"], &placed["profile"], &placed["environment"]),
        (&"order buy".into(), &"sim".into(), &"sim".into())
    );
    let sent = &placed["result"];
    assert_eq!(
        (&sent["status"], &sent["source"], &sent["side"]),
        (&"accepted".into(), &"manual".into(), &"buy".into()),
        "{sent}"
    );
    let number = sent["order_no"].as_str().expect("a number").to_owned();
    assert_eq!(orders(&simulator)[0]["order_no"], number.as_str());

    let (code, listed) = kis.json("order list --market kr");
    assert_eq!(code, 0, "{listed}");
    assert_eq!(listed["result"]["orders"][0]["order_no"], number.as_str(), "{listed}");
    let (code, status) = kis.json(&format!("order status {number}"));
    assert_eq!((code, &status["result"]["orders"][0]["status"]), (0, &"open".into()), "{status}");

    let (code, amended) = kis.json(&format!("order amend {number} --limit 68000 --yes"));
    assert_eq!(code, 0, "{amended}");
    let number = amended["result"]["order_no"].as_str().expect("a new number").to_owned();
    let (code, cancelled) = kis.json(&format!("order cancel {number} --yes"));
    assert_eq!((code, &cancelled["result"]["action"]), (0, &"cancel".into()), "{cancelled}");
    let (code, again) = kis.json(&format!("order cancel {number} --yes"));
    assert_eq!(code, 4, "{again}");

    let (code, sold) = kis.json("order sell 005930 half --market --yes");
    assert_eq!((code, decimal(&sold["result"]["qty"])), (0, 5.0), "{sold}");
    let (code, fills) = kis.json("order fills");
    assert_eq!(code, 0, "{fills}");
    let filled = fills["result"]["orders"].as_array().expect("a list");
    assert!(filled.len() == 1 && decimal(&filled[0]["filled_qty"]) == 5.0, "{fills}");
}

#[test]
fn what_cannot_be_ordered_says_why_and_what_to_do() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    for (line, code) in [
        ("order buy 005930 1 --limit 70050 --yes", 4), // off the tick
        ("order buy AAPL 1 --market --yes", 2),
        ("order buy AAPL 1 --limit 260 --yes", 4), // New York sleeps at ten in Seoul
        ("order buy 005930 1000 --limit 70000 --yes", 4),
        ("order sell 000660 1 --limit 312000 --yes", 4),
        ("order status 999999", 4),
        ("order cancel 999999 --yes", 4),
    ] {
        let (got, value) = kis.json(line);
        assert_eq!(got, code, "{line}: {value}");
        let error = &value["error"];
        assert!(!error["message"].as_str().expect("text").is_empty(), "{line}: {value}");
        let (_, korean) = kis.json(&format!("{line} --lang ko"));
        assert_ne!(error["message"], korean["error"]["message"], "{line}: the same in Korean");
    }
    assert!(orders(&simulator).is_empty());
}

#[test]
fn balances_and_cash_of_both_markets() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let (code, balance) = kis.json("balance");
    assert_eq!(code, 0, "{balance}");
    let holdings = balance["result"]["holdings"].as_array().expect("a list");
    let of =
        |symbol: &str| holdings.iter().find(|line| line["symbol"] == symbol).unwrap_or_else(|| panic!("{balance}"));
    assert_eq!(decimal(&of("005930")["qty"]), 10.0);
    assert_eq!(of("AAPL")["currency"], "USD");
    assert!(of("950130")["price"].is_null() && of("950130")["profit_pct"].is_null(), "{balance}");
    assert!(holdings.iter().any(|line| !line["credit"].is_null()), "{balance}");
    assert!(balance["at"].as_str().expect("a time").starts_with("2026-03-03T01:0"), "the market's time: {balance}");
    let (code, cash) = kis.json("cash");
    assert_eq!((code, decimal(&cash["result"]["cash"][0]["spendable"])), (0, 10_000_000.0), "{cash}");

    let korean = kis.run("balance --lang ko");
    assert!(korean.out.contains("평가손익") && korean.out.contains("총자산 ₩"), "{}", korean.out);
    assert!(!korean.out.contains('\u{1b}'), "colours in a pipe");
    let csv = kis.run("balance --output csv");
    assert!(csv.out.starts_with("symbol,name,market,qty,"), "{}", csv.out);
}

#[test]
fn safe_sell_arms_and_sells_between_commands() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let (code, modes) = kis.json("safe-sell on 005930 --size half");
    assert_eq!(code, 0, "{modes}");
    let line = |report: &Value| {
        let holdings = report["result"]["holdings"].as_array().unwrap_or_else(|| panic!("{report}")).clone();
        holdings.into_iter().find(|line| line["symbol"] == "005930").unwrap_or_else(|| panic!("{report}"))
    };
    let (code, armed) = kis.json("safe-sell run --yes");
    assert_eq!((code, &line(&armed)["phase"]), (0, &"armed".into()), "{armed}");
    simulator.ask("POST", "/__sim/price", r#"{"symbol": "005930", "price": "65300"}"#);
    let (code, sold) = kis.json("safe-sell --yes");
    assert_eq!((code, &line(&sold)["decision"]), (0, &"sell".into()), "{sold}");
    let taken = orders(&simulator);
    assert_eq!(taken.len(), 1, "{taken:?}");
    assert_eq!((&taken[0]["side"], &taken[0]["symbol"]), (&"sell".into(), &"005930".into()));
    // Every holding has its line, what has no price and what is on credit among them.
    let reasons = sold["result"]["holdings"].as_array().expect("a list");
    assert!(
        reasons.iter().all(|line| line["reason"]["text"]["ko"].as_str().is_some_and(|text| !text.is_empty())),
        "{sold}"
    );
    let (code, list) = kis.json("safe-sell list");
    assert_eq!(code, 0, "{list}");
    assert_eq!(kis.json("safe-sell off 005930 --yes").0, 0);
    assert_eq!(kis.json("safe-sell set 005930 --arm 5 --floor 2 --trail off").0, 0);
    assert_eq!(kis.json("safe-sell set 005930 --arm 2 --floor 3").0, 2, "the floor is not below arm");
}

#[test]
fn what_turns_positive_is_told_and_sold_between_commands() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let price = |price: &str| {
        simulator.ask("POST", "/__sim/price", &format!(r#"{{"symbol": "005930", "price": "{price}"}}"#));
    };
    let line = |report: &Value| {
        let holdings = report["result"]["holdings"].as_array().unwrap_or_else(|| panic!("{report}")).clone();
        holdings.into_iter().find(|line| line["symbol"] == "005930").unwrap_or_else(|| panic!("{report}"))
    };
    assert_eq!(kis.json("positive-sell on 005930 --size half").0, 0);
    price("64000");
    let (code, below) = kis.json("positive-sell run --yes");
    assert_eq!((code, &line(&below)["phase"], &line(&below)["alert"]), (0, &"below".into(), &Value::Null), "{below}");
    price("66000");
    let (code, dry) = kis.json("positive-sell run --dry-run");
    assert_eq!((code, &line(&dry)["order"]["status"]), (0, &"dry_run".into()), "{dry}");
    let (code, sold) = kis.json("positive-sell --yes");
    let told = line(&sold);
    assert_eq!((code, &told["decision"], &told["phase"]), (0, &"sell".into(), &"selling".into()), "{sold}");
    assert!(told["alert"]["ko"].as_str().is_some_and(|text| text.contains("양전")), "{sold}");
    assert_eq!((&told["order"]["source"], decimal(&told["order"]["qty"])), (&"positive_sell".into(), 5.0), "{sold}");
    assert_eq!(orders(&simulator).len(), 1);
    let again = kis.run("positive-sell run --yes --lang ko");
    assert_eq!(again.code, 0, "{}", again.err);
    assert!(again.out.contains("팔렸습니다"), "{}", again.out);
    let (code, list) = kis.json("positive-sell set 005930 --cost 1.5");
    assert_eq!((code, decimal(&list["result"]["holdings"][0]["cost_pct"])), (0, 1.5), "{list}");
    assert_eq!(kis.json("positive-sell set 005930 --cost table").0, 0);
    assert_eq!(kis.json("positive-sell set 005930 --cost -1").0, 2);
    assert_eq!(kis.json("positive-sell off 005930").0, 0);
}

#[test]
fn a_condition_from_its_adding_to_its_history() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    for line in [
        "condition add 005930 --sell all",
        "condition add 005930 --price-above 80000",
        "condition add 005930 --price-above 80000 --profit-below -5 --sell all",
        "condition add 005930 --price-above 0 --sell all",
        "condition add 005930 --profit-below -5 --sell 0",
        "condition add 005930 --profit-below -5 --sell all --until 2026-03-02",
        "condition set 1",
        "condition remove",
    ] {
        let (code, value) = kis.json(line);
        assert_eq!(code, 2, "{line}: {value}");
    }
    let (code, added) = kis.json("condition add 삼성전자 --profit-below 1 --sell 3 --until 2026-12-30");
    assert_eq!(code, 0, "{added}");
    let condition = &added["result"]["conditions"][0];
    assert_eq!(
        (&condition["id"], &condition["symbol"], &condition["measure"], &condition["when"], &condition["sell"]),
        (&1.into(), &"005930".into(), &"profit".into(), &"at_most".into(), &"3".into()),
        "{added}"
    );
    assert_eq!(kis.json("condition add 005930 --price-below 60000 --sell half").0, 0);
    assert_eq!(kis.json("condition off 2").0, 0);
    simulator.ask("POST", "/__sim/price", r#"{"symbol": "005930", "price": "65600"}"#);
    let (code, sold) = kis.json("condition run --yes");
    assert_eq!(code, 0, "{sold}");
    let lines = sold["result"]["conditions"].as_array().expect("a list");
    let of = |id: i64| lines.iter().find(|line| line["id"] == id).unwrap_or_else(|| panic!("{sold}"));
    assert_eq!((&of(1)["decision"], &of(1)["order"]["source"]), (&"sell".into(), &"condition".into()), "{sold}");
    assert_eq!(&of(2)["reason"]["code"], "mode_off", "{sold}");
    let taken = orders(&simulator);
    assert_eq!((taken.len(), &taken[0]["qty"]), (1, &3.into()), "{taken:?}");
    assert_eq!(kis.json("condition run --yes").0, 0);
    let (_, list) = kis.json("condition list");
    assert_eq!(list["result"]["conditions"][0]["phase"], "done", "{list}");
    let events: Vec<&Value> =
        list["result"]["history"].as_array().expect("a list").iter().map(|line| &line["event"]).collect();
    assert_eq!(events, ["added", "added", "off", "ordered", "done"], "{list}");
    let korean = kis.run("condition list --lang ko");
    assert!(korean.out.contains("수익률 ≤") && korean.out.contains("매도 완료"), "{}", korean.out);
    assert_eq!(kis.json("condition set 2 --price-above 90000 --until none").0, 0);
    let (code, left) = kis.json("condition remove 1 2");
    assert_eq!((code, left["result"]["conditions"].as_array().map(Vec::len)), (0, Some(0)), "{left}");
    assert_eq!(kis.json("condition remove 1").0, 4);
}

#[test]
fn three_alerts_buy_once() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    simulator.ask("POST", "/__sim/price", r#"{"symbol": "323410", "price": "25000"}"#);
    for line in [
        "budget set --capital 1000만 --max 200만",
        "follow add A --market kr --capital 5억",
        "follow list",
        "follow set A --market both",
        "follow holdings A 005930 1000",
        "trading on follow",
        "trading on kr",
        "trading show",
        "budget show",
    ] {
        let (code, value) = kis.json(line);
        assert_eq!(code, 0, "{line}: {value}");
    }
    let alert = "A bought 4,000 shares of 323410 at 25,000";
    let run = kis.run_words(&["alert", "ingest", "--output", "json"], &format!("{alert}\n  {alert}  \n\n{alert}\n"));
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    let (code, drained) = kis.json("alert drain --yes");
    assert_eq!(code, 0, "{drained}");
    let taken = orders(&simulator);
    assert_eq!(taken.len(), 1, "{drained}");
    let sizing = &drained["result"]["alerts"][0]["sizing"];
    assert_eq!(decimal(&sizing["due_krw"]), 2_000_000.0, "{drained}");
    let (code, again) = kis.json("alert drain --yes");
    assert_eq!((code, orders(&simulator).len()), (0, 1), "{again}");
    let (_, list) = kis.json("alert list");
    let states: Vec<_> =
        list["result"]["alerts"].as_array().expect("a list").iter().map(|line| line["status"].clone()).collect();
    assert_eq!(states.iter().filter(|state| **state == "duplicate").count(), 2, "{list}");
    assert_eq!(kis.json("settle").0, 0);
    assert_eq!(kis.json("follow remove A").0, 0);
    assert_eq!(kis.json("follow remove A").0, 4);
    let empty = kis.run_words(&["alert", "ingest"], "\n");
    assert!(empty.code == 2 && empty.err.contains("standard input is empty"), "{}", empty.err);
}

#[test]
fn the_simulated_broker_of_a_profile_stays_between_commands() {
    let kis = Kis::new();
    assert_eq!(kis.json("order buy 005930 3 --limit 69000 --yes").0, 0);
    let (code, listed) = kis.json("order list --market kr");
    assert_eq!((code, listed["result"]["orders"].as_array().map(Vec::len)), (0, Some(1)), "{listed}");
    // A profile of its own has a broker of its own.
    kis.configure("[profiles.other]\nenv = \"sim\"");
    let (_, other) = kis.json("order list --market kr --profile other");
    assert_eq!(other["result"]["orders"].as_array().map(Vec::len), Some(0), "{other}");
}

#[test]
fn an_order_whose_reply_is_lost_is_unknown_and_is_found() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let fault = r#"[{"path": "order-cash", "do": "drop_after"}]"#;
    let told = simulator.ask("POST", "/__sim/faults", fault);
    let (code, value) = kis.json("order buy 005930 1 --limit 70000 --yes");
    assert_eq!(code, 5, "{told} {value}");
    let (code, found) = kis.json("order buy 005930 1 --limit 70000 --yes");
    assert_eq!((code, &found["error"]["code"]), (4, &"found_already".into()), "{found}");
    assert_eq!(simulator.requests("/order-cash"), 1, "it was sent once");
    let (_, story) = kis.json("journal");
    let order = &story["result"]["intents"][0];
    assert_eq!(
        (&order["status"], &order["order_no"]),
        (&"found".into(), &orders(&simulator)[0]["order_no"]),
        "{story}"
    );
}

#[test]
fn an_order_that_the_list_does_not_show_is_settled_by_hand() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    simulator.ask("POST", "/__sim/faults", r#"[{"path": "order-cash", "do": "drop_before"}]"#);
    assert_eq!(kis.json("order buy 005930 1 --limit 70000 --yes").0, 5);
    let (code, blocked) = kis.json("order buy 005930 1 --limit 70000 --yes");
    assert_eq!(
        (code, &blocked["error"]["code"]),
        (4, &"unresolved".into()),
        "the same symbol and side wait: {blocked}"
    );
    let (code, open) = kis.json("settle");
    let id = open["result"]["intents"][0]["id"].as_i64().unwrap_or_else(|| panic!("{code} {open}"));
    let (code, settled) = kis.json(&format!("settle {id} --not-placed"));
    assert_eq!(code, 0, "{settled}");
    assert_eq!(kis.json("order buy 005930 1 --limit 70000 --yes").0, 0);
}

#[test]
fn quotes_by_code_and_by_name() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let (code, value) = kis.json("quote 005930 NASD:AAPL 카카오뱅크");
    assert_eq!(code, 0, "{value}");
    let symbols: Vec<_> =
        value["result"]["quotes"].as_array().expect("a list").iter().map(|quote| quote["symbol"].clone()).collect();
    assert_eq!(symbols, ["005930", "AAPL", "323410"]);
    let unlisted = kis.run("quote 없는회사");
    assert!(unlisted.code == 2 && unlisted.err.contains("nothing is listed as 없는회사"), "{}", unlisted.err);
    let gone = Kis::new().with("KIS_BASE_URL", "http://127.0.0.1:9").run("quote 005930");
    assert!(gone.code == 1 && !gone.err.is_empty(), "{}: {}", gone.code, gone.err);
}

#[test]
fn two_brokers_have_two_journals() {
    let (one, other) = (Simulator::start(), Simulator::start());
    let kis = Kis::at(&one);
    assert_eq!(kis.json("follow add A --market kr --capital 5억").0, 0);
    let kis = kis.with("KIS_BASE_URL", &other.url);
    let (code, leaders) = kis.json("follow list");
    assert_eq!((code, leaders["result"]["leaders"].as_array().map(Vec::len)), (0, Some(0)), "{leaders}");
}

#[test]
fn profiles_of_one_account_share_its_journal_and_accounts_never_do() {
    let simulator = Simulator::start();
    simulator.ask(
        "POST",
        "/__sim/faults",
        r#"[{"path": "/uapi/domestic-stock/v1/trading/order-cash", "do": "drop_after"}]"#,
    );
    let kis = Kis::at(&simulator).with("KIS_ACCOUNT", "99887766-01");
    kis.configure("[profiles.one]\nenv = \"sim\"\n[profiles.other]\nenv = \"sim\"\n");
    let order = "order buy 005930 1 --limit 70000 --yes";
    assert_eq!(kis.run(&format!("--profile one {order}")).code, 5, "nobody knows");
    assert_eq!(kis.run(&format!("--profile other {order}")).code, 4, "it blocks its symbol and side by any name");
    assert_eq!(simulator.requests("order-cash"), 1);
    let kis = kis.with("KIS_ACCOUNT", "11223344-01");
    assert_eq!(kis.run(&format!("--profile one {order}")).code, 0, "another account has a journal of its own");
}
