//! How much of a holding a sale takes, and whether a rule is on.

use core::{fmt, str::FromStr};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// The share of the sellable shares that a sale takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Size {
    /// 전량.
    #[default]
    All,
    /// 절반, rounded up.
    Half,
    /// 4분의 1, rounded up.
    Quarter,
}

impl Size {
    /// `all`, `half` or `quarter`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Half => "half",
            Self::Quarter => "quarter",
        }
    }

    /// Whole shares of `sellable`, rounded up; the fraction of a share is never counted.
    ///
    /// ```
    /// use beagle_core::Size;
    /// use rust_decimal::Decimal;
    /// assert_eq!(Size::Quarter.of(Decimal::from(9)), Decimal::from(3));
    /// assert_eq!(Size::Half.of(Decimal::new(19, 1)), Decimal::from(1));
    /// ```
    pub fn of(self, sellable: Decimal) -> Decimal {
        let whole = sellable.max(Decimal::ZERO).floor();
        let parts = match self {
            Self::All => Decimal::ONE,
            Self::Half => Decimal::TWO,
            Self::Quarter => Decimal::from(4),
        };
        (whole / parts).ceil()
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Size {
    type Err = NotASize;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        [Self::All, Self::Half, Self::Quarter]
            .into_iter()
            .find(|size| size.name().eq_ignore_ascii_case(text.trim()))
            .ok_or(NotASize)
    }
}

/// The text is not `all`, `half` or `quarter`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotASize;

impl fmt::Display for NotASize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a size is all, half or quarter")
    }
}

impl core::error::Error for NotASize {}

/// Whether a rule or a switch acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// 켬.
    On,
    /// 끔.
    #[default]
    Off,
}

impl Mode {
    /// `on` or `off`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Off => "off",
        }
    }

    /// Whether it acts.
    pub const fn is_on(self) -> bool {
        matches!(self, Self::On)
    }
}

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_up_and_fractions_left_alone() {
        for (size, sellable, want) in [
            (Size::All, "10", 10),
            (Size::All, "10.9", 10),
            (Size::Half, "10", 5),
            (Size::Half, "7", 4),
            (Size::Half, "1", 1),
            (Size::Quarter, "4", 1),
            (Size::Quarter, "5", 2),
            (Size::Quarter, "0.9", 0),
            (Size::Half, "-3", 0),
        ] {
            let sellable: Decimal = sellable.parse().expect(sellable);
            assert_eq!(size.of(sellable), Decimal::from(want), "{size} of {sellable}");
        }
    }
}
