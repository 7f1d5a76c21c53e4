//! A run about one stock: a feed brought a price at which a rule might do something. It has the account at once, reads
//! everything anew, and decides on that.

use kis_api::Instrument;

use super::{
    Rule, act,
    run::{Scope, Tally, closed_market},
};
use crate::{
    command::Origin,
    engine::{Engine, failure::Done},
    gate::session,
    report::{MarketLine, MarketStatus},
};

/// Lets these rules look at one stock. Whoever runs one of them already looks at it, too: nobody waits for that.
pub(in crate::engine) async fn react(
    engine: &Engine,
    origin: Origin,
    (instrument, rules): (&Instrument, &[Rule]),
) -> Done<Tally> {
    let mut tally = Tally::default();
    let market = instrument.market();
    if let Err(closed) = session::open(market, engine.days().at(engine.now())) {
        tally.markets.push(closed_market(&closed));
        return Ok(tally);
    }
    let mut duties = Vec::new();
    for rule in rules.iter().filter(|_| !origin.is_dry_run()) {
        duties.push(engine.locks.duty(rule.lock()).await?);
    }
    let leaders = super::run::leaders_sales(engine, rules)?;
    let scope = Scope { market, origin, rules, leaders: &leaders };
    act::act_on(engine, (&scope, instrument), &mut tally).await;
    tally.markets.push(MarketLine { market, status: MarketStatus::Open, reason: None, next_session: None });
    Ok(tally)
}
