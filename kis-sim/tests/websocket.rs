//! The websocket over TCP: sessions, registrations, and what feeds bring.

#[path = "common/line.rs"]
mod line;

use std::collections::HashMap;

use kis_api::{
    api,
    feed::{FeedMeta, Key, Message},
};
use kis_sim::{Config, Generated, Scenario, Server};
use line::{Line, control, http};
use serde_json::{Value, json};

async fn server() -> Server {
    Server::start(Config::default()).await.expect("a server")
}

/// Reads a frame by the table, and gives its records.
fn records(frame: &str) -> Vec<Vec<(String, String)>> {
    let Message::Data(data) = Message::parse(frame).expect(frame) else { panic!("{frame} is no data") };
    let meta = data.meta().unwrap_or_else(|| panic!("{frame} is of no feed"));
    assert_eq!(meta.check(&data).expect(frame), data.count(), "{frame}");
    let cells: Vec<&str> = data.body().split('^').collect();
    assert_eq!(cells.len(), data.count() * meta.fields.len(), "{frame}");
    let named = |row: &[&str]| {
        let names = meta.fields.iter().map(|field| field.name().to_owned());
        names.zip(row.iter().map(|cell| (*cell).to_owned())).collect()
    };
    cells.chunks(meta.fields.len()).map(named).collect()
}

fn cell<'r>(record: &'r [(String, String)], name: &str) -> &'r str {
    let found = record.iter().find(|(word, _)| word == name);
    found.map_or_else(|| panic!("no {name} in {record:?}"), |(_, value)| value)
}

/// A key that a feed's subscription may have.
fn key_of(meta: &FeedMeta) -> &'static str {
    match meta.key {
        Key::Sector => "0001",
        Key::HtsId => "tester",
        Key::Delayed | Key::Live if meta.id == "overseas_stock.delayed_asking_price_asia" => "DHKS00700",
        Key::Delayed | Key::Live => "DNASAAPL",
        _ if meta.id.starts_with("domestic_stock.") => "005930",
        _ if meta.id.starts_with("etfetn.") => "069500",
        _ => "101V06",
    }
}

async fn order(server: &Server, tr_id: &str, path: &str, body: Value) -> Value {
    let keys = json!({"grant_type": "client_credentials", "appkey": "orders", "appsecret": "secret-of-a-test"});
    let token = http(server, "POST", "/oauth2/tokenP", "", &keys).await["access_token"].clone();
    let headers = format!(
        "authorization: Bearer {}\r\nappkey: orders\r\nappsecret: secret-of-a-test\r\ntr_id: {tr_id}\r\ncusttype: P\r\n",
        token.as_str().expect("a token")
    );
    let reply = http(server, "POST", path, &headers, &body).await;
    assert_eq!(reply["rt_cd"], "0", "{reply}");
    reply
}

async fn buy(server: &Server, price: &str, kind: &str) -> Value {
    let body = json!({"CANO": "12345678", "ACNT_PRDT_CD": "01", "PDNO": "005930", "ORD_DVSN": kind, "ORD_QTY": "3",
        "ORD_UNPR": price});
    order(server, "TTTC0012U", "/uapi/domestic-stock/v1/trading/order-cash", body).await
}

