//! The program's own commands: signing in, configuration, the simulator, completions and manual pages.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use kis_api::Env;

use super::value;

/// How the guided day is played.
#[derive(Debug, Args)]
pub(crate) struct DemoArgs {
    /// Where the chart of the day's profit is drawn; in a new file when not given · 차트를 저장할 SVG 파일
    #[arg(long, value_name = "FILE")]
    pub(crate) chart: Option<PathBuf>,
}

/// What can be done with credentials.
#[derive(Debug, Subcommand)]
pub(crate) enum AuthVerb {
    /// Store key, secret and account of a profile, and check them · 로그인
    #[command(
        after_help = "On a terminal it asks. Without one it reads KIS_APP_KEY, KIS_APP_SECRET, KIS_ACCOUNT and KIS_HTS_ID\n\
                            from the environment, or from standard input as lines of NAME=VALUE. Never from arguments:\n\
                            those can be seen by every user of the machine.\n\
                            터미널에서는 차례로 묻고, 터미널이 없으면 환경 변수나 표준 입력(NAME=VALUE)에서 읽습니다."
    )]
    Login(LoginArgs),
    /// Which source the credentials of a profile come from, and why · 상태
    Status,
    /// Let orders with real money leave, for 30 days · 실전투자 주문 허용
    #[command(
        after_help = "Only for a profile with real money. You type the account's last four digits; on a terminal it asks for them.\n\
                            After 30 days nothing is bought any more, while sales and cancellations go on.\n\
                            실전투자 프로필에만 필요합니다. 계좌 끝 네 자리를 입력하면 30일간 허용하고, 끝나면 매수만 막습니다."
    )]
    Arm {
        /// The account's last four digits · 계좌 끝 네 자리
        #[arg(value_name = "DIGITS")]
        last_four: Option<String>,
    },
    /// Forget the stored credentials and the cached token of a profile · 로그아웃
    Logout,
}

/// Where and how credentials are stored.
#[derive(Debug, Args)]
pub(crate) struct LoginArgs {
    /// The environment of the account · 환경
    #[arg(long, value_name = "ENV", value_parser = value::environment())]
    pub(crate) env: Option<Env>,
    /// Where they are stored: the keyring, or a file that only you can read · 저장 위치
    #[arg(long, value_enum, value_name = "STORE")]
    pub(crate) store: Option<StoreName>,
    /// Store them without asking the broker for the balance · 확인 없이 저장
    #[arg(long)]
    pub(crate) no_check: bool,
}

/// A store of credentials.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum StoreName {
    /// The desktop's Secret Service, the Keychain or the Credential Manager.
    Keyring,
    /// A file with mode 0600 below the configuration folder.
    File,
}

impl StoreName {
    /// The word on the command line and in the configuration.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Keyring => "keyring",
            Self::File => "file",
        }
    }
}

/// What can be done with the configuration.
#[derive(Debug, Subcommand)]
pub(crate) enum ConfigVerb {
    /// Every value with its unit and what it is for; secrets never · 보기
    Show {
        /// Tell where each value comes from, too · 값의 출처도 보기
        #[arg(long)]
        origin: bool,
    },
    /// The folders and files that are used · 경로
    Path,
    /// A configuration with every key, its purpose and its default · 설정 파일의 예
    Example,
    /// What the configuration may say, as a JSON schema for editors · JSON 스키마
    Schema,
}

/// What can be done with the simulated broker.
#[derive(Debug, Subcommand)]
pub(crate) enum SimVerb {
    /// Serve it on 127.0.0.1 until ctrl-c; the first line is its URL, the second the websocket's · 서버 실행
    Serve(SimServeArgs),
    /// Forget all that happened on the built-in one: its day begins anew · 처음으로 되돌리기
    Reset,
}

/// How the simulated broker is served.
#[derive(Debug, Args)]
pub(crate) struct SimServeArgs {
    /// The port; a free one when not given · 포트
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    pub(crate) port: u16,
    /// The seed of everything random · 시드
    #[arg(long, value_name = "SEED")]
    pub(crate) seed: Option<u64>,
    /// A file, or one of default, recorded · 시나리오
    #[arg(long, value_name = "SCENARIO", default_value = "default")]
    pub(crate) scenario: String,
    /// Refuse calls as often as KIS does · 실제 호출 제한 적용
    #[arg(long)]
    pub(crate) real_limits: bool,
}

/// Where manual pages go.
#[derive(Debug, Args)]
pub(crate) struct ManArgs {
    /// Write every page into this folder · 모든 페이지를 저장할 폴더
    #[arg(long, value_name = "DIR")]
    pub(crate) dir: Option<PathBuf>,
    /// The command whose page is wanted, such as order buy · 명령
    #[arg(value_name = "COMMAND", conflicts_with = "dir")]
    pub(crate) command: Vec<String>,
}
