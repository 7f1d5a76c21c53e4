//! 실현손익 from an account's own fills, where the broker does not tell it (paper accounts lack the call).
//!
//! Cost is the moving average, as the broker's balance has it: a purchase moves the average of a share, a sale leaves it.
//! The fills of some days and today's holdings are enough for most listings: going back from today's average, purchase by
//! purchase, leads to what the shares had cost on the first of these days. A listing that was held then and sold to the
//! last share since is the exception, and its cost stays unknown. Fees and taxes are not among the fills.

use alloc::{collections::BTreeMap, string::String, vec::Vec};

use jiff::civil::Date;
use kis_api::{Holding, OrderRecord, Side};
use rust_decimal::Decimal;

/// What was sold of one listing on one day, in the market's currency and before fees and taxes.
#[derive(Debug, Clone, PartialEq)]
pub struct Sale {
    /// 매매일자, in the market's own zone.
    pub date: Date,
    /// The listing's code or ticker.
    pub symbol: String,
    /// 종목명.
    pub name: String,
    /// 매도수량, in shares.
    pub sold: Decimal,
    /// 매도금액; `None` where the broker gave a fill without its price.
    pub proceeds: Option<Decimal>,
    /// What the shares had cost; `None` where that can't be known.
    pub cost: Option<Decimal>,
}

impl Sale {
    /// 실현손익, before fees and taxes.
    pub fn realised(&self) -> Option<Decimal> {
        self.proceeds?.checked_sub(self.cost?)
    }

    /// 손익률, in percent of what the shares had cost.
    pub fn realised_pct(&self) -> Option<Decimal> {
        let share = self.realised()?.checked_div(self.cost?)?;
        Some(share.checked_mul(Decimal::ONE_HUNDRED)?.round_dp(4).normalize())
    }
}

/// What was sold, by day and listing, oldest first. `orders` are those of one market from some day on until now, and
/// `holdings` what is held now. Shares on credit are left out: they have a cost of their own.
pub fn sales(holdings: &[Holding], orders: &[OrderRecord]) -> Vec<Sale> {
    let mut listings: BTreeMap<&str, Vec<&OrderRecord>> = BTreeMap::new();
    for order in orders.iter().filter(|order| order.filled > Decimal::ZERO && order.date.is_some()) {
        listings.entry(order.instrument.symbol()).or_default().push(order);
    }
    let mut sales: Vec<Sale> = Vec::new();
    for (symbol, mut fills) in listings {
        fills.sort_by_key(|order| (order.date, order.time));
        let mut position = Position::before(&fills, now(holdings, symbol));
        for fill in fills {
            let cost = position.take(fill);
            if let (Side::Sell, Some(date)) = (fill.side, fill.date) {
                add(&mut sales, Sale::new(fill, date, cost));
            }
        }
    }
    sales.sort_by(|a, b| (a.date, &a.symbol).cmp(&(b.date, &b.symbol)));
    sales
}

impl Sale {
    fn new(fill: &OrderRecord, date: Date, cost: Option<Decimal>) -> Self {
        Self {
            date,
            symbol: fill.instrument.symbol().into(),
            name: fill.name.clone(),
            sold: fill.filled,
            proceeds: amount(fill),
            cost,
        }
    }
}

/// Joins what was sold of a listing on the same day; its sales come one after the other.
fn add(sales: &mut Vec<Sale>, sale: Sale) {
    let sum = |a: Option<Decimal>, b: Option<Decimal>| a?.checked_add(b?);
    match sales.last_mut() {
        Some(last) if (last.date, &last.symbol) == (sale.date, &sale.symbol) => {
            last.sold = last.sold.saturating_add(sale.sold);
            last.proceeds = sum(last.proceeds, sale.proceeds);
            last.cost = sum(last.cost, sale.cost);
        }
        _ => sales.push(sale),
    }
}

/// The shares of a listing, and what they cost in all where that is known.
#[derive(Debug, Clone, Copy)]
struct Position {
    shares: Decimal,
    cost: Option<Decimal>,
}

