//! Orders: one POST, whatever happens.

mod common;

use std::time::Duration;

use common::*;
use kis_api::{Env, KrExchange, OrderKind, Outcome, Side, StockCode, Ticker};
use rust_decimal::Decimal;
use serde_json::json;
use wiremock::{
    Mock, MockServer, ResponseTemplate,
    matchers::{body_partial_json, header, path},
};

const US_ORDER: &str = "/uapi/overseas-stock/v1/trading/order";

fn code() -> StockCode {
    "005930".parse().expect("a code")
}

fn accepted() -> ResponseTemplate {
    success(json!({"output": {"KRX_FWDG_ORD_ORGNO": "00950", "ODNO": "0000000117", "ORD_TMD": "100000"}}))
}

#[tokio::test]
async fn it_carries_what_was_said() {
    let server = MockServer::start().await;
    with_token(&server).await;
    let body = json!({"CANO": "12345678", "ACNT_PRDT_CD": "01", "PDNO": "005930", "ORD_DVSN": "00", "ORD_QTY": "3",
        "ORD_UNPR": "70000", "EXCG_ID_DVSN_CD": "SOR"});
    let taken = Mock::given(path(ORDER)).and(header("tr_id", "TTTC0012U")).and(body_partial_json(body));
    taken.respond_with(accepted()).expect(1).mount(&server).await;
    let kis = client(&server, Env::Real);
    let order = kis.domestic().buy(&code(), 3).limit(Decimal::from(70_000)).exchange(KrExchange::Sor);
    let Outcome::Accepted(taken) = order.send().await else { panic!("the server takes it") };
    assert_eq!((taken.order_no.as_str(), taken.branch.as_str()), ("0000000117", "00950"));
}

#[tokio::test]
async fn whatever_comes_back_it_is_sent_once() {
    for (reply, unknown) in [
        (refusal(500, "EGW00201"), true),
        (refusal(500, "EGW00123"), true),
        (refusal(200, "APBK0952"), false),
        (ResponseTemplate::new(502).set_body_string("<html>"), true),
        (ResponseTemplate::new(200).set_body_string("{\"rt_cd\":\"0\",\"out"), true),
        (ResponseTemplate::new(307).insert_header("location", ORDER), true),
        (success(json!({"output": {"ODNO": ""}})), true),
        (accepted().set_delay(Duration::from_millis(900)), true),
    ] {
        let server = MockServer::start().await;
        with_token(&server).await;
        Mock::given(path(ORDER)).respond_with(reply).mount(&server).await;
        let kis =
            builder(&server, Env::Real).in_memory().timeouts(Duration::from_millis(300), Duration::from_millis(300));
        let outcome = kis.build().expect("a client").domestic().sell(&code(), 1).market().send().await;
        assert_eq!(matches!(outcome, Outcome::Unknown(_)), unknown, "{outcome:?}");
        assert!(unknown || matches!(outcome, Outcome::Rejected(_)), "{outcome:?}");
        assert_eq!(count(&server, ORDER).await, 1, "{outcome:?}");
    }
}

#[tokio::test]
async fn nobody_there_is_not_sent() {
    // A server of its own: those of `start` go back to a pool and keep listening.
    let server = MockServer::builder().start().await;
    with_token(&server).await;
    let kis = client(&server, Env::Real);
    kis.authenticate().await.expect("a token");
    let address = *server.address();
    drop(server);
    while std::net::TcpStream::connect(address).is_ok() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let outcome = kis.domestic().buy(&code(), 1).market().send().await;
    assert!(matches!(outcome, Outcome::NotSent(_)), "{outcome:?}");
}

#[tokio::test]
async fn what_can_not_be_is_not_sent() {
    let server = MockServer::start().await;
    let (real, paper) = (client(&server, Env::Real), client(&server, Env::Paper));
    let apple = Ticker::nasdaq("AAPL");
    let outcomes = [
        ("no price", real.domestic().buy(&code(), 1).send().await),
        ("no share", real.domestic().buy(&code(), 0).market().send().await),
        ("off the steps", real.domestic().buy(&code(), 1).limit(Decimal::from(70_003)).send().await),
        ("below zero", real.domestic().buy(&code(), 1).limit(Decimal::from(-5)).send().await),
        ("NXT at any price", real.domestic().buy(&code(), 1).market().exchange(KrExchange::Nxt).send().await),
        (
            "NXT on paper",
            paper.domestic().buy(&code(), 1).limit(Decimal::from(70_000)).exchange(KrExchange::Nxt).send().await,
        ),
        ("US at any price", real.us().buy(&apple, 1).kind(OrderKind::Market).send().await),
        ("MOC to buy", real.us().buy(&apple, 1).kind(OrderKind::MarketOnClose).send().await),
        ("LOC on paper", paper.us().buy(&apple, 1).kind(OrderKind::LimitOnClose(Decimal::from(190))).send().await),
        ("after the close on paper", paper.domestic().buy(&code(), 1).kind(OrderKind::AfterClose).send().await),
        ("LOC at home", real.domestic().buy(&code(), 1).kind(OrderKind::LimitOnClose(Decimal::ONE)).send().await),
        (
            "IOC off the steps",
            real.domestic().buy(&code(), 1).kind(OrderKind::IocLimit(Decimal::from(70_003))).send().await,
        ),
        ("half a cent", real.us().buy(&apple, 1).limit(Decimal::new(190_505, 3)).send().await),
    ];
    for (what, outcome) in outcomes {
        assert!(matches!(outcome, Outcome::NotSent(_)), "{what}: {outcome:?}");
    }
    assert_eq!(server.received_requests().await.unwrap_or_default().len(), 0);
}

