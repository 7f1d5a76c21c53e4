//! `kis schedule …`

use clap::{Args, Subcommand};
use jiff::tz::TimeZone;

use super::value;

/// What can be done with the schedule of this user.
#[derive(Debug, Subcommand)]
pub(crate) enum ScheduleVerb {
    /// What is installed, when the markets open, and when the duties last ran · 일정과 마지막 실행
    Show,
    /// Let cron run `kis tick` every minute of every session · 설치
    #[command(
        after_help = "It writes one marked block into your crontab and touches nothing else; run again, it brings the block up to date.\n\
                            While a market is closed `kis tick` does nothing. --dry-run shows the block and writes nothing.\n\
                            crontab에 표시된 블록 하나만 쓰고 다른 줄은 건드리지 않습니다. --dry-run 은 보여 주기만 합니다."
    )]
    Install(InstallArgs),
    /// Take that block out again · 제거
    Remove,
}

/// How the schedule is installed.
#[derive(Debug, Args)]
pub(crate) struct InstallArgs {
    /// The time zone that cron runs in, where it is not the machine's · cron의 시간대
    #[arg(long, value_name = "ZONE", value_parser = value::zone)]
    pub(crate) zone: Option<TimeZone>,
}
