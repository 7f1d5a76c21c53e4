//! Messages as they come, and what is made of them.

extern crate std;

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use kis_api::{Instrument, Side};
use proptest::prelude::*;

use super::{NameTable, Patterns, Quantity, hear};
use crate::{Reason, reason::AlertRefusal, rules::AlertRules};

static PATTERNS: std::sync::LazyLock<Patterns> =
    std::sync::LazyLock::new(|| Patterns::new(&[]).expect("the built-in patterns"));

fn names() -> NameTable {
    [
        ("삼성전자", "005930"),
        ("Samsung Electronics", "005930"),
        ("삼성전자우", "005935"),
        ("기아", "000270"),
        ("KT", "030200"),
        ("KT", "NYSE:KT"),
        ("NAVER", "035420"),
        ("AAPL", "NASD:AAPL"),
        ("한화", "000880"),
        ("한화", "000885"),
    ]
    .into_iter()
    .map(|(name, code)| (name, code.parse::<Instrument>().expect(code)))
    .collect()
}

fn said(text: &str) -> Result<String, AlertRefusal> {
    let alert = hear(text, &PATTERNS, &AlertRules::default())?.resolve(&names())?;
    let quantity = match alert.quantity {
        Quantity::Shares(shares) => shares.to_string(),
        Quantity::All => "all".to_string(),
    };
    let price = alert.price.map_or_else(|| "-".to_string(), |price| price.to_string());
    Ok(format!("{} {} {quantity} {} {price}", alert.leader, alert.side, alert.instrument))
}

