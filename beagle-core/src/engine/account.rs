//! Holdings and cash.

use kis_api::{Balance, Holding, Instrument, Market, UsExchange};
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
    Ok((Body::Cash(CashBody { cash }), Exit::Done))
}

/// Domestic net assets + (US valuation + dollars) × rate. The won deposits are in the first of them, once.
pub(super) fn total_krw(kr: &Balance, us: &Balance) -> Option<Decimal> {
    let dollars = us.valuation?.checked_add(us.deposit?)?;
    let in_won = if dollars.is_zero() { Decimal::ZERO } else { dollars.checked_mul(us.rate?)? };
    Some(kr.net_assets?.checked_add(in_won)?.round_dp(0))
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
