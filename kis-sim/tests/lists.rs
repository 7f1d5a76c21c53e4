//! Lists of orders, holidays, and many quotes at once.

mod common;

use common::{Desk, dec, json};
use kis_api::{
    Side,
    api::{
        domestic_stock::{
            ChkHoliday, InquireDailyCcld, InquirePsblRvsecncl, IntstockMultprice, OrderCash, OrderRvsecncl,
        },
        overseas_stock::{InquireCcnl, InquireNccs, Multprice, Order},
    },
};
use serde_json::Value;

fn limit(side: Side, symbol: &str, quantity: &str, price: &str) -> OrderCash {
    OrderCash::new(side, symbol, quantity).ord_unpr(price)
}

fn today() -> InquireDailyCcld {
    InquireDailyCcld::new("20260303", "20260303")
}

fn numbers(desk: &mut Desk, list: &InquireDailyCcld) -> Vec<String> {
    desk.ask(list).output1.into_iter().map(|row| row.odno.trim_start_matches('0').to_owned()).collect()
}

#[test]
fn the_day_lists_every_order_amendment_and_cancellation() {
    let mut desk = Desk::default_scenario();
    let empty = desk.send(&today());
    assert_eq!(
        (&json(&empty)["msg_cd"], &json(&empty)["output1"]),
        (&Value::from("KIOK0560"), &Value::from(Vec::<u8>::new()))
    );
    desk.ask(&limit(Side::Buy, "005930", "2", "70000"));
    desk.ask(&limit(Side::Buy, "000660", "1", "300000").excg_id_dvsn_cd("SOR"));
    desk.ask(&limit(Side::Sell, "005930", "1", "75000"));
    desk.ask(&OrderRvsecncl::new("03930", "2", "01").ord_unpr("301000"));
    desk.ask(&OrderRvsecncl::new("03930", "3", "02"));
    assert_eq!(numbers(&mut desk, &today().inqr_dvsn("01")), ["1", "2", "3", "4", "5"]);
    assert_eq!(numbers(&mut desk, &today().inqr_dvsn("00")), ["5", "4", "3", "2", "1"]);
    let ascending = || today().inqr_dvsn("01");
    assert_eq!(numbers(&mut desk, &ascending().sll_buy_dvsn_cd("01")), ["3", "5"]);
    assert_eq!(numbers(&mut desk, &ascending().ccld_dvsn("01")), ["1"]);
    assert_eq!(numbers(&mut desk, &ascending().ccld_dvsn("02")), ["4"]);
    assert_eq!(numbers(&mut desk, &ascending().pdno("000660")), ["2", "4"]);
    assert_eq!(numbers(&mut desk, &ascending().odno("0000000003")), ["3"]);
    assert_eq!(numbers(&mut desk, &ascending().excg_id_dvsn_cd("ALL")).len(), 5);
    assert_eq!(numbers(&mut desk, &ascending().excg_id_dvsn_cd("SOR")), ["2", "4"]);
    let list = desk.ask(&ascending());
    let row = |index: usize| &list.output1[index];
    assert_eq!((row(0).tot_ccld_qty, row(0).avg_prvs, row(0).rmn_qty), (Some(2), Some(dec("70000")), Some(0)));
    assert_eq!((row(1).rmn_qty, row(3).orgn_odno.as_str()), (Some(0), "0000000002"));
    assert_eq!((row(2).cncl_cfrm_qty, row(2).rmn_qty, row(4).cncl_yn.as_str()), (Some(1), Some(0), "Y"));
    assert_eq!(list.output2.tot_ccld_amt, Some(dec("140000")));
    let open = desk.ask(&InquirePsblRvsecncl::new());
    assert_eq!(open.output.len(), 1);
    assert_eq!((open.output[0].odno.as_str(), open.output[0].psbl_qty), ("0000000004", Some(1)));
    assert_eq!(open.output[0].rvse_cncl_dvsn_name, "매수정정*");
    // Another day has other orders.
    desk.at("2026-03-04T10:00");
    assert!(numbers(&mut desk, &InquireDailyCcld::new("20260304", "20260304")).is_empty());
    assert_eq!(numbers(&mut desk, &today()).len(), 5);
}

#[test]
fn pages_of_orders_are_shorter_on_paper() {
    let mut desk = Desk::default_scenario().on_paper();
    for _ in 0..16 {
        desk.ask(&limit(Side::Buy, "005930", "1", "60000"));
    }
    let first = desk.send(&today());
    assert_eq!((first.header("tr_cont"), json(&first)["output1"].as_array().map(Vec::len)), ("F", Some(15)));
    let mut desk = Desk::default_scenario().on_paper();
    for _ in 0..15 {
        desk.ask(&limit(Side::Buy, "005930", "1", "60000"));
    }
    assert_eq!(desk.send(&today()).header("tr_cont"), "D");
}

