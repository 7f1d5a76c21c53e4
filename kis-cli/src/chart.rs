//! Drawings as SVG: candles with their volume, profits by day, and what an account was worth.
//!
//! A rise is red and a fall blue, as Korea has it. The drawing follows the reader's light or dark theme, and brings its
//! own background, so that it can be read where there is no theme. Coordinates are floats: nothing here is money any more.

mod axis;
mod canvas;
mod equity;
mod profit;
mod size;
mod thin;
mod time;

use kis_api::{Candle, Currency, Interval};
use rust_decimal::{Decimal, prelude::ToPrimitive as _};

use self::{
    axis::Axis,
    canvas::{Canvas, Frame, Strokes},
};
pub(crate) use self::{
    equity::worth,
    profit::{Sold, profits},
    size::Size,
};
use crate::print;

/// The widest body of a candle: a few of them should not look like walls.
const WIDEST: f64 = 22.0;

/// What a drawing says, and how large it is.
pub(crate) struct Sheet<'a> {
    pub(crate) title: &'a str,
    /// In the place of a drawing of nothing.
    pub(crate) none: &'a str,
    pub(crate) size: Size,
}

/// More days than there is room for are drawn by week, month or year: the candles to draw, and how long each lasts.
pub(crate) fn fitting(candles: &[Candle], interval: Interval) -> (Vec<Candle>, Interval) {
    thin::fitting(candles, interval)
}

/// A price; an index has points, which have no currency.
pub(crate) fn price(number: Decimal, currency: Option<Currency>) -> String {
    currency.map_or_else(|| print::fixed(number, 2), |currency| print::money(number, currency))
}

/// Draws candles, oldest first, and their volume.
pub(crate) fn candles(sheet: &Sheet<'_>, currency: Option<Currency>, candles: &[Candle]) -> String {
    let mut canvas = Canvas::new(sheet);
    if candles.is_empty() {
        return canvas.nothing();
    }
    let (upper, lower) = (sheet.size.prices(), sheet.size.volumes());
    let prices = candles.iter().flat_map(|candle| [float(candle.high), float(candle.low)]);
    let price = Axis::of(prices, upper);
    let volume = Axis::from_zero(candles.iter().map(|candle| float(candle.volume)), lower);
    let column = Column::new(candles.len(), upper);

    let last = candles.last().map(|last| (price.place(float(last.close)), self::price(last.close, currency)));
    if let Some((y, _)) = &last {
        canvas.keep_free(*y);
    }
    canvas.values(&price, currency.map_or("", currency_sign), upper);
    canvas.values(&volume, "", lower);
    canvas.times(&time::of_candles(candles), (&column, upper.top), lower);
    for (turn, class) in [(Turn::Up, "up"), (Turn::Down, "down"), (Turn::Flat, "flat")] {
        let mut wicks = Strokes::default();
        let mut bodies = Strokes::default();
        let mut bars = Strokes::default();
        for (at, candle) in candles.iter().enumerate().filter(|(_, candle)| Turn::of(candle) == turn) {
            let [open, high, low, close] =
                [candle.open, candle.high, candle.low, candle.close].map(|value| price.place(float(value)));
            let x = column.middle(at);
            wicks.line((x, high), low);
            bodies.bar((x, open.min(close)), (column.body(), (open - close).abs().max(1.0)));
            let top = volume.place(float(candle.volume));
            bars.bar((x, top), (column.body(), lower.bottom - top));
        }
        canvas.strokes(wicks, (class, "wick"), column.wick());
        canvas.fill(bodies, (class, "body"));
        canvas.fill(bars, (class, "volume"));
    }
    if let Some((y, label)) = last {
        canvas.mark(y, &label, upper);
    }
    canvas.finish()
}

/// Which way a candle went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    Up,
    Down,
    Flat,
}

impl Turn {
    fn of(candle: &Candle) -> Self {
        match candle.close.cmp(&candle.open) {
            std::cmp::Ordering::Greater => Self::Up,
            std::cmp::Ordering::Less => Self::Down,
            std::cmp::Ordering::Equal => Self::Flat,
        }
    }
}

/// Where candles stand: each has the same width, whether or not days lie between two of them.
#[derive(Debug)]
struct Column {
    left: f64,
    width: f64,
}

impl Column {
    fn new(count: usize, frame: Frame) -> Self {
        Self { left: frame.left, width: (frame.right - frame.left) / count.max(1) as f64 }
    }

    fn middle(&self, at: usize) -> f64 {
        self.left + self.width * (at as f64 + 0.5)
    }

    fn body(&self) -> f64 {
        (self.width * 0.7).min(WIDEST)
    }

    fn wick(&self) -> f64 {
        (self.width * 0.5).clamp(0.25, 1.2)
    }
}

const fn currency_sign(currency: Currency) -> &'static str {
    match currency {
        Currency::Krw => "₩",
        Currency::Usd => "$",
    }
}

fn float(number: Decimal) -> f64 {
    number.to_f64().unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(title: &str) -> Sheet<'_> {
        Sheet { title, none: "nothing here", size: Size::Wide }
    }

    #[test]
    fn a_drawing_of_nothing_says_so() {
        for drawing in
            [profits(&sheet("title"), Currency::Usd, &[]), candles(&sheet("title"), Some(Currency::Usd), &[])]
        {
            assert!(drawing.contains("nothing here") && !drawing.contains("class=\"value\""), "{drawing}");
        }
    }
}
