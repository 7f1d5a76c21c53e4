//! Reservations: what goes out, what proves one, and what their lists say.

mod common;

use common::*;
use jiff::civil::date;
use kis_api::{Env, KrExchange, OrderKind, Outcome, Reservation, ReservationStatus, Reserved, StockCode, Ticker};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use wiremock::{
    Mock, MockServer, ResponseTemplate,
    matchers::{body_partial_json, header, path},
};

const RESERVE: &str = "/uapi/domestic-stock/v1/trading/order-resv";
const CHANGE: &str = "/uapi/domestic-stock/v1/trading/order-resv-rvsecncl";
const LIST: &str = "/uapi/domestic-stock/v1/trading/order-resv-ccnl";
const US_RESERVE: &str = "/uapi/overseas-stock/v1/trading/order-resv";
const US_CANCEL: &str = "/uapi/overseas-stock/v1/trading/order-resv-ccnl";
const US_LIST: &str = "/uapi/overseas-stock/v1/trading/order-resv-list";

fn code() -> StockCode {
    "005930".parse().expect("a code")
}

async fn answering(wanted: &str, tr_id: &str, body: Value, reply: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    with_token(&server).await;
    let mock = Mock::given(path(wanted)).and(header("tr_id", tr_id)).and(body_partial_json(body));
    mock.respond_with(reply).expect(1).mount(&server).await;
    server
}

