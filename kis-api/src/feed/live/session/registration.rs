//! One registration at the broker, and everybody who reads what comes from it.

use std::{
    collections::VecDeque,
    sync::Arc,
    time::{Duration, Instant},
};

use jiff::Timestamp;

use super::{PATIENCE, request::Act};
use crate::{
    Error,
    clock::Moment,
    feed::live::{
        Cipher, FeedMeta,
        item::Gap,
        mailbox::{Mailbox, Post, RecordText},
    },
};

/// How many records before a break are compared with those after it.
const RECENT: usize = 16;

/// What is registered: a feed's transaction and what it is about.
#[derive(Debug, Clone)]
pub(in crate::feed::live) struct Topic {
    pub(in crate::feed::live) feed: &'static FeedMeta,
    pub(in crate::feed::live) tr_id: &'static str,
    pub(in crate::feed::live) key: Arc<str>,
}

impl Topic {
    /// Whether it carries order notices, which are registered first and never dropped.
    pub(in crate::feed::live) fn is_notice(&self) -> bool {
        self.feed.encrypted
    }

    /// Whether this is the topic of a transaction and a key.
    pub(super) fn is(&self, tr_id: &str, key: &str) -> bool {
        self.tr_id == tr_id && self.has_key(key)
    }

    /// Whether a record with this key belongs to it.
    pub(super) fn has_key(&self, key: &str) -> bool {
        self.key.eq_ignore_ascii_case(key.trim())
    }

    /// Whether a record with this key may belong to it, though the key is another: two spellings of one symbol differ in what
    /// stands before it (`A005930`, `RBAQAAPL` and `DNASAAPL`).
    pub(super) fn is_like(&self, key: &str) -> bool {
        let (own, key) = (self.key.to_ascii_uppercase(), key.trim().to_ascii_uppercase());
        let symbol = |key: &str| key.starts_with(['D', 'R']).then(|| key.get(4..).unwrap_or_default().to_owned());
        let of_a_market = symbol(&own).is_some_and(|own| !own.is_empty() && symbol(&key) == Some(own));
        own.ends_with(&key) || key.ends_with(&own) || of_a_market
    }

    /// The error as one about this topic.
    pub(super) fn error(&self, error: Error) -> Error {
        error.at(self.feed.id, self.tr_id)
    }
}

/// Where a registration stands at the broker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// To be asked for, at once or when the broker has had time.
    Wanted {
        not_before: Option<Instant>,
    },
    /// Asked for; no answer yet.
    Asked,
    Confirmed,
    /// Confirmed, and to be given up: nobody reads it, or its key no longer opens what comes.
    Unwanted,
    /// Asked to be given up; no answer yet.
    Leaving,
}

/// Names one reader.
pub(in crate::feed::live) type ReaderId = u64;

pub(in crate::feed::live) struct Reader {
    pub(in crate::feed::live) id: ReaderId,
    pub(in crate::feed::live) mailbox: Arc<Mailbox>,
}

pub(super) struct Registration {
    pub(super) topic: Topic,
    pub(super) standing: Standing,
    pub(super) readers: Vec<Reader>,
    pub(super) cipher: Option<Cipher>,
    /// How often asking for it has failed since it was last confirmed.
    pub(super) failures: u32,
    /// Since when records may be missing.
    missing_since: Option<Timestamp>,
    /// The last records before now.
    recent: VecDeque<RecordText>,
    /// Those before the break, which may come again after it; every new one takes one out.
    repeatable: VecDeque<RecordText>,
}

impl Registration {
    pub(super) fn new(topic: Topic, reader: Reader) -> Self {
        Self {
            topic,
            standing: Standing::Wanted { not_before: None },
            readers: vec![reader],
            cipher: None,
            failures: 0,
            missing_since: None,
            recent: VecDeque::with_capacity(RECENT),
            repeatable: VecDeque::new(),
        }
    }

    /// How urgent a request about it is, least first; `None` when there is nothing to ask, or not yet.
    pub(super) fn urgency(&self, now: Instant) -> Option<u8> {
        match self.standing {
            // Room first.
            Standing::Unwanted => Some(0),
            Standing::Wanted { not_before } if not_before.is_none_or(|due| due <= now) => {
                Some(if self.topic.is_notice() { 1 } else { 2 })
            }
            _ => None,
        }
    }

    /// What is to be asked about it.
    pub(super) fn ask(&mut self) -> Act {
        if self.standing == Standing::Unwanted {
            self.standing = Standing::Leaving;
            Act::Release
        } else {
            self.standing = Standing::Asked;
            Act::Register
        }
    }

    /// Someone reads it, too.
    pub(super) fn join(&mut self, reader: Reader) {
        if self.standing == Standing::Unwanted && self.readers.is_empty() {
            self.standing = Standing::Confirmed;
        }
        if self.standing == Standing::Confirmed {
            reader.mailbox.open();
        }
        self.readers.push(reader);
    }

