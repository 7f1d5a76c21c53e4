//! What a process does: it takes the lock, reads the journal, and from then on does what [`step`] tells it.

use std::{collections::BTreeSet, sync::Arc};

use beagle_core::order::{
    Answer, Commitment, Effect, Entry, Event, Journal, Ledger, NotSent, Notice, OrderRequest, Record, Sheet, State,
    Status, What, step,
};
use kis_api::Market;

use crate::{
    broker::{Fate, Request, complete, listing, number, row},
    fault::Fault,
    plan::{ELSEWHERE, Kind, Wish},
    world::{Action, DAY, Stage, Turn, World, moment},
};

/// A process that has the lock.
#[derive(Clone)]
pub(crate) struct Busy {
    pub(crate) state: State,
    pub(crate) doing: Doing,
    pub(crate) script: Script,
}

/// What a process is at.
#[derive(Clone)]
pub(crate) enum Doing {
    /// Reading the list, asked for then.
    List(u64),
    /// Writing the next row.
    Write,
    /// About to send: no byte has left.
    Send(i64),
    /// Waiting for the answer.
    Await(i64),
    /// Done, and the lock not given back yet.
    Rest,
    /// About to send what is not written down (M3).
    SendFirst(Arc<Commitment>),
    /// About to write down what was sent (M3).
    WriteAfter(Arc<Commitment>),
}

/// What a process took the lock for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Script {
    Want(usize),
    Settle,
    Sweep,
    Person(i64),
}

/// A disk that works, or does so unheard.
struct Disk<'a>(&'a mut Ledger);

impl Journal for Disk<'_> {
    type Error = ();

    fn append(&mut self, record: &Record) -> Result<(), ()> {
        self.0.apply(record).map_err(|_| ())
    }
}

impl Busy {
    /// How it may go on.
    pub(crate) fn turns(&self, world: &World, stage: &Stage, mut turn: impl FnMut(Turn)) {
        turn(Turn::Fine);
        // One that ends while it reads or rests leaves nothing else behind than one that fails to read, or is done.
        if !matches!(self.doing, Doing::List(_) | Doing::Rest) {
            turn(Turn::Crash);
        }
        if stage.has(Fault::M13) && world.without_last.is_some() {
            turn(Turn::Forget);
        }
        let is_want = matches!(self.script, Script::Want(_));
        match &self.doing {
            Doing::List(_) => {
                turn(Turn::Fails);
                if is_want {
                    turn(Turn::Slowly);
                }
                if is_want && stage.plan.disk_faults {
                    turn(Turn::Unheard);
                }
                if stage.has(Fault::M14) && !is_want {
                    turn(Turn::Short);
                }
            }
            Doing::Write if stage.plan.disk_faults => {
                turn(Turn::Fails);
                turn(Turn::Unheard);
            }
            Doing::Send(_) => turn(Turn::Fails),
            Doing::Await(id) => {
                let is_answered = world.requests.iter().any(|request| {
                    request.process.is_some() && request.intent == *id && !matches!(request.fate, Fate::Travelling(_))
                });
                if is_answered {
                    turn(Turn::Unheard);
                }
                if stage.has(Fault::M1) && world.posts[*id as usize] < 2 {
                    turn(Turn::Again);
                }
            }
            Doing::Rest => turn(Turn::Stay),
            _ => {}
        }
    }
}

impl World {
    pub(crate) fn open(&mut self, stage: &Stage, (at, script): (usize, Script)) {
        let mut ledger = self.ledger.clone();
        if let (Some(Fault::M7), Script::Want(want)) = (stage.fault, script) {
            let wish = stage.plan.wants[want].wish;
            let is_anothers = |entry: &Entry| entry.status.is_unresolved() && entry.commitment.intent.wish != wish;
            let open: Vec<_> = ledger.entries().filter(|(_, entry)| is_anothers(entry)).map(|(id, _)| id).collect();
            for id in open {
                let settled = Record::Settled { id, order_no: None, disowned: BTreeSet::new(), at: moment(self.now) };
                ledger.apply(&settled).expect("it is open");
            }
        }
        let oldest = || {
            let awaiting = self.ledger.entries().filter(|(_, entry)| entry.status.awaits_list());
            awaiting.map(|(_, entry)| entry.commitment.at.ms).min()
        };
        let opened = if stage.has(Fault::M9) { oldest().unwrap_or(self.now) } else { self.now };
        let state = State::open(ledger, Arc::clone(&stage.settings), moment(opened));
        let what = self.beginning(stage, script);
        self.processes[at] = Some(Busy { state, doing: Doing::Rest, script });
        self.feed(stage, (at, Turn::Fine), what);
    }

