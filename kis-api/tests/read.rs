//! Reads: repeated where that may help, complete where they have pages.

mod common;

use common::*;
use kis_api::{Env, api::domestic_stock::IntstockMultprice};
use serde_json::{Value, json};
use wiremock::{
    Mock, MockServer, Request, Respond, ResponseTemplate,
    matchers::{path, query_param},
};

fn holding(code: &str, quantity: &str) -> Value {
    json!({"pdno": code, "prdt_name": code, "trad_dvsn_name": "현금", "hldg_qty": quantity, "ord_psbl_qty": quantity,
        "pchs_avg_pric": "1000.0000", "prpr": "1100", "loan_dt": ""})
}

fn page(rows: &[Value], cursor: &str, more: bool) -> ResponseTemplate {
    success(json!({"ctx_area_fk100": cursor, "ctx_area_nk100": cursor, "output1": rows, "output2": [{"dnca_tot_amt": "5"}]}))
        .insert_header("tr_cont", if more { "M" } else { "D" })
}

#[tokio::test]
async fn a_refusal_for_rate_is_waited_out() {
    let server = MockServer::start().await;
    with_token(&server).await;
    Mock::given(path(PRICE)).respond_with(refusal(500, "EGW00201")).up_to_n_times(2).mount(&server).await;
    Mock::given(path(PRICE)).respond_with(price("70000")).mount(&server).await;
    let quote = client(&server, Env::Real).domestic().price(&"005930".parse().expect("a code")).await.expect("a price");
    assert_eq!(quote.price.map(|price| price.to_string()).as_deref(), Some("70000"));
    assert_eq!(count(&server, PRICE).await, 3);
}

#[tokio::test]
async fn a_page_of_html_is_no_reply() {
    let server = MockServer::start().await;
    with_token(&server).await;
    Mock::given(path(PRICE)).respond_with(ResponseTemplate::new(502).set_body_string("<html>")).mount(&server).await;
    let error =
        client(&server, Env::Real).domestic().price(&"005930".parse().expect("a code")).await.expect_err("html");
    assert!(error.is_interrupted() && error.is_retryable(), "{error}");
    assert_eq!(count(&server, PRICE).await, 3, "bounded");
}

#[tokio::test]
async fn a_refusal_in_the_gateways_old_encoding_is_read() {
    let server = MockServer::start().await;
    with_token(&server).await;
    let body = b"{\"rt_cd\":\"1\",\"msg1\":\"\xb0\xc5\xba\xce\",\"msg_cd\":\"EGW02006\"}";
    let reply = ResponseTemplate::new(500).set_body_bytes(body.to_vec());
    Mock::given(path(PRICE)).respond_with(reply).mount(&server).await;
    let error =
        client(&server, Env::Real).domestic().price(&"005930".parse().expect("a code")).await.expect_err("refused");
    assert_eq!((error.code(), error.broker_message()), (Some("EGW02006"), Some("거부")));
}

#[tokio::test]
async fn a_business_refusal_is_told_with_its_code() {
    let server = MockServer::start().await;
    with_token(&server).await;
    Mock::given(path(PRICE)).respond_with(refusal(200, "OPSQ2001")).mount(&server).await;
    let error =
        client(&server, Env::Real).domestic().price(&"005930".parse().expect("a code")).await.expect_err("refused");
    assert_eq!((error.code(), error.endpoint()), (Some("OPSQ2001"), Some("domestic_stock.inquire_price")));
    assert_eq!(count(&server, PRICE).await, 1);
}

#[tokio::test]
async fn a_balance_has_every_page() {
    let server = MockServer::start().await;
    with_token(&server).await;
    let padded = format!("{:100}", "A^1");
    let last = page(&[holding("000660", "2")], "", false);
    Mock::given(path(BALANCE)).and(query_param("CTX_AREA_FK100", &*padded)).respond_with(last).mount(&server).await;
    let first = page(&[holding("005930", "1"), holding("035420", "0")], &padded, true);
    Mock::given(path(BALANCE)).respond_with(first).mount(&server).await;
    let balance = client(&server, Env::Real).domestic().balance().await.expect("complete");
    let held: Vec<_> = balance.holdings.iter().map(|holding| holding.instrument.symbol()).collect();
    assert_eq!(held, ["005930", "000660"], "in order, without what is not held any more");
}

#[tokio::test]
async fn a_holding_without_a_name_is_an_error_and_not_left_out() {
    let server = MockServer::start().await;
    with_token(&server).await;
    let rows = [holding("005930", "1"), holding("", "2")];
    Mock::given(path(BALANCE)).respond_with(page(&rows, "", false)).mount(&server).await;
    let row = json!({"ovrs_pdno": "", "ovrs_excg_cd": "NASD", "ovrs_cblc_qty": "2", "ord_psbl_qty": "2"});
    let reply = success(json!({"output1": [row], "output2": {}}));
    Mock::given(path(US_BALANCE)).respond_with(reply).mount(&server).await;
    let kis = client(&server, Env::Real);
    let error = kis.domestic().balance().await.expect_err("two shares of what?");
    assert_eq!(error.field(), Some("output1.pdno"), "{error}");
    let error = kis.us().holdings().await.expect_err("two shares of what?");
    assert_eq!(error.field(), Some("output1.ovrs_pdno"), "{error}");
}

