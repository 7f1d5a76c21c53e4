//! From the body of a request to messages. Nobody tries to understand them here.

use beagle_core::{Text, command::Message};
use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::{failure::Refusal, settings::AlertSettings};

/// More alerts than one request has.
const MOST: usize = 200;

/// How a body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// An object, or a list of objects and texts.
    Json,
    /// One alert a line.
    Plain,
}

/// The messages of a body, in their order. `delivery` is the request's own number.
pub(crate) fn read(
    body: &[u8],
    (form, settings): (Form, &AlertSettings),
    delivery: Option<&str>,
) -> Result<Vec<Message>, Refusal> {
    let text = std::str::from_utf8(body).map_err(|_| nothing())?;
    let mut messages: Vec<Message> = match form {
        Form::Plain => text.lines().map(str::trim).filter(|line| !line.is_empty()).map(Message::new).collect(),
        Form::Json => {
            let value: Value = serde_json::from_str(text).map_err(|error| malformed(&error))?;
            match value {
                Value::Array(items) => items.iter().map(|item| of_json(item, settings)).collect::<Option<_>>(),
                one => of_json(&one, settings).map(|message| vec![message]),
            }
            .ok_or_else(nothing)?
        }
    };
    if messages.is_empty() {
        return Err(nothing());
    }
    if messages.len() > MOST {
        return Err(too_many());
    }
    let is_one = messages.len() == 1;
    for (at, message) in messages.iter_mut().enumerate() {
        let of_request = || delivery.map(|id| if is_one { id.to_owned() } else { format!("{id}#{at}") });
        message.delivery = message.delivery.take().or_else(of_request);
    }
    Ok(messages)
}

fn of_json(value: &Value, settings: &AlertSettings) -> Option<Message> {
    match value {
        Value::String(text) => Some(Message::new(text)),
        Value::Object(members) => {
            let parts: Vec<&str> =
                settings.text.value.iter().filter_map(|name| members.get(name)?.as_str()).map(str::trim).collect();
            // Without a text it is an alert in JSON already, or nothing that anybody knows: the queue will say which.
            let text = if parts.is_empty() { value.to_string() } else { parts.join(" ") };
            Some(Message { text, delivery: id(members, &settings.id.value), sent_at: sent_at(members, settings) })
        }
        _ => None,
    }
}

fn id(members: &Map<String, Value>, name: &str) -> Option<String> {
    match members.get(name)? {
        Value::String(id) if !id.trim().is_empty() => Some(id.trim().to_owned()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
}

/// RFC 3339, or seconds or milliseconds since 1970, as programs on phones have them.
fn sent_at(members: &Map<String, Value>, settings: &AlertSettings) -> Option<Timestamp> {
    /// As seconds it would be in the year 5138.
    const MILLISECONDS: i64 = 100_000_000_000;
    let since = |number: i64| match number {
        ..MILLISECONDS => Timestamp::from_second(number).ok(),
        _ => Timestamp::from_millisecond(number).ok(),
    };
    match members.get(&settings.sent_at.value)? {
        Value::String(text) => text.parse().ok().or_else(|| since(text.trim().parse().ok()?)),
        Value::Number(number) => since(number.as_i64()?),
        _ => None,
    }
}

fn nothing() -> Refusal {
    Refusal::usage(
        Text::new("알림이 없습니다", "there is no alert in it"),
        Text::new(
            "{\"text\": \"…\"} 를 application/json 으로, 또는 글자 그대로 text/plain 으로 보내십시오",
            "send {\"text\": \"…\"} as application/json, or the text itself as text/plain",
        ),
    )
}

fn malformed(error: &serde_json::Error) -> Refusal {
    Refusal::usage(
        Text::new(format!("JSON이 아닙니다: {error}"), format!("that is no JSON: {error}")),
        Text::new(
            "따옴표와 줄바꿈을 이스케이프하거나 text/plain 으로 보내십시오",
            "escape quotation marks and line ends, or send it as text/plain",
        ),
    )
}

fn too_many() -> Refusal {
    Refusal::usage(
        Text::new(format!("한 번에 {MOST}건까지입니다"), format!("a request has {MOST} alerts at most")),
        Text::new("나누어 보내십시오", "send them in several requests"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::{Origin, Sourced};

    fn settings(text: &[&str]) -> AlertSettings {
        let sourced = |name: &str| Sourced::new(name.to_owned(), Origin::Default);
        let text = text.iter().map(|name| (*name).to_owned()).collect();
        AlertSettings { text: Sourced::new(text, Origin::Default), id: sourced("id"), sent_at: sourced("sent_at") }
    }

    fn texts(body: &str, form: Form) -> Vec<String> {
        let messages = read(body.as_bytes(), (form, &settings(&["title", "text"])), None).expect(body);
        messages.into_iter().map(|message| message.text).collect()
    }

    #[test]
    fn members_hold_the_text() {
        for (body, expected) in [
            (r#"{"text": " A bought "}"#, &["A bought"][..]),
            (r#"{"text": "bought", "title": "A", "app": "x"}"#, &["A bought"]),
            (r#"[{"text": "one"}, "two"]"#, &["one", "two"]),
            (r#"{"leader": "A", "side": "buy"}"#, &[r#"{"leader":"A","side":"buy"}"#]),
        ] {
            assert_eq!(texts(body, Form::Json), expected, "{body}");
        }
        assert_eq!(texts("one\r\n\n two ", Form::Plain), ["one", "two"]);
    }

    #[test]
    fn a_message_has_its_own_number_and_time_or_the_requests() {
        let read =
            |body: &str, delivery| read(body.as_bytes(), (Form::Json, &settings(&["text"])), delivery).expect(body);
        let message = &read(r#"{"text": "x", "id": 7, "sent_at": "2026-03-03T01:00:00Z"}"#, Some("key"))[0];
        assert_eq!(message.delivery.as_deref(), Some("7"));
        let at = message.sent_at.expect("a time");
        for same in ["1772499600", "1772499600000", "\"1772499600\""] {
            assert_eq!(read(&format!(r#"{{"text": "x", "sent_at": {same}}}"#), None)[0].sent_at, Some(at), "{same}");
        }
        assert_eq!(read(r#"{"text": "x"}"#, Some("key"))[0].delivery.as_deref(), Some("key"));
        let two = read(r#"["x", "y"]"#, Some("key"));
        assert_eq!((two[0].delivery.as_deref(), two[1].delivery.as_deref()), (Some("key#0"), Some("key#1")));
    }

    #[test]
    fn nothing_is_no_alert() {
        for (body, form) in [
            ("", Form::Plain),
            (" \n", Form::Plain),
            ("[]", Form::Json),
            ("1", Form::Json),
            ("{", Form::Json),
            ("[1]", Form::Json),
        ] {
            assert!(read(body.as_bytes(), (form, &settings(&["text"])), None).is_err(), "{body}");
        }
        assert!(read(&[0xff], (Form::Plain, &settings(&["text"])), None).is_err());
        let many = format!("[{}]", vec!["\"x\""; MOST + 1].join(","));
        assert!(read(many.as_bytes(), (Form::Json, &settings(&["text"])), None).is_err());
    }
}
