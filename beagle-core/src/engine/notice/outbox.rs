//! The way of notices out of the house: at the end of a command, in the order in which they happened, by one process at a
//! time. What is not through when the time is up waits for the next command.
//!
//! A notice is marked when a carrier has taken it. Whoever ends in between leaves it to be carried again, under the same
//! number: better twice than never.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use futures_util::future::join_all;
use jiff::Timestamp;
use tokio::time::{Instant, timeout};

use super::{Carrier, Undelivered};
use crate::{
    Text,
    engine::{
        Clock, Engine, failpoint, lock,
        store::{Next, Store, StoreError},
    },
    notice::{NoticeKind, NoticeLine},
};

/// How long after its first failure a notice is tried again; doubled with every further one.
const FIRST_WAIT: Duration = Duration::from_secs(1);
/// No wait is longer.
const LONGEST_WAIT: Duration = Duration::from_secs(60 * 60);
/// Whoever was told of a day-old order has learned of it in another way.
const TOO_OLD: Duration = Duration::from_secs(24 * 60 * 60);
/// With less time left nothing is begun.
const LEAST: Duration = Duration::from_millis(100);

/// The queue of notices of one journal.
pub struct Outbox {
    store: Arc<Store>,
    clock: Arc<dyn Clock>,
}

/// What is carried, by whom, and how long that may take.
pub struct Flush<'a> {
    /// The ways out.
    pub carriers: &'a [&'a dyn Carrier],
    /// What is to be told. A test is told always.
    pub kinds: &'a BTreeSet<NoticeKind>,
    /// All of it takes no longer.
    pub patience: Duration,
}

/// How a flush ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flushed {
    /// So many messages were taken.
    pub sent: u32,
    /// So many attempts failed.
    pub failed: u32,
}

impl Engine {
    /// The notices of this engine's journal.
    pub fn outbox(&self) -> Outbox {
        Outbox { store: Arc::clone(&self.store), clock: Arc::clone(&self.clock) }
    }
}

impl Outbox {
    /// The latest notices, oldest first.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn latest(&self, count: u32) -> Result<Vec<NoticeLine>, StoreError> {
        self.store.latest_notices(count)
    }

    /// Carries out what is queued, as far as the time goes.
    ///
    /// # Errors
    /// When the store can't be read or written.
    pub async fn flush(&self, flush: &Flush<'_>) -> Result<Flushed, StoreError> {
        let deadline = Instant::now() + flush.patience;
        if !self.store.has_queued_notices()? {
            return Ok(Flushed::default());
        }
        let Some(place) = self.store.path() else { return Ok(Flushed::default()) };
        // Whoever has it is carrying; what was queued since they looked last is carried here.
        let Ok(_lock) = lock::notices(&place, flush.patience).await else { return Ok(Flushed::default()) };
        let names: Vec<_> = flush.carriers.iter().map(|carrier| carrier.name()).collect();
        self.store.route_notices((&names, flush.kinds), self.wall())?;
        let each = flush.carriers.iter().map(|carrier| self.carry_all(*carrier, deadline));
        let mut flushed = Flushed::default();
        for carried in join_all(each).await {
            let Flushed { sent, failed } = carried?;
            flushed = Flushed { sent: flushed.sent + sent, failed: flushed.failed + failed };
        }
        Ok(flushed)
    }

    /// One carrier's part, in order: what fails waits, and so does everything behind it.
    async fn carry_all(&self, carrier: &dyn Carrier, deadline: Instant) -> Result<Flushed, StoreError> {
        let (mut flushed, mut slowest) = (Flushed::default(), LEAST);
        while let Some(next) = self.store.next_notice(carrier.name())? {
            let now = self.wall();
            if is_too_old(&next, now) {
                self.store.notice_failed((&next, carrier.name()), &too_old())?;
                continue;
            }
            let (began, left) = (Instant::now(), deadline.saturating_duration_since(Instant::now()));
            if is_waiting(&next, now) || left < slowest {
                break;
            }
            let carried = timeout(left, carrier.carry(&next.notice)).await;
            slowest = slowest.max(began.elapsed());
            match carried.unwrap_or_else(|_| Err(Undelivered::later(no_end(left)))) {
                Ok(()) => {
                    failpoint::pass("carried");
                    self.store.notice_sent((&next, carrier.name()))?;
                    flushed.sent += 1;
                }
                Err(Undelivered::Never { why }) => {
                    self.store.notice_failed((&next, carrier.name()), &why)?;
                    flushed.failed += 1;
                }
                Err(Undelivered::Later { why, after }) => {
                    let wait = after.unwrap_or_else(|| wait(next.attempts)).min(LONGEST_WAIT);
                    self.store.notice_waits((&next, carrier.name()), (&why, self.wall() + wait))?;
                    flushed.failed += 1;
                    break;
                }
            }
        }
        Ok(flushed)
    }

    fn wall(&self) -> Timestamp {
        self.clock.moment().wall
    }
}

/// A clock that was set back makes nothing wait longer than the longest wait.
fn is_waiting(next: &Next, now: Timestamp) -> bool {
    let wait = next.not_before.duration_since(now);
    wait.is_positive() && wait.unsigned_abs() <= LONGEST_WAIT
}

fn is_too_old(next: &Next, now: Timestamp) -> bool {
    let age = now.duration_since(next.since);
    age.is_positive() && age.unsigned_abs() > TOO_OLD
}

fn wait(attempts: u32) -> Duration {
    FIRST_WAIT.saturating_mul(1_u32.checked_shl(attempts).unwrap_or(u32::MAX)).min(LONGEST_WAIT / 6)
}

fn too_old() -> Text {
    Text::new("하루 동안 보내지 못했습니다", "it could not be sent within a day")
}

fn no_end(after: Duration) -> Text {
    let tenths = after.as_millis() / 100;
    let shown = format!("{}.{}", tenths / 10, tenths % 10);
    Text::new(format!("{shown}초 안에 끝나지 않았습니다"), format!("it did not end within {shown} s"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_up_to_ten_minutes() {
        let seconds: Vec<u64> = (0..11).map(|attempts| wait(attempts).as_secs()).collect();
        assert_eq!(seconds, [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 600]);
        assert_eq!(wait(u32::MAX).as_secs(), 600);
    }
}
