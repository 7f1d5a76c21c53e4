//! Orders at the broker, as far as they are more than a row of a list.

mod chain;

pub use chain::Chain;
