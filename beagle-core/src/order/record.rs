//! The rows of the journal, which are only ever added to. What we know of our orders is what they fold to.

use alloc::{collections::BTreeSet, sync::Arc, vec::Vec};

use jiff::civil::Date;
use kis_api::{Market, OrderNo, OrderStatus};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Answer, Cause, Commitment, Intent, Moment, Sheet, Trading};

/// One row of the journal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Record {
    /// This is about to be sent.
    Committed(#[serde(with = "shared")] Arc<Commitment>),
    /// The sending proved this.
    Answered {
        /// Which intent.
        id: i64,
        /// What was proved.
        answer: Answer,
        /// When the sender was through with it: from then on it sent nothing more.
        at: Moment,
    },
    /// Somebody else took the account and found the intent without an answer: whoever was sending it is gone.
    Watched {
        /// Which intent.
        id: i64,
        /// When the account was taken.
        at: Moment,
    },
    /// The broker's list said this.
    Resolved {
        /// Which intent.
        id: i64,
        /// What it said.
        verdict: Verdict,
        /// When.
        at: Moment,
    },
    /// A person said this.
    Settled {
        /// Which intent.
        id: i64,
        /// The order's number; `None` when there is no order.
        order_no: Option<OrderNo>,
        /// Orders that the list showed then and that look as this one would: it is none of them.
        disowned: BTreeSet<OrderNo>,
        /// When.
        at: Moment,
    },
    /// The broker made an order of a reservation.
    Ordered {
        /// Which intent.
        id: i64,
        /// The order's number, which is not the reservation's.
        order_no: OrderNo,
        /// When that was seen.
        at: Moment,
    },
    /// What was filled of an order, and whether more can be.
    Progressed {
        /// Which intent.
        id: i64,
        /// Where it stands.
        progress: Progress,
    },
    /// Something was noticed that reduces trading or stops it. It never loosens what holds already.
    Alarmed {
        /// What.
        cause: Cause,
        /// When.
        at: Moment,
    },
    /// What may be traded from now on, by the owner's word.
    Traded {
        /// The state.
        trading: Trading,
        /// When.
        at: Moment,
    },
    /// The day of a market is over, and every verdict of it was held against the broker's last list.
    Swept {
        /// The market.
        market: Market,
        /// Its day.
        day: Date,
        /// Orders of that list that were not ours.
        foreign: BTreeSet<OrderNo>,
    },
}

/// What the broker's complete list says of an intent without an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It is this order.
    Bound(OrderNo),
    /// There is none, as far as waiting can tell.
    NotPlaced,
    /// There was none, and then there was one after all.
    LateFound(OrderNo),
    /// What was to be taken back rests no more.
    Gone,
    /// A person has to say.
    Escalated(Doubt),
}

/// Why a list does not decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doubt {
    /// Why.
    pub why: Why,
    /// The orders it could be.
    pub candidates: Vec<OrderNo>,
    /// Other new orders of the symbol and side, which are not ours.
    pub others: Vec<OrderNo>,
}

/// Why a list does not decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Several orders look as it would.
    SeveralFit,
    /// One does, but somebody else was ordering the same at that time.
    NotAlone,
    /// The broker told of an order that its list does not show.
    NotListed,
    /// No list was to be had for too long.
    NoList,
}

/// What became of an order that exists.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Progress {
    /// All that was filled so far, under all the numbers it had.
    pub filled: Decimal,
    /// The numbers its order had after the first: an amendment on the phone gives a new one.
    pub later: Vec<OrderNo>,
    /// How it ended; `None` while something of it rests.
    pub end: Option<End>,
}

/// How an order ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// All of it was filled.
    Filled,
    /// What was left was taken back.
    Cancelled,
    /// What was left ended with the day.
    Expired,
    /// The exchange refused it after the broker had taken it.
    RejectedByVenue,
    /// The broker's list does not show it any more.
    Missing,
    /// The broker could make no order of the reservation.
    NotOrdered,
}

impl End {
    /// How an order of this status ended.
    pub const fn of(status: OrderStatus) -> Option<Self> {
        match status {
            OrderStatus::Open | OrderStatus::PartlyFilled => None,
            OrderStatus::Filled => Some(Self::Filled),
            OrderStatus::Cancelled => Some(Self::Cancelled),
            OrderStatus::Rejected => Some(Self::RejectedByVenue),
            OrderStatus::Expired => Some(Self::Expired),
        }
    }
}

impl Record {
    /// Its kind, in one word.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Committed(_) => "committed",
            Self::Answered { .. } => "answered",
            Self::Watched { .. } => "watched",
            Self::Resolved { .. } => "resolved",
            Self::Settled { .. } => "settled",
            Self::Ordered { .. } => "ordered",
            Self::Progressed { .. } => "progressed",
            Self::Alarmed { .. } => "alarmed",
            Self::Traded { .. } => "traded",
            Self::Swept { .. } => "swept",
        }
    }

    /// The intent it tells of.
    pub fn intent(&self) -> Option<i64> {
        match self {
            Self::Committed(commitment) => Some(commitment.id),
            Self::Answered { id, .. }
            | Self::Watched { id, .. }
            | Self::Resolved { id, .. }
            | Self::Settled { id, .. }
            | Self::Ordered { id, .. }
            | Self::Progressed { id, .. } => Some(*id),
            Self::Alarmed { .. } | Self::Traded { .. } | Self::Swept { .. } => None,
        }
    }

    /// The number that an intent has from now on, in the list that [`Record::sheet`] names.
    pub const fn claims(&self) -> Option<&OrderNo> {
        match self {
            Self::Ordered { order_no, .. } => Some(order_no),
            Self::Answered { answer: Answer::Accepted { order_no, .. }, .. }
            | Self::Resolved { verdict: Verdict::Bound(order_no) | Verdict::LateFound(order_no), .. }
            | Self::Settled { order_no: Some(order_no), .. } => Some(order_no),
            _ => None,
        }
    }

    /// The list whose number it claims, for this intent.
    pub fn sheet(&self, intent: &Intent) -> Sheet {
        let sheet = intent.sheet();
        match self {
            Self::Ordered { .. } => Sheet::orders(sheet.market, sheet.day),
            _ => sheet,
        }
    }
}

/// What is shared is written as what it is.
mod shared {
    use alloc::sync::Arc;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn serialize<T: Serialize, S: Serializer>(shared: &Arc<T>, serializer: S) -> Result<S::Ok, S::Error> {
        shared.as_ref().serialize(serializer)
    }

    pub(super) fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Arc<T>, D::Error> {
        T::deserialize(deserializer).map(Arc::new)
    }
}
