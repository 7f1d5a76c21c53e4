//! What holds of every reply, however the broker spells it: each law is tried on all endpoints.

use std::{fs, path::Path};

use kis_api::{
    Meta, api,
    endpoint::{Container, Field, FieldType, Kind, Shape},
};
use serde_json::{Map, Value, json};

/// Our own example of an endpoint's reply, without the rows that hold nothing.
fn example(meta: &Meta) -> Value {
    let file = format!("{}.json", meta.id.replacen('.', "/", 1));
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures").join(file);
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", meta.id));
    let mut body: Map<String, Value> = serde_json::from_str(&text).expect("an object");
    for rows in body.values_mut().filter_map(Value::as_array_mut) {
        rows.retain(|row| row.as_object().is_some_and(|row| row.values().any(|value| value != "")));
    }
    body.into()
}

/// What a body reads as.
fn read(meta: &'static Meta, body: &str) -> Result<Value, String> {
    let typed = meta.typed(body).map_err(|error| format!("{}: {error}", meta.id))?;
    Ok(serde_json::to_value(typed.fields).expect("JSON"))
}

/// Holds the reading of a changed example against that of the example, for all endpoints.
fn same(law: &str, change: impl Fn(&'static Meta, &mut Value)) {
    let mut faults = Vec::new();
    for meta in api::ALL {
        let body = example(meta);
        let mut changed = body.clone();
        change(meta, &mut changed);
        let want = read(meta, &body.to_string()).expect("our own example");
        match read(meta, &changed.to_string()) {
            Err(error) => faults.push(error),
            Ok(got) if got != want => faults.push(format!("{}: {got}\ninstead of\n{want}", meta.id)),
            Ok(_) => {}
        }
    }
    assert!(faults.is_empty(), "{law}: {} of {}: {}", faults.len(), api::ALL.len(), faults.join("\n"));
}

/// The parts of a body other than the body itself.
fn parts(meta: &'static Meta) -> impl Iterator<Item = &'static Container> {
    meta.reply.iter().filter(|part| !part.name.is_empty())
}

/// Changes every object of a body, itself included.
fn each_object(value: &mut Value, change: &mut dyn FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            object.values_mut().for_each(|value| each_object(value, change));
            change(object);
        }
        Value::Array(items) => items.iter_mut().for_each(|item| each_object(item, change)),
        _ => {}
    }
}

/// Changes the text of every field that the table types otherwise than as text.
fn each_typed(meta: &'static Meta, body: &mut Value, change: &dyn Fn(&Field, &str) -> Option<Value>) {
    let row = |part: &'static Container, row: &mut Value| {
        for field in part.fields.iter().filter(|field| field.ty() != FieldType::Text) {
            let Some(value) = row.get_mut(field.name()) else { continue };
            if let Some(changed) = value.as_str().and_then(|text| change(field, text)) {
                *value = changed;
            }
        }
    };
    for part in meta.reply {
        match part.name {
            "" => row(part, body),
            name => match body.get_mut(name) {
                Some(Value::Array(rows)) => rows.iter_mut().for_each(|value| row(part, value)),
                Some(value) => row(part, value),
                None => {}
            },
        }
    }
}

fn is_number(field: &Field) -> bool {
    matches!(field.ty(), FieldType::Integer | FieldType::Decimal)
}

fn recased(meta: &'static Meta, body: &mut Value, case: fn(&str) -> String) {
    assert!(meta.reply.iter().all(|part| part.fields.iter().all(|field| !field.name().is_empty())));
    each_object(body, &mut |object| {
        *object = std::mem::take(object).into_iter().map(|(key, value)| (case(&key), value)).collect();
    });
}

#[test]
fn keys_in_any_letter_case() {
    same("upper case", |meta, body| recased(meta, body, str::to_uppercase));
    same("lower case", |meta, body| recased(meta, body, str::to_lowercase));
    same("as a name", |meta, body| {
        recased(meta, body, |key| key.split_at(1).0.to_uppercase() + &key[1..].to_lowercase());
    });
}

#[test]
fn keys_in_any_order() {
    same("the other way round", |_, body| {
        each_object(body, &mut |object| *object = std::mem::take(object).into_iter().rev().collect());
    });
}

