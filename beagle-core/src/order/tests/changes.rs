//! What becomes of orders that exist: fills, amendments, cancellations, and the end of the day.

use super::*;

/// A purchase that rests as order 8.
fn resting() -> Desk {
    let mut desk = Desk::new();
    desk.answers(accepted("8"));
    desk.wants(desk.want("a", 70_000));
    desk.rows = vec![row("8", 70_000)];
    desk
}

fn progress(desk: &Desk, id: i64) -> Progress {
    desk.ledger().entry(id).expect("an intent").progress.clone()
}

fn amend(desk: &Desk, price: i64, quantity: Option<u64>) -> Want {
    let order = alloc::boxed::Box::new(row("8", 70_000));
    desk.wanting("amend", OrderRequest::Amend { order, price: price.into(), quantity })
}

fn cancel(wish: &str, quantity: Option<u64>) -> Want {
    let order = alloc::boxed::Box::new(row("8", 70_000));
    Want { case: None, ..Desk::new().wanting(wish, OrderRequest::Cancel { order, quantity }) }
}

/// The row of an amendment or a cancellation of order 8.
fn change(order_no: &str, price: i64, quantity: i64) -> OrderRecord {
    let mut row = row(order_no, price);
    row.original_no = Some(number("8"));
    row.quantity = quantity.into();
    row.remaining = quantity.into();
    row
}

#[test]
fn fills_are_followed_to_the_end() {
    let mut desk = resting();
    assert_eq!(desk.settles(), [], "nothing new");
    desk.rows[0].filled = Decimal::ONE;
    desk.rows[0].status = OrderStatus::PartlyFilled;
    desk.settles();
    assert_eq!(progress(&desk, 1), Progress { filled: Decimal::ONE, later: vec![], end: None });
    desk.rows[0].filled = Decimal::from(3);
    desk.rows[0].status = OrderStatus::Filled;
    desk.settles();
    assert_eq!(progress(&desk, 1), Progress { filled: Decimal::from(3), later: vec![], end: Some(End::Filled) });
    assert!(desk.ledger().entry(1).expect("it").is_ended());
    desk.rows.clear();
    assert_eq!(desk.settles(), [], "it is over");
}

#[test]
fn every_end_has_its_name() {
    for (status, end) in [
        (OrderStatus::Open, None),
        (OrderStatus::PartlyFilled, None),
        (OrderStatus::Filled, Some(End::Filled)),
        (OrderStatus::Cancelled, Some(End::Cancelled)),
        (OrderStatus::Rejected, Some(End::RejectedByVenue)),
        // Until the close: another one may have taken its place.
        (OrderStatus::Expired, None),
    ] {
        let mut desk = resting();
        desk.rows[0].status = status;
        desk.settles();
        assert_eq!(progress(&desk, 1).end, end);
    }
}

#[test]
fn what_rests_at_the_close_has_expired_and_what_is_not_there_is_missing() {
    for (is_listed, end) in [(true, End::Expired), (false, End::Missing)] {
        let mut desk = resting();
        desk.rows[0].filled = Decimal::ONE;
        desk.settles();
        if !is_listed {
            desk.rows.clear();
            assert_eq!(desk.settles(), [], "the list may lag");
        }
        let closed = desk.moment();
        desk.later(120_000);
        desk.sweeps(closed);
        assert_eq!(progress(&desk, 1), Progress { filled: Decimal::ONE, later: vec![], end: Some(end) });
    }
}

#[test]
fn an_amendment_on_the_phone_is_followed() {
    let mut desk = resting();
    desk.rows[0].filled = Decimal::ONE;
    desk.rows[0].status = OrderStatus::Expired;
    desk.rows.push(change("12", 71_000, 2));
    desk.settles();
    assert_eq!(progress(&desk, 1), Progress { filled: Decimal::ONE, later: vec![number("12")], end: None });
    assert_eq!(desk.ledger().ours(Market::Kr, DAY).len(), 2);
    assert_eq!(desk.ledger().claims(Sheet::orders(Market::Kr, DAY)).len(), 1);
    // It is no stranger to an open question of its symbol and side.
    desk.wants(desk.want("b", 70_100));
    desk.rows.push({
        let mut again = change("13", 71_500, 2);
        again.original_no = Some(number("12"));
        again
    });
    desk.rows.push(row("14", 70_100));
    desk.settles();
    assert_eq!(desk.status(2), bound("14"));
}