#[tokio::test]
async fn every_feed_brings_records_that_the_table_reads() {
    let server = server().await;
    // Half an hour after New York opens; Seoul is asleep.
    control(&server, "/__sim/clock", json!({"at": "2026-03-04T00:00"})).await;
    let mut line = Line::open(&server, "all").await;
    for meta in api::FEEDS {
        let key = key_of(meta);
        let answer = line.register(meta.real, key).await;
        assert_eq!(answer["body"]["msg_cd"], "OPSP0000", "{}: {answer}", meta.id);
        assert_eq!(answer["header"]["encrypt"], if meta.encrypted { "Y" } else { "N" });
        match meta.id {
            "domestic_stock.ccnl_notice" => {
                control(&server, "/__sim/clock", json!({"at": "2026-03-03T10:00"})).await;
                buy(&server, "60000", "00").await;
            }
            "overseas_stock.ccnl_notice" => {
                let body = json!({"CANO": "12345678", "ACNT_PRDT_CD": "01", "PDNO": "AAPL", "OVRS_EXCG_CD": "NASD",
                    "ORD_QTY": "1", "OVRS_ORD_UNPR": "1.00", "ORD_SVR_DVSN_CD": "0", "ORD_DVSN": "00"});
                control(&server, "/__sim/clock", json!({"at": "2026-03-04T00:00"})).await;
                order(&server, "TTTT1002U", "/uapi/overseas-stock/v1/trading/order", body).await;
            }
            _ => {
                let price = if meta.id.starts_with("overseas_stock.") { "251" } else { "70100" };
                let symbol = if meta.id.starts_with("overseas_stock.") { "AAPL" } else { "005930" };
                control(&server, "/__sim/price", json!({"symbol": symbol, "price": price})).await;
            }
        }
        let frame = line.frame().await;
        assert!(!records(&frame).is_empty(), "{}", meta.id);
        assert!(frame.starts_with(&format!("0|{}|", meta.real)), "{}: {frame}", meta.id);
        assert_eq!(line.release(meta.real, key).await["body"]["msg_cd"], "OPSP0001");
        control(&server, "/__sim/price", json!({"symbol": "005930", "price": 70_000})).await;
        control(&server, "/__sim/price", json!({"symbol": "AAPL", "price": 250})).await;
    }
}

#[tokio::test]
async fn trades_add_up() {
    let server = server().await;
    let mut line = Line::open(&server, "trades").await;
    line.register("H0STCNT0", "005930").await;
    let first = records(&line.frame().await);
    let mut total: i64 = cell(&first[0], "ACML_VOL").parse().expect("a volume");
    assert_eq!(cell(&first[0], "STCK_PRPR"), "70000");
    for record in &first[1..] {
        total += cell(record, "CNTG_VOL").parse::<i64>().expect("a volume");
    }
    control(&server, "/__sim/clock", json!({"advance": "30m"})).await;
    let mut told = 0;
    while told < 30 {
        for record in records(&line.frame().await) {
            total += cell(&record, "CNTG_VOL").parse::<i64>().expect("a volume");
            assert_eq!(cell(&record, "ACML_VOL"), total.to_string());
            told += 1;
        }
    }
    control(&server, "/__sim/price", json!({"symbol": "005930", "price": 71_000})).await;
    loop {
        let frame = records(&line.frame().await);
        let record = frame.last().expect("a record");
        if cell(record, "STCK_PRPR") == "71000" {
            assert_eq!(cell(record, "MKSC_SHRN_ISCD"), "005930");
            break;
        }
    }
}

