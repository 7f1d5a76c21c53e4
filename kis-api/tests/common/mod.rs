//! A server that answers as told, and clients that talk to it.

#![allow(dead_code, reason = "each test file uses a part")]

pub(crate) mod wire;

use kis_api::{Client, ClientBuilder, Credentials, Env};
use serde_json::{Value, json};
use wiremock::{
    Mock, MockServer, ResponseTemplate,
    matchers::{method, path},
};

pub(crate) const TOKEN: &str = "/oauth2/tokenP";
pub(crate) const PRICE: &str = "/uapi/domestic-stock/v1/quotations/inquire-price";
pub(crate) const BALANCE: &str = "/uapi/domestic-stock/v1/trading/inquire-balance";
pub(crate) const US_BALANCE: &str = "/uapi/overseas-stock/v1/trading/inquire-balance";
pub(crate) const ORDER: &str = "/uapi/domestic-stock/v1/trading/order-cash";

/// A client in memory that is not paced.
pub(crate) fn client(server: &MockServer, env: Env) -> Client {
    builder(server, env).in_memory().build().expect("a client")
}

pub(crate) fn builder(server: &MockServer, env: Env) -> ClientBuilder {
    builder_at(&server.uri(), env)
}

pub(crate) fn builder_at(url: &str, env: Env) -> ClientBuilder {
    Client::builder(env)
        .base_url(url)
        .credentials(Credentials::new(canary("KIS_APP_KEY"), canary("KIS_APP_SECRET")))
        .account("12345678-01".parse().expect("an account"))
        .limits(kis_api::Limits::per_second(10_000))
}

pub(crate) fn token(value: &str) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({
        "access_token": value, "token_type": "Bearer", "expires_in": 86400,
        "access_token_token_expired": "2099-01-01 00:00:00",
    }))
}

/// Hands out `token-1` for ever.
pub(crate) async fn with_token(server: &MockServer) {
    Mock::given(method("POST")).and(path(TOKEN)).respond_with(token("token-1")).mount(server).await;
}

pub(crate) fn refusal(status: u16, code: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(json!({"rt_cd": "1", "msg1": "거부", "msg_cd": code}))
}

pub(crate) fn price(price: &str) -> ResponseTemplate {
    success(
        json!({"output": {"stck_prpr": price, "stck_sdpr": price, "acml_vol": "1000", "prdy_vrss_vol_rate": "12.50"}}),
    )
}

pub(crate) fn success(mut body: Value) -> ResponseTemplate {
    let envelope = json!({"rt_cd": "0", "msg_cd": "MCA00000", "msg1": "정상처리 되었습니다."});
    if let (Some(body), Some(envelope)) = (body.as_object_mut(), envelope.as_object()) {
        body.extend(envelope.clone());
    }
    ResponseTemplate::new(200).set_body_json(body)
}

/// How many requests reached this path.
pub(crate) async fn count(server: &MockServer, wanted: &str) -> usize {
    server.received_requests().await.unwrap_or_default().iter().filter(|request| request.url.path() == wanted).count()
}

/// A line of `tests/canary.env`: credentials of nobody, which are searched for in everything that the tests print.
fn canary(name: &str) -> &'static str {
    let mut lines = include_str!("../../../tests/canary.env").lines();
    lines.find_map(|line| line.strip_prefix(name)?.strip_prefix('=')).expect("a canary")
}
