//! A leader sold: my part of what I hold through them.

use kis_api::{Instrument, KrExchange, OrderKind, Side};
use rust_decimal::{Decimal, prelude::ToPrimitive as _};

use super::{
    buy::{too_large, wish},
    drain::{Instead, Ordered},
    follow_up::{Open, open_in},
};
use crate::{
    Source, Text,
    alert::{Alert, Quantity},
    engine::{
        Engine, OrderRequest, Placement,
        desk::Desk,
        failure::{Done, Stop},
        gather,
        ready::Ready,
        store::{Leader, Plan, Purpose, Queued},
    },
    gate::risk::{Cover, Denial},
    order::{Authority, SymbolSide},
    price::Around,
    reason::{AlertRefusal, Refusal},
    report::ReasonLine,
    strategy::copy_trade::{LeaderSale, size_sale},
};

pub(super) async fn sell(desk: &mut Desk<'_>, (queued, alert, leader): (&mut Queued, &Alert, &Leader)) -> Ordered {
    let engine = desk.engine();
    let market = alert.instrument.market();
    desk.clear_the_way(SymbolSide::of(&alert.instrument, Side::Sell)).await?;
    let open = open(desk, &alert.instrument).await?;
    let selling = selling(desk, (alert, leader), &open).await?;
    let balance = engine.broker.balance(market).await.map_err(Stop::from)?;
    let shares = gather::shares(&balance, &alert.instrument);
    let quantity = quantity(engine, (queued, alert, leader), (shares, selling))?;
    // The position knows its exchange, which an alert may not.
    let holding = gather::cash_holdings(&balance, &alert.instrument).next();
    let (instrument, name) = holding.map(|holding| (holding.instrument.clone(), holding.name.clone())).unzip();
    let instrument = instrument.unwrap_or_else(|| alert.instrument.clone());
    let quoted = engine.quote(&instrument).await?;
    let day = engine.today(market);
    let around = Around { quote: &quoted.quote, day, collar_pct: engine.rules.limits.collar_pct(market) };
    let price = around.marketable(Side::Sell, engine.rules.copy_trade.sell_below_last_pct);
    let price = price.ok_or(Stop::from(Refusal::Denied(Denial::NoPrice)))?;
    let (cover, rate) = (Cover::Shares(shares.sellable), gather::rate_of(quoted.quote.currency, balance.rate));
    let plan = Plan::AlertSale { alert: queued.id, leader: leader.id };
    let ready = Ready {
        source: Source::Alert,
        authority: Authority::Rule,
        day,
        case: Some(engine.case(&quoted, (cover, rate))),
        wish: Some(wish(queued)),
        purpose: Purpose { name, held: Some(shares.held), plan },
        request: OrderRequest::Place(Placement {
            side: Side::Sell,
            instrument,
            quantity: quantity.to_u64().ok_or_else(too_large)?,
            kind: OrderKind::Limit(price),
            exchange: KrExchange::Krx,
        }),
    };
    Ok(desk.send(ready).await?)
}

/// The orders of this stock that may still be filled. What was filled since the last look is booked first: only then do
/// the parts say what is held through whom.
async fn open(desk: &mut Desk<'_>, instrument: &Instrument) -> Done<Vec<Open>> {
    let market = instrument.market();
    let is_of_stock = |open: &Open| open.instrument.symbol() == instrument.symbol();
    if open_in(desk, market)?.iter().any(is_of_stock) {
        desk.look_in(market).await?;
    }
    let mut open = open_in(desk, market)?;
    open.retain(is_of_stock);
    Ok(open)
}

/// What the leader's earlier sales of the stock may still sell. While a purchase through them may still be filled,
/// nobody knows what is theirs, and the sale waits.
async fn selling(desk: &mut Desk<'_>, (alert, leader): (&Alert, &Leader), open: &[Open]) -> Result<Decimal, Instead> {
    let is_purchase = |plan: &Plan| matches!(plan, Plan::AlertPurchase { leader: of, .. } if *of == leader.id);
    if open.iter().any(|open| is_purchase(&open.plan)) {
        return Err(Instead::Later(purchase_rests(alert, leader)));
    }
    let buying = SymbolSide::of(&alert.instrument, Side::Buy);
    let unresolved = desk.ledger().unresolved_of(&buying).map(|id| desk.engine().store.purpose(id));
    if unresolved.transpose().map_err(Stop::from)?.is_some_and(|purpose| is_purchase(&purpose.plan)) {
        desk.clear_the_way(buying).await?;
    }
    let is_sale = |plan: &Plan| matches!(plan, Plan::AlertSale { leader: of, .. } if *of == leader.id);
    Ok(open.iter().filter(|open| is_sale(&open.plan)).map(|open| open.left.max(Decimal::ZERO)).sum())
}

fn purchase_rests(alert: &Alert, leader: &Leader) -> ReasonLine {
    let (leader, stock) = (&leader.name, alert.instrument.symbol());
    ReasonLine {
        code: "purchase_rests".into(),
        text: Text::new(
            format!("{leader}님을 따라 낸 {stock} 매수 주문이 아직 체결 중이어서 기다립니다"),
            format!("it waits: the purchase of {stock} through {leader} may still be filled"),
        ),
        hint: Text::new(
            "`kis order list`로 확인하고, 기다리지 않으려면 `kis order cancel`로 취소하십시오",
            "see it with `kis order list`; cancel it with `kis order cancel` if the sale should not wait",
        ),
    }
}

fn quantity(
    engine: &Engine,
    (queued, alert, leader): (&Queued, &Alert, &Leader),
    (shares, selling): (gather::Shares, Decimal),
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
    // What earlier sales of the leader may still sell is not there for this one.
    let mine = mine - selling;
    let nothing_sellable = || AlertRefusal::NothingSellable { stock: alert.instrument.symbol().into() };
    if mine <= Decimal::ZERO {
        return Err(Instead::refused(&nothing_sellable()));
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
        none if none.is_zero() => Err(Instead::refused(&nothing_sellable())),
        quantity => Ok(quantity),
    }
}
