//! Buying and selling by hand.

use kis_api::{Env, Instrument, KrExchange, Market, OrderKind, Side};
use rust_decimal::{Decimal, prelude::ToPrimitive as _};

use crate::{
    Source,
    command::{NewOrder, OrderSize, Origin},
    engine::{
        Engine, OrderRequest, Placement,
        desk::Desk,
        failure::Done,
        gather::{self, Quoted},
        lock,
        ready::{Ready, Sent},
        store::{Plan, Purpose},
    },
    gate::{
        risk::{Cover, Denial},
        session,
    },
    price::Around,
    reason::{Refusal, Word},
};

pub(super) async fn place(engine: &Engine, order: &NewOrder, origin: Origin) -> Done<Sent> {
    engine.refuse_unarmed(order.side)?;
    // What needs nobody's answer is refused before anybody waits for the account.
    makes_sense(engine, order)?;
    is_taken(engine, order)?;
    session::takes(order.instrument.market(), &order.kind, engine.days().at(engine.now())).map_err(Refusal::from)?;
    let mut desk = Desk::open(engine, origin, (name(order.side), lock::PERSON)).await?;
    let ready = prepare(engine, order).await?;
    desk.send(ready).await
}

/// Gathers what an order is decided on.
pub(in crate::engine) async fn prepare(engine: &Engine, order: &NewOrder) -> Done<Ready> {
    let market = order.instrument.market();
    makes_sense(engine, order)?;
    is_taken(engine, order)?;
    session::takes(market, &order.kind, engine.days().at(engine.now())).map_err(Refusal::from)?;
    let gathered = Gathered::of(engine, order, engine.quote(&order.instrument).await?).await?;
    let request = OrderRequest::Place(gathered.placement(order)?);
    Ok(gathered.ready(engine, (order, request)))
}

/// What an order by hand is decided on.
pub(super) struct Gathered {
    quoted: Quoted,
    sized: Sized,
}

impl Gathered {
    /// With this quote.
    pub(super) async fn of(engine: &Engine, order: &NewOrder, quoted: Quoted) -> Done<Self> {
        let sized = match order.side {
            Side::Buy => buy(engine, order, &quoted).await?,
            Side::Sell => sell(engine, order, &quoted).await?,
        };
        Ok(Self { quoted, sized })
    }

    /// What is asked of the broker.
    pub(super) fn placement(&self, order: &NewOrder) -> Done<Placement> {
        let &NewOrder { side, kind, exchange, .. } = order;
        let quantity = self.sized.quantity.to_u64().ok_or(Refusal::Denied(Denial::TooLarge))?;
        Ok(Placement { side, instrument: self.quoted.quote.instrument.clone(), quantity, kind, exchange })
    }

    /// The same, to be ordered today.
    pub(super) fn ready(self, engine: &Engine, (order, request): (&NewOrder, OrderRequest)) -> Ready {
        let Self { quoted, sized } = self;
        let name = sized.name.or_else(|| quoted.quote.name.clone());
        Ready {
            source: Source::Manual,
            authority: order.authority,
            day: engine.today(order.instrument.market()),
            case: Some(engine.case(&quoted, (sized.cover, sized.rate))),
            wish: None,
            purpose: Purpose { name, held: sized.held, plan: Plan::Nothing },
            request,
        }
    }
}

/// How many shares, and what covers them.
struct Sized {
    quantity: Decimal,
    cover: Cover,
    rate: Option<Decimal>,
    held: Option<Decimal>,
    name: Option<String>,
}

async fn buy(engine: &Engine, order: &NewOrder, quoted: &Quoted) -> Done<Sized> {
    let price = order.kind.limit();
    let cash = engine.spendable(&quoted.quote.instrument, price).await?;
    let quantity = match order.size {
        OrderSize::Shares(shares) => Decimal::from(shares),
        OrderSize::Amount(money) => whole_shares(engine, order, (quoted, money.amount))?,
        OrderSize::Part(_) => return Err(Refusal::SizeOfSide { side: Side::Buy }.into()),
    };
    Ok(Sized { quantity, cover: Cover::Cash(cash.spendable), rate: cash.rate, held: None, name: None })
}

