//! 국내주식 — domestic stocks.

mod look;
mod notice;
mod trade;

pub use look::*;
pub use notice::*;
pub use trade::*;
