//! Candles over a span: complete, in order, each once, for as few calls as there can be.

mod common;

use common::*;
use futures_util::TryStreamExt as _;
use jiff::{
    ToSpan,
    civil::{Date, Weekday, date},
};
use kis_api::{Candle, Env, Interval, Ticker};
use serde_json::{Value, json};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate, matchers::path};

const DAILY: &str = "/uapi/domestic-stock/v1/quotations/inquire-daily-itemchartprice";
const MINUTES: &str = "/uapi/domestic-stock/v1/quotations/inquire-time-dailychartprice";
const TODAY: &str = "/uapi/domestic-stock/v1/quotations/inquire-time-itemchartprice";
const US_DAILY: &str = "/uapi/overseas-price/v1/quotations/dailyprice";

/// A chart with a candle on each of these days, handed out as the broker does: newest first, a hundred a page.
struct Chart {
    days: Vec<Date>,
    /// What is done to the rows of a page.
    spoil: fn(&mut Vec<Value>),
}

impl Respond for Chart {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let query =
            |name: &str| request.url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.to_string());
        let day = |name| query(name).map(|text| Date::strptime("%Y%m%d", text).expect("a day"));
        let us = request.url.path() == US_DAILY;
        let first = day("FID_INPUT_DATE_1").unwrap_or(Date::MIN);
        let last = day(if us { "BYMD" } else { "FID_INPUT_DATE_2" }).expect("an end");
        let within = self.days.iter().rev().filter(|day| (first..=last).contains(day)).take(100);
        let mut rows: Vec<Value> = within.map(|day| if us { us_row(*day) } else { row(*day) }).collect();
        (self.spoil)(&mut rows);
        success(json!({"output1": {}, "output2": rows}))
    }
}

fn row(day: Date) -> Value {
    json!({"stck_bsop_date": day.strftime("%Y%m%d").to_string(), "stck_oprc": "100", "stck_hgpr": "110", "stck_lwpr": "90",
        "stck_clpr": "105", "acml_vol": "1000", "acml_tr_pbmn": "105000"})
}

fn us_row(day: Date) -> Value {
    json!({"xymd": day.strftime("%Y%m%d").to_string(), "open": "100.5000", "high": "110.0000", "low": "90.0000",
        "clos": "105.2500", "tvol": "1000", "tamt": "105250"})
}

/// Weekdays, which is what a year without a table has.
fn weekdays(first: Date, last: Date) -> Vec<Date> {
    let days = first.series(1.day()).take_while(|day| *day <= last);
    days.filter(|day| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)).collect()
}

async fn serve(days: &[Date], spoil: fn(&mut Vec<Value>)) -> MockServer {
    let server = MockServer::start().await;
    with_token(&server).await;
    for chart in [DAILY, US_DAILY] {
        let days = days.to_vec();
        Mock::given(path(chart)).respond_with(Chart { days, spoil }).mount(&server).await;
    }
    server
}

async fn kr(server: &MockServer, first: Date, last: Date) -> kis_api::Result<Vec<Candle>> {
    let client = client(server, Env::Real);
    client.domestic().candles(&"005930".parse().expect("a code"), Interval::Day, first..=last).all().await
}

async fn us(server: &MockServer, first: Date, last: Date) -> kis_api::Result<Vec<Candle>> {
    client(server, Env::Real).us().candles(&Ticker::nasdaq("AAPL"), Interval::Day, first..=last).all().await
}

fn days(candles: &[Candle]) -> Vec<Date> {
    candles.iter().map(|candle| candle.date).collect()
}

#[tokio::test]
async fn spans_of_any_length_are_complete_for_the_fewest_calls() {
    let all = weekdays(date(2010, 1, 1), date(2023, 12, 29));
    let server = serve(&all, |_| {}).await;
    for length in [1, 2, 99, 100, 101, 199, 200, 201, 1_000, 2_610] {
        let wanted = &all[all.len() - length..];
        let (first, last) = (wanted[0], wanted[length - 1]);
        let least = length.div_ceil(100);
        let before = (count(&server, DAILY).await, count(&server, US_DAILY).await);
        assert_eq!(days(&kr(&server, first, last).await.expect("candles")), wanted, "{length}");
        assert_eq!(days(&us(&server, first, last).await.expect("candles")), wanted, "{length}");
        assert_eq!(count(&server, DAILY).await - before.0, least, "{length}");
        assert_eq!(count(&server, US_DAILY).await - before.1, least, "{length}");
    }
}

#[tokio::test]
async fn a_listing_younger_than_the_span_costs_one_call_more() {
    let all = weekdays(date(2020, 1, 2), date(2020, 12, 31));
    let server = serve(&all, |_| {}).await;
    assert_eq!(days(&kr(&server, date(2010, 1, 1), date(2020, 12, 31)).await.expect("candles")), all);
    assert_eq!(count(&server, DAILY).await, all.len().div_ceil(100) + 1);
}

#[tokio::test]
async fn neither_order_nor_repetition_nor_empty_rows_of_a_page_matter() {
    let all = weekdays(date(2022, 1, 3), date(2023, 12, 29));
    let spoils: [fn(&mut Vec<Value>); 4] = [
        |rows| rows.reverse(),
        |rows| rows.extend(rows.clone()),
        |rows| {
            rows.insert(
                rows.len() / 2,
                json!({"stck_bsop_date": "", "stck_clpr": "0", "acml_vol": "0", "flng_cls_code": "00"}),
            )
        },
        |rows| rows.insert(0, row(date(2024, 1, 2))),
    ];
    for spoil in spoils {
        let server = serve(&all, spoil).await;
        assert_eq!(days(&kr(&server, all[0], all[all.len() - 1]).await.expect("candles")), all);
    }
}

