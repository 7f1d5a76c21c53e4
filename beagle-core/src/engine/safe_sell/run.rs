//! One run: every market that is open is surveyed, and only what has to be ordered takes the account.

use kis_api::{Holding, Instrument, Market, Quote};

use super::{
    act,
    line::{self, Seen},
    sight::{AllInForce, Sight},
};
use crate::{
    Body, Exit,
    command::Origin,
    engine::{
        Answered, Engine,
        failure::{Done, Stop},
        ready::Sent,
        store::{HoldingKey, Kept},
    },
    gate::session,
    reason::{Hold, Reason as _},
    report::{MarketLine, MarketStatus, SafeSellLine, SafeSellReport},
    strategy::safe_sell::{Decision, Step, Want},
};

/// Another run is not waited for: it does the same.
pub(super) const DUTY: &str = "safe-sell";

pub(super) async fn run(engine: &Engine, origin: Origin) -> Answered {
    let _duty = match origin.is_dry_run() {
        true => None,
        false => Some(engine.locks.duty(DUTY).await?),
    };
    let mut tally = Tally::default();
    for market in [Market::Kr, Market::Us] {
        match session::open(market, engine.now()) {
            Ok(_) => survey(engine, (market, origin), &mut tally).await,
            Err(closed) => tally.report.markets.push(MarketLine {
                market,
                status: MarketStatus::Closed,
                next_session: closed.next.as_ref().map(|next| next.open),
                reason: Some(closed.line()),
            }),
        }
    }
    Ok((Body::SafeSell(tally.report), tally.exit))
}

/// What a run found and did so far.
pub(super) struct Tally {
    pub(super) report: SafeSellReport,
    pub(super) exit: Exit,
}

impl Default for Tally {
    fn default() -> Self {
        let report = SafeSellReport { markets: Vec::new(), holdings: Vec::new(), orders: Vec::new() };
        Self { report, exit: Exit::Done }
    }
}

impl Tally {
    pub(super) fn add(&mut self, line: SafeSellLine) {
        self.report.orders.extend(line.order.clone());
        self.report.holdings.push(line);
    }

    pub(super) fn leave_with(&mut self, exit: Exit) {
        self.exit = self.exit.max(exit);
    }

    pub(super) fn sent(&mut self, sent: &Sent) {
        self.leave_with(sent.exit());
    }

    fn failed(&mut self, market: Market, stop: &Stop) {
        self.leave_with(stop.exit);
        let reason = Some(stop.line());
        self.report.markets.push(MarketLine { market, status: MarketStatus::Failed, reason, next_session: None });
    }
}

async fn survey(engine: &Engine, (market, origin): (Market, Origin), tally: &mut Tally) {
    // Another market's failure is no reason to leave this one unprotected.
    let surveyed = match look(engine, (market, origin), tally).await {
        Ok(surveyed) => surveyed,
        Err(stop) => return tally.failed(market, &stop),
    };
    tally.report.markets.push(MarketLine { market, status: MarketStatus::Open, reason: None, next_session: None });
    if !surveyed.is_empty() {
        act::act(engine, (market, origin, surveyed), tally).await;
    }
}

/// Looks at every holding; the holdings that want an order are left for [`act`].
async fn look(engine: &Engine, (market, origin): (Market, Origin), tally: &mut Tally) -> Done<Vec<Holding>> {
    let sight = Sight::of(engine, market).await?;
    let all = AllInForce::of(engine)?;
    let mut survey = Survey { engine, sight: &sight, all: &all, kept: Vec::new(), to_act: Vec::new() };
    let mut unknown_volume = Vec::new();
    let mut lines = Vec::new();
    for holding in &sight.holdings {
        let step = survey.decide(holding, None);
        match step.decision {
            Decision::Ask(Want::Volume) => unknown_volume.push(holding),
            _ => lines.extend(survey.take(holding, (step, None))),
        }
    }
    let volumes = survey.volumes(&unknown_volume).await;
    for holding in unknown_volume {
        match &volumes {
            Ok(quotes) => {
                let quote = quotes.iter().find(|quote| quote.instrument.symbol() == holding.instrument.symbol());
                let step = match quote {
                    Some(quote) => survey.decide(holding, Some(quote)),
                    None => Step { record: sight.record(holding), decision: Decision::Hold, reason: Hold::NoPrice },
                };
                lines.extend(survey.take(holding, (step, quote)));
            }
            Err(stop) => {
                tally.leave_with(stop.exit);
                lines.push(line::unread(&survey.seen(holding), sight.record(holding), stop.line()));
            }
        }
    }
    let gone: Vec<Kept> = sight.gone().cloned().collect();
    let Survey { kept, to_act, .. } = survey;
    lines.extend(gone.iter().filter_map(|kept| line::gone(kept, &all)));
    if !origin.is_dry_run() {
        engine.store.keep_safe_sell(&kept)?;
        gone.iter().try_for_each(|kept| engine.store.forget_safe_sell(&kept.key))?;
    }
    lines.into_iter().for_each(|line| tally.add(line));
    Ok(to_act)
}

struct Survey<'s> {
    engine: &'s Engine,
    sight: &'s Sight,
    all: &'s AllInForce,
    /// What changed of what is remembered.
    kept: Vec<Kept>,
    to_act: Vec<Holding>,
}

impl<'s> Survey<'s> {
    fn decide(&self, holding: &Holding, quote: Option<&Quote>) -> Step {
        let in_force = self.all.for_holding(&holding.instrument);
        self.sight.decide(holding, (&in_force, quote))
    }

    fn seen<'h>(&self, holding: &'h Holding) -> Seen<'h> {
        Seen { holding, quote: None, in_force: self.all.for_holding(&holding.instrument) }
    }

    /// Keeps what a look found; one that wants an order has its line written when it acts.
    fn take(&mut self, holding: &Holding, (step, quote): (Step, Option<&Quote>)) -> Option<SafeSellLine> {
        if step.decision.is_order() || matches!(step.decision, Decision::Ask(_)) {
            self.to_act.push(holding.clone());
            return None;
        }
        if step.record != self.sight.record(holding) {
            self.kept.push(kept(holding, step.record.clone()));
        }
        let in_force = self.all.for_holding(&holding.instrument);
        Some(line::line(&Seen { holding, quote, in_force }, step))
    }

    async fn volumes(&self, holdings: &[&Holding]) -> Done<Vec<Quote>> {
        if holdings.is_empty() {
            return Ok(Vec::new());
        }
        let instruments: Vec<Instrument> = holdings.iter().map(|holding| holding.instrument.clone()).collect();
        Ok(self.engine.broker.volumes(&instruments).await?)
    }
}

pub(super) fn kept(holding: &Holding, record: crate::strategy::safe_sell::Record) -> Kept {
    Kept { key: HoldingKey::of(holding), instrument: holding.instrument.clone(), name: holding.name.clone(), record }
}
