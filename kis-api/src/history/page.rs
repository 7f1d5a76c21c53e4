//! One page of a chart: what is asked, and how a row becomes a candle.

use jiff::civil::{Date, DateTime, Time};
use rust_decimal::Decimal;

use crate::{
    Candle, Error, Interval, Meta, Result,
    read::{positive, required},
};

/// What a page is asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ask {
    /// How long its candles last.
    pub(super) interval: Interval,
    /// The first day of the span.
    pub(super) first: Date,
    /// The newest place that is wanted.
    pub(super) until: DateTime,
    /// Which prices.
    pub(super) prices: Prices,
}

/// 수정주가 or 원주가.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Prices {
    Adjusted,
    Unadjusted,
}

/// A row of any chart.
pub(super) struct Row {
    pub(super) date: Option<Date>,
    pub(super) time: Option<Time>,
    pub(super) open: Option<Decimal>,
    pub(super) high: Option<Decimal>,
    pub(super) low: Option<Decimal>,
    pub(super) close: Option<Decimal>,
    pub(super) volume: Option<Decimal>,
    pub(super) value: Option<Decimal>,
}

/// What a chart calls its columns, for errors.
pub(super) struct Names {
    pub(super) meta: &'static Meta,
    pub(super) date: &'static str,
    pub(super) open: &'static str,
    pub(super) high: &'static str,
    pub(super) low: &'static str,
    pub(super) close: &'static str,
    pub(super) volume: &'static str,
}

impl Row {
    /// The candle; nothing for a row without a day and a price, with which the broker fills pages up.
    pub(super) fn candle(self, names: &Names) -> Option<Result<Candle>> {
        if self.date.is_none() && positive(self.close).is_none() {
            return None;
        }
        Some(self.read(names))
    }

    fn read(self, names: &Names) -> Result<Candle> {
        let date = required(names.meta, names.date, self.date)?;
        let close = required(names.meta, names.close, positive(self.close))?.normalize();
        let volume = required(names.meta, names.volume, self.volume)?.normalize();
        // A suspended listing has a close and nothing else.
        let price = |field, price: Option<Decimal>| match positive(price) {
            Some(price) => Ok(price.normalize()),
            None if volume.is_zero() => Ok(close),
            None => Err(Error::malformed("a price is missing").with_field(field, Some("")).at(names.meta.id, "")),
        };
        Ok(Candle {
            date,
            time: self.time,
            open: price(names.open, self.open)?,
            high: price(names.high, self.high)?,
            low: price(names.low, self.low)?,
            close,
            volume,
            value: self.value.map(|value| value.normalize()),
            forming: false,
        })
    }
}
