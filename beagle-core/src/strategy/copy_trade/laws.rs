//! What holds for every purchase.

use kis_api::Side;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{LeaderSale, Purchase, PurchaseSize, Terms, held_after, reduce_pro_rata, size_purchase, size_sale};
use crate::{alert::Quantity, report::Sizing};

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

    /// A leader's sale takes whole shares, no more than what is held through them or may be sold, and at most a share more
    /// than the part; all of theirs is all of mine.
    #[test]
    fn a_sale_is_in_proportion_and_never_more_than_there_is(
        (sold, held) in (1_i64..1_000_000, 1_i64..1_000_000),
        (mine, scale) in (0_i64..10_000_000, 0_u32..3),
        sellable in 0_i64..10_000,
    ) {
        let (mine, sellable) = (Decimal::new(mine, scale), Decimal::from(sellable));
        let sale = LeaderSale { sold: sold.into(), held: held.into(), mine, sellable };
        let shares = size_sale(&sale).expect("a size");
        prop_assert!(shares.fract().is_zero() && shares >= Decimal::ZERO);
        prop_assert!(shares <= sellable && shares <= mine.ceil());
        let part = mine * Decimal::from(sold) / Decimal::from(held);
        prop_assert!(shares < part + Decimal::ONE);
        if sold >= held {
            prop_assert_eq!(shares, mine.ceil().min(sellable));
        } else {
            prop_assert!(shares >= part.floor().min(sellable));
        }
    }

    /// However a leader sells everything, everything of mine is sold, and nothing twice.
    #[test]
    fn a_leader_who_sells_everything_leaves_me_nothing(mine in 1_u32..10_000, parts in prop::collection::vec(1_i64..1_000, 1..12)) {
        let (mut theirs, mut left) = (Decimal::from(parts.iter().sum::<i64>()), Decimal::from(mine));
        for sold in parts.into_iter().map(Decimal::from) {
            let sale = LeaderSale { sold, held: theirs, mine: left, sellable: left };
            left -= size_sale(&sale).expect("a size");
            theirs = held_after(Some(theirs), Side::Sell, Quantity::Shares(sold)).expect("known");
            prop_assert!(left >= Decimal::ZERO);
        }
        prop_assert_eq!((left, theirs), (Decimal::ZERO, Decimal::ZERO));
    }

    /// Whatever rules and the owner sell in between, purchases after a leader never cost more than the leader's own
    /// purchases call for: a sale brings nothing back.
    #[test]
    fn what_was_sold_is_never_bought_back(
        steps in prop::collection::vec(prop_oneof![(1_i64..50_000_000).prop_map(Some), Just(None)], 1..24),
        (price, max) in (1_000_i64..200_000, 100_000_i64..3_000_000),
    ) {
        let terms = Terms { max_per_order_krw: max.into(), ..terms(price) };
        let (mut carry, mut spent, mut called_for, mut held) = (Decimal::ZERO, Decimal::ZERO, Decimal::ZERO, Decimal::ZERO);
        for step in steps {
            let Some(amount) = step else {
                // A rule sells all of it.
                held = reduce_pro_rata(held, held, held);
                continue;
            };
            let alert = Purchase { carry_krw: carry, ..purchase(500_000_000, 10_000_000, amount) };
            let (shares, sizing) = parts(size_purchase(&alert, &terms).expect("a size"));
            (carry, held) = (sizing.carried_out_krw, held + shares);
            spent += sizing.amount_krw;
            called_for += Decimal::from(amount) / Decimal::from(50);
            prop_assert!(spent + carry <= called_for);
            // What rounding left over is less than a share.
            prop_assert!(carry < price.into());
        }
    }
}
