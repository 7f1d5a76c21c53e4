//! The day's last list.

use super::*;

#[test]
fn the_days_last_list_is_read_when_nothing_can_come_any_more() {
    let mut desk = Desk::lost("a");
    desk.later(120_000);
    desk.settles();
    let closed = desk.moment();
    assert_eq!(desk.ledger().open_days(), BTreeSet::from([(Market::Kr, DAY)]));
    desk.later(119_999);
    assert_eq!(desk.sweeps(closed), [Notice::TooEarly]);
    desk.later(1);
    desk.rows = vec![row("7", 60_000)];
    let told = desk.sweeps(closed);
    let [Notice::Recorded(Record::Swept { foreign, .. })] = &told[..] else { panic!("{told:?}") };
    assert_eq!(*foreign, BTreeSet::from([number("7")]));
    assert_eq!(desk.status(1), Status::NotPlaced(Basis::Swept));
    assert!(desk.ledger().is_swept(Market::Kr, DAY));
    assert!(desk.ledger().open_days().is_empty());
    assert_eq!(desk.sweeps(closed), [], "once is enough");
}

#[test]
fn foreign_is_what_we_neither_placed_nor_changed() {
    let mut desk = Desk::new();
    desk.answers(accepted("8"));
    desk.wants(desk.want("a", 70_000));
    let mut changed = row("9", 71_000);
    changed.original_no = Some(number("8"));
    let mut theirs = row("11", 61_000);
    theirs.original_no = Some(number("10"));
    desk.rows = vec![row("8", 70_000), changed, row("10", 60_000), theirs];
    let closed = desk.moment();
    desk.later(120_000);
    let told = desk.sweeps(closed);
    let Some(Notice::Recorded(Record::Swept { foreign, .. })) = told.last() else { panic!("{told:?}") };
    assert_eq!(*foreign, BTreeSet::from([number("10"), number("11")]));
}

#[test]
fn an_order_that_turns_up_after_all_is_found_and_leaves_only_sales() {
    let mut desk = Desk::lost("a");
    desk.later(120_000);
    desk.settles();
    let closed = desk.moment();
    desk.rows = vec![row("8", 70_000)];
    desk.later(120_000);
    desk.sweeps(closed);
    assert_eq!(desk.status(1), Status::Placed { order_no: number("8"), how: How::Late });
    assert_eq!(desk.ledger().trading(), Trading::Reducing(Cause::LateFound));
    assert!(desk.ledger().is_swept(Market::Kr, DAY));
    assert_eq!(desk.ledger().ghost(&desk.want("b", 70_000).intent), Some(1));
}

/// What the same list gave to an intent of ours is no stranger to it, and whatever else it shows is.
#[test]
fn what_turns_up_is_not_foreign() {
    let mut desk = Desk::lost("a");
    desk.later(120_000);
    desk.settles();
    let closed = desk.moment();
    let mut changed = row("9", 71_000);
    (changed.original_no, changed.side) = (Some(number("8")), Side::Sell);
    desk.rows = vec![row("7", 60_000), row("8", 70_000), changed];
    desk.rows[0].side = Side::Sell;
    desk.later(120_000);
    let told = desk.sweeps(closed);
    let Some(Notice::Recorded(Record::Swept { foreign, .. })) = told.last() else { panic!("{told:?}") };
    assert_eq!(*foreign, BTreeSet::from([number("7")]));
}