/// As many shares as the amount buys at the limit price, or at the upper limit where there is none.
fn whole_shares(engine: &Engine, order: &NewOrder, (quoted, amount): (&Quoted, Decimal)) -> Done<Decimal> {
    let market = order.instrument.market();
    let around =
        Around { quote: &quoted.quote, day: engine.today(market), collar_pct: engine.rules.limits.collar_pct(market) };
    let price = order.kind.limit().or(around.limits().1).ok_or(Refusal::Denied(Denial::NoUpperLimit))?;
    let currency = market.currency();
    match amount.checked_div(price).map(|shares| shares.floor()) {
        Some(shares) if shares >= Decimal::ONE => Ok(shares),
        _ => Err(Refusal::AmountTooSmall { amount, price, currency }.into()),
    }
}

async fn sell(engine: &Engine, order: &NewOrder, quoted: &Quoted) -> Done<Sized> {
    let instrument = &quoted.quote.instrument;
    let balance = engine.broker.balance(instrument.market()).await?;
    let shares = gather::shares(&balance, instrument);
    let not_held = || Refusal::NotHeld { symbol: instrument.symbol().into() };
    let name = gather::cash_holdings(&balance, instrument).next().ok_or_else(not_held)?.name.clone();
    let quantity = match order.size {
        OrderSize::Shares(shares) => Decimal::from(shares),
        OrderSize::Part(size) => size.of(shares.sellable),
        OrderSize::Amount(_) => return Err(Refusal::SizeOfSide { side: Side::Sell }.into()),
    };
    let rate = gather::rate_of(quoted.quote.currency, balance.rate);
    let (cover, held) = (Cover::Shares(shares.sellable), Some(shares.held));
    if quantity.is_zero() {
        // Half of nothing.
        return Err(
            Refusal::Denied(Denial::MoreThanSellable { quantity: Decimal::ONE, sellable: shares.sellable }).into()
        );
    }
    Ok(Sized { quantity, cover, rate, held, name: Some(name) })
}

/// Whether the exchange knows such orders.
fn is_taken(engine: &Engine, order: &NewOrder) -> Done<()> {
    let env = engine.broker.env();
    let code = match order.instrument.market() {
        Market::Kr => order.kind.domestic_code(order.exchange, env),
        Market::Us => order.kind.us_code(order.side, env),
    };
    Ok(code.map(|_| ())?)
}

/// What can be refused without asking anybody.
pub(super) fn makes_sense(engine: &Engine, order: &NewOrder) -> Result<(), Refusal> {
    let market = order.instrument.market();
    if market == Market::Us && order.kind == OrderKind::Market {
        return Err(Refusal::NoMarketOrder { exchange: None });
    }
    if market == Market::Kr && order.exchange != KrExchange::Krx {
        let exchange = order.exchange;
        if engine.broker.env() == Env::Paper {
            return Err(Refusal::NotOnPaper { exchange });
        }
        if exchange == KrExchange::Nxt && order.kind == OrderKind::Market {
            return Err(Refusal::NoMarketOrder { exchange: Some(exchange) });
        }
    }
    if order.kind.limit().is_some_and(|price| price <= Decimal::ZERO) {
        return Err(Refusal::NotPositive { what: Word::new("가격", "the price") });
    }
    match (order.side, order.size) {
        (side @ Side::Buy, OrderSize::Part(_)) | (side @ Side::Sell, OrderSize::Amount(_)) => {
            Err(Refusal::SizeOfSide { side })
        }
        (_, OrderSize::Amount(money)) if money.currency != market.currency() => {
            Err(Refusal::AmountCurrency { given: money.currency, wanted: market.currency() })
        }
        (_, OrderSize::Amount(money)) if money.amount <= Decimal::ZERO => {
            Err(Refusal::NotPositive { what: Word::new("금액", "the amount") })
        }
        (_, OrderSize::Shares(0)) => Err(Refusal::NotPositive { what: Word::new("수량", "the quantity") }),
        _ => Ok(()),
    }
}

const fn name(side: Side) -> &'static str {
    match side {
        Side::Buy => "order buy",
        Side::Sell => "order sell",
    }
}

/// A listing as a person names it.
pub(in crate::engine) fn shown(instrument: &Instrument, name: Option<&str>) -> String {
    name.filter(|name| !name.is_empty()).map_or_else(|| instrument.to_string(), |name| format!("{instrument} {name}"))
}
