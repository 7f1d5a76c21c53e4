//! 국내주식 — domestic stocks.

mod look;
mod trade;

pub use look::*;
pub use trade::*;
