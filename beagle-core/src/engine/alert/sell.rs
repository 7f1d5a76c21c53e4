//! A leader sold: my part of what I hold through them.

use kis_api::{KrExchange, OrderKind, Side};
use rust_decimal::{Decimal, prelude::ToPrimitive as _};

use super::{
    buy::too_large,
    drain::{Instead, Ordered},
};
use crate::{
    Source,
    alert::{Alert, Quantity},
    command::Origin,
    engine::{
        Engine, OrderRequest, Placement,
        failure::Stop,
        gather,
        post::{self, Ready},
        store::{Leader, Plan, Queued},
    },
    gate::risk::{Cover, Denial, Proposal},
    price::Around,
    reason::{AlertRefusal, Refusal},
    report::Action,
    strategy::copy_trade::{LeaderSale, size_sale},
};

pub(super) async fn sell(
    engine: &Engine,
    (queued, alert, leader): (&mut Queued, &Alert, &Leader),
    origin: Origin,
) -> Ordered {
    let market = alert.instrument.market();
    post::refuse_unresolved(engine, &alert.instrument, Side::Sell)?;
    let balance = engine.broker.balance(market).await.map_err(Stop::from)?;
    let shares = gather::shares(&balance, &alert.instrument);
    let quantity = quantity(engine, (queued, alert, leader), shares)?;
    // The position knows its exchange, which an alert may not.
    let holding = gather::cash_holdings(&balance, &alert.instrument).next();
    let (instrument, name) = holding.map(|holding| (holding.instrument.clone(), holding.name.clone())).unzip();
    let instrument = instrument.unwrap_or_else(|| alert.instrument.clone());
    let quoted = engine.quote(&instrument).await?;
    let day = engine.today(market);
    let around = Around { quote: &quoted.quote, day, collar_pct: engine.rules.limits.collar_pct(market) };
    let price = around.marketable(Side::Sell, engine.rules.copy_trade.sell_below_last_pct);
    let price = price.ok_or(Stop::from(Refusal::Denied(Denial::NoPrice)))?;
    let proposal = Proposal {
        side: Side::Sell,
        quantity,
        price: Some(price),
        quote: &quoted.quote,
        quote_age_ms: quoted.age_ms(),
        day,
        cover: Cover::Shares(shares.sellable),
        rate: gather::rate_of(quoted.quote.currency, balance.rate),
    };
    let value = engine.approve(&proposal)?;
    let ready = Ready {
        request: OrderRequest::Place(Placement {
            side: Side::Sell,
            instrument: instrument.clone(),
            quantity: quantity.to_u64().ok_or_else(too_large)?,
            kind: OrderKind::Limit(price),
            exchange: KrExchange::Krx,
        }),
        source: Source::Alert,
        action: Action::Sell,
        instrument,
        name,
        side: Side::Sell,
        quantity,
        price: Some(price),
        amount: Some(value.amount),
        amount_krw: value.krw,
        original_no: None,
        held: Some(shares.held),
        day,
        plan: Plan::AlertSale { alert: queued.id, leader: leader.id },
    };
    Ok(post::send(engine, ready, origin).await?)
}

fn quantity(
    engine: &Engine,
    (queued, alert, leader): (&Queued, &Alert, &Leader),
    shares: gather::Shares,
) -> Result<Decimal, Instead> {
    let name = || (leader.name.clone(), String::from(alert.instrument.symbol()));
    let parts = engine.store.parts(&alert.instrument).map_err(Stop::from)?;
    let of_all: Decimal = parts.iter().map(|part| part.my_qty).sum();
    let mine = parts.iter().find(|part| part.leader == leader.id).map_or(Decimal::ZERO, |part| part.my_qty);
    // What was sold where we did not see it came from all parts alike.
    let mine = if of_all > shares.held { mine * shares.held / of_all } else { mine };
    if mine <= Decimal::ZERO {
        let (leader, stock) = name();
        return Err(Instead::refused(&AlertRefusal::NothingHeld { leader, stock }));
    }
    let (sold, held) = match (alert.quantity, queued.event.leader_held) {
        (Quantity::All, _) => (Decimal::ONE, Decimal::ONE),
        (Quantity::Shares(sold), Some(held)) if held > Decimal::ZERO => (sold, held),
        _ => {
            let (leader, stock) = name();
            return Err(Instead::refused(&AlertRefusal::LeaderHoldingsUnknown { leader, stock }));
        }
    };
    let sale = LeaderSale { sold, held, mine, sellable: shares.sellable };
    match size_sale(&sale).ok_or_else(too_large)? {
        none if none.is_zero() => {
            Err(Instead::refused(&AlertRefusal::NothingSellable { stock: alert.instrument.symbol().into() }))
        }
        quantity => Ok(quantity),
    }
}
