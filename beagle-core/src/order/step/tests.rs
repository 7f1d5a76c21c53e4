//! What can't come about while everything else is right, and has an answer all the same.

use jiff::Timestamp;
use kis_api::{KrExchange, OrderKind, Side};

use super::*;
use crate::{
    Source,
    gate::risk::Budget,
    order::{Commitment, Counted, Intent, Journal, LastLook, OrderRequest, Placement, Verdict},
    rules::Limits,
};

const AT: Moment = Moment { wall: Timestamp::UNIX_EPOCH, boot: 1, ms: 0 };
const DAY: Date = Date::constant(2026, 3, 3);

/// An event, made anew each time: what was sent can't be copied.
type Happens = fn() -> What;

fn settings() -> Settings {
    Settings::new(Limits::default(), Budget::default())
}

fn commitment(id: i64) -> Arc<Commitment> {
    let placement = Placement {
        side: Side::Buy,
        instrument: "005930".parse().expect("a code"),
        quantity: 1,
        kind: OrderKind::Limit(70_000.into()),
        exchange: KrExchange::Krx,
    };
    Arc::new(Commitment {
        id,
        intent: Intent { wish: "a".into(), source: Source::Manual, day: DAY, request: OrderRequest::Place(placement) },
        counted: Counted::default(),
        before: BTreeSet::new(),
        during_halt: false,
        at: AT,
        version: "1".into(),
    })
}

/// What is known of these intents, in the middle of something.
fn state(intents: &[i64], phase: Phase) -> State {
    let rows: Vec<_> = intents.iter().map(|id| Record::Committed(commitment(*id))).collect();
    let ledger = Ledger::fold(&rows).expect("rows that follow each other");
    State { phase, ..State::open(ledger, Arc::new(settings()), AT) }
}

fn happens(state: State, what: What) -> (State, Vec<Effect>) {
    step(state, Event { at: AT, what })
}

/// Told, stopped, and nothing else: whatever was still to be written or read is left.
fn is_stopped((state, effects): (State, Vec<Effect>), (damage, cause): (Damage, Cause)) {
    let alarm = Record::Alarmed { cause, at: AT };
    match &effects[..] {
        [Effect::Tell(Notice::Damaged(told)), Effect::Write(row)] => assert_eq!((*told, row), (damage, &alarm)),
        effects => panic!("{effects:?}"),
    }
    assert_eq!(state.pending().collect::<Vec<_>>(), [&alarm]);
    let (state, effects) = happens(state, What::Written);
    assert!(matches!(effects[..], [Effect::Tell(Notice::Recorded(_))]), "{effects:?}");
    assert_eq!(state.ledger().trading(), Trading::Halted(cause));
    assert!(state.is_ready() && state.pending().next().is_none());
}

/// Somebody writes to the journal without having the account.
#[test]
fn a_row_that_can_not_follow_stops_the_account() {
    let bound = |id, order_no: &str| {
        let verdict = Verdict::Bound(order_no.parse().expect("a number"));
        Record::Resolved { id, verdict, at: AT }
    };
    let written = |intents: &[i64], before: &[Record], record: Record| {
        let rest = VecDeque::from([Record::Watched { id: 1, at: AT }]);
        let then = Then::List(Purpose::Settle(Sheet::orders(Market::Kr, DAY)));
        let mut state = state(intents, Phase::Writing { record: record.clone(), rest: rest.clone(), then });
        before.iter().for_each(|row| state.ledger.apply(row).expect("a row that follows"));
        assert!(state.pending().eq([&record, &rest[0]]));
        happens(state, What::Written)
    };
    is_stopped(written(&[1], &[], bound(7, "8")), (Damage::NoIntent(7), Cause::Damaged));
    is_stopped(written(&[1], &[bound(1, "8")], bound(1, "9")), (Damage::OutOfTurn(1), Cause::Damaged));
    is_stopped(
        written(&[1, 2], &[bound(1, "8")], bound(2, "8")),
        (Damage::ClaimedTwice { by: 1 }, Cause::ClaimedTwice),
    );
}

