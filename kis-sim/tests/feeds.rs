//! Websocket sessions as values, in virtual time.

mod common;

use common::{Desk, json};
use jiff::SignedDuration;
use kis_api::{Side, api::domestic_stock::OrderCash};
use kis_sim::{Config, Push, Request, SessionId};
use serde_json::{Value, json};

/// A session of a simulator in virtual time.
struct Session {
    desk: Desk,
    id: SessionId,
    approval: String,
}

impl Session {
    fn open(config: Config) -> Self {
        let mut desk = Desk::new(config);
        let body = json!({"grant_type": "client_credentials", "appkey": common::KEY.0, "secretkey": common::KEY.1})
            .to_string();
        let reply = json(&desk.handle(&Request::post("/oauth2/Approval", body)));
        let approval = reply["approval_key"].as_str().expect("an approval key").to_owned();
        let id = desk.simulator.connect(desk.real);
        Self { desk, id, approval }
    }

    /// Registers, and gives the code of the answer.
    fn register(&mut self, tr_id: &str, key: &str) -> String {
        let header = json!({"approval_key": self.approval, "custtype": "P", "tr_type": "1"});
        let message = json!({"header": header, "body": {"input": {"tr_id": tr_id, "tr_key": key}}});
        let said = self.desk.simulator.hear(self.id, &message.to_string(), self.desk.real);
        let Some(Push::Text(text)) = said.pushes.first() else { return String::new() };
        let answer: Value = serde_json::from_str(text).expect("an answer");
        answer["body"]["msg_cd"].as_str().expect("a code").to_owned()
    }

    /// What goes out this much later.
    fn after(&mut self, seconds: i64) -> Vec<String> {
        self.desk.wait(SignedDuration::from_secs(seconds));
        let said = self.desk.simulator.look(self.id, self.desk.real);
        let text = |push| if let Push::Text(text) = push { Some(text) } else { None };
        said.pushes.into_iter().filter_map(text).collect()
    }

    fn faults(&mut self, rules: Value) {
        self.desk.control("/__sim/faults", rules);
    }
}

/// The cells of the records of frames, `width` of them a record.
fn cells(frames: &[String], width: usize) -> Vec<Vec<String>> {
    let bodies = frames.iter().filter_map(|frame| frame.splitn(4, '|').nth(3));
    let split = |body: &str| body.split('^').map(str::to_owned).collect::<Vec<_>>();
    bodies.flat_map(|body| split(body).chunks(width).map(<[String]>::to_vec).collect::<Vec<_>>()).collect()
}

