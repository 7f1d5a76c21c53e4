//! Realtime feeds: what the websocket brings, and how it becomes typed records.
//!
//! A message is read by [`Message::parse`]. A [`Frame`] of data holds one record or several, joined by `^` without a mark
//! between them, so their number in the frame's header divides the fields; a constant would break, because fields are
//! appended without notice. [`Frame::records`] gives them as the feed's own type, one by one:
//!
//! ```
//! # #[cfg(feature = "domestic")] {
//! use kis_api::{api::domestic_stock::MarketStatusKrx, feed::Message};
//!
//! let Message::Data(frame) = Message::parse("0|H0STMKO0|001|005930^N^(null)^^311^^^55^N^N")? else { return Ok(()) };
//! for record in frame.records::<MarketStatusKrx>() {
//!     assert_eq!(record?.mksc_shrn_iscd, "005930");
//! }
//! # }
//! # Ok::<(), kis_api::Error>(())
//! ```
//!
//! What frames do differently from the documents is settled here, once: appended fields are ignored, those that were
//! appended since may be missing, and a record of another layout is read by its number of fields. An empty field is `None`.
//! A frame that is too short is an error of that frame alone, a value that can't be read one of that record alone.

mod control;
mod frame;
#[cfg(feature = "feed")]
mod live;
mod record;
mod rows;
mod value;

pub use control::{Cipher, Control};
pub use frame::{Frame, Message};
#[cfg(feature = "feed")]
pub(crate) use live::Session;
#[cfg(feature = "feed")]
pub use live::{FeedSettings, Gap, Item, LiveTrade, OrderEvent, OrderNotice, Realtime, Subscription};
pub use record::Record;
pub use rows::Records;
pub use value::Named;

use crate::{Result, endpoint::Field};

/// A feed's record.
pub trait Feed: Sized + Send + 'static {
    /// The feed's entry in the table.
    const META: &'static FeedMeta;

    /// Takes the fields in the order of the wire. Errors are kept by the [`Record`].
    fn read(record: &mut Record<'_>) -> Self;
}

/// One feed's facts, as the official documents and recorded frames give them.
#[derive(Debug)]
#[non_exhaustive]
pub struct FeedMeta {
    /// Group and name: `domestic_stock.ccnl_krx`.
    pub id: &'static str,
    /// The Korean title.
    pub title: &'static str,
    /// The number of the official document.
    pub doc_no: &'static str,
    /// The transaction id in the real environment.
    pub real: &'static str,
    /// The transaction id on paper; `None` where paper has no such feed.
    pub paper: Option<&'static str>,
    /// What the key of a subscription is.
    pub key: Key,
    /// The place in [`fields`](Self::fields) of the subscription's key; `None` where the record doesn't carry it.
    pub key_at: Option<usize>,
    /// Whether the documents say that frames are encrypted. What a frame says of itself decides.
    pub encrypted: bool,
    /// A record's fields, in the order of the wire.
    pub fields: &'static [Field],
    /// How many of them every record has: the rest was appended later.
    pub required: usize,
    /// Other layouts of the record, told apart by their number of fields.
    pub layouts: &'static [Layout],
    pub(crate) check: fn(&Frame<'_>) -> Result<usize>,
}

/// Another layout of a feed's record.
#[derive(Debug)]
#[non_exhaustive]
pub struct Layout {
    /// The number of fields on the wire.
    pub width: usize,
    /// Those with a name, from the first on.
    pub fields: &'static [Field],
}

/// What the key of a subscription (`tr_key`) is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Key {
    /// 종목코드 — an issue's code, such as `005930`, `101V06` or `KR103502GD31`.
    Symbol,
    /// 업종구분코드 — a sector's code, such as `0001`.
    Sector,
    /// HTS ID — the login of the account's owner.
    HtsId,
    /// `D`, the exchange's code and the symbol, such as `DNASAAPL`: the free feed.
    Delayed,
    /// `R`, the exchange's code and the symbol, such as `RBAQAAPL`: daytime trading and paid feeds.
    Live,
}

impl FeedMeta {
    /// Whether this is its id or one of its transaction ids.
    pub fn has(&self, id: &str) -> bool {
        self.real == id || self.paper == Some(id) || self.id == id
    }

    /// How many records of a frame can be read with the feed's own type.
    ///
    /// # Errors
    /// As the first error of [`Frame::records`].
    pub fn check(&self, frame: &Frame<'_>) -> Result<usize> {
        (self.check)(frame)
    }

    /// The struct's fields in its order: today's, then those that only other layouts have.
    pub(crate) fn all_fields(&'static self) -> impl Iterator<Item = &'static Field> {
        let others = self.layouts.iter().flat_map(|layout| layout.fields);
        let todays = |name| self.fields.iter().any(|field| field.name() == name);
        self.fields.iter().chain(others.filter(move |other| !todays(other.name())))
    }

    /// Their wire names.
    fn names(&'static self) -> impl Iterator<Item = &'static str> {
        self.all_fields().map(Field::name)
    }

    /// Its transaction id that is called so; blank when neither is.
    fn tr_id(&self, id: &str) -> &'static str {
        if self.real == id { self.real } else { self.paper.filter(|paper| *paper == id).unwrap_or_default() }
    }
}

/// What [`FeedMeta::check`] does, for one type.
pub(crate) fn check<F: Feed>(frame: &Frame<'_>) -> Result<usize> {
    frame.records::<F>().try_fold(0, |count, record| record.map(|_| count + 1))
}
