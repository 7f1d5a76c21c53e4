//! Places one limit order on the simulator and handles every outcome: an order is never sent a second time.
//!
//! ```console
//! $ kis sim serve --port 8300 &
//! $ cargo run -p rich-beagle-examples --bin limit_order -- http://127.0.0.1:8300 005930 1
//! ```

use std::{env, error::Error};

use kis_api::{
    Client, Credentials, Env, Outcome, StockCode,
    tick::{self, Toward},
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [url, code, quantity] = &args[..] else {
        return Err("usage: limit_order URL CODE QUANTITY".into());
    };
    let code: StockCode = code.parse()?;
    let kis = Client::builder(Env::Sim)
        .base_url(url)
        .credentials(Credentials::new("example-app-key", "example-app-secret"))
        .account("12345678-01".parse()?)
        .in_memory()
        .build()?;
    let quote = kis.domestic().price(&code).await?;
    let last = quote.price.ok_or("there is no price to order at")?;
    // A step below the last price: it rests until the market comes to it.
    let day = jiff::civil::date(2026, 3, 3);
    let below = last - tick::step(quote.class, last, day);
    let limit = tick::round(quote.class, below, Toward::Down, day).ok_or("there is no lower price")?;
    match kis.domestic().buy(&code, quantity.parse()?).limit(limit).class(quote.class).send().await {
        Outcome::Accepted(accepted) => println!("order {} rests at {limit}", accepted.order_no),
        Outcome::Rejected(why) => println!("the broker refused it: {why}"),
        Outcome::NotSent(why) => println!("nothing was sent: {why}"),
        Outcome::Unknown(why) => println!("unknown: look into the order list before anything else: {why}"),
    }
    Ok(())
}
