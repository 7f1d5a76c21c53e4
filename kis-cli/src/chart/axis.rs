//! The axis of values: from where to where it goes, and which round numbers are written beside it.

use rust_decimal::{Decimal, prelude::FromPrimitive as _};

use super::canvas::Frame;
use crate::print;

const MILLION: f64 = 1e6;

/// About so many lines.
const LINES: f64 = 5.0;

/// Values from the bottom of a frame to its top.
#[derive(Debug)]
pub(super) struct Axis {
    low: f64,
    high: f64,
    frame: Frame,
    step: f64,
}

impl Axis {
    /// An axis that holds these values with a little room.
    pub(super) fn of(values: impl Iterator<Item = f64>, frame: Frame) -> Self {
        let (low, high) = ends(values);
        let room = ((high - low) * 0.04).max(high.abs() * 0.001).max(1e-6);
        Self::between((low - room).max(0.0).min(low), high + room, frame)
    }

    /// An axis that holds these values and zero.
    pub(super) fn from_zero(values: impl Iterator<Item = f64>, frame: Frame) -> Self {
        let (low, high) = ends(values.chain([0.0]));
        // Of nothing but zeros there is an axis, too.
        let room = if high > low { (high - low) * 0.04 } else { 1.0 };
        Self::between(if low < 0.0 { low - room } else { 0.0 }, high + room, frame)
    }

    fn between(low: f64, high: f64, frame: Frame) -> Self {
        let lines = LINES * ((frame.bottom - frame.top) / 300.0).clamp(0.5, 1.5);
        Self { low, high, frame, step: round_step((high - low) / lines) }
    }

    /// Where a value stands.
    pub(super) fn place(&self, value: f64) -> f64 {
        let share = (value - self.low) / (self.high - self.low);
        self.frame.bottom - share * (self.frame.bottom - self.frame.top)
    }

    /// The round numbers between both ends, as they are written: long ones in millions.
    pub(super) fn lines(&self) -> Vec<(f64, String)> {
        let (unit, suffix) = if self.high >= 100.0 * MILLION { (MILLION, "M") } else { (1.0, "") };
        let first = (self.low / self.step).ceil() as i64;
        let last = (self.high / self.step).floor() as i64;
        let places = (-(self.step / unit).log10().floor() + 1.0).clamp(0.0, 6.0) as u32;
        let values: Vec<f64> = (first..=last).map(|line| line as f64 * self.step).collect();
        let number = |value: &f64| Decimal::from_f64(value / unit).unwrap_or_default().round_dp(places).normalize();
        let numbers: Vec<Decimal> = values.iter().map(number).collect();
        let places = numbers.iter().map(Decimal::scale).max().unwrap_or(0);
        let label = |number: Decimal| match number.is_zero() {
            true => "0".to_owned(),
            false => print::fixed(number, places) + suffix,
        };
        values.into_iter().zip(numbers.into_iter().map(label)).collect()
    }
}

fn ends(values: impl Iterator<Item = f64>) -> (f64, f64) {
    let ends = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)));
    if ends.0 <= ends.1 { ends } else { (0.0, 1.0) }
}

/// About the step, as 1, 2, 2.5 or 5 times a power of ten.
fn round_step(step: f64) -> f64 {
    let power = 10_f64.powf(step.log10().floor());
    [1.0, 2.0, 2.5, 5.0]
        .into_iter()
        .map(|digit| digit * power)
        .find(|round| *round >= step * 0.8)
        .unwrap_or(10.0 * power)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Frame = Frame { left: 0.0, right: 100.0, top: 0.0, bottom: 300.0 };

    fn labels(values: &[f64]) -> Vec<String> {
        Axis::of(values.iter().copied(), FRAME).lines().into_iter().map(|(_, label)| label).collect()
    }

    #[test]
    fn lines_stand_at_round_numbers() {
        assert_eq!(labels(&[51_000.0, 74_300.0]), ["55,000", "60,000", "65,000", "70,000", "75,000"]);
        assert_eq!(labels(&[187.2, 191.9]), ["188", "189", "190", "191", "192"]);
        assert_eq!(labels(&[0.0123, 0.0155]), ["0.013", "0.014", "0.015"]);
        assert_eq!(labels(&[261.1, 263.4]), ["261.0", "261.5", "262.0", "262.5", "263.0", "263.5"]);
        assert_eq!(labels(&[80e6, 310e6]), ["100M", "150M", "200M", "250M", "300M"]);
    }

    #[test]
    fn one_price_is_an_axis_too() {
        let axis = Axis::of([70_000.0].into_iter(), FRAME);
        let place = axis.place(70_000.0);
        assert!(place > 100.0 && place < 200.0, "{place}");
    }
}
