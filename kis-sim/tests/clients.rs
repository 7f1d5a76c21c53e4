//! What other people's clients need beyond the table of kis-api.

mod common;

use common::{Desk, json};
use kis_sim::Request;
use serde_json::{Value, json};

fn ask(desk: &mut Desk, target: &str, tr_id: &str) -> Value {
    let request = desk.with_headers(Request::get(target)).header("tr_id", tr_id);
    json(&desk.handle(&request))
}

#[test]
fn order_books_have_ten_levels() {
    let mut desk = Desk::default_scenario();
    let path = "/uapi/domestic-stock/v1/quotations/inquire-asking-price-exp-ccn?FID_COND_MRKT_DIV_CODE=J";
    let book = ask(&mut desk, &format!("{path}&FID_INPUT_ISCD=005930"), "FHKST01010200");
    let level = |name: &str| book["output1"][name].as_str().unwrap_or_default().to_owned();
    assert_eq!(
        [level("askp1"), level("bidp1"), level("askp10"), level("bidp10")],
        ["70100", "70000", "71000", "69100"]
    );
    assert_eq!(book["output2"]["stck_prpr"], "70000");
    let path = "/uapi/overseas-price/v1/quotations/inquire-asking-price?AUTH=&EXCD=NAS&SYMB=AAPL";
    let book = ask(&mut desk, path, "HHDFS76200100");
    assert_eq!(book["output2"]["pask1"], "262.5300");
}

#[test]
fn products_are_described() {
    let mut desk = Desk::default_scenario();
    let path = "/uapi/domestic-stock/v1/quotations/search-info";
    let info = ask(&mut desk, &format!("{path}?PDNO=005930&PRDT_TYPE_CD=300"), "CTPF1604R");
    assert_eq!(info["output"]["std_pdno"], "KR7005930003");
    let none = ask(&mut desk, &format!("{path}?PDNO=005930&PRDT_TYPE_CD=512"), "CTPF1604R");
    assert_eq!(none["rt_cd"], "7");
    let path = "/uapi/overseas-price/v1/quotations/price-detail?AUTH=&EXCD=NAS&SYMB=AAPL";
    let detail = ask(&mut desk, path, "HHDFS76200200");
    assert_eq!(detail["output"]["e_hogau"], "0.0100");
    let blank = ask(&mut desk, &path.replace("NAS", "NYS"), "HHDFS76200200");
    assert_eq!(blank["output"]["last"], "");
}

#[test]
fn old_ids_odd_paths_and_numbers_as_numbers_are_served() {
    let mut desk = Desk::default_scenario();
    // Two slashes, as one client writes them.
    let night = ask(&mut desk, "//uapi/overseas-stock/v1/trading/dayornight", "JTTT3010R");
    assert_eq!(night["output"]["PSBL_YN"], "N");
    let path = "/uapi/overseas-stock/v1/trading/inquire-balance?CANO=12345678&ACNT_PRDT_CD=01";
    let balance = ask(&mut desk, &format!("{path}&OVRS_EXCG_CD=NASD&TR_CRCY_CD=USD"), "JTTT3012R");
    assert_eq!(balance["output1"][0]["ovrs_pdno"], "AAPL");
    // Another query's path in the same folder: the transaction id decides.
    let path = "/uapi/domestic-stock/v1/trading/inquire-daily-ccld?CANO=12345678&ACNT_PRDT_CD=01&PDNO=&ORD_UNPR=0";
    let cash = ask(&mut desk, &format!("{path}&ORD_DVSN=02&CMA_EVLU_AMT_ICLD_YN=Y&OVRS_ICLD_YN=N"), "TTTC8908R");
    assert_eq!(cash["output"]["ord_psbl_cash"], "10000000");
    desk.at("2026-03-03T23:45");
    let body = json!({"CANO": "12345678", "ACNT_PRDT_CD": "01", "OVRS_EXCG_CD": "NASD", "PDNO": "AAPL", "ORD_QTY": 1,
        "OVRS_ORD_UNPR": "200", "ORD_SVR_DVSN_CD": "0", "ORD_DVSN": "00"});
    let request = Request::post("/uapi/overseas-stock/v1/trading/order", body.to_string());
    let request = desk.with_headers(request).header("tr_id", "JTTT1002U");
    assert_eq!(json(&desk.handle(&request))["msg_cd"], "APBK0013");
}
