//! What holds for every purchase.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{Purchase, PurchaseSize, Terms, size_purchase};
use crate::report::Sizing;

fn purchase(leader: i64, mine: i64, amount: i64) -> Purchase {
    Purchase {
        leader_capital_krw: leader.into(),
        my_capital_krw: mine.into(),
        leader_amount_krw: amount.into(),
        carry_krw: Decimal::ZERO,
    }
}

fn terms(price: i64) -> Terms {
    Terms {
        min_per_order_krw: Decimal::ZERO,
        max_per_order_krw: i64::MAX.into(),
        spendable_krw: i64::MAX.into(),
        limit_price: price.into(),
        rate: Decimal::ONE,
    }
}

fn parts(size: PurchaseSize) -> (Decimal, Sizing) {
    match size {
        PurchaseSize::Buy { shares, sizing } => (shares, sizing),
        PurchaseSize::Nothing { sizing, .. } => (Decimal::ZERO, sizing),
    }
}

/// What is spent by this, shares × limit price.
fn exposure(purchase: &Purchase, terms: &Terms) -> Decimal {
    let (shares, _) = parts(size_purchase(purchase, terms).expect("a size"));
    shares * terms.limit_price * terms.rate
}

#[test]
fn the_example_of_the_specification() {
    for (price, shares, spent, carried) in [(10_000, 200, 2_000_000, 0), (70_700, 28, 1_979_600, 20_400)] {
        let size = size_purchase(&purchase(500_000_000, 10_000_000, 100_000_000), &terms(price)).expect("a size");
        let (got, sizing) = parts(size);
        assert_eq!(sizing.due_krw, Decimal::from(2_000_000));
        assert_eq!((got, sizing.amount_krw), (Decimal::from(shares), Decimal::from(spent)));
        assert_eq!(sizing.carried_out_krw, Decimal::from(carried));
    }
}

#[test]
fn what_is_cut_is_dropped_and_what_is_rounded_is_carried() {
    let alert = purchase(500_000_000, 10_000_000, 100_000_000);
    let base = Terms { max_per_order_krw: 5_000_000.into(), ..terms(70_000) };
    for (name, terms, code, shares, cut, carried) in [
        ("nothing cut", base, None, 28, 0, 40_000),
        ("the maximum", Terms { max_per_order_krw: 1_000_000.into(), ..base }, None, 14, 1_000_000, 20_000),
        ("the cash", Terms { spendable_krw: 150_000.into(), ..base }, None, 2, 1_850_000, 10_000),
        ("no cash", Terms { spendable_krw: 0.into(), ..base }, Some("no_cash"), 0, 2_000_000, 0),
        ("debts", Terms { spendable_krw: (-5).into(), ..base }, Some("no_cash"), 0, 2_000_000, 0),
        (
            "less cash than the minimum",
            Terms { spendable_krw: 90_000.into(), min_per_order_krw: 100_000.into(), ..base },
            Some("no_cash"),
            0,
            1_910_000,
            90_000,
        ),
        ("the minimum", Terms { min_per_order_krw: 2_000_001.into(), ..base }, Some("below_minimum"), 0, 0, 2_000_000),
        (
            "whole shares below the minimum",
            Terms { limit_price: 1_100_000.into(), min_per_order_krw: 1_500_000.into(), ..base },
            Some("below_minimum"),
            0,
            0,
            2_000_000,
        ),
        (
            "whole shares below the minimum for want of cash",
            Terms { spendable_krw: 120_000.into(), min_per_order_krw: 100_000.into(), ..base },
            Some("no_cash"),
            0,
            1_880_000,
            120_000,
        ),
        ("one share", Terms { limit_price: 2_000_001.into(), ..base }, Some("below_one_share"), 0, 0, 2_000_000),
    ] {
        let size = size_purchase(&alert, &terms).expect(name);
        let got = match &size {
            PurchaseSize::Nothing { reason, .. } => Some(crate::Reason::code(reason)),
            PurchaseSize::Buy { .. } => None,
        };
        assert_eq!(got, code, "{name}");
        let (bought, sizing) = parts(size);
        assert_eq!(bought, Decimal::from(shares), "{name}");
        assert_eq!((sizing.cut_krw, sizing.carried_out_krw), (cut.into(), carried.into()), "{name}");
    }
}

