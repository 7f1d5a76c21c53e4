//! Ordering what is planned, in the order of the queue.

use jiff::SignedDuration;
use kis_api::{Market, Side};

use super::{buy, line::line, sell, sort};
use crate::{
    Exit,
    alert::Alert,
    command::Origin,
    engine::{
        Engine,
        desk::Desk,
        failure::{Done, Stop},
        lock,
        ready::Sent,
        store::{Leader, Queued},
    },
    gate::{duplicate, session},
    reason::{AlertRefusal, Reason as _, Refusal},
    report::{AlertLine, AlertStatus, AlertsBody, ReasonLine, SentOrder},
};

const DUTY: &str = "alert-drain";
const WHO: &str = "alert drain";

pub(in crate::engine) async fn drain(engine: &Engine, confirmed: &[i64], origin: Origin) -> Done<(AlertsBody, Exit)> {
    let _duty = match origin.is_dry_run() {
        true => None,
        false => Some(engine.locks.duty(DUTY).await?),
    };
    let mut unseen = None;
    if !origin.is_dry_run() {
        sort::sort(engine).await?;
        // What was filled meanwhile is booked first. A list that is not to be had stands in the way of its own orders alone.
        match Desk::look_up(engine, origin, (WHO, lock::DUTY)).await {
            Err(stop) if stop.exit != Exit::Busy => unseen = Some(stop),
            looked => looked?,
        }
    }
    let planned = engine.store.alerts(AlertStatus::Planned)?;
    if let Some(id) = confirmed.iter().find(|id| !planned.iter().any(|queued| queued.id == **id)) {
        return Err(Refusal::UnknownAlert { id: *id }.into());
    }
    let mut drain = Drain { engine, origin, confirmed, alerts: Vec::new(), orders: Vec::new(), exit: Exit::Done };
    for queued in planned {
        if drain.one(queued).await? == Next::Wait {
            break;
        }
    }
    let Drain { alerts, orders, exit, .. } = drain;
    match unseen {
        Some(stop) if alerts.is_empty() => Err(stop),
        Some(stop) => {
            let reason = Some(stop.line());
            Ok((AlertsBody { alerts, orders, reason }, exit.max(stop.exit)))
        }
        None => {
            let reason = why_nothing(&alerts, &orders);
            Ok((AlertsBody { alerts, orders, reason }, exit))
        }
    }
}

/// Nothing planned, or the same reason for all of them.
fn why_nothing(alerts: &[AlertLine], orders: &[SentOrder]) -> Option<ReasonLine> {
    match alerts.first() {
        None => Some(AlertRefusal::NothingPlanned.line()),
        Some(first) if orders.is_empty() && alerts.iter().all(|alert| alert.reason == first.reason) => {
            first.reason.clone()
        }
        Some(_) => None,
    }
}

struct Drain<'a> {
    engine: &'a Engine,
    origin: Origin,
    confirmed: &'a [i64],
    alerts: Vec<AlertLine>,
    orders: Vec<SentOrder>,
    exit: Exit,
}

/// Whether the next alert may be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    Go,
    Wait,
}

/// What becomes of a planned alert that is not ordered.
pub(super) enum Instead {
    /// Nothing ever.
    Refused(ReasonLine),
    /// Nothing, and nothing is left to do.
    Done(ReasonLine),
    /// It stays planned.
    Later(ReasonLine),
    /// It stays planned, and so does everything behind it.
    Stop(ReasonLine, Exit),
}

/// An order, or what becomes of the alert instead.
pub(super) type Ordered = Result<Sent, Instead>;

impl Instead {
    pub(super) fn refused(reason: &AlertRefusal) -> Self {
        Self::Refused(reason.line())
    }
}

