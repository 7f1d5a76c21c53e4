//! What the rows of the journal fold to, and what can't follow.

use super::*;

fn committed() -> Desk {
    let mut desk = Desk::lost("a");
    desk.journal.truncate(1);
    desk
}

fn at() -> Moment {
    Desk::new().moment()
}

#[test]
fn every_row_reads_back_as_it_was_written() {
    let doubt = Doubt { why: Why::NotAlone, candidates: vec![number("8")], others: vec![number("9")] };
    let progress = Progress { filled: Decimal::ONE, later: vec![number("9")], end: Some(End::Cancelled) };
    let mut rows = committed().journal;
    rows.extend([
        Record::Answered { id: 1, answer: accepted("8"), at: at() },
        Record::Watched { id: 1, at: at() },
        Record::Resolved { id: 1, verdict: Verdict::Escalated(doubt), at: at() },
        Record::Settled { id: 1, order_no: None, disowned: BTreeSet::from([number("8")]), at: at() },
        Record::Answered { id: 1, answer: Answer::TakenBack, at: at() },
        Record::Ordered { id: 1, order_no: number("9"), at: at() },
        Record::Progressed { id: 1, progress },
        Record::Alarmed { cause: Cause::Skew, at: at() },
        Record::Traded { trading: Trading::Halted(Cause::Owner), at: at() },
        Record::Swept { market: Market::Kr, day: DAY, foreign: BTreeSet::new() },
    ]);
    for row in rows {
        let text = serde_json::to_string(&row).expect("text");
        assert_eq!(serde_json::from_str::<Record>(&text).expect(&text), row);
    }
}

#[test]
fn rows_that_can_not_follow_are_damage() {
    let verdict = |verdict| Record::Resolved { id: 1, verdict, at: at() };
    let settled = |order_no| Record::Settled { id: 1, order_no, disowned: BTreeSet::new(), at: at() };
    let answered = |answer| Record::Answered { id: 1, answer, at: at() };
    let progressed = Record::Progressed { id: 1, progress: Progress::default() };
    let watched = Record::Watched { id: 1, at: at() };
    for (first, then) in [
        (answered(Answer::Rejected), answered(accepted("8"))),
        (answered(Answer::Unknown), answered(accepted("8"))),
        (answered(accepted("8")), watched.clone()),
        (answered(accepted("8")), verdict(Verdict::NotPlaced)),
        (answered(accepted("8")), settled(None)),
        (verdict(Verdict::NotPlaced), verdict(Verdict::Bound(number("8")))),
        (verdict(Verdict::NotPlaced), progressed.clone()),
        (answered(accepted("8")), Record::Ordered { id: 1, order_no: number("9"), at: at() }),
        (watched, verdict(Verdict::LateFound(number("8")))),
        (verdict(Verdict::Gone), settled(Some(number("8")))),
    ] {
        let mut ledger = committed().ledger();
        ledger.apply(&first).expect("it can follow");
        let before = ledger.entry(1).cloned();
        assert_eq!(ledger.apply(&then), Err(Damage::OutOfTurn(1)), "{first:?} {then:?}");
        assert_eq!(ledger.entry(1).cloned(), before, "and nothing is changed");
    }
    let desk = committed();
    assert_eq!(Ledger::default().apply(&progressed), Err(Damage::NoIntent(1)));
    assert_eq!(desk.ledger().apply(&desk.journal[0]), Err(Damage::OutOfOrder(1)));
    let Record::Committed(first) = &desk.journal[0] else { panic!("an intent first") };
    let last = Record::Committed(Arc::new(Commitment { id: i64::MAX, ..Commitment::clone(first) }));
    let mut ledger = desk.ledger();
    ledger.apply(&last).expect("it can follow");
    assert_eq!(ledger.apply(&last), Err(Damage::OutOfOrder(i64::MAX)), "there is no next number");
    for damage in [Damage::NoIntent(1), Damage::OutOfOrder(1), Damage::OutOfTurn(1), Damage::ClaimedTwice { by: 1 }] {
        assert!(damage.to_string().contains("intent 1"), "{damage}");
    }
}

#[test]
fn a_number_belongs_to_one_intent() {
    let mut desk = Desk::new();
    desk.answers(accepted("8"));
    desk.wants(desk.want("a", 70_000));
    desk.wants(desk.want("b", 70_000));
    let mut ledger = desk.ledger();
    let bound = Record::Resolved { id: 2, verdict: Verdict::Bound(number("8")), at: at() };
    assert_eq!(ledger.apply(&bound), Err(Damage::ClaimedTwice { by: 1 }));
    let intent = &ledger.entry(2).expect("it").commitment.intent;
    assert_eq!(ledger.claimant(intent.sheet(), &number("8")), Some(1));
    let tomorrow = Intent { day: date(2026, 3, 4), ..intent.clone() };
    assert_eq!(ledger.claimant(tomorrow.sheet(), &number("8")), None);
}

#[test]
fn an_account_without_a_journal_may_trade() {
    let ledger = Ledger::default();
    assert_eq!((ledger.trading(), ledger.next_id(), ledger.entries().count()), (Trading::Normal, 1, 0));
    assert_eq!(ledger.granted("a"), None);
}

#[test]
fn the_version_that_sent_an_order_is_remembered() {
    let desk = committed();
    let ledger = desk.ledger();
    let commitment = &ledger.entry(1).expect("it").commitment;
    assert_eq!(commitment.version, env!("CARGO_PKG_VERSION"));
    assert_eq!(commitment.at, at());
}

/// A day with something of everything. Journals are kept: rows of this form are read for ever.
#[test]
fn the_rows_of_a_day_stay_readable() {
    let mut desk = Desk::new();
    desk.settings.version = "1".into();
    desk.answers(accepted("8")).answers(Answer::Rejected).answers(Answer::NotSent(NotSent::NotReached));
    for (wish, price) in [("a", 70_000), ("b", 69_900), ("c", 69_800), ("d", 69_700)] {
        desk.wants(desk.want(wish, price));
    }
    desk.rows = vec![row("8", 70_000), row("9", 69_700), row("10", 69_000)];
    desk.rows[0].filled = Decimal::ONE;
    desk.settles();
    desk.does(What::Person { id: 4, order_no: Some(number("9")) });
    desk.wants(desk.want("e", 69_600));
    desk.later(120_000);
    desk.settles();
    desk.does(What::Trade(Trading::Halted(Cause::Owner)));
    desk.does(What::Trade(Trading::Normal));
    let closed = desk.moment();
    desk.rows.push(row("11", 69_600));
    desk.later(120_000);
    desk.sweeps(closed);
    let rows: Vec<_> = desk.journal.iter().map(|row| serde_json::to_string(row).expect("text")).collect();
    assert_eq!(rows.join("\n"), include_str!("../../../../fixtures/journal/day.jsonl").trim_end());
    let read = |line| serde_json::from_str::<Record>(line).expect(line);
    assert_eq!(rows.iter().map(|line| read(line)).collect::<Vec<_>>(), desk.journal);
}
