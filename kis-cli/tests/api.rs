//! `kis api`: every official endpoint by name.

#![cfg(unix)]

use crate::common::{Kis, Simulator};
use serde_json::Value;

fn entries(kis: &Kis, line: &str) -> Vec<Value> {
    let (code, out) = kis.json(line);
    assert_eq!(code, 0, "{out}");
    out["result"].as_array().cloned().unwrap_or_else(|| panic!("{out}"))
}

#[test]
fn every_endpoint_and_feed_is_listed() {
    let kis = Kis::new();
    let all = entries(&kis, "api list");
    assert_eq!(all.len(), 342);
    assert_eq!(all.iter().filter(|entry| entry["kind"] == "feed").count(), 63);
    assert!(all.iter().all(|entry| entry["typed"] == true && entry["verified_live"] == false));
    assert!(all.iter().all(|entry| entry["title_en"].as_str().is_some_and(|title| !title.is_empty())));
    let balances = entries(&kis, "api list 잔고 domestic_stock");
    assert!(balances.iter().any(|entry| entry["id"] == "domestic_stock.inquire_balance"));
    assert!(balances.len() < 20, "{balances:?}");
    assert_eq!(entries(&kis, "api list TTTC0012U").len(), 1);
    assert!(kis.run("api list 잔고 --lang ko").out.contains("domestic_stock.inquire_balance"));
}

#[test]
fn an_endpoint_is_shown_by_any_of_its_names() {
    let kis = Kis::new();
    for name in ["domestic_stock.order_cash", "TTTC0012U", "vttc0011u", "/uapi/domestic-stock/v1/trading/order-cash"] {
        let (code, out) = kis.json(&format!("api show {name}"));
        assert_eq!((code, &out["result"]["id"]), (0, &"domestic_stock.order_cash".into()), "{name}: {out}");
    }
    let (_, out) = kis.json("api show domestic_stock.order_cash");
    let parameters = out["result"]["parameters"].as_array().expect("parameters");
    let kind = parameters.iter().find(|parameter| parameter["name"] == "ORD_DVSN").expect("the kind");
    assert_eq!((&kind["required"], &kind["max_length"]), (&true.into(), &2.into()));
    assert!(kind["codes"].as_array().is_some_and(|codes| codes.iter().any(|code| code["ko"] == "시장가")), "{kind}");
    let (_, out) = kis.json("api show H0STCNT0");
    assert_eq!(out["result"]["reply"][0]["fields"][2]["name"], "stck_prpr");
    assert!(kis.run("api show domestic_stock.inquire_price").out.contains("FID_INPUT_ISCD"));
    for name in ["domestic_stock.inquire_prise", "inquire_prise"] {
        let (code, out) = kis.json(&format!("api show {name}"));
        assert_eq!(code, 2);
        assert!(out["error"]["hint"].as_str().is_some_and(|hint| hint.contains("inquire_price")), "{out}");
    }
}

#[test]
fn any_read_can_be_called() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let (code, out) = kis.json("api call domestic_stock.inquire_price fid_input_iscd=005930");
    assert_eq!(code, 0, "{out}");
    let output = &out["result"]["output"];
    assert!(output["stck_prpr"].is_string() && output["acml_vol"].is_i64(), "{output}");
    let (code, out) = kis.json("api call TTTC8434R --all");
    assert_eq!(code, 0, "{out}");
    assert!(out["result"]["output1"].as_array().is_some_and(|rows| !rows.is_empty()), "{out}");
    assert_eq!(out["result"]["output2"].as_array().map(Vec::len), Some(1));
    let (code, out) = kis.json("api call domestic_stock.volume_rank");
    assert_eq!(code, 0, "{out}");
}

#[test]
fn what_cannot_be_sent_is_refused_before() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    for (line, said) in [
        ("api call domestic_stock.inquire_price", "FID_INPUT_ISCD"),
        ("api call domestic_stock.inquire_price FID_INPUT_ISCDD=005930", "did you mean FID_INPUT_ISCD?"),
        ("api call domestic_stock.inquire_price FID_INPUT_ISCD=0059300059300", "too long"),
        ("api call domestic_stock.inquire_price 005930", "NAME=VALUE"),
        ("api call domestic_stock.inquire_balance CANO=12345678", "account"),
        ("api call H0STCNT0", "kis watch"),
        ("api call nonsense", "kis api list"),
    ] {
        let (code, out) = kis.json(&format!("{line} --lang en"));
        let told = format!("{} {}", out["error"]["message"], out["error"]["hint"]);
        assert_eq!(code, 2, "{line}: {out}");
        assert!(told.contains(said), "{line}: {told}");
    }
    assert_eq!(simulator.stats()["requests"], 0);
}

