//! Numbers as KIS writes them: padded, signed, zero-filled, or empty.

use alloc::{format, string::String};

use rust_decimal::Decimal;

use super::digits;

/// What a text field held: a value, nothing (empty, blank, or one of the spellings of "no value"), or text that is not
/// what was expected.
pub(crate) type Read<T> = Result<Option<T>, &'static str>;

const NUMBER: &str = "a number was expected";
const WHOLE: &str = "a whole number was expected";

/// Text without its padding, be it blanks or NULs; `(null)` is no text.
pub(crate) fn trimmed(text: &str) -> &str {
    let is_solid = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    // Most texts have no padding, which two bytes tell.
    if is_solid(text.as_bytes().first()) && is_solid(text.as_bytes().last()) {
        return text;
    }
    match text.trim_matches(|c: char| c.is_whitespace() || c == '\0') {
        "(null)" => "",
        text => text,
    }
}

/// Whether a text without padding says that there is no value: a dash, and what C prints for a division by zero.
pub(super) fn is_nothing(text: &str) -> bool {
    const NOTHING: &[&str] =
        &["", "-", "--", "null", "n/a", "nan", "-nan", "+nan", "nan(ind)", "-nan(ind)", "inf", "-inf", "+inf"];
    NOTHING.iter().any(|nothing| text.eq_ignore_ascii_case(nothing))
}

/// `70100`, `+1.44`, `-00000000000030000`, `     138600.0000`, `.62955`; and rarer, `1,234,500`, `-  150`, `1e3`.
pub(crate) fn decimal(text: &str) -> Read<Decimal> {
    match Plain::read(text) {
        Some(plain) => Ok(Some(plain.decimal())),
        None => unusual(text),
    }
}

/// As [`decimal`], where a fraction other than zeros is no whole number.
pub(crate) fn integer(text: &str) -> Read<i64> {
    match Plain::read(text).and_then(Plain::integer) {
        Some(value) => Ok(Some(value)),
        None => whole(decimal(text)),
    }
}

fn whole(read: Read<Decimal>) -> Read<i64> {
    match read {
        Ok(Some(value)) if value.is_integer() => i64::try_from(value.trunc().mantissa()).map(Some).map_err(|_| WHOLE),
        Ok(None) => Ok(None),
        _ => Err(WHOLE),
    }
}

/// A sign, digits, a point: nearly every number.
pub(crate) struct Plain {
    negative: bool,
    mantissa: u64,
    scale: u32,
}

impl Plain {
    fn read(text: &str) -> Option<Self> {
        let (negative, digits) = match text.as_bytes() {
            [b'-', rest @ ..] => (true, rest),
            [b'+', rest @ ..] => (false, rest),
            rest => (false, rest),
        };
        let (mantissa, scale) = digits::read(digits)?;
        Some(Self { negative, mantissa, scale })
    }

    /// The same of the first `len` characters of a word, as [`digits`] has it.
    #[inline(always)]
    pub(crate) fn short(word: u64, len: usize) -> Option<Self> {
        let sign = word as u8;
        let (word, len) = if matches!(sign, b'-' | b'+') { (word >> 8, len - 1) } else { (word, len) };
        let (mantissa, scale) = digits::short(word, len)?;
        Some(Self { negative: sign == b'-', mantissa, scale })
    }

    #[inline(always)]
    pub(crate) fn decimal(self) -> Decimal {
        let Self { negative, mantissa, scale } = self;
        // Zero has no sign.
        Decimal::from_parts(mantissa as u32, (mantissa >> 32) as u32, 0, negative && mantissa != 0, scale)
    }

    /// `None` when it has a fraction or is too large.
    #[inline(always)]
    pub(crate) fn integer(self) -> Option<i64> {
        let value = i64::try_from(self.mantissa).ok().filter(|_| self.scale == 0)?;
        Some(if self.negative { -value } else { value })
    }
}

/// What the plain reading could not take.
#[cold]
fn unusual(text: &str) -> Read<Decimal> {
    let text = trimmed(text);
    if is_nothing(text) {
        return Ok(None);
    }
    if let Some(plain) = Plain::read(text) {
        return Ok(Some(plain.decimal()));
    }
    let (sign, digits) = match text.as_bytes() {
        [sign @ (b'-' | b'+'), ..] => (char::from(*sign), text[1..].trim_start()),
        _ => ('+', text),
    };
    let digits = ungrouped(digits).ok_or(NUMBER)?;
    let signed = |digits: &str| format!("{sign}{digits}");
    if let Some((number, exponent)) = digits.split_once(['e', 'E']) {
        let whole = exponent.trim_start_matches(['-', '+']);
        let exact = is_number(number) && (1..=2).contains(&whole.len()) && is_digits(whole);
        return exact.then(|| Decimal::from_scientific(&signed(&digits)).ok()).flatten().map(Some).ok_or(NUMBER);
    }
    // More digits than the plain reading holds: zeros at both ends are padding.
    if !is_number(&digits) {
        return Err(NUMBER);
    }
    let digits = digits.trim_start_matches('0');
    let digits = if digits.contains('.') { digits.trim_end_matches('0').trim_end_matches('.') } else { digits };
    if digits.is_empty() {
        return Ok(Some(Decimal::ZERO));
    }
    Decimal::from_str_exact(&signed(digits)).map(Some).map_err(|_| NUMBER)
}

