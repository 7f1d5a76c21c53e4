//! From a leader's purchase to an order of mine: at what limit, and for how many shares.

use kis_api::Side;
use rust_decimal::Decimal;

use super::{Purchase, PurchaseSize, Terms, size_purchase};
use crate::{gate::risk::Denial, price::Around, reason::AlertRefusal, rules::CopyTradeRules};

/// What a leader spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spent {
    /// On this many shares, at this price each; at the last one where nobody named it.
    Shares {
        /// The leader's shares.
        shares: Decimal,
        /// What they paid for each, in the stock's currency.
        price: Option<Decimal>,
    },
    /// This much in all, in the stock's currency.
    Amount(Decimal),
}

impl Spent {
    /// How many shares that were. An amount is taken to have been spent at the last price.
    pub fn shares(&self, last: Option<Decimal>) -> Option<Decimal> {
        match self {
            Self::Shares { shares, .. } => Some(*shares),
            Self::Amount(amount) => amount.checked_div(last?).map(|shares| shares.floor()),
        }
    }
}

/// A leader's purchase, and all that my part of it is decided on.
#[derive(Debug, Clone, Copy)]
pub struct PurchaseCase<'a> {
    /// What the leader spent.
    pub spent: Spent,
    /// The limit price that the owner wants; from the last price where not given.
    pub limit: Option<Decimal>,
    /// What the limit price is made from.
    pub around: Around<'a>,
    /// L — the leader's capital, in won.
    pub leader_capital_krw: Decimal,
    /// M — my capital, in won.
    pub my_capital_krw: Decimal,
    /// What rounding and the minimum left over of earlier purchases, in won.
    pub carry_krw: Decimal,
    /// Below this nothing is bought, in won.
    pub min_per_order_krw: Decimal,
    /// The purchase is cut down to this, in won; whole where not given, and up to the gates.
    pub max_per_order_krw: Option<Decimal>,
    /// The purchase is cut down to this, in the stock's currency; whole where not given.
    pub spendable: Option<Decimal>,
    /// Won for one unit of the stock's currency.
    pub rate: Decimal,
    /// At what price, and how far it may have moved.
    pub rules: &'a CopyTradeRules,
}

/// My part of it, and the limit price.
#[derive(Debug, Clone, PartialEq)]
pub struct Planned {
    /// In the stock's currency.
    pub limit: Decimal,
    /// How many shares, or none.
    pub size: PurchaseSize,
}

/// Why there is no such plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotPlanned {
    /// There is nothing to count with.
    Denied(Denial),
    /// The price left the leader's.
    PriceMoved(AlertRefusal),
}

/// Prices and sizes my part of a leader's purchase.
///
/// # Errors
/// Without a price to count with, and where the price has moved too far from the leader's.
pub fn plan_purchase(case: &PurchaseCase<'_>) -> Result<Planned, NotPlanned> {
    let limit = limit_price(case)?;
    let purchase = Purchase {
        leader_capital_krw: case.leader_capital_krw,
        my_capital_krw: case.my_capital_krw,
        leader_amount_krw: leader_amount(case)?.checked_mul(case.rate).ok_or(TOO_LARGE)?,
        carry_krw: case.carry_krw,
    };
    let terms = Terms {
        min_per_order_krw: case.min_per_order_krw,
        max_per_order_krw: case.max_per_order_krw.unwrap_or(Decimal::MAX),
        spendable_krw: match case.spendable {
            Some(spendable) => spendable.checked_mul(case.rate).ok_or(TOO_LARGE)?,
            None => Decimal::MAX,
        },
        limit_price: limit,
        rate: case.rate,
    };
    Ok(Planned { limit, size: size_purchase(&purchase, &terms).ok_or(TOO_LARGE)? })
}

const TOO_LARGE: NotPlanned = NotPlanned::Denied(Denial::TooLarge);
const NO_PRICE: NotPlanned = NotPlanned::Denied(Denial::NoPrice);

fn leader_amount(case: &PurchaseCase<'_>) -> Result<Decimal, NotPlanned> {
    match case.spent {
        Spent::Amount(amount) => Ok(amount),
        Spent::Shares { shares, price } => {
            let price = price.or(case.around.quote.price).ok_or(NO_PRICE)?;
            shares.checked_mul(price).ok_or(TOO_LARGE)
        }
    }
}

/// Above the last price, and not far above the leader's: beyond that the price has moved.
fn limit_price(case: &PurchaseCase<'_>) -> Result<Decimal, NotPlanned> {
    if let Some(limit) = case.limit {
        return Ok(limit);
    }
    let limit = case.around.marketable(Side::Buy, case.rules.buy_above_last_pct).ok_or(NO_PRICE)?;
    let Spent::Shares { price: Some(price), .. } = case.spent else { return Ok(limit) };
    let above = Decimal::ONE_HUNDRED + case.rules.max_above_alert_pct;
    let highest = price.checked_mul(above).and_then(|price| price.checked_div(Decimal::ONE_HUNDRED));
    match highest.ok_or(TOO_LARGE)? {
        highest if limit > highest => {
            let currency = case.around.quote.currency;
            Err(NotPlanned::PriceMoved(AlertRefusal::PriceMoved { limit, highest, currency }))
        }
        _ => Ok(limit),
    }
}
