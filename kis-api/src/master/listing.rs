//! What a master file tells of a listing.

use std::fmt;

use rust_decimal::Decimal;

use crate::{Instrument, Market, UsExchange, tick::PriceClass};

/// One listing of a market's master file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Listing {
    /// What it is traded as; a US ticker comes with its exchange.
    pub instrument: Instrument,
    /// 한글명.
    pub name: String,
    /// The English name. US only: the domestic files have none.
    pub english_name: Option<String>,
    /// Where it is listed.
    pub exchange: Exchange,
    /// What kind of paper it is.
    pub kind: ListingKind,
    /// Which price steps apply.
    pub class: PriceClass,
    /// 기준가 — what the changes and limits of the file's day are counted from, in won. Domestic only.
    pub base_price: Option<Decimal>,
    /// 전일거래량 — the previous session's volume in shares. Domestic only.
    pub previous_volume: Option<Decimal>,
    /// 거래정지. Domestic only.
    pub suspended: bool,
}

impl Listing {
    /// A share of which nothing more is known.
    pub(super) fn new(instrument: Instrument, name: &str, exchange: Exchange) -> Self {
        let class = match instrument.market() {
            Market::Kr => PriceClass::KrStock,
            Market::Us => PriceClass::Us,
        };
        Self {
            instrument,
            name: name.into(),
            english_name: None,
            exchange,
            kind: ListingKind::Stock,
            class,
            base_price: None,
            previous_volume: None,
            suspended: false,
        }
    }

    /// The Korean and the English name.
    pub(super) fn names(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.name).chain(&self.english_name)
    }
}

/// Where something is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "UPPERCASE"))]
pub enum Exchange {
    /// 유가증권시장.
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

impl Exchange {
    /// `KOSPI`, `KOSDAQ`, `NASD`, `NYSE` or `AMEX`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Kospi => "KOSPI",
            Self::Kosdaq => "KOSDAQ",
            Self::Nasd => "NASD",
            Self::Nyse => "NYSE",
            Self::Amex => "AMEX",
        }
    }
}

impl fmt::Display for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl From<UsExchange> for Exchange {
    fn from(exchange: UsExchange) -> Self {
        match exchange {
            UsExchange::Nasdaq => Self::Nasd,
            UsExchange::Nyse => Self::Nyse,
            UsExchange::Amex => Self::Amex,
        }
    }
}

/// What kind of paper a listing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
pub enum ListingKind {
    /// 주권, 예탁증서 and the like — shares.
    Stock,
    /// 상장지수펀드.
    Etf,
    /// 상장지수증권.
    Etn,
    /// 부동산투자회사. Domestic only: US ones are among the shares.
    Reit,
    /// 신주인수권 and warrants.
    Warrant,
    /// 지수 — an index among the listings of a US exchange; it can't be traded.
    Index,
    /// Anything else: funds, trusts, commodities.
    Other,
}

impl ListingKind {
    /// `stock`, `etf`, `etn`, `reit`, `warrant`, `index` or `other`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Stock => "stock",
            Self::Etf => "etf",
            Self::Etn => "etn",
            Self::Reit => "reit",
            Self::Warrant => "warrant",
            Self::Index => "index",
            Self::Other => "other",
        }
    }
}
