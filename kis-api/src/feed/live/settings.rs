//! How the realtime session goes about its work.

use std::time::Duration;

/// The most registrations of one session, all feeds and markets together.
pub(super) const MAX_REGISTRATIONS: usize = 41;

/// How a client's realtime session behaves. The defaults suit the broker.
///
/// ```
/// use std::time::Duration;
/// use kis_api::feed::FeedSettings;
///
/// let settings = FeedSettings::default().buffer(20_000).idle(Duration::from_secs(40));
/// ```
#[derive(Debug, Clone)]
#[must_use = "settings are given to a ClientBuilder"]
pub struct FeedSettings {
    pub(super) idle: Duration,
    pub(super) first_wait: Duration,
    pub(super) longest_wait: Duration,
    pub(super) buffer: usize,
}

impl FeedSettings {
    /// After this long without a word from the broker the connection is taken for dead and made again. Default: 25 s, in
    /// which the broker asks twice whether we are there.
    pub fn idle(mut self, idle: Duration) -> Self {
        self.idle = idle;
        self
    }

    /// The waits between attempts to connect: each is random, up to `first` (default 0.5 s) and after every failure up
    /// to twice as much, never above `longest` (default 30 s).
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.first_wait = first;
        self.longest_wait = longest.max(first);
        self
    }

    /// How many records wait for a reader that is slow (default 8,192). Beyond that its oldest are dropped, and a
    /// [`Gap`](super::Gap) in their place says how many. Order notices are never dropped.
    pub fn buffer(mut self, records: usize) -> Self {
        self.buffer = records.max(1);
        self
    }
}

impl Default for FeedSettings {
    fn default() -> Self {
        Self {
            idle: Duration::from_secs(25),
            first_wait: Duration::from_millis(500),
            longest_wait: Duration::from_secs(30),
            buffer: 8192,
        }
    }
}
