//! Our own example of every feed's frame.

use jiff::{SignedDuration, Timestamp};
use kis_api::{
    api,
    feed::{Control, FeedMeta, Frame, Key, Message},
};
use kis_sim::{Config, Push, Request, Said, SessionId, Simulator};
use serde_json::{Value, json};

/// A session in time that goes on only when told.
struct Session {
    simulator: Simulator,
    now: Timestamp,
    id: SessionId,
    approval: String,
}

/// One frame of each feed, by its id. Notices are decrypted.
///
/// # Panics
/// When the simulator does not send one.
pub fn record() -> Vec<(&'static str, String)> {
    api::FEEDS.iter().map(|meta| (meta.id, Session::open().frame(meta))).collect()
}

#[expect(clippy::expect_used, reason = "what the simulator always answers")]
impl Session {
    fn open() -> Self {
        let now = "2026-01-05T00:00:00Z".parse().expect("a time");
        let mut simulator = Simulator::new(&Config::default(), now);
        let keys = json!({"grant_type": "client_credentials", "appkey": "example-app-key", "secretkey": "example"});
        let reply = simulator.handle(&Request::post("/oauth2/Approval", keys.to_string()), now);
        let reply: Value = serde_json::from_slice(&reply.body).expect("JSON");
        let approval = reply["approval_key"].as_str().expect("an approval key").to_owned();
        let id = simulator.connect(now);
        Self { simulator, now, id, approval }
    }

    /// The first frame of a registration.
    fn frame(&mut self, meta: &'static FeedMeta) -> String {
        let registered = self.register(meta);
        self.provoke(meta);
        for _ in 0..120 {
            self.now += SignedDuration::from_secs(1);
            let said = self.simulator.look(self.id, self.now);
            let frame = texts(said).find_map(|text| match Message::parse(&text) {
                Ok(Message::Data(frame)) if frame.tr_id() == meta.real => Some(plain(&frame, &registered)),
                _ => None,
            });
            if let Some(frame) = frame {
                return frame;
            }
        }
        panic!("{}: no frame", meta.id);
    }

    fn register(&mut self, meta: &FeedMeta) -> Control {
        let header = json!({"approval_key": self.approval, "custtype": "P", "tr_type": "1"});
        let input = json!({"tr_id": meta.real, "tr_key": key(meta)});
        let message = json!({"header": header, "body": {"input": input}}).to_string();
        let said = self.simulator.hear(self.id, &message, self.now);
        let control = texts(said).find_map(|text| match Message::parse(&text) {
            Ok(Message::Control(control)) => Some(control),
            _ => None,
        });
        let control = control.expect("an answer");
        assert!(control.is_success(), "{}: {control:?}", meta.id);
        control
    }

    /// Makes something happen that the feed tells of.
    fn provoke(&mut self, meta: &FeedMeta) {
        let (at, symbol, price) = match meta.id.starts_with("overseas_stock.") {
            true => ("2026-03-04T00:30:00+09:00", "AAPL", 100),
            false => ("2026-03-03T10:00:00+09:00", "005930", 60_000),
        };
        self.control("/__sim/clock", &json!({ "at": at }));
        if meta.key == Key::HtsId {
            let order =
                json!({"account": "12345678-01", "symbol": symbol, "side": "buy", "quantity": 3, "price": price});
            self.control("/__sim/order", &order);
        }
    }

    fn control(&mut self, path: &str, body: &Value) {
        let reply = self.simulator.handle(&Request::post(path, body.to_string()), self.now);
        assert_eq!(reply.status, 200, "{path} {body}: {:?}", String::from_utf8_lossy(&reply.body));
    }
}

fn texts(said: Said) -> impl Iterator<Item = String> {
    said.pushes.into_iter().filter_map(|push| if let Push::Text(text) = push { Some(text) } else { None })
}

/// A key that the feed's registration may have.
fn key(meta: &FeedMeta) -> &'static str {
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

/// The frame as it is before it is encrypted.
#[expect(clippy::expect_used, reason = "what the simulator always answers")]
fn plain(frame: &Frame<'_>, registered: &Control) -> String {
    let body = match frame.is_encrypted() {
        true => registered.cipher.as_ref().expect("a cipher").open(frame.body()).expect("its own"),
        false => frame.body().to_owned(),
    };
    format!("0|{}|{:03}|{body}", frame.tr_id(), frame.count())
}
