//! The alert queue, and what a drain did with it.

use alloc::{string::String, vec::Vec};

use jiff::Timestamp;
use kis_api::{Currency, Market, Side};
use rust_decimal::Decimal;
use serde::Serialize;

use super::{ReasonLine, SentOrder};

/// The alert queue, or what a drain did with it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AlertsBody {
    /// One line each, in the order of the queue.
    pub alerts: Vec<AlertLine>,
    /// The orders that were sent.
    pub orders: Vec<SentOrder>,
    /// Why nothing was done, when nothing was; or why orders of before could not be looked for.
    pub reason: Option<ReasonLine>,
}

/// One alert.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AlertLine {
    /// Its number in the queue; absent in a dry run, which keeps nothing.
    pub id: Option<i64>,
    /// When it was received, by the market's clock.
    pub at: Timestamp,
    /// The message.
    pub text: String,
    /// Who traded, where the message was understood.
    pub leader: Option<String>,
    /// 매수 or 매도.
    pub side: Option<Side>,
    /// Code or ticker.
    pub symbol: Option<String>,
    /// The market.
    pub market: Option<Market>,
    /// The leader's shares.
    pub qty: Option<Decimal>,
    /// The leader's price.
    pub price: Option<Decimal>,
    /// The currency of the price.
    pub currency: Option<Currency>,
    /// Where it stands.
    pub status: AlertStatus,
    /// Why, when it is refused, a duplicate, or waits.
    pub reason: Option<ReasonLine>,
    /// How the purchase was sized.
    pub sizing: Option<Sizing>,
    /// The order that came of it.
    pub order: Option<SentOrder>,
}

/// Where an alert stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AlertStatus {
    /// Kept, not looked at yet.
    Received,
    /// The same text came less than ten seconds before.
    Duplicate,
    /// Nothing will come of it.
    Refused,
    /// Waits for the next drain.
    Planned,
    /// An order was sent.
    Ordered,
    /// Nothing is left to do.
    Done,
}

/// How a purchase was sized, in won.
#[derive(Debug, Clone, PartialEq, Serialize, serde::Deserialize)]
pub struct Sizing {
    /// The leader's capital.
    pub leader_capital_krw: Decimal,
    /// My capital.
    pub my_capital_krw: Decimal,
    /// What the leader spent.
    pub leader_amount_krw: Decimal,
    /// What earlier alerts left over.
    pub carried_in_krw: Decimal,
    /// My capital × the leader's amount / the leader's capital + what was carried in.
    pub due_krw: Decimal,
    /// What the maximum or the cash cut off; it is dropped.
    pub cut_krw: Decimal,
    /// What the order is worth.
    pub amount_krw: Decimal,
    /// What is carried to the next alert.
    pub carried_out_krw: Decimal,
    /// Won for one unit of the stock's currency.
    pub rate: Decimal,
}
