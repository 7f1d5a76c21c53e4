//! The operator's row of the fault catalogue: mistakes of whoever types, writes settings and keeps keys.

#![allow(clippy::expect_used, reason = "a test that fails")]
#![cfg(unix)]

use std::{fs, os::unix::fs::PermissionsExt as _, path::Path};

use crate::common::{Kis, Simulator};
use serde_json::Value;

const KEY: &str = "PSKGpOyQNcdOyZbkBFTFoOxtzHq8STZHE6sv";
const SECRET: &str = "rYV3CJC/BZHhm5S6xxMYHxq2B5kRP0r6UV1cZB3urJ1mKpWx";
const ACCOUNT: &str = "12345678-01";
const ONE_SHARE: &str = "order buy 005930 1 --limit 70000 --yes";

/// A user whose keys, of nobody, are in the environment.
fn with_keys(simulator: &Simulator) -> Kis {
    Kis::at(simulator).with("KIS_APP_KEY", KEY).with("KIS_APP_SECRET", SECRET)
}

/// How a command left, and the word for why.
fn refusal(kis: &Kis, line: &str) -> (i32, String) {
    let (code, value) = kis.json(line);
    (code, value["error"]["code"].as_str().unwrap_or_else(|| panic!("{line}: {value}")).to_owned())
}

fn message(value: &Value) -> String {
    format!("{} {}", value["error"]["message"], value["error"]["hint"])
}

#[test]
fn f117_real_money_is_written_out_and_armed() {
    let simulator = Simulator::start();
    let kis = with_keys(&simulator).with("KIS_ACCOUNT", ACCOUNT);
    assert_eq!(kis.json("balance").1["environment"], "sim", "nothing was named");
    for (text, said) in [
        ("profile = 'real'", "cannot be the default"),
        ("profile = 'mine'\n[profiles.mine]\nenv = 'real'", "cannot be the default"),
        ("profile = 'mine'\n[profiles.mine]\naccount = '12345678-01'", "does not say its environment"),
        ("[profiles.paper]\nenv = 'real'", "the name paper is for that environment alone"),
    ] {
        kis.configure(text);
        let line = if text.starts_with("profile") { "balance" } else { "balance --profile paper" };
        let (code, value) = kis.json(line);
        assert!(code == 2 && message(&value).contains(said), "{text}: {value}");
    }
    kis.configure("");
    let order = format!("{ONE_SHARE} --profile real");
    assert_eq!(refusal(&kis, &order), (4, "not_armed".into()));
    // Whoever has another account in mind does not arm this one.
    assert_eq!(refusal(&kis, "auth arm 5679 --profile real"), (2, "other_account".into()));
    assert_eq!(refusal(&kis, "auth arm 5678 --profile paper"), (2, "nothing_to_arm".into()));
    assert_eq!(refusal(&kis, &order), (4, "not_armed".into()));
    assert_eq!(simulator.requests("order-cash"), 0);
    let (code, armed) = kis.json("auth arm 5678 --profile real");
    assert_eq!((code, &armed["result"]["account_ends"]), (0, &"5678".into()), "{armed}");
    let bought = leaves_or_meets_a_closed_market(&kis, &order);
    assert_eq!((&bought["environment"], &bought["profile"]), (&"real".into(), &"real".into()), "{bought}");
}

/// With real money the clock is this machine's: outside of the session that alone keeps an order back.
fn leaves_or_meets_a_closed_market(kis: &Kis, order: &str) -> Value {
    let (code, value) = kis.json(order);
    assert!(code == 0 || (code, &value["error"]["code"]) == (4, &"market_closed".into()), "{value}");
    value
}

