//! The people whose trades are followed.

use alloc::{string::String, vec::Vec};

use kis_api::{Instrument, Side};
use rust_decimal::Decimal;

use crate::{Money, sighting::Sighting};

/// The people whose trades are followed. A leader is named as alerts do it or, where two have one name, by profile:
/// `profile:1234`.
#[derive(Debug, Clone, PartialEq)]
pub enum FollowCommand {
    /// Shows all of them.
    List,
    /// Follows someone new.
    Add {
        /// The name, as alerts write it.
        leader: String,
        /// The site's own id of them.
        profile: Option<String>,
        /// Where to follow.
        markets: Markets,
        /// The leader's capital, in won.
        capital: Money,
    },
    /// Changes what is given.
    Set {
        /// Whom.
        leader: String,
        /// To what.
        change: LeaderChange,
    },
    /// Stops following.
    Remove {
        /// Whom.
        leader: String,
    },
    /// Shows what leaders hold.
    Holdings {
        /// One of them; all when not given.
        leader: Option<String>,
    },
    /// Writes down what a leader holds, which a partial sale is measured against.
    Hold {
        /// Who.
        leader: String,
        /// The stock.
        instrument: Instrument,
        /// The leader's shares of it.
        quantity: Decimal,
    },
    /// Takes over what the community site shows of their profiles, by profile.
    Sight(Vec<(String, Sighting)>),
    /// Does what would follow if the leader traded, on the owner's word.
    Order(LeaderOrder),
}

/// What to change of a leader. What is not given stays as it is.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LeaderChange {
    /// The name they have now; the old one is retired.
    pub name: Option<String>,
    /// The site's own id of them.
    pub profile: Option<String>,
    /// Whether their profile can be seen.
    pub visibility: Option<Visibility>,
    /// Where to follow.
    pub markets: Option<Markets>,
    /// The leader's capital, in won.
    pub capital: Option<Money>,
}

/// A trade of a leader's that the owner tells of, to be followed in proportion.
#[derive(Debug, Clone, PartialEq)]
pub struct LeaderOrder {
    /// Who traded.
    pub leader: String,
    /// 매수 or 매도.
    pub side: Side,
    /// What was traded.
    pub instrument: Instrument,
    /// How much the leader traded.
    pub size: LeaderSize,
    /// At what price the leader traded; at my limit, or else the last one, when not given.
    pub price: Option<Decimal>,
    /// My limit; a little beyond the last price when not given.
    pub limit: Option<Decimal>,
}

/// How much a leader traded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeaderSize {
    /// This many shares.
    Shares(Decimal),
    /// For this much. Purchases only.
    Amount(Money),
    /// All they held. Sales only.
    All,
}

/// The markets in which a leader is followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Markets {
    /// Domestic only.
    Kr,
    /// US only.
    Us,
    /// Both.
    Both,
}

/// Whether a leader's profile can be seen. Nothing is bought or sold after one that can't.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Visibility {
    /// Everybody sees it.
    Public,
    /// It was hidden.
    Private,
}

impl FollowCommand {
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::List => "follow list",
            Self::Add { .. } => "follow add",
            Self::Set { .. } => "follow set",
            Self::Remove { .. } => "follow remove",
            Self::Holdings { .. } | Self::Hold { .. } => "follow holdings",
            Self::Sight(_) => "watch-users",
            Self::Order(_) => "follow order",
        }
    }
}