#[test]
fn numbers_in_any_spelling() {
    same("as numbers", |meta, body| {
        each_typed(meta, body, &|field, text| {
            let number: serde_json::Number = serde_json::from_str(text.trim()).ok()?;
            // More digits than a float holds do not survive, nor do zeros at the end.
            let survives = text.len() <= 15 && !(text.contains('.') && text.ends_with('0'));
            (is_number(field) && survives).then_some(Value::Number(number))
        });
    });
    let pad = |law: &str, spelling: fn(&str) -> String| {
        same(law, |meta, body| {
            each_typed(meta, body, &|field, text| is_number(field).then(|| spelling(text).into()));
        });
    };
    pad("blanks before", |text| format!("     {text}"));
    pad("blanks behind", |text| format!("{text}   "));
    pad("NULs behind", |text| format!("{text}\0\0"));
    pad("zeros before", |text| match text.strip_prefix('-') {
        Some(digits) => format!("-0000{digits}"),
        None if text.trim().is_empty() || text.starts_with(['+', ' ']) => text.into(),
        None => format!("0000{text}"),
    });
    pad("a plus", |text| if text.starts_with(|c: char| c.is_ascii_digit()) { format!("+{text}") } else { text.into() });
    same("a fraction of zeros", |meta, body| {
        each_typed(meta, body, &|field, text| {
            let is_digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
            (field.ty() == FieldType::Integer && is_digits).then(|| format!("{text}.0000").into())
        });
    });
}

#[test]
fn nothing_in_any_spelling() {
    for nothing in ["", "   ", "-", "(null)", "null", "nan", "N/A", "\0"] {
        for meta in api::ALL {
            let (mut body, mut blank) = (example(meta), example(meta));
            each_typed(meta, &mut body, &|field, _| is_number(field).then(|| nothing.into()));
            each_typed(meta, &mut blank, &|field, _| is_number(field).then_some(Value::Null));
            let want = read(meta, &blank.to_string()).expect("nulls");
            assert_eq!(read(meta, &body.to_string()), Ok(want), "{nothing:?}");
        }
    }
    for nothing in ["", "00000000", "0000/00/00", "0000-00-00", "-", "0", "(null)", "\0"] {
        for meta in api::ALL {
            let (mut body, mut blank) = (example(meta), example(meta));
            each_typed(meta, &mut body, &|field, _| (field.ty() == FieldType::Date).then(|| nothing.into()));
            each_typed(meta, &mut blank, &|field, _| (field.ty() == FieldType::Date).then_some(Value::Null));
            let want = read(meta, &blank.to_string()).expect("nulls");
            assert_eq!(read(meta, &body.to_string()), Ok(want), "{nothing:?}");
        }
    }
}

#[test]
fn dates_and_times_in_any_spelling() {
    let date = |law: &str, between: &'static str| {
        same(law, move |meta, body| {
            each_typed(meta, body, &|field, text| {
                let is_date = field.ty() == FieldType::Date && text.len() == 8;
                is_date.then(|| [&text[..4], &text[4..6], &text[6..]].join(between).into())
            });
        });
    };
    date("slashes", "/");
    date("dashes", "-");
    date("points", ".");
    same("colons", |meta, body| {
        each_typed(meta, body, &|field, text| {
            let is_time = field.ty() == FieldType::Time && text.len() == 6;
            is_time.then(|| [&text[..2], &text[2..4], &text[4..]].join(":").into())
        });
    });
}

#[test]
fn a_list_for_an_object_and_an_object_for_a_list() {
    same("a list of one", |meta, body| {
        for part in parts(meta).filter(|part| part.shape == Shape::Object) {
            let object = body[part.name].take();
            body[part.name] = json!([object]);
        }
    });
    for meta in api::ALL {
        let (mut body, mut one) = (example(meta), example(meta));
        for part in parts(meta).filter(|part| part.shape == Shape::List) {
            let Some(first) = body[part.name].get_mut(0).map(Value::take) else { continue };
            one[part.name] = json!([first]);
            body[part.name] = first;
        }
        assert_eq!(read(meta, &body.to_string()), read(meta, &one.to_string()), "{}", meta.id);
    }
}

/// A row in which every text is empty and every number is nothing.
fn phantom(part: &Container, number: &str) -> Value {
    let value = |field: &Field| if is_number(field) { number } else { "" };
    part.fields.iter().map(|field| (field.name().to_owned(), value(field).into())).collect::<Map<_, _>>().into()
}

#[test]
fn rows_that_hold_nothing_are_no_rows() {
    // Rows of numbers alone mean what their place says.
    let has_names = |part: &&Container| part.fields.iter().any(|field| !is_number(field));
    for number in ["", "0", "0.0000", "000000"] {
        same(number, |meta, body| {
            for part in parts(meta).filter(has_names) {
                let phantom = phantom(part, number);
                match body.get_mut(part.name) {
                    Some(Value::Array(rows)) => rows.push(phantom),
                    Some(object) => *object = json!([object.take(), phantom]),
                    None => {}
                }
            }
        });
    }
    for row in [Value::Null, json!({}), json!(""), json!([])] {
        same("not even an object", |meta, body| {
            for part in parts(meta) {
                match body.get_mut(part.name) {
                    Some(Value::Array(rows)) => rows.push(row.clone()),
                    Some(object) => *object = json!([object.take(), row]),
                    None => {}
                }
            }
        });
    }
}

