//! Whoever orders has the account, and nobody else meanwhile.

use std::time::Duration;

use beagle_core::{
    Command, Exit, Origin,
    command::{AlertCommand, Door, SafeSellCommand, SettleCommand},
};
use kis_api::Side;

use crate::desk::{Desk, order};

/// The command waits while another process has the account, and is carried out when it is free.
async fn waits(desk: &Desk, command: Command) {
    let taken = desk.takes_account();
    let orders = desk.accepted().await.len();
    let engine = desk.engine();
    let carried_out = engine.handle(command.clone(), Origin::new(Door::Test).confirmed());
    let released = async {
        tokio::time::sleep(Duration::from_millis(600)).await;
        assert_eq!(desk.accepted().await.len(), orders, "{command:?} did not wait");
        drop(taken);
    };
    let (report, ()) = tokio::join!(carried_out, released);
    assert_eq!(report.exit, Exit::Done, "{:?}", report.outcome);
    assert_eq!(desk.accepted().await.len(), orders + 1, "{command:?}");
}

#[tokio::test]
async fn every_order_waits_for_the_account() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.turns_on(&["005930"], None).await;
    desk.safe_sell().await;
    desk.ingests("A bought 100 shares of 035720 at 61,900").await;
    waits(&desk, order(Side::Buy, "000270", 1, "104300")).await;
    waits(&desk, Command::Alert(AlertCommand::Drain { confirmed: Vec::new() })).await;
    desk.price("005930", "65600").await;
    waits(&desk, Command::SafeSell(SafeSellCommand::Run)).await;
}

#[tokio::test]
async fn what_does_not_order_does_not_wait() {
    let desk = Desk::open().await;
    desk.turns_on(&["005930"], None).await;
    let _taken = desk.takes_account();
    for command in [
        Command::Balance,
        Command::SafeSell(SafeSellCommand::Run),
        Command::Alert(AlertCommand::Drain { confirmed: Vec::new() }),
        Command::Settle(SettleCommand::List),
    ] {
        let carried_out = tokio::time::timeout(Duration::from_secs(5), desk.does(command.clone())).await;
        assert!(carried_out.is_ok(), "{command:?} waited");
    }
}