#[test]
fn f119_won_buy_nothing_in_dollars() {
    let simulator = Simulator::start();
    simulator.ask("POST", "/__sim/clock", r#"{"at":"2026-03-03T23:40:00"}"#);
    let kis = Kis::at(&simulator);
    // A bare amount is won.
    for amount in ["700", "1000000", "100만", "1,000,000원"] {
        let line = format!("order buy AAPL --amount {amount} --limit 262.5 --yes");
        assert_eq!(refusal(&kis, &line), (2, "amount_currency".into()), "{line}");
    }
    for line in [
        "order buy 005930 --amount 700usd --limit 70000 --yes",
        "order reserve buy AAPL --amount 1000000 --limit 262.5 --yes",
        "budget set --capital 10000usd",
    ] {
        assert_eq!(kis.json(line).0, 2, "{line}");
    }
    assert_eq!(simulator.requests("/trading/order"), 0);
    assert_eq!(kis.run("order buy AAPL --amount 600usd --limit 262.5 --yes --dry-run").code, 0, "what was meant");
}

#[test]
fn f120_a_bare_number_is_shares_and_money_is_named() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let (code, value) = kis.json("order buy 005930 3 --limit 70000 --dry-run");
    let order = &value["result"]["order"];
    let order = if order.is_null() { &value["result"] } else { order };
    assert_eq!((code, &order["qty"], &order["amount"]), (0, &"3".into(), &"210000".into()), "{value}");
    // Whoever means money and leaves out its name would buy as many shares: the limit refuses, with the number.
    let (code, value) = kis.json("order buy 005930 100000 --limit 70000 --yes");
    assert!(code == 4 && message(&value).contains("7,000,000,000"), "{value}");
    for line in [
        "order buy 005930 100만 --limit 70000 --yes",
        "order buy 005930 700usd --limit 70000 --yes",
        "order buy 005930 1.5 --limit 70000 --yes",
        "order buy 005930 3 --amount 210000 --limit 70000 --yes",
        "order sell 005930 100만 --limit 70000 --yes",
        "order sell 005930 --amount 210000 --limit 70000 --yes",
    ] {
        assert_eq!(kis.json(line).0, 2, "{line}");
    }
    assert_eq!(simulator.requests("order-cash"), 0);
}

#[test]
fn f121_one_profile_is_one_account() {
    let simulator = Simulator::start();
    let kis = with_keys(&simulator);
    kis.configure("[profiles.mine]\nenv = 'real'\naccount = '12345678-01'\n");
    assert_eq!(kis.json("auth arm 5678 --profile mine").0, 0);
    // Another number, and the same one with another product.
    for other in ["12345679-01", "12345678-22"] {
        let named = with_keys(&simulator).with("KIS_ACCOUNT", other);
        named.configure("[profiles.mine]\nenv = 'real'\naccount = '12345678-01'\n");
        let (code, value) = named.json(&format!("{ONE_SHARE} --profile mine"));
        assert_eq!((code, &value["error"]["code"]), (3, &"credentials".into()), "{value}");
        assert!(
            message(&value).contains("has two accounts: ****56") && !message(&value).contains("1234567"),
            "{value}"
        );
    }
    assert_eq!(simulator.requests("order-cash"), 0);
    // Once the profile has another account, the owner's word for the old one is none for it.
    kis.configure("[profiles.mine]\nenv = 'real'\naccount = '87654321-01'\n");
    assert_eq!(refusal(&kis, &format!("{ONE_SHARE} --profile mine")), (4, "not_armed".into()));
    assert_eq!(refusal(&kis, "auth arm 5678 --profile mine"), (2, "other_account".into()));
    assert_eq!(kis.json("journal --profile mine").1["result"]["intents"], serde_json::json!([]));
    kis.configure("[profiles.mine]\nenv = 'real'\naccount = '12345678-01'\n");
    leaves_or_meets_a_closed_market(&kis, &format!("{ONE_SHARE} --profile mine"));
}

/// The key that was stored is another account's than the one that the profile names.
#[test]
fn f121_a_stored_key_is_of_the_profiles_account() {
    let kis = Kis::new();
    let keys = format!("KIS_APP_KEY={KEY}\nKIS_APP_SECRET={SECRET}\nKIS_ACCOUNT={ACCOUNT}\n");
    let login = ["auth", "login", "--profile", "paper", "--store", "file", "--no-check"];
    assert_eq!(kis.run_words(&login, &keys).code, 0);
    assert_eq!(kis.json("auth status --profile paper").0, 0);
    kis.configure("[profiles.paper]\nstore = 'file'\naccount = '12345678-22'\n");
    assert_eq!(refusal(&kis, "balance --profile paper"), (3, "credentials".into()));
}

/// Every key of every section, with a letter too many.
#[test]
fn f122_a_misspelt_setting_is_refused_wherever_it_stands() {
    let schema: Value = serde_json::from_str(include_str!("../../docs/config.schema.json")).expect("a schema");
    let mut places = Vec::new();
    collect(&schema, &schema, "", &mut places);
    assert!(places.len() > 60 && places.iter().any(|(place, _)| place == "profiles.sim.rules.limits"), "{places:?}");
    for (place, key) in places {
        let heading = if place.is_empty() { String::new() } else { format!("[{place}]\n") };
        for wrong in [format!("{key}x"), key.to_uppercase()] {
            let text = format!("{heading}{wrong} = 1\n");
            let (exit, [ko, en]) = kis_cli::fuzzing::configuration(&text).err().unwrap_or_else(|| panic!("{text}"));
            assert!(exit.code() == 2 && en.contains(&wrong) && ko.contains(&wrong), "{text}: {en}");
        }
    }
    // And on the command line.
    let kis = Kis::new();
    for line in ["order buy 005930 1 --limt 70000 --yes", "order bye 005930 1 --limit 70000", "balance --dryrun"] {
        assert_eq!(kis.run(line).code, 2, "{line}");
    }
}

