//! 주문구분 — the kinds of orders, and where each of them is taken.

use alloc::format;

use rust_decimal::Decimal;

use crate::{Env, Error, KrExchange, Result, Side};

/// 주문구분 — at what price and when an order may trade. Prices are in the listing's own currency.
///
/// Which kinds exist depends on market, exchange, side and environment: [`domestic_code`](Self::domestic_code) and
/// [`us_code`](Self::us_code) know. Kinds without a price of their own take the exchange's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum OrderKind {
    /// 지정가 — at this price or better, for the day. Everywhere.
    Limit(Decimal),
    /// 시장가 — at any price. KRX and SOR.
    Market,
    /// 최유리지정가 — at the best price of the other side as it arrives; what is left rests there. KRX, NXT and SOR.
    Best,
    /// IOC지정가 — at this price or better at once; what is left is cancelled. KRX, NXT and SOR.
    IocLimit(Decimal),
    /// IOC시장가 — at any price at once; what is left is cancelled. KRX, NXT and SOR.
    IocMarket,
    /// IOC최유리 — at the best price of the other side at once; what is left is cancelled. KRX, NXT and SOR.
    IocBest,
    /// FOK지정가 — all of it at this price or better at once, or nothing. KRX, NXT and SOR.
    FokLimit(Decimal),
    /// FOK시장가 — all of it at any price at once, or nothing. KRX, NXT and SOR.
    FokMarket,
    /// FOK최유리 — all of it at the best price of the other side at once, or nothing. KRX, NXT and SOR.
    FokBest,
    /// 장전시간외 — before the open, at the close of the day before. KRX.
    PreOpen,
    /// 장후시간외 — after the close, at the close. KRX.
    AfterClose,
    /// 시간외단일가 — in the auctions of the evening, at this price or better. KRX.
    SinglePrice(Decimal),
    /// LOO 장개시지정가 — in the opening auction, at this price or better. US.
    LimitOnOpen(Decimal),
    /// MOO 장개시시장가 — in the opening auction, at any price. US, sales only.
    MarketOnOpen,
    /// LOC 장마감지정가 — in the closing auction, at this price or better. US.
    LimitOnClose(Decimal),
    /// MOC 장마감시장가 — in the closing auction, at any price. US, sales only.
    MarketOnClose,
}

impl OrderKind {
    /// The limit price, of a kind that has one.
    pub const fn limit(&self) -> Option<Decimal> {
        match self {
            Self::Limit(price)
            | Self::IocLimit(price)
            | Self::FokLimit(price)
            | Self::SinglePrice(price)
            | Self::LimitOnOpen(price)
            | Self::LimitOnClose(price) => Some(*price),
            Self::Market
            | Self::Best
            | Self::IocMarket
            | Self::IocBest
            | Self::FokMarket
            | Self::FokBest
            | Self::PreOpen
            | Self::AfterClose
            | Self::MarketOnOpen
            | Self::MarketOnClose => None,
        }
    }

    /// Its `ORD_DVSN` in a domestic order to this exchange (v1_국내주식-001).
    ///
    /// # Errors
    /// [`Error::is_unsupported`], saying who takes it, when this exchange or environment does not.
    pub fn domestic_code(&self, exchange: KrExchange, env: Env) -> Result<&'static str> {
        if env == Env::Paper && exchange != KrExchange::Krx {
            return Err(Error::unsupported("paper accounts trade on KRX only"));
        }
        let code = match self {
            Self::Limit(_) => "00",
            Self::Market if exchange == KrExchange::Nxt => {
                return Err(Error::unsupported("NXT has no market orders that rest: give a limit price"));
            }
            Self::Market => "01",
            Self::Best => "03",
            Self::IocLimit(_) => "11",
            Self::FokLimit(_) => "12",
            Self::IocMarket => "13",
            Self::FokMarket => "14",
            Self::IocBest => "15",
            Self::FokBest => "16",
            Self::PreOpen => outside_hours("05", exchange, env)?,
            Self::AfterClose => outside_hours("06", exchange, env)?,
            Self::SinglePrice(_) => outside_hours("07", exchange, env)?,
            Self::LimitOnOpen(_) | Self::MarketOnOpen | Self::LimitOnClose(_) | Self::MarketOnClose => {
                return Err(Error::unsupported("LOO, MOO, LOC and MOC are kinds of US orders"));
            }
        };
        Ok(code)
    }

    /// Its `ORD_DVSN` in a US order (v1_해외주식-001). Paper accounts take limit orders alone.
    ///
    /// # Errors
    /// [`Error::is_unsupported`], saying what is taken, when this side or environment does not take it.
    pub fn us_code(&self, side: Side, env: Env) -> Result<&'static str> {
        let code = match self {
            Self::Limit(_) => return Ok("00"),
            Self::LimitOnOpen(_) => "32",
            Self::LimitOnClose(_) => "34",
            Self::MarketOnOpen | Self::MarketOnClose if side == Side::Buy => {
                return Err(Error::unsupported("KIS takes MOO and MOC for US sales only: buy with LOO or LOC"));
            }
            Self::MarketOnOpen => "31",
            Self::MarketOnClose => "33",
            Self::Market => {
                return Err(Error::unsupported("KIS has no US market orders: give a limit price"));
            }
            _ => return Err(Error::unsupported("KIS takes US orders at a limit, LOO and LOC; sales also MOO and MOC")),
        };
        if env == Env::Paper {
            return Err(Error::unsupported(format!("paper accounts take US orders at a limit only, not kind {code}")));
        }
        Ok(code)
    }

    /// Its `ORD_DVSN_CD` in a domestic reservation (v1_국내주식-017).
    ///
    /// # Errors
    /// [`Error::is_unsupported`] when the broker does not keep such orders.
    pub fn domestic_reserved_code(&self) -> Result<&'static str> {
        match self {
            Self::Limit(_) => Ok("00"),
            Self::Market => Ok("01"),
            Self::PreOpen => Ok("05"),
            _ => Err(Error::unsupported("KIS reserves domestic orders at a limit, at any price and before the open")),
        }
    }

    /// Its `ORD_DVSN` in a US reservation (v1_해외주식-002). Paper accounts take limit orders alone.
    ///
    /// # Errors
    /// [`Error::is_unsupported`] when the broker does not keep such orders.
    pub fn us_reserved_code(&self, side: Side, env: Env) -> Result<&'static str> {
        match self {
            Self::Limit(_) | Self::MarketOnOpen => self.us_code(side, env),
            _ => Err(Error::unsupported("KIS reserves US orders at a limit, and sales also as MOO")),
        }
    }
}