const NOTHING: Position = Position { shares: Decimal::ZERO, cost: Some(Decimal::ZERO) };

/// What is held of a listing now, bought with cash.
fn now(holdings: &[Holding], symbol: &str) -> Position {
    let held = holdings.iter().filter(|holding| holding.credit.is_none() && holding.instrument.symbol() == symbol);
    held.fold(NOTHING, |sum, holding| {
        let cost = holding.average_cost.and_then(|average| average.checked_mul(holding.quantity));
        Position {
            shares: sum.shares.saturating_add(holding.quantity),
            cost: sum.cost.zip(cost).and_then(|(sum, cost)| sum.checked_add(cost)),
        }
    })
}

impl Position {
    /// The position before these fills, from the one after them.
    fn before(fills: &[&OrderRecord], after: Self) -> Self {
        let back = |position: Self, fill: &&OrderRecord| position.undo(fill);
        let before = fills.iter().rev().fold(after, back);
        if before.shares.is_zero() { NOTHING } else { before }
    }

    fn undo(self, fill: &OrderRecord) -> Self {
        let shares = match fill.side {
            Side::Buy => self.shares.saturating_sub(fill.filled),
            Side::Sell => self.shares.saturating_add(fill.filled),
        };
        let cost = match fill.side {
            Side::Buy => self.cost.zip(amount(fill)).and_then(|(cost, paid)| cost.checked_sub(paid)),
            // What was sold had the same average as what is left; of what nothing is left, nobody knows.
            Side::Sell => self.average().and_then(|average| average.checked_mul(shares)),
        };
        Self { shares, cost: cost.filter(|cost| *cost > Decimal::ZERO && shares > Decimal::ZERO) }
    }

    /// The position after this fill; gives what the shares sold had cost.
    fn take(&mut self, fill: &OrderRecord) -> Option<Decimal> {
        match fill.side {
            Side::Buy => {
                self.shares = self.shares.saturating_add(fill.filled);
                self.cost = self.cost.zip(amount(fill)).and_then(|(cost, paid)| cost.checked_add(paid));
                None
            }
            Side::Sell => {
                let cost = self.average().and_then(|average| average.checked_mul(fill.filled));
                let cost = cost.filter(|_| fill.filled <= self.shares);
                self.shares = self.shares.saturating_sub(fill.filled);
                self.cost = self.cost.zip(cost).and_then(|(all, part)| all.checked_sub(part));
                if self.shares.is_zero() {
                    *self = NOTHING;
                }
                cost
            }
        }
    }

    fn average(&self) -> Option<Decimal> {
        if self.shares > Decimal::ZERO { self.cost?.checked_div(self.shares) } else { None }
    }
}

