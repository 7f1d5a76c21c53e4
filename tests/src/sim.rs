//! The simulator's own paths.

use kis_api::{Client, ClientBuilder, Credentials, Env};
use kis_sim::Server;
use serde_json::Value;

/// A client of the simulator, which takes any key, secret and account.
///
/// # Panics
/// Never: the account is one.
#[expect(clippy::expect_used, reason = "a constant that parses")]
pub fn client(server: &Server) -> ClientBuilder {
    Client::builder(Env::Sim)
        .base_url(server.url())
        .credentials(Credentials::new(canary("KIS_APP_KEY"), canary("KIS_APP_SECRET")))
        .account(canary("KIS_ACCOUNT").parse().expect("an account"))
}

/// `GET /__sim/stats`.
pub async fn stats(server: &Server) -> Value {
    get(server, "/__sim/stats").await
}

/// A path of the simulator's.
///
/// # Panics
/// When it does not answer with JSON.
#[expect(clippy::expect_used, reason = "a simulator that does not answer fails the test")]
pub async fn get(server: &Server, path: &str) -> Value {
    let reply = reqwest::get(format!("{}{path}", server.url())).await.expect("the simulator answers");
    reply.json().await.expect("with JSON")
}

/// Tells the simulator something.
///
/// # Panics
/// When it refuses.
#[expect(clippy::expect_used, reason = "a simulator that does not answer fails the test")]
pub async fn post(server: &Server, path: &str, body: Value) -> Value {
    let request = reqwest::Client::new().post(format!("{}{path}", server.url())).json(&body);
    let reply = request.send().await.expect("the simulator answers").error_for_status().expect("and agrees");
    reply.json().await.expect("with JSON")
}

/// A line of `canary.env`: credentials of nobody, which are searched for in everything that the tests print.
///
/// # Panics
/// When it has no such line.
#[expect(clippy::expect_used, reason = "a file of this repository")]
pub fn canary(name: &str) -> &'static str {
    let mut lines = include_str!("../canary.env").lines();
    lines.find_map(|line| line.strip_prefix(name)?.strip_prefix('=')).expect("a canary")
}
