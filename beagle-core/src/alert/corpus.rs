//! Messages as they come, and what is made of them.

extern crate std;

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use kis_api::{Instrument, Side};
use proptest::prelude::*;
use regex::{Captures, Regex};

use super::{NameTable, Patterns, Quantity, hear};
use crate::{Reason, reason::AlertRefusal, rules::AlertRules};

static PATTERNS: std::sync::LazyLock<Patterns> =
    std::sync::LazyLock::new(|| Patterns::new(&[]).expect("the built-in patterns"));

/// `TEXT => READING` a line, with what the masters list at its head.
const CORPUS: &str = include_str!("../../../fixtures/alerts/corpus.txt");

static NAMES: std::sync::LazyLock<NameTable> = std::sync::LazyLock::new(|| {
    let listings = CORPUS.lines().filter_map(|line| line.strip_prefix("@ ")?.split_once(" = "));
    listings.map(|(name, code)| (name, code.parse::<Instrument>().expect(code))).collect()
});

fn said(text: &str) -> Result<String, AlertRefusal> {
    let alert = hear(text, &PATTERNS, &AlertRules::default())?.resolve(&*NAMES)?;
    let quantity = match alert.quantity {
        Quantity::Shares(shares) => shares.to_string(),
        Quantity::All => "all".to_string(),
    };
    let price = alert.price.map_or_else(|| "-".to_string(), |price| price.to_string());
    Ok(format!("{} {} {quantity} {} {price}", alert.leader, alert.side, alert.instrument))
}

/// Each text with what is expected of it.
fn corpus() -> impl Iterator<Item = (String, &'static str)> {
    let lines = CORPUS.lines().filter(|line| !line.starts_with(['#', '@']));
    lines.filter_map(|line| line.split_once(" => ")).map(|(text, reading)| (written_out(text), reading))
}

/// The characters that a line can't have, or would have too many of.
fn written_out(text: &str) -> String {
    let text = [("\\n", "\n"), ("\\r", "\r"), ("\\t", "\t"), ("\\0", "\0")]
        .into_iter()
        .fold(text.to_string(), |text, (escape, character)| text.replace(escape, character));
    let escape = Regex::new(r"\\u\{([0-9A-F]+)\}|\{(.) x ([0-9]+)\}").expect("a pattern");
    let character = |found: &Captures<'_>| match (found.get(1), found.get(2), found.get(3)) {
        (Some(code), ..) => {
            let code = u32::from_str_radix(code.as_str(), 16).expect("hexadecimal");
            char::from_u32(code).expect("a character").to_string()
        }
        (_, Some(character), Some(times)) => character.as_str().repeat(times.as_str().parse().expect("a number")),
        _ => String::new(),
    };
    escape.replace_all(&text, character).into_owned()
}

#[test]
fn every_line_of_the_corpus_is_read_as_it_says() {
    let mut wrong = Vec::new();
    for (text, want) in corpus() {
        let got = match said(&text) {
            Ok(reading) => reading,
            Err(refusal) => {
                assert!(!refusal.text().ko.is_empty() && !refusal.text().en.is_empty(), "{refusal:?}");
                format!("! {}", refusal.code())
            }
        };
        if got != want {
            wrong.push(format!("{:?} is read as {got}, not {want}", text.chars().take(200).collect::<String>()));
        }
    }
    assert!(wrong.is_empty(), "{} lines:\n{}", wrong.len(), wrong.join("\n"));
    assert!(corpus().count() >= 200, "{} lines", corpus().count());
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
