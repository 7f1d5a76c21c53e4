//! Budget, switches, leaders, modes.

use beagle_core::{
    Body, Command, Exit, Mode, Money, Origin, Size,
    command::{
        BudgetCommand, Door, FollowCommand, LeaderChange, Markets, SafeSellChange, SafeSellCommand, Switch,
        TradingCommand, Trail,
    },
};

use crate::desk::{Desk, dec, instrument};

fn won(text: &str) -> Option<Money> {
    Some(text.parse().expect(text))
}

#[tokio::test]
async fn the_budget_has_defaults_and_keeps_what_is_set() {
    let desk = Desk::open().await;
    let Body::Budget(body) = desk.does(Command::Budget(BudgetCommand::Show)).await else { panic!("a budget") };
    assert_eq!((body.capital, body.max_per_order, body.max_per_day), (None, dec("1000000"), dec("3000000")));
    desk.does(Command::Budget(BudgetCommand::Set { capital: won("1000만"), min: won("10만"), max: None })).await;
    let Body::Budget(body) = desk.does(Command::Budget(BudgetCommand::Show)).await else { panic!("a budget") };
    assert_eq!(body.capital, Some(dec("10000000")));
    assert_eq!(
        (body.min_per_order, body.max_per_order, body.max_per_day),
        (dec("100000"), dec("2000000"), dec("5000000"))
    );
    // No minimum is a minimum of nothing.
    let none = BudgetCommand::Set { capital: None, min: won("0"), max: None };
    let Body::Budget(body) = desk.does(Command::Budget(none)).await else { panic!("a budget") };
    assert_eq!(body.min_per_order, dec("0"));
    for (set, code) in [
        (BudgetCommand::Set { capital: won("700usd"), min: None, max: None }, "not_won"),
        (BudgetCommand::Set { capital: won("0"), min: None, max: None }, "not_positive"),
        (BudgetCommand::Set { capital: None, min: won("300만"), max: None }, "min_above_max"),
    ] {
        let (exit, failure) = desk.refuses(Command::Budget(set)).await;
        assert_eq!((exit, failure.code.as_str()), (Exit::Usage, code));
    }
}

#[tokio::test]
async fn switches_are_off_at_first() {
    let desk = Desk::open().await;
    desk.does(Command::Trading(TradingCommand::On(Switch::Kr))).await;
    let Body::Trading(body) = desk.does(Command::Trading(TradingCommand::Show)).await else { panic!("switches") };
    let on: Vec<_> = body.switches.iter().filter(|line| line.mode == Mode::On).map(|line| line.switch).collect();
    assert_eq!(on, [Switch::Kr]);
}

#[tokio::test]
async fn leaders_are_known_by_their_exact_name() {
    let desk = Desk::open().await;
    let add = |leader: &str| FollowCommand::Add {
        leader: leader.into(),
        profile: None,
        markets: Markets::Kr,
        capital: "5억".parse().expect("won"),
    };
    desk.does(Command::Follow(add("가나다"))).await;
    let (_, failure) = desk.refuses(Command::Follow(add(" 가나다 "))).await;
    assert_eq!(failure.code, "leader_exists");
    let change = LeaderChange { markets: Some(Markets::Both), ..LeaderChange::default() };
    let set = FollowCommand::Set { leader: "가나다".into(), change };
    desk.does(Command::Follow(set)).await;
    let held =
        FollowCommand::Hold { leader: "가나다".into(), instrument: instrument("005930"), quantity: dec("1000") };
    desk.does(Command::Follow(held)).await;
    let Body::Leaders(body) = desk.does(Command::Follow(FollowCommand::List)).await else { panic!("leaders") };
    assert_eq!((body.leaders[0].markets, body.leaders[0].capital), (Markets::Both, dec("500000000")));
    assert_eq!(body.leaders[0].positions[0].leader_qty, Some(dec("1000")));
    desk.does(Command::Follow(FollowCommand::Remove { leader: "가나다".into() })).await;
    let (_, failure) = desk.refuses(Command::Follow(FollowCommand::Remove { leader: "가나다".into() })).await;
    assert_eq!(failure.code, "unknown_leader");
}

#[tokio::test]
async fn a_holdings_own_settings_go_over_the_accounts() {
    let desk = Desk::open().await;
    let samsung = vec![instrument("005930")];
    let change = |change| SafeSellCommand::Set { instruments: samsung.clone(), change };
    desk.turns_on(&[], Some(Size::Half)).await;
    desk.does(Command::SafeSell(change(SafeSellChange {
        size: Some(Size::Quarter),
        arm_profit_pct: Some(dec("5")),
        trail: Some(Trail::Points(dec("2"))),
        ..SafeSellChange::default()
    })))
    .await;
    let (exit, failure) = desk
        .refuses(Command::SafeSell(change(SafeSellChange {
            floor_profit_pct: Some(dec("5")),
            ..SafeSellChange::default()
        })))
        .await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Usage, "floor_not_below_arm"));
    let Body::SafeSellModes(body) = desk.does(Command::SafeSell(SafeSellCommand::List)).await else { panic!("modes") };
    assert_eq!((body.default.mode, body.default.size), (Mode::On, Size::Half));
    let own = &body.holdings[0];
    assert_eq!((own.mode, own.size, own.arm_profit_pct), (Mode::On, Size::Quarter, dec("5")));
    assert_eq!((own.floor_profit_pct, own.trail), (dec("1"), Trail::Points(dec("2"))));
}

/// A server may carry commands out on any of its threads.
#[test]
fn the_engine_goes_to_any_thread() {
    fn goes<T: Send>(_: T) {}
    goes(|engine: beagle_core::engine::Engine| {
        goes(async move { engine.handle(Command::Balance, Origin::new(Door::Test)).await });
    });
}
