//! Leaders: who they are, what they hold, and an order as one of them.

use beagle_core::{
    Body, Command, Exit,
    command::{
        BudgetCommand, FollowCommand, LeaderChange, LeaderOrder, LeaderSize, Markets, Switch, TradingCommand,
        Visibility,
    },
    report::{AlertLine, AlertStatus, LeaderHoldingLine, LeaderOrderBody},
};
use kis_api::Side;

use crate::desk::{Desk, dec, instrument};

fn add(leader: &str, profile: Option<&str>) -> Command {
    Command::Follow(FollowCommand::Add {
        leader: leader.into(),
        profile: profile.map(Into::into),
        markets: Markets::Both,
        capital: "5억".parse().expect("won"),
    })
}

fn set(leader: &str, change: LeaderChange) -> Command {
    Command::Follow(FollowCommand::Set { leader: leader.into(), change })
}

fn named(name: &str) -> LeaderChange {
    LeaderChange { name: Some(name.into()), ..LeaderChange::default() }
}

fn seen(visibility: Visibility) -> LeaderChange {
    LeaderChange { visibility: Some(visibility), ..LeaderChange::default() }
}

fn told(line: &AlertLine) -> (AlertStatus, &str) {
    (line.status, line.reason.as_ref().map_or("", |reason| reason.code.as_ref()))
}

fn as_leader(side: Side, size: LeaderSize) -> LeaderOrder {
    LeaderOrder { leader: "A".into(), side, instrument: instrument("005930"), size, price: None, limit: None }
}

async fn orders(desk: &Desk, order: LeaderOrder) -> LeaderOrderBody {
    match desk.does(Command::Follow(FollowCommand::Order(order))).await {
        Body::LeaderOrder(body) => body,
        other => panic!("{other:?}"),
    }
}

async fn refuses(desk: &Desk, order: LeaderOrder) -> (Exit, String) {
    let (exit, failure) = desk.refuses(Command::Follow(FollowCommand::Order(order))).await;
    assert!(!failure.message.ko.is_empty() && !failure.message.en.is_empty());
    (exit, failure.code)
}

async fn holdings(desk: &Desk, leader: Option<&str>) -> Vec<LeaderHoldingLine> {
    match desk.does(Command::Follow(FollowCommand::Holdings { leader: leader.map(Into::into) })).await {
        Body::LeaderHoldings(body) => body.holdings,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_noticed_rename_retires_the_old_name() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests("A bought 1,428 shares of 005930 at 70,000").await;
    desk.drains().await;
    desk.does(set("A", named("B"))).await;
    let line = desk.ingests("A sold all shares of 005930").await;
    assert_eq!(told(&line), (AlertStatus::Refused, "leader_renamed"));
    assert!(line.reason.expect("a reason").text.ko.contains('B'));
    // What was bought through them stays theirs.
    assert_eq!(holdings(&desk, Some("B")).await[0].position.my_qty, dec("28"));
    assert_eq!(told(&desk.ingests("B sold all shares of 005930").await), (AlertStatus::Planned, ""));
    desk.drains().await;
    assert_eq!(desk.accepted().await[1..], ["sell 005930 28 @ 69300"]);
    // The name is free for somebody else, who has nothing of theirs.
    desk.does(add("A", None)).await;
    assert_eq!(told(&desk.ingests("A sold all shares of 005930 ").await), (AlertStatus::Duplicate, "duplicate"));
    desk.passes("11").await;
    desk.ingests("A sold all shares of 005930").await;
    let (_, drained) = desk.drains_with(Vec::new()).await;
    assert_eq!(told(&drained.alerts[0]), (AlertStatus::Refused, "nothing_held"));
}

#[tokio::test]
async fn a_rename_between_the_plan_and_the_order_counts() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests("A bought 1,428 shares of 005930 at 70,000").await;
    desk.does(set("A", named("B"))).await;
    let (exit, drained) = desk.drains_with(Vec::new()).await;
    assert_eq!((exit, told(&drained.alerts[0])), (Exit::Refused, (AlertStatus::Refused, "leader_renamed")));
}

