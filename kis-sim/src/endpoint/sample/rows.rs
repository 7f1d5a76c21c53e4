//! The rows of a list: symbols of a market, days or minutes of one symbol, or simply a few.

use jiff::{Timestamp, ToSpan as _, civil::Date};
use kis_api::endpoint::{Container, Field, FieldType};
use rust_decimal::Decimal;

use super::asked::{Asked, Subject};
use crate::{
    desk::Desk,
    endpoint::{domestic_chart::between, minutes::Backwards},
    gateway::Call,
    market::{
        Kind, Listing, calendar,
        candle::{Minute, Period, Prices},
        quote::Quote,
    },
};

/// What a row speaks of.
#[derive(Debug, Clone)]
pub(super) struct Row<'a> {
    pub(super) listing: &'a Listing,
    /// Its prices, at the row's own moment.
    pub(super) quote: Quote,
    pub(super) at: Timestamp,
    pub(super) index: usize,
    /// How many rows there are.
    pub(super) count: usize,
}

/// What the rows of a list are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Axis {
    Symbols,
    Days,
    Minutes,
    /// Rows that neither time nor symbol tells apart.
    Few,
}

/// Rows that neither time nor symbol tells apart.
const FEW: usize = 3;

/// What an object speaks of; nothing where the symbol is unknown.
pub(super) fn first<'a>(desk: &mut Desk<'a>, asked: &Asked<'a>, container: &Container) -> Option<Row<'a>> {
    let listing = match asked.subject {
        Subject::One(listing) if listing.kind == Kind::Figure && names_stock(container) => {
            asked.all.first().copied().unwrap_or(listing)
        }
        _ => asked.speaker()?,
    };
    Some(Row { listing, quote: desk.quote(listing), at: desk.now, index: 0, count: 1 })
}

/// The rows of a list, at most so many.
pub(super) fn rows<'a>(
    desk: &mut Desk<'a>,
    call: &Call,
    asked: &Asked<'a>,
    container: &Container,
    most: usize,
) -> Vec<Row<'a>> {
    let Some(speaker) = asked.speaker() else { return Vec::new() };
    let mut rows = match axis(call, asked, container) {
        Axis::Symbols => symbols(desk, call, asked, most),
        Axis::Days => days(desk, asked, speaker, most),
        Axis::Minutes => minutes(desk, speaker, most),
        Axis::Few => {
            let quote = desk.quote(speaker);
            let count = if most > super::PAGE { most } else { FEW };
            let row = |index| Row { listing: speaker, quote: quote.clone(), at: desk.now, index, count };
            (0..count).map(row).collect()
        }
    };
    let count = rows.len();
    for (index, row) in rows.iter_mut().enumerate() {
        (row.index, row.count) = (index, count);
    }
    rows
}

fn axis(call: &Call, asked: &Asked<'_>, container: &Container) -> Axis {
    let has = |ty| container.fields.iter().any(|f| f.ty() == ty && is_axis(f));
    let named = container.fields.iter().any(is_symbol);
    let timed = call.meta.id.contains("time") || call.meta.id.contains("tick");
    let one = matches!(asked.subject, Subject::One(_));
    match () {
        () if named && !one && asked.all.len() > 1 => Axis::Symbols,
        () if has(FieldType::Time) && (timed || !has(FieldType::Date)) => Axis::Minutes,
        () if has(FieldType::Date) => Axis::Days,
        () if has(FieldType::Time) => Axis::Minutes,
        () if named => Axis::Symbols,
        () => Axis::Few,
    }
}

/// Whether a field tells the day or the minute of a row.
fn is_axis(field: &Field) -> bool {
    let name = field.name();
    [
        "bsop",
        "xymd",
        "data_d",
        "data_t",
        "trad_d",
        "cntg_hour",
        "khms",
        "quot_",
        "ord_dt",
        "sttl",
        "date",
        "record",
        "hour",
    ]
    .iter()
    .any(|part| name.contains(part))
        || matches!(name, "dt" | "time")
}

/// Whether a field names the symbol of a row.
pub(super) fn is_symbol(field: &Field) -> bool {
    let name = field.name().to_ascii_lowercase();
    let part = ["shrn_iscd", "pdno", "symb", "sht_cd", "srs_cd", "item_cd", "mksc", "stnd_iscd", "ovrs_item"];
    field.ty() == FieldType::Text && part.iter().any(|part| name.contains(part)) || name == "code"
}

fn names_stock(container: &Container) -> bool {
    container.fields.iter().any(|f| f.name().contains("stck_shrn_iscd") || f.name().contains("mksc"))
}

/// Symbols of a market; in a ranking, by what it ranks.
fn symbols<'a>(desk: &mut Desk<'a>, call: &Call, asked: &Asked<'a>, most: usize) -> Vec<Row<'a>> {
    let now = desk.now;
    let all = asked.all.iter().copied();
    let mut rows: Vec<Row<'a>> = match asked.subject {
        Subject::One(listing) if listing.kind != Kind::Figure => vec![listing],
        _ => all.filter(|listing| !listing.suspended).collect(),
    }
    .into_iter()
    .map(|listing| Row { listing, quote: desk.quote(listing), at: now, index: 0, count: 0 })
    .collect();
    if call.meta.path.contains("/ranking/") || call.meta.id.contains("rank") {
        rows.sort_by_key(|row| std::cmp::Reverse(weight(call, row)));
    }
    rows.truncate(most);
    rows
}

/// What a ranking goes by.
fn weight(call: &Call, row: &Row<'_>) -> Decimal {
    let name = call.meta.id;
    let is = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    match () {
        () if is(&["fluct", "updown", "highlow", "power", "surge"]) => row.quote.change_pct(),
        () if is(&["cap", "value", "asset"]) => row.quote.last * Decimal::from(row.listing.shares),
        () if is(&["turnover"]) => Decimal::from(row.quote.volume) / Decimal::from(row.listing.shares.max(1)),
        () if is(&["pbmn"]) => row.quote.value,
        () => row.quote.volume.into(),
    }
}

fn days<'a>(desk: &mut Desk<'a>, asked: &Asked<'a>, listing: &'a Listing, most: usize) -> Vec<Row<'a>> {
    let market = listing.market();
    let today = calendar::quote_day(market, desk.now);
    let until = asked.span.1.min(today);
    let from = asked.span.0.max(until.saturating_sub(Period::Day.reach(most).days()));
    let candles = between(desk, listing, (from, until), Period::Day, Prices::AsTraded);
    let quote = desk.quote(listing);
    candles
        .into_iter()
        .take(most)
        .map(|candle| {
            let quote = Quote {
                day: candle.last,
                last: candle.close,
                base: candle.base,
                previous_close: candle.base,
                open: candle.open,
                high: candle.high,
                low: candle.low,
                volume: candle.volume,
                value: candle.value,
                previous_volume: candle.previous_volume,
                ..quote.clone()
            };
            let at = calendar::session(market, candle.last).close.min(desk.now);
            Row { listing, quote, at, index: 0, count: 0 }
        })
        .collect()
}

fn minutes<'a>(desk: &mut Desk<'a>, listing: &'a Listing, most: usize) -> Vec<Row<'a>> {
    let wanted = Backwards { until: desk.now, earliest: Date::MIN, size: 1, most };
    let quote = desk.quote(listing);
    let row = |minute: Minute| {
        let quote = Quote { last: minute.close, volume: minute.volume, value: minute.value, ..quote.clone() };
        Row { listing, quote, at: minute.at, index: 0, count: 0 }
    };
    wanted.of(desk, listing).into_iter().map(row).collect()
}
