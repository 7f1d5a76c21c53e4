//! Words of the command line that need reading: symbols, quantities and amounts of money.

use std::fmt;

use beagle_core::{
    Lang, Money, MoneyError, Size, Text,
    command::{Cost, LeaderSize, Markets, OrderSize, Switch, Trail, Until, Visibility},
    strategy::condition::Amount,
};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use jiff::{
    civil::Date,
    tz::{TimeZone, TimeZoneDatabase},
};
use kis_api::{Env, Instrument, Interval, KrExchange, Market, OrderNo, ReservationNo, Side};
use rust_decimal::Decimal;

use crate::serve::Place;

/// One of a few words, each standing for a value. Help and errors list them.
fn one_of<T: Copy + Send + Sync + 'static>(words: &'static [(&'static str, T)]) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(words.iter().map(|(word, _)| *word)).try_map(move |typed| {
        let found = words.iter().find(|(word, _)| *word == typed);
        found.map(|(_, value)| *value).ok_or_else(|| format!("`{typed}` is none of them"))
    })
}

const LANGS: &[(&str, Lang)] = &[("ko", Lang::Ko), ("en", Lang::En)];

/// `ko` or `en`.
pub(crate) fn lang() -> impl TypedValueParser<Value = Lang> {
    one_of(LANGS)
}

/// The same where nothing else of the command line can be read.
pub(crate) fn parse_lang(text: &str) -> Option<Lang> {
    LANGS.iter().find(|(word, _)| *word == text).map(|(_, lang)| *lang)
}

/// `all`, `half` or `quarter`.
pub(crate) fn size() -> impl TypedValueParser<Value = Size> {
    one_of(&[("all", Size::All), ("half", Size::Half), ("quarter", Size::Quarter)])
}

/// `kr` or `us`.
pub(crate) fn market() -> impl TypedValueParser<Value = Market> {
    one_of(&[("kr", Market::Kr), ("us", Market::Us)])
}

/// `kr`, `us` or `both`.
pub(crate) fn markets() -> impl TypedValueParser<Value = Markets> {
    one_of(&[("kr", Markets::Kr), ("us", Markets::Us), ("both", Markets::Both)])
}

/// `public` or `private`.
pub(crate) fn visibility() -> impl TypedValueParser<Value = Visibility> {
    one_of(&[("public", Visibility::Public), ("private", Visibility::Private)])
}

/// `buy` or `sell`.
pub(crate) fn side() -> impl TypedValueParser<Value = Side> {
    one_of(&[("buy", Side::Buy), ("sell", Side::Sell)])
}

/// `follow`, `kr` or `us`.
pub(crate) fn switch() -> impl TypedValueParser<Value = Switch> {
    one_of(&[("follow", Switch::Follow), ("kr", Switch::Kr), ("us", Switch::Us)])
}

/// `krx`, `nxt` or `sor`.
pub(crate) fn exchange() -> impl TypedValueParser<Value = KrExchange> {
    one_of(&[("krx", KrExchange::Krx), ("nxt", KrExchange::Nxt), ("sor", KrExchange::Sor)])
}

/// `paper`, `real` or `sim`.
pub(crate) fn environment() -> impl TypedValueParser<Value = Env> {
    one_of(&[("paper", Env::Paper), ("real", Env::Real), ("sim", Env::Sim)])
}

/// Why a word can't be read, in both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wrong {
    pub(crate) why: Text,
    pub(crate) hint: Text,
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.why.en)
    }
}

impl std::error::Error for Wrong {}

fn wrong(why: (&str, &str), hint: (&str, &str)) -> Wrong {
    Wrong { why: Text::new(why.0, why.1), hint: Text::new(hint.0, hint.1) }
}

/// What a person calls a listing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Symbol {
    /// A code or a ticker, which says it all.
    Code(Instrument),
    /// A Korean name, which has to be looked up.
    Name(String),
}

/// `005930`, `Q530036`, `AAPL`, `NASD:AAPL`, or a name: in Korean, or of several words, as `KODEX 200` is.
pub(crate) fn symbol(text: &str) -> Result<Symbol, Wrong> {
    let text = text.trim();
    let is_hangul = |c: char| matches!(c, '가'..='힣');
    if text.contains(|c: char| is_hangul(c) || c.is_whitespace()) {
        return Ok(Symbol::Name(text.to_owned()));
    }
    text.parse().map(Symbol::Code).map_err(|_| {
        wrong(
            ("종목코드가 아닙니다", "it is not a symbol"),
            (
                "국내는 005930 또는 삼성전자, 미국은 AAPL 또는 NASD:AAPL 처럼 쓰십시오",
                "write 005930 for a domestic stock, AAPL or NASD:AAPL for a US one",
            ),
        )
    })
}

