//! `kis telegram …`

use clap::Subcommand;

/// What can be done with the bot.
#[derive(Debug, Clone, Copy, Subcommand)]
pub(crate) enum TelegramVerb {
    /// Answer the one person who may command, until ctrl-c · 텔레그램 명령 받기
    #[command(
        after_help = "It asks Telegram by itself and listens on no port. Before: kis notify login, then kis telegram pair.\n\
                            포트를 열지 않고 텔레그램에 물어봅니다. 먼저 kis notify login 과 kis telegram pair 를 실행하십시오."
    )]
    Run,
    /// Find out who may command: whoever sends the bot the word that is shown here · 내 텔레그램 연결
    Pair,
    /// Ask for a code of an authenticator app before what starts risk; shows it as a QR code · 2단계 인증 등록
    #[command(
        after_help = "Purchases, changes of limits, switching on and `resume` then take six digits besides the button.\n\
                            매수, 한도 변경, 켜기, 재개에 버튼과 함께 여섯 자리 코드를 묻습니다. /halt 는 언제나 바로 됩니다."
    )]
    Totp,
}
