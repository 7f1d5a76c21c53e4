//! An order as a leader: what would follow from their trade, on the owner's word.

use kis_api::{Market, OrderKind, Side};
use rust_decimal::Decimal;

use super::{
    buy, find, sell,
    trade::{Bought, Prevented, Sold, Wanted},
};
use crate::{
    Body, Exit, Text,
    alert::Quantity,
    command::{LeaderOrder, LeaderSize, Origin},
    engine::{
        Answered, Engine,
        desk::Desk,
        failure::{Done, Stop},
        lock, preview,
        ready::Ready,
        store::Leader,
    },
    gate::{risk::Denial, session},
    reason::{AlertRefusal, LeaderRefusal, Refusal, Word},
    report::{LeaderOrderBody, Sizing},
    strategy::copy_trade::Spent,
    wording,
};

const WHO: &str = "follow order";

pub(super) async fn place(engine: &Engine, order: &LeaderOrder, origin: Origin) -> Answered {
    engine.refuse_unarmed(order.side)?;
    // What needs nobody's answer is refused before anybody waits for the account.
    makes_sense(engine, order)?;
    let leader = find(engine, &order.leader)?;
    let mut desk = Desk::open(engine, origin, (WHO, lock::PERSON)).await?;
    let (ready, sizing) = prepare(&mut desk, (order, &leader)).await?;
    let sent = desk.send(ready).await?;
    let exit = sent.exit();
    Ok((Body::LeaderOrder(LeaderOrderBody { leader: leader.name, order: sent.by_hand()?, sizing }), exit))
}

/// What is about to be ordered, and the sum behind it.
pub(in crate::engine) async fn text(engine: &Engine, order: &LeaderOrder) -> Done<Text> {
    engine.refuse_unarmed(order.side)?;
    makes_sense(engine, order)?;
    let leader = find(engine, &order.leader)?;
    let (ready, sizing) = prepare(&mut Desk::look_on(engine)?, (order, &leader)).await?;
    let (order, name) = (preview::order_text(engine, &ready)?, &leader.name);
    Ok(match sizing.as_ref().map(wording::sizing) {
        Some(sum) => Text::new(
            format!("{name}님을 따라: {} → {}", sum.ko, order.ko),
            format!("as {name}: {}, so {}", sum.en, order.en),
        ),
        None => Text::new(format!("{name}님을 따라 {}", order.ko), format!("as {name}: {}", order.en)),
    })
}

/// Gathers what the order is decided on, and decides.
async fn prepare(desk: &mut Desk<'_>, (order, leader): (&LeaderOrder, &Leader)) -> Done<(Ready, Option<Sizing>)> {
    let instrument = &order.instrument;
    let wanted = Wanted::ByOwner { limit: order.limit };
    let prepared = match (order.side, order.size) {
        (Side::Buy, LeaderSize::Shares(shares)) => {
            let spent = Spent::Shares { shares, price: order.price.or(order.limit) };
            buy(desk, &Bought { leader, instrument, spent, wanted }).await.map(|(ready, sizing)| (ready, Some(sizing)))
        }
        (Side::Buy, LeaderSize::Amount(money)) => {
            let spent = Spent::Amount(money.amount);
            buy(desk, &Bought { leader, instrument, spent, wanted }).await.map(|(ready, sizing)| (ready, Some(sizing)))
        }
        (Side::Sell, LeaderSize::Shares(_) | LeaderSize::All) => {
            let quantity = match order.size {
                LeaderSize::Shares(shares) => Quantity::Shares(shares),
                _ => Quantity::All,
            };
            let held = desk.engine().store.position(leader.id, instrument)?.leader_qty;
            sell(desk, &Sold { leader, instrument, quantity, held, wanted }).await.map(|ready| (ready, None))
        }
        (side, _) => return Err(Refusal::SizeOfSide { side }.into()),
    };
    prepared.map_err(refused)
}

/// By hand nothing is carried and nothing waits.
fn refused(prevented: Prevented) -> Stop {
    match prevented {
        Prevented::Stop(stop) => stop,
        Prevented::Refused(reason) => Stop::new(&reason, Exit::Refused),
        Prevented::TooLittle { reason, sizing } => {
            let due_krw = sizing.due_krw;
            match reason {
                AlertRefusal::BelowMinimum { min_krw: least_krw, .. }
                | AlertRefusal::BelowOneShare { price_krw: least_krw, .. } => {
                    LeaderRefusal::TooLittle { due_krw, least_krw }.into()
                }
                other => Stop::new(&other, Exit::Refused),
            }
        }
        Prevented::Waits(line) => {
            let mut stop = Stop::failed(&line.code, line.text, line.hint);
            stop.exit = Exit::Refused;
            stop
        }
    }
}

/// What can be refused without asking anybody.
fn makes_sense(engine: &Engine, order: &LeaderOrder) -> Done<()> {
    let market = order.instrument.market();
    let is_above_zero = |number: Decimal| number > Decimal::ZERO;
    match (order.side, order.size) {
        (side @ Side::Buy, LeaderSize::All) | (side @ Side::Sell, LeaderSize::Amount(_)) => {
            return Err(Refusal::SizeOfSide { side }.into());
        }
        (_, LeaderSize::Amount(money)) if money.currency != market.currency() => {
            return Err(Refusal::AmountCurrency { given: money.currency, wanted: market.currency() }.into());
        }
        (_, LeaderSize::Amount(money)) if !is_above_zero(money.amount) => {
            return Err(Refusal::NotPositive { what: Word::new("금액", "the amount") }.into());
        }
        (_, LeaderSize::Shares(shares)) if !is_above_zero(shares) => {
            return Err(Refusal::NotPositive { what: Word::new("수량", "the quantity") }.into());
        }
        (_, LeaderSize::Shares(shares)) if market == Market::Kr && !shares.fract().is_zero() => {
            return Err(Refusal::Denied(Denial::Quantity { quantity: shares }).into());
        }
        _ => {}
    }
    if [order.price, order.limit].into_iter().flatten().any(|price| !is_above_zero(price)) {
        return Err(Refusal::NotPositive { what: Word::new("가격", "the price") }.into());
    }
    let limit = OrderKind::Limit(order.limit.unwrap_or(Decimal::ONE));
    Ok(session::takes(market, &limit, engine.days().at(engine.now())).map_err(Refusal::from)?)
}
