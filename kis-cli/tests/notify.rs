//! Notices, from what happened to the program or the chat that they reach.

#![allow(clippy::expect_used, reason = "a test that fails")]
#![cfg(unix)]

use std::{fs, path::PathBuf, process::Stdio, time::Instant};

use serde_json::{Value, json};

use crate::bot::Bot;
use crate::common::{Kis, Run, Simulator};

/// A user whose notices are written to a file by a program.
struct User {
    kis: Kis,
    simulator: Simulator,
}

impl User {
    fn new() -> Self {
        let simulator = Simulator::start();
        Self { kis: Kis::at(&simulator), simulator }
    }

    /// The program: a shell with this script, where `$OUT` is the file.
    fn with_script(self, script: &str) -> Self {
        let script = script.replace("$OUT", &self.told_file().display().to_string());
        self.configured(&format!("[notify]\ncommand = ['/bin/sh', '-c', '''{script}''']\n"))
    }

    fn configured(self, text: &str) -> Self {
        self.kis.configure(text);
        self
    }

    fn told_file(&self) -> PathBuf {
        self.kis.home().join("told")
    }

    /// The numbers of the messages, in the order in which they came.
    fn told(&self) -> Vec<i64> {
        let text = fs::read_to_string(self.told_file()).unwrap_or_default();
        text.lines().filter_map(|line| line.split(" #").nth(1)?.split(' ').next()?.parse().ok()).collect()
    }

    /// So many things to tell at once: alerts that no pattern fits.
    fn burst(&self, count: usize) -> Run {
        let lines: String = (1..=count).map(|n| format!("nonsense number {n}\n")).collect();
        self.kis.run_words(&["alert", "ingest", "--output", "json"], &lines)
    }

    fn listed(&self) -> Vec<Value> {
        let (code, value) = self.kis.json("notify list");
        assert_eq!(code, 0, "{value}");
        value["result"]["notices"].as_array().expect("notices").clone()
    }

