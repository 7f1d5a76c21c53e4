//! The broker behind the connections: one of this process's own, or one that shares its books with others.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use tokio::sync::watch;

use crate::{Config, Error, Reply, Request, Result, Simulator, State, clock, store::Shared};

/// The broker behind the connections.
#[derive(Debug)]
pub(super) struct Broker {
    books: Books,
    /// Tells sessions that something may have happened.
    stir: watch::Sender<()>,
}

#[derive(Debug)]
enum Books {
    Memory(Box<Mutex<Simulator>>),
    Shared(Arc<Mutex<Shared>>),
}

impl Broker {
    pub(super) fn open(config: &Config) -> Result<Self> {
        let now = clock::now();
        let books = match &config.state {
            State::Memory => Books::Memory(Box::new(Mutex::new(Simulator::new(config, now)))),
            State::Sqlite(path) => Books::Shared(Arc::new(Mutex::new(Shared::open(config, path, now)?))),
        };
        Ok(Self { books, stir: watch::Sender::new(()) })
    }

    /// Answers a request.
    pub(super) async fn answer(&self, request: Request) -> Reply {
        let may_change = request.method != "GET";
        let answer = self.with(move |simulator, real| simulator.handle(&request, real)).await;
        if may_change {
            self.stir.send_replace(());
        }
        answer.unwrap_or_else(|error| {
            let text = format!("the simulator's books can't be used: {error}\n");
            Reply::typed(503, "text/plain; charset=utf-8", text.into_bytes())
        })
    }

    /// Changes whenever a request of this process may have changed something.
    pub(super) fn stirred(&self) -> watch::Receiver<()> {
        self.stir.subscribe()
    }

    /// Does something with the simulator, at the time at which its turn has come.
    // A panic elsewhere leaves books that are still the best ones there are, so a poisoned lock is taken all the same.
    pub(super) async fn with<T: Send + 'static>(
        &self,
        act: impl FnOnce(&mut Simulator, Timestamp) -> T + Send + 'static,
    ) -> Result<T> {
        match &self.books {
            Books::Memory(simulator) => {
                let mut simulator = simulator.lock().unwrap_or_else(PoisonError::into_inner);
                Ok(act(&mut simulator, clock::now()))
            }
            Books::Shared(shared) => {
                // Waiting for another process must not keep this one's other tasks waiting.
                let shared = Arc::clone(shared);
                let act = move || shared.lock().unwrap_or_else(PoisonError::into_inner).with(clock::now, act);
                let broken = |error| Err(Error::caused("the simulator broke", error));
                tokio::task::spawn_blocking(act).await.unwrap_or_else(broken)
            }
        }
    }
}
