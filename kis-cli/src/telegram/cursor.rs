//! Which updates were had: what is asked for next, and since when the latest may have happened.

use jiff::Timestamp;

use super::{talk::When, update::Update};

/// So many updates come at once, at most.
pub(crate) const BATCH: usize = 50;

/// How far updates were read.
#[derive(Debug, Default)]
pub(crate) struct Cursor {
    /// The first number that is wanted, where numbers before it have not been given up yet.
    next: Option<i64>,
    /// When nothing waited any more.
    caught_up: Option<Timestamp>,
}

impl Cursor {
    /// From which number on updates are wanted. Once it was told that earlier ones were had, none is named: numbers may
    /// begin anew below it.
    pub(crate) const fn offset(&self) -> Option<i64> {
        self.next
    }

    /// What holds for updates that come now.
    pub(crate) const fn when(&self, now: Timestamp) -> When {
        When { now, since: self.caught_up }
    }

    /// These were had, and whatever they ask for is safe.
    pub(crate) fn took(&mut self, updates: &[Update], now: Timestamp) {
        self.next = updates.iter().map(|update| update.id).max().and_then(|last| last.checked_add(1));
        if updates.len() < BATCH {
            self.caught_up = Some(now);
        }
    }

    /// Whether everything that waited was had.
    pub(crate) fn is_caught_up(&self, now: Timestamp) -> bool {
        self.caught_up == Some(now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::telegram::update::What;

    fn updates(ids: impl IntoIterator<Item = i64>) -> Vec<Update> {
        ids.into_iter().map(|id| Update { id, what: What::Other }).collect()
    }

    #[test]
    fn f103_numbers_that_begin_anew_are_had_like_any_others() {
        let (mut cursor, now) = (Cursor::default(), Timestamp::UNIX_EPOCH);
        assert_eq!(cursor.offset(), None);
        cursor.took(&updates([900, 901]), now);
        assert_eq!(cursor.offset(), Some(902));
        // They were given up with that question; the next one names no number, below which new ones might be.
        cursor.took(&[], now);
        assert_eq!(cursor.offset(), None);
        cursor.took(&updates([4]), now);
        assert_eq!(cursor.offset(), Some(5));
        cursor.took(&updates([i64::MAX]), now);
        assert_eq!(cursor.offset(), None);
    }

    #[test]
    fn what_waited_through_an_outage_is_known_by_it() {
        let (mut cursor, second) = (Cursor::default(), |at| Timestamp::from_second(at).expect("a time"));
        assert_eq!(cursor.when(second(0)).since, None);
        cursor.took(&updates(0..50), second(1));
        assert!(!cursor.is_caught_up(second(1)), "there may be more");
        assert_eq!(cursor.when(second(2)).since, None);
        cursor.took(&updates(50..60), second(3));
        assert!(cursor.is_caught_up(second(3)));
        assert_eq!(cursor.when(second(4)).since, Some(second(3)));
    }
}
