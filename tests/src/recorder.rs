//! Our own example of every endpoint's reply: what the simulator says on a day that never changes.

use kis_api::{
    Account, Endpoint, Env, Side,
    api::{self, domestic_stock as kr, oauth, overseas_stock as us},
    endpoint::{Kind, Meta, Method, TrId},
};
use kis_sim::{Config, Request, Simulator};
use serde_json::{Map, Value};

pub mod frames;

// The same requests with which the simulator's own tests ask for every endpoint.
#[path = "../../kis-sim/tests/common/usual.rs"]
mod usual;

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
    recorder.untraded();
    recorder.sold("domestic_stock.order_cash", &[("PDNO", "005930"), ("ORD_UNPR", "69000")]);
    recorder.others("domestic");
    recorder.overseas();
    recorder.sold("overseas_stock.order", &[("OVRS_ORD_UNPR", "200")]);
    recorder.others("overseas");
    recorder.reserved();
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

    /// Orders that the simulator keeps and never trades, with the lists that show them.
    fn untraded(&mut self) {
        let number = |reply: &Value, name: &str| reply["output"][name].as_str().expect("a number").to_owned();
        let (bought, bond) = (self.by_name("domestic_bond.buy", &[]), ("ORD_QTY2", "1"));
        self.by_name("domestic_bond.sell", &[]);
        self.by_name("domestic_bond.inquire_psbl_rvsecncl", &[]);
        self.by_name("domestic_bond.order_rvsecncl", &[("ORGN_ODNO", &number(&bought, "ODNO")), bond]);
        let sent = self.by_name("domestic_futureoption.order", &[]);
        self.by_name("domestic_futureoption.order_rvsecncl", &[("ORGN_ODNO", &number(&sent, "ODNO"))]);
        self.by_name_as("domestic_futureoption.order", "STTN1101U", &[]);
        let sent = self.by_name("overseas_futureoption.order", &[]);
        self.by_name("overseas_futureoption.order_rvsecncl", &[("ORGN_ODNO", &number(&sent, "ODNO"))]);
    }

    /// Reservations, in the hours in which they are taken.
    fn reserved(&mut self) {
        let number = |reply: &Value, name: &str| reply["output"][name].as_str().expect("a number").to_owned();
        let today = ("RSVN_ORD_RCIT_DT", "20260304");
        let days = [("RSVN_ORD_ORD_DT", "20260304"), ("RSVN_ORD_END_DT", "20260304")];
        let sent = self.by_name("domestic_stock.order_resv", &[]);
        self.by_name("domestic_stock.order_resv_ccnl", &days);
        self.by_name("domestic_stock.order_resv_rvsecncl", &[("RSVN_ORD_SEQ", &number(&sent, "RSVN_ORD_SEQ"))]);
        self.at("2026-03-04T11:00:00+09:00");
        let sent = self.by_name("overseas_stock.order_resv", &[]);
        self.by_name("overseas_stock.order_resv_list", &[("INQR_END_DT", "20260304")]);
        let number = number(&sent, "OVRS_RSVN_ODNO");
        self.by_name("overseas_stock.order_resv_ccnl", &[("OVRS_RSVN_ODNO", &number), today]);
    }

    fn at(&mut self, time: &str) {
        let clock = Request::post("/__sim/clock", serde_json::json!({ "at": time }).to_string());
        assert_eq!(self.simulator.handle(&clock, self.now).status, 200);
    }

    /// Sells what is held, so that there is a profit to tell of.
    fn sold(&mut self, id: &str, other: &[(&str, &str)]) {
        let ids = api::find(id).expect(id).tr_ids;
        let sale = |id: &&TrId| id.when.iter().all(|(key, value)| *key != "side" || *value == "sell");
        self.by_name_as(id, ids.iter().find(sale).expect("a sale").real, other);
    }

    /// Every query of these groups that was not asked yet.
    fn others(&mut self, groups: &str) {
        for meta in api::ALL.iter().filter(|meta| meta.kind == Kind::Read && meta.path.starts_with("/uapi/")) {
            let of_domestic = !meta.id.starts_with("overseas");
            let later = meta.id.contains(".order_resv");
            let asked = later || self.replies.iter().any(|(id, _)| id == meta.id);
            if !asked && of_domestic == (groups == "domestic") {
                self.by_name(meta.id, &[]);
            }
        }
    }

    /// Asks an endpoint with its usual parameters, or these.
    fn by_name(&mut self, id: &str, other: &[(&str, &str)]) -> Value {
        let meta = api::find(id).expect(id);
        self.by_name_as(id, meta.tr_ids[0].real, other)
    }

    fn by_name_as(&mut self, id: &str, tr_id: &str, other: &[(&str, &str)]) -> Value {
        let meta = api::find(id).expect(id);
        let mut params = usual::usual_params(meta);
        for (name, value) in other {
            params.iter_mut().filter(|(key, _)| key == name).for_each(|(_, old)| *old = (*value).to_owned());
        }
        self.send(meta, usual::with_params(meta, &params), tr_id)
    }

    fn overseas(&mut self) {
        // 10:30 in New York.
        self.at("2026-03-04T00:30:00+09:00");
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
        let body = [("PDNO", "005930"), ("ORD_QTY", "1")].map(|(name, value)| (name.to_owned(), value.to_owned()));
        self.ask(&oauth::Hashkey::new(body));
        let revoke = oauth::RevokeToken::new("example-app-key", "example-app-secret", self.token.clone());
        self.ask(&revoke);
    }

    fn ask<E: Endpoint>(&mut self, endpoint: &E) -> Value {
        let meta = E::META;
        let params = endpoint.sent(Some(&self.account));
        let request = match meta.method {
            Method::Get => {
                params.iter().fold(Request::get(meta.path), |request, (name, value)| request.query(name, value))
            }
            Method::Post => {
                let body: Map<_, _> =
                    params.iter().map(|(name, value)| (name.to_owned(), Value::from(value))).collect();
                Request::post(meta.path, Value::Object(body).to_string())
            }
        };
        self.send(meta, request, endpoint.tr_id(Env::Sim).expect("a transaction"))
    }

    /// Sends a request and keeps the reply; the first one of an endpoint is its example.
    fn send(&mut self, meta: &Meta, mut request: Request, tr_id: &str) -> Value {
        if meta.path.starts_with("/uapi/") {
            request = request
                .header("authorization", &format!("Bearer {}", self.token))
                .header("appkey", "example-app-key")
                .header("appsecret", "example-app-secret")
                .header("custtype", "P")
                .header("tr_id", tr_id);
        }
        let reply = self.simulator.handle(&request, self.now);
        let body: Value = serde_json::from_str(reply.text()).expect("JSON");
        assert!(reply.status == 200 && body["rt_cd"].as_str().is_none_or(|code| code == "0"), "{}: {body}", meta.id);
        if !self.replies.iter().any(|(id, _)| id == meta.id) {
            self.replies.push((meta.id.to_owned(), reply.text().to_owned()));
        }
        body
    }
}
