//! Which alerts wait when one of them has to.
//!
//! The queue is worked off in its order. An alert that waits keeps back only what would come out wrong before it: what
//! the same leader did with the same stock afterwards, or what would meet the same wall.

use std::collections::BTreeMap;

use kis_api::{Market, Side};

use super::drain::Instead;
use crate::{
    Exit,
    alert::Alert,
    engine::{failure::Stop, store::Queued},
    gate::duplicate,
    reason::{AlertRefusal, Reason as _},
    report::{AlertStatus, ReasonLine},
};

/// What waits along with an alert that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Along {
    /// Nothing else.
    Nothing,
    /// What the same leader did with the same stock afterwards.
    Stock,
    /// The same, and every purchase: orders came too fast, which holds for no sale.
    Purchases,
    /// The same stock, and the whole market when this happens again: the broker's answer is not to be had.
    Market,
    /// All that is left.
    Everything,
}

/// In how many stocks of a market the broker's answers may fail before the market is left alone in this run.
const FAILURES: u8 = 2;

/// Who waits behind whom, by the numbers of the alerts.
#[derive(Debug, Default)]
pub(super) struct Turns {
    stocks: BTreeMap<(String, Market, String), i64>,
    purchases: Option<i64>,
    failures: BTreeMap<Market, (u8, i64)>,
    everything: Option<i64>,
}

impl Turns {
    /// The alert that this one waits behind.
    pub(super) fn behind(&self, alert: &Alert) -> Option<i64> {
        let market = alert.instrument.market();
        let of_market = self.failures.get(&market).filter(|(failures, _)| *failures >= FAILURES).map(|(_, id)| *id);
        let of_purchases = self.purchases.filter(|_| alert.side == Side::Buy);
        self.everything.or(self.stocks.get(&stock(alert)).copied()).or(of_purchases).or(of_market)
    }

    /// An alert waits, and so does what has to wait along with it.
    pub(super) fn waits(&mut self, (id, alert): (i64, &Alert), along: Along) {
        if along != Along::Nothing {
            self.stocks.entry(stock(alert)).or_insert(id);
        }
        match along {
            Along::Nothing | Along::Stock => {}
            Along::Purchases => self.purchases = self.purchases.or(Some(id)),
            Along::Market => self.failures.entry(alert.instrument.market()).or_insert((0, id)).0 += 1,
            Along::Everything => self.everything = self.everything.or(Some(id)),
        }
    }
}

/// The later sale by the same leader of the same stock that was acted on before this purchase: to buy now would be to
/// hold what the leader gave up.
pub(super) fn overtaken(alert: &Alert, later: &[Queued]) -> Option<i64> {
    let sold = |queued: &&Queued| {
        let is_over = !matches!(queued.status, AlertStatus::Received | AlertStatus::Planned);
        let is_sale = |later: &Alert| later.side == Side::Sell && stock(later) == stock(alert);
        is_over && queued.event.alert.as_ref().is_some_and(is_sale)
    };
    later.iter().filter(|_| alert.side == Side::Buy).find(sold).map(|queued| queued.id)
}

fn stock(alert: &Alert) -> (String, Market, String) {
    (duplicate::key(&alert.leader), alert.instrument.market(), alert.instrument.symbol().into())
}

/// Why an alert waits behind another one.
pub(super) fn behind(alert: i64) -> ReasonLine {
    AlertRefusal::Behind { alert }.line()
}

/// Limits that only hold for the moment make an alert wait; broken ones refuse it. What could not be read or reached
/// leaves it as it is.
impl From<Stop> for Instead {
    fn from(stop: Stop) -> Self {
        let line = stop.line();
        match (line.code.as_ref(), stop.exit) {
            ("max_orders_per_minute", _) => Self::Waits(Box::new(line), (Along::Purchases, Exit::Done)),
            // Sales are possible all the same.
            ("not_armed" | "arming_ended", exit) => Self::Waits(Box::new(line), (Along::Nothing, exit)),
            ("market_closed" | "trading_reducing", _) => Self::Waits(Box::new(line), (Along::Nothing, Exit::Done)),
            ("unresolved" | "meets_own_order" | "stale_quote" | "too_late", _) => {
                Self::Waits(Box::new(line), (Along::Stock, Exit::Done))
            }
            (_, Exit::Refused | Exit::Usage) => Self::Refused(line),
            ("store" | "local", exit) => Self::Waits(Box::new(line), (Along::Everything, exit)),
            (_, exit @ Exit::Failed) => Self::Waits(Box::new(line), (Along::Market, exit)),
            (_, exit) => Self::Waits(Box::new(line), (Along::Everything, exit)),
        }
    }
}