    fn beginning(&self, stage: &Stage, script: Script) -> What {
        match script {
            Script::Want(at) => {
                let (wish, mut want) = (stage.plan.wants[at], stage.wants[at].clone());
                if let Some(case) = &mut want.case {
                    case.quote_at = moment(self.now);
                }
                if let (kind @ (Kind::Amend | Kind::Cancel), Some(at)) = (wish.kind, self.target()) {
                    let order = Box::new(row(at, &self.orders[usize::from(at) - 1], false));
                    want.intent.request = match kind {
                        Kind::Cancel => OrderRequest::Cancel { order, quantity: None },
                        _ => OrderRequest::Amend { order, price: wish.terms.price.into(), quantity: None },
                    };
                }
                What::Want(Box::new(want))
            }
            Script::Settle => What::Settle { market: Market::Kr, day: DAY },
            Script::Sweep => {
                What::Sweep { market: Market::Kr, day: DAY, closed: moment(self.closed.expect("it is closed")) }
            }
            Script::Person(id) => {
                let order = self.orders.iter().position(|order| order.intent == Some(id));
                What::Person { id, order_no: order.map(|at| number(at as u8 + 1)) }
            }
        }
    }

    /// A process does what it is at.
    pub(crate) fn turn(&mut self, stage: &Stage, (at, turn): (usize, Turn)) {
        match turn {
            Turn::Crash | Turn::Forget => {
                if let (Turn::Forget, Some(ledger)) = (turn, self.without_last.take()) {
                    self.ledger = ledger;
                }
                return self.end(at);
            }
            Turn::Stay => {
                self.script(at, Script::Settle);
                return self.feed(stage, (at, turn), self.beginning(stage, Script::Settle));
            }
            _ => {}
        }
        let Some(doing) = self.doing(at).cloned() else { return };
        match doing {
            Doing::List(_) => self.read(stage, (at, turn)),
            Doing::Write => self.write(stage, (at, turn)),
            Doing::Send(_) if turn == Turn::Fails => {
                self.feed(stage, (at, turn), What::Answered(Answer::NotSent(NotSent::NotReached)));
            }
            Doing::Send(id) => {
                self.send(stage, (at, id));
                if stage.has(Fault::M15) {
                    self.send(stage, (at, id));
                }
                self.doing_now(at, Doing::Await(id));
            }
            Doing::Await(id) if turn == Turn::Again => self.send(stage, (at, id)),
            Doing::Await(id) => self.answered(stage, (at, turn), id),
            Doing::Rest => self.end(at),
            Doing::SendFirst(commitment) => {
                self.send(stage, (at, commitment.id));
                self.doing_now(at, Doing::WriteAfter(commitment));
            }
            Doing::WriteAfter(commitment) => {
                let id = commitment.id;
                let unknown = Record::Answered { id, answer: Answer::Unknown, at: moment(self.now) };
                let written = self.ledger.apply(&Record::Committed(commitment));
                if written.is_ok() {
                    self.ledger.apply(&unknown).expect("it was just written");
                }
                self.end(at);
            }
        }
    }

    fn read(&mut self, stage: &Stage, (at, turn): (usize, Turn)) {
        if turn == Turn::Fails {
            return self.feed(stage, (at, turn), What::NotListed);
        }
        let Some(busy) = &self.processes[at] else { return };
        let mut rows = listing(&self.orders, self.closed.is_some());
        match (stage.fault, busy.script) {
            (Some(Fault::M5 | Fault::M6), Script::Want(_)) => rows.clear(),
            (Some(Fault::M12), _) => rows.retain(|row| row.price != Some(ELSEWHERE.price.into())),
            (Some(Fault::M6 | Fault::R1), Script::Settle | Script::Sweep) => self.disguise(&mut rows),
            (Some(Fault::M14), _) if turn == Turn::Short => {
                rows.pop();
            }
            _ => {}
        }
        self.feed(stage, (at, turn), What::Listed { listing: complete(rows), noticed: BTreeSet::new() });
    }

