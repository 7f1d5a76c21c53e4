//! Recorded replies decode with the types of their endpoints.

use std::collections::{BTreeMap, BTreeSet};

use kis_api::{
    Endpoint,
    api::domestic_stock::InquirePrice,
    decode::{Difference, Value as Typed},
    endpoint::FieldType,
};
use rich_beagle_tests::captures::{self, Capture};
use rust_decimal::Decimal;
use serde_json::{Map, Value};

/// Whole recordings that do not decode, each with the reason. None does.
const EXCEPTIONS: &[(&str, &str)] = &[];

/// Whole successes; what is only a part is told apart.
fn whole(captures: &[Capture]) -> impl Iterator<Item = &Capture> {
    captures.iter().filter(|capture| capture.status == "success" && capture.partial().is_none())
}

fn object(capture: &Capture) -> Map<String, Value> {
    serde_json::from_str(&capture.body).expect("a recording is an object")
}

#[test]
fn every_recording_decodes() {
    let Some(captures) = captures::load() else { return };
    let (mut faults, mut count, mut apart) = (Vec::new(), 0, 0);
    for capture in &captures {
        let result = capture.meta.check(&capture.body);
        match (capture.status.as_str(), capture.partial(), result) {
            (_, Some(why), result) => {
                apart += 1;
                println!(
                    "apart: {} ({why}): {}",
                    capture.file,
                    result.map_or_else(|error| error.to_string(), |()| "decodes".into())
                );
            }
            ("success", None, Err(error)) => faults.push(format!("{}: {error}", capture.file)),
            ("error", None, Ok(())) => faults.push(format!("{}: a refusal decodes as a success", capture.file)),
            ("error", None, Err(error)) if !error.is_refused() => faults.push(format!("{}: {error}", capture.file)),
            _ => count += 1,
        }
    }
    println!("{count} recordings decode, {} do not, {apart} are parts", faults.len());
    faults.retain(|fault| !EXCEPTIONS.iter().any(|(file, _)| fault.starts_with(file)));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(count >= 150, "only {count} recordings were found");
}

#[test]
fn refusals_of_any_endpoint_are_refusals() {
    let Some(errors) = captures::load_refusals() else { return };
    for (file, body) in &errors {
        let error = InquirePrice::META.check(body).expect_err("a refusal");
        assert!(error.is_refused(), "{file}: {error}");
        assert!(error.code().is_some_and(|code| !code.is_empty()), "{file}: {error}");
        assert!(error.broker_message().is_some_and(|text| text == text.trim() && !text.is_empty()), "{file}: {error}");
    }
    println!("{} refusals", errors.len());
    assert!(errors.len() >= 5, "only {} were found", errors.len());
}

#[test]
fn their_keys_land_in_named_fields() {
    let Some(captures) = captures::load() else { return };
    let (mut unnamed, mut all) = (BTreeSet::new(), 0);
    for capture in whole(&captures) {
        all += keys(capture).len();
        let typed = capture.meta.typed(&capture.body).expect("it decodes");
        let Some(Typed::Object(parts)) = typed.unknown else { continue };
        for (name, left) in parts {
            let rows = match left {
                Typed::List(rows) => rows,
                other => vec![other],
            };
            for row in rows {
                match row {
                    Typed::Object(fields) => {
                        unnamed.extend(fields.into_iter().map(|(key, _)| format!("{} {name}.{key}", capture.file)));
                    }
                    _ => drop(unnamed.insert(format!("{} {name}", capture.file))),
                }
            }
        }
    }
    let named = all - unnamed.len();
    println!("{named} of {all} keys ({:.2} %) have a field; without: {unnamed:#?}", named as f64 * 100.0 / all as f64);
    assert!(named * 100 >= all * 99, "{named} of {all}: {unnamed:#?}");
}

#[test]
fn values_are_those_that_came() {
    let Some(captures) = captures::load() else { return };
    let mut counts = BTreeMap::<&str, usize>::new();
    for capture in whole(&captures) {
        let typed = capture.meta.typed(&capture.body).expect("it decodes").fields;
        for (name, value) in object(capture) {
            let part = captures::part(capture.meta, &name);
            match (value, part) {
                (value @ (Value::Object(_) | Value::Array(_)), Some(part)) => {
                    let rows = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
                    let typed = typed.get(&part.name.to_lowercase()).expect("a part of the table");
                    let typed_rows = match typed {
                        Typed::List(rows) => rows.clone(),
                        other => vec![other.clone()],
                    };
                    // Nothing recorded holds an empty row anywhere but at the end.
                    for (row, typed) in rows.iter().zip(&typed_rows) {
                        for (key, value) in row.as_object().expect("a row is an object") {
                            compare(capture, key, value, typed.get(&key.to_lowercase()), &mut counts);
                        }
                    }
                }
                (value, _) => compare(capture, &name, &value, typed.get(&name.to_lowercase()), &mut counts),
            }
        }
    }
    println!("{counts:?}");
    assert!(counts["decimal"] > 10_000, "{counts:?}");
}

