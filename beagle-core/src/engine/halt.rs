//! Stopping is easy, from everywhere and at once; starting again takes a person.

use kis_api::{Market, OrderRecord};

use super::{
    Answered, Days, Engine, StoreError,
    desk::Desk,
    failure::{Done, Stop},
    lock,
    mark::Standing,
    order::{taking_back, waiting, withdrawing},
    ready::Ready,
    store::Page,
};
use crate::{
    Body, Exit,
    command::{Origin, Resting},
    order::{Cause, Journal as _, Record, Trading},
    reason::{AlertRefusal, Reason as _},
    report::{SentOrder, TradingStateBody},
};

const WHO: &str = "halt";

/// Stops trading without waiting for whoever has the account: the last look before each order finds it.
pub(super) async fn halt(engine: &Engine, resting: Resting, origin: Origin) -> Answered {
    trade(engine, Trading::Halted(Cause::Owner), origin)?;
    let mut cancelled = Cancelled::default();
    if resting == Resting::Cancel {
        match Desk::open(engine, origin, (WHO, lock::PERSON)).await {
            Ok(mut desk) => {
                for market in [Market::Kr, Market::Us] {
                    cancelled.all_of(&mut desk, market).await;
                }
            }
            Err(stop) => cancelled.failed(stop),
        }
    }
    // Trading is halted, whatever became of what rests: that is what is told first.
    let exit = cancelled.stop.as_ref().map_or(Exit::Done, |stop| stop.exit);
    let body = body(engine, origin, (Trading::Halted(Cause::Owner), cancelled))?;
    Ok((Body::TradingState(body), exit))
}

pub(super) fn resume(engine: &Engine, origin: Origin) -> Answered {
    let refused = refuse_queued(engine, origin)?;
    trade(engine, Trading::Normal, origin)?;
    if !origin.is_dry_run() && engine.marks.standing(&engine.store)? != Standing::Whole {
        // By the owner's word it is the account's journal, whatever it lacks.
        engine.marks.put(&engine.store, engine.now())?;
    }
    let mut body = body(engine, origin, (Trading::Normal, Cancelled::default()))?;
    body.refused_alerts = Some(refused);
    Ok((Body::TradingState(body), Exit::Done))
}

/// What was queued before the halt is refused while trading is still halted: nothing of it can be ordered in between.
fn refuse_queued(engine: &Engine, origin: Origin) -> Done<usize> {
    let halted = engine.store.halted_since()?.filter(|_| !origin.is_dry_run());
    let refused =
        halted.map(|since| engine.store.refuse_queued(since, (&AlertRefusal::BeforeHalt.line(), engine.now())));
    Ok(refused.transpose()?.unwrap_or_default())
}

fn trade(engine: &Engine, trading: Trading, origin: Origin) -> Done<()> {
    if origin.is_dry_run() {
        return Ok(());
    }
    let record = Record::Traded { trading, at: engine.clock.moment() };
    let mut page = Page { store: &engine.store, at: engine.now(), purpose: None, door: None, note: None };
    Ok(page.append(&record)?)
}

impl Engine {
    /// Writes down that something was noticed outside of any order, where that stops more than what is known.
    ///
    /// # Errors
    /// When the store can't be read or written.
    pub fn alarm(&self, cause: Cause) -> Result<(), StoreError> {
        let known = self.store.trading()?;
        if known.or_stricter(cause.alarm()) == known {
            return Ok(());
        }
        let page = Page { store: &self.store, at: self.now(), purpose: None, door: None, note: None };
        page.append_while(known, &Record::Alarmed { cause, at: self.clock.moment() })
    }
}

fn body(engine: &Engine, origin: Origin, (wanted, cancelled): (Trading, Cancelled)) -> Done<TradingStateBody> {
    let Cancelled { orders, stop } = cancelled;
    let trouble = stop.as_ref().map(Stop::line);
    let trading = if origin.is_dry_run() { wanted } else { engine.store.trading()? };
    let (state, cause) = (trading.into(), trading.cause());
    Ok(TradingStateBody { state, cause, orders, refused_alerts: None, trouble })
}

/// What was cancelled, and what went wrong with one of them.
#[derive(Default)]
struct Cancelled {
    orders: Vec<SentOrder>,
    stop: Option<Stop>,
}

impl Cancelled {
    /// Takes back whatever rests in a market, whoever placed it, and what would become an order when the next session
    /// begins. One that fails does not keep the others.
    async fn all_of(&mut self, desk: &mut Desk<'_>, market: Market) {
        let engine = desk.engine();
        match resting(engine, market).await {
            Ok(rows) => self.each(desk, rows.into_iter().map(|row| taking_back(engine, row))).await,
            Err(stop) => self.failed(stop),
        }
        match waiting(engine, market).await {
            Ok(rows) => self.each(desk, rows.into_iter().map(|row| withdrawing(engine, row))).await,
            Err(stop) => self.failed(stop),
        }
    }

    async fn each(&mut self, desk: &mut Desk<'_>, all: impl Iterator<Item = Ready>) {
        for ready in all {
            match desk.send(ready).await {
                Ok(sent) => {
                    if sent.exit() != Exit::Done {
                        self.stop = self.stop.take().or(sent.stop().cloned());
                    }
                    self.orders.push(sent.order);
                }
                Err(stop) => self.failed(stop),
            }
        }
    }

    fn failed(&mut self, stop: Stop) {
        self.stop = self.stop.take().or(Some(stop));
    }
}

async fn resting(engine: &Engine, market: Market) -> Done<Vec<OrderRecord>> {
    let day = engine.today(market);
    let rows = engine.orders(Days { market, from: day, to: day }).await?;
    Ok(rows.into_iter().filter(|row| row.status.is_open()).collect())
}
