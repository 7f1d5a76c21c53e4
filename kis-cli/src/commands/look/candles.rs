//! `kis candles`

mod charted;

use std::ops::RangeInclusive;

use beagle_core::{Lang, Text};
use futures_util::TryStreamExt as _;
use jiff::{Timestamp, ToSpan, civil::Date};
use kis_api::{Candle, Candles, Currency, Interval, Market, UsExchange, calendar};
use rust_decimal::Decimal;
use serde::Serialize;

use self::charted::Charted;
use super::{backwards, heading, today};
use crate::{
    chart::{self, Size},
    cli::CandlesArgs,
    commands::Desk,
    failure::{Refusal, of_broker},
    print::{self, Cell, Heading, Page, Progress, Showable, Shown, Table, Tone, currency, left, right},
};

/// Candles of one listing or index, oldest first.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct CandlesBody {
    pub(crate) symbol: String,
    pub(crate) name: Option<String>,
    pub(crate) market: Market,
    pub(crate) exchange: Option<UsExchange>,
    /// Of the prices; an index has points.
    pub(crate) currency: Option<Currency>,
    pub(crate) interval: Interval,
    /// Whether prices of before a split are told as if it had been made; unknown for minutes, and for an index.
    pub(crate) adjusted: Option<bool>,
    pub(crate) candles: Vec<Line>,
    /// What they are drawn from.
    #[serde(skip)]
    pub(crate) drawn: Vec<Candle>,
}

/// One candle: a minute has an instant, a day and longer a date.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Line {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) at: Option<String>,
    pub(crate) open: Decimal,
    pub(crate) high: Decimal,
    pub(crate) low: Decimal,
    pub(crate) close: Decimal,
    pub(crate) volume: Decimal,
    pub(crate) value: Option<Decimal>,
    /// It was not over: all but the open may still change.
    pub(crate) forming: bool,
}

/// Finds the candles.
pub(super) async fn find(desk: &Desk<'_>, args: CandlesArgs) -> Result<Shown, Refusal> {
    let charted = Charted::of(desk, &args).await?;
    let broker = desk.broker().await?;
    let now = broker.now().await?;
    let span = span(&args, charted.market(), now)?;
    let mut candles = read(charted.candles(broker, (&args, span.clone())).now(now), &span).await?;
    candles.iter_mut().for_each(|candle| charted.count_in_ones(candle));
    if candles.is_empty() {
        charted.exists(broker).await?;
    }
    let body = CandlesBody::new((&charted, charted.name(broker).await), &args, candles);
    Ok(Shown::found(heading(desk.app, now), body))
}

/// The days that were asked for, or a year, or for minutes one day.
fn span(args: &CandlesArgs, market: Market, now: Timestamp) -> Result<RangeInclusive<Date>, Refusal> {
    let to = args.to.unwrap_or_else(|| match args.interval {
        // Before the first trade of a day the last minutes are those of the day before.
        Interval::Minutes(_) => last_session(market, now),
        _ => today(market, now),
    });
    let from = args.from.unwrap_or_else(|| match args.interval {
        Interval::Minutes(_) => to,
        _ => to.saturating_sub(1.year()),
    });
    if from <= to { Ok(from..=to) } else { Err(backwards()) }
}

fn last_session(market: Market, now: Timestamp) -> Date {
    let open = calendar::session_at(market, now).or_else(|| calendar::previous_session(market, now));
    open.map_or_else(|| today(market, now), |session| session.date)
}

/// All of them, oldest first. A person at a terminal sees how far a long one has come.
async fn read(request: Candles<'_>, span: &RangeInclusive<Date>) -> Result<Vec<Candle>, Refusal> {
    let progress = Progress::of(span);
    let mut candles = Vec::new();
    let mut stream = std::pin::pin!(request.stream());
    while let Some(candle) = stream.try_next().await.map_err(|error| of_broker(&error))? {
        progress.reached(candle.date);
        candles.push(candle);
    }
    progress.over();
    candles.reverse();
    Ok(candles)
}

fn nothing_traded() -> Text {
    Text::new("이 기간에는 시세가 없습니다", "nothing was traded in this span")
}

/// How long a candle lasts, in words.
fn length(interval: Interval) -> Text {
    match interval {
        Interval::Minutes(minutes) => Text::new(format!("{minutes}분봉"), format!("{minutes} min")),
        Interval::Day => Text::new("일봉", "daily"),
        Interval::Week => Text::new("주봉", "weekly"),
        Interval::Month => Text::new("월봉", "monthly"),
        Interval::Year => Text::new("연봉", "yearly"),
    }
}

impl CandlesBody {
    fn new((charted, name): (&Charted, Option<String>), args: &CandlesArgs, drawn: Vec<Candle>) -> Self {
        let market = charted.market();
        let has_one_form = matches!(args.interval, Interval::Minutes(_)) || charted.currency().is_none();
        Self {
            symbol: charted.symbol().to_owned(),
            name,
            market,
            exchange: charted.exchange(),
            currency: charted.currency(),
            interval: args.interval,
            adjusted: (!has_one_form).then_some(!args.unadjusted),
            candles: drawn.iter().map(|candle| Line::new(market, candle)).collect(),
            drawn,
        }
    }