/// Every verdict keeps to its own day and market, and a person's stays a person's.
#[test]
fn the_end_of_a_day_ends_no_other() {
    let mut desk = Desk::lost("a");
    desk.later(120_000);
    desk.settles();
    let presumed = Status::NotPlaced(Basis::Presumed);
    let mut ledger = desk.ledger();
    for (market, day) in [(Market::Us, DAY), (Market::Kr, date(2026, 3, 2))] {
        ledger.apply(&Record::Swept { market, day, foreign: BTreeSet::new() }).expect("a row");
        assert_eq!(ledger.entry(1).expect("it").status, presumed);
        assert!(ledger.is_swept(market, day) && !ledger.is_swept(Market::Kr, DAY));
    }
    ledger.apply(&Record::Swept { market: Market::Kr, day: DAY, foreign: BTreeSet::new() }).expect("a row");
    assert_eq!(ledger.entry(1).expect("it").status, Status::NotPlaced(Basis::Swept));

    let mut desk = Desk::lost("a");
    let closed = desk.moment();
    desk.does(What::Person { id: 1, order_no: None });
    desk.later(120_000);
    desk.sweeps(closed);
    assert!(desk.ledger().is_swept(Market::Kr, DAY));
    assert_eq!(desk.status(1), Status::NotPlaced(Basis::Person));
}

#[test]
fn a_day_does_not_end_with_an_open_question() {
    let (alike, beside) = (vec![row("8", 70_000), row("9", 70_000)], vec![row("8", 70_000), row("9", 69_000)]);
    let why = |desk: &Desk| match desk.status(1) {
        Status::Escalated(doubt) => Some(doubt.why),
        _ => None,
    };
    for (rows, doubt) in [(alike, Why::SeveralFit), (beside, Why::NotAlone)] {
        // Written off, and then two orders that could be it.
        let mut desk = Desk::lost("a");
        desk.later(120_000);
        desk.settles();
        let closed = desk.moment();
        desk.rows = rows.clone();
        desk.later(120_000);
        desk.sweeps(closed);
        assert_eq!(why(&desk), Some(doubt));
        assert!(!desk.ledger().is_swept(Market::Kr, DAY));
        desk.does(What::Person { id: 1, order_no: Some(number("8")) });
        desk.sweeps(closed);
        assert!(desk.ledger().is_swept(Market::Kr, DAY));
        // Without an answer until then.
        let mut desk = Desk::lost("a");
        let closed = desk.moment();
        desk.rows = rows;
        desk.later(120_000);
        desk.sweeps(closed);
        assert_eq!(why(&desk), Some(doubt));
        assert!(!desk.ledger().is_swept(Market::Kr, DAY));
    }
    // One that the sweep has to watch first.
    let mut desk = Desk::lost("a");
    desk.journal.truncate(1);
    let closed = desk.moment();
    desk.later(120_000);
    desk.sweeps(closed);
    assert!(!desk.ledger().is_swept(Market::Kr, DAY));
    desk.later(120_000);
    desk.sweeps(closed);
    assert_eq!(desk.status(1), Status::NotPlaced(Basis::Swept));
}

/// One row of the day's last list could be the answer to two questions: it is the open one's.
#[test]
fn one_row_answers_one_question() {
    let mut desk = Desk::lost("a");
    desk.does(What::Person { id: 1, order_no: None });
    desk.wants(desk.want("b", 70_000));
    desk.rows = vec![row("8", 70_000)];
    let closed = desk.moment();
    desk.later(120_000);
    desk.sweeps(closed);
    assert_eq!(desk.status(1), Status::NotPlaced(Basis::Person));
    assert_eq!(desk.status(2), bound("8"));
    assert_eq!(desk.ledger().trading(), Trading::Normal);
}

/// It turned up late, and two could be meant: the person who looked for the first one is believed.
#[test]
fn a_late_row_answers_one_question_too() {
    let mut desk = Desk::lost("a");
    desk.does(What::Person { id: 1, order_no: None });
    desk.wants(desk.want("b", 70_000));
    desk.later(120_000);
    desk.settles();
    let closed = desk.moment();
    desk.rows = vec![row("8", 70_000)];
    desk.later(120_000);
    desk.sweeps(closed);
    assert_eq!(desk.status(1), Status::NotPlaced(Basis::Person));
    assert_eq!(desk.status(2), Status::Placed { order_no: number("8"), how: How::Late });
    assert_eq!(desk.ledger().trading(), Trading::Reducing(Cause::LateFound));
}