#[test]
fn orders_and_tokens_cannot_be_called() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let all = entries(&kis, "api list");
    let kinds = ["order", "auth"];
    let others: Vec<_> = all.iter().filter(|entry| kinds.iter().any(|kind| entry["kind"] == *kind)).collect();
    assert_eq!(others.len(), 22);
    for entry in others {
        let id = entry["id"].as_str().expect("an id");
        let (code, out) = kis.json(&format!("api call {id} PDNO=005930 ORD_QTY=1 --yes"));
        assert_eq!((code, &out["error"]["code"]), (4, &"not_a_read".into()), "{id}: {out}");
    }
    assert_eq!(simulator.stats()["requests"], 0);
}

#[test]
fn stored_replies_and_frames_are_read() {
    let kis = Kis::new();
    let decode = |id: &str, body: &str| {
        let run = kis.run_words(&["api", "decode", id, "--output", "json"], body);
        let out: Value = serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}: {}", run.out));
        (run.code, out)
    };
    let body = r#"{"rt_cd":"0","_cached":"1","output":{"stck_prpr":"0070100","acml_vol":"12","new":"x"}}"#;
    let (code, out) = decode("FHKST01010100", body);
    assert_eq!(code, 0, "{out}");
    assert_eq!(
        (&out["result"]["output"]["stck_prpr"], &out["result"]["output"]["acml_vol"]),
        (&"70100".into(), &12.into())
    );
    assert_eq!(out["result"]["unknown"], serde_json::json!({ "_cached": "1", "output": { "new": "x" } }));

    let (code, out) = decode("domestic_stock.inquire_price", r#"{"rt_cd":"0","output":{"stck_prpr":"7O100"}}"#);
    let message = out["error"]["message"].as_str().unwrap_or_default();
    assert_eq!(code, 1, "{out}");
    for part in ["domestic_stock.inquire_price", "output.stck_prpr", "7O100"] {
        assert!(message.contains(part), "{message}");
    }
    let (code, out) = decode("domestic_stock.inquire_price", r#"{"rt_cd":"1","msg_cd":"EGW00123","msg1":"no"}"#);
    assert_eq!((code, &out["error"]["msg_cd"]), (3, &"EGW00123".into()), "{out}");

    let (code, out) = decode("H0STMKO0", "0|H0STMKO0|001|005930^N^(null)^^311^^^55^N^N^new");
    assert_eq!(code, 0, "{out}");
    let record = &out["result"]["records"][0];
    assert_eq!((&record["mksc_shrn_iscd"], &record["trht_yn"]), (&"005930".into(), &"N".into()), "{out}");
    assert_eq!(decode("H0STMKO0", "\u{feff}0|H0STMKO0|001|005930^N^(null)^^311^^^55^N^N\r\n\0").0, 0);
    assert_eq!(decode("H0STMKO0", "0|H0STMKO0|002|005930^N").0, 1);
}

#[test]
fn lists_are_tables_and_spreadsheets() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let run = kis.run("api call TTTC8434R --all --rows output1 --output csv");
    let lines: Vec<&str> = run.out.lines().collect();
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(lines[0].starts_with("pdno,prdt_name,trad_dvsn_name,") && lines.len() > 2, "{}", run.out);
    assert!(lines.iter().any(|line| line.starts_with("005930,삼성전자,현금,")), "{}", run.out);
    // One list needs no name, and an object is one row; a reply of two lists is JSON as long as nobody chooses.
    let ranks = kis.run("api call domestic_stock.volume_rank --output csv");
    assert!(ranks.out.lines().count() > 1 && ranks.out.contains("hts_kor_isnm"), "{}", ranks.out);
    let price = kis.run("api call domestic_stock.inquire_price FID_INPUT_ISCD=005930 --rows output --output csv");
    assert_eq!(price.out.lines().count(), 2, "{}", price.out);
    assert!(kis.run("api call TTTC8434R").out.starts_with('{'));
    assert!(kis.run("api call domestic_stock.volume_rank --rows output").out.contains("mksc_shrn_iscd"));
    let (code, out) = kis.json("api call TTTC8434R --rows output3 --lang en");
    assert_eq!((code, &out["error"]["hint"]), (2, &"it has output1, output2".into()), "{out}");
}