#[tokio::test]
async fn a_cursor_that_does_not_move_is_an_error() {
    let server = MockServer::start().await;
    with_token(&server).await;
    Mock::given(path(BALANCE)).respond_with(page(&[holding("005930", "1")], "A", true)).mount(&server).await;
    let error = client(&server, Env::Real).domestic().balance().await.expect_err("never a short list");
    assert!(error.is_incomplete(), "{error}");
    assert_eq!(error.endpoint(), Some("domestic_stock.inquire_balance"));
    assert_eq!(count(&server, BALANCE).await, 2);
}

#[tokio::test]
async fn a_list_that_changes_is_begun_anew() {
    let server = MockServer::start().await;
    with_token(&server).await;
    Mock::given(path(BALANCE)).respond_with(refusal(200, "SYDB0050")).up_to_n_times(1).mount(&server).await;
    Mock::given(path(BALANCE)).respond_with(page(&[holding("005930", "1")], "", false)).mount(&server).await;
    let kis = client(&server, Env::Real);
    assert_eq!(kis.domestic().balance().await.expect("complete").holdings.len(), 1);

    server.reset().await;
    with_token(&server).await;
    Mock::given(path(BALANCE)).respond_with(refusal(200, "SYDB0050")).mount(&server).await;
    let error = kis.domestic().balance().await.expect_err("it never holds still");
    assert!(error.is_incomplete(), "{error}");
}

#[tokio::test]
async fn what_paper_lacks_is_refused_before_sending() {
    let server = MockServer::start().await;
    let kis = client(&server, Env::Paper);
    let request = IntstockMultprice::new([("J".into(), "005930".into())]).expect("one item");
    let error = kis.send(&request).await.expect_err("paper has no multi-quotes");
    assert!(error.is_unsupported(), "{error}");
    assert_eq!(server.received_requests().await.unwrap_or_default().len(), 0);
}

#[tokio::test]
async fn an_argument_too_long_is_refused_before_sending() {
    let server = MockServer::start().await;
    let request = kis_api::api::domestic_stock::InquirePrice::new("0059300059300059300");
    let error = client(&server, Env::Real).send(&request).await.expect_err("twelve at most");
    assert!(error.is_invalid(), "{error}");
    assert_eq!(server.received_requests().await.unwrap_or_default().len(), 0);
}

/// Answers as a paper account does: each exchange tells its own holdings, and AAPL under two of them.
struct ByExchange(&'static str);

impl Respond for ByExchange {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let row = |symbol: &str, exchange: &str, quantity: &str| {
            json!({"ovrs_pdno": symbol, "ovrs_item_name": symbol, "ovrs_cblc_qty": quantity, "ord_psbl_qty": quantity,
                "pchs_avg_pric": "100.0000", "now_pric2": "110.0", "ovrs_excg_cd": exchange, "loan_type_cd": "", "loan_dt": ""})
        };
        let phantom =
            json!({"ovrs_pdno": "", "ovrs_item_name": "", "ovrs_cblc_qty": "0", "ovrs_excg_cd": "", "loan_dt": ""});
        let exchange =
            request.url.query_pairs().find(|(name, _)| name == "OVRS_EXCG_CD").map(|(_, code)| code.into_owned());
        let rows = match exchange.as_deref() {
            Some("NASD") => vec![row("AAPL", "NASD", "4"), phantom],
            Some("AMEX") => vec![row("AAPL", "NASD", self.0), row("SPY", "AMEX", "1.5")],
            _ => vec![row("KO", "NYSE", "7")],
        };
        success(json!({"ctx_area_fk200": "", "ctx_area_nk200": "   ", "output1": rows, "output2": {}}))
    }
}

#[tokio::test]
async fn us_holdings_are_counted_once() {
    let server = MockServer::start().await;
    with_token(&server).await;
    Mock::given(path(US_BALANCE)).respond_with(ByExchange("4")).mount(&server).await;
    let holdings = client(&server, Env::Paper).us().holdings().await.expect("merged");
    let held: Vec<_> = holdings.iter().map(|h| (h.instrument.to_string(), h.quantity.to_string())).collect();
    let want = [("NASD:AAPL", "4"), ("NYSE:KO", "7"), ("AMEX:SPY", "1.5")].map(|(a, b)| (a.to_owned(), b.to_owned()));
    assert_eq!(held, want);

    server.reset().await;
    with_token(&server).await;
    Mock::given(path(US_BALANCE)).respond_with(ByExchange("3")).mount(&server).await;
    let error = client(&server, Env::Paper).us().holdings().await.expect_err("4 and 3 can't both be true");
    assert!(error.is_incomplete(), "{error}");
}
