//! From what was typed to what is asked of the engine. Nothing is decided on the way.

use beagle_core::{
    Command, Text,
    command::{
        AlertCommand, BudgetCommand, ConditionChange, ConditionCommand, FollowCommand, JournalQuery, LeaderChange,
        LeaderOrder, LeaderSize, Message, NewOrder, OrderCommand, OrderQuery, OrderRef, OrderSize, PositiveSellChange,
        PositiveSellCommand, ReservationRef, ReserveCommand, Resting, SafeSellChange, SafeSellCommand, SettleCommand,
        StateCommand, TradingCommand,
    },
    order::Authority,
    strategy::condition::Terms,
};
use clap::Args;
use kis_api::{Instrument, OrderKind, Side};

use crate::{
    cli::{
        AlertVerb, BudgetVerb, BuyArgs, ConditionVerb, FollowVerb, KindName, LeaderOrderArgs, OrderVerb,
        PositiveSellVerb, PriceArgs, RefArgs, ReserveVerb, SafeSellVerb, SellArgs, SettleArgs, StateVerb, Symbol,
        TradeVerb, TradingVerb,
    },
    commands::{Desk, input},
    failure::Refusal,
};

/// What is asked of the engine.
pub(crate) async fn of(verb: TradeVerb, desk: &Desk<'_>) -> Result<Command, Refusal> {
    Ok(match verb {
        TradeVerb::Balance => Command::Balance,
        TradeVerb::Cash => Command::Cash,
        TradeVerb::Order(verb) => Command::Order(order(verb, desk).await?),
        TradeVerb::SafeSell { verb } => Command::SafeSell(safe_sell(verb.unwrap_or(SafeSellVerb::Run), desk).await?),
        TradeVerb::PositiveSell { verb } => {
            Command::PositiveSell(positive_sell(verb.unwrap_or(PositiveSellVerb::Run), desk).await?)
        }
        TradeVerb::Condition(verb) => Command::Condition(condition(verb, desk).await?),
        TradeVerb::Follow(verb) => Command::Follow(follow(verb, desk).await?),
        TradeVerb::Budget(verb) => Command::Budget(budget(&verb)),
        TradeVerb::Trading(verb) => Command::Trading(trading(&verb)),
        TradeVerb::Alert(verb) => Command::Alert(alert(verb)?),
        TradeVerb::Settle(args) => Command::Settle(settle(args)),
        TradeVerb::Journal(args) => Command::Journal(JournalQuery { intent: args.id, from: args.from, to: args.to }),
        TradeVerb::Halt { cancel: true } => Command::Halt(Resting::Cancel),
        TradeVerb::Halt { cancel: false } => Command::Halt(Resting::Leave),
        TradeVerb::Resume => Command::Resume,
        TradeVerb::State(StateVerb::Export { to }) => Command::State(StateCommand::Export { to }),
        TradeVerb::State(StateVerb::Import { from }) => Command::State(StateCommand::Import { from }),
    })
}

async fn listings(symbols: Vec<Symbol>, desk: &Desk<'_>) -> Result<Vec<Instrument>, Refusal> {
    let mut found = Vec::with_capacity(symbols.len());
    for symbol in symbols {
        found.push(desk.listing(symbol).await?);
    }
    Ok(found)
}

async fn order(verb: OrderVerb, desk: &Desk<'_>) -> Result<OrderCommand, Refusal> {
    Ok(match verb {
        OrderVerb::Buy(args) => OrderCommand::Place(buy(args, desk).await?),
        OrderVerb::Sell(args) => OrderCommand::Place(sell(args, desk).await?),
        OrderVerb::List(args) => OrderCommand::List(OrderQuery { market: args.market, from: args.date, to: args.date }),
        OrderVerb::Fills(args) => OrderCommand::Fills(OrderQuery { market: args.market, from: args.from, to: args.to }),
        OrderVerb::Status(args) => OrderCommand::Status(reference(args)),
        OrderVerb::Amend(args) => {
            OrderCommand::Amend { order: reference(args.order), price: args.limit, quantity: args.qty }
        }
        OrderVerb::Cancel(args) => OrderCommand::Cancel { order: reference(args.order), quantity: args.qty },
        OrderVerb::Reserve(verb) => OrderCommand::Reserve(reserve(verb, desk).await?),
    })
}

async fn reserve(verb: ReserveVerb, desk: &Desk<'_>) -> Result<ReserveCommand, Refusal> {
    Ok(match verb {
        ReserveVerb::Buy(args) => ReserveCommand::Place(buy(args, desk).await?),
        ReserveVerb::Sell(args) => ReserveCommand::Place(sell(args, desk).await?),
        ReserveVerb::List(args) => {
            ReserveCommand::List(OrderQuery { market: args.market, from: args.from, to: args.to })
        }
        ReserveVerb::Cancel(args) => {
            ReserveCommand::Cancel(ReservationRef { number: args.number, market: args.market })
        }
    })
}