/// The digits without separators of thousands, which stand at every third place or nowhere.
fn ungrouped(digits: &str) -> Option<String> {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    let rest_fits = groups.clone().all(|group| group.len() == 3 && is_digits(group));
    let first_fits = !whole.contains(',') || ((1..=3).contains(&first.len()) && !first.starts_with('0'));
    (rest_fits && first_fits && !fraction.contains(',')).then(|| digits.replace(',', ""))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// Digits with a point at most.
fn is_number(text: &str) -> bool {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    digits(whole) && digits(fraction) && !(whole.is_empty() && fraction.is_empty())
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    fn shown(text: &str) -> String {
        match decimal(text) {
            Ok(Some(value)) => value.to_string(),
            Ok(None) => "nothing".into(),
            Err(_) => "unreadable".into(),
        }
    }

    #[test]
    fn numbers_of_the_recordings() {
        for (text, want) in [
            ("70100", "70100"),
            ("+1.44", "1.44"),
            (" 0.00", "0.00"),
            ("-0.85", "-0.85"),
            ("-337492", "-337492"),
            ("-00000000000030000", "-30000"),
            ("000000000000121000", "121000"),
            ("0000000002", "2"),
            ("     138600.0000", "138600.0000"),
            ("00000138600.0000", "138600.0000"),
            ("       -100.0000", "-100.0000"),
            ("1504.2000000000", "1504.2000000000"),
            (".62955", "0.62955"),
            ("5.", "5"),
            ("-0.00", "0.00"),
            ("", "nothing"),
            ("   ", "nothing"),
            ("(null)", "nothing"),
            ("-nan", "nothing"),
            ("3728926343750", "3728926343750"),
        ] {
            assert_eq!(shown(text), want, "{text:?}");
        }
    }

    #[test]
    fn numbers_that_were_not_recorded() {
        for (text, want) in [
            ("-", "nothing"),
            ("NaN", "nothing"),
            ("-nan(ind)", "nothing"),
            ("inf", "nothing"),
            ("NULL", "nothing"),
            ("N/A", "nothing"),
            ("\0\0", "nothing"),
            ("70100\0\0", "70100"),
            ("1,000", "1000"),
            ("-1,234,567.89", "-1234567.89"),
            ("- 150", "-150"),
            ("+   1.44", "1.44"),
            ("1e3", "1000"),
            ("-1.5E-3", "-0.0015"),
            ("12345678901234567890.25", "12345678901234567890.25"),
            ("-00000000000000000000000000000000030000", "-30000"),
            ("00000000000000000000000000000000", "0"),
            ("1504.20000000000000000000000000000000", "1504.2"),
            ("0.00000000000000000000000000000000000", "0"),
        ] {
            assert_eq!(shown(text), want, "{text:?}");
        }
    }

    #[test]
    fn what_is_no_number_is_not_guessed() {
        for text in [
            "12x",
            "x12",
            ".",
            "1.2.3",
            "１２",
            "1 2",
            "--5",
            "+-5",
            "1,23",
            "1,2345",
            "0,123",
            ",123",
            "1,234,56",
            "1.234,5",
            "1e",
            "e3",
            "1e+",
            "1e333",
            "1e3.5",
            "0x10",
            "1_000",
            "12%",
            "1/2",
            "99999999999999999999999999999999",
            "0.12345678901234567890123456789012",
            "7,780 억",
            "true",
        ] {
            assert_eq!(shown(text), "unreadable", "{text:?}");
        }
    }

    #[test]
    fn integers_have_no_fraction() {
        assert_eq!(integer("0000000001"), Ok(Some(1)));
        assert_eq!(integer("10.0000"), Ok(Some(10)));
        assert_eq!(integer("-3"), Ok(Some(-3)));
        assert_eq!(integer("1,234"), Ok(Some(1234)));
        assert_eq!(integer("9223372036854775807"), Ok(Some(i64::MAX)));
        assert_eq!(integer("9223372036854775808"), Err(WHOLE));
        assert_eq!(integer("10.5"), Err(WHOLE));
        assert_eq!(integer(""), Ok(None));
    }
}
