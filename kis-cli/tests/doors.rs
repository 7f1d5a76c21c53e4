//! Every door leads to the same commands: what is asked at the terminal, by Telegram, over HTTP and by the page's forms leaves
//! the same journal, the same settings and the same words, but for the door.

#![allow(clippy::print_stdout, reason = "what was compared is told")]
#![cfg(unix)]

mod compare;
mod door;
mod line;

use std::{collections::BTreeSet, thread};

use serde_json::{Value, json};

use self::{
    compare::{Known, differences},
    door::{Door, Said, plain},
    line::Line,
};
use crate::server::Server;

/// A day and an evening, one line after the other. What begins with `/__sim` happens at the broker. Every command that
/// changes something is there, as it succeeds or as it is refused.
const DAY: &str = r#"
/__sim/price {"symbol": "005930", "price": "70000"}
/__sim/price {"symbol": "035720", "price": "62300"}
/__sim/price {"symbol": "035420", "price": "238500"}
budget/set --capital=1000만 --min=10000 --max=2,000,000
budget/set --min=0
follow/add leader=가람 --market=both --capital=5억
follow/add leader=누리 --market=kr --capital=3억 --profile-id=n-7
follow/add leader=누리 --market=kr --capital=3억
follow/set leader=누리 --name=누리별 --visibility=private
follow/holdings leader=가람 symbol=005930 qty=1200
follow/remove leader=profile:n-7
follow/remove leader=없는사람
trading/on switch=follow
trading/on switch=kr
trading/on switch=us
trading/off switch=us
order/buy symbol=005930 qty=3 --limit=68500
order/amend order_no={order} --limit=68000
order/cancel order_no={order} --qty=1
order/cancel order_no={order}
order/cancel order_no={order}
order/buy symbol=005930 qty=2 --limit=70000 --kind=ioc
order/buy symbol=005930 --amount=210000 --limit=70000
order/buy symbol=000270 qty=1 --kind=best
order/sell symbol=005930 qty=half --limit=71500
order/sell symbol=035720 qty=2 --limit=63900 --during-halt
order/buy symbol=005930 qty=1 --limit=70001
order/buy symbol=005930 qty=100000 --limit=70000
order/buy symbol=없는종목 qty=1 --limit=70000
order/buy symbol=005930 qty=1.5 --limit=70000
order/buy symbol=AAPL qty=1 --limit=260
order/buy symbol=AAPL qty=1 --market
order/sell symbol=000660 qty=100 --limit=312000
order/amend order_no=9999999999 --limit=70000
safe-sell/on symbol=005930 --size=half
safe-sell/set symbol=005930 --arm=4 --floor=2 --trail=off
safe-sell/set --floor=2.5
safe-sell/set symbol=005930 --arm=1 --floor=2
safe-sell/run
safe-sell
safe-sell/off symbol=005930
positive-sell/on symbol=000660 --size=quarter
positive-sell/set symbol=000660 --cost=0.3
positive-sell/run
positive-sell
positive-sell/off symbol=000660
condition/add symbol=005930 --price-above=80000 --sell=half
condition/add symbol=035720 --price-above=1000 --sell=1 --until=2026-12-30
condition/add symbol=000270 --profit-below=-50 --sell=all
condition/set id=1 --price-above=85000
condition/off id=3
condition/on id=3
condition/run
condition/remove id=3
condition/remove id=99
follow/order leader=가람 side=buy symbol=005930 qty=100 --price=70000
settle
follow/order leader=가람 side=sell symbol=005930 qty=all
alert/ingest text=가람님이 000660 100주를 180,000원에 매수했습니다
alert/ingest text=가람님이 005930 200주를 70,000원에 매수했습니다
alert/ingest text=내일 비가 옵니다
alert/drain
alert/drain --confirm=1
tick
/__sim/faults [{"path": "order-cash", "do": "drop_after"}]
order/buy symbol=035420 qty=1 --limit=238500
settle
settle id=1 --not-placed
settle id=999 --not-placed
/__sim/faults [{"path": "order-cash", "do": "error", "code": "APBK0919", "message": "장운영일자가 주문일과 상이합니다"}]
order/buy symbol=000660 qty=1 --market
/__sim/faults []
order/buy symbol=000660 qty=1 --market
settle id={intent} --not-placed
resume
halt
order/buy symbol=005930 qty=1 --limit=70000
trading/on switch=us
condition/run
tick
halt --cancel
resume
order/sell symbol=005930 qty=1 --limit=71900
/__sim/clock {"at": "2026-03-03T15:45"}
order/buy symbol=005930 qty=1 --limit=70000
order/reserve/buy symbol=005930 qty=1 --limit=70000
order/reserve/cancel reservation_no={reservation}
order/reserve/sell symbol=005930 qty=1 --kind=pre-open
order/reserve/buy symbol=005930 qty=1 --kind=moo
/__sim/clock {"at": "2026-03-03T23:40"}
order/buy symbol=AAPL qty=1 --limit=255
order/buy symbol=NASD:AAPL qty=1 --limit=255.123
order/sell symbol=AAPL qty=1 --limit=270 --kind=loc
order/cancel order_no={order}
tick
"#;

