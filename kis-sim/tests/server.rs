//! The server over TCP: header names, connections that break, books in a file.

mod common;

use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
    time::{Duration, Instant},
};

use common::KEY;
use kis_sim::{Config, Server};
use serde_json::{Value, json};

const PRICE: &str = "/uapi/domestic-stock/v1/quotations/inquire-price?FID_COND_MRKT_DIV_CODE=J&fid_input_iscd=005930";
const ORDER: &str = "/uapi/domestic-stock/v1/trading/order-cash";
const BALANCE: &str = "/uapi/domestic-stock/v1/trading/inquire-balance?CANO=12345678&ACNT_PRDT_CD=01&AFHR_FLPR_YN=N\
    &OFL_YN=&INQR_DVSN=01&UNPR_DVSN=01&FUND_STTL_ICLD_YN=N&FNCG_AMT_AUTO_RDPT_YN=N&PRCS_DVSN=00";

/// A customer over TCP who writes and reads every byte.
struct Customer {
    server: Server,
    token: String,
}

impl Customer {
    async fn of(config: Config) -> Self {
        let server = Server::start(config).await.expect("a server");
        let mut customer = Self { server, token: String::new() };
        let body = json!({"grant_type": "client_credentials", "appkey": KEY.0, "appsecret": KEY.1});
        let reply = customer.post("/oauth2/tokenP", "", &body).await;
        customer.token = reply.json()["access_token"].as_str().expect("a token").to_owned();
        customer
    }

    /// Sends bytes and reads until the connection closes.
    async fn raw(&self, request: String) -> Vec<u8> {
        let address = self.server.address();
        tokio::task::spawn_blocking(move || {
            let mut stream = TcpStream::connect(address).expect("a connection");
            stream.write_all(request.as_bytes()).expect("written");
            let mut read = Vec::new();
            // A connection that is reset has given what it gave.
            let _ = stream.read_to_end(&mut read);
            read
        })
        .await
        .expect("read")
    }

    async fn send(&self, method: &str, target: &str, tr_id: &str, body: &str) -> Answer {
        let head = format!(
            "{method} {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nauthorization: Bearer {}\r\n\
             appkey: {}\r\nappsecret: {}\r\ntr_id: {tr_id}\r\ncusttype: P\r\nContent-Length: {}\r\n\r\n{body}",
            self.token,
            KEY.0,
            KEY.1,
            body.len()
        );
        Answer(self.raw(head).await)
    }

    async fn get(&self, target: &str, tr_id: &str) -> Answer {
        self.send("GET", target, tr_id, "").await
    }

    async fn post(&self, target: &str, tr_id: &str, body: &Value) -> Answer {
        self.send("POST", target, tr_id, &body.to_string()).await
    }

    async fn price(&self) -> Answer {
        self.get(PRICE, "FHKST01010100").await
    }

    async fn buy(&self) -> Answer {
        let body = json!({"CANO": "12345678", "ACNT_PRDT_CD": "01", "PDNO": "005930", "ORD_DVSN": "00", "ORD_QTY": "1",
            "ORD_UNPR": "60000"});
        self.post(ORDER, "TTTC0012U", &body).await
    }

    async fn faults(&self, rules: Value) {
        let reply = self.post("/__sim/faults", "", &rules).await;
        assert_eq!(reply.status(), 200, "{}", reply.text());
    }

    async fn stats(&self) -> Value {
        self.get("/__sim/stats", "").await.json()
    }

    async fn orders(&self) -> usize {
        self.stats().await["orders"].as_array().map_or(0, Vec::len)
    }
}

/// What came back, to the byte.
struct Answer(Vec<u8>);

impl Answer {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0).into_owned()
    }

    fn status(&self) -> u16 {
        self.text().split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0)
    }

    fn body(&self) -> String {
        self.text().split_once("\r\n\r\n").map(|(_, body)| body.to_owned()).unwrap_or_default()
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.body()).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }
}

