//! A Korea Investment & Securities (KIS, 한국투자증권) broker on localhost.
//!
//! It speaks what KIS speaks, keeps accounts, matches orders, moves prices, and misbehaves on request. [`Server`]
//! listens on 127.0.0.1, for requests and for the websocket; [`Simulator`] is the same broker as a value, for tests in
//! virtual time.
//!
//! The paths under `/__sim/` are the simulator's own: statistics, faults, the clock, prices.
//! The README describes them with an example each.

mod books;
mod clock;
mod config;
mod control;
mod desk;
mod endpoint;
mod error;
mod fault;
mod feed;
mod gateway;
mod late;
mod ledger;
mod market;
mod master;
mod scenario;
mod server;
mod simulator;
mod store;
mod wire;
mod world;

pub use config::{Config, Limits, State};
pub use error::{Error, Result};
pub use feed::{Push, Said, SessionId};
pub use market::{Kind, Listing, Venue};
pub use scenario::{Generated, Holding, Minutes, Scenario};
pub use server::Server;
pub use simulator::Simulator;
pub use wire::{Delivery, Reply, Request};
