//! The exchanges: what is listed, when they trade, and what everything costs at any minute.

pub(crate) mod calendar;
pub(crate) mod candle;
pub(crate) mod costs;
pub(crate) mod depth;
pub(crate) mod listing;
pub(crate) mod past;
pub(crate) mod quote;
pub(crate) mod reel;
mod steps;
pub(crate) mod tape;
mod walk;
pub(crate) mod year;

pub(crate) use listing::Board;
pub use listing::{Kind, Listing, Venue};