/// What a fill was worth.
fn amount(fill: &OrderRecord) -> Option<Decimal> {
    fill.average_price?.checked_mul(fill.filled)
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use jiff::civil::date;
    use kis_api::{Instrument, StockCode};
    use proptest::prelude::*;

    use super::*;

    fn samsung() -> Instrument {
        Instrument::Kr("005930".parse::<StockCode>().expect("a code"))
    }

    fn fill(day: i8, side: Side, (shares, price): (i64, i64)) -> OrderRecord {
        let number = alloc::format!("{day}").parse().expect("a number");
        let mut order = OrderRecord::new(number, samsung(), side, Decimal::from(shares));
        order.date = Some(date(2026, 3, day));
        order.filled = Decimal::from(shares);
        order.average_price = Some(Decimal::from(price));
        order
    }

    fn held(shares: i64, average: Decimal) -> Vec<Holding> {
        let mut holding = Holding::new(samsung(), "삼성전자", Decimal::from(shares));
        holding.average_cost = Some(average);
        vec![holding]
    }

    fn realised(holdings: &[Holding], orders: &[OrderRecord]) -> Vec<Option<Decimal>> {
        sales(holdings, orders).iter().map(|sale| sale.realised().map(|won| won.round_dp(2))).collect()
    }

    #[test]
    fn a_purchase_moves_the_average_and_a_sale_does_not() {
        let orders = [fill(2, Side::Buy, (10, 100)), fill(3, Side::Buy, (10, 200)), fill(4, Side::Sell, (5, 180))];
        let after = held(15, Decimal::from(150));
        assert_eq!(realised(&after, &orders), [Some(Decimal::from(5 * 30))]);
        // Bought before the first fill that is known: the average of today leads back to it.
        assert_eq!(realised(&after, &orders[1..]), [Some(Decimal::from(5 * 30))]);
        assert_eq!(realised(&after, &orders[2..]), [Some(Decimal::from(5 * 30))]);
    }

    #[test]
    fn what_was_held_before_and_is_gone_has_no_known_cost() {
        let orders = [fill(2, Side::Sell, (4, 100)), fill(3, Side::Buy, (2, 90)), fill(4, Side::Sell, (1, 95))];
        assert_eq!(realised(&held(1, Decimal::from(90)), &orders), [None, Some(Decimal::from(5))]);
        assert_eq!(realised(&[], &orders[..1]), [None]);
    }

    #[test]
    fn sales_of_one_day_are_one_line() {
        let orders = [fill(2, Side::Buy, (10, 100)), fill(3, Side::Sell, (4, 110)), fill(3, Side::Sell, (6, 120))];
        let lines = sales(&[], &orders);
        assert_eq!((lines.len(), lines[0].sold, lines[0].realised()), (1, Decimal::from(10), Some(Decimal::from(160))));
        assert_eq!(lines[0].realised_pct(), Some(Decimal::from(16)));
    }

    #[test]
    fn shares_that_came_from_nowhere_and_fills_without_a_price_are_unknown() {
        let split = [fill(2, Side::Buy, (10, 100)), fill(3, Side::Sell, (20, 60))];
        assert_eq!(realised(&[], &split), [None]);
        let mut unpriced = fill(3, Side::Sell, (5, 1));
        unpriced.average_price = None;
        assert_eq!(realised(&held(5, Decimal::from(100)), &[unpriced]), [None]);
    }

    proptest! {
        /// Whatever is bought and sold, from nothing: what came in is what was sold for more than it had cost, plus what
        /// the rest has cost.
        #[test]
        fn no_won_is_made_or_lost(steps in prop::collection::vec((any::<bool>(), 1_i64..50, 100_i64..1_000), 1..25)) {
            let (mut position, mut orders, mut paid) = (NOTHING, Vec::new(), Decimal::ZERO);
            for (at, (buys, shares, price)) in steps.into_iter().enumerate() {
                let side = if buys || position.shares.is_zero() { Side::Buy } else { Side::Sell };
                let shares = match side {
                    Side::Buy => shares,
                    Side::Sell => shares.min(i64::try_from(position.shares).expect("few")),
                };
                let order = fill(at as i8 % 25 + 1, side, (shares, price));
                let amount = amount(&order).expect("it has a price");
                paid += if side == Side::Buy { amount } else { -amount };
                position.take(&order);
                orders.push(order);
            }
            let left = position.cost.expect("all is known");
            let holdings = match position.average() {
                Some(average) => held(i64::try_from(position.shares).expect("few"), average),
                None => vec![],
            };
            let sum: Decimal = realised_in_full(&holdings, &orders);
            prop_assert!((sum - (left - paid)).abs() < Decimal::new(1, 6), "{sum} {left} {paid}");
            // The cost of the first days is found without them.
            if !position.shares.is_zero() && orders.len() > 1 && orders[1..].iter().all(|order| order.side == Side::Buy) {
                let before = Position::before(&orders[1..].iter().collect::<Vec<_>>(), position);
                prop_assert!((before.cost.expect("known") - amount(&orders[0]).expect("known")).abs() < Decimal::new(1, 6));
            }
        }
    }

    fn realised_in_full(holdings: &[Holding], orders: &[OrderRecord]) -> Decimal {
        sales(holdings, orders).iter().map(|sale| sale.realised().expect("known")).sum()
    }
}