fn number(outcome: Outcome<Reserved>) -> String {
    match outcome {
        Outcome::Accepted(reserved) => reserved.number.to_string(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn they_carry_what_was_said() {
    let body = json!({"PDNO": "005930", "ORD_QTY": "3", "ORD_UNPR": "70000", "SLL_BUY_DVSN_CD": "02", "ORD_DVSN_CD": "00",
        "ORD_OBJT_CBLC_DVSN_CD": "10", "RSVN_ORD_END_DT": "20260313"});
    let server = answering(RESERVE, "CTSC0008U", body, success(json!({"output": {"RSVN_ORD_SEQ": "51234"}}))).await;
    let kis = client(&server, Env::Real);
    let order = kis.domestic().buy(&code(), 3).limit(Decimal::from(70_000)).reserved();
    assert_eq!(number(order.until(date(2026, 3, 13)).send().await), "51234");

    let body =
        json!({"PDNO": "AAPL", "OVRS_EXCG_CD": "NASD", "FT_ORD_QTY": "2", "FT_ORD_UNPR3": "0", "ORD_DVSN": "31"});
    let server = answering(US_RESERVE, "TTTT3016U", body, success(json!({"output": {"ODNO": "0030001234"}}))).await;
    let kis = client(&server, Env::Real);
    let order = kis.us().sell(&Ticker::nasdaq("AAPL"), 2).kind(OrderKind::MarketOnOpen);
    assert_eq!(number(order.reserved().send().await), "0030001234");
}

#[tokio::test]
async fn only_a_number_is_a_yes_and_a_last_no_sends_nothing() {
    for output in [json!({"RSVN_ORD_SEQ": ""}), json!({"RSVN_ORD_SEQ": "0"}), json!({})] {
        let server = answering(RESERVE, "CTSC0008U", json!({}), success(json!({"output": output}))).await;
        let kis = client(&server, Env::Real);
        let order = kis.domestic().sell(&code(), 1).market().reserved();
        let outcome = order.clone().send_if(|| false).await;
        assert!(matches!(&outcome, Outcome::NotSent(why) if why.is_withdrawn()), "{outcome:?}");
        let outcome = order.send().await;
        assert!(matches!(outcome, Outcome::Unknown(_)), "{outcome:?}");
    }
}

#[tokio::test]
async fn what_the_broker_does_not_keep_is_not_sent() {
    let server = MockServer::start().await;
    let (real, paper) = (client(&server, Env::Real), client(&server, Env::Paper));
    let (apple, price) = (Ticker::nasdaq("AAPL"), Decimal::from(190));
    let won = Decimal::from(70_000);
    let outcomes = [
        ("IOC", real.domestic().buy(&code(), 1).kind(OrderKind::IocMarket).reserved().send().await),
        ("NXT", real.domestic().buy(&code(), 1).limit(won).exchange(KrExchange::Nxt).reserved().send().await),
        ("on paper", paper.domestic().buy(&code(), 1).limit(won).reserved().send().await),
        ("no share", real.domestic().buy(&code(), 0).limit(won).reserved().send().await),
        ("LOC", real.us().buy(&apple, 1).kind(OrderKind::LimitOnClose(price)).reserved().send().await),
        ("MOO to buy", real.us().buy(&apple, 1).kind(OrderKind::MarketOnOpen).reserved().send().await),
        ("MOO on paper", paper.us().sell(&apple, 1).kind(OrderKind::MarketOnOpen).reserved().send().await),
    ];
    for (what, outcome) in outcomes {
        assert!(matches!(outcome, Outcome::NotSent(_)), "{what}: {outcome:?}");
    }
    assert_eq!(server.received_requests().await.unwrap_or_default().len(), 0);
}

fn kr_row(no: &str, more: Value) -> Value {
    let mut row = json!({"rsvn_ord_seq": no, "rsvn_ord_ord_dt": "20260304", "rsvn_ord_rcit_dt": "20260303", "pdno": "005930",
        "ord_dvsn_cd": "00", "ord_rsvn_qty": "3", "tot_ccld_qty": "0", "cncl_ord_dt": "", "rjct_rson2": "", "odno": "",
        "rsvn_ord_rcit_tmd": "161500", "kor_item_shtn_name": "삼성전자", "sll_buy_dvsn_cd": "02", "ord_rsvn_unpr": "70000",
        "prcs_rslt": "미처리", "rsvn_end_dt": ""});
    row.as_object_mut().expect("a row").extend(more.as_object().expect("fields").clone());
    row
}

async fn listed(rows: Value) -> Vec<Reservation> {
    let server = MockServer::start().await;
    with_token(&server).await;
    Mock::given(path(LIST)).respond_with(success(json!({"output": rows}))).mount(&server).await;
    let day = date(2026, 3, 4);
    client(&server, Env::Real).domestic().reservations(day, day).await.expect("a list")
}

#[tokio::test]
async fn a_domestic_list_says_what_became_of_each() {
    let rows = json!([
        kr_row("104", json!({"rjct_rson2": "주문가능금액을 초과 했습니다"})),
        kr_row("103", json!({"cncl_ord_dt": "20260303"})),
        kr_row("102", json!({"odno": "0000001177", "tot_ccld_qty": "3", "prcs_rslt": "처리"})),
        kr_row("101", json!({})),
    ]);
    let rows = listed(rows).await;
    let statuses: Vec<_> = rows.iter().map(|row| (row.number.as_str(), row.status)).collect();
    use ReservationStatus::*;
    assert_eq!(statuses, [("101", Waiting), ("102", Ordered), ("103", Cancelled), ("104", Refused)]);
    assert_eq!(rows[1].order_no.as_ref().map(|no| no.as_str()), Some("0000001177"));
    assert_eq!((rows[1].filled, rows[0].price), (Decimal::from(3), Some(Decimal::from(70_000))));
    assert_eq!((rows[3].remark.as_str(), rows[0].remark.as_str()), ("주문가능금액을 초과 했습니다", "미처리"));
}

#[tokio::test]
async fn a_domestic_cancellation_repeats_the_row() {
    let row = listed(json!([kr_row("101", json!({}))])).await.remove(0);
    for (done, accepted) in [("Y", true), ("N", false)] {
        let body = json!({"RSVN_ORD_SEQ": "101", "PDNO": "005930", "ORD_QTY": "3", "ORD_UNPR": "70000", "SLL_BUY_DVSN_CD": "02",
            "ORD_DVSN_CD": "00", "RSVN_ORD_ORD_DT": "20260304"});
        let server = answering(CHANGE, "CTSC0009U", body, success(json!({"output": {"NRML_PRCS_YN": done}}))).await;
        let outcome = client(&server, Env::Real).domestic().cancel_reservation(&row).send().await;
        assert_eq!(matches!(outcome, Outcome::Accepted(())), accepted, "{outcome:?}");
        assert!(accepted || matches!(outcome, Outcome::Unknown(_)));
    }
}

#[tokio::test]
async fn us_reservations_are_listed_once_and_cancelled_by_number_and_day() {
    let server = MockServer::start().await;
    with_token(&server).await;
    let row = json!({"cncl_yn": "N", "rsvn_ord_rcit_dt": "20260303", "ovrs_rsvn_odno": "0030001234", "ord_dt": "", "odno": "",
        "sll_buy_dvsn_cd": "02", "sll_buy_dvsn_cd_name": "매수", "ovrs_rsvn_ord_stat_cd_name": "접수", "pdno": "AAPL",
        "prdt_name": "애플", "ovrs_excg_cd": "NASD", "ft_ord_qty": "2", "ft_ord_unpr3": "190.50000000", "ft_ccld_qty": "0",
        "nprc_rson_text": ""});
    Mock::given(path(US_LIST)).respond_with(success(json!({"output": [row]}))).expect(3).mount(&server).await;
    let kis = client(&server, Env::Real);
    let rows = kis.us().reservations(date(2026, 3, 3), date(2026, 3, 4)).await.expect("a list");
    assert_eq!(rows.len(), 1, "every exchange told of it");
    assert_eq!((rows[0].status, rows[0].price), (ReservationStatus::Waiting, Some(Decimal::new(1905, 1))));

    let body = json!({"RSVN_ORD_RCIT_DT": "20260303", "OVRS_RSVN_ODNO": "0030001234"});
    let reply = success(json!({"output": {"OVRS_RSVN_ODNO": "0030001234"}}));
    let server = answering(US_CANCEL, "TTTT3017U", body, reply).await;
    let outcome = client(&server, Env::Real).us().cancel_reservation(&rows[0]).send().await;
    assert!(matches!(outcome, Outcome::Accepted(())), "{outcome:?}");
    let unnamed = Reserved::new("1234".parse().expect("a number"), None);
    let outcome = kis.us().cancel_reservation(unnamed).send().await;
    assert!(matches!(&outcome, Outcome::NotSent(why) if why.is_invalid()), "{outcome:?}");
}
