//! What is traded: a domestic code, a US ticker, or either of them.

use alloc::{format, string::String};
use core::{fmt, str::FromStr};

use crate::{Error, Market, Result, UsExchange};

/// 종목코드 — a domestic code: six characters beginning with a digit (`005930`, `0001A0`), or `Q` and six (an ETN).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StockCode(String);

impl StockCode {
    /// The code as requests carry it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A code as the broker's lists hold it, which have rights and warrants among the stocks.
    #[cfg(feature = "client")]
    pub(crate) fn from_list(text: &str) -> Option<Self> {
        let valid = (1..=12).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric());
        valid.then(|| Self(text.into()))
    }

    /// Whether this is an exchange traded note, whose code begins with `Q`.
    pub fn is_etn(&self) -> bool {
        self.0.starts_with('Q')
    }
}

impl FromStr for StockCode {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let code = text.trim().to_ascii_uppercase();
        let body = code.strip_prefix('Q').unwrap_or(&code);
        let valid = body.len() == 6
            && body.starts_with(|c: char| c.is_ascii_digit())
            && body.bytes().all(|b| b.is_ascii_alphanumeric());
        if valid { Ok(Self(code)) } else { Err(Error::invalid(format!("`{text}` is not a domestic stock code"))) }
    }
}

impl fmt::Display for StockCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A US listing: its symbol and, where it is known, its exchange.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ticker {
    /// The symbol, in capitals.
    pub symbol: String,
    /// The exchange; calls that need it look it up when it is `None`.
    pub exchange: Option<UsExchange>,
}

impl Ticker {
    /// A ticker whose exchange is not known yet.
    pub fn new(symbol: &str) -> Self {
        Self { symbol: symbol.to_ascii_uppercase(), exchange: None }
    }

    /// A NASDAQ listing.
    pub fn nasdaq(symbol: &str) -> Self {
        Self::new(symbol).on(UsExchange::Nasdaq)
    }

    /// An NYSE listing.
    pub fn nyse(symbol: &str) -> Self {
        Self::new(symbol).on(UsExchange::Nyse)
    }

    /// An NYSE American or Arca listing.
    pub fn amex(symbol: &str) -> Self {
        Self::new(symbol).on(UsExchange::Amex)
    }

    /// The same symbol on this exchange.
    #[must_use]
    pub fn on(mut self, exchange: UsExchange) -> Self {
        self.exchange = Some(exchange);
        self
    }
}

impl FromStr for Ticker {
    type Err = Error;

    /// Reads `AAPL` or `NASD:AAPL`.
    fn from_str(text: &str) -> Result<Self> {
        let (exchange, symbol) = match text.trim().split_once(':') {
            Some((code, symbol)) => {
                let exchange = UsExchange::from_code(code)
                    .ok_or_else(|| Error::invalid(format!("`{code}` is not NASD, NYSE or AMEX")))?;
                (Some(exchange), symbol)
            }
            None => (None, text.trim()),
        };
        let valid = (1..=12).contains(&symbol.len())
            && symbol.starts_with(|c: char| c.is_ascii_alphabetic())
            && symbol.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'/' | b'-'));
        if !valid {
            return Err(Error::invalid(format!("`{symbol}` is not a US ticker")));
        }
        Ok(Self { symbol: symbol.to_ascii_uppercase(), exchange })
    }
}

impl fmt::Display for Ticker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.exchange {
            Some(exchange) => write!(f, "{exchange}:{}", self.symbol),
            None => f.write_str(&self.symbol),
        }
    }
}

/// Anything that can be quoted and traded.
///
/// Text that begins with a digit, or is `Q` and six digits, is domestic; anything else is a US ticker.
///
/// ```
/// # fn main() -> kis_api::Result<()> {
/// use kis_api::{Instrument, Market};
/// assert_eq!("005930".parse::<Instrument>()?.market(), Market::Kr);
/// assert_eq!("NASD:AAPL".parse::<Instrument>()?.market(), Market::Us);
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Instrument {
    /// A domestic listing.
    Kr(StockCode),
    /// A US listing.
    Us(Ticker),
}

impl Instrument {
    /// The market it trades on.
    pub const fn market(&self) -> Market {
        match self {
            Self::Kr(_) => Market::Kr,
            Self::Us(_) => Market::Us,
        }
    }

    /// The code or symbol alone, without an exchange.
    pub fn symbol(&self) -> &str {
        match self {
            Self::Kr(code) => code.as_str(),
            Self::Us(ticker) => &ticker.symbol,
        }
    }
}

impl FromStr for Instrument {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let text = text.trim();
        let etn = text
            .strip_prefix(['q', 'Q'])
            .is_some_and(|body| body.len() == 6 && body.bytes().all(|b| b.is_ascii_digit()));
        if etn || text.starts_with(|c: char| c.is_ascii_digit()) {
            text.parse().map(Self::Kr)
        } else {
            text.parse().map(Self::Us)
        }
    }
}

impl fmt::Display for Instrument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kr(code) => code.fmt(f),
            Self::Us(ticker) => ticker.fmt(f),
        }
    }
}

impl From<StockCode> for Instrument {
    fn from(code: StockCode) -> Self {
        Self::Kr(code)
    }
}

impl From<Ticker> for Instrument {
    fn from(ticker: Ticker) -> Self {
        Self::Us(ticker)
    }
}

#[cfg(feature = "serde")]
mod text {
    //! Codes, tickers and instruments are written as the text that reads back to them.

    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

    use super::*;

    macro_rules! as_text {
        ($($name:ty),*) => {$(
            impl Serialize for $name {
                fn serialize<S: Serializer>(&self, serializer: S) -> core::result::Result<S::Ok, S::Error> {
                    serializer.collect_str(self)
                }
            }

            impl<'de> Deserialize<'de> for $name {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> core::result::Result<Self, D::Error> {
                    String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
                }
            }
        )*};
    }

    as_text!(StockCode, Ticker, Instrument);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_character_decides_the_market() {
        for (text, market) in [
            ("005930", Market::Kr),
            ("0001A0", Market::Kr),
            ("Q530036", Market::Kr),
            ("AAPL", Market::Us),
            ("QQQ", Market::Us),
        ] {
            let parsed: Instrument = text.parse().expect(text);
            assert_eq!(parsed.market(), market, "{text}");
        }
    }

    #[test]
    fn nonsense_is_refused() {
        for text in ["", "00593", "0059301", "LSE:VOD", "한글", "A B", "Q12345é", "é"] {
            assert!(text.parse::<Instrument>().is_err(), "{text}");
        }
    }

    #[test]
    fn an_exchange_may_be_spelled_either_way() {
        for text in ["NASD:aapl", "nas:AAPL"] {
            assert_eq!(text.parse::<Ticker>().expect(text), Ticker::nasdaq("AAPL"));
        }
    }
}