#[test]
fn the_broker_asks_every_ten_seconds_whether_the_client_is_there() {
    let mut session = Session::open(Config::default());
    assert_eq!(session.after(9), Vec::<String>::new());
    assert_eq!(session.after(1), [r#"{"header":{"tr_id":"PINGPONG","datetime":"20260303100010"}}"#]);
    assert_eq!(session.after(9), Vec::<String>::new());
    assert_eq!(session.after(1).len(), 1);
}

#[test]
fn feed_and_quote_agree_at_the_end_of_every_minute() {
    let mut session = Session::open(Config::default());
    session.register("H0STCNT0", "005930");
    let told = cells(&session.after(59), 47);
    let last = told.last().expect("a trade");
    let query = Request::get("/uapi/domestic-stock/v1/quotations/inquire-price?FID_COND_MRKT_DIV_CODE=J")
        .query("FID_INPUT_ISCD", "005930")
        .header("tr_id", "FHKST01010100");
    let query = session.desk.with_headers(query);
    let quote = json(&session.desk.handle(&query))["output"].clone();
    assert_eq!((&json!(last[2]), &json!(last[13])), (&quote["stck_prpr"], &quote["acml_vol"]));
    // A second is told as it passes, and never more than the minute has.
    let mut before: i64 = last[13].parse().expect("a volume");
    for _ in 0..120 {
        for record in cells(&session.after(1), 47).iter().filter(|record| record.len() == 47) {
            let volume: i64 = record[13].parse().expect("a volume");
            assert_eq!(volume - before, record[12].parse::<i64>().expect("a quantity"));
            before = volume;
        }
    }
}

#[test]
fn an_hour_at_once_is_a_trade_for_every_minute_of_it() {
    let mut session = Session::open(Config::default());
    session.register("HDFSCNT0", "DNASAAPL");
    assert!(cells(&session.after(1), 26).is_empty(), "New York is asleep");
    session.desk.at("2026-03-04T00:00");
    session.desk.at("2026-03-04T01:00");
    let frames: Vec<String> = session.after(1).into_iter().filter(|frame| frame.starts_with("0|")).collect();
    let times: std::collections::BTreeSet<String> = cells(&frames, 26).into_iter().map(|r| r[5][..4].into()).collect();
    assert_eq!(times.iter().filter(|time| ("1000".."1100").contains(&time.as_str())).count(), 60);
    let counts = frames.iter().filter_map(|frame| frame.split('|').nth(2)?.parse::<usize>().ok());
    assert!(counts.clone().count() == frames.len() && counts.clone().all(|count| count <= 20));
}

#[test]
fn nothing_comes_in_silence() {
    let mut session = Session::open(Config::default());
    session.register("H0STCNT0", "005930");
    session.faults(json!([{"do": "feed_silence", "ms": 60_000}]));
    assert_eq!(session.after(1), Vec::<String>::new());
    assert_eq!(session.after(58), Vec::<String>::new());
    assert_eq!(session.register("H0STASP0", "005930"), "", "no answer either");
    assert!(session.after(2).len() > 1);
    session.faults(json!([{"do": "feed_silence"}]));
    for _ in 0..10 {
        assert_eq!(session.after(3_600), Vec::<String>::new());
    }
}

#[test]
fn chance_falls_as_the_seed_says() {
    let struck = |seed: u64| {
        let mut session = Session::open(Config::default().seed(seed));
        session.register("H0STCNT0", "005930");
        session.faults(json!([{"do": "feed_twice", "one_in": 4, "times": 0}]));
        (0..200).map(|_| session.after(1).len()).collect::<Vec<_>>()
    };
    let first = struck(5);
    assert_eq!(first, struck(5));
    assert_ne!(first, struck(6));
    let frames: usize = first.iter().sum();
    assert!((220..=290).contains(&frames), "{frames} of some 220 and a quarter more");
}

#[test]
fn an_order_that_the_exchange_refuses_is_taken_first() {
    let mut session = Session::open(Config::default());
    session.register("H0STCNI0", "tester");
    session.faults(json!([{"path": "order-cash", "do": "refuse_at_exchange"}]));
    let order = OrderCash::new(Side::Buy, "005930", "5").ord_dvsn("01").ord_unpr("0");
    session.desk.ask(&order);
    let listed = session.desk.control("/__sim/stats", Value::Null)["orders"][0].clone();
    assert_eq!((&listed["status"], &listed["filled_qty"]), (&json!("refused"), &json!(0)));
    assert_eq!(session.after(1).len(), 2, "its receipt, and the refusal");
}

#[test]
fn a_broker_that_begins_again_is_told_from_its_beginning() {
    let mut session = Session::open(Config::default());
    session.register("H0STCNI0", "tester");
    let buy = |session: &mut Session| {
        session.desk.control(
            "/__sim/order",
            json!({"account": "12345678-01", "symbol": "005930", "side": "buy",
            "quantity": 1, "price": 60_000}),
        );
        session.after(1).len()
    };
    assert_eq!((buy(&mut session), buy(&mut session)), (1, 1));
    session.desk.control("/__sim/reset", json!({}));
    assert_eq!(session.after(1).len(), 0);
    assert_eq!(buy(&mut session), 1, "with the number of an order that was told before");
}

#[test]
fn a_customer_hears_of_their_own_accounts_alone() {
    let mut session = Session::open(Config::default());
    session.register("H0STCNI0", "tester");
    let buy = |session: &mut Session, account: &str| {
        let order = json!({"account": account, "symbol": "005930", "side": "buy", "quantity": 1, "price": 60_000});
        session.desk.control("/__sim/order", order);
        session.after(1).len()
    };
    assert_eq!(buy(&mut session, "22222222-01"), 1, "whoever asked for no account yet may own any");
    session.desk.ask(&OrderCash::new(Side::Buy, "005930", "1").ord_dvsn("00").ord_unpr("60000"));
    assert_eq!(session.after(1).len(), 1);
    assert_eq!((buy(&mut session, "22222222-01"), buy(&mut session, "12345678-01")), (0, 1));
}