/// The keys of a table, and of those in it.
fn collect(schema: &Value, table: &Value, place: &str, places: &mut Vec<(String, String)>) {
    let table = resolved(schema, table);
    let below = |name: &str| if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") };
    for (key, value) in table["properties"].as_object().into_iter().flatten() {
        places.push((place.to_owned(), key.clone()));
        collect(schema, value, &below(key), places);
    }
    // Profiles have names of their owner's.
    for value in table["patternProperties"].as_object().into_iter().flat_map(|patterns| patterns.values()) {
        collect(schema, value, &below("sim"), places);
    }
}

fn resolved<'s>(schema: &'s Value, value: &'s Value) -> &'s Value {
    match value["$ref"].as_str().and_then(|path| path.strip_prefix('#')) {
        Some(pointer) => schema.pointer(pointer).expect(pointer),
        None => value,
    }
}

#[test]
fn f123_a_secret_that_others_may_read_is_refused_until_its_mode_is_mended() {
    let kis = Kis::new();
    let keys = format!("KIS_APP_KEY={KEY}\nKIS_APP_SECRET={SECRET}\nKIS_ACCOUNT={ACCOUNT}\n");
    let login = ["auth", "login", "--profile", "paper", "--store", "file", "--no-check"];
    assert_eq!(kis.run_words(&login, &keys).code, 0);
    let file = kis.config_dir().join("secrets/paper.json");
    for (path, open) in [(file.as_path(), 0o644), (&file, 0o640), (file.parent().expect("a folder"), 0o755)] {
        fs::set_permissions(path, fs::Permissions::from_mode(open)).expect("a mode");
        let (code, value) = kis.json("balance --profile paper");
        let said = message(&value);
        assert_eq!(code, 3, "{value}");
        assert!(!said.contains(KEY) && !said.contains(SECRET), "{said}");
        mend(&said, path);
        assert_eq!(kis.json("auth status --profile paper").0, 0, "{}", path.display());
    }
}

/// Does what the message says.
fn mend(said: &str, path: &Path) {
    let words: Vec<&str> = said.split_whitespace().skip_while(|word| *word != "chmod").collect();
    let mode = u32::from_str_radix(words.get(1).expect("a mode"), 8).expect("a mode");
    assert!(words.get(2).is_some_and(|word| word.trim_end_matches(',') == path.display().to_string()), "{said}");
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("a mode");
}

/// What a program that is told of notices finds in its environment and among its words.
#[test]
fn f124_programs_that_are_started_are_given_no_secret() {
    let simulator = Simulator::start();
    let secrets =
        ["KIS_APP_KEY", "KIS_APP_SECRET", "KIS_ACCOUNT", "KIS_HTS_ID", "KIS_TELEGRAM_TOKEN", "KIS_OF_TOMORROW"];
    let kis = secrets.iter().fold(Kis::at(&simulator), |kis, name| {
        let value = if *name == "KIS_ACCOUNT" { ACCOUNT.to_owned() } else { format!("canary-{name}") };
        kis.with(name, &value)
    });
    let kis = kis.with("CREDENTIALS_DIRECTORY", "/canary-folder").with("PATH", "/usr/bin:/bin");
    let seen = kis.home().join("seen");
    let script = format!("env >{0}; cat /proc/$$/cmdline >>{0} 2>/dev/null; cat >/dev/null", seen.display());
    kis.configure(&format!("[notify]\ncommand = ['/bin/sh', '-c', '''{script}''']\n"));
    assert_eq!(kis.run_words(&["alert", "ingest"], "nonsense\n").code, 4, "no pattern fits");
    let seen = fs::read_to_string(&seen).expect("it ran");
    assert!(seen.contains("KIS_NOTICE_ID=") && seen.contains("KIS_BASE_URL="), "{seen}");
    assert!(!seen.contains("canary") && !seen.contains("12345678"), "{seen}");
}
