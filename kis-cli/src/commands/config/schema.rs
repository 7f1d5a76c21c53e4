//! `kis config schema`: what `config.toml` may say, as a JSON schema, for editors.

use beagle_core::{
    Rules, Text,
    rules::{FIELDS, Field, Range, Unit},
};
use serde_json::{Map, Value, json};

use crate::settings::{KEYS, Key, Kind, PROFILE};

/// The schema, as it is printed and as it lies in `docs/`.
pub(super) fn text() -> String {
    let mut text = serde_json::to_string_pretty(&schema()).unwrap_or_default();
    text.push('\n');
    text
}

fn schema() -> Value {
    let mut profile = below(&format!("{PROFILE}."));
    profile.insert("rules".into(), json!({ "$ref": "#/$defs/rules" }));
    profile.insert("notify".into(), json!({ "$ref": "#/$defs/notify" }));
    profile.insert("telegram".into(), json!({ "$ref": "#/$defs/telegram" }));
    profile.insert("serve".into(), json!({ "$ref": "#/$defs/serve" }));
    let mut root = below("");
    root.insert("rules".into(), json!({ "$ref": "#/$defs/rules" }));
    root.insert("notify".into(), json!({ "$ref": "#/$defs/notify" }));
    root.insert("telegram".into(), json!({ "$ref": "#/$defs/telegram" }));
    root.insert("serve".into(), json!({ "$ref": "#/$defs/serve" }));
    root.insert("watch_users".into(), watch_users());
    let name = "^(?!kis-api$|locks$)[a-z0-9_][a-z0-9_-]{0,31}$";
    root.insert(
        "profiles".into(),
        json!({ "type": "object", "patternProperties": { name: object(profile) }, "additionalProperties": false }),
    );
    let mut schema = object(root);
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    schema["title"] = "config.toml of kis".into();
    let telegram = object(below("telegram."));
    schema["$defs"] = json!({ "rules": rules(), "notify": notify(), "telegram": telegram, "serve": serve() });
    schema
}

/// The keys right below this place.
fn below(place: &str) -> Map<String, Value> {
    let own = KEYS.iter().filter_map(|key| Some((key.path.strip_prefix(place)?, key)));
    own.filter(|(name, _)| !name.contains('.')).map(|(name, key)| (name.into(), of_key(key))).collect()
}

fn notify() -> Value {
    let mut telegram = object(below("notify.telegram."));
    telegram["required"] = json!(["chat_id"]);
    let mut notify = below("notify.");
    notify.insert("telegram".into(), telegram);
    object(notify)
}

fn serve() -> Value {
    let mut serve = below("serve.");
    serve.insert("alert".into(), object(below("serve.alert.")));
    object(serve)
}

/// A site is described whole, or not at all.
fn watch_users() -> Value {
    const OPTIONAL: [&str; 7] =
        ["signed_in_url", "captcha", "trades_visible", "timeout_seconds", "store", "chromium", "chromedriver"];
    let keys = below("watch_users.");
    let required: Vec<String> = keys.keys().filter(|name| !OPTIONAL.contains(&name.as_str())).cloned().collect();
    let mut site = object(keys);
    site["required"] = json!(required);
    site
}

fn rules() -> Value {
    let defaults = serde_json::to_value(Rules::default()).unwrap_or_default();
    let mut groups = Map::new();
    for field in FIELDS {
        let Some((group, name)) = field.key.split_once('.') else { continue };
        let group = groups.entry(group).or_insert_with(|| object(Map::new()));
        group["properties"][name] = of_field(field, &defaults[group_of(field)][name]);
    }
    object(groups)
}

fn group_of(field: &Field) -> &'static str {
    field.key.split_once('.').map_or(field.key, |(group, _)| group)
}

fn object(properties: Map<String, Value>) -> Value {
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}

fn of_key(key: &Key) -> Value {
    let mut value = match key.kind {
        Kind::Text => json!({ "type": "string" }),
        Kind::Word(words) => json!({ "enum": words }),
        Kind::Words(words) => json!({ "type": "array", "items": { "enum": words }, "uniqueItems": true }),
        Kind::Calls => json!({ "type": "integer", "minimum": 0 }),
        Kind::Seconds => json!({ "type": "integer", "minimum": 1, "maximum": 300 }),
        Kind::Program => {
            json!({ "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string" } })
        }
        Kind::Texts => json!({ "type": "array", "items": { "type": "string" } }),
        Kind::Flag => json!({ "type": "boolean" }),
        Kind::Id => json!({ "type": "integer" }),
        Kind::Chat => json!({ "type": ["integer", "string"] }),
    };
    value["description"] = described(&key.text(), None);
    if let Some(default) = key.default.and_then(|text| serde_json::from_str(text).ok()) {
        value["default"] = default;
    }
    value
}

fn of_field(field: &Field, default: &Value) -> Value {
    let number = number(field);
    let mut value = match field.unit {
        Unit::Percents => json!({ "type": "array", "items": number, "minItems": 1 }),
        Unit::Patterns => json!({ "type": "array", "items": { "type": "string", "format": "regex" } }),
        _ => number,
    };
    value["description"] = described(&field.text(), Some(&field.unit.text()));
    if !default.is_null() {
        value["default"] = numbers(default);
    }
    value
}

fn number(field: &Field) -> Value {
    let is_whole = matches!(
        field.unit,
        Unit::Ticks | Unit::Orders | Unit::Milliseconds | Unit::Seconds | Unit::Minutes | Unit::Bytes
    );
    let mut number = json!({ "type": if is_whole { "integer" } else { "number" } });
    match field.range {
        Range::Any => {}
        Range::AboveZero => number["exclusiveMinimum"] = 0.into(),
        Range::ZeroOrMore => number["minimum"] = 0.into(),
        Range::ZeroOrLess => number["maximum"] = 0.into(),
    }
    number
}

/// Decimals are texts in our JSON, and numbers in the file.
fn numbers(value: &Value) -> Value {
    match value {
        Value::String(text) => serde_json::from_str(text).unwrap_or_else(|_| value.clone()),
        Value::Array(values) => values.iter().map(numbers).collect(),
        other => other.clone(),
    }
}

fn described(text: &Text, unit: Option<&Text>) -> Value {
    let unit = unit.map_or_else(Text::default, |unit| Text::new(format!(" ({})", unit.ko), format!(" ({})", unit.en)));
    format!("{}{} · {}{}", text.ko, unit.ko, text.en, unit.en).into()
}
