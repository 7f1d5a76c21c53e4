//! Reservations: when they are taken, and what becomes of them when the next session begins.

mod common;

use common::{Desk, json};
use jiff::civil::date;
use kis_api::{
    Side,
    api::{
        domestic_stock::{OrderResv, OrderResvCcnl, OrderResvRvsecncl},
        overseas_stock,
    },
    endpoint::Action,
};
use serde_json::Value;

fn buy(quantity: &str, price: &str) -> OrderResv {
    OrderResv::new("02", "005930", quantity).ord_unpr(price)
}

fn cancel(no: i64) -> OrderResvRvsecncl {
    let request = OrderResvRvsecncl::new(Action::Cancel, no.to_string()).pdno("005930").ord_qty("2").ord_unpr("0");
    request.sll_buy_dvsn_cd("02").ord_dvsn_cd("00").ord_objt_cblc_dvsn_cd("10")
}

fn us(side: Side, quantity: &str, price: &str) -> overseas_stock::OrderResv {
    overseas_stock::OrderResv::new(side, "NASD", "AAPL", quantity).ft_ord_unpr3(price)
}

/// Number, result and order number of the reservations for a week.
fn listed(desk: &mut Desk) -> Vec<(i64, String, String)> {
    let rows = desk.ask(&OrderResvCcnl::new("20260303", "20260310").cncl_yn("N")).output;
    rows.into_iter().rev().map(|row| (row.rsvn_ord_seq.unwrap_or_default(), row.prcs_rslt, row.odno)).collect()
}

fn statuses(desk: &mut Desk) -> Vec<String> {
    let orders = desk.control("/__sim/stats", Value::Null)["orders"].as_array().expect("a list").clone();
    orders.iter().map(|order| order["status"].as_str().unwrap_or_default().to_owned()).collect()
}

fn row(no: i64, result: &str, order: &str) -> (i64, String, String) {
    (no, result.to_owned(), order.to_owned())
}

#[test]
fn a_reservation_waits_for_the_next_session() {
    let mut desk = Desk::default_scenario();
    assert_eq!(desk.refused(&buy("2", "70000")), "APBK0918", "the session goes on");
    desk.at("2026-03-03T15:40");
    let reply = desk.send(&buy("2", "90000"));
    assert_eq!((json(&reply)["msg_cd"].as_str(), json(&reply)["msg"].as_str().is_some()), (Some("APBK2938"), true));
    assert_eq!(listed(&mut desk), [row(1, "미처리", "")]);
    let book = desk.control("/__sim/book", Value::Null);
    assert_eq!(book["accounts"][0]["reserved"][0]["due"], "2026-03-04T08:30:00+09:00");
    desk.at("2026-03-04T08:29");
    assert!(statuses(&mut desk).is_empty(), "it is no order yet");
    desk.at("2026-03-04T08:31");
    assert_eq!(statuses(&mut desk), ["open"]);
    assert_eq!(listed(&mut desk), [row(1, "처리", "0000000002")]);
    assert_eq!(desk.refused(&cancel(1)), "KIER2320", "it is an order now");
    desk.at("2026-03-04T09:00");
    assert_eq!(statuses(&mut desk), ["filled"]);
    let list = desk.ask(&OrderResvCcnl::new("20260304", "20260304")).output;
    assert_eq!((list[0].tot_ccld_qty, list[0].rsvn_ord_rcit_dt), (Some(2), Some(date(2026, 3, 3))));
    assert_eq!(list[0].kor_item_shtn_name, "삼성전자");
}

#[test]
fn money_is_asked_for_when_the_order_is_made() {
    let mut desk = Desk::default_scenario();
    desk.at("2026-03-03T16:00");
    desk.ask(&buy("200", "70000"));
    desk.ask(&buy("1", "0").ord_dvsn_cd("01"));
    desk.at("2026-03-04T09:00");
    assert_eq!(statuses(&mut desk), ["filled"]);
    assert_eq!(listed(&mut desk), [row(1, "거부", ""), row(2, "처리", "0000000003")]);
    let list = desk.ask(&OrderResvCcnl::new("20260304", "20260304")).output;
    assert_eq!(list.last().map(|row| row.rjct_rson2.as_str()), Some("주문가능금액을 초과 했습니다"));
}

