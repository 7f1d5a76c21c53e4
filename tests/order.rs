//! One order at the server that is named, in a process of its own: whose certificates it believes, the environment says
//! (`SSL_CERT_FILE`). Prints what became of it.

use std::{env, error::Error};

use kis_api::{Client, Credentials, Env, Outcome, StockCode};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [url] = &args[..] else { return Err("usage: order URL".into()) };
    let kis = Client::builder(Env::Real)
        .base_url(url)
        .credentials(Credentials::new("order", "order"))
        .account("12345678-01".parse()?)
        .in_memory()
        .build()?;
    let code: StockCode = "005930".parse()?;
    let outcome = match kis.domestic().buy(&code, 1).limit(70_000.into()).send().await {
        Outcome::Accepted(_) => "accepted".into(),
        Outcome::Rejected(why) => format!("rejected: {why}"),
        Outcome::NotSent(why) => format!("not sent: {why}"),
        Outcome::Unknown(why) => format!("unknown: {why}"),
    };
    println!("{outcome}");
    Ok(())
}
