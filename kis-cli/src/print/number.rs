//! Numbers as people read them. They are rounded for the eye only; JSON and CSV carry them whole.

use kis_api::Currency;
use rust_decimal::{Decimal, RoundingStrategy};

/// With thousands separators, without trailing zeros.
pub(crate) fn grouped(number: Decimal) -> String {
    group(&number.normalize().to_string())
}

/// With thousands separators and this many places, so that labels below each other have the same form.
pub(crate) fn fixed(number: Decimal, places: u32) -> String {
    group(&format!("{number:.*}", places as usize))
}

/// Won to two places at most, dollars with two to four.
pub(crate) fn money(amount: Decimal, currency: Currency) -> String {
    match currency {
        Currency::Krw => format!("₩{}", grouped(round(amount, 2))).replace("₩-", "-₩"),
        Currency::Usd => {
            let rounded = round(amount, 4).normalize();
            let places = rounded.scale().max(2);
            format!("${}", group(&format!("{rounded:.*}", places as usize))).replace("$-", "-$")
        }
    }
}

/// To two places, always both of them, so that a column of them can be compared at a glance.
pub(super) fn percent(percent: Decimal) -> String {
    group(&format!("{:.2}%", round(percent, 2)))
}

/// The text of an absolute number with the number's sign before it.
pub(super) fn signed(number: Decimal, text: &str) -> String {
    match number {
        number if number > Decimal::ZERO => format!("+{text}"),
        number if number < Decimal::ZERO => format!("-{text}"),
        _ => text.into(),
    }
}

fn round(number: Decimal, places: u32) -> Decimal {
    number.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero)
}

fn group(text: &str) -> String {
    let (sign, text) = text.strip_prefix('-').map_or(("", text), |rest| ("-", rest));
    let (whole, rest) = text.find(|c: char| !c.is_ascii_digit()).map_or((text, ""), |at| text.split_at(at));
    let mut grouped = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dec(text: &str) -> Decimal {
        Decimal::from_str_exact(text).expect(text)
    }

    #[test]
    fn numbers_as_people_read_them() {
        for (text, want) in
            [("0", "0"), ("999", "999"), ("1000", "1,000"), ("-1234567.80", "-1,234,567.8"), ("10.0", "10")]
        {
            assert_eq!(grouped(dec(text)), want);
        }
        for (text, currency, want) in [
            ("70000", Currency::Krw, "₩70,000"),
            ("-1500.5", Currency::Krw, "-₩1,500.5"),
            ("66512.3456", Currency::Krw, "₩66,512.35"),
            ("190.5", Currency::Usd, "$190.50"),
            ("0.00015", Currency::Usd, "$0.0002"),
            ("-1234.5678", Currency::Usd, "-$1,234.5678"),
        ] {
            assert_eq!(money(dec(text), currency), want);
        }
        assert_eq!(percent(dec("5.2631578")), "5.26%");
        assert_eq!(percent(dec("2.345")), "2.35%");
    }
}
