//! Processes that trade one account: engines with a store, locks and a client of their own, and nothing else in common.

use std::{
    future::{Future, poll_fn},
    path::{Path, PathBuf},
    pin::Pin,
    sync::Arc,
    task::Poll,
};

use beagle_core::{
    Command, Origin, Report, Rules,
    command::Door,
    engine::{Engine, EngineParts, KisBroker, Store},
};
use kis_api::{Client, Credentials, Env, Limits};

use super::world::{Shared, World};
use crate::sim::canary;

/// A process that does nothing at the moment.
pub(super) struct Process {
    engine: Engine,
    client: Client,
}

impl Process {
    /// One more process with this state folder.
    #[expect(clippy::expect_used, reason = "a folder of ours that can't be used fails the test")]
    pub(super) fn start(world: &Arc<World>, (folder, rules): (&Path, &Rules)) -> Self {
        let client = Client::builder(Env::Sim)
            .wire(Arc::clone(world) as _)
            .credentials(Credentials::new(canary("KIS_APP_KEY"), canary("KIS_APP_SECRET")))
            .account(canary("KIS_ACCOUNT").parse().expect("an account"))
            .in_memory()
            // The limiter goes by the real clock, of which a schedule takes a millisecond.
            .limits(Limits::per_second(u32::MAX))
            .build()
            .expect("a client");
        let parts = EngineParts {
            broker: Box::new(KisBroker::new(client.clone())),
            store: Store::open(store_path(folder)).expect("a store"),
            clock: Box::new(Shared(Arc::clone(world))),
            rules: rules.clone(),
            lock_path: folder.join("account.lock"),
            mark_path: None,
        };
        Self { engine: Engine::new(parts).expect("an engine"), client }
    }

    /// As if it had just been started: it knows no token.
    pub(super) async fn forgets(&self) {
        self.client.revoke_token().await.ok();
    }

    /// Carries a command out.
    pub(super) fn run(self, command: Command) -> Running {
        let name = command.name();
        let future = Box::pin(async move {
            let report = self.engine.handle(command, Origin::new(Door::Test).confirmed()).await;
            (self, report)
        });
        Running { name, future, asleep: 0 }
    }
}

/// Where the store of a state folder is.
pub(super) fn store_path(folder: &Path) -> PathBuf {
    folder.join("beagle.db")
}

/// A process that carries a command out. Dropped, it is one that was killed.
pub(super) struct Running {
    /// Its command.
    pub(super) name: &'static str,
    future: Pin<Box<dyn Future<Output = (Process, Report)>>>,
    /// For how many turns of others it is suspended.
    pub(super) asleep: u32,
}

impl Running {
    /// Lets it go on until it has to wait for something.
    pub(super) async fn turn(&mut self) -> Option<(Process, Report)> {
        poll_fn(|context| {
            Poll::Ready(match self.future.as_mut().poll(context) {
                Poll::Ready(done) => Some(done),
                Poll::Pending => None,
            })
        })
        .await
    }
}
