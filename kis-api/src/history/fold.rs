//! Longer candles out of shorter ones, where the broker has the shorter ones only.

use jiff::civil::Time;

use crate::{Candle, Interval};

/// The exchange opens at 09:00. Candles of some minutes are counted from there, also on a day that begins later.
const OPEN: i32 = 9 * 60;

/// Candles come in newest first, and so they leave.
#[derive(Debug)]
pub(super) struct Fold {
    /// What the broker has.
    pieces: Interval,
    /// The candle that older pieces may still belong to.
    begun: Option<Candle>,
}

impl Fold {
    pub(super) fn new(pieces: Interval) -> Self {
        Self { pieces, begun: None }
    }

    /// Takes pieces in and gives the candles of this interval that are complete.
    pub(super) fn add(&mut self, interval: Interval, pieces: Vec<Candle>) -> Vec<Candle> {
        if self.pieces == interval {
            return pieces;
        }
        let mut complete = Vec::new();
        for piece in pieces {
            let piece = Candle { time: piece.time.map(|time| begin(interval, time)), ..piece };
            match &mut self.begun {
                Some(begun) if belong(interval, begun, &piece) => begun.put_before(&piece),
                begun => complete.extend(begun.replace(piece)),
            }
        }
        complete
    }

    /// The last candle, when no piece is left.
    pub(super) fn rest(&mut self) -> Option<Candle> {
        self.begun.take()
    }
}

fn belong(interval: Interval, newer: &Candle, older: &Candle) -> bool {
    (interval.first_day(newer.date), newer.time) == (interval.first_day(older.date), older.time)
}

/// When the candle begins to which this minute belongs.
fn begin(interval: Interval, time: Time) -> Time {
    let Interval::Minutes(minutes) = interval else { return time };
    let minute = i32::from(time.hour()) * 60 + i32::from(time.minute()) - OPEN;
    let begin = minute.div_euclid(i32::from(minutes)) * i32::from(minutes) + OPEN;
    let part = |value: i32| i8::try_from(value).unwrap_or(0);
    Time::new(part(begin.div_euclid(60)), part(begin.rem_euclid(60)), 0, 0).unwrap_or(Time::MIN)
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};
    use rust_decimal::Decimal;

    use super::*;

    fn minute(hour: i8, minute: i8, price: i64) -> Candle {
        let price = Decimal::from(price);
        Candle {
            date: date(2026, 3, 3),
            time: Some(time(hour, minute, 0, 0)),
            open: price,
            high: price + Decimal::ONE,
            low: price - Decimal::ONE,
            close: price,
            volume: Decimal::TEN,
            value: None,
            forming: false,
        }
    }

    #[test]
    fn minutes_become_five_of_them_also_over_the_edge_of_a_page() {
        let five = Interval::Minutes(5);
        let mut fold = Fold::new(Interval::Minutes(1));
        assert_eq!(fold.add(five, vec![minute(9, 7, 103), minute(9, 6, 102)]), []);
        let complete = fold.add(five, vec![minute(9, 5, 105), minute(9, 4, 100)]);
        let [candle] = &complete[..] else { panic!("{complete:?}") };
        assert_eq!(candle.time, Some(time(9, 5, 0, 0)));
        let number = Decimal::from;
        assert_eq!((candle.open, candle.high), (number(105), number(106)));
        assert_eq!((candle.low, candle.close, candle.volume), (number(101), number(103), number(30)));
        assert_eq!(fold.rest().and_then(|candle| candle.time), Some(time(9, 0, 0, 0)));
        assert_eq!(fold.rest(), None);
    }

    #[test]
    fn two_hours_are_counted_from_nine() {
        let two_hours = Interval::Minutes(120);
        for (at, want) in [((9, 0), (9, 0)), ((10, 59), (9, 0)), ((11, 0), (11, 0)), ((15, 30), (15, 0))] {
            assert_eq!(begin(two_hours, time(at.0, at.1, 0, 0)), time(want.0, want.1, 0, 0), "{at:?}");
        }
    }
}
