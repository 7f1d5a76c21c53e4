//! Years of daily candles of a domestic and a US symbol: what both would have earned, and how many calls it took.
//!
//! ```console
//! $ kis sim serve --port 8300 &
//! $ cargo run -p rich-beagle-examples --bin history -- http://127.0.0.1:8300 005930 AAPL
//! ```

use std::{env, error::Error};

use futures_util::TryStreamExt as _;
use jiff::civil::date;
use kis_api::{Candle, Client, Credentials, Env, Interval, StockCode};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [url, code, symbol] = &args[..] else {
        return Err("usage: history URL CODE SYMBOL".into());
    };
    let code: StockCode = code.parse()?;
    let kis = Client::builder(Env::Sim)
        .base_url(url)
        .credentials(Credentials::new("example-app-key", "example-app-secret"))
        .in_memory()
        .build()?;
    let ticker = kis.us().find(symbol).await?;
    let span = date(2021, 3, 2)..=date(2026, 2, 27);

    // Oldest first, when the last page has come …
    let domestic = kis.domestic().candles(&code, Interval::Day, span.clone()).all().await?;
    tell(&code.to_string(), domestic.first(), domestic.last());

    // … or newest first, as the pages come.
    let us = kis.us();
    let mut candles = Box::pin(us.candles(&ticker, Interval::Day, span).unadjusted().stream());
    let newest = candles.try_next().await?;
    let oldest = candles.try_fold(newest, async |_, candle| Ok(Some(candle))).await?;
    tell(&ticker.to_string(), oldest.as_ref(), newest.as_ref());
    Ok(())
}

fn tell(name: &str, first: Option<&Candle>, last: Option<&Candle>) {
    match (first, last) {
        (Some(first), Some(last)) => println!("{name}: {} → {}", first.close, last.close),
        _ => println!("{name}: nothing was traded"),
    }
}
