//! Alerts: rows 86 to 99. What arrives together, twice, late, disguised or under another's name; by processes of their own
//! where several have the queue.

use std::{
    io::Write as _,
    process::{Child, Stdio},
};

use serde_json::{Value, json};

use crate::{
    desk::Desk,
    process::at_once,
    program::{Kis, Run, agree},
};

const BOUGHT: &str = "A bought 1,428 shares of 005930 at 70,000";
/// When the simulated day begins.
const TEN: &str = "2026-03-03T10:00:00";
/// Ten cheap stocks.
const STOCKS: [&str; 10] =
    ["015760", "003490", "323410", "069500", "122630", "360750", "017670", "454910", "005935", "010955"];

/// A leader with five hundred million, followed with ten.
fn follows(kis: &Kis) {
    for line in [
        "budget set --capital 1000만",
        "follow add A --market both --capital 5억",
        "trading on follow",
        "trading on kr",
        "trading on us",
    ] {
        assert_eq!(kis.run(line).code, Some(0), "{line}");
    }
}

/// Somebody hands in these lines on standard input.
fn starts(kis: &Kis, plan: Option<&str>, lines: &[u8]) -> Child {
    let mut command = kis.command("alert ingest");
    if let Some(plan) = plan {
        command.env("KIS_FAIL", plan);
    }
    let mut child = command.stdin(Stdio::piped()).spawn().expect("it starts");
    child.stdin.take().expect("a pipe").write_all(lines).expect("it reads");
    child
}

fn ends(child: Child) -> Run {
    Run::of(child.wait_with_output().expect("it ends"))
}

fn ingests(kis: &Kis, lines: &str) -> Run {
    ends(starts(kis, None, lines.as_bytes()))
}

/// The queue: text, status, and the code of the reason.
fn queue(kis: &Kis) -> Vec<(String, String, String)> {
    let run = kis.run("alert list");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let lines = run.value["result"]["alerts"].as_array().unwrap_or_else(|| panic!("{run:?}")).iter();
    lines.map(|line| (text(&line["text"]), text(&line["status"]), text(&line["reason"]["code"]))).collect()
}

/// What became of one line.
fn becomes(kis: &Kis, line: &str) -> (String, String) {
    ingests(kis, line);
    let (_, status, code) = queue(kis).pop().expect("an alert");
    (status, code)
}

fn refused(code: &str) -> (String, String) {
    ("refused".into(), code.into())
}

/// Fifty alerts, each a text of its own, and what each is about.
fn burst() -> Vec<(String, &'static str)> {
    let alert = |index: usize| {
        let stock = STOCKS[index % STOCKS.len()];
        (format!("A bought 30 shares of {stock} at {}", 100_000 + index), stock)
    };
    (0..50).map(alert).collect()
}

fn stock_of(text: &str) -> String {
    text.split(' ').nth(5).expect("a stock").into()
}

/// Four processes hand in the same alert, five times over, within the ten seconds.
#[tokio::test(flavor = "multi_thread")]
async fn f086_the_same_alert_of_four_processes_twenty_times_is_one_order() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    follows(&kis);
    for _ in 0..5 {
        desk.is(TEN).await;
        let four: Vec<Child> = (0..4).map(|_| starts(&kis, None, BOUGHT.as_bytes())).collect();
        for child in four {
            assert_eq!(ends(child).code, Some(0));
        }
    }
    let statuses: Vec<String> = queue(&kis).into_iter().map(|(_, status, _)| status).collect();
    assert_eq!(statuses.len(), 20);
    assert_eq!(statuses[0], "planned");
    assert!(statuses[1..].iter().all(|status| status == "duplicate"), "{statuses:?}");
    let drains = at_once(&kis, &["alert drain --yes"; 4]);
    assert!(drains.iter().all(|run| matches!(run.code, Some(0 | 75))), "{drains:?}");
    assert_eq!(desk.accepted().await, ["buy 005930 28 @ 70700"]);
    desk.is("2026-03-03T10:00:30").await;
    assert_eq!(ingests(&kis, BOUGHT).code, Some(0));
    assert_eq!(kis.run("alert drain --yes").code, Some(0));
    assert_eq!(desk.accepted().await, ["buy 005930 28 @ 70700"; 2]);
    agree(&desk, &kis).await;
}

