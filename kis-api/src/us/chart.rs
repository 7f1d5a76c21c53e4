//! 기간별 시세 — candles.

use std::ops::RangeInclusive;

use jiff::civil::Date;

use super::Us;
use crate::{Candles, Interval, Ticker, history::Chart};

impl<'c> Us<'c> {
    /// 기간별 시세 — candles of one listing over these New York days, any number of them (v1_해외주식-010; minutes
    /// v1_해외주식-030, which paper accounts lack). A ticker without its exchange is looked up first.
    pub fn candles(&self, ticker: &Ticker, interval: Interval, span: RangeInclusive<Date>) -> Candles<'c> {
        Candles::new(self.client, Chart::Us(ticker.clone()), (interval, span))
    }
}