#[test]
fn a_cancelled_reservation_never_becomes_an_order() {
    let mut desk = Desk::default_scenario();
    desk.at("2026-03-03T23:30");
    let no = desk.ask(&buy("2", "70000")).output.rsvn_ord_seq.expect("a number");
    assert_eq!(desk.refused(&cancel(77)), "APBK1663");
    desk.ask(&cancel(no));
    assert_eq!(desk.refused(&cancel(no)), "KIER2320");
    assert!(desk.ask(&OrderResvCcnl::new("20260303", "20260310")).output.is_empty(), "those that hold alone");
    desk.at("2026-03-04T10:00");
    assert_eq!(listed(&mut desk), [row(1, "취소", "")]);
    assert!(statuses(&mut desk).is_empty());
}

#[test]
fn one_for_several_days_is_ordered_anew_every_day() {
    let mut desk = Desk::default_scenario();
    desk.at("2026-03-03T16:00");
    for last in ["20260303", "20260403"] {
        assert_eq!(desk.refused(&buy("2", "56000").rsvn_ord_end_dt(last)), "OPSQ2001", "{last}");
    }
    desk.ask(&buy("2", "56000").rsvn_ord_end_dt("20260306"));
    desk.at("2026-03-05T08:31");
    desk.price("005930", "56000");
    desk.at("2026-03-10T10:00");
    assert_eq!(statuses(&mut desk), ["expired", "filled"], "nothing is left for the third day");
}

#[test]
fn us_reservations_keep_hours_of_their_own() {
    let mut desk = Desk::default_scenario();
    for (at, taken) in [
        ("2026-03-03T09:59", false),
        ("2026-03-03T10:00", true),
        ("2026-03-03T16:40", false),
        ("2026-03-03T23:19", true),
        ("2026-03-03T23:20", false),
        ("2026-03-09T22:20", false),
    ] {
        desk.at(at);
        let body = json(&desk.send(&us(Side::Buy, "1", "100")));
        assert_eq!(body["msg_cd"], if taken { "APBK0013" } else { "APBK1664" }, "{at}");
    }
}

#[test]
fn us_reservations_are_ordered_at_the_open_and_cancelled_by_number_and_day() {
    let mut desk = Desk::default_scenario();
    desk.at("2026-03-03T11:00");
    let output = desk.ask(&us(Side::Buy, "1", "300")).output;
    assert_eq!(output.rsvn_ord_rcit_dt, Some(date(2026, 3, 3)));
    desk.ask(&us(Side::Sell, "1", "0").ord_dvsn("31"));
    assert_eq!(desk.refused(&us(Side::Buy, "1", "0").ord_dvsn("31")), "OPSQ2001", "to sell only");
    let third = desk.ask(&us(Side::Buy, "1", "299")).output.ovrs_rsvn_odno;
    assert_eq!(desk.refused(&overseas_stock::OrderResvCcnl::new("20260302", &*third)), "APBK1663");
    let gone = desk.ask(&overseas_stock::OrderResvCcnl::new("20260303", &*third)).output;
    assert_eq!(gone.ovrs_rsvn_odno, third);
    assert!(statuses(&mut desk).is_empty());
    desk.at("2026-03-03T23:30");
    assert_eq!(statuses(&mut desk), ["filled", "filled"]);
    let list = |from: &str| overseas_stock::OrderResvList::new("NASD", from, "20260304");
    let rows = desk.ask(&list("20260303")).output;
    let told: Vec<_> = rows.iter().map(|row| (row.cncl_yn.as_str(), row.odno.is_empty())).collect();
    assert_eq!(told, [("Y", true), ("N", false), ("N", false)]);
    assert_eq!(desk.refused(&list("20260225")), "OPSQ2001", "a week is too long");
}

#[test]
fn paper_reserves_for_the_us_alone_and_at_a_limit() {
    let mut desk = Desk::default_scenario().on_paper();
    desk.at("2026-03-03T16:00");
    desk.ask(&us(Side::Buy, "1", "300"));
    assert_eq!(desk.refused(&us(Side::Sell, "1", "0").ord_dvsn("31")), "OPSQ2001");
    desk.at("2026-03-03T23:30");
    assert_eq!(statuses(&mut desk), ["filled"]);
}
