//! 투자금 대비 비율 보정 — following a leader in proportion to the two capitals.

mod buy;
mod ledger;
mod plan;
mod sell;

#[cfg(test)]
mod laws;

pub use buy::{Purchase, PurchaseSize, Terms, size_purchase};
pub use ledger::{held_after, reduce_pro_rata};
pub use plan::{NotPlanned, Planned, PurchaseCase, Spent, plan_purchase};
pub use sell::{LeaderSale, size_sale};
