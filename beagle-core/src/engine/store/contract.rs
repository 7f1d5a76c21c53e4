//! What every journal has to keep, whatever it is kept in. A store of another kind is one more line at the end.
//!
//! 1. What was written is read back, in the order in which it was written, and never becomes anything else.
//! 2. It is there for whoever opens the place next, and for whoever has it open already.
//! 3. A row is written whole or not at all. What is refused leaves nothing behind.
//! 4. An intent's number is given out once, and an order's number belongs to one intent, however many write at once.
//! 5. Of several writers, no row is lost, doubled, or moved before one that its writer wrote earlier.
//! 6. A row that is to be written only while trading stands as expected is written then, and never after it changed.
//! 7. What was acknowledged survives the end of the process that wrote it, at any moment.
//! 8. What a newer version wrote, and what is damaged, is refused and not touched.

use std::{
    collections::BTreeMap,
    fmt::Debug,
    sync::{Arc, Barrier},
    thread,
};

use jiff::{Timestamp, civil::Date};

use crate::{
    Source,
    order::{
        Answer, Cause, Commitment, Counted, Intent, Ledger, Moment, OrderRequest, Placement, Record, Trading, Verdict,
    },
};

mod killed;
mod kinds;

use kinds::{Memory, Spoilt, Sqlite};

/// A journal that is open, of a kind that is held against the contract.
pub(super) trait Candidate: Sized + Send {
    /// Where it is kept. Two that are opened at one place are one journal.
    type Place: Sync;
    type Error: Debug;

    fn place() -> Self::Place;
    fn open(place: &Self::Place) -> Result<Self, Self::Error>;
    fn append(&mut self, record: &Record) -> Result<(), Self::Error>;
    /// Writes the row if trading stands as expected at that moment; if not, nothing, and that is no error.
    fn append_while(&mut self, expected: Trading, record: &Record) -> Result<(), Self::Error>;
    /// All of them, in the order in which they were written.
    fn rows(&self) -> Result<Vec<Record>, Self::Error>;
    fn ledger(&self) -> Result<Ledger, Self::Error>;
    fn trading(&self) -> Result<Trading, Self::Error>;

    /// The folder that another process would open it in; `None` for what ends with its process.
    fn folder(place: &Self::Place) -> Option<&std::path::Path>;
    /// Spoils what is kept there. `false` where that can't happen.
    fn spoil(place: &Self::Place, how: Spoilt) -> bool;
}

const AT: Moment = Moment { wall: Timestamp::UNIX_EPOCH, boot: 1, ms: 0 };

/// A day with something of everything.
fn day() -> Vec<Record> {
    let rows = include_str!("../../../../fixtures/journal/day.jsonl");
    rows.lines().map(|row| serde_json::from_str(row).expect(row)).collect()
}

fn intent(id: i64) -> Record {
    let placement = Placement {
        side: kis_api::Side::Buy,
        instrument: "005930".parse().expect("a code"),
        quantity: 1,
        kind: kis_api::OrderKind::Limit(70_000.into()),
        exchange: kis_api::KrExchange::Krx,
    };
    let request = OrderRequest::Place(placement);
    let day = Date::constant(2026, 3, 3);
    Record::Committed(Arc::new(Commitment {
        id,
        intent: Intent { wish: format!("wish {id}"), source: Source::Manual, day, request },
        counted: Counted::default(),
        before: [].into(),
        during_halt: false,
        at: AT,
        version: "1".into(),
    }))
}

fn accepted(id: i64, order_no: &str) -> Record {
    let answer = Answer::Accepted { order_no: order_no.parse().expect("a number"), branch: String::new() };
    Record::Answered { id, answer, at: AT }
}

fn traded(trading: Trading) -> Record {
    Record::Traded { trading, at: AT }
}

/// A ledger as text, to be compared.
fn told(ledger: &Ledger) -> String {
    format!("{ledger:?}")
}

