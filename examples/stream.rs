//! Live trades of some symbols, and what becomes of the account's orders, until so many trades have come.
//!
//! ```console
//! $ kis sim serve --port 8300 &
//! $ cargo run -p rich-beagle-examples --bin stream -- http://127.0.0.1:8300 20 005930 000660
//! ```

use std::{env, error::Error};

use futures_util::{StreamExt as _, stream};
use kis_api::{
    Client, Credentials, Env, Instrument, Market,
    feed::{Item, OrderEvent},
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [url, count, symbols @ ..] = &args[..] else {
        return Err("usage: stream URL COUNT SYMBOL…".into());
    };
    let kis = Client::builder(Env::Sim)
        .base_url(url)
        .credentials(Credentials::new("example-app-key", "example-app-secret"))
        .in_memory()
        .build()?;

    // All of these go over one connection, which KIS allows one of.
    let mut orders = kis.feed().order_notices(Market::Kr, "example").await?;
    let mut streams = Vec::new();
    for symbol in symbols {
        streams.push(kis.feed().trades(&symbol.parse::<Instrument>()?).await?);
    }
    let mut trades = stream::select_all(streams);

    let mut left: u32 = count.parse()?;
    while left > 0 {
        tokio::select! {
            Some(trade) = trades.next() => match trade? {
                Item::Data(trade) => {
                    println!("{} {} × {}", trade.instrument, trade.price, trade.quantity);
                    left -= 1;
                }
                // The connection was lost and made again: ask over REST what was missed.
                Item::Gap(gap) => println!("something may be missing from {} to {}", gap.from, gap.to),
            },
            Some(notice) = orders.next() => if let Item::Data(notice) = notice?
                && let OrderEvent::Filled { quantity, price } = notice.event
            {
                println!("order {}: {quantity} at {price}", notice.order_no);
            },
            else => break,
        }
    }
    Ok(())
}