async fn buy<P: Args + Into<PriceArgs>>(args: BuyArgs<P>, desk: &Desk<'_>) -> Result<NewOrder, Refusal> {
    // The command line asks for one of the two.
    let size = args.amount.map_or(OrderSize::Shares(args.quantity.unwrap_or_default()), OrderSize::Amount);
    place(Side::Buy, args.symbol, size, &args.price.into(), desk).await
}

async fn sell<P: Args + Into<PriceArgs>>(args: SellArgs<P>, desk: &Desk<'_>) -> Result<NewOrder, Refusal> {
    let order = place(Side::Sell, args.symbol, args.quantity, &args.price.into(), desk).await?;
    let authority = if args.during_halt { Authority::OwnerDuringHalt } else { order.authority };
    Ok(NewOrder { authority, ..order })
}

async fn place(
    side: Side,
    symbol: Symbol,
    size: OrderSize,
    price: &PriceArgs,
    desk: &Desk<'_>,
) -> Result<NewOrder, Refusal> {
    let kind = kind(price)?;
    let (instrument, exchange) = (desk.listing(symbol).await?, price.exchange);
    Ok(NewOrder { side, instrument, size, kind, exchange, authority: Authority::Owner })
}

/// What the price and the kind mean together.
fn kind(price: &PriceArgs) -> Result<OrderKind, Refusal> {
    use OrderKind::{
        AfterClose, Best, FokLimit, FokMarket, IocLimit, IocMarket, Limit, LimitOnClose, LimitOnOpen, Market,
        MarketOnClose, MarketOnOpen, PreOpen, SinglePrice,
    };
    match (price.kind, price.limit) {
        (None, Some(limit)) => Ok(Limit(limit)),
        // Without a limit the flag for any price was given: the command line asks for one of them.
        (None, None) => Ok(Market),
        (Some(KindName::Loc), Some(limit)) => Ok(LimitOnClose(limit)),
        (Some(KindName::Loo), Some(limit)) => Ok(LimitOnOpen(limit)),
        (Some(KindName::SinglePrice), Some(limit)) => Ok(SinglePrice(limit)),
        (Some(KindName::Ioc), Some(limit)) => Ok(IocLimit(limit)),
        (Some(KindName::Fok), Some(limit)) => Ok(FokLimit(limit)),
        (Some(KindName::Ioc), None) => Ok(IocMarket),
        (Some(KindName::Fok), None) => Ok(FokMarket),
        (Some(KindName::Moc), None) => Ok(MarketOnClose),
        (Some(KindName::Moo), None) => Ok(MarketOnOpen),
        (Some(KindName::Best), None) => Ok(Best),
        (Some(KindName::PreOpen), None) => Ok(PreOpen),
        (Some(KindName::AfterClose), None) => Ok(AfterClose),
        (Some(KindName::Loc | KindName::Loo | KindName::SinglePrice), None) => Err(Refusal::usage(
            Text::new("이 주문구분에는 가격이 필요합니다", "orders of this kind need a price"),
            Text::new("--limit 을 붙이십시오", "add --limit"),
        )),
        (Some(_), Some(_)) => Err(Refusal::usage(
            Text::new("이 주문구분은 가격을 정하지 않습니다", "orders of this kind have no price of their own"),
            Text::new("--limit 을 빼십시오", "leave --limit out"),
        )),
    }
}

fn reference(args: RefArgs) -> OrderRef {
    OrderRef { order_no: args.order_no, market: args.market }
}

async fn safe_sell(verb: SafeSellVerb, desk: &Desk<'_>) -> Result<SafeSellCommand, Refusal> {
    Ok(match verb {
        SafeSellVerb::Run => SafeSellCommand::Run,
        SafeSellVerb::List => SafeSellCommand::List,
        SafeSellVerb::On { symbols, size } => SafeSellCommand::On { instruments: listings(symbols, desk).await?, size },
        SafeSellVerb::Off { symbols } => SafeSellCommand::Off { instruments: listings(symbols, desk).await? },
        SafeSellVerb::Set(args) => SafeSellCommand::Set {
            instruments: listings(args.symbols, desk).await?,
            change: SafeSellChange {
                size: args.size,
                arm_profit_pct: args.arm,
                floor_profit_pct: args.floor,
                min_volume_ratio_pct: args.volume,
                trail: args.trail,
            },
        },
    })
}