    /// The statuses of the deliveries, without repetition.
    fn statuses(&self) -> Vec<String> {
        let mut statuses: Vec<String> = self.listed().iter().map(|line| text(&line["status"])).collect();
        statuses.dedup();
        statuses
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_program_is_told_on_its_standard_input() {
    let user = User::new().with_script("cat >> $OUT");
    let run = user.kis.run("halt");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let told = fs::read_to_string(user.told_file()).expect("told");
    assert!(told.starts_with("[kis sim ****"), "{told}");
    assert!(told.contains("] #1 · ") && told.contains("trading is halted"), "{told}");
    assert!(told.contains("kis resume"), "{told}");
    user.kis.run("resume --yes");
    assert_eq!(user.told(), [1, 2]);
    assert_eq!(user.statuses(), ["sent"]);
}

#[test]
fn or_as_json_and_in_korean() {
    let user = User::new();
    let out = user.told_file().display().to_string();
    let user = user.configured(&format!(
        "lang = 'ko'\n[notify]\ncommand = ['/bin/sh', '-c', 'cat >> {out}']\ncommand_input = 'json'\n"
    ));
    assert_eq!(user.kis.run("halt").code, 0);
    let told = fs::read_to_string(user.told_file()).expect("told");
    let told: Value = serde_json::from_str(&told).expect("one object");
    assert_eq!((&told["id"], &told["kind"], &told["profile"]), (&json!(1), &json!("trading"), &json!("sim")));
    assert!(text(&told["message"]).contains("거래가 정지되었습니다"), "{told}");
    assert!(!told.to_string().contains("12345678"), "{told}");
}

#[test]
fn a_burst_arrives_in_order() {
    let user = User::new().with_script("cat >> $OUT");
    user.burst(60);
    let began = Instant::now();
    while user.told().len() < 60 && began.elapsed().as_secs() < 60 {
        user.kis.run("trading show");
    }
    assert_eq!(user.told(), (1..=60).collect::<Vec<_>>());
}

#[test]
fn what_is_not_wanted_is_not_sent() {
    let user = User::new();
    let out = user.told_file().display().to_string();
    let user =
        user.configured(&format!("[notify]\nkinds = ['trading']\ncommand = ['/bin/sh', '-c', 'cat >> {out}']\n"));
    user.burst(2);
    user.kis.run("halt");
    assert_eq!(user.told(), [3]);
    let statuses: Vec<_> = user.listed().iter().map(|line| text(&line["status"])).collect();
    assert_eq!(statuses, ["unwanted", "unwanted", "sent"]);
    // Who asks to be told later is not told what was.
    user.kis.configure(&format!("[notify]\ncommand = ['/bin/sh', '-c', 'cat >> {out}']\n"));
    user.kis.run("trading show");
    assert_eq!(user.told(), [3]);
}

#[test]
fn a_program_that_fails_changes_nothing_and_is_asked_again() {
    let user = User::new().with_script("exit 0");
    let without = user.kis.run("halt");
    for script in ["echo no luck >&2; exit 3", "exec /nowhere/at/all"] {
        let user = User::new().with_script(script);
        let run = user.kis.run("halt");
        assert_eq!((run.code, &run.err), (without.code, &without.err), "{script}");
        assert_eq!(run.out, without.out, "{script}");
        let line = user.listed().remove(0);
        assert_eq!(text(&line["status"]), "queued", "{line}");
        assert!(line["deliveries"][0]["attempts"].as_u64() >= Some(1), "{line}");
    }
    let user = User::new().configured("[notify]\ncommand = '/nowhere/at/all'\n");
    assert_eq!(user.kis.run("halt").code, 0);
    let line = user.listed().remove(0);
    assert!(text(&line["deliveries"][0]["trouble"]["en"]).contains("cannot be run"), "{line}");
    // What it can never take keeps nothing else waiting.
    let user = User::new().with_script("grep -q nonsense && exit 65; echo >> $OUT");
    user.burst(1);
    user.kis.run("halt");
    let statuses: Vec<_> = user.listed().iter().map(|line| text(&line["status"])).collect();
    assert_eq!(statuses, ["failed", "sent"]);
}

#[test]
fn a_program_that_hangs_is_ended() {
    let user = User::new().with_script("echo $$ >> $OUT.pid; exec sleep 600");
    let run = user.kis.run("halt");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let pid = fs::read_to_string(user.kis.home().join("told.pid")).expect("it was started");
    let is_there = || {
        let state = fs::read_to_string(format!("/proc/{}/stat", pid.trim())).unwrap_or_default();
        state.contains("(sleep)") && !state.contains(" Z ")
    };
    let began = Instant::now();
    while is_there() && began.elapsed().as_secs() < 30 {
        std::thread::yield_now();
    }
    assert!(!is_there(), "it was ended");
    assert_eq!(user.statuses(), ["queued"]);
}

#[test]
fn two_processes_send_each_once() {
    let user = User::new();
    user.kis.configure("");
    // Queued while nobody carries them: the lock is taken.
    let user = user.with_script("sleep 0.02; cat >> $OUT");
    let lines: String = (1..=20).map(|n| format!("nonsense number {n}\n")).collect();
    let start = |words: &[&str]| {
        let mut command = user.kis.command(words);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().expect("the program starts")
    };
    let mut first = start(&["alert", "ingest"]);
    std::io::Write::write_all(&mut first.stdin.take().expect("piped"), lines.as_bytes()).expect("taken");
    let others: Vec<_> = (0..3).map(|_| start(&["trading", "show"])).collect();
    for child in others.into_iter().chain([first]) {
        assert!(Run::of(child.wait_with_output().expect("it ends")).code <= 4);
    }
    let began = Instant::now();
    while user.told().len() < 20 && began.elapsed().as_secs() < 60 {
        user.kis.run("trading show");
    }
    assert_eq!(user.told(), (1..=20).collect::<Vec<_>>());
}

#[test]
fn a_look_up_carries_what_another_command_left() {
    let user = User::new().with_script("test -e $OUT.ready && cat >> $OUT");
    user.kis.run("halt");
    assert_eq!(user.told(), [] as [i64; 0]);
    fs::write(user.kis.home().join("told.ready"), "").expect("a file");
    // It waits five seconds after the first failure.
    let began = Instant::now();
    while user.told().is_empty() && began.elapsed().as_secs() < 60 {
        assert_eq!(user.kis.run("quote 005930").code, 0);
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    assert_eq!(user.told(), [1]);
    assert!(user.simulator.requests("inquire-price") > 0);
}

const TOKEN: &str = "123456789:AAE-canary_canary_canary_canary_1";

fn telegram(bot: &Bot) -> String {
    format!("[notify.telegram]\nchat_id = -100200300\nbase_url = '{}'\n", bot.url)
}

#[test]
fn a_bot_writes_to_its_chat() {
    let bot = Bot::answering(&[]);
    let user = User::new().configured(&telegram(&bot));
    let user = User { kis: user.kis.with("KIS_TELEGRAM_TOKEN", TOKEN), ..user };
    let (code, value) = user.kis.json("notify test -v");
    assert_eq!(code, 0, "{value}");
    let [request] = &bot.requests()[..] else { panic!("{:?}", bot.requests()) };
    assert_eq!(request.path, format!("/bot{TOKEN}/sendMessage"));
    let body: Value = serde_json::from_str(&request.body).expect("JSON");
    assert_eq!(body["chat_id"], "-100200300");
    assert!(text(&body["text"]).contains("this is a test"), "{body}");
    assert_eq!(body.get("parse_mode"), None, "a message is no markup");
}

#[test]
fn a_bot_that_is_told_to_wait_waits_and_keeps_the_order() {
    let limited = json!({ "ok": false, "error_code": 429, "description": "Too Many Requests: retry after 1", "parameters": { "retry_after": 1 } });
    let replies = [(429, limited.to_string()), (502, "<html>".into()), (200, "{\"ok\":".into())];
    let bot = Bot::answering(&replies);
    let user = User::new().configured(&telegram(&bot));
    let user = User { kis: user.kis.with("KIS_TELEGRAM_TOKEN", TOKEN), ..user };
    user.burst(3);
    let began = Instant::now();
    while user.statuses() != ["sent"] && began.elapsed().as_secs() < 120 {
        std::thread::sleep(std::time::Duration::from_millis(500));
    }
    let texts: Vec<String> = bot.requests().iter().map(|request| request.body.clone()).collect();
    let number = |text: &String| text.split(" #").nth(1).and_then(|rest| rest.split(' ').next()).map(str::to_owned);
    let numbers: Vec<_> = texts.iter().filter_map(number).collect();
    assert_eq!(numbers, ["1", "1", "1", "1", "2", "3"], "{texts:?}");
}

#[test]
fn the_token_is_told_to_nobody() {
    // Nobody listens there, and the error of the library names the address.
    let user = User::new().configured("[notify.telegram]\nchat_id = 1\nbase_url = 'http://127.0.0.1:9'\n");
    let user = User { kis: user.kis.with("KIS_TELEGRAM_TOKEN", TOKEN), ..user };
    for line in ["notify test -vvv", "notify list -vvv --output json", "config show -vvv", "halt -vvv", "doctor -vvv"] {
        let run = user.kis.run(line);
        let printed = run.out + &run.err;
        assert!(!printed.contains("AAE-canary") && !printed.contains("/bot"), "{line}: {printed}");
    }
    let line = user.listed().remove(0);
    assert!(text(&line["deliveries"][0]["trouble"]["en"]).contains("Telegram was not reached"), "{line}");
    let login = ["notify", "login", "--chat", "1", "--store", "file"];
    let bad = User::new().kis.run_words(&login, "not-a-token-but-a-secret");
    assert_eq!(bad.code, 3);
    assert!(!(bad.out + &bad.err).contains("not-a-token"));
}

#[test]
fn a_token_is_kept_in_a_file_of_its_own() {
    let bot = Bot::answering(&[]);
    let user = User::new();
    user.kis.configure(&format!("# mine\n[notify.telegram]\nchat_id = 1\nbase_url = '{}' # a test\n", bot.url));
    let run = user.kis.run_words(&["notify", "login", "--chat", "-42", "--store", "file"], TOKEN);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(!(run.out + &run.err).contains("canary"));
    let config = fs::read_to_string(user.kis.config_dir().join("config.toml")).expect("a file");
    assert!(config.contains("# mine") && config.contains("chat_id = -42") && config.contains("# a test"), "{config}");
    assert!(!config.contains("canary"));
    assert_eq!(user.kis.run("notify test").code, 0);
    assert_eq!(bot.requests().len(), 1);
}

#[test]
fn an_address_elsewhere_is_refused() {
    let user = User::new().configured("[notify.telegram]\nchat_id = 1\nbase_url = 'http://10.0.0.1'\n");
    let (code, value) = user.kis.json("notify test");
    assert_eq!((code, &value["error"]["code"]), (2, &json!("config")), "{value}");
}
