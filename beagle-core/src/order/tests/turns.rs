//! What may follow what: the journal's rows, and the events of a turn.

use super::*;

/// What is known of an intent, and the rows that lead there.
fn states() -> Vec<(&'static str, Vec<Record>)> {
    let doubt = Doubt { why: Why::SeveralFit, candidates: vec![], others: vec![] };
    vec![
        ("committed", vec![]),
        ("unknown", vec![answered(Answer::Unknown)]),
        ("escalated", vec![resolved(Verdict::Escalated(doubt))]),
        ("rejected", vec![answered(Answer::Rejected)]),
        ("not sent", vec![answered(Answer::NotSent(NotSent::Late))]),
        ("presumed", vec![resolved(Verdict::NotPlaced)]),
        ("disowned", vec![settled(None)]),
        ("gone", vec![resolved(Verdict::Gone)]),
        ("placed", vec![answered(accepted("8"))]),
        ("reserved", vec![answered(accepted("8"))]),
        ("ordered", vec![answered(accepted("8")), Record::Ordered { id: 1, order_no: number("9"), at: at() }]),
    ]
}

/// A journal with these rows about the intent 1: an order, or a reservation.
fn known(name: &str, rows: &[Record]) -> Ledger {
    let Record::Committed(order) = Desk::lost("a").journal.remove(0) else { panic!("an intent first") };
    let mut commitment = Commitment::clone(&order);
    if let ("reserved" | "ordered", OrderRequest::Place(placement)) = (name, &order.intent.request) {
        commitment.intent.request = OrderRequest::Reserve(placement.clone());
    }
    let committed = Record::Committed(Arc::new(commitment));
    Ledger::fold(core::iter::once(&committed).chain(rows)).expect(name)
}

fn at() -> Moment {
    Desk::new().moment()
}

fn answered(answer: Answer) -> Record {
    Record::Answered { id: 1, answer, at: at() }
}

fn resolved(verdict: Verdict) -> Record {
    Record::Resolved { id: 1, verdict, at: at() }
}

fn settled(order_no: Option<&str>) -> Record {
    Record::Settled { id: 1, order_no: order_no.map(number), disowned: BTreeSet::new(), at: at() }
}

/// A cross is a row that can follow. An answer is the first thing that is known, or none; the list decides while nobody
/// else did, and its last word may revise what was written off; a person ends every doubt; only what exists is filled.
#[test]
fn what_may_follow_what() {
    let doubt = Doubt { why: Why::NotAlone, candidates: vec![], others: vec![] };
    let rows = [
        answered(accepted("10")),
        answered(Answer::Unknown),
        Record::Watched { id: 1, at: at() },
        resolved(Verdict::Bound(number("10"))),
        resolved(Verdict::NotPlaced),
        resolved(Verdict::Gone),
        resolved(Verdict::LateFound(number("10"))),
        resolved(Verdict::Escalated(doubt)),
        settled(Some("10")),
        settled(None),
        Record::Progressed { id: 1, progress: Progress::default() },
        Record::Ordered { id: 1, order_no: number("10"), at: at() },
        answered(Answer::TakenBack),
    ];
    let mut table = Vec::new();
    for (name, before) in states() {
        let ledger = known(name, &before);
        let follows = rows.iter().map(|row| if ledger.clone().apply(row).is_ok() { 'x' } else { '.' });
        table.push(alloc::format!("{name:<9} {}", follows.collect::<alloc::string::String>()));
    }
    // Answered twice, watched, bound, not placed, gone, found late, escalated, settled twice, progressed, ordered, and
    // answered that it is taken back.
    let wanted = "\
committed xxxxxx.xxx..x
unknown   ..xxxx.xxx...
escalated ........xx...
rejected  .............
not sent  .............
presumed  ......xx.....
disowned  ......xx.....
gone      .............
placed    ..........x..
reserved  ..........xx.
ordered   ..........x..";
    assert_eq!(table.join("\n"), wanted);
}

#[test]
fn what_each_state_means() {
    let mut table = Vec::new();
    for (name, before) in states() {
        let ledger = known(name, &before);
        let entry = ledger.entry(1).expect("it");
        let status = &entry.status;
        let facts = [
            status.is_unresolved(),
            status.awaits_list(),
            status.is_no_order(),
            status.is_written_off(),
            entry.number().is_some(),
            entry.number_in(Register::Reservations).is_some(),
            entry.order_no().is_some(),
            entry.may_be_ordered(),
            entry.is_resting(),
            entry.waits_for(Register::Orders),
            entry.waits_for(Register::Reservations),
            ledger.granted("a").is_some(),
            ledger.unresolved(&entry.commitment.intent.request).is_some(),
            ledger.ghost(&entry.commitment.intent).is_some(),
        ];
        let facts: alloc::string::String = facts.iter().map(|is_so| if *is_so { 'x' } else { '.' }).collect();
        table.push(alloc::format!("{name:<9} {facts}"));
    }
    // Unresolved, awaits the list, no order, written off; has a number, one among the reservations, one among the orders;
    // may become an order, rests, waits for the list of orders, of reservations; grants the wish, blocks, haunts.
    let wanted = "\
committed xx.......x.xx.
unknown   xx.......x.xx.
escalated x........x.xx.
rejected  ..x...........
not sent  ..x...........
presumed  ..xx.........x
disowned  ..xx..........
gone      ...........x..
placed    ....x.x.xx.x..
reserved  ....xx.xx.xx..
ordered   ....xxx.xx.x..";
    assert_eq!(table.join("\n"), wanted);
}

