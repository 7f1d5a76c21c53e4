//! Balances and their pages.

mod common;

use common::{Desk, dec, json};
use kis_api::{
    Endpoint,
    api::{domestic_stock::InquireBalance, overseas_stock},
};
use kis_sim::{Config, Generated, Reply, Request, Scenario};
use serde_json::Value;

/// Every page of a query: the replies, and how many rows each has.
fn pages<E: Endpoint>(desk: &mut Desk, endpoint: &E, digits: &str, rows: &str) -> (Vec<Reply>, Vec<usize>) {
    let first = desk.request(endpoint);
    let mut request = first.clone();
    let (mut replies, mut counts) = (Vec::new(), Vec::new());
    loop {
        let reply = desk.handle(&request);
        let body = json(&reply);
        counts.push(body[rows].as_array().map_or(0, Vec::len));
        let more = matches!(reply.header("tr_cont"), "F" | "M");
        replies.push(reply);
        if !more || replies.len() > 20 {
            return (replies, counts);
        }
        request = next(&first, &body, digits);
    }
}

/// The request of the next page.
fn next(first: &Request, body: &Value, digits: &str) -> Request {
    let mut request = first.clone().header("tr_cont", "N");
    for part in ["FK", "NK"] {
        let (name, key) = (format!("CTX_AREA_{part}{digits}"), format!("ctx_area_{}{digits}", part.to_lowercase()));
        let value = body[&key].as_str().unwrap_or_default();
        assert_eq!(value.len(), digits.parse::<usize>().unwrap_or(20), "padded");
        request.query.retain(|(key, _)| *key != name);
        request.query.push((name, value.to_owned()));
    }
    request
}

fn of(kr: u32, us: u32) -> Desk {
    let mut scenario = Scenario::default();
    scenario.holdings.clear();
    scenario.generated = Generated::new(kr, us);
    Desk::new(Config::default().scenario(scenario))
}

