//! 조, 억, 만 and 천, 백, 십 in amounts.

use rust_decimal::Decimal;

use super::MoneyError;
use crate::number;

/// The units that stand for ten thousand of the next one, and how many zeros each has.
const LARGE: [(char, u32); 3] = [('조', 12), ('억', 8), ('만', 4)];
/// The units within one of those.
const SMALL: [(char, u32); 3] = [('천', 3), ('백', 2), ('십', 1)];

/// Reads `1억 5,000만`, `2천5백만`, `1.5억` or a plain number. Units go from large to small, each once, and what
/// stands before a smaller one is less than the larger one.
pub(super) fn parse(text: &str) -> Result<Decimal, MoneyError> {
    let mut rest = text;
    let mut sum = Decimal::ZERO;
    let mut larger: Option<u32> = None;
    for (unit, zeros) in LARGE {
        let Some((before, after)) = rest.split_once(unit) else { continue };
        let count = block(before.trim_end())?;
        sum = add(sum, scaled(count, zeros, larger)?)?;
        // `1.5억 3만` is not how anybody writes it.
        if !count.fract().is_zero() && !after.trim().is_empty() {
            return Err(MoneyError::Malformed);
        }
        larger = Some(zeros);
        rest = after.trim_start();
    }
    if rest.is_empty() && larger.is_some() {
        return Ok(sum);
    }
    add(sum, scaled(block(rest)?, 0, larger)?)
}

/// What stands before a large unit, or after the last: a number, or 천, 백, 십 with one digit before each.
fn block(text: &str) -> Result<Decimal, MoneyError> {
    if !text.contains(SMALL.map(|(unit, _)| unit)) {
        return Ok(number::parse(text)?);
    }
    let mut rest = text;
    let mut sum = Decimal::ZERO;
    for (unit, zeros) in SMALL {
        let Some((before, after)) = rest.split_once(unit) else { continue };
        sum = add(sum, scaled(digit(before)?, zeros, None)?)?;
        rest = after.trim_start();
    }
    if rest.is_empty() { Ok(sum) } else { add(sum, digit(rest)?) }
}

/// One digit from 1 to 9; 천 alone is one 천.
fn digit(text: &str) -> Result<Decimal, MoneyError> {
    match text.trim().as_bytes() {
        [] => Ok(Decimal::ONE),
        [digit @ b'1'..=b'9'] => Ok(Decimal::from(digit - b'0')),
        _ => Err(MoneyError::Malformed),
    }
}

/// `count` of a unit with this many zeros, which stays below one of the larger unit before it.
fn scaled(count: Decimal, zeros: u32, larger: Option<u32>) -> Result<Decimal, MoneyError> {
    let unit = Decimal::from(10_u64.pow(zeros));
    let amount = count.checked_mul(unit).ok_or(MoneyError::Malformed)?.normalize();
    match larger {
        Some(larger) if amount >= Decimal::from(10_u64.pow(larger)) => Err(MoneyError::Malformed),
        _ => Ok(amount),
    }
}

fn add(a: Decimal, b: Decimal) -> Result<Decimal, MoneyError> {
    a.checked_add(b).ok_or(MoneyError::Malformed)
}
