//! One look of one rule at one holding.

use kis_api::{Holding, Quote};

use super::line;
use crate::{
    reason::Hold,
    strategy::{
        Seller, condition, positive_sell, safe_sell,
        sale::{Decision, Sells, Step, Want, Working},
    },
};

/// A holding that somebody may want to sell.
#[derive(Debug, Clone)]
pub(super) struct Subject {
    pub(super) holding: Holding,
    pub(super) seller: Seller,
}

/// What somebody found out about it.
#[derive(Debug, Clone)]
pub(super) struct Look {
    pub(super) decision: Decision,
    pub(super) reason: Hold,
    /// What is remembered from now on.
    pub(super) record: Remembered,
    /// What was remembered before.
    pub(super) before: Remembered,
}

/// What a rule remembers, whichever it is.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::engine) enum Remembered {
    SafeSell(safe_sell::Record),
    PositiveSell(positive_sell::Record),
    Condition(condition::Record),
}

impl Look {
    pub(super) fn of<R>(before: R, step: Step<R>, any: impl Fn(R) -> Remembered) -> Self {
        let Step { record, decision, reason } = step;
        Self { decision, reason, record: any(record), before: any(before) }
    }

    /// Whether more than the session's volume is needed, or something is to be ordered.
    pub(super) const fn needs_account(&self) -> bool {
        self.decision.is_order() || matches!(self.decision, Decision::Ask(Want::Price))
    }

    /// Whether the session's volume and price are needed.
    pub(super) const fn asks_for_session(&self) -> bool {
        matches!(self.decision, Decision::Ask(Want::Session))
    }

    /// With which profit the holding turned positive, which its owner is told; `None` if it did not.
    pub(super) fn turned(&self, holding: &Holding, quote: Option<&Quote>) -> Option<Hold> {
        let has_turned = match (&self.before, &self.record) {
            (Remembered::PositiveSell(before), Remembered::PositiveSell(now)) => now.turned_since(before),
            _ => false,
        };
        let profit_pct = line::profit_pct(holding, line::price(holding, quote)).filter(|_| has_turned)?;
        Some(Hold::Turned { profit_pct })
    }

    /// The same with nothing to do, for this reason.
    pub(super) fn held(self, reason: Hold) -> Self {
        Self { decision: Decision::Hold, reason, ..self }
    }
}

impl Remembered {
    /// What somebody remembers who was never here.
    pub(super) fn nothing(seller: Seller) -> Self {
        match seller {
            Seller::Condition(_) => Self::Condition(condition::Record::default()),
            Seller::PositiveSell => Self::PositiveSell(positive_sell::Record::default()),
            Seller::SafeSell | Seller::Leader => Self::SafeSell(safe_sell::Record::default()),
        }
    }

    pub(super) fn working(&self) -> Option<&Working> {
        match self {
            Self::SafeSell(record) => record.working(),
            Self::PositiveSell(record) => record.working(),
            Self::Condition(record) => record.working(),
        }
    }
}
