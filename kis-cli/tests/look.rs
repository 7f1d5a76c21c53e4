//! Look-ups of the built program against a simulator: names, candles, drawings, books.

use crate::common::{Kis, Run, Simulator};
use jiff::{SignedDuration, Timestamp};
use kis_api::{Market, calendar};
use rust_decimal::Decimal;
use serde_json::{Value, json};

fn result(run: &Run) -> Value {
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    serde_json::from_str::<Value>(&run.out).expect("JSON")["result"].clone()
}

#[test]
fn names_are_searched_in_korean_and_english() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    for (line, symbol) in [
        ("search 삼성전자", "005930"),
        ("search ㅅㅅㅈㅈ", "005930"),
        ("search apple", "AAPL"),
        ("search KODEX 200", "069500"),
        ("search aapl", "AAPL"),
    ] {
        let found = result(&kis.run(&format!("{line} --output json")));
        assert_eq!(found["listings"][0]["symbol"], symbol, "{line}");
    }
    let found = result(&kis.run("search 삼성전자 --output json"));
    let samsung = json!({"symbol": "005930", "market": "kr", "exchange": "KOSPI", "name_ko": "삼성전자", "name_en": null,
        "kind": "stock"});
    assert_eq!(found["listings"][0], samsung);
    assert_eq!(found["total"], 2, "삼성전자 and 삼성전자우");
    let few = result(&kis.run("search 삼성 --limit 1 --output json"));
    assert_eq!(few["listings"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_name_stands_wherever_a_symbol_does() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let quote = result(&kis.run("quote 삼성전자 --output json"));
    assert_eq!((&quote["quotes"][0]["symbol"], &quote["quotes"][0]["name"]), (&json!("005930"), &json!("삼성전자")));
    let quote = result(&kis.run_words(&["quote", "KODEX 200", "--output", "json"], ""));
    assert_eq!(quote["quotes"][0]["symbol"], "069500");
    let planned = kis.run("order buy 카카오 1 --limit 61900 --dry-run --lang en");
    assert_eq!(planned.code, 0, "{}{}", planned.out, planned.err);
    assert!(planned.out.contains("035720"), "{}", planned.out);
    assert_eq!(simulator.ask("GET", "/__sim/stats", "")["orders"], json!([]));
}

#[test]
fn a_name_that_is_not_exact_is_refused_and_named_in_both_languages() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    for lang in ["ko", "en"] {
        for line in ["quote 삼성", "order buy 삼성 1 --limit 70000 --yes", "candles 삼성"] {
            let run = kis.run(&format!("{line} --lang {lang}"));
            assert_eq!(run.code, 2, "{line}: {}{}", run.out, run.err);
            assert!(run.err.contains("005930 삼성전자") && run.err.contains("009150 삼성전기"), "{}", run.err);
        }
    }
    assert_eq!(simulator.ask("GET", "/__sim/stats", "")["orders"], json!([]));
}

#[test]
fn candles_as_json_csv_and_a_drawing() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let body = result(&kis.run("candles AAPL --from 2026-02-23 --to 2026-02-27 --output json"));
    for (field, value) in [("symbol", "AAPL"), ("name", "애플"), ("market", "us"), ("interval", "1d")] {
        assert_eq!(body[field], value);
    }
    assert_eq!(body["adjusted"], true);
    let candles = body["candles"].as_array().expect("a list");
    assert_eq!(
        (candles.len(), &candles[0]["date"], &candles[4]["date"]),
        (5, &json!("2026-02-23"), &json!("2026-02-27"))
    );
    for number in candles.iter().flat_map(|candle| ["open", "high", "low", "close", "volume"].map(|name| &candle[name]))
    {
        let text = number.as_str().expect("a decimal as text");
        assert!(!text.contains('.') || !text.ends_with('0'), "{text}");
    }
    let minutes = result(&kis.run("candles 005930 --interval 5m --from 2026-02-27 --to 2026-02-27 --output json"));
    assert_eq!(minutes["candles"][0]["at"], "2026-02-27T09:00:00+09:00");
    assert_eq!(minutes["adjusted"], Value::Null);

    let file = kis.home().join("chart.svg");
    let words =
        ["candles", "삼성전자", "--from", "2016-03-03", "--chart", file.to_str().expect("a path"), "--output", "csv"];
    let run = kis.run_words(&words, "");
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(run.out.lines().next(), Some("date,open,high,low,close,volume,value,currency"));
    assert_eq!(run.out.lines().count(), 1 + 2_567, "ten years");
    let drawing = std::fs::read_to_string(file).expect("a drawing");
    for part in ["삼성전자 005930 · weekly", "₩60,000", "2020", "class=\"up body\"", "prefers-color-scheme"] {
        assert!(drawing.contains(part), "{part}");
    }
}

