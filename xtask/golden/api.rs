//! The official endpoints, one file each, under their wire names.
//!
//! A field is called what KIS calls it, in lower case, so that the official documents can be searched for it;
//! its comment carries the Korean label and an English gloss. Searching these pages for a TR id
//! (`FHKST01010100`) or a Korean title (`주식현재가`) finds the type. Replies are not `Clone`, which would make every
//! build a quarter longer; an `Arc` shares them.
//!
//! These files are generated from `spec/` by `cargo xtask gen`.

pub mod codes;
#[cfg(feature = "domestic")]
pub mod domestic_stock;
pub mod oauth;
#[cfg(feature = "overseas")]
pub mod overseas_stock;
mod prelude;

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
