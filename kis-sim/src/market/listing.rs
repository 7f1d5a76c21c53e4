//! What is traded where.

use jiff::civil::Date;
use kis_api::{Market, UsExchange, tick::PriceClass};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Where a listing is traded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Venue {
    /// 유가증권시장 — the main board of KRX.
    Kospi,
    /// 코스닥시장.
    Kosdaq,
    /// NASDAQ.
    Nasd,
    /// New York Stock Exchange.
    Nyse,
    /// NYSE American and Arca.
    Amex,
}

impl Venue {
    /// The market it belongs to.
    pub const fn market(self) -> Market {
        match self {
            Self::Kospi | Self::Kosdaq => Market::Kr,
            Self::Nasd | Self::Nyse | Self::Amex => Market::Us,
        }
    }

    /// The US exchange, where it is one.
    pub const fn us(self) -> Option<UsExchange> {
        match self {
            Self::Nasd => Some(UsExchange::Nasdaq),
            Self::Nyse => Some(UsExchange::Nyse),
            Self::Amex => Some(UsExchange::Amex),
            Self::Kospi | Self::Kosdaq => None,
        }
    }

    /// Its code in orders and balances.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kospi | Self::Kosdaq => "KRX",
            Self::Nasd => "NASD",
            Self::Nyse => "NYSE",
            Self::Amex => "AMEX",
        }
    }

    /// Its Korean name in overseas replies.
    pub(crate) const fn korean(self) -> &'static str {
        match self {
            Self::Kospi => "거래소",
            Self::Kosdaq => "코스닥",
            Self::Nasd => "나스닥",
            Self::Nyse => "뉴욕거래소",
            Self::Amex => "아멕스",
        }
    }

    /// 상품유형코드 — 300 is a domestic stock; each US exchange has its own.
    pub(crate) const fn product_type(self) -> &'static str {
        match self {
            Self::Kospi | Self::Kosdaq => "300",
            Self::Nasd => "512",
            Self::Nyse => "513",
            Self::Amex => "529",
        }
    }
}

/// What kind of paper a listing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A share.
    #[default]
    Stock,
    /// An exchange traded fund.
    Etf,
    /// An exchange traded note.
    Etn,
    /// An index, a rate, a contract or a bond: a figure of two decimals, which no scenario lists and no order trades.
    #[serde(skip)]
    Figure,
}

/// What is quoted beside stocks and funds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Board {
    /// Domestic indices and sectors.
    Index,
    /// Foreign indices and rates of exchange.
    OverseasIndex,
    /// Domestic futures and options.
    Derivative,
    /// 주식워런트증권.
    Elw,
    /// Domestic bonds.
    Bond,
    /// Foreign futures and options.
    OverseasContract,
}

/// One listing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listing {
    /// Where it is traded.
    pub venue: Venue,
    /// Its code or ticker.
    pub symbol: String,
    /// Share, fund or note.
    #[serde(default)]
    pub kind: Kind,
    /// Its Korean name.
    pub korean: String,
    /// Its English name.
    #[serde(default)]
    pub english: String,
    /// Its price when the scenario starts.
    pub price: Decimal,
    /// The last price of the trading day before that.
    #[serde(default)]
    pub previous_close: Option<Decimal>,
    /// What trades in an average day.
    #[serde(default = "Listing::usual_volume")]
    pub volume: i64,
    /// The volume of the trading day before the scenario's first.
    #[serde(default)]
    pub previous_volume: Option<i64>,
    /// How many shares are listed.
    #[serde(default = "Listing::usual_shares")]
    pub shares: i64,
    /// Trading is halted: no price moves, no order is taken, and balances value it at zero.
    #[serde(default)]
    pub suspended: bool,
}

impl Listing {
    const fn usual_volume() -> i64 {
        500_000
    }

    const fn usual_shares() -> i64 {
        100_000_000
    }

    /// The market it belongs to.
    pub fn market(&self) -> Market {
        self.venue.market()
    }

    /// Its class in the table of price steps.
    pub fn class(&self) -> PriceClass {
        match (self.market(), self.kind) {
            (Market::Us, _) | (_, Kind::Figure) => PriceClass::Us,
            (Market::Kr, Kind::Stock) => PriceClass::KrStock,
            (Market::Kr, Kind::Etf | Kind::Etn) => PriceClass::KrFund,
        }
    }

    /// The last price of the day before the scenario's first.
    pub(crate) fn first_base(&self) -> Decimal {
        self.previous_close.unwrap_or(self.price)
    }

    /// The lowest and the highest price of a day with this base. US exchanges have no such limits.
    pub(crate) fn limits(&self, base: Decimal, day: Date) -> Option<(Decimal, Decimal)> {
        kis_api::tick::kr_limits(self.class(), base, day)
    }

    /// 표준코드 — the ISIN of a domestic listing, made up from its code, with a true check digit.
    pub(crate) fn isin(&self) -> String {
        let code = self.symbol.strip_prefix('Q').unwrap_or(&self.symbol);
        let kind = if self.kind == Kind::Etn { "G" } else { "7" };
        let body = format!("KR{kind}{code}00");
        let check = check_digit(&body);
        format!("{body}{check}")
    }
}

/// The check digit of an ISIN: letters become two digits, every second digit from the right is doubled.
fn check_digit(body: &str) -> u32 {
    let mut digits = Vec::with_capacity(24);
    for value in body.chars().filter_map(|c| c.to_digit(36)) {
        if value >= 10 {
            digits.push(value / 10);
        }
        digits.push(value % 10);
    }
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(index, digit)| if index % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { *digit })
        .sum();
    (10 - sum % 10) % 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_isin_of_samsung_is_the_real_one() {
        let listing: Listing =
            serde_json::from_str(r#"{"venue":"KOSPI","symbol":"005930","korean":"삼성전자","price":"70000"}"#)
                .expect("listing");
        assert_eq!(listing.isin(), "KR7005930003");
    }
}
