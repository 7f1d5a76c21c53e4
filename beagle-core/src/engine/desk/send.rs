//! From an order that somebody wants to what became of it.

use kis_api::Side;

use super::Desk;
use crate::{
    engine::{
        failure::{Done, Stop},
        outcome,
        ready::{Ready, Sent},
    },
    order::{Answer, Authority, Counted, Denial, Notice, Status, Want, What, admit},
    reason::Refusal,
    report::SentStatus,
};

impl Desk<'_> {
    /// Holds an order against every gate and limit, and does nothing else.
    ///
    /// # Errors
    /// The first thing that is against it.
    pub(in crate::engine) fn check(&self, ready: &Ready) -> Done<Counted> {
        let want = self.want(&self.apart_from_ghosts(ready.clone()));
        let trading = self.trading_by_now()?;
        if !trading.allows(&want.intent.request, want.authority) {
            return Err(refused(Denial::Trading(trading), &want));
        }
        admit(&want, self.ledger(), self.state.settings(), self.engine.clock.moment())
            .map_err(|denial| refused(denial, &want))
    }

    /// Sends an order once, with its intent on the disk before and its outcome on the disk after. What is not known
    /// then is looked for by whoever comes next.
    pub(in crate::engine) async fn send(&mut self, ready: Ready) -> Done<Sent> {
        // Taking back spends nothing.
        let side = if ready.request.may_trade() { ready.request.side() } else { Side::Sell };
        self.engine.refuse_unarmed(side)?;
        if self.is_dry_run() {
            let counted = self.check(&ready)?;
            return Ok(Sent::new(ready.line((SentStatus::DryRun, Some(counted)), self.engine.now()), None));
        }
        if !ready.request.is_repeatable() {
            self.clear_the_way_for(&ready).await?;
        }
        self.raise_alarms().await?;
        let ready = self.apart_from_ghosts(ready);
        let id = self.ledger().next_id();
        let want = self.want(&ready);
        self.purpose = Some(ready.purpose.clone());
        let told = self.happen(What::Want(Box::new(want.clone()))).await?;
        let proof = self.proof.take();
        if self.ledger().entry(id).is_none() {
            return Err(self.nothing_sent(told, &want));
        }
        let mut stop = proof.as_ref().and_then(|proof| proof.stop.clone());
        if told.contains(&Notice::NotWritten) {
            let order_no = proof.as_ref().and_then(|proof| match &proof.answer {
                Answer::Accepted { order_no, .. } => Some(order_no),
                _ => None,
            });
            let trouble = self.take_trouble();
            stop = Some(outcome::not_journaled(order_no, &trouble));
        }
        Ok(self.sent((id, &ready), stop))
    }

    fn want(&self, ready: &Ready) -> Want {
        ready.want(self.ledger().next_id())
    }

    /// A rule's order moves by a price step where it could not be told from one that was written off today; a person is
    /// refused, and chooses.
    fn apart_from_ghosts(&self, mut ready: Ready) -> Ready {
        const MOST_STEPS: usize = 3;
        for _ in 0..MOST_STEPS {
            let is_alike = self.ledger().ghost(&self.want(&ready).intent).is_some();
            match ready.moved_by_a_step() {
                Some(moved) if is_alike && ready.authority == Authority::Rule => ready = moved,
                _ => break,
            }
        }
        ready
    }

    /// Whoever orders the same again because nobody knew what became of it does not mean a second one.
    async fn clear_the_way_for(&mut self, ready: &Ready) -> Done<()> {
        let symbol_side = ready.request.symbol_side();
        let in_the_way = self.ledger().unresolved_of(&symbol_side);
        self.clear_the_way(symbol_side).await?;
        let found = in_the_way.and_then(|id| self.ledger().entry(id).map(|entry| (id, entry)));
        match found {
            Some((intent, entry))
                if ready.authority != Authority::Rule && entry.commitment.looks_like(&self.want(ready).intent) =>
            {
                let register = entry.commitment.intent.request.register();
                entry.number().map_or(Ok(()), |number| {
                    Err(Refusal::FoundAlready { intent, register, number: number.clone() }.into())
                })
            }
            _ => Ok(()),
        }
    }

    /// Nothing was written down, so nothing was sent.
    fn nothing_sent(&mut self, told: Vec<Notice>, want: &Want) -> Stop {
        let denial = told.into_iter().find_map(|notice| match notice {
            Notice::Refused(denial) => Some(denial),
            _ => None,
        });
        match denial {
            Some(denial) => refused(denial, want),
            None => self.take_trouble(),
        }
    }

    fn sent(&self, (id, ready): (i64, &Ready), stop: Option<Stop>) -> Sent {
        let at = self.engine.now();
        let Some(entry) = self.ledger().entry(id) else {
            return Sent::new(ready.line((SentStatus::Unknown, None), at), stop).of_intent(id, None);
        };
        let counted = Some(entry.commitment.counted);
        let (status, stop) = match &entry.status {
            Status::Placed { .. } | Status::Gone => (SentStatus::Accepted, None),
            Status::Rejected => (SentStatus::Rejected, stop),
            Status::NotSent(why) => (SentStatus::NotSent, stop.or_else(|| Some(outcome::not_sent(*why)))),
            Status::NotPlaced(_) => (SentStatus::Rejected, stop),
            // A number that another order of ours has is an answer of which nobody knows what it means.
            Status::Committed | Status::Unknown | Status::Escalated(_) => {
                (SentStatus::Unknown, stop.or_else(|| Some(outcome::claimed_twice())))
            }
        };
        Sent::new(ready.line((status, counted), at), stop).of_intent(id, Some(entry))
    }
}

fn refused(denial: Denial, want: &Want) -> Stop {
    match denial {
        Denial::Limit(denial) => Refusal::Denied(denial).into(),
        Denial::Unresolved { id } => {
            let request = &want.intent.request;
            let symbol = request.instrument().symbol().into();
            Refusal::Unresolved { intent: id, symbol, side: request.side() }.into()
        }
        other => Refusal::Standing(other).into(),
    }
}
