//! The broker's charts: which endpoint has which, and how each is asked.

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::page::{Ask, Names, Prices, Row};
use crate::{
    Candle, Client, Endpoint, Env, Error, Interval, Market, Meta, Result, StockCode, Ticker, UsExchange,
    api::{
        domestic_stock::{
            InquireDailyIndexchartprice, InquireDailyItemchartprice, InquireTimeDailychartprice,
            InquireTimeItemchartprice as TodaysMinutes,
        },
        overseas_stock::{Dailyprice, InquireTimeItemchartprice as UsMinutes},
    },
    domestic::day,
};

/// What is drawn.
#[derive(Debug, Clone)]
pub(crate) enum Chart {
    Kr(StockCode),
    KrIndex(String),
    /// A ticker whose exchange may have to be looked up.
    Us(Ticker),
    UsListed(String, UsExchange),
}

impl Chart {
    pub(super) fn market(&self) -> Market {
        match self {
            Self::Kr(_) | Self::KrIndex(_) => Market::Kr,
            Self::Us(_) | Self::UsListed(..) => Market::Us,
        }
    }

    /// The chart with all that its calls need.
    pub(super) async fn found(self, client: &Client) -> Result<Self> {
        match self {
            Self::Us(ticker) => {
                let (ticker, exchange) = client.us().named(&ticker).await?;
                Ok(Self::UsListed(ticker.symbol, exchange))
            }
            found => Ok(found),
        }
    }

    /// Of which candles of the broker's those of this interval are made.
    pub(super) fn pieces(&self, interval: Interval) -> Result<Interval> {
        match (self, interval) {
            (Self::Kr(_), Interval::Minutes(_)) => Ok(Interval::Minutes(1)),
            (Self::KrIndex(_), Interval::Minutes(_)) => Err(Error::invalid("an index has no minute candles here")),
            (Self::Us(_) | Self::UsListed(..), Interval::Year) => Ok(Interval::Month),
            (_, interval) => Ok(interval),
        }
    }

    /// The endpoint that has it.
    pub(super) fn endpoint(&self, interval: Interval) -> &'static Meta {
        match (self, interval) {
            (Self::Kr(_), Interval::Minutes(_)) => InquireTimeDailychartprice::META,
            (Self::Kr(_), _) => InquireDailyItemchartprice::META,
            (Self::KrIndex(_), _) => InquireDailyIndexchartprice::META,
            (Self::Us(_) | Self::UsListed(..), Interval::Minutes(_)) => UsMinutes::META,
            (Self::Us(_) | Self::UsListed(..), _) => Dailyprice::META,
        }
    }

    /// The newest rows up to a moment, in the broker's order.
    pub(super) async fn page(&self, client: &Client, ask: &Ask) -> Result<Vec<Candle>> {
        match (self, ask.interval) {
            (Self::Kr(code), Interval::Minutes(_)) if client.env() == Env::Paper => todays(client, code, ask).await,
            (Self::Kr(code), Interval::Minutes(_)) => minutes(client, code, ask).await,
            (Self::Kr(code), _) => periods(client, code, ask).await,
            (Self::KrIndex(index), _) => index_periods(client, index, ask).await,
            (Self::UsListed(symbol, exchange), Interval::Minutes(minutes)) => {
                us_minutes(client, (symbol, *exchange, minutes), ask).await
            }
            (Self::UsListed(symbol, exchange), _) => us_periods(client, (symbol, *exchange), ask).await,
            (Self::Us(ticker), _) => Err(Error::invalid(format!("the exchange of {ticker} was not looked up"))),
        }
    }
}

/// HHMMSS.
fn clock(time: Time) -> String {
    time.strftime("%H%M%S").to_string()
}

const fn letter(interval: Interval) -> &'static str {
    match interval {
        Interval::Week => "W",
        Interval::Month => "M",
        Interval::Year => "Y",
        Interval::Day | Interval::Minutes(_) => "D",
    }
}

const STOCK: Names = Names {
    meta: InquireDailyItemchartprice::META,
    date: "output2.stck_bsop_date",
    open: "output2.stck_oprc",
    high: "output2.stck_hgpr",
    low: "output2.stck_lwpr",
    close: "output2.stck_clpr",
    volume: "output2.acml_vol",
};

async fn periods(client: &Client, code: &StockCode, ask: &Ask) -> Result<Vec<Candle>> {
    // A week, month or year is asked for to its last day: else the broker might end it early.
    let last = ask.interval.last_day(ask.until.date());
    let request = InquireDailyItemchartprice::new(code.as_str(), day(ask.first), day(last))
        .fid_period_div_code(letter(ask.interval))
        .fid_org_adj_prc(if ask.prices == Prices::Adjusted { "0" } else { "1" });
    let rows = client.send(&request).await?.output2.into_iter().map(|row| Row {
        date: row.stck_bsop_date,
        time: None,
        open: row.stck_oprc,
        high: row.stck_hgpr,
        low: row.stck_lwpr,
        close: row.stck_clpr,
        volume: row.acml_vol.map(Decimal::from),
        value: row.acml_tr_pbmn,
    });
    rows.filter_map(|row| row.candle(&STOCK)).collect()
}

