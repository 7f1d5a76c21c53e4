//! What can be charted: a listing or an index of KRX.

use std::ops::RangeInclusive;

use beagle_core::Text;
use jiff::civil::Date;
use kis_api::{Candle, Candles, Currency, Instrument, Interval, Market, UsExchange};
use rust_decimal::Decimal;

use super::super::{exists, listed, name, us_exchange};
use crate::{
    broker::Broker,
    cli::{CandlesArgs, Chartable},
    commands::Desk,
    failure::{Refusal, of_broker},
};

/// A listing or an index.
pub(super) enum Charted {
    Listing(Instrument),
    /// Its code, and its name where it has one.
    Index(String, Option<String>),
}

impl Charted {
    /// What was asked for, with all that a chart of it needs.
    pub(super) async fn of(desk: &Desk<'_>, args: &CandlesArgs) -> Result<Self, Refusal> {
        let broker = desk.broker().await?;
        let code = match &args.symbol {
            Chartable::Listing(symbol) => {
                let instrument = desk.listing(symbol.clone()).await?;
                return Ok(Self::Listing(listed(broker, instrument).await?));
            }
            Chartable::Index(code) => code.clone(),
        };
        if matches!(args.interval, Interval::Minutes(_)) {
            return Err(Refusal::usage(
                Text::new("지수에는 분봉이 없습니다", "an index has no minute candles here"),
                Text::new("--interval 1d, 1w, 1mo, 1y 를 쓰십시오", "write --interval 1d, 1w, 1mo or 1y"),
            ));
        }
        let indices = broker.client.domestic().indices().await.map_err(|error| of_broker(&error))?;
        match indices.into_iter().find(|index| index.code == code) {
            Some(index) => Ok(Self::Index(code, Some(index.name))),
            None => Err(Refusal::usage(
                Text::new(format!("{code}: 그런 지수가 없습니다"), format!("there is no index {code}")),
                Text::new("kis search 로 찾으십시오", "find it with kis search"),
            )),
        }
    }

    pub(super) fn market(&self) -> Market {
        match self {
            Self::Listing(instrument) => instrument.market(),
            Self::Index(..) => Market::Kr,
        }
    }

    pub(super) fn symbol(&self) -> &str {
        match self {
            Self::Listing(instrument) => instrument.symbol(),
            Self::Index(code, _) => code,
        }
    }

    pub(super) fn exchange(&self) -> Option<UsExchange> {
        match self {
            Self::Listing(instrument) => us_exchange(instrument),
            Self::Index(..) => None,
        }
    }

    /// An index is counted in points.
    pub(super) fn currency(&self) -> Option<Currency> {
        match self {
            Self::Listing(instrument) => Some(instrument.market().currency()),
            Self::Index(..) => None,
        }
    }

    /// The broker counts an index in thousands of shares and millions of won.
    pub(super) fn count_in_ones(&self, candle: &mut Candle) {
        if let Self::Index(..) = self {
            candle.volume *= Decimal::ONE_THOUSAND;
            candle.value = candle.value.map(|millions| millions * Decimal::from(1_000_000));
        }
    }

    pub(super) async fn name(&self, broker: &Broker) -> Option<String> {
        match self {
            Self::Listing(instrument) => name(broker, instrument).await,
            Self::Index(_, name) => name.clone(),
        }
    }

    /// The broker draws an empty chart of a code that nobody lists, too.
    pub(super) async fn exists(&self, broker: &Broker) -> Result<(), Refusal> {
        match self {
            Self::Listing(instrument) => exists(broker, instrument).await,
            Self::Index(..) => Ok(()),
        }
    }

    pub(super) fn candles<'b>(
        &self,
        broker: &'b Broker,
        (args, span): (&CandlesArgs, RangeInclusive<Date>),
    ) -> Candles<'b> {
        let (domestic, us) = (broker.client.domestic(), broker.client.us());
        let candles = match self {
            Self::Listing(Instrument::Kr(code)) => domestic.candles(code, args.interval, span),
            Self::Listing(Instrument::Us(ticker)) => us.candles(ticker, args.interval, span),
            Self::Index(code, _) => domestic.index_candles(code, args.interval, span),
        };
        if args.unadjusted { candles.unadjusted() } else { candles }
    }
}
