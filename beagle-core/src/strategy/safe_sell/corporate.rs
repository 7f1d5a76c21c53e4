//! Splits, mergers, rights issues: a price that is compared with a cost of other shares means nothing.

use kis_api::{Holding, Quote};
use rust_decimal::Decimal;

use super::{CorporateAction, Record, Seen, Snapshot};

/// A cost that moved less than this was not moved by a corporate action, in percent.
const LEAST_CHANGE_PCT: Decimal = Decimal::ONE;
/// Number × cost differs by no more than this when both moved by inverse factors, in thousandths.
const ROUNDING_PERMILLE: Decimal = Decimal::from_parts(5, 0, 0, false, 0);

/// The corporate action that this holding waits for its owner with, found now or earlier.
pub(super) fn action(record: &Record, snapshot: &Snapshot<'_>) -> Option<CorporateAction> {
    if record.frozen.is_some() {
        return record.frozen;
    }
    let rebased = snapshot.quote.is_some_and(is_rebased) && record.cleared_on != Some(snapshot.day);
    let rescaled = record.seen.is_some_and(|seen| is_rescaled(seen, snapshot.holding));
    (rebased || rescaled).then_some(CorporateAction { seen_on: snapshot.day })
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
