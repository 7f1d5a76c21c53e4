//! Recorded replies decode with the types of their endpoints.

use std::collections::BTreeMap;

use kis_api::endpoint::{FieldType, Meta, Shape};
use rich_beagle_tests::captures::{self, Capture};
use serde_json::{Map, Value};

/// Whole successes, and apart from them what is only a part.
fn whole(captures: &[Capture]) -> impl Iterator<Item = &Capture> {
    captures.iter().filter(|capture| capture.status == "success" && capture.partial().is_none())
}

#[test]
fn every_recording_decodes() {
    let Some(captures) = captures::load() else { return };
    let mut faults = Vec::new();
    let mut count = 0;
    for capture in &captures {
        let result = capture.meta.check(&capture.body);
        match (capture.status.as_str(), capture.partial(), result) {
            (_, Some(why), result) => println!("apart: {} ({why}): {}", capture.file, result.is_ok()),
            ("success", None, Err(error)) => faults.push(format!("{}: {error}", capture.file)),
            ("error", None, Ok(())) => faults.push(format!("{}: a refusal decodes as a success", capture.file)),
            ("error", None, Err(error)) if !error.is_refused() => faults.push(format!("{}: {error}", capture.file)),
            _ => count += 1,
        }
    }
    println!("{count} recordings decode");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(count >= 40, "only {count} recordings were found");
}

#[test]
fn their_keys_land_in_named_fields() {
    let Some(captures) = captures::load() else { return };
    let (mut named, mut all) = (0, 0);
    let mut unnamed = BTreeMap::<String, usize>::new();
    for capture in whole(&captures) {
        for (container, key) in keys(capture) {
            all += 1;
            if fields(capture.meta, &container).any(|(name, _)| name.eq_ignore_ascii_case(&key)) {
                named += 1;
            } else {
                *unnamed.entry(format!("{} {container} {key}", capture.meta.id)).or_default() += 1;
            }
        }
    }
    println!("{named} of {all} keys have a name; without: {unnamed:#?}");
    assert!(named * 100 >= all * 99, "{named} of {all}: {unnamed:#?}");
}

#[test]
fn a_spoiled_number_is_named() {
    let Some(captures) = captures::load() else { return };
    let mut spoiled = 0;
    for capture in whole(&captures) {
        let body: Value = serde_json::from_str(&capture.body).expect("a recording is JSON");
        for (container, key) in keys(capture) {
            let Some((_, ty)) = fields(capture.meta, &container).find(|(name, _)| name.eq_ignore_ascii_case(&key))
            else {
                continue;
            };
            if matches!(ty, FieldType::Text) {
                continue;
            }
            let mut body = body.clone();
            let Some(at) = place(&mut body, &container, &key) else { continue };
            let text = at.as_str().map_or_else(|| at.to_string(), ToOwned::to_owned);
            *at = Value::String(format!("{text}x"));
            let error = capture.meta.check(&body.to_string()).expect_err("a letter in a number");
            let field = error.field().unwrap_or_default();
            assert!(
                field.to_lowercase().ends_with(&key.to_lowercase()),
                "{}: {key} is blamed as {field}",
                capture.file
            );
            assert_eq!(error.endpoint(), Some(capture.meta.id));
            spoiled += 1;
        }
    }
    println!("{spoiled} numbers, dates and times spoiled, each named");
    assert!(spoiled > 500, "{spoiled}");
}

#[test]
fn without_an_envelope_there_is_no_reply() {
    let Some(captures) = captures::load() else { return };
    for capture in whole(&captures) {
        let mut body: Map<String, Value> = serde_json::from_str(&capture.body).expect("a recording is an object");
        if body.remove("rt_cd").is_some() {
            let error = capture.meta.check(&Value::Object(body).to_string()).expect_err("no envelope");
            assert!(error.is_malformed(), "{}: {error}", capture.file);
        }
    }
}

/// The fields of a container, by name and type.
fn fields(meta: &'static Meta, container: &str) -> impl Iterator<Item = (&'static str, FieldType)> {
    let of = meta.reply.iter().filter(move |part| part.name == container);
    of.flat_map(|part| part.fields).map(|field| (field.name(), field.ty())).collect::<Vec<_>>().into_iter()
}

/// Every key of the body that holds a value, once a container.
fn keys(capture: &Capture) -> Vec<(String, String)> {
    let body: Map<String, Value> = serde_json::from_str(&capture.body).expect("a recording is an object");
    let mut keys = Vec::new();
    for (name, value) in &body {
        let rows: Vec<_> = match value {
            Value::Object(row) => vec![row],
            Value::Array(rows) => rows.iter().filter_map(Value::as_object).collect(),
            _ => {
                keys.push((String::new(), name.clone()));
                continue;
            }
        };
        keys.extend(rows.iter().flat_map(|row| row.keys()).map(|key| (name.clone(), key.clone())));
    }
    keys.sort();
    keys.dedup();
    keys
}

/// The first place of a key, in a row that is not one of the broker's empty ones.
fn place<'v>(body: &'v mut Value, container: &str, key: &str) -> Option<&'v mut Value> {
    if container.is_empty() {
        return body.get_mut(key);
    }
    match body.get_mut(container)? {
        Value::Array(rows) => rows.iter_mut().find_map(|row| row.get_mut(key)),
        object => object.get_mut(key),
    }
}

#[test]
fn lists_and_objects_are_what_the_table_says() {
    let Some(captures) = captures::load() else { return };
    for capture in whole(&captures) {
        let body: Map<String, Value> = serde_json::from_str(&capture.body).expect("a recording is an object");
        for part in capture.meta.reply.iter().filter(|part| !part.name.is_empty()) {
            match (part.shape, body.get(part.name)) {
                (Shape::List, Some(Value::Array(_))) | (Shape::Object, Some(Value::Object(_))) => {}
                (shape, other) => println!("{}: {} is {shape:?} in the table, {other:?}", capture.file, part.name),
            }
        }
    }
}
