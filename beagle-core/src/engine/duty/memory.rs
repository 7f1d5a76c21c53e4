//! What the rules remember and what their owner wants, of one market.

use std::collections::BTreeMap;

use jiff::civil::Date;
use kis_api::{Holding, Instrument, Market};
use rust_decimal::Decimal;

use super::{
    Rule, is_same,
    look::{Remembered, Subject},
    settings::InForce,
};
use crate::{
    Mode,
    engine::{
        Engine,
        failure::Done,
        store::{Condition, HoldingKey, Kept, Override, PositiveSellOverride, Remembers, SafeSellOverride},
    },
    strategy::{
        Seller,
        condition::State,
        positive_sell, safe_sell,
        sale::{Sells, Working},
    },
};

/// What the rules that were asked remember and follow, of one market.
pub(in crate::engine) struct Memory {
    pub(in crate::engine) market: Market,
    rules: Vec<Rule>,
    pub(super) safe_sell: Of<safe_sell::Record, SafeSellOverride>,
    pub(super) positive_sell: Of<positive_sell::Record, PositiveSellOverride>,
    /// Those that still have something to do.
    conditions: Vec<Condition>,
}

/// What one rule remembers and follows.
pub(super) struct Of<R, S> {
    kept: BTreeMap<HoldingKey, Kept<R>>,
    pub(super) settings: InForce<S>,
}

impl<R: Remembers + Sells + Clone, S: Override> Of<R, S> {
    fn read(engine: &Engine, market: Market) -> Done<Self> {
        let kept = engine.store.kept::<R>()?.into_iter().filter(|kept| kept.key.market == market);
        Ok(Self { kept: kept.map(|kept| (kept.key.clone(), kept)).collect(), settings: InForce::of(engine)? })
    }

    pub(super) fn record(&self, holding: &Holding) -> R {
        self.kept.get(&HoldingKey::of(holding)).map(|kept| kept.record.clone()).unwrap_or_default()
    }

    /// Remembered, and neither held nor being sold: nothing is left to decide.
    fn gone<'a>(&'a self, holdings: &'a [Holding]) -> impl Iterator<Item = &'a Kept<R>> {
        let is_held = |kept: &Kept<R>| holdings.iter().any(|holding| HoldingKey::of(holding) == kept.key);
        self.kept.values().filter(move |kept| kept.record.working().is_none() && !is_held(kept))
    }

    /// The holdings, and those that the balance does not show any more although an order sells them: that order tells
    /// how it ended.
    fn holdings(&self, holdings: &[Holding]) -> Vec<Holding> {
        let is_ghost = |kept: &&Kept<R>| {
            kept.record.working().is_some() && !holdings.iter().any(|holding| HoldingKey::of(holding) == kept.key)
        };
        let ghosts = self.kept.values().filter(is_ghost).map(|kept| absent(&kept.instrument, &kept.name));
        holdings.iter().cloned().chain(ghosts).collect()
    }
}

impl Memory {
    pub(super) fn of(engine: &Engine, (market, rules): (Market, &[Rule])) -> Done<Self> {
        let mut conditions = Vec::new();
        if rules.contains(&Rule::Condition) {
            conditions = engine.store.conditions()?;
            conditions.retain(|condition| condition.instrument.market() == market && has_to_do(condition));
        }
        Ok(Self {
            market,
            rules: rules.into(),
            safe_sell: Of::read(engine, market)?,
            positive_sell: Of::read(engine, market)?,
            conditions,
        })
    }

