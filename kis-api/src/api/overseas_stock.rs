//! 해외주식 — overseas stocks.

mod inquire_balance;
mod inquire_ccnl;
mod inquire_nccs;
mod inquire_present_balance;
mod inquire_psamount;
mod multprice;
mod order;
mod order_rvsecncl;
mod price;

pub use inquire_balance::*;
pub use inquire_ccnl::*;
pub use inquire_nccs::*;
pub use inquire_present_balance::*;
pub use inquire_psamount::*;
pub use multprice::*;
pub use order::*;
pub use order_rvsecncl::*;
pub use price::*;
