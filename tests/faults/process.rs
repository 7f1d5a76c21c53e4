//! The process is killed, stopped, doubled, replaced: rows 48 to 52, 58 to 61 and 66 to 70. Programs of their own, and
//! what is checked afterwards is the broker's book and the journal.

use std::process::Child;

use serde_json::json;

use crate::{
    desk::Desk,
    program::{Kis, Run, agree, book},
};

const BUY: &str = "order buy 005930 2 --limit 70000 --yes";
const OTHER: &str = "order buy 035720 1 --limit 61900 --yes";

/// What the network makes of the order's request.
const FATES: [Option<&str>; 3] = [None, Some("drop_after"), Some("drop_before")];

async fn meets(desk: &Desk, path: &str, fate: Option<&str>) {
    if let Some(fate) = fate {
        desk.fault(json!({ "path": path, "do": fate })).await;
    }
}

/// Ends a command at each place it comes through, one after the other, until it comes to its end. After each a new
/// process looks for what became of its order.
async fn killed_everywhere((line, path): (&str, &str)) {
    for fate in FATES {
        let mut place = 0;
        loop {
            place += 1;
            let desk = Desk::open().await;
            let kis = Kis::at(&desk);
            meets(&desk, path, fate).await;
            let run = kis.failing(&format!("kill@any:{place}"), line);
            desk.faults(&[]).await;
            kis.settles();
            assert!(desk.requests(path).await <= 1, "{fate:?}, place {place}: it was sent again");
            agree(&desk, &kis).await;
            if run.code.is_some() {
                break;
            }
        }
        assert!(place > 10, "{fate:?}: it came through {place} places");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn f048_killed_at_every_place_a_purchase_neither_doubles_nor_is_lost() {
    killed_everywhere((BUY, "order-cash")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn f048_killed_at_every_place_a_protective_sale_is_sold_once() {
    let mut place = 0;
    loop {
        place += 1;
        let desk = Desk::open().await;
        let kis = Kis::at(&desk);
        for line in ["safe-sell on 005930", "safe-sell run --yes"] {
            assert_eq!(kis.run(line).code, Some(0), "{line}");
        }
        desk.offers("005930", 0).await;
        desk.price("005930", "65600").await;
        let run = kis.failing(&format!("kill@any:{place}"), "safe-sell run --yes");
        kis.settles();
        // The next run of the duty: whatever the last one was in the middle of, the shares are for sale once.
        let next = kis.run("safe-sell run --yes");
        assert_eq!(next.code, Some(0), "place {place}: {next:?}");
        assert_eq!(desk.accepted().await.len(), 1, "place {place}: {next:?}");
        agree(&desk, &kis).await;
        if run.code.is_some() {
            break;
        }
    }
    assert!(place > 10, "it came through {place} places");
}

#[tokio::test(flavor = "multi_thread")]
async fn f049_killed_before_the_request_it_was_not_placed() {
    for place in ["committed", "post", "leaving"] {
        let desk = Desk::open().await;
        let kis = Kis::at(&desk);
        assert_eq!(kis.failing(&format!("kill@{place}:1"), BUY).code, None, "{place}");
        assert_eq!(desk.requests("order-cash").await, 0, "{place}");
        kis.run("settle");
        assert_eq!(kis.intents(), [("committed".into(), None)], "{place}: the quiet period guards the verdict");
        assert_eq!(kis.run(BUY).error(), "unresolved", "{place}: nothing that looks like it leaves meanwhile");
        kis.later("settle");
        assert_eq!(kis.intents(), [("not_placed".into(), None)], "{place}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn f050_killed_before_the_answer_is_written_the_order_is_found() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    assert_eq!(kis.failing("kill@answered:1", BUY).code, None);
    let numbers = book(&desk).await;
    let again = kis.run(BUY);
    assert_eq!((again.code, again.error()), (Some(4), "found_already"), "whoever repeats it is told: {again:?}");
    assert_eq!((desk.requests("order-cash").await, numbers.len()), (1, 1));
    assert_eq!(kis.intents()[0].0, "found");
    agree(&desk, &kis).await;
}

/// Stopped with the account in its hand, and woken when the order is too old.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn f051_stopped_before_the_request_it_gives_up() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    let child = kis.start("stop@committed:1", BUY);
    stopped(&child);
    // Somebody else waits for the account as long as one does, which is longer than an order may be under way.
    let other = kis.run(OTHER);
    assert_eq!(other.code, Some(75), "{other:?}");
    signal("-CONT", child.id());
    let run = Run::of(child.wait_with_output().expect("it ends"));
    assert_eq!((run.code, run.error()), (Some(1), "too_late"), "{run:?}");
    assert_eq!(desk.requests("order-cash").await, 0);
    assert_eq!(kis.intents(), [("not_sent".into(), None)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn f051_a_machine_that_slept_before_the_request_sends_nothing() {
    for place in ["committed", "post"] {
        let desk = Desk::open().await;
        let kis = Kis::at(&desk);
        let run = kis.failing(&format!("suspend@{place}:1"), BUY);
        assert_eq!((run.code, run.error()), (Some(1), "too_late"), "{place}: {run:?}");
        assert_eq!(desk.requests("order-cash").await, 0, "{place}");
        assert_eq!(kis.intents(), [("not_sent".into(), None)], "{place}");
    }
}

/// What a disk has at the moment at which the request arrives, without what only this machine's memory has.
#[tokio::test(flavor = "multi_thread")]
async fn f052_the_intent_is_on_the_disk_when_its_request_arrives() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    desk.fault(json!({ "path": "order-cash", "do": "delay", "ms": 600_000 })).await;
    let mut child = kis.start("kill@printed:9", BUY);
    while desk.requests("order-cash").await == 0 {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    let after_power_loss = kis.copied();
    child.kill().expect("ours");
    child.wait().expect("it ended");
    desk.faults(&[]).await;
    after_power_loss.settles();
    assert_eq!(after_power_loss.intents()[0].0, "found");
    agree(&desk, &after_power_loss).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn f058_of_the_same_duty_one_runs() {
    for processes in 2..=8 {
        let desk = Desk::open().await;
        let kis = Kis::at(&desk);
        for line in ["safe-sell on 005930", "safe-sell run --yes"] {
            assert_eq!(kis.run(line).code, Some(0), "{line}");
        }
        desk.price("005930", "65600").await;
        let runs = at_once(&kis, &vec!["safe-sell run --yes"; processes]);
        assert_eq!(desk.accepted().await.len(), 1, "{processes} sold: {runs:?}");
        assert!(runs.iter().all(|run| matches!(run.code, Some(0 | 75))), "{runs:?}");
        agree(&desk, &kis).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn f059_orders_of_every_door_at_once_wait_for_each_other() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    desk.offers("005930", 0).await;
    for line in [
        "safe-sell on 005930",
        "safe-sell run --yes",
        "budget set --capital 1000만",
        "follow add A --market kr --capital 5억",
        "trading on follow",
        "trading on kr",
    ] {
        assert_eq!(kis.run(line).code, Some(0), "{line}");
    }
    let alert = ["alert", "ingest", "A bought 4,000 shares of 323410 at 25,000"];
    desk.price("323410", "25000").await;
    let mut ingest = kis.command("");
    ingest.args(alert);
    assert_eq!(Run::of(ingest.output().expect("it runs")).code, Some(0));
    desk.price("005930", "65600").await;
    let lines =
        [OTHER, "order buy 000270 1 --limit 104300 --yes", "safe-sell run --yes", "alert drain --yes", "settle"];
    let runs = at_once(&kis, &lines);
    assert!(runs.iter().all(|run| run.code == Some(0)), "{runs:?}");
    assert_eq!(desk.accepted().await.len(), 4, "{:?}", desk.accepted().await);
    agree(&desk, &kis).await;
}

/// Two machines have no lock in common. The other one's orders are like those of the owner's phone.
#[tokio::test(flavor = "multi_thread")]
async fn f060_another_machines_order_is_not_taken_for_ours() {
    let desk = Desk::open().await;
    desk.offers("005930", 0).await;
    let (here, there) = (Kis::at(&desk), Kis::at(&desk));
    meets(&desk, "order-cash", Some("drop_before")).await;
    assert_eq!(here.run(BUY).code, Some(5));
    assert_eq!(there.run("order buy 005930 1 --limit 69900 --yes").code, Some(0));
    here.run("settle");
    here.later("settle");
    let (status, number) = here.intents()[0].clone();
    assert_eq!((status.as_str(), number), ("not_placed", None), "theirs has other terms");

    let desk = Desk::open().await;
    desk.offers("005930", 0).await;
    let (here, there) = (Kis::at(&desk), Kis::at(&desk));
    meets(&desk, "order-cash", Some("drop_after")).await;
    assert_eq!(here.run(BUY).code, Some(5));
    assert_eq!(there.run("order buy 005930 1 --limit 69900 --yes").code, Some(0));
    here.run("settle");
    assert_eq!(here.intents()[0].0, "escalated", "ours is there, but not alone: a person says");
    assert_eq!(desk.accepted().await.len(), 2);
}

#[tokio::test]
async fn f061_after_a_restart_of_the_machine_waiting_begins_anew() {
    use beagle_core::report::IntentStatus::{NotPlaced, Unknown};
    let desk = Desk::open().await;
    meets(&desk, "order-cash", Some("drop_before")).await;
    desk.refuses(crate::desk::order(kis_api::Side::Buy, "005930", 3, "70000")).await;
    let looked = async || desk.settles().await[0].status;
    desk.passes("100s").await;
    assert_eq!(looked().await, Unknown);
    desk.reboots();
    desk.passes("100s").await;
    assert_eq!(looked().await, Unknown, "nobody knows how long the restart took");
    desk.passes("121s").await;
    assert_eq!(looked().await, NotPlaced);
}

/// The lock is the kernel's: it ends with its holder, and no other program has it.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn f066_nobody_inherits_the_account() {
    const CLOSES_ON_EXEC: u32 = 0o2_000_000;
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    let mut child = kis.start("stop@locked:1", BUY);
    stopped(&child);
    let folder = format!("/proc/{}", child.id());
    let opened = std::fs::read_dir(format!("{folder}/fd")).expect("its files").map(|file| file.expect("a file"));
    let is_lock = |file: &std::fs::DirEntry| {
        std::fs::read_link(file.path()).is_ok_and(|path| path.extension().is_some_and(|extension| extension == "lock"))
    };
    let mut locks = 0;
    for file in opened.filter(is_lock) {
        let number = file.file_name().into_string().expect("a number");
        let told = std::fs::read_to_string(format!("{folder}/fdinfo/{number}")).expect("its flags");
        let flags = told.lines().find_map(|line| line.strip_prefix("flags:")).expect("flags").trim();
        assert_ne!(u32::from_str_radix(flags, 8).expect("octal") & CLOSES_ON_EXEC, 0, "{told}");
        locks += 1;
    }
    assert!(locks > 0, "it has the account");
    child.kill().expect("ours");
    child.wait().expect("it ended");
    assert_eq!(kis.run(BUY).code, Some(0), "the account is free at once");
}

#[tokio::test(flavor = "multi_thread")]
async fn f067_a_bug_is_like_a_kill() {
    for place in ["locked", "list", "committed", "post", "leaving", "answered", "written", "print"] {
        let desk = Desk::open().await;
        let kis = Kis::at(&desk);
        let run = kis.failing(&format!("panic@{place}:1"), BUY);
        assert_eq!(run.code, Some(101), "{place}: {run:?}");
        kis.settles();
        agree(&desk, &kis).await;
        assert!(desk.requests("order-cash").await <= 1, "{place}");
        let other = kis.run(OTHER);
        assert_eq!(other.code, Some(0), "{place}: the account is free, and other orders go on: {other:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn f070_two_versions_by_turns_leave_only_sales() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    assert_eq!(kis.run("order buy 005930 1 --limit 70000 --yes").code, Some(0));
    assert_eq!(kis.failing("other@any:1", "order buy 035720 1 --limit 61900 --yes").code, Some(0), "an update");
    assert_eq!(kis.run("order buy 000270 1 --limit 104300 --yes").code, Some(0), "but the old one is still in use");
    let refused = kis.run("order buy 005930 1 --limit 70000 --yes");
    assert_eq!(refused.error(), "trading_reducing", "{refused:?}");
    assert_eq!(kis.run("order sell 005930 1 --limit 70000 --yes").code, Some(0));
    assert_eq!(kis.run("resume --yes").code, Some(0));
    assert_eq!(kis.run("order buy 005930 1 --limit 70000 --yes").code, Some(0));
}

/// Runs these commands at the same time.
pub(crate) fn at_once(kis: &Kis, lines: &[&str]) -> Vec<Run> {
    let children: Vec<Child> = lines.iter().map(|line| kis.command(line).spawn().expect("it starts")).collect();
    children.into_iter().map(|child| Run::of(child.wait_with_output().expect("it ends"))).collect()
}

/// Waits until it stopped itself.
#[cfg(target_os = "linux")]
fn stopped(child: &Child) {
    let is_stopped = || {
        let told = std::fs::read_to_string(format!("/proc/{}/stat", child.id())).expect("it is there");
        told.rsplit_once(") ").is_some_and(|(_, state)| state.starts_with('T'))
    };
    while !is_stopped() {
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
}

#[cfg(target_os = "linux")]
fn signal(which: &str, pid: u32) {
    let sent = std::process::Command::new("kill").args([which, &pid.to_string()]).status().expect("kill runs");
    assert!(sent.success());
}
