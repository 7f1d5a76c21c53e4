//! What the broker keeps for the next session, and the orders that it makes of it.

use super::*;

/// A purchase of three shares for the day, as the list of reservations shows it.
fn kept(no: &str, price: i64) -> Reservation {
    let instrument = "005930".parse().expect("a code");
    let mut row = Reservation::new(no.parse().expect(no), instrument, Side::Buy, Decimal::from(3));
    (row.price, row.day) = (Some(price.into()), Some(DAY));
    row
}

fn ordered(no: &str, order_no: &str) -> Reservation {
    let mut row = kept(no, 70_000);
    (row.status, row.order_no) = (ReservationStatus::Ordered, Some(number(order_no)));
    row
}

fn reserve(desk: &Desk, wish: &str, price: i64) -> Want {
    let want = desk.want(wish, price);
    match want.intent.request {
        OrderRequest::Place(placement) => desk.wanting(wish, OrderRequest::Reserve(placement)),
        _ => unreachable!("a purchase"),
    }
}

fn unreserve(desk: &Desk, wish: &str) -> Want {
    let reservation = alloc::boxed::Box::new(kept("5", 70_000));
    Want { case: None, ..desk.wanting(wish, OrderRequest::Unreserve { reservation }) }
}

/// Reservation 5 waits for the day.
fn waiting() -> Desk {
    let mut desk = Desk::new();
    desk.answers(accepted("5"));
    desk.wants(reserve(&desk, "r", 70_000));
    desk.reservations = vec![kept("5", 70_000)];
    desk
}

/// The same, and on the day an order that looks as it will is sent and gets no answer.
fn waiting_and_lost() -> Desk {
    let mut desk = waiting();
    desk.later(60_000);
    desk.wants(desk.want("a", 70_000));
    assert_eq!(desk.status(2), Status::Unknown);
    desk
}

fn entry(desk: &Desk, id: i64) -> Entry {
    desk.ledger().entry(id).expect("an intent").clone()
}

#[test]
fn one_whose_reply_was_lost_is_looked_for_among_the_reservations() {
    let mut desk = Desk::new();
    desk.reservations = vec![kept("4", 70_000)];
    desk.wants(reserve(&desk, "r", 70_000));
    assert_eq!(entry(&desk, 1).commitment.before, BTreeSet::from([number("4")]), "the one that was there before");
    // An order that looks so is another matter.
    desk.rows = vec![row("8", 70_000)];
    desk.settles();
    assert_eq!(desk.status(1), Status::Unknown);
    desk.reservations.push(kept("5", 70_000));
    desk.settles();
    assert_eq!(desk.status(1), bound("5"));
    assert_eq!(desk.sent.len(), 1);
}

#[test]
fn one_that_is_not_there_is_written_off_and_its_like_is_not_ordered_that_day() {
    let mut desk = Desk::new();
    desk.wants(reserve(&desk, "r", 70_000));
    assert_eq!(
        refusal(&desk.wants(desk.want("a", 70_000))),
        "unresolved",
        "an order of its symbol and side waits, too"
    );
    desk.later(120_000);
    desk.settles();
    assert_eq!(desk.status(1), Status::NotPlaced(Basis::Presumed));
    assert_eq!(refusal(&desk.wants(reserve(&desk, "s", 70_000))), "written_off_today");
    assert_eq!(refusal(&desk.wants(desk.want("a", 70_000))), "written_off_today");
}

#[test]
fn one_that_turns_up_on_its_day_is_found_late() {
    let mut desk = Desk::new();
    desk.wants(reserve(&desk, "r", 70_000));
    desk.later(120_000);
    desk.settles();
    desk.reservations = vec![ordered("5", "9")];
    desk.rows = vec![row("9", 70_000)];
    let closed = desk.moment();
    desk.later(120_000);
    desk.sweeps(closed);
    assert_eq!(desk.status(1), Status::Placed { order_no: number("5"), how: How::Late });
    assert_eq!(desk.ledger().trading(), Trading::Reducing(Cause::LateFound));
}

#[test]
fn it_is_followed_to_its_order_and_to_that_ones_end() {
    let mut desk = waiting();
    assert_eq!(desk.settles(), []);
    desk.reservations = vec![ordered("5", "9")];
    desk.rows = vec![row("9", 70_000)];
    desk.rows[0].status = OrderStatus::Filled;
    desk.rows[0].filled = Decimal::from(3);
    desk.settles();
    let entry = entry(&desk, 1);
    assert_eq!((entry.order_no(), entry.number()), (Some(&number("9")), Some(&number("5"))));
    assert_eq!(entry.progress, Progress { filled: Decimal::from(3), later: vec![], end: Some(End::Filled) });
    assert_eq!(desk.settles(), [], "and is over then");
}

