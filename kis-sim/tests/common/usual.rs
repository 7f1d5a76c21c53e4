//! A request of any endpoint, out of the table alone.

use kis_api::{
    Meta,
    endpoint::{Method, Param},
};
use kis_sim::Request;
use serde_json::{Map, Value};

/// A value that a parameter of an endpoint takes: its default where there is one.
pub(crate) fn usual(meta: &Meta, param: &Param) -> String {
    match (param.name(), param.default()) {
        ("EXCD_01", _) => return "NAS".into(),
        ("SYMB_01", _) => return "AAPL".into(),
        (_, Some(default)) => return default.into(),
        (_, None) => {}
    }
    let group = meta.id.split('.').next().unwrap_or_default();
    let symbol = match group {
        _ if meta.id.contains("index") || meta.id.contains("investor_time") => "0001",
        "etfetn" => "069500",
        "elw" => "57LA24",
        "domestic_futureoption" => "A01603",
        "domestic_bond" => "KR103502GE97",
        "overseas_stock" => "AAPL",
        "overseas_futureoption" => "CLJ26",
        _ => "005930",
    };
    let price = match group {
        "domestic_bond" => "10120",
        "domestic_futureoption" => "355.10",
        "overseas_stock" => "260",
        "overseas_futureoption" => "71.25",
        _ => "70000",
    };
    let name = param.name().to_ascii_uppercase();
    let text = match name.as_str() {
        "CANO" => "12345678",
        "ACNT_PRDT_CD" => "01",
        "FID_INPUT_ISCD" | "PDNO" | "SHTN_PDNO" | "SRS_CD" | "SYMB" | "ITEM_CD" | "OVRS_FUTR_FX_PDNO"
        | "MKSC_SHRN_ISCD" | "SHT_CD" => symbol,
        "FID_INPUT_ISCD_1" if meta.id.ends_with("multprice") => symbol,
        "FID_COND_MRKT_DIV_CODE_1" if meta.id.ends_with("multprice") => "J",
        "FID_UNAS_INPUT_ISCD" => "005930",
        "FID_COND_MRKT_DIV_CODE" if group == "domestic_futureoption" => "F",
        "FID_COND_MRKT_DIV_CODE" => "J",
        "EXCD" => "NAS",
        "EXCH_CD" => "CME",
        "OVRS_EXCG_CD" => "NASD",
        "TR_CRCY_CD" => "USD",
        "PRDT_TYPE_CD" => "512",
        "NREC" | "ORD_QTY" | "ORD_QTY2" | "FT_ORD_QTY" | "FM_ORD_QTY" => "1",
        "ORD_DVSN" | "ORD_DVSN_CD" | "INQR_DVSN" | "SLL_BUY_DVSN" | "CCLD_NCCS_DVSN" | "CCLD_DVSN" => "00",
        "RVSE_CNCL_DVSN_CD" | "WCRC_FRCR_DVSN_CD" | "SLL_BUY_DVSN_CD" => "02",
        "KRX_FWDG_ORD_ORGNO" => "03930",
        "QTY_ALL_ORD_YN" | "SPRX_YN" => "N",
        "ORGN_ODNO" | "RSVN_ORD_SEQ" | "OVRS_RSVN_ODNO" => "0000000001",
        // A week is the most that it takes.
        "INQR_STRT_DT" if meta.id == "overseas_stock.order_resv_list" => "20260301",
        "F_DT" | "STRT_DT" | "INQR_STRT_DT" | "FID_INPUT_DATE_1" | "START_DATE" | "ERLM_STRT_DT" | "ORD_STRT_DT" => {
            "20260101"
        }
        _ if name.contains("PRIC") || name.contains("UNPR") => price,
        _ if name.contains("HOUR") => "100000",
        _ if name.contains("DATE") || name.ends_with("_DT") || name.ends_with("_DAY") => "20260303",
        _ => "",
    };
    text.to_owned()
}

/// A request with these parameters, without headers.
pub(crate) fn with_params(meta: &Meta, params: &[(String, String)]) -> Request {
    match meta.method {
        Method::Get => params.iter().fold(Request::get(meta.path), |request, (name, value)| request.query(name, value)),
        Method::Post => {
            let body: Map<String, Value> =
                params.iter().map(|(name, value)| (name.clone(), Value::from(value.as_str()))).collect();
            Request::post(meta.path, Value::Object(body).to_string())
        }
    }
}

/// The usual parameters of an endpoint.
pub(crate) fn usual_params(meta: &Meta) -> Vec<(String, String)> {
    meta.params.iter().map(|param| (param.name().to_owned(), usual(meta, param))).collect()
}
