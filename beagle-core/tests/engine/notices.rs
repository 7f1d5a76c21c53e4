//! What the owner is told is written together with what it tells of.

use std::{collections::BTreeSet, sync::Mutex, time::Duration};

use beagle_core::{
    Command, Exit, Size,
    command::{PositiveSellCommand, Resting, StateCommand},
    engine::{Carrier, Flush, Reply, Undelivered},
    notice::{Notice, NoticeKind, NoticeStatus},
};
use kis_api::Side;
use serde_json::json;

use crate::{
    desk::{Desk, order},
    unknown::lost_and_hidden,
};

const SAMSUNG: &str = "005930";

/// What there is to tell, in its order: `rule_order safe sell: …`.
fn told(desk: &Desk) -> Vec<String> {
    let latest = desk.engine().outbox().latest(50).expect("the notices");
    latest.iter().map(|line| format!("{} {}", line.notice.kind, line.notice.text.en)).collect()
}

fn last(desk: &Desk) -> String {
    told(desk).pop().unwrap_or_default()
}

#[tokio::test]
async fn a_holding_that_turned_positive_is_told_once() {
    let desk = Desk::open().await;
    let run = || Command::PositiveSell(PositiveSellCommand::Run);
    desk.price(SAMSUNG, "64000").await;
    desk.does(run()).await;
    desk.price(SAMSUNG, "65100").await;
    desk.does(run()).await;
    desk.does(run()).await;
    let [told] = &told(&desk)[..] else { panic!("{:?}", told(&desk)) };
    assert!(told.starts_with("positive_alert 005930 삼성전자: ") && told.contains("0.15 %"), "{told}");
}

#[tokio::test]
async fn a_rules_sale_is_told_when_it_is_taken_and_when_it_ends() {
    let desk = Desk::open().await;
    desk.turns_on(&[SAMSUNG], Some(Size::Half)).await;
    desk.offers(SAMSUNG, 0).await;
    desk.safe_sell().await;
    desk.price(SAMSUNG, "65600").await;
    desk.safe_sell().await;
    let accepted = last(&desk);
    assert!(
        accepted.starts_with("rule_order safe sell: sell 5 shares of 005930 삼성전자 at 64,900 KRW — accepted"),
        "{accepted}"
    );
    desk.offers(SAMSUNG, 100_000).await;
    desk.passes("2m").await;
    desk.settles().await;
    let filled = last(&desk);
    assert!(filled.ends_with("— filled 5 shares, all of it filled"), "{filled}");
    // What a person orders is told on the terminal.
    desk.does(order(Side::Buy, SAMSUNG, 1, "65600")).await;
    assert_eq!(told(&desk).len(), 2, "{:?}", told(&desk));
}

#[tokio::test]
async fn a_rule_whose_orders_are_refused_is_told_once_an_hour() {
    let desk = Desk::open().await;
    desk.turns_on(&[SAMSUNG], Some(Size::Half)).await;
    desk.safe_sell().await;
    desk.price(SAMSUNG, "65600").await;
    desk.fault(
        json!({ "path": "order-cash", "do": "error", "http": 200, "code": "APBK0952", "message": "거부", "times": 0 }),
    )
    .await;
    for _ in 0..3 {
        desk.safe_sell().await;
        desk.passes("1m").await;
    }
    let refused: Vec<_> = told(&desk).into_iter().filter(|told| told.contains("rejected")).collect();
    assert_eq!(refused.len(), 1, "{:?}", told(&desk));
    desk.passes("1h").await;
    desk.price(SAMSUNG, "65600").await;
    desk.safe_sell().await;
    let refused = told(&desk).into_iter().filter(|told| told.contains("rejected")).count();
    assert_eq!(refused, 2, "{:?}", told(&desk));
}

#[tokio::test]
async fn what_nobody_knows_is_told_with_the_commands_that_settle_it() {
    let desk = Desk::open().await;
    lost_and_hidden(&desk, "order-cash").await;
    let (exit, failure) = desk.refuses(order(Side::Buy, SAMSUNG, 3, "70000")).await;
    assert_eq!(exit, Exit::Unknown);
    let unknown = last(&desk);
    assert!(unknown.starts_with("unknown buy 3 shares of 005930"), "{unknown}");
    assert!(unknown.contains("`kis settle`"), "{unknown}");
    desk.passes("31s").await;
    desk.settles().await;
    let id = failure.intent.expect("an intent");
    let found = last(&desk);
    assert!(found.contains(&format!("(journal {id})")) && found.contains("is in the broker's list"), "{found}");
}

