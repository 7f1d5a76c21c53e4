//! When watching ends.

use std::{future::Future, pin::Pin};

use crate::{cli::UntilArgs, stop};

/// Counts events and listens for the end.
pub(super) struct Until {
    left: Option<u32>,
    stopped: Pin<Box<dyn Future<Output = ()>>>,
}

impl Until {
    pub(super) fn new(args: UntilArgs) -> Self {
        let stopped = async move {
            match args.time() {
                Some(time) => tokio::select! {
                    () = stop::stopped() => {}
                    () = tokio::time::sleep(time) => {}
                },
                None => stop::stopped().await,
            }
        };
        Self { left: args.count, stopped: Box::pin(stopped) }
    }

    /// Returns when somebody stops it, or the time is over. May be dropped and asked again.
    pub(super) async fn stopped(&mut self) {
        self.stopped.as_mut().await;
    }

    /// Another event came; true when it was the last one.
    pub(super) fn counts(&mut self) -> bool {
        let Some(left) = &mut self.left else { return false };
        *left = left.saturating_sub(1);
        *left == 0
    }
}
