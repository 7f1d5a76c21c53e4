//! Command lines and configurations that can't be used: what is said, in which language and form, and how it ends.

use crate::common::{Kis, Run};

#[test]
fn what_cannot_be_read_is_answered_with_a_hint() {
    for (line, message, hint) in [
        ("ordr", "there is no command `ordr`", "did you mean order?"),
        ("quote", "something is missing: <SYMBOL>...", "usage: kis quote <SYMBOL>..."),
        ("quote 0059", "it is not a symbol", "write 005930"),
        ("order buy 005930 1", "something is missing: --limit <PRICE>", "usage: kis order buy"),
        ("order buy 005930 1.5 --market", "it is not a whole number of shares", "at least 1"),
        ("order buy 005930 1 --limit 0 ", "it is not a price above zero", "write it as 70000"),
        ("order buy 005930 1 --limit 70000 --market", "exclude each other", "usage: kis order buy"),
        ("order buy 005930 --amount 5억x --market", "it can't be read as", "200만"),
        ("order sell 005930 most --market", "it is not a whole number of shares", "all, half or quarter"),
        ("order status abc", "it is not the number of an order", "kis order list"),
        ("order list --date 2026-02-30", "it is not a day", "2026-03-02"),
        ("safe-sell on --size haf", "`haf` is not a value of --size <SIZE>: there are all, half, quarter", "half?"),
        ("safe-sell set 005930", "something is missing", "usage: kis safe-sell set"),
        ("trading on krx", "`krx` is not a value of", "follow"),
        ("budget set", "something is missing", "usage: kis budget set"),
        ("settle 3", "something is missing", "usage: kis settle"),
        ("--outptu json quote 005930", "unknown argument --outptu", "did you mean --output?"),
    ] {
        let run = Kis::new().run(line);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{line}: {}", run.err);
        assert!(run.err.starts_with("error: ") && run.err.contains(message), "{line}: {}", run.err);
        assert!(run.err.contains(hint), "{line}: {}", run.err);
    }
}

#[test]
fn it_speaks_korean_when_asked_or_where_korean_is_spoken() {
    let flag = Kis::new().run("--lang ko order buy 005930 x --market");
    assert!(flag.err.contains("1 이상의 정수가 아닙니다"), "{}", flag.err);
    let locale = Kis::new().with("LANG", "ko_KR.UTF-8").run("ordr");
    assert!(
        locale.err.contains("`ordr` 명령이 없습니다") && locale.err.contains("혹시 order 인가요?"),
        "{}",
        locale.err
    );
    let over = Kis::new().with("LANG", "ko_KR.UTF-8").run("--lang en ordr");
    assert!(over.err.contains("there is no command"), "{}", over.err);
}

#[test]
fn errors_are_json_when_results_would_be() {
    for line in ["order buy 005930 x --limit 1", "quote", "--profile nobody balance", "order"] {
        let (code, value) = Kis::new().json(line);
        assert_eq!(code, 2, "{value}");
        let keys: Vec<&String> = value.as_object().expect("an object").keys().collect();
        let mut expected = ["command", "profile", "environment", "at", "error"];
        expected.sort_unstable();
        assert_eq!(keys, expected, "{value}");
        for key in ["code", "message", "hint"] {
            assert!(value["error"][key].as_str().is_some_and(|text| !text.is_empty()), "{value}");
        }
        assert!(line.contains(value["command"].as_str().expect("a command")), "{value}");
    }
}

#[test]
fn a_configuration_that_cannot_be_meant_is_refused() {
    for (text, message, hint) in [
        ("profil = \"sim\"", "config.toml:1: unknown field `profil`", "did you mean profile?"),
        ("[profiles.a]\nenv = \"paper\"\nacount = \"1\"", "config.toml:3: unknown field `acount`", "account?"),
        ("[profiles.a]\nenv = \"live\"", "unknown variant `live`", "there are"),
        ("[rules.safe_sell]\narm_profit = 2", "unknown field `arm_profit`", "did you mean arm_profit_pct?"),
        ("[profiles.a]\nbase_url = \"http://127.0.0.1\"", "", ""),
        (
            "profile = \"a\"\n[profiles.a]\nbase_url = \"http://127.0.0.1\"",
            "does not say its environment",
            "env = \"paper\"",
        ),
        ("profile = \"mine\"\n[profiles.mine]\nenv = \"real\"", "cannot be the default", "--profile mine"),
        ("[profiles.paper]\nenv = \"real\"", "", ""),
        ("profile = \"paper\"\n[profiles.paper]\nenv = \"real\"", "says that its environment is real", "another name"),
        ("[profiles.\"../up\"]\nenv = \"paper\"", "cannot be the name of a profile", "lower-case"),
        ("profile = \"papr\"", "there is no profile papr", "did you mean paper?"),
        ("profile = ", "config.toml:1", ""),
    ] {
        let kis = Kis::new();
        kis.configure(text);
        let run = kis.run("config path");
        let expected = if message.is_empty() { 0 } else { 2 };
        assert_eq!(run.code, expected, "{text}: {}{}", run.out, run.err);
        assert!(run.err.contains(message) && run.err.contains(hint), "{text}: {}", run.err);
    }
}

