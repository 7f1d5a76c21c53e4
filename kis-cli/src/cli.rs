//! The command line as data: what can be typed. Nothing here reads, decides or prints.

mod alert;
mod api;
mod condition;
mod global;
mod leaders;
mod look_up;
mod notify;
mod order;
mod own;
mod positive_sell;
mod run;
mod safe_sell;
mod schedule;
mod serve;
mod switches;
mod telegram;
mod value;
mod watch;
mod watch_users;

#[cfg(test)]
mod tests;

use clap::{CommandFactory, Parser, Subcommand};

pub(crate) use alert::{AlertVerb, JournalArgs, SettleArgs, StateVerb};
pub(crate) use api::{ApiCallArgs, ApiDecodeArgs, ApiListArgs, ApiVerb};
pub(crate) use condition::ConditionVerb;
pub(crate) use global::{Global, OutputFormat};
pub(crate) use leaders::{FollowVerb, LeaderOrderArgs};
pub(crate) use look_up::{BookArgs, CandlesArgs, LookVerb, PnlArgs, PnlBy, QuoteArgs, SearchArgs};
pub(crate) use notify::{NotifyLoginArgs, NotifyVerb};
pub(crate) use order::{BuyArgs, KindName, OrderVerb, PriceArgs, RefArgs, ReserveVerb, SellArgs};
pub(crate) use own::{AuthVerb, ConfigVerb, DemoArgs, LoginArgs, ManArgs, SimServeArgs, SimVerb, StoreName};
pub(crate) use positive_sell::PositiveSellVerb;
pub(crate) use run::RunArgs;
pub(crate) use safe_sell::SafeSellVerb;
pub(crate) use schedule::{InstallArgs, ScheduleVerb};
pub(crate) use serve::ServeArgs;
pub(crate) use switches::{BudgetVerb, TradingVerb};
pub(crate) use telegram::TelegramVerb;
pub(crate) use value::{Chartable, Symbol, Wrong, parse_lang};
pub(crate) use watch::{UntilArgs, WatchArgs, WatchOrdersArgs};
pub(crate) use watch_users::{WatchUsersLoginArgs, WatchUsersVerb};

/// A command line as it was typed.
#[derive(Debug, Parser)]
#[command(
    name = "kis",
    version,
    about = "Trade a Korea Investment & Securities account · 한국투자증권 계좌를 터미널에서",
    long_about = "Trade a Korea Investment & Securities account from the terminal, from cron, or from a phone.\n\
                  한국투자증권 계좌를 터미널과 cron에서 다룹니다.\n\n\
                  Without a profile everything runs on a simulated broker of this machine; no real order can be sent by accident.\n\
                  프로필을 고르지 않으면 이 컴퓨터 안의 모의 증권사에서만 움직입니다.",
    after_help = "Start with `kis demo` · 먼저 `kis demo` 를 실행해 보십시오.",
    arg_required_else_help = true,
    infer_subcommands = false,
    max_term_width = 100,
    propagate_version = false
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

