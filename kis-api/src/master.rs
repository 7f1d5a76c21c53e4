//! 종목마스터 — what is listed, by code and name, from the files that the broker publishes each day.

mod domestic;
mod file;
#[cfg(fuzzing)]
mod fuzz;
mod index;
mod list;
mod listing;
mod overseas;
mod search;

pub(crate) use self::file::File;
#[cfg(fuzzing)]
pub use self::fuzz::fuzz_master;
pub use self::{
    index::Index,
    list::Master,
    listing::{Exchange, Listing, ListingKind},
};