/// What a chart is drawn of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Chartable {
    /// An index of KRX, by its code of four digits.
    Index(String),
    Listing(Symbol),
}

/// What is quoted as an index of KRX everywhere, and its code there.
const INDICES: [(&str, &str); 6] = [
    ("KOSPI", "0001"),
    ("코스피", "0001"),
    ("KOSDAQ", "1001"),
    ("코스닥", "1001"),
    ("KOSPI200", "2001"),
    ("코스피200", "2001"),
];

/// As [`symbol`], and `KOSPI`, `코스닥` or any index by its code: `0001`.
pub(crate) fn chartable(text: &str) -> Result<Chartable, Wrong> {
    let text = text.trim();
    let known = INDICES.iter().find(|(name, _)| name.eq_ignore_ascii_case(text));
    match known {
        Some((_, code)) => Ok(Chartable::Index((*code).to_owned())),
        None if text.len() == 4 && text.bytes().all(|c| c.is_ascii_digit()) => Ok(Chartable::Index(text.to_owned())),
        None => symbol(text).map(Chartable::Listing),
    }
}

/// The number of an order, as the broker wrote it.
pub(crate) fn order_no(text: &str) -> Result<OrderNo, Wrong> {
    text.parse().map_err(|_| {
        wrong(
            ("주문번호가 아닙니다", "it is not the number of an order"),
            ("kis order list 가 주문번호를 보여 줍니다", "kis order list shows the numbers"),
        )
    })
}

/// The number of a reservation, as the broker wrote it.
pub(crate) fn reservation_no(text: &str) -> Result<ReservationNo, Wrong> {
    text.parse().map_err(|_| {
        wrong(
            ("예약번호가 아닙니다", "it is not the number of a reservation"),
            ("kis order reserve list 가 예약번호를 보여 줍니다", "kis order reserve list shows the numbers"),
        )
    })
}

/// Where a server listens: `127.0.0.1:8420`, or `unix:` and a path.
pub(crate) fn place(text: &str) -> Result<Place, Wrong> {
    text.parse().map_err(|hint| Wrong { why: Text::new("주소가 아닙니다", "it is not an address"), hint })
}

/// A day: `2026-03-02` or `20260302`.
pub(crate) fn day(text: &str) -> Result<Date, Wrong> {
    text.parse().or_else(|_| Date::strptime("%Y%m%d", text)).map_err(|_| {
        wrong(("날짜가 아닙니다", "it is not a day"), ("2026-03-02 처럼 쓰십시오", "write it as 2026-03-02"))
    })
}

/// A zone of the tz database: `Asia/Seoul`.
pub(crate) fn zone(text: &str) -> Result<TimeZone, Wrong> {
    TimeZoneDatabase::bundled().get(text).map_err(|_| {
        wrong(("시간대가 아닙니다", "it is not a time zone"), ("Asia/Seoul 처럼 쓰십시오", "write it as Asia/Seoul"))
    })
}

/// How long a candle lasts.
pub(crate) fn interval(text: &str) -> Result<Interval, Wrong> {
    text.parse().map_err(|_| {
        wrong(
            ("봉의 길이가 아닙니다", "it is not an interval"),
            (
                "1m 2m 3m 5m 10m 15m 20m 30m 60m 120m 1d 1w 1mo 1y 가운데 하나를 쓰십시오",
                "write one of 1m 2m 3m 5m 10m 15m 20m 30m 60m 120m 1d 1w 1mo 1y",
            ),
        )
    })
}

/// How many events, seconds or rows: at least one, and of seconds no more than a year has.
pub(crate) fn count(text: &str) -> Result<u32, Wrong> {
    const MOST: u32 = 31_536_000;
    ungrouped(text).parse().ok().filter(|count| (1..=MOST).contains(count)).ok_or_else(|| {
        wrong(
            ("1 이상의 정수가 아닙니다", "it is not a whole number from 1 on"),
            ("10 처럼 1 이상, 31,536,000 이하로 쓰십시오", "write a number such as 10, from 1 to 31,536,000"),
        )
    })
}

/// A word with something in it.
pub(crate) fn word(text: &str) -> Result<String, Wrong> {
    if text.trim().is_empty() {
        return Err(wrong(
            ("찾을 말이 없습니다", "it is blank"),
            ("이름이나 코드를 쓰십시오", "write a name or a code"),
        ));
    }
    Ok(text.to_owned())
}

/// A whole number of shares, at least one.
pub(crate) fn shares(text: &str) -> Result<u64, Wrong> {
    ungrouped(text).parse().ok().filter(|shares| *shares > 0).ok_or_else(|| {
        wrong(
            ("1 이상의 정수가 아닙니다", "it is not a whole number of shares"),
            ("10 처럼 한 주 이상을 정수로 쓰십시오", "write a whole number such as 10, at least 1"),
        )
    })
}

