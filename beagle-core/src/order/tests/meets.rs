//! Orders that would trade with one of our own that rests on the other side.

use super::*;

/// A sale of the same symbol that rests at 70,000.
fn resting_sale() -> OrderRecord {
    changed(row("8", 70_000), |row| row.side = Side::Sell)
}

fn limit(desk: &Desk, price: i64) -> Want {
    desk.want("a", price)
}

fn at_any_price(desk: &Desk) -> Want {
    let mut want = desk.want("a", 70_000);
    if let OrderRequest::Place(placement) = &mut want.intent.request {
        placement.kind = OrderKind::Market;
    }
    want
}

/// What is told when these rows are in the list: the refusal, or nothing.
fn refused(mut desk: Desk, rows: Vec<OrderRecord>, want: Want) -> Option<&'static str> {
    desk.rows = rows;
    desk.answers(accepted("9"));
    let told = desk.wants(want);
    if desk.sent.is_empty() { Some(refusal(&told)) } else { None }
}

#[test]
fn a_purchase_meets_a_sale_at_its_price_or_below() {
    for (price, code) in [(69_900, None), (70_000, Some("meets_own_order")), (70_100, Some("meets_own_order"))] {
        let desk = Desk::new();
        let want = limit(&desk, price);
        assert_eq!(refused(desk, vec![resting_sale()], want), code, "{price}");
    }
}

#[test]
fn a_sale_meets_a_purchase_at_its_price_or_above() {
    for (price, code) in [(70_100, None), (70_000, Some("meets_own_order")), (69_900, Some("meets_own_order"))] {
        let desk = Desk::new();
        let mut want = desk.sale("a");
        want.authority = Authority::Owner;
        if let OrderRequest::Place(placement) = &mut want.intent.request {
            placement.kind = OrderKind::Limit(price.into());
        }
        assert_eq!(refused(desk, vec![row("8", 70_000)], want), code, "{price}");
    }
}

/// An order at any price trades at the last one, 70,000.
#[test]
fn an_order_at_any_price_meets_what_rests_at_the_last_one() {
    for (resting, code) in
        [(Some(70_100), None), (Some(70_000), Some("meets_own_order")), (None, Some("meets_own_order"))]
    {
        let desk = Desk::new();
        let rows = vec![changed(resting_sale(), |row| row.price = resting.map(Decimal::from))];
        let want = at_any_price(&desk);
        assert_eq!(refused(desk, rows, want), code, "{resting:?}");
    }
}

#[test]
fn it_meets_nothing_that_is_not_in_its_way() {
    for row in [
        changed(resting_sale(), |row| row.instrument = "000660".parse().expect("a code")),
        changed(resting_sale(), |row| row.side = Side::Buy),
        changed(resting_sale(), |row| row.status = OrderStatus::Filled),
        changed(resting_sale(), |row| row.status = OrderStatus::Cancelled),
    ] {
        let desk = Desk::new();
        let want = limit(&desk, 70_100);
        assert_eq!(refused(desk, vec![row.clone()], want), None, "{row:?}");
    }
}

/// The protective sale of a rule goes first, and what takes back never trades.
#[test]
fn a_sale_that_protects_waits_for_nothing() {
    let desk = Desk::new();
    let protects = desk.sale("a");
    assert_eq!(refused(desk, vec![row("8", 70_000)], protects), None);
    let desk = Desk::new();
    let by_a_rule = limit(&desk, 70_000);
    assert_eq!(refused(desk, vec![resting_sale()], by_a_rule), Some("meets_own_order"), "a purchase protects nothing");

    let part = |order| OrderRequest::Cancel { order: alloc::boxed::Box::new(order), quantity: Some(1) };
    let desk = Desk::new();
    let taken_back = Want { authority: Authority::Owner, ..desk.wanting("a", part(row("7", 70_000))) };
    assert_eq!(refused(desk, vec![row("7", 70_000), resting_sale()], taken_back), None);
}
