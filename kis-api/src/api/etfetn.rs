//! ETF/ETN — exchange-traded funds and notes.

mod etf_nav_trend;
mod inquire_asking_price;
mod inquire_component_stock_price;
mod inquire_price;
mod nav_comparison_daily_trend;
mod nav_comparison_time_trend;
mod nav_comparison_trend;

pub use etf_nav_trend::*;
pub use inquire_asking_price::*;
pub use inquire_component_stock_price::*;
pub use inquire_price::*;
pub use nav_comparison_daily_trend::*;
pub use nav_comparison_time_trend::*;
pub use nav_comparison_trend::*;
