//! 실시간체결가 — trades as they happen, in one form for both markets.

use jiff::{Timestamp, civil};
use rust_decimal::Decimal;

use super::{Feed, FeedMeta, Frame, Realtime, Subscription, subscription::record};
use crate::{
    Currency, Error, Instrument, Market, Result, Side, StockCode, Ticker, UsExchange,
    api::{domestic_stock::CcnlKrx, overseas_stock::DelayedCcnl},
    calendar,
    read::positive,
};

/// A trade, as the exchange reports it. Prices are in the listing's own currency, quantities in shares.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LiveTrade {
    /// What was traded; a US ticker comes with its exchange.
    pub instrument: Instrument,
    /// The currency of every price here.
    pub currency: Currency,
    /// When, to the second.
    pub at: Timestamp,
    /// 체결가.
    pub price: Decimal,
    /// 체결량 — the shares of this trade.
    pub quantity: Decimal,
    /// 체결구분 — whether a buyer or a seller took what was offered. Domestic only.
    pub taker: Option<Side>,
    /// 전일대비 — the change from the previous close, in the currency.
    pub change: Option<Decimal>,
    /// 등락율 — the same in percent.
    pub change_pct: Option<Decimal>,
    /// 누적 거래량 — the day's shares so far, this trade included.
    pub volume: Option<Decimal>,
    /// 시가.
    pub open: Option<Decimal>,
    /// 고가.
    pub high: Option<Decimal>,
    /// 저가.
    pub low: Option<Decimal>,
    /// 매도호가1 — the lowest price at which somebody sells.
    pub ask: Option<Decimal>,
    /// 매수호가1 — the highest price at which somebody buys.
    pub bid: Option<Decimal>,
}

impl Realtime<'_> {
    /// 실시간체결가 — every trade of a listing: on KRX (실시간-003), or in the US as the free feed has it (실시간-007),
    /// which paper accounts lack. A ticker without its exchange is looked up first.
    ///
    /// # Errors
    /// As [`subscribe`](Self::subscribe).
    pub async fn trades(&self, instrument: &Instrument) -> Result<Subscription<LiveTrade>> {
        match instrument {
            Instrument::Kr(code) => self.open(CcnlKrx::META, code.as_str(), domestic).await,
            Instrument::Us(ticker) => {
                let key = self.us_key(DelayedCcnl::META, ticker).await?;
                self.open(DelayedCcnl::META, &key, us).await
            }
        }
    }
}

fn domestic(frame: &Frame<'_>) -> Result<LiveTrade> {
    let row: CcnlKrx = record(frame)?;
    let required = Required(CcnlKrx::META);
    let code = StockCode::from_list(&row.mksc_shrn_iscd);
    Ok(LiveTrade {
        instrument: Instrument::Kr(required.of("MKSC_SHRN_ISCD", code)?),
        currency: Currency::Krw,
        at: required.of("STCK_CNTG_HOUR", seoul(row.bsop_date, row.stck_cntg_hour))?,
        price: required.of("STCK_PRPR", positive(row.stck_prpr))?,
        quantity: required.of("CNTG_VOL", row.cntg_vol)?.into(),
        taker: match row.ccld_dvsn.as_str() {
            "1" => Some(Side::Buy),
            "5" => Some(Side::Sell),
            _ => None,
        },
        change: row.prdy_vrss,
        change_pct: row.prdy_ctrt,
        volume: row.acml_vol.map(Decimal::from),
        open: positive(row.stck_oprc),
        high: positive(row.stck_hgpr),
        low: positive(row.stck_lwpr),
        ask: positive(row.askp1),
        bid: positive(row.bidp1),
    })
}

