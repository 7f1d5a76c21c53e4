//! Buys a US stock with a limit order, waits for the fill, and cancels what is left of it.
//!
//! ```console
//! $ kis sim serve --port 8300 &
//! $ cargo run -p rich-beagle-examples --bin us_order -- http://127.0.0.1:8300 AAPL 2 2026-03-03
//! ```

use std::{env, error::Error, time::Duration};

use jiff::civil::Date;
use kis_api::{Client, Credentials, Env, Outcome};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [url, symbol, quantity, today] = &args[..] else {
        return Err("usage: us_order URL SYMBOL QUANTITY TODAY".into());
    };
    // The date in New York: the broker's lists go by it.
    let today: Date = today.parse()?;
    let kis = Client::builder(Env::Sim)
        .base_url(url)
        .credentials(Credentials::new("example-app-key", "example-app-secret"))
        .account("12345678-01".parse()?)
        .in_memory()
        .build()?;
    let us = kis.us();
    // A symbol alone does not say where it is listed: this asks.
    let ticker = us.find(symbol).await?;
    let limit = us.price(&ticker).await?.price.ok_or("there is no price to order at")?;
    let order_no = match us.buy(&ticker, quantity.parse()?).limit(limit).send().await {
        Outcome::Accepted(accepted) => accepted.order_no,
        Outcome::Rejected(why) | Outcome::NotSent(why) => return Err(format!("no order: {why}").into()),
        Outcome::Unknown(why) => return Err(format!("look into the order list before anything else: {why}").into()),
    };
    println!("{order_no}: {quantity} {ticker} at {limit}");

    tokio::time::sleep(Duration::from_millis(200)).await;
    let open = us.open_orders(today).await?;
    match open.iter().find(|order| order.order_no == order_no) {
        None => println!("{order_no}: filled"),
        Some(order) => println!("{order_no}: cancelled: {:?}", us.cancel(order).send().await),
    }
    Ok(())
}
