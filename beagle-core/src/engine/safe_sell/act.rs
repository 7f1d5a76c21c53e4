//! The part of a run that orders. It has the account, and decides anew on what it reads then.

use kis_api::{Holding, Market, Side};
use rust_decimal::prelude::ToPrimitive as _;

use super::{
    line::{self, Seen},
    run::{Tally, kept},
    sight::{AllInForce, Sight},
};
use crate::{
    Source,
    command::Origin,
    engine::{
        Engine, OrderRequest, Placement,
        desk::Desk,
        failure::Done,
        gather::{self, Quoted},
        lock,
        ready::{Ready, Sent},
        store::{HoldingKey, Plan, Purpose},
    },
    gate::risk::{Cover, Denial},
    order::{Authority, Case},
    reason::{Hold, Reason as _, Refusal},
    report::SafeSellLine,
    strategy::safe_sell::{Amendment, Decision, Record, Sale, Step},
};

/// Orders what the survey found to be due, unless it is due no longer.
pub(super) async fn act(engine: &Engine, (market, origin, due): (Market, Origin, Vec<Holding>), tally: &mut Tally) {
    let began = async {
        engine.refuse_unarmed(Side::Sell)?;
        let mut desk = Desk::open(engine, origin, ("safe-sell run", lock::DUTY)).await?;
        // Without a list an order without an answer stays in the way of its own symbol and side, and of no other.
        desk.look_in(market).await.ok();
        // Another order may have come in between: what may be sold is read again.
        Done::Ok((desk, Sight::of(engine, market).await?, AllInForce::of(engine)?))
    };
    let (mut desk, sight, all) = match began.await {
        Ok(began) => began,
        Err(stop) => {
            tally.leave_with(stop.exit);
            for holding in &due {
                let in_force = AllInForce::of(engine).map(|all| all.for_holding(&holding.instrument));
                let Ok(in_force) = in_force else { continue };
                let seen = Seen { holding, quote: None, in_force };
                tally.add(line::unread(&seen, Record::default(), stop.line()));
            }
            return;
        }
    };
    let mut acting = Acting { engine, desk: &mut desk, sight: &sight, all: &all };
    for due in due {
        let key = HoldingKey::of(&due);
        let Some(holding) = sight.holdings.iter().find(|holding| HoldingKey::of(holding) == key) else {
            // Sold by somebody else since the survey.
            let seen = Seen { holding: &due, quote: None, in_force: all.for_holding(&due.instrument) };
            tally.add(line::unread(&seen, Record::default(), Hold::Gone.line()));
            continue;
        };
        let line = acting.one(holding, tally).await.unwrap_or_else(|stop| {
            tally.leave_with(stop.exit);
            let seen = Seen { holding, quote: None, in_force: all.for_holding(&holding.instrument) };
            line::unread(&seen, sight.record(holding), stop.line())
        });
        tally.add(line);
    }
}

struct Acting<'a, 'e> {
    engine: &'e Engine,
    desk: &'a mut Desk<'e>,
    sight: &'a Sight,
    all: &'a AllInForce,
}

impl Acting<'_, '_> {
    async fn one(&mut self, holding: &Holding, tally: &mut Tally) -> Done<SafeSellLine> {
        let in_force = self.all.for_holding(&holding.instrument);
        let mut step = self.sight.decide(holding, (&in_force, None));
        let mut quoted = None;
        if matches!(step.decision, Decision::Ask(_)) {
            let read = self.engine.quote_with_close(&holding.instrument).await?;
            step = self.sight.decide(holding, (&in_force, Some(&read.quote)));
            quoted = Some(read);
        }
        // The peak counts even where the order comes to nothing. What the broker takes is remembered on top of it.
        if !self.desk.is_dry_run() && step.record != self.sight.record(holding) {
            self.engine.store.keep_safe_sell(&[kept(holding, step.record.clone())])?;
        }
        let sent = match &step.decision {
            Decision::Sell(sale) => Some(self.sell(holding, (sale, quoted.as_ref())).await?),
            Decision::Amend(amendment) => Some(self.amend(holding, (amendment, quoted.as_ref())).await?),
            Decision::Cancel(_) => Some(self.cancel(holding, &step).await?),
            _ => None,
        };
        let quote = quoted.as_ref().map(|quoted| &quoted.quote);
        let mut line = line::line(&Seen { holding, quote, in_force }, step);
        if let Some(sent) = sent {
            tally.sent(&sent);
            line::after(&mut line, &self.remembered(holding)?, sent.order);
        }
        Ok(line)
    }