/// What is left to see, by the terminal of each.
const LEFT: [&str; 10] = [
    "journal --from 2026-03-03 --to 2026-03-04",
    "order list",
    "order reserve list",
    "safe-sell list",
    "positive-sell list",
    "condition list",
    "follow list",
    "budget show",
    "trading show",
    "alert list",
];

/// What somebody did in a day.
struct Lived {
    door: &'static str,
    /// Each line with what was said of it.
    said: Vec<(String, Said)>,
    left: Vec<Value>,
    known: Known,
}

fn live(door: &mut dyn Door) -> Lived {
    let mut said = Vec::new();
    for text in DAY.lines().filter(|text| !text.is_empty()) {
        if let Some((path, body)) = text.split_once(' ').filter(|(path, _)| path.starts_with("/__sim")) {
            door.world().simulator.ask("POST", path, body);
            continue;
        }
        let line = Line::read(text, &door.world());
        said.push((text.to_owned(), door.carry_out(&line)));
    }
    let left = LEFT.iter().map(|line| door.world().kis.json(line).1["result"].clone()).collect();
    Lived { door: door.name(), said, left, known: Known::of(door.world().numbers()) }
}

/// One life by each door, beside each other.
fn lives() -> Vec<Lived> {
    let mut doors = door::all();
    thread::scope(|scope| {
        let living: Vec<_> = doors.iter_mut().map(|door| scope.spawn(move || live(door.as_mut()))).collect();
        living.into_iter().map(|life| life.join().expect("a day")).collect()
    })
}

#[test]
fn every_door_leaves_the_same_journal_and_says_the_same() {
    let lives = lives();
    let terminal = &lives[0];
    let mut found = Vec::new();
    for life in &lives {
        let door = life.door;
        let mut doors = BTreeSet::new();
        compare::doors(&life.left[0], &mut doors);
        assert_eq!(doors.into_iter().collect::<Vec<_>>(), [door], "the journal tells the door");
        for (line, (ours, theirs)) in LEFT.iter().zip(terminal.left.iter().zip(&life.left)) {
            let (ours, theirs) = (terminal.known.plain(ours), life.known.plain(theirs));
            found.extend(differences(&ours, &theirs).map(|difference| format!("{door}: kis {line}: {difference}")));
        }
        for ((line, ours), (_, theirs)) in terminal.said.iter().zip(&life.said) {
            found.extend(
                otherwise((ours, &terminal.known), (theirs, &life.known)).map(|why| format!("{door}: {line}: {why}")),
            );
        }
    }
    assert!(found.is_empty(), "{} differences:\n{}", found.len(), found.join("\n"));
    let journal = &terminal.left[0];
    let kinds = compare::events(journal);
    println!("{} intents, kinds of events: {kinds:?}", journal["intents"].as_array().map_or(0, Vec::len));
    for kind in ["committed", "answered", "progressed", "resolved", "settled", "traded", "renamed", "went_private"] {
        assert!(kinds.contains(kind), "nothing was {kind}: {kinds:?}");
    }
    let refused =
        terminal.said.iter().filter(|(_, said)| said.json.as_ref().is_some_and(|(code, _)| *code != 0)).count();
    println!("{refused} of {} commands were refused", terminal.said.len());
    assert!(refused > 10 && terminal.said.len() > 3 * refused, "{refused} of {}", terminal.said.len());
}

