//! From a want to an answer.

use super::*;

#[test]
fn an_order_is_written_down_sent_once_and_its_answer_is_written_down() {
    let mut desk = Desk::new();
    desk.rows.push(row("7", 69_000));
    desk.answers(accepted("8"));
    let told = desk.wants(desk.want("a", 70_000));
    assert!(matches!(&told[..], [Notice::Recorded(Record::Answered { id: 1, .. })]), "{told:?}");
    assert_eq!(desk.sent.len(), 1);
    let [Record::Committed(commitment), Record::Answered { .. }] = &desk.journal[..] else {
        panic!("{:?}", desk.journal)
    };
    assert_eq!(commitment.before, BTreeSet::from([number("7")]));
    assert_eq!(commitment.counted.amount, Decimal::from(210_000));
    assert_eq!(desk.status(1), Status::Placed { order_no: number("8"), how: How::Answered });
}

#[test]
fn what_is_proven_is_known_and_what_is_not_is_unknown() {
    for (answer, status, is_open) in [
        (Answer::Rejected, Status::Rejected, false),
        (Answer::NotSent(NotSent::NotReached), Status::NotSent(NotSent::NotReached), false),
        (Answer::Unknown, Status::Unknown, true),
    ] {
        let mut desk = Desk::new();
        desk.answers(answer).wants(desk_want());
        assert_eq!(desk.status(1), status);
        assert_eq!(desk.status(1).is_unresolved(), is_open);
    }
}

fn desk_want() -> Want {
    Desk::new().want("a", 70_000)
}

/// There is one order for a wish, unless it is known that there is none.
#[test]
fn a_wish_is_granted_once() {
    let mut desk = Desk::new();
    desk.answers(accepted("8"));
    desk.wants(desk.want("a", 70_000));
    assert_eq!(refusal(&desk.wants(desk.want("a", 70_100))), "same_wish");
    for _ in 0..2 {
        desk.answers(Answer::Rejected);
        desk.wants(desk.want("b", 70_000));
    }
    assert_eq!(desk.sent.len(), 3, "what was refused may be wanted again");
}

#[test]
fn an_open_question_blocks_its_symbol_and_side_and_nothing_else() {
    let mut desk = Desk::lost("a");
    assert_eq!(refusal(&desk.wants(desk.want("b", 71_000))), "unresolved");
    desk.answers(accepted("1"));
    desk.wants(desk.sale("c"));
    assert_eq!(desk.status(2), Status::Placed { order_no: number("1"), how: How::Answered });
    let elsewhere = OrderRequest::Place(Placement {
        side: Side::Buy,
        instrument: "000660".parse().expect("a code"),
        quantity: 1,
        kind: OrderKind::Limit(70_000.into()),
        exchange: KrExchange::Krx,
    });
    desk.answers(accepted("2")).wants(Desk::new().wanting("d", elsewhere));
    assert_eq!(desk.sent.len(), 3);
}

#[test]
fn no_list_no_order() {
    let mut desk = Desk::new();
    desk.has_list = false;
    assert_eq!(desk.wants(desk.want("a", 70_000)), [Notice::NotListed]);
    assert_eq!((desk.sent.len(), desk.journal.len()), (0, 0));
}

#[test]
fn the_list_of_another_day_is_no_list() {
    let desk = Desk::new();
    let state = State::open(desk.ledger(), Arc::new(desk.settings.clone()), desk.moment());
    let want = What::Want(alloc::boxed::Box::new(desk.want("a", 70_000)));
    let (state, effects) = step(state, Event { at: desk.moment(), what: want });
    assert!(matches!(effects[..], [Effect::List(sheet)] if sheet == Sheet::orders(Market::Kr, DAY)));
    let listing = Listing::of_one_page((Market::Kr, date(2026, 3, 2)), Vec::new()).expect("no rows");
    let (state, effects) =
        step(state, Event { at: desk.moment(), what: What::Listed { listing, noticed: BTreeSet::new() } });
    assert!(matches!(effects[..], [Effect::Tell(Notice::NotListed)]), "{effects:?}");
    assert!(state.is_ready());
}

