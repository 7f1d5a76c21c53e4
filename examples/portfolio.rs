//! Both markets' holdings with what they earned, counted by us.
//!
//! ```console
//! $ kis sim serve --port 8300 &
//! $ cargo run -p rich-beagle-examples --bin portfolio -- http://127.0.0.1:8300
//! ```

use std::{env, error::Error};

use kis_api::{Client, Credentials, Env};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = env::args().nth(1).ok_or("usage: portfolio URL")?;
    let kis = Client::builder(Env::Sim)
        .base_url(url)
        .credentials(Credentials::new("example-app-key", "example-app-secret"))
        .account("12345678-01".parse()?)
        .in_memory()
        .build()?;
    let (domestic, us) = (kis.domestic(), kis.us());
    let (domestic, us) = tokio::try_join!(domestic.balance(), us.balance())?;
    for holding in domestic.holdings.iter().chain(&us.holdings) {
        let profit = holding.profit_pct().map_or("no price".into(), |pct| format!("{:+} %", pct.round_dp(2)));
        println!("{:12} {:>8} {} {}", holding.instrument.to_string(), holding.quantity, profit, holding.name);
    }
    Ok(())
}