/// Nothing but the ten seconds suppresses an alert.
#[tokio::test(flavor = "multi_thread")]
async fn f087_the_same_words_under_another_number_are_another_alert() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    follows(&kis);
    let delivered = |id: &str| {
        let mut command = kis.command("alert ingest");
        command.args(["--id", id, BOUGHT]);
        assert_eq!(Run::of(command.output().expect("it runs")).code, Some(0));
    };
    desk.is(TEN).await;
    delivered("1");
    desk.is(TEN).await;
    delivered("2");
    desk.is("2026-03-03T10:00:20").await;
    delivered("3");
    // Whenever it comes again, it is the receipt that it was.
    delivered("1");
    let statuses: Vec<String> = queue(&kis).into_iter().map(|(_, status, _)| status).collect();
    assert_eq!(statuses, ["planned", "duplicate", "planned"]);
}

/// Ten processes hand in fifty alerts: all are kept, and ordered once each in the order of the queue, at the pace of the
/// limit of a minute.
#[tokio::test(flavor = "multi_thread")]
async fn f088_a_burst_is_kept_whole_and_worked_off_in_order() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    follows(&kis);
    let alerts = burst();
    let senders: Vec<(Vec<&str>, Child)> = alerts
        .chunks(5)
        .map(|five| {
            let lines: Vec<&str> = five.iter().map(|(text, _)| text.as_str()).collect();
            let child = starts(&kis, None, lines.join("\n").as_bytes());
            (lines, child)
        })
        .collect();
    let mut sent = Vec::new();
    for (lines, child) in senders {
        assert_eq!(ends(child).code, Some(0));
        sent.push(lines);
    }
    let queued: Vec<String> = queue(&kis).into_iter().map(|(text, ..)| text).collect();
    assert_eq!(queued.len(), 50, "none is lost, none is doubled");
    for lines in sent {
        let kept: Vec<_> = queued.iter().filter(|text| lines.contains(&text.as_str())).collect();
        assert_eq!(kept, lines, "each sender's come in their order");
    }
    let first = kis.run("alert drain --yes");
    assert_eq!((first.code, desk.accepted().await.len()), (Some(0), 30), "thirty a minute: {first:?}");
    let rest = kis.later("alert drain --yes");
    assert_eq!(rest.code, Some(0), "{rest:?}");
    in_order(&desk, &queued).await;
    agree(&desk, &kis).await;
}

/// The orders are one for each alert, in the order of the queue.
async fn in_order(desk: &Desk, queued: &[String]) {
    let ordered = desk.accepted().await;
    let ordered: Vec<&str> = ordered.iter().map(|order| order.split(' ').nth(1).expect("a stock")).collect();
    let wanted: Vec<String> = queued.iter().map(|text| stock_of(text)).collect();
    assert_eq!(ordered, wanted);
}

/// A sender and a drain are killed in the middle. Whoever sends everything again, and drains again, has each once.
#[tokio::test(flavor = "multi_thread")]
async fn f088_killed_in_the_middle_a_burst_loses_and_doubles_nothing() {
    // Alerts of one command are kept together: before the commit none of its five is, behind it all are, and not yet sorted.
    for (plan, kept) in [("kill@write:2", 35), ("kill@written:2", 40)] {
        is_killed(plan, kept).await;
    }
}

