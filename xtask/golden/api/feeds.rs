//! The table of the realtime feeds.

#[cfg(feature = "domestic")]
use super::domestic_stock;
#[allow(unused_imports, reason = "without a group of endpoints there is no feed")]
use crate::feed::{Feed, FeedMeta};

/// Every feed's table entry.
pub static FEEDS: &[&FeedMeta] = &[
    #[cfg(feature = "domestic")]
    domestic_stock::Notice::META,
];

/// The table entry of this feed, by its id or either of its TR ids: `domestic_stock.ccnl_krx`, `H0STCNT0`.
pub fn feed(id: &str) -> Option<&'static FeedMeta> {
    FEEDS.iter().copied().find(|meta| meta.has(id))
}
