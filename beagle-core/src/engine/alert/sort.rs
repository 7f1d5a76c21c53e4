//! From a received message to a planned order, or to the reason why there is none.

use kis_api::{Instrument, Market, Side};
use rust_decimal::Decimal;

use crate::{
    Text,
    alert::{Age, Alert, Heard, NameTable, Names, Quantity, age, hear},
    command::{Markets, Switch},
    engine::{
        Engine,
        failure::{Done, Stop},
        store::{Leader, Position, Queued},
    },
    gate::duplicate,
    reason::{AlertRefusal, Reason as _},
    report::AlertStatus,
};

/// Sorts every alert that was received, in the order of the queue. One process sorts at a time, so that what a leader
/// holds is counted in that order.
pub(super) async fn sort(engine: &Engine) -> Done<()> {
    let _sorting = engine.locks.sorting().await?;
    let mut names = NamesOnDemand::default();
    let mut unread: Option<Stop> = None;
    for queued in engine.store.alerts(AlertStatus::Received)? {
        match judge(engine, queued, &mut names).await {
            Ok(Sorted { queued, position }) => {
                engine.store.sort_alert((&queued, engine.now()), position.as_ref())?;
            }
            // It waits for the next command; those behind it need not.
            Err(stop) => unread = Some(stop),
        }
    }
    unread.map_or(Ok(()), Err)
}

/// An alert that was sorted, and what it tells of its leader.
pub(super) struct Sorted {
    pub(super) queued: Queued,
    position: Option<Position>,
}

/// Says what becomes of an alert. Only a look-up that failed is an error.
pub(super) async fn judge(engine: &Engine, mut queued: Queued, names: &mut NamesOnDemand) -> Done<Sorted> {
    let mut position = None;
    let verdict = match understand(engine, &queued.text, names).await? {
        Err(refusal) => Err(refusal),
        Ok(alert) => {
            queued.event.alert = Some(alert.clone());
            match engine.store.leader(&duplicate::key(&alert.leader))? {
                None => Err(AlertRefusal::UnknownLeader { leader: alert.leader.clone() }),
                Some(leader) => {
                    // What the leader holds is told by every alert, whether it is followed or not.
                    let known = engine.store.position(leader.id, &alert.instrument)?;
                    queued.event.leader_held = known.leader_qty;
                    let verdict = may_follow(engine, (&queued, &alert), (&leader, &known))?;
                    position = Some(Position { leader_qty: held_after(&alert, known.leader_qty), ..known });
                    verdict
                }
            }
        }
    };
    (queued.status, queued.event.reason) = match verdict {
        Ok(reason) => (AlertStatus::Planned, reason.map(|reason| reason.line())),
        Err(refusal) => (AlertStatus::Refused, Some(refusal.line())),
    };
    Ok(Sorted { queued, position })
}

async fn understand(engine: &Engine, text: &str, names: &mut NamesOnDemand) -> Done<Result<Alert, AlertRefusal>> {
    let heard = match hear(text, &engine.patterns, &engine.rules.alert) {
        Ok(heard) => heard,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if heard.code().is_none() {
        names.read(engine, &heard).await?;
    }
    Ok(heard.resolve(names))
}

/// What stands in the way whatever the price is; `Some` inside is what a person has to look at first.
fn may_follow(
    engine: &Engine,
    (queued, alert): (&Queued, &Alert),
    (leader, position): (&Leader, &Position),
) -> Done<Result<Option<AlertRefusal>, AlertRefusal>> {
    if let Err(refusal) = is_followed(engine, leader, &alert.instrument)? {
        return Ok(Err(refusal));
    }
    let is_all = alert.quantity == Quantity::All;
    if alert.side == Side::Sell && position.leader_qty.is_none() && !is_all {
        let stock = alert.instrument.symbol().into();
        return Ok(Err(AlertRefusal::LeaderHoldingsUnknown { leader: leader.name.clone(), stock }));
    }
    if alert.side == Side::Buy && engine.store.budget()?.capital.is_none() {
        return Ok(Err(AlertRefusal::NoCapital));
    }
    Ok(match age(alert.at.or(queued.sent_at), queued.received_at, &engine.rules.alert) {
        Age::Fresh => Ok(None),
        Age::NeedsConfirmation(reason) => Ok(Some(reason)),
        Age::Refused(refusal) => Err(refusal),
    })
}

/// Whether the leader is followed in the stock's market, and both switches are on.
pub(super) fn is_followed(engine: &Engine, leader: &Leader, instrument: &Instrument) -> Done<Result<(), AlertRefusal>> {
    let market = instrument.market();
    let (follows, switch) = match market {
        Market::Kr => (leader.markets != Markets::Us, Switch::Kr),
        Market::Us => (leader.markets != Markets::Kr, Switch::Us),
    };
    if !follows {
        return Ok(Err(AlertRefusal::MarketNotFollowed { leader: leader.name.clone(), market }));
    }
    for switch in [Switch::Follow, switch] {
        if !engine.store.switch(switch)?.is_on() {
            return Ok(Err(AlertRefusal::SwitchOff { switch: switch.name() }));
        }
    }
    Ok(Ok(()))
}

/// What the leader holds after the trade.
fn held_after(alert: &Alert, before: Option<Decimal>) -> Option<Decimal> {
    match (alert.side, alert.quantity, before) {
        (Side::Buy, Quantity::Shares(shares), before) => before.unwrap_or_default().checked_add(shares),
        (Side::Sell, Quantity::Shares(shares), Some(before)) => Some((before - shares).max(Decimal::ZERO)),
        (Side::Sell, Quantity::Shares(_), None) | (Side::Buy, Quantity::All, _) => before,
        (Side::Sell, Quantity::All, _) => Some(Decimal::ZERO),
    }
}

/// The names of the listings, read when the first one is needed.
#[derive(Debug, Default)]
pub(super) struct NamesOnDemand {
    kr: Option<NameTable>,
    us: Option<NameTable>,
}

impl NamesOnDemand {
    async fn read(&mut self, engine: &Engine, heard: &Heard) -> Done<()> {
        let wants = |market| heard.says_market().is_none_or(|said| said == market);
        if wants(Market::Kr) && self.kr.is_none() {
            self.kr = Some(names(engine, Market::Kr).await?);
        }
        if wants(Market::Us) && self.us.is_none() {
            self.us = Some(names(engine, Market::Us).await?);
        }
        Ok(())
    }
}

async fn names(engine: &Engine, market: Market) -> Done<NameTable> {
    let names = engine.broker.names(market).await;
    names.map_err(|error| {
        let mut stop = Stop::from(error);
        let Text { ko, en } = &stop.failure.message;
        stop.failure.message = Text::new(
            format!("종목 이름을 찾지 못했습니다. {ko}"),
            format!("the stock's name could not be looked up: {en}"),
        );
        stop
    })
}

impl Names for NamesOnDemand {
    fn find(&self, name: &str) -> Vec<Instrument> {
        [&self.kr, &self.us].into_iter().flatten().flat_map(|names| names.find(name)).collect()
    }
}