#[test]
fn us_lists_have_new_york_dates_and_an_odd_way_to_be_empty() {
    let mut desk = Desk::default_scenario();
    let march_3 = || InquireCcnl::new("20260303", "20260303");
    let empty = desk.send(&march_3().ovrs_excg_cd("NASD"));
    assert_eq!(json(&empty)["msg_cd"], "KIOK0560");
    assert_eq!(json(&empty)["output"]["odno"], "", "one object, not a list");
    let read = desk.ask(&march_3().ovrs_excg_cd("NASD")).output;
    assert!(read.iter().all(|row| row.odno.is_empty()), "no order is read out of it");
    assert!(desk.ask(&march_3()).output.is_empty(), "all exchanges together are an empty list");
    desk.at("2026-03-04T00:30");
    desk.price("AAPL", "260");
    desk.ask(&Order::new(Side::Buy, "NASD", "AAPL", "1").ovrs_ord_unpr("261"));
    desk.ask(&Order::new(Side::Buy, "NYSE", "KO", "1").ovrs_ord_unpr("50"));
    let list = desk.ask(&march_3());
    assert_eq!(list.output.len(), 2);
    let row = &list.output[0];
    assert_eq!(row.ord_dt, Some(jiff::civil::date(2026, 3, 3)));
    assert_eq!(row.dmst_ord_dt, Some(jiff::civil::date(2026, 3, 4)));
    assert_eq!((row.ft_ccld_qty, row.ft_ccld_unpr3), (Some(dec("1")), Some(dec("260"))));
    assert_eq!(desk.ask(&march_3().ovrs_excg_cd("NYSE")).output.len(), 1);
    assert_eq!(desk.ask(&march_3().ccld_nccs_dvsn("02")).output[0].pdno, "KO");
    let open = desk.ask(&InquireNccs::new("NASD"));
    assert_eq!((open.output.len(), open.output[0].nccs_qty), (1, Some(dec("1"))));
    assert!(desk.ask(&InquireNccs::new("AMEX")).output.is_empty());
    // Paper has no list of open orders, and its filters must be left open.
    let request = desk.request(&InquireNccs::new("NASD"));
    let headers =
        request.headers.into_iter().map(|(k, v)| if k == "tr_id" { (k, "VTTS3018R".to_owned()) } else { (k, v) });
    let request = kis_sim::Request { headers: headers.collect(), ..request };
    let reply = desk.handle(&request);
    assert_eq!((reply.status, &json(&reply)["msg_cd"]), (500, &Value::from("EGW02006")));
    let mut desk = desk.on_paper();
    assert_eq!(desk.refused(&march_3().pdno("AAPL")), "OPSQ2001");
}

#[test]
fn the_calendar_goes_on_and_on() {
    let mut desk = Desk::default_scenario();
    let reply = desk.send(&ChkHoliday::new("20260227"));
    assert_eq!(reply.header("tr_cont"), "F");
    let days = desk.ask(&ChkHoliday::new("20260227")).output;
    let open: Vec<&str> = days[..5].iter().map(|day| day.opnd_yn.as_str()).collect();
    assert_eq!(open, ["Y", "N", "N", "N", "Y"], "a weekend and the day after Independence Movement Day");
    assert_eq!(days[0].wday_dvsn_cd, "06");
    assert_eq!(days.len(), 24);
}

#[test]
fn many_quotes_come_in_one_reply() {
    let mut desk = Desk::default_scenario();
    let codes = ["005930", "999999", "0001A0", "069500"].map(|code| ("J".to_owned(), code.to_owned()));
    let rows = desk.ask(&IntstockMultprice::new(codes).expect("four")).output;
    let seen: Vec<&str> = rows.iter().map(|row| row.inter_shrn_iscd.as_str()).collect();
    assert_eq!(seen, ["005930", "0001A0", "069500"], "an unknown one is a row that says nothing");
    assert_eq!((rows[0].inter2_prpr, rows[0].inter2_askp), (Some(dec("70000")), Some(dec("70100"))));
    let symbols = [("NAS", "AAPL"), ("NYS", "AAPL"), ("AMS", "SPY")].map(|(e, s)| (e.to_owned(), s.to_owned()));
    let rows = desk.ask(&Multprice::new(symbols).expect("three")).output2;
    let seen: Vec<(&str, &str)> = rows.iter().map(|row| (row.excd.as_str(), row.symb.as_str())).collect();
    assert_eq!(seen, [("NAS", "AAPL"), ("AMS", "SPY")]);
    assert!(rows[0].pvol > Some(dec("0")));
}
