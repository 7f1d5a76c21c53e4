//! What sales brought: every trade again, in its order, against what the shares had cost.

use std::collections::BTreeMap;

use jiff::{Timestamp, civil::Date};
use kis_api::{Market, Side};
use rust_decimal::Decimal;

use super::account::Account;

/// A trade, and what was held when it was made.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Deal {
    pub(crate) at: Timestamp,
    pub(crate) day: Date,
    pub(crate) symbol: String,
    pub(crate) side: Side,
    pub(crate) quantity: i64,
    pub(crate) price: Decimal,
    pub(crate) fee: Decimal,
    pub(crate) tax: Decimal,
    /// What the shares sold had cost; nothing for a purchase.
    pub(crate) cost: Decimal,
    /// Shares held after it.
    pub(crate) held: Decimal,
}

impl Deal {
    /// The amount, without costs.
    pub(crate) fn amount(&self) -> Decimal {
        self.price * Decimal::from(self.quantity)
    }

    /// 실현손익, after fee and tax; nothing for a purchase.
    pub(crate) fn realised(&self) -> Decimal {
        match self.side {
            Side::Sell => self.amount() - self.cost - self.fee - self.tax,
            Side::Buy => Decimal::ZERO,
        }
    }
}

/// Every trade of an account in a market, oldest first. `fresh` is the account as it began.
pub(crate) fn deals(fresh: &Account, account: &Account, market: Market) -> Vec<Deal> {
    let mut held: BTreeMap<&str, (Decimal, Decimal)> = BTreeMap::new();
    for position in fresh.positions.iter().filter(|p| p.loan_date.is_none()) {
        held.insert(position.symbol.as_str(), (position.quantity, position.cost));
    }
    let orders = account.orders.iter().filter(|order| order.terms.market == market);
    let mut fills: Vec<_> =
        orders.flat_map(|order| order.fills.iter().map(move |fill| (fill.at, order, fill))).collect();
    fills.sort_by_key(|(at, order, _)| (*at, order.no));
    let mut deals = Vec::with_capacity(fills.len());
    for (at, order, fill) in fills {
        let terms = &order.terms;
        let (shares, cost) = held.entry(terms.symbol.as_str()).or_default();
        let quantity = Decimal::from(fill.quantity);
        let part = match terms.side {
            Side::Buy => {
                *shares += quantity;
                *cost += fill.price * quantity;
                Decimal::ZERO
            }
            Side::Sell => {
                let part = if shares.is_zero() { Decimal::ZERO } else { *cost / *shares * quantity };
                *shares -= quantity;
                *cost -= part;
                part
            }
        };
        deals.push(Deal {
            at,
            day: order.day,
            symbol: terms.symbol.clone(),
            side: terms.side,
            quantity: fill.quantity,
            price: fill.price,
            fee: fill.fee,
            tax: fill.tax,
            cost: part,
            held: *shares,
        });
    }
    deals
}

/// Sums over trades.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Sum {
    pub(crate) bought: i64,
    pub(crate) bought_for: Decimal,
    pub(crate) bought_fee: Decimal,
    pub(crate) sold: i64,
    pub(crate) sold_for: Decimal,
    pub(crate) sold_fee: Decimal,
    pub(crate) tax: Decimal,
    /// What the shares sold had cost.
    pub(crate) cost: Decimal,
    pub(crate) realised: Decimal,
}

impl Sum {
    /// The sums over these trades.
    pub(crate) fn of<'a>(deals: impl IntoIterator<Item = &'a Deal>) -> Self {
        let mut sum = Self::default();
        for deal in deals {
            match deal.side {
                Side::Buy => {
                    sum.bought += deal.quantity;
                    sum.bought_for += deal.amount();
                    sum.bought_fee += deal.fee;
                }
                Side::Sell => {
                    sum.sold += deal.quantity;
                    sum.sold_for += deal.amount();
                    sum.sold_fee += deal.fee;
                    sum.cost += deal.cost;
                }
            }
            sum.tax += deal.tax;
            sum.realised += deal.realised();
        }
        sum
    }

    /// All fees.
    pub(crate) fn fee(&self) -> Decimal {
        self.bought_fee + self.sold_fee
    }

    /// 손익률: what was earned as percent of what the shares had cost.
    pub(crate) fn realised_pct(&self) -> Decimal {
        crate::market::quote::percent(self.realised, self.cost)
    }
}
