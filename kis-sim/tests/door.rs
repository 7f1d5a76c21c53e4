//! The door: tokens, keys, limits, transaction ids and parameters.

mod common;

use common::{Desk, KEY, json};
use jiff::SignedDuration;
use kis_api::api::{
    domestic_stock::{InquireBalance, InquirePrice},
    overseas_stock::Price,
};
use kis_sim::{Config, Limits, Reply, Request};
use serde_json::{Value, json};

fn code(reply: &Reply) -> String {
    let body = json(reply);
    let found = body.get("msg_cd").or_else(|| body.get("error_code"));
    found.and_then(Value::as_str).unwrap_or_default().to_owned()
}

#[test]
fn one_token_a_minute_and_the_same_one_for_six_hours() {
    let mut desk = Desk::new(Config::default().with_real_limits());
    desk.wait_seconds(60);
    let (token, reply) = desk.issue();
    let body = json(&reply);
    assert_eq!((&body["token_type"], &body["expires_in"]), (&json!("Bearer"), &json!(86400)));
    assert_eq!(body["access_token_token_expired"], "2026-01-02 09:00:00", "in Seoul");
    let (_, refused) = desk.issue();
    assert_eq!((refused.status, code(&refused).as_str()), (403, "EGW00133"), "not even the same one");
    desk.wait_seconds(60);
    assert_eq!(desk.issue().0, token);
    // Revoked, so that a new one is needed; but not within the minute.
    let revoke = json!({"appkey": KEY.0, "appsecret": KEY.1, "token": token});
    let revoked = desk.handle(&Request::post("/oauth2/revokeP", revoke.to_string()));
    assert_eq!(json(&revoked)["code"], 200);
    let again = desk.handle(&Request::post("/oauth2/revokeP", revoke.to_string()));
    assert_eq!((again.status, code(&again).as_str()), (403, "EGW00121"));
    let (_, refused) = desk.issue();
    assert_eq!((refused.status, code(&refused).as_str()), (403, "EGW00133"));
    assert!(json(&refused).get("rt_cd").is_none());
    assert_eq!(desk.refused(&InquirePrice::new("005930")), "EGW00123");
    desk.wait_seconds(60);
    desk.renew();
    desk.ask(&InquirePrice::new("005930"));
    // Six hours later there is a new one, and the old one lives until its day is over.
    desk.wait(SignedDuration::from_hours(7));
    let old = desk.request(&InquirePrice::new("005930"));
    desk.renew();
    assert_eq!(desk.handle(&old).status, 200);
    desk.wait(SignedDuration::from_hours(18));
    assert_eq!(code(&desk.handle(&old)), "EGW00123");
    let stats = desk.control("/__sim/stats", Value::Null);
    assert_eq!(stats["tokens_issued"], 5, "every answered request counts, refused ones do not");
    assert_eq!(stats["by_path"]["/oauth2/tokenP"], 7);
}

