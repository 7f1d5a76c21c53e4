//! The account in one hand. What happens goes into the order protocol, and what the protocol asks for is done here:
//! lists are read, rows are written, and a permit is spent.

use std::{
    collections::{BTreeSet, VecDeque},
    sync::{Arc, OnceLock},
};

use super::{
    Engine,
    broker::Look,
    failpoint,
    failure::{Done, Stop},
    lock::Lock,
    outcome::{self, Proof, Unheard},
    post,
    store::{Page, Purpose},
};
use crate::{
    command::{Door, Origin},
    order::{Draft, Effect, Event, Ledger, NotSent, Notice, Permit, Record, Settings, Sheet, State, What, step},
    report::ReasonLine,
};

mod alarm;
mod listing;
mod look;
mod send;

/// The account in one hand: from taking its lock to giving it back.
pub(super) struct Desk<'e> {
    engine: &'e Engine,
    /// None in a dry run, which reads and writes nothing down.
    lock: Option<Lock>,
    /// The door that whoever has it came through.
    door: Option<Door>,
    state: State,
    /// What the intent under way is for.
    purpose: Option<Purpose>,
    /// What the last request proved.
    proof: Option<Proof>,
    /// Why a list or a row could not be had.
    trouble: Option<Stop>,
    /// What the next alarm has to say beside its cause.
    remark: Option<ReasonLine>,
}

impl<'e> Desk<'e> {
    /// Takes the account, waiting for whoever has it, and reads what the journal says.
    pub(super) async fn open(
        engine: &'e Engine,
        origin: Origin,
        (who, patience): (&str, std::time::Duration),
    ) -> Done<Self> {
        let lock = match origin.is_dry_run() {
            true => None,
            false => Some(engine.locks.account(who, patience).await?),
        };
        failpoint::pass("locked");
        Self::with(engine, (lock, Some(origin.door)))
    }

    /// Reads what the journal says, without taking the account: nothing is sent or written.
    pub(super) fn look_on(engine: &'e Engine) -> Done<Self> {
        Self::with(engine, (None, None))
    }

    fn with(engine: &'e Engine, (lock, door): (Option<Lock>, Option<Door>)) -> Done<Self> {
        let state = read(engine)?;
        Ok(Self { engine, lock, door, state, purpose: None, proof: None, trouble: None, remark: None })
    }

    /// The engine that it is part of.
    pub(super) const fn engine(&self) -> &'e Engine {
        self.engine
    }

    /// What is known of our orders.
    pub(super) const fn ledger(&self) -> &Ledger {
        self.state.ledger()
    }

    /// Whether nothing may be sent or written.
    pub(super) const fn is_dry_run(&self) -> bool {
        self.lock.is_none()
    }

    /// Lets something happen, and does all that follows. What there is to say comes back.
    pub(super) async fn happen(&mut self, what: What) -> Done<Vec<Notice>> {
        self.catch_up()?;
        (self.proof, self.trouble) = (None, None);
        let mut told = Vec::new();
        let mut effects = VecDeque::from(self.step(what));
        while let Some(effect) = effects.pop_front() {
            let answer = match effect {
                Effect::Tell(notice) => {
                    told.push(notice);
                    continue;
                }
                Effect::List(sheet) => self.list(sheet).await,
                Effect::Commit(draft) => self.commit(draft),
                Effect::Post(permit) => self.post(permit).await,
                Effect::Write(record) => self.write(&record),
            };
            effects.extend(self.step(answer));
        }
        Ok(told)
    }

    /// When a row could not be written, what is known is read again: it may be there after all. Whoever has the account
    /// still has it.
    fn catch_up(&mut self) -> Done<()> {
        if self.state.is_over() {
            self.state = read(self.engine)?;
        }
        Ok(())
    }

    /// Why a list or a row could not be had.
    pub(super) fn take_trouble(&mut self) -> Stop {
        self.trouble.take().unwrap_or_else(outcome::unwritten)
    }

    fn step(&mut self, what: What) -> Vec<Effect> {
        let event = Event { at: self.engine.clock.moment(), what };
        let (next, effects) = step(self.state.clone(), event);
        self.state = next;
        effects
    }

    async fn list(&mut self, sheet: Sheet) -> What {
        failpoint::pass("list");
        match listing::listing(self.engine, sheet).await {
            // Commands hold no websocket session: see the witnesses of `order`.
            Ok(listing) => What::Listed { listing, noticed: BTreeSet::new() },
            Err(stop) => {
                self.trouble = Some(stop);
                What::NotListed
            }
        }
    }

    fn commit(&mut self, draft: Draft) -> What {
        let purpose = self.purpose.take();
        let receipt = draft.commit(&mut self.page(purpose.as_ref(), None));
        // Whoever stops trading does not wait for the account: it is looked up when the intent is on the disk.
        failpoint::pass("committed");
        let committed = receipt.and_then(|receipt| {
            self.engine.marks.advance(&self.engine.store, self.engine.now())?;
            Ok((receipt, self.engine.store.trading()?))
        });
        match committed {
            Ok((receipt, trading)) => What::Committed { receipt, trading },
            Err(error) => {
                self.trouble = Some(error.into());
                What::NotCommitted
            }
        }
    }

    async fn post(&mut self, permit: Permit) -> What {
        let (look, against) = self.last_look(&permit);
        let unheard = Unheard::of(permit.request());
        failpoint::pass("post");
        let outcome = post::post_once(&*self.engine.broker, permit, look).await;
        failpoint::pass("answered");
        let proof = Proof::of(outcome, (against.get().copied(), unheard));
        let answer = proof.answer.clone();
        self.proof = Some(proof);
        What::Answered(answer)
    }

    /// The last look, once more when the connection stands: whoever stops trading does not wait for the account. What
    /// it found against the order is told beside it.
    fn last_look(&self, permit: &Permit) -> (Look, Arc<OnceLock<NotSent>>) {
        let (store, clock) = (Arc::clone(&self.engine.store), Arc::clone(&self.engine.clock));
        let (last, found) = (permit.look().clone(), Arc::new(OnceLock::new()));
        let against = Arc::clone(&found);
        let look = move || {
            // A state that can't be read lets nothing pass.
            let verdict =
                store.trading().map_or(Some(NotSent::Stopped), |trading| last.against(trading, clock.moment()));
            failpoint::pass("leaving");
            verdict.is_none_or(|why| {
                found.get_or_init(|| why);
                false
            })
        };
        (Box::new(look), against)
    }

    fn write(&mut self, record: &Record) -> What {
        let note = match record {
            Record::Answered { .. } => self.proof.as_ref().and_then(Proof::note),
            Record::Alarmed { .. } => self.remark.take(),
            _ => None,
        };
        match crate::order::Journal::append(&mut self.page(None, note.as_ref()), record) {
            Ok(()) => What::Written,
            Err(error) => {
                self.trouble = Some(error.into());
                What::NotWritten
            }
        }
    }

    fn page<'p>(&'p self, purpose: Option<&'p Purpose>, note: Option<&'p ReasonLine>) -> Page<'p> {
        Page { store: &self.engine.store, at: self.engine.now(), purpose, door: self.door, note }
    }
}

fn read(engine: &Engine) -> Done<State> {
    let ledger = engine.store.ledger()?;
    let mut settings = Settings::new(engine.rules.limits.clone(), engine.store.budget()?);
    settings.version = failpoint::version(settings.version);
    Ok(State::open(ledger, Arc::new(settings), engine.clock.moment()))
}
