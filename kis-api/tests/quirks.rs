//! What real replies do differently from the documents, one case a test: each reads as it should, or is refused by name.

use kis_api::{Error, Meta, api, decode::Value};
use serde_json::{Value as Json, json};

fn meta(id: &str) -> &'static Meta {
    api::find(id).expect("an endpoint")
}

/// A reply of this endpoint as JSON: its fields by name.
fn read(id: &str, mut body: Json) -> Json {
    let fields = body.as_object_mut().expect("an object");
    fields.entry("rt_cd").or_insert_with(|| "0".into());
    let typed = meta(id).typed(&body.to_string()).unwrap_or_else(|error| panic!("{error}"));
    serde_json::to_value(typed.fields).expect("JSON")
}

fn fault(id: &str, body: &str) -> Error {
    meta(id).typed(body).expect_err("it can't be read")
}

/// One field of the price, spelt this way.
fn price(text: impl Into<Json>) -> Json {
    read("domestic_stock.inquire_price", json!({ "output": { "stck_prpr": text.into() } }))["output"]["stck_prpr"]
        .clone()
}

const BALANCE: &str = "domestic_stock.inquire_balance";
const ORDERS: &str = "overseas_stock.inquire_ccnl";

#[test]
fn both_families_of_refusals_are_read() {
    let gateway = r#"{"rt_cd":"1","msg1":"초당 거래건수를 초과하였습니다.","msg_cd":"EGW00201","message":"EGW00201"}"#;
    let error = fault(BALANCE, gateway);
    assert!(error.is_refused() && error.is_rate_limited());
    let oauth = r#"{"error_description":"접근토큰 발급 잠시 후 다시 시도하세요(1분당 1회)","error_code":"EGW00133"}"#;
    assert!(fault("oauth.auth_token", oauth).is_token_limited());
    assert!(fault(BALANCE, oauth).is_token_limited());
    let reservation = r#"{"rt_cd":"7","msg_cd":"APBK0919","msg":"장운영시간이 아닙니다"}"#;
    assert_eq!(fault("domestic_stock.order_resv", reservation).broker_message(), Some("장운영시간이 아닙니다"));
}