#[test]
fn keys_tokens_and_customers_are_checked() {
    let mut desk = Desk::default_scenario();
    let good = desk.request(&InquirePrice::new("005930"));
    let with = |name: &str, value: &str| {
        let mut request = good.clone();
        request.headers.retain(|(key, _)| key != name);
        request.header(name, value)
    };
    for (name, value, want) in [
        ("appkey", "", "EGW00102"),
        ("appsecret", "", "EGW00104"),
        ("appkey", "another key", "EGW00121"),
        ("authorization", "Bearer nonsense", "EGW00121"),
        ("authorization", "", "EGW00205"),
        ("custtype", "X", "EGW00208"),
    ] {
        let reply = desk.handle(&with(name, value));
        assert_eq!((reply.status, code(&reply).as_str()), (500, want), "{name}: {value}");
        assert!(reply.text().starts_with(r#"{"rt_cd":"1","msg1":"#), "the gateway's order of keys");
    }
    assert_eq!(desk.handle(&with("custtype", "B")).status, 200);
    assert_eq!(code(&desk.handle(&with("tr_id", "FHKST99999999"))), "OPSQ0002");
    assert_eq!(code(&desk.handle(&with("tr_id", ""))), "OPSQ9999");
    assert_eq!(code(&desk.handle(&with("tr_id", "HHDFS00000300"))), "OPSQ0002", "another path's");
    let mut short = good.clone();
    short.query.retain(|(name, _)| name != "FID_INPUT_ISCD");
    assert_eq!(code(&desk.handle(&short)), "OPSQ2001");
    let post = Request { method: "POST".into(), ..good.clone() };
    assert_eq!(code(&desk.handle(&post)), "OPSQ0002");
    // Bodies are JSON with keys in capitals.
    let order = |body: &str| Request::post("/uapi/domestic-stock/v1/trading/order-cash", body);
    let mut sent = |body: &str| {
        let request = desk.with_headers(order(body)).header("tr_id", "TTTC0012U");
        code(&desk.handle(&request))
    };
    assert_eq!(sent("CANO=1"), "OPSQ9997");
    assert_eq!(sent(r#"{"cano":"12345678"}"#), "OPSQ2001");
}

#[test]
fn requests_for_keys_are_checked() {
    let mut desk = Desk::default_scenario();
    let mut ask = |path: &str, body: Value| desk.handle(&Request::post(path, body.to_string()));
    for (body, want) in [
        (json!({"appkey": "a", "appsecret": "b"}), "EGW00115"),
        (json!({"grant_type": "x", "appkey": "a", "appsecret": "b"}), "EGW00116"),
        (json!({"grant_type": "client_credentials", "appsecret": "b"}), "EGW00102"),
        (json!({"grant_type": "client_credentials", "appkey": "a", "appsecret": ""}), "EGW00104"),
    ] {
        let reply = ask("/oauth2/tokenP", body);
        assert_eq!((reply.status, code(&reply).as_str()), (403, want));
    }
    let approval =
        ask("/oauth2/Approval", json!({"grant_type": "client_credentials", "appkey": "a", "secretkey": "b"}));
    assert_eq!(json(&approval)["approval_key"].as_str().map(str::len), Some(36));
    let request = desk.with_headers(Request::post("/uapi/hashkey", r#"{"CANO":"1"}"#));
    let hash = json(&desk.handle(&request));
    assert_eq!((hash["HASH"].as_str().map(str::len), &hash["BODY"]["CANO"]), (Some(64), &json!("1")));
}

#[test]
fn twenty_a_second_on_a_real_account_and_two_on_paper() {
    let mut desk = Desk::new(Config::default().with_real_limits());
    let through =
        |desk: &mut Desk, count: usize| (0..count).filter(|_| desk.send(&InquireBalance::new()).status == 200).count();
    assert_eq!(through(&mut desk, 25), 20);
    assert_eq!(desk.refused(&Price::new("NAS", "AAPL")), "EGW00201", "one limit for all paths");
    desk.wait_seconds(1);
    assert_eq!(through(&mut desk, 3), 3);
    let mut desk = desk.on_paper();
    assert_eq!(through(&mut desk, 3), 2);
    let stats = desk.control("/__sim/stats", Value::Null);
    assert_eq!((&stats["rejected_rate"], &stats["max_in_any_second"]), (&json!(7), &json!(26)));
    assert_eq!(stats["by_path"]["/uapi/domestic-stock/v1/trading/inquire-balance"], 31);
    // The ledger may count on its own.
    let mut limits = Limits::default();
    limits.ledger_per_second = Some(3);
    let mut desk = Desk::new(Config::default().limits(limits));
    assert_eq!(through(&mut desk, 5), 3);
    assert_eq!(desk.refused(&InquireBalance::new()), "EGW00215");
    desk.ask(&InquirePrice::new("005930"));
    // The simulated clock has nothing to do with it.
    desk.control("/__sim/clock", json!({"advance": "1h"}));
    assert_eq!(desk.refused(&InquireBalance::new()), "EGW00215");
}

#[test]
fn old_transactions_are_still_served() {
    let mut desk = Desk::default_scenario();
    let body = json!({"CANO": "12345678", "ACNT_PRDT_CD": "01", "PDNO": "005930", "ORD_DVSN": "01", "ORD_QTY": "1",
        "ORD_UNPR": "0"});
    for tr_id in ["TTTC0802U", "VTTC0802U"] {
        let request = Request::post("/uapi/domestic-stock/v1/trading/order-cash", body.to_string());
        let request = desk.with_headers(request).header("tr_id", tr_id);
        let reply = desk.handle(&request);
        assert_eq!(json(&reply)["rt_cd"], "0", "{}", reply.text());
        assert_eq!(reply.header("tr_id"), tr_id);
    }
}

#[test]
fn the_clock_takes_many_spellings() {
    let mut desk = Desk::default_scenario();
    for (body, want) in [
        (json!({"at": "2026-03-03T11:00"}), "2026-03-03T11:00:00.000+09:00"),
        (json!({"set": "2026-03-03T02:30:00Z"}), "2026-03-03T11:30:00.000+09:00"),
        (json!({"time": "2026-03-03T12:00:00+09:00"}), "2026-03-03T12:00:00.000+09:00"),
        (json!({"advance": 90}), "2026-03-03T12:01:30.000+09:00"),
        (json!({"advance": "90s"}), "2026-03-03T12:03:00.000+09:00"),
        (json!({"seconds": "1.5"}), "2026-03-03T12:03:01.500+09:00"),
        (json!({"advance_ms": 500}), "2026-03-03T12:03:02.000+09:00"),
        (json!({"advance_s": "1h"}), "2026-03-03T13:03:02.000+09:00"),
        (json!({"advance_seconds": "1d"}), "2026-03-04T13:03:02.000+09:00"),
    ] {
        let shown = desk.control("/__sim/clock", body);
        assert_eq!(shown["now"], want);
    }
    let shown = desk.control("/__sim/clock", Value::Null);
    assert_eq!(shown["session"], json!({"kr": "regular", "us": "closed"}));
    for body in
        [json!({"adance": 1}), json!({"at": "soon"}), json!({}), json!({"at": "2026-03-03T11:00", "advance": 1})]
    {
        let reply = desk.handle(&Request::post("/__sim/clock", body.to_string()));
        assert_eq!(reply.status, 400, "{body}");
        assert!(json(&reply)["error"].is_string());
    }
    let shown = desk.control("/__sim/reset", json!({}));
    assert_eq!(shown["now"], "2026-03-03T10:00:00.000+09:00");
}
