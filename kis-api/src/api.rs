//! The official endpoints and realtime feeds, one file each, under their wire names.
//!
//! A field is called what KIS calls it, in lower case, so that the official documents can be searched for it;
//! its comment carries the Korean label and an English gloss. Searching these pages for a TR id
//! (`FHKST01010100`), a document's number (`v1_국내주식-008`) or a Korean title (`주식현재가`) finds the type. Replies
//! are not `Clone`, which would make every build a quarter longer; an `Arc` shares them.
//!
//! These files are generated from `spec/` by `cargo xtask gen`.

pub mod codes;
#[cfg(feature = "bond")]
pub mod domestic_bond;
#[cfg(feature = "futures")]
pub mod domestic_futureoption;
#[cfg(feature = "domestic")]
pub mod domestic_stock;
#[cfg(feature = "domestic")]
pub mod elw;
mod endpoints;
#[cfg(feature = "domestic")]
pub mod etfetn;
mod feeds;
pub mod oauth;
#[cfg(feature = "futures")]
pub mod overseas_futureoption;
#[cfg(feature = "overseas")]
pub mod overseas_stock;
mod prelude;

pub use endpoints::{ALL, find};
pub use feeds::{FEEDS, feed};
