//! Fewer and longer candles, where there are more than a drawing has room for.

use kis_api::{Candle, Interval};

/// With more of them a candle is a hair, and reds and blues run into one another.
const MOST: usize = 700;

/// The candles themselves, or weeks, months or years of them, and which. Minutes stay what they are.
pub(super) fn fitting(candles: &[Candle], interval: Interval) -> (Vec<Candle>, Interval) {
    let has_minutes = candles.iter().any(|candle| candle.time.is_some());
    let (mut fitting, mut drawn) = (candles.to_vec(), interval);
    for interval in [Interval::Week, Interval::Month, Interval::Year] {
        if fitting.len() <= MOST || has_minutes {
            break;
        }
        let periods = candles.chunk_by(|a, b| interval.first_day(a.date) == interval.first_day(b.date));
        (fitting, drawn) = (periods.filter_map(merged).collect(), interval);
    }
    (fitting, drawn)
}

/// Candles in a row as one.
fn merged(candles: &[Candle]) -> Option<Candle> {
    let (first, rest) = candles.split_first()?;
    Some(rest.iter().fold(*first, |whole, candle| {
        let mut whole = whole;
        whole.high = whole.high.max(candle.high);
        whole.low = whole.low.min(candle.low);
        whole.close = candle.close;
        whole.volume += candle.volume;
        whole
    }))
}
