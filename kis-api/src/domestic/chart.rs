//! 기간별 시세 — candles.

use std::ops::RangeInclusive;

use jiff::civil::Date;

use super::Domestic;
use crate::{Candles, Interval, StockCode, history::Chart};

impl<'c> Domestic<'c> {
    /// 기간별 시세 — candles of one listing over these days, any number of them (v1_국내주식-016; minutes 국내주식-213, on
    /// paper v1_국내주식-022).
    pub fn candles(&self, code: &StockCode, interval: Interval, span: RangeInclusive<Date>) -> Candles<'c> {
        Candles::new(self.client, Chart::Kr(code.clone()), (interval, span))
    }

    /// 업종 기간별 시세 — candles of an index, by day or longer (v1_국내주식-021). `0001` is KOSPI, `1001` KOSDAQ, `2001`
    /// KOSPI 200.
    pub fn index_candles(&self, index: &str, interval: Interval, span: RangeInclusive<Date>) -> Candles<'c> {
        Candles::new(self.client, Chart::KrIndex(index.to_owned()), (interval, span))
    }
}
