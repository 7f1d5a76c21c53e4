//! A leader bought: my part of it.

use kis_api::{KrExchange, Market, OrderKind, Side};
use rust_decimal::{Decimal, prelude::ToPrimitive as _};

use super::trade::{Bought, Prevented, Wanted};
use crate::{
    engine::{Engine, OrderRequest, Placement, desk::Desk, ready::Ready, settings, store::Purpose},
    gate::risk::{Cover, Denial},
    order::SymbolSide,
    price::Around,
    reason::{AlertRefusal, Refusal},
    report::Sizing,
    strategy::copy_trade::{PurchaseCase, PurchaseSize, plan_purchase},
};

/// Gathers what my part is decided on, and decides.
pub(in crate::engine) async fn buy(desk: &mut Desk<'_>, bought: &Bought<'_>) -> Result<(Ready, Sizing), Prevented> {
    let engine = desk.engine();
    let &Bought { leader, instrument, spent, wanted } = bought;
    let market = instrument.market();
    desk.clear_the_way(SymbolSide::of(instrument, Side::Buy)).await?;
    let budget = engine.store.budget()?;
    let my_capital_krw = budget.capital.ok_or(Prevented::Refused(AlertRefusal::NoCapital))?;
    let quoted = engine.quote(instrument).await?;
    let around =
        Around { quote: &quoted.quote, day: engine.today(market), collar_pct: engine.rules.limits.collar_pct(market) };
    let limit = wanted.limit().or_else(|| around.marketable(Side::Buy, engine.rules.copy_trade.buy_above_last_pct));
    let cash = engine.spendable(&quoted.quote.instrument, limit).await?;
    let rate = sane_rate(engine, market, cash.rate)?;
    let is_cut = matches!(wanted, Wanted::ByAlert(_));
    let case = PurchaseCase {
        spent,
        limit: wanted.limit(),
        around,
        leader_capital_krw: leader.capital_krw,
        my_capital_krw,
        carry_krw: engine.store.position(leader.id, instrument)?.carry_krw,
        min_per_order_krw: settings::min_per_order(engine, &budget),
        max_per_order_krw: is_cut.then(|| settings::max_per_order(engine, &budget)),
        spendable: is_cut.then_some(cash.spendable),
        rate,
        rules: &engine.rules.copy_trade,
    };
    let planned = plan_purchase(&case).map_err(Prevented::not_planned)?;
    let (shares, sizing) = match planned.size {
        PurchaseSize::Buy { shares, sizing } => (shares, sizing),
        PurchaseSize::Nothing { reason, sizing } => {
            return Err(Prevented::TooLittle { reason, sizing: Box::new(sizing) });
        }
    };
    let ready = Ready {
        source: wanted.source(),
        authority: wanted.authority(),
        day: engine.today(market),
        case: Some(engine.case(&quoted, (Cover::Cash(cash.spendable), Some(rate)))),
        wish: wanted.wish(),
        purpose: Purpose {
            name: quoted.quote.name.clone(),
            held: None,
            plan: wanted.purchase(leader.id, (sizing.carried_out_krw, spent.shares(quoted.quote.price))),
        },
        request: OrderRequest::Place(Placement {
            side: Side::Buy,
            instrument: quoted.quote.instrument.clone(),
            quantity: shares.to_u64().ok_or(Refusal::Denied(Denial::TooLarge))?,
            kind: OrderKind::Limit(planned.limit),
            exchange: KrExchange::Krx,
        }),
    };
    Ok((ready, sizing))
}

fn sane_rate(engine: &Engine, market: Market, rate: Option<Decimal>) -> Result<Decimal, Refusal> {
    let is_sane = |rate: &Decimal| match market {
        Market::Kr => *rate == Decimal::ONE,
        Market::Us => engine.rules.limits.is_sane_rate(*rate),
    };
    rate.filter(is_sane).ok_or(Refusal::Denied(Denial::NoRate))
}