#[test]
fn how_one_ends_without_an_order() {
    for (status, end) in [(ReservationStatus::Cancelled, End::Cancelled), (ReservationStatus::Refused, End::NotOrdered)]
    {
        let mut desk = waiting();
        desk.reservations[0].status = status;
        desk.settles();
        assert_eq!(entry(&desk, 1).progress.end, Some(end));
    }
    let mut desk = waiting();
    desk.reservations.clear();
    desk.settles();
    assert!(!entry(&desk, 1).is_ended(), "the list may lag behind the answer");
    desk.later(120_000);
    desk.settles();
    assert_eq!(entry(&desk, 1).progress.end, Some(End::Missing));
}

/// The order that the broker makes of a reservation looks as if nobody had sent it. Bound to an order of ours whose reply
/// was lost, it would count for two.
#[test]
fn the_order_that_it_becomes_is_no_answer_to_another_question() {
    let mut desk = waiting_and_lost();
    desk.rows = vec![row("9", 70_000)];
    desk.reservations = vec![ordered("5", "9")];
    desk.settles();
    assert_eq!((entry(&desk, 1).ordered, desk.status(2)), (Some(number("9")), Status::Unknown));
    desk.rows.push(row("10", 70_000));
    desk.settles();
    assert_eq!(desk.status(2), bound("10"));
}

#[test]
fn while_the_list_of_reservations_lags_its_order_is_nobodys() {
    let mut desk = waiting_and_lost();
    desk.rows = vec![row("9", 70_000)];
    desk.settles();
    desk.later(500_000);
    assert_eq!(desk.settles(), [Notice::Waiting { id: 2, ms: Some(0) }], "not even the quiet period decides");
    desk.reservations = vec![ordered("5", "9")];
    desk.settles();
    assert_eq!(desk.status(2), Status::NotPlaced(Basis::Presumed));
}

/// What a reservation became is in the way of the order that looks the same, and of no other.
#[test]
fn the_order_that_it_becomes_keeps_no_other_question_open() {
    let mut desk = waiting();
    desk.wants(desk.want("a", 70_100));
    desk.rows = vec![row("9", 70_000)];
    desk.later(120_000);
    desk.settles();
    assert_eq!(desk.status(2), Status::NotPlaced(Basis::Presumed));
}

/// Where the list of reservations does not come, a person may know.
#[test]
fn a_person_may_know_first_which_order_it_became() {
    let mut desk = waiting_and_lost();
    desk.rows = vec![row("9", 70_000), row("10", 70_000)];
    desk.has_reservations = false;
    desk.does(What::Person { id: 2, order_no: Some(number("10")) });
    assert_eq!(desk.status(2), Status::Placed { order_no: number("10"), how: How::Person });
    desk.has_reservations = true;
    desk.reservations = vec![ordered("5", "9")];
    desk.settles();
    assert_eq!(entry(&desk, 1).ordered, Some(number("9")));
}

#[test]
fn without_a_list_of_reservations_other_orders_are_told_apart_and_the_day_stays_open() {
    let mut desk = waiting();
    desk.later(60_000);
    desk.wants(desk.want("a", 70_100));
    desk.has_reservations = false;
    desk.rows = vec![row("9", 70_000), row("10", 70_100)];
    assert_eq!(desk.settles()[0], Notice::NotListed);
    assert_eq!(desk.status(2), bound("10"), "what looks as a reservation would is not beside it");
    let closed = desk.moment();
    desk.later(120_000);
    assert_eq!(desk.sweeps(closed), [Notice::NotListed]);
    desk.has_reservations = true;
    desk.sweeps(closed);
    assert!(!desk.ledger().is_swept(Market::Kr, DAY), "it waits, whatever the calendar says");
    desk.reservations = vec![ordered("5", "9")];
    desk.sweeps(closed);
    assert!(desk.ledger().is_swept(Market::Kr, DAY));
    let swept = desk.journal.last().cloned().expect("a row");
    assert!(matches!(swept, Record::Swept { foreign, .. } if foreign.is_empty()), "both orders are ours");
}

