//! Eight characters at a time, as one machine word: most numbers are no longer.
//!
//! A word holds its first character lowest. What a frame's speed depends on is inlined by force: as calls it takes a
//! quarter longer.

use rust_decimal::Decimal;

/// The same byte eight times.
const fn eight(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// A number's digits as one number, and how many of them follow its point. `None` when there are none, other characters,
/// or more than a `u64` or a `Decimal` holds.
#[inline(always)]
pub(crate) fn read(text: &[u8]) -> Option<(u64, u32)> {
    if text.len() <= 8 { short(word(text), text.len()) } else { long(text) }
}

/// The same of the first `len` characters of a word.
#[inline(always)]
pub(crate) fn short(word: u64, len: usize) -> Option<(u64, u32)> {
    // A point alone is no number.
    if len == 0 || (len == 1 && word as u8 == b'.') {
        return None;
    }
    let (digits, scale) = without_point(padded(word, len));
    value(digits).map(|value| (value, scale))
}

/// The first `len` characters of a word, at least one, behind zeros that fill it.
#[inline(always)]
fn padded(word: u64, len: usize) -> u64 {
    match 8 * (8 - len) {
        0 => word,
        unused => word << unused | eight(b'0') >> (64 - unused),
    }
}

/// The place of a byte's first occurrence in a word.
#[inline(always)]
pub(crate) fn place(word: u64, byte: u8) -> Option<usize> {
    let zeros = word ^ eight(byte);
    // The highest bit of each byte that is zero; reliable for the first of them.
    let found = zeros.wrapping_sub(eight(1)) & !zeros & eight(0x80);
    (found != 0).then_some(found.trailing_zeros() as usize / 8)
}

/// The word without its first point, and how many characters followed that.
#[inline(always)]
fn without_point(word: u64) -> (u64, u32) {
    let Some(at) = place(word, b'.') else { return (word, 0) };
    let before = word & ((1 << (8 * at)) - 1);
    let after = word >> (8 * at) >> 8 << (8 * at) << 8;
    (after | before << 8 | u64::from(b'0'), 7 - at as u32)
}

/// Eight digits as a number: as pairs, then fours, then all.
#[inline(always)]
fn value(word: u64) -> Option<u64> {
    let is_digits = word & eight(0xf0) == eight(b'0') && word.wrapping_add(eight(6)) & eight(0xf0) == eight(b'0');
    let digits = word & eight(0x0f);
    let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8);
    let odd = (pairs & 0x0000_00ff_0000_00ff).wrapping_mul(100 + (1_000_000 << 32));
    let even = (pairs >> 16 & 0x0000_00ff_0000_00ff).wrapping_mul(1 + (10_000 << 32));
    is_digits.then_some(odd.wrapping_add(even) >> 32)
}

/// At most eight characters as a word.
#[inline(always)]
fn word(text: &[u8]) -> u64 {
    match (text.first_chunk::<8>(), text.first_chunk::<4>(), text.last_chunk::<4>()) {
        (Some(all), ..) => u64::from_le_bytes(*all),
        (_, Some(first), Some(last)) => {
            u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << (8 * (text.len() - 4))
        }
        _ => text.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    }
}

fn long(text: &[u8]) -> Option<(u64, u32)> {
    if text.len() <= 16 {
        let (head, tail) = text.split_at(text.len() - 8);
        if let (Some(head), Some(tail)) = (value(padded(word(head), head.len())), value(word(tail))) {
            return Some((head * 100_000_000 + tail, 0));
        }
    }
    let (mut value, mut digits, mut point) = (0u64, 0, None);
    for byte in text {
        match byte {
            b'0'..=b'9' => {
                value = value.checked_mul(10)?.checked_add(u64::from(byte - b'0'))?;
                digits += 1;
            }
            b'.' if point.is_none() => point = Some(digits),
            _ => return None,
        }
    }
    let scale = point.map_or(0, |before| digits - before);
    (digits > 0 && scale <= Decimal::MAX_SCALE).then_some((value, scale))
}

#[cfg(test)]
mod tests {
    use alloc::{format, string::ToString};

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn points_and_digits() {
        for (text, want) in [
            ("7", Some((7, 0))),
            ("71900", Some((71_900, 0))),
            ("0.14", Some((14, 2))),
            ("0.01000000", Some((1_000_000, 8))),
            (".5", Some((5, 1))),
            ("12.", Some((12, 0))),
            ("72023.83", Some((7_202_383, 2))),
            ("12345678", Some((12_345_678, 0))),
            ("219853241700", Some((219_853_241_700, 0))),
            ("1504.2000000000", Some((15_042_000_000_000, 10))),
            ("18446744073709551615", Some((u64::MAX, 0))),
            ("18446744073709551616", None),
            ("", None),
            (".", None),
            ("..", None),
            ("1.2.3", None),
            ("12:34", None),
            ("12/34", None),
            ("1234567x", None),
            ("123456789012345x", None),
            ("0.00000000000000000000000000001", None),
        ] {
            assert_eq!(read(text.as_bytes()), want, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read(value: u64, shift in 0u32..64, scale in 0usize..19) {
            // Numbers of every length.
            let value = value >> shift;
            let digits = format!("{value:0width$}", width = scale + 1);
            let (whole, fraction) = digits.split_at(digits.len() - scale);
            prop_assert_eq!(read(format!("{whole}.{fraction}").as_bytes()), Some((value, scale as u32)));
            prop_assert_eq!(read(value.to_string().as_bytes()), Some((value, 0)));
        }

        #[test]
        fn whatever_stands_there_is_digits_and_a_point_or_nothing(text in "[0-9./:x]{0,20}") {
            let digits = text.replacen('.', "", 1);
            let number = digits.parse::<u64>().ok().filter(|_| digits.bytes().all(|b| b.is_ascii_digit()));
            prop_assert_eq!(read(text.as_bytes()).map(|(value, _)| value), number);
        }
    }
}
