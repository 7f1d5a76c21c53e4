//! Orders: what is taken, what is refused, and how they trade.

mod common;

use common::{Desk, dec, json};
use kis_api::{
    Side,
    api::{
        domestic_stock::{InquireBalance, InquirePrice, InquirePsblOrder, InquirePsblSell, OrderCash, OrderRvsecncl},
        overseas_stock::{self, InquirePsamount, Order},
    },
};
use kis_sim::Request;
use rust_decimal::Decimal;
use serde_json::{Value, json};

fn buy(quantity: &str, price: &str) -> OrderCash {
    OrderCash::new(Side::Buy, "005930", quantity).ord_unpr(price)
}

fn sell(quantity: &str, price: &str) -> OrderCash {
    OrderCash::new(Side::Sell, "005930", quantity).ord_unpr(price)
}

fn us(side: Side, symbol: &str, quantity: &str, price: &str) -> Order {
    Order::new(side, "NASD", symbol, quantity).ovrs_ord_unpr(price)
}

fn orders(desk: &mut Desk) -> Vec<Value> {
    desk.control("/__sim/stats", Value::Null)["orders"].as_array().expect("a list").clone()
}

fn cash(desk: &mut Desk) -> Decimal {
    desk.ask(&InquirePsblOrder::new("", "")).output.ord_psbl_cash.expect("cash")
}

/// Quantity and average price of 005930.
fn samsung(desk: &mut Desk) -> (i64, Decimal) {
    let balance = desk.ask(&InquireBalance::new());
    let row = balance.output1.iter().find(|row| row.pdno == "005930").expect("a row");
    (row.hldg_qty.expect("a quantity"), row.pchs_avg_pric.expect("a price"))
}

#[test]
fn a_market_order_trades_at_once_at_the_last_price() {
    let mut desk = Desk::default_scenario();
    assert_eq!(cash(&mut desk), dec("10000000"));
    let reply = desk.ask(&buy("3", "0").ord_dvsn("01")).output;
    assert_eq!((reply.odno.as_str(), reply.sor_odno.as_str()), ("0000000001", ""));
    assert_eq!(samsung(&mut desk), (13, dec("66153.8462")));
    // 210,000 won and 29 won of commission.
    assert_eq!(cash(&mut desk), dec("9789971"));
    let order = &orders(&mut desk)[0];
    assert_eq!(order["status"], "filled");
    assert_eq!((&order["avg_price"], &order["account"]), (&json!("70000"), &json!("5678")));
}

#[test]
fn a_limit_order_waits_until_the_price_crosses_and_trades_no_worse() {
    let mut desk = Desk::default_scenario();
    desk.ask(&buy("2", "69000"));
    assert_eq!(orders(&mut desk)[0]["status"], "open");
    assert_eq!(cash(&mut desk), dec("10000000") - dec("138019"), "its money is held back");
    desk.price("005930", "69100");
    assert_eq!(orders(&mut desk)[0]["status"], "open");
    desk.price("005930", "68500");
    let order = &orders(&mut desk)[0];
    assert_eq!((&order["status"], &order["avg_price"]), (&json!("filled"), &json!("69000")));
    // A limit above the market trades at the market.
    desk.ask(&buy("1", "70000"));
    assert_eq!(orders(&mut desk)[1]["avg_price"], "68500");
    assert_eq!(samsung(&mut desk).0, 13);
}

#[test]
fn sales_bring_money_less_commission_and_tax_and_keep_the_average() {
    let mut desk = Desk::default_scenario();
    desk.ask(&sell("4", "69500"));
    assert_eq!(samsung(&mut desk), (6, dec("65000.0000")));
    // 280,000 won less 39 of commission and 560 of tax.
    assert_eq!(cash(&mut desk), dec("10279401"));
    let balance = desk.ask(&InquireBalance::new());
    let totals = &balance.output2[0];
    assert_eq!(totals.dnca_tot_amt, Some(dec("10000000")), "it settles in two days");
    assert_eq!(totals.prvs_rcdl_excc_amt, Some(dec("10279401")));
    assert_eq!(totals.thdt_tlex_amt, Some(dec("599")));
    desk.at("2026-03-05T09:30");
    assert_eq!(desk.ask(&InquireBalance::new()).output2[0].dnca_tot_amt, Some(dec("10279401")));
    // Sold out: the row stays for the day with nothing in it.
    desk.ask(&sell("6", "0").ord_dvsn("01"));
    let balance = desk.ask(&InquireBalance::new());
    let row = balance.output1.iter().find(|row| row.pdno == "005930").expect("a row");
    assert_eq!((row.hldg_qty, row.thdt_sll_qty), (Some(0), Some(6)));
    desk.at("2026-03-06T09:30");
    assert!(!desk.ask(&InquireBalance::new()).output1.iter().any(|row| row.pdno == "005930"));
}

