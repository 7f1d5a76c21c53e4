//! The guided day: it goes as it is told, in both languages, and leaves nothing behind.

use std::fs;

use crate::common::Kis;
use serde_json::Value;

/// Who ordered what on the day: source, side, symbol and shares.
const ORDERS: [(&str, &str, &str, &str); 10] = [
    ("safe_sell", "sell", "005930", "10"),
    ("alert", "buy", "323410", "79"),
    ("alert", "buy", "000270", "2"),
    ("alert", "buy", "000270", "2"),
    ("alert", "buy", "000270", "1"),
    ("alert", "buy", "000270", "4"),
    ("alert", "sell", "323410", "40"),
    ("positive_sell", "sell", "086520", "8"),
    ("condition", "sell", "069500", "10"),
    ("manual", "buy", "000270", "1"),
];

#[test]
fn the_day_goes_as_it_is_told() {
    let kis = Kis::new();
    for lang in ["en", "ko"] {
        let chart = kis.home().join(format!("{lang}.svg"));
        let (code, value) = kis.json(&format!("demo --lang {lang} --chart {}", chart.display()));
        assert_eq!(code, 0, "{value}");
        let orders = value["result"]["orders"].as_array().expect("orders").iter();
        let text = |order: &Value, key: &str| order[key].as_str().unwrap_or_default().to_owned();
        let orders: Vec<_> = orders
            .inspect(|order| {
                assert!(!text(order, "price").is_empty() && !text(order, "order_no").is_empty(), "{value}")
            })
            .map(|order| ["source", "side", "symbol", "qty"].map(|key| text(order, key)))
            .collect();
        assert_eq!(orders, ORDERS.map(|(source, side, symbol, qty)| [source, side, symbol, qty]), "{value}");
        let mut checks = value["result"]["checks"].as_array().expect("checks").iter();
        assert!(checks.all(|check| check["good"] == true), "{value}");
        assert_eq!(value["result"]["chart"], chart.display().to_string());
        let drawing = fs::read_to_string(chart).expect("a chart");
        assert!(drawing.starts_with("<svg") && drawing.contains("2026-03-03"), "{drawing}");
    }
    assert!(!kis.state_dir().exists() && !kis.config_dir().exists(), "the tour left something behind");
}

#[test]
fn it_is_a_tour_for_people_too() {
    let kis = Kis::new();
    let run = kis.run(&format!("demo --lang ko --chart {}", kis.home().join("day.svg").display()));
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    for part in ["$ kis safe-sell run", "$ kis alert ingest < alerts.txt", "$ kis settle", "$ kis halt", "오늘의 보고"]
    {
        assert!(run.out.contains(part), "{part}: {}", run.out);
    }
    assert!(!run.out.contains("다름"), "{}", run.out);
}
