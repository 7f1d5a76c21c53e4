//! What the broker's list says.

use super::*;

#[test]
fn the_one_new_order_that_fits_is_it_at_once() {
    let mut desk = Desk::lost("a");
    desk.rows = vec![row("8", 70_000)];
    desk.settles();
    assert_eq!(desk.status(1), bound("8"));
}

#[test]
fn none_is_no_answer_before_the_quiet_period_is_over() {
    let mut desk = Desk::lost("a");
    assert_eq!(desk.settles(), [Notice::Waiting { id: 1, ms: Some(120_000) }]);
    desk.later(119_999);
    assert_eq!(desk.settles(), [Notice::Waiting { id: 1, ms: Some(1) }]);
    desk.later(1);
    desk.settles();
    assert_eq!(desk.status(1), Status::NotPlaced(Basis::Presumed));
}

/// The process ended after it wrote the intent down, perhaps before it sent it: the clock starts when somebody else has
/// the account, for only then is it certain that it does not send any more.
#[test]
fn the_quiet_period_begins_when_the_sender_is_gone() {
    let mut desk = Desk::lost("a");
    desk.journal.truncate(1);
    desk.later(1_000_000);
    let told = desk.settles();
    assert!(
        matches!(
            told[..],
            [Notice::Recorded(Record::Watched { id: 1, .. }), Notice::Waiting { id: 1, ms: Some(120_000) }]
        ),
        "{told:?}"
    );
    desk.later(120_000);
    desk.settles();
    assert_eq!(desk.status(1), Status::NotPlaced(Basis::Presumed));
}

#[test]
fn the_quiet_period_begins_anew_with_the_machine() {
    let mut desk = Desk::lost("a");
    desk.later(119_000);
    desk.boot = 2;
    desk.settles();
    desk.later(119_000);
    assert_eq!(desk.settles(), [Notice::Waiting { id: 1, ms: Some(1_000) }]);
}

#[test]
fn one_question_waits_while_another_is_answered() {
    let mut desk = Desk::lost("a");
    let elsewhere = OrderRequest::Place(Placement {
        side: Side::Buy,
        instrument: "000660".parse().expect("a code"),
        quantity: 1,
        kind: OrderKind::Limit(70_000.into()),
        exchange: KrExchange::Krx,
    });
    desk.wants(desk.wanting("b", elsewhere));
    desk.rows = vec![row("8", 70_000)];
    let told = desk.settles();
    assert_eq!(told[0], Notice::Waiting { id: 2, ms: Some(120_000) });
    assert_eq!((told.len(), desk.status(1), desk.status(2)), (2, bound("8"), Status::Unknown));
}

/// What the list showed while it was asked for long ago is not what it shows now.
#[test]
fn a_list_is_as_old_as_the_question() {
    let mut desk = Desk::lost("a");
    desk.later(119_999);
    let state = State::open(desk.ledger(), Arc::new(desk.settings.clone()), desk.moment());
    let (state, _) = step(state, Event { at: desk.moment(), what: What::Settle { market: Market::Kr, day: DAY } });
    desk.later(60_000);
    let listing = Listing::of_one_page((Market::Kr, DAY), Vec::new()).expect("no rows");
    let what = What::Listed { listing, noticed: BTreeSet::new() };
    let (state, effects) = step(state, Event { at: desk.moment(), what });
    assert!(matches!(effects[..], [Effect::Tell(Notice::Waiting { .. })]), "{effects:?}");
    assert!(state.is_ready());
}

#[test]
fn a_person_is_asked_where_the_list_does_not_decide() {
    for (rows, noticed, why, candidates, others) in [
        (vec![row("8", 70_000), row("9", 70_000)], None, Why::SeveralFit, 2, 0),
        (vec![row("8", 70_000), row("9", 69_000)], None, Why::NotAlone, 1, 1),
        (vec![row("9", 69_000)], Some("10"), Why::NotListed, 0, 1),
    ] {
        let mut desk = Desk::lost("a");
        desk.rows = rows;
        desk.noticed = noticed.map(number).into_iter().collect();
        desk.later(120_000);
        desk.settles();
        let Status::Escalated(doubt) = desk.status(1) else { panic!("{:?}", desk.status(1)) };
        assert_eq!((doubt.why, doubt.candidates.len(), doubt.others.len()), (why, candidates, others));
        assert_eq!(desk.settles(), [], "it is a person's now");
        assert_eq!(refusal(&desk.wants(desk.want("b", 70_000))), "unresolved");
    }
}

