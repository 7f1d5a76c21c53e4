//! What the limits count of the orders of before, told by the denials of limits that let nothing pass.

use super::*;

/// Of the last minute, of the day, of the symbol on the day; bought in this market, and in both in won.
type Counts = (u32, u32, u32, i64, Option<i64>);

/// What an order of 005930 is refused with when one of the limits is none.
fn counted(rows: &[Record], now: Moment) -> Counts {
    let ledger = Ledger::fold(rows).expect("rows that follow each other");
    let mut want = Desk::new().want("now", 69_900);
    want.case.as_mut().expect("a case").quote_at = now;
    let denied = |change: fn(&mut Settings)| {
        let mut settings = Settings::new(Limits::default(), Budget::default());
        change(&mut settings);
        match admit(&want, &ledger, &settings, now) {
            Err(Denial::Limit(denial)) => denial,
            other => panic!("{other:?}"),
        }
    };
    let count = |denial| match denial {
        risk::Denial::OrdersPerMinute { count, .. }
        | risk::Denial::OrdersPerDay { count, .. }
        | risk::Denial::OrdersPerSymbolDay { count, .. } => count,
        other => panic!("{other:?}"),
    };
    let bought = |denial| match denial {
        risk::Denial::MaxPerDay { bought, .. } => Some(bought.try_into().expect("small")),
        risk::Denial::NoRate => None,
        other => panic!("{other:?}"),
    };
    (
        count(denied(|settings| settings.limits.max_orders_per_minute = 0)),
        count(denied(|settings| settings.limits.max_orders_per_day = 0)),
        count(denied(|settings| settings.limits.max_orders_per_symbol_day = 0)),
        bought(denied(|settings| settings.limits.max_per_day_without_capital_krw = Decimal::ZERO)).expect("a sum"),
        bought(denied(|settings| {
            settings.limits.max_per_day_pct = Decimal::ZERO;
            settings.budget.capital = Some(10_000_000.into());
        })),
    )
}

/// Something that was wanted before, counted with a hundred, and what became of it.
fn past(id: i64, request: OrderRequest, after: Option<Record>) -> Vec<Record> {
    let counted = Counted { amount: 100.into(), krw: Some(100.into()) };
    let intent = Intent { wish: id.to_string(), source: Source::Alert, day: DAY, request };
    let commitment = Commitment {
        id,
        intent,
        counted,
        before: BTreeSet::new(),
        during_halt: false,
        at: Desk::new().moment(),
        version: "1".into(),
    };
    core::iter::once(Record::Committed(Arc::new(commitment))).chain(after).collect()
}

fn order(side: Side, instrument: &str) -> Placement {
    let instrument = instrument.parse().expect("a listing");
    Placement { side, instrument, quantity: 1, kind: OrderKind::Limit(70_000.into()), exchange: KrExchange::Krx }
}

#[test]
fn an_order_counts_by_what_became_of_it() {
    let at = Desk::new().moment();
    let answered = |answer| Some(Record::Answered { id: 1, answer, at });
    let not_placed = || Some(Record::Resolved { id: 1, verdict: Verdict::NotPlaced, at });
    let place = |side, instrument| OrderRequest::Place(order(side, instrument));
    let resting = || alloc::boxed::Box::new(row("7", 70_000));
    let amendment = OrderRequest::Amend { order: resting(), price: 70_100.into(), quantity: None };
    let cancellation = OrderRequest::Cancel { order: resting(), quantity: None };
    for (request, after, wanted) in [
        (place(Side::Buy, "005930"), answered(accepted("8")), (1, 1, 1, 100, Some(100))),
        (OrderRequest::Reserve(order(Side::Buy, "005930")), answered(accepted("8")), (1, 1, 1, 100, Some(100))),
        // What may exist is spent; what does not was tried all the same, unless nothing left this machine.
        (place(Side::Buy, "000660"), answered(Answer::Unknown), (1, 1, 0, 100, Some(100))),
        (place(Side::Buy, "005930"), answered(Answer::Rejected), (1, 1, 1, 0, Some(0))),
        (place(Side::Buy, "005930"), not_placed(), (1, 1, 1, 0, Some(0))),
        (place(Side::Buy, "005930"), answered(Answer::NotSent(NotSent::Late)), (0, 0, 0, 0, Some(0))),
        // A sale spends nothing, an amendment is no order more, and what takes back is free.
        (place(Side::Sell, "005930"), answered(accepted("8")), (1, 1, 1, 0, Some(0))),
        (amendment, answered(accepted("8")), (0, 0, 0, 100, Some(100))),
        (cancellation, None, (0, 0, 0, 0, Some(0))),
        // The other market spends the same won.
        (place(Side::Buy, "NASD:AAPL"), answered(accepted("8")), (1, 1, 0, 0, Some(100))),
    ] {
        let told = alloc::format!("{request:?} {after:?}");
        assert_eq!(counted(&past(1, request, after), at), wanted, "{told}");
    }
}

#[test]
fn orders_add_up_and_a_minute_passes() {
    let purchase = |id| past(id, OrderRequest::Place(order(Side::Buy, "000660")), None);
    let mut rows = [purchase(1), purchase(2)].concat();
    let mut desk = Desk::new();
    desk.later(59_999);
    assert_eq!(counted(&rows, desk.moment()), (2, 2, 0, 200, Some(200)));
    desk.later(1);
    assert_eq!(counted(&rows, desk.moment()), (0, 2, 0, 200, Some(200)));
    // One of which nobody knows what it costs in won.
    let Record::Committed(first) = &rows[0] else { panic!("an intent") };
    let counted_without = Counted { krw: None, ..first.counted };
    rows[0] = Record::Committed(Arc::new(Commitment { counted: counted_without, ..Commitment::clone(first) }));
    assert_eq!(counted(&rows, desk.moment()), (0, 2, 0, 200, None));
}
