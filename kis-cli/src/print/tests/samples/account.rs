//! Cash, and what the account was worth.

use beagle_core::{
    Body,
    report::{CashBody, CashLine, EquityBody, EquityLine},
};
use jiff::civil::date;
use kis_api::Market;
use rust_decimal::Decimal;

use super::{at, dec};

pub(super) fn cash() -> Body {
    let line = |market: Market, orderable, rate| CashLine {
        market,
        currency: market.currency(),
        orderable,
        without_credit: orderable,
        spendable: orderable.max(Decimal::ZERO),
        rate,
    };
    Body::Cash(CashBody {
        cash: vec![line(Market::Kr, dec("10000000"), None), line(Market::Us, dec("-12.5"), Some(dec("1385.5")))],
        total_krw: Some(dec("10000000")),
    })
}

pub(super) fn equity() -> Body {
    let line = |day, (total, valuation): (&str, &str)| EquityLine {
        day: date(2026, 3, day),
        at: at("15:25"),
        total_krw: dec(total),
        net_assets_krw: dec("12120300"),
        us_valuation_usd: dec(valuation),
        us_deposit_usd: dec("5000"),
        rate: Some(dec("1390.5")),
    };
    let days =
        vec![line(2, ("23170500", "2946.81")), line(3, ("23201700", "2969.25")), line(4, ("23201500", "2969.1"))];
    Body::Equity(EquityBody { days, last: None })
}