#[tokio::test]
async fn what_a_person_has_to_decide_is_told_with_what_to_say() {
    let desk = Desk::open().await;
    lost_and_hidden(&desk, "order-cash").await;
    let (_, failure) = desk.refuses(order(Side::Buy, SAMSUNG, 3, "70000")).await;
    let id = failure.intent.expect("an intent");
    let phone = json!({ "symbol": SAMSUNG, "side": "buy", "quantity": 4, "price": "70000" });
    desk.post("/__sim/order", phone).await;
    desk.passes("31s").await;
    for _ in 0..2 {
        desk.settles().await;
    }
    let escalated: Vec<_> = told(&desk).into_iter().filter(|told| told.contains("a person has to say")).collect();
    let [escalated] = &escalated[..] else { panic!("once: {:?}", told(&desk)) };
    assert!(escalated.contains(&format!("`kis settle {id} --not-placed`")), "{escalated}");
}

#[tokio::test]
async fn stops_of_trading_are_told_with_their_way_out() {
    let desk = Desk::open().await;
    desk.does(Command::Halt(Resting::Leave)).await;
    assert_eq!(last(&desk), "trading trading is halted: the owner asked for it\nstart again with `kis resume`");
    desk.does(Command::Resume).await;
    assert_eq!(last(&desk), "trading trading goes on");
}

#[tokio::test]
async fn an_alert_that_leads_to_nothing_is_told_with_its_reason() {
    let desk = Desk::open().await;
    desk.ingests("B bought 1,000 shares of 005930 at 70,000\u{202e}").await;
    let told = last(&desk);
    assert!(told.starts_with("alert_refused alert 1 is not followed: "), "{told}");
    assert!(told.contains("“B bought 1,000 shares") && !told.contains('\u{202e}'), "{told}");
}

/// A carrier that keeps what it takes, and refuses as told.
#[derive(Default)]
struct Kept {
    ids: Mutex<Vec<i64>>,
    refusals: Mutex<Vec<Undelivered>>,
}

impl Carrier for Kept {
    fn name(&self) -> &'static str {
        "kept"
    }

    fn carry<'a>(&'a self, notice: &'a Notice) -> Reply<'a, Result<(), Undelivered>> {
        Box::pin(async move {
            if let Some(refusal) = self.refusals.lock().unwrap().pop() {
                return Err(refusal);
            }
            self.ids.lock().unwrap().push(notice.id);
            Ok(())
        })
    }
}

async fn flush(desk: &Desk, kept: &Kept) {
    let kinds: BTreeSet<_> = NoticeKind::CHOICES.into_iter().collect();
    let flush = Flush { carriers: &[kept], kinds: &kinds, patience: Duration::from_secs(30) };
    desk.engine().outbox().flush(&flush).await.expect("a flush");
}

/// A machine that slept for a day tells what is of today.
#[tokio::test]
async fn what_waits_keeps_its_place_until_it_is_a_day_old() {
    let desk = Desk::open().await;
    let kept = Kept::default();
    let why = || beagle_core::Text::new("아직", "not yet");
    kept.refusals.lock().unwrap().push(Undelivered::later(why()));
    desk.does(Command::Halt(Resting::Leave)).await;
    flush(&desk, &kept).await;
    desk.does(Command::Resume).await;
    flush(&desk, &kept).await;
    assert_eq!(*kept.ids.lock().unwrap(), [] as [i64; 0], "the second waits behind the first");
    desk.passes("6s").await;
    flush(&desk, &kept).await;
    assert_eq!(*kept.ids.lock().unwrap(), [1, 2]);

    kept.refusals.lock().unwrap().push(Undelivered::later(why()));
    desk.does(Command::Halt(Resting::Leave)).await;
    flush(&desk, &kept).await;
    desk.passes("25h").await;
    desk.does(Command::Resume).await;
    flush(&desk, &kept).await;
    assert_eq!(*kept.ids.lock().unwrap(), [1, 2, 4]);
    let statuses: Vec<_> = desk.engine().outbox().latest(9).expect("all").iter().map(|line| line.status).collect();
    assert_eq!(statuses, [NoticeStatus::Sent, NoticeStatus::Sent, NoticeStatus::Failed, NoticeStatus::Sent]);
}

#[tokio::test]
async fn what_a_copy_had_to_tell_is_not_told_again_and_numbers_go_on() {
    let desk = Desk::open().await;
    let kept = Kept::default();
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("copy.db");
    desk.does(Command::Halt(Resting::Leave)).await;
    desk.does(Command::State(StateCommand::Export { to: copy.clone() })).await;
    desk.does(Command::Resume).await;
    flush(&desk, &kept).await;
    assert_eq!(*kept.ids.lock().unwrap(), [1, 2]);
    desk.does(Command::State(StateCommand::Import { from: copy })).await;
    flush(&desk, &kept).await;
    desk.does(Command::Resume).await;
    flush(&desk, &kept).await;
    let ids = kept.ids.lock().unwrap().clone();
    assert!(ids.len() > 2 && ids.is_sorted_by(|a, b| a < b), "{ids:?}");
}
