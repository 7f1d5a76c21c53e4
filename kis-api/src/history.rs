//! 기간별 시세 — candles over any span, read page by page from the newest to the oldest.

mod chart;
mod fold;
mod page;
mod slot;
mod walk;

use std::ops::RangeInclusive;

use futures_util::{Stream, StreamExt as _, TryStreamExt as _, stream};
use jiff::{Timestamp, civil::Date};

pub(crate) use self::chart::Chart;
use self::{fold::Fold, page::Prices, walk::Walk};
use crate::{Candle, Client, Error, Interval, Result, clock};

/// A request for candles, made by [`Domestic::candles`](crate::Domestic::candles),
/// [`Domestic::index_candles`](crate::Domestic::index_candles) and [`Us::candles`](crate::Us::candles).
///
/// The broker hands charts out from the newest candle backwards, a hundred days or so a call, so that is how
/// [`stream`](Self::stream) goes: candles come as the pages arrive, and none is asked for that is not wanted.
/// [`all`](Self::all) waits for the last page and turns them round.
///
/// A span takes the periods that it touches. There is no candle twice and none is skipped; a page that fails is an error,
/// which ends the stream. A span of *n* candles costs ⌈*n* ÷ page⌉ calls, and one more where the first candle comes later
/// than the calendar lets expect: with a listing younger than the span, or a span that begins on a holiday of a year that
/// [`calendar`](crate::calendar) has no table for. A short page alone is never taken for the last one.
///
/// | candles | page | endpoint |
/// |---|---|---|
/// | domestic day, week, month, year | 100 | v1_국내주식-016 |
/// | domestic index, the same | 50 | v1_국내주식-021 |
/// | domestic minutes | 120 minutes | 국내주식-213; on paper 30, v1_국내주식-022, of today only |
/// | US day, week, month; years are made of months | 100 | v1_해외주식-010 |
/// | US minutes | 120 candles | v1_해외주식-030; not on paper |
///
/// Minutes reach as far back as the broker keeps them, which is about a year for domestic ones.
///
/// ```no_run
/// # async fn run(kis: kis_api::Client) -> kis_api::Result<()> {
/// use jiff::civil::date;
/// use kis_api::Interval;
///
/// let span = date(2016, 3, 2)..=date(2026, 3, 2);
/// let candles = kis.domestic().candles(&"005930".parse()?, Interval::Day, span).all().await?;
/// println!("{} days, the first closed at {:?}", candles.len(), candles.first().map(|candle| candle.close));
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
#[must_use = "nothing is asked for until `stream` or `all` is called"]
pub struct Candles<'c> {
    client: &'c Client,
    chart: Chart,
    interval: Interval,
    span: RangeInclusive<Date>,
    prices: Prices,
    now: Timestamp,
}

impl<'c> Candles<'c> {
    pub(crate) fn new(client: &'c Client, chart: Chart, (interval, span): (Interval, RangeInclusive<Date>)) -> Self {
        Self { client, chart, interval, span, prices: Prices::Adjusted, now: clock::now() }
    }

    /// 수정주가 — prices before a split, a bonus issue and the like as if it had been made already. This is the default.
    /// Minutes and indices come in one form only.
    pub fn adjusted(mut self) -> Self {
        self.prices = Prices::Adjusted;
        self
    }

    /// 원주가 — prices as they were traded.
    pub fn unadjusted(mut self) -> Self {
        self.prices = Prices::Unadjusted;
        self
    }

    /// The market's time, for a server whose clock is not this machine's, such as a simulator. Nothing later is asked
    /// for, and it decides which candle is still forming.
    pub fn now(mut self, now: Timestamp) -> Self {
        self.now = now;
        self
    }

    /// The candles, newest first, as their pages arrive.
    pub fn stream(self) -> impl Stream<Item = Result<Candle>> + 'c {
        let pages = stream::try_unfold(Reading::Ahead(Box::new(self)), Reading::page);
        pages.map_ok(|page| stream::iter(page).map(Ok)).try_flatten()
    }

    /// All of them, oldest first.
    ///
    /// # Errors
    /// See [`Error`]. What was read before a page failed is not given out.
    pub async fn all(self) -> Result<Vec<Candle>> {
        let mut candles: Vec<Candle> = self.stream().try_collect().await?;
        candles.reverse();
        Ok(candles)
    }

    /// Finds the chart, and where to begin.
    async fn open(mut self) -> Result<(Self, Walk, Fold)> {
        if self.span.is_empty() {
            return Err(Error::invalid("the span ends before it begins"));
        }
        if matches!(self.interval, Interval::Minutes(minutes) if !Interval::MINUTES.contains(&minutes)) {
            return Err(Error::invalid("a minute candle lasts 1, 2, 3, 5, 10, 15, 20, 30, 60 or 120 minutes"));
        }
        self.chart = self.chart.found(self.client).await?;
        let pieces = self.chart.pieces(self.interval)?;
        let (first, last) = (self.interval.first_day(*self.span.start()), self.interval.last_day(*self.span.end()));
        let walk = Walk::new(self.chart.market(), pieces).over(first, last, self.now);
        Ok((self, walk, Fold::new(pieces)))
    }
}

/// How far a stream has come.
enum Reading<'c> {
    Ahead(Box<Candles<'c>>),
    Within(Box<Candles<'c>>, Walk, Fold),
    Over,
}

impl<'c> Reading<'c> {
    /// The candles of the next page; it may hold none.
    async fn page(self) -> Result<Option<(Vec<Candle>, Self)>> {
        let (wish, mut walk, mut fold) = match self {
            Self::Over => return Ok(None),
            Self::Within(wish, walk, fold) => (wish, walk, fold),
            Self::Ahead(wish) => {
                let (wish, walk, fold) = wish.open().await?;
                (Box::new(wish), walk, fold)
            }
        };
        let Some(ask) = walk.ask(wish.prices) else {
            let rest = wish.finished(fold.rest().into_iter().collect());
            return Ok(Some((rest, Self::Over)));
        };
        let rows = wish.chart.page(wish.client, &ask).await?;
        let rows = walk.take(rows).map_err(|error| error.at(wish.chart.endpoint(ask.interval).id, ""))?;
        let page = fold.add(wish.interval, rows);
        Ok(Some((wish.finished(page), Self::Within(wish, walk, fold))))
    }
}

impl Candles<'_> {
    /// Says which of them are not over.
    fn finished(&self, mut page: Vec<Candle>) -> Vec<Candle> {
        for candle in &mut page {
            candle.forming = self.interval.is_forming(self.chart.market(), candle, self.now);
        }
        page
    }
}