#[test]
fn a_real_profile_is_taken_when_it_is_named() {
    let kis = Kis::new();
    kis.configure("[profiles.mine]\nenv = \"real\"\naccount = \"12345678-01\"");
    for run in [kis.run("--profile mine config show"), kis.with("KIS_PROFILE", "mine").run("config show --output csv")]
    {
        assert_eq!(run.code, 0, "{}", run.err);
        assert!(
            run.out.contains("real") && run.out.contains("****5678-01") && !run.out.contains("1234"),
            "{}",
            run.out
        );
    }
}

#[test]
fn addresses_other_than_this_machine_and_kis_are_refused() {
    for (env, url) in [
        ("sim", "http://10.0.0.1:8080"),
        ("sim", "https://openapi.koreainvestment.com:9443"),
        ("paper", "https://openapi.koreainvestment.com:9443"),
        ("real", "http://openapi.koreainvestment.com:9443"),
        ("real", "nonsense"),
    ] {
        let (code, value) = Kis::new().with("KIS_BASE_URL", url).json(&format!("--profile {env} config show"));
        assert_eq!(code, 2, "{env} {url}: {value}");
        assert!(value["error"]["message"].as_str().expect("text").contains("KIS_BASE_URL"), "{value}");
    }
}

#[test]
fn values_tell_where_they_come_from() {
    let kis = Kis::new().with("KIS_PROFILE", "mine");
    kis.configure(
        "lang = \"ko\"\n[rules.safe_sell]\narm_profit_pct = 2\nfloor_profit_pct = 0.5\n\
         [profiles.mine]\nenv = \"paper\"\nstore = \"file\"\n[profiles.mine.rules.safe_sell]\narm_profit_pct = 4",
    );
    let (_, value) = kis.json("config show --lang en");
    let of = |key: &str| {
        let values = value["result"]["values"].as_array().expect("values");
        let found = values.iter().find(|value| value["key"] == key).unwrap_or_else(|| panic!("{key}: {value}"));
        (found["value"].as_str().unwrap_or("").to_owned(), found["origin"].as_str().expect("text").to_owned())
    };
    let told = |value: &str, origin: &str| (value.to_owned(), origin.to_owned());
    assert_eq!(of("profile"), told("mine", "environment KIS_PROFILE"));
    assert_eq!(of("lang"), told("en", "flag --lang"));
    assert_eq!(of("output"), told("json", "flag --output"));
    assert_eq!(of("environment"), told("paper", "configuration config.toml: profiles.mine.env"));
    assert_eq!(of("store"), told("file", "configuration config.toml: profiles.mine.store"));
    let own = "configuration config.toml: profiles.mine.rules.safe_sell.arm_profit_pct";
    assert_eq!(of("rules.safe_sell.arm_profit_pct"), told("4", own));
    let common = "configuration config.toml: rules.safe_sell.floor_profit_pct";
    assert_eq!(of("rules.safe_sell.floor_profit_pct"), told("0.5", common));
    assert_eq!(of("rules.safe_sell.min_volume_ratio_pct").1, "default");
}

#[test]
fn without_a_home_the_folders_are_asked_for() {
    let kis = Kis::new();
    let run = Run::of(kis.command(&["config", "path"]).env_remove("HOME").output().expect("it runs"));
    assert_eq!(run.code, 0, "both folders are given: {}", run.err);
    let mut command = kis.command(&["config", "path"]);
    let run = Run::of(command.env_remove("HOME").env_remove("KIS_STATE_DIR").output().expect("it runs"));
    assert_eq!(run.code, 2, "{}", run.err);
    assert!(run.err.contains("set KIS_STATE_DIR to an absolute path"), "{}", run.err);
}

#[test]
fn help_version_completions_and_manual_pages() {
    let kis = Kis::new();
    kis.configure("broken = ");
    let version = kis.run("--version");
    assert_eq!((version.code, version.out.as_str()), (0, concat!("kis ", env!("CARGO_PKG_VERSION"), "\n")));
    assert!(kis.run("order buy --help").out.contains("kis order buy 005930"));
    for shell in ["bash", "zsh", "fish"] {
        let script = kis.run(&format!("completions {shell}"));
        assert!(script.code == 0 && script.out.contains("safe-sell"), "{shell}");
    }
    assert!(kis.run("man order buy").out.contains("kis\\-order\\-buy"));
    let pages = kis.home().join("man");
    let run = kis.run_words(&["man", "--dir", pages.to_str().expect("UTF-8")], "");
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(pages.join("kis.1").exists() && pages.join("kis-safe-sell-run.1").exists());
    // Nothing was typed: the help is told on the side, and the exit says that nothing was done.
    let nothing = kis.run("");
    assert!(nothing.code == 2 && nothing.out.is_empty() && nothing.err.contains("Usage: kis"), "{}", nothing.err);
}

#[test]
fn the_configuration_of_the_readme_is_one() {
    let readme = include_str!("../README.md");
    let text = readme.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    let kis = Kis::new();
    kis.configure(text);
    let (code, value) = kis.json("config show");
    assert_eq!((code, &value["profile"]), (0, &"paper".into()), "{value}");
}
