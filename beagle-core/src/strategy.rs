//! Strategies propose. Each is a function from what is known to what should be done, with the reason.

pub mod copy_trade;
pub mod safe_sell;
