//! Two accounts in one program, each with its own key, token, limits and state: nothing of one reaches the other.
//!
//! ```console
//! $ kis sim serve --port 8300 &
//! $ cargo run -p rich-beagle-examples --bin many_clients -- http://127.0.0.1:8300
//! ```

use std::{env, error::Error};

use kis_api::{Account, Client, Credentials, Env};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = env::args().nth(1).ok_or("usage: many_clients URL")?;
    let client = |key: &str, account: Account| {
        Client::builder(Env::Sim)
            .base_url(&url)
            .credentials(Credentials::new(key, "example-app-secret"))
            .account(account)
            .in_memory()
            .build()
    };
    let clients =
        [client("example-app-key-a", "12345678-01".parse()?)?, client("example-app-key-b", "87654321-01".parse()?)?];
    // Clones are cheap and share everything with their original.
    let tasks = clients.map(|kis| tokio::spawn(async move { kis.domestic().balance().await }));
    for task in tasks {
        let balance = task.await??;
        println!("{} holdings", balance.holdings.len());
    }
    Ok(())
}
