//! What `kis doctor` says of the ways to the owner's phone and from it. It asks, and sends nobody anything.

#![cfg(unix)]

use serde_json::{Value, json};

use crate::{
    common::{Kis, Simulator},
    phone::{Fault, Owner},
};

/// How it leaves, and the check of this name.
fn looks(kis: &Kis, name: &str) -> (i32, Value) {
    let (code, value) = kis.json("doctor");
    let checks = value["result"]["checks"].as_array().unwrap_or_else(|| panic!("{value}"));
    let check = checks.iter().find(|check| check["check"] == name).unwrap_or_else(|| panic!("no {name}: {value:#}"));
    (code, check.clone())
}

/// It is wrong, and in both languages it is said what is wrong and what to do.
fn is_wrong(kis: &Kis, name: &str, said: (i32, &str)) {
    let (code, check) = looks(kis, name);
    assert_eq!((code, &check["state"]), (said.0, &json!("failed")), "{check}");
    for part in ["note", "hint"] {
        let [ko, en] = ["ko", "en"].map(|lang| check[part][lang].as_str().unwrap_or_default());
        assert!(!ko.is_empty() && !en.is_empty() && ko != en, "{part}: {check}");
    }
    let text = format!("{} {}", check["note"]["en"], check["hint"]["en"]);
    assert!(text.contains(said.1), "{text}");
}

#[test]
fn the_ways_are_looked_at_where_they_are_named_and_nobody_is_told_anything() {
    let owner = Owner::new("[serve]\nlisten = '127.0.0.1:0'\n");
    let config = owner.phone.config("[serve]\nlisten = '127.0.0.1:0'\n");
    owner.kis.configure(&config.replace("[notify.telegram]", "[notify]\ncommand = ['/bin/cat']\n[notify.telegram]"));
    for name in ["notify", "telegram", "serve"] {
        let (code, check) = looks(&owner.kis, name);
        assert_eq!((code, &check["state"]), (0, &json!("good")), "{check}");
    }
    let (_, check) = looks(&owner.kis, "telegram");
    assert!(check["note"]["en"].as_str().expect("a text").starts_with("@test_bot, "), "{check}");
    assert!(owner.phone.asked().iter().all(|asked| asked.method == "getMe"), "{:?}", owner.phone.asked());

    let simulator = Simulator::start();
    let (_, value) = Kis::at(&simulator).json("doctor");
    for name in ["notify", "telegram", "serve", "browser", "community"] {
        assert!(!value.to_string().contains(&format!("\"check\":\"{name}\"")), "{name} is named by nobody");
    }
}

#[test]
fn a_bot_without_a_token_or_with_a_wrong_one_is_told() {
    let owner = Owner::new("");
    let refused = json!({"ok": false, "error_code": 401, "description": "Unauthorized"}).to_string();
    owner.phone.spoil("getMe", [Fault::Reply(401, refused), Fault::Drop]);
    is_wrong(&owner.kis, "telegram", (3, "kis notify login"));
    is_wrong(&owner.kis, "telegram", (1, "Telegram was not reached"));
    assert_eq!(looks(&owner.kis, "telegram").0, 0);
    let without = Kis::at(&owner.simulator);
    without.configure(&owner.phone.config("").replace("base_url", "store = 'file'\nbase_url"));
    is_wrong(&without, "telegram", (3, "there is no token"));
}

#[test]
fn a_program_that_is_not_there_is_told() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator).with("PATH", "/usr/bin:/bin");
    for (program, is_there) in
        [("/nowhere/at/all", false), ("/etc/passwd", false), ("no-such-program", false), ("cat", true)]
    {
        kis.configure(&format!("[notify]\ncommand = ['{program}']\n"));
        if is_there {
            assert_eq!(looks(&kis, "notify").1["state"], "good", "{program}");
        } else {
            is_wrong(&kis, "notify", (1, program));
        }
    }
}

#[test]
fn a_server_that_could_not_be_is_told() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    for (section, said) in [
        ("listen = '0.0.0.0:0'", (2, "--tls-self")),
        ("listen = '192.0.2.1:8420'\ntls_self = true", (1, "cannot listen")),
        ("listen = '0.0.0.0:0'\ntls_cert = '/nowhere.pem'\ntls_key = '/nowhere.key'", (1, "/nowhere.pem")),
    ] {
        kis.configure(&format!("[serve]\n{section}\n"));
        is_wrong(&kis, "serve", said);
    }
    let held = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    kis.configure(&format!("[serve]\nlisten = '{}'\n", held.local_addr().expect("an address")));
    let (code, check) = looks(&kis, "serve");
    assert_eq!((code, &check["state"]), (0, &json!("good")), "{check}");
    assert!(check["note"]["en"].as_str().expect("a text").contains("already"), "{check}");
    assert!(!kis.config_dir().join("serve").exists() && !kis.config_dir().join("secrets").exists(), "nothing is made");
}

#[cfg(feature = "browser")]
#[test]
fn a_community_that_is_down_or_lets_nobody_in_is_told() {
    use crate::community::{Community, Fault, PASSWORD, USER};

    let (community, simulator) = (Community::of(&["A"]), Simulator::start());
    // Whether a browser is there is another check.
    let follower = |kis: Kis| {
        kis.configure(&community.section(20));
        kis
    };
    let checked = |kis: &Kis| {
        let (_, check) = looks(kis, "community");
        (check["state"].clone(), format!("{} {}", check["note"]["en"], check["hint"]["en"]))
    };
    let (state, said) = checked(&follower(Kis::at(&simulator)));
    assert_eq!(state, "failed");
    assert!(said.contains("kis watch-users login"), "{said}");
    let kis = follower(Kis::at(&simulator).with("KIS_COMMUNITY_USER", USER).with("KIS_COMMUNITY_PASSWORD", PASSWORD));
    let (state, said) = checked(&kis);
    assert_eq!(state, "good", "{said}");
    community.has(Fault::Down);
    let (state, said) = checked(&kis);
    assert_eq!(state, "failed", "{said}");
}
