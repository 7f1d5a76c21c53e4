//! The broker's own list of orders, as the simulator tells it.

use jiff::Timestamp;
use kis_api::{OrderNo, Side};
use rust_decimal::Decimal;
use serde_json::Value;

/// An order that the broker took.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    pub(super) number: OrderNo,
    pub(super) original: Option<OrderNo>,
    pub(super) symbol: String,
    pub(super) side: Side,
    pub(super) quantity: Decimal,
    /// None for an order at any price.
    pub(super) price: Option<Decimal>,
    pub(super) filled: Decimal,
    pub(super) status: String,
    /// It came through the API, and not from the owner's phone.
    pub(super) is_ours: bool,
    /// When it was taken.
    pub(super) at: Timestamp,
}

impl Placed {
    /// Whether something of it rests.
    pub(super) fn is_open(&self) -> bool {
        matches!(self.status.as_str(), "open" | "partial")
    }
}

/// Every order of `/__sim/stats`, in the order of their numbers.
pub(super) fn orders(stats: &Value) -> Vec<Placed> {
    stats["orders"].as_array().map(|rows| rows.iter().filter_map(order).collect()).unwrap_or_default()
}

fn order(row: &Value) -> Option<Placed> {
    let text = |name: &str| row[name].as_str();
    let number = |name: &str| text(name).and_then(|text| text.parse().ok());
    Some(Placed {
        number: number("order_no")?,
        original: number("original_order_no"),
        symbol: text("symbol")?.into(),
        side: if text("side")? == "buy" { Side::Buy } else { Side::Sell },
        quantity: row["qty"].as_i64()?.into(),
        price: text("price").and_then(|price| Decimal::from_str_exact(price).ok()),
        filled: row["filled_qty"].as_i64()?.into(),
        status: text("status")?.into(),
        is_ours: text("source")? == "api",
        at: text("at")?.parse().ok()?,
    })
}
