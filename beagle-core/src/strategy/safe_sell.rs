//! 안전 매도 — keeping a minimum profit.
//!
//! A holding is *armed* when its profit and its volume are high enough, and sold when its profit falls to the floor.
//! [`decide`] looks at one holding and says what to do and why; it changes nothing by itself. What it remembers is a
//! [`Record`], which the shell keeps, and which learns of the broker's answers through [`Sells`](super::sale::Sells).

mod decide;
mod record;
mod settings;

#[cfg(test)]
mod laws;
#[cfg(test)]
mod scenarios;

pub use decide::decide;
pub use record::{Armed, Record, Selling, State};
pub use settings::Settings;
