//! `kis budget …` and `kis trading …`

use beagle_core::{Money, command::Switch};
use clap::{Args, Subcommand};

use super::value;

/// What can be done with the budget.
#[derive(Debug, Subcommand)]
pub(crate) enum BudgetVerb {
    /// The budget · 보기
    Show,
    /// Change it · 변경
    #[command(after_help = "Example · 예: kis budget set --capital 1000만 --max 200만")]
    Set(BudgetArgs),
}

/// What to change of the budget.
#[derive(Debug, Args)]
#[group(required = true, multiple = true)]
pub(crate) struct BudgetArgs {
    /// My capital, in won · 내 투자금
    #[arg(long, value_name = "AMOUNT", value_parser = value::money)]
    pub(crate) capital: Option<Money>,
    /// The least a purchase is made for · 최소 매수 금액
    #[arg(long, value_name = "AMOUNT", value_parser = value::money)]
    pub(crate) min: Option<Money>,
    /// The most a purchase is made for · 최대 매수 금액
    #[arg(long, value_name = "AMOUNT", value_parser = value::money)]
    pub(crate) max: Option<Money>,
}

/// What can be done with the trading switches.
#[derive(Debug, Subcommand)]
pub(crate) enum TradingVerb {
    /// The switches · 보기
    Show,
    /// Switch on · 켜기
    On {
        /// Copying leaders at all, domestic orders, or US orders · 스위치
        #[arg(value_name = "SWITCH", value_parser = value::switch())]
        switch: Switch,
    },
    /// Switch off · 끄기
    Off {
        /// Copying leaders at all, domestic orders, or US orders · 스위치
        #[arg(value_name = "SWITCH", value_parser = value::switch())]
        switch: Switch,
    },
}
