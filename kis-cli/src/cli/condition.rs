//! `kis condition …`

use beagle_core::{
    command::Until,
    strategy::condition::{Amount, Measure, Trigger, When},
};
use clap::{Args, Subcommand};
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::value::{self, Symbol};

/// What can be done with conditions on holdings.
#[derive(Debug, Subcommand)]
pub(crate) enum ConditionVerb {
    /// The conditions and what happened to them · 목록과 이력
    List,
    /// Sell when a price or a profit is reached, once · 추가
    #[command(after_help = "Examples · 예:\n\
                            kis condition add 005930 --price-above 80000 --sell half\n\
                            kis condition add 삼성전자 --profit-below -5 --sell all --until 2026-12-30\n\
                            kis condition add NASD:AAPL --price-below 190.50 --sell 3\n\
                            A sale from a line on is not made below that line; one down to a line takes what the market gives.\n\
                            이상 조건의 매도가는 기준보다 낮아지지 않으며, 이하 조건은 현재가를 따라갑니다.")]
    Add(NewCondition),
    /// Change a condition; one that has sold waits again · 변경
    #[command(after_help = "Example · 예: kis condition set 3 --price-above 85000 --until none")]
    Set(ConditionArgs),
    /// Remove conditions, and cancel what they have resting · 삭제
    Remove {
        /// Their numbers · 번호
        #[arg(value_name = "ID", required = true)]
        ids: Vec<i64>,
    },
    /// Switch on; one named that has sold, or is over, waits again · 켜기
    On {
        /// Their numbers; all when none is given · 번호
        #[arg(value_name = "ID")]
        ids: Vec<i64>,
    },
    /// Switch off, and cancel what rests · 끄기
    Off {
        /// Their numbers; all when none is given · 번호
        #[arg(value_name = "ID")]
        ids: Vec<i64>,
    },
    /// Look at every condition once and sell what reached its line · 한 번 실행
    Run,
}

/// A new condition: it waits for one of the lines.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("line")
    .args(["price_above", "price_below", "profit_above", "profit_below"]).required(true))]
pub(crate) struct NewCondition {
    /// The holding; it may be bought later · 종목
    #[arg(value_name = "SYMBOL", value_parser = value::symbol)]
    pub(crate) symbol: Symbol,
    #[command(flatten)]
    pub(crate) lines: Lines,
    /// How much is sold: a number of shares, or all, half or quarter of what can be sold · 매도 수량
    #[arg(long, value_name = "QTY|SIZE", value_parser = value::amount)]
    pub(crate) sell: Amount,
    /// The last day, the market's own; without it there is none · 기한 (그날 포함)
    #[arg(long, value_name = "DATE", value_parser = value::day)]
    pub(crate) until: Option<Date>,
}

/// What to change of a condition.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("change")
    .args(["price_above", "price_below", "profit_above", "profit_below", "sell", "until"]).required(true).multiple(true))]
pub(crate) struct ConditionArgs {
    /// Its number · 번호
    #[arg(value_name = "ID")]
    pub(crate) id: i64,
    #[command(flatten)]
    pub(crate) lines: Lines,
    /// How much is sold · 매도 수량
    #[arg(long, value_name = "QTY|SIZE", value_parser = value::amount)]
    pub(crate) sell: Option<Amount>,
    /// The last day, the market's own; or none · 기한 (그날 포함)
    #[arg(long, value_name = "DATE|none", value_parser = value::until)]
    pub(crate) until: Option<Until>,
}

/// The lines that a condition may wait for.
#[derive(Debug, Args)]
pub(crate) struct Lines {
    /// The price is this or higher, in the holding's own currency · 현재가가 이상일 때
    #[arg(long, value_name = "PRICE", value_parser = value::price, conflicts_with_all = ["price_below", "profit_above", "profit_below"])]
    price_above: Option<Decimal>,
    /// The price is this or lower · 현재가가 이하일 때
    #[arg(long, value_name = "PRICE", value_parser = value::price, conflicts_with_all = ["profit_above", "profit_below"])]
    price_below: Option<Decimal>,
    /// The profit is this or higher, in percent · 수익률이 이상일 때
    #[arg(long, value_name = "PCT", value_parser = value::percent, allow_hyphen_values = true, conflicts_with = "profit_below")]
    profit_above: Option<Decimal>,
    /// The profit is this or lower, in percent; -5 is a loss of five · 수익률이 이하일 때 (손실은 -5)
    #[arg(long, value_name = "PCT", value_parser = value::percent, allow_hyphen_values = true)]
    profit_below: Option<Decimal>,
}

impl Lines {
    /// The line that was given.
    pub(crate) fn trigger(&self) -> Option<Trigger> {
        [
            (self.price_above, Measure::Price, When::AtLeast),
            (self.price_below, Measure::Price, When::AtMost),
            (self.profit_above, Measure::Profit, When::AtLeast),
            (self.profit_below, Measure::Profit, When::AtMost),
        ]
        .into_iter()
        .find_map(|(line, measure, when)| line.map(|line| Trigger { measure, when, line }))
    }
}