#[tokio::test]
async fn header_names_are_spelled_as_kis_spells_them() {
    let customer = Customer::of(Config::default()).await;
    let reply = customer.price().await.text();
    assert!(reply.starts_with("HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\n"), "{reply}");
    for header in ["\r\ntr_id: FHKST01010100\r\n", "\r\ntr_cont: \r\n", "\r\ngt_uid: "] {
        assert!(reply.contains(header), "{header:?} in {reply}");
    }
    assert!(reply.contains(r#""stck_prpr":"70000""#));
    customer.server.stop().await;
}

#[tokio::test]
async fn connections_are_kept_and_bodies_may_come_in_chunks() {
    let customer = Customer::of(Config::default()).await;
    let one = "GET /__sim/clock HTTP/1.1\r\nHost: x\r\n\r\n";
    let body = json!({"advance": "10m"}).to_string();
    let (first, second) = body.split_at(5);
    let chunks = format!(
        "POST /__sim/clock HTTP/1.1\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n\
         5\r\n{first}\r\n{:x}\r\n{second}\r\n0\r\n\r\n",
        second.len()
    );
    let replies = customer.raw(format!("{one}{one}{chunks}")).await;
    let text = String::from_utf8_lossy(&replies).into_owned();
    assert_eq!(text.matches("HTTP/1.1 200 OK").count(), 3, "{text}");
    assert!(text.contains("2026-03-03T10:10:0"), "{text}");
    let nonsense = customer.raw("\x16\x03\x01 tls is not spoken here\r\n\r\n".into()).await;
    assert!(nonsense.starts_with(b"HTTP/1.1 400"));
}

#[tokio::test]
async fn replies_are_lost_before_and_after_the_books_are_written() {
    let customer = Customer::of(Config::default()).await;
    customer.faults(json!([{"path": "order-cash", "do": "drop_before"}])).await;
    assert!(customer.buy().await.0.is_empty());
    assert_eq!(customer.orders().await, 0);
    assert_eq!(customer.buy().await.status(), 200, "only once");
    customer.faults(json!([{"path": "order-cash", "symbol": "005930", "do": "drop_after", "skip": 1}])).await;
    assert_eq!(customer.buy().await.status(), 200);
    assert!(customer.buy().await.0.is_empty());
    assert_eq!(customer.orders().await, 3);
    customer.faults(json!([{"path": "order-cash", "do": "late_accept", "ms": 60_000}])).await;
    assert!(customer.buy().await.0.is_empty());
    assert_eq!(customer.orders().await, 3);
    customer.post("/__sim/clock", "", &json!({"advance_ms": 60_000})).await;
    assert_eq!(customer.orders().await, 4);
    customer.faults(json!([{"path": "order-cash", "do": "error_after", "code": "EGW00302", "message": "?"}])).await;
    assert_eq!(customer.buy().await.json()["msg_cd"], "EGW00302");
    assert_eq!(customer.orders().await, 5);
}

#[tokio::test]
async fn replies_come_late_broken_slowly_or_not_as_json() {
    let customer = Customer::of(Config::default()).await;
    let whole = customer.price().await.body();
    customer
        .faults(json!([
            {"do": "truncate", "bytes": 10},
            {"do": "truncate"},
            {"do": "html"},
            {"do": "empty"},
            {"do": "delay", "ms": 300},
            {"do": "slow", "bytes": 4000},
            {"do": "error", "http": 500, "code": "EGW00201", "message": "초당 거래건수를 초과하였습니다."},
        ]))
        .await;
    assert_eq!(customer.price().await.body().len(), 10);
    assert_eq!(customer.price().await.0.len() * 2 / whole.len(), 1, "half, and the head");
    let page = customer.price().await;
    assert!(page.status() == 502 && page.body().starts_with("<html>"));
    assert_eq!(customer.price().await.body(), "");
    let began = Instant::now();
    assert_eq!(customer.price().await.body(), whole);
    assert!(began.elapsed() >= Duration::from_millis(300));
    let began = Instant::now();
    assert_eq!(customer.price().await.body(), whole);
    assert!(began.elapsed() >= Duration::from_millis(400), "{:?}", began.elapsed());
    let refused = customer.price().await;
    assert_eq!(refused.body(), r#"{"rt_cd":"1","msg1":"초당 거래건수를 초과하였습니다.","msg_cd":"EGW00201"}"#);
    assert_eq!(customer.stats().await["rejected_rate"], 1);
    assert_eq!(customer.price().await.body(), whole, "all rules are used up");
}

#[tokio::test]
async fn replies_change_their_shape() {
    let customer = Customer::of(Config::default()).await;
    customer
        .faults(json!([
            {"do": "extra_fields"},
            {"do": "missing_fields", "names": ["stck_prpr", "acml_vol"]},
            {"do": "recase"},
            {"path": "inquire-balance", "do": "duplicate_rows"},
            {"path": "inquire-balance", "do": "stuck_cursor", "times": 2},
            {"path": "inquire-balance", "do": "refuse_inqr_dvsn_02"},
            {"do": "revoke_token"},
        ]))
        .await;
    let body = customer.price().await.body();
    assert!(body.starts_with(r#"{"output":{"new_in_2027":"#), "{body}");
    let output = customer.price().await.json()["output"].clone();
    assert!(output.get("stck_prpr").is_none() && output.get("prdy_vrss").is_some());
    assert_eq!(customer.price().await.json()["output"]["STCK_PRPR"], "70000");
    let rows = customer.get(BALANCE, "TTTC8434R").await.json()["output1"].as_array().map(Vec::len);
    assert_eq!(rows, Some(9));
    let first = customer.get(BALANCE, "TTTC8434R").await;
    assert!(first.text().contains("\r\ntr_cont: F\r\n"));
    assert_eq!(customer.get(BALANCE, "TTTC8434R").await.body(), first.body());
    let balance_02 = BALANCE.replace("INQR_DVSN=01", "INQR_DVSN=02");
    assert_eq!(customer.get(&balance_02, "TTTC8434R").await.json()["msg_cd"], "OPSQ2001");
    assert_eq!(customer.price().await.json()["msg_cd"], "EGW00123");
    let shown = customer.get("/__sim/faults", "").await.json();
    assert_eq!(shown[4]["struck"], 2);
    assert_eq!(customer.send("DELETE", "/__sim/faults", "", "").await.json(), json!([]));
    let wrong = customer.post("/__sim/faults", "", &json!([{"do": "fly"}])).await;
    assert_eq!(wrong.status(), 400);
}

#[tokio::test]
async fn the_calendar_may_tell_of_a_holiday_that_the_table_has_not() {
    let customer = Customer::of(Config::default()).await;
    let path = "/uapi/domestic-stock/v1/quotations/chk-holiday?BASS_DT=20260303&CTX_AREA_NK=&CTX_AREA_FK=";
    let open = async || {
        let body = customer.get(path, "CTCA0903R").await.json();
        let rows = body["output"].as_array().expect("rows").clone();
        rows.iter().take(6).map(|row| row["opnd_yn"].as_str().expect("a word").to_owned()).collect::<String>()
    };
    assert_eq!(open().await, "YYYYNN", "a Tuesday and what follows");
    let flip = json!({"path": "chk-holiday", "do": "flip_days", "names": ["20260304", "20260307"]});
    customer.faults(json!([flip])).await;
    assert_eq!(open().await, "YNYYYN");
    assert_eq!(open().await, "YYYYNN", "the rule is used up");
}

#[tokio::test]
async fn young_orders_are_hidden_from_lists() {
    let customer = Customer::of(Config::default()).await;
    customer.faults(json!([{"path": "inquire-daily-ccld", "do": "hide_orders", "ms": 5_000, "times": 0}])).await;
    customer.buy().await;
    let list = "/uapi/domestic-stock/v1/trading/inquire-daily-ccld?CANO=12345678&ACNT_PRDT_CD=01&INQR_STRT_DT=20260303\
        &INQR_END_DT=20260303&SLL_BUY_DVSN_CD=00&ORD_GNO_BRNO=&CCLD_DVSN=00&INQR_DVSN=00&INQR_DVSN_1=&INQR_DVSN_3=00\
        &EXCG_ID_DVSN_CD=KRX";
    let rows = async || customer.get(list, "TTTC0081R").await.json()["output1"].as_array().map(Vec::len);
    assert_eq!(rows().await, Some(0));
    customer.post("/__sim/clock", "", &json!({"advance": 5})).await;
    assert_eq!(rows().await, Some(1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_servers_on_one_file_are_one_broker() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("broker.db");
    let mut one = Customer::of(Config::default().sqlite(&path)).await;
    let two = Customer::of(Config::default().seed(99).sqlite(&path)).await;
    assert_eq!(one.token, two.token, "the same token is handed out again");
    assert_eq!(one.stats().await["tokens_issued"], 2);
    one.post("/__sim/price", "", &json!({"symbol": "005930", "price": "65000"})).await;
    assert_eq!(two.price().await.json()["output"]["stck_prpr"], "65000");
    // Both at once, many times: every order has its own number.
    let (a, b) = tokio::join!(
        async {
            for _ in 0..20 {
                assert_eq!(one.buy().await.status(), 200);
            }
        },
        async {
            for _ in 0..20 {
                assert_eq!(two.buy().await.status(), 200);
            }
        }
    );
    ((), ()) = (a, b);
    let orders = one.stats().await["orders"].as_array().expect("orders").clone();
    let mut numbers: Vec<String> = orders.iter().map(|order| order["order_no"].to_string()).collect();
    numbers.dedup();
    assert_eq!(numbers.len(), 40);
    // A third one, later: everything is still there, and the seed of the file counts.
    one.server.stop().await;
    one.server = Server::start(Config::default().seed(5).sqlite(&path)).await.expect("a server");
    assert_eq!(one.orders().await, 40);
    assert_eq!(one.get("/__sim/book", "").await.json(), two.get("/__sim/book", "").await.json());
}

#[tokio::test]
async fn a_quote_does_not_rewrite_the_books() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("broker.db");
    let customer = Customer::of(Config::default().sqlite(&path)).await;
    let version = || {
        let file = rusqlite::Connection::open(&path).expect("the file");
        file.query_row("SELECT version FROM broker", [], |row| row.get::<_, i64>(0)).expect("a version")
    };
    let before = version();
    for _ in 0..5 {
        customer.price().await;
    }
    assert_eq!(version(), before);
    customer.buy().await;
    assert!(version() > before);
}

#[tokio::test]
async fn the_websocket_wants_to_be_asked_for_as_one() {
    let customer = Customer::of(Config::default()).await;
    assert_eq!(customer.server.ws_url(), customer.server.url().replace("http", "ws") + "/tryitout");
    assert_eq!(customer.get("/tryitout", "").await.status(), 426);
    assert_eq!(customer.get("/nowhere", "").await.status(), 404);
    let unknown = customer.get("/uapi/nowhere", "FHKST01010100").await;
    assert_eq!((unknown.status(), unknown.json()["msg_cd"].clone()), (500, json!("OPSQ0002")));
}
