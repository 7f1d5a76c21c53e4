//! What the owner wants.

use kis_api::{Market, tick::PriceClass};
use rust_decimal::Decimal;

use crate::{
    Mode, Size,
    rules::{PositiveSellRules, SafeSellRules},
    strategy::sale::{Pricing, Snapshot},
};

/// What the owner wants for one holding.
#[derive(Debug, Clone, Copy)]
pub struct Settings<'a> {
    /// Whether it is sold; it is told in any case.
    pub mode: Mode,
    /// How much a sale takes.
    pub size: Size,
    /// The numbers in force for this holding.
    pub rules: &'a PositiveSellRules,
    /// How sales are priced.
    pub sale_rules: &'a SafeSellRules,
    /// How far from the last price an order may be, in percent.
    pub collar_pct: Decimal,
}

impl Settings<'_> {
    /// What buying and selling costs. Only a quote tells a fund from a stock; without one it is the lesser of the two,
    /// which is enough to ask for a quote.
    pub(super) fn cost_pct(&self, snapshot: &Snapshot<'_>) -> Decimal {
        let class = match (snapshot.quote, snapshot.market()) {
            (Some(quote), _) => quote.class,
            (None, Market::Kr) => PriceClass::KrFund,
            (None, Market::Us) => PriceClass::Us,
        };
        self.rules.cost_pct(class, snapshot.day)
    }

    /// Nothing is sold for less than it cost, fees and tax included.
    pub(super) fn pricing(&self, snapshot: &Snapshot<'_>, cost: Decimal) -> Pricing<'_> {
        let percent = Decimal::ONE_HUNDRED + self.cost_pct(snapshot);
        let least = cost.checked_mul(percent).and_then(|sum| sum.checked_div(Decimal::ONE_HUNDRED));
        Pricing { rules: self.sale_rules, collar_pct: self.collar_pct, least }
    }
}
