//! One market as a run sees it: holdings, what is remembered of them, and the orders that sell them.

use std::collections::BTreeMap;

use jiff::civil::Date;
use kis_api::{Holding, Instrument, Market, OrderRecord, Quote, Side};
use rust_decimal::Decimal;

use crate::{
    Mode,
    command::Trail,
    engine::{
        Days, Engine,
        failure::Done,
        store::{HoldingKey, Kept, SafeSellOverride},
    },
    order::{Ledger, SymbolSide},
    rules::SafeSellRules,
    strategy::safe_sell::{Record, Settings, Snapshot, Step, decide},
};

/// One market at one moment.
pub(super) struct Sight {
    pub(super) day: Date,
    pub(super) holdings: Vec<Holding>,
    /// Every order since the oldest one that sells a holding; empty when none does.
    pub(super) orders: Vec<OrderRecord>,
    kept: BTreeMap<HoldingKey, Kept>,
    /// What is known of our own orders.
    ledger: Ledger,
    collar_pct: Decimal,
}

/// The settings in force for one holding.
#[derive(Debug, Clone)]
pub(super) struct InForce {
    pub(super) own: SafeSellOverride,
    pub(super) rules: SafeSellRules,
}

impl InForce {
    pub(super) fn mode(&self) -> Mode {
        self.own.mode.unwrap_or_default()
    }

    pub(super) fn size(&self) -> crate::Size {
        self.own.size.unwrap_or_default()
    }
}

impl Sight {
    /// Reads the balance, and the order list where an order is known to sell something.
    pub(super) async fn of(engine: &Engine, market: Market) -> Done<Self> {
        let day = engine.today(market);
        let kept = engine.store.safe_sell_records()?;
        let kept: BTreeMap<_, _> =
            kept.into_iter().filter(|kept| kept.key.market == market).map(|kept| (kept.key.clone(), kept)).collect();
        let mut holdings = engine.broker.balance(market).await?.holdings;
        let since = kept.values().filter_map(|kept| kept.record.working()).map(|working| working.day).min();
        let orders = match since {
            Some(from) => engine.orders(Days { market, from, to: day }).await?,
            None => Vec::new(),
        };
        holdings.extend(ghosts(&holdings, &kept));
        Ok(Self {
            day,
            holdings,
            orders,
            kept,
            ledger: engine.store.ledger()?,
            collar_pct: engine.rules.limits.collar_pct(market),
        })
    }

    /// What is remembered of a holding.
    pub(super) fn record(&self, holding: &Holding) -> Record {
        self.kept.get(&HoldingKey::of(holding)).map(|kept| kept.record.clone()).unwrap_or_default()
    }

    /// Remembered, and neither held nor being sold: nothing is left to decide.
    pub(super) fn gone(&self) -> impl Iterator<Item = &Kept> {
        self.kept.values().filter(|kept| !self.holdings.iter().any(|holding| HoldingKey::of(holding) == kept.key))
    }

    /// One look at one holding.
    pub(super) fn decide(&self, holding: &Holding, (in_force, quote): (&InForce, Option<&Quote>)) -> Step {
        let unresolved = self.ledger.unresolved_of(&SymbolSide::of(&holding.instrument, Side::Sell));
        let snapshot = Snapshot { day: self.day, holding, quote, orders: &self.orders, unresolved };
        let settings = Settings {
            mode: in_force.mode(),
            size: in_force.size(),
            rules: &in_force.rules,
            collar_pct: self.collar_pct,
        };
        decide(&self.record(holding), &snapshot, &settings)
    }
}

/// Positions that the balance does not show any more although an order sells them: that order tells how it ended.
fn ghosts(holdings: &[Holding], kept: &BTreeMap<HoldingKey, Kept>) -> Vec<Holding> {
    let is_sold = |kept: &&Kept| {
        kept.record.working().is_some() && !holdings.iter().any(|holding| HoldingKey::of(holding) == kept.key)
    };
    let ghost = |kept: &Kept| Holding::new(kept.instrument.clone(), kept.name.clone(), Decimal::ZERO);
    kept.values().filter(is_sold).map(ghost).collect()
}

/// The settings in force for every holding: its own over the account's, and those over the rules.
pub(super) struct AllInForce {
    default: SafeSellOverride,
    own: BTreeMap<(Market, String), SafeSellOverride>,
    rules: SafeSellRules,
}

impl AllInForce {
    pub(super) fn of(engine: &Engine) -> Done<Self> {
        let own = engine.store.safe_sell_overrides()?;
        let own = own.into_iter().map(|(instrument, own)| ((instrument.market(), instrument.symbol().into()), own));
        Ok(Self {
            default: engine.store.safe_sell_default()?,
            own: own.collect(),
            rules: engine.rules.safe_sell.clone(),
        })
    }

    pub(super) fn for_holding(&self, instrument: &Instrument) -> InForce {
        let key = (instrument.market(), instrument.symbol().into());
        self.with(self.own.get(&key).copied().unwrap_or_default().over(self.default))
    }

    pub(super) fn for_account(&self) -> InForce {
        self.with(self.default)
    }

    pub(super) fn with(&self, own: SafeSellOverride) -> InForce {
        let mut rules = self.rules.clone();
        rules.arm_profit_pct = own.arm_profit_pct.unwrap_or(rules.arm_profit_pct);
        rules.floor_profit_pct = own.floor_profit_pct.unwrap_or(rules.floor_profit_pct);
        rules.min_volume_ratio_pct = own.min_volume_ratio_pct.unwrap_or(rules.min_volume_ratio_pct);
        rules.trail_pct = match own.trail {
            None => rules.trail_pct,
            Some(Trail::Off) => None,
            Some(Trail::Points(points)) => Some(points),
        };
        InForce { own, rules }
    }
}
