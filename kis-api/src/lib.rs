//! Typed, rate-limited client of the Korea Investment & Securities (KIS, 한국투자증권) Open API.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod api;
pub mod decode;
pub mod endpoint;
pub mod tick;

mod account;
mod env;
mod error;
mod market;
mod symbol;

pub use account::Account;
pub use decode::Decode;
pub use endpoint::{Endpoint, Meta, OrderEndpoint, ReadEndpoint};
pub use env::Env;
pub use error::{Error, Result};
pub use market::{Currency, KrExchange, Market, Side, UsExchange};
pub use symbol::{Instrument, StockCode, Ticker};
