//! A purchase far beyond what its owner usually buys: perhaps there is a zero too many. The limits bound what it can
//! cost; whoever is asked for a yes is told besides.

use alloc::{format, vec::Vec};

use kis_api::Currency;
use rust_decimal::Decimal;

use crate::{Text, wording};

/// From so many purchases on there is a usual one.
const HABIT: usize = 5;
/// At so many times the usual amount a zero more would explain it.
const A_ZERO: Decimal = Decimal::TEN;

/// A purchase that costs ten times the usual one, or more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unusual {
    /// The median of the purchases before.
    pub usual: Decimal,
    /// How many times that this one costs, rounded down.
    pub times: Decimal,
}

impl Unusual {
    /// Holds a purchase against the amounts of those before it, in the same currency. `None` while there are too few of
    /// them, and for what is not far beyond them.
    pub fn of(amount: Decimal, before: &[Decimal]) -> Option<Self> {
        if before.len() < HABIT {
            return None;
        }
        let mut amounts: Vec<Decimal> = before.to_vec();
        amounts.sort_unstable();
        let usual = *amounts.get((amounts.len() - 1) / 2)?;
        let times = amount.checked_div(usual)?.floor();
        (times >= A_ZERO).then_some(Self { usual, times })
    }

    /// The question that goes with it.
    pub fn question(&self, currency: Currency) -> Text {
        let (usual, times) = (wording::amount(self.usual, currency), self.times);
        Text::new(
            format!("평소 매수 {}의 {times}배입니다. 0을 하나 더 쓰지 않았습니까?", usual.ko),
            format!("{times} times the usual purchase of {}: is there a zero too many?", usual.en),
        )
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn amounts(of: &[i64]) -> Vec<Decimal> {
        of.iter().map(|amount| Decimal::from(*amount)).collect()
    }

    #[test]
    fn ten_times_the_median_of_five_is_asked_about() {
        let before = amounts(&[60_000, 70_000, 1_000_000, 70_000, 80_000]);
        let of = |amount: i64| Unusual::of(amount.into(), &before);
        assert_eq!(of(699_999), None);
        let unusual = of(700_000).expect("ten times");
        assert_eq!((unusual.usual, unusual.times), (70_000.into(), Decimal::TEN));
        let question = unusual.question(Currency::Krw);
        assert_eq!(question.en, "10 times the usual purchase of 70,000 KRW: is there a zero too many?");
        assert!(question.ko.starts_with("평소 매수 70,000원의 10배"), "{}", question.ko);
        assert_eq!(Unusual::of(1_000_000.into(), &before[..4]), None, "four are no habit");
        assert_eq!(Unusual::of(1.into(), &amounts(&[0; 5])), None, "nothing is no measure");
    }

    proptest! {
        #[test]
        fn one_more_zero_is_always_noticed(before in prop::collection::vec(1_i64..1_000_000, 5..40), order in any::<prop::sample::Index>()) {
            let before = amounts(&before);
            let mut sorted = before.clone();
            sorted.sort_unstable();
            let median = sorted[(sorted.len() - 1) / 2];
            prop_assert!(Unusual::of(median * Decimal::TEN, &before).is_some());
            prop_assert_eq!(Unusual::of(median * Decimal::TEN - Decimal::ONE, &before), None);
            let some = *order.get(&before);
            prop_assert_eq!(Unusual::of(some, &before).is_some(), some >= median * Decimal::TEN);
        }
    }
}