/// A whole number of shares, or `all`, `half` or `quarter` of what can be sold.
pub(crate) fn sell_size(text: &str) -> Result<OrderSize, Wrong> {
    match text.parse::<Size>() {
        Ok(part) => Ok(OrderSize::Part(part)),
        Err(_) => shares(text).map(OrderSize::Shares).map_err(|wrong| Wrong {
            hint: Text::new(
                "정수, 또는 all, half, quarter 를 쓰십시오",
                "write a whole number, or all, half or quarter",
            ),
            ..wrong
        }),
    }
}

/// The same of a condition.
pub(crate) fn amount(text: &str) -> Result<Amount, Wrong> {
    sell_size(text).map(|size| match size {
        OrderSize::Part(part) => Amount::Part(part),
        OrderSize::Shares(shares) => Amount::Shares(shares),
        // The words of a sale have no amount among them.
        OrderSize::Amount(_) => Amount::Part(Size::All),
    })
}

/// A last day, or `none`.
pub(crate) fn until(text: &str) -> Result<Until, Wrong> {
    if text == "none" { Ok(Until::Ever) } else { day(text).map(Until::Day) }
}

/// A percentage that a sale has to cover, or `table`.
pub(crate) fn cost(text: &str) -> Result<Cost, Wrong> {
    if text == "table" { Ok(Cost::Table) } else { percent(text).map(Cost::Percent) }
}

/// A price above zero, in the listing's own currency.
pub(crate) fn price(text: &str) -> Result<Decimal, Wrong> {
    decimal(text).filter(|price| *price > Decimal::ZERO).ok_or_else(|| {
        wrong(
            ("0보다 큰 가격이 아닙니다", "it is not a price above zero"),
            ("70000 또는 190.50 처럼 쓰십시오", "write it as 70000 or 190.50"),
        )
    })
}

/// A quantity that somebody holds; it may have a fraction, and may be none.
pub(crate) fn quantity(text: &str) -> Result<Decimal, Wrong> {
    decimal(text).filter(|quantity| *quantity >= Decimal::ZERO).ok_or_else(|| {
        wrong(
            ("수량이 아닙니다", "it is not a number of shares"),
            ("1000 처럼 쓰고, 없으면 0 을 쓰십시오", "write it as 1000, or 0 for none"),
        )
    })
}

/// How many shares a leader traded, or `all`.
pub(crate) fn leader_size(text: &str) -> Result<LeaderSize, Wrong> {
    if text == "all" {
        return Ok(LeaderSize::All);
    }
    let shares = decimal(text).filter(|shares| *shares > Decimal::ZERO).map(LeaderSize::Shares);
    shares.ok_or_else(|| {
        wrong(
            ("리더의 수량이 아닙니다", "it is not how much a leader traded"),
            ("1000 처럼 쓰고, 모두 팔았으면 all 을 쓰십시오", "write a number such as 1000, or all of a sale"),
        )
    })
}

/// A percentage, with or without its sign.
pub(crate) fn percent(text: &str) -> Result<Decimal, Wrong> {
    decimal(text.trim_end_matches('%')).ok_or_else(|| {
        wrong(("퍼센트가 아닙니다", "it is not a percentage"), ("3% 는 3 으로 쓰십시오", "3 percent is written 3"))
    })
}

/// Percentage points below the peak, or `off`.
pub(crate) fn trail(text: &str) -> Result<Trail, Wrong> {
    if text == "off" { Ok(Trail::Off) } else { percent(text).map(Trail::Points) }
}

/// `2000000`, `200만`, `5억` or `700usd`.
pub(crate) fn money(text: &str) -> Result<Money, Wrong> {
    text.parse().map_err(|error: MoneyError| Wrong { why: error.text(), hint: error.hint() })
}

fn decimal(text: &str) -> Option<Decimal> {
    Decimal::from_str_exact(&ungrouped(text)).ok()
}

fn ungrouped(text: &str) -> String {
    text.replace([',', '_'], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_strictly() {
        assert_eq!(shares("1,000"), Ok(1_000));
        assert_eq!(sell_size("half"), Ok(OrderSize::Part(Size::Half)));
        for text in ["0", "-1", "1.5", "", "half"] {
            assert!(shares(text).is_err(), "{text}");
        }
        assert_eq!(price("70,000"), Ok(Decimal::from(70_000)));
        for text in ["0", "-5", "1e3", ""] {
            assert!(price(text).is_err(), "{text}");
        }
        assert_eq!(day("20260302"), day("2026-03-02"));
        assert!(day("2026-13-02").is_err());
        assert_eq!(percent("3%"), percent("3"));
    }
}
