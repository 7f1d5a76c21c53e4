//! Look-ups: prices, candles, books, names and profits. They order nothing and need no journal.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};
use jiff::civil::Date;
use kis_api::{Interval, Market};

use super::value::{self, Chartable, Symbol};

/// What can be looked up.
#[derive(Debug, Subcommand)]
pub(crate) enum LookVerb {
    /// Last prices · 현재가
    #[command(after_help = "Example · 예: kis quote 005930 NASD:AAPL")]
    Quote(QuoteArgs),
    /// What rests at each price · 호가
    #[command(after_help = "Example · 예: kis book 삼성전자")]
    Book(BookArgs),
    /// Prices of past minutes, days, weeks, months or years · 기간별 시세
    #[command(
        after_help = "Examples · 예:\n  kis candles 005930 --from 2016-03-02 --chart samsung.svg\n  kis candles AAPL --interval 5m --output csv"
    )]
    Candles(CandlesArgs),
    /// Find a symbol by name, part of a name, initials or code · 종목 검색
    #[command(after_help = "Examples · 예: kis search 삼성 · kis search ㅅㅅㅈㅈ · kis search apple")]
    Search(SearchArgs),
    /// What sales brought, and what is held would bring · 실현손익, 평가손익, 총자산
    #[command(
        after_help = "Examples · 예:\n  kis pnl --by stock --output csv\n  kis pnl --from 2026-01-01 --chart pnl.svg\n  kis pnl --equity --chart equity.svg"
    )]
    Pnl(PnlArgs),
}

impl LookVerb {
    /// Its word.
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Quote(_) => "quote",
            Self::Book(_) => "book",
            Self::Candles(_) => "candles",
            Self::Search(_) => "search",
            Self::Pnl(_) => "pnl",
        }
    }

    /// The file that is to hold a drawing of what is found.
    pub(crate) fn chart(&self) -> Option<&Path> {
        match self {
            Self::Candles(args) => args.chart.as_deref(),
            Self::Pnl(args) => args.chart.as_deref(),
            Self::Quote(_) | Self::Book(_) | Self::Search(_) => None,
        }
    }
}

/// What to quote.
#[derive(Debug, Args)]
pub(crate) struct QuoteArgs {
    /// 005930, Q530036, AAPL, NASD:AAPL, or a Korean name · 종목
    #[arg(required = true, value_name = "SYMBOL", value_parser = value::symbol)]
    pub(crate) symbols: Vec<Symbol>,
}

/// Whose book to show.
#[derive(Debug, Args)]
pub(crate) struct BookArgs {
    /// 005930, Q530036, AAPL, NASD:AAPL, or a Korean name · 종목
    #[arg(value_name = "SYMBOL", value_parser = value::symbol)]
    pub(crate) symbol: Symbol,
}

/// Which candles to show.
#[derive(Debug, Args)]
pub(crate) struct CandlesArgs {
    /// 005930, Q530036, AAPL, NASD:AAPL, a Korean name, or an index: KOSPI, KOSDAQ, KOSPI200, 0001 · 종목, 지수
    #[arg(value_name = "SYMBOL", value_parser = value::chartable)]
    pub(crate) symbol: Chartable,
    /// How long each lasts: 1m, 2m, 3m, 5m, 10m, 15m, 20m, 30m, 60m, 120m, 1d, 1w, 1mo or 1y · 봉의 길이
    #[arg(long, value_name = "INTERVAL", default_value = "1d", value_parser = value::interval)]
    pub(crate) interval: Interval,
    /// The first day, in the market's own zone; without it a year, or for minutes one day · 첫날
    #[arg(long, value_name = "DAY", value_parser = value::day)]
    pub(crate) from: Option<Date>,
    /// The last day; today when not given · 마지막 날
    #[arg(long, value_name = "DAY", value_parser = value::day)]
    pub(crate) to: Option<Date>,
    /// Prices as they were traded, before splits and the like · 원주가
    #[arg(long)]
    pub(crate) unadjusted: bool,
    /// Draw candles and volume into this SVG file; more than 700 days by week · 차트를 저장할 SVG 파일
    #[arg(long, value_name = "FILE")]
    pub(crate) chart: Option<PathBuf>,
}

/// What to search for.
#[derive(Debug, Args)]
pub(crate) struct SearchArgs {
    /// A Korean or English name, a part of one, Korean initials, or a code · 이름, 초성, 코드
    #[arg(required = true, value_name = "NAME", value_parser = value::word)]
    pub(crate) name: Vec<String>,
    /// How many to show at most · 최대 개수
    #[arg(long, value_name = "N", default_value = "30", value_parser = value::count)]
    pub(crate) limit: u32,
}

/// Whose profit to show.
#[derive(Debug, Default, Args)]
pub(crate) struct PnlArgs {
    /// kr or us; both when not given · 시장
    #[arg(long, value_name = "MARKET", value_parser = value::market())]
    pub(crate) market: Option<Market>,
    /// The first day, in the market's own zone; the first of this month when not given · 첫날
    #[arg(long, value_name = "DAY", value_parser = value::day)]
    pub(crate) from: Option<Date>,
    /// The last day; today when not given · 마지막 날
    #[arg(long, value_name = "DAY", value_parser = value::day)]
    pub(crate) to: Option<Date>,
    /// A line for each sale, day or stock: of a stock on a day, all of a day, or all of a stock · 묶는 단위
    #[arg(long, value_name = "UNIT", value_enum, default_value = "sale")]
    pub(crate) by: PnlBy,
    /// What the account was worth on each day that `kis tick` wrote down; all days, unless --from or --to say less · 날짜별 총자산
    #[arg(long, conflicts_with_all = ["market", "by"])]
    pub(crate) equity: bool,
    /// Draw it by day into this SVG file, both markets in won · 차트를 저장할 SVG 파일
    #[arg(long, value_name = "FILE")]
    pub(crate) chart: Option<PathBuf>,
}

/// What a line of a profit is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum PnlBy {
    /// What was sold of a stock on a day.
    #[default]
    Sale,
    /// All that was sold on a day.
    Day,
    /// All that was sold of a stock.
    Stock,
}