/// It says what these rows say, by all that can be asked of it.
fn holds<C: Candidate>(journal: &C, rows: &[Record]) {
    assert_eq!(journal.rows().expect("rows"), rows);
    let ledger = Ledger::fold(rows).expect("rows that follow each other");
    assert_eq!(told(&journal.ledger().expect("a ledger")), told(&ledger));
    assert_eq!(journal.trading().expect("a state"), ledger.trading());
}

fn rows_stay_as_they_were_written<C: Candidate>() {
    let (place, day) = (C::place(), day());
    let mut journal = C::open(&place).expect("a journal");
    holds(&journal, &[]);
    for (at, row) in day.iter().enumerate() {
        journal.append(row).expect("room");
        holds(&journal, &day[..=at]);
    }
}

fn rows_are_there_for_whoever_comes_next<C: Candidate>() {
    let (place, day) = (C::place(), day());
    for (at, row) in day.iter().enumerate() {
        let mut journal = C::open(&place).expect("a journal");
        holds(&journal, &day[..at]);
        journal.append(row).expect("room");
    }
    holds(&C::open(&place).expect("a journal"), &day);
}

fn rows_are_there_for_whoever_is_there<C: Candidate>() {
    let (place, day) = (C::place(), day());
    let mut journals = [C::open(&place).expect("a journal"), C::open(&place).expect("the same")];
    for (at, row) in day.iter().enumerate() {
        journals[at % 2].append(row).expect("room");
        journals.iter().for_each(|journal| holds(journal, &day[..=at]));
    }
}

fn what_is_refused_leaves_nothing<C: Candidate>() {
    let place = C::place();
    let mut journal = C::open(&place).expect("a journal");
    let mut rows = vec![intent(1), accepted(1, "8"), intent(2)];
    rows.iter().for_each(|row| journal.append(row).expect("room"));
    let bound = Record::Resolved { id: 2, verdict: Verdict::Bound("8".parse().expect("a number")), at: AT };
    for row in [intent(1), intent(2), accepted(2, "8"), accepted(2, "0000000008"), bound, accepted(7, "9")] {
        journal.append(&row).expect_err("a number that is taken, or an intent that is not there");
        holds(&journal, &rows);
    }
    rows.push(accepted(2, "9"));
    journal.append(&rows[3]).expect("nothing is in the way of what comes next");
    holds(&C::open(&place).expect("the same"), &rows);
}

/// Two that write at once, each as fast as it can.
fn at_once<C: Candidate>(place: &C::Place, work: impl Fn(usize, C) + Sync) {
    let together = Barrier::new(2);
    thread::scope(|scope| {
        for writer in 0..2 {
            let (together, work) = (&together, &work);
            scope.spawn(move || {
                let journal = C::open(place).expect("a journal");
                together.wait();
                work(writer, journal);
            });
        }
    });
}

const MANY: i64 = 40;

fn a_number_is_given_out_once<C: Candidate>() {
    let place = C::place();
    let written = std::sync::Mutex::new(BTreeMap::<i64, usize>::new());
    at_once::<C>(&place, |_, mut journal| {
        for id in 1..=MANY {
            if journal.append(&intent(id)).is_ok() {
                *written.lock().expect("nobody panicked").entry(id).or_default() += 1;
            }
        }
    });
    let written = written.into_inner().expect("nobody panicked");
    assert_eq!(written, (1..=MANY).map(|id| (id, 1)).collect(), "each by one of the two");
    let rows = C::open(&place).expect("the same").rows().expect("rows");
    assert_eq!(rows, (1..=MANY).map(intent).collect::<Vec<_>>());
}

