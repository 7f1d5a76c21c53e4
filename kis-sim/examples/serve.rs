//! A simulator on a port, until it is interrupted: `cargo run -p kis-sim --example serve -- 8080 [SCENARIO]`.
//!
//! The first line of its output is the address of its REST services, the second that of its websocket.

use std::io::Write as _;

use kis_sim::{Config, Scenario, Server};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let port = args.next().map_or(Ok(0), |port| port.parse())?;
    let scenario = Scenario::named(args.next().as_deref().unwrap_or("default"))?;
    let server = Server::start(Config::default().port(port).scenario(scenario)).await?;
    writeln!(std::io::stdout(), "{}\n{}", server.url(), server.ws_url())?;
    std::future::pending::<()>().await;
    server.stop().await;
    Ok(())
}
