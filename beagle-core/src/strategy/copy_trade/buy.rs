//! How much of a leader's purchase is mine.

use rust_decimal::Decimal;

use crate::{reason::AlertRefusal, report::Sizing};

/// A leader's purchase and what bears on mine. Amounts are won unless they say otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purchase {
    /// L — the leader's capital.
    pub leader_capital_krw: Decimal,
    /// M — my capital.
    pub my_capital_krw: Decimal,
    /// A — what the leader spent.
    pub leader_amount_krw: Decimal,
    /// What rounding and the minimum left over of earlier alerts.
    pub carry_krw: Decimal,
}

/// What my purchase has to keep to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// Below this nothing is bought; zero is no minimum.
    pub min_per_order_krw: Decimal,
    /// No purchase goes above this.
    pub max_per_order_krw: Decimal,
    /// What may be spent.
    pub spendable_krw: Decimal,
    /// The limit price, in the stock's own currency.
    pub limit_price: Decimal,
    /// Won for one unit of that currency.
    pub rate: Decimal,
}

/// My part of a purchase.
#[derive(Debug, Clone, PartialEq)]
pub enum PurchaseSize {
    /// Buy this many shares.
    Buy {
        /// Whole shares, one at least.
        shares: Decimal,
        /// How that came about.
        sizing: Sizing,
    },
    /// Buy nothing now; what is due goes on to the next alert, as far as nothing else cut it.
    Nothing {
        /// Why.
        reason: AlertRefusal,
        /// How that came about.
        sizing: Sizing,
    },
}

/// Sizes my part: `M × A / L` and what was carried, then the maximum, the minimum, the cash, then whole shares, which
/// have to be worth the minimum too.
/// `None` where a capital, a price or a rate is not above zero, or a number is beyond counting.
///
/// ```
/// use beagle_core::strategy::copy_trade::{Purchase, PurchaseSize, Terms, size_purchase};
/// use rust_decimal::Decimal;
/// let purchase = Purchase {
///     leader_capital_krw: 500_000_000.into(),
///     my_capital_krw: 10_000_000.into(),
///     leader_amount_krw: 100_000_000.into(),
///     carry_krw: Decimal::ZERO,
/// };
/// let terms = Terms {
///     min_per_order_krw: Decimal::ZERO,
///     max_per_order_krw: 2_000_000.into(),
///     spendable_krw: 10_000_000.into(),
///     limit_price: 70_700.into(),
///     rate: Decimal::ONE,
/// };
/// let Some(PurchaseSize::Buy { shares, sizing }) = size_purchase(&purchase, &terms) else { panic!("a purchase") };
/// assert_eq!(sizing.due_krw, Decimal::from(2_000_000));
/// assert_eq!(shares, Decimal::from(28));
/// ```
pub fn size_purchase(purchase: &Purchase, terms: &Terms) -> Option<PurchaseSize> {
    let price_krw = terms.limit_price.checked_mul(terms.rate)?;
    let is_above_zero = [purchase.leader_capital_krw, purchase.my_capital_krw, purchase.leader_amount_krw, price_krw]
        .iter()
        .all(|number| *number > Decimal::ZERO);
    if !is_above_zero || purchase.carry_krw < Decimal::ZERO {
        return None;
    }
    let share = purchase.my_capital_krw.checked_mul(purchase.leader_amount_krw)?;
    let due = share.checked_div(purchase.leader_capital_krw)?.checked_add(purchase.carry_krw)?;
    let wanted = due.min(terms.max_per_order_krw);
    let affordable = wanted.min(terms.spendable_krw.max(Decimal::ZERO));
    let shares = (affordable.checked_div(price_krw)?).floor();
    let spent = shares.checked_mul(price_krw)?;
    let sizing = |amount: Decimal, carried_out: Decimal| Sizing {
        leader_capital_krw: purchase.leader_capital_krw,
        my_capital_krw: purchase.my_capital_krw,
        leader_amount_krw: purchase.leader_amount_krw,
        carried_in_krw: purchase.carry_krw,
        due_krw: due,
        cut_krw: due - amount - carried_out,
        amount_krw: amount,
        carried_out_krw: carried_out,
        rate: terms.rate,
    };
    let nothing = |reason: AlertRefusal| {
        // What the maximum or the cash cut off is not carried; what the minimum and the rounding left over is.
        PurchaseSize::Nothing { reason, sizing: sizing(Decimal::ZERO, affordable) }
    };
    let min_krw = terms.min_per_order_krw;
    Some(if due < min_krw {
        nothing(AlertRefusal::BelowMinimum { due_krw: due, min_krw })
    } else if affordable < wanted && (shares.is_zero() || spent < min_krw) {
        nothing(AlertRefusal::NoCash { needed_krw: wanted })
    } else if affordable < min_krw {
        // A maximum below the minimum.
        nothing(AlertRefusal::BelowMinimum { due_krw: affordable, min_krw })
    } else if shares.is_zero() {
        nothing(AlertRefusal::BelowOneShare { due_krw: affordable, price_krw })
    } else if spent < min_krw {
        // Whole shares are worth less than what was due.
        nothing(AlertRefusal::BelowMinimum { due_krw: spent, min_krw })
    } else {
        PurchaseSize::Buy { shares, sizing: sizing(spent, affordable - spent) }
    })
}