#[test]
fn a_minute_offers_only_so_much() {
    let mut desk = Desk::default_scenario();
    desk.control("/__sim/price", json!({"symbol": "005930", "price": 70_000, "minute_volume": 200}));
    desk.ask(&buy("50", "70500"));
    let order = &orders(&mut desk)[0];
    assert_eq!((&order["status"], &order["filled_qty"]), (&json!("partial"), &json!(20)));
    // The same minute offers nothing more.
    desk.ask(&buy("5", "70500"));
    assert_eq!(orders(&mut desk)[1]["filled_qty"], 0);
    desk.wait_seconds(60);
    let all = orders(&mut desk);
    assert_eq!((&all[0]["filled_qty"], &all[1]["filled_qty"]), (&json!(40), &json!(0)), "first come, first served");
    desk.wait_seconds(60);
    let all = orders(&mut desk);
    assert_eq!((&all[0]["status"], &all[1]["filled_qty"]), (&json!("filled"), &json!(5)));
    // All or nothing, and the rest cancelled.
    desk.wait_seconds(60);
    desk.ask(&buy("21", "70500").ord_dvsn("12"));
    desk.ask(&buy("21", "70500").ord_dvsn("11"));
    let all = orders(&mut desk);
    assert_eq!((&all[2]["status"], &all[2]["filled_qty"]), (&json!("cancelled"), &json!(0)));
    assert_eq!((&all[3]["status"], &all[3]["filled_qty"]), (&json!("cancelled"), &json!(20)));
}

#[test]
fn what_the_exchange_does_not_take_is_refused() {
    let mut desk = Desk::default_scenario();
    for (order, code) in [
        (buy("0", "70000"), "APBK0955"),
        (buy("1.5", "70000"), "APBK0955"),
        (buy("1", "70050"), "APBK0955"),
        (buy("1", "90400"), "APBK0955"),
        (buy("1", "48600"), "APBK0955"),
        (buy("1", "0"), "IGW00007"),
        (buy("143", "70000"), "APBK0952"),
        (buy("111", "0").ord_dvsn("01"), "APBK0952"),
        (sell("11", "70000"), "APBK0400"),
        (buy("1", "70000").ord_dvsn("99"), "OPSQ2001"),
        (buy("1", "70000").excg_id_dvsn_cd("LSE"), "OPSQ2001"),
        (buy("1", "0").ord_dvsn("01").excg_id_dvsn_cd("NXT"), "APBK1943"),
        (buy("1", "70000").ord_dvsn("06"), "APBK0918"),
        (OrderCash::new(Side::Buy, "999999", "1").ord_unpr("1000"), "APBK0656"),
        (OrderCash::new(Side::Buy, "AAPL", "1").ord_unpr("200"), "APBK0656"),
        (OrderCash::new(Side::Sell, "950130", "1").ord_unpr("5680"), "APBK0634"),
    ] {
        assert_eq!(desk.refused(&order), code, "{:?}", desk.request(&order));
    }
    // A market order must be covered at the upper limit: 110 × 90,300 fits, 111 does not.
    assert_eq!(desk.send(&buy("1", "0")).status, 500, "a limit order without a price breaks further inside");
    assert!(orders(&mut desk).is_empty());
    desk.ask(&buy("110", "0").ord_dvsn("01"));
}

