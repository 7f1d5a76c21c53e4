//! What became of the orders that exist: fills move the leaders' parts, and an order at its end finishes its alert.

use kis_api::Market;

use crate::{
    engine::{
        Days, Engine,
        failure::Done,
        store::{Intent, Progress},
    },
    order::Chain,
};

/// Looks up every order of ours that may still be filled. One request a market that has any.
pub(super) async fn follow_up(engine: &Engine) -> Done<()> {
    let open = engine.store.open_intents()?;
    for market in [Market::Kr, Market::Us] {
        let open: Vec<&Intent> = open.iter().filter(|intent| intent.new.instrument.market() == market).collect();
        let Some(from) = open.iter().map(|intent| intent.new.day).min() else { continue };
        let rows = engine.broker.orders(Days { market, from, to: engine.today(market) }).await?;
        for intent in open {
            let Some(order_no) = &intent.order_no else { continue };
            // Numbers begin anew every day.
            let of_its_day: Vec<_> =
                rows.iter().filter(|row| row.date.is_none_or(|date| date == intent.new.day)).cloned().collect();
            // An order that the list does not show yet is looked up again by the next command.
            let Ok(chain) = Chain::of(std::slice::from_ref(order_no), &of_its_day) else { continue };
            let progress = Progress { filled: chain.filled, is_closed: !chain.row.status.is_open() };
            engine.store.order_is(intent.id, progress, engine.now())?;
        }
    }
    Ok(())
}
