//! `kis run`

use clap::Args;

/// Which parts run.
#[derive(Debug, Args)]
pub(crate) struct RunArgs {
    /// Look at prices every minute only, and leave the broker's realtime session to others · 실시간 시세 없이
    #[arg(long)]
    pub(crate) no_feed: bool,
}