#[test]
fn no_disk_no_order() {
    let mut desk = Desk::new();
    desk.space = 0;
    let mut state = State::open(desk.ledger(), Arc::new(desk.settings.clone()), desk.moment());
    let told = desk.goes_on(&mut state, What::Want(alloc::boxed::Box::new(desk_want())));
    assert_eq!(told, [Notice::NotWritten]);
    assert!(desk.sent.is_empty() && state.is_over() && !state.is_ready());
    // Who does not know what the journal says does nothing more.
    desk.space = 1;
    assert_eq!(desk.goes_on(&mut state, What::Trade(Trading::Normal)), [Notice::OutOfTurn]);
}

/// The answer can't be written: the intent stays open, and the next holder of the account looks for it.
#[test]
fn an_answer_that_is_not_written_is_no_answer() {
    let mut desk = Desk::new();
    desk.space = 1;
    desk.answers(accepted("8"));
    assert_eq!(desk.wants(desk.want("a", 70_000)), [Notice::NotWritten]);
    assert_eq!((desk.sent.len(), desk.status(1)), (1, Status::Committed));
    desk.space = usize::MAX;
    desk.rows.push(row("8", 70_000));
    desk.settles();
    assert_eq!(desk.status(1), bound("8"));
}

#[test]
fn what_was_decided_too_long_ago_is_not_sent() {
    for (slow_ms, sent) in [(0, 1), (10_000, 1), (10_001, 0)] {
        let mut desk = Desk::new();
        desk.slow_ms = slow_ms;
        desk.wants(desk.want("a", 70_000));
        assert_eq!(desk.sent.len(), sent, "{slow_ms} ms");
        assert!(sent == 1 || desk.status(1) == Status::NotSent(NotSent::Late));
    }
    // The quote was old when the intent was written down.
    for (slow_ms, sent) in [(1_000, 1), (1_001, 0)] {
        let mut desk = Desk::new();
        let want = desk.want("a", 70_000);
        desk.later(9_000);
        desk.slow_ms = slow_ms;
        desk.wants(want);
        assert_eq!(desk.sent.len(), sent, "{slow_ms} ms");
        assert!(sent == 1 || desk.status(1) == Status::NotSent(NotSent::Late));
    }
    // Nobody knows how old a quote is that was read before the machine was started.
    let mut desk = Desk::new();
    let want = desk.want("a", 70_000);
    desk.boot = 2;
    assert_eq!(refusal(&desk.wants(want)), "stale_quote");
}

#[test]
fn a_halt_of_the_last_moment_holds() {
    let mut desk = Desk::new();
    desk.halted_meanwhile = true;
    desk.wants(desk.want("a", 70_000));
    assert_eq!((desk.sent.len(), desk.status(1)), (0, Status::NotSent(NotSent::Stopped)));
}

#[test]
fn what_may_be_traded() {
    let halted = Trading::Halted(Cause::Owner);
    let reducing = Trading::Reducing(Cause::Ambiguous);
    for (trading, authority, buys, sells) in [
        (Trading::Normal, Authority::Rule, "", ""),
        (reducing, Authority::Owner, "trading_reducing", ""),
        (halted, Authority::Owner, "trading_halted", "trading_halted"),
        (halted, Authority::OwnerDuringHalt, "trading_halted", ""),
    ] {
        for (is_sale, code) in [(false, buys), (true, sells)] {
            let mut desk = Desk::new();
            desk.does(What::Trade(trading));
            desk.answers(accepted("8"));
            let want = if is_sale { desk.sale("a") } else { desk.want("a", 70_000) };
            let told = desk.wants(Want { authority, ..want });
            assert_eq!(desk.sent.is_empty(), !code.is_empty(), "{trading:?} {authority:?} {told:?}");
            if !code.is_empty() {
                assert_eq!(refusal(&told), code);
            }
        }
    }
}

