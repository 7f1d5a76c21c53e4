//! What stands between the session and one reader: a queue that never makes the session wait.
//!
//! A reader that is too slow loses the oldest records and is told how many, in their place. Order notices are never
//! dropped: there are few of them, and each is about money.

use std::{
    collections::VecDeque,
    ops::Range,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Waker},
};

use jiff::Timestamp;

use super::item::Gap;
use crate::{Error, Result};

/// The text of one record. Records of one frame share it.
#[derive(Clone)]
pub(super) struct RecordText {
    frame: Arc<str>,
    range: Range<usize>,
}

impl RecordText {
    pub(super) fn new(frame: &Arc<str>, range: Range<usize>) -> Self {
        Self { frame: Arc::clone(frame), range }
    }

    pub(super) fn as_str(&self) -> &str {
        self.frame.get(self.range.clone()).unwrap_or_default()
    }
}

/// What lies in a mailbox.
pub(super) enum Post {
    Record(RecordText),
    Gap(Gap),
    /// A frame that could not be read.
    Fault(Arc<Error>),
}

/// How many records a mailbox holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    /// As many as come.
    None,
    /// This many; the oldest go first.
    Records(usize),
}

/// The queue of one reader.
pub(super) struct Mailbox(Mutex<Queue>);

struct Queue {
    bound: Bound,
    /// What the reader missed before the first post.
    missed: Option<Gap>,
    posts: VecDeque<(Post, Timestamp)>,
    state: State,
    waker: Option<Waker>,
}

#[derive(Debug)]
enum State {
    /// The broker has not confirmed the subscription yet.
    Opening,
    Open,
    /// Nothing more will come; the error is given once.
    Closed(Option<Arc<Error>>),
}

impl Mailbox {
    pub(super) fn new(bound: Bound) -> Arc<Self> {
        let queue = Queue { bound, missed: None, posts: VecDeque::new(), state: State::Opening, waker: None };
        Arc::new(Self(Mutex::new(queue)))
    }

    /// The broker has confirmed the subscription.
    pub(super) fn open(&self) {
        let mut queue = self.queue();
        if matches!(queue.state, State::Opening) {
            queue.state = State::Open;
            queue.wake();
        }
    }

    /// Whether the broker has ever confirmed it.
    pub(super) fn is_open(&self) -> bool {
        matches!(self.queue().state, State::Open)
    }

    /// Nothing more will come, because of this.
    pub(super) fn close(&self, error: Option<Arc<Error>>) {
        let mut queue = self.queue();
        if !matches!(queue.state, State::Closed(_)) {
            queue.state = State::Closed(error);
            queue.wake();
        }
    }

    /// Puts something in; never waits.
    pub(super) fn post(&self, post: Post, at: Timestamp) {
        let mut queue = self.queue();
        let queue = &mut *queue;
        match (post, queue.posts.back_mut(), &mut queue.missed) {
            (Post::Gap(next), Some((Post::Gap(gap), _)), _) | (Post::Gap(next), None, Some(gap)) => {
                *gap = gap.and(next)
            }
            (post, ..) => queue.posts.push_back((post, at)),
        }
        if let Bound::Records(most) = queue.bound {
            while queue.posts.len() > most {
                queue.drop_oldest();
            }
        }
        queue.wake();
    }

    /// Whether the broker has confirmed the subscription, or why it will not.
    pub(super) fn poll_open(&self, context: &mut Context<'_>) -> Poll<Result<()>> {
        let mut queue = self.queue();
        match &mut queue.state {
            State::Opening => {}
            State::Open => return Poll::Ready(Ok(())),
            State::Closed(error) => return Poll::Ready(Err(error.take().map_or_else(ended, |error| error.copy()))),
        }
        queue.remember(context);
        Poll::Pending
    }

    /// The next post; `None` after the last.
    pub(super) fn poll_take(&self, context: &mut Context<'_>) -> Poll<Option<Post>> {
        let mut queue = self.queue();
        if let Some(gap) = queue.missed.take() {
            return Poll::Ready(Some(Post::Gap(gap)));
        }
        if let Some((post, _)) = queue.posts.pop_front() {
            return Poll::Ready(Some(post));
        }
        if let State::Closed(error) = &mut queue.state {
            return Poll::Ready(error.take().map(Post::Fault));
        }
        queue.remember(context);
        Poll::Pending
    }

