//! Two clients in one process never mix.

use kis_api::{Market, StockCode, Ticker};
use kis_sim::{Config, Server};
use rich_beagle_tests::sim;

#[tokio::test(flavor = "multi_thread")]
async fn clients_used_at_once_keep_to_their_own() {
    let (first, second) = (
        Server::start(Config::default().seed(1)).await.expect("a simulator"),
        Server::start(Config::default().seed(2)).await.expect("another"),
    );
    let limits = kis_api::Limits::per_second(1_000);
    let kr = sim::client(&first).account("11111111-01".parse().expect("an account"));
    let us = sim::client(&second).account("22222222-01".parse().expect("an account"));
    let kr = kr.in_memory().limits(limits).build().expect("a client");
    let us = us.in_memory().limits(limits).build().expect("a client");
    let codes = ["005930", "000660", "035420"].map(|code| code.parse::<StockCode>().expect("a code"));
    let tickers = [Ticker::nasdaq("AAPL"), Ticker::nyse("KO"), Ticker::amex("SPY")];
    let mut tasks = Vec::new();
    for at in 0..90 {
        let (kr, us) = (kr.clone(), us.clone());
        let (code, ticker) = (codes[at % 3].clone(), tickers[at % 3].clone());
        tasks.push(tokio::spawn(async move {
            let (a, b) = (kr.domestic(), us.us());
            let (a, b) = tokio::join!(a.price(&code), b.price(&ticker));
            let (a, b) = (a.expect("a domestic price"), b.expect("a US price"));
            assert_eq!((a.instrument.market(), a.instrument.symbol()), (Market::Kr, code.as_str()));
            assert_eq!((b.instrument.market(), b.instrument.symbol()), (Market::Us, &*ticker.symbol));
            assert_eq!(b.instrument.to_string(), ticker.to_string());
        }));
    }
    for task in tasks {
        task.await.expect("no mix-up");
    }
    let (first, second) = (sim::stats(&first).await, sim::stats(&second).await);
    for (stats, path) in [(&first, "domestic-stock"), (&second, "overseas-price")] {
        let paths: Vec<_> = stats["by_path"].as_object().expect("paths").keys().collect();
        assert!(paths.iter().all(|p| p.contains(path) || p.contains("oauth2")), "{paths:?}");
    }
}
