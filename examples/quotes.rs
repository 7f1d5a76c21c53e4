//! Asks for one price many times. Several of these at once share one token and one rate limit.
//!
//! ```console
//! $ kis sim serve --port 8300 --real-limits &
//! $ cargo run -p rich-beagle-examples --bin quotes -- http://127.0.0.1:8300 005930 50 target/state
//! ```

use std::{env, error::Error};

use kis_api::{Client, Credentials, Env, StockCode};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [url, code, count, state] = &args[..] else {
        return Err("usage: quotes URL CODE COUNT STATE_DIR".into());
    };
    let code: StockCode = code.parse()?;
    let kis = Client::builder(Env::Sim)
        .base_url(url)
        .credentials(Credentials::new("example-app-key", "example-app-secret"))
        .state_dir(state)
        .build()?;
    for _ in 0..count.parse()? {
        let quote = kis.domestic().price(&code).await?;
        println!("{} {}", quote.instrument, quote.price.map_or("no price".into(), |price| price.to_string()));
    }
    Ok(())
}
