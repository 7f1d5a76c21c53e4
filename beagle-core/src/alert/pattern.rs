//! The table of patterns: how people and apps write what a leader did.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::fmt;

use regex::Regex;

use crate::Text;

/// `A bought 1,000 shares of 005930 at 70,000`.
const ENGLISH: &str = r"(?x)^
    (?<leader>\S.*?)\ (?:has\ )?(?<side>bought|buys|sold|sells)\ +
    (?<qty>all|[0-9][0-9,.]*)(?:\ +shares?)?(?:\ +of)?\ +
    (?<stock>\S.*?)
    (?:\ +(?:at|@)\ *(?<price>\S+?(?:\ (?:USD|usd|KRW|krw|won|dollars))?)(?:\ (?:each|per\ share|a\ share))?)?
    [.!]?$";

/// `A님이 삼성전자 1,000주를 70,000원에 매수했습니다`.
const KOREAN: &str = r"(?x)^
    (?<leader>\S.*?)\ ?님(?:이|은|께서)?\ +
    (?<stock>\S.*?)(?:을|를)?\ +
    (?<qty>전량|[0-9][0-9,.]*[만천백]?)\ ?(?:주)?(?:을|를)?\ +
    (?:(?:주당\ |1주당\ )?(?<price>\S+?)에\ +)?
    (?<side>매수|매도)(?:를|을)?\ ?(?:했습니다|하였습니다|했어요|했음|함|완료|체결)?[.!]?$";

/// `A님이 삼성전자를 70,000원에 1,000주 매수했습니다`.
const KOREAN_PRICE_FIRST: &str = r"(?x)^
    (?<leader>\S.*?)\ ?님(?:이|은|께서)?\ +
    (?<stock>\S.*?)(?:을|를)?\ +
    (?:주당\ |1주당\ )?(?<price>\S+?)에\ +
    (?<qty>전량|[0-9][0-9,.]*[만천백]?)\ ?(?:주)?(?:을|를)?\ +
    (?<side>매수|매도)(?:를|을)?\ ?(?:했습니다|하였습니다|했어요|했음|함|완료|체결)?[.!]?$";

/// What comes with the program, in the order in which it is tried.
const BUILT_IN: [&str; 3] = [KOREAN_PRICE_FIRST, KOREAN, ENGLISH];

/// The groups that a pattern must have; `price` it may have.
const GROUPS: [&str; 4] = ["leader", "side", "stock", "qty"];

/// A table of patterns, tried in order.
#[derive(Debug, Clone)]
pub struct Patterns(Vec<Regex>);

impl Patterns {
    /// The owner's patterns, and after them the built-in Korean and English ones.
    pub fn new(own: &[String]) -> Result<Self, PatternError> {
        Self::own(own).map(Self::before_built_in)
    }

    /// The owner's patterns alone. The built-in ones take longer to compile than most commands take.
    pub(crate) fn own(own: &[String]) -> Result<Self, PatternError> {
        own.iter().map(|pattern| compile(pattern)).collect::<Result<_, _>>().map(Self)
    }

    /// These, and after them the built-in ones.
    pub(crate) fn before_built_in(mut self) -> Self {
        // A test sees to it that each of them compiles.
        self.0.extend(BUILT_IN.into_iter().filter_map(|pattern| compile(pattern).ok()));
        self
    }

    /// What the first pattern that fits makes of a text.
    pub(super) fn captures<'t>(&self, text: &'t str) -> Option<Captured<'t>> {
        self.0.iter().find_map(|pattern| {
            let groups = pattern.captures(text)?;
            let group = |name| groups.name(name).map(|group| group.as_str().trim());
            Some(Captured {
                leader: group("leader")?,
                side: group("side")?,
                stock: group("stock")?,
                quantity: group("qty")?,
                price: group("price"),
            })
        })
    }
}

/// The parts of a message, in its own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Captured<'t> {
    pub(super) leader: &'t str,
    pub(super) side: &'t str,
    pub(super) stock: &'t str,
    pub(super) quantity: &'t str,
    pub(super) price: Option<&'t str>,
}

fn compile(pattern: &str) -> Result<Regex, PatternError> {
    let wrong = |detail: String| PatternError { pattern: pattern.to_string(), detail };
    let regex = Regex::new(pattern).map_err(|error| wrong(error.to_string()))?;
    for group in GROUPS {
        if !regex.capture_names().flatten().any(|name| name == group) {
            return Err(wrong(format!("it has no group named `{group}`")));
        }
    }
    Ok(regex)
}

/// A pattern that can't be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PatternError {
    pattern: String,
    detail: String,
}

impl PatternError {
    /// What is wrong with it.
    pub fn text(&self) -> Text {
        let Self { pattern, detail } = self;
        Text::new(
            format!("알림 형식 `{pattern}`을 쓸 수 없습니다: {detail}"),
            format!("the alert pattern `{pattern}` can't be used: {detail}"),
        )
    }
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text().en)
    }
}

impl core::error::Error for PatternError {}