#[test]
fn what_is_understood() {
    for (text, want) in [
        ("A bought 1,000 shares of 005930 at 70,000", "A buy 1000 005930 70000"),
        ("A님이 삼성전자 1,000주를 70,000원에 매수했습니다", "A buy 1000 005930 70000"),
        ("  A bought 1000 shares of 005930 at 70000.\n", "A buy 1000 005930 70000"),
        ("Big Fish bought 1 share of 005930 @ ₩70,000", "Big Fish buy 1 005930 70000"),
        ("A has sold 10 shares of NASD:AAPL at $190.5", "A sell 10 NASD:AAPL 190.5"),
        ("A sold 10.5 AAPL at 190.5 USD", "A sell 10.5 AAPL 190.5"),
        ("A bought 10 shares of AAPL at 190", "A buy 10 NASD:AAPL 190"),
        ("A bought 10 shares of AAPL", "A buy 10 NASD:AAPL -"),
        ("A sold all shares of 005930 at 71,000 per share", "A sell all 005930 71000"),
        ("A bought 10 shares of Samsung Electronics at 70,000", "A buy 10 005930 70000"),
        ("A bought 10 shares of KT at $13.5", "A buy 10 KT 13.5"),
        ("A bought 10 shares of KT at 30,000원", "A buy 10 030200 30000"),
        ("A bought 10 shares of NAVER at 200,000", "A buy 10 035420 200000"),
        ("A님이 삼성전자 1,000주를 매도했습니다.", "A sell 1000 005930 -"),
        ("홍 길동님은 삼성전자(005930) 10주를 7만원에 매도하였습니다", "홍 길동 sell 10 005930 70000"),
        ("A 님이 삼성전자우 10주 60,000원에 매수", "A buy 10 005935 60000"),
        ("A님께서 기아를 100,000원에 5주 매수했어요!", "A buy 5 000270 100000"),
        ("A님이 기아 전량을 100,000원에 매도했습니다", "A sell all 000270 100000"),
        ("A님이 005930 1천주를 70,000원에 매수 완료", "A buy 1000 005930 70000"),
        ("A님이 NASD:AAPL 10주를 190.5달러에 매수했습니다", "A buy 10 NASD:AAPL 190.5"),
        ("Ａ님이 삼성전자 １，０００주를 70,000원에 매수했습니다", "A buy 1000 005930 70000"),
        (r#"{"leader":"A","side":"buy","stock":"005930","qty":1000,"price":70000}"#, "A buy 1000 005930 70000"),
        (r#"{"leader":"A","side":"매도","stock":"삼성전자","qty":"전량"}"#, "A sell all 005930 -"),
        (
            r#"{"leader":"A","side":"sell","stock":"AAPL","qty":"1,000","price":"$190.50","market":"us"}"#,
            "A sell 1000 AAPL 190.5",
        ),
        (
            r#"{"leader":"A","side":"buy","stock":"AAPL","qty":1.500,"price":190.123,"market":"us"}"#,
            "A buy 1.500 AAPL 190.123",
        ),
        (
            r#"{"leader":"A","side":"buy","stock":"KT","qty":10,"market":"kr","at":"2026-03-03T10:00:00+09:00"}"#,
            "A buy 10 030200 -",
        ),
    ] {
        assert_eq!(said(text).map_err(|refusal| refusal.text().en), Ok(want.to_string()), "{text:?}");
    }
}

#[test]
fn what_is_refused() {
    for (text, code) in [
        ("", "malformed"),
        ("hello", "malformed"),
        ("A bought", "malformed"),
        ("A bought shares of 005930", "malformed"),
        ("A bought 0 shares of 005930 at 70,000", "malformed"),
        ("A bought all shares of 005930", "malformed"),
        ("A bought -5 shares of 005930 at 70,000", "malformed"),
        ("A bought 1.000 shares of 005930 at 70,000", "malformed"),
        ("A bought 1.5 shares of 005930 at 70,000", "malformed"),
        ("A bought 10 shares of 005930 at 70.000", "malformed"),
        ("A bought 10 shares of 005930 at $70", "malformed"),
        ("A bought 10 shares of NASD:AAPL at 70,000원", "malformed"),
        ("A bought 10 shares of NASD:AAPL at 190.500", "malformed"),
        ("A bought 10 shares of 005930 at 0", "malformed"),
        ("A bought $10 shares of 005930 at 70,000", "malformed"),
        ("A님이 삼성전자 1,000주를 70,000원에 매수하지 않았습니다", "malformed"),
        ("A님이 삼성전자 1,000주를 70,000원에 매수했습니다 (취소)", "malformed"),
        ("A님이 삼성전자 1.000주를 70,000원에 매수했습니다", "malformed"),
        ("A님이 삼성전자를 매수했습니다", "malformed"),
        ("A bought 10 shares of 005930 at 70,000 and 5 shares of AAPL at $190", "unknown_stock"),
        ("A bought 10 shares of 00593 at 70,000", "unknown_stock"),
        ("A bought 10 shares of aapl at 190", "unknown_stock"),
        ("A bought 10 shares of ААPL at $190", "unknown_stock"),
        ("A님이 삼성 1,000주를 70,000원에 매수했습니다", "unknown_stock"),
        ("A님이 기아(005930) 10주를 70,000원에 매수했습니다", "ambiguous_stock"),
        ("A님이 한화 10주를 30,000원에 매수했습니다", "ambiguous_stock"),
        ("A bought 10 shares of KT at 30,000", "ambiguous_stock"),
        ("A bought 10 shares of \u{202E}039500 at 70,000", "malformed"),
        ("A bought 10 shares of 005930\u{200B} at 70,000", "malformed"),
        ("A bought\n10 shares of 005930 at 70,000", "malformed"),
        (r#"{"leader":"A","side":"buy","stock":"005930"}"#, "malformed"),
        (r#"{"leader":"A","side":"hold","stock":"005930","qty":1}"#, "malformed"),
        (r#"{"leader":"A","side":"buy","stock":"005930","qty":1,"cancelled":true}"#, "malformed"),
        (r#"{"leader":"A","side":"buy","stock":"005930","qty":1,"market":"us"}"#, "malformed"),
        (r#"{"leader":"A","side":"buy","stock":"005930","qty":-1}"#, "malformed"),
        (r#"{"leader":"A","side":"buy","stock":"005930","qty":1e3}"#, "malformed"),
        (r#"{"leader":"A","side":"buy","stock":"005930","qty":true}"#, "malformed"),
        (r#"{"leader":"","side":"buy","stock":"005930","qty":1}"#, "malformed"),
        (r#"{"leader":"A","side":"buy","stock":"005930","qty":1,"at":"yesterday"}"#, "malformed"),
    ] {
        assert_eq!(said(text).map_err(|refusal| refusal.code()), Err(code), "{text:?}");
    }
    let long = "A bought 1 shares of ".to_string() + &"9".repeat(5000);
    assert_eq!(said(&long).map_err(|refusal| refusal.code()), Err("malformed"));
}

#[test]
fn patterns_of_ones_own_come_first() {
    let own = [r"^\[(?<side>매수|매도)\] (?<leader>\S+) (?<stock>\S+) (?<qty>\S+)주$".to_string()];
    let patterns = Patterns::new(&own).expect("a pattern");
    let heard = hear("[매수] A 005930 10주", &patterns, &AlertRules::default()).expect("heard");
    assert_eq!((heard.leader.as_str(), heard.side), ("A", Side::Buy));
    for wrong in ["(", "^(?<leader>.+)$"] {
        assert!(Patterns::new(&[wrong.to_string()]).is_err(), "{wrong}");
    }
}

proptest! {
    /// Whatever comes in, there is an answer, and what is understood is above zero.
    #[test]
    fn every_text_has_an_answer(text in any::<String>()) {
        let _ = hear(&text, &PATTERNS, &AlertRules::default());
    }

    /// What is written is what is heard.
    #[test]
    fn what_is_written_is_heard(
        leader in "[A-Za-z가-힣0-9]{1,12}",
        shares in 1_u32..10_000_000,
        price in 1_u32..10_000_000,
        buys in any::<bool>(),
    ) {
        let (en, ko) = if buys { ("bought", "매수") } else { ("sold", "매도") };
        let side = if buys { "buy" } else { "sell" };
        let want = format!("{leader} {side} {shares} 005930 {price}");
        let lines: Vec<String> = [
            format!("{leader} {en} {shares} shares of 005930 at {price}"),
            format!("{leader}님이 005930 {shares}주를 {price}원에 {ko}했습니다"),
            format!("{leader}님이 005930을 {price}원에 {shares}주 {ko}했습니다"),
        ].into();
        for line in lines {
            prop_assert_eq!(said(&line).map_err(|refusal| refusal.text().en), Ok(want.clone()), "{}", line);
        }
    }
}
