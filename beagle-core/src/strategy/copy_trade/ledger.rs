//! What is held through which leader.

use rust_decimal::Decimal;

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
