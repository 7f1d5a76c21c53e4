//! Many prices in one process, unpaced: what a call of the client costs. For the benchmark.

use std::{env, error::Error};

use kis_api::{Client, Credentials, Env, Limits, StockCode};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [url, calls, state] = &args[..] else { return Err("usage: burst URL CALLS STATE_DIR".into()) };
    let kis = Client::builder(Env::Sim)
        .base_url(url)
        .credentials(Credentials::new("burst", "burst"))
        .limits(Limits::per_second(1_000_000))
        .state_dir(state)
        .build()?;
    let code: StockCode = "005930".parse()?;
    let mut price = None;
    for _ in 0..calls.parse()? {
        price = kis.domestic().price(&code).await?.price;
    }
    println!("{price:?}");
    Ok(())
}
