//! 현재가 — what a listing trades at.

use alloc::string::String;

use rust_decimal::Decimal;

use crate::{Currency, Instrument, tick::PriceClass};

/// A price with what decides about it. Prices are in the listing's own currency, volumes in shares.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Quote {
    /// What is quoted; a US ticker comes with its exchange.
    pub instrument: Instrument,
    /// The currency of every price here.
    pub currency: Currency,
    /// Which price steps apply.
    pub class: PriceClass,
    /// 현재가 — the last price. `None` when the broker sent none or zero.
    pub price: Option<Decimal>,
    /// 기준가 — what today's change and limits are counted from.
    pub base_price: Option<Decimal>,
    /// 전일 종가 — the previous session's close.
    pub previous_close: Option<Decimal>,
    /// 등락율 — change from the base price, in percent.
    pub change_pct: Option<Decimal>,
    /// 시가.
    pub open: Option<Decimal>,
    /// 고가.
    pub high: Option<Decimal>,
    /// 저가.
    pub low: Option<Decimal>,
    /// 상한가 — domestic only.
    pub upper_limit: Option<Decimal>,
    /// 하한가 — domestic only.
    pub lower_limit: Option<Decimal>,
    /// 누적 거래량 — today's volume so far.
    pub volume: Option<Decimal>,
    /// 전일 거래량 — the previous session's volume, where the endpoint tells it.
    pub previous_volume: Option<Decimal>,
    /// Today's volume in percent of the previous session's; `None` when that is missing or zero.
    pub volume_ratio_pct: Option<Decimal>,
    /// 거래정지 — trading is suspended.
    pub suspended: bool,
    /// A name, where the endpoint tells it.
    pub name: Option<String>,
}

impl Quote {
    /// A quote that knows nothing yet.
    pub fn new(instrument: Instrument, class: PriceClass) -> Self {
        Self {
            currency: instrument.market().currency(),
            instrument,
            class,
            price: None,
            base_price: None,
            previous_close: None,
            change_pct: None,
            open: None,
            high: None,
            low: None,
            upper_limit: None,
            lower_limit: None,
            volume: None,
            previous_volume: None,
            volume_ratio_pct: None,
            suspended: false,
            name: None,
        }
    }

    /// Whether it traded in the present session: without a trade there is no price to act on.
    pub fn has_traded(&self) -> bool {
        self.price.is_some() && self.volume.is_some_and(|volume| volume > Decimal::ZERO)
    }
}

/// `volume` in percent of `previous`; `None` when that is zero or below.
pub fn volume_ratio_pct(volume: Decimal, previous: Decimal) -> Option<Decimal> {
    if previous <= Decimal::ZERO {
        return None;
    }
    volume.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(previous)
}