/// The row of a cancellation names the order, too, and never trades; nor does an order take its own place.
#[test]
fn a_cancellation_is_not_followed_as_if_it_were_an_amendment() {
    for (filled, status, later) in [
        (0, OrderStatus::Filled, vec![]),
        (0, OrderStatus::Cancelled, vec![]),
        (2, OrderStatus::Filled, vec![number("12")]),
        (0, OrderStatus::Open, vec![number("12")]),
    ] {
        let mut desk = resting();
        desk.rows[0].original_no = Some(number("8"));
        let mut other = change("12", 71_000, 2);
        (other.filled, other.status) = (filled.into(), status);
        desk.rows.push(other);
        desk.settles();
        assert_eq!(
            (progress(&desk, 1).later, progress(&desk, 1).filled),
            (later, filled.into()),
            "{filled} {status:?}"
        );
    }
}

#[test]
fn what_rests_is_an_order_that_exists_and_has_not_ended() {
    let is_resting = |desk: &Desk, id| desk.ledger().entry(id).expect("an intent").is_resting();
    let mut desk = resting();
    assert!(is_resting(&desk, 1));
    desk.answers(accepted("9"));
    desk.wants(amend(&desk, 71_000, None));
    assert!(!is_resting(&desk, 2), "what it became under a later number is the first one's");
    desk.rows[0].status = OrderStatus::Expired;
    desk.settles();
    assert!(is_resting(&desk, 1), "until its amendment is listed it may rest");
    desk.rows.push(change("9", 71_000, 3));
    desk.settles();
    assert!(is_resting(&desk, 1), "under its later number");
    desk.rows[1].status = OrderStatus::Cancelled;
    desk.settles();
    assert!(!is_resting(&desk, 1));
    assert!(!is_resting(&Desk::lost("a"), 1), "nobody knows whether it exists");
}

/// The owner changed the same order on the phone: the one that fits could be theirs.
#[test]
fn an_amendment_beside_another_one_takes_a_person_to_tell() {
    let mut desk = resting();
    desk.wants(amend(&desk, 71_000, None));
    desk.rows.push(change("9", 71_000, 3));
    desk.rows.push(change("10", 71_500, 3));
    desk.settles();
    let Status::Escalated(doubt) = desk.status(2) else { panic!("{:?}", desk.status(2)) };
    assert_eq!((doubt.why, doubt.candidates, doubt.others), (Why::NotAlone, vec![number("9")], vec![number("10")]));
}

/// Two of three shares go on under a new number, and the third where it was.
#[test]
fn an_amendment_of_a_part_ends_when_both_parts_do() {
    let mut desk = resting();
    desk.rows[0].remaining = Decimal::ONE;
    let mut part = change("12", 71_000, 2);
    (part.filled, part.remaining, part.status) = (Decimal::TWO, Decimal::ZERO, OrderStatus::Filled);
    desk.rows.push(part);
    desk.settles();
    let later = || vec![number("12")];
    assert_eq!(progress(&desk, 1), Progress { filled: Decimal::TWO, later: later(), end: None });
    assert!(desk.ledger().entry(1).expect("it").is_resting());
    // The rest goes on under another number, too.
    desk.rows[0].status = OrderStatus::Expired;
    desk.rows.push(change("13", 71_500, 1));
    desk.settles();
    assert_eq!(progress(&desk, 1).later, [number("12"), number("13")]);
    (desk.rows[2].filled, desk.rows[2].status) = (Decimal::ONE, OrderStatus::Filled);
    desk.settles();
    assert_eq!(progress(&desk, 1).end, Some(End::Filled));
    assert_eq!(progress(&desk, 1).filled, Decimal::from(3));
}

#[test]
fn an_amendment_is_an_order_of_its_own() {
    let mut desk = resting();
    desk.wants(amend(&desk, 71_000, None));
    assert_eq!(desk.status(2), Status::Unknown);
    assert_eq!(desk.ledger().entry(2).expect("it").commitment.counted.amount, Decimal::from(3_000), "what it adds");
    assert_eq!(refusal(&desk.wants(desk.want("b", 70_500))), "unresolved");
    // A new purchase that looks alike is not it; the row that names the order is.
    desk.rows.push(change("9", 71_000, 3));
    desk.settles();
    assert_eq!(desk.status(2), bound("9"));
    desk.rows[1].filled = Decimal::ONE;
    desk.settles();
    assert_eq!(progress(&desk, 1), Progress { filled: Decimal::ONE, later: vec![number("9")], end: None });
    assert_eq!(progress(&desk, 2), Progress::default(), "the fills are the first intent's");
}

/// Of three shares at 70,000, one goes to 71,000: 1,000 more, and the other two are still meant to be bought.
#[test]
fn an_amendment_of_a_part_counts_with_what_it_adds() {
    let mut desk = resting();
    desk.wants(amend(&desk, 71_000, Some(1)));
    assert_eq!(desk.ledger().entry(2).expect("it").commitment.counted.amount, Decimal::from(1_000));
    let mut desk = resting();
    desk.settings.limits.max_per_day_without_capital_krw = Decimal::from(210_999);
    assert_eq!(refusal(&desk.wants(amend(&desk, 71_000, Some(1)))), "max_per_day");
}

