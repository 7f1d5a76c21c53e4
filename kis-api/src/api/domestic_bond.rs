//! 장내채권 — bonds on the exchange.

mod avg_unit;
mod bond_asking_price;
mod bond_ccnl;
mod bond_index_ccnl;
mod buy;
mod inquire_asking_price;
mod inquire_balance;
mod inquire_ccnl;
mod inquire_daily_ccld;
mod inquire_daily_itemchartprice;
mod inquire_daily_price;
mod inquire_price;
mod inquire_psbl_order;
mod inquire_psbl_rvsecncl;
mod issue_info;
mod order_rvsecncl;
mod search_bond_info;
mod sell;

pub use avg_unit::*;
pub use bond_asking_price::*;
pub use bond_ccnl::*;
pub use bond_index_ccnl::*;
pub use buy::*;
pub use inquire_asking_price::*;
pub use inquire_balance::*;
pub use inquire_ccnl::*;
pub use inquire_daily_ccld::*;
pub use inquire_daily_itemchartprice::*;
pub use inquire_daily_price::*;
pub use inquire_price::*;
pub use inquire_psbl_order::*;
pub use inquire_psbl_rvsecncl::*;
pub use issue_info::*;
pub use order_rvsecncl::*;
pub use search_bond_info::*;
pub use sell::*;
