//! 주문 한도.

use kis_api::Market;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// What an order is held against right before it is sent. Sales of held shares are free of the amounts and counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// One purchase, in percent of my capital. 1회 매수 한도(투자금 대비 %).
    pub max_per_order_pct: Decimal,
    /// All purchases of a day, counted on what was meant to be sent, in percent of my capital. 1일 매수 한도(투자금 대비 %).
    pub max_per_day_pct: Decimal,
    /// One domestic purchase while my capital is not set, in won. 투자금 미설정 시 국내 1회 매수 한도(원).
    pub max_per_order_without_capital_krw: Decimal,
    /// One US purchase while my capital is not set, in dollars. 투자금 미설정 시 미국 1회 매수 한도(달러).
    pub max_per_order_without_capital_usd: Decimal,
    /// Domestic purchases of a day while my capital is not set, in won. 투자금 미설정 시 국내 1일 매수 한도(원).
    pub max_per_day_without_capital_krw: Decimal,
    /// US purchases of a day while my capital is not set, in dollars. 투자금 미설정 시 미국 1일 매수 한도(달러).
    pub max_per_day_without_capital_usd: Decimal,
    /// Orders within a minute. 분당 주문 수.
    pub max_orders_per_minute: u32,
    /// Orders of a day. 1일 주문 수.
    pub max_orders_per_day: u32,
    /// Orders of one symbol and day. 종목별 1일 주문 수.
    pub max_orders_per_symbol_day: u32,
    /// How far from the last price a domestic order may be, in percent. 국내 현재가 대비 허용 폭(%).
    pub kr_collar_pct: Decimal,
    /// How far from the last price a US order may be, in percent. 미국 현재가 대비 허용 폭(%).
    pub us_collar_pct: Decimal,
    /// A quote older than this decides nothing, in milliseconds. 시세 유효 시간(밀리초).
    pub max_quote_age_ms: u64,
    /// An exchange rate below this can't be true, in won for a dollar. 최저 환율(원/달러).
    pub min_krw_per_usd: Decimal,
    /// An exchange rate above this can't be true, in won for a dollar. 최고 환율(원/달러).
    pub max_krw_per_usd: Decimal,
}

impl Limits {
    /// How far from the last price an order of this market may be, in percent.
    pub const fn collar_pct(&self, market: Market) -> Decimal {
        match market {
            Market::Kr => self.kr_collar_pct,
            Market::Us => self.us_collar_pct,
        }
    }

    /// One purchase while my capital is not set, in the market's currency.
    pub const fn max_per_order_without_capital(&self, market: Market) -> Decimal {
        match market {
            Market::Kr => self.max_per_order_without_capital_krw,
            Market::Us => self.max_per_order_without_capital_usd,
        }
    }

    /// All purchases of a day while my capital is not set, in the market's currency.
    pub const fn max_per_day_without_capital(&self, market: Market) -> Decimal {
        match market {
            Market::Kr => self.max_per_day_without_capital_krw,
            Market::Us => self.max_per_day_without_capital_usd,
        }
    }
}

impl Limits {
    /// Whether this can be what a dollar costs in won: a missing, inverted or unit rate can't.
    pub fn is_sane_rate(&self, krw_per_usd: Decimal) -> bool {
        (self.min_krw_per_usd..=self.max_krw_per_usd).contains(&krw_per_usd)
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_per_order_pct: Decimal::from(20),
            max_per_day_pct: Decimal::from(50),
            max_per_order_without_capital_krw: Decimal::from(1_000_000),
            max_per_order_without_capital_usd: Decimal::from(700),
            max_per_day_without_capital_krw: Decimal::from(3_000_000),
            max_per_day_without_capital_usd: Decimal::from(2_100),
            max_orders_per_minute: 30,
            max_orders_per_day: 300,
            max_orders_per_symbol_day: 10,
            kr_collar_pct: Decimal::from(3),
            us_collar_pct: Decimal::from(5),
            max_quote_age_ms: 10_000,
            min_krw_per_usd: Decimal::from(800),
            max_krw_per_usd: Decimal::from(2_500),
        }
    }
}
