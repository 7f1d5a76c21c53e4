//! What a schedule runs: every duty, one after the other, on one look at each market that is open.
//!
//! A duty that fails keeps the others from nothing; the run leaves with what went worst.

use kis_api::{Balance, Instrument, Market};

use super::{
    Answered, Engine, alert, condition,
    duty::{self, Rule, Tally},
    failure::{Done, Stop},
    lock, positive_sell, refresh, safe_sell, settle,
};
use crate::{
    Body, Exit,
    command::Origin,
    gate::session::{self, Closed},
    report::{AlertStatus, Duty, DutyLine, DutyStatus, MarketStatus, ReasonLine, TickReport},
};

mod missed;
mod ruled;

const WHO: &str = "tick";
/// In the order in which one of them sells a holding.
pub(super) const RULES: [Rule; 3] = [Rule::Condition, Rule::SafeSell, Rule::PositiveSell];

pub(super) async fn run(engine: &Engine, origin: Origin, unheard: Option<ReasonLine>) -> Answered {
    let _tick = match origin.is_dry_run() {
        true => None,
        false => Some(engine.locks.duty(WHO).await?),
    };
    let report = TickReport { calendar: unheard, ..TickReport::default() };
    let mut tick = Tick { engine, origin, report, balances: Vec::new(), exit: Exit::Done };
    match all_closed(engine) {
        Some(closed) => tick.wait(&closed),
        None => {
            tick.settle().await;
            tick.rules().await?;
            tick.drain().await;
            tick.refresh().await;
        }
    }
    let Tick { mut report, exit, .. } = tick;
    if !origin.is_dry_run() {
        let is_failed = report.markets.iter().any(|market| market.status == MarketStatus::Failed);
        let is_complete = !report.markets.is_empty() && !is_failed;
        report.missed = missed::since_last(engine, is_complete.then(|| engine.now()))?;
    }
    Ok((Body::Tick(report), exit))
}

/// What the rules do about one stock.
pub(super) async fn react(engine: &Engine, instrument: &Instrument, origin: Origin) -> Answered {
    let tally = duty::react(engine, origin, (instrument, &RULES)).await?;
    let mut tick = Tick { engine, origin, report: TickReport::default(), balances: Vec::new(), exit: Exit::Done };
    tick.ruled(tally)?;
    Ok((Body::Tick(tick.report), tick.exit))
}

/// Why there is nothing to do, unless a market is open.
fn all_closed(engine: &Engine) -> Option<[Closed; 2]> {
    let closed = |market| session::open(market, engine.days().at(engine.now())).err();
    Some([closed(Market::Kr)?, closed(Market::Us)?])
}

struct Tick<'e> {
    engine: &'e Engine,
    origin: Origin,
    report: TickReport,
    /// Of the markets that were looked at.
    balances: Vec<Balance>,
    exit: Exit,
}

impl Tick<'_> {
    fn wait(&mut self, closed: &[Closed]) {
        self.report.markets = closed.iter().map(duty::closed_market).collect();
        // What opens first; a market of which nobody knows it comes last.
        let opens = |closed: &&Closed| closed.next.as_ref().map_or(jiff::Timestamp::MAX, |next| next.open);
        let soonest = closed.iter().min_by_key(opens);
        self.report.reason = soonest.and_then(|closed| duty::closed_market(closed).reason);
    }

    async fn settle(&mut self) {
        match settle::look(self.engine, self.origin, (WHO, lock::DUTY)).await {
            Ok((body, exit)) => {
                self.leave_with(exit);
                let count = body.intents.len();
                self.did(line(Duty::Settle, (count, count), 0));
                self.report.settled = body.intents;
            }
            Err(stop) => self.failed(&[Duty::Settle], &stop),
        }
    }

    async fn rules(&mut self) -> Done<()> {
        let tally = match duty::run(self.engine, self.origin, &RULES).await {
            Ok(tally) => tally,
            Err(stop) => {
                self.failed(&[Duty::Condition, Duty::SafeSell, Duty::PositiveSell], &stop);
                return Ok(());
            }
        };
        self.ruled(tally)
    }

    /// What the rules found and did.
    fn ruled(&mut self, tally: Tally) -> Done<()> {
        self.leave_with(tally.exit);
        for rule in RULES {
            self.did(ruled::line(rule, &tally));
        }
        self.report.conditions = condition::report(self.engine, &tally)?.conditions;
        self.report.safe_sell = safe_sell::report(self.engine, &tally)?.holdings;
        self.report.positive_sell = positive_sell::report(self.engine, &tally)?.holdings;
        self.report.orders.extend(tally.orders());
        (self.report.markets, self.balances) = (tally.markets, tally.balances);
        Ok(())
    }

    async fn drain(&mut self) {
        match alert::drain(self.engine, &[], self.origin).await {
            Ok((body, exit)) => {
                self.leave_with(exit);
                let done = body.alerts.iter().filter(|alert| alert.status != AlertStatus::Planned).count();
                let line = line(Duty::Drain, (body.alerts.len(), done), body.orders.len());
                self.did(DutyLine { reason: body.reason, ..line });
                self.report.alerts = body.alerts;
                self.report.orders.extend(body.orders);
            }
            Err(stop) => self.failed(&[Duty::Drain], &stop),
        }
    }

    /// Once in a while. A total that lacks a part is no failure: the account is as well protected as with it.
    async fn refresh(&mut self) {
        let refreshed = async {
            match refresh::is_due(self.engine)? {
                true => refresh::refresh(self.engine, &self.balances, self.origin).await.map(Some),
                false => Ok(None),
            }
        };
        match refreshed.await {
            Ok(None) => self.did(line(Duty::Refresh, (0, 0), 0)),
            Ok(Some(refreshed)) => {
                let line = line(Duty::Refresh, (refreshed.holdings, 1), 0);
                self.did(DutyLine { reason: refreshed.equity.as_ref().err().cloned(), ..line });
                self.report.equity = refreshed.equity.ok();
            }
            Err(stop) => self.failed(&[Duty::Refresh], &stop),
        }
    }

    fn did(&mut self, line: DutyLine) {
        self.report.duties.push(line);
    }

    fn failed(&mut self, duties: &[Duty], stop: &Stop) {
        self.leave_with(stop.exit);
        for duty in duties {
            let reason = Some(stop.line());
            self.did(DutyLine { status: DutyStatus::Failed, reason, ..line(*duty, (0, 0), 0) });
        }
    }

    fn leave_with(&mut self, exit: Exit) {
        self.exit = self.exit.max(exit);
    }
}

/// The line of a duty that looked at so much and did something about so much of it.
fn line(duty: Duty, (looked_at, acted): (usize, usize), orders: usize) -> DutyLine {
    let status = if acted == 0 { DutyStatus::Idle } else { DutyStatus::Done };
    DutyLine { duty, status, looked_at, orders, reason: None }
}