/// Another's number is refused, and so is a number between two that are taken.
#[test]
fn intents_are_numbered_upwards() {
    let mut ledger = known("committed", &[]);
    let first = Arc::clone(&ledger.entry(1).expect("it").commitment);
    let intent = |id| Record::Committed(Arc::new(Commitment { id, ..Commitment::clone(&first) }));
    ledger.apply(&intent(5)).expect("numbers may be left out");
    assert_eq!(ledger.next_id(), 6);
    for id in [5, 3, 1, 0, -1] {
        assert_eq!(ledger.apply(&intent(id)), Err(Damage::OutOfOrder(id)));
    }
    assert_eq!(ledger.entries().map(|(id, _)| id).collect::<Vec<_>>(), [1, 5]);
}

/// These words are in every journal that was ever written.
#[test]
fn rows_have_a_kind_an_intent_and_a_number() {
    let intent = |id| {
        let mut desk = Desk::lost("a");
        let Record::Committed(first) = desk.journal.remove(0) else { panic!("an intent first") };
        Record::Committed(Arc::new(Commitment { id, ..Commitment::clone(&first) }))
    };
    let eight = number("8");
    let swept = Record::Swept { market: Market::Kr, day: DAY, foreign: BTreeSet::from([number("8")]) };
    for (row, kind, id, claims) in [
        (intent(7), "committed", Some(7), None),
        (answered(accepted("8")), "answered", Some(1), Some(&eight)),
        (answered(Answer::Unknown), "answered", Some(1), None),
        (Record::Watched { id: 7, at: at() }, "watched", Some(7), None),
        (resolved(Verdict::Bound(number("8"))), "resolved", Some(1), Some(&eight)),
        (resolved(Verdict::LateFound(number("8"))), "resolved", Some(1), Some(&eight)),
        (resolved(Verdict::NotPlaced), "resolved", Some(1), None),
        (settled(Some("8")), "settled", Some(1), Some(&eight)),
        (settled(None), "settled", Some(1), None),
        (Record::Progressed { id: 7, progress: Progress::default() }, "progressed", Some(7), None),
        (Record::Ordered { id: 7, order_no: number("8"), at: at() }, "ordered", Some(7), Some(&eight)),
        (answered(Answer::TakenBack), "answered", Some(1), None),
        (Record::Alarmed { cause: Cause::Skew, at: at() }, "alarmed", None, None),
        (Record::Traded { trading: Trading::Normal, at: at() }, "traded", None, None),
        (swept, "swept", None, None),
    ] {
        assert_eq!((row.kind(), row.intent(), row.claims()), (kind, id, claims), "{row:?}");
    }
}

/// A receipt belongs to the intent that is being written; another one sends nothing.
#[test]
fn a_receipt_of_another_intent_is_no_receipt() {
    let committing = |first: i64| {
        let mut desk = Desk::new();
        for wish in 1..first {
            desk.answers(Answer::Rejected);
            desk.wants(desk.want(&wish.to_string(), 70_000));
        }
        let state = State::open(desk.ledger(), Arc::new(desk.settings.clone()), desk.moment());
        let want = What::Want(alloc::boxed::Box::new(desk.want("a", 70_000)));
        let (state, _) = step(state, Event { at: desk.moment(), what: want });
        let listing = Listing::of_one_page((Market::Kr, DAY), Vec::new()).expect("no rows");
        let what = What::Listed { listing, noticed: BTreeSet::new() };
        let (state, mut effects) = step(state, Event { at: desk.moment(), what });
        let Some(Effect::Commit(draft)) = effects.pop() else { panic!("{effects:?}") };
        (state, draft.commit(&mut desk.journal).expect("a disk"))
    };
    let ((state, mine), (_, other)) = (committing(1), committing(2));
    assert_eq!((mine.id(), other.id()), (1, 2));
    let committed = |receipt| What::Committed { receipt, trading: Trading::Normal };
    let (state, effects) = step(state, Event { at: at(), what: committed(other) });
    assert!(matches!(effects[..], [Effect::Tell(Notice::OutOfTurn)]), "{effects:?}");
    let (_, effects) = step(state, Event { at: at(), what: committed(mine) });
    assert!(matches!(effects[..], [Effect::Post(_)]), "its own still counts: {effects:?}");
}
