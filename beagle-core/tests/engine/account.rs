//! Prices, holdings and cash.

use beagle_core::{Body, Command};
use rust_decimal::Decimal;

use crate::desk::{Desk, dec, instrument};

#[tokio::test]
async fn a_quote_of_each_market() {
    let desk = Desk::open().await;
    let instruments = vec![instrument("005930"), instrument("AAPL")];
    let Body::Quotes(body) = desk.does(Command::Quote { instruments }).await else { panic!("quotes") };
    assert_eq!(body.quotes[0].price, Some(dec("70000")));
    assert_eq!(body.quotes[1].exchange.map(|exchange| exchange.to_string()), Some("NASD".into()));
}

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
