//! `kis watch-users` with a real browser, against a community on this machine.

#![allow(clippy::expect_used, clippy::print_stdout, reason = "a test that fails, or that did not run and says so")]
#![cfg(all(unix, feature = "browser"))]

use std::{fs, path::Path, process::Stdio, time::Instant};

use serde_json::{Value, json};

use crate::common::{Kis, Run, Simulator};
use crate::community::{Community, Fault, Member, PASSWORD, USER};

/// An owner who follows some of a community.
struct Owner {
    kis: Kis,
    community: Community,
    _simulator: Simulator,
}

/// Long enough for a machine with other things to do.
const PATIENCE: u32 = 60;

impl Owner {
    /// Who follows A and B, which are members 1 and 2, and has not signed in; `None` where no browser is installed.
    fn of_two() -> Option<Self> {
        Self::with(|kis| kis)
    }

    /// The same with name and password in the environment.
    fn signed_in() -> Option<Self> {
        Self::with(|kis| kis.with("KIS_COMMUNITY_USER", USER).with("KIS_COMMUNITY_PASSWORD", PASSWORD))
    }

    fn with(prepare: impl FnOnce(Kis) -> Kis) -> Option<Self> {
        if !Path::new("/usr/bin/chromedriver").exists() {
            println!("skipped: chromium-driver is not installed");
            return None;
        }
        let (community, simulator) = (Community::of(&["A", "B"]), Simulator::start());
        let kis = prepare(Kis::at(&simulator));
        kis.configure(&community.section(PATIENCE));
        for (name, id) in [("A", "1"), ("B", "2")] {
            let run = kis.run(&format!("follow add {name} --market both --capital 5억 --profile-id {id}"));
            assert_eq!(run.code, 0, "{}", run.err);
        }
        Some(Self { kis, community, _simulator: simulator })
    }

    fn gives(&self, password: &str) -> Run {
        self.kis.run_words(&["watch-users", "login", "--output", "json"], &format!("{USER}\n{password}\n"))
    }

    /// The site is given so many seconds from now on.
    fn waits(&self, patience: u32) {
        self.kis.configure(&self.community.section(patience));
    }

    /// How a run leaves, and what becomes of each leader: `same`, or `unread not_json`.
    fn sees(&self, expected_code: i32, expected: [&str; 2]) {
        let (code, value) = self.kis.json("watch-users");
        let lines = value["result"]["leaders"].as_array().unwrap_or_else(|| panic!("{value}"));
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let told = |line: &Value| match line["status"].as_str() {
            Some("unread") => format!("unread {}", text(&line["reason"]["code"])),
            Some("same") => "same".to_owned(),
            _ => {
                let changes = line["changes"].as_array().expect("changes");
                let codes: Vec<String> = changes.iter().map(|change| text(&change["code"])).collect();
                format!("{} {}", text(&line["status"]), codes.join(" "))
            }
        };
        let told: Vec<String> = lines.iter().map(told).collect();
        assert_eq!((code, told.as_slice()), (expected_code, expected.map(str::to_owned).as_slice()), "{value}");
    }

    /// Name, profile and trades of each leader.
    fn leaders(&self) -> Vec<[String; 3]> {
        let (_, value) = self.kis.json("follow list");
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let leaders = value["result"]["leaders"].as_array().expect("leaders");
        leaders.iter().map(|line| ["leader", "visibility", "trades"].map(|key| text(&line[key]))).collect()
    }

    /// What was told so far.
    fn notices(&self) -> Vec<String> {
        let (_, value) = self.kis.json("notify list");
        let notices = value["result"]["notices"].as_array().expect("notices");
        notices.iter().map(|line| format!("{}: {}", line["kind"], line["text"]["en"]).replace('"', "")).collect()
    }

    fn journal(&self) -> Vec<String> {
        let (_, value) = self.kis.json("journal");
        let rows = value["result"]["leaders"].as_array().expect("rows");
        rows.iter().map(|row| row["event"].as_str().expect("a word").to_owned()).collect()
    }
}

fn public(name: &str) -> [String; 3] {
    [name, "public", "public"].map(str::to_owned)
}

fn is_same(owner: &Owner) {
    assert_eq!(owner.leaders(), [public("A"), public("B")]);
    assert_eq!(owner.journal(), [] as [&str; 0]);
}

#[test]
fn a_rename_is_taken_over_and_told_once() {
    let Some(owner) = Owner::signed_in() else { return };
    owner.community.change("1", |member| member.name = "주식왕".into());
    owner.sees(0, ["changed renamed", "same"]);
    owner.sees(0, ["same", "same"]);
    assert_eq!(owner.leaders(), [public("B"), public("주식왕")]);
    assert_eq!(owner.journal(), ["renamed"]);
    let [notice] = &owner.notices()[..] else { panic!("{:?}", owner.notices()) };
    assert!(notice.starts_with("leader_changed: A is called 주식왕 now"), "{notice}");
    let run = owner.kis.run_words(&["alert", "ingest", "--output", "json"], "A bought 10 shares of 005930 at 70,000\n");
    assert!(run.out.contains("leader_renamed"), "{}", run.out);
}