#[tokio::test]
async fn one_name_on_two_profiles_is_nobodys() {
    let desk = Desk::open().await;
    desk.follows().await;
    // Without a profile nothing tells the two apart.
    assert_eq!(desk.refuses(add("A", Some("2"))).await.1.code, "leader_exists");
    desk.does(set("A", LeaderChange { profile: Some("1".into()), ..LeaderChange::default() })).await;
    desk.does(add("A", Some("2"))).await;
    assert_eq!(desk.refuses(add("C", Some("2"))).await.1.code, "leader_exists", "one profile is followed once");
    let line = desk.ingests("A bought 1,428 shares of 005930 at 70,000").await;
    assert_eq!(told(&line), (AlertStatus::Refused, "ambiguous_leader"));
    let (exit, failure) = desk.refuses(set("A", named("B"))).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Refused, "ambiguous_leader"));
    assert!(failure.hint.en.contains("profile:1, profile:2"), "{}", failure.hint.en);
    desk.does(set("profile:2", named("B"))).await;
    assert_eq!(told(&desk.ingests("A bought 1,000 shares of 005930 at 70,000").await), (AlertStatus::Planned, ""));
    assert_eq!(told(&desk.ingests("B bought 1,000 shares of 005930 at 70,000").await), (AlertStatus::Planned, ""));
    for name in ["", "profile:3"] {
        assert_eq!(desk.refuses(set("B", named(name))).await.0, Exit::Usage, "{name}");
    }
}

#[tokio::test]
async fn nobody_follows_a_private_profile() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.ingests("A bought 1,428 shares of 005930 at 70,000").await;
    desk.does(set("A", seen(Visibility::Private))).await;
    let (_, drained) = desk.drains_with(Vec::new()).await;
    assert_eq!(told(&drained.alerts[0]), (AlertStatus::Refused, "leader_private"));
    let line = desk.ingests("A bought 10 shares of 005930 at 70,000").await;
    assert_eq!(told(&line), (AlertStatus::Refused, "leader_private"));
    desk.does(set("A", seen(Visibility::Public))).await;
    assert_eq!(told(&desk.ingests("A bought 11 shares of 005930 at 70,000").await).0, AlertStatus::Planned);
}

#[tokio::test]
async fn what_leaders_hold_is_told_by_alerts_and_by_hand() {
    let desk = Desk::open().await;
    desk.follows().await;
    assert_eq!(holdings(&desk, None).await, []);
    desk.ingests("A bought 1,000 shares of 005930 at 70,000").await;
    desk.ingests("A sold 400 shares of 005930 at 70,000").await;
    assert_eq!(holdings(&desk, Some("A")).await[0].position.leader_qty, Some(dec("600")));
    let hold = |quantity: &str| FollowCommand::Hold {
        leader: "A".into(),
        instrument: instrument("NASD:AAPL"),
        quantity: dec(quantity),
    };
    desk.does(Command::Follow(hold("12.5"))).await;
    let lines = holdings(&desk, None).await;
    let told: Vec<_> = lines.iter().map(|line| (line.position.symbol.as_str(), line.position.leader_qty)).collect();
    assert_eq!(told, [("005930", Some(dec("600"))), ("AAPL", Some(dec("12.5")))]);
    assert_eq!(
        desk.refuses(Command::Follow(FollowCommand::Holdings { leader: Some("Z".into()) })).await.0,
        Exit::Refused
    );
}

#[tokio::test]
async fn an_order_as_a_leader_follows_in_proportion() {
    let desk = Desk::open().await;
    desk.follows().await;
    // Manual orders obey the owner alone.
    for switch in Switch::ALL {
        desk.does(Command::Trading(TradingCommand::Off(switch))).await;
    }
    let bought = orders(&desk, as_leader(Side::Buy, LeaderSize::Amount("1억".parse().expect("won")))).await;
    let sizing = bought.sizing.expect("a size");
    assert_eq!((sizing.due_krw, sizing.carried_out_krw), (dec("2000000"), dec("20400")));
    assert_eq!(bought.order.source.name(), "manual");
    assert_eq!(desk.accepted().await, ["buy 005930 28 @ 70700"]);
    // An amount was spent at the last price, for all that is known.
    assert_eq!(holdings(&desk, None).await[0].position.leader_qty, Some(dec("1428")));
    let half = || as_leader(Side::Sell, LeaderSize::Shares(dec("714")));
    orders(&desk, half()).await;
    assert_eq!(desk.accepted().await[1..], ["sell 005930 14 @ 69300"]);
    // What the leader sold is counted: the same again is all they have.
    assert_eq!(holdings(&desk, None).await[0].position.leader_qty, Some(dec("714")));
    orders(&desk, LeaderOrder { limit: Some(dec("69500")), ..half() }).await;
    assert_eq!(desk.accepted().await[2..], ["sell 005930 14 @ 69500"]);
    assert_eq!(refuses(&desk, as_leader(Side::Sell, LeaderSize::All)).await, (Exit::Refused, "nothing_held".into()));
}

