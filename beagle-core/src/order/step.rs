//! The order protocol as one function: what happened goes in, what to do next comes out.

use alloc::{
    boxed::Box,
    collections::{BTreeSet, VecDeque},
    sync::Arc,
    vec,
    vec::Vec,
};

use jiff::civil::Date;
use kis_api::{Market, OrderNo};

use super::{
    Answer, Cause, Damage, Denial, Draft, Ledger, Listing, Moment, Permit, Receipt, Record, Settings, Sheet, Trading,
    Want,
};

mod alarm;
mod place;
mod settle;

#[cfg(test)]
mod tests;

/// What one holder of the account's lock knows, and what it is in the middle of.
#[derive(Debug, Clone)]
pub struct State {
    ledger: Ledger,
    settings: Arc<Settings>,
    opened: Moment,
    phase: Phase,
}

/// What is under way.
#[derive(Debug, Clone)]
enum Phase {
    /// Nothing.
    Ready,
    /// The broker's list is being read, asked for at that moment: it shows what was there then, and perhaps more.
    Listing { purpose: Purpose, asked: Moment },
    /// An intent is being written down.
    Committing { id: i64, quote_at: Option<Moment> },
    /// Its order is being sent.
    Sending { id: i64 },
    /// Rows are being written, one at a time.
    Writing { record: Record, rest: VecDeque<Record>, then: Then },
    /// Nothing more: it is not known what the journal says.
    Over,
}

/// What a list is read for.
#[derive(Debug, Clone)]
enum Purpose {
    /// To know what was there before an order.
    Before(Box<Want>),
    /// To find out what became of the orders of a day, or of the reservations for it.
    Settle(Sheet),
    /// The same for the last time, after the close.
    Sweep(Sheet),
    /// To hold a person's word against it.
    Person { id: i64, order_no: Option<OrderNo> },
}

/// What follows when all rows are written.
#[derive(Debug, Clone)]
enum Then {
    Ready,
    List(Purpose),
}

/// What happened, and when.
#[derive(Debug)]
pub struct Event {
    /// When.
    pub at: Moment,
    /// What.
    pub what: What,
}

/// What happened. The first six begin something; the others are the answers to what was asked for.
#[derive(Debug)]
pub enum What {
    /// Somebody wants an order.
    Want(Box<Want>),
    /// The orders of a day that wait for an answer are to be looked for.
    Settle {
        /// Of this market.
        market: Market,
        /// Its own day.
        day: Date,
    },
    /// A day is over.
    Sweep {
        /// Of this market.
        market: Market,
        /// Its own day.
        day: Date,
        /// When it closed.
        closed: Moment,
    },
    /// A person says what became of an order.
    Person {
        /// Which intent.
        id: i64,
        /// The order's number; `None` when there is no order.
        order_no: Option<OrderNo>,
    },
    /// The owner stops trading, or starts it again.
    Trade(Trading),
    /// Something was noticed that reduces trading or stops it.
    Alarm(Cause),
    /// The list, all of it.
    Listed {
        /// All of it.
        listing: Listing,
        /// Orders that the broker's notices named meanwhile.
        noticed: BTreeSet<OrderNo>,
    },
    /// There was no list to be had.
    NotListed,
    /// The intent is on the disk.
    Committed {
        /// The journal's word for it.
        receipt: Receipt,
        /// What may be traded by now: stopping does not wait for the account.
        trading: Trading,
    },
    /// It is not, or nobody knows.
    NotCommitted,
    /// The order was sent, and this was proved by it.
    Answered(Answer),
    /// The row is on the disk.
    Written,
    /// It is not, or nobody knows.
    NotWritten,
}

/// What to do. Each but the last is followed by the event that tells how it went.
#[derive(Debug)]
#[must_use]
pub enum Effect {
    /// Read one of the broker's lists, all of it: [`What::Listed`].
    List(Sheet),
    /// Write the intent down: [`What::Committed`].
    Commit(Draft),
    /// Send it, once: [`What::Answered`].
    Post(Permit),
    /// Write a row: [`What::Written`].
    Write(Record),
    /// Say so, to whoever asked. What is said is on the disk already.
    Tell(Notice),
}

/// What there is to say.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    /// The order was refused; nothing was written and nothing sent.
    Refused(Denial),
    /// There was no list, and without it nothing is done.
    NotListed,
    /// A row could not be written; what it would have said is not known now.
    NotWritten,
    /// A row that could not follow what the journal said: the account is stopped.
    Damaged(Damage),
    /// This is in the journal now.
    Recorded(Record),
    /// The list does not decide yet.
    Waiting {
        /// Which intent.
        id: i64,
        /// For so long at most; `None` while its quiet period has not begun.
        ms: Option<u64>,
    },
    /// A person's word does not fit the list.
    NotThatOrder {
        /// Which intent.
        id: i64,
    },
    /// No intent of this number waits for an answer.
    NothingOpen {
        /// Which intent.
        id: i64,
    },
    /// It is too early for a day's last list.
    TooEarly,
    /// This does not answer what was asked for.
    OutOfTurn,
}

impl State {
    /// That of somebody who has just taken the account's lock and read the journal.
    pub const fn open(ledger: Ledger, settings: Arc<Settings>, now: Moment) -> Self {
        Self { ledger, settings, opened: now, phase: Phase::Ready }
    }

    /// The numbers it goes by.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What the journal says.
    pub const fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// When the lock was taken.
    pub const fn opened(&self) -> Moment {
        self.opened
    }