    /// Symbol and name, how long each candle lasts, span, and which prices.
    fn title(&self, lang: Lang, interval: Interval) -> String {
        let listing = match &self.name {
            Some(name) => format!("{name} {}", self.symbol),
            None => self.symbol.clone(),
        };
        let ends = self.candles.first().zip(self.candles.last());
        let span = ends.map(|(first, last)| match (first.day(), last.day()) {
            (first, last) if first == last => format!(" · {first}"),
            (first, last) => format!(" · {first} – {last}"),
        });
        let prices = match self.adjusted {
            Some(true) => Text::new(" · 수정주가", " · adjusted"),
            Some(false) => Text::new(" · 원주가", " · as traded"),
            None => Text::default(),
        };
        let interval = length(interval);
        format!("{listing} · {}{}{}", interval.get(lang), span.unwrap_or_default(), prices.get(lang))
    }

    /// Every candle.
    pub(crate) fn page(&self) -> Page {
        let is_minutes = matches!(self.interval, Interval::Minutes(_));
        let clock = match self.market {
            Market::Kr => Text::new("시각", "Time"),
            Market::Us => Text::new("시각 (뉴욕)", "Time (New York)"),
        };
        let mut table = Table::new([
            if is_minutes { left("at", clock.ko.as_str(), clock.en.as_str()) } else { left("date", "날짜", "Date") },
            right("open", "시가", "Open"),
            right("high", "고가", "High"),
            right("low", "저가", "Low"),
            right("close", "종가", "Close"),
            right("volume", "거래량", "Volume"),
            right("value", "거래대금", "Value").rank(1),
            currency(),
        ]);
        for line in &self.candles {
            let price = |amount| self.currency.map_or(Cell::Points(amount), |currency| Cell::Money(amount, currency));
            let value = |amount| Cell::Money(amount, self.market.currency());
            table.row([
                line.at.as_ref().map_or_else(|| Cell::text(line.when()), Cell::local),
                price(line.open),
                price(line.high),
                price(line.low),
                price(line.close),
                Cell::Quantity(line.volume),
                Cell::maybe(line.value, value),
                Cell::maybe(self.currency, |currency| Cell::text(currency.code())),
            ]);
        }
        let mut page = Page::default();
        page.table_or(table, nothing_traded());
        self.forming(&mut page);
        page
    }

    /// What a drawing does not tell at a glance.
    fn summary(&self) -> Page {
        let mut page = Page::default();
        let count = print::grouped(self.candles.len().into());
        let (Some(first), Some(last)) = (self.candles.first(), self.candles.last()) else { return self.page() };
        let high = self.candles.iter().map(|line| line.high).max().unwrap_or(last.high);
        let low = self.candles.iter().map(|line| line.low).min().unwrap_or(last.low);
        let [high, low, close] = [high, low, last.close].map(|price| chart::price(price, self.currency));
        let (first, last) = (first.when(), last.when());
        page.line(
            Text::new(
                format!("봉 {count}개, {first} – {last}: 최고 {high}, 최저 {low}, 마지막 {close}"),
                format!("{count} candles, {first} – {last}: high {high}, low {low}, last {close}"),
            ),
            Tone::Plain,
        );
        self.forming(&mut page);
        page
    }

    fn forming(&self, page: &mut Page) {
        if self.candles.last().is_some_and(|line| line.forming) {
            page.line(Text::new("마지막 봉은 아직 끝나지 않았습니다", "the last candle is not over yet"), Tone::Dim);
        }
    }
}

impl Showable for CandlesBody {
    fn json(&self, heading: &Heading) -> String {
        print::found(heading, self)
    }

    fn page(&self) -> Page {
        self.page()
    }

    fn summary(&self) -> Page {
        self.summary()
    }

    fn drawing(&self, lang: Lang, size: Size) -> Option<String> {
        let (drawn, interval) = chart::fitting(&self.drawn, self.interval);
        let (title, none) = (self.title(lang, interval), nothing_traded());
        let sheet = chart::Sheet { title: &title, none: none.get(lang), size };
        Some(chart::candles(&sheet, self.currency, &drawn))
    }
}

impl Line {
    fn new(market: Market, candle: &Candle) -> Self {
        let at = candle.at(market).map(|at| at.to_zoned(calendar::time_zone(market)));
        Self {
            date: at.is_none().then_some(candle.date),
            at: at.map(|at| at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()),
            open: candle.open,
            high: candle.high,
            low: candle.low,
            close: candle.close,
            volume: candle.volume,
            value: candle.value,
            forming: candle.forming,
        }
    }

    fn when(&self) -> String {
        match (&self.at, self.date) {
            (Some(at), _) => at.clone(),
            (None, date) => date.map(|date| date.to_string()).unwrap_or_default(),
        }
    }

    fn day(&self) -> String {
        self.when().chars().take("2026-03-03".len()).collect()
    }
}