/// Its number was taken, and it is on the disk all the same: it is not sent.
#[test]
fn an_intent_that_can_not_follow_is_not_sent() {
    let receipt = Draft::new(commitment(1)).commit(&mut Anything).expect("it takes anything");
    let state = state(&[1], Phase::Committing { id: 1, quote_at: None });
    let stopped = happens(state, What::Committed { receipt, trading: Trading::Normal });
    is_stopped(stopped, (Damage::OutOfOrder(1), Cause::Damaged));
}

/// A journal that keeps no number to one intent.
struct Anything;

impl Journal for Anything {
    type Error = core::convert::Infallible;

    fn append(&mut self, _: &Record) -> Result<(), Self::Error> {
        Ok(())
    }
}

#[test]
fn a_persons_word_about_an_intent_that_is_not_there_changes_nothing() {
    let purpose = Purpose::Person { id: 7, order_no: None };
    let state = state(&[1], Phase::Listing { purpose: purpose.clone(), asked: AT });
    let Sheet { market, day, .. } = purpose.of(&state.ledger);
    let listing = Listing::of_one_page((market, day), Vec::new()).expect("no rows");
    let (state, effects) = happens(state, What::Listed { listing, noticed: BTreeSet::new() });
    assert!(matches!(effects[..], [Effect::Tell(Notice::NothingOpen { id: 7 })]), "{effects:?}");
    assert!(state.is_ready());
}

/// Whatever does not answer what is under way is told so, and what is under way goes on.
#[test]
fn nothing_comes_in_between() {
    let listing = || Phase::Listing { purpose: Purpose::Settle(Sheet::orders(Market::Kr, DAY)), asked: AT };
    let writing =
        || Phase::Writing { record: Record::Watched { id: 1, at: AT }, rest: VecDeque::new(), then: Then::Ready };
    let phases: [(&str, Happens, Phase); 5] = [
        ("listing", || What::NotListed, listing()),
        ("committing", || What::NotCommitted, Phase::Committing { id: 2, quote_at: None }),
        ("sending", || What::Answered(Answer::Unknown), Phase::Sending { id: 1 }),
        ("writing", || What::Written, writing()),
        ("over", || What::NotListed, Phase::Over),
    ];
    let permit = || {
        let receipt = Draft::new(commitment(7)).commit(&mut Anything).expect("it takes anything");
        What::Committed { receipt, trading: Trading::Normal }
    };
    let events: [(&str, Happens); 8] = [
        ("listing", || What::NotListed),
        ("committing", || What::NotCommitted),
        ("sending", || What::Answered(Answer::Unknown)),
        ("writing", || What::Written),
        ("writing", || What::NotWritten),
        ("", || What::Trade(Trading::Normal)),
        ("", || What::Settle { market: Market::Kr, day: DAY }),
        ("", || What::Person { id: 1, order_no: None }),
    ];
    for (name, answer, phase) in phases {
        for what in events.iter().filter(|(of, _)| *of != name).map(|(_, what)| what()).chain([permit()]) {
            let told = alloc::format!("{name}: {what:?}");
            let (next, effects) = happens(state(&[1], phase.clone()), what);
            assert!(matches!(effects[..], [Effect::Tell(Notice::OutOfTurn)]), "{told} {effects:?}");
            assert!(!next.is_ready() && next.is_over() == (name == "over"), "{told}");
            assert_eq!(next.ledger().next_id(), 2, "{told}");
            let (_, effects) = happens(next, answer());
            let is_out_of_turn = matches!(effects[..], [Effect::Tell(Notice::OutOfTurn)]);
            assert_eq!(is_out_of_turn, name == "over", "{told} {effects:?}");
        }
    }
}

#[test]
fn a_last_look_at_a_sale_during_a_halt_goes_by_whose_word_it_was() {
    let look = |during_halt| {
        let mut commitment = Commitment::clone(&commitment(1));
        commitment.during_halt = during_halt;
        if let OrderRequest::Place(placement) = &mut commitment.intent.request {
            placement.side = Side::Sell;
        }
        LastLook::new(&Arc::new(commitment), None, &settings()).against(Trading::Halted(Cause::Owner), AT)
    };
    assert_eq!(look(true), None);
    assert_eq!(look(false), Some(crate::order::NotSent::Stopped));
}
