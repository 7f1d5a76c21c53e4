//! `kis watch-users …`

use clap::{Args, Subcommand};

use super::StoreName;

/// What else can be done about the community site.
#[derive(Debug, Subcommand)]
pub(crate) enum WatchUsersVerb {
    /// Keep the name and password of the site, and sign in · 사이트 아이디와 비밀번호 등록
    #[command(
        after_help = "On a terminal it asks for both. Without one it reads KIS_COMMUNITY_USER and KIS_COMMUNITY_PASSWORD from the environment,\n\
                            or a line each from standard input. Never from arguments: those can be seen by every user of the machine.\n\
                            터미널에서는 묻고, 터미널이 없으면 환경 변수나 표준 입력의 두 줄에서 읽습니다."
    )]
    Login(WatchUsersLoginArgs),
    /// Forget both, and the session · 등록한 것과 세션 삭제
    Logout,
}

/// Where they are kept.
#[derive(Debug, Args)]
pub(crate) struct WatchUsersLoginArgs {
    /// The keyring, or a file that only you can read; else as configured · 저장 위치
    #[arg(long, value_enum, value_name = "STORE")]
    pub(crate) store: Option<StoreName>,
}