#[test]
fn success_is_rt_cd_zero_and_nothing_else() {
    for (rt_cd, succeeds) in [(json!("0"), true), (json!(0), true), (json!("1"), false), (json!("7"), false)] {
        let body = json!({ "rt_cd": rt_cd, "msg_cd": "KIOK0510", "msg1": "", "output": {} });
        let result = meta("domestic_stock.inquire_price").check(&body.to_string());
        assert_eq!(result.is_ok(), succeeds, "{rt_cd}");
        assert!(result.is_ok() || result.unwrap_err().is_refused());
    }
    let error = fault(BALANCE, r#"{"output1":[],"output2":[]}"#);
    assert!(error.is_malformed() && error.field() == Some("rt_cd"), "{error}");
}

#[test]
fn tokens_and_hashes_have_no_envelope() {
    let token = json!({ "access_token": "t", "token_type": "Bearer", "expires_in": 86400, "access_token_token_expired": "2026-02-05 13:39:00" });
    assert_eq!(read("oauth.auth_token", token)["expires_in"], 86400);
    assert_eq!(read("oauth.hashkey", json!({ "BODY": { "CANO": "1" }, "HASH": "8b84" }))["hash"], "8b84");
    assert_eq!(read("oauth.revoke_token", json!({ "code": 200, "message": "" }))["code"], 200);
}

#[test]
fn no_rows_are_spelt_in_many_ways() {
    for nothing in [json!([]), json!({}), json!(""), json!("   "), Json::Null, json!([{}]), json!([null]), json!([""])]
    {
        let body = json!({ "msg_cd": "KIOK0560", "output1": nothing, "output2": nothing });
        let read = read(BALANCE, body);
        assert_eq!(read["output1"], json!([]), "{nothing}");
        assert_eq!(read["output2"], json!([]), "{nothing}");
    }
    // An order list that is empty: one object whose codes say something and whose numbers and names do not.
    let body = json!({ "msg_cd": "KIOK0560", "output": {
        "odno": "", "pdno": "", "ord_dt": "", "ft_ord_qty": "0", "ft_ccld_unpr3": "0.00000000", "loan_dt": "00000000",
        "mdia_dvsn_name": "OpenAPI", "usa_amk_exts_rqst_yn": "N", "splt_buy_attr_name": "00:00~04:00",
    }});
    assert_eq!(read(ORDERS, body)["output"], json!([]));
}

#[test]
fn phantom_rows_are_dropped_and_no_others() {
    let body = json!({ "output1": [
        { "ovrs_pdno": "AAPL", "ovrs_cblc_qty": "1" },
        { "ovrs_pdno": "", "tr_crcy_cd": "", "ovrs_cblc_qty": "0", "now_pric2": "0.000000" },
        { "ovrs_pdno": "", "ovrs_cblc_qty": "3" },
    ], "output2": {} });
    let rows = read("overseas_stock.inquire_balance", body)["output1"].clone();
    assert_eq!(rows.as_array().map(Vec::len), Some(2), "a quantity without a name is no phantom: {rows}");
    // Rows of numbers alone mean what their place says.
    let row =
        |number: &str| json!({ "data1": number, "data2": number, "data3": number, "data4": number, "data5": number });
    let body = json!({ "output1": {}, "output2": [row("1.0"), row("0.0"), row("2.0")], "output3": [], "output4": [] });
    assert_eq!(read("domestic_stock.estimate_perform", body)["output2"].as_array().map(Vec::len), Some(3));
}

#[test]
fn lists_and_objects_stand_for_each_other() {
    let holding = json!({ "pdno": "005930", "hldg_qty": "10" });
    let read = read(BALANCE, json!({ "output1": holding, "output2": { "dnca_tot_amt": "1000" } }));
    assert_eq!(read["output1"][0]["hldg_qty"], 10);
    assert_eq!(read["output2"][0]["dnca_tot_amt"], "1000");
    assert_eq!(
        self::read("domestic_stock.inquire_price", json!({ "output": [{ "stck_prpr": "70100" }] }))["output"]["stck_prpr"],
        "70100"
    );
    let two = r#"{"rt_cd":"0","output":[{"stck_prpr":"1"},{"stck_prpr":"2"}]}"#;
    assert_eq!(fault("domestic_stock.inquire_price", two).field(), Some("output"));
    let text = r#"{"rt_cd":"0","output1":["005930"],"output2":[]}"#;
    assert_eq!(fault(BALANCE, text).field(), Some("output1[0]"));
}

#[test]
fn parts_come_under_other_names() {
    let rows = json!([{ "bsop_date": "20240430", "stck_prpr": "2692.06" }]);
    for name in ["output1", "OUTPUT1", "output2", "output", "outblock1"] {
        let read = read("domestic_stock.daily_loan_trans", json!({ name: rows }));
        assert_eq!(read["output1"][0]["stck_prpr"], "2692.06", "{name}");
    }
}

#[test]
fn a_missing_list_of_an_account_is_not_an_empty_one() {
    let error = fault(BALANCE, r#"{"rt_cd":"0","msg_cd":"KIOK0510","output2":[]}"#);
    assert_eq!(error.field(), Some("output1"));
    // The broker says that there are none.
    assert_eq!(read(BALANCE, json!({ "msg_cd": "KIOK0560", "output2": [] }))["output1"], json!([]));
    assert_eq!(read(BALANCE, json!({ "msg_cd": "70070000" }))["output1"], json!([]));
    // About prices, one of the parts is enough, but not none.
    let candles = read("domestic_stock.inquire_daily_itemchartprice", json!({ "output1": { "stck_prpr": "1" } }));
    assert_eq!(candles["output2"], json!([]));
    assert!(fault("domestic_stock.inquire_price", r#"{"rt_cd":"0","msg_cd":"MCA00000"}"#).is_malformed());
}

#[test]
fn keys_may_change_case_and_place() {
    let orders = json!({ "output": { "krx_fwdg_ord_orgno": "06010", "ODNO": "0000085100", "ORD_TMD": "094414", "SOR_ODNO": "" } });
    let read = read("domestic_stock.order_cash", orders);
    assert_eq!(
        read["output"],
        json!({ "krx_fwdg_ord_orgno": "06010", "odno": "0000085100", "ord_tmd": "09:44:14", "sor_odno": "" })
    );
}

#[test]
fn fields_come_and_go() {
    let body = json!({ "_cached": true, "output": { "stck_prpr": "70100", "brand_new": "x" } });
    let typed = meta("domestic_stock.inquire_price")
        .typed(&json!({ "rt_cd": "0", "_cached": true, "output": body["output"] }).to_string())
        .expect("it reads");
    let unknown = serde_json::to_value(typed.unknown).expect("JSON");
    assert_eq!(unknown, json!({ "_cached": "true", "output": { "brand_new": "x" } }));
    assert_eq!(typed.fields.get("output").and_then(|output| output.get("per")), Some(&Value::Null));
}

#[test]
fn f038_numbers_come_in_many_spellings() {
    for (text, want) in [
        (json!("70100"), json!("70100")),
        (json!(" +1.44 "), json!("1.44")),
        (json!("-00000000000030000"), json!("-30000")),
        (json!("     138600.0000"), json!("138600.0000")),
        (json!("1,234,567"), json!("1234567")),
        (json!(70100), json!("70100")),
        (json!(-0.85), json!("-0.85")),
        (json!(1e3), json!("1000")),
        (json!(""), Json::Null),
        (json!("-"), Json::Null),
        (Json::Null, Json::Null),
        (json!([]), Json::Null),
        (json!({}), Json::Null),
    ] {
        assert_eq!(price(text.clone()), want, "{text}");
    }
}

#[test]
fn f038_what_is_no_number_is_an_error_and_never_zero() {
    for text in ["７０１００", "1.0E3x", "1O", "0x10", "--1", "1 2", "1.2.3"] {
        let body = json!({ "rt_cd": "0", "output": { "stck_prpr": text } }).to_string();
        let error = fault("domestic_stock.inquire_price", &body);
        assert_eq!((error.field(), error.raw()), (Some("output.stck_prpr"), Some(text)));
    }
}

#[test]
fn f038_a_float_that_lost_digits_is_not_believed() {
    let error =
        fault("domestic_stock.inquire_price", r#"{"rt_cd":"0","output":{"stck_prpr":12345678901234567890.25}}"#);
    assert_eq!(error.field(), Some("output.stck_prpr"));
    let error = fault("domestic_stock.inquire_price", r#"{"rt_cd":"0","output":{"stck_prpr":0.1234567890123456789}}"#);
    assert_eq!(error.field(), Some("output.stck_prpr"));
}

/// So serde_json hands numbers over in a program in which anybody asks for `arbitrary_precision`.
#[test]
fn a_number_that_is_kept_as_text_is_a_number() {
    let body = r#"{"rt_cd":"0","output":{"stck_prpr":{"$serde_json::private::Number":"70100.10"}}}"#;
    let price = meta("domestic_stock.inquire_price").typed(body).expect("a price").fields;
    let price = serde_json::to_value(price).expect("JSON");
    assert_eq!(price["output"]["stck_prpr"], "70100.10");
}

#[test]
fn an_unreadable_value_is_named_with_its_text() {
    let body =
        r#"{"rt_cd":"0","output1":[{"pdno":"005930","hldg_qty":"10"},{"pdno":"000660","hldg_qty":"1O"}],"output2":[]}"#;
    let error = fault(BALANCE, body);
    assert_eq!(
        (error.endpoint(), error.field(), error.raw()),
        (Some(BALANCE), Some("output1[1].hldg_qty"), Some("1O"))
    );
    for text in ["true", "12%", "1.2.3", "７０"] {
        let body = json!({ "rt_cd": "0", "output": { "stck_prpr": text } });
        assert_eq!(fault("domestic_stock.inquire_price", &body.to_string()).raw(), Some(text));
    }
}

#[test]
fn dates_and_times_come_in_many_spellings() {
    let dividend = |key: &str, text: &str| {
        let row = json!({ "sht_cd": "005930", key: text });
        read("domestic_stock.ksdinfo_dividend", json!({ "output1": [row] }))["output1"][0][key].clone()
    };
    assert_eq!(dividend("record_date", "20260630"), "2026-06-30");
    assert_eq!(dividend("record_date", "2026/06/30"), "2026-06-30");
    assert_eq!(dividend("record_date", "020260630"), "2026-06-30");
    assert_eq!(dividend("record_date", "00000000"), Json::Null);
    assert_eq!(dividend("record_date", ""), Json::Null);
    let at = |text: &str| {
        let row = json!({ "pdno": "005930", "odno": "1", "ord_tmd": text });
        read("domestic_stock.inquire_daily_ccld", json!({ "output1": [row], "output2": {} }))["output1"][0]["ord_tmd"]
            .clone()
    };
    assert_eq!(at("094414"), "09:44:14");
    assert_eq!(at("94414"), "09:44:14");
    assert_eq!(at("24:00"), Json::Null);
    assert_eq!(at(""), Json::Null);
}

#[test]
fn texts_lose_their_padding_and_page_cursors_do_not() {
    let read = read(
        BALANCE,
        json!({
            "msg1": "조회가 계속됩니다      ", "ctx_area_fk100": "00000000!^01   ", "ctx_area_nk100": "   ",
            "output1": [{ "pdno": " 005930 ", "prdt_name": "(null)", "hldg_qty": "1" }], "output2": [],
        }),
    );
    assert_eq!(read["msg1"], "조회가 계속됩니다");
    assert_eq!((&read["ctx_area_fk100"], &read["ctx_area_nk100"]), (&json!("00000000!^01   "), &json!("   ")));
    assert_eq!((&read["output1"][0]["pdno"], &read["output1"][0]["prdt_name"]), (&json!("005930"), &json!("")));
}

#[test]
fn a_key_that_comes_twice_has_its_last_value() {
    let body = r#"{"rt_cd":"0","output":{"stck_prpr":"1","stck_oprc":"2","stck_prpr":"3"}}"#;
    let typed = meta("domestic_stock.inquire_price").typed(body).expect("it reads");
    assert_eq!(typed.fields.get("output").and_then(|output| output.get("stck_prpr")), Some(&Value::Decimal(3.into())));
}

#[test]
fn bodies_that_are_almost_json() {
    let tab = "\u{feff}{\"rt_cd\":\"0\",\"output\":{\"stck_prpr\":\"70100\",\"rprs_mrkt_kor_name\":\"KOS\tPI\"}}\n";
    let typed = meta("domestic_stock.inquire_price").typed(tab).expect("it reads");
    assert_eq!(
        typed.fields.get("output").and_then(|output| output.get("rprs_mrkt_kor_name")),
        Some(&Value::Text("KOS PI".into()))
    );
    for body in ["", "<html></html>", "[]", "null", r#"{"rt_cd":"0","output":{"#] {
        assert!(fault("domestic_stock.inquire_price", body).is_malformed(), "{body}");
    }
}