async fn is_killed(plan: &str, kept: usize) {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    follows(&kis);
    let alerts = burst();
    let texts: Vec<&str> = alerts.iter().map(|(text, _)| text.as_str()).collect();
    let (half, other) = texts.split_at(25);
    desk.is(TEN).await;
    let beside = starts(&kis, None, other.join("\n").as_bytes());
    for (part, plan) in half.chunks(5).zip([None, None, Some(plan)]) {
        let code = ends(starts(&kis, plan, part.join("\n").as_bytes())).code;
        assert_eq!(code, plan.map_or(Some(0), |_| None), "{plan:?}");
    }
    assert_eq!(ends(beside).code, Some(0));
    assert_eq!(queue(&kis).len(), kept, "{plan}: it was in the middle");
    desk.is(TEN).await;
    // Nobody told its sender that they were taken.
    assert_eq!(ingests(&kis, &half.join("\n")).code, Some(0));
    let planned = || -> Vec<String> {
        let all = queue(&kis).into_iter();
        all.filter(|(_, status, _)| status != "duplicate").map(|(text, ..)| text).collect()
    };
    let queued = planned();
    assert_eq!(queued.len(), 50);
    for lines in [half, other] {
        let kept: Vec<_> = queued.iter().filter(|text| lines.contains(&text.as_str())).collect();
        assert_eq!(kept, lines);
    }
    // The broker has the tenth order, and the journal has not.
    assert_eq!(kis.failing("kill@answered:10", "alert drain --yes").code, None);
    assert_eq!(desk.accepted().await.len(), 10);
    for plan in ["kill@list:9", "kill@locked:12", "suspend@any:1", "suspend@any:1"] {
        kis.failing(plan, "alert drain --yes");
    }
    in_order(&desk, &queued).await;
    kis.settles();
    agree(&desk, &kis).await;
    let open: Vec<_> = queue(&kis).into_iter().filter(|(_, status, _)| status == "planned").collect();
    assert_eq!(open, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn f089_what_was_not_bought_is_not_sold() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    follows(&kis);
    // Ten shares are held, none of them through A.
    assert_eq!(becomes(&kis, "A sold 714 shares of 005930 at 70,000"), refused("leader_holdings_unknown"));
    assert_eq!(becomes(&kis, "A sold all shares of 005930").0, "planned");
    assert_eq!(ingests(&kis, BOUGHT).code, Some(0));
    assert_eq!(kis.run("alert drain --yes").code, Some(4));
    let told: Vec<_> = queue(&kis).into_iter().map(|(_, status, code)| (status, code)).collect();
    assert_eq!(told[1], refused("nothing_held"));
    assert_eq!(desk.accepted().await, ["buy 005930 28 @ 70700"], "and the purchase is not undone by it");
}

#[tokio::test(flavor = "multi_thread")]
async fn f090_late_alerts_are_judged_by_their_age() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    follows(&kis);
    desk.is(TEN).await;
    let at = |time: &str, shares: u32| {
        json!({ "leader": "A", "side": "buy", "stock": "005930", "qty": shares, "price": 70_000,
            "at": format!("2026-03-03T{time}+09:00") })
        .to_string()
    };
    assert_eq!(becomes(&kis, &at("04:00:00", 1)), refused("stale"));
    assert_eq!(becomes(&kis, &at("09:55:00", 100)), ("planned".into(), "needs_confirmation".into()));
    assert_eq!(kis.run("alert drain --yes").code, Some(0));
    assert_eq!(desk.accepted().await.len(), 0, "a person has to look at it");
    assert_eq!(kis.run("alert drain --yes --confirm 2").code, Some(0));
    assert_eq!(desk.accepted().await, ["buy 005930 1 @ 70700"]);
    // Without a time of its own it is as old as its receipt; a purchase that was not ordered in time expires.
    assert_eq!(becomes(&kis, BOUGHT), ("planned".into(), String::new()));
    desk.passes("601").await;
    assert_eq!(kis.run("alert drain --yes").code, Some(4));
    assert_eq!(queue(&kis).pop().expect("an alert").2, "expired");
}

