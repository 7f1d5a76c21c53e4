//! A leader sold: my part of what I hold through them.

use kis_api::{Instrument, KrExchange, OrderKind, Side};
use rust_decimal::{Decimal, prelude::ToPrimitive as _};

use super::{
    open::{Open, open_in},
    trade::{Prevented, Sold},
};
use crate::{
    Text,
    alert::Quantity,
    engine::{
        Engine, OrderRequest, Placement,
        desk::Desk,
        failure::Done,
        gather,
        ready::Ready,
        store::{Plan, Purpose},
    },
    gate::risk::{Cover, Denial},
    order::SymbolSide,
    price::Around,
    reason::{AlertRefusal, Refusal},
    report::ReasonLine,
    strategy::copy_trade::{LeaderSale, size_sale},
};

/// Gathers what my part is decided on, and decides.
pub(in crate::engine) async fn sell(desk: &mut Desk<'_>, sold: &Sold<'_>) -> Result<Ready, Prevented> {
    let engine = desk.engine();
    let market = sold.instrument.market();
    desk.clear_the_way(SymbolSide::of(sold.instrument, Side::Sell)).await?;
    let open = open(desk, sold.instrument).await?;
    let selling = selling(desk, sold, &open).await?;
    let balance = engine.broker.balance(market).await?;
    let shares = gather::shares(&balance, sold.instrument);
    let quantity = quantity(engine, sold, (shares, selling))?;
    // The position knows its exchange, which an alert may not.
    let holding = gather::cash_holdings(&balance, sold.instrument).next();
    let (instrument, name) = holding.map(|holding| (holding.instrument.clone(), holding.name.clone())).unzip();
    let instrument = instrument.unwrap_or_else(|| sold.instrument.clone());
    let quoted = engine.quote(&instrument).await?;
    let day = engine.today(market);
    let around = Around { quote: &quoted.quote, day, collar_pct: engine.rules.limits.collar_pct(market) };
    let price =
        sold.wanted.limit().or_else(|| around.marketable(Side::Sell, engine.rules.copy_trade.sell_below_last_pct));
    let price = price.ok_or(Refusal::Denied(Denial::NoPrice))?;
    let (cover, rate) = (Cover::Shares(shares.sellable), gather::rate_of(quoted.quote.currency, balance.rate));
    Ok(Ready {
        source: sold.wanted.source(),
        authority: sold.wanted.authority(),
        day,
        case: Some(engine.case(&quoted, (cover, rate))),
        wish: sold.wanted.wish(),
        purpose: Purpose { name, held: Some(shares.held), plan: sold.wanted.sale(sold.leader.id, sold.quantity) },
        request: OrderRequest::Place(Placement {
            side: Side::Sell,
            instrument,
            quantity: quantity.to_u64().ok_or(Refusal::Denied(Denial::TooLarge))?,
            kind: OrderKind::Limit(price),
            exchange: KrExchange::Krx,
        }),
    })
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
async fn selling(desk: &mut Desk<'_>, sold: &Sold<'_>, open: &[Open]) -> Result<Decimal, Prevented> {
    let leader = sold.leader.id;
    let is_purchase = |plan: &Plan| matches!(plan, Plan::LeaderPurchase { leader: of, .. } if *of == leader);
    if open.iter().any(|open| is_purchase(&open.plan)) {
        return Err(Prevented::Waits(purchase_rests(sold)));
    }
    let buying = SymbolSide::of(sold.instrument, Side::Buy);
    let unresolved = desk.ledger().unresolved_of(&buying).map(|id| desk.engine().store.purpose(id));
    if unresolved.transpose()?.is_some_and(|purpose| is_purchase(&purpose.plan)) {
        desk.clear_the_way(buying).await?;
    }
    let is_sale = |plan: &Plan| matches!(plan, Plan::LeaderSale { leader: of, .. } if *of == leader);
    Ok(open.iter().filter(|open| is_sale(&open.plan)).map(|open| open.left.max(Decimal::ZERO)).sum())
}

fn purchase_rests(sold: &Sold<'_>) -> ReasonLine {
    let (leader, stock) = (&sold.leader.name, sold.instrument.symbol());
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
    sold: &Sold<'_>,
    (shares, selling): (gather::Shares, Decimal),
) -> Result<Decimal, Prevented> {
    let name = || (sold.leader.name.clone(), String::from(sold.instrument.symbol()));
    let parts = engine.store.parts(sold.instrument)?;
    let of_all: Decimal = parts.iter().map(|part| part.my_qty).sum();
    let mine = parts.iter().find(|part| part.leader == sold.leader.id).map_or(Decimal::ZERO, |part| part.my_qty);
    // What was sold where we did not see it came from all parts alike.
    let mine = if of_all > shares.held { mine * shares.held / of_all } else { mine };
    if mine <= Decimal::ZERO {
        let (leader, stock) = name();
        return Err(Prevented::Refused(AlertRefusal::NothingHeld { leader, stock }));
    }
    // What earlier sales of the leader may still sell is not there for this one.
    let mine = mine - selling;
    let nothing_sellable = || AlertRefusal::NothingSellable { stock: sold.instrument.symbol().into() };
    if mine <= Decimal::ZERO {
        return Err(Prevented::Refused(nothing_sellable()));
    }
    let (traded, held) = match (sold.quantity, sold.held) {
        (Quantity::All, _) => (Decimal::ONE, Decimal::ONE),
        (Quantity::Shares(traded), Some(held)) if held > Decimal::ZERO => (traded, held),
        _ => {
            let (leader, stock) = name();
            return Err(Prevented::Refused(AlertRefusal::LeaderHoldingsUnknown { leader, stock }));
        }
    };
    let sale = LeaderSale { sold: traded, held, mine, sellable: shares.sellable };
    match size_sale(&sale).ok_or(Refusal::Denied(Denial::TooLarge))? {
        none if none.is_zero() => Err(Prevented::Refused(nothing_sellable())),
        quantity => Ok(quantity),
    }
}