#[tokio::test]
async fn notices_tell_what_becomes_of_orders() {
    let server = server().await;
    let mut line = Line::open(&server, "notices").await;
    line.register("H0STCNI0", "tester").await;
    let placed = buy(&server, "60000", "00").await;
    let raw = line.text().await.expect("a frame");
    assert!(raw.starts_with("1|H0STCNI0|001|"), "{raw}");
    let received = records(&line.open_frame(&raw)).remove(0);
    let number = placed["output"]["ODNO"].as_str().expect("a number").to_owned();
    for (name, value) in [
        ("CUST_ID", "tester"),
        ("ACNT_NO", "1234567801"),
        ("ODER_NO", &number),
        ("OODER_NO", ""),
        ("SELN_BYOV_CLS", "02"),
        ("RCTF_CLS", "0"),
        ("STCK_SHRN_ISCD", "005930"),
        ("CNTG_QTY", "0000000003"),
        ("CNTG_UNPR", "000000000000"),
        ("CNTG_YN", "1"),
        ("ACPT_YN", "1"),
        ("ODER_QTY", "000000003"),
        ("ODER_PRC", "000060000"),
    ] {
        assert_eq!(cell(&received, name), value, "{name}");
    }
    // The price comes down to it.
    control(&server, "/__sim/price", json!({"symbol": "005930", "price": 59_900})).await;
    let filled = records(&line.frame().await).remove(0);
    for (name, value) in [("CNTG_YN", "2"), ("ACPT_YN", "2"), ("CNTG_UNPR", "000000060000"), ("ODER_NO", &number)] {
        assert_eq!(cell(&filled, name), value, "{name}");
    }
    // A market order: accepted without a price, and filled as if it had been a limit order.
    buy(&server, "0", "01").await;
    let mut both = Vec::new();
    while both.len() < 2 {
        both.extend(records(&line.frame().await));
    }
    assert_eq!((cell(&both[0], "ODER_KIND"), cell(&both[0], "ODER_PRC")), ("01", ""));
    assert_eq!((cell(&both[1], "ODER_KIND"), cell(&both[1], "CNTG_UNPR")), ("00", "000000059900"));
}

#[tokio::test]
async fn a_session_has_41_registrations_and_an_app_key_one_session() {
    let mut scenario = Scenario::default();
    scenario.generated = Generated::new(42, 0);
    let server = Server::start(Config::default().scenario(scenario)).await.expect("a server");
    let mut line = Line::open(&server, "one").await;
    for index in 0..41 {
        let answer = line.register("H0STCNT0", &format!("{}", 800_000 + index)).await;
        assert_eq!(answer["body"]["msg_cd"], "OPSP0000", "{index}");
    }
    assert_eq!(line.register("H0STCNT0", "800041").await["body"]["msg_cd"], "OPSP0008");
    assert_eq!(line.register("H0STCNT0", "800000").await["body"]["msg_cd"], "OPSP0002");
    assert_eq!(line.release("H0STCNT0", "005930").await["body"]["msg_cd"], "OPSP0003");
    line.release("H0STCNT0", "800000").await;
    assert_eq!(line.register("H0STCNT0", "800041").await["body"]["msg_cd"], "OPSP0000");

    let mut second = Line::open(&server, "one").await;
    let refused = second.register("H0STCNT0", "005930").await;
    assert_eq!((&refused["header"]["tr_id"], &refused["body"]["rt_cd"]), (&json!("(null)"), &json!("9")));
    assert_eq!(refused["body"]["msg_cd"], "OPSP8996");
    assert_eq!(second.text().await, None, "and the connection closes");
    let mut other = Line::open(&server, "another").await;
    assert_eq!(other.register("H0STCNT0", "005930").await["body"]["msg_cd"], "OPSP0000");
    drop(line);
    let mut again = Line::open(&server, "one").await;
    assert_eq!(again.register("H0STCNT0", "005930").await["body"]["msg_cd"], "OPSP0000");
    let stats = control(&server, "/__sim/stats", Value::Null).await;
    assert_eq!(stats["websocket"]["connections"], 4, "{stats}");
    assert_eq!(stats["websocket"]["registrations"], 44, "{stats}");
}

