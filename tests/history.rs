//! Ten years of candles: complete by the simulator's calendar, in order, each once, for the fewest requests there can be.
//!
//! The fewest: a page holds a hundred candles, so a span of n candles cannot be read with less than ⌈n ÷ 100⌉ requests.

use futures_util::TryStreamExt as _;
use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Weekday, date},
};
use kis_api::{
    Candle, Candles, Client, Interval, Limits, Market, Ticker,
    calendar::{self, Day},
};
use kis_sim::{Config, Server};
use rich_beagle_tests::sim;

const DAILY: &str = "/uapi/domestic-stock/v1/quotations/inquire-daily-itemchartprice";
const MINUTES: &str = "/uapi/domestic-stock/v1/quotations/inquire-time-dailychartprice";
const INDEX: &str = "/uapi/domestic-stock/v1/quotations/inquire-daily-indexchartprice";
const US_DAILY: &str = "/uapi/overseas-price/v1/quotations/dailyprice";
const US_MINUTES: &str = "/uapi/overseas-price/v1/quotations/inquire-time-itemchartprice";

/// The scenario's first day, and the same ten years before.
const TODAY: Date = date(2026, 3, 3);
const TEN_YEARS_AGO: Date = date(2016, 3, 3);

/// Half an hour into the US session of that day.
const NOW: &str = "2026-03-03T10:00:00-05:00";

async fn desk() -> (Server, Client) {
    let server = Server::start(Config::default()).await.expect("a simulator");
    let now: Timestamp = NOW.parse().expect("a time");
    sim::post(&server, "/__sim/clock", serde_json::json!({"at": now.to_string()})).await;
    let client = sim::client(&server).in_memory().limits(Limits::per_second(10_000)).build().expect("a client");
    (server, client)
}

fn kr(client: &Client, interval: Interval, first: Date) -> Candles<'_> {
    let code = "005930".parse().expect("a code");
    client.domestic().candles(&code, interval, first..=TODAY).now(NOW.parse().expect("a time"))
}

fn us(client: &Client, interval: Interval, first: Date) -> Candles<'_> {
    client.us().candles(&Ticker::nasdaq("AAPL"), interval, first..=TODAY).now(NOW.parse().expect("a time"))
}

/// The days on which the simulator's market trades: those of the table, and every weekday before.
fn trading_days(market: Market, first: Date, last: Date) -> Vec<Date> {
    let weekday = |day: Date| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    let trades = |day: &Date| match calendar::day(market, *day) {
        Day::Open(_) => true,
        Day::Closed(_) => false,
        Day::Unknown => weekday(*day),
    };
    first.series(1.day()).take_while(|day| *day <= last).filter(trades).collect()
}

async fn requests(server: &Server, path: &str) -> usize {
    let stats = sim::stats(server).await;
    usize::try_from(stats["by_path"][path].as_u64().unwrap_or(0)).expect("a small number")
}

fn days(candles: &[Candle]) -> Vec<Date> {
    candles.iter().map(|candle| candle.date).collect()
}

#[tokio::test]
async fn ten_years_of_days_in_both_markets() {
    let (server, client) = desk().await;
    for (market, path, candles) in [
        (Market::Kr, DAILY, kr(&client, Interval::Day, TEN_YEARS_AGO).all().await),
        (Market::Us, US_DAILY, us(&client, Interval::Day, TEN_YEARS_AGO).all().await),
    ] {
        let candles = candles.expect("candles");
        let expected = trading_days(market, TEN_YEARS_AGO, TODAY);
        assert_eq!(days(&candles), expected, "{market}: complete, oldest first, each once");
        let (used, fewest) = (requests(&server, path).await, expected.len().div_ceil(100));
        assert_eq!(used, fewest, "{market}");
        println!("{market}: {} days, {used} requests, {fewest} at least", candles.len());
        let forming: Vec<Date> = candles.iter().filter(|candle| candle.forming).map(|candle| candle.date).collect();
        assert_eq!(forming, if market == Market::Us { vec![TODAY] } else { vec![] }, "KRX has closed");
    }
}

