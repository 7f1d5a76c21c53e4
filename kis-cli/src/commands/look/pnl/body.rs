//! What sales brought and what is held would bring: each sale, and their sums.

use std::ops::RangeInclusive;

use beagle_core::profit::Sale;
use jiff::civil::Date;
use kis_api::{Balance, Currency, Holding, Market, ProfitLine};
use rust_decimal::Decimal;
use serde::Serialize;

use crate::cli::PnlBy;

/// What sales brought, and what is held would bring.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct PnlBody {
    pub(crate) markets: Vec<MarketLine>,
    /// Each listing on each day: oldest first, the domestic ones first.
    pub(crate) lines: Vec<Line>,
    /// Their sums by day, in the same order.
    pub(crate) days: Vec<Sum>,
    /// Their sums by listing, the domestic ones first.
    pub(crate) stocks: Vec<Sum>,
    /// Won for a dollar now, by which dollars are counted in won.
    pub(crate) rate: Option<Decimal>,
    /// Of all markets. Unknown where dollars have no rate.
    pub(crate) realised_krw: Option<Decimal>,
    pub(crate) unrealised_krw: Option<Decimal>,
    /// What a line is about where people see it.
    #[serde(skip)]
    pub(crate) by: PnlBy,
}

/// The sums of one market, in its currency.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MarketLine {
    pub(crate) market: Market,
    pub(crate) currency: Currency,
    pub(crate) from: Date,
    pub(crate) to: Date,
    /// Of the lines whose profit is known.
    pub(crate) realised: Decimal,
    /// Unknown where the profit is from own fills, whose profit is before fees and taxes.
    pub(crate) costs: Option<Decimal>,
    pub(crate) source: Source,
    /// Lines whose profit is not known.
    pub(crate) unknown: usize,
    /// 평가손익 of what is held now, before fees and taxes, of the holdings whose price and cost are known.
    pub(crate) unrealised: Decimal,
    /// Holdings whose price or cost is not known.
    pub(crate) unrealised_unknown: usize,
}

/// Who counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Source {
    /// The broker, after fees and taxes.
    Broker,
    /// This program, from the account's fills and the average cost of what it holds: paper accounts have nothing else.
    OwnFills,
}

/// One listing on one day.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Line {
    pub(crate) date: Date,
    pub(crate) symbol: String,
    pub(crate) name: String,
    pub(crate) market: Market,
    pub(crate) currency: Currency,
    pub(crate) qty: Decimal,
    pub(crate) proceeds: Option<Decimal>,
    /// Unknown where nobody knows what the shares had cost.
    pub(crate) realised: Option<Decimal>,
    pub(crate) realised_pct: Option<Decimal>,
    pub(crate) costs: Option<Decimal>,
}

/// A day's or a listing's lines of one market as one. What is unknown of one of them is unknown of the sum.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Sum {
    /// The day, where it is a day's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date: Option<Date>,
    /// Code and name, where it is a listing's.
    #[serde(flatten)]
    pub(crate) stock: Option<Stock>,
    pub(crate) market: Market,
    pub(crate) currency: Currency,
    pub(crate) qty: Decimal,
    pub(crate) proceeds: Option<Decimal>,
    pub(crate) realised: Option<Decimal>,
    pub(crate) costs: Option<Decimal>,
}

/// A listing by code and name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Stock {
    pub(crate) symbol: String,
    pub(crate) name: String,
}

impl Line {
    pub(super) fn told(market: Market, line: ProfitLine) -> Self {
        Self {
            date: line.date,
            symbol: line.instrument.symbol().to_owned(),
            name: line.name,
            market,
            currency: market.currency(),
            qty: line.sold,
            proceeds: Some(line.proceeds),
            realised: Some(line.realised),
            realised_pct: line.realised_pct,
            costs: Some(line.costs),
        }
    }

    pub(super) fn counted(market: Market, sale: Sale) -> Self {
        let currency = market.currency();
        let money = |amount: Decimal| whole(amount, currency);
        Self {
            proceeds: sale.proceeds.map(money),
            realised: sale.realised().map(money),
            realised_pct: sale.realised_pct(),
            costs: None,
            date: sale.date,
            symbol: sale.symbol,
            name: sale.name,
            market,
            currency,
            qty: sale.sold.normalize(),
        }
    }
}