#[tokio::test]
async fn every_kind_goes_out_under_its_code() {
    use OrderKind::*;
    let price = Decimal::from(70_000);
    for (side, kind, division, sent) in [
        (Side::Buy, Best, "03", "0"),
        (Side::Buy, IocLimit(price), "11", "70000"),
        (Side::Sell, FokLimit(price), "12", "70000"),
        (Side::Buy, IocMarket, "13", "0"),
        (Side::Sell, FokBest, "16", "0"),
        (Side::Buy, PreOpen, "05", "0"),
        (Side::Sell, AfterClose, "06", "0"),
        (Side::Buy, SinglePrice(price), "07", "70000"),
    ] {
        let server = MockServer::start().await;
        with_token(&server).await;
        let body = json!({"ORD_DVSN": division, "ORD_UNPR": sent, "EXCG_ID_DVSN_CD": "KRX"});
        let taken = Mock::given(path(ORDER)).and(body_partial_json(body));
        taken.respond_with(accepted()).expect(1).mount(&server).await;
        let kis = client(&server, Env::Real);
        let order = if side == Side::Buy { kis.domestic().buy(&code(), 1) } else { kis.domestic().sell(&code(), 1) };
        let outcome = order.kind(kind).send().await;
        assert!(matches!(outcome, Outcome::Accepted(_)), "{kind:?}: {outcome:?}");
    }
    let price = Decimal::new(19_050, 2);
    for (side, kind, tr_id, division, sent) in [
        (Side::Buy, LimitOnClose(price), "TTTT1002U", "34", "190.5"),
        (Side::Sell, LimitOnOpen(price), "TTTT1006U", "32", "190.5"),
        (Side::Sell, MarketOnClose, "TTTT1006U", "33", "0"),
        (Side::Sell, MarketOnOpen, "TTTT1006U", "31", "0"),
    ] {
        let server = MockServer::start().await;
        with_token(&server).await;
        let body = json!({"ORD_DVSN": division, "OVRS_ORD_UNPR": sent});
        let taken = Mock::given(path(US_ORDER)).and(header("tr_id", tr_id)).and(body_partial_json(body));
        taken.respond_with(accepted()).expect(1).mount(&server).await;
        let (kis, apple) = (client(&server, Env::Real), Ticker::nasdaq("AAPL"));
        let order = if side == Side::Buy { kis.us().buy(&apple, 1) } else { kis.us().sell(&apple, 1) };
        let outcome = order.kind(kind).send().await;
        assert!(matches!(outcome, Outcome::Accepted(_)), "{kind:?}: {outcome:?}");
    }
}

#[tokio::test]
async fn a_paper_sale_in_the_us_has_its_own_transaction() {
    let server = MockServer::start().await;
    with_token(&server).await;
    let taken = Mock::given(path(US_ORDER)).and(header("tr_id", "VTTT1001U"));
    taken.respond_with(accepted()).expect(1).mount(&server).await;
    let kis = client(&server, Env::Paper);
    let outcome = kis.us().sell(&Ticker::nasdaq("AAPL"), 2).limit(Decimal::new(19_050, 2)).send().await;
    assert!(matches!(outcome, Outcome::Accepted(_)), "{outcome:?}");
}

#[tokio::test]
async fn an_order_that_waited_for_a_token_is_stale() {
    let server = MockServer::start().await;
    let slow = token("token-1").set_delay(Duration::from_millis(5_200));
    Mock::given(path(TOKEN)).respond_with(slow).mount(&server).await;
    let outcome = client(&server, Env::Real).domestic().buy(&code(), 1).market().send().await;
    assert!(matches!(outcome, Outcome::NotSent(_)), "{outcome:?}");
    assert_eq!(count(&server, ORDER).await, 0);
}