    /// Someone does not read it any more.
    pub(super) fn part(&mut self, reader: ReaderId) {
        self.readers.retain(|known| known.id != reader);
        if self.readers.is_empty() && self.standing == Standing::Confirmed {
            self.standing = Standing::Unwanted;
        }
    }

    /// Registers it anew, for another key. Records may be missing until then.
    pub(super) fn renew(&mut self, since: Timestamp) {
        if self.standing == Standing::Confirmed {
            self.missing_since.get_or_insert(since);
            self.standing = Standing::Unwanted;
        }
    }

    /// The broker has confirmed it.
    pub(super) fn confirmed(&mut self, now: &Moment) {
        self.standing = if self.readers.is_empty() { Standing::Unwanted } else { Standing::Confirmed };
        self.failures = 0;
        self.end_gap(now);
        for reader in &self.readers {
            reader.mailbox.open();
        }
    }

    /// Records may be missing from this moment on.
    pub(super) fn lost(&mut self, since: Timestamp) {
        let was_open = self.readers.iter().any(|reader| reader.mailbox.is_open());
        if was_open && self.missing_since.is_none() {
            self.missing_since = Some(since);
        }
        self.cipher = None;
        self.standing = Standing::Wanted { not_before: None };
    }

    /// The broker can't register it now; those who never got anything are told when it is out of room, or in the end.
    /// Gives the time to wait.
    pub(super) fn put_off(&mut self, error: &Error, most: Duration) -> Duration {
        self.failures += 1;
        if error.is_feed_full() || self.failures >= PATIENCE {
            self.close_opening(error);
        }
        Duration::from_secs(1 << self.failures.min(10)).min(most)
    }

    /// Gives a record to every reader, unless it came before the break already.
    pub(super) fn deliver(&mut self, record: &RecordText, now: &Moment) {
        self.end_gap(now);
        if !self.repeatable.is_empty() {
            let width = self.topic.feed.fields.len();
            let same = |before: &RecordText| named(before.as_str(), width) == named(record.as_str(), width);
            if let Some(index) = self.repeatable.iter().position(same) {
                self.repeatable.remove(index);
                tracing::debug!(tr_id = self.topic.tr_id, "a record from before the break came again");
                return;
            }
            // Whatever is repeated comes soon.
            self.repeatable.pop_front();
        }
        if self.recent.len() == RECENT {
            self.recent.pop_front();
        }
        self.recent.push_back(record.clone());
        for reader in &self.readers {
            reader.mailbox.post(Post::Record(record.clone()), now.at);
        }
    }

    /// Tells every reader about a frame that could not be read.
    pub(super) fn deliver_fault(&self, error: Error, now: &Moment) {
        let error = Arc::new(self.topic.error(error));
        for reader in &self.readers {
            reader.mailbox.post(Post::Fault(Arc::clone(&error)), now.at);
        }
    }

    /// Tells every reader that nothing more will come.
    pub(super) fn close(&self, error: &Arc<Error>) {
        for reader in &self.readers {
            reader.mailbox.close(Some(Arc::clone(error)));
        }
    }

    /// Tells those who never got anything that nothing will come, and forgets them.
    pub(super) fn close_opening(&mut self, error: &Error) {
        self.readers.retain(|reader| {
            if reader.mailbox.is_open() {
                return true;
            }
            reader.mailbox.close(Some(Arc::new(self.topic.error(error.copy()))));
            false
        });
    }

    fn end_gap(&mut self, now: &Moment) {
        let Some(since) = self.missing_since.take() else { return };
        self.repeatable = self.recent.clone();
        for reader in self.readers.iter().filter(|reader| reader.mailbox.is_open()) {
            reader.mailbox.post(Post::Gap(Gap::lost(since, now.at)), now.at);
        }
    }
}

/// The fields of a record that have names: after a break the broker may append others.
fn named(record: &str, width: usize) -> &str {
    record.match_indices('^').nth(width.saturating_sub(1)).map_or(record, |(end, _)| &record[..end])
}

#[cfg(test)]
mod tests {
    use crate::feed::live::session::tests::topic;

    #[test]
    fn a_symbol_is_known_in_other_spellings() {
        for (own, key, want) in [
            ("005930", "005930", true),
            ("005930", "A005930", true),
            ("A005930", "005930", true),
            ("005930", "", true),
            ("005930", "000660", false),
            ("RBAQAAPL", "DNASAAPL", true),
            ("DNASAAPL", "AAPL", true),
            ("DNASAAPL", "DNASMSFT", false),
            ("DNASAAPL", "DNASTSLAX", false),
            ("DNAS", "DNYS", false),
            ("101S12", "201S11", false),
        ] {
            assert_eq!(topic(own).is_like(key), want, "{own} {key}");
        }
    }
}
