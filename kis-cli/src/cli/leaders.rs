//! `kis follow …`

use beagle_core::{Money, command::Markets};
use clap::{Args, Subcommand};
use rust_decimal::Decimal;

use super::value::{self, Symbol};

/// What can be done with leaders.
#[derive(Debug, Subcommand)]
pub(crate) enum FollowVerb {
    /// Follow a leader · 리더 추가
    #[command(after_help = "Example · 예: kis follow add A --market kr --capital 5억")]
    Add {
        /// The leader's name, as alerts write it · 이름
        leader: String,
        /// Which market's trades are copied · 시장
        #[arg(long, value_name = "MARKET", value_parser = value::markets())]
        market: Markets,
        /// The leader's capital, in won: 500000000, 5억 · 리더의 투자금
        #[arg(long, value_name = "AMOUNT", value_parser = value::money)]
        capital: Money,
    },
    /// The leaders · 목록
    List,
    /// Change a leader's markets or capital · 변경
    Set(LeaderArgs),
    /// Follow a leader no longer · 삭제
    Remove {
        /// The leader's name · 이름
        leader: String,
    },
    /// Say how much a leader holds, for sales in proportion · 리더 보유 수량 입력
    Holdings {
        /// The leader's name · 이름
        leader: String,
        /// 005930, AAPL, NASD:AAPL, or a Korean name · 종목
        #[arg(value_name = "SYMBOL", value_parser = value::symbol)]
        symbol: Symbol,
        /// How many shares the leader holds; 0 for none · 보유 수량
        #[arg(value_name = "QTY", value_parser = value::quantity)]
        quantity: Decimal,
    },
}

/// What to change of a leader.
#[derive(Debug, Args)]
pub(crate) struct LeaderArgs {
    /// The leader's name · 이름
    pub(crate) leader: String,
    /// Which market's trades are copied · 시장
    #[arg(long, value_name = "MARKET", value_parser = value::markets(), required_unless_present = "capital")]
    pub(crate) market: Option<Markets>,
    /// The leader's capital, in won · 리더의 투자금
    #[arg(long, value_name = "AMOUNT", value_parser = value::money)]
    pub(crate) capital: Option<Money>,
}
