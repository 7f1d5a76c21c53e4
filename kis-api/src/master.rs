//! 종목마스터 — what is listed, by code and name, from the files that the broker publishes each day.

mod domestic;
mod file;
mod index;
mod list;
mod listing;
mod overseas;
mod search;

pub(crate) use self::file::File;
pub use self::{
    index::Index,
    list::Master,
    listing::{Exchange, Listing, ListingKind},
};
