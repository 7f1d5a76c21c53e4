//! Markets, exchanges, currencies and sides, with the codes that each family of endpoints uses for them.

use core::{fmt, str::FromStr};

use crate::{Error, Result};

/// A market with its own hours, currency and rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
pub enum Market {
    /// 국내주식 — KRX and the venues that trade its listings.
    Kr,
    /// 미국주식 — NASDAQ, NYSE and NYSE American.
    Us,
}

impl Market {
    /// The currency in which the market quotes and settles.
    pub const fn currency(self) -> Currency {
        match self {
            Self::Kr => Currency::Krw,
            Self::Us => Currency::Usd,
        }
    }

    /// `kr` or `us`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Kr => "kr",
            Self::Us => "us",
        }
    }
}

impl fmt::Display for Market {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A currency. Each endpoint's own code for it is derived here and nowhere else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "UPPERCASE"))]
pub enum Currency {
    /// 원 — South Korean won.
    Krw,
    /// 달러 — United States dollar.
    Usd,
}

impl Currency {
    /// ISO 4217, which is also `TR_CRCY_CD`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Krw => "KRW",
            Self::Usd => "USD",
        }
    }

    /// `WCRC_FRCR_DVSN_CD` of the overseas present balance (v1_해외주식-008): 01 is won, 02 the foreign currency.
    pub const fn present_balance_code(self) -> &'static str {
        match self {
            Self::Krw => "01",
            Self::Usd => "02",
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// 매수 or 매도.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
pub enum Side {
    /// 매수.
    Buy,
    /// 매도.
    Sell,
}

impl Side {
    /// `buy` or `sell`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Buy => "buy",
            Self::Sell => "sell",
        }
    }

    /// `SLL_BUY_DVSN_CD`: 01 is a sale, 02 a purchase.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sell => "01",
            Self::Buy => "02",
        }
    }

    /// Reads `SLL_BUY_DVSN_CD`: 01 is a sale, 02 a purchase.
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "01" | "1" => Some(Self::Sell),
            "02" | "2" => Some(Self::Buy),
            _ => None,
        }
    }
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Where a domestic order is routed, `EXCG_ID_DVSN_CD`. Paper accounts know KRX only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "UPPERCASE"))]
pub enum KrExchange {
    /// 한국거래소.
    #[default]
    Krx,
    /// 넥스트레이드 — the alternative venue.
    Nxt,
    /// Smart order routing between the two.
    Sor,
}

impl KrExchange {
    /// The code in order requests.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Krx => "KRX",
            Self::Nxt => "NXT",
            Self::Sor => "SOR",
        }
    }
}

impl fmt::Display for KrExchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for KrExchange {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        [Self::Krx, Self::Nxt, Self::Sor]
            .into_iter()
            .find(|e| e.code().eq_ignore_ascii_case(text))
            .ok_or_else(|| Error::invalid("a domestic exchange is krx, nxt or sor"))
    }
}

/// A United States exchange. Orders and balances spell it with four letters, quotes with three.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum UsExchange {
    /// NASDAQ.
    #[cfg_attr(feature = "serde", serde(rename = "NASD"))]
    Nasdaq,
    /// New York Stock Exchange.
    #[cfg_attr(feature = "serde", serde(rename = "NYSE"))]
    Nyse,
    /// NYSE American, formerly AMEX; NYSE Arca listings are under this code too.
    #[cfg_attr(feature = "serde", serde(rename = "AMEX"))]
    Amex,
}

impl UsExchange {
    /// All three, in the order in which an unnamed listing is looked for.
    pub const ALL: [Self; 3] = [Self::Nasdaq, Self::Nyse, Self::Amex];

    /// `OVRS_EXCG_CD` of orders and balances.
    pub const fn order_code(self) -> &'static str {
        match self {
            Self::Nasdaq => "NASD",
            Self::Nyse => "NYSE",
            Self::Amex => "AMEX",
        }
    }

    /// `EXCD` of quotes.
    pub const fn quote_code(self) -> &'static str {
        match self {
            Self::Nasdaq => "NAS",
            Self::Nyse => "NYS",
            Self::Amex => "AMS",
        }
    }

    /// Reads either spelling.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|e| e.order_code().eq_ignore_ascii_case(code) || e.quote_code().eq_ignore_ascii_case(code))
    }
}

impl fmt::Display for UsExchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.order_code())
    }
}
