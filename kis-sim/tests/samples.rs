//! Replies without books behind them: likely, the same every time, and what was asked for.

mod common;

use common::{Desk, json, usual};
use kis_api::{
    Decode as _, Endpoint,
    api::{self, domestic_stock as kr, etfetn, overseas_stock as us},
};
use kis_sim::Reply;

/// Asks an endpoint by name with its usual parameters, or these.
fn ask(desk: &mut Desk, id: &str, other: &[(&str, &str)], tr_cont: &str) -> Reply {
    let meta = api::find(id).expect(id);
    let mut params = usual::usual_params(meta);
    for (name, value) in other {
        let param = params.iter_mut().find(|(key, _)| key == name);
        param.expect("a parameter").1 = (*value).to_owned();
    }
    let request = desk.with_headers(usual::with_params(meta, &params)).header("tr_id", meta.tr_ids[0].real);
    let reply = desk.handle(&request.header("tr_cont", tr_cont));
    assert_eq!(json(&reply)["rt_cd"], "0", "{}", reply.text());
    reply
}

#[test]
fn rankings_are_ranked() {
    let mut desk = Desk::default_scenario();
    let reply = ask(&mut desk, "domestic_stock.volume_rank", &[("FID_INPUT_ISCD", "0000")], "");
    let rows = kr::VolumeRankResponse::decode(reply.text()).expect("rows").output;
    assert!(rows.len() > 5 && rows.windows(2).all(|pair| pair[0].acml_vol >= pair[1].acml_vol));
    assert_eq!(rows[0].data_rank, Some(1));
    let reply = ask(&mut desk, "domestic_stock.fluctuation", &[("fid_input_iscd", "0000")], "");
    let rows = kr::FluctuationResponse::decode(reply.text()).expect("rows").output;
    assert!(rows.len() > 5 && rows.windows(2).all(|pair| pair[0].prdy_ctrt >= pair[1].prdy_ctrt));
}

#[test]
fn prices_are_those_of_the_tape() {
    let mut desk = Desk::default_scenario();
    desk.price("069500", "46500");
    let fund = etfetn::InquirePriceResponse::decode(ask(&mut desk, "etfetn.inquire_price", &[], "").text());
    let quote = desk.ask(&kr::InquirePrice::new("069500")).output;
    assert_eq!(fund.expect("a price").output.stck_prpr, quote.stck_prpr);
    let days = ask(&mut desk, "domestic_stock.inquire_investor", &[], "");
    let days = kr::InquireInvestorResponse::decode(days.text()).expect("days").output;
    let chart = desk.ask(&kr::InquireDailyPrice::new("005930")).output;
    for (day, candle) in days.iter().zip(&chart) {
        assert_eq!((day.stck_bsop_date, day.stck_clpr), (candle.stck_bsop_date, candle.stck_clpr));
    }
}

#[test]
fn lists_go_on_over_two_pages() {
    let mut desk = Desk::default_scenario();
    let id = kr::PensionInquireBalance::META.id;
    let first = ask(&mut desk, id, &[], "");
    assert_eq!((json(&first)["output1"].as_array().map(Vec::len), first.header("tr_cont")), (Some(10), "F"));
    let cursor = |name: &str| json(&first)[name].as_str().expect("a cursor").to_owned();
    let (fk, nk) = (cursor("ctx_area_fk100"), cursor("ctx_area_nk100"));
    let second = ask(&mut desk, id, &[("CTX_AREA_FK100", &fk), ("CTX_AREA_NK100", &nk)], "N");
    assert_eq!((json(&second)["output1"].as_array().map(Vec::len), second.header("tr_cont")), (Some(2), "E"));
    // The header alone leads from one page to the next.
    let id = "overseas_stock.foreign_margin";
    assert_eq!(ask(&mut desk, id, &[], "").header("tr_cont"), "F");
    assert_eq!(ask(&mut desk, id, &[], "N").header("tr_cont"), "E");
}

#[test]
fn who_is_not_there_has_no_rows_and_days_stay_within_the_span() {
    let mut desk = Desk::default_scenario();
    let nobody = ask(&mut desk, "domestic_stock.inquire_investor", &[("FID_INPUT_ISCD", "999999")], "");
    assert_eq!(json(&nobody)["output"].as_array().map(Vec::len), Some(0));
    let span = [("FID_INPUT_DATE_1", "20260223"), ("FID_INPUT_DATE_2", "20260225")];
    let days = ask(&mut desk, "domestic_stock.daily_short_sale", &span, "");
    let days: Vec<String> =
        json(&days)["output2"].as_array().expect("rows").iter().map(|r| r["stck_bsop_date"].to_string()).collect();
    assert_eq!(days, ["\"20260225\"", "\"20260224\"", "\"20260223\""]);
    let again = ask(&mut Desk::default_scenario(), us::NewsTitle::META.id, &[], "");
    assert_eq!(ask(&mut desk, us::NewsTitle::META.id, &[], "").text(), again.text());
}
