//! The table of the endpoints.

#[cfg(feature = "domestic")]
use super::domestic_stock;
use super::oauth;
#[cfg(feature = "overseas")]
use super::overseas_stock;
use crate::endpoint::{Endpoint, Meta};

/// Every endpoint's table entry.
pub static ALL: &[&Meta] = &[
    #[cfg(feature = "domestic")]
    domestic_stock::Look::META,
    #[cfg(feature = "domestic")]
    domestic_stock::Trade::META,
    oauth::Key::META,
    #[cfg(feature = "overseas")]
    overseas_stock::Many::META,
];

/// The table entry of this id, such as `domestic_stock.inquire_price`.
pub fn find(id: &str) -> Option<&'static Meta> {
    ALL.iter().copied().find(|meta| meta.id == id)
}
