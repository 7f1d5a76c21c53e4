//! Order books, trades and profits as the broker writes them.

mod common;

use common::*;
use jiff::civil::date;
use kis_api::{Env, Ticker};
use rust_decimal::Decimal;
use serde_json::json;
use wiremock::{Mock, MockServer, matchers::path};

const BOOK: &str = "/uapi/domestic-stock/v1/quotations/inquire-asking-price-exp-ccn";
const US_BOOK: &str = "/uapi/overseas-price/v1/quotations/inquire-asking-price";
const US_TRADES: &str = "/uapi/overseas-price/v1/quotations/inquire-ccnl";
const PROFIT: &str = "/uapi/domestic-stock/v1/trading/inquire-period-trade-profit";

fn number(text: &str) -> Decimal {
    Decimal::from_str_exact(text).expect(text)
}

#[tokio::test]
async fn levels_without_a_price_or_shares_are_none() {
    let server = MockServer::start().await;
    with_token(&server).await;
    let book = json!({
        "output1": {"aspr_acpt_hour": "160000", "askp1": "128000", "askp_rsqn1": "69454", "askp2": "128500", "askp_rsqn2": "0",
            "askp3": "0", "askp_rsqn3": "5", "bidp1": "127500", "bidp_rsqn1": "83147", "total_askp_rsqn": "69454"},
        "output2": {"stck_prpr": "128000", "antc_cnpr": "128000", "antc_vol": "220006"},
    });
    Mock::given(path(BOOK)).respond_with(success(book)).mount(&server).await;
    let unlisted = json!({"output1": {}, "output2": {"stck_prpr": "0", "stck_sdpr": "0"}});
    let kis = client(&server, Env::Real);
    let code = "000660".parse().expect("a code");
    let book = kis.domestic().order_book(&code).await.expect("a book");
    assert_eq!((book.asks.len(), book.asks[0].price, book.asks[0].quantity), (1, number("128000"), number("69454")));
    assert_eq!((book.bids.len(), book.total_bid), (1, None));
    assert_eq!(book.expected.map(|level| level.quantity), Some(number("220006")));

    server.reset().await;
    with_token(&server).await;
    Mock::given(path(BOOK)).respond_with(success(unlisted)).mount(&server).await;
    assert!(kis.domestic().order_book(&code).await.expect_err("no such listing").is_invalid());
}

#[tokio::test]
async fn us_books_and_trades_are_not_for_paper_accounts() {
    let server = MockServer::start().await;
    with_token(&server).await;
    let book = json!({
        "output1": {"last": "147.0500", "base": "149.9300", "dhms": "090000", "avol": "10759", "bvol": "0"},
        "output2": {"pbid1": "0.0000", "vbid1": "0", "pask1": "147.0000", "vask1": "9730"},
        "output3": {},
    });
    Mock::given(path(US_BOOK)).respond_with(success(book)).mount(&server).await;
    let trades = json!({"output1": [{"khms": "085957", "last": "195.2000", "evol": "30"}]});
    Mock::given(path(US_TRADES)).respond_with(success(trades)).mount(&server).await;
    let tesla = Ticker::nasdaq("TSLA");
    let kis = client(&server, Env::Real);
    let book = kis.us().order_book(&tesla).await.expect("a book");
    assert_eq!((book.asks[0].price.to_string().as_str(), book.bids.len()), ("147", 0));
    let trades = kis.us().trades(&tesla).await.expect("trades");
    assert_eq!((trades.len(), trades[0].price.to_string().as_str()), (1, "195.2"));
    let paper = client(&server, Env::Paper);
    assert!(paper.us().order_book(&tesla).await.expect_err("not on paper").is_unsupported());
}

#[tokio::test]
async fn profit_is_of_sales_with_every_cost() {
    let server = MockServer::start().await;
    with_token(&server).await;
    let rows = json!({"ctx_area_fk100": "", "ctx_area_nk100": "", "output2": {}, "output1": [
        {"trad_dt": "20260930", "pdno": "00000A035760", "prdt_name": "CJ ENM", "sll_qty": "5", "sll_amt": "180550",
            "rlzt_pfls": "-16980", "pfls_rt": "-8.62000000", "fee": "27", "tl_tax": "270", "loan_int": "3"},
        {"trad_dt": "20260929", "pdno": "00000Q520057", "prdt_name": "ETN", "sll_qty": "0", "sll_amt": "0",
            "rlzt_pfls": "0", "pfls_rt": "0.00000000", "fee": "0", "tl_tax": "0", "loan_int": "0"},
    ]});
    Mock::given(path(PROFIT)).respond_with(success(rows.clone())).mount(&server).await;
    let span = date(2026, 9, 1)..=date(2026, 9, 30);
    let profit = client(&server, Env::Real).domestic().profit(span.clone()).await.expect("a profit");
    assert_eq!((profit.lines.len(), profit.realised(), profit.costs()), (1, number("-16980"), number("300")));
    assert_eq!(profit.lines[0].instrument.symbol(), "035760");
    assert_eq!(profit.lines[0].realised_pct.map(|pct| pct.to_string()).as_deref(), Some("-8.62"));
    for field in ["sll_qty", "fee"] {
        server.reset().await;
        with_token(&server).await;
        let mut blank = rows.clone();
        blank["output1"][0][field] = json!("");
        Mock::given(path(PROFIT)).respond_with(success(blank)).mount(&server).await;
        let error = client(&server, Env::Real).domestic().profit(span.clone()).await.expect_err("a blank is not zero");
        assert_eq!(error.field(), Some(format!("output1.{field}").as_str()), "{error}");
    }
    let error = client(&server, Env::Paper).domestic().profit(span).await.expect_err("not on paper");
    assert!(error.is_unsupported(), "{error}");
}
