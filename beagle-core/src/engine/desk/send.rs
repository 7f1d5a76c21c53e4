//! From an order that somebody wants to what became of it.

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
        if ready.request.may_trade() {
            self.engine.refuse_unarmed(ready.request.side())?;
        }
        if self.is_dry_run() {
            let counted = self.check(&ready)?;
            return Ok(Sent::new(ready.line((SentStatus::DryRun, Some(counted)), self.engine.now()), None));
        }
        self.catch_up()?;
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

#[cfg(test)]
mod tests {
    use std::{fs, time::Duration};

    use jiff::Timestamp;
    use kis_api::{Client, Credentials, Env, OrderRecord, Side};
    use rust_decimal::Decimal;

    use super::*;
    use crate::{
        Rules,
        command::{Door, Origin},
        engine::{Engine, EngineParts, FixedClock, KisBroker, Store, lock, order::taking_back},
    };

    fn resting(order_no: &str) -> OrderRecord {
        let instrument = "005930".parse().expect("a listing");
        OrderRecord::new(order_no.parse().expect("a number"), instrument, Side::Buy, Decimal::ONE)
    }

    /// An account of which nobody answers.
    fn engine(folder: &std::path::Path) -> Engine {
        let client = Client::builder(Env::Sim)
            .base_url("http://127.0.0.1:9")
            .timeouts(Duration::from_secs(1), Duration::from_secs(1))
            .credentials(Credentials::new("key", "secret"))
            .account("12345678-01".parse().expect("an account"))
            .in_memory()
            .build()
            .expect("a client");
        let parts = EngineParts {
            broker: Box::new(KisBroker::new(client)),
            store: Store::open(folder.join("beagle.db")).expect("a store"),
            clock: Box::new(FixedClock::new(Timestamp::UNIX_EPOCH)),
            rules: Rules::default(),
            lock_path: folder.join("account.lock"),
            mark_path: Some(folder.join("account.mark")),
        };
        Engine::new(parts).expect("an engine")
    }

    /// An intent may be on the disk although nobody could say so. It was not sent, and the next order has a number of its
    /// own.
    #[tokio::test]
    async fn an_intent_that_was_written_after_all_lends_its_number_to_no_other() {
        let folder = tempfile::tempdir().expect("a folder");
        let engine = engine(folder.path());
        let origin = Origin::new(Door::Test).confirmed();
        let mut desk = Desk::open(&engine, origin, ("halt", lock::DUTY)).await.expect("the account");
        // Nobody can take note of the intent beside the journal.
        let in_the_way = folder.path().join(format!("account.{}.new", std::process::id()));
        fs::create_dir(&in_the_way).expect("a folder");
        let stop = desk.send(taking_back(&engine, resting("1"))).await.expect_err("no note");
        assert_eq!(stop.failure.code, "store");
        fs::remove_dir(&in_the_way).expect("out of the way");
        let sent = desk.send(taking_back(&engine, resting("2"))).await.expect("an attempt");
        let original = |id| desk.ledger().entry(id)?.commitment.intent.request.original_no().map(ToString::to_string);
        assert_eq!((original(1).as_deref(), original(2).as_deref()), (Some("1"), Some("2")));
        assert_eq!((sent.order.intent, sent.order.status), (Some(2), SentStatus::NotSent));
    }
}
