//! Asks for one price with the credentials that `kis auth login --profile paper` put into the keyring.
//!
//! ```console
//! $ kis auth login --profile paper
//! $ cargo run -p rich-beagle-examples --bin keyring -- paper 005930
//! ```

use std::{env, error::Error};

use kis_api::{Client, Credentials, Env, StockCode};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [profile, code] = &args[..] else {
        return Err("usage: keyring PROFILE CODE".into());
    };
    let code: StockCode = code.parse()?;
    let kis = Client::builder(Env::Paper).credentials(Credentials::from_keyring(profile)?).in_memory().build()?;
    let quote = kis.domestic().price(&code).await?;
    println!("{} {}", quote.instrument, quote.price.map_or("no price".into(), |price| price.to_string()));
    Ok(())
}
