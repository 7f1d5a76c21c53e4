//! Our own example of every endpoint's reply: what the simulator says on a day that never changes.

use kis_api::{
    Account, Endpoint, Env, Side,
    api::{domestic_stock as kr, oauth, overseas_stock as us},
    endpoint::{Kind, Method},
};
use kis_sim::{Config, Request, Simulator};
use serde_json::{Map, Value};

/// Asks the simulator in time that stands still.
struct Recorder {
    simulator: Simulator,
    now: jiff::Timestamp,
    account: Account,
    token: String,
    replies: Vec<(String, String)>,
}

/// One reply of each endpoint, by its id, in the order in which they were asked for.
///
/// # Panics
/// When the simulator does not answer as told.
pub fn record() -> Vec<(String, String)> {
    let mut recorder = Recorder::new();
    recorder.domestic();
    recorder.overseas();
    recorder.oauth_end();
    recorder.replies
}

#[expect(clippy::expect_used, reason = "constants that parse")]
impl Recorder {
    fn new() -> Self {
        let now = "2026-01-05T00:00:00Z".parse().expect("a time");
        let account = "12345678-01".parse().expect("an account");
        let simulator = Simulator::new(&Config::default(), now);
        let mut recorder = Self { simulator, now, account, token: String::new(), replies: Vec::new() };
        let reply = recorder.ask(&oauth::AuthToken::new("example-app-key", "example-app-secret"));
        recorder.token = reply["access_token"].as_str().expect("a token").to_owned();
        recorder.ask(&oauth::AuthWsToken::new("example-app-key", "example-app-secret"));
        recorder
    }

    fn domestic(&mut self) {
        self.ask(&kr::InquirePrice::new("005930"));
        let codes = ["005930", "069500", "0001A0"].map(|code| ("J".to_owned(), code.to_owned()));
        self.ask(&kr::IntstockMultprice::new(codes).expect("three"));
        self.ask(&kr::ChkHoliday::new("20260303"));
        self.ask(&kr::InquireBalance::new());
        self.ask(&kr::InquirePsblOrder::new("005930", "70000"));
        self.ask(&kr::InquirePsblSell::new("005930"));
        let order = self.ask(&kr::OrderCash::new(Side::Buy, "005930", "3").ord_unpr("69000"));
        self.ask(&kr::InquirePsblRvsecncl::new());
        let output = |name: &str| order["output"][name].as_str().expect("text").to_owned();
        let amend = kr::OrderRvsecncl::new(output("KRX_FWDG_ORD_ORGNO"), output("ODNO"), "01");
        self.ask(&amend.ord_unpr("69500"));
        self.ask(&kr::InquireDailyCcld::new("20260303", "20260303"));
    }

    fn overseas(&mut self) {
        // 10:30 in New York.
        let clock = Request::post("/__sim/clock", r#"{"at": "2026-03-04T00:30:00+09:00"}"#);
        assert_eq!(self.simulator.handle(&clock, self.now).status, 200);
        self.ask(&us::Price::new("NAS", "AAPL"));
        let symbols = [("NAS", "AAPL"), ("NYS", "KO"), ("AMS", "SPY")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        self.ask(&us::Multprice::new(symbols).expect("three"));
        self.ask(&us::InquireBalance::new("NASD"));
        self.ask(&us::InquirePresentBalance::new("02"));
        self.ask(&us::InquirePsamount::new("NASD", "100", "AAPL"));
        let order = self.ask(&us::Order::new(Side::Buy, "NASD", "AAPL", "1").ovrs_ord_unpr("100"));
        self.ask(&us::InquireNccs::new("NASD"));
        let number = order["output"]["ODNO"].as_str().expect("a number").to_owned();
        self.ask(&us::OrderRvsecncl::new("NASD", number, "02").pdno("AAPL").ord_qty("1"));
        self.ask(&us::InquireCcnl::new("20260303", "20260303").ovrs_excg_cd("NASD"));
    }

    fn oauth_end(&mut self) {
        let revoke = oauth::RevokeToken::new("example-app-key", "example-app-secret", self.token.clone());
        self.ask(&revoke);
    }

    fn ask<E: Endpoint>(&mut self, endpoint: &E) -> Value {
        let meta = E::META;
        let params = endpoint.sent(Some(&self.account));
        let mut request = match meta.method {
            Method::Get => {
                params.iter().fold(Request::get(meta.path), |request, (name, value)| request.query(name, value))
            }
            Method::Post => {
                let body: Map<_, _> =
                    params.iter().map(|(name, value)| (name.to_owned(), Value::from(value))).collect();
                Request::post(meta.path, Value::Object(body).to_string())
            }
        };
        if meta.kind != Kind::Auth {
            request = request
                .header("authorization", &format!("Bearer {}", self.token))
                .header("appkey", "example-app-key")
                .header("appsecret", "example-app-secret")
                .header("custtype", "P")
                .header("tr_id", endpoint.tr_id(Env::Sim).expect("a transaction"));
        }
        let reply = self.simulator.handle(&request, self.now);
        let body: Value = serde_json::from_str(reply.text()).expect("JSON");
        assert!(reply.status == 200 && body["rt_cd"].as_str().is_none_or(|code| code == "0"), "{}: {body}", meta.id);
        self.replies.push((meta.id.to_owned(), reply.text().to_owned()));
        body
    }
}
