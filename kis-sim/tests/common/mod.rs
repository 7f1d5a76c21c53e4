//! A customer of a simulator in virtual time.

#![allow(dead_code, reason = "every test file uses its own part of this")]

pub(crate) mod usual;

use jiff::{SignedDuration, Timestamp};
use kis_api::{Account, Decode, Endpoint, Env, endpoint::Method};
use kis_sim::{Config, Reply, Request, Simulator};
use serde_json::Value;

/// The customer's keys. They open nothing but a simulator.
pub(crate) const KEY: (&str, &str) = ("key-of-a-test", "secret-of-a-test");

/// A customer, the broker, and the clock between them.
pub(crate) struct Desk {
    pub(crate) simulator: Simulator,
    pub(crate) real: Timestamp,
    pub(crate) env: Env,
    pub(crate) account: Account,
    token: String,
}

impl Desk {
    pub(crate) fn new(config: Config) -> Self {
        let real = "2026-01-01T00:00:00Z".parse().expect("a time");
        let account = "12345678-01".parse().expect("an account");
        let mut desk =
            Self { simulator: Simulator::new(&config, real), real, env: Env::Real, account, token: String::new() };
        desk.token = desk.issue().0;
        desk
    }

    /// The default scenario without limits.
    pub(crate) fn default_scenario() -> Self {
        Self::new(Config::default())
    }

    /// The same customer on paper.
    pub(crate) fn on_paper(mut self) -> Self {
        self.env = Env::Paper;
        self
    }

    /// Lets real, and with it simulated, time pass.
    pub(crate) fn wait(&mut self, span: SignedDuration) {
        self.real = self.real.checked_add(span).expect("a time");
    }

    pub(crate) fn wait_seconds(&mut self, seconds: i64) {
        self.wait(SignedDuration::from_secs(seconds));
    }

    /// Sends any request.
    pub(crate) fn handle(&mut self, request: &Request) -> Reply {
        self.simulator.handle(request, self.real)
    }

    /// Asks for a token; its text, and the reply.
    pub(crate) fn issue(&mut self) -> (String, Reply) {
        let body = serde_json::json!({"grant_type": "client_credentials", "appkey": KEY.0, "appsecret": KEY.1});
        let reply = self.handle(&Request::post("/oauth2/tokenP", body.to_string()));
        let text = json(&reply)["access_token"].as_str().unwrap_or_default().to_owned();
        (text, reply)
    }

    /// Asks for a token and uses it from now on.
    pub(crate) fn renew(&mut self) {
        self.token = self.issue().0;
    }

    /// The request of an endpoint, as a client sends it.
    pub(crate) fn request<E: Endpoint>(&self, endpoint: &E) -> Request {
        let tr_id = endpoint.tr_id(self.env).expect("a transaction of this environment");
        let params = endpoint.sent(Some(&self.account));
        let request = match E::META.method {
            Method::Get => params.iter().fold(Request::get(E::META.path), |r, (name, value)| r.query(name, value)),
            Method::Post => {
                let body: serde_json::Map<String, Value> =
                    params.iter().map(|(name, value)| (name.to_owned(), Value::from(value))).collect();
                Request::post(E::META.path, Value::Object(body).to_string())
            }
        };
        self.with_headers(request).header("tr_id", tr_id)
    }

    /// The headers of every request but the transaction id.
    pub(crate) fn with_headers(&self, request: Request) -> Request {
        request
            .header("authorization", &format!("Bearer {}", self.token))
            .header("appkey", KEY.0)
            .header("appsecret", KEY.1)
            .header("custtype", "P")
    }

    /// Sends an endpoint's request and gives the reply as it came.
    pub(crate) fn send<E: Endpoint>(&mut self, endpoint: &E) -> Reply {
        let request = self.request(endpoint);
        self.handle(&request)
    }

    /// Sends an endpoint's request and reads the reply as kis-api does.
    pub(crate) fn ask<E: Endpoint>(&mut self, endpoint: &E) -> E::Response {
        let reply = self.send(endpoint);
        assert_eq!(reply.status, 200, "{}", reply.text());
        E::Response::decode(reply.text()).unwrap_or_else(|error| panic!("{error}: {}", reply.text()))
    }

    /// The code of the refusal that an endpoint's request gets.
    pub(crate) fn refused<E: Endpoint>(&mut self, endpoint: &E) -> String {
        let reply = self.send(endpoint);
        let body = json(&reply);
        assert_ne!(body["rt_cd"], "0", "{body}");
        body["msg_cd"].as_str().unwrap_or_default().to_owned()
    }

    /// Uses one of the simulator's own paths.
    pub(crate) fn control(&mut self, path: &str, body: Value) -> Value {
        let request = match body {
            Value::Null => Request::get(path),
            body => Request::post(path, body.to_string()),
        };
        let reply = self.handle(&request);
        assert_eq!(reply.status, 200, "{}", reply.text());
        json(&reply)
    }

    /// Moves the simulated clock to a time in Seoul.
    pub(crate) fn at(&mut self, time: &str) {
        self.control("/__sim/clock", serde_json::json!({ "at": time }));
    }

    /// Sets a price.
    pub(crate) fn price(&mut self, symbol: &str, price: &str) {
        self.control("/__sim/price", serde_json::json!({ "symbol": symbol, "price": price }));
    }
}

/// A reply's body.
pub(crate) fn json(reply: &Reply) -> Value {
    serde_json::from_slice(&reply.body).unwrap_or_else(|error| panic!("{error}: {}", reply.text()))
}

/// A number.
pub(crate) fn dec(text: &str) -> rust_decimal::Decimal {
    text.parse().expect(text)
}
