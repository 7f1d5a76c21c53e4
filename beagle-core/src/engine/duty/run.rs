//! One run: every market that is open is surveyed, and only what has to be ordered takes the account.

use kis_api::{Balance, Instrument, Market, Quote, Side};

use super::{
    Rule,
    act::{self, Due},
    is_same,
    keep::Keeping,
    line::Line,
    look::{Look, Remembered, Subject},
    memory::Memory,
    sight::Sight,
};
use crate::{
    Exit, Text,
    command::Origin,
    engine::{
        Engine,
        failure::{Done, Stop},
        ready::Sent,
        store::{HoldingKey, Kept},
    },
    gate::session::{self, Closed},
    reason::{Hold, Reason as _},
    report::{Action, AlertStatus, MarketLine, MarketStatus, ReasonLine, SentOrder},
    strategy::{Seller, safe_sell},
};

/// Runs these rules, in this order, on one look at each market that is open.
pub(in crate::engine) async fn run(engine: &Engine, origin: Origin, rules: &[Rule]) -> Done<Tally> {
    let mut duties = Vec::new();
    for rule in rules.iter().filter(|_| !origin.is_dry_run()) {
        duties.push(engine.locks.duty(rule.lock()).await?);
    }
    let leaders = leaders_sales(engine, rules)?;
    let mut tally = Tally::default();
    for market in [Market::Kr, Market::Us] {
        match session::open(market, engine.days().at(engine.now())) {
            Ok(_) => survey(engine, &Scope { market, origin, rules, leaders: &leaders }, &mut tally).await,
            Err(closed) => tally.markets.push(closed_market(&closed)),
        }
    }
    Ok(tally)
}

/// The line of a market that is not looked into.
pub(in crate::engine) fn closed_market(closed: &Closed) -> MarketLine {
    MarketLine {
        market: closed.market,
        status: MarketStatus::Closed,
        next_session: closed.next.as_ref().map(|next| next.open),
        // Nobody wanted to order anything.
        reason: Some(ReasonLine { hint: Text::default(), ..closed.line() }),
    }
}

/// What leaders sell is drained after a run of several rules, and goes before positive sell.
pub(super) fn leaders_sales(engine: &Engine, rules: &[Rule]) -> Done<Vec<Instrument>> {
    if rules.len() < 2 {
        return Ok(Vec::new());
    }
    let planned = engine.store.alerts(AlertStatus::Planned)?.into_iter().filter_map(|queued| queued.event.alert);
    Ok(planned.filter(|alert| alert.side == Side::Sell).map(|alert| alert.instrument).collect())
}

/// What a run is about.
pub(super) struct Scope<'a> {
    pub(super) market: Market,
    pub(super) origin: Origin,
    pub(super) rules: &'a [Rule],
    /// What leaders are about to sell.
    pub(super) leaders: &'a [Instrument],
}

/// What a run found and did so far.
pub(in crate::engine) struct Tally {
    pub(in crate::engine) markets: Vec<MarketLine>,
    pub(in crate::engine) lines: Vec<Line>,
    pub(in crate::engine) exit: Exit,
    /// Why something could not be done, of what went worst.
    pub(in crate::engine) trouble: Option<ReasonLine>,
    /// Of the markets that were looked at.
    pub(in crate::engine) balances: Vec<Balance>,
}

impl Default for Tally {
    fn default() -> Self {
        let (markets, lines, balances) = (Vec::new(), Vec::new(), Vec::new());
        Self { markets, lines, exit: Exit::Done, trouble: None, balances }
    }
}

impl Tally {
    /// The orders that were sent.
    pub(in crate::engine) fn orders(&self) -> Vec<SentOrder> {
        self.lines.iter().filter_map(|line| line.order.clone()).collect()
    }

    /// Something could not be read or was refused.
    pub(super) fn stopped(&mut self, stop: &Stop) {
        self.leave_with(stop.exit, Some(stop));
    }

    pub(super) fn sent(&mut self, sent: &Sent) {
        self.leave_with(sent.exit(), sent.stop());
    }

    fn leave_with(&mut self, exit: Exit, why: Option<&Stop>) {
        if exit > self.exit {
            (self.exit, self.trouble) = (exit, why.map(Stop::line));
        }
    }
}