/// Everything that can be done.
#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// A guided day on the simulator · 모의 증권사에서 보는 하루
    Demo(DemoArgs),
    #[command(flatten)]
    Look(LookVerb),
    #[command(flatten)]
    Trade(TradeVerb),
    /// Run every duty that is due: what a schedule runs · 정기 실행
    #[command(
        after_help = "In this order: orders whose outcome is unknown, conditions, safe sell, positive sell, planned alerts, the account's worth.\n\
                            While every market is closed it does nothing and leaves with 0. Without a terminal it needs --yes.\n\
                            차례: 결과를 모르는 주문, 조건 주문, 안전 매도, 양전 매도, 대기 중인 알림, 자산 기록. 장이 닫혀 있으면 아무것도 하지 않습니다."
    )]
    Tick,
    /// Run every duty by itself, until it is stopped: instead of cron, and at every price of the feed · 상주 실행
    #[command(
        after_help = "Without a terminal it needs --yes. Commands at the terminal go on beside it: whoever orders waits for the account.\n\
                            터미널이 없으면 --yes 가 필요합니다. 실행 중에도 다른 명령을 그대로 쓸 수 있습니다."
    )]
    Run(RunArgs),
    /// Let cron run `kis tick` · cron에 등록
    #[command(subcommand)]
    Schedule(ScheduleVerb),
    /// Serve the commands, the page and alerts to your phone, until ctrl-c · 휴대폰용 서버
    Serve(ServeArgs),
    /// Live prices, until ctrl-c · 실시간 시세
    #[command(after_help = "Example · 예: kis watch 005930 NASD:AAPL\n\
                            The broker allows one realtime session for an app key: it takes one of these at a time.\n\
                            실시간 접속은 앱키마다 하나이므로 한 번에 하나만 실행할 수 있습니다.")]
    Watch(WatchArgs),
    /// What becomes of the account's orders, as it happens, until ctrl-c · 실시간 체결 통보
    WatchOrders(WatchOrdersArgs),
    /// See whether leaders changed their names or went private · 리더의 이름과 공개 여부가 바뀌었는지 확인
    #[command(
        after_help = "It signs in to the site that [watch_users] of the configuration describes, with Chromium, and reads each leader's\n\
                            profile. A change is taken over and told once; what can't be read changes nothing, and leaves with 1.\n\
                            설정의 [watch_users] 에 적은 사이트에 크로미움으로 로그인해 리더의 프로필을 읽습니다. 읽지 못하면 아무것도 바꾸지 않습니다."
    )]
    WatchUsers {
        #[command(subcommand)]
        verb: Option<WatchUsersVerb>,
    },
    /// Sign in to an account · 로그인과 인증 정보
    #[command(subcommand)]
    Auth(AuthVerb),
    /// What you are told away from the terminal: by a program of yours, or a Telegram bot · 내게 오는 알림
    #[command(subcommand)]
    Notify(NotifyVerb),
    /// Command from a phone, by a Telegram bot · 텔레그램으로 명령
    #[command(subcommand)]
    Telegram(TelegramVerb),
    /// The configuration and where each value comes from · 설정
    #[command(subcommand)]
    Config(ConfigVerb),
    /// Check this installation and say what to do · 설치 점검
    Doctor,
    /// Every official endpoint by name · 모든 공식 API
    #[command(subcommand)]
    Api(ApiVerb),
    /// The simulated broker as a server · 모의 증권사 서버
    #[command(subcommand)]
    Sim(SimVerb),
    /// Completions of a shell, to standard output · 셸 자동완성
    Completions {
        /// The shell · 셸
        shell: clap_complete::Shell,
    },
    /// Manual pages · 매뉴얼
    Man(ManArgs),
}

/// What is asked of the engine.
#[derive(Debug, Subcommand)]
pub(crate) enum TradeVerb {
    /// Holdings and the total of both markets · 잔고
    Balance,
    /// What can be spent in each market · 주문가능금액
    Cash,
    /// Place, list, amend and cancel orders · 주문
    #[command(subcommand)]
    Order(OrderVerb),
    /// Keep a minimum profit: sell a holding that falls back · 안전 매도
    #[command(after_help = "Without a subcommand it is `run` · 하위 명령이 없으면 `run` 과 같습니다.")]
    SafeSell {
        #[command(subcommand)]
        verb: Option<SafeSellVerb>,
    },
    /// Tell when a holding at a loss turns positive, and sell it if that is on · 양전 알림과 양전 매도
    #[command(after_help = "Without a subcommand it is `run` · 하위 명령이 없으면 `run` 과 같습니다.")]
    PositiveSell {
        #[command(subcommand)]
        verb: Option<PositiveSellVerb>,
    },
    /// Sell a holding when its price or profit gets somewhere · 조건 주문
    #[command(subcommand)]
    Condition(ConditionVerb),
    /// The leaders whose trades are copied · 따라 살 리더
    #[command(subcommand)]
    Follow(FollowVerb),
    /// My capital and the limits of a purchase · 내 투자금과 매수 한도
    #[command(subcommand)]
    Budget(BudgetVerb),
    /// Switches of alert-driven trading · 자동매매 스위치
    #[command(subcommand)]
    Trading(TradingVerb),
    /// Take in alerts and place what follows from them · 알림
    #[command(subcommand)]
    Alert(AlertVerb),
    /// Orders whose outcome is unknown: list them, or say what became of one · 결과를 모르는 주문 정리
    Settle(SettleArgs),
    /// What happened to my orders, from what was meant to what was filled · 주문 기록
    Journal(JournalArgs),
    /// Stop all trading, at once; it stays stopped until `kis resume` · 거래 정지
    #[command(
        after_help = "It needs nobody's yes and does not wait for a command that is under way. What rests goes on resting;\n\
                            --cancel takes it back too. A sale of your own still goes with `kis order sell … --during-halt`.\n\
                            확인 없이 바로 정지합니다. 미체결 주문은 그대로 두며, --cancel 을 붙이면 모두 취소합니다."
    )]
    Halt {
        /// Cancel whatever rests, too · 미체결 주문도 모두 취소
        #[arg(long)]
        cancel: bool,
    },
    /// Let trading go on after a halt · 거래 재개
    Resume,
    /// What is remembered, as a file: orders, alerts, what the rules wait for · 상태 내보내기와 가져오기
    #[command(subcommand)]
    State(StateVerb),
}

impl Cli {
    /// The command tree under the name by which the program was called: `kis`, or `kis-cli`.
    pub(crate) fn tree(name: &'static str) -> clap::Command {
        Self::command().name(name).bin_name(name)
    }
}
