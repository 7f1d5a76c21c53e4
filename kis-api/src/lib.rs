//! Typed, rate-limited client of the Korea Investment & Securities (KIS, 한국투자증권) Open API.
//!
//! A [`Client`] holds everything it needs: credentials, account, token and limits are its own, so that two clients
//! for different accounts or environments never mix. Its calls come in two layers. The curated one has the same verbs
//! for both markets, in English and with strict types:
//!
//! ```no_run
//! # async fn run(kis: kis_api::Client) -> kis_api::Result<()> {
//! use kis_api::{Outcome, Ticker};
//! use rust_decimal::Decimal;
//!
//! let balance = kis.domestic().balance().await?; // every page, or an error
//! match kis.us().buy(&Ticker::nasdaq("AAPL"), 3).limit(Decimal::new(19_050, 2)).send().await {
//!     Outcome::Accepted(accepted) => println!("order {}", accepted.order_no),
//!     Outcome::Rejected(why) => println!("refused: {why}"),
//!     Outcome::NotSent(why) => println!("nothing was sent: {why}"),
//!     Outcome::Unknown(why) => println!("look into the order list before anything else: {why}"),
//! }
//! # Ok(()) }
//! ```
//!
//! The raw one, in [`api`], has the official endpoints under their wire names; [`Client::send`] takes any that reads.
//!
//! Without the feature `client` the crate is `no_std`: the vocabulary, the endpoints and their decoders.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

/// The code of the registry's page compiles, too.
#[cfg(all(doctest, feature = "client"))]
#[doc = include_str!("../README.md")]
struct Readme;

pub mod api;
pub mod calendar;
pub mod decode;
pub mod endpoint;
pub mod feed;
pub mod tick;

mod account;
mod balance;
mod book;
mod candle;
mod code;
mod env;
mod error;
mod market;
mod order;
mod profit;
mod quote;
mod symbol;

#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod clock;
#[cfg(feature = "client")]
mod credential;
#[cfg(feature = "client")]
mod domestic;
#[cfg(feature = "client")]
mod history;
#[cfg(feature = "keyring")]
pub mod keyring;
#[cfg(feature = "client")]
mod limit;
#[cfg(feature = "client")]
mod master;
#[cfg(feature = "client")]
mod outcome;
#[cfg(feature = "client")]
mod read;
#[cfg(feature = "client")]
mod retry;
#[cfg(feature = "client")]
mod token;
#[cfg(feature = "client")]
mod transport;
#[cfg(feature = "client")]
mod us;
#[cfg(feature = "wire")]
pub mod wire;

pub use account::Account;
pub use balance::{Balance, BuyingPower, Credit, Holding, profit_pct};
pub use book::{Level, OrderBook, Trade};
pub use candle::{Candle, Interval};
pub use code::{Code, CodeList};
pub use decode::Decode;
pub use endpoint::{Endpoint, Meta, OrderEndpoint, ReadEndpoint};
pub use env::Env;
pub use error::{Error, Result};
pub use market::{Currency, KrExchange, Market, Side, UsExchange};
pub use order::{
    Accepted, OrderKind, OrderList, OrderNo, OrderRecord, OrderStatus, Outcome, Reservation, ReservationNo,
    ReservationStatus, Reserved,
};
pub use profit::{Profit, ProfitLine};
pub use quote::{Quote, volume_ratio_pct};
pub use symbol::{Instrument, StockCode, Ticker};

#[cfg(all(feature = "client", fuzzing))]
#[doc(hidden)]
pub use {client::fuzz_order_list, master::fuzz_master};
#[cfg(feature = "client")]
pub use {
    client::{Client, ClientBuilder},
    credential::Credentials,
    domestic::{Domestic, KrAmend, KrCancel, KrOrder, KrReservation, KrReservationCancel, TradingDay},
    history::Candles,
    limit::Limits,
    master::{Exchange, Index, Listing, ListingKind, Master},
    us::{Us, UsAmend, UsCancel, UsOrder, UsReservation, UsReservationCancel},
};