    /// Whether nothing is under way.
    pub const fn is_ready(&self) -> bool {
        matches!(self.phase, Phase::Ready)
    }

    /// Whether nothing more can be done: a row could not be written, and the journal has to be read anew.
    pub const fn is_over(&self) -> bool {
        matches!(self.phase, Phase::Over)
    }

    /// The rows that are being written, and those that will be.
    pub fn pending(&self) -> impl Iterator<Item = &Record> {
        let rows = match &self.phase {
            Phase::Writing { record, rest, .. } => Some((record, rest)),
            _ => None,
        };
        rows.into_iter().flat_map(|(record, rest)| core::iter::once(record).chain(rest))
    }
}

/// One step of the order protocol. It is total: whatever happens, whenever, there is an answer, and none but the one to
/// [`What::Committed`] sends anything.
pub fn step(state: State, Event { at, what }: Event) -> (State, Vec<Effect>) {
    let mut next = State { phase: Phase::Ready, ..state };
    match (state.phase, what) {
        (Phase::Ready, What::Want(want)) => place::want(next, want, at),
        (Phase::Ready, What::Settle { market, day }) => settle::settle(next, (market, day), at),
        (Phase::Ready, What::Sweep { market, day, closed }) => settle::sweep(next, (market, day), (closed, at)),
        (Phase::Ready, What::Person { id, order_no }) => settle::person(next, (id, order_no), at),
        (Phase::Ready, What::Trade(trading)) => next.write([Record::Traded { trading, at }], Then::Ready, at),
        (Phase::Ready, What::Alarm(cause)) => next.write([Record::Alarmed { cause, at }], Then::Ready, at),
        (Phase::Listing { purpose, asked }, What::Listed { listing, noticed })
            if listing.of() == purpose.of(&next.ledger) =>
        {
            let sight = settle::Sight { listing, noticed, asked, at };
            match purpose {
                Purpose::Before(want) => place::listed(next, (*want, sight.listing), at),
                Purpose::Settle(_) => settle::listed(next, &sight),
                Purpose::Sweep(_) => settle::swept(next, &sight),
                Purpose::Person { id, order_no } => settle::witnessed(next, &sight, (id, order_no)),
            }
        }
        // The list of another day is none.
        (Phase::Listing { purpose, .. }, What::NotListed | What::Listed { .. }) => {
            settle::not_listed(next, &purpose, at)
        }
        (Phase::Committing { id, quote_at }, What::Committed { receipt, trading }) if receipt.id() == id => {
            place::committed(next, (receipt, trading), (at, quote_at))
        }
        (Phase::Sending { id }, What::Answered(answer)) => place::answered(next, (id, answer), at),
        (Phase::Writing { record, rest, then }, What::Written) => next.written((record, rest), then, at),
        (Phase::Committing { .. }, What::NotCommitted) | (Phase::Writing { .. }, What::NotWritten) => {
            next.phase = Phase::Over;
            next.tell(Notice::NotWritten)
        }
        (phase, _) => {
            next.phase = phase;
            next.tell(Notice::OutOfTurn)
        }
    }
}

impl State {
    fn tell(self, notice: Notice) -> (Self, Vec<Effect>) {
        (self, vec![Effect::Tell(notice)])
    }

    fn list(mut self, purpose: Purpose, asked: Moment) -> (Self, Vec<Effect>) {
        let sheet = purpose.of(&self.ledger);
        self.phase = Phase::Listing { purpose, asked };
        (self, vec![Effect::List(sheet)])
    }

    /// Writes rows one after the other, and then goes on.
    fn write(mut self, records: impl IntoIterator<Item = Record>, then: Then, at: Moment) -> (Self, Vec<Effect>) {
        let mut rest: VecDeque<_> = records.into_iter().collect();
        match (rest.pop_front(), then) {
            (Some(record), then) => {
                let effect = Effect::Write(record.clone());
                self.phase = Phase::Writing { record, rest, then };
                (self, vec![effect])
            }
            (None, Then::Ready) => (self, Vec::new()),
            (None, Then::List(purpose)) => self.list(purpose, at),
        }
    }

    /// A row is on the disk: now it is known, and may be told.
    fn written(
        mut self,
        (record, mut rest): (Record, VecDeque<Record>),
        then: Then,
        at: Moment,
    ) -> (Self, Vec<Effect>) {
        if let Err(damage) = self.ledger.apply(&record) {
            return self.damaged(damage, at);
        }
        rest.extend(alarm::noticed(&self, &rest, at));
        let (next, mut effects) = self.write(rest, then, at);
        effects.insert(0, Effect::Tell(Notice::Recorded(record)));
        (next, effects)
    }

    /// A row is on the disk that can't follow what was known: nothing is done any more but to stop the account.
    fn damaged(self, damage: Damage, at: Moment) -> (Self, Vec<Effect>) {
        let (next, mut effects) =
            self.write([Record::Alarmed { cause: alarm::of_damage(damage), at }], Then::Ready, at);
        effects.insert(0, Effect::Tell(Notice::Damaged(damage)));
        (next, effects)
    }
}

impl Purpose {
    fn of(&self, ledger: &Ledger) -> Sheet {
        match self {
            Self::Before(want) => want.intent.sheet(),
            Self::Settle(sheet) | Self::Sweep(sheet) => *sheet,
            Self::Person { id, .. } => {
                ledger.entry(*id).map_or(Sheet::orders(Market::Kr, Date::ZERO), |entry| entry.commitment.intent.sheet())
            }
        }
    }
}
