//! Whatever comes in, a reply goes out; and the tape keeps the exchange's rules.

mod common;

use common::{Desk, json, usual};
use kis_api::{
    Market,
    api::{self, domestic_stock::IntstockMultprice, overseas_stock::Multprice},
    endpoint::Kind,
    tick::{self, PriceClass},
};
use kis_sim::{Config, Generated, Request, Scenario};
use rust_decimal::Decimal;
use serde_json::Value;

/// Values that have broken somebody's program.
const NASTY: &[&str] = &[
    "",
    " ",
    "0",
    "-1",
    "1.5",
    "99999999999999999999999999999",
    "79228162514264337593543950335",
    "1e9",
    "NaN",
    "null",
    "00000000",
    "99991231",
    "20260230",
    "12345678",
    "01",
    "02",
    "TTTC0012U",
    "삼성전자",
    "\u{0}",
    "'; --",
    "^",
    "%",
    "000001AAPL",
    "Y",
    "N",
    "ALL",
    "NASD",
    "005930",
    "AAPL",
    "USD",
    "10",
];

/// How many of those values each parameter of a query gets; the parameters of an order get all of them.
const OF_A_QUERY: usize = 3;

#[test]
fn no_value_of_any_parameter_breaks_the_broker() {
    let mut desk = Desk::default_scenario();
    let mut sent = 0;
    for time in ["2026-03-03T10:00", "2026-03-04T00:30"] {
        desk.at(time);
        let night = time.ends_with("00:30");
        for meta in api::ALL.iter().filter(|meta| meta.path.starts_with("/uapi/")) {
            let order = meta.kind == Kind::Order;
            if !order && meta.id.starts_with("overseas") != night {
                continue;
            }
            for id in meta.tr_ids {
                let usual = usual::usual_params(meta);
                for index in 0..usual.len() {
                    // Every value comes to every parameter's turn somewhere in the table.
                    let turn = |value: &usize| order || (value + sent) % NASTY.len() < OF_A_QUERY;
                    for nasty in (0..NASTY.len()).filter(turn).map(|value| NASTY[value]).collect::<Vec<_>>() {
                        let mut values = usual.clone();
                        values[index].1 = nasty.to_owned();
                        let request = desk.with_headers(usual::with_params(meta, &values)).header("tr_id", id.real);
                        let reply = desk.handle(&request.header("tr_cont", "N"));
                        assert!(json(&reply)["rt_cd"].is_string(), "{} {}={nasty:?}", meta.id, values[index].0);
                        sent += 1;
                    }
                }
            }
        }
    }
    assert!(sent > 10_000, "{sent}");
    // What it took on the way adds up: nobody sold more than there was.
    let book = desk.control("/__sim/book", Value::Null);
    for position in book["accounts"].as_array().expect("accounts").iter().flat_map(|a| a["positions"].as_array()) {
        assert!(position.iter().all(|p| !p["quantity"].as_str().unwrap_or("-").starts_with('-')));
    }
}

#[test]
fn controls_survive_nonsense() {
    let mut desk = Desk::default_scenario();
    for path in ["clock", "price", "faults", "order"] {
        for body in [
            "",
            "null",
            "[]",
            "{}",
            "{",
            "1",
            r#"{"advance_ms": 9223372036854775807}"#,
            r#"{"advance": 1e300}"#,
            r#"{"at": "9999-12-31T23:59:59Z"}"#,
            r#"{"at": "2020-01-01T00:00"}"#,
            r#"{"symbol": "005930", "price": -1}"#,
            r#"{"symbol": "005930", "price": "79228162514264337593543950335"}"#,
            r#"{"symbol": "005930"}"#,
            r#"{"symbol": "005930", "side": "buy", "quantity": 9223372036854775807, "price": 70000}"#,
            r#"[{"do": "late_accept", "ms": 18446744073709551615}]"#,
        ] {
            let reply = desk.handle(&Request::post(&format!("/__sim/{path}"), body));
            assert!(matches!(reply.status, 200 | 400), "{path} {body}: {}", reply.text());
        }
    }
}

#[test]
fn prices_keep_to_steps_and_limits() {
    let mut scenario = Scenario::default();
    scenario.generated = Generated::new(12, 6);
    let mut desk = Desk::new(Config::default().scenario(scenario));
    let domestic = ["005930", "000660", "207940", "088350", "114800", "Q530036", "0001A0", "800000", "800011"];
    let overseas = [("NAS", "SNDL"), ("NYS", "BRK/B"), ("AMS", "SOXL"), ("NAS", "ZAAA")];
    let pairs = |of: &[(&str, &str)]| of.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect::<Vec<_>>();
    let of_krx: Vec<(&str, &str)> = domestic.iter().map(|code| ("J", *code)).collect();
    for step in 0..120 {
        desk.control("/__sim/clock", serde_json::json!({"advance": "37m"}));
        let day = kis_api::calendar::local_date(Market::Kr, "2026-03-03T10:00+09:00".parse().expect("a time"));
        for row in desk.ask(&IntstockMultprice::new(pairs(&of_krx)).expect("nine")).output {
            let fund = matches!(row.inter_shrn_iscd.as_str(), "114800" | "Q530036");
            let class = if fund { PriceClass::KrFund } else { PriceClass::KrStock };
            let price = row.inter2_prpr.expect("a price");
            assert!(tick::is_on_step(class, price, day), "{} {price} at step {step}", row.inter_shrn_iscd);
            assert!(
                row.inter2_llam.is_some_and(|low| low <= price) && row.inter2_mxpr.is_some_and(|high| price <= high)
            );
            if row.acml_vol > Some(0) {
                assert!(row.inter2_lwpr.is_some_and(|low| low <= price) && row.inter2_hgpr.is_some_and(|h| price <= h));
            }
        }
        for row in desk.ask(&Multprice::new(pairs(&overseas)).expect("four")).output2 {
            let price = row.last.expect("a price");
            assert!(tick::is_on_step(PriceClass::Us, price, day) && price > Decimal::ZERO, "{} {price}", row.symb);
        }
    }
}

#[test]
fn scenarios_are_checked() {
    let read = Scenario::from_json;
    let scenario = read(r#"{"clock":"2026-03-03T09:00","holdings":[],"generated":{"kr":300,"us":120},"cash":5000000}"#);
    let mut desk = Desk::new(Config::default().scenario(scenario.expect("a scenario")));
    let clock = desk.control("/__sim/clock", Value::Null);
    assert_eq!(clock["now"], "2026-03-03T09:00:00.000+09:00");
    let own = read(
        r#"{"default_listings":false,"holdings":[{"symbol":"123450","quantity":7,"average":"1000"}],
            "listings":[{"venue":"KOSDAQ","symbol":"123450","korean":"우리회사","price":1200}],"prices":{"123450":1300}}"#,
    );
    let mut desk = Desk::new(Config::default().scenario(own.expect("a scenario")));
    let balance = desk.ask(&kis_api::api::domestic_stock::InquireBalance::new());
    assert_eq!(balance.output1[0].prpr, Some(Decimal::from(1300)));
    for wrong in [
        r#"{"csh": 1}"#,
        r#"{"holdings":[{"symbol":"999999","quantity":1,"average":1}]}"#,
        r#"{"cash":"1e30"}"#,
        r#"{"prices":{"005930":-5}}"#,
        r#"{"rate":0}"#,
    ] {
        assert!(read(wrong).is_err(), "{wrong}");
    }
    assert!(Scenario::named("recorded").is_ok());
    let error = Scenario::named("/nowhere/at/all.json").expect_err("no file");
    assert!(error.to_string().contains("/nowhere/at/all.json"), "{error}");
}
