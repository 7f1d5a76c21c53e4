//! Amounts with their currency.

use core::{fmt, str::FromStr};

use kis_api::Currency;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{NumberError, Text, wording};

mod korean;
mod parse;

/// An amount of money.
///
/// ```
/// # fn main() -> Result<(), beagle_core::MoneyError> {
/// use beagle_core::Money;
/// use kis_api::Currency;
/// use rust_decimal::Decimal;
/// assert_eq!("200만".parse::<Money>()?, Money::new(Decimal::from(2_000_000), Currency::Krw));
/// assert_eq!("700usd".parse::<Money>()?, Money::new(Decimal::from(700), Currency::Usd));
/// assert!("1.000".parse::<Money>().is_err());
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// How much.
    pub amount: Decimal,
    /// Of what.
    pub currency: Currency,
}

impl Money {
    /// This much of this currency.
    pub const fn new(amount: Decimal, currency: Currency) -> Self {
        Self { amount, currency }
    }

    /// This many won.
    pub const fn krw(amount: Decimal) -> Self {
        Self::new(amount, Currency::Krw)
    }

    /// The amount as a person reads it.
    pub fn wording(self) -> Text {
        wording::amount(self.amount, self.currency)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.wording().en)
    }
}

impl FromStr for Money {
    type Err = MoneyError;

    /// Reads `2000000`, `2,000,000`, `200만`, `1억 5,000만원`, `₩2,000,000`, `700usd`, `$700` and their like.
    /// A bare amount is won.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let marked = parse::marked(text)?;
        let money = Self::new(marked.amount, marked.currency.unwrap_or(Currency::Krw));
        if money.currency == Currency::Krw && !money.amount.fract().is_zero() {
            return Err(MoneyError::PartOfAWon);
        }
        Ok(money)
    }
}

pub(crate) use parse::{Marked, marked};

/// Why a text is not an amount of money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MoneyError {
    /// Its number is not one.
    Number(NumberError),
    /// It names two currencies, or units in an order that makes no sense.
    Malformed,
    /// There is nothing smaller than a won.
    PartOfAWon,
}

impl MoneyError {
    /// What is wrong with it.
    pub fn text(self) -> Text {
        match self {
            Self::Number(error) => error.text(),
            Self::Malformed => Text::new("금액으로 읽을 수 없습니다", "it can't be read as an amount of money"),
            Self::PartOfAWon => Text::new("원에는 소수가 없습니다", "there is nothing smaller than a won"),
        }
    }

    /// How amounts are written.
    pub fn hint(self) -> Text {
        Text::new(
            "예: 2000000, 2,000,000, 200만, 5억, 700usd, $700",
            "write 2000000, 2,000,000, 200만, 5억, 700usd or $700",
        )
    }
}

impl From<NumberError> for MoneyError {
    fn from(error: NumberError) -> Self {
        Self::Number(error)
    }
}

impl fmt::Display for MoneyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text().en)
    }
}

impl core::error::Error for MoneyError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_as_people_write_them() {
        for (text, amount, currency) in [
            ("2000000", "2000000", Currency::Krw),
            ("2,000,000", "2000000", Currency::Krw),
            (" 2,000,000원 ", "2000000", Currency::Krw),
            ("₩2,000,000", "2000000", Currency::Krw),
            ("￦5000", "5000", Currency::Krw),
            ("200만", "2000000", Currency::Krw),
            ("200만원", "2000000", Currency::Krw),
            ("5억", "500000000", Currency::Krw),
            ("1.5억", "150000000", Currency::Krw),
            ("1억5000만", "150000000", Currency::Krw),
            ("1억 5,000만 원", "150000000", Currency::Krw),
            ("1억 2,345만 6,789원", "123456789", Currency::Krw),
            ("5천만", "50000000", Currency::Krw),
            ("2천5백만원", "25000000", Currency::Krw),
            ("3천", "3000", Currency::Krw),
            ("7만 5천", "75000", Currency::Krw),
            ("1조", "1000000000000", Currency::Krw),
            ("1000krw", "1000", Currency::Krw),
            ("700usd", "700", Currency::Usd),
            ("700 USD", "700", Currency::Usd),
            ("$700", "700", Currency::Usd),
            ("US$1,190.50", "1190.50", Currency::Usd),
            ("700달러", "700", Currency::Usd),
            ("5만달러", "50000", Currency::Usd),
            ("$0.1234", "0.1234", Currency::Usd),
        ] {
            let want = Money::new(Decimal::from_str_exact(amount).expect(amount), currency);
            assert_eq!(text.parse(), Ok(want), "{text:?}");
        }
    }

    #[test]
    fn what_could_mean_something_else_is_refused() {
        for text in [
            "",
            " ",
            "만",
            "원",
            "$",
            "usd",
            "-5",
            "1.000",
            "1.000원",
            "$1.000",
            "2.500만",
            "1.000.000",
            "$700원",
            "$700usd",
            "₩700usd",
            "1.5",
            "0.5원",
            "1.5억 3만",
            "5만 1억",
            "5만 5만",
            "1억 20000만",
            "15천만",
            "1억억",
            "천억만",
            "abc",
            "7o0",
            "1,5억",
            "200 만 달러 원",
            "∞",
            "½",
            "1e9",
            "123456789012345678901조",
            "9999999999999999999조",
        ] {
            assert!(text.parse::<Money>().is_err(), "{text:?} is {:?}", text.parse::<Money>());
        }
    }
}
