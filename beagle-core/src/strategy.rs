//! Strategies propose. Each is a function from what is known to what should be done, with the reason.

pub mod condition;
pub mod copy_trade;
pub mod positive_sell;
pub mod safe_sell;
pub mod sale;

mod precedence;

pub use precedence::{Choice, Seller, choose};