#[tokio::test]
async fn what_cannot_be_understood_is_told_so() {
    let server = server().await;
    let mut line = Line::open(&server, "odd").await;
    let said = |header: Value, input: Value| json!({"header": header, "body": {"input": input}}).to_string();
    let header = json!({"approval_key": line.approval, "custtype": "P", "tr_type": "1"});
    let input = json!({"tr_id": "H0STCNT0", "tr_key": "005930"});
    for (text, code) in [
        ("{".to_owned(), "OPSP9999"),
        ("{}".to_owned(), "OPSP9998"),
        (json!({"header": header}).to_string(), "OPSP9992"),
        (json!({"header": header, "body": {}}).to_string(), "OPSP9991"),
        (said(json!({"custtype": "P", "tr_type": "1"}), input.clone()), "OPSP9996"),
        (said(json!({"approval_key": "x", "tr_type": "1"}), input.clone()), "OPSP9997"),
        (said(json!({"approval_key": "x", "custtype": "Q", "tr_type": "1"}), input.clone()), "OPSP8998"),
        (said(json!({"approval_key": "x", "custtype": "P", "tr_type": "3"}), input.clone()), "OPSP8997"),
        (said(json!({"approval_key": "x", "custtype": "P", "tr_type": "1"}), input), "OPSP0011"),
        (said(header.clone(), json!({"tr_id": "H0STCNT0"})), "OPSP9990"),
        (said(header.clone(), json!({"tr_id": "H0STCNT0", "tr_key": " "})), "OPSP8993"),
        (said(header.clone(), json!({"tr_id": "H0STCNT0", "tr_key": "000000"})), "OPSP8992"),
        (said(header, json!({"tr_id": "H0NOSUCH", "tr_key": "005930"})), "OPSP8991"),
    ] {
        line.say(text.clone()).await;
        let answer = line.answer().await;
        assert_eq!(answer["body"]["msg_cd"], code, "{text}: {answer}");
        assert!(answer["body"].get("output").is_none());
    }
    line.say(r#"{"header":{"tr_id":"PINGPONG","datetime":"20260303100000"}}"#.into()).await;
    assert_eq!(line.register("H0STCNT0", "005930").await["body"]["msg_cd"], "OPSP0000");
}

#[tokio::test]
async fn processes_on_one_file_tell_of_each_other_s_orders() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("broker.db");
    let one = Server::start(Config::default().sqlite(&path)).await.expect("a server");
    let two = Server::start(Config::default().sqlite(&path)).await.expect("a server");
    let mut line = Line::open(&one, "shared").await;
    line.register("H0STCNI9", "tester").await;
    line.register("H0STASP0", "005930").await;
    let placed = buy(&two, "60000", "00").await;
    loop {
        let frame = line.frame().await;
        if frame.starts_with("0|H0STCNI9|") {
            assert_eq!(cell(&records(&frame)[0], "ODER_NO"), placed["output"]["ODNO"]);
            break;
        }
        assert_eq!(cell(&records(&frame)[0], "BIDP1"), "70000");
    }
}

#[tokio::test]
async fn under_load_no_record_is_missing() {
    const RECORDS: i64 = 20_000;
    let mut scenario = Scenario::default();
    scenario.generated = Generated::new(40, 0);
    let server = Server::start(Config::default().scenario(scenario)).await.expect("a server");
    // Nothing trades at night but the load.
    control(&server, "/__sim/clock", json!({"at": "2026-03-03T20:00"})).await;
    let mut line = Line::open(&server, "load").await;
    for index in 0..40 {
        line.register("H0STCNT0", &format!("{}", 800_000 + index)).await;
    }
    control(&server, "/__sim/feed", json!({"records_per_second": 5_000, "records": RECORDS})).await;
    let mut last: HashMap<String, i64> = HashMap::new();
    let mut seen = 0;
    while seen < RECORDS {
        for record in records(&line.frame().await) {
            assert_eq!(cell(&record, "CNTG_VOL"), "1");
            let volume: i64 = cell(&record, "ACML_VOL").parse().expect("a volume");
            let before = last.insert(cell(&record, "MKSC_SHRN_ISCD").to_owned(), volume);
            assert!(before.is_none_or(|before| volume == before + 1), "{before:?} {volume}");
            seen += 1;
        }
    }
    let load = control(&server, "/__sim/feed", Value::Null).await;
    assert_eq!((&load["sent"], last.len()), (&json!(RECORDS), 40));
    for (key, volume) in last {
        assert_eq!(load["by_registration"][format!("H0STCNT0 {key}")]["acml_vol"], volume, "{key}");
    }
}