#[test]
fn hours_are_kept_and_what_waits_expires_at_the_close() {
    let mut desk = Desk::default_scenario();
    desk.ask(&buy("1", "60000"));
    desk.ask(&sell("10", "80000"));
    assert_eq!(desk.refused(&sell("1", "70000")), "APBK0400", "all ten are for sale already");
    desk.at("2026-03-03T15:30");
    assert!(orders(&mut desk).iter().all(|order| order["status"] == "expired"));
    assert_eq!(cash(&mut desk), dec("10000000"));
    assert_eq!(desk.refused(&sell("1", "70000")), "APBK0918");
    // At the closing price, from 15:40.
    desk.ask(&sell("1", "0").ord_dvsn("06"));
    assert_eq!(orders(&mut desk)[2]["status"], "open");
    desk.at("2026-03-03T15:41");
    let close = desk.ask(&InquirePrice::new("005930")).output.stck_prpr;
    let order = &orders(&mut desk)[2];
    assert_eq!(order["status"], "filled");
    assert_eq!(order["avg_price"].as_str().map(dec), close);
    desk.at("2026-03-07T12:00");
    assert_eq!(desk.refused(&sell("1", "70000")), "APBK0919", "a Saturday");
    // Before the open orders wait for the first price.
    desk.at("2026-03-09T08:40");
    let base = desk.ask(&InquirePrice::new("005930")).output.stck_sdpr.expect("a price");
    let limit = base + dec("5000");
    desk.ask(&buy("1", &limit.to_string()));
    assert_eq!(orders(&mut desk)[3]["status"], "open");
    desk.at("2026-03-09T09:00");
    let open = desk.ask(&InquirePrice::new("005930")).output.stck_oprc;
    assert_eq!(orders(&mut desk)[3]["avg_price"].as_str().map(dec), open);
}

#[test]
fn an_amended_order_has_a_new_number_and_a_cancelled_one_gives_back_what_it_held() {
    let mut desk = Desk::default_scenario();
    let first = desk.ask(&buy("10", "60000")).output;
    let branch = first.krx_fwdg_ord_orgno.clone();
    let change = |no: &str, what: &str| OrderRvsecncl::new(branch.as_str(), no, what);
    assert_eq!(desk.refused(&OrderRvsecncl::new("", "0000000001", "02")), "OPSQ2001", "the branch is needed");
    assert_eq!(desk.refused(&change("0000000077", "02")), "APBK1663");
    assert_eq!(desk.refused(&change(&first.odno, "02").qty_all_ord_yn("N").ord_qty("11")), "KIER2320");
    let second = desk.ask(&change(&first.odno, "01").ord_unpr("61000").qty_all_ord_yn("N").ord_qty("4")).output;
    assert_eq!(second.odno, "0000000002");
    let all = orders(&mut desk);
    assert_eq!((&all[0]["status"], &all[1]["qty"]), (&json!("open"), &json!(4)));
    assert_eq!(all[1]["original_order_no"], "0000000001");
    assert_eq!(cash(&mut desk), dec("10000000") - dec("360050") - dec("244034"));
    desk.ask(&change(&first.odno, "02").qty_all_ord_yn("N").ord_qty("2"));
    assert_eq!(cash(&mut desk), dec("10000000") - dec("240033") - dec("244034"));
    desk.ask(&change(&first.odno, "02"));
    assert_eq!(desk.refused(&change(&first.odno, "02")), "KIER2320");
    // An amendment that reaches the market trades at once.
    let third = desk.ask(&change(&second.odno, "01").ord_unpr("70000")).output;
    let all = orders(&mut desk);
    assert_eq!(all.len(), 3, "cancellations are no orders");
    let status: Vec<&str> = all.iter().filter_map(|o| o["status"].as_str()).collect();
    assert_eq!(status, ["cancelled", "amended", "filled"]);
    assert_eq!(third.odno, "0000000005");
    // More than the money that comes back and what is free.
    let fourth = desk.ask(&buy("120", "60000")).output;
    assert_eq!(
        desk.refused(&change(&fourth.odno, "01").ord_unpr("90300").ord_qty("0")),
        "OK".replace("OK", "APBK0952")
    );
    // All shares may be offered at another price.
    let sale = desk.ask(&sell("14", "80000")).output;
    desk.ask(&change(&sale.odno, "01").ord_unpr("81000"));
}

#[test]
fn stop_orders_wake_at_their_condition_and_conditional_ones_trade_at_the_close() {
    let mut desk = Desk::default_scenario();
    desk.ask(&sell("2", "65000").ord_dvsn("22").cndt_pric("66000"));
    desk.ask(&sell("3", "80000").ord_dvsn("02"));
    desk.price("005930", "67000");
    assert_eq!(orders(&mut desk)[0]["status"], "open");
    desk.price("005930", "65900");
    let order = &orders(&mut desk)[0];
    assert_eq!((&order["status"], &order["avg_price"]), (&json!("filled"), &json!("65900")));
    desk.at("2026-03-03T15:28");
    assert_eq!(orders(&mut desk)[1]["status"], "open");
    desk.at("2026-03-03T15:29");
    assert_eq!(orders(&mut desk)[1]["status"], "filled");
}

