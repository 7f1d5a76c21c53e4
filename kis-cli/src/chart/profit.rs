//! Profits as bars: of each day, or, where there is only one, of each listing.

use jiff::civil::Date;
use kis_api::Currency;
use rust_decimal::Decimal;

use super::{
    Column, Sheet,
    axis::Axis,
    canvas::{Canvas, Frame, Strokes},
    currency_sign, float,
    time::{self, Mark},
};

/// What selling a listing brought on a day.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sold<'a> {
    pub(crate) day: Date,
    pub(crate) listing: &'a str,
    pub(crate) profit: Decimal,
}

/// Draws the profit of each day as a bar and their sum as a line; of a single day, the profit of each listing.
pub(crate) fn profits(sheet: &Sheet<'_>, currency: Currency, sales: &[Sold<'_>]) -> String {
    let mut canvas = Canvas::new(sheet);
    let frame = sheet.size.whole();
    let days = sums(sales.iter().map(|sold| (sold.day, sold.profit)));
    match &days[..] {
        [] => return canvas.nothing(),
        [_] => {
            let listings = sums(sales.iter().map(|sold| (sold.listing, sold.profit)));
            let marks = listings.iter().enumerate().map(|(at, (listing, _))| Mark { at, label: (*listing).to_owned() });
            let (marks, amounts): (Vec<_>, _) = (marks.collect(), amounts(&listings));
            let axis = Axis::from_zero(amounts.iter().copied(), frame);
            bars((&mut canvas, frame), (&axis, currency), (&marks, &amounts));
        }
        _ => {
            let marks = time::of_days(days.iter().map(|(day, _)| *day));
            let amounts = amounts(&days);
            let so_far: Vec<f64> = amounts.iter().scan(0.0, |sum, amount| Some(add(sum, *amount))).collect();
            let axis = Axis::from_zero(amounts.iter().chain(&so_far).copied(), frame);
            let column = bars((&mut canvas, frame), (&axis, currency), (&marks, &amounts));
            canvas.curve(so_far.iter().enumerate().map(|(at, sum)| (column.middle(at), axis.place(*sum))));
        }
    }
    canvas.finish()
}

/// What belongs together, in its first order.
fn sums<K: PartialEq>(parts: impl Iterator<Item = (K, Decimal)>) -> Vec<(K, Decimal)> {
    let mut sums: Vec<(K, Decimal)> = Vec::new();
    for (key, amount) in parts {
        match sums.iter_mut().find(|(known, _)| *known == key) {
            Some((_, sum)) => *sum += amount,
            None => sums.push((key, amount)),
        }
    }
    sums
}

fn amounts<K>(sums: &[(K, Decimal)]) -> Vec<f64> {
    sums.iter().map(|(_, amount)| float(*amount)).collect()
}

fn add(sum: &mut f64, amount: f64) -> f64 {
    *sum += amount;
    *sum
}

/// Bars from zero, and where they stand.
fn bars(
    (canvas, frame): (&mut Canvas<'_>, Frame),
    (axis, currency): (&Axis, Currency),
    (marks, amounts): (&[Mark], &[f64]),
) -> Column {
    let column = Column::new(amounts.len(), frame);
    canvas.values(axis, currency_sign(currency), frame);
    canvas.times(marks, (&column, frame.top), frame);
    let zero = axis.place(0.0);
    let mut gains = Strokes::default();
    let mut losses = Strokes::default();
    for (at, amount) in amounts.iter().enumerate() {
        let end = axis.place(*amount);
        let bars = if *amount < 0.0 { &mut losses } else { &mut gains };
        bars.bar((column.middle(at), end.min(zero)), (column.body(), (end - zero).abs().max(1.0)));
    }
    canvas.fill(gains, ("up", "body"));
    canvas.fill(losses, ("down", "body"));
    column
}

#[cfg(test)]
mod tests {
    use jiff::{ToSpan, civil::date};

    use super::*;
    use crate::chart::Size;

    const SHEET: Sheet<'_> = Sheet { title: "국내 <실현손익>", none: "nothing here", size: Size::Wide };

    fn sold(day: i64, (listing, won): (&str, i64)) -> Sold<'_> {
        Sold { day: date(2026, 3, 2) + day.days(), listing, profit: won.into() }
    }

    #[test]
    fn profits_are_bars_and_their_sum_a_line() {
        let sales = [sold(0, ("기아", 12_000)), sold(1, ("기아", -3_000)), sold(2, ("기아", 8_000))];
        let drawing = profits(&SHEET, Currency::Krw, &sales);
        assert!(drawing.contains("국내 &lt;실현손익&gt;"), "{drawing}");
        for class in ["up body", "down body", "curve"] {
            assert!(drawing.contains(class), "{class}");
        }
        assert!(drawing.contains("₩20,000") || drawing.contains("₩15,000"), "{drawing}");
        assert!(!drawing.contains("기아"), "{drawing}");
    }

    #[test]
    fn a_single_day_is_drawn_by_listing() {
        let sales = [sold(0, ("기아", 12_000)), sold(0, ("카카오", -3_000)), sold(0, ("기아", 8_000))];
        let drawing = profits(&SHEET, Currency::Krw, &sales);
        assert_eq!(drawing.matches("기아").count(), 1, "{drawing}");
        assert!(drawing.contains("카카오") && drawing.contains("₩20,000"), "{drawing}");
        assert!(!drawing.contains("class=\"curve\""), "{drawing}");
    }
}