/// In what a door said something else than the terminal.
fn otherwise((ours, known): (&Said, &Known), (theirs, other): (&Said, &Known)) -> Option<String> {
    let (code, value) = ours.json.as_ref().expect("the terminal speaks JSON");
    if let Some((their_code, their_value)) = &theirs.json {
        if code != their_code {
            return Some(format!("left with {code} at the terminal, {their_code} here"));
        }
        // What can't be read as a command line is refused before its account is looked for.
        let told = |value: &Value| json!({ "error": value["error"], "result": value["result"] });
        return differences(&known.plain(&told(value)), &other.plain(&told(their_value))).next();
    }
    // A person reads the same words.
    let text = other.plain_text(&plain(&theirs.text));
    let error = &value["error"];
    let words = [&error["message"], &error["hint"]].into_iter().filter_map(Value::as_str);
    for word in words.filter(|word| !word.is_empty()) {
        if !text.contains(&known.plain_text(word)) {
            return Some(format!("«{word}» ({}) is not said: {text}", error["code"]));
        }
    }
    (error.is_null() && text.contains("cannot be")).then(|| format!("it was done at the terminal: {text}"))
}

/// What can be looked up, at the terminal and by its address.
const LOOK_UPS: [(&str, &str); 20] = [
    ("balance", "balance"),
    ("cash", "cash"),
    ("quote 005930 NASD:AAPL", "quote?symbol=005930&symbol=NASD:AAPL"),
    ("book 005930", "book?symbol=005930"),
    ("candles 005930 --from 2026-02-20", "candles?symbol=005930&from=2026-02-20"),
    ("search 삼성 --limit 3", "search?name=%EC%82%BC%EC%84%B1&limit=3"),
    ("pnl --by stock", "pnl?by=stock"),
    ("order list", "order/list"),
    ("order fills --market kr", "order/fills?market=kr"),
    ("order status 9999999999", "order/status?order_no=9999999999"),
    ("order reserve list", "order/reserve/list"),
    ("safe-sell list", "safe-sell/list"),
    ("positive-sell list", "positive-sell/list"),
    ("condition list", "condition/list"),
    ("follow list", "follow/list"),
    ("follow holdings 가람", "follow/holdings?leader=%EA%B0%80%EB%9E%8C"),
    ("budget show", "budget/show"),
    ("trading show", "trading/show"),
    ("alert list", "alert/list"),
    ("journal --from 2026-03-03", "journal?from=2026-03-03"),
];

#[test]
fn look_ups_are_the_same_at_the_terminal_and_over_http() {
    let server = Server::with("lang = 'en'\n[rules.copy_trade]\n", &[]);
    for line in [
        "order buy 005930 1 --limit 70000 --yes",
        "follow add 가람 --market both --capital 5억",
        "follow holdings 가람 005930 1200",
        "condition add 005930 --price-above 80000 --sell half",
        "safe-sell on 005930 --size half",
        "alert ingest 가람님이 000660 100주를 180,000원에 매수했습니다",
    ] {
        assert!(matches!(server.kis.run(line).code, 0 | 4), "{line}");
    }
    // Prices are those of a minute.
    server.simulator.ask("POST", "/__sim/clock", r#"{"at": "2026-03-03T10:30"}"#);
    let known = Known::of(Vec::new());
    for (line, address) in LOOK_UPS {
        let (code, printed) = server.kis.json(line);
        let answer = server.get(&format!("/v1/{address}"));
        assert_eq!(answer.header("kis-exit"), Some(&*code.to_string()), "{line}: {}", answer.body);
        let found: Vec<_> = differences(&known.plain(&printed), &known.plain(&answer.json())).collect();
        assert!(found.is_empty(), "{line}: {found:?}");
    }
    let reading: BTreeSet<_> = LOOK_UPS.iter().filter_map(|(_, address)| address.split('?').next()).collect();
    let document = server.get("/openapi.json").json();
    for (path, _) in document["paths"].as_object().expect("paths").iter().filter(|(_, item)| item.get("get").is_some())
    {
        let Some(command) = path.strip_prefix("/v1/") else { continue };
        assert!(reading.contains(command), "{command} is looked up by nobody");
    }
}

/// A command that is new is to be tried by every door.
#[test]
fn every_command_that_changes_something_is_tried() {
    let document: Value = serde_json::from_str(include_str!("../../docs/openapi.json")).expect("JSON");
    let paths = document["paths"].as_object().expect("paths").iter();
    // Alerts have a route of their own, for those who may do nothing else.
    let changing = paths.filter(|(path, item)| item.get("get").is_none() && *path != "/v1/alerts");
    for (path, _) in changing {
        let command = path.trim_start_matches("/v1/");
        let is_tried = DAY.lines().any(|line| line.split(' ').next() == Some(command));
        assert!(is_tried, "{command} is asked by no line");
    }
}