#[test]
fn who_hides_is_not_followed_and_who_shows_again_is() {
    let Some(owner) = Owner::signed_in() else { return };
    owner.community.change("1", |member| member.is_private = true);
    owner.community.change("2", |member| member.shows_trades = false);
    owner.sees(0, ["waiting went_private", "waiting trades_hidden"]);
    is_same(&owner);
    owner.sees(0, ["changed went_private", "changed trades_hidden"]);
    let seen = [["A", "private", "public"], ["B", "public", "private"]];
    assert_eq!(owner.leaders(), seen.map(|line| line.map(str::to_owned)));
    owner.community.change("1", |member| member.is_private = false);
    owner.community.change("2", |member| member.shows_trades = true);
    owner.sees(0, ["changed went_public", "changed trades_shown"]);
    owner.sees(0, ["same", "same"]);
    assert_eq!(owner.leaders(), [public("A"), public("B")]);
    assert_eq!(owner.journal(), ["went_private", "trades_hidden", "went_public", "trades_shown"]);
    assert_eq!(owner.notices().len(), 4, "{:?}", owner.notices());
}

#[test]
fn a_session_is_kept_and_renewed_when_it_is_over() {
    let Some(owner) = Owner::signed_in() else { return };
    owner.sees(0, ["same", "same"]);
    owner.sees(0, ["same", "same"]);
    assert_eq!(owner.community.sign_ins(), 1, "the session of before does");
    // A site shows everybody as hidden to strangers.
    owner.community.expires();
    owner.sees(0, ["same", "same"]);
    assert_eq!(owner.community.sign_ins(), 2);
    // Nor is anything believed of a session that ends on the way.
    owner.community.has(Fault::SignsOut);
    owner.sees(1, ["unread signed_out", "unread signed_out"]);
    is_same(&owner);
}

#[test]
fn a_site_in_trouble_changes_nothing() {
    let Some(owner) = Owner::signed_in() else { return };
    // Behind each trouble the profiles changed, so that a wrong reading would show.
    for id in ["1", "2"] {
        owner
            .community
            .change(id, |member| *member = Member { name: "Z".into(), is_private: true, shows_trades: false });
    }
    for (fault, told) in [
        (Fault::Pages, "unread not_json"),
        (Fault::Status(500), "unread site_status"),
        (Fault::Renamed, "unread answer_changed"),
        (Fault::Mine, "unread other_profile"),
        (Fault::Redirects, "unread redirected"),
        (Fault::Captcha, "unread captcha"),
    ] {
        owner.community.has(fault);
        owner.sees(1, [told, told]);
        is_same(&owner);
    }
    assert_eq!(owner.community.sign_ins(), 1, "nobody signs in again to a site in trouble");
    let notices = owner.notices();
    assert_eq!(notices.len(), 1, "{notices:?}");
    assert!(notices[0].starts_with("leader_unread: ") && notices[0].contains("no JSON"), "{notices:?}");
}

#[test]
fn a_site_that_takes_too_long_changes_nothing() {
    let Some(owner) = Owner::signed_in() else { return };
    owner.sees(0, ["same", "same"]);
    owner.community.change("1", |member| member.name = "Z".into());
    owner.community.has(Fault::Slow);
    owner.waits(2);
    owner.sees(1, ["unread too_late", "unread too_late"]);
    is_same(&owner);
}

#[test]
fn a_list_that_is_short_changes_the_others_only() {
    let Some(owner) = Owner::signed_in() else { return };
    owner.community.change("2", |member| member.name = "C".into());
    owner.community.removes("1");
    owner.sees(1, ["unread site_status", "changed renamed"]);
    assert_eq!(owner.leaders(), [public("A"), public("C")]);
}

/// A site that does not get as far as the password.
fn gets_no_password(fault: Fault, told: &str) {
    let Some(owner) = Owner::signed_in() else { return };
    owner.community.has(fault);
    owner.waits(15);
    owner.sees(1, [told, told]);
    assert_eq!((owner.community.sign_ins(), owner.community.reads()), (0, 0));
    is_same(&owner);
}

#[test]
fn a_login_page_that_changed_gets_no_password() {
    gets_no_password(Fault::LoginChanged, "unread login_page_changed");
}

#[test]
fn a_login_page_elsewhere_gets_no_password() {
    gets_no_password(Fault::LoginElsewhere, "unread login_elsewhere");
}

#[test]
fn a_captcha_is_left_to_a_person() {
    gets_no_password(Fault::Captcha, "unread captcha");
}

#[test]
fn a_site_that_is_down_gets_no_password() {
    gets_no_password(Fault::Down, "unread login_page_changed");
}

#[test]
fn a_login_that_shows_nothing_is_none() {
    let Some(owner) = Owner::signed_in() else { return };
    owner.community.has(Fault::Silent);
    owner.waits(15);
    owner.sees(1, ["unread not_signed_in", "unread not_signed_in"]);
    assert_eq!((owner.community.sign_ins(), owner.community.reads()), (1, 0));
    is_same(&owner);
}

