//! 해외주식 — overseas stocks.

mod many;

pub use many::*;