#[tokio::test]
async fn the_leaders_price_and_mine_are_two_things() {
    let desk = Desk::open().await;
    desk.follows().await;
    let shares = LeaderSize::Shares(dec("1428"));
    let cheap = LeaderOrder { price: Some(dec("35000")), limit: Some(dec("70000")), ..as_leader(Side::Buy, shares) };
    let sizing = orders(&desk, cheap).await.sizing.expect("a size");
    // 10,000,000 × 1,428 × 35,000 / 500,000,000
    assert_eq!(sizing.due_krw, dec("999600"));
    assert_eq!(desk.accepted().await, ["buy 005930 14 @ 70000"]);
    // Far above what the leader paid, with no limit of the owner's.
    let moved = LeaderOrder { price: Some(dec("69000")), ..as_leader(Side::Buy, shares) };
    assert_eq!(refuses(&desk, moved).await, (Exit::Refused, "price_moved".into()));
}

#[tokio::test]
async fn by_hand_nothing_is_cut_and_nothing_is_carried() {
    let desk = Desk::open().await;
    desk.follows().await;
    let of = |text: &str| as_leader(Side::Buy, LeaderSize::Amount(text.parse().expect("an amount")));
    // 4,000,000 is due, where 2,000,000 is the most that one purchase may cost.
    assert_eq!(refuses(&desk, of("2억")).await, (Exit::Refused, "max_per_order".into()));
    assert_eq!(refuses(&desk, of("100만")).await, (Exit::Refused, "too_little_to_follow".into()));
    let min = Some("100만".parse().expect("won"));
    desk.does(Command::Budget(BudgetCommand::Set { capital: None, min, max: None })).await;
    assert_eq!(refuses(&desk, of("1000만")).await, (Exit::Refused, "too_little_to_follow".into()));
    assert_eq!(refuses(&desk, of("700usd")).await, (Exit::Usage, "amount_currency".into()));
    assert_eq!(refuses(&desk, as_leader(Side::Buy, LeaderSize::All)).await, (Exit::Usage, "size_of_side".into()));
    assert_eq!(refuses(&desk, as_leader(Side::Buy, LeaderSize::Shares(dec("1.5")))).await.1, "quantity");
    let nobody = LeaderOrder { leader: "Z".into(), ..of("1억") };
    assert_eq!(refuses(&desk, nobody).await, (Exit::Refused, "unknown_leader".into()));
    assert_eq!(holdings(&desk, None).await, []);
    assert_eq!(desk.accepted().await.len(), 0);
}

#[tokio::test]
async fn a_question_tells_the_sum_and_changes_nothing() {
    let desk = Desk::open().await;
    desk.follows().await;
    let order = Command::Follow(FollowCommand::Order(as_leader(Side::Buy, LeaderSize::Shares(dec("1428")))));
    let text = desk.engine().preview(&order).await.expect("a question").text;
    let en = "as A: 10,000,000 × 99,960,000 / 500,000,000 = 1,999,200 KRW, so buy 28 shares of 005930";
    assert!(text.en.starts_with(en), "{}", text.en);
    assert!(
        text.ko.starts_with("A님을 따라: 10,000,000 × 99,960,000 / 500,000,000 = 1,999,200원 → 매수 005930"),
        "{}",
        text.ko
    );
    let origin = beagle_core::Origin::new(beagle_core::command::Door::Test);
    let report = desk.engine().handle(order.clone(), origin).await;
    assert_eq!(report.outcome.expect_err("a refusal").code, "not_confirmed");
    let report = desk.engine().handle(order, origin.dry_run()).await;
    assert_eq!(report.exit, Exit::Done);
    assert_eq!((desk.accepted().await.len(), holdings(&desk, None).await.len()), (0, 0));
}

#[tokio::test]
async fn what_was_filled_is_shown_even_when_the_broker_is_not_reached() {
    let desk = Desk::open().await;
    desk.follows().await;
    orders(&desk, as_leader(Side::Buy, LeaderSize::Shares(dec("1428")))).await;
    desk.fault(serde_json::json!({ "path": "inquire-daily-ccld", "do": "html", "times": 9 })).await;
    let body = desk.does(Command::Follow(FollowCommand::Holdings { leader: None })).await;
    let Body::LeaderHoldings(body) = body else { panic!("{body:?}") };
    assert_eq!((body.holdings[0].position.my_qty, body.reason.is_some()), (dec("0"), true));
    desk.faults(&[]).await;
    assert_eq!(holdings(&desk, None).await[0].position.my_qty, dec("28"));
}
