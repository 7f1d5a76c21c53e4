//! What is watched, and for how long.

use std::time::Duration;

use clap::Args;

use super::value::{self, Symbol};

/// Whose prices to watch.
#[derive(Debug, Args)]
pub(crate) struct WatchArgs {
    /// 005930, Q530036, AAPL, NASD:AAPL, or a Korean name; up to 41 · 종목
    #[arg(required = true, value_name = "SYMBOL", value_parser = value::symbol)]
    pub(crate) symbols: Vec<Symbol>,
    #[command(flatten)]
    pub(crate) until: UntilArgs,
}

/// Whose orders to watch.
#[derive(Debug, Args)]
pub(crate) struct WatchOrdersArgs {
    /// The HTS id of the account's owner; default: the one given to `kis auth login`, or KIS_HTS_ID · HTS 아이디
    #[arg(long, value_name = "ID")]
    pub(crate) hts_id: Option<String>,
    #[command(flatten)]
    pub(crate) until: UntilArgs,
}

/// When to end by itself. Without either it goes on until it is stopped.
#[derive(Debug, Clone, Copy, Args)]
pub(crate) struct UntilArgs {
    /// End after this many events · 이만큼 받으면 끝냄
    #[arg(long, value_name = "N", value_parser = value::count)]
    pub(crate) count: Option<u32>,
    /// End after this many seconds · 이 시간이 지나면 끝냄
    #[arg(long, value_name = "N", value_parser = value::count)]
    seconds: Option<u32>,
}

impl UntilArgs {
    /// How long to watch at most.
    pub(crate) fn time(self) -> Option<Duration> {
        self.seconds.map(|seconds| Duration::from_secs(seconds.into()))
    }
}