/// KRX alone trades outside of its hours, and paper accounts never do.
fn outside_hours(code: &'static str, exchange: KrExchange, env: Env) -> Result<&'static str> {
    match (exchange, env) {
        (KrExchange::Krx, Env::Paper) => Err(Error::unsupported("paper accounts trade in the regular hours only")),
        (KrExchange::Krx, Env::Real | Env::Sim) => Ok(code),
        _ => Err(Error::unsupported("orders before the open and after the close go to KRX only")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use OrderKind::*;

    const P: Decimal = Decimal::ONE;
    const ALL: [OrderKind; 16] = [
        Limit(P),
        Market,
        Best,
        IocLimit(P),
        IocMarket,
        IocBest,
        FokLimit(P),
        FokMarket,
        FokBest,
        PreOpen,
        AfterClose,
        SinglePrice(P),
        LimitOnOpen(P),
        MarketOnOpen,
        LimitOnClose(P),
        MarketOnClose,
    ];

    fn taken(code: impl Fn(&OrderKind) -> Result<&'static str>) -> alloc::vec::Vec<&'static str> {
        let code = |kind: &OrderKind| match code(kind) {
            Ok(code) => Some(code),
            Err(error) => {
                assert!(error.is_unsupported(), "{kind:?}: {error}");
                None
            }
        };
        let mut codes: alloc::vec::Vec<_> = ALL.iter().filter_map(code).collect();
        codes.sort_unstable();
        codes
    }

    /// The lists of the documents, as far as this crate has the kind.
    #[test]
    fn each_exchange_takes_what_its_document_lists() {
        for (exchange, env, codes) in [
            (KrExchange::Krx, Env::Real, "00 01 03 05 06 07 11 12 13 14 15 16"),
            (KrExchange::Krx, Env::Sim, "00 01 03 05 06 07 11 12 13 14 15 16"),
            (KrExchange::Nxt, Env::Real, "00 03 11 12 13 14 15 16"),
            (KrExchange::Sor, Env::Real, "00 01 03 11 12 13 14 15 16"),
            (KrExchange::Krx, Env::Paper, "00 01 03 11 12 13 14 15 16"),
            (KrExchange::Nxt, Env::Paper, ""),
        ] {
            let found = taken(|kind| kind.domestic_code(exchange, env));
            assert_eq!(found.join(" "), codes, "{exchange:?} {env}");
        }
        for (side, env, codes) in [
            (Side::Buy, Env::Real, "00 32 34"),
            (Side::Sell, Env::Real, "00 31 32 33 34"),
            (Side::Sell, Env::Sim, "00 31 32 33 34"),
            (Side::Buy, Env::Paper, "00"),
            (Side::Sell, Env::Paper, "00"),
        ] {
            assert_eq!(taken(|kind| kind.us_code(side, env)).join(" "), codes, "{side:?} {env}");
        }
        assert_eq!(taken(OrderKind::domestic_reserved_code).join(" "), "00 01 05");
        for (side, env, codes) in
            [(Side::Buy, Env::Real, "00"), (Side::Sell, Env::Real, "00 31"), (Side::Sell, Env::Paper, "00")]
        {
            assert_eq!(taken(|kind| kind.us_reserved_code(side, env)).join(" "), codes, "{side:?} {env}");
        }
    }

    #[cfg(feature = "serde")]
    #[test]
    fn what_was_stored_is_read_again() {
        let text = |kind: &OrderKind| serde_json::to_string(kind).expect("a text");
        assert_eq!((text(&Limit(P)), text(&Market)), (r#"{"limit":"1"}"#.into(), r#""market""#.into()));
        for kind in ALL {
            assert_eq!(serde_json::from_str::<OrderKind>(&text(&kind)).expect("a kind"), kind);
        }
    }
}
