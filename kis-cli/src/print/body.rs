//! How each result looks: one file a subject, one function a kind of result.

mod account;
mod alert;
mod condition;
mod journal;
mod leader;
mod order;
mod positive_sell;
mod rule;
mod safe_sell;
mod settings;
mod tick;
pub(crate) mod words;

use beagle_core::{Body, Text};

use super::page::{Page, Tone};

/// The page of a result.
pub(super) fn page(body: &Body) -> Page {
    match body {
        Body::Balance(balance) => account::balance(balance),
        Body::Cash(cash) => account::cash(cash),
        Body::Equity(equity) => account::equity(equity),
        Body::Orders(orders) => order::orders(orders),
        Body::Reservations(reservations) => order::reservations(reservations),
        Body::Sent(sent) => order::sent(sent),
        Body::Intents(intents) => order::intents(intents),
        Body::SafeSell(report) => safe_sell::run(report),
        Body::SafeSellModes(modes) => safe_sell::modes(modes),
        Body::PositiveSell(report) => positive_sell::run(report),
        Body::PositiveSellModes(modes) => positive_sell::modes(modes),
        Body::ConditionRun(report) => condition::run(report),
        Body::Conditions(conditions) => condition::list(conditions),
        Body::Leaders(leaders) => leader::leaders(leaders),
        Body::LeaderHoldings(holdings) => leader::holdings(holdings),
        Body::Sightings(sightings) => leader::sightings(sightings),
        Body::LeaderOrder(order) => leader::order(order),
        Body::Budget(budget) => settings::budget(budget),
        Body::Trading(trading) => settings::trading(trading),
        Body::Tick(report) => tick::run(report),
        Body::Alerts(alerts) => alert::alerts(alerts),
        Body::Journal(story) => journal::story(story),
        Body::TradingState(state) => settings::trading_state(state),
        Body::Armed(armed) => settings::armed(armed),
        Body::State(copy) => settings::copied(copy),
        // Bodies may be added there before they have a form here; their JSON form needs none.
        _ => {
            let mut page = Page::default();
            page.line(Text::new("--output json 으로 보십시오", "use --output json to see it"), Tone::Warn);
            page
        }
    }
}
