//! 조건 주문 — selling a holding when its price or its profit gets somewhere.
//!
//! A condition sells once. An order that ends before all of it is sold leaves the rest waiting for the condition to be
//! met again.

mod decide;
mod record;
mod terms;

#[cfg(test)]
mod laws;
#[cfg(test)]
mod scenarios;

pub use decide::decide;
pub use record::{Record, State};
pub use terms::{Amount, Measure, Settings, Terms, Trigger, When};
