//! Words of overseas notices.

use rust_decimal::Decimal;

use super::Notice;
use crate::{ledger::order::Kind, wire::fixed};

/// What a word of an overseas notice says.
pub(super) fn value(notice: &Notice, word: &str) -> String {
    let terms = &notice.order.terms;
    let price = notice.fill().map_or(Decimal::ZERO, |fill| fill.price);
    let text = match word {
        "ODER_KIND2" => match (terms.kind, terms.limit) {
            (Kind::AtOpen, None) => "A",
            (Kind::AtOpen, Some(_)) => "B",
            (Kind::AtClose, None) => "C",
            (Kind::AtClose, Some(_)) => "D",
            (Kind::Market, _) => "1",
            _ => "2",
        },
        "CNTG_UNPR" => return packed(price, 9),
        "CNTG_UNPR12" => return packed(price, 12),
        // 해외종목구분: the exchange.
        "ODER_COND" => match terms.exchange.as_str() {
            "NYSE" => "7",
            "AMEX" => "8",
            _ => "6",
        },
        "DEBT_GB" => "10",
        _ => "",
    };
    text.to_owned()
}

/// A price without its point: the last four digits are decimals. 148.01 is `001480100`.
fn packed(price: Decimal, width: usize) -> String {
    format!("{:0>width$}", fixed(price * Decimal::from(10_000), 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_decimals_are_implied() {
        assert_eq!(packed(Decimal::new(14_801, 2), 9), "001480100");
    }
}
