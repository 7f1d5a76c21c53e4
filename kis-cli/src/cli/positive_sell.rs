//! `kis positive-sell …`

use beagle_core::{Size, command::Cost};
use clap::{Args, Subcommand};

use super::value::{self, Symbol};

/// What can be done with the positive-sell rule.
#[derive(Debug, Subcommand)]
pub(crate) enum PositiveSellVerb {
    /// Look at every holding once, tell what turned positive, and sell where it is on · 한 번 실행
    Run,
    /// Modes, sizes and states of the holdings · 목록
    List,
    /// Sell what turns positive, for these holdings or as the account's default · 켜기
    On {
        /// Holdings; the account's default when none is named · 종목
        #[arg(value_name = "SYMBOL", value_parser = value::symbol)]
        symbols: Vec<Symbol>,
        /// How much is sold · 매도 수량
        #[arg(long, value_name = "SIZE", value_parser = value::size())]
        size: Option<Size>,
    },
    /// Tell only: nothing is sold, and what rests is cancelled · 끄기 (알림만)
    Off {
        /// Holdings; the account's default when none is named · 종목
        #[arg(value_name = "SYMBOL", value_parser = value::symbol)]
        symbols: Vec<Symbol>,
    },
    /// Change size and least profit · 수량과 기준 변경
    Set(PositiveSellArgs),
}

/// Size and least profit, for these holdings or as the account's default.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("change").args(["size", "cost"]).required(true).multiple(true))]
pub(crate) struct PositiveSellArgs {
    /// Holdings; the account's default when none is named · 종목
    #[arg(value_name = "SYMBOL", value_parser = value::symbol)]
    pub(crate) symbols: Vec<Symbol>,
    /// How much is sold · 매도 수량
    #[arg(long, value_name = "SIZE", value_parser = value::size())]
    pub(crate) size: Option<Size>,
    /// Least profit to sell at; table is the fees and taxes of the day · 매도할 최소 수익률, table 은 수수료와 세금
    #[arg(long, value_name = "PCT|table", value_parser = value::cost)]
    pub(crate) cost: Option<Cost>,
}
