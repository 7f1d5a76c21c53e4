//! Ordering what is planned, in the order of the queue.

use jiff::SignedDuration;
use kis_api::{Market, Side};

use super::{
    line::line,
    sort,
    turn::{self, Along, Turns},
};
use crate::{
    Exit,
    alert::{Alert, Quantity},
    command::Origin,
    engine::{
        Engine,
        desk::Desk,
        failure::{Done, Stop},
        leaders::{self, Bought, Prevented, Sold, Wanted},
        lock,
        ready::Sent,
        store::{Leader, Queued},
    },
    gate::{duplicate, risk::Denial, session},
    reason::{AlertRefusal, Reason as _, Refusal},
    report::{AlertLine, AlertStatus, AlertsBody, ReasonLine, SentOrder, Sizing},
    strategy::copy_trade::Spent,
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
        // An alert that can't be sorted yet keeps no other from its order.
        unseen = tolerated(sort::sort(engine).await)?;
        // What was filled meanwhile is booked first. A list that is not to be had stands in the way of its own orders alone.
        unseen = unseen.or(tolerated(Desk::look_up(engine, origin, (WHO, lock::DUTY)).await)?);
    }
    let planned = engine.store.alerts(AlertStatus::Planned)?;
    if let Some(id) = confirmed.iter().find(|id| !planned.iter().any(|queued| queued.id == **id)) {
        return Err(Refusal::UnknownAlert { id: *id }.into());
    }
    let (alerts, orders, turns) = (Vec::new(), Vec::new(), Turns::default());
    let mut drain = Drain { engine, origin, confirmed, alerts, orders, turns, exit: Exit::Done };
    for queued in planned {
        drain.one(queued.id).await?;
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

/// What could not be read is told at the end; another command that has the queue or the account ends this one.
fn tolerated(done: Done<()>) -> Done<Option<Stop>> {
    match done {
        Err(stop) if stop.exit != Exit::Busy => Ok(Some(stop)),
        done => done.map(|()| None),
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
    turns: Turns,
    exit: Exit,
}

/// What becomes of a planned alert that is not ordered.
pub(super) enum Instead {
    /// Nothing ever.
    Refused(ReasonLine),
    /// What it was due is carried on: nothing is left to do.
    Carried(Box<(ReasonLine, Sizing)>),
    /// It stays planned, and so does what waits along with it.
    Waits(Box<ReasonLine>, (Along, Exit)),
}

impl Instead {
    pub(super) fn refused(reason: &AlertRefusal) -> Self {
        Self::Refused(reason.line())
    }

    fn waits(line: ReasonLine, along: Along) -> Self {
        Self::Waits(Box::new(line), (along, Exit::Done))
    }
}

impl From<Prevented> for Instead {
    fn from(prevented: Prevented) -> Self {
        match prevented {
            Prevented::Stop(stop) => stop.into(),
            Prevented::Refused(reason) => Self::refused(&reason),
            // What there is no cash for is dropped; what rounding and the minimum leave over is carried.
            Prevented::TooLittle { reason, sizing } => Self::Carried(Box::new((reason.line(), *sizing))),
            Prevented::Waits(line) => Self::waits(line, Along::Stock),
        }
    }
}

impl Drain<'_> {
    async fn one(&mut self, id: i64) -> Done<()> {
        // It may have been refused meanwhile, by whoever resumed trading.
        let Some(mut queued) = self.engine.store.alert(id)?.filter(|queued| queued.status == AlertStatus::Planned)
        else {
            return Ok(());
        };
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
                (queued.status, queued.event.reason) = (AlertStatus::Refused, Some(reason));
                if !self.origin.is_dry_run() {
                    self.engine.store.alert_is(&queued, self.engine.now())?;
                }
            }
            Err(Instead::Carried(carried)) => self.carry(&mut queued, *carried)?,
            Err(Instead::Waits(reason, (along, exit))) => {
                self.exit = self.exit.max(exit);
                if let Some(alert) = &queued.event.alert {
                    self.turns.waits((id, alert), along);
                }
                queued.event.reason = Some(*reason);
            }
        }
        self.orders.extend(order.clone());
        self.alerts.push(AlertLine { order, ..line(Some(id), &queued) });
        Ok(())
    }

    /// A purchase for which nothing can be spent is refused; one that buys nothing yet is done.
    fn carry(&mut self, queued: &mut Queued, (reason, sizing): (ReasonLine, Sizing)) -> Done<()> {
        let carry_krw = sizing.carried_out_krw;
        queued.status = if reason.code == "no_cash" { AlertStatus::Refused } else { AlertStatus::Done };
        if queued.status == AlertStatus::Refused {
            self.exit = self.exit.max(Exit::Refused);
        }
        (queued.event.reason, queued.event.sizing) = (Some(reason), Some(sizing));
        let Some(alert) = queued.event.alert.as_ref().filter(|_| !self.origin.is_dry_run()) else { return Ok(()) };
        let [leader] = &self.engine.store.leaders_named(&duplicate::key(&alert.leader))?[..] else { return Ok(()) };
        let carried = (leader.id, &alert.instrument, carry_krw);
        Ok(self.engine.store.carry_on((queued, self.engine.now()), carried)?)
    }

    async fn order(&self, queued: &mut Queued) -> Result<Sent, Instead> {
        let (alert, leader) = self.still_wanted(queued)?;
        if let Some(earlier) = self.turns.behind(&alert) {
            return Err(Instead::waits(turn::behind(earlier), Along::Stock));
        }
        let later = self.engine.store.alerts_after(queued.id).map_err(Stop::from)?;
        if let Some(sale) = turn::overtaken(&alert, &later) {
            return Err(Instead::refused(&AlertRefusal::Overtaken { sale }));
        }
        let mut desk = Desk::open(self.engine, self.origin, (WHO, lock::DUTY)).await?;
        let (leader, instrument, wanted) = (&leader, &alert.instrument, Wanted::ByAlert(queued.id));
        let ready = match (alert.side, alert.quantity) {
            (Side::Buy, Quantity::Shares(shares)) => {
                let spent = Spent::Shares { shares, price: alert.price.or(queued.event.last_price) };
                let bought = Bought { leader, instrument, spent, wanted };
                let (ready, sizing) = leaders::buy(&mut desk, &bought).await?;
                queued.event.sizing = Some(sizing);
                desk.check(&ready)?;
                if !desk.is_dry_run() {
                    self.engine.store.alert_is(queued, self.engine.now()).map_err(Stop::from)?;
                }
                ready
            }
            // Nobody can hear of such a purchase.
            (Side::Buy, Quantity::All) => return Err(Stop::from(Refusal::Denied(Denial::TooLarge)).into()),
            (Side::Sell, quantity) => {
                let held = queued.event.leader_held;
                leaders::sell(&mut desk, &Sold { leader, instrument, quantity, held, wanted }).await?
            }
        };
        Ok(desk.send(ready).await?)
    }

    /// What held when it was planned has to hold now.
    fn still_wanted(&self, queued: &Queued) -> Result<(Alert, Leader), Instead> {
        let engine = self.engine;
        let missing = || AlertRefusal::Malformed { detail: crate::Text::default() };
        let alert = queued.event.alert.clone().ok_or_else(|| Instead::refused(&missing()))?;
        engine.refuse_unarmed(alert.side)?;
        let needs_confirmation = queued.event.reason.as_ref().filter(|reason| reason.code == "needs_confirmation");
        if let Some(reason) = needs_confirmation.filter(|_| !self.confirmed.contains(&queued.id)) {
            return Err(Instead::waits(reason.clone(), Along::Nothing));
        }
        let max_s = engine.rules.alert.expire_after_s;
        let age = engine.now().duration_since(queued.received_at);
        if alert.side == Side::Buy && age > SignedDuration::from_secs(max_s) {
            return Err(Instead::refused(&AlertRefusal::Expired { max_s }));
        }
        let leader = leaders::who(engine, &alert.leader)?.map_err(|refusal| Instead::refused(&refusal))?;
        sort::is_followed(engine, &leader, &alert.instrument)?.map_err(|refusal| Instead::refused(&refusal))?;
        let market: Market = alert.instrument.market();
        session::open(market, engine.days().at(engine.now()))
            .map_err(|closed| Instead::waits(closed.line(), Along::Nothing))?;
        Ok((alert, leader))
    }
}
