//! What the README shows works.

mod common;

use common::Desk;
use kis_sim::{Request, Scenario};

const README: &str = include_str!("../README.md");

/// Code between backticks in the table rows of a section.
fn cells(section: &str) -> Vec<&str> {
    let text = README.split(&format!("\n## {section}\n")).nth(1).expect(section);
    let text = text.split("\n## ").next().expect("a section");
    text.lines().filter(|line| line.starts_with('|')).flat_map(|line| line.split('`').skip(1).step_by(2)).collect()
}

#[test]
fn every_fault_of_the_table_is_taken() {
    let mut desk = Desk::default_scenario();
    let rules: Vec<&str> = cells("Faults").into_iter().filter(|cell| cell.starts_with('{')).collect();
    assert!(rules.len() >= 18, "{}", rules.len());
    for rule in rules {
        let reply = desk.handle(&Request::post("/__sim/faults", format!("[{rule}]")));
        assert_eq!(reply.status, 200, "{rule}: {}", reply.text());
    }
}

#[test]
fn every_control_of_the_table_is_taken() {
    let mut desk = Desk::default_scenario();
    desk.ask(&kis_api::api::domestic_stock::InquireBalance::new());
    let mut path = "";
    for cell in cells("Controls") {
        if let Some((_, named)) = cell.split_once("/__sim/") {
            path = named;
        } else if cell.starts_with('{') {
            let reply = desk.handle(&Request::post(&format!("/__sim/{path}"), cell));
            assert_eq!(reply.status, 200, "{path} {cell}: {}", reply.text());
        }
    }
}

#[test]
fn the_scenario_is_one() {
    let json = README.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a scenario");
    let scenario = Scenario::from_json(json).expect("a scenario");
    assert_eq!(scenario.holdings.len(), 3);
}