/// Nothing is sold or bought under another price than the one that was agreed to before the halt.
#[test]
fn during_a_halt_the_owner_may_sell_and_amends_nothing() {
    let order = changed(row("8", 70_000), |row| row.side = Side::Sell);
    let amendment = OrderRequest::Amend { order: alloc::boxed::Box::new(order), price: 69_900.into(), quantity: None };
    let sale = Desk::new().sale("a").intent.request;
    let halted = Trading::Halted(Cause::Owner);
    assert!(halted.allows(&sale, Authority::OwnerDuringHalt));
    for (request, authority) in
        [(&sale, Authority::Owner), (&sale, Authority::Rule), (&amendment, Authority::OwnerDuringHalt)]
    {
        assert!(!halted.allows(request, authority), "{request:?} {authority:?}");
    }
    assert!(Trading::Reducing(Cause::Skew).allows(&amendment, Authority::Rule));
}

/// It is asked again when the connection stands: a token and a slot of the limiter were waited for meanwhile.
#[test]
fn a_permit_brings_its_last_look_along() {
    let mut desk = Desk::new();
    let state = State::open(desk.ledger(), Arc::new(desk.settings.clone()), desk.moment());
    assert_eq!(*state.settings(), desk.settings);
    let at = |desk: &Desk, what| Event { at: desk.moment(), what };
    let want = alloc::boxed::Box::new(desk.want("a", 70_000));
    let (state, _) = step(state, at(&desk, What::Want(want)));
    let listing = Listing::of_one_page((Market::Kr, DAY), Vec::new()).expect("no rows");
    let (state, mut effects) = step(state, at(&desk, What::Listed { listing, noticed: BTreeSet::new() }));
    let Some(Effect::Commit(draft)) = effects.pop() else { panic!("{effects:?}") };
    let receipt = draft.commit(&mut desk.journal).expect("a disk");
    let (state, mut effects) = step(state, at(&desk, What::Committed { receipt, trading: Trading::Normal }));
    let Some(Effect::Post(permit)) = effects.pop() else { panic!("{effects:?}") };
    assert_eq!(state.ledger().next_id(), 2, "the intent is known");
    let against = |desk: &Desk, trading| permit.look().against(trading, desk.moment());
    assert_eq!(against(&desk, Trading::Normal), None);
    assert_eq!(against(&desk, Trading::Halted(Cause::Owner)), Some(NotSent::Stopped));
    assert_eq!(against(&desk, Trading::Reducing(Cause::Skew)), Some(NotSent::Stopped));
    desk.later(10_001);
    assert_eq!(against(&desk, Trading::Normal), Some(NotSent::Late));
    assert!(!state.is_ready(), "it waits for the answer");
}

/// What the limits count on a day is what trades on it, in its own market.
#[test]
fn a_day_is_set_in_one_market() {
    let other = date(2026, 3, 4);
    for (market, today) in [(Market::Kr, Today { kr: other, us: DAY }), (Market::Us, Today { kr: DAY, us: other })] {
        let mut set = TODAY;
        set.set(market, other);
        assert_eq!(set, today);
    }
}

#[test]
fn a_limit_is_held_against_each_order() {
    let mut desk = Desk::new();
    assert_eq!(refusal(&desk.wants(desk.want("a", 80_000))), "outside_collar");
    let without = Want { case: None, ..desk.want("a", 70_000) };
    assert_eq!(refusal(&desk.wants(without)), "no_price");
    let mut of_another = desk.want("a", 70_000);
    of_another.case.as_mut().expect("a case").quote.instrument = "000660".parse().expect("a code");
    assert_eq!(refusal(&desk.wants(of_another)), "no_price");
    assert!(desk.journal.is_empty());
}

