//! What a rule saw of a holding's number and cost. Splits, mergers, rights issues: a price that is compared with a cost
//! of other shares means nothing.

use jiff::civil::Date;
use kis_api::{Holding, Quote};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Snapshot;
use crate::reason::Hold;

/// A cost that moved less than this was not moved by a corporate action, in percent.
const LEAST_CHANGE_PCT: Decimal = Decimal::ONE;
/// Number × cost differs by no more than this when both moved by inverse factors, in thousandths.
const ROUNDING_PERMILLE: Decimal = Decimal::from_parts(5, 0, 0, false, 0);

/// What a rule saw of a holding's number and cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Observed {
    /// Its number and cost at the last look.
    pub seen: Option<Seen>,
    /// A corporate action that the owner has not looked at yet.
    pub frozen: Option<CorporateAction>,
    /// The day for which the owner said that it is in order.
    pub cleared_on: Option<Date>,
}

/// A holding's number and cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// 보유수량.
    pub quantity: Decimal,
    /// 매입평균가격.
    pub average_cost: Decimal,
}

/// A split, a merger, a rights issue or the like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorporateAction {
    /// The market's own day on which it was noticed.
    pub seen_on: Date,
}

impl Observed {
    /// The owner's word that the holding is in order after a corporate action.
    pub fn cleared(today: Date) -> Self {
        Self { cleared_on: Some(today), ..Self::default() }
    }

    /// Holds what waits for its owner after a corporate action, found now or earlier.
    pub(in crate::strategy) fn freeze(&mut self, snapshot: &Snapshot<'_>) -> Result<(), Hold> {
        self.frozen = self.frozen.or_else(|| self.action(snapshot));
        self.frozen.map_or(Ok(()), |CorporateAction { seen_on }| Err(Hold::CorporateAction { seen_on }))
    }

    /// Remembers number and cost, and tells whether a purchase changed them since the last look.
    pub(in crate::strategy) fn notice(&mut self, snapshot: &Snapshot<'_>, cost: Decimal) -> bool {
        let now = Seen { quantity: snapshot.holding.quantity, average_cost: cost };
        let before = self.seen.replace(now);
        // A sale leaves the cost where it is, but for the broker's rounding.
        let rounding = |cost: Decimal| cost * Decimal::new(5, 4);
        before.is_some_and(|before| {
            now.quantity > before.quantity || (cost - before.average_cost).abs() > rounding(before.average_cost)
        })
    }

    fn action(&self, snapshot: &Snapshot<'_>) -> Option<CorporateAction> {
        let rebased = snapshot.quote.is_some_and(is_rebased) && self.cleared_on != Some(snapshot.day);
        let rescaled = self.seen.is_some_and(|seen| is_rescaled(seen, snapshot.holding));
        (rebased || rescaled).then_some(CorporateAction { seen_on: snapshot.day })
    }
}

/// The base price is not the previous close.
fn is_rebased(quote: &Quote) -> bool {
    matches!((quote.base_price, quote.previous_close), (Some(base), Some(close)) if base != close)
}

/// Number and cost changed by inverse factors: the same money, in other shares.
fn is_rescaled(seen: Seen, holding: &Holding) -> bool {
    let Some(cost) = holding.average_cost else { return false };
    let rescaled = || {
        let (before, now) = (seen.quantity.checked_mul(seen.average_cost)?, holding.quantity.checked_mul(cost)?);
        let moved = (cost - seen.average_cost).abs().checked_mul(Decimal::ONE_HUNDRED)?;
        let same_money =
            (now - before).abs().checked_mul(Decimal::ONE_THOUSAND)? <= before.checked_mul(ROUNDING_PERMILLE)?;
        Some(same_money && moved >= seen.average_cost.checked_mul(LEAST_CHANGE_PCT)?)
    };
    seen.quantity != holding.quantity && rescaled().unwrap_or(false)
}
