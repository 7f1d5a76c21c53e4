//! Words of domestic notices.

use rust_decimal::Decimal;

use super::Notice;
use crate::{ledger::order::Rest, wire::fixed};

/// What a word of a domestic notice says.
pub(super) fn value(notice: &Notice, word: &str) -> String {
    let terms = &notice.order.terms;
    let text = match word {
        // The notice of a fill always says 00, whatever the order was.
        "ODER_KIND" if notice.fill().is_some() => "00",
        "ODER_KIND" => &terms.code,
        "ODER_COND" => match terms.rest {
            Rest::Day => "0",
            Rest::Cancelled => "1",
            Rest::AllOrNothing => "2",
        },
        "CNTG_UNPR" => return padded(notice.fill().map_or(Decimal::ZERO, |fill| fill.price), 12),
        // A market order has no price when it comes in, and a price of zeros when it is filled.
        "ODER_PRC" => match (terms.limit, notice.fill()) {
            (None, None) => "",
            (limit, _) => return padded(limit.unwrap_or_default(), 9),
        },
        "ORD_COND_PRC" => return terms.trigger.map(|price| padded(price, 9)).unwrap_or_default(),
        "ORD_EXG_GB" => match terms.exchange.as_str() {
            "NXT" => "2",
            "SOR" => "3",
            _ => "1",
        },
        "POPUP_YN" => "Y",
        "CRDT_CLS" => "10",
        _ => "",
    };
    text.to_owned()
}

/// Whole won with zeros in front.
fn padded(price: Decimal, width: usize) -> String {
    format!("{:0>width$}", fixed(price, 0))
}