#[tokio::test]
async fn a_stream_asks_for_no_page_that_is_not_wanted() {
    let (server, client) = desk().await;
    let mut stream = Box::pin(kr(&client, Interval::Day, TEN_YEARS_AGO).stream());
    for day in trading_days(Market::Kr, TEN_YEARS_AGO, TODAY).iter().rev().take(100) {
        assert_eq!(stream.try_next().await.expect("a candle").map(|candle| candle.date), Some(*day));
    }
    assert_eq!(requests(&server, DAILY).await, 1);
}

#[tokio::test]
async fn longer_candles_are_made_of_the_days() {
    let (_server, client) = desk().await;
    let first = date(2019, 1, 1);
    for (market, days) in [
        (Market::Kr, kr(&client, Interval::Day, first).all().await),
        (Market::Us, us(&client, Interval::Day, first).all().await),
    ] {
        let days = days.expect("candles");
        for interval in [Interval::Week, Interval::Month, Interval::Year] {
            let longer = match market {
                Market::Kr => kr(&client, interval, first).all().await,
                Market::Us => us(&client, interval, first).all().await,
            }
            .expect("candles");
            let periods: Vec<&[Candle]> =
                days.chunk_by(|a, b| interval.first_day(a.date) == interval.first_day(b.date)).collect();
            assert_eq!(longer.len(), periods.len(), "{market} {interval}");
            // The first week of the span began before it.
            for (candle, days) in longer.iter().zip(periods).skip(1) {
                let place = format!("{market} {interval} {}", candle.date);
                assert_eq!((candle.open, candle.close), (days[0].open, days[days.len() - 1].close), "{place}");
                assert_eq!(Some(candle.high), days.iter().map(|day| day.high).max(), "{place}");
                assert_eq!(Some(candle.low), days.iter().map(|day| day.low).min(), "{place}");
                assert_eq!(candle.volume, days.iter().map(|day| day.volume).sum(), "{place}");
            }
        }
    }
}

#[tokio::test]
async fn minutes_over_several_days() {
    let (server, client) = desk().await;
    let first = date(2026, 2, 25);
    let one = kr(&client, Interval::Minutes(1), first).all().await.expect("candles");
    assert_eq!(requests(&server, MINUTES).await, one.len().div_ceil(120), "a page holds two hours");
    assert!(one.is_sorted_by_key(|candle| (candle.date, candle.time)));
    let days: Vec<&[Candle]> = one.chunk_by(|a, b| a.date == b.date).collect();
    let dates: Vec<Date> = days.iter().map(|day| day[0].date).collect();
    assert_eq!(dates, trading_days(Market::Kr, first, TODAY));
    assert!(days.iter().all(|day| day.len() == days[0].len()), "no hole");

    let five = kr(&client, Interval::Minutes(5), first).all().await.expect("candles");
    assert_eq!(
        five.iter().map(|candle| candle.volume).sum::<rust_decimal::Decimal>(),
        one.iter().map(|c| c.volume).sum()
    );
    assert_eq!((five[0].open, five[0].close), (one[0].open, one[4].close));

    let us = us(&client, Interval::Minutes(30), first).all().await.expect("candles");
    assert_eq!(requests(&server, US_MINUTES).await, us.len().div_ceil(120));
    assert!(us.is_sorted_by_key(|candle| (candle.date, candle.time)));
    let dates: Vec<Date> = us.chunk_by(|a, b| a.date == b.date).map(|day| day[0].date).collect();
    assert_eq!(dates, trading_days(Market::Us, first, TODAY));
}

#[tokio::test]
async fn an_index_has_candles_too() {
    let (server, client) = desk().await;
    let first = date(2024, 1, 2);
    let candles = client.domestic().index_candles("0001", Interval::Day, first..=TODAY);
    let candles = candles.now(NOW.parse().expect("a time")).all().await.expect("candles");
    assert_eq!(days(&candles), trading_days(Market::Kr, first, TODAY));
    assert_eq!(requests(&server, INDEX).await, candles.len().div_ceil(50), "fifty a page");
    let names = client.domestic().indices().await.expect("a list");
    assert!(names.iter().any(|index| index.code == "0001"), "{names:?}");
}
