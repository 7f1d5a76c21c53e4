//! What a leader holds, and what is held through which leader.

use kis_api::Side;
use rust_decimal::Decimal;

use crate::alert::Quantity;

/// What a leader holds of a stock after a trade of theirs; `None` while nobody knows.
pub fn held_after(before: Option<Decimal>, side: Side, traded: Quantity) -> Option<Decimal> {
    match (side, traded, before) {
        (Side::Buy, Quantity::Shares(shares), before) => before.unwrap_or_default().checked_add(shares),
        (Side::Sell, Quantity::Shares(shares), Some(before)) => Some((before - shares).max(Decimal::ZERO)),
        (Side::Sell, Quantity::Shares(_), None) | (Side::Buy, Quantity::All, _) => before,
        (Side::Sell, Quantity::All, _) => Some(Decimal::ZERO),
    }
}

/// What is left of a leader's `part` of a holding after `sold` of all `held` shares were sold by a rule or by hand:
/// every part shrinks alike, and the owner's own shares with them.
pub fn reduce_pro_rata(part: Decimal, sold: Decimal, held: Decimal) -> Decimal {
    if sold >= held {
        return Decimal::ZERO;
    }
    let left = held.checked_sub(sold).and_then(|left| part.checked_mul(left)).and_then(|left| left.checked_div(held));
    // A part that can't be counted any more is no claim on anything.
    left.map_or(Decimal::ZERO, |left| left.round_dp(12).normalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_shrinks_alike() {
        for (part, sold, held, want) in [
            ("10", "5", "20", "7.5"),
            ("10", "20", "20", "0"),
            ("10", "25", "20", "0"),
            ("10", "0", "20", "10"),
            ("1", "1", "3", "0.666666666667"),
        ] {
            let [part, sold, held, want] = [part, sold, held, want].map(|text| text.parse::<Decimal>().expect(text));
            assert_eq!(reduce_pro_rata(part, sold, held), want, "{sold} of {held}");
        }
    }
}