/// One share was filled while the amendment of three was on its way.
#[test]
fn an_amendment_of_all_that_rests_is_of_what_rested_then() {
    for (quantity, listed, is_it) in [(None, 2, true), (None, 4, false), (Some(3), 2, false)] {
        let mut desk = resting();
        desk.wants(amend(&desk, 71_000, quantity));
        desk.rows.push(change("9", 71_000, listed));
        desk.settles();
        assert_eq!(desk.status(2) == bound("9"), is_it, "{quantity:?} {listed}");
    }
}

#[test]
fn an_amendment_that_never_arrived_leaves_everything_as_it_was() {
    let mut desk = resting();
    desk.wants(amend(&desk, 71_000, Some(2)));
    desk.rows.push(row("9", 71_000));
    desk.later(120_000);
    desk.settles();
    assert_eq!(desk.status(2), Status::NotPlaced(Basis::Presumed));
}

#[test]
fn an_order_of_the_owners_that_is_amended_counts_in_full() {
    let mut desk = Desk::new();
    desk.wants(amend(&desk, 71_000, Some(2)));
    assert_eq!(desk.ledger().entry(1).expect("it").commitment.counted.amount, Decimal::from(142_000));
}

#[test]
fn a_part_is_taken_back_once() {
    let mut desk = resting();
    desk.wants(cancel("part", Some(1)));
    assert_eq!(refusal(&desk.wants(cancel("part again", Some(1)))), "unresolved");
    desk.rows.push(change("9", 0, 1));
    desk.settles();
    assert_eq!(desk.status(2), bound("9"));
}

#[test]
fn all_that_rests_may_be_taken_back_again_and_again() {
    let mut desk = resting();
    desk.does(What::Trade(Trading::Halted(Cause::Owner)));
    desk.has_list = false;
    desk.wants(cancel("all", None));
    desk.wants(cancel("all again", None));
    assert_eq!(desk.sent.len(), 3, "even while trading is halted, and without a list");
    desk.has_list = true;
    assert_eq!(desk.settles().len(), 2, "both wait");
    desk.rows[0].status = OrderStatus::Cancelled;
    desk.settles();
    assert_eq!([desk.status(2), desk.status(3)], [Status::Gone, Status::Gone]);
    assert_eq!(progress(&desk, 1).end, Some(End::Cancelled));
    let mut desk = resting();
    desk.wants(cancel("all", None));
    desk.later(120_000);
    desk.settles();
    assert_eq!(desk.status(2), Status::NotPlaced(Basis::Presumed), "it still rests");
    // A list of orders that does not show it says nothing of it.
    let mut desk = resting();
    desk.wants(cancel("all", None));
    desk.rows.clear();
    assert_eq!(desk.settles(), [Notice::Waiting { id: 2, ms: Some(120_000) }]);
    desk.later(120_000);
    desk.settles();
    assert_eq!(desk.status(2), Status::NotPlaced(Basis::Presumed));
}

#[test]
fn what_a_request_is_about() {
    let order = || alloc::boxed::Box::new(row("8", 70_000));
    let place = Desk::new().want("a", 70_000).intent.request;
    let amend = OrderRequest::Amend { order: order(), price: 71_000.into(), quantity: Some(2) };
    let part = OrderRequest::Cancel { order: order(), quantity: Some(1) };
    let all = OrderRequest::Cancel { order: order(), quantity: None };
    let mut kept = Reservation::new("5".parse().expect("a number"), order().instrument.clone(), Side::Buy, 4.into());
    kept.price = Some(70_000.into());
    let unreserve = OrderRequest::Unreserve { reservation: alloc::boxed::Box::new(kept) };
    for (request, quantity, price, is_change, is_repeatable, may_trade) in [
        (&place, 3, Some(70_000), false, false, true),
        (&amend, 2, Some(71_000), true, false, true),
        (&part, 1, None, true, false, false),
        (&all, 3, None, true, true, false),
        (&unreserve, 4, None, true, true, false),
    ] {
        assert_eq!(request.quantity(), Decimal::from(quantity));
        assert_eq!(request.price(), price.map(Decimal::from));
        assert_eq!(request.original_no().is_some(), is_change);
        assert_eq!((request.is_repeatable(), request.may_trade()), (is_repeatable, may_trade));
        assert_eq!(request.symbol_side(), SymbolSide { market: Market::Kr, symbol: "005930", side: Side::Buy });
    }
}