    // A panic elsewhere leaves a queue that is whole: every change to it is one statement.
    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Queue {
    fn drop_oldest(&mut self) {
        match self.posts.pop_front() {
            Some((Post::Gap(gap), _)) => self.miss(gap),
            Some((_, at)) => self.miss(Gap::dropped(at)),
            None => {}
        }
    }

    fn miss(&mut self, gap: Gap) {
        self.missed = Some(self.missed.map_or(gap, |missed| missed.and(gap)));
    }

    fn remember(&mut self, context: &Context<'_>) {
        self.waker = Some(context.waker().clone());
    }

    fn wake(&mut self) {
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }
}

fn ended() -> Error {
    Error::new(crate::error::Kind::Interrupted, "the realtime session has ended")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn record(number: i64) -> Post {
        let text: Arc<str> = number.to_string().into();
        let length = text.len();
        Post::Record(RecordText::new(&text, 0..length))
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("a second")
    }

    fn read(mailbox: &Mailbox) -> Vec<String> {
        let mut context = Context::from_waker(Waker::noop());
        let mut seen = Vec::new();
        while let Poll::Ready(Some(post)) = mailbox.poll_take(&mut context) {
            seen.push(match post {
                Post::Record(record) => record.as_str().to_owned(),
                Post::Gap(Gap { from, to, breaks, dropped, .. }) => {
                    format!("{}..{}: {breaks} {dropped}", from.as_second(), to.as_second())
                }
                Post::Fault(error) => error.to_string(),
            });
        }
        seen
    }

    #[test]
    fn the_oldest_go_first_and_are_counted_in_their_place() {
        let mailbox = Mailbox::new(Bound::Records(3));
        for number in 0..5 {
            mailbox.post(record(number), at(number));
        }
        mailbox.post(Post::Gap(Gap::lost(at(5), at(7))), at(7));
        mailbox.post(record(8), at(8));
        assert_eq!(read(&mailbox), ["0..3: 0 4", "4", "5..7: 1 0", "8"]);
    }

    #[test]
    fn gaps_without_a_record_between_them_are_one() {
        let mailbox = Mailbox::new(Bound::Records(2));
        mailbox.post(Post::Gap(Gap::lost(at(1), at(2))), at(2));
        mailbox.post(Post::Gap(Gap::lost(at(3), at(4))), at(4));
        for number in 5..9 {
            mailbox.post(record(number), at(number));
        }
        assert_eq!(read(&mailbox), ["1..6: 2 2", "7", "8"]);
    }

    #[test]
    fn a_mailbox_without_a_bound_drops_nothing() {
        let mailbox = Mailbox::new(Bound::None);
        (0..100_000).for_each(|number| mailbox.post(record(number), at(number)));
        assert_eq!(read(&mailbox).len(), 100_000);
    }

    proptest! {
        #[test]
        fn what_is_not_read_is_counted(bound in 1usize..10, steps in prop::collection::vec(0u8..5, 0..200)) {
            let mailbox = Mailbox::new(Bound::Records(bound));
            let mut context = Context::from_waker(Waker::noop());
            let (mut posted, mut read, mut dropped, mut last) = (0, 0, 0, -1);
            let mut take = |post: Post| match post {
                Post::Record(record) => {
                    let number: i64 = record.as_str().parse().expect("a number");
                    assert!(number > last);
                    (read, last) = (read + 1, number);
                }
                Post::Gap(gap) => dropped += gap.dropped,
                Post::Fault(_) => {}
            };
            for step in steps {
                if step > 0 {
                    mailbox.post(record(posted), at(posted));
                    posted += 1;
                } else if let Poll::Ready(Some(post)) = mailbox.poll_take(&mut context) {
                    take(post);
                }
            }
            while let Poll::Ready(Some(post)) = mailbox.poll_take(&mut context) {
                take(post);
            }
            prop_assert_eq!(read + dropped, posted as u64);
        }
    }
}