#[test]
fn orders_and_reservations_are_numbered_apart() {
    let mut desk = waiting();
    desk.answers(accepted("5"));
    desk.wants(desk.want("a", 70_100));
    assert_eq!(desk.status(2), Status::Placed { order_no: number("5"), how: How::Answered });
    desk.answers(accepted("5"));
    desk.wants(reserve(&desk, "s", 70_200));
    assert_eq!(desk.status(3), Status::Unknown, "a second reservation 5 is no answer");
    assert_eq!(desk.ledger().trading(), Trading::Halted(Cause::ClaimedTwice));
}

#[test]
fn it_is_taken_back_as_often_as_it_takes() {
    let mut desk = waiting();
    desk.wants(unreserve(&desk, "u"));
    assert_eq!(desk.status(2), Status::Unknown);
    desk.answers(Answer::TakenBack);
    desk.wants(unreserve(&desk, "v"));
    assert_eq!(desk.status(3), Status::Gone);
    // At home, the list leaves it out from now on.
    desk.reservations.clear();
    desk.later(120_000);
    desk.settles();
    assert_eq!((desk.status(2), entry(&desk, 1).progress.end), (Status::Gone, Some(End::Cancelled)));
}

#[test]
fn those_that_wait_have_to_be_paid_for_as_well() {
    let mut desk = waiting();
    let mut want = reserve(&desk, "s", 70_100);
    let cash = |want: &mut Want, won: i64| {
        if let Some(case) = &mut want.case {
            case.cover = Cover::Cash(won.into());
        }
    };
    // 210,000 wait, and 210,300 are wanted.
    cash(&mut want, 420_299);
    assert_eq!(refusal(&desk.wants(want.clone())), "more_than_cash");
    cash(&mut want, 420_300);
    desk.answers(accepted("6"));
    desk.wants(want);
    assert_eq!(desk.status(2), Status::Placed { order_no: number("6"), how: How::Answered });
}

/// Three shares wait to be sold, and three more are to be; those of another symbol, and what is bought, are others.
#[test]
fn those_that_wait_have_to_be_held_as_well() {
    let mut desk = Desk::new();
    let sale = |wish: &str, (symbol, quantity): (&str, u64)| {
        let OrderRequest::Place(mut placement) = Desk::new().sale(wish).intent.request else { unreachable!("a sale") };
        (placement.instrument, placement.quantity) = (symbol.parse().expect("a code"), quantity);
        Desk::new().wanting(wish, OrderRequest::Reserve(placement))
    };
    for (wish, what, order_no) in [("a", ("005930", 3), "5"), ("b", ("000660", 2), "6")] {
        desk.answers(accepted(order_no));
        desk.wants(sale(wish, what));
    }
    let mut bought = reserve(&desk, "c", 60_000);
    if let (OrderRequest::Reserve(placement), Some(case)) = (&mut bought.intent.request, &mut bought.case) {
        (placement.instrument, placement.kind) = ("035720".parse().expect("a code"), OrderKind::Limit(70_000.into()));
        case.quote.instrument = placement.instrument.clone();
    }
    desk.answers(accepted("7"));
    desk.wants(bought);
    assert_eq!(desk.sent.len(), 3);

    let mut more = sale("d", ("005930", 3));
    for (held, sent) in [(5, 3), (6, 4)] {
        if let Some(case) = &mut more.case {
            case.cover = Cover::Shares(held.into());
        }
        desk.answers(accepted("8"));
        let told = desk.wants(more.clone());
        assert_eq!(desk.sent.len(), sent, "{held} shares: {told:?}");
    }
}

#[test]
fn it_does_not_meet_another_one_of_ours() {
    let mut desk = waiting();
    let OrderRequest::Place(placement) = desk.sale("s").intent.request else { unreachable!("a sale") };
    let sale = desk.wanting("s", OrderRequest::Reserve(placement));
    let told = desk.wants(Want { authority: Authority::Owner, ..sale });
    let [Notice::Refused(denial)] = &told[..] else { panic!("{told:?}") };
    assert_eq!(denial.code(), "meets_own_order");
    assert!(denial.hint().en.contains("kis order reserve cancel 5"), "{}", denial.hint());
}

#[test]
fn a_halt_stops_it_and_not_its_cancellation() {
    let mut desk = waiting();
    desk.does(What::Trade(Trading::Halted(Cause::Owner)));
    assert_eq!(refusal(&desk.wants(reserve(&desk, "s", 70_100))), "trading_halted");
    desk.answers(Answer::TakenBack);
    desk.wants(unreserve(&desk, "u"));
    assert_eq!(desk.status(2), Status::Gone);
}
