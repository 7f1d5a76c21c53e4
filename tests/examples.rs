//! Every example does what its page says, against a simulator.

use std::process::Stdio;

use kis_sim::{Config, Server};
use rich_beagle_tests::{program::program, sim};
use serde_json::json;

/// What an example says when it is given these arguments after the simulator's address.
async fn example(server: &Server, name: &str, arguments: &[&str]) -> String {
    let mut command = program("rich-beagle-examples", name);
    command.arg(server.url()).args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    let output = tokio::task::spawn_blocking(move || command.output().expect("it starts")).await.expect("it ends");
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

async fn simulator() -> Server {
    Server::start(Config::default()).await.expect("a simulator")
}

#[tokio::test(flavor = "multi_thread")]
async fn limit_order() {
    let said = example(&simulator().await, "limit_order", &["005930", "1"]).await;
    assert!(said.contains("rests at"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn us_order() {
    let server = simulator().await;
    // 10:00 in New York.
    sim::post(&server, "/__sim/clock", json!({ "at": "2026-03-04T00:00" })).await;
    let said = example(&server, "us_order", &["AAPL", "2", "2026-03-03"]).await;
    assert!(said.contains("AAPL at") && (said.contains("filled") || said.contains("cancelled")), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn portfolio() {
    let said = example(&simulator().await, "portfolio", &[]).await;
    assert!(said.contains("005930") && said.contains(" % "), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn history() {
    let said = example(&simulator().await, "history", &["005930", "AAPL"]).await;
    let lines: Vec<_> = said.lines().collect();
    assert!(matches!(lines[..], [kr, us] if kr.starts_with("005930: ") && us.contains("AAPL: ")), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn stream() {
    let said = example(&simulator().await, "stream", &["6", "005930", "000660"]).await;
    assert_eq!(said.lines().filter(|line| line.contains(" × ")).count(), 6, "{said}");
    assert!(said.contains("005930 ") && said.contains("000660 "), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn many_clients() {
    let server = simulator().await;
    let said = example(&server, "many_clients", &[]).await;
    assert_eq!(said.lines().filter(|line| line.ends_with(" holdings")).count(), 2, "{said}");
    assert_eq!(sim::stats(&server).await["tokens_issued"], json!(2), "each has a token of its own");
}
