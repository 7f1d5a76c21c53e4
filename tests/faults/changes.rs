//! A change of a resting order is killed at every step (row 48).

use serde_json::{Value, json};

use crate::{desk::Desk, program::Kis};

const RESTING: &str = "order buy 005930 3 --limit 69000 --yes";

/// What the network makes of the request.
const FATES: [Option<&str>; 3] = [None, Some("drop_after"), Some("drop_before")];

/// How many intents there are, what is known of the last one, and what rests by the broker's list: price and shares.
struct Seen {
    intents: usize,
    status: String,
    resting: Vec<(String, String)>,
}

impl Seen {
    fn of(kis: &Kis) -> Self {
        let intents = kis.intents();
        let status = intents.last().expect("an intent").0.clone();
        let listed = kis.run("order list").value["result"]["orders"].as_array().expect("orders").clone();
        let text = |value: &Value| value.as_str().expect("a decimal").to_owned();
        let resting = listed.iter().filter(|row| row["status"] == "open");
        let resting = resting.map(|row| (text(&row["price"]), text(&row["remaining_qty"]))).collect();
        Self { intents: intents.len(), status, resting }
    }

    fn is_done(&self) -> bool {
        ["accepted", "found", "gone"].contains(&self.status.as_str())
    }
}

/// Ends a command that changes a resting order at each place it comes through, until it comes to its end. After each a
/// new process looks for what became of it.
async fn killed_everywhere(words: &str, fates: &[Option<&str>], holds: impl Fn(&Seen) -> bool) {
    for fate in fates {
        let mut place = 0;
        loop {
            place += 1;
            let desk = Desk::open().await;
            desk.offers("005930", 0).await;
            let kis = Kis::at(&desk);
            let placed = kis.run(RESTING);
            let number = placed.value["result"]["order_no"].as_str().unwrap_or_else(|| panic!("{placed:?}")).to_owned();
            if let Some(fate) = fate {
                desk.fault(json!({ "path": "order-rvsecncl", "do": fate })).await;
            }
            let line = words.replace("NUMBER", &number);
            let run = kis.failing(&format!("kill@any:{place}"), &line);
            desk.faults(&[]).await;
            kis.settles();
            let seen = Seen::of(&kis);
            let what = format!("{line}, {fate:?}, place {place}: {}, resting {:?}", seen.status, seen.resting);
            assert!(desk.requests("order-rvsecncl").await <= 1, "{what}: it was sent again");
            assert!(!["committed", "unknown", "escalated"].contains(&seen.status.as_str()), "{what}");
            // Before its intent is on the disk, the last one is the order's own.
            assert!(seen.intents == 1 || holds(&seen), "{what}");
            if run.code.is_some() {
                break;
            }
        }
        assert!(place > 10, "{fate:?}: it came through {place} places");
    }
}

fn rests(seen: &Seen, price: &str, shares: &str) -> bool {
    matches!(&seen.resting[..], [(at, left)] if at == price && left == shares)
}

#[tokio::test(flavor = "multi_thread")]
async fn f048_killed_at_every_place_an_amendment_is_there_once_or_not_at_all() {
    killed_everywhere("order amend NUMBER --limit 69100 --yes", &FATES, |seen| {
        rests(seen, if seen.is_done() { "69100" } else { "69000" }, "3")
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn f048_killed_at_every_place_a_cancellation_is_known_for_what_it_did() {
    killed_everywhere("order cancel NUMBER --yes", &FATES, |seen| match seen.is_done() {
        true => seen.resting.is_empty(),
        false => rests(seen, "69000", "3"),
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn f048_killed_at_every_place_a_part_is_cancelled_once_or_not_at_all() {
    killed_everywhere("order cancel NUMBER --qty 1 --yes", &[None], |seen| {
        rests(seen, "69000", if seen.is_done() { "2" } else { "3" })
    })
    .await;
}