async fn positive_sell(verb: PositiveSellVerb, desk: &Desk<'_>) -> Result<PositiveSellCommand, Refusal> {
    Ok(match verb {
        PositiveSellVerb::Run => PositiveSellCommand::Run,
        PositiveSellVerb::List => PositiveSellCommand::List,
        PositiveSellVerb::On { symbols, size } => {
            PositiveSellCommand::On { instruments: listings(symbols, desk).await?, size }
        }
        PositiveSellVerb::Off { symbols } => PositiveSellCommand::Off { instruments: listings(symbols, desk).await? },
        PositiveSellVerb::Set(args) => PositiveSellCommand::Set {
            instruments: listings(args.symbols, desk).await?,
            change: PositiveSellChange { size: args.size, cost: args.cost },
        },
    })
}

async fn condition(verb: ConditionVerb, desk: &Desk<'_>) -> Result<ConditionCommand, Refusal> {
    Ok(match verb {
        ConditionVerb::List => ConditionCommand::List,
        ConditionVerb::Add(args) => {
            let trigger = args.lines.trigger().ok_or_else(no_line)?;
            let terms = Terms { trigger, amount: args.sell, until: args.until };
            ConditionCommand::Add { instrument: desk.listing(args.symbol).await?, terms }
        }
        ConditionVerb::Set(args) => {
            let change = ConditionChange { trigger: args.lines.trigger(), amount: args.sell, until: args.until };
            ConditionCommand::Set { id: args.id, change }
        }
        ConditionVerb::Remove { ids } => ConditionCommand::Remove { ids },
        ConditionVerb::On { ids } => ConditionCommand::On { ids },
        ConditionVerb::Off { ids } => ConditionCommand::Off { ids },
        ConditionVerb::Run => ConditionCommand::Run,
    })
}

fn no_line() -> Refusal {
    Refusal::usage(
        Text::new("조건이 없습니다", "there is no line to wait for"),
        Text::new("--price-above 처럼 하나를 쓰십시오", "give one, such as --price-above"),
    )
}

async fn follow(verb: FollowVerb, desk: &Desk<'_>) -> Result<FollowCommand, Refusal> {
    Ok(match verb {
        FollowVerb::Add { leader, market, capital, profile_id } => {
            FollowCommand::Add { leader, profile: profile_id, markets: market, capital }
        }
        FollowVerb::List => FollowCommand::List,
        FollowVerb::Set(args) => FollowCommand::Set {
            leader: args.leader,
            change: LeaderChange {
                name: args.change.name,
                profile: args.change.profile_id,
                visibility: args.change.visibility,
                markets: args.change.market,
                capital: args.change.capital,
            },
        },
        FollowVerb::Remove { leader } => FollowCommand::Remove { leader },
        FollowVerb::Holdings { leader: Some(leader), symbol: Some(symbol), quantity: Some(quantity) } => {
            FollowCommand::Hold { leader, instrument: desk.listing(symbol).await?, quantity }
        }
        FollowVerb::Holdings { leader, .. } => FollowCommand::Holdings { leader },
        FollowVerb::Order(args) => FollowCommand::Order(leader_order(args, desk).await?),
    })
}

async fn leader_order(args: LeaderOrderArgs, desk: &Desk<'_>) -> Result<LeaderOrder, Refusal> {
    // The command line asks for one of the two.
    let size = args.amount.map(LeaderSize::Amount).or(args.quantity).unwrap_or(LeaderSize::All);
    Ok(LeaderOrder {
        leader: args.leader,
        side: args.side,
        instrument: desk.listing(args.symbol).await?,
        size,
        price: args.price,
        limit: args.limit,
    })
}

fn budget(verb: &BudgetVerb) -> BudgetCommand {
    match verb {
        BudgetVerb::Show => BudgetCommand::Show,
        BudgetVerb::Set(args) => BudgetCommand::Set { capital: args.capital, min: args.min, max: args.max },
    }
}

fn trading(verb: &TradingVerb) -> TradingCommand {
    match verb {
        TradingVerb::Show => TradingCommand::Show,
        TradingVerb::On { switch } => TradingCommand::On(*switch),
        TradingVerb::Off { switch } => TradingCommand::Off(*switch),
    }
}

fn alert(verb: AlertVerb) -> Result<AlertCommand, Refusal> {
    Ok(match verb {
        AlertVerb::Ingest { text, id } => {
            let texts = if text.is_empty() { input::lines()? } else { vec![text.join(" ")] };
            let message = |text| Message { delivery: id.clone(), ..Message::new(text) };
            AlertCommand::Ingest { messages: texts.into_iter().map(message).collect() }
        }
        AlertVerb::List => AlertCommand::List,
        AlertVerb::Drain { confirm } => AlertCommand::Drain { confirmed: confirm },
    })
}

fn settle(args: SettleArgs) -> SettleCommand {
    match (args.id, args.placed) {
        (None, _) => SettleCommand::List,
        (Some(id), Some(order_no)) => SettleCommand::Placed { id, order_no },
        (Some(id), None) => SettleCommand::NotPlaced { id },
    }
}
