//! What the owner wants.

use rust_decimal::Decimal;

use crate::{Mode, Size, rules::SafeSellRules, strategy::sale::Pricing};

/// What the owner wants for one holding.
#[derive(Debug, Clone, Copy)]
pub struct Settings<'a> {
    /// Whether the rule is on.
    pub mode: Mode,
    /// How much a sale takes.
    pub size: Size,
    /// The numbers in force for this holding.
    pub rules: &'a SafeSellRules,
    /// How far from the last price an order may be, in percent.
    pub collar_pct: Decimal,
}

impl Settings<'_> {
    /// A sale that protects takes what the market gives.
    pub(super) const fn pricing(&self) -> Pricing<'_> {
        Pricing { rules: self.rules, collar_pct: self.collar_pct, least: None }
    }
}