/// Holds a typed value against the text that came, read in another way.
fn compare(capture: &Capture, key: &str, came: &Value, typed: Option<&Typed>, counts: &mut BTreeMap<&str, usize>) {
    let text = came.as_str().map_or_else(|| came.to_string(), ToOwned::to_owned);
    let text = text.trim();
    let number = |text: &str| Decimal::from_str_exact(text.trim_start_matches('+')).ok();
    let digits = |text: String| text.replace([':', '-', '/'], "");
    let (kind, same) = match typed {
        None => ("unnamed", true),
        Some(Typed::Null) => ("nothing", text.is_empty() || text.bytes().all(|b| b == b'0')),
        Some(Typed::Text(value)) => ("text", value.trim() == text),
        Some(Typed::Integer(value)) => ("integer", number(text) == Some(Decimal::from(*value))),
        Some(Typed::Decimal(value)) => ("decimal", number(text) == Some(*value)),
        Some(Typed::Date(value)) => ("date", digits(value.to_string()) == digits(text.into())),
        Some(Typed::Time(value)) => ("time", digits(value.to_string()) == text),
        Some(_) => ("container", false),
    };
    *counts.entry(kind).or_default() += 1;
    assert!(same, "{}: {key} came as {came} and is {typed:?}", capture.file);
}

#[test]
fn a_spoiled_number_is_named() {
    let Some(captures) = captures::load() else { return };
    let mut spoiled = 0;
    for capture in whole(&captures) {
        let body = object(capture);
        for (container, key) in keys(capture) {
            let Some(part) = captures::part(capture.meta, &container) else { continue };
            let Some(field) = part.fields.iter().find(|field| field.name().eq_ignore_ascii_case(&key)) else {
                continue;
            };
            if field.ty() == FieldType::Text {
                continue;
            }
            let mut body = Value::Object(body.clone());
            let Some(at) = place(&mut body, &container, &key) else { continue };
            let text = at.as_str().map_or_else(|| at.to_string(), ToOwned::to_owned);
            *at = Value::String(format!("{text}x"));
            let error = capture.meta.check(&body.to_string()).expect_err("a letter in a number");
            let named = error.field().unwrap_or_default();
            assert!(
                named.ends_with(field.name()) && named.starts_with(part.name),
                "{}: {key} is blamed as {named}",
                capture.file
            );
            assert_eq!(error.endpoint(), Some(capture.meta.id));
            assert!(error.raw().is_some_and(|raw| raw.ends_with('x')), "{error}");
            spoiled += 1;
        }
    }
    println!("{spoiled} numbers, dates and times spoiled, each named");
    assert!(spoiled > 2000, "{spoiled}");
}

#[test]
fn without_an_envelope_there_is_no_reply() {
    let Some(captures) = captures::load() else { return };
    for capture in whole(&captures) {
        let mut body = object(capture);
        if body.remove("rt_cd").is_some() {
            let error = capture.meta.check(&Value::Object(body).to_string()).expect_err("no envelope");
            assert!(error.is_malformed(), "{}: {error}", capture.file);
        }
    }
}

/// What strict reading tells about the recordings: nothing has another letter case or shape than the table but these.
#[test]
fn the_tables_differ_from_the_recordings_where_it_is_known() {
    let Some(captures) = captures::load() else { return };
    let mut counts = BTreeMap::<&str, usize>::new();
    let mut shapes = BTreeSet::new();
    for capture in whole(&captures) {
        for difference in capture.meta.differences(&capture.body).expect("an object") {
            let kind = match &difference {
                Difference::Unknown(_) => "unknown",
                Difference::Absent(_) => "absent",
                Difference::Renamed { .. } => "renamed",
                _ => "reshaped",
            };
            *counts.entry(kind).or_default() += 1;
            if !matches!(difference, Difference::Unknown(_) | Difference::Absent(_)) {
                shapes.insert(format!("{} {difference}", capture.meta.id));
            }
        }
    }
    println!("{counts:?}\n{shapes:#?}");
    assert!(shapes.iter().all(|shape| KNOWN.contains(&shape.as_str())), "{shapes:#?}");
}

const KNOWN: &[&str] = &[
    "domestic_stock.daily_loan_trans output1: came as output2",
    "overseas_stock.inquire_algo_ccnl output3: a list came as one object",
    "overseas_stock.inquire_algo_ccnl output3: came as output2",
    "overseas_stock.inquire_algo_ccnl output: came as output1",
    "overseas_stock.inquire_ccnl output: a list came as one object",
];

/// Every key of the body that holds a value, once a container.
fn keys(capture: &Capture) -> BTreeSet<(String, String)> {
    let mut keys = BTreeSet::new();
    for (name, value) in &object(capture) {
        let rows: Vec<_> = match value {
            Value::Object(row) => vec![row],
            Value::Array(rows) => rows.iter().filter_map(Value::as_object).collect(),
            _ => {
                keys.insert((String::new(), name.clone()));
                continue;
            }
        };
        keys.extend(rows.iter().flat_map(|row| row.keys()).map(|key| (name.clone(), key.clone())));
    }
    keys
}

/// The first place of a key.
fn place<'v>(body: &'v mut Value, container: &str, key: &str) -> Option<&'v mut Value> {
    if container.is_empty() {
        return body.get_mut(key);
    }
    match body.get_mut(container)? {
        Value::Array(rows) => rows.iter_mut().find_map(|row| row.get_mut(key)),
        object => object.get_mut(key),
    }
}
