//! From a received message to a planned order, or to the reason why there is none.

use std::collections::{BTreeSet, HashMap};

use kis_api::{Instrument, Market, Side};
use rust_decimal::Decimal;

use crate::{
    Exit, Text,
    alert::{Age, Alert, Heard, NameTable, Names, Quantity, age, hear},
    command::{Markets, Switch, Visibility},
    engine::{
        Engine,
        failure::{Done, Stop},
        leaders,
        store::{Leader, Queued, Sorted},
    },
    reason::{AlertRefusal, Reason as _},
    report::{AlertStatus, ReasonLine},
    strategy::copy_trade::held_after,
};

/// So many are sorted with one commit at most: a purchase without a price waits for a quote, and holds up the others.
const TOGETHER: usize = 64;

/// Sorts every alert that was received, in the order of the queue. One process sorts at a time, so that what a leader
/// holds is counted in that order.
pub(super) async fn sort(engine: &Engine) -> Done<()> {
    let _sorting = engine.locks.sorting().await?;
    let mut desk = SortingDesk::default();
    let mut waiting = BTreeSet::new();
    let mut unread = Ok(());
    for received in engine.store.alerts(AlertStatus::Received)?.chunks(TOGETHER) {
        let mut sorted = Vec::with_capacity(received.len());
        for received in received {
            let leader = hear(&received.text, &engine.patterns, &engine.rules.alert).ok().map(|heard| heard.leader);
            // What the same leader did afterwards is counted afterwards.
            if leader.as_ref().is_some_and(|leader| waiting.contains(leader)) {
                continue;
            }
            match desk.judge(engine, received.clone()).await {
                Ok(alert) => sorted.push(alert),
                // It waits for the next command; those of other leaders need not.
                Err(stop) => {
                    waiting.extend(leader);
                    unread = unread.and(Err(stop));
                }
            }
        }
        engine.store.sort_alerts(&sorted, engine.now())?;
        desk.held.clear();
    }
    unread
}

/// What is at hand while alerts are sorted.
#[derive(Debug, Default)]
pub(super) struct SortingDesk {
    names: NamesOnDemand,
    /// What leaders hold after the alerts that are sorted and not written yet.
    held: HashMap<(i64, Instrument), Option<Decimal>>,
}

impl SortingDesk {
    /// Says what becomes of an alert. Only a look-up that failed is an error.
    pub(super) async fn judge(&mut self, engine: &Engine, mut queued: Queued) -> Done<Sorted> {
        let mut leader = None;
        let verdict = match understand(engine, &queued.text, &mut self.names).await? {
            Err(refusal) => Err(refusal.line()),
            Ok(alert) => {
                queued.event.alert = Some(alert.clone());
                match leaders::who(engine, &alert.leader)? {
                    Err(refusal) => Err(refusal.line()),
                    Ok(who) => {
                        // What the leader holds is told by every alert, whether it is followed or not.
                        leader = Some(who.id);
                        queued.event.leader_held = self.held(engine, (who.id, &alert.instrument))?;
                        match may_follow(engine, (&queued, &alert), &who)? {
                            Err(refusal) => Err(refusal.line()),
                            Ok(doubt) => last_price(engine, (&mut queued, &alert)).await?.map(|()| doubt),
                        }
                    }
                }
            }
        };
        (queued.status, queued.event.reason) = match verdict {
            Ok(doubt) => (AlertStatus::Planned, doubt.map(|reason| reason.line())),
            Err(line) => (AlertStatus::Refused, Some(line)),
        };
        if let (Some(leader), Some(Alert { instrument, side, quantity, .. })) = (leader, &queued.event.alert) {
            let held = held_after(queued.event.leader_held, *side, *quantity);
            self.held.insert((leader, instrument.clone()), held);
        }
        Ok(Sorted { queued, leader })
    }

    fn held(&self, engine: &Engine, (leader, instrument): (i64, &Instrument)) -> Done<Option<Decimal>> {
        Ok(match self.held.get(&(leader, instrument.clone())) {
            Some(held) => *held,
            None => engine.store.position(leader, instrument)?.leader_qty,
        })
    }
}

/// A purchase without a price counts at the last one when it was received. A stock that the broker has no quote of is
/// refused.
async fn last_price(engine: &Engine, (queued, alert): (&mut Queued, &Alert)) -> Done<Result<(), ReasonLine>> {
    if alert.side == Side::Sell || alert.price.is_some() {
        return Ok(Ok(()));
    }
    match engine.quote(&alert.instrument).await {
        Ok(quoted) => {
            queued.event.last_price = quoted.quote.price;
            Ok(Ok(()))
        }
        Err(stop) if matches!(stop.exit, Exit::Refused | Exit::Usage) => Ok(Err(stop.line())),
        Err(stop) => Err(stop),
    }
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
    leader: &Leader,
) -> Done<Result<Option<AlertRefusal>, AlertRefusal>> {
    if let Err(refusal) = is_followed(engine, leader, &alert.instrument)? {
        return Ok(Err(refusal));
    }
    let is_all = alert.quantity == Quantity::All;
    if alert.side == Side::Sell && queued.event.leader_held.is_none() && !is_all {
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

/// Whether the leader's profile can be seen, they are followed in the stock's market, and both switches are on.
pub(super) fn is_followed(engine: &Engine, leader: &Leader, instrument: &Instrument) -> Done<Result<(), AlertRefusal>> {
    let market = instrument.market();
    if leader.visibility == Visibility::Private {
        return Ok(Err(AlertRefusal::LeaderPrivate { leader: leader.name.clone() }));
    }
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

/// The names of the listings, read when the first one is needed.
#[derive(Debug, Default)]
struct NamesOnDemand {
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