#[tokio::test]
async fn a_short_page_is_not_taken_for_the_last() {
    let all = weekdays(date(2022, 1, 3), date(2023, 12, 29));
    let server = serve(&all, |rows| rows.truncate(7)).await;
    assert_eq!(days(&kr(&server, all[0], all[all.len() - 1]).await.expect("candles")), all, "no hole");
}

#[tokio::test]
async fn a_chart_that_does_not_move_is_an_error() {
    let server = serve(&[], |rows| rows.push(row(date(2023, 12, 29)))).await;
    let error = kr(&server, date(2022, 1, 3), date(2023, 12, 29)).await.expect_err("never a short list");
    assert!(error.is_incomplete(), "{error}");
    assert_eq!(error.endpoint(), Some("domestic_stock.inquire_daily_itemchartprice"));
}

#[tokio::test]
async fn a_page_that_fails_ends_the_stream_with_its_error() {
    let server = MockServer::start().await;
    with_token(&server).await;
    let chart = || Chart { days: weekdays(date(2022, 1, 3), date(2023, 12, 29)), spoil: |_| {} };
    Mock::given(path(DAILY)).respond_with(chart()).up_to_n_times(2).mount(&server).await;
    Mock::given(path(DAILY)).respond_with(refusal(200, "OPSQ2001")).mount(&server).await;
    let client = client(&server, Env::Real);
    let span = date(2022, 1, 3)..=date(2023, 12, 29);
    let mut stream =
        Box::pin(client.domestic().candles(&"005930".parse().expect("a code"), Interval::Day, span).stream());
    let mut came = Vec::new();
    let error = loop {
        match stream.try_next().await {
            Ok(Some(candle)) => came.push(candle.date),
            Ok(None) => panic!("it ended as if it were whole"),
            Err(error) => break error,
        }
    };
    assert_eq!((came.len(), came[0], error.code()), (200, date(2023, 12, 29), Some("OPSQ2001")));
    assert!(came.is_sorted_by(|newer, older| newer > older));
    assert!(stream.try_next().await.expect("no second error").is_none());
}

#[tokio::test]
async fn a_missing_price_is_an_error_and_a_suspension_is_not() {
    for (spoil, want) in [
        ((|rows| rows[0]["stck_clpr"] = json!("")) as fn(&mut Vec<Value>), Some("output2.stck_clpr")),
        (|rows| rows[0]["stck_oprc"] = json!("0"), Some("output2.stck_oprc")),
        (
            |rows| {
                for (name, text) in [("stck_oprc", "0"), ("stck_hgpr", "0"), ("stck_lwpr", "0"), ("acml_vol", "0")] {
                    rows[0][name] = json!(text);
                }
            },
            None,
        ),
    ] {
        let server = serve(&[date(2023, 12, 28), date(2023, 12, 29)], spoil).await;
        match (kr(&server, date(2023, 12, 28), date(2023, 12, 29)).await, want) {
            (Err(error), Some(field)) => assert_eq!(error.field(), Some(field), "{error}"),
            (Ok(candles), None) => assert_eq!(candles[1].open, candles[1].close),
            (other, _) => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn prices_are_adjusted_unless_told_otherwise() {
    let server = serve(&[date(2023, 12, 29)], |_| {}).await;
    let client = client(&server, Env::Real);
    let span = || date(2023, 12, 29)..=date(2023, 12, 29);
    for (raw, kr, us) in [(false, "0", "1"), (true, "1", "0")] {
        let domestic = client.domestic().candles(&"005930".parse().expect("a code"), Interval::Day, span());
        let overseas = client.us().candles(&Ticker::nasdaq("AAPL"), Interval::Day, span());
        let (domestic, overseas) =
            if raw { (domestic.unadjusted(), overseas.unadjusted()) } else { (domestic, overseas) };
        domestic.all().await.expect("candles");
        overseas.all().await.expect("candles");
        let requests = server.received_requests().await.expect("recorded");
        let last = |chart: &str, name: &str| {
            let request = requests.iter().rfind(|request| request.url.path() == chart).expect("asked");
            request.url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.to_string())
        };
        assert_eq!(last(DAILY, "FID_ORG_ADJ_PRC").as_deref(), Some(kr));
        assert_eq!(last(US_DAILY, "MODP").as_deref(), Some(us));
    }
}

fn minute(day: &str, time: &str) -> Value {
    json!({"stck_bsop_date": day, "stck_cntg_hour": time, "stck_prpr": "105", "stck_oprc": "100", "stck_hgpr": "110",
        "stck_lwpr": "90", "cntg_vol": "10", "acml_tr_pbmn": "999"})
}

#[tokio::test]
async fn paper_has_the_minutes_of_today_and_says_so_for_others() {
    let server = MockServer::start().await;
    with_token(&server).await;
    let rows = json!([minute("20260304", "090100"), minute("20260304", "090000")]);
    Mock::given(path(TODAY)).respond_with(success(json!({"output1": {}, "output2": rows}))).mount(&server).await;
    let client = client(&server, Env::Paper);
    let now = "2026-03-04T09:01:30+09:00".parse().expect("a time");
    let minutes =
        |span| client.domestic().candles(&"005930".parse().expect("a code"), Interval::Minutes(1), span).now(now).all();
    let candles = minutes(date(2026, 3, 4)..=date(2026, 3, 4)).await.expect("candles");
    assert_eq!(candles.iter().map(|candle| candle.forming).collect::<Vec<_>>(), [false, true]);
    let error = minutes(date(2026, 3, 3)..=date(2026, 3, 4)).await.expect_err("yesterday");
    assert!(error.is_unsupported(), "{error}");
    assert_eq!(count(&server, MINUTES).await, 0);
}
