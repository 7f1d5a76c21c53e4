//! The simulator on 127.0.0.1.

mod broker;
mod connection;
mod http;
mod websocket;

use std::{net::SocketAddr, sync::Arc};

use tokio::{net::TcpListener, sync::watch, task::JoinHandle};

use self::broker::Broker;
use crate::{Config, Error, Result};

/// A simulator that listens on 127.0.0.1 until it is stopped or dropped.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> kis_sim::Result<()> {
/// let server = kis_sim::Server::start(kis_sim::Config::default()).await?;
/// assert!(server.url().starts_with("http://127.0.0.1:"));
/// server.stop().await;
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    listening: JoinHandle<()>,
}

impl Server {
    /// Listens on the port of `config`, on the tokio runtime of the caller.
    ///
    /// # Errors
    /// When the port is taken, or the books can't be opened.
    pub async fn start(config: Config) -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", config.port))
            .await
            .map_err(|error| Error::caused(format!("127.0.0.1:{} can't be listened on", config.port), error))?;
        let address = listener.local_addr().map_err(|error| Error::caused("the port can't be told", error))?;
        let broker = Arc::new(Broker::open(&config)?);
        let (stop, stopped) = watch::channel(false);
        let listening = tokio::spawn(listen(listener, broker, stopped));
        Ok(Self { address, stop, listening })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address of its REST services: `http://127.0.0.1:PORT`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The address of its websocket, on the same port: `ws://127.0.0.1:PORT/tryitout`.
    pub fn ws_url(&self) -> String {
        format!("ws://{}/tryitout", self.address)
    }

    /// Stops listening and closes every connection.
    pub async fn stop(mut self) {
        self.stop.send_replace(true);
        // It was not cancelled and does not panic.
        let _ = (&mut self.listening).await;
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.send_replace(true);
    }
}

async fn listen(listener: TcpListener, broker: Arc<Broker>, mut stopped: watch::Receiver<bool>) {
    let for_connections = stopped.clone();
    let accepting = async {
        loop {
            // A connection that breaks before it is accepted concerns nobody.
            let Ok((stream, _)) = listener.accept().await else { continue };
            let (broker, mut stopped) = (Arc::clone(&broker), for_connections.clone());
            tokio::spawn(async move {
                tokio::select! {
                    _ = connection::serve(stream, &broker) => {}
                    _ = stopped.wait_for(|stopped| *stopped) => {}
                }
            });
        }
    };
    tokio::select! {
        () = accepting => {}
        _ = stopped.wait_for(|stopped| *stopped) => {}
    }
}