fn us(frame: &Frame<'_>) -> Result<LiveTrade> {
    let row: DelayedCcnl = record(frame)?;
    let required = Required(DelayedCcnl::META);
    // The change has no sign of its own; 4 and 5 are falls.
    let is_fall = matches!(row.sign.as_str(), "4" | "5");
    Ok(LiveTrade {
        instrument: Instrument::Us(required.of("RSYM", ticker(&row.rsym))?),
        currency: Currency::Usd,
        at: required.of("KHMS", seoul(row.kymd, row.khms))?,
        price: required.of("LAST", positive(row.last))?,
        quantity: required.of("EVOL", row.evol)?,
        taker: None,
        change: row.diff.map(|change| if is_fall { -change.abs() } else { change }),
        change_pct: row.rate,
        volume: row.tvol,
        open: positive(row.open),
        high: positive(row.high),
        low: positive(row.low),
        ask: positive(row.pask),
        bid: positive(row.pbid),
    })
}

/// The values that a curated record can't do without.
pub(super) struct Required(pub(super) &'static FeedMeta);

impl Required {
    pub(super) fn of<T>(&self, field: &'static str, value: Option<T>) -> Result<T> {
        value.ok_or_else(|| Error::malformed("a value is missing or none").with_field(field, None).at(self.0.id, ""))
    }
}

/// A day and a time by Seoul's clocks.
fn seoul(date: Option<civil::Date>, time: Option<civil::Time>) -> Option<Timestamp> {
    let zone = calendar::time_zone(Market::Kr);
    Some(date?.to_datetime(time?).to_zoned(zone).ok()?.timestamp())
}

/// The listing of a key such as `DNASAAPL`. Daytime trading has exchange codes of its own.
pub(super) fn ticker(key: &str) -> Option<Ticker> {
    let exchange = match key.get(1..4)? {
        "BAQ" => UsExchange::Nasdaq,
        "BAY" => UsExchange::Nyse,
        "BAA" => UsExchange::Amex,
        code => UsExchange::from_code(code)?,
    };
    Some(Ticker::new(key.get(4..).filter(|symbol| !symbol.is_empty())?).on(exchange))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dec(text: &str) -> Decimal {
        text.parse().expect("a number")
    }

    #[test]
    fn both_markets_have_one_form() {
        let frame = Frame::of(
            "H0STCNT0",
            "005930^093354^71900^5^-100^-0.14^72023.83^72100^72400^71700^71900^71800^7^3052507^219853241700^5105^6937^1832^\
             84.90^1366314^1159996^5^0.39^20.28^090020^5^-200^090820^5^-500^092619^2^200^20260303^20^N^65945^216924^1118750^\
             2199206^0.05^2424142^125.92^0^^72100^0",
        );
        let trade = domestic(&frame).expect("a trade");
        assert_eq!(trade.instrument.to_string(), "005930");
        assert_eq!(trade.at.to_string(), "2026-03-03T00:33:54Z");
        assert_eq!((trade.price, trade.quantity), (dec("71900"), dec("7")));
        assert_eq!((trade.change, trade.taker), (Some(dec("-100")), Some(Side::Sell)));

        let frame = Frame::of(
            "HDFSCNT0",
            "DNASAAPL^AAPL^4^20260303^20260303^091923^20260303^231923^169.9200^170.1000^169.4200^169.7850^5^0.1950^-0.11^\
             169.7700^169.7900^201^2^6^108476^18416200^24757^20519^82.88^1",
        );
        let trade = us(&frame).expect("a trade");
        assert_eq!(trade.instrument.to_string(), "NASD:AAPL");
        assert_eq!(trade.at.to_string(), "2026-03-03T14:19:23Z");
        assert_eq!((trade.price, trade.volume), (dec("169.7850"), Some(dec("108476"))));
        assert_eq!((trade.change, trade.change_pct), (Some(dec("-0.1950")), Some(dec("-0.11"))));
    }

    #[test]
    fn daytime_trading_is_the_exchange_it_belongs_to() {
        assert_eq!(ticker("RBAQAAPL"), Some(Ticker::nasdaq("AAPL")));
        assert_eq!(ticker("DNYSBRK/B"), Some(Ticker::nyse("BRK/B")));
        for text in ["", "DNAS", "DZZZAAPL", "가나다"] {
            assert_eq!(ticker(text), None, "{text}");
        }
    }
}
