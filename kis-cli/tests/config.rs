//! The configuration as a user sees it, and the files that are made of its tables.

#![allow(clippy::expect_used, reason = "a test that fails")]

use std::path::{Path, PathBuf};

use crate::common::Kis;
use serde_json::Value;

/// What the program prints is what lies in the repository; `UPDATE_DOCS=1` writes it there.
fn is_of_today(line: &str, file: &str) -> String {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file);
    let run = Kis::new().run(line);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{line}");
    #[expect(clippy::disallowed_methods, reason = "a test has no configuration to ask")]
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &run.out).expect("written");
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        there == run.out,
        "{file} is not what `kis {line}` prints: UPDATE_DOCS=1 cargo test -p kis-cli --test cli config::"
    );
    run.out
}

#[test]
fn the_schema_of_the_documents_is_of_today() {
    let text = is_of_today("config schema", "docs/config.schema.json");
    let schema: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(schema["additionalProperties"], false);
    let arm = &schema["$defs"]["rules"]["properties"]["safe_sell"]["properties"]["arm_profit_pct"];
    assert_eq!((&arm["type"], &arm["default"]), (&"number".into(), &serde_json::json!(3.0)));
}

/// The lines of the example without their leading `#`.
fn taken_over(example: &str) -> String {
    let lines = example.lines().filter_map(|line| line.strip_prefix('#'));
    lines.filter(|line| !line.starts_with(' ')).collect::<Vec<_>>().join("\n")
}

/// `3.0` and `3` are one number.
fn number(value: &Value) -> String {
    let text = value.as_str().expect("a value");
    text.parse::<rust_decimal::Decimal>().map_or_else(|_| text.to_owned(), |number| number.normalize().to_string())
}

#[test]
fn the_example_is_of_today_and_changes_nothing() {
    let example = is_of_today("config example", "examples/config.toml");
    let values = |text: &str| {
        let kis = Kis::new();
        kis.configure(text);
        let (code, value) = kis.json("config show --profile paper --lang en");
        assert_eq!(code, 0, "{value}\n{text}");
        value["result"]["values"].as_array().expect("values").clone()
    };
    // As it is, it says nothing; taken over, it says the defaults.
    let (plain, taken) = (values(&example), values(&taken_over(&example)));
    let is_rule = |value: &&Value| value["key"].as_str().is_some_and(|key| key.starts_with("rules."));
    let mut compared = 0;
    for (before, after) in plain.iter().filter(is_rule).zip(taken.iter().filter(is_rule)) {
        assert_eq!(before["key"], after["key"]);
        assert!(after["origin"].as_str().is_some_and(|origin| origin.contains("config.toml: rules.")), "{after}");
        if !before["value"].is_null() {
            assert_eq!(number(&before["value"]), number(&after["value"]), "{}", before["key"]);
            compared += 1;
        }
    }
    assert!(compared > 30, "{compared}");
}

#[test]
fn every_value_is_explained_in_both_languages() {
    let bot = "[notify]\ncommand = '/bin/true'\n[notify.telegram]\nchat_id = 1";
    for (lang, has_hangul) in [("ko", true), ("en", false)] {
        let kis = Kis::new();
        kis.configure(bot);
        let (_, value) = kis.json(&format!("config show --lang {lang}"));
        for value in value["result"]["values"].as_array().expect("values") {
            let purpose = value["purpose"].as_str().expect("a purpose");
            assert!(!purpose.is_empty(), "{value}");
            assert_eq!(purpose.chars().any(|c| matches!(c, '가'..='힣')), has_hangul, "{value}");
            let is_number = value["key"].as_str().is_some_and(|key| key.starts_with("rules."));
            assert_eq!(is_number, value["unit"].is_string() && is_number, "{value}");
        }
    }
    let run = Kis::new().run("config show --origin");
    assert!(run.out.contains("default") && run.out.contains("From"), "{}", run.out);
    let run = Kis::new().run("config show");
    assert!(!run.out.contains("From"), "{}", run.out);
}

#[test]
fn what_is_spelled_wrong_or_contradicts_itself_is_refused() {
    for (text, message, hint) in [
        ("[notify]\ncomand = 'a'", "unknown field `comand`", "did you mean command"),
        ("[notify]\nkinds = ['tradin']", "unknown variant `tradin`", "did you mean trading?"),
        ("[notify.telegram]\nchat = 1", "unknown field `chat`", "did you mean chat_id?"),
        ("[profiles.sim.notify]\ncommand = 3", "a program and its arguments", ""),
        ("[rules.safe_sell]\narm_profit_pct = 1\nfloor_profit_pct = 2", "in rules: ", "correct that value"),
        ("[rules.limits]\nkr_collar_pct = 0", "limits.kr_collar_pct has to be above zero", "correct that value"),
    ] {
        let kis = Kis::new();
        kis.configure(text);
        let (code, value) = kis.json("config show");
        let said = |key: &str| value["error"][key].as_str().unwrap_or_default().to_owned();
        assert_eq!((code, said("code").as_str()), (2, "config"), "{value}");
        assert!(said("message").contains(message) && said("hint").contains(hint), "{value}");
    }
}