#[test]
fn the_best_price_is_the_other_sides_and_what_ioc_does_not_get_is_cancelled() {
    let mut desk = Desk::default_scenario();
    desk.ask(&buy("2", "0").ord_dvsn("03"));
    desk.ask(&sell("2", "0").ord_dvsn("15"));
    // Nobody sells so low; nobody waits either.
    desk.ask(&buy("2", "60000").ord_dvsn("11"));
    desk.ask(&buy("2", "60000").ord_dvsn("12"));
    let all = orders(&mut desk);
    let told: Vec<_> = all.iter().map(|o| (o["kind"].as_str(), o["status"].as_str())).collect();
    let want = [("best", "filled"), ("ioc", "filled"), ("ioc", "cancelled"), ("fok", "cancelled")];
    assert_eq!(told, want.map(|(kind, status)| (Some(kind), Some(status))));
    assert_eq!(desk.refused(&buy("1", "0").ord_dvsn("06").excg_id_dvsn_cd("NXT")), "OPSQ2001");
}

#[test]
fn smart_routing_has_a_number_of_its_own_and_paper_knows_krx_alone() {
    let mut desk = Desk::default_scenario();
    assert_eq!(desk.ask(&buy("1", "60000").excg_id_dvsn_cd("SOR")).output.sor_odno, "0000000001");
    let mut desk = Desk::default_scenario().on_paper();
    for exchange in ["SOR", "NXT"] {
        assert_eq!(desk.refused(&buy("1", "60000").excg_id_dvsn_cd(exchange)), "OPSQ2001");
    }
    let body = json(&desk.send(&buy("1", "60000")));
    assert_eq!((&body["rt_cd"], &body["msg_cd"]), (&json!("0"), &json!("40600000")));
    desk.at("2026-03-04T08:45");
    assert_eq!(desk.refused(&buy("1", "60000")), "40570000");
    desk.at("2026-03-04T16:00");
    assert_eq!(desk.refused(&buy("1", "60000")), "40580000");
    desk.at("2026-03-07T10:00");
    assert_eq!(desk.refused(&buy("1", "60000")), "40100000");
}

#[test]
fn us_orders_keep_new_york_hours_and_rules() {
    let mut desk = Desk::default_scenario();
    assert_eq!(desk.refused(&us(Side::Buy, "AAPL", "1", "260.00")), "APBK1664", "it is eight in the evening there");
    desk.at("2026-03-03T23:45");
    desk.price("AAPL", "260");
    for (order, code) in [
        (us(Side::Buy, "AAPL", "1", "0"), "IGW00007"),
        (us(Side::Buy, "AAPL", "1", "260.001"), "APBK0955"),
        (us(Side::Buy, "AAPL", "20", "260"), "APBK0952"),
        (us(Side::Sell, "AAPL", "6", "260"), "APBK0400"),
        (us(Side::Buy, "AAPL", "1", "260").ord_dvsn("33"), "OPSQ2001"),
        (us(Side::Buy, "KO", "1", "60"), "APBK0656"),
        (us(Side::Buy, "AAPL", "1", "260").ord_dvsn("32"), "APBK1664"),
    ] {
        assert_eq!(desk.refused(&order), code, "{:?}", desk.request(&order));
    }
    desk.ask(&us(Side::Buy, "AAPL", "2", "261.50"));
    let order = &orders(&mut desk)[0];
    assert_eq!((&order["status"], &order["avg_price"]), (&json!("filled"), &json!("260")));
    // 5,000 less 520 and 1.30.
    let money = desk.ask(&InquirePsamount::new("NASD", "260", "AAPL")).output;
    assert_eq!((money.ord_psbl_frcr_amt, money.ord_psbl_qty), (Some(dec("4478.70")), Some(dec("17"))));
    assert!(money.echm_af_ord_psbl_qty > money.ord_psbl_qty);
    desk.ask(&us(Side::Sell, "AAPL", "7", "0").ord_dvsn("33"));
    assert_eq!(orders(&mut desk)[1]["status"], "open");
    desk.at("2026-03-04T05:59");
    assert_eq!(orders(&mut desk)[1]["status"], "filled", "at the last price of the session");
    // Before the open, for the first price.
    desk.at("2026-03-04T19:00");
    desk.ask(&us(Side::Buy, "AAPL", "1", "300").ord_dvsn("32"));
    desk.ask(&us(Side::Buy, "AAPL", "1", "100").ord_dvsn("32"));
    desk.at("2026-03-04T23:30");
    let status: Vec<Value> = orders(&mut desk)[2..].iter().map(|o| o["status"].clone()).collect();
    assert_eq!(status, ["filled", "open"]);
    desk.at("2026-03-04T23:31");
    assert_eq!(orders(&mut desk)[3]["status"], "expired", "what the opening does not take is over with it");
    let mut desk = Desk::default_scenario().on_paper();
    desk.at("2026-03-03T23:45");
    assert_eq!(desk.refused(&us(Side::Sell, "AAPL", "1", "260").ord_dvsn("33")), "OPSQ2001");
}