#[test]
fn notices_that_the_list_explains_change_nothing() {
    let mut desk = Desk::lost("a");
    desk.rows = vec![row("9", 69_000)];
    desk.noticed = BTreeSet::from([number("9")]);
    desk.later(120_000);
    desk.settles();
    assert_eq!(desk.status(1), Status::NotPlaced(Basis::Presumed));
}

/// An order that was there before is explained, and so is one that an intent has, even while the list does not show it.
#[test]
fn notices_of_what_is_known_change_nothing() {
    let mut desk = Desk::new();
    desk.rows = vec![row("7", 60_000)];
    desk.answers(accepted("8"));
    desk.wants(desk.want("a", 70_000));
    desk.wants(desk.want("b", 70_100));
    desk.noticed = BTreeSet::from([number("7"), number("8")]);
    desk.later(120_000);
    desk.settles();
    assert_eq!(desk.status(2), Status::NotPlaced(Basis::Presumed));
}

#[test]
fn orders_that_were_there_before_or_are_anothers_are_not_it() {
    let mut desk = Desk::new();
    desk.rows = vec![row("7", 70_000)];
    desk.answers(accepted("8"));
    desk.wants(desk.want("a", 70_000));
    // The list does not show the first one yet.
    desk.wants(desk.want("b", 70_000));
    desk.rows.push(row("8", 70_000));
    desk.later(120_000);
    desk.settles();
    assert_eq!(desk.status(2), Status::NotPlaced(Basis::Presumed));
}

#[test]
fn rows_that_are_not_as_meant_do_not_fit() {
    let mut sale = row("8", 70_000);
    sale.side = Side::Sell;
    let mut more = row("8", 70_000);
    more.quantity = Decimal::from(4);
    let mut amended = row("8", 70_000);
    amended.original_no = Some(number("5"));
    let mut unpriced = row("8", 70_000);
    unpriced.price = None;
    let mut other = row("8", 70_000);
    other.instrument = "000660".parse().expect("a code");
    for row in [sale, more, amended, unpriced, other] {
        let mut desk = Desk::lost("a");
        desk.rows = vec![row.clone()];
        desk.later(120_000);
        desk.settles();
        assert_eq!(desk.status(1), Status::NotPlaced(Basis::Presumed), "{row:?}");
    }
}

#[test]
fn an_order_at_any_price_fits_whatever_price_is_shown() {
    let mut desk = Desk::new();
    let mut want = desk.want("a", 70_000);
    if let OrderRequest::Place(placement) = &mut want.intent.request {
        placement.kind = OrderKind::Market;
    }
    desk.wants(want);
    desk.rows = vec![row("8", 71_300)];
    desk.settles();
    assert_eq!(desk.status(1), bound("8"));
}

/// Nobody could tell the next one from the one that was written off, if that turned up after all.
#[test]
fn what_was_written_off_may_not_be_ordered_alike_on_that_day() {
    let mut desk = Desk::lost("a");
    desk.later(120_000);
    desk.settles();
    assert_eq!(refusal(&desk.wants(desk.want("a", 70_000))), "written_off_today");
    assert_eq!(refusal(&desk.wants(desk.want("b", 70_000))), "written_off_today");
    desk.answers(accepted("8"));
    desk.wants(desk.want("a", 70_100));
    assert_eq!(desk.sent.len(), 2, "a price one step away");
    let mut unpriced = desk.want("c", 70_000);
    if let OrderRequest::Place(placement) = &mut unpriced.intent.request {
        placement.kind = OrderKind::Market;
    }
    assert_eq!(refusal(&desk.wants(unpriced)), "written_off_today");
}