fn two_writers_lose_nothing<C: Candidate>() {
    let place = C::place();
    let mine = |writer: usize| {
        (0..MANY).map(move |at| Record::Alarmed {
            cause: [Cause::Skew, Cause::DailyLoss][writer],
            at: Moment { ms: at.unsigned_abs(), ..AT },
        })
    };
    at_once::<C>(&place, |writer, mut journal| mine(writer).for_each(|row| journal.append(&row).expect("room")));
    let rows = C::open(&place).expect("the same").rows().expect("rows");
    for writer in 0..2 {
        let of_mine = |row: &&Record| mine(writer).any(|mine| mine == **row);
        assert!(rows.iter().filter(of_mine).cloned().eq(mine(writer)), "all of them, in their order");
    }
    assert_eq!(rows.len(), 2 * usize::try_from(MANY).expect("small"));
}

fn what_was_decided_before_a_stop_does_not_undo_it<C: Candidate>() {
    let (doubt, stop) = (Trading::Reducing(Cause::Restored), Trading::Halted(Cause::Owner));
    let place = C::place();
    let mut journal = C::open(&place).expect("a journal");
    journal.append(&traded(doubt)).expect("room");
    journal.append_while(stop, &traded(Trading::Normal)).expect("it may be asked");
    holds(&journal, &[traded(doubt)]);
    journal.append_while(doubt, &traded(Trading::Normal)).expect("room");
    holds(&journal, &[traded(doubt), traded(Trading::Normal)]);

    // Whichever of the two comes first, the stop holds.
    for _ in 0..10 {
        let place = C::place();
        C::open(&place).expect("a journal").append(&traded(doubt)).expect("room");
        at_once::<C>(&place, |writer, mut journal| match writer {
            0 => journal.append(&traded(stop)).expect("room"),
            _ => journal.append_while(doubt, &traded(Trading::Normal)).expect("it may be asked"),
        });
        assert_eq!(C::open(&place).expect("the same").trading().expect("a state"), stop);
    }
}

fn what_is_spoilt_is_refused_and_not_touched<C: Candidate>() {
    for how in [Spoilt::Newer, Spoilt::Torn, Spoilt::Changed] {
        let place = C::place();
        let mut journal = C::open(&place).expect("a journal");
        day().iter().for_each(|row| journal.append(row).expect("room"));
        drop(journal);
        if !C::spoil(&place, how) {
            continue;
        }
        let before = C::folder(&place).map(kinds::bytes);
        assert!(C::open(&place).is_err(), "{how:?}");
        assert!(C::folder(&place).map(kinds::bytes) == before, "{how:?}: it is left as it was found");
    }
}

/// Holds a kind of journal against the contract.
macro_rules! keeps_the_contract {
    ($name:ident, $kind:ty) => {
        mod $name {
            use super::*;

            #[test]
            fn rows_stay_as_they_were_written() {
                super::rows_stay_as_they_were_written::<$kind>();
            }

            #[test]
            fn rows_are_there_for_whoever_comes_next() {
                super::rows_are_there_for_whoever_comes_next::<$kind>();
            }

            #[test]
            fn rows_are_there_for_whoever_is_there() {
                super::rows_are_there_for_whoever_is_there::<$kind>();
            }

            #[test]
            fn what_is_refused_leaves_nothing() {
                super::what_is_refused_leaves_nothing::<$kind>();
            }

            #[test]
            fn a_number_is_given_out_once() {
                super::a_number_is_given_out_once::<$kind>();
            }

            #[test]
            fn two_writers_lose_nothing() {
                super::two_writers_lose_nothing::<$kind>();
            }

            #[test]
            fn what_was_decided_before_a_stop_does_not_undo_it() {
                super::what_was_decided_before_a_stop_does_not_undo_it::<$kind>();
            }

            #[test]
            fn what_is_spoilt_is_refused_and_not_touched() {
                super::what_is_spoilt_is_refused_and_not_touched::<$kind>();
            }

            #[test]
            fn what_was_acknowledged_survives_a_kill() {
                killed::what_was_acknowledged_survives_a_kill::<$kind>();
            }
        }
    };
}

keeps_the_contract!(sqlite, Sqlite);
keeps_the_contract!(memory, Memory);
