//! Every reply has the fields of the table, all of them and in its order.

mod common;

use common::Desk;
use kis_api::{
    Decode, Endpoint, Side,
    api::{domestic_stock as kr, oauth, overseas_stock as us},
    endpoint::Meta,
};
use kis_sim::Request;
use serde::de::{MapAccess, Visitor};

/// The keys of a JSON object in the order in which they came.
#[derive(Debug, Default)]
struct Keys(Vec<(String, Node)>);

#[derive(Debug)]
enum Node {
    Text,
    Object(Keys),
    List(Vec<Keys>),
}

impl<'de> serde::Deserialize<'de> for Keys {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Keys;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Keys, A::Error> {
                let mut keys = Keys::default();
                while let Some((key, value)) = map.next_entry::<String, Box<serde_json::value::RawValue>>()? {
                    let text = value.get();
                    let node = match text.as_bytes().first() {
                        Some(b'{') => Node::Object(serde_json::from_str(text).map_err(serde::de::Error::custom)?),
                        Some(b'[') => Node::List(serde_json::from_str(text).map_err(serde::de::Error::custom)?),
                        _ => Node::Text,
                    };
                    keys.0.push((key, node));
                }
                Ok(keys)
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

/// Documented beside the field that replies really have.
const ABSENT: &str = "cnc_cfrm_qty";

fn check(meta: &'static Meta, body: &str) {
    let keys: Keys = serde_json::from_str(body).unwrap_or_else(|error| panic!("{error}: {body}"));
    for container in meta.reply.iter().filter(|c| !c.name.is_empty()) {
        let found = keys.0.iter().find(|(key, _)| key == container.name);
        let (_, node) = found.unwrap_or_else(|| panic!("{} has no {}: {body}", meta.id, container.name));
        let rows = match node {
            Node::Object(keys) => std::slice::from_ref(keys),
            Node::List(rows) => rows,
            Node::Text => panic!("{} is a text", container.name),
        };
        assert!(!rows.is_empty(), "{} has rows in {}", meta.id, container.name);
        let want: Vec<&str> = container.fields.iter().map(|f| f.name()).filter(|name| *name != ABSENT).collect();
        for row in rows {
            let have: Vec<&str> = row.0.iter().map(|(key, _)| key.as_str()).collect();
            assert_eq!(have, want, "{} {}", meta.id, container.name);
        }
    }
}

fn shape<E: Endpoint>(desk: &mut Desk, endpoint: &E) {
    let reply = desk.send(endpoint);
    check(E::META, reply.text());
    E::Response::decode(reply.text()).unwrap_or_else(|error| panic!("{error}: {}", reply.text()));
}

#[test]
fn every_reply_has_every_field_in_order() {
    let mut desk = Desk::default_scenario();
    let pair = |a: &str, b: &str| vec![(a.to_owned(), b.to_owned())];
    shape(&mut desk, &kr::OrderCash::new(Side::Buy, "005930", "1").ord_unpr("60000"));
    shape(&mut desk, &kr::OrderCash::new(Side::Sell, "005930", "1").ord_unpr("80000"));
    shape(&mut desk, &kr::InquirePrice::new("005930"));
    shape(&mut desk, &kr::InquireBalance::new());
    shape(&mut desk, &kr::InquireDailyCcld::new("20260303", "20260303"));
    shape(&mut desk, &kr::InquirePsblRvsecncl::new());
    shape(&mut desk, &kr::InquirePsblOrder::new("005930", "70000"));
    shape(&mut desk, &kr::InquirePsblSell::new("005930"));
    shape(&mut desk, &kr::IntstockMultprice::new(pair("J", "005930")).expect("one"));
    shape(&mut desk, &kr::ChkHoliday::new("20260303"));
    shape(&mut desk, &kr::OrderRvsecncl::new("03930", "0000000001", "02"));
    desk.at("2026-03-04T00:30");
    shape(&mut desk, &us::Order::new(Side::Buy, "NASD", "AAPL", "1").ovrs_ord_unpr("100"));
    shape(&mut desk, &us::Price::new("NAS", "AAPL"));
    shape(&mut desk, &us::Multprice::new(pair("NAS", "AAPL")).expect("one"));
    shape(&mut desk, &us::InquireBalance::new("NASD"));
    shape(&mut desk, &us::InquirePresentBalance::new("02"));
    shape(&mut desk, &us::InquirePsamount::new("NASD", "260", "AAPL"));
    shape(&mut desk, &us::InquireCcnl::new("20260303", "20260303"));
    shape(&mut desk, &us::InquireNccs::new("NASD"));
    shape(&mut desk, &us::OrderRvsecncl::new("NASD", "0000000004", "02").pdno("AAPL").ord_qty("1"));
}

#[test]
fn keys_and_tokens_are_read() {
    let mut desk = Desk::default_scenario();
    let mut ask = |path: &str, body: serde_json::Value| desk.handle(&Request::post(path, body.to_string()));
    let keys = |secret: &str| serde_json::json!({"grant_type": "client_credentials", "appkey": "a", secret: "b"});
    let token = ask("/oauth2/tokenP", keys("appsecret"));
    let token = oauth::AuthTokenResponse::decode(token.text()).expect("a token");
    assert_eq!(token.expires_in, Some(86_400));
    let approval = ask("/oauth2/Approval", keys("secretkey"));
    oauth::AuthWsTokenResponse::decode(approval.text()).expect("an approval key");
    let body = serde_json::json!({"appkey": "a", "appsecret": "b", "token": token.access_token});
    let revoked = ask("/oauth2/revokeP", body);
    assert_eq!(oauth::RevokeTokenResponse::decode(revoked.text()).expect("revoked").code, Some(200));
}