#[test]
fn a_person_who_says_that_there_is_none_ends_it() {
    let mut desk = Desk::lost("a");
    desk.rows = vec![row("8", 70_000), row("9", 70_000)];
    desk.settles();
    let closed = desk.moment();
    desk.does(What::Person { id: 1, order_no: None });
    assert_eq!(desk.status(1), Status::NotPlaced(Basis::Person));
    assert!(desk.ledger().entry(1).expect("it").disowned.len() == 2);
    desk.answers(accepted("10"));
    desk.wants(desk.want("b", 70_000));
    desk.rows.push(row("10", 70_000));
    desk.later(120_000);
    desk.sweeps(closed);
    assert_eq!(desk.status(1), Status::NotPlaced(Basis::Person), "the day's last list has nothing new");
    assert_eq!(desk.does(What::Person { id: 1, order_no: None }), [Notice::NothingOpen { id: 1 }]);
}

#[test]
fn a_person_is_held_to_the_list() {
    let mut desk = Desk::lost("a");
    desk.rows = vec![row("8", 70_000), row("9", 70_000), row("10", 69_000)];
    desk.settles();
    for wrong in ["10", "11"] {
        let told = desk.does(What::Person { id: 1, order_no: Some(number(wrong)) });
        assert_eq!(told, [Notice::NotThatOrder { id: 1 }], "{wrong}");
    }
    desk.does(What::Person { id: 1, order_no: Some(number("9")) });
    assert_eq!(desk.status(1), Status::Placed { order_no: number("9"), how: How::Person });
    assert_eq!(desk.does(What::Person { id: 9, order_no: None }), [Notice::NothingOpen { id: 9 }]);
    desk.has_list = false;
    let mut desk = Desk::lost("a");
    desk.has_list = false;
    assert_eq!(desk.does(What::Person { id: 1, order_no: None }), [Notice::NotListed]);
}

#[test]
fn without_a_list_for_too_long_a_person_is_asked() {
    let mut desk = Desk::lost("a");
    desk.has_list = false;
    desk.later(899_999);
    assert_eq!(desk.settles(), [Notice::NotListed]);
    desk.later(1);
    desk.settles();
    let Status::Escalated(doubt) = desk.status(1) else { panic!("{:?}", desk.status(1)) };
    assert_eq!(doubt.why, Why::NoList);
    // What was in doubt once and is known by now takes nobody.
    let mut desk = Desk::lost("a");
    desk.rows = vec![row("8", 70_000)];
    desk.settles();
    desk.has_list = false;
    desk.later(900_000);
    assert_eq!(desk.settles(), [Notice::NotListed]);
    assert_eq!(desk.status(1), bound("8"));
}

/// Where one thing differs, a list tells two orders apart.
#[test]
fn what_looks_alike() {
    let desk = Desk::lost("a");
    let ledger = desk.ledger();
    let commitment = &ledger.entry(1).expect("it").commitment;
    let place = |change: fn(&mut Placement)| {
        let mut intent = commitment.intent.clone();
        if let OrderRequest::Place(placement) = &mut intent.request {
            change(placement);
        }
        intent
    };
    let order = alloc::boxed::Box::new(row("8", 70_000));
    let amendment = OrderRequest::Amend { order, price: 70_000.into(), quantity: None };
    for (intent, is_alike) in [
        (place(|_| {}), true),
        (Intent { wish: "b".into(), source: Source::Manual, ..place(|_| {}) }, true),
        (place(|placement| placement.kind = OrderKind::Market), true),
        (Intent { day: date(2026, 3, 4), ..place(|_| {}) }, false),
        (place(|placement| placement.instrument = "000660".parse().expect("a code")), false),
        (place(|placement| placement.side = Side::Sell), false),
        (place(|placement| placement.quantity = 4), false),
        (place(|placement| placement.kind = OrderKind::Limit(70_100.into())), false),
        (Intent { request: amendment, ..place(|_| {}) }, false),
    ] {
        assert_eq!(commitment.looks_like(&intent), is_alike, "{intent:?}");
    }
}

