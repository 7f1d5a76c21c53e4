//! The part of a run that orders. It has the account, and decides anew on what it reads then.

use kis_api::{Holding, Instrument, Side};
use rust_decimal::prelude::ToPrimitive as _;

use super::{
    is_same,
    keep::{self, Keeping},
    line::Line,
    look::{Look, Remembered, Subject},
    run::{Scope, Tally},
    sight::Sight,
    source,
};
use crate::{
    engine::{
        Engine, OrderRequest, Placement,
        desk::Desk,
        failure::{Done, Stop},
        gather::{self, Quoted},
        lock,
        ready::{Ready, Sent},
        store::{HoldingKey, Plan, Purpose},
    },
    gate::risk::{Cover, Denial},
    order::{Authority, Case},
    reason::{Hold, Reason as _, Refusal},
    strategy::{
        Seller, choose,
        sale::{Amendment, Decision, Sale},
    },
};

/// A holding that somebody wants to order something of.
pub(super) struct Due {
    pub(super) holding: Holding,
    pub(super) sellers: Vec<Seller>,
}

impl Due {
    pub(super) fn of(subject: &Subject) -> Self {
        Self { holding: subject.holding.clone(), sellers: vec![subject.seller] }
    }

    fn subjects(&self) -> impl Iterator<Item = Subject> {
        self.sellers.iter().map(|seller| Subject { holding: self.holding.clone(), seller: *seller })
    }
}

