//! Dates and times of day as KIS writes them.

use jiff::civil::{Date, Time};

use super::number::{Read, is_nothing, trimmed};

const DATE: &str = "a date was expected";
const TIME: &str = "a time was expected";

/// `20260630` or `2026/08/28`, sometimes with a zero before it; all zeros or all nines are no date.
pub(crate) fn date(text: &str) -> Read<Date> {
    let text = trimmed(text);
    if is_nothing(text) || repeats(text, b"09") {
        return Ok(None);
    }
    let text = match text.len() {
        9 => text.strip_prefix('0').unwrap_or(text),
        _ => text,
    };
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
    if month == 0 && day == 0 && year == 0 {
        return Ok(None);
    }
    Date::new(year, month as i8, day as i8).map(Some).map_err(|_| DATE)
}

/// `094414`, `94414`, `09:44:14`, `0944`, and with milliseconds `094414123`.
///
/// Six equal digits (`666666`, `888888`, `999999`) mark an auction or the close, and a night session's hours go on
/// beyond 24: neither is a time of day. Nor are zeros of another length.
pub(crate) fn time(text: &str) -> Read<Time> {
    let text = trimmed(text);
    let is_mark = match text.len() {
        4 | 5 | 9 => false,
        6 => repeats(text, b"6789"),
        _ => repeats(text, b"0"),
    };
    if is_nothing(text) || is_mark {
        return Ok(None);
    }
    let mut digits = [0u8; 9];
    let mut len = 0;
    for b in text.bytes() {
        match b {
            b':' if len == 2 || len == 4 => {}
            b'0'..=b'9' if len < 9 => {
                digits[len] = b - b'0';
                len += 1;
            }
            _ => return Err(TIME),
        }
    }
    match len {
        4 | 6 | 9 => {}
        // A leading zero was lost.
        5 => digits[..6].rotate_right(1),
        _ => return Err(TIME),
    }
    let two = |at: usize| (digits[at] * 10 + digits[at + 1]) as i8;
    let (hour, minute, second) = (two(0), two(2), two(4));
    if (24..30).contains(&hour) && minute < 60 && second < 60 {
        return Ok(None);
    }
    let millis = digits[6..].iter().fold(0i32, |n, d| n * 10 + i32::from(*d));
    Time::new(hour, minute, second, millis * 1_000_000).map(Some).map_err(|_| TIME)
}

/// One of these digits and nothing else.
fn repeats(text: &str, digits: &[u8]) -> bool {
    let bytes = text.as_bytes();
    bytes.first().is_some_and(|first| digits.contains(first) && bytes.iter().all(|b| b == first))
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date as day, time as clock};

    use super::*;

    #[test]
    fn dates() {
        for (text, want) in [
            ("20260630", Ok(Some(day(2026, 6, 30)))),
            ("2026/08/28", Ok(Some(day(2026, 8, 28)))),
            ("2026-08-28", Ok(Some(day(2026, 8, 28)))),
            ("020240430", Ok(Some(day(2024, 4, 30)))),
            ("99991231", Ok(Some(day(9999, 12, 31)))),
            ("00000000", Ok(None)),
            ("0000/00/00", Ok(None)),
            ("99999999", Ok(None)),
            ("0", Ok(None)),
            (" ", Ok(None)),
            ("-", Ok(None)),
            ("20261301", Err(DATE)),
            ("20260931", Err(DATE)),
            ("2026.12E", Err(DATE)),
            ("202606", Err(DATE)),
            ("20260630x", Err(DATE)),
            ("120240430", Err(DATE)),
        ] {
            assert_eq!(date(text), want, "{text:?}");
        }
    }

    #[test]
    fn times() {
        for (text, want) in [
            ("094414", Ok(Some(clock(9, 44, 14, 0)))),
            ("94414", Ok(Some(clock(9, 44, 14, 0)))),
            ("09:44:14", Ok(Some(clock(9, 44, 14, 0)))),
            ("0944", Ok(Some(clock(9, 44, 0, 0)))),
            ("094414123", Ok(Some(clock(9, 44, 14, 123_000_000)))),
            ("000000", Ok(Some(clock(0, 0, 0, 0)))),
            ("", Ok(None)),
            ("0", Ok(None)),
            ("00000000", Ok(None)),
            ("N/A", Ok(None)),
            ("094414\0", Ok(Some(clock(9, 44, 14, 0)))),
            ("666666", Ok(None)),
            ("888888", Ok(None)),
            ("24:00", Ok(None)),
            ("253000", Ok(None)),
            ("310000", Err(TIME)),
            ("096014", Err(TIME)),
            ("20260630", Err(TIME)),
            ("930", Err(TIME)),
            ("0944x", Err(TIME)),
        ] {
            assert_eq!(time(text), want, "{text:?}");
        }
    }
}