#[test]
fn two_parts_under_each_others_names() {
    same("swapped", |meta, body| {
        let own = |part: &Container, other: &Container| {
            part.fields.iter().all(|field| other.fields.iter().all(|f| !f.name().eq_ignore_ascii_case(field.name())))
        };
        if let [first, second] = &parts(meta).collect::<Vec<_>>()[..]
            && own(first, second)
        {
            let (one, two) = (body[first.name].take(), body[second.name].take());
            (body[first.name], body[second.name]) = (two, one);
        }
    });
}

#[test]
fn what_nobody_knows_is_skipped() {
    let more = json!({ "zz_new": "1", "ZZ_OBJECT": { "a": ["b", null, 1.5, true] }, "zz_null": null, "_cached": true });
    same("more of everything", |_, body| {
        each_object(body, &mut |object| object.extend(more.as_object().expect("an object").clone()));
    });
}

/// Every second field of a part, from the first one or from the second, so that each is once missing beside others.
#[test]
fn a_field_that_is_missing_is_nothing_and_disturbs_no_other() {
    for meta in api::ALL.iter().filter(|meta| meta.kind != Kind::Auth) {
        let body = example(meta);
        for part in parts(meta).filter(|part| part.fields.len() > 1) {
            for from in [0, 1] {
                let spelt = |value: Option<Value>| {
                    let mut body = body.clone();
                    let change = |row: &mut Value| {
                        let Some(row) = row.as_object_mut() else { return };
                        for field in part.fields.iter().skip(from).step_by(2) {
                            match &value {
                                Some(value) => drop(row.insert(field.name().into(), value.clone())),
                                None => drop(row.remove(field.name())),
                            }
                        }
                    };
                    match &mut body[part.name] {
                        Value::Array(rows) => rows.iter_mut().for_each(change),
                        object => change(object),
                    }
                    read(meta, &body.to_string())
                };
                let want = spelt(Some("".into()));
                assert!(want.is_ok(), "{want:?}");
                assert_eq!(spelt(Some(Value::Null)), want, "{} {} from {from}", meta.id, part.name);
                assert_eq!(spelt(None), want, "{} {} from {from}", meta.id, part.name);
            }
        }
    }
}

#[test]
fn a_part_that_is_empty_in_any_way_has_nothing() {
    for meta in api::ALL {
        for part in parts(meta) {
            let mut bare = example(meta);
            bare[part.name] = json!([]);
            let want = read(meta, &bare.to_string());
            assert!(want.is_ok(), "{want:?}");
            for nothing in
                [json!({}), json!(""), json!("  "), Value::Null, json!([{}]), json!([null]), json!([""]), json!([[]])]
            {
                let mut body = example(meta);
                body[part.name] = nothing.clone();
                assert_eq!(read(meta, &body.to_string()), want, "{} {}: {nothing}", meta.id, part.name);
            }
        }
    }
}

#[test]
fn whatever_stands_around_a_body_is_not_part_of_it() {
    for meta in api::ALL {
        let body = example(meta).to_string();
        let want = read(meta, &body);
        for (before, behind) in [
            ("\u{feff}", ""),
            ("", "\0"),
            ("", "\0\0\0\0"),
            ("\r\n\t ", "\r\n"),
            ("\u{feff} ", " \0\n"),
            ("", "\u{1a}"),
        ] {
            assert_eq!(read(meta, &format!("{before}{body}{behind}")), want, "{before:?} {behind:?}");
        }
    }
}

#[test]
fn a_value_that_can_not_be_read_is_named() {
    for meta in api::ALL {
        let example = example(meta);
        for part in meta.reply {
            for field in part.fields.iter().filter(|field| field.ty() != FieldType::Text) {
                let mut body = example.clone();
                let row = match part.name {
                    "" => &mut body,
                    name if part.shape == Shape::List => &mut body[name][0],
                    name => &mut body[name],
                };
                let Some(value) = row.get_mut(field.name()) else { continue };
                *value = "12x".into();
                let error = meta.check(&body.to_string()).expect_err(field.name());
                let place = match (part.name, part.shape) {
                    ("", _) => field.name().to_owned(),
                    (name, Shape::List) => format!("{name}[0].{}", field.name()),
                    (name, _) => format!("{name}.{}", field.name()),
                };
                assert_eq!(error.field(), Some(&*place), "{}: {error}", meta.id);
                assert!(error.to_string().contains("12x"), "{error}");
            }
        }
    }
}
