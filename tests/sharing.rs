//! Processes that share a key share its token and its rate limit.

use std::{fs, path::Path, process::Stdio};

use kis_api::StockCode;
use kis_sim::{Config, Server};
use rich_beagle_tests::{program::program, sim};
use serde_json::{Value, json};

const PRICE: &str = "/uapi/domestic-stock/v1/quotations/inquire-price";
const TOKEN: &str = "/oauth2/tokenP";

async fn simulator() -> Server {
    Server::start(Config::default().with_real_limits()).await.expect("a simulator")
}

/// Runs the example `quotes` so many times at once; all must succeed.
async fn quotes(server: &Server, processes: usize, calls: usize) {
    let state = tempfile::tempdir().expect("a folder");
    let mut command = program("rich-beagle-examples", "quotes");
    command.args([&server.url(), "005930", &calls.to_string()]).arg(state.path()).stdout(Stdio::piped());
    let running: Vec<_> = (0..processes).map(|_| command.spawn().expect("it starts")).collect();
    tokio::task::spawn_blocking(move || {
        for process in running {
            let output = process.wait_with_output().expect("it ends");
            assert!(output.status.success());
            assert_eq!(output.stdout.split(|b| *b == b'\n').filter(|line| !line.is_empty()).count(), calls);
        }
    })
    .await
    .expect("every process succeeds");
}

#[tokio::test(flavor = "multi_thread")]
async fn f029_eight_cold_processes_take_one_token() {
    let server = simulator().await;
    quotes(&server, 8, 1).await;
    let stats = sim::stats(&server).await;
    assert_eq!(stats["tokens_issued"], json!(1), "{stats}");
    assert_eq!(stats["by_path"][TOKEN], json!(1), "refused ones are counted too: {stats}");
    assert_eq!(stats["by_path"][PRICE], json!(8), "{stats}");
}

#[tokio::test(flavor = "multi_thread")]
async fn eight_processes_keep_to_one_limit() {
    let server = simulator().await;
    quotes(&server, 8, 50).await;
    let stats = sim::stats(&server).await;
    assert_eq!(stats["rejected_rate"], json!(0), "{stats}");
    assert!(stats["max_in_any_second"].as_u64() <= Some(20), "{stats}");
    assert_eq!(stats["by_path"][PRICE], json!(400), "{stats}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_revoked_on_the_way_is_replaced_once() {
    let server = simulator().await;
    let state = tempfile::tempdir().expect("a folder");
    let kis = sim::client(&server).state_dir(state.path()).build().expect("a client");
    let code: StockCode = "005930".parse().expect("a code");
    for at in 0..50 {
        if at == 25 {
            revoke(&server, state.path()).await;
        }
        kis.domestic().price(&code).await.expect("a price");
    }
    let stats = sim::stats(&server).await;
    assert_eq!(stats["tokens_issued"], json!(2), "{stats}");
    // Asked for within the minute it is refused once; then the minute is waited out.
    assert!(stats["by_path"][TOKEN].as_u64() <= Some(3), "{stats}");
}

/// Revokes the cached token as another program with the same key would.
async fn revoke(server: &Server, state: &Path) {
    let folder = fs::read_dir(state).expect("readable").next().expect("one key").expect("readable").path();
    let cached: Value = serde_json::from_slice(&fs::read(folder.join("token.json")).expect("a token")).expect("JSON");
    let [key, secret] = ["KIS_APP_KEY", "KIS_APP_SECRET"].map(sim::canary);
    let body = json!({"appkey": key, "appsecret": secret, "token": cached["token"]});
    sim::post(server, "/oauth2/revokeP", body).await;
}