#[test]
fn rows_that_contradict_each_other_are_no_list() {
    let of = (Market::Kr, DAY);
    let rows = || vec![row("9", 70_000), row("8", 70_000)];
    let listing = Listing::of_one_page(of, [rows(), rows()].concat()).expect("the same row twice is one");
    assert_eq!((listing.of(), listing.rows().len()), (Sheet::orders(of.0, of.1), 2));
    assert_eq!(listing.row(&number("0000000008")).map(|row| row.order_no.to_string()), Some("8".into()));
    assert_eq!(Listing::of_one_page(of, vec![row("8", 70_000), row("8", 71_000)]), Err(Unreliable::Contradiction));
    assert_eq!(Listing::of_one_page((Market::Us, DAY), rows()), Err(Unreliable::OtherMarket));
    let mut filled = rows();
    filled[0].filled = Decimal::ONE;
    assert_eq!(Listing::of_two_scans(of, rows(), filled.clone()).expect("fills go on").rows()[1].filled, Decimal::ONE);
    assert_eq!(Listing::of_two_scans(of, rows(), vec![row("8", 70_000)]), Err(Unreliable::Changed));
    assert_eq!(Listing::of_two_scans(of, rows(), vec![row("8", 70_000), row("7", 70_000)]), Err(Unreliable::Changed));
    for unreliable in [Unreliable::Contradiction, Unreliable::Changed, Unreliable::OtherMarket] {
        assert!(unreliable.to_string().contains("list"));
    }
}

/// How long it was off nobody knows; it is on for long enough now.
#[test]
fn without_a_list_since_the_machine_was_started_a_person_is_asked_too() {
    let mut desk = Desk::lost("a");
    desk.has_list = false;
    desk.boot = 2;
    desk.settles();
    desk.later(900_000);
    desk.settles();
    assert!(matches!(desk.status(1), Status::Escalated(_)), "{:?}", desk.status(1));
}

/// A list that lacks what an earlier one showed lacks who knows what else.
#[test]
fn a_list_from_which_an_order_is_gone_writes_nothing_off() {
    let mut desk = Desk::new();
    desk.rows = vec![row("7", 60_000)];
    desk.wants(desk.want("a", 70_000));
    let rows = core::mem::take(&mut desk.rows);
    desk.later(120_000);
    assert_eq!(desk.settles(), [Notice::NotListed]);
    assert_eq!(desk.status(1), Status::Unknown);
    desk.rows = rows;
    desk.settles();
    assert_eq!(desk.status(1), Status::NotPlaced(Basis::Presumed));
}

#[test]
fn a_list_from_which_an_order_is_gone_ends_no_day() {
    let mut desk = Desk::new();
    desk.rows = vec![row("7", 60_000)];
    desk.wants(desk.want("a", 70_000));
    desk.later(120_000);
    desk.settles();
    let closed = desk.moment();
    let before = desk.journal.len();
    let rows = core::mem::take(&mut desk.rows);
    desk.later(120_000);
    assert_eq!(desk.sweeps(closed), [Notice::NotListed]);
    assert_eq!(desk.journal.len(), before);
    desk.rows = rows;
    desk.sweeps(closed);
    assert_eq!(desk.status(1), Status::NotPlaced(Basis::Swept));
}

/// A process may end after any row: what stops trading comes before what it is about.
#[test]
fn what_turns_up_late_reduces_trading_before_it_is_known() {
    let mut desk = Desk::lost("a");
    desk.later(120_000);
    desk.settles();
    let closed = desk.moment();
    desk.rows = vec![row("8", 70_000)];
    desk.later(120_000);
    desk.space = 1;
    desk.sweeps(closed);
    assert_eq!(desk.ledger().trading(), Trading::Reducing(Cause::LateFound));
    desk.space = usize::MAX;
    desk.sweeps(closed);
    assert_eq!(desk.status(1), Status::Placed { order_no: number("8"), how: How::Late });
}
