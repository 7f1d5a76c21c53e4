//! How look-ups look: prices, books, candles, names and profits.

use insta::assert_snapshot;
use jiff::civil::{date, time};
use kis_api::{Balance, Currency, Exchange, Holding, Interval, ListingKind, Market, UsExchange};
use rust_decimal::Decimal;

use super::forms;
use crate::{
    cli::PnlBy,
    commands::look::{book, candles, pnl, quote, search},
};

fn dec(text: &str) -> Decimal {
    Decimal::from_str_exact(text).expect(text)
}

#[test]
fn quotes() {
    let samsung = quote::QuoteLine {
        symbol: "005930".into(),
        market: Market::Kr,
        exchange: None,
        name: Some("삼성전자".into()),
        price: Some(dec("70000")),
        currency: Currency::Krw,
        change_pct: Some(dec("-0.71")),
        base_price: Some(dec("70500")),
        open: Some(dec("70300")),
        high: Some(dec("70900")),
        low: Some(dec("69800")),
        upper_limit: Some(dec("91600")),
        lower_limit: Some(dec("49400")),
        volume: Some(dec("3456789")),
        volume_ratio_pct: Some(dec("31.4")),
        suspended: true,
    };
    let apple = quote::QuoteLine {
        symbol: "AAPL".into(),
        market: Market::Us,
        exchange: Some(UsExchange::Nasdaq),
        name: None,
        price: Some(dec("190.5")),
        currency: Currency::Usd,
        change_pct: Some(dec("1.2")),
        open: None,
        high: None,
        low: None,
        upper_limit: None,
        lower_limit: None,
        volume_ratio_pct: None,
        suspended: false,
        ..samsung.clone()
    };
    let body = quote::QuotesBody { quotes: vec![samsung, apple] };
    assert_snapshot!(forms("quote", &body, &body.page()));
}

#[test]
fn a_book() {
    let line = |price, qty| book::Line { price: dec(price), qty: dec(qty) };
    let body = book::BookBody {
        symbol: "005930".into(),
        market: Market::Kr,
        exchange: None,
        name: Some("삼성전자".into()),
        currency: Currency::Krw,
        time: Some(time(15, 21, 7, 0)),
        asks: vec![line("70100", "1234"), line("70200", "56789")],
        bids: vec![line("70000", "4321")],
        total_ask: Some(dec("58023")),
        total_bid: Some(dec("4321")),
        expected: Some(line("70100", "15000")),
    };
    assert_snapshot!(forms("book", &body, &body.page()));
}

fn candle(at: Option<&str>) -> candles::Line {
    candles::Line {
        date: at.is_none().then_some(date(2026, 3, 3)),
        at: at.map(str::to_owned),
        open: dec("262.5"),
        high: dec("264.1234"),
        low: dec("261"),
        close: dec("263.99"),
        volume: dec("48851665"),
        value: at.is_none().then(|| dec("12896351047.5")),
        forming: true,
    }
}

#[test]
fn candles_of_a_day_and_of_a_minute() {
    let day = candles::CandlesBody {
        symbol: "AAPL".into(),
        name: Some("애플".into()),
        market: Market::Us,
        exchange: Some(UsExchange::Nasdaq),
        currency: Some(Currency::Usd),
        interval: Interval::Day,
        adjusted: Some(true),
        candles: vec![candle(None)],
        drawn: Vec::new(),
    };
    let minutes = candles::CandlesBody {
        interval: Interval::Minutes(5),
        adjusted: None,
        candles: vec![candle(Some("2026-03-03T09:30:00-05:00"))],
        ..day.clone()
    };
    assert_snapshot!(forms("candles", &day, &day.page()));
    assert_snapshot!(forms("candles", &minutes, &minutes.page()));
}

#[test]
fn names() {
    let samsung = search::Line {
        symbol: "005930".into(),
        market: Market::Kr,
        exchange: Some(Exchange::Kospi),
        name_ko: "삼성전자".into(),
        name_en: None,
        kind: ListingKind::Stock,
    };
    let spy = search::Line {
        symbol: "SPY".into(),
        market: Market::Us,
        exchange: Some(Exchange::Amex),
        name_ko: "SPDR S&P 500".into(),
        name_en: Some("SPDR S&P 500 ETF TRUST".into()),
        kind: ListingKind::Etf,
    };
    let body = search::SearchBody { query: "s".into(), listings: vec![samsung, spy], total: 41 };
    assert_snapshot!(forms("search", &body, &body.page()));
    let none = search::SearchBody { query: "없음".into(), listings: Vec::new(), total: 0 };
    assert_snapshot!(forms("search", &none, &none.page()));
}

#[test]
fn profits() {
    let sale = pnl::Line {
        date: date(2026, 3, 3),
        symbol: "035760".into(),
        name: "CJ ENM".into(),
        market: Market::Kr,
        currency: Currency::Krw,
        qty: dec("5"),
        proceeds: Some(dec("180550")),
        realised: Some(dec("-16980")),
        realised_pct: Some(dec("-8.62")),
        costs: Some(dec("297")),
    };
    let told = profit([(balance(Market::Kr), pnl::Source::Broker, vec![sale.clone()])]);
    assert_snapshot!(forms("pnl", &told, &told.page()));
    let known = pnl::Line { costs: None, ..sale.clone() };
    let unknown = pnl::Line { realised: None, realised_pct: None, ..known.clone() };
    let counted = profit([(balance(Market::Kr), pnl::Source::OwnFills, vec![known, unknown])]);
    assert_snapshot!(forms("pnl", &counted, &counted.page()));

    let earlier = pnl::Line { date: date(2026, 3, 2), realised: Some(dec("20000")), ..sale.clone() };
    let apple = pnl::Line {
        symbol: "AAPL".into(),
        name: "애플".into(),
        market: Market::Us,
        currency: Currency::Usd,
        qty: dec("2"),
        proceeds: Some(dec("500.5")),
        realised: Some(dec("37.25")),
        realised_pct: Some(dec("8.04")),
        costs: Some(dec("1.25")),
        ..sale.clone()
    };
    let us = (balance(Market::Us), pnl::Source::Broker, vec![apple]);
    let both = profit([(balance(Market::Kr), pnl::Source::Broker, vec![earlier, sale]), us]);
    let both = pnl::PnlBody { by: PnlBy::Day, ..both };
    assert_snapshot!(forms("pnl", &both, &both.page()));
    let both = pnl::PnlBody { by: PnlBy::Stock, ..both };
    assert_snapshot!(forms("pnl", &both, &both.page()));
}

/// What was sold from the first of March on, of markets that hold something.
fn profit<const N: usize>(markets: [(Balance, pnl::Source, Vec<pnl::Line>); N]) -> pnl::PnlBody {
    let mut body = pnl::PnlBody::default();
    for (balance, source, lines) in markets {
        body.add((date(2026, 3, 1)..=date(2026, 3, 3), &balance), source, lines);
    }
    body.total();
    body
}

/// One holding with a profit, and one without a price.
fn balance(market: Market) -> Balance {
    let mut balance = Balance::new(market);
    balance.rate = (market == Market::Us).then(|| dec("1390.5"));
    let symbols = if market == Market::Us { ["TSLA", "KO"] } else { ["005930", "950130"] };
    balance.holdings = symbols.map(|symbol| Holding::new(symbol.parse().expect(symbol), symbol, dec("10"))).into();
    balance.holdings.iter_mut().for_each(|holding| holding.average_cost = Some(dec("100.5")));
    balance.holdings[0].price = Some(dec("105.5"));
    balance
}
