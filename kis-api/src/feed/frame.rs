//! A message of the websocket, and the data frame among them.

use alloc::{format, vec::Vec};

use memchr::memchr_iter;

use super::{Control, Feed, FeedMeta, Named, Records, rows::Rows, value};
use crate::{Error, Result, api};

/// What the websocket brings.
#[derive(Debug)]
#[non_exhaustive]
pub enum Message<'a> {
    /// Records of a feed.
    Data(Frame<'a>),
    /// `PINGPONG`: the broker asks whether we are there. The answer is this text, sent back.
    Ping(&'a str),
    /// The answer to a subscription or its end, or a refusal.
    Control(Control),
}

impl<'a> Message<'a> {
    /// Reads a text message.
    ///
    /// # Errors
    /// [`Error::is_malformed`] when it is none of the three.
    pub fn parse(text: &'a str) -> Result<Self> {
        match text.as_bytes() {
            [b'0' | b'1', b'|', ..] => Frame::parse(text).map(Self::Data),
            _ => Control::parse(text).map(|control| control.map_or(Self::Ping(text), Self::Control)),
        }
    }
}

/// A data frame: `0|H0STCNT0|003|f1^f2^…`, encrypted `1|H0STCNI0|001|base64`.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    tr_id: &'a str,
    count: usize,
    is_encrypted: bool,
    body: &'a str,
}

impl<'a> Frame<'a> {
    fn parse(text: &'a str) -> Result<Self> {
        let mut bars = memchr_iter(b'|', text.as_bytes());
        let (Some(first), Some(second), Some(third)) = (bars.next(), bars.next(), bars.next()) else {
            return Err(Error::malformed("the frame has no body"));
        };
        let is_encrypted = &text[..first] == "1";
        let (tr_id, count, body) = (&text[first + 1..second], &text[second + 1..third], &text[third + 1..]);
        let digits = count.bytes().all(|b| b.is_ascii_digit());
        match count.parse() {
            Ok(count) if count > 0 && digits => Ok(Self { tr_id, count, is_encrypted, body }),
            _ => Err(Error::malformed(format!("a frame of {tr_id}: {count:?} is no number of records"))),
        }
    }

    /// A frame of one record: a body that was stored without its header.
    pub fn of(tr_id: &'a str, body: &'a str) -> Self {
        Self { tr_id, count: 1, is_encrypted: false, body }
    }

    /// The same frame with its body decrypted.
    #[must_use]
    pub fn decrypted<'b>(&self, body: &'b str) -> Frame<'b>
    where
        'a: 'b,
    {
        Frame { is_encrypted: false, body, ..*self }
    }

    /// The transaction id of its feed.
    pub const fn tr_id(&self) -> &'a str {
        self.tr_id
    }

    /// How many records the header tells of.
    pub const fn count(&self) -> usize {
        self.count
    }

    /// Whether the body is ciphertext.
    pub const fn is_encrypted(&self) -> bool {
        self.is_encrypted
    }

    /// The fields joined by `^`, or base64 text.
    pub const fn body(&self) -> &'a str {
        self.body
    }

    /// The feed; `None` for a transaction id that this crate does not know (or a feature that is off).
    pub fn meta(&self) -> Option<&'static FeedMeta> {
        api::feed(self.tr_id)
    }

    /// Its records as the feed's type. A frame that can't be divided gives one error; a record with a value that can't
    /// be read gives an error in its place.
    pub fn records<F: Feed>(&self) -> Records<'a, F> {
        Records::new(Rows::new(F::META, self))
    }

    /// Its records by the table alone, each with its named fields in the order of the wire: for tools that work with
    /// any feed.
    ///
    /// # Errors
    /// [`Error::is_malformed`] when the frame can't be divided into records of this feed.
    pub fn values(&self, meta: &'static FeedMeta) -> Result<Vec<Vec<Named<'a>>>> {
        Rows::new(meta, self).map(value::values)
    }

    /// The key of each record: the symbol, or whatever else the subscription named. Nothing where the feed's records
    /// don't carry it or the frame can't be divided.
    pub fn keys(&self, meta: &'static FeedMeta) -> impl Iterator<Item = &'a str> {
        let rows = meta.key_at.and_then(|at| Rows::new(meta, self).ok().map(|rows| (at, rows)));
        rows.into_iter().flat_map(|(at, rows)| rows.filter_map(move |row| row.split('^').nth(at)))
    }
}

/// The body of a notice holds an account number.
impl core::fmt::Debug for Frame<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Frame").field("tr_id", &self.tr_id).field("count", &self.count).finish_non_exhaustive()
    }
}
