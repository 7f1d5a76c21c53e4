//! Numbers, dates and times as KIS writes them: padded, signed, zero-filled, or empty.

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

/// What a text field held: a value, nothing (empty, blank, `(null)`, `nan`), or text that is not what was expected.
pub(crate) type Read<T> = Result<Option<T>, &'static str>;

const NUMBER: &str = "a number was expected";
const WHOLE: &str = "a whole number was expected";
const DATE: &str = "a date was expected";
const TIME: &str = "a time was expected";

/// Text without its padding; the spellings of "no value" become empty.
pub(crate) fn trimmed(text: &str) -> &str {
    match text.trim() {
        "(null)" => "",
        text => text,
    }
}

/// `70100`, `+1.44`, `-00000000000030000`, `     138600.0000`, `.62955`.
pub(crate) fn decimal(text: &str) -> Read<Decimal> {
    match trimmed(text) {
        "" | "nan" | "-nan" | "NaN" => Ok(None),
        text => parse_decimal(text).map(Some).ok_or(NUMBER),
    }
}

/// As [`decimal`], where a fraction other than zeros is no whole number.
pub(crate) fn integer(text: &str) -> Read<i64> {
    match decimal(text) {
        Ok(Some(value)) if value.is_integer() => i64::try_from(value.trunc().mantissa()).map(Some).map_err(|_| WHOLE),
        Ok(None) => Ok(None),
        _ => Err(WHOLE),
    }
}

/// `20260630` or `2026/08/28`; `00000000` is no date.
pub(crate) fn date(text: &str) -> Read<Date> {
    let text = trimmed(text);
    if text.bytes().all(|b| b == b'0') {
        return Ok(None);
    }
    let mut digits = [0u8; 8];
    let mut len = 0;
    for b in text.bytes() {
        match b {
            b'/' | b'-' | b'.' if len == 4 || len == 6 => {}
            b'0'..=b'9' if len < 8 => {
                digits[len] = b - b'0';
                len += 1;
            }
            _ => return Err(DATE),
        }
    }
    if len != 8 {
        return Err(DATE);
    }
    let number = |range: core::ops::Range<usize>| digits[range].iter().fold(0i16, |n, d| n * 10 + i16::from(*d));
    let (year, month, day) = (number(0..4), number(4..6), number(6..8));
    Date::new(year, month as i8, day as i8).map(Some).map_err(|_| DATE)
}

/// `094414`; empty is no time.
pub(crate) fn time(text: &str) -> Read<Time> {
    let text = trimmed(text);
    if text.is_empty() {
        return Ok(None);
    }
    let bytes = text.as_bytes();
    if bytes.len() != 6 || !bytes.iter().all(u8::is_ascii_digit) {
        return Err(TIME);
    }
    let two = |at: usize| ((bytes[at] - b'0') * 10 + (bytes[at + 1] - b'0')) as i8;
    Time::new(two(0), two(2), two(4), 0).map(Some).map_err(|_| TIME)
}

fn parse_decimal(text: &str) -> Option<Decimal> {
    let (negative, digits) = match text.as_bytes() {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        rest => (false, rest),
    };
    let mut mantissa: u64 = 0;
    let mut scale: Option<u32> = None;
    let mut seen = false;
    for b in digits {
        match b {
            b'0'..=b'9' => {
                let Some(next) = mantissa.checked_mul(10).and_then(|m| m.checked_add(u64::from(b - b'0'))) else {
                    return wide(text);
                };
                mantissa = next;
                seen = true;
                if let Some(scale) = &mut scale {
                    *scale += 1;
                }
            }
            b'.' if scale.is_none() => scale = Some(0),
            _ => return None,
        }
    }
    let mantissa = i128::from(mantissa);
    seen.then(|| {
        Decimal::try_from_i128_with_scale(if negative { -mantissa } else { mantissa }, scale.unwrap_or(0)).ok()
    })?
}

/// Numbers of more than nineteen digits are rare: leave them to the library.
#[cold]
fn wide(text: &str) -> Option<Decimal> {
    let plain = text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'+' | b'-' | b'.'));
    if plain { Decimal::from_str_exact(text).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    fn shown(text: &str) -> &'static str {
        match decimal(text) {
            Ok(Some(value)) => value.to_string().leak(),
            Ok(None) => "nothing",
            Err(_) => "unreadable",
        }
    }

    #[test]
    fn numbers_of_the_recordings() {
        for (text, want) in [
            ("70100", "70100"),
            ("+1.44", "1.44"),
            (" 0.00", "0.00"),
            ("-0.85", "-0.85"),
            ("-00000000000030000", "-30000"),
            ("     138600.0000", "138600.0000"),
            ("00000138600.0000", "138600.0000"),
            ("       -100.0000", "-100.0000"),
            (".62955", "0.62955"),
            ("", "nothing"),
            ("   ", "nothing"),
            ("(null)", "nothing"),
            ("-nan", "nothing"),
            ("3728926343750", "3728926343750"),
            ("12345678901234567890.25", "12345678901234567890.25"),
            ("1,000", "unreadable"),
            ("1e3", "unreadable"),
            ("12x", "unreadable"),
            ("-", "unreadable"),
            (".", "unreadable"),
            ("1.2.3", "unreadable"),
            ("１２", "unreadable"),
            ("99999999999999999999999999999999", "unreadable"),
        ] {
            assert_eq!(shown(text), want, "{text:?}");
        }
    }

    #[test]
    fn integers_have_no_fraction() {
        assert!(matches!(integer("0000000001"), Ok(Some(1))));
        assert!(matches!(integer("10.0000"), Ok(Some(10))));
        assert!(matches!(integer("-3"), Ok(Some(-3))));
        assert!(integer("10.5").is_err());
        assert!(matches!(integer(""), Ok(None)));
    }

    #[test]
    fn dates_and_times() {
        assert!(matches!(date("20260630"), Ok(Some(d)) if d == jiff::civil::date(2026, 6, 30)));
        assert!(matches!(date("2026/08/28"), Ok(Some(d)) if d == jiff::civil::date(2026, 8, 28)));
        assert!(matches!(date("00000000"), Ok(None)));
        assert!(matches!(date(" "), Ok(None)));
        assert!(date("20261301").is_err());
        assert!(date("2026.12E").is_err());
        assert!(matches!(time("094414"), Ok(Some(t)) if t == jiff::civil::time(9, 44, 14, 0)));
        assert!(matches!(time(""), Ok(None)));
        assert!(time("250000").is_err());
    }
}
