//! `kis safe-sell …`

use beagle_core::{Size, command::Trail};
use clap::{Args, Subcommand};
use rust_decimal::Decimal;

use super::value::{self, Symbol};

/// What can be done with the safe-sell rule.
#[derive(Debug, Subcommand)]
pub(crate) enum SafeSellVerb {
    /// Look at every holding once and sell what the rule sells · 한 번 실행
    Run,
    /// Modes, sizes and states of the holdings · 목록
    List,
    /// Switch it on, for these holdings or as the account's default · 켜기
    On {
        /// Holdings; the account's default when none is named · 종목
        #[arg(value_name = "SYMBOL", value_parser = value::symbol)]
        symbols: Vec<Symbol>,
        /// How much is sold · 매도 수량
        #[arg(long, value_name = "SIZE", value_parser = value::size())]
        size: Option<Size>,
    },
    /// Switch it off: disarms, and cancels what rests · 끄기
    Off {
        /// Holdings; the account's default when none is named · 종목
        #[arg(value_name = "SYMBOL", value_parser = value::symbol)]
        symbols: Vec<Symbol>,
    },
    /// Change size and thresholds · 수량과 기준 변경
    Set(RuleArgs),
}

/// Thresholds of the rule, for these holdings or as the account's default.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("change").args(["size", "arm", "floor", "volume", "trail"]).required(true).multiple(true))]
pub(crate) struct RuleArgs {
    /// Holdings; the account's default when none is named · 종목
    #[arg(value_name = "SYMBOL", value_parser = value::symbol)]
    pub(crate) symbols: Vec<Symbol>,
    /// How much is sold · 매도 수량
    #[arg(long, value_name = "SIZE", value_parser = value::size())]
    pub(crate) size: Option<Size>,
    /// Profit from which a holding is armed · 감시 시작 수익률
    #[arg(long, value_name = "PCT", value_parser = value::percent, allow_hyphen_values = true)]
    pub(crate) arm: Option<Decimal>,
    /// Profit at or below which an armed holding is sold · 매도 수익률
    #[arg(long, value_name = "PCT", value_parser = value::percent, allow_hyphen_values = true)]
    pub(crate) floor: Option<Decimal>,
    /// Today's volume in percent of yesterday's from which it may arm · 최소 거래량 비율
    #[arg(long, value_name = "PCT", value_parser = value::percent)]
    pub(crate) volume: Option<Decimal>,
    /// How far profit may fall from its peak, in points; or off · 고점 대비 하락 폭
    #[arg(long, value_name = "PCT", value_parser = value::trail)]
    pub(crate) trail: Option<Trail>,
}
