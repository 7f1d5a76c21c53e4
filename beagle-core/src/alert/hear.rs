//! From a message to what a leader did.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use jiff::Timestamp;
use kis_api::{Currency, Instrument, Market, Side, StockCode, Ticker};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Names, Patterns, json, pattern::Captured};
use crate::{
    Text,
    gate::duplicate,
    money::{self, Marked},
    reason::AlertRefusal,
    rules::AlertRules,
};

/// What a message says, with the stock in the leader's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    /// Who traded.
    pub leader: String,
    /// 매수 or 매도.
    pub side: Side,
    /// A code, a ticker or a name.
    pub stock: String,
    /// How much.
    pub quantity: Quantity,
    /// At what price a share.
    pub price: Option<Decimal>,
    /// The currency that was written with the price.
    pub currency: Option<Currency>,
    /// The market, where the message names it.
    pub market: Option<Market>,
    /// When it happened, where the message says so.
    pub at: Option<Timestamp>,
}

/// What a leader did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alert {
    /// Who traded.
    pub leader: String,
    /// 매수 or 매도.
    pub side: Side,
    /// What was traded.
    pub instrument: Instrument,
    /// How much.
    pub quantity: Quantity,
    /// At what price a share, in the stock's currency.
    pub price: Option<Decimal>,
    /// When it happened, where the message says so.
    pub at: Option<Timestamp>,
}

/// How much a leader traded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quantity {
    /// This many shares.
    Shares(Decimal),
    /// All they held. Sales only.
    All,
}

/// Reads a message: JSON where it begins with `{`, else by the first pattern that fits.
pub fn hear(text: &str, patterns: &Patterns, rules: &AlertRules) -> Result<Heard, AlertRefusal> {
    if text.len() > rules.max_text_bytes {
        let max = rules.max_text_bytes;
        return Err(malformed(format!("{max}바이트보다 깁니다"), format!("it is longer than {max} bytes")));
    }
    let text = duplicate::key(text);
    seen(&text)?;
    let heard = if text.starts_with('{') {
        json::read(&text)?
    } else {
        let captured = patterns.captures(&text);
        from_words(captured.ok_or_else(|| malformed("아는 형식이 아닙니다", "no pattern fits"))?)?
    };
    checked(heard)
}

impl Heard {
    /// The listing, where the message names it by its code: nothing has to be looked up.
    pub fn code(&self) -> Option<Instrument> {
        let stock = self.stock.as_str();
        if let Ok(code) = stock.parse::<StockCode>() {
            // `aapl` and `005930` can't be mixed up, but codes are written in capitals.
            return (code.as_str() == stock).then_some(Instrument::Kr(code));
        }
        let ticker: Ticker = stock.parse().ok()?;
        let says_us = ticker.exchange.is_some() || self.says_market() == Some(Market::Us);
        (says_us && is_capital(&ticker.symbol, stock)).then_some(Instrument::Us(ticker))
    }

    /// The listing that is meant. A word that is both a Korean name and a US ticker is ambiguous unless the message
    /// names the market or the price's currency.
    pub fn resolve(&self, names: &dyn Names) -> Result<Alert, AlertRefusal> {
        let instrument = match self.code() {
            Some(instrument) => instrument,
            None => self.look_up(names)?,
        };
        self.agrees_with(&instrument)?;
        Ok(Alert {
            leader: self.leader.clone(),
            side: self.side,
            instrument,
            quantity: self.quantity,
            price: self.price,
            at: self.at,
        })
    }

    fn look_up(&self, names: &dyn Names) -> Result<Instrument, AlertRefusal> {
        let fits = |instrument: &Instrument| self.says_market().is_none_or(|market| market == instrument.market());
        let find = |name| names.find(name).into_iter().filter(fits).collect::<Vec<_>>();
        let unknown = || AlertRefusal::UnknownStock { stock: self.stock.clone() };
        let ambiguous = |candidates| AlertRefusal::AmbiguousStock { stock: self.stock.clone(), candidates };
        let mut found = find(&self.stock);
        match (found.pop(), found.is_empty(), name_and_code(&self.stock)) {
            (Some(one), true, _) => Ok(one),
            (Some(last), false, _) => {
                found.push(last);
                Err(ambiguous(found))
            }
            (None, _, Some((name, written))) => {
                let named = find(name);
                match (named.iter().find(|listing| written.is(listing)), written) {
                    (Some(listing), _) => Ok(listing.clone()),
                    // `삼성전자(005930)`: the name may be unknown here, but it may not be another stock's.
                    (None, Written::Code(code)) if named.is_empty() && is_one_word(name) => Ok(Instrument::Kr(code)),
                    (None, _) if named.is_empty() => Err(unknown()),
                    (None, _) => Err(ambiguous(named)),
                }
            }
            (None, _, None) => Err(unknown()),
        }
    }

    /// The market that the message names, by word or by currency.
    pub fn says_market(&self) -> Option<Market> {
        self.market.or_else(|| match self.currency? {
            Currency::Krw => Some(Market::Kr),
            Currency::Usd => Some(Market::Us),
        })
    }

