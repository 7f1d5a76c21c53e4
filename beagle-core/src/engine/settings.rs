//! The budget and the switches.

use kis_api::{Currency, Env, Market};
use rust_decimal::Decimal;

use super::{Answered, Engine, failure::Done};
use crate::{
    Body, Exit, Mode, Money,
    command::{BudgetCommand, Origin, Switch, TradingCommand},
    gate::{arming::Arming, risk::Budget},
    reason::{Refusal, Word},
    report::{ArmedBody, BudgetBody, SwitchLine, TradingBody},
};

pub(super) fn budget(engine: &Engine, command: &BudgetCommand, origin: Origin) -> Answered {
    let mut budget = engine.store.budget()?;
    if let BudgetCommand::Set { capital, min, max } = command {
        budget = Budget {
            capital: won(Word::new("투자금", "the capital"), *capital)?.or(budget.capital),
            min_per_order: minimum(*min)?.or(budget.min_per_order),
            max_per_order: won(Word::new("최대 금액", "the maximum"), *max)?.or(budget.max_per_order),
        };
        let (min, max) = (min_per_order(engine, &budget), max_per_order(engine, &budget));
        if min > max {
            return Err(Refusal::MinAboveMax { min, max }.into());
        }
        if !origin.is_dry_run() {
            engine.store.set_budget(&budget)?;
        }
    }
    let limits = &engine.rules.limits;
    let max_per_day = budget.max_per_day_krw(limits).unwrap_or(limits.max_per_day_without_capital(Market::Kr));
    let body = BudgetBody {
        capital: budget.capital,
        min_per_order: min_per_order(engine, &budget),
        max_per_order: max_per_order(engine, &budget),
        max_per_day,
        currency: Currency::Krw,
    };
    Ok((Body::Budget(body), Exit::Done))
}

/// What nothing is bought below, in won.
pub(super) fn min_per_order(engine: &Engine, budget: &Budget) -> Decimal {
    budget.min_per_order.unwrap_or(engine.rules.copy_trade.min_per_order_krw)
}

/// What no purchase goes above, in won.
pub(super) fn max_per_order(engine: &Engine, budget: &Budget) -> Decimal {
    let limits = &engine.rules.limits;
    budget.max_per_order_krw(limits).unwrap_or(limits.max_per_order_without_capital(Market::Kr))
}

/// Lets orders with real money leave: whoever types the account's last four digits means this account.
pub(super) fn arm(engine: &Engine, last_four: &str, origin: Origin) -> Answered {
    let account = engine.broker.account().filter(|_| engine.broker.env() == Env::Real).ok_or(Refusal::NothingToArm)?;
    if account.last_four() != last_four {
        return Err(Refusal::OtherAccount.into());
    }
    let arming = Arming { at: engine.clock.moment().wall };
    if !origin.is_dry_run() {
        engine.store.set_arming(Some(arming))?;
    }
    let account_ends = account.last_four().into();
    Ok((Body::Armed(ArmedBody { account_ends, armed_at: arming.at, ends_at: arming.ends() }), Exit::Done))
}

pub(super) fn trading(engine: &Engine, command: &TradingCommand, origin: Origin) -> Answered {
    let change = match *command {
        TradingCommand::Show => None,
        TradingCommand::On(switch) => Some((switch, Mode::On)),
        TradingCommand::Off(switch) => Some((switch, Mode::Off)),
    };
    if let Some((switch, mode)) = change.filter(|_| !origin.is_dry_run()) {
        engine.store.set_switch(switch, mode)?;
    }
    let line = |switch: Switch| -> Done<SwitchLine> {
        let kept = engine.store.switch(switch)?;
        let mode = change.filter(|(changed, _)| *changed == switch).map_or(kept, |(_, mode)| mode);
        Ok(SwitchLine { switch, mode })
    };
    let switches = Switch::ALL.into_iter().map(line).collect::<Done<_>>()?;
    let trading = engine.store.trading()?;
    Ok((Body::Trading(TradingBody { state: trading.into(), cause: trading.cause(), switches }), Exit::Done))
}

/// An amount of won; zero is no minimum.
fn minimum(money: Option<Money>) -> Result<Option<Decimal>, Refusal> {
    match money {
        Some(Money { amount, currency: Currency::Krw }) if amount.is_zero() => Ok(Some(amount)),
        _ => won(Word::new("최소 금액", "the minimum"), money),
    }
}

/// An amount of won above zero.
pub(super) fn won(what: Word, money: Option<Money>) -> Result<Option<Decimal>, Refusal> {
    match money {
        None => Ok(None),
        Some(Money { currency: Currency::Usd, .. }) => Err(Refusal::NotWon { what }),
        Some(Money { amount, .. }) if amount <= Decimal::ZERO => Err(Refusal::NotPositive { what }),
        Some(Money { amount, .. }) => Ok(Some(amount)),
    }
}
