//! The ledger: what customers own, what they ordered, and how orders become trades.

pub(crate) mod account;
pub(crate) mod change;
pub(crate) mod matching;
pub(crate) mod order;
pub(crate) mod place;
pub(crate) mod profit;
pub(crate) mod reserve;
pub(crate) mod rules;
pub(crate) mod ticket;