/// Limits that only hold for the moment make an alert wait; broken ones refuse it. What could not be read or reached
/// leaves everything as it is.
impl From<Stop> for Instead {
    fn from(stop: Stop) -> Self {
        let line = stop.line();
        match (line.code.as_ref(), stop.exit) {
            ("max_orders_per_minute", _) => Self::Stop(line, Exit::Done),
            ("trading_halted" | "not_armed" | "arming_ended", exit) => Self::Stop(line, exit),
            ("unresolved" | "market_closed" | "stale_quote" | "trading_reducing" | "too_late", _) => Self::Later(line),
            (_, Exit::Refused | Exit::Usage) => Self::Refused(line),
            (_, exit) => Self::Stop(line, exit),
        }
    }
}

impl Drain<'_> {
    async fn one(&mut self, mut queued: Queued) -> Done<Next> {
        let id = queued.id;
        let mut next = Next::Go;
        let mut order = None;
        match self.order(&mut queued).await {
            Ok(sent) => {
                self.exit = self.exit.max(sent.exit());
                // The journal has told the alert already.
                queued = self.engine.store.alert(id)?.unwrap_or(queued);
                order = Some(sent.order);
            }
            Err(Instead::Refused(reason)) => {
                self.exit = self.exit.max(Exit::Refused);
                self.keep(&mut queued, (AlertStatus::Refused, reason))?;
            }
            Err(Instead::Done(reason)) => self.keep(&mut queued, (AlertStatus::Done, reason))?,
            Err(Instead::Later(reason)) => queued.event.reason = Some(reason),
            Err(Instead::Stop(reason, exit)) => {
                self.exit = self.exit.max(exit);
                queued.event.reason = Some(reason);
                next = Next::Wait;
            }
        }
        self.orders.extend(order.clone());
        self.alerts.push(AlertLine { order, ..line(Some(id), &queued) });
        Ok(next)
    }

    fn keep(&self, queued: &mut Queued, (status, reason): (AlertStatus, ReasonLine)) -> Done<()> {
        queued.status = status;
        queued.event.reason = Some(reason);
        if !self.origin.is_dry_run() {
            self.engine.store.alert_is(queued, self.engine.now())?;
        }
        Ok(())
    }

    async fn order(&self, queued: &mut Queued) -> Ordered {
        let (alert, leader) = self.still_wanted(queued)?;
        let mut desk = Desk::open(self.engine, self.origin, (WHO, lock::DUTY)).await?;
        match alert.side {
            Side::Buy => buy::buy(&mut desk, (queued, &alert, &leader)).await,
            Side::Sell => sell::sell(&mut desk, (queued, &alert, &leader)).await,
        }
    }

    /// What held when it was planned has to hold now.
    fn still_wanted(&self, queued: &Queued) -> Result<(Alert, Leader), Instead> {
        let engine = self.engine;
        let missing = || AlertRefusal::Malformed { detail: crate::Text::default() };
        let alert = queued.event.alert.clone().ok_or_else(|| Instead::refused(&missing()))?;
        engine.refuse_unarmed(alert.side)?;
        let needs_confirmation = queued.event.reason.as_ref().filter(|reason| reason.code == "needs_confirmation");
        if let Some(reason) = needs_confirmation.filter(|_| !self.confirmed.contains(&queued.id)) {
            return Err(Instead::Later(reason.clone()));
        }
        let max_s = engine.rules.alert.expire_after_s;
        let age = engine.now().duration_since(queued.received_at);
        if alert.side == Side::Buy && age > SignedDuration::from_secs(max_s) {
            return Err(Instead::refused(&AlertRefusal::Expired { max_s }));
        }
        let leader = engine.store.leader(&duplicate::key(&alert.leader)).map_err(Stop::from)?;
        let unknown = || AlertRefusal::UnknownLeader { leader: alert.leader.clone() };
        let leader = leader.ok_or_else(|| Instead::refused(&unknown()))?;
        sort::is_followed(engine, &leader, &alert.instrument)?.map_err(|refusal| Instead::refused(&refusal))?;
        let market: Market = alert.instrument.market();
        session::open(market, engine.now()).map_err(|closed| Instead::Later(closed.line()))?;
        Ok((alert, leader))
    }
}