impl PnlBody {
    /// Adds what was sold of a market on these days, and what it holds.
    pub(crate) fn add(&mut self, (span, balance): (RangeInclusive<Date>, &Balance), source: Source, lines: Vec<Line>) {
        let (from, to) = span.into_inner();
        let (market, currency) = (balance.market, balance.currency);
        let unrealised: Vec<Option<Decimal>> = balance.holdings.iter().map(Holding::profit).collect();
        let costs = lines.iter().map(|line| line.costs.unwrap_or_default()).sum::<Decimal>().normalize();
        self.markets.push(MarketLine {
            market,
            currency,
            from,
            to,
            realised: lines.iter().filter_map(|line| line.realised).sum::<Decimal>().normalize(),
            costs: (source == Source::Broker).then_some(costs),
            source,
            unknown: lines.iter().filter(|line| line.realised.is_none()).count(),
            unrealised: whole(unrealised.iter().flatten().sum(), currency),
            unrealised_unknown: unrealised.iter().filter(|profit| profit.is_none()).count(),
        });
        self.rate = self.rate.or(balance.rate.map(|rate| rate.normalize()));
        self.days.extend(sums(&lines, |line| line.date).into_values().map(Sum::of_day));
        self.stocks.extend(sums(&lines, |line| line.symbol.clone()).into_values().map(Sum::of_stock));
        self.lines.extend(lines);
    }

    /// Counts all markets in won.
    pub(crate) fn total(&mut self) {
        self.realised_krw = self.in_won(|market| market.realised);
        self.unrealised_krw = self.in_won(|market| market.unrealised);
    }

    fn in_won(&self, of: impl Fn(&MarketLine) -> Decimal) -> Option<Decimal> {
        let won = |market: &MarketLine| won(of(market), market.currency, self.rate);
        let sum = self.markets.iter().map(won).try_fold(Decimal::ZERO, |sum, won| sum.checked_add(won?))?;
        Some(whole(sum, Currency::Krw))
    }
}

/// An amount in won.
pub(super) fn won(amount: Decimal, currency: Currency, rate: Option<Decimal>) -> Option<Decimal> {
    match currency {
        _ if amount.is_zero() => Some(amount),
        Currency::Krw => Some(amount),
        Currency::Usd => amount.checked_mul(rate?),
    }
}

/// Averages have more places than money has.
fn whole(amount: Decimal, currency: Currency) -> Decimal {
    amount.round_dp(if currency == Currency::Krw { 0 } else { 2 }).normalize()
}

/// Lines that belong together.
fn sums<K: Ord>(lines: &[Line], key: impl Fn(&Line) -> K) -> std::collections::BTreeMap<K, Vec<&Line>> {
    let mut groups = std::collections::BTreeMap::<K, Vec<&Line>>::new();
    for line in lines {
        groups.entry(key(line)).or_default().push(line);
    }
    groups
}

impl Sum {
    fn of_day(lines: Vec<&Line>) -> Self {
        Self { date: lines.first().map(|line| line.date), ..Self::of(&lines) }
    }

    fn of_stock(lines: Vec<&Line>) -> Self {
        let stock = lines.last().map(|line| Stock { symbol: line.symbol.clone(), name: line.name.clone() });
        Self { stock, ..Self::of(&lines) }
    }

    fn of(lines: &[&Line]) -> Self {
        let sum = |of: fn(&Line) -> Option<Decimal>| {
            let sum: Option<Decimal> = lines.iter().map(|line| of(line)).sum();
            sum.map(|sum| sum.normalize())
        };
        let market = lines.first().map_or(Market::Kr, |line| line.market);
        Self {
            date: None,
            stock: None,
            market,
            currency: market.currency(),
            qty: lines.iter().map(|line| line.qty).sum::<Decimal>().normalize(),
            proceeds: sum(|line| line.proceeds),
            realised: sum(|line| line.realised),
            costs: sum(|line| line.costs),
        }
    }
}
