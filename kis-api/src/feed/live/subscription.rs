//! A stream of one feed and key.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

use futures_util::Stream;

use super::{
    Feed, Frame,
    connection::{Command, Commands},
    item::Item,
    mailbox::{Mailbox, Post},
    session::{ReaderId, Topic},
};
use crate::{Error, Result};

/// What makes a record of its text.
pub(super) type Reading<T> = fn(&Frame<'_>) -> Result<T>;

/// The records of one feed and key, as a [`Stream`] of [`Item`]s.
///
/// It never ends by itself: after a lost connection it goes on, with a [`Gap`](super::Gap) first. An error in it
/// concerns one frame, which could not be read, unless it is the last item: then the broker has refused the
/// subscription or the whole session, or the runtime is gone on which the client's first stream was opened. Dropping it
/// ends the subscription, unless another stream has the same one.
#[must_use = "a stream that is dropped ends its subscription"]
pub struct Subscription<T> {
    topic: Topic,
    mailbox: Arc<Mailbox>,
    read: Reading<T>,
    _leave: Leave,
}

/// Tells the session when the reader is gone.
struct Leave {
    reader: ReaderId,
    commands: Commands,
}

impl Drop for Leave {
    fn drop(&mut self) {
        // A session that has ended needs no farewell.
        let _ = self.commands.send(Command::Leave(self.reader));
    }
}

impl<T> Subscription<T> {
    /// A reader that the session knows. Waits until the broker has confirmed it.
    pub(super) async fn open(reading: Reading<T>, topic: Topic, mailbox: Arc<Mailbox>, door: Door) -> Result<Self> {
        let Door { reader, commands } = door;
        let leave = Leave { reader, commands };
        poll_fn(|context| mailbox.poll_open(context)).await?;
        Ok(Self { topic, mailbox, read: reading, _leave: leave })
    }

    /// The next item; `None` when the session has ended.
    pub async fn next(&mut self) -> Option<Result<Item<T>>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The key of the subscription, as the broker knows it.
    pub fn key(&self) -> &str {
        &self.topic.key
    }

    /// The transaction id of the feed.
    pub fn tr_id(&self) -> &'static str {
        self.topic.tr_id
    }

    fn poll(&self, context: &mut Context<'_>) -> Poll<Option<Result<Item<T>>>> {
        let post = ready!(self.mailbox.poll_take(context));
        Poll::Ready(post.map(|post| match post {
            Post::Record(record) => (self.read)(&Frame::of(self.topic.tr_id, record.as_str())).map(Item::Data),
            Post::Gap(gap) => Ok(Item::Gap(gap)),
            Post::Fault(error) => Err(error.copy()),
        }))
    }
}

/// The reader's name and its way to the session.
pub(super) struct Door {
    pub(super) reader: ReaderId,
    pub(super) commands: Commands,
}

impl<T> Stream for Subscription<T> {
    type Item = Result<Item<T>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

/// A notice's key is somebody's login, and its records hold an account.
impl<T> fmt::Debug for Subscription<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscription").field("tr_id", &self.topic.tr_id).finish_non_exhaustive()
    }
}

/// The record of a frame that holds one.
pub(super) fn record<F: Feed>(frame: &Frame<'_>) -> Result<F> {
    let nothing = || Err(Error::malformed("the frame holds no record").at(F::META.id, ""));
    frame.records::<F>().next().unwrap_or_else(nothing)
}
