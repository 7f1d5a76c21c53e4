//! What sales brought, and indices.

mod common;

use common::{Desk, dec};
use jiff::civil::date;
use kis_api::{
    Side,
    api::{domestic_stock as kr, overseas_stock as us},
};
use rust_decimal::Decimal;

const DAY: &str = "20260303";

#[test]
fn a_sale_at_home_brings_its_price_less_cost_fee_and_tax() {
    let mut desk = Desk::default_scenario();
    desk.price("005930", "70000");
    desk.ask(&kr::OrderCash::new(Side::Sell, "005930", "4").ord_unpr("70000"));
    desk.ask(&kr::OrderCash::new(Side::Buy, "000660", "1").ord_unpr("330000"));
    let lines = desk.ask(&kr::InquirePeriodTradeProfit::new(DAY, DAY));
    let sold = lines.output1.iter().find(|row| row.pdno == "005930").expect("the sale");
    // Ten shares had cost 65,000 each; commission 0.0140527 % and tax 0.20 % of 280,000.
    let costs = dec("39") + dec("560");
    assert_eq!((sold.sll_qty, sold.sll_amt, sold.hldg_qty), (Some(4), Some(dec("280000")), Some(6)));
    assert_eq!(sold.rlzt_pfls, Some(dec("20000") - costs));
    assert_eq!(sold.fee.zip(sold.tl_tax), Some((dec("39"), dec("560"))));
    let bought = lines.output1.iter().find(|row| row.pdno == "000660").expect("the purchase");
    assert_eq!((bought.sll_qty, bought.rlzt_pfls), (Some(0), Some(Decimal::ZERO)));
    let days = desk.ask(&kr::InquirePeriodProfit::new(DAY, DAY));
    assert_eq!(days.output1.len(), 1);
    assert_eq!(days.output1[0].rlzt_pfls, sold.rlzt_pfls);
    assert_eq!(days.output2.tot_rlzt_pfls, sold.rlzt_pfls);
    let balance = desk.ask(&kr::InquireBalanceRlzPl::new());
    assert_eq!(balance.output2[0].rlzt_pfls, sold.rlzt_pfls);
    assert_eq!(balance.output1.len(), desk.ask(&kr::InquireBalance::new()).output1.len());
    assert!(desk.ask(&kr::InquirePeriodProfit::new("20260101", "20260302")).output1.is_empty());
}

#[test]
fn a_sale_in_the_us_brings_dollars_or_won() {
    let mut desk = Desk::default_scenario();
    desk.at("2026-03-04T00:30");
    desk.price("AAPL", "260");
    desk.ask(&us::Order::new(Side::Sell, "NASD", "AAPL", "2").ovrs_ord_unpr("260"));
    let lines = desk.ask(&us::InquirePeriodProfit::new(DAY, DAY));
    let row = &lines.output1[0];
    // Bought at 231.40; commission 0.25 % of 520.
    assert_eq!((row.trad_day, row.slcl_qty), (Some(date(2026, 3, 3)), Some(dec("2"))));
    assert_eq!(row.ovrs_rlzt_pfls_amt, Some(dec("520") - dec("462.80") - dec("1.30")));
    let in_won = desk.ask(&us::InquirePeriodProfit::new(DAY, DAY).wcrc_frcr_dvsn_cd("02"));
    assert_eq!(in_won.output1[0].ovrs_rlzt_pfls_amt, row.ovrs_rlzt_pfls_amt.map(|dollars| dollars * dec("1390.5")));
    let trades = desk.ask(&us::InquirePeriodTrans::new(DAY, DAY)).output1;
    assert_eq!((trades.len(), trades[0].ccld_qty), (1, Some(dec("2"))));
    assert_eq!(trades[0].frcr_excc_amt_1, Some(dec("518.70")));
}

#[test]
fn indices_have_charts_and_a_price() {
    let mut desk = Desk::default_scenario();
    let chart =
        |from: &str, period: &str| kr::InquireDailyIndexchartprice::new("0001", from, DAY).fid_period_div_code(period);
    let days = desk.ask(&chart("20251001", "D"));
    assert_eq!(days.output2.len(), 50);
    let quote = desk.ask(&kr::InquireIndexPrice::new("0001")).output;
    assert_eq!(quote.bstp_nmix_prpr, days.output2[0].bstp_nmix_prpr);
    assert_eq!(days.output1.prdy_nmix, days.output2[1].bstp_nmix_prpr, "the day before ended at today's base");
    assert_eq!(desk.ask(&chart("20250101", "M")).output2.len(), 15);
    let abroad = |code: &str, market: &str| {
        us::InquireDailyChartprice::new(code, "20260201", DAY).fid_cond_mrkt_div_code(market)
    };
    assert!(!desk.ask(&abroad(".DJI", "N")).output2.is_empty());
    assert!(!desk.ask(&abroad("FX@KRW", "X")).output2.is_empty());
    assert!(desk.ask(&abroad("NOBODY", "N")).output2.is_empty());
}
