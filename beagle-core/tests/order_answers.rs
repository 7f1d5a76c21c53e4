//! What the sending of an order proves, by outcomes of the real client with a broker that does everything that it can do
//! to an order.

use std::time::Duration;

use beagle_core::order::{Answer, NotSent, Taken, classify};
use kis_api::{Client, Credentials, Env, KrExchange, Limits, OrderKind, Outcome, StockCode};
use kis_sim::{Config, Server};
use serde_json::{Value, json};

fn canary(name: &str) -> &'static str {
    let mut lines = include_str!("../../tests/canary.env").lines();
    lines.find_map(|line| line.strip_prefix(name)?.strip_prefix('=')).expect("a canary")
}

fn client(url: &str) -> Client {
    Client::builder(Env::Sim)
        .base_url(url)
        .timeouts(Duration::from_secs(3), Duration::from_secs(10))
        .credentials(Credentials::new(canary("KIS_APP_KEY"), canary("KIS_APP_SECRET")))
        .account("12345678-01".parse().expect("an account"))
        .in_memory()
        .limits(Limits::per_second(500))
        .build()
        .expect("a client")
}

fn samsung() -> StockCode {
    "005930".parse().expect("a code")
}

async fn buys(client: &Client, quantity: u64) -> Outcome {
    client.domestic().buy(&samsung(), quantity).limit(70_000.into()).send().await
}

fn proves(outcome: Outcome) -> Answer {
    classify(&outcome.map(Taken::Order))
}

/// What an order proves while the broker does this to it.
async fn under(fault: Value) -> Answer {
    let server = Server::start(Config::default()).await.expect("a simulator");
    let rule = reqwest::Client::new().post(format!("{}/__sim/faults", server.url())).json(&[&fault]);
    assert!(rule.send().await.expect("an answer").status().is_success(), "{fault}");
    proves(buys(&client(&server.url()), 1).await)
}

fn order(mut fault: Value) -> Value {
    fault["path"] = "order-cash".into();
    fault
}

#[tokio::test]
async fn only_a_number_is_a_yes() {
    let server = Server::start(Config::default()).await.expect("a simulator");
    let outcome = buys(&client(&server.url()), 1).await;
    let Outcome::Accepted(accepted) = &outcome else { panic!("{outcome:?}") };
    let (order_no, branch) = (accepted.order_no.clone(), accepted.branch.clone());
    assert_eq!(proves(outcome), Answer::Accepted { order_no, branch });
}

#[tokio::test]
async fn only_the_order_systems_own_refusal_is_a_no() {
    let refused = |http, code| order(json!({ "do": "error", "http": http, "code": code, "message": "no" }));
    assert_eq!(under(refused(200, "APBK0952")).await, Answer::Rejected);
    assert_eq!(under(refused(500, "APBK0952")).await, Answer::Unknown);
    assert_eq!(under(refused(500, "EGW00201")).await, Answer::Unknown);
    for lost in ["drop_before", "drop_after", "html"] {
        assert_eq!(under(order(json!({ "do": lost }))).await, Answer::Unknown, "{lost}");
    }
}

#[tokio::test]
async fn nothing_left_this_machine() {
    let not_sent = |outcome| match proves(outcome) {
        Answer::NotSent(why) => why,
        answer => panic!("{answer:?}"),
    };
    let server = Server::start(Config::default()).await.expect("a simulator");
    let client = client(&server.url());
    // The last look said no, and what can't be asked for is not asked for.
    let domestic = client.domestic();
    let withdrawn = domestic.buy(&samsung(), 1).limit(70_000.into()).send_if(|| false).await;
    assert_eq!(not_sent(withdrawn), NotSent::Late);
    assert_eq!(not_sent(buys(&client, 0).await), NotSent::Impossible);
    let elsewhere = domestic.buy(&samsung(), 1).kind(OrderKind::Market).exchange(KrExchange::Nxt).send().await;
    assert_eq!(not_sent(elsewhere), NotSent::Impossible);
    // Nobody is there, or nobody who knows us.
    let gone = self::client("http://127.0.0.1:9");
    assert_eq!(not_sent(buys(&gone, 1).await), NotSent::NotReached);
}