    /// Gives numbers that an intent has to nobody, so that it looks as if no intent had them.
    fn disguise(&self, rows: &mut [kis_api::OrderRecord]) {
        let claims = self.ledger.claims(Sheet::orders(Market::Kr, DAY));
        let is_before = |number: &_| {
            self.ledger
                .entries()
                .any(|(_, entry)| entry.status.awaits_list() && entry.commitment.before.contains(number))
        };
        for row in rows {
            if claims.contains(&row.order_no) && !is_before(&row.order_no) {
                row.order_no = number(crate::broker::place(&row.order_no) + DISGUISE);
            }
        }
    }

    fn write(&mut self, stage: &Stage, (at, turn): (usize, Turn)) {
        let Some(busy) = &self.processes[at] else { return };
        let record = busy.state.pending().next().cloned().expect("a row to write");
        if turn == Turn::Fails {
            return self.feed(stage, (at, turn), What::NotWritten);
        }
        self.without_last = None;
        let written = self.ledger.apply(&undisguised(record));
        let what = if written.is_ok() && turn == Turn::Fine { What::Written } else { What::NotWritten };
        if written.is_err() && stage.fault.is_none() {
            self.breach = Some("a row that can't follow");
        }
        if matches!(written, Err(beagle_core::order::Damage::ClaimedTwice { .. })) {
            self.breach = Some("a number claimed twice");
        }
        self.feed(stage, (at, turn), what);
    }

    /// Bytes leave.
    fn send(&mut self, stage: &Stage, (at, id): (usize, i64)) {
        let Some(Busy { script: Script::Want(want), .. }) = &self.processes[at] else { return };
        let original = |entry: &Entry| entry.commitment.intent.request.original_no().map(crate::broker::place);
        let target = self.ledger.entry(id).and_then(original);
        let Wish { wish, terms, kind } = stage.plan.wants[*want];
        self.posts[id as usize] += 1;
        let fate = Fate::Travelling(0);
        self.requests.push(Request { intent: id, terms, wish, kind, target, fate, process: Some(at) });
        self.requests.sort_unstable();
    }

    /// The answer comes, or the process has waited long enough.
    fn answered(&mut self, stage: &Stage, (at, turn): (usize, Turn), id: i64) {
        let is_its = |request: &&Request| request.process == Some(at) && !matches!(request.fate, Fate::Travelling(_));
        let fate = self.requests.iter().find(is_its).map(|request| request.fate).filter(|_| turn == Turn::Fine);
        for request in self.requests.iter_mut().filter(|request| request.process == Some(at)) {
            request.process = None;
        }
        let answer = match fate {
            Some(Fate::Taken(order)) => Answer::Accepted { order_no: number(order), branch: String::new() },
            Some(Fate::Refused) => Answer::Rejected,
            _ if stage.has(Fault::M10) => Answer::Rejected,
            _ => Answer::Unknown,
        };
        let committed = self.ledger.entry(id).map_or(self.now, |entry| entry.commitment.at.ms);
        let when = if stage.has(Fault::M9) { committed } else { self.now };
        self.feed_at(stage, (at, turn), (What::Answered(answer), when));
    }

    fn feed(&mut self, stage: &Stage, turn: (usize, Turn), what: What) {
        self.feed_at(stage, turn, (what, self.now));
    }

