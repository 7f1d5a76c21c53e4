//! What a customer owns.

use jiff::{Timestamp, civil::Date};
use kis_api::{Market, Side};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{
    order::{Fill, Order},
    ticket::Ticket,
};
use crate::{
    market::{Listing, calendar, costs::costs},
    scenario::Scenario,
    world::World,
};

/// Shares of one listing, bought with cash or on one loan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Position {
    pub(crate) symbol: String,
    pub(crate) quantity: Decimal,
    /// What they cost, without fees.
    pub(crate) cost: Decimal,
    /// The day of the loan.
    pub(crate) loan_date: Option<Date>,
    /// The day on which the last share was sold. Until it is over the position shows with quantity 0.
    pub(crate) emptied: Option<Date>,
}

impl Position {
    /// The average purchase price.
    pub(crate) fn average(&self) -> Decimal {
        if self.quantity.is_zero() { Decimal::ZERO } else { self.cost / self.quantity }
    }

    /// What was borrowed for it.
    pub(crate) fn loan(&self) -> Decimal {
        if self.loan_date.is_some() { self.cost } else { Decimal::ZERO }
    }
}

/// Money that changes hands on a later day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Settlement {
    pub(crate) market: Market,
    pub(crate) due: Date,
    pub(crate) amount: Decimal,
}

/// A customer's account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Account {
    /// Won, trades that are not settled yet included.
    pub(crate) won: Decimal,
    /// Dollars, trades that are not settled yet included.
    pub(crate) dollars: Decimal,
    pub(crate) positions: Vec<Position>,
    pub(crate) settlements: Vec<Settlement>,
    pub(crate) orders: Vec<Order>,
    /// Orders that are kept and never traded.
    #[serde(default)]
    pub(crate) tickets: Vec<Ticket>,
}

impl Account {
    /// The account that the scenario gives everyone.
    pub(crate) fn fresh(scenario: &Scenario) -> Self {
        let position = |holding: crate::Holding| Position {
            cost: holding.quantity * holding.average,
            symbol: holding.symbol,
            quantity: holding.quantity,
            loan_date: holding.loan_date,
            emptied: None,
        };
        Self {
            won: scenario.cash,
            dollars: scenario.usd,
            positions: scenario.all_holdings().into_iter().map(position).collect(),
            settlements: Vec::new(),
            orders: Vec::new(),
            tickets: Vec::new(),
        }
    }

    /// The money of a market, trades that are not settled yet included.
    pub(crate) fn money(&self, market: Market) -> Decimal {
        match market {
            Market::Kr => self.won,
            Market::Us => self.dollars,
        }
    }

    /// The money of a market as it stands on a day: trades of the last two days are not settled.
    pub(crate) fn settled(&self, market: Market, on: Date) -> Decimal {
        let open = self.settlements.iter().filter(|s| s.market == market && s.due > on);
        self.money(market) - open.map(|s| s.amount).sum::<Decimal>()
    }

    /// The money that waiting orders to buy may need, at their worst price and with their fees.
    pub(crate) fn reserved(&self, market: Market, world: &World) -> Decimal {
        let buys = |o: &&Order| o.terms.market == market && o.terms.side == Side::Buy && o.is_open();
        let need = |o: &Order| Some(needed(world.find(&o.terms.symbol)?, o.ceiling, o.remaining(), o.day));
        self.orders.iter().filter(buys).filter_map(need).sum()
    }

    /// The money that a new order may use.
    pub(crate) fn orderable(&self, market: Market, world: &World) -> Decimal {
        self.money(market) - self.reserved(market, world)
    }

    /// The cash position in a listing; what was bought on credit is another one.
    pub(crate) fn position(&self, symbol: &str) -> Option<&Position> {
        self.positions.iter().find(|p| p.symbol == symbol && p.loan_date.is_none())
    }

    /// Shares that a new order may sell.
    pub(crate) fn sellable(&self, symbol: &str) -> i64 {
        let held = self.position(symbol).map_or(Decimal::ZERO, |p| p.quantity).floor();
        let selling = |o: &&Order| o.terms.symbol == symbol && o.terms.side == Side::Sell;
        let waiting: i64 = self.orders.iter().filter(selling).map(Order::remaining).sum();
        i64::try_from(held).unwrap_or(0) - waiting
    }

    /// Books a trade: shares against money, which is settled two trading days later.
    pub(crate) fn book(&mut self, index: usize, listing: &Listing, price: Decimal, quantity: i64, at: Timestamp) {
        let market = listing.market();
        let today = calendar::local_date(market, at);
        let Some(order) = self.orders.get_mut(index) else { return };
        let side = order.terms.side;
        let amount = price * Decimal::from(quantity);
        let costs = costs(listing, side, amount, order.day);
        order.fills.push(Fill { at, quantity, price, fee: costs.fee, tax: costs.tax });

        let change = match side {
            Side::Buy => -(amount + costs.total()),
            Side::Sell => amount - costs.total(),
        };
        match market {
            Market::Kr => self.won += change,
            Market::Us => self.dollars += change,
        }
        let due = calendar::next_trading_day(market, calendar::next_trading_day(market, today));
        self.settlements.retain(|s| s.due >= today);
        self.settlements.push(Settlement { market, due, amount: change });
        self.hold(&listing.symbol, side, Decimal::from(quantity), amount, today);
    }

    fn hold(&mut self, symbol: &str, side: Side, quantity: Decimal, amount: Decimal, today: Date) {
        let found = self.positions.iter_mut().find(|p| p.symbol == symbol && p.loan_date.is_none());
        match (found, side) {
            (Some(position), Side::Buy) => {
                position.quantity += quantity;
                position.cost += amount;
                position.emptied = None;
            }
            (Some(position), Side::Sell) => {
                // What is sold takes its part of the cost along, so that the average stays.
                position.cost -= position.average() * quantity;
                position.quantity -= quantity;
                if position.quantity.is_zero() {
                    position.cost = Decimal::ZERO;
                    position.emptied = Some(today);
                }
            }
            (None, Side::Buy) => {
                let symbol = symbol.to_owned();
                self.positions.push(Position { symbol, quantity, cost: amount, loan_date: None, emptied: None });
            }
            // Only what is held is ever sold.
            (None, Side::Sell) => {}
        }
    }

    /// Shares of a listing bought and sold on a day, and their amounts.
    pub(crate) fn traded(&self, day: Date, of: impl Fn(&Order) -> bool) -> Traded {
        let mut sum = Traded::default();
        for order in self.orders.iter().filter(|o| o.day == day && of(o)) {
            let (quantity, amount) = match order.terms.side {
                Side::Buy => (&mut sum.bought, &mut sum.bought_for),
                Side::Sell => (&mut sum.sold, &mut sum.sold_for),
            };
            *quantity += order.filled();
            *amount += order.amount();
            sum.costs += order.fills.iter().map(|f| f.fee + f.tax).sum::<Decimal>();
        }
        sum
    }
}

/// What was traded on a day.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Traded {
    pub(crate) bought: i64,
    pub(crate) sold: i64,
    pub(crate) bought_for: Decimal,
    pub(crate) sold_for: Decimal,
    pub(crate) costs: Decimal,
}

/// What a purchase at this price takes, its fee included.
pub(crate) fn needed(listing: &Listing, price: Decimal, quantity: i64, day: Date) -> Decimal {
    let amount = price * Decimal::from(quantity);
    amount + costs(listing, Side::Buy, amount, day).total()
}
