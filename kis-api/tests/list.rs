//! Order lists: read to their end, each order once, with the number of their pages, or an error.

mod common;

use common::*;
use kis_api::{Env, OrderList, Result};
use serde_json::{Value, json};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate, matchers::path};

const ORDERS: &str = "/uapi/domestic-stock/v1/trading/inquire-daily-ccld";
const US_ORDERS: &str = "/uapi/overseas-stock/v1/trading/inquire-ccnl";

/// A list of so many pages of two orders. The second order of a page is the first of the next one, as it is when a
/// new order moves the rows while they are read.
struct Pages(u32);

impl Respond for Pages {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let cursor = request
            .url
            .query_pairs()
            .find(|(name, _)| name.starts_with("CTX_AREA_NK"))
            .map(|(_, value)| value.into_owned());
        let here: u32 = cursor.unwrap_or_default().trim().parse().unwrap_or(0);
        let next = format!("{:>5}", here + 1);
        let (part, symbol) = if request.url.path() == ORDERS { ("output1", "005930") } else { ("output", "AAPL") };
        let rows = [row(symbol, here), row(symbol, here + 1)];
        success(json!({"ctx_area_fk100": "F", "ctx_area_nk100": next, "ctx_area_fk200": "F", "ctx_area_nk200": next,
            part: rows, "output2": {}}))
        .insert_header("tr_cont", if here + 1 < self.0 { "M" } else { "D" })
    }
}

fn row(symbol: &str, no: u32) -> Value {
    json!({"odno": format!("{:010}", no + 1), "ord_dt": "20260303", "ord_gno_brno": "00950", "sll_buy_dvsn_cd": "02",
        "pdno": symbol, "ovrs_excg_cd": "NASD", "ft_ord_qty": "3", "ft_ccld_qty": "0", "nccs_qty": "3",
        "ord_qty": "3", "tot_ccld_qty": "0", "rmn_qty": "3"})
}

async fn both(pages: u32) -> [(usize, Result<OrderList>); 2] {
    let server = MockServer::start().await;
    with_token(&server).await;
    Mock::given(path(ORDERS)).respond_with(Pages(pages)).mount(&server).await;
    Mock::given(path(US_ORDERS)).respond_with(Pages(pages)).mount(&server).await;
    let kis = client(&server, Env::Real);
    let day = jiff::civil::date(2026, 3, 3);
    let (kr, us) = (kis.domestic().order_list(day, day).await, kis.us().order_list(day, day).await);
    [(count(&server, ORDERS).await, kr), (count(&server, US_ORDERS).await, us)]
}

#[tokio::test]
async fn it_says_how_many_pages_it_came_on() {
    for pages in [1, 2, 100] {
        for (_, list) in both(pages).await {
            let list = list.expect("complete");
            let numbers: Vec<_> = list.orders.iter().map(|order| order.order_no.as_str()).collect();
            let wanted: Vec<_> = (1..=pages + 1).map(|no| format!("{no:010}")).collect();
            assert_eq!((list.pages, numbers), (pages as usize, wanted.iter().map(String::as_str).collect()));
        }
    }
}

#[tokio::test]
async fn f035_a_hundred_pages_are_the_most() {
    for (requests, list) in both(101).await {
        let error = list.expect_err("never a short list");
        assert!(error.is_incomplete(), "{error}");
        assert_eq!(requests, 100);
    }
}

#[tokio::test]
async fn f032_a_cursor_that_comes_again_is_an_error() {
    let server = MockServer::start().await;
    with_token(&server).await;
    // Two cursors that lead to each other.
    let page = |here: &str, next: &str| {
        let page = success(json!({"ctx_area_fk100": "", "ctx_area_nk100": next, "output1": [], "output2": {}}));
        Mock::given(path(ORDERS))
            .and(wiremock::matchers::query_param("CTX_AREA_NK100", here))
            .respond_with(page.insert_header("tr_cont", "M"))
    };
    for (here, next) in [("", "A"), ("A", "B"), ("B", "A")] {
        page(here, next).mount(&server).await;
    }
    let day = jiff::civil::date(2026, 3, 3);
    let error = client(&server, Env::Real).domestic().order_list(day, day).await.expect_err("a circle");
    assert!(error.is_incomplete(), "{error}");
    assert_eq!(count(&server, ORDERS).await, 3);
}

/// The list of one order that has these fields instead of its own.
async fn with(fields: Value) -> Result<OrderList> {
    let server = MockServer::start().await;
    with_token(&server).await;
    let mut row = row("005930", 1);
    row.as_object_mut().expect("a row").extend(fields.as_object().expect("fields").clone());
    let page = success(json!({"ctx_area_fk100": "", "ctx_area_nk100": "", "output1": [row], "output2": {}}));
    Mock::given(path(ORDERS)).respond_with(page).mount(&server).await;
    let day = jiff::civil::date(2026, 3, 3);
    client(&server, Env::Real).domestic().order_list(day, day).await
}

#[tokio::test]
async fn f039_a_code_that_nobody_knows_is_kept_and_never_guessed() {
    let list = with(json!({"excg_id_dvsn_cd": "NEW", "ord_dvsn_name": "새유형", "ord_dvsn_cd": "99"})).await;
    let order = list.expect("a list").orders.remove(0);
    assert_eq!((order.exchange, order.kind.as_str()), (None, "새유형"));
    for (field, value) in [("sll_buy_dvsn_cd", "07"), ("odno", "new"), ("pdno", "?")] {
        let error = with(json!({field: value})).await.expect_err("what is it?");
        assert_eq!((error.field(), error.raw()), (Some(&*format!("output1.{field}")), Some(value)), "{error}");
    }
}