    /// Tells the protocol what happened, and does what it says: at once where nothing can come in between.
    fn feed_at(&mut self, stage: &Stage, (at, turn): (usize, Turn), (what, when): (What, u64)) {
        let Some(busy) = self.processes[at].take() else { return };
        let (state, effects) = step(busy.state, Event { at: moment(when), what });
        let is_over = state.is_over();
        self.processes[at] = Some(Busy { state, ..busy });
        let mut next = Doing::Rest;
        for effect in effects {
            next = match effect {
                Effect::Tell(notice) => {
                    self.hear(stage, at, &notice);
                    continue;
                }
                Effect::List(..) => Doing::List(when),
                Effect::Write(_) => Doing::Write,
                Effect::Post(permit) => {
                    let (id, request) = permit.spend();
                    let is_committed = self.ledger.entry(id).is_some_and(|entry| entry.status == Status::Committed);
                    if !is_committed && stage.fault.is_none() {
                        self.breach = Some("sent without being on the disk");
                    }
                    let is_other = |other: i64, entry: &Entry| {
                        other != id && !request.is_repeatable() && entry.blocks(&request.symbol_side())
                    };
                    if stage.fault.is_none() && self.ledger.entries().any(|(other, entry)| is_other(other, entry)) {
                        self.breach = Some("sent while another of its symbol and side was open");
                    }
                    if !self.ledger.trading().allows(&request, beagle_core::order::Authority::Rule) {
                        self.breach = Some("sent while trading was halted");
                    }
                    Doing::Send(id)
                }
                Effect::Commit(draft) if stage.has(Fault::M3) => Doing::SendFirst(Arc::new(draft.commitment().clone())),
                Effect::Commit(draft) => {
                    if stage.has(Fault::M13) {
                        self.without_last = Some(self.ledger.clone());
                    }
                    let receipt = draft.commit(&mut Disk(&mut self.ledger));
                    let trading = self.ledger.trading();
                    let (what, when) = match (receipt, turn) {
                        (Ok(receipt), Turn::Fine) => (What::Committed { receipt, trading }, self.now),
                        (Ok(receipt), Turn::Slowly) => (What::Committed { receipt, trading }, self.now + 1_000_000),
                        _ => (What::NotCommitted, self.now),
                    };
                    return self.feed_at(stage, (at, Turn::Fine), (what, when));
                }
            };
        }
        match next {
            // What follows from an order may be looked into at once; all else gives the lock back.
            Doing::Rest if is_over || !self.was_doubtful(at) => self.end(at),
            next => self.doing_now(at, next),
        }
    }

    /// Whether the process has just sent an order that has no answer.
    fn was_doubtful(&self, at: usize) -> bool {
        let Some(busy) = &self.processes[at] else { return false };
        let last = busy.state.ledger().entries().next_back();
        matches!(busy.script, Script::Want(_))
            && matches!(busy.doing, Doing::Write)
            && last.is_some_and(|(_, entry)| entry.status.awaits_list())
    }

    /// Whatever is said is on the disk already, and nothing is said that never may be.
    fn hear(&mut self, stage: &Stage, at: usize, notice: &Notice) {
        let Some(busy) = &self.processes[at] else { return };
        let is_sound = match notice {
            Notice::Recorded(record) => {
                record.intent().is_none_or(|id| busy.state.ledger().entry(id) == self.ledger.entry(id))
            }
            Notice::Damaged(_) | Notice::OutOfTurn | Notice::NotThatOrder { .. } | Notice::NothingOpen { .. } => false,
            _ => true,
        };
        if !is_sound && stage.fault.is_none() {
            self.breach = Some("told what is not so");
        }
    }

    fn doing_now(&mut self, at: usize, doing: Doing) {
        if let Some(busy) = &mut self.processes[at] {
            busy.doing = doing;
        }
    }

    fn script(&mut self, at: usize, script: Script) {
        if let Some(busy) = &mut self.processes[at] {
            busy.script = script;
        }
    }
}

/// Added to a number that is to look like nobody's.
const DISGUISE: u8 = 100;

/// The number as it is.
fn undisguised(record: Record) -> Record {
    use beagle_core::order::Verdict::{Bound, LateFound};
    let plain = |order_no: &kis_api::OrderNo| number(crate::broker::place(order_no) % DISGUISE);
    match record {
        Record::Resolved { id, verdict: Bound(order_no), at } => {
            Record::Resolved { id, verdict: Bound(plain(&order_no)), at }
        }
        Record::Resolved { id, verdict: LateFound(order_no), at } => {
            Record::Resolved { id, verdict: LateFound(plain(&order_no)), at }
        }
        record => record,
    }
}

/// For those who read a counterexample.
pub(crate) fn told(world: &World, action: Action) -> String {
    match action {
        Action::Process(at, turn) => {
            let doing = match world.doing(at) {
                Some(Doing::List(_)) => "reading the list",
                Some(Doing::Write) => "writing",
                Some(Doing::Send(_) | Doing::SendFirst(_)) => "sending",
                Some(Doing::Await(_)) => "waiting for the answer",
                Some(Doing::WriteAfter(_)) => "writing down what was sent",
                Some(Doing::Rest) | None => "resting",
            };
            format!("process {at}, {doing}: {turn:?}")
        }
        action => format!("{action:?}"),
    }
}
