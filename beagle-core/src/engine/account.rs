//! Holdings and cash.

use kis_api::{Balance, Currency, Holding, Instrument, Market, UsExchange};
use rust_decimal::{Decimal, RoundingStrategy};

use super::{Answered, Engine, failure::Done};
use crate::{
    Body, Exit,
    reason::{Hold, Reason as _},
    report::{BalanceBody, CashBody, CashLine, CreditLine, HoldingLine, MarketBalance},
};

/// Both markets, or none: a total of one of them would be wrong.
pub(super) async fn balance(engine: &Engine) -> Answered {
    let kr = engine.broker.balance(Market::Kr).await?;
    let us = engine.broker.balance(Market::Us).await?;
    Ok((Body::Balance(body(&kr, &us)), Exit::Done))
}

/// Both markets as they are shown.
pub(super) fn body(kr: &Balance, us: &Balance) -> BalanceBody {
    BalanceBody {
        total_krw: total_krw(kr, us),
        holdings: kr.holdings.iter().chain(&us.holdings).map(holding_line).collect(),
        markets: [kr, us].into_iter().map(market_line).collect(),
    }
}

pub(super) async fn cash(engine: &Engine) -> Answered {
    let cash = vec![cash_line(engine, Market::Kr).await?, cash_line(engine, Market::Us).await?];
    let total_krw = cash.iter().map(|line| in_won(line.spendable, line.currency, line.rate)).sum();
    Ok((Body::Cash(CashBody { cash, total_krw }), Exit::Done))
}

/// Domestic net assets + (US valuation + dollars) × rate. The won deposits are in the first of them, once.
pub(super) fn total_krw(kr: &Balance, us: &Balance) -> Option<Decimal> {
    let dollars = us.valuation?.checked_add(us.deposit?)?;
    let dollars = in_won(dollars, us.currency, us.rate)?;
    Some(kr.net_assets?.checked_add(dollars)?.round_dp(0))
}

/// An amount in won. Where there are no dollars, nobody needs their rate.
fn in_won(amount: Decimal, currency: Currency, rate: Option<Decimal>) -> Option<Decimal> {
    match currency {
        Currency::Usd if !amount.is_zero() => amount.checked_mul(rate?).map(|won| won.round_dp(0)),
        _ => Some(amount),
    }
}

async fn cash_line(engine: &Engine, market: Market) -> Done<CashLine> {
    let power = engine.broker.cash(market).await?;
    Ok(CashLine {
        market,
        currency: power.currency,
        orderable: power.cash,
        without_credit: power.without_credit,
        spendable: power.spendable(),
        rate: power.rate,
    })
}

/// A percentage as it is shown: nobody reads more than four places, and no rule goes by it.
pub(super) fn shown_pct(pct: Decimal) -> Decimal {
    pct.round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero).normalize()
}

/// A number as it is written, without zeros that say nothing.
fn plain(number: Option<Decimal>) -> Option<Decimal> {
    number.map(|number| number.normalize())
}

fn market_line(balance: &Balance) -> MarketBalance {
    MarketBalance {
        market: balance.market,
        currency: balance.currency,
        deposit: balance.deposit,
        settled_deposit: balance.settled_deposit,
        valuation: plain(balance.valuation),
        net_assets: balance.net_assets,
        rate: balance.rate,
    }
}

fn holding_line(holding: &Holding) -> HoldingLine {
    let oddity = if holding.credit.is_some() {
        Some(Hold::Credit)
    } else if holding.price.is_none() {
        Some(Hold::NoPrice)
    } else if holding.average_cost.is_none() {
        Some(Hold::NoCost)
    } else {
        None
    };
    HoldingLine {
        symbol: holding.instrument.symbol().into(),
        market: holding.instrument.market(),
        exchange: us_exchange(&holding.instrument),
        name: holding.name.clone(),
        qty: holding.quantity,
        sellable_qty: holding.sellable,
        price: holding.price,
        average_cost: holding.average_cost,
        currency: holding.currency,
        value: plain(holding.value()),
        profit: plain(holding.profit()),
        profit_pct: holding.profit_pct().map(shown_pct),
        credit: holding
            .credit
            .as_ref()
            .map(|credit| CreditLine { kind: credit.kind.clone(), loan_date: credit.loan_date }),
        reason: oddity.map(|oddity| oddity.line()),
    }
}

pub(super) const fn us_exchange(instrument: &Instrument) -> Option<UsExchange> {
    match instrument {
        Instrument::Us(ticker) => ticker.exchange,
        Instrument::Kr(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn balances((net_assets, deposit): (i64, i64), (cents, worth): (i64, i64), rate: i64) -> (Balance, Balance) {
        let (mut kr, mut us) = (Balance::new(Market::Kr), Balance::new(Market::Us));
        (kr.net_assets, kr.deposit) = (Some(net_assets.into()), Some(deposit.into()));
        (us.deposit, us.valuation) = (Some(Decimal::new(cents, 2)), Some(Decimal::new(worth, 2)));
        us.rate = Some(Decimal::new(rate, 1));
        (kr, us)
    }

    prop_compose! {
        fn any_balances()(
            kr in (-1_000_000_000_i64..1_000_000_000_000, -1_000_000_i64..1_000_000_000),
            us in (0_i64..100_000_000, 0_i64..1_000_000_000),
            rate in 9_000_i64..20_000,
        ) -> (Balance, Balance) {
            balances(kr, us, rate)
        }
    }

    proptest! {
        /// Net assets have the won deposits: however many won are on deposit, they count once.
        #[test]
        fn won_deposits_count_once((kr, us) in any_balances(), won in 0_i64..1_000_000_000) {
            let total = total_krw(&kr, &us).expect("all is known");
            let mut paid_in = kr.clone();
            paid_in.deposit = paid_in.deposit.map(|deposit| deposit + Decimal::from(won));
            paid_in.net_assets = paid_in.net_assets.map(|all| all + Decimal::from(won));
            prop_assert_eq!(total_krw(&paid_in, &us), Some(total + Decimal::from(won)));
        }

        /// To buy dollars, or shares with them, at the rate and price of the moment makes nobody richer.
        #[test]
        fn what_changes_its_form_is_worth_the_same((mut kr, mut us) in any_balances(), cents in 0_i64..10_000_000) {
            let before = total_krw(&kr, &us).expect("all is known");
            let (dollars, rate) = (Decimal::new(cents, 2), us.rate.expect("a rate"));
            kr.net_assets = kr.net_assets.map(|all| all - dollars * rate);
            us.deposit = us.deposit.map(|all| all + dollars);
            prop_assert!((total_krw(&kr, &us).expect("all is known") - before).abs() <= Decimal::ONE);
            us.deposit = us.deposit.map(|all| all - dollars);
            us.valuation = us.valuation.map(|all| all + dollars);
            prop_assert!((total_krw(&kr, &us).expect("all is known") - before).abs() <= Decimal::ONE);
        }

        /// A part that is not known leaves the total unknown, and is not taken for nothing.
        #[test]
        fn an_unknown_part_is_not_nothing((kr, us) in any_balances(), part in 0..4) {
            let (mut kr, mut us) = (kr, us);
            match part {
                0 => kr.net_assets = None,
                1 => us.valuation = None,
                2 => us.deposit = None,
                _ => us.rate = None,
            }
            let has_dollars = us.deposit.zip(us.valuation).is_none_or(|(cash, worth)| !(cash + worth).is_zero());
            prop_assert_eq!(total_krw(&kr, &us).is_none(), part < 3 || has_dollars);
        }
    }
}