const INDEX: Names = Names {
    meta: InquireDailyIndexchartprice::META,
    date: "output2.stck_bsop_date",
    open: "output2.bstp_nmix_oprc",
    high: "output2.bstp_nmix_hgpr",
    low: "output2.bstp_nmix_lwpr",
    close: "output2.bstp_nmix_prpr",
    volume: "output2.acml_vol",
};

async fn index_periods(client: &Client, index: &str, ask: &Ask) -> Result<Vec<Candle>> {
    let last = ask.interval.last_day(ask.until.date());
    let request =
        InquireDailyIndexchartprice::new(index, day(ask.first), day(last)).fid_period_div_code(letter(ask.interval));
    let rows = client.send(&request).await?.output2.into_iter().map(|row| Row {
        date: row.stck_bsop_date,
        time: None,
        open: row.bstp_nmix_oprc,
        high: row.bstp_nmix_hgpr,
        low: row.bstp_nmix_lwpr,
        close: row.bstp_nmix_prpr,
        volume: row.acml_vol.map(Decimal::from),
        value: row.acml_tr_pbmn,
    });
    rows.filter_map(|row| row.candle(&INDEX)).collect()
}

const MINUTE: Names =
    Names { meta: InquireTimeDailychartprice::META, close: "output2.stck_prpr", volume: "output2.cntg_vol", ..STOCK };

async fn minutes(client: &Client, code: &StockCode, ask: &Ask) -> Result<Vec<Candle>> {
    let request = InquireTimeDailychartprice::new(code.as_str(), day(ask.until.date()), clock(ask.until.time()));
    let rows = client.send(&request).await?.output2.into_iter().map(|row| Row {
        date: row.stck_bsop_date,
        time: row.stck_cntg_hour,
        open: row.stck_oprc,
        high: row.stck_hgpr,
        low: row.stck_lwpr,
        close: row.stck_prpr,
        volume: row.cntg_vol.map(Decimal::from),
        // What the broker sends is the day's so far.
        value: None,
    });
    rows.filter_map(|row| row.candle(&MINUTE)).collect()
}

/// What paper accounts have.
async fn todays(client: &Client, code: &StockCode, ask: &Ask) -> Result<Vec<Candle>> {
    const NAMES: Names = Names { meta: TodaysMinutes::META, ..MINUTE };
    let request = TodaysMinutes::new(code.as_str(), clock(ask.until.time())).fid_pw_data_incu_yn("N");
    let rows = client.send(&request).await?.output2.into_iter().map(|row| Row {
        date: row.stck_bsop_date,
        time: row.stck_cntg_hour,
        open: row.stck_oprc,
        high: row.stck_hgpr,
        low: row.stck_lwpr,
        close: row.stck_prpr,
        volume: row.cntg_vol.map(Decimal::from),
        value: None,
    });
    let candles: Vec<Candle> = rows.filter_map(|row| row.candle(&NAMES)).collect::<Result<_>>()?;
    match candles.iter().find(|candle| ask.first < candle.date || ask.until.date() < candle.date) {
        Some(_) => {
            Err(Error::unsupported("paper accounts have the minutes of today only").at(TodaysMinutes::META.id, ""))
        }
        None => Ok(candles),
    }
}

const US_DAY: Names = Names {
    meta: Dailyprice::META,
    date: "output2.xymd",
    open: "output2.open",
    high: "output2.high",
    low: "output2.low",
    close: "output2.clos",
    volume: "output2.tvol",
};

async fn us_periods(client: &Client, (symbol, exchange): (&str, UsExchange), ask: &Ask) -> Result<Vec<Candle>> {
    let last = ask.interval.last_day(ask.until.date());
    let request = Dailyprice::new(exchange.quote_code(), symbol)
        .gubn(match ask.interval {
            Interval::Week => "1",
            Interval::Month | Interval::Year => "2",
            Interval::Day | Interval::Minutes(_) => "0",
        })
        .bymd(day(last))
        .modp(if ask.prices == Prices::Adjusted { "1" } else { "0" });
    let rows = client.send(&request).await?.output2.into_iter().map(|row| Row {
        date: row.xymd,
        time: None,
        open: row.open,
        high: row.high,
        low: row.low,
        close: row.clos,
        volume: row.tvol,
        value: row.tamt,
    });
    rows.filter_map(|row| row.candle(&US_DAY)).collect()
}

const US_MINUTE: Names = Names { meta: UsMinutes::META, close: "output2.last", volume: "output2.evol", ..US_DAY };

/// The cursor is the moment itself: with it a chart can be entered anywhere.
async fn us_minutes(
    client: &Client,
    (symbol, exchange, minutes): (&str, UsExchange, u8),
    ask: &Ask,
) -> Result<Vec<Candle>> {
    let request = UsMinutes::new(exchange.quote_code(), symbol)
        .nmin(minutes.to_string())
        .pinc("1")
        .next("1")
        .keyb(ask.until.strftime("%Y%m%d%H%M%S").to_string());
    let rows = client.send(&request).await?.output2.into_iter().map(|row| Row {
        date: row.xymd,
        time: row.xhms,
        open: row.open,
        high: row.high,
        low: row.low,
        close: row.last,
        volume: row.evol,
        value: row.eamt,
    });
    rows.filter_map(|row| row.candle(&US_MINUTE)).collect()
}