#[test]
fn the_default_balance_has_profit_loss_credit_and_a_suspended_stock() {
    let mut desk = Desk::default_scenario();
    let balance = desk.ask(&InquireBalance::new());
    assert_eq!(balance.output1.len(), 8);
    let samsung = &balance.output1[0];
    assert_eq!((samsung.pdno.as_str(), samsung.hldg_qty, samsung.ord_psbl_qty), ("005930", Some(10), Some(10)));
    assert_eq!((samsung.evlu_pfls_amt, samsung.evlu_pfls_rt), (Some(dec("50000")), Some(dec("7.69"))));
    assert_eq!(samsung.evlu_erng_rt, Some(dec("0")), "real accounts leave it at zero");
    let credit = balance.output1.iter().find(|row| row.loan_dt.is_some()).expect("a row on credit");
    assert_eq!((credit.pdno.as_str(), credit.trad_dvsn_name.as_str()), ("009150", "자기융자"));
    assert_eq!(credit.loan_amt, Some(dec("429000")));
    let halted = balance.output1.iter().find(|row| row.pdno == "950130").expect("the suspended row");
    assert_eq!((halted.prpr, halted.fltt_rt), (Some(dec("0")), Some(dec("-100"))));
    let totals = &balance.output2[0];
    let value: rust_decimal::Decimal = balance.output1.iter().filter_map(|row| row.evlu_amt).sum();
    assert_eq!(totals.scts_evlu_amt, Some(value));
    assert_eq!(totals.nass_amt, Some(value + dec("10000000") - dec("429000")));
    let text = desk.send(&InquireBalance::new()).text().to_owned();
    assert!(text.ends_with(r#""rt_cd":"0","msg_cd":"KIOK0510","msg1":"조회가 완료되었습니다                                                           "}"#));
}

#[test]
fn three_hundred_holdings_come_on_six_pages() {
    let mut desk = of(300, 0);
    let (replies, counts) = pages(&mut desk, &InquireBalance::new(), "100", "output1");
    assert_eq!(counts, [50; 6], "the last page is exactly full, and ends all the same");
    let marks: Vec<&str> = replies.iter().map(|reply| reply.header("tr_cont")).collect();
    assert_eq!(marks, ["F", "M", "M", "M", "M", "E"]);
    let mut seen: Vec<String> = Vec::new();
    for reply in &replies {
        for row in json(reply)["output1"].as_array().expect("rows") {
            seen.push(row["pdno"].as_str().expect("a code").to_owned());
        }
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 300);
}

#[test]
fn fifty_holdings_are_one_page_and_fifty_one_are_two() {
    let (replies, counts) = pages(&mut of(50, 0), &InquireBalance::new(), "100", "output1");
    assert_eq!((counts, replies[0].header("tr_cont")), (vec![50], "D"));
    let (_, counts) = pages(&mut of(51, 0), &InquireBalance::new(), "100", "output1");
    assert_eq!(counts, [50, 1]);
    let (_, counts) = pages(&mut of(45, 0).on_paper(), &InquireBalance::new(), "100", "output1");
    assert_eq!(counts, [20, 20, 5], "paper pages are shorter");
}

#[test]
fn a_cursor_that_leads_nowhere_is_refused() {
    let mut desk = of(120, 0);
    let first = desk.request(&InquireBalance::new());
    let body = json(&desk.handle(&first));
    for (key, value) in [("ctx_area_nk100", "000050999999"), ("ctx_area_nk100", "nonsense"), ("ctx_area_fk100", "x")] {
        let mut wrong = body.clone();
        wrong[key] = Value::from(format!("{value:<100}"));
        let refused = json(&desk.handle(&next(&first, &wrong, "100")));
        assert_eq!((&refused["rt_cd"], &refused["msg_cd"]), (&Value::from("7"), &Value::from("SYDB0050")), "{value}");
    }
    // Without the header the first page comes again.
    let again = next(&first, &body, "100");
    let again = Request { headers: again.headers.into_iter().filter(|(key, _)| key != "tr_cont").collect(), ..again };
    assert_eq!(json(&desk.handle(&again))["output1"], body["output1"]);
}

#[test]
fn us_balances_go_by_exchange() {
    let mut desk = Desk::default_scenario();
    let symbols = |desk: &mut Desk, exchange: &str| -> Vec<String> {
        let balance = desk.ask(&overseas_stock::InquireBalance::new(exchange));
        balance.output1.into_iter().map(|row| row.ovrs_pdno).collect()
    };
    assert_eq!(symbols(&mut desk, "NASD"), ["AAPL", "TSLA", "KO", "SOXL"]);
    assert_eq!(symbols(&mut desk, "NAS"), ["AAPL", "TSLA"]);
    assert_eq!(symbols(&mut desk, "NYSE"), ["KO"]);
    assert_eq!(symbols(&mut desk, "AMEX"), ["SOXL"]);
    assert!(symbols(&mut desk, "SEHK").is_empty());
    let raw = json(&desk.send(&overseas_stock::InquireBalance::new("NYSE")));
    assert_eq!(raw["output1"][1]["ovrs_pdno"], "", "the phantom row");
    let mut desk = desk.on_paper();
    assert_eq!(symbols(&mut desk, "NASD"), ["AAPL", "TSLA"], "on paper NASD is NASDAQ alone");
    let (replies, counts) = pages(&mut of(0, 120), &overseas_stock::InquireBalance::new("NASD"), "200", "output1");
    assert_eq!((counts, replies[1].header("tr_cont")), (vec![100, 21], "E"));
    let (_, counts) = pages(&mut of(0, 100), &overseas_stock::InquireBalance::new("NASD"), "200", "output1");
    assert_eq!(counts, [101], "a full page, and the phantom row on top");
}

#[test]
fn the_present_balance_speaks_won_or_dollars() {
    let mut desk = Desk::default_scenario();
    let won = desk.ask(&overseas_stock::InquirePresentBalance::new("01"));
    let dollars = desk.ask(&overseas_stock::InquirePresentBalance::new("02"));
    let (a, b) = (&won.output1[0], &dollars.output1[0]);
    assert_eq!((a.pdno.as_str(), a.bass_exrt), ("AAPL", Some(dec("1390.5"))));
    assert_eq!(b.ovrs_now_pric1, Some(dec("262.52")));
    assert_eq!(a.ovrs_now_pric1, Some(dec("262.52") * dec("1390.5")));
    assert_eq!(a.evlu_pfls_rt1, b.evlu_pfls_rt1);
    assert_eq!(dollars.output2[0].frcr_dncl_amt_2, Some(dec("5000")));
    assert_eq!(won.output3.tot_asst_amt, dollars.output3.tot_asst_amt);
    let deposits = dec("10000000") + dec("5000") * dec("1390.5");
    assert_eq!(won.output3.tot_dncl_amt, Some(deposits));
    let mut desk = desk.on_paper();
    let paper = desk.ask(&overseas_stock::InquirePresentBalance::new("02"));
    assert!(paper.output1.is_empty() && paper.output2.is_empty());
    assert_eq!(paper.output3.tot_asst_amt, won.output3.tot_asst_amt);
}

#[test]
fn accounts_are_apart_and_wrong_numbers_are_refused() {
    let mut desk = Desk::default_scenario();
    let order = kis_api::api::domestic_stock::OrderCash::new(kis_api::Side::Buy, "005930", "1").ord_unpr("70000");
    desk.ask(&order);
    let held = |desk: &mut Desk| desk.ask(&InquireBalance::new()).output1[0].hldg_qty;
    assert_eq!(held(&mut desk), Some(11));
    desk.account = "87654321-01".parse().expect("an account");
    assert_eq!(held(&mut desk), Some(10));
    let mut request = desk.request(&InquireBalance::new());
    for (key, value) in &mut request.query {
        if key == "CANO" {
            *value = "1234".into();
        }
    }
    assert_eq!(json(&desk.handle(&request))["msg_cd"], "OPSQ2000");
    let odd = InquireBalance::new().inqr_dvsn("09");
    assert_eq!(desk.refused(&odd), "OPSQ2001");
    desk.ask(&InquireBalance::new().inqr_dvsn("02"));
}