    fn agrees_with(&self, instrument: &Instrument) -> Result<(), AlertRefusal> {
        let market = instrument.market();
        let currency = self.currency.unwrap_or(market.currency());
        if self.market.is_some_and(|said| said != market) || currency != market.currency() {
            return Err(malformed("시장이나 통화가 종목과 맞지 않습니다", "its market or currency is not the stock's"));
        }
        let is_whole = |number: Decimal| number.fract().is_zero();
        let shares_are_whole = matches!(self.quantity, Quantity::Shares(shares) if !is_whole(shares));
        if market == Market::Kr && (shares_are_whole || self.price.is_some_and(|price| !is_whole(price))) {
            return Err(malformed(
                "국내 주식의 수량과 가격은 정수입니다",
                "domestic shares and prices are whole numbers",
            ));
        }
        Ok(())
    }
}

fn from_words(words: Captured<'_>) -> Result<Heard, AlertRefusal> {
    let price = words.price.map(|price| amount("가격", "price", price)).transpose()?;
    Ok(Heard {
        leader: words.leader.to_string(),
        side: side(words.side)?,
        stock: words.stock.to_string(),
        quantity: quantity(words.quantity)?,
        price: price.map(|price| price.amount),
        currency: price.and_then(|price| price.currency),
        market: None,
        at: None,
    })
}

/// What holds for every message, however it was written.
fn checked(heard: Heard) -> Result<Heard, AlertRefusal> {
    let is_above_zero = |number: Decimal| number > Decimal::ZERO;
    seen(&heard.leader)?;
    seen(&heard.stock)?;
    if heard.leader.is_empty() || heard.stock.is_empty() {
        return Err(malformed("이름이나 종목이 비어 있습니다", "the leader or the stock is missing"));
    }
    match heard.quantity {
        Quantity::All if heard.side == Side::Buy => {
            return Err(malformed("전량 매수는 수량을 알 수 없습니다", "a purchase of all names no number"));
        }
        Quantity::Shares(shares) if !is_above_zero(shares) => {
            return Err(malformed("수량이 0입니다", "the number of shares is zero"));
        }
        _ => {}
    }
    if heard.price.is_some_and(|price| !is_above_zero(price)) {
        return Err(malformed("가격이 0입니다", "the price is zero"));
    }
    Ok(heard)
}

pub(super) fn side(word: &str) -> Result<Side, AlertRefusal> {
    match word {
        "매수" | "bought" | "buys" | "buy" | "BUY" => Ok(Side::Buy),
        "매도" | "sold" | "sells" | "sell" | "SELL" => Ok(Side::Sell),
        _ => Err(malformed(format!("`{word}`은 매수도 매도도 아닙니다"), format!("`{word}` is neither buy nor sell"))),
    }
}

pub(super) fn quantity(word: &str) -> Result<Quantity, AlertRefusal> {
    match word {
        "all" | "전량" => Ok(Quantity::All),
        _ => {
            let number = amount("수량", "quantity", word)?;
            match number.currency {
                None => Ok(Quantity::Shares(number.amount)),
                Some(_) => Err(malformed("수량에 통화가 있습니다", "the quantity is an amount of money")),
            }
        }
    }
}

pub(super) fn amount(ko: &str, en: &str, word: &str) -> Result<Marked, AlertRefusal> {
    money::marked(word).map_err(|error| {
        let text = error.text();
        malformed(format!("{ko} `{word}`: {}", text.ko), format!("{en} `{word}`: {}", text.en))
    })
}

pub(super) fn malformed(ko: impl Into<String>, en: impl Into<String>) -> AlertRefusal {
    AlertRefusal::Malformed { detail: Text::new(ko, en) }
}

/// What stands in brackets behind a name.
enum Written<'t> {
    Code(StockCode),
    Ticker(&'t str),
}

impl Written<'_> {
    fn is(&self, listing: &Instrument) -> bool {
        match (self, listing) {
            (Self::Code(code), Instrument::Kr(listed)) => code == listed,
            (Self::Ticker(symbol), Instrument::Us(listed)) => *symbol == listed.symbol,
            _ => false,
        }
    }
}

/// `삼성전자(005930)` and `애플(AAPL)` are a name and a code.
fn name_and_code(stock: &str) -> Option<(&str, Written<'_>)> {
    let (name, code) = stock.strip_suffix(')')?.rsplit_once('(')?;
    let written = match code.parse::<StockCode>() {
        Ok(parsed) if parsed.as_str() == code => Written::Code(parsed),
        _ => Written::Ticker(code),
    };
    Some((name.trim(), written))
}

/// Whether this can be a name that the masters write otherwise. A sentence is none.
fn is_one_word(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '&' | '.' | '-'))
}

/// Whether a ticker was written in capitals, behind its exchange if it has one.
fn is_capital(symbol: &str, stock: &str) -> bool {
    stock == symbol || stock.rsplit_once(':').is_some_and(|(_, written)| written == symbol)
}

/// Refuses what a reader does not see.
fn seen(text: &str) -> Result<(), AlertRefusal> {
    let Some(hidden) = text.chars().find(|c| is_hidden(*c)) else { return Ok(()) };
    let code = u32::from(hidden);
    Err(malformed(
        format!("보이지 않는 글자 U+{code:04X}가 있습니다"),
        format!("it has the hidden character U+{code:04X}"),
    ))
}

/// Characters that a reader does not see, or that turn the order of reading: what is shown is not what is read.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{AD}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
            | '\u{E0000}'..='\u{E0FFF}' | '\u{FFF9}'..='\u{FFFD}')
}
