//! How much of mine goes with a leader's sale.

use rust_decimal::Decimal;

/// A leader sold some of what they held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeaderSale {
    /// x — what the leader sold.
    pub sold: Decimal,
    /// y — what the leader held before.
    pub held: Decimal,
    /// What I hold through this leader; may have a fraction after it was reduced pro rata.
    pub mine: Decimal,
    /// Whole shares that may be sold now.
    pub sellable: Decimal,
}

/// ⌈mine × x / y⌉, all of mine when the leader sold all; never more than may be sold. `None` where a number is not
/// above zero or beyond counting.
pub fn size_sale(sale: &LeaderSale) -> Option<Decimal> {
    if [sale.sold, sale.held].iter().any(|number| *number <= Decimal::ZERO) {
        return None;
    }
    let part = if sale.sold >= sale.held {
        sale.mine
    } else {
        // A share less a rounding error is not rounded up to one more.
        sale.mine.checked_mul(sale.sold)?.checked_div(sale.held)?.round_dp(12)
    };
    Some(part.ceil().min(sale.sellable.floor()).max(Decimal::ZERO))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_proportion_and_rounded_up() {
        for (sold, held, mine, sellable, want) in [
            ("500", "1000", "28", "28", Some("14")),
            ("1", "1000", "28", "28", Some("1")),
            ("333", "999", "3", "28", Some("1")),
            ("1000", "1000", "28", "28", Some("28")),
            ("1001", "1000", "28", "28", Some("28")),
            ("1000", "1000", "28", "20", Some("20")),
            ("1000", "1000", "27.5", "27.9", Some("27")),
            ("500", "1000", "0", "10", Some("0")),
            ("500", "1000", "28", "-1", Some("0")),
            ("0", "1000", "28", "28", None),
            ("5", "0", "28", "28", None),
        ] {
            let [sold, held, mine, sellable] = [sold, held, mine, sellable].map(|text| text.parse().expect(text));
            let sale = LeaderSale { sold, held, mine, sellable };
            assert_eq!(size_sale(&sale), want.map(|text| text.parse().expect(text)), "{sale:?}");
        }
    }
}
