//! Wrong keys: after a few of them an address is told to wait, longer each time.
//!
//! The right key always comes through. It has 256 bits, so that no number of guesses finds it, and nobody on the same
//! address can keep its owner from stopping all trading. Waiting keeps a broken client from filling logs.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

/// So many wrong ones in a row are only refused.
const FREE: u32 = 5;
const LONGEST: Duration = Duration::from_secs(60);
/// An address that was silent for so long begins anew.
const FORGOTTEN: Duration = Duration::from_secs(900);
/// More addresses than a home has.
const ADDRESSES: usize = 1_024;

/// Who sent wrong keys; `None` is whoever came by the Unix socket.
#[derive(Debug, Default)]
pub(super) struct Tries(Mutex<HashMap<Option<IpAddr>, Wrong>>);

#[derive(Debug)]
struct Wrong {
    count: u32,
    last: Instant,
}

impl Tries {
    /// Notes a wrong key. How long to wait, where it was one too many.
    pub(super) fn wrong(&self, address: Option<IpAddr>, now: Instant) -> Option<Duration> {
        let mut tries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if tries.len() >= ADDRESSES {
            tries.retain(|_, wrong| now.duration_since(wrong.last) < FORGOTTEN);
        }
        let wrong = tries.entry(address).or_insert(Wrong { count: 0, last: now });
        if now.duration_since(wrong.last) >= FORGOTTEN {
            wrong.count = 0;
        }
        wrong.count = wrong.count.saturating_add(1);
        wrong.last = now;
        wait(wrong.count)
    }

    /// Notes that the key was right.
    pub(super) fn right(&self, address: Option<IpAddr>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&address);
    }
}

fn wait(count: u32) -> Option<Duration> {
    let over = count.checked_sub(FREE + 1)?;
    Some(Duration::from_secs(1 << over.min(6)).min(LONGEST))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_a_minute() {
        let (tries, now) = (Tries::default(), Instant::now());
        let waits: Vec<u64> = (0..14).map(|_| tries.wrong(None, now).map_or(0, |wait| wait.as_secs())).collect();
        assert_eq!(waits, [0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
        tries.right(None);
        assert_eq!(tries.wrong(None, now), None, "the right key ends it");
    }

    #[test]
    fn addresses_wait_for_themselves_and_are_forgotten() {
        let (tries, now) = (Tries::default(), Instant::now());
        let one = Some(IpAddr::from([127, 0, 0, 1]));
        assert!((0..9).any(|_| tries.wrong(one, now).is_some()));
        assert_eq!(tries.wrong(Some(IpAddr::from([10, 0, 0, 1])), now), None);
        assert!(tries.wrong(one, now).is_some());
        assert_eq!(tries.wrong(one, now + FORGOTTEN), None);
    }
}
