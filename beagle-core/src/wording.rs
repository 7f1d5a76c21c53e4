//! Numbers, amounts and times as people read them.

use alloc::{
    format,
    string::{String, ToString},
};

use jiff::Timestamp;
use kis_api::{Currency, Market, OrderStatus, ReservationStatus, Side, calendar};
use rust_decimal::{Decimal, RoundingStrategy};

use crate::Text;

/// A number with commas: `1,234,567.5`.
pub(crate) fn grouped(number: Decimal) -> String {
    let text = number.normalize().to_string();
    let (sign, text) = text.strip_prefix('-').map_or(("", text.as_str()), |rest| ("-", rest));
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(whole, fraction)| (whole, Some(fraction)));
    let mut out = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    if let Some(fraction) = fraction {
        out.push('.');
        out.push_str(fraction);
    }
    out
}

/// An amount: `70,000원` and `70,000 KRW`, `$190.50` and `190.50 USD`. Shown to the won, or to the hundredth of a cent.
pub(crate) fn amount(amount: Decimal, currency: Currency) -> Text {
    match currency {
        Currency::Krw => {
            let won = grouped(rounded(amount, 0));
            Text::new(format!("{won}원"), format!("{won} KRW"))
        }
        Currency::Usd => {
            let mut dollars = rounded(amount, 4).normalize();
            if dollars.scale() < 2 {
                dollars.rescale(2);
            }
            let sign = if dollars.is_sign_negative() { "-" } else { "" };
            let text = dollars.abs().to_string();
            let fraction = text.split_once('.').map_or("00", |(_, fraction)| fraction);
            let text = format!("{}.{fraction}", grouped(dollars.abs().trunc()));
            Text::new(format!("{sign}${text}"), format!("{sign}{text} USD"))
        }
    }
}

/// Whether a character would turn or hide the words around it, or is none at all.
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The sum behind a purchase after a leader: mine × the leader's purchase / the leader's capital, and what was carried.
#[cfg(feature = "engine")]
pub(crate) fn sizing(sizing: &crate::report::Sizing) -> Text {
    let won = |amount: Decimal| grouped(amount.round());
    let (mine, bought, theirs) =
        (won(sizing.my_capital_krw), won(sizing.leader_amount_krw), won(sizing.leader_capital_krw));
    let due = amount(sizing.due_krw.round(), Currency::Krw);
    let (ko, en) = match sizing.carried_in_krw.round() {
        none if none.is_zero() => (String::new(), String::new()),
        carried => (format!(" + 이월 {}", grouped(carried)), format!(" + {} carried", grouped(carried))),
    };
    Text::new(
        format!("{mine} × {bought} / {theirs}{ko} = {}", due.ko),
        format!("{mine} × {bought} / {theirs}{en} = {}", due.en),
    )
}

/// A percentage to two decimals: `3.25 %`.
pub(crate) fn pct(pct: Decimal) -> String {
    format!("{} %", rounded(pct, 2).normalize())
}

/// A difference of percentages to two decimals.
pub(crate) fn points(points: Decimal) -> Text {
    let points = rounded(points, 2).normalize();
    Text::new(format!("{points}%p"), format!("{points} percentage points"))
}

/// `10주`, `10 shares`.
pub(crate) fn shares(count: Decimal) -> Text {
    let number = grouped(count);
    let unit = if count == Decimal::ONE { "share" } else { "shares" };
    Text::new(format!("{number}주"), format!("{number} {unit}"))
}

/// 매수, 매도.
pub(crate) fn side(side: Side) -> Text {
    match side {
        Side::Buy => Text::new("매수", "buy"),
        Side::Sell => Text::new("매도", "sell"),
    }
}

/// 국내, 미국.
pub(crate) fn market(market: Market) -> Text {
    match market {
        Market::Kr => Text::new("국내", "domestic"),
        Market::Us => Text::new("미국", "US"),
    }
}

/// Where an order stands.
pub(crate) fn status(status: OrderStatus) -> Text {
    match status {
        OrderStatus::Open => Text::new("미체결", "open"),
        OrderStatus::PartlyFilled => Text::new("일부체결", "partly filled"),
        OrderStatus::Filled => Text::new("체결", "filled"),
        OrderStatus::Cancelled => Text::new("취소", "cancelled"),
        OrderStatus::Rejected => Text::new("거부", "rejected"),
        OrderStatus::Expired => Text::new("소멸", "expired"),
    }
}

/// Where a reservation stands.
pub(crate) fn reservation(status: ReservationStatus) -> Text {
    match status {
        ReservationStatus::Waiting => Text::new("대기", "waiting"),
        ReservationStatus::Ordered => Text::new("주문됨", "ordered"),
        ReservationStatus::Cancelled => Text::new("취소", "cancelled"),
        ReservationStatus::Refused => Text::new("거부", "refused"),
        _ => Text::new("알 수 없음", "unknown"),
    }
}

/// The market's own time: `2026-03-02 09:00 KST`.
pub(crate) fn time(at: Timestamp, market: Market) -> String {
    at.to_zoned(calendar::time_zone(market)).strftime("%Y-%m-%d %H:%M %Z").to_string()
}

fn rounded(number: Decimal, places: u32) -> Decimal {
    // Banker's rounding is not how people round.
    number.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_people_write_them() {
        let dec = |text: &str| Decimal::from_str_exact(text).expect(text);
        for (number, want) in [("0", "0"), ("999", "999"), ("1000", "1,000"), ("-1234567.50", "-1,234,567.5")] {
            assert_eq!(grouped(dec(number)), want);
        }
        for (number, currency, ko, en) in [
            ("70000", Currency::Krw, "70,000원", "70,000 KRW"),
            ("2000000.5", Currency::Krw, "2,000,001원", "2,000,001 KRW"),
            ("190.5", Currency::Usd, "$190.50", "190.50 USD"),
            ("1190", Currency::Usd, "$1,190.00", "1,190.00 USD"),
            ("0.1234", Currency::Usd, "$0.1234", "0.1234 USD"),
            ("-0.5", Currency::Usd, "-$0.50", "-0.50 USD"),
        ] {
            assert_eq!(amount(dec(number), currency), Text::new(ko, en), "{number}");
        }
        assert_eq!(pct(dec("5.2631578947")), "5.26 %");
        assert_eq!(shares(dec("1")), Text::new("1주", "1 share"));
    }

    #[test]
    fn times_are_the_markets_own() {
        let at: Timestamp = "2026-03-02T00:00:00Z".parse().expect("an instant");
        assert_eq!(time(at, Market::Kr), "2026-03-02 09:00 KST");
        assert_eq!(time(at, Market::Us), "2026-03-01 19:00 EST");
    }
}
