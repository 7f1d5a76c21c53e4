//! An amount of money, as somebody types it.
#![no_main]

use beagle_core::Money;
use kis_api::Currency;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(money) = text.parse::<Money>() else { return };
    let mark = match money.currency {
        Currency::Krw => "krw",
        Currency::Usd => "usd",
    };
    // Units make amounts of more digits than anybody types.
    let number = money.amount.normalize().to_string();
    if number.len() <= 20 {
        assert_eq!(format!("{number}{mark}").parse::<Money>().ok(), exact(&number, money), "{text} is {number}");
    }
    assert!(money.currency == Currency::Usd || money.amount.fract().is_zero(), "there is nothing smaller than a won");
    assert!(!is_ambiguous(text.trim()), "{text}: a thousand, or one and nothing?");
    for (at, _) in text.match_indices(',') {
        let digits = text[at + 1..].bytes().take_while(u8::is_ascii_digit).count();
        assert_eq!(digits, 3, "{text}: commas part thousands");
    }
});

/// The same amount, but for what could be a thousand as well: `1.125`.
fn exact(number: &str, money: Money) -> Option<Money> {
    (!is_ambiguous(number)).then_some(money)
}

/// `1.000`: a point before three digits, and nothing that says the currency.
fn is_ambiguous(text: &str) -> bool {
    let Some((whole, rest)) = text.split_once('.') else { return false };
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    is_digits(whole) && whole.len() <= 3 && !whole.starts_with('0') && is_digits(rest) && rest.len() == 3
}
