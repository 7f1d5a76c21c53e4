//! A leader's trade that mine follows, and what may stand in its way.

use kis_api::Instrument;
use rust_decimal::Decimal;

use crate::{
    Source,
    alert::Quantity,
    engine::{
        failure::Stop,
        store::{Leader, Plan},
    },
    order::Authority,
    reason::AlertRefusal,
    report::{ReasonLine, Sizing},
    strategy::copy_trade::{NotPlanned, Spent},
};

/// A purchase of a leader's.
pub(in crate::engine) struct Bought<'a> {
    pub(in crate::engine) leader: &'a Leader,
    pub(in crate::engine) instrument: &'a Instrument,
    pub(in crate::engine) spent: Spent,
    pub(in crate::engine) wanted: Wanted,
}

/// A sale of a leader's.
pub(in crate::engine) struct Sold<'a> {
    pub(in crate::engine) leader: &'a Leader,
    pub(in crate::engine) instrument: &'a Instrument,
    pub(in crate::engine) quantity: Quantity,
    /// What the leader held before it, where that is known.
    pub(in crate::engine) held: Option<Decimal>,
    pub(in crate::engine) wanted: Wanted,
}

/// On whose word mine follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::engine) enum Wanted {
    /// An alert's, by its number. What is too much is cut off.
    ByAlert(i64),
    /// The owner's, at a limit of theirs perhaps. What is too much is refused with the number.
    ByOwner { limit: Option<Decimal> },
}

impl Wanted {
    pub(super) const fn source(self) -> Source {
        match self {
            Self::ByAlert(_) => Source::Alert,
            Self::ByOwner { .. } => Source::Manual,
        }
    }

    pub(super) const fn authority(self) -> Authority {
        match self {
            Self::ByAlert(_) => Authority::Rule,
            Self::ByOwner { .. } => Authority::Owner,
        }
    }

    /// An alert is ordered once, by however many processes it is drained; a person may mean the same twice.
    pub(super) fn wish(self) -> Option<String> {
        self.alert().map(|alert| format!("alert:{alert}"))
    }

    pub(super) const fn limit(self) -> Option<Decimal> {
        match self {
            Self::ByAlert(_) => None,
            Self::ByOwner { limit } => limit,
        }
    }

    /// What follows from a purchase of the leader's for so many shares.
    pub(super) fn purchase(self, leader: i64, (carry_krw, shares): (Decimal, Option<Decimal>)) -> Plan {
        let told = self.told(shares.map(Quantity::Shares));
        Plan::LeaderPurchase { alert: self.alert(), leader, carry_krw, told }
    }

    /// What follows from a sale of the leader's.
    pub(super) fn sale(self, leader: i64, quantity: Quantity) -> Plan {
        Plan::LeaderSale { alert: self.alert(), leader, told: self.told(Some(quantity)) }
    }

    const fn alert(self) -> Option<i64> {
        match self {
            Self::ByAlert(alert) => Some(alert),
            Self::ByOwner { .. } => None,
        }
    }

    /// What an alert tells is counted when it is sorted; what the owner tells, with the order.
    fn told(self, traded: Option<Quantity>) -> Option<Quantity> {
        traded.filter(|_| self.alert().is_none())
    }
}

/// Why a leader's trade makes no order of mine.
pub(in crate::engine) enum Prevented {
    /// Something is against every such order, or can't be read.
    Stop(Stop),
    /// Something is against this one.
    Refused(AlertRefusal),
    /// What is due buys nothing yet.
    TooLittle { reason: AlertRefusal, sizing: Box<Sizing> },
    /// It goes when something else is over.
    Waits(ReasonLine),
}

impl<S: Into<Stop>> From<S> for Prevented {
    fn from(stop: S) -> Self {
        Self::Stop(stop.into())
    }
}

impl Prevented {
    pub(super) fn not_planned(why: NotPlanned) -> Self {
        match why {
            NotPlanned::Denied(denial) => crate::reason::Refusal::Denied(denial).into(),
            NotPlanned::PriceMoved(refusal) => Self::Refused(refusal),
        }
    }
}