async fn survey(engine: &Engine, scope: &Scope<'_>, tally: &mut Tally) {
    // Another market's failure is no reason to leave this one unprotected.
    let surveyed = look(engine, scope, tally).await;
    let (status, reason) = match &surveyed {
        Ok(_) => (MarketStatus::Open, None),
        Err(stop) => {
            tally.stopped(stop);
            (MarketStatus::Failed, Some(stop.line()))
        }
    };
    tally.markets.push(MarketLine { market: scope.market, status, reason, next_session: None });
    if let Some(due) = surveyed.ok().filter(|due| !due.is_empty()) {
        act::act(engine, (scope, due), tally).await;
    }
}

/// Looks at everything; what wants an order is left for [`act`].
async fn look(engine: &Engine, scope: &Scope<'_>, tally: &mut Tally) -> Done<Vec<Due>> {
    let sight = Sight::of(engine, Memory::of(engine, (scope.market, scope.rules))?).await?;
    let mut survey = Survey { sight: &sight, keeping: Keeping::default(), lines: Vec::new(), due: Vec::new() };
    let mut asking = Vec::new();
    for subject in &sight.subjects {
        let look = sight.look(subject, None);
        if look.asks_for_session() {
            asking.push(subject);
        } else {
            survey.take(subject, (look, None));
        }
    }
    let quotes = session_of(engine, &asking).await;
    for subject in asking {
        match &quotes {
            Ok(quotes) => survey.take_with(subject, quotes),
            Err(stop) => {
                tally.stopped(stop);
                survey.lines.push(Line::unread(subject, sight.memory.record(subject), stop.line()));
            }
        }
    }
    let gone: Vec<_> = sight.memory.gone_of_safe_sell(&sight.balance.holdings).collect();
    survey.lines.extend(gone.iter().filter_map(|kept| disarmed(kept)));
    if !scope.origin.is_dry_run() {
        survey.keeping.save(engine)?;
        let keys: Vec<_> = gone.iter().map(|kept| kept.key.clone()).collect();
        engine.store.forget::<safe_sell::Record>(&keys)?;
        let gone = sight.memory.gone_of_positive_sell(&sight.balance.holdings).map(|kept| kept.key.clone());
        engine.store.forget::<crate::strategy::positive_sell::Record>(&gone.collect::<Vec<_>>())?;
    }
    let Survey { lines, due, .. } = survey;
    tally.lines.extend(lines);
    tally.balances.push(sight.balance);
    Ok(due)
}

/// Volume and price of the session.
async fn session_of(engine: &Engine, asking: &[&Subject]) -> Done<Vec<Quote>> {
    let mut instruments: Vec<Instrument> = Vec::new();
    for subject in asking {
        if !instruments.contains(&subject.holding.instrument) {
            instruments.push(subject.holding.instrument.clone());
        }
    }
    if instruments.is_empty() {
        return Ok(Vec::new());
    }
    engine.volumes(&instruments).await
}

struct Survey<'s> {
    sight: &'s Sight,
    keeping: Keeping,
    lines: Vec<Line>,
    due: Vec<Due>,
}

impl Survey<'_> {
    /// Keeps what a look found; what wants an order has its line written when it acts.
    fn take(&mut self, subject: &Subject, (look, quote): (Look, Option<&Quote>)) {
        if look.needs_account() {
            let key = HoldingKey::of(&subject.holding);
            match self.due.iter_mut().find(|due| HoldingKey::of(&due.holding) == key) {
                Some(due) => due.sellers.push(subject.seller),
                None => self.due.push(Due::of(subject)),
            }
            return;
        }
        self.keeping.add(subject, (&look, quote));
        self.lines.push(Line::new(subject, look, quote));
    }

    fn take_with(&mut self, subject: &Subject, quotes: &[Quote]) {
        match quotes.iter().find(|quote| is_same(&quote.instrument, &subject.holding.instrument)) {
            Some(quote) => self.take(subject, (self.sight.look(subject, Some(quote)), Some(quote))),
            None => {
                let record = self.sight.memory.record(subject);
                self.lines.push(Line::unread(subject, record, Hold::NoPrice.line()));
            }
        }
    }
}

/// A holding that was armed and is no longer held.
fn disarmed(kept: &Kept<safe_sell::Record>) -> Option<Line> {
    if kept.record.state == safe_sell::State::Idle {
        return None;
    }
    let holding = kis_api::Holding::new(kept.instrument.clone(), kept.name.clone(), rust_decimal::Decimal::ZERO);
    let subject = Subject { holding, seller: Seller::SafeSell };
    let mut line = Line::unread(&subject, Remembered::nothing(Seller::SafeSell), Hold::Gone.line());
    line.decision = Action::Disarm;
    Some(line)
}