#[tokio::test(flavor = "multi_thread")]
async fn f091_an_alert_of_the_future_is_refused() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    follows(&kis);
    desk.is(TEN).await;
    let ahead = r#"{"leader":"A","side":"buy","stock":"005930","qty":100,"at":"2026-03-03T10:05:00+09:00"}"#;
    assert_eq!(becomes(&kis, ahead), refused("ahead"));
}

/// All of it in one go, together with one that is as it should be.
#[tokio::test(flavor = "multi_thread")]
async fn f092_broken_endless_and_disguised_text_orders_nothing() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    follows(&kis);
    let mut lines = vec![
        b"A bought 10".to_vec(),
        b"{\"leader\":\"A\",\"side\":\"buy\"".to_vec(),
        "A bought 10 shares of \u{202E}039500 at 70,000".into(),
        "A bought 1\u{200B}0 shares of 005930 at 70,000".into(),
        b"A bought 10 shares of 005930 at 70,000\0".to_vec(),
        b"A bought 10 shares of \xFF\xFE005930 at 70,000".to_vec(),
        b"A\x1b[2K bought 10 shares of 005930 at 70,000".to_vec(),
        [b"A bought 1 shares of ".as_slice(), &vec![b'9'; 1_000_000]].concat(),
        vec![0x80; 1_000_000],
    ];
    let bad = lines.len();
    lines.push(BOUGHT.into());
    assert_eq!(ends(starts(&kis, None, &lines.join(&b'\n'))).code, Some(0));
    let queue = queue(&kis);
    assert_eq!(queue.len(), bad + 1, "each is kept");
    for (text, status, code) in &queue[..bad] {
        assert_eq!((status.as_str(), code.as_str()), ("refused", "malformed"), "{text:?}");
        assert!(text.len() < 5_000, "of an endless one no more than shows it");
    }
    assert_eq!(kis.run("alert drain --yes").code, Some(0));
    assert_eq!(desk.accepted().await, ["buy 005930 28 @ 70700"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn f093_a_name_on_two_profiles_is_nobodys() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    follows(&kis);
    assert_eq!(kis.run("follow add A --market kr --capital 1억").error(), "leader_exists");
    for line in ["follow set A --profile-id 1001", "follow add A --market kr --capital 1억 --profile-id 1002"] {
        assert_eq!(kis.run(line).code, Some(0), "{line}");
    }
    assert_eq!(becomes(&kis, BOUGHT), refused("ambiguous_leader"));
    assert_eq!(kis.run("follow set profile:1002 --name 사칭").code, Some(0));
    assert_eq!(becomes(&kis, "A bought 1,000 shares of 005930 at 70,000").0, "planned");
}

#[tokio::test(flavor = "multi_thread")]
async fn f094_letters_that_look_like_others_are_folded_or_somebody_elses() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    follows(&kis);
    for (line, want) in [
        ("Ａ bought １０ shares of ００５９３０ at 70,000", ("planned", "")),
        // The first letter is Cyrillic.
        ("А bought 10 shares of 005930 at 70,000", ("refused", "unknown_leader")),
        ("A bought 10 shares of ААРL at $190", ("refused", "unknown_stock")),
        ("A bоught 10 shares of 005930 at 70,000", ("refused", "malformed")),
    ] {
        let (status, code) = becomes(&kis, line);
        assert_eq!((status.as_str(), code.as_str()), want, "{line}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn f095_a_stock_is_exactly_one_of_the_masters() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    follows(&kis);
    for (line, want) in [
        ("A님이 카카오 10주를 61,900원에 매수했습니다", ("planned", "")),
        ("A님이 S-Oil우 10주를 41,000원에 매수했습니다", ("planned", "")),
        ("A님이 KODEX 레버리지 10주를 27,000원에 매수했습니다", ("planned", "")),
        ("A bought 10 shares of AAPL at $262", ("planned", "")),
        ("A님이 삼성 10주를 70,000원에 매수했습니다", ("refused", "unknown_stock")),
        ("A님이 카카오(005930) 10주를 70,000원에 매수했습니다", ("refused", "ambiguous_stock")),
        ("A bought 10 shares of kakao at 61,900", ("refused", "unknown_stock")),
        ("A bought 10 shares of NOSUCH at $10", ("planned", "")),
    ] {
        let (status, code) = becomes(&kis, line);
        assert_eq!((status.as_str(), code.as_str()), want, "{line}");
    }
    // A code is believed until the broker is asked for its price.
    assert_eq!(becomes(&kis, "A bought 10 shares of 999999").0, "refused");
}

#[tokio::test(flavor = "multi_thread")]
async fn f096_whoever_is_renamed_keeps_what_was_bought_through_them() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    follows(&kis);
    ingests(&kis, BOUGHT);
    assert_eq!(kis.run("alert drain --yes").code, Some(0));
    assert_eq!(kis.run("follow set A --name B").code, Some(0));
    assert_eq!(becomes(&kis, "A sold all shares of 005930"), refused("leader_renamed"));
    assert_eq!(becomes(&kis, "B sold all shares of 005930").0, "planned");
    assert_eq!(kis.run("alert drain --yes").code, Some(0));
    assert_eq!(desk.accepted().await[1..], ["sell 005930 28 @ 69300"]);
}

/// Silence is no signal: what was bought stays.
#[tokio::test(flavor = "multi_thread")]
async fn f097_nothing_follows_a_profile_that_is_private() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    follows(&kis);
    ingests(&kis, BOUGHT);
    assert_eq!(kis.run("alert drain --yes").code, Some(0));
    assert_eq!(kis.run("follow set A --visibility private").code, Some(0));
    assert_eq!(becomes(&kis, "A bought 10 shares of 005930 at 70,000"), refused("leader_private"));
    assert_eq!(kis.run("alert drain --yes").code, Some(0));
    assert_eq!(desk.accepted().await.len(), 1);
    let held = kis.run("follow holdings A");
    assert_eq!(held.value["result"]["holdings"][0]["my_qty"], "28", "{held:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn f098_a_message_that_is_changed_afterwards_is_the_receipt_that_it_was() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    follows(&kis);
    let delivered = |text: &str| {
        let mut command = kis.command("alert ingest");
        command.args(["--id", "77", text]);
        Run::of(command.output().expect("it runs"))
    };
    assert_eq!(delivered(BOUGHT).code, Some(0));
    assert_eq!(kis.run("alert drain --yes").code, Some(0));
    let again = delivered("A bought 9,999 shares of 005930 at 70,000");
    assert_eq!(again.value["result"]["alerts"][0]["text"], BOUGHT, "{again:?}");
    assert_eq!(kis.run("alert drain --yes").code, Some(0));
    assert_eq!((queue(&kis).len(), desk.accepted().await.len()), (1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn f099_amounts_are_read_strictly() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    follows(&kis);
    for (line, want) in [
        ("A bought 1,000 shares of 005930 at 70,000", "planned"),
        ("A님이 005930 1천주를 7만원에 매수했습니다", "planned"),
        ("A님이 005930 1,000주를 ₩70,000에 매수했습니다", "planned"),
        ("A bought 1.000 shares of 005930 at 70,000", "refused"),
        ("A bought 1,000 shares of 005930 at 70.000", "refused"),
        ("A bought 1,00 shares of 005930 at 70,000", "refused"),
        ("A bought 1,000 shares of 005930 at $70", "refused"),
        ("A bought 1,000 shares of NASD:AAPL at 262,000원", "refused"),
        ("A bought -1,000 shares of 005930 at 70,000", "refused"),
    ] {
        assert_eq!(becomes(&kis, line).0, want, "{line}");
    }
}
