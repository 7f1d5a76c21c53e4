//! Which worlds count as one.
//!
//! A key holds all that any later step, action or law can depend on, and no more:
//!
//! - Times are told by how long ago they were, up to the longest that anything waits for. The protocol only ever asks how
//!   much time has passed.
//! - Processes are told apart by what they do, not by which they are. They run the same program.
//! - Orders are called by whose they are, not by their number. Numbers are only ever compared for being the same.
//! - Of an intent, what its status makes unimportant is left out: the list before it, once it is known which order it is;
//!   how that became known; which of the proofs showed that there is no order; what a person had to decide, before the
//!   person did.

use std::hash::{DefaultHasher, Hasher as _};

use beagle_core::order::{Answer, Basis, End, Entry, How, Ledger, Progress, Record, Status, Trading, Verdict};
use kis_api::OrderNo;
use rust_decimal::Decimal;

use crate::{
    broker::{Fate, Order, place},
    fault::Fault,
    plan::ELSEWHERE,
    process::{Busy, Doing, Script},
    world::{Stage, World},
};

/// What a world is known by.
pub(crate) type Key = u128;

/// The key of a world.
pub(crate) fn key(world: &World, stage: &Stage, buffer: &mut Vec<u8>) -> Key {
    buffer.clear();
    let mut text = Text {
        buffer,
        orders: &world.orders,
        now: world.now,
        most: u64::from(stage.plan.quiet()) + 1,
        is_intents_age_used: stage.has(Fault::M9),
    };
    text.ledger(&world.ledger);
    match &world.without_last {
        Some(ledger) => text.ledger(ledger),
        None => text.byte(0xEE),
    }
    for request in &world.requests {
        text.bytes(&[request.intent as u8, request.terms.price as u8, request.terms.symbol.as_bytes()[2]]);
        match request.fate {
            Fate::Travelling(age) => text.byte(age),
            Fate::Taken(_) => text.byte(0xF1),
            Fate::Refused => text.byte(0xF2),
        }
        text.byte(u8::from(request.process.is_some()));
    }
    text.byte(0xFD);
    let mut orders: Vec<_> = world
        .orders
        .iter()
        .map(|order| [whose(order), u8::from(order.is_closed), order.hidden.unwrap_or(0xFF)])
        .collect();
    orders.sort_unstable();
    orders.iter().for_each(|order| text.bytes(order));
    text.byte(0xFC);
    // Only what is committed is ever sent.
    for (id, _) in world.ledger.entries().filter(|(_, entry)| entry.status == Status::Committed) {
        text.bytes(&[id as u8, world.posts[id as usize]]);
    }
    text.byte(0xF9);
    text.byte(world.people.len() as u8);
    world.people.iter().for_each(|by_hand| text.byte(*by_hand as u8));
    text.age(world.closed);
    processes(world, stage, &mut text);
    hash(buffer)
}

/// What each process does, in an order of its own.
fn processes(world: &World, stage: &Stage, text: &mut Text<'_>) {
    let mut all: Vec<Vec<u8>> = Vec::with_capacity(1);
    for busy in world.processes.iter().flatten() {
        let mut own = Vec::with_capacity(32);
        let mut inner = Text {
            buffer: &mut own,
            orders: text.orders,
            now: text.now,
            most: text.most,
            is_intents_age_used: text.is_intents_age_used,
        };
        inner.busy(busy);
        // Under a lock that holds, what a process knows is what the journal says, but for a halt in between.
        if stage.fault.is_some() {
            inner.ledger(busy.state.ledger());
        }
        all.push(own);
    }
    all.sort_unstable();
    all.iter().for_each(|own| text.bytes(own));
}

struct Text<'a> {
    buffer: &'a mut Vec<u8>,
    orders: &'a [Order],
    now: u64,
    most: u64,
    /// Only a bug counts from the intent's own time.
    is_intents_age_used: bool,
}

