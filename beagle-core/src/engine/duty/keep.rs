//! What looks found is remembered: all of a survey at once.

use kis_api::{Instrument, Quote};

use super::look::{Look, Remembered, Subject};
use crate::{
    engine::{
        Engine,
        failure::Done,
        notice::of_turn,
        store::{Announcement, HoldingKey, Kept},
    },
    strategy::{Seller, condition, positive_sell, safe_sell, sale::Observed},
};

/// What changed of what is remembered.
#[derive(Default)]
pub(super) struct Keeping {
    safe_sell: Vec<Kept<safe_sell::Record>>,
    positive_sell: Vec<Kept<positive_sell::Record>>,
    conditions: Vec<(i64, [condition::Record; 2])>,
    /// Holdings that turned positive.
    turned: Vec<Announcement>,
}

impl Keeping {
    pub(super) fn add(&mut self, subject: &Subject, (look, quote): (&Look, Option<&Quote>)) {
        if look.record == look.before {
            return;
        }
        match (&look.record, &look.before, subject.seller) {
            (Remembered::SafeSell(record), ..) => self.safe_sell.push(Kept::of(&subject.holding, record.clone())),
            (Remembered::PositiveSell(record), ..) => {
                self.positive_sell.push(Kept::of(&subject.holding, record.clone()));
                let turned = look.turned(&subject.holding, quote);
                self.turned.extend(turned.map(|turned| of_turn(&subject.holding, &turned)));
            }
            (Remembered::Condition(record), Remembered::Condition(before), Seller::Condition(id)) => {
                self.conditions.push((id, [before.clone(), record.clone()]));
            }
            _ => {}
        }
    }

    pub(super) fn save(&self, engine: &Engine) -> Done<()> {
        engine.store.keep(&self.safe_sell)?;
        engine.store.keep_and_announce(&self.positive_sell, (&self.turned, engine.now()))?;
        Ok(engine.store.keep_conditions(&self.conditions, engine.now())?)
    }
}

/// What is remembered now of a holding by whoever sells it.
pub(super) fn remembered(engine: &Engine, subject: &Subject) -> Done<Remembered> {
    let key = HoldingKey::of(&subject.holding);
    Ok(match subject.seller {
        Seller::Condition(id) => {
            let kept = engine.store.conditions()?.into_iter().find(|condition| condition.id == id);
            Remembered::Condition(kept.map(|condition| condition.record).unwrap_or_default())
        }
        Seller::PositiveSell => {
            let kept = engine.store.kept()?.into_iter().find(|kept| kept.key == key);
            Remembered::PositiveSell(kept.map(|kept| kept.record).unwrap_or_default())
        }
        Seller::SafeSell | Seller::Leader => {
            let kept = engine.store.kept()?.into_iter().find(|kept| kept.key == key);
            Remembered::SafeSell(kept.map(|kept| kept.record).unwrap_or_default())
        }
    })
}

/// These holdings are in order after a corporate action, says their owner.
pub(super) fn clear(engine: &Engine, is_meant: impl Fn(&Instrument) -> bool) -> Done<()> {
    let mut keeping = Keeping::default();
    for mut kept in engine.store.kept::<safe_sell::Record>()? {
        if kept.record.observed.frozen.is_some() && is_meant(&kept.instrument) {
            kept.record.clear(engine.today(kept.key.market));
            keeping.safe_sell.push(kept);
        }
    }
    for mut kept in engine.store.kept::<positive_sell::Record>()? {
        if kept.record.observed.frozen.is_some() && is_meant(&kept.instrument) {
            kept.record.clear(engine.today(kept.key.market));
            keeping.positive_sell.push(kept);
        }
    }
    for condition in engine.store.conditions()? {
        if condition.record.observed.frozen.is_some() && is_meant(&condition.instrument) {
            let observed = Observed::cleared(engine.today(condition.instrument.market()));
            let cleared = condition::Record { observed, ..condition.record.clone() };
            keeping.conditions.push((condition.id, [condition.record, cleared]));
        }
    }
    keeping.save(engine)
}
