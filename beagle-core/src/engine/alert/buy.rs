//! A leader bought: my part of it.

use kis_api::{KrExchange, OrderKind, Side};
use rust_decimal::{Decimal, prelude::ToPrimitive as _};

use super::drain::{Instead, Ordered};
use crate::{
    Source,
    alert::{Alert, Quantity},
    engine::{
        Engine, OrderRequest, Placement,
        desk::Desk,
        failure::Stop,
        gather::Quoted,
        ready::Ready,
        settings,
        store::{Leader, Plan, Position, Purpose, Queued},
    },
    gate::risk::{Cover, Denial},
    order::{Authority, SymbolSide},
    price::Around,
    reason::{AlertRefusal, Reason as _, Refusal},
    strategy::copy_trade::{Purchase, PurchaseSize, Terms, size_purchase},
};

pub(super) async fn buy(desk: &mut Desk<'_>, (queued, alert, leader): (&mut Queued, &Alert, &Leader)) -> Ordered {
    let engine = desk.engine();
    desk.clear_the_way(SymbolSide::of(&alert.instrument, Side::Buy)).await?;
    let quoted = engine.quote(&alert.instrument).await?;
    let limit = limit_price(engine, alert, &quoted)?;
    let cash = engine.spendable(&quoted.quote.instrument, Some(limit)).await?;
    let rate = sane_rate(engine, alert, cash.rate)?;
    let position = engine.store.position(leader.id, &alert.instrument).map_err(Stop::from)?;
    let purchase = purchase(engine, (alert, leader), (&quoted, rate, &position))?;
    let budget = engine.store.budget().map_err(Stop::from)?;
    let terms = Terms {
        min_per_order_krw: settings::min_per_order(engine, &budget),
        max_per_order_krw: settings::max_per_order(engine, &budget),
        spendable_krw: cash.spendable.checked_mul(rate).ok_or_else(too_large)?,
        limit_price: limit,
        rate,
    };
    let (shares, sizing) = match size_purchase(&purchase, &terms).ok_or_else(too_large)? {
        PurchaseSize::Buy { shares, sizing } => (shares, sizing),
        PurchaseSize::Nothing { reason, sizing } => {
            let carried = Position { carry_krw: sizing.carried_out_krw, ..position };
            queued.event.sizing = Some(sizing);
            if !desk.is_dry_run() {
                engine.store.put_position(&carried).map_err(Stop::from)?;
            }
            let is_cash = matches!(reason, AlertRefusal::NoCash { .. });
            return Err(if is_cash { Instead::refused(&reason) } else { Instead::Done(reason.line()) });
        }
    };
    let carry_krw = sizing.carried_out_krw;
    queued.event.sizing = Some(sizing);
    let instrument = quoted.quote.instrument.clone();
    let plan = Plan::AlertPurchase { alert: queued.id, leader: leader.id, carry_krw };
    let ready = Ready {
        source: Source::Alert,
        authority: Authority::Rule,
        day: engine.today(alert.instrument.market()),
        case: Some(engine.case(&quoted, (Cover::Cash(cash.spendable), Some(rate)))),
        wish: Some(wish(queued)),
        purpose: Purpose { name: quoted.quote.name.clone(), held: None, plan },
        request: OrderRequest::Place(Placement {
            side: Side::Buy,
            instrument,
            quantity: shares.to_u64().ok_or_else(too_large)?,
            kind: OrderKind::Limit(limit),
            exchange: KrExchange::Krx,
        }),
    };
    desk.check(&ready)?;
    if !desk.is_dry_run() {
        engine.store.alert_is(queued, engine.now()).map_err(Stop::from)?;
    }
    Ok(desk.send(ready).await?)
}

/// An alert is ordered once, by however many processes it is drained.
pub(super) fn wish(queued: &Queued) -> String {
    format!("alert:{}", queued.id)
}

/// Above the last price, and not far above the alert's: beyond that the price has moved.
fn limit_price(engine: &Engine, alert: &Alert, quoted: &Quoted) -> Result<Decimal, Instead> {
    let market = alert.instrument.market();
    let rules = &engine.rules.copy_trade;
    let around =
        Around { quote: &quoted.quote, day: engine.today(market), collar_pct: engine.rules.limits.collar_pct(market) };
    let limit = around.marketable(Side::Buy, rules.buy_above_last_pct);
    let limit = limit.ok_or(Stop::from(Refusal::Denied(Denial::NoPrice)))?;
    let above = Decimal::ONE_HUNDRED + rules.max_above_alert_pct;
    let highest = alert.price.map(|price| {
        price.checked_mul(above).and_then(|price| price.checked_div(Decimal::ONE_HUNDRED)).ok_or_else(too_large)
    });
    match highest.transpose()? {
        Some(highest) if limit > highest => {
            let currency = market.currency();
            Err(Instead::refused(&AlertRefusal::PriceMoved { limit, highest, currency }))
        }
        _ => Ok(limit),
    }
}

fn sane_rate(engine: &Engine, alert: &Alert, rate: Option<Decimal>) -> Result<Decimal, Instead> {
    let is_sane = |rate: &Decimal| match alert.instrument.market() {
        kis_api::Market::Kr => *rate == Decimal::ONE,
        kis_api::Market::Us => engine.rules.limits.is_sane_rate(*rate),
    };
    rate.filter(is_sane).ok_or_else(|| Stop::from(Refusal::Denied(Denial::NoRate)).into())
}

fn purchase(
    engine: &Engine,
    (alert, leader): (&Alert, &Leader),
    (quoted, rate, position): (&Quoted, Decimal, &Position),
) -> Result<Purchase, Instead> {
    let my_capital_krw = engine.store.budget().map_err(Stop::from)?.capital;
    let my_capital_krw = my_capital_krw.ok_or_else(|| Instead::refused(&AlertRefusal::NoCapital))?;
    let no_price = || Stop::from(Refusal::Denied(Denial::NoPrice));
    let price = alert.price.or(quoted.quote.price).ok_or_else(no_price)?;
    let Quantity::Shares(shares) = alert.quantity else { return Err(too_large()) };
    let amount = shares.checked_mul(price).and_then(|amount| amount.checked_mul(rate)).ok_or_else(too_large)?;
    Ok(Purchase {
        leader_capital_krw: leader.capital_krw,
        my_capital_krw,
        leader_amount_krw: amount,
        carry_krw: position.carry_krw,
    })
}

pub(super) fn too_large() -> Instead {
    Stop::from(Refusal::Denied(Denial::TooLarge)).into()
}
