//! A stock that was looked at is not looked at again at once: each look costs requests of the account. Nothing is forgotten
//! for that: the last price that came meanwhile is judged when the pause is over.

use std::{collections::HashMap, future, time::Duration};

use beagle_core::engine::{Stir, Trade};
use kis_api::Instrument;
use tokio::time::{Instant, sleep_until};

/// What is only to be remembered is left alone for so long, when something was; an order does not wait for that.
const AFTER_CHANGE: Duration = Duration::from_secs(5);
/// After a price at which something was to be ordered: nobody else saw it perhaps.
const AFTER_ORDER: Duration = Duration::from_secs(1);

/// What is left alone for a moment.
#[derive(Default)]
pub(super) struct Pauses(HashMap<Instrument, Pause>);

struct Pause {
    /// Until when nothing is ordered.
    order: Instant,
    /// Until when nothing is remembered.
    change: Instant,
    /// The last price since, and when it may be judged.
    held: Option<(Instant, Trade)>,
}

impl Pauses {
    /// Lets a price at which something is to be done through, unless its stock is left alone: then it waits. One that waited
    /// already counts no more.
    pub(super) fn let_through(&mut self, trade: Trade, stir: Option<Stir>, now: Instant) -> Option<(Trade, Stir)> {
        let Some(pause) = self.0.get_mut(&trade.instrument) else { return stir.map(|stir| (trade, stir)) };
        pause.held = None;
        let stir = stir?;
        let until = match stir {
            Stir::Order => pause.order,
            Stir::Change => pause.change,
        };
        if now < until {
            pause.held = Some((until, trade));
            return None;
        }
        Some((trade, stir))
    }

    /// Begins a pause for a stock that was looked at for this.
    pub(super) fn begin(&mut self, instrument: Instrument, stir: Stir, now: Instant) {
        let pause = self.0.entry(instrument).or_insert(Pause { order: now, change: now, held: None });
        match stir {
            Stir::Order => {
                pause.order = now + AFTER_ORDER;
                pause.change = pause.change.max(pause.order);
            }
            Stir::Change => pause.change = now + AFTER_CHANGE,
        }
    }

    /// Waits until a price may be judged that waits; for ever where none does.
    pub(super) async fn over(&self) {
        match self.0.values().filter_map(|pause| pause.held.as_ref()).map(|(until, _)| *until).min() {
            Some(until) => sleep_until(until).await,
            None => future::pending().await,
        }
    }

    /// The prices that may be judged by now.
    pub(super) fn due(&mut self, now: Instant) -> Vec<Trade> {
        let due = |pause: &mut Pause| pause.held.take_if(|(until, _)| *until <= now);
        self.0.values_mut().filter_map(due).map(|(_, trade)| trade).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(price: i64) -> Trade {
        Trade { instrument: "005930".parse().expect("a listing"), price: price.into(), volume: None }
    }

    fn prices(trades: Vec<Trade>) -> Vec<String> {
        trades.into_iter().map(|trade| trade.price.to_string()).collect()
    }

    #[test]
    fn an_order_does_not_wait_because_a_peak_was_remembered() {
        let (mut pauses, now) = (Pauses::default(), Instant::now());
        pauses.begin(at(1).instrument, Stir::Change, now);
        assert_eq!(pauses.let_through(at(2), Some(Stir::Change), now), None);
        assert_eq!(pauses.let_through(at(3), Some(Stir::Order), now), Some((at(3), Stir::Order)));
        assert_eq!(prices(pauses.due(now + AFTER_CHANGE)), [""; 0], "a later price was judged");
    }

    #[test]
    fn the_last_price_of_a_pause_is_judged_when_it_is_over() {
        let (mut pauses, now) = (Pauses::default(), Instant::now());
        pauses.begin(at(1).instrument, Stir::Order, now);
        for price in [2, 3] {
            assert_eq!(pauses.let_through(at(price), Some(Stir::Order), now), None);
        }
        assert_eq!(prices(pauses.due(now)), [""; 0]);
        let over = now + AFTER_ORDER;
        assert_eq!(prices(pauses.due(over)), ["3"]);
        assert_eq!(pauses.let_through(at(3), Some(Stir::Order), over), Some((at(3), Stir::Order)));
        // A price at which there is nothing to do leaves nothing waiting.
        pauses.begin(at(1).instrument, Stir::Order, over);
        assert_eq!(pauses.let_through(at(4), Some(Stir::Order), over), None);
        assert_eq!(pauses.let_through(at(5), None, over), None);
        assert_eq!(prices(pauses.due(over + AFTER_ORDER)), [""; 0]);
    }
}
