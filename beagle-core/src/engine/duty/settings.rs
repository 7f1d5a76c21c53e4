//! The settings in force: a holding's own over the account's, and those over the rules.

use std::collections::BTreeMap;

use kis_api::{Instrument, Market};

use crate::{
    command::{Cost, Trail},
    engine::{
        Engine,
        failure::Done,
        store::{Override, PositiveSellOverride, SafeSellOverride},
    },
    rules::{PositiveSellRules, SafeSellRules},
};

/// What the owner changed of a rule's settings.
pub(in crate::engine) struct InForce<S> {
    default: S,
    own: BTreeMap<(Market, String), S>,
}

impl<S: Override> InForce<S> {
    pub(in crate::engine) fn of(engine: &Engine) -> Done<Self> {
        let own = engine.store.rule_overrides::<S>()?;
        let own = own.into_iter().map(|(instrument, own)| (key(&instrument), own)).collect();
        Ok(Self { default: engine.store.rule_default()?, own })
    }

    /// What is in force for a holding.
    pub(in crate::engine) fn for_holding(&self, instrument: &Instrument) -> S {
        self.of_holding(instrument).over(self.default)
    }

    /// What a holding has of its own.
    pub(in crate::engine) fn of_holding(&self, instrument: &Instrument) -> S {
        self.own.get(&key(instrument)).copied().unwrap_or_default()
    }

    pub(in crate::engine) const fn for_account(&self) -> S {
        self.default
    }
}

fn key(instrument: &Instrument) -> (Market, String) {
    (instrument.market(), instrument.symbol().into())
}

impl SafeSellOverride {
    /// The rules with what differs from them.
    pub(in crate::engine) fn applied(&self, rules: &SafeSellRules) -> SafeSellRules {
        let mut rules = rules.clone();
        rules.arm_profit_pct = self.arm_profit_pct.unwrap_or(rules.arm_profit_pct);
        rules.floor_profit_pct = self.floor_profit_pct.unwrap_or(rules.floor_profit_pct);
        rules.min_volume_ratio_pct = self.min_volume_ratio_pct.unwrap_or(rules.min_volume_ratio_pct);
        rules.trail_pct = match self.trail {
            None => rules.trail_pct,
            Some(Trail::Off) => None,
            Some(Trail::Points(points)) => Some(points),
        };
        rules
    }
}

impl PositiveSellOverride {
    /// The rules with what differs from them.
    pub(in crate::engine) fn applied(&self, rules: &PositiveSellRules) -> PositiveSellRules {
        let mut rules = rules.clone();
        rules.round_trip_cost_pct = match self.cost {
            None => rules.round_trip_cost_pct,
            Some(Cost::Table) => None,
            Some(Cost::Percent(percent)) => Some(percent),
        };
        rules
    }
}
