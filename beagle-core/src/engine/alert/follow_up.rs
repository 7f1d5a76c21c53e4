//! What became of the orders that exist: fills move the leaders' parts, and an order at its end finishes its alert.

use kis_api::Market;
use rust_decimal::Decimal;

use crate::{
    engine::{
        Days, Engine,
        failure::Done,
        store::{Intent, Progress},
    },
    order::Chain,
};

/// An order of ours that may still be filled.
pub(super) struct Open {
    pub(super) intent: Intent,
    /// What of it is not booked yet, at most.
    pub(super) left: Decimal,
}

/// Looks up every order of ours that may still be filled. One request a market that has any.
pub(super) async fn follow_up(engine: &Engine) -> Done<()> {
    for market in [Market::Kr, Market::Us] {
        follow_up_in(engine, market).await?;
    }
    Ok(())
}

/// The same in one market; gives what is open after that.
pub(super) async fn follow_up_in(engine: &Engine, market: Market) -> Done<Vec<Open>> {
    let open = open_in(engine, market)?;
    let Some(from) = open.iter().map(|open| open.intent.new.day).min() else { return Ok(open) };
    let rows = engine.broker.orders(Days { market, from, to: engine.today(market) }).await?;
    let mut still = Vec::with_capacity(open.len());
    for open in open {
        let intent = &open.intent;
        // Numbers begin anew every day.
        let of_its_day: Vec<_> =
            rows.iter().filter(|row| row.date.is_none_or(|date| date == intent.new.day)).cloned().collect();
        let chain = intent.order_no.as_ref().map(|order_no| Chain::of(std::slice::from_ref(order_no), &of_its_day));
        let Some(Ok(chain)) = chain else {
            // An order that the list does not show yet is looked up again by the next command.
            still.push(open);
            continue;
        };
        let progress = Progress { filled: chain.filled, is_closed: !chain.row.status.is_open() };
        engine.store.order_is(intent.id, progress, engine.now())?;
        if !progress.is_closed {
            still.push(Open { left: intent.new.quantity - progress.filled, ..open });
        }
    }
    Ok(still)
}

/// What was open when it was last looked up; of how much of it was filled nothing is said.
pub(super) fn open_in(engine: &Engine, market: Market) -> Done<Vec<Open>> {
    let open = engine.store.open_intents()?.into_iter();
    let open = open.filter(|intent| intent.new.instrument.market() == market);
    Ok(open.map(|intent| Open { left: intent.new.quantity, intent }).collect())
}
