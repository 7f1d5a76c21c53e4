//! What is changed of the settings stands in the journal, as the line that changes the same.

use crate::common::{Kis, Simulator};

const LINES: [&str; 17] = [
    "budget set --capital 10000000 --min 100000",
    "trading on kr",
    "trading off kr",
    "safe-sell on 005930 --size half",
    "safe-sell set 005930 000660 --arm 5 --floor 2.5 --trail 1",
    "safe-sell off 005930",
    "positive-sell on",
    "positive-sell set --size quarter --cost table",
    "condition add 005930 --profit-below -5 --sell half --until 2026-03-31",
    "condition set 1 --price-above 80000 --sell 3 --until none",
    "condition off 1",
    "condition on 1",
    "condition remove 1",
    "follow add A --market both --capital 500000000 --profile-id 77",
    "follow set A --name B --visibility private",
    "follow holdings B 005930 100",
    "follow remove B",
];

#[test]
fn every_change_is_in_the_journal_as_it_is_typed_and_nothing_else_is() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    for line in LINES {
        assert_eq!(kis.run(line).code, 0, "{line}");
    }
    // What shows, what is only tried, and what is refused changes nothing.
    assert_eq!(kis.run("safe-sell list").code, 0);
    assert_eq!(kis.run("--dry-run trading on us").code, 0);
    assert_ne!(kis.run("budget set --min 9000000").code, 0);
    let (code, journal) = kis.json("journal");
    assert_eq!(code, 0);
    let settings = journal["result"]["settings"].as_array().expect("changes");
    let lines: Vec<_> = settings.iter().map(|change| change["line"].as_str().expect("a line")).collect();
    assert_eq!(lines, LINES);
    assert!(settings.iter().all(|change| change["door"] == "cron"), "nobody is at a terminal here");
    assert!(kis.run("journal").out.contains("condition set 1 --price-above 80000"));
}
