//! Who sells a holding where several want to: one of them in a run, and always the same.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

/// Who may want to sell a holding. Whoever comes first in this list goes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seller {
    /// 조건 주문, by its number. Of several the oldest goes first.
    Condition(i64),
    /// 안전 매도.
    #[default]
    SafeSell,
    /// A leader who sells.
    Leader,
    /// 양전 매도.
    PositiveSell,
}

/// Who sells a holding in a run, and who waits for the next one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Who sells.
    pub seller: Seller,
    /// Who would have sold as well.
    pub displaced: Vec<Seller>,
}

/// Chooses who sells a holding in this run; nobody where nobody wants to.
pub fn choose(sellers: impl IntoIterator<Item = Seller>) -> Option<Choice> {
    let mut sellers: Vec<Seller> = sellers.into_iter().collect();
    sellers.sort_unstable();
    sellers.dedup();
    let mut sellers = sellers.into_iter();
    Some(Choice { seller: sellers.next()?, displaced: sellers.collect() })
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*};

    use super::*;

    fn seller() -> impl Strategy<Value = Seller> {
        prop_oneof![
            (1_i64..9).prop_map(Seller::Condition),
            Just(Seller::SafeSell),
            Just(Seller::Leader),
            Just(Seller::PositiveSell),
        ]
    }

    #[test]
    fn in_the_order_of_the_specification() {
        use Seller::{Condition, Leader, PositiveSell, SafeSell};
        let all = [PositiveSell, Leader, Condition(12), SafeSell, Condition(3)];
        let displaced = [Condition(12), SafeSell, Leader, PositiveSell].into();
        assert_eq!(choose(all), Some(Choice { seller: Condition(3), displaced }));
        assert_eq!(choose([PositiveSell, Leader]).map(|choice| choice.seller), Some(Leader));
        assert_eq!(choose([]), None);
    }

    proptest! {
        /// One sells, whatever the order in which they ask, and everybody else is named.
        #[test]
        fn one_at_most_and_always_the_same((sellers, shuffled) in vec(seller(), 0..8).prop_flat_map(|sellers| {
            (Just(sellers.clone()), Just(sellers).prop_shuffle())
        })) {
            let choice = choose(sellers.clone());
            prop_assert_eq!(&choice, &choose(shuffled));
            prop_assert_eq!(choice.is_none(), sellers.is_empty());
            let Some(Choice { seller, displaced }) = choice else { return Ok(()) };
            prop_assert!(displaced.iter().all(|other| seller < *other));
            prop_assert!(sellers.iter().all(|asked| *asked == seller || displaced.contains(asked)));
        }
    }
}