#[test]
fn an_index_has_candles_in_points() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    for name in ["KOSPI", "코스피", "0001"] {
        let body = result(&kis.run(&format!("candles {name} --from 2026-02-23 --to 2026-02-27 --output json")));
        assert_eq!(
            (&body["symbol"], &body["currency"], &body["adjusted"]),
            (&json!("0001"), &Value::Null, &Value::Null)
        );
        assert_eq!(body["candles"].as_array().map(Vec::len), Some(5), "{name}");
    }
    let file = kis.home().join("kospi.svg");
    let run = kis.run_words(&["candles", "KOSDAQ", "--chart", file.to_str().expect("a path"), "--lang", "ko"], "");
    assert_eq!(run.code, 0, "{}", run.err);
    let drawing = std::fs::read_to_string(file).expect("a drawing");
    assert!(drawing.contains("1001 · 일봉") && !drawing.contains('₩'), "{drawing}");
    assert_eq!(kis.run("candles 0999").code, 2);
    assert_eq!(kis.run("candles KOSPI --interval 5m").code, 2);
}

#[test]
fn a_span_that_ends_before_it_begins_is_refused() {
    let simulator = Simulator::start();
    let run = Kis::at(&simulator).run("candles 005930 --from 2026-03-02 --to 2026-02-01");
    assert_eq!(run.code, 2, "{}", run.err);
    assert_eq!(Kis::new().run("candles 005930 --interval 4m").code, 2);
}

#[test]
fn what_nobody_lists_and_what_is_blank_is_refused() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let commands = ["quote 999999", "book 999999", "candles 999999", "candles ZZZZ", "quote NASD:ZZZZ", "watch ZZZZ"];
    for line in commands {
        let run = kis.run(&format!("{line} --lang ko"));
        assert_eq!(run.code, 2, "{line}: {}{}", run.out, run.err);
        assert!(run.err.contains("그런 종목이 없습니다\n"), "{line}: {}", run.err);
    }
    // A listing that did not trade is no error.
    let run = kis.run("candles 005930 --from 2026-02-28 --to 2026-03-01 --lang ko");
    assert_eq!((run.code, run.out.as_str()), (0, "이 기간에는 시세가 없습니다\n"));
    assert_eq!(kis.run_words(&["search", " "], "").code, 2);
    for line in ["search 삼성 --limit 0", "watch 005930 --count 0", "watch 005930 --seconds 99999999"] {
        let run = kis.run(&format!("{line} --lang ko"));
        assert!(run.code == 2 && run.err.contains("1 이상"), "{line}: {}", run.err);
    }
}

#[test]
fn a_book_has_its_best_prices_first() {
    let simulator = Simulator::start();
    let book = result(&Kis::at(&simulator).run("book 005930 --output json"));
    let price = |side: &str, at: usize| book[side][at]["price"].as_str().and_then(|text| text.parse::<u32>().ok());
    assert!(price("asks", 0) < price("asks", 1) && price("bids", 0) > price("bids", 1));
    assert!(price("bids", 0) < price("asks", 0));
}

#[test]
fn what_sales_brought_is_told_by_day_and_drawn() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let sold = kis.run("order sell 삼성전자 5 --limit 69900 --yes");
    assert_eq!(sold.code, 0, "{}{}", sold.out, sold.err);
    let profit = result(&kis.run("pnl --output json"));
    let line = &profit["lines"][0];
    assert_eq!((&line["symbol"], &line["qty"], &line["market"]), (&json!("005930"), &json!("5"), &json!("kr")));
    assert_eq!(line["realised"], profit["markets"][0]["realised"]);
    assert_eq!(profit["markets"].as_array().map(Vec::len), Some(2));

    let file = kis.home().join("pnl.svg");
    let run = kis.run_words(&["pnl", "--market", "kr", "--chart", file.to_str().expect("a path")], "");
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(std::fs::read_to_string(file).expect("a drawing").contains("class=\"up body\""));
    let both = kis.home().join("both.svg");
    let run = kis.run_words(&["pnl", "--chart", both.to_str().expect("a path"), "--lang", "ko"], "");
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(std::fs::read_to_string(both).expect("a drawing").contains("원화 합계"), "two currencies are drawn in won");
}

