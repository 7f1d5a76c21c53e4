//! What is asked through a door that may ask the same again: an update of a messenger, a request with a key of its own.
//! It is taken before it is carried out, so that nothing is carried out twice, whoever ends in between.

use std::{sync::Arc, time::Duration};

use super::{
    Clock, Engine,
    store::{Asked, Store, StoreError},
};

/// So long a request is known. Telegram repeats an update for a day at most.
const KEPT: Duration = Duration::from_secs(48 * 60 * 60);

/// The requests that one journal's doors have taken.
#[derive(Clone)]
pub struct Requests {
    store: Arc<Store>,
    clock: Arc<dyn Clock>,
}

/// Whether a request is to be carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Begun {
    /// It is new: carry it out, then [`Requests::finish`] it.
    New,
    /// It was carried out, and this was the answer.
    Done(String),
    /// It was taken and not finished: it is under way, or whoever carried it out has ended. Nobody may assume that
    /// nothing happened.
    UnderWay,
    /// Something else was asked under this name.
    Other,
}

impl Engine {
    /// The requests of this engine's journal.
    pub fn requests(&self) -> Requests {
        Requests { store: Arc::clone(&self.store), clock: Arc::clone(&self.clock) }
    }
}

impl Requests {
    /// Takes a request: its name within a scope, and a digest of what it asks. When this returns [`Begun::New`], the
    /// request is on the disk, and no other caller, process or time gets the same answer for 48 hours.
    ///
    /// # Errors
    /// When the store can't be read or written: the request was not taken.
    pub fn begin(&self, name: (&str, &str), digest: &str) -> Result<Begun, StoreError> {
        let now = self.clock.moment().wall;
        let since = now.checked_sub(KEPT).unwrap_or(now);
        let found = self.store.take_request(name, digest, (now, since))?;
        Ok(match found {
            None => Begun::New,
            Some(asked) if asked.digest != digest => Begun::Other,
            Some(Asked { reply: Some(reply), .. }) => Begun::Done(reply),
            Some(Asked { reply: None, .. }) => Begun::UnderWay,
        })
    }

    /// Forgets a request of which nothing was carried out: it may be asked again.
    ///
    /// # Errors
    /// When the store can't be written: the request stays under way.
    pub fn withdraw(&self, name: (&str, &str)) -> Result<(), StoreError> {
        self.store.withdraw_request(name)
    }

    /// Keeps what a request was answered, for whoever asks the same again.
    ///
    /// # Errors
    /// When the store can't be written: the request stays under way.
    pub fn finish(&self, name: (&str, &str), reply: &str) -> Result<(), StoreError> {
        self.store.finish_request(name, reply)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use jiff::Timestamp;

    use super::*;
    use crate::order::Moment;

    #[derive(Default)]
    struct Wall(Mutex<i64>);

    impl Clock for Wall {
        fn now(&self) -> Timestamp {
            Timestamp::UNIX_EPOCH
        }

        fn moment(&self) -> Moment {
            let second = *self.0.lock().expect("nobody panicked");
            Moment { wall: Timestamp::from_second(second).expect("a time"), boot: 1, ms: 0 }
        }
    }

    #[test]
    fn a_request_is_carried_out_once_and_answered_the_same_for_two_days() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("beagle.db");
        let clock = Arc::new(Wall::default());
        let open = || Requests { store: Arc::new(Store::open(&path).expect("a store")), clock: clock.clone() };
        let (one, other) = (open(), open());
        let begin = |requests: &Requests, id, digest| requests.begin(("http", id), digest).expect("it is written");

        assert_eq!(begin(&one, "a", "buy 1"), Begun::New);
        assert_eq!(begin(&other, "a", "buy 1"), Begun::UnderWay, "whichever process asks");
        assert_eq!(begin(&other, "a", "buy 2"), Begun::Other);
        assert_eq!(begin(&other, "b", "buy 1"), Begun::New);
        assert_eq!(other.begin(("telegram", "a"), "buy 1").expect("written"), Begun::New, "a scope of its own");
        one.finish(("http", "a"), "bought").expect("written");
        assert_eq!(begin(&other, "a", "buy 1"), Begun::Done("bought".into()));
        *clock.0.lock().expect("nobody panicked") = 48 * 60 * 60;
        assert_eq!(begin(&open(), "a", "buy 1"), Begun::Done("bought".into()));
        *clock.0.lock().expect("nobody panicked") += 1;
        assert_eq!(begin(&other, "a", "buy 1"), Begun::New, "longer than anybody repeats anything");
    }

    #[test]
    fn of_many_that_ask_the_same_at_once_one_carries_it_out() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("beagle.db");
        let ask = || {
            let store = Store::open(&path).expect("a store");
            let requests = Requests { store: Arc::new(store), clock: Arc::new(Wall::default()) };
            requests.begin(("http", "key"), "sell all").expect("it is written")
        };
        let begun: Vec<Begun> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8).map(|_| scope.spawn(ask)).collect();
            threads.into_iter().map(|thread| thread.join().expect("it ends")).collect()
        });
        assert_eq!(begun.iter().filter(|begun| **begun == Begun::New).count(), 1);
        assert_eq!(begun.iter().filter(|begun| **begun == Begun::UnderWay).count(), 7);
    }
}