#[test]
fn a_number_that_another_order_has_stops_everything() {
    let mut desk = Desk::new();
    desk.answers(accepted("8")).answers(accepted("0000000008"));
    desk.wants(desk.want("a", 70_000));
    desk.wants(desk.want("b", 70_100));
    assert_eq!(desk.status(2), Status::Unknown, "it proves nothing");
    assert_eq!(desk.ledger().trading(), Trading::Halted(Cause::ClaimedTwice));
    assert_eq!(refusal(&desk.wants(desk.sale("c"))), "trading_halted");
    // A process may end after any row: what stops trading is written first.
    let mut desk = Desk::new();
    desk.answers(accepted("8")).answers(accepted("8"));
    desk.wants(desk.want("a", 70_000));
    desk.space = 2;
    desk.wants(desk.want("b", 70_100));
    assert_eq!((desk.status(2), desk.ledger().trading()), (Status::Committed, Trading::Halted(Cause::ClaimedTwice)));
}

#[test]
fn what_does_not_answer_is_not_listened_to() {
    let desk = Desk::new();
    let state = State::open(desk.ledger(), Arc::new(desk.settings.clone()), desk.moment());
    assert_eq!(state.opened(), desk.moment());
    for what in [What::Written, What::NotWritten, What::NotListed, What::NotCommitted, What::Answered(Answer::Rejected)]
    {
        let (next, effects) = step(state.clone(), Event { at: desk.moment(), what });
        assert!(matches!(effects[..], [Effect::Tell(Notice::OutOfTurn)]), "{effects:?}");
        assert!(next.is_ready());
    }
}

#[test]
fn refusals_say_why_and_what_to_do() {
    let meets = |register, price: Option<i64>| Denial::MeetsOwn {
        register,
        order_no: number("8"),
        price: price.map(Decimal::from),
    };
    for (denial, code, words) in [
        (Denial::Trading(Trading::Halted(Cause::Owner)), "trading_halted", "the owner asked for it"),
        (Denial::Trading(Trading::Reducing(Cause::Versions)), "trading_reducing", "two versions"),
        (Denial::Trading(Trading::Normal), "trading_reducing", "goes on"),
        (Denial::SameWish { id: 4 }, "same_wish", "intent 4"),
        (Denial::Unresolved { id: 4 }, "unresolved", "intent 4"),
        (Denial::Ghost { id: 4 }, "written_off_today", "intent 4"),
        (meets(Register::Orders, Some(70_000)), "meets_own_order", "order 8 @ 70000,"),
        (meets(Register::Reservations, None), "meets_own_order", "reservation 8,"),
        (Denial::Limit(risk::Denial::StaleQuote { age_ms: 2, max_ms: 1 }), "stale_quote", "2 ms old"),
    ] {
        assert_eq!(denial.code(), code);
        assert!(denial.text().en.contains(words), "{}", denial.text().en);
        assert!(!denial.text().ko.is_empty() && !denial.hint().ko.is_empty(), "{code}");
    }
    for (register, command) in
        [(Register::Orders, "`kis order cancel 8`"), (Register::Reservations, "`kis order reserve cancel 8`")]
    {
        let hint = meets(register, None).hint();
        assert!(hint.en.contains(command) && hint.ko.contains(command), "{}", hint.en);
    }
    for cause in [
        Cause::Ambiguous,
        Cause::LateFound,
        Cause::Skew,
        Cause::DailyLoss,
        Cause::Restored,
        Cause::Rival,
        Cause::Eavesdropper,
        Cause::Damaged,
        Cause::ClaimedTwice,
    ] {
        let text = Denial::Trading(cause.alarm()).text();
        assert!(text.en.contains(": ") && text.ko.contains(": "), "{}", text.en);
    }
    for (cause, command) in [
        (Cause::Owner, "again with `kis resume`"),
        (Cause::Skew, "set this machine's clock"),
        (Cause::Restored, "`kis settle`"),
        (Cause::Rival, "KIS_STATE_DIR"),
    ] {
        let hint = Denial::Trading(cause.alarm()).hint();
        assert!(hint.en.contains(command) && !hint.ko.is_empty(), "{}", hint.en);
    }
}