#[test]
fn what_the_account_was_worth_is_told_by_day_and_drawn() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let none = kis.run("pnl --equity --lang ko");
    assert!(none.code == 0 && none.out.contains("kis tick"), "{}{}", none.out, none.err);
    for (day, price) in [("03", "70000"), ("04", "73000"), ("05", "69000")] {
        simulator.ask("POST", "/__sim/clock", &json!({ "at": format!("2026-03-{day}T14:00") }).to_string());
        simulator.ask("POST", "/__sim/price", &json!({ "symbol": "005930", "price": price }).to_string());
        assert_eq!(kis.run("tick --yes").code, 0);
    }
    let equity = result(&kis.run("pnl --equity --output json"));
    let days = equity["days"].as_array().expect("days");
    assert_eq!(days.iter().map(|line| &line["day"]).collect::<Vec<_>>(), ["2026-03-03", "2026-03-04", "2026-03-05"]);
    let total = result(&kis.run("balance --output json"))["total_krw"].clone();
    let number = |value: &Value| value.as_str().expect("a decimal").parse::<Decimal>().expect("a decimal");
    assert!((number(&days[2]["total_krw"]) - number(&total)).abs() < Decimal::from(200_000), "{equity}, now {total}");

    let file = kis.home().join("equity.svg");
    let path = file.to_str().expect("a path");
    let csv = kis.run_words(&["pnl", "--equity", "--from", "2026-03-04", "--output", "csv", "--chart", path], "");
    let lines: Vec<&str> = csv.out.lines().collect();
    assert_eq!((csv.code, lines.len()), (0, 3), "{}{}", csv.out, csv.err);
    assert!(lines[0].starts_with("day,total_krw,change_krw,"), "{}", csv.out);
    assert!(std::fs::read_to_string(file).expect("a drawing").contains("class=\"curve\""));
    assert_eq!(kis.run("pnl --equity --market kr").code, 2, "the worth of an account is that of both markets");
}

/// Paper goes by this machine's clock, and so its simulator must.
#[expect(clippy::disallowed_methods, reason = "the program reads the same clock")]
fn during_the_last_session(simulator: &Simulator) {
    let now = Timestamp::try_from(std::time::SystemTime::now()).expect("a time");
    let session = calendar::previous_session(Market::Kr, now).expect("the calendar knows this year");
    let open = session.open + SignedDuration::from_hours(1);
    simulator.ask("POST", "/__sim/clock", &json!({ "now": open.to_string() }).to_string());
}

#[test]
fn on_paper_profit_is_counted_from_own_fills_and_says_so() {
    let simulator = Simulator::start();
    during_the_last_session(&simulator);
    let kis = Kis::at(&simulator)
        .with("KIS_APP_KEY", &"p".repeat(36))
        .with("KIS_APP_SECRET", &"s".repeat(180))
        .with("KIS_ACCOUNT", "12345678-01");
    kis.configure("[profiles.paper]\nenv = \"paper\"\n");
    // Part of one holding, and the whole of another: what the first had cost is in the balance, the other's is gone.
    for line in ["order sell 005930 4 --market --yes", "order sell 069500 all --market --yes"] {
        let sold = kis.run(line);
        assert_eq!(sold.code, 0, "{}{}", sold.out, sold.err);
    }
    // The clock goes on while the test runs: a span that holds the day whatever the hour.
    let (code, value) = kis.json("pnl --profile paper --market kr --from 2026-01-01");
    assert_eq!((code, &value["error"]["code"]), (2, &json!("usage")), "{value}");
    let oldest = value["error"]["hint"].as_str().expect("a hint").to_owned();
    let profit = result(&kis.run(&format!("pnl --profile paper --market kr {oldest} --output json")));
    let market = &profit["markets"][0];
    assert_eq!(
        (&market["source"], &market["costs"], &market["unknown"]),
        (&json!("own_fills"), &Value::Null, &json!(1))
    );
    let (samsung, kodex) = (&profit["lines"][0], &profit["lines"][1]);
    let number = |value: &Value| value.as_str().expect("a decimal").parse::<Decimal>().expect("a decimal");
    assert_eq!(number(&samsung["realised"]), number(&samsung["proceeds"]) - Decimal::from(4 * 65_000));
    assert_eq!(market["realised"], samsung["realised"], "the sum leaves out what is unknown");
    assert_eq!((&kodex["symbol"], &kodex["realised"]), (&json!("069500"), &Value::Null));

    let table = kis.run(&format!("pnl --profile paper --market kr {oldest} --lang ko"));
    assert!(table.out.contains("체결 내역과 평균단가로 셈했습니다"), "{}", table.out);
    let told = result(&kis.run("pnl --market kr --output json"));
    assert_eq!(told["markets"][0]["source"], "broker");
}
