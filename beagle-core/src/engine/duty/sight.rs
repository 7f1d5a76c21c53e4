//! One market as a run sees it: who may want to sell what, and the orders that sell already.

use jiff::civil::Date;
use kis_api::{Balance, Instrument, Market, OrderRecord, Quote, Side};
use rust_decimal::Decimal;

use super::{
    Rule, is_same,
    look::{Look, Remembered, Subject},
    memory::Memory,
};
use crate::{
    engine::{Days, Engine, Stir, failure::Done, store::HoldingKey},
    order::{Ledger, SymbolSide},
    reason::Hold,
    rules::Rules,
    strategy::{
        Seller, condition, positive_sell, safe_sell,
        sale::{Decision, Snapshot},
    },
};

/// One market at one moment.
pub(in crate::engine) struct Sight {
    pub(super) day: Date,
    pub(in crate::engine) memory: Memory,
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

    /// One market for these rules.
    pub(in crate::engine) async fn for_rules(engine: &Engine, market: Market, rules: &[Rule]) -> Done<Self> {
        Self::of(engine, Memory::of(engine, (market, rules))?).await
    }

    /// The same market with what is remembered and wanted by now.
    pub(in crate::engine) fn recall(&mut self, engine: &Engine, rules: &[Rule]) -> Done<()> {
        self.memory = Memory::of(engine, (self.memory.market, rules))?;
        self.subjects = self.memory.subjects(&self.balance.holdings);
        self.ledger = engine.store.ledger()?;
        Ok(())
    }

    /// What somebody may sell, each once: conditions first, then what is remembered, then what is only on.
    pub(in crate::engine) fn wanted(&self) -> Vec<Instrument> {
        let mut waiting: Vec<&Subject> = self.subjects.iter().filter(|subject| self.may_act(subject)).collect();
        waiting.sort_by_key(|subject| {
            let is_remembered = self.memory.record(subject) != Remembered::nothing(subject.seller);
            (!matches!(subject.seller, Seller::Condition(_)), !is_remembered)
        });
        let mut instruments: Vec<Instrument> = Vec::new();
        for subject in waiting {
            if !instruments.iter().any(|known| is_same(known, &subject.holding.instrument)) {
                instruments.push(subject.holding.instrument.clone());
            }
        }
        instruments
    }

    /// What somebody would do at this quote.
    pub(in crate::engine) fn stirred_by(&self, quote: &Quote) -> Option<Stir> {
        let its = self.subjects.iter().filter(|subject| is_same(&subject.holding.instrument, &quote.instrument));
        let looks = its.filter(|subject| self.may_act(subject)).map(|subject| self.look(subject, Some(quote)));
        looks
            .filter_map(|look| match look.decision.is_order() {
                true => Some(Stir::Order),
                false => (look.record != look.before).then_some(Stir::Change),
            })
            .max()
    }

    /// On, held, and not being sold already.
    fn may_act(&self, subject: &Subject) -> bool {
        let is_held = subject.holding.quantity > Decimal::ZERO;
        is_held && self.memory.mode(subject).is_on() && self.memory.record(subject).working().is_none()
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
