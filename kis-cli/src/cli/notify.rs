//! `kis notify …`

use clap::{Args, Subcommand};

use super::StoreName;

/// What can be done with notices.
#[derive(Debug, Subcommand)]
pub(crate) enum NotifyVerb {
    /// The latest notices, and whether they were sent · 목록
    List,
    /// Send a test, and say whether it arrived · 시험 전송
    Test,
    /// Keep the token of a Telegram bot, and the chat that it writes to · 텔레그램 봇 등록
    #[command(
        after_help = "On a terminal it asks for the token. Without one it reads KIS_TELEGRAM_TOKEN from the environment,\n\
                            or the token from standard input. Never from arguments: those can be seen by every user of the machine.\n\
                            터미널에서는 토큰을 묻고, 터미널이 없으면 환경 변수 KIS_TELEGRAM_TOKEN 이나 표준 입력에서 읽습니다.\n\n\
                            Example · 예: kis notify login --chat 123456789"
    )]
    Login(NotifyLoginArgs),
}

/// Which chat, and where the token is kept.
#[derive(Debug, Args)]
pub(crate) struct NotifyLoginArgs {
    /// The chat's number, or @name of a channel · 대화방 번호
    #[arg(long, value_name = "CHAT", allow_hyphen_values = true)]
    pub(crate) chat: String,
    /// Where the token is kept: the keyring, or a file that only you can read · 저장 위치
    #[arg(long, value_enum, value_name = "STORE", default_value = "keyring")]
    pub(crate) store: StoreName,
}
