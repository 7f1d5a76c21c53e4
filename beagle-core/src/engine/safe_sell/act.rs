//! The part of a run that orders. It has the account, and decides anew on what it reads then.

use kis_api::{Holding, Market, Side};
use rust_decimal::{Decimal, prelude::ToPrimitive as _};

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
        failure::Done,
        gather::{self, Quoted},
        lock,
        post::{self, Ready, Sent},
        store::{HoldingKey, Plan},
    },
    gate::risk::{Cover, Denial, Proposal},
    reason::{Hold, Reason as _, Refusal},
    report::{Action, SafeSellLine},
    strategy::safe_sell::{Amendment, Decision, Record, Sale, Step},
};

/// Orders what the survey found to be due, unless it is due no longer.
pub(super) async fn act(engine: &Engine, (market, origin, due): (Market, Origin, Vec<Holding>), tally: &mut Tally) {
    let began = async {
        engine.refuse_real()?;
        let lock = match origin.is_dry_run() {
            true => None,
            false => Some(engine.locks.account("safe-sell run", lock::DUTY).await?),
        };
        // Another order may have come in between: what may be sold is read again.
        Done::Ok((lock, Sight::of(engine, market).await?, AllInForce::of(engine)?))
    };
    let (_lock, sight, all) = match began.await {
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
    let acting = Acting { engine, sight: &sight, all: &all, origin };
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

struct Acting<'a> {
    engine: &'a Engine,
    sight: &'a Sight,
    all: &'a AllInForce,
    origin: Origin,
}

impl Acting<'_> {
    async fn one(&self, holding: &Holding, tally: &mut Tally) -> Done<SafeSellLine> {
        let in_force = self.all.for_holding(&holding.instrument);
        let mut step = self.sight.decide(self.engine, holding, (&in_force, None))?;
        let mut quoted = None;
        if matches!(step.decision, Decision::Ask(_)) {
            let read = self.engine.quote_with_close(&holding.instrument).await?;
            step = self.sight.decide(self.engine, holding, (&in_force, Some(&read.quote)))?;
            quoted = Some(read);
        }
        // The peak counts even where the order comes to nothing. What the broker takes is remembered on top of it.
        if !self.origin.is_dry_run() && step.record != self.sight.record(holding) {
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

    async fn sell(&self, holding: &Holding, (sale, quoted): (&Sale, Option<&Quoted>)) -> Done<Sent> {
        let quoted = quoted.ok_or(Refusal::Denied(Denial::NoPrice))?;
        let shares = Cover::Shares(holding.sellable_shares());
        let amount = self.approve(quoted, (sale.quantity, sale.price), shares)?;
        let request = OrderRequest::Place(Placement {
            side: Side::Sell,
            instrument: holding.instrument.clone(),
            quantity: sale.quantity.to_u64().ok_or(Refusal::Denied(Denial::TooLarge))?,
            kind: kis_api::OrderKind::Limit(sale.price),
            exchange: kis_api::KrExchange::Krx,
        });
        let ready = Ready {
            quantity: sale.quantity,
            price: Some(sale.price),
            amount: Some(amount),
            held: Some(holding.quantity),
            plan: Plan::SafeSellSale { key: HoldingKey::of(holding), sale: sale.clone() },
            ..self.ready(holding, request)
        };
        post::send(self.engine, ready, self.origin).await
    }

    async fn amend(&self, holding: &Holding, (amendment, quoted): (&Amendment, Option<&Quoted>)) -> Done<Sent> {
        let quoted = quoted.ok_or(Refusal::Denied(Denial::NoPrice))?;
        let amount = self.approve(quoted, (amendment.quantity, amendment.price), Cover::Shares(amendment.quantity))?;
        let row = self.resting(amendment.order_no())?;
        let request = OrderRequest::Amend { order: Box::new(row.clone()), price: amendment.price, quantity: None };
        let ready = Ready {
            action: Action::Amend,
            quantity: amendment.quantity,
            price: Some(amendment.price),
            amount: Some(amount),
            original_no: amendment.order_no().cloned(),
            plan: Plan::SafeSellAmendment { key: HoldingKey::of(holding), amendment: amendment.clone() },
            ..self.ready(holding, request)
        };
        post::send(self.engine, ready, self.origin).await
    }

    async fn cancel(&self, holding: &Holding, step: &Step) -> Done<Sent> {
        let Decision::Cancel(order_no) = &step.decision else { return Err(Refusal::NothingToChange.into()) };
        let row = self.resting(Some(order_no))?;
        let request = OrderRequest::Cancel { order: Box::new(row.clone()), quantity: None };
        let ready = Ready {
            action: Action::Cancel,
            quantity: row.remaining,
            price: row.price,
            original_no: Some(order_no.clone()),
            plan: Plan::SafeSellCancellation { key: HoldingKey::of(holding) },
            ..self.ready(holding, request)
        };
        post::send(self.engine, ready, self.origin).await
    }

    /// Holds a sale against collar, limits and what may be sold.
    fn approve(&self, quoted: &Quoted, (quantity, price): (Decimal, Decimal), cover: Cover) -> Done<Decimal> {
        let proposal = Proposal {
            side: Side::Sell,
            quantity,
            price: Some(price),
            quote: &quoted.quote,
            quote_age_ms: quoted.age_ms(),
            day: self.sight.day,
            cover,
            rate: gather::rate_of(quoted.quote.currency, None),
        };
        Ok(self.engine.approve(&proposal)?.amount)
    }

    fn resting(&self, order_no: Option<&kis_api::OrderNo>) -> Done<&kis_api::OrderRecord> {
        let row = order_no.and_then(|order_no| self.sight.orders.iter().find(|row| row.order_no == *order_no));
        Ok(row.ok_or(Refusal::NothingToChange)?)
    }

    fn ready(&self, holding: &Holding, request: OrderRequest) -> Ready {
        Ready {
            request,
            source: Source::SafeSell,
            action: Action::Sell,
            instrument: holding.instrument.clone(),
            name: Some(holding.name.clone()),
            side: Side::Sell,
            quantity: Decimal::ZERO,
            price: None,
            amount: None,
            amount_krw: None,
            original_no: None,
            held: None,
            day: self.sight.day,
            plan: Plan::Nothing,
        }
    }
}