#[test]
fn us_orders_are_amended_and_cancelled() {
    let mut desk = Desk::default_scenario();
    desk.at("2026-03-03T23:45");
    desk.price("AAPL", "260");
    let first = desk.ask(&us(Side::Buy, "AAPL", "4", "200")).output.odno;
    let change = |no: &str, what: &str| overseas_stock::OrderRvsecncl::new("NASD", no, what).pdno("AAPL");
    assert_eq!(desk.refused(&change(&first, "01").ord_qty("5").ovrs_ord_unpr("210")), "KIER2320");
    let second = desk.ask(&change(&first, "01").ord_qty("4").ovrs_ord_unpr("210")).output.odno;
    desk.ask(&change(&second, "02").ord_qty("1"));
    desk.ask(&change(&second, "02").ord_qty("4"));
    assert_eq!(desk.refused(&change(&second, "02").ord_qty("1")), "KIER2320");
    let status: Vec<Value> = orders(&mut desk).iter().map(|o| o["status"].clone()).collect();
    assert_eq!(status, ["amended", "cancelled"]);
}

#[test]
fn what_may_be_bought_and_sold_is_told() {
    let mut desk = Desk::default_scenario();
    let limit = desk.ask(&InquirePsblOrder::new("005930", "70000").ord_dvsn("00")).output;
    assert_eq!((limit.nrcvb_buy_amt, limit.nrcvb_buy_qty), (Some(dec("10000000")), Some(142)));
    assert!(limit.max_buy_amt > limit.nrcvb_buy_amt && limit.max_buy_qty > limit.nrcvb_buy_qty);
    let market = desk.ask(&InquirePsblOrder::new("005930", "").ord_dvsn("01")).output;
    assert_eq!((market.psbl_qty_calc_unpr, market.nrcvb_buy_qty), (Some(dec("90300")), Some(110)));
    let blank = desk.ask(&InquirePsblOrder::new("", "")).output;
    assert_eq!((blank.nrcvb_buy_amt, blank.nrcvb_buy_qty), (Some(dec("10000000")), Some(0)));
    desk.ask(&sell("3", "75000"));
    let shares = desk.ask(&InquirePsblSell::new("005930")).output;
    assert_eq!((shares.cblc_qty, shares.ord_psbl_qty), (Some(10), Some(7)));
    assert_eq!(desk.ask(&InquirePsblSell::new("000660")).output.prdt_name, "");
}

#[test]
fn the_owner_may_order_from_a_phone() {
    let mut desk = Desk::default_scenario();
    let tap = json!({"symbol": "005930", "side": "sell", "quantity": 2, "price": "71000"});
    assert_eq!(desk.handle(&Request::post("/__sim/order", tap.to_string())).status, 400, "no account was used yet");
    samsung(&mut desk);
    assert_eq!(desk.control("/__sim/order", tap)["order_no"], "0000000001");
    assert_eq!(orders(&mut desk)[0]["source"], "phone");
    let book = desk.control("/__sim/book", Value::Null);
    assert_eq!(book["accounts"][0]["waiting"][0]["qty"], 2);
    let dear = json!({"symbol": "005930", "side": "buy", "qty": 1000, "price": 70_000});
    let reply = desk.handle(&Request::post("/__sim/order", dear.to_string()));
    assert!(reply.text().contains("APBK0952"), "{}", reply.text());
}
