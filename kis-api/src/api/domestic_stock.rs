//! 국내주식 — domestic stocks.

mod chk_holiday;
mod inquire_balance;
mod inquire_daily_ccld;
mod inquire_price;
mod inquire_psbl_order;
mod inquire_psbl_rvsecncl;
mod inquire_psbl_sell;
mod intstock_multprice;
mod order_cash;
mod order_rvsecncl;

pub use chk_holiday::*;
pub use inquire_balance::*;
pub use inquire_daily_ccld::*;
pub use inquire_price::*;
pub use inquire_psbl_order::*;
pub use inquire_psbl_rvsecncl::*;
pub use inquire_psbl_sell::*;
pub use intstock_multprice::*;
pub use order_cash::*;
pub use order_rvsecncl::*;