    /// Everybody who may want to sell one of these, whoever goes first in front.
    pub(super) fn subjects(&self, holdings: &[Holding]) -> Vec<Subject> {
        let of = |seller: Seller, holdings: Vec<Holding>| {
            holdings.into_iter().map(move |holding| Subject { holding, seller }).collect::<Vec<_>>()
        };
        let mut subjects = Vec::new();
        for rule in &self.rules {
            match rule {
                Rule::Condition => subjects.extend(self.conditions.iter().map(|condition| {
                    let is_its = |holding: &&Holding| {
                        holding.credit.is_none() && is_same(&holding.instrument, &condition.instrument)
                    };
                    let holding = holdings.iter().find(is_its).cloned();
                    let holding = holding.unwrap_or_else(|| absent(&condition.instrument, ""));
                    Subject { holding, seller: Seller::Condition(condition.id) }
                })),
                Rule::SafeSell => subjects.extend(of(Seller::SafeSell, self.safe_sell.holdings(holdings))),
                Rule::PositiveSell => {
                    subjects.extend(of(Seller::PositiveSell, self.positive_sell.holdings(holdings)));
                }
            }
        }
        subjects
    }

    pub(super) fn condition(&self, id: i64) -> Option<&Condition> {
        self.conditions.iter().find(|condition| condition.id == id)
    }

    /// What is remembered of a holding by whoever may want to sell it.
    pub(super) fn record(&self, Subject { holding, seller }: &Subject) -> Remembered {
        match seller {
            Seller::Condition(id) => {
                let condition = self.condition(*id);
                Remembered::Condition(condition.map(|condition| condition.record.clone()).unwrap_or_default())
            }
            Seller::PositiveSell => Remembered::PositiveSell(self.positive_sell.record(holding)),
            Seller::SafeSell | Seller::Leader => Remembered::SafeSell(self.safe_sell.record(holding)),
        }
    }

    /// Whether whoever may want to sell it is allowed to.
    pub(super) fn mode(&self, Subject { holding, seller }: &Subject) -> Mode {
        let instrument = &holding.instrument;
        match seller {
            Seller::Condition(id) => self.condition(*id).map(|condition| condition.mode).unwrap_or_default(),
            Seller::PositiveSell => self.positive_sell.settings.for_holding(instrument).mode.unwrap_or_default(),
            Seller::SafeSell | Seller::Leader => {
                self.safe_sell.settings.for_holding(instrument).mode.unwrap_or_default()
            }
        }
    }

    /// The day of the oldest order that sells something.
    pub(super) fn oldest_order(&self) -> Option<Date> {
        let days = self.rules.iter().flat_map(|rule| -> Vec<Date> {
            let day = |working: &Working| working.day;
            match rule {
                Rule::Condition => self.conditions.iter().filter_map(|one| one.record.working()).map(day).collect(),
                Rule::SafeSell => {
                    self.safe_sell.kept.values().filter_map(|one| one.record.working()).map(day).collect()
                }
                Rule::PositiveSell => {
                    self.positive_sell.kept.values().filter_map(|one| one.record.working()).map(day).collect()
                }
            }
        });
        days.min()
    }

    pub(super) fn gone_of_safe_sell<'a>(
        &'a self,
        holdings: &'a [Holding],
    ) -> impl Iterator<Item = &'a Kept<safe_sell::Record>> {
        let is_asked = self.rules.contains(&Rule::SafeSell);
        self.safe_sell.gone(holdings).filter(move |_| is_asked)
    }

    pub(super) fn gone_of_positive_sell<'a>(
        &'a self,
        holdings: &'a [Holding],
    ) -> impl Iterator<Item = &'a Kept<positive_sell::Record>> {
        let is_asked = self.rules.contains(&Rule::PositiveSell);
        self.positive_sell.gone(holdings).filter(move |_| is_asked)
    }
}

/// A holding that is not held.
fn absent(instrument: &Instrument, name: &str) -> Holding {
    Holding::new(instrument.clone(), name, Decimal::ZERO)
}

/// One that has sold or is over has nothing to do, and a removed one only what it has resting.
fn has_to_do(condition: &Condition) -> bool {
    let is_waiting = matches!(condition.record.state, State::Waiting { .. }) && !condition.removed;
    is_waiting || matches!(condition.record.state, State::Selling(_))
}