impl Text<'_> {
    fn byte(&mut self, byte: u8) {
        self.buffer.push(byte);
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    fn age(&mut self, since: Option<u64>) {
        let age = since.map(|since| self.now.saturating_sub(since).min(self.most) as u8);
        self.byte(age.unwrap_or(0xFF));
    }

    fn ledger(&mut self, ledger: &Ledger) {
        for (id, entry) in ledger.entries() {
            self.byte(id as u8);
            self.entry(entry);
        }
        self.byte(0xFE);
        self.trading(ledger.trading());
        self.byte(u8::from(ledger.is_swept(kis_api::Market::Kr, crate::world::DAY)));
    }

    fn trading(&mut self, trading: Trading) {
        match trading {
            Trading::Normal => self.bytes(&[0, 0]),
            Trading::Reducing(cause) => self.bytes(&[1, cause as u8]),
            Trading::Halted(cause) => self.bytes(&[2, cause as u8]),
        }
    }

    fn entry(&mut self, entry: &Entry) {
        // There are no reservations in this world.
        let Entry { commitment, status, quiet_since, doubtful_since: _, ordered: _, progress, disowned } = entry;
        if status.is_no_order() && !status.is_written_off() {
            return self.byte(0xF0);
        }
        let request = &commitment.intent.request;
        self.byte(commitment.intent.wish.as_bytes()[0]);
        self.byte(request.price().as_ref().map_or(0, Decimal::mantissa) as u8);
        self.byte(request.instrument().symbol().as_bytes()[2]);
        let status_code = match status {
            Status::Committed => [0, 0],
            Status::Unknown => [1, 0],
            Status::Escalated(_) => [2, 0],
            Status::NotPlaced(Basis::Presumed) => [5, 0],
            Status::NotPlaced(Basis::Swept) => [5, 1],
            Status::NotPlaced(Basis::Person) => [5, 2],
            Status::Placed { order_no, how: How::Late } => [6, self.number(order_no)],
            Status::Placed { order_no, .. } => [7, self.number(order_no)],
            Status::Rejected | Status::NotSent(_) | Status::Gone => [8, 0],
        };
        self.bytes(&status_code);
        if status.awaits_list() {
            if self.is_intents_age_used {
                self.age(Some(commitment.at.ms));
            }
            self.age(quiet_since.map(|since| since.ms));
        }
        if status.is_unresolved() || status.is_written_off() {
            let numbers = commitment.before.iter().chain(disowned);
            let about = |number: &&OrderNo| {
                let order = self.orders.get(usize::from(place(number)) - 1);
                order.is_some_and(|order| order.terms.symbol == request.instrument().symbol())
            };
            let mut known: Vec<_> = numbers.filter(about).map(|number| self.number(number)).collect();
            known.sort_unstable();
            self.bytes(&known);
            self.byte(0xFB);
        }
        self.progress(progress);
    }

    fn progress(&mut self, progress: &Progress) {
        let later: Vec<_> = progress.later.iter().map(|number| self.number(number)).collect();
        self.bytes(&later);
        self.byte(progress.end.map_or(0xFA, |end: End| 0xE0 + end as u8));
    }

    /// Whose order a number is.
    fn number(&self, number: &OrderNo) -> u8 {
        let order = self.orders.get(usize::from(place(number)).wrapping_sub(1));
        order.map_or(place(number), whose)
    }

    fn busy(&mut self, busy: &Busy) {
        let Busy { state, doing, script } = busy;
        self.bytes(&match script {
            Script::Want(want) => [0, *want as u8],
            Script::Settle => [1, 0],
            Script::Sweep => [2, 0],
            Script::Person(id) => [3, *id as u8],
        });
        self.bytes(&match doing {
            Doing::List(_) => [0, 0],
            Doing::Write => [1, 0],
            Doing::Send(id) => [2, *id as u8],
            Doing::Await(id) => [3, *id as u8],
            Doing::Rest => [4, 0],
            Doing::SendFirst(commitment) => [5, commitment.id as u8],
            Doing::WriteAfter(commitment) => [6, commitment.id as u8],
        });
        if let (Doing::List(asked), Script::Settle | Script::Sweep) = (doing, script) {
            self.age(Some(*asked));
        }
        // From then the quiet period counts of what nobody has watched yet.
        let is_watching =
            state.ledger().entries().any(|(_, entry)| entry.status.awaits_list() && entry.quiet_since.is_none());
        self.age(is_watching.then_some(state.opened().ms));
        self.trading(state.ledger().trading());
        state.pending().for_each(|record| self.record(record));
    }

    fn record(&mut self, record: &Record) {
        self.byte(record.intent().unwrap_or(0) as u8);
        match record {
            Record::Committed(_) => self.byte(0),
            Record::Answered { answer, at, .. } => {
                self.bytes(&match answer {
                    Answer::Accepted { order_no, .. } => [1, self.number(order_no)],
                    Answer::Rejected | Answer::NotSent(_) | Answer::TakenBack => [2, 0],
                    Answer::Unknown => [4, 0],
                });
                if *answer == Answer::Unknown {
                    self.age(Some(at.ms));
                }
            }
            Record::Watched { at, .. } => {
                self.byte(5);
                self.age(Some(at.ms));
            }
            Record::Resolved { verdict, .. } => self.bytes(&match verdict {
                Verdict::Bound(order_no) => [6, self.number(order_no)],
                Verdict::NotPlaced => [7, 0],
                Verdict::LateFound(order_no) => [8, self.number(order_no)],
                Verdict::Gone => [9, 0],
                Verdict::Escalated(_) => [10, 0],
            }),
            Record::Settled { order_no, disowned, .. } => {
                self.bytes(&[11, order_no.as_ref().map_or(0, |number| self.number(number))]);
                disowned.iter().for_each(|number| self.byte(self.number(number)));
            }
            Record::Ordered { order_no, .. } => self.bytes(&[16, self.number(order_no)]),
            Record::Progressed { progress, .. } => {
                self.byte(12);
                self.progress(progress);
            }
            Record::Alarmed { cause, .. } => self.bytes(&[13, *cause as u8]),
            Record::Traded { trading, .. } => {
                self.byte(14);
                self.trading(*trading);
            }
            Record::Swept { foreign, .. } => self.bytes(&[15, foreign.len() as u8]),
        }
    }
}

/// An order's name: no intent has two, nor has the owner two of a kind.
fn whose(order: &Order) -> u8 {
    match order.intent {
        Some(id) => id as u8,
        None if order.terms == ELSEWHERE => 0x10,
        None => 0x11,
    }
}

/// Twice 64 bits with different beginnings: two of a hundred million worlds meet by chance once in ten to the 22.
fn hash(bytes: &[u8]) -> Key {
    let half = |seed: u8| {
        let mut hasher = DefaultHasher::new();
        hasher.write_u8(seed);
        hasher.write(bytes);
        u128::from(hasher.finish())
    };
    half(1) << 64 | half(2)
}
