//! Numbers as people write them, read strictly: what could mean two amounts is refused.

use alloc::string::{String, ToString};
use core::fmt;

use rust_decimal::Decimal;

use crate::Text;

/// Why a text is not a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NumberError {
    /// Nothing is there.
    Empty,
    /// It is not written as a number.
    Malformed,
    /// It can be read as two numbers: `1.000` is one in Seoul and a thousand in Berlin.
    Ambiguous,
    /// More digits than an amount has.
    TooLarge,
}

impl NumberError {
    /// What is wrong with it.
    pub fn text(self) -> Text {
        match self {
            Self::Empty => Text::new("숫자가 비어 있습니다", "the number is missing"),
            Self::Malformed => Text::new("숫자로 읽을 수 없습니다", "it can't be read as a number"),
            Self::Ambiguous => Text::new(
                "두 가지로 읽힐 수 있는 숫자입니다. 천 단위는 쉼표(1,000)로 쓰고 소수는 1 또는 1.0처럼 쓰십시오",
                "it can be read in two ways: write thousands with commas (1,000) and decimals as 1 or 1.0",
            ),
            Self::TooLarge => Text::new("숫자가 너무 큽니다", "the number is too large"),
        }
    }
}

impl fmt::Display for NumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text().en)
    }
}

impl core::error::Error for NumberError {}

/// More characters than any amount needs; it keeps sums far from overflow.
const MAX_CHARS: usize = 20;

/// Reads `2000000`, `2,000,000` or `190.5`. No sign, no exponent, no other separator.
pub(crate) fn parse(text: &str) -> Result<Decimal, NumberError> {
    if text.is_empty() {
        return Err(NumberError::Empty);
    }
    if text.len() > MAX_CHARS {
        return Err(NumberError::TooLarge);
    }
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let digits = ungrouped(whole)?;
    let Some(fraction) = fraction else { return exact(&digits) };
    if fraction.is_empty() || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        // `1.000.000` and `1.000,50` are grouped the other way round.
        return Err(NumberError::Malformed);
    }
    let could_be_a_group = fraction.len() == 3 && whole.len() <= 3 && !whole.starts_with('0');
    if could_be_a_group {
        return Err(NumberError::Ambiguous);
    }
    exact(&(digits + "." + fraction))
}

/// The digits without their commas, which stand before every third digit or nowhere.
fn ungrouped(whole: &str) -> Result<String, NumberError> {
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    let mut digits = first.to_string();
    let mut grouped = false;
    for group in groups {
        if group.len() != 3 {
            return Err(NumberError::Malformed);
        }
        grouped = true;
        digits.push_str(group);
    }
    let head_is_wrong = first.is_empty() || grouped && (first.len() > 3 || first.starts_with('0'));
    if head_is_wrong || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(NumberError::Malformed);
    }
    Ok(digits)
}

fn exact(digits: &str) -> Result<Decimal, NumberError> {
    Decimal::from_str_exact(digits).map_err(|_| NumberError::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_reading_is_a_number() {
        use NumberError::{Ambiguous, Empty, Malformed, TooLarge};
        for (text, want) in [
            ("2000000", Ok("2000000")),
            ("2,000,000", Ok("2000000")),
            ("1,000", Ok("1000")),
            ("190.5", Ok("190.5")),
            ("1,190.50", Ok("1190.50")),
            ("0.1234", Ok("0.1234")),
            ("0.123", Ok("0.123")),
            ("1234.567", Ok("1234.567")),
            ("", Err(Empty)),
            ("1.000", Err(Ambiguous)),
            ("12.500", Err(Ambiguous)),
            ("1.000.000", Err(Malformed)),
            ("1.000,50", Err(Malformed)),
            ("1,00", Err(Malformed)),
            ("1,0000", Err(Malformed)),
            ("1000,000", Err(Malformed)),
            ("0,100", Err(Malformed)),
            (",100", Err(Malformed)),
            ("1.", Err(Malformed)),
            (".5", Err(Malformed)),
            ("-1", Err(Malformed)),
            ("+1", Err(Malformed)),
            ("1e3", Err(Malformed)),
            ("1 000", Err(Malformed)),
            ("１,０００", Err(Malformed)),
            ("123456789012345678901", Err(TooLarge)),
        ] {
            let want = want.map(|text| Decimal::from_str_exact(text).expect(text));
            assert_eq!(parse(text), want, "{text:?}");
        }
    }
}
