//! Every reply has the fields of the table, all of them and in its order.

mod common;

use common::{Desk, json, usual};
use kis_api::{
    Decode, Endpoint, Side,
    api::{self, domestic_bond as bond, domestic_stock as kr, oauth, overseas_stock as us},
    endpoint::{Kind, Meta},
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

/// Says how a body differs from the table.
fn check(meta: &'static Meta, body: &str) -> Result<(), String> {
    let keys: Keys = serde_json::from_str(body).map_err(|error| format!("{error}: {body}"))?;
    for container in meta.reply.iter().filter(|c| !c.name.is_empty()) {
        let found = keys.0.iter().find(|(key, _)| key == container.name);
        let (_, node) = found.ok_or_else(|| format!("{} has no {}: {body}", meta.id, container.name))?;
        let rows = match node {
            Node::Object(keys) => std::slice::from_ref(keys),
            Node::List(rows) => rows,
            Node::Text => return Err(format!("{} {} is a text", meta.id, container.name)),
        };
        if rows.is_empty() {
            return Err(format!("{} has no rows in {}", meta.id, container.name));
        }
        let want: Vec<&str> = container.fields.iter().map(|f| f.name()).filter(|name| *name != ABSENT).collect();
        for row in rows {
            let have: Vec<&str> = row.0.iter().map(|(key, _)| key.as_str()).collect();
            if have != want {
                return Err(format!("{} {}: {have:?} instead of {want:?}", meta.id, container.name));
            }
        }
    }
    Ok(())
}

fn shape<E: Endpoint>(desk: &mut Desk, endpoint: &E) {
    let reply = desk.send(endpoint);
    check(E::META, reply.text()).expect("the table's shape");
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

/// Lists of orders and trades, which have no rows before there are any.
const EMPTY: &[&str] = &[
    "domestic_bond.inquire_daily_ccld",
    "domestic_bond.inquire_psbl_rvsecncl",
    "domestic_futureoption.inquire_ccnl",
    "domestic_futureoption.inquire_ngt_ccnl",
    "domestic_stock.inquire_daily_ccld",
    "domestic_stock.inquire_period_profit",
    "domestic_stock.inquire_period_trade_profit",
    "domestic_stock.inquire_psbl_rvsecncl",
    "domestic_stock.order_resv_ccnl",
    "overseas_futureoption.inquire_ccld",
    "overseas_futureoption.inquire_daily_order",
    "overseas_stock.inquire_ccnl",
    "overseas_stock.inquire_nccs",
    "overseas_stock.inquire_period_profit",
    "overseas_stock.inquire_period_trans",
    "overseas_stock.order_resv_list",
];

/// Orders that this broker refuses: it gives no credit, and has no daytime session.
const REFUSED: &[&str] =
    &["domestic_stock.order_credit", "overseas_stock.daytime_order", "overseas_stock.daytime_order_rvsecncl"];

#[test]
fn whatever_the_table_has_is_answered_in_shape() {
    let mut desk = Desk::default_scenario();
    let (mut answered, mut wrong) = (0, Vec::new());
    for meta in api::ALL.iter().filter(|meta| meta.kind == Kind::Read) {
        desk.at(if meta.id.starts_with("overseas") { "2026-03-04T00:30" } else { "2026-03-03T10:00" });
        for tr_id in meta.tr_ids.iter().map(|id| id.real) {
            let request = usual::with_params(meta, &usual::usual_params(meta));
            let request = desk.with_headers(request).header("tr_id", tr_id);
            let reply = desk.handle(&request);
            assert_eq!(json(&reply)["rt_cd"], "0", "{}: {}", meta.id, reply.text());
            wrong.extend(meta.check(reply.text()).err().map(|error| format!("{}: {error}", meta.id)));
            if !EMPTY.contains(&meta.id) {
                wrong.extend(check(meta, reply.text()).err());
            }
            answered += 1;
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(answered >= 250, "{answered}");
}

#[test]
fn orders_that_are_never_traded_are_taken_listed_amended_and_cancelled() {
    let mut desk = Desk::default_scenario();
    let day = "20260303";
    let buy = desk.ask(&bond::Buy::new("KR103502GE97", "10", "10120"));
    let open = desk.ask(&bond::InquirePsblRvsecncl::new(day)).output;
    assert_eq!((open.len(), open[0].odno.as_str()), (1, buy.output.odno.as_str()));
    let amend = bond::OrderRvsecncl::new("01", buy.output.odno.as_str(), "KR103502GE97").ord_qty2("4");
    let amended = desk.ask(&amend.bond_ord_unpr("10100")).output.odno;
    let cancel = |no: &str| bond::OrderRvsecncl::new("02", no, "KR103502GE97").ord_qty2("4").bond_ord_unpr("0");
    assert_eq!(desk.refused(&cancel(&buy.output.odno)), "KIER2320", "the amended order took its place");
    shape(&mut desk, &cancel(&amended));
    assert!(desk.ask(&bond::InquirePsblRvsecncl::new(day)).output.is_empty());
    shape(&mut desk, &bond::InquireDailyCcld::new(day, day));
}

#[test]
fn what_nobody_here_gives_is_refused() {
    let mut desk = Desk::default_scenario();
    for meta in api::ALL.iter().filter(|meta| REFUSED.contains(&meta.id)) {
        let request = usual::with_params(meta, &usual::usual_params(meta));
        let request = desk.with_headers(request).header("tr_id", meta.tr_ids[0].real);
        assert_eq!(json(&desk.handle(&request))["rt_cd"], "7", "{}", meta.id);
    }
}