    fn remembered(&self, holding: &Holding) -> Done<Record> {
        let key = HoldingKey::of(holding);
        let kept = self.engine.store.safe_sell_records()?;
        Ok(kept.into_iter().find(|kept| kept.key == key).map(|kept| kept.record).unwrap_or_default())
    }

    async fn sell(&mut self, holding: &Holding, (sale, quoted): (&Sale, Option<&Quoted>)) -> Done<Sent> {
        let shares = Cover::Shares(holding.sellable_shares());
        let request = OrderRequest::Place(Placement {
            side: Side::Sell,
            instrument: holding.instrument.clone(),
            quantity: sale.quantity.to_u64().ok_or(Refusal::Denied(Denial::TooLarge))?,
            kind: kis_api::OrderKind::Limit(sale.price),
            exchange: kis_api::KrExchange::Krx,
        });
        let plan = Plan::SafeSellSale { key: HoldingKey::of(holding), sale: sale.clone() };
        let mut ready = self.ready(holding, (request, plan));
        ready.purpose.held = Some(holding.quantity);
        ready.case = Some(self.case(quoted, shares)?);
        self.desk.send(ready).await
    }

    async fn amend(&mut self, holding: &Holding, (amendment, quoted): (&Amendment, Option<&Quoted>)) -> Done<Sent> {
        let row = self.resting(holding, amendment.order_no())?;
        let request = OrderRequest::Amend { order: Box::new(row.clone()), price: amendment.price, quantity: None };
        let plan = Plan::SafeSellAmendment { key: HoldingKey::of(holding), amendment: amendment.clone() };
        let case = Some(self.case(quoted, Cover::Shares(amendment.quantity))?);
        let ready = Ready { case, ..self.ready(holding, (request, plan)) };
        self.desk.send(ready).await
    }

    async fn cancel(&mut self, holding: &Holding, step: &Step) -> Done<Sent> {
        let Decision::Cancel(order_no) = &step.decision else { return Err(Refusal::NothingToChange.into()) };
        let row = self.resting(holding, Some(order_no))?;
        let request = OrderRequest::Cancel { order: Box::new(row.clone()), quantity: None };
        let plan = Plan::SafeSellCancellation { key: HoldingKey::of(holding) };
        let ready = self.ready(holding, (request, plan));
        self.desk.send(ready).await
    }

    fn case(&self, quoted: Option<&Quoted>, cover: Cover) -> Done<Case> {
        let quoted = quoted.ok_or(Refusal::Denied(Denial::NoPrice))?;
        Ok(self.engine.case(quoted, (cover, gather::rate_of(quoted.quote.currency, None))))
    }

    /// The order that sells it, of the day on which it was accepted: numbers begin anew on the next.
    fn resting(&self, holding: &Holding, order_no: Option<&kis_api::OrderNo>) -> Done<&kis_api::OrderRecord> {
        let day = self.sight.record(holding).working().map(|working| working.day);
        let is_it = |row: &&kis_api::OrderRecord| Some(&row.order_no) == order_no && row.date == day;
        Ok(self.sight.orders.iter().find(is_it).ok_or(Refusal::NothingToChange)?)
    }

    fn ready(&self, holding: &Holding, (request, plan): (OrderRequest, Plan)) -> Ready {
        Ready {
            request,
            source: Source::SafeSell,
            authority: Authority::Rule,
            day: self.sight.day,
            case: None,
            wish: None,
            purpose: Purpose { name: Some(holding.name.clone()), held: None, plan },
        }
    }
}
