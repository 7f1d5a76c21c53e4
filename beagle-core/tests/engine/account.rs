//! Holdings and cash.

use beagle_core::{Body, Command};
use rust_decimal::Decimal;

use crate::desk::{Desk, dec};

#[tokio::test]
async fn odd_holdings_are_shown_with_the_reason() {
    let desk = Desk::open().await;
    let Body::Balance(body) = desk.does(Command::Balance).await else { panic!("a balance") };
    let reasons: Vec<String> = body
        .holdings
        .iter()
        .filter_map(|line| Some(format!("{} {}", line.symbol, line.reason.as_ref()?.code)))
        .collect();
    assert_eq!(reasons, ["009150 credit", "950130 no_price"]);
    let [kr, us] = &body.markets[..] else { panic!("two markets") };
    let in_won = (us.valuation.unwrap() + us.deposit.unwrap()) * us.rate.unwrap();
    assert_eq!(body.total_krw, Some((kr.net_assets.unwrap() + in_won).round_dp(0)));
}

#[tokio::test]
async fn cash_of_both_markets() {
    let desk = Desk::open().await;
    let Body::Cash(body) = desk.does(Command::Cash).await else { panic!("cash") };
    let spendable: Vec<Decimal> = body.cash.iter().map(|line| line.spendable).collect();
    assert_eq!(spendable[0], dec("10000000"));
    assert!(spendable[1] > dec("4000"), "{spendable:?}");
}
