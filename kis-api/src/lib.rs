//! Typed, rate-limited client of the Korea Investment & Securities (KIS, 한국투자증권) Open API.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod api;
pub mod calendar;
pub mod decode;
pub mod endpoint;
pub mod tick;

mod account;
mod balance;
mod env;
mod error;
mod market;
mod order;
mod quote;
mod symbol;

pub use account::Account;
pub use balance::{Balance, BuyingPower, Credit, Holding, profit_pct};
pub use decode::Decode;
pub use endpoint::{Endpoint, Meta, OrderEndpoint, ReadEndpoint};
pub use env::Env;
pub use error::{Error, Result};
pub use market::{Currency, KrExchange, Market, Side, UsExchange};
pub use order::{Accepted, OrderKind, OrderNo, OrderRecord, OrderStatus, Outcome};
pub use quote::{Quote, volume_ratio_pct};
pub use symbol::{Instrument, StockCode, Ticker};
