//! What is the same, whenever it happened and whatever numbers the broker gave.

use std::collections::BTreeSet;

use serde_json::Value;

/// What differs without meaning anything: the door, times, and how many seconds of this machine a doubt goes on.
const ASIDE: [&str; 4] = ["door", "at", "time", "doubt"];

/// The broker's numbers of a day, oldest first.
pub(super) struct Known(Vec<String>);

impl Known {
    pub(super) fn of(numbers: Vec<String>) -> Self {
        Self(numbers)
    }

    /// The same with places for numbers, and without times and doors.
    pub(super) fn plain(&self, value: &Value) -> Value {
        match value {
            Value::Object(object) => {
                let kept = object.iter().filter(|(name, _)| !ASIDE.contains(&name.as_str()) && !name.ends_with("_at"));
                kept.map(|(name, value)| (name.clone(), self.plain(value))).collect()
            }
            Value::Array(values) => values.iter().map(|value| self.plain(value)).collect(),
            Value::String(text) => self.plain_text(text).into(),
            other => other.clone(),
        }
    }

    pub(super) fn plain_text(&self, text: &str) -> String {
        let named =
            |text: String, (place, number): (usize, &String)| text.replace(number.as_str(), &format!("#{place}"));
        self.0.iter().enumerate().fold(text.to_owned(), named)
    }
}

/// Where two values are not the same, each by its place.
pub(super) fn differences(ours: &Value, theirs: &Value) -> impl Iterator<Item = String> {
    let mut found = Vec::new();
    compare(String::new(), (ours, theirs), &mut found);
    found.into_iter()
}

fn compare(place: String, (ours, theirs): (&Value, &Value), found: &mut Vec<String>) {
    match (ours, theirs) {
        (Value::Object(one), Value::Object(other)) => {
            let names: BTreeSet<_> = one.keys().chain(other.keys()).collect();
            for name in names {
                compare(format!("{place}.{name}"), (&ours[name], &theirs[name]), found);
            }
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            for (at, pair) in one.iter().zip(other).enumerate() {
                compare(format!("{place}[{at}]"), pair, found);
            }
        }
        _ if ours == theirs => {}
        _ => found.push(format!("{place}: {ours} at the terminal, {theirs} here")),
    }
}

/// Every door that is named.
pub(super) fn doors(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            found.extend(object.get("door").and_then(Value::as_str).map(str::to_owned));
            object.values().for_each(|value| doors(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| doors(value, found)),
        _ => {}
    }
}

/// The kinds of events of a journal.
pub(super) fn events(journal: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let stories = journal["intents"].as_array().into_iter().flatten().map(|intent| &intent["events"]);
    for events in stories.chain([&journal["trading"], &journal["leaders"]]) {
        let kinds = events.as_array().into_iter().flatten().filter_map(|event| event["event"].as_str());
        found.extend(kinds.map(str::to_owned));
    }
    found
}

#[test]
fn a_difference_is_seen_and_what_means_nothing_is_not() {
    let (one, other) = (Known::of(vec!["117057".into()]), Known::of(vec!["117099".into()]));
    let line = |number: &str, door: &str, qty: u32| serde_json::json!({ "at": number, "door": door, "events": [{ "text": format!("order {number} of {qty}") }] });
    let found = |ours: &Value, theirs: &Value| differences(&one.plain(ours), &other.plain(theirs)).collect::<Vec<_>>();
    assert_eq!(found(&line("117057", "cli", 1), &line("117099", "http", 1)), [] as [String; 0]);
    let of_two = found(&line("117057", "cli", 1), &line("117099", "http", 2));
    assert_eq!(of_two, [".events[0].text: \"order #0 of 1\" at the terminal, \"order #0 of 2\" here"]);
    assert_eq!(found(&line("117057", "cli", 1), &serde_json::json!({})).len(), 1, "what is missing");
}