#[test]
fn a_password_that_was_refused_is_not_tried_again() {
    let Some(owner) = Owner::of_two() else { return };
    owner.sees(3, ["unread no_login", "unread no_login"]);
    let run = owner.gives("wrong-canary");
    let value: Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!((run.code, &value["error"]["code"]), (3, &json!("sign_in_refused")), "{}{}", run.out, run.err);
    owner.sees(3, ["unread sign_in_refused", "unread sign_in_refused"]);
    assert_eq!(owner.community.sign_ins(), 1, "sites lock accounts");
    assert_eq!(owner.gives(PASSWORD).code, 0);
    owner.sees(0, ["same", "same"]);
    assert_eq!(owner.community.sign_ins(), 2, "the session is kept");
    assert_eq!(owner.kis.run("watch-users logout").code, 0);
    owner.sees(3, ["unread no_login", "unread no_login"]);
}

#[test]
fn secrets_are_kept_for_their_owner_and_told_to_nobody() {
    let Some(owner) = Owner::of_two() else { return };
    let run = owner.gives(PASSWORD);
    assert!(run.code == 0 && !run.out.contains("canary"), "{}{}", run.out, run.err);
    for line in ["watch-users -vvv", "watch-users --output json -vvv", "config show -vvv", "doctor -vvv"] {
        let run = owner.kis.run(line);
        let printed = run.out + &run.err;
        assert!(!printed.contains("canary"), "{line}: {printed}");
    }
    let config = fs::read_to_string(owner.kis.config_dir().join("config.toml")).expect("a file");
    assert!(!config.contains("canary"));
    for name in ["community.login.json", "community.session.json"] {
        use std::os::unix::fs::PermissionsExt as _;
        let file = fs::metadata(owner.kis.config_dir().join("secrets").join(name)).expect(name);
        assert_eq!(file.permissions().mode() & 0o077, 0, "{name}");
    }
    // Another site is not given what is this one's.
    let other = Community::of(&["A", "B"]);
    owner.kis.configure(&other.section(PATIENCE));
    owner.sees(3, ["unread no_login", "unread no_login"]);
    assert_eq!(other.sign_ins(), 0);
}

#[test]
fn a_dry_run_shows_what_would_change_and_keeps_nothing() {
    let Some(owner) = Owner::signed_in() else { return };
    owner.community.change("1", |member| member.name = "C".into());
    let (code, value) = owner.kis.json("watch-users --dry-run");
    assert_eq!((code, &value["result"]["leaders"][0]["status"]), (0, &json!("changed")), "{value}");
    is_same(&owner);
    assert!(owner.notices().is_empty());
}

#[test]
fn a_browser_ends_with_the_program() {
    let Some(owner) = Owner::signed_in() else { return };
    owner.community.has(Fault::Slow);
    let folder = owner.kis.home().join("tmp");
    fs::create_dir_all(&folder).expect("a folder");
    let mut command = owner.kis.command(&["watch-users"]);
    command.env("TMPDIR", &folder).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().expect("the program starts");
    let wait = |what: &str, is: &dyn Fn() -> bool| {
        let began = Instant::now();
        while !is() {
            assert!(began.elapsed().as_secs() < 180, "{what}");
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
    };
    let before = owner.community.reads();
    wait("it reads", &|| owner.community.reads() > before);
    assert!(is_running(&folder), "it is the browser of this folder");
    // Ours by its handle, and by nothing that it could hear.
    child.kill().expect("it is ours");
    child.wait().expect("it ended");
    wait("the browser ends", &|| !is_running(&folder));
    wait("nothing is left", &|| fs::read_dir(&folder).expect("a folder").next().is_none());
}

/// Whether a process was started with something in this folder.
fn is_running(folder: &Path) -> bool {
    let folder = folder.display().to_string();
    let lines = fs::read_dir("/proc").expect("processes").flatten();
    lines
        .filter_map(|entry| fs::read(entry.path().join("cmdline")).ok())
        .any(|line| String::from_utf8_lossy(&line).contains(&folder))
}

#[test]
fn without_a_site_there_is_nothing_to_watch() {
    let (code, value) = Kis::new().json("watch-users");
    assert_eq!((code, &value["error"]["code"]), (2, &json!("config")), "{value}");
}

#[test]
fn without_a_browser_nothing_is_read() {
    let Some(owner) = Owner::signed_in() else { return };
    let section = owner.community.section(PATIENCE);
    owner.kis.configure(&section.replace("timeout", "chromedriver = '/nowhere/at/all'\ntimeout"));
    owner.sees(1, ["unread no_browser", "unread no_browser"]);
    let (_, value) = owner.kis.json("doctor");
    let checks = value["result"]["checks"].as_array().expect("checks");
    let check = checks.iter().find(|check| check["check"] == "browser").expect("one of the browser");
    assert_eq!(check["state"], "failed", "{check}");
}
