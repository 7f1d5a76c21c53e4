//! One market as a run sees it: who may want to sell what, and the orders that sell already.

use jiff::civil::Date;
use kis_api::{Balance, OrderRecord, Quote, Side};

use super::{
    look::{Look, Remembered, Subject},
    memory::Memory,
};
use crate::{
    engine::{Days, Engine, failure::Done, store::HoldingKey},
    order::{Ledger, SymbolSide},
    reason::Hold,
    rules::Rules,
    strategy::{
        Seller, condition, positive_sell, safe_sell,
        sale::{Decision, Snapshot},
    },
};

/// One market at one moment.
pub(super) struct Sight {
    pub(super) day: Date,
    pub(super) memory: Memory,
    pub(super) balance: Balance,
    pub(super) subjects: Vec<Subject>,
    /// Every order since the oldest one that sells a holding; empty when none does.
    pub(super) orders: Vec<OrderRecord>,
    /// What is known of our own orders.
    ledger: Ledger,
    rules: Rules,
}

impl Sight {
    /// Reads the balance, once for everybody, and the order list where an order is known to sell something.
    pub(super) async fn of(engine: &Engine, memory: Memory) -> Done<Self> {
        let market = memory.market;
        let day = engine.today(market);
        let balance = engine.broker.balance(market).await?;
        let orders = match memory.oldest_order() {
            Some(from) => engine.orders(Days { market, from, to: day }).await?,
            None => Vec::new(),
        };
        let (subjects, ledger, rules) =
            (memory.subjects(&balance.holdings), engine.store.ledger()?, engine.rules.clone());
        Ok(Self { day, memory, balance, subjects, orders, ledger, rules })
    }

    /// Who wants to sell this holding, if they still may.
    pub(super) fn subject(&self, key: &HoldingKey, seller: Seller) -> Option<&Subject> {
        self.subjects.iter().find(|subject| subject.seller == seller && HoldingKey::of(&subject.holding) == *key)
    }

    /// One look of whoever may want to sell it.
    pub(super) fn look(&self, subject: &Subject, quote: Option<&Quote>) -> Look {
        let Subject { holding, seller } = subject;
        let unresolved = self.ledger.unresolved_of(&SymbolSide::of(&holding.instrument, Side::Sell));
        let snapshot = Snapshot { day: self.day, holding, quote, orders: &self.orders, unresolved };
        match seller {
            Seller::SafeSell | Seller::Leader => self.safe_sell(&snapshot),
            Seller::PositiveSell => self.positive_sell(&snapshot),
            Seller::Condition(id) => self.condition(*id, &snapshot).unwrap_or_else(|| {
                let record = self.memory.record(subject);
                Look { decision: Decision::Hold, reason: Hold::Gone, before: record.clone(), record }
            }),
        }
    }

    fn safe_sell(&self, snapshot: &Snapshot<'_>) -> Look {
        let record = self.memory.safe_sell.record(snapshot.holding);
        let own = self.memory.safe_sell.settings.for_holding(&snapshot.holding.instrument);
        let (mode, size) = (own.mode.unwrap_or_default(), own.size.unwrap_or_default());
        let (rules, collar_pct) = (&own.applied(&self.rules.safe_sell), self.collar_pct());
        let step = safe_sell::decide(&record, snapshot, &safe_sell::Settings { mode, size, rules, collar_pct });
        Look::of(record, step, Remembered::SafeSell)
    }

    fn positive_sell(&self, snapshot: &Snapshot<'_>) -> Look {
        let record = self.memory.positive_sell.record(snapshot.holding);
        let own = self.memory.positive_sell.settings.for_holding(&snapshot.holding.instrument);
        let (mode, size) = (own.mode.unwrap_or_default(), own.size.unwrap_or_default());
        let (rules, sale_rules) = (&own.applied(&self.rules.positive_sell), &self.rules.safe_sell);
        let settings = positive_sell::Settings { mode, size, rules, sale_rules, collar_pct: self.collar_pct() };
        let step = positive_sell::decide(&record, snapshot, &settings);
        Look::of(record, step, Remembered::PositiveSell)
    }

    fn condition(&self, id: i64, snapshot: &Snapshot<'_>) -> Option<Look> {
        let condition = self.memory.condition(id)?;
        let (mode, terms, sale_rules) = (condition.mode, &condition.terms, &self.rules.safe_sell);
        let settings = condition::Settings { mode, terms, sale_rules, collar_pct: self.collar_pct() };
        let step = condition::decide(&condition.record, snapshot, &settings);
        Some(Look::of(condition.record.clone(), step, Remembered::Condition))
    }

    fn collar_pct(&self) -> rust_decimal::Decimal {
        self.rules.limits.collar_pct(self.memory.market)
    }
}
