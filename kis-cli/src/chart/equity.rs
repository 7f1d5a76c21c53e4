//! What an account was worth by day, and how much that changed.

use beagle_core::{Lang, Text, report::EquityBody};
use jiff::civil::Date;
use kis_api::Currency;
use rust_decimal::Decimal;

use super::{
    Column, Sheet, Size,
    axis::Axis,
    canvas::{Canvas, Strokes},
    currency_sign, float, time,
};
use crate::print;

const WON: Currency = Currency::Krw;

/// Draws the days that are on record.
pub(crate) fn worth(body: &EquityBody, lang: Lang, size: Size) -> String {
    let title = match (body.days.first(), body.days.last()) {
        (Some(first), Some(last)) => {
            let (from, to) = (first.day, last.day);
            Text::new(format!("총자산 {from} – {to}"), format!("Total {from} – {to}"))
        }
        _ => Text::new("총자산", "Total"),
    };
    let none = Text::new("적어 둔 날이 없습니다", "no day is on record");
    let days: Vec<(Date, Decimal)> = body.days.iter().map(|line| (line.day, line.total_krw)).collect();
    equity(&Sheet { title: title.get(lang), none: none.get(lang), size }, &days)
}

/// Draws the worth of each day, oldest first, as a line, and below it the change from the day before as a bar.
pub(super) fn equity(sheet: &Sheet<'_>, days: &[(Date, Decimal)]) -> String {
    let mut canvas = Canvas::new(sheet);
    let Some((_, latest)) = days.last() else { return canvas.nothing() };
    let (above, below) = (sheet.size.prices(), sheet.size.volumes());
    let worth: Vec<f64> = days.iter().map(|(_, worth)| float(*worth)).collect();
    let changes: Vec<f64> = worth.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let (upper, lower) = (Axis::of(worth.iter().copied(), above), Axis::from_zero(changes.iter().copied(), below));
    let column = Column::new(days.len(), above);

    let last = upper.place(float(*latest));
    canvas.keep_free(last);
    canvas.values(&upper, currency_sign(WON), above);
    if !changes.is_empty() {
        canvas.values(&lower, currency_sign(WON), below);
    }
    canvas.times(&time::of_days(days.iter().map(|(day, _)| *day)), (&column, above.top), below);
    let zero = lower.place(0.0);
    let (mut gains, mut losses) = (Strokes::default(), Strokes::default());
    for (at, change) in changes.iter().enumerate() {
        let end = lower.place(*change);
        let bars = if *change < 0.0 { &mut losses } else { &mut gains };
        bars.bar((column.middle(at + 1), end.min(zero)), (column.body(), (end - zero).abs().max(1.0)));
    }
    canvas.fill(gains, ("up", "body"));
    canvas.fill(losses, ("down", "body"));
    canvas.curve(worth.iter().enumerate().map(|(at, worth)| (column.middle(at), upper.place(*worth))));
    canvas.mark(last, &label(*latest), above);
    canvas.finish()
}

/// Long amounts in millions, as the axis has them.
fn label(won: Decimal) -> String {
    let millions = won / Decimal::from(1_000_000);
    if millions.abs() < Decimal::ONE_HUNDRED {
        print::money(won, WON)
    } else {
        format!("₩{}M", print::fixed(millions.round_dp(2), 2))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const SHEET: Sheet<'_> = Sheet { title: "총자산", none: "nothing here", size: Size::Wide };

    #[test]
    fn worth_is_a_line_and_its_change_bars() {
        let days = [(2, 15_000_000), (3, 15_200_000), (4, 15_100_000)];
        let days = days.map(|(day, won)| (date(2026, 3, day), Decimal::from(won)));
        let drawing = equity(&SHEET, &days);
        for part in ["curve", "up body", "down body", "₩15,100,000"] {
            assert!(drawing.contains(part), "{part}: {drawing}");
        }
        let one = equity(&SHEET, &days[..1]);
        assert!(one.contains("₩15,000,000") && !one.contains("body\""), "{one}");
        assert!(equity(&SHEET, &[]).contains("nothing here"));
        assert_eq!(label(Decimal::from(1_234_567_890_i64)), "₩1,234.57M");
    }
}