#[test]
fn nothing_is_sized_without_capitals_price_or_rate() {
    let good = (purchase(500, 10, 100), terms(1));
    assert!(size_purchase(&good.0, &good.1).is_some());
    for (alert, terms) in [
        (purchase(0, 10, 100), good.1),
        (purchase(500, 0, 100), good.1),
        (purchase(500, 10, 0), good.1),
        (good.0, terms(0)),
        (good.0, Terms { rate: Decimal::ZERO, ..good.1 }),
        (Purchase { carry_krw: (-1).into(), ..good.0 }, good.1),
        (Purchase { my_capital_krw: Decimal::MAX, ..good.0 }, good.1),
    ] {
        assert_eq!(size_purchase(&alert, &terms), None, "{alert:?} {terms:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    /// Ten alerts of a tenth buy what one of the whole buys, give or take nothing.
    #[test]
    fn ten_small_purchases_are_one_big_one(
        leader in 1_i64..1_000_000_000,
        mine in 1_i64..100_000_000,
        tenth in 1_i64..100_000_000,
        price in 1_i64..1_000_000,
    ) {
        let one = size_purchase(&purchase(leader, mine, tenth * 10), &terms(price)).expect("a size");
        let (mut bought, mut carry) = (Decimal::ZERO, Decimal::ZERO);
        for _ in 0..10 {
            let alert = Purchase { carry_krw: carry, ..purchase(leader, mine, tenth) };
            let (shares, sizing) = parts(size_purchase(&alert, &terms(price)).expect("a size"));
            bought += shares;
            carry = sizing.carried_out_krw;
        }
        let (shares, sizing) = parts(one);
        // A quotient of 28 digits may fall a hair short of a whole share that the ten then carry.
        let hair = Decimal::new(1, 12);
        let short = (bought * Decimal::from(price) + carry) - (shares * Decimal::from(price) + sizing.carried_out_krw);
        prop_assert!(short.abs() < hair, "{short}");
        prop_assert!(bought == shares || carry + hair > price.into() || sizing.carried_out_krw + hair > price.into());
    }

    /// No order is worth more than what is due, the maximum or the cash; rounding only ever takes away.
    #[test]
    fn the_ratio_never_exceeds_its_cap(
        (leader, mine, amount) in (1_i64..1_000_000_000, 1_i64..100_000_000, 1_i64..1_000_000_000),
        (carry, min, max, cash) in (0_i64..1_000_000, 0_i64..1_000_000, 0_i64..5_000_000, -1_000_i64..5_000_000),
        price in 1_i64..1_000_000,
        rate in 1_i64..2_000,
    ) {
        let alert = Purchase { carry_krw: carry.into(), ..purchase(leader, mine, amount) };
        let terms = Terms {
            min_per_order_krw: min.into(),
            max_per_order_krw: max.into(),
            spendable_krw: cash.into(),
            limit_price: price.into(),
            rate: rate.into(),
        };
        let spent = exposure(&alert, &terms);
        let due = Decimal::from(mine) * Decimal::from(amount) / Decimal::from(leader) + Decimal::from(carry);
        prop_assert!(spent <= due && spent <= max.into() && (spent.is_zero() || spent <= cash.into()));
        prop_assert!(spent.is_zero() || spent >= min.into());
        let (_, sizing) = parts(size_purchase(&alert, &terms).expect("a size"));
        prop_assert_eq!(sizing.amount_krw, spent);
        prop_assert_eq!(sizing.amount_krw + sizing.carried_out_krw + sizing.cut_krw, sizing.due_krw);
        prop_assert!(sizing.cut_krw >= Decimal::ZERO && sizing.carried_out_krw >= Decimal::ZERO);
    }
}