/// Orders what the survey found to be due, unless it is due no longer.
pub(super) async fn act(engine: &Engine, (scope, due): (&Scope<'_>, Vec<Due>), tally: &mut Tally) {
    let (mut desk, sight) = match begin(engine, scope).await {
        Ok(began) => began,
        Err(stop) => {
            tally.stopped(&stop);
            for subject in due.iter().flat_map(Due::subjects) {
                tally.lines.push(Line::unread(&subject, Remembered::nothing(subject.seller), stop.line()));
            }
            return;
        }
    };
    let mut acting = Acting { engine, desk: &mut desk, sight: &sight, scope, quoted: None };
    for due in due {
        acting.one(&due, tally).await;
    }
}

/// Orders what is due of one stock, which nobody has surveyed.
pub(super) async fn act_on(engine: &Engine, (scope, instrument): (&Scope<'_>, &Instrument), tally: &mut Tally) {
    let began = async {
        let desk = open(engine, scope).await?;
        let sight = Sight::for_rules(engine, scope.market, scope.rules);
        // Somebody is about to ask for it: it is read beside the balance, and not after it.
        let (sight, quoted) = tokio::join!(sight, engine.quote_with_close(instrument));
        Done::Ok((desk, sight?, quoted?))
    };
    let (mut desk, sight, quoted) = match began.await {
        Ok(began) => began,
        Err(stop) => return tally.stopped(&stop),
    };
    let mut due: Vec<Due> = Vec::new();
    for subject in sight.subjects.iter().filter(|subject| is_same(&subject.holding.instrument, instrument)) {
        let key = HoldingKey::of(&subject.holding);
        match due.iter_mut().find(|due| HoldingKey::of(&due.holding) == key) {
            Some(due) => due.sellers.push(subject.seller),
            None => due.push(Due::of(subject)),
        }
    }
    let mut acting = Acting { engine, desk: &mut desk, sight: &sight, scope, quoted: Some(quoted) };
    for due in due {
        acting.one(&due, tally).await;
    }
}

/// Takes the account and reads everything anew.
async fn begin<'e>(engine: &'e Engine, scope: &Scope<'_>) -> Done<(Desk<'e>, Sight)> {
    let desk = open(engine, scope).await?;
    // Another order may have come in between: what may be sold is read again.
    let sight = Sight::for_rules(engine, scope.market, scope.rules).await?;
    Ok((desk, sight))
}

/// Takes the account, and learns what became of the orders that are open.
async fn open<'e>(engine: &'e Engine, scope: &Scope<'_>) -> Done<Desk<'e>> {
    let who = if let [rule] = scope.rules { rule.who() } else { "tick" };
    let mut desk = Desk::open(engine, scope.origin, (who, lock::DUTY)).await?;
    // Without a list an order without an answer stays in the way of its own symbol and side, and of no other.
    desk.look_in(scope.market).await.ok();
    Ok(desk)
}

struct Acting<'a, 'e> {
    engine: &'e Engine,
    desk: &'a mut Desk<'e>,
    sight: &'a Sight,
    scope: &'a Scope<'a>,
    /// A quote that was read already, of the one stock that the run is about.
    quoted: Option<Quoted>,
}

impl Acting<'_, '_> {
    /// At most one of those who want to sells this holding.
    async fn one(&mut self, due: &Due, tally: &mut Tally) {
        let key = HoldingKey::of(&due.holding);
        let mut subjects = Vec::new();
        for subject in due.subjects() {
            match self.sight.subject(&key, subject.seller) {
                Some(subject) => subjects.push(subject),
                // Sold by somebody else since the survey.
                None => {
                    let nothing = Remembered::nothing(subject.seller);
                    tally.lines.push(Line::unread(&subject, nothing, Hold::Gone.line()));
                }
            }
        }
        let (looks, quoted) = match self.looks(&subjects).await {
            Ok(looks) => looks,
            Err(stop) => {
                tally.stopped(&stop);
                let unread = |subject: &&Subject| Line::unread(subject, self.sight.memory.record(subject), stop.line());
                return tally.lines.extend(subjects.iter().map(unread));
            }
        };
        let sellers = subjects.iter().zip(&looks).filter(|(_, look)| look.decision.is_sale());
        let sellers = sellers.map(|(subject, _)| subject.seller);
        let is_leaders = self.scope.leaders.iter().any(|leaders| is_same(leaders, &due.holding.instrument));
        let choice = choose(sellers.chain(is_leaders.then_some(Seller::Leader)));
        for (subject, look) in subjects.into_iter().zip(looks) {
            let look = match choice.as_ref().map(|choice| choice.seller) {
                Some(by) if look.decision.is_sale() && by != subject.seller => look.held(Hold::Displaced { by }),
                _ => look,
            };
            let line = self.order(subject, (look, quoted.as_ref()), tally).await;
            tally.lines.push(line);
        }
    }

    /// What everybody decides on the same quote, which is read where somebody asks for it. What they found counts even
    /// where an order comes to nothing; what the broker takes is remembered on top of it.
    async fn looks(&self, subjects: &[&Subject]) -> Done<(Vec<Look>, Option<Quoted>)> {
        let look = |quote| subjects.iter().map(|subject| self.sight.look(subject, quote)).collect::<Vec<_>>();
        let (mut looks, mut quoted) = (look(None), None);
        let is_asking = looks.iter().any(|look| matches!(look.decision, Decision::Ask(_)));
        if let Some(subject) = subjects.first().filter(|_| is_asking) {
            let read = match &self.quoted {
                Some(quoted) => quoted.clone(),
                None => self.engine.quote_with_close(&subject.holding.instrument).await?,
            };
            looks = look(Some(&read.quote));
            quoted = Some(read);
        }
        if !self.desk.is_dry_run() {
            let mut keeping = Keeping::default();
            let quote = quoted.as_ref().map(|quoted| &quoted.quote);
            subjects.iter().zip(&looks).for_each(|(subject, look)| keeping.add(subject, (look, quote)));
            keeping.save(self.engine)?;
        }
        Ok((looks, quoted))
    }

    async fn order(&mut self, subject: &Subject, (look, quoted): (Look, Option<&Quoted>), tally: &mut Tally) -> Line {
        let sent = match &look.decision {
            Decision::Sell(sale) => self.sell(subject, (sale, quoted)).await.map(Some),
            Decision::Amend(amendment) => self.amend(subject, (amendment, quoted)).await.map(Some),
            Decision::Cancel(order_no) => self.cancel(subject, order_no).await.map(Some),
            _ => Ok(None),
        };
        let mut line = Line::new(subject, look, quoted.map(|quoted| &quoted.quote));
        let told = sent.and_then(|sent| {
            let Some(sent) = sent else { return Ok(()) };
            tally.sent(&sent);
            line.order = Some(sent.order);
            if !self.desk.is_dry_run() {
                line.record = keep::remembered(self.engine, subject)?;
            }
            Ok(())
        });
        if let Err(stop) = told {
            self.stopped(&mut line, &stop, tally);
        }
        line
    }

    fn stopped(&self, line: &mut Line, stop: &Stop, tally: &mut Tally) {
        tally.stopped(stop);
        (line.decision, line.reason) = (crate::report::Action::Hold, stop.line());
    }

    async fn sell(&mut self, subject: &Subject, (sale, quoted): (&Sale, Option<&Quoted>)) -> Done<Sent> {
        let holding = &subject.holding;
        let shares = Cover::Shares(holding.sellable_shares());
        let request = OrderRequest::Place(Placement {
            side: Side::Sell,
            instrument: holding.instrument.clone(),
            quantity: sale.quantity.to_u64().ok_or(Refusal::Denied(Denial::TooLarge))?,
            kind: kis_api::OrderKind::Limit(sale.price),
            exchange: kis_api::KrExchange::Krx,
        });
        let plan = Plan::Sale { seller: subject.seller, key: HoldingKey::of(holding), sale: sale.clone() };
        let mut ready = self.ready(subject, (request, plan));
        ready.purpose.held = Some(holding.quantity);
        ready.case = Some(self.case(quoted, shares)?);
        self.desk.send(ready).await
    }

    async fn amend(&mut self, subject: &Subject, (amendment, quoted): (&Amendment, Option<&Quoted>)) -> Done<Sent> {
        let row = self.resting(subject, amendment.order_no())?;
        let request = OrderRequest::Amend { order: Box::new(row.clone()), price: amendment.price, quantity: None };
        let key = HoldingKey::of(&subject.holding);
        let plan = Plan::Amendment { seller: subject.seller, key, amendment: amendment.clone() };
        let case = Some(self.case(quoted, Cover::Shares(amendment.quantity))?);
        let ready = Ready { case, ..self.ready(subject, (request, plan)) };
        self.desk.send(ready).await
    }

    async fn cancel(&mut self, subject: &Subject, order_no: &kis_api::OrderNo) -> Done<Sent> {
        let row = self.resting(subject, Some(order_no))?;
        let request = OrderRequest::Cancel { order: Box::new(row.clone()), quantity: None };
        let plan = Plan::Cancellation { seller: subject.seller, key: HoldingKey::of(&subject.holding) };
        let ready = self.ready(subject, (request, plan));
        self.desk.send(ready).await
    }

    fn case(&self, quoted: Option<&Quoted>, cover: Cover) -> Done<Case> {
        let quoted = quoted.ok_or(Refusal::Denied(Denial::NoPrice))?;
        Ok(self.engine.case(quoted, (cover, gather::rate_of(quoted.quote.currency, None))))
    }

    /// The order that sells it, of the day on which it was accepted: numbers begin anew on the next.
    fn resting(&self, subject: &Subject, order_no: Option<&kis_api::OrderNo>) -> Done<&kis_api::OrderRecord> {
        let day = self.sight.memory.record(subject).working().map(|working| working.day);
        let is_it = |row: &&kis_api::OrderRecord| Some(&row.order_no) == order_no && row.date == day;
        Ok(self.sight.orders.iter().find(is_it).ok_or(Refusal::NothingToChange)?)
    }

    fn ready(&self, subject: &Subject, (request, plan): (OrderRequest, Plan)) -> Ready {
        Ready {
            request,
            source: source(subject.seller),
            authority: Authority::Rule,
            day: self.sight.day,
            case: None,
            wish: None,
            purpose: Purpose { name: Some(subject.holding.name.clone()), held: None, plan },
        }
    }
}
