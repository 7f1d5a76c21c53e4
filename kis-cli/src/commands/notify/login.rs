//! `kis notify login`: the token goes to the store, the chat into the configuration.

use std::io::{self, Read as _};

use beagle_core::{Exit, Text};
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use zeroize::Zeroizing;

use crate::{
    cli::NotifyLoginArgs,
    commands::App,
    failure::Refusal,
    print::{self, Page, Tone, ask},
    secrets::credential,
    settings,
    telegram::Token,
};

#[derive(Serialize)]
struct SignedIn {
    chat_id: String,
    store: &'static str,
}

pub(super) fn run(app: &App<'_>, args: &NotifyLoginArgs) -> Result<Exit, Refusal> {
    app.refuse_dry_run()?;
    if !settings::is_chat(&args.chat) {
        return Err(Refusal::usage(
            Text::new(
                "대화방 번호나 @채널이름이 아닙니다",
                "that is neither the number of a chat nor @name of a channel",
            ),
            Text::new("--chat 123456789 처럼 쓰십시오", "write it as in --chat 123456789"),
        ));
    }
    let token = Token::new(read(app)?.expose_secret()).ok_or_else(no_token)?;
    let paths = &app.settings.paths;
    token.store(paths, args.store)?;
    settings::remember_bot(paths, &args.chat, args.store)?;
    let signed_in = SignedIn { chat_id: args.chat.clone(), store: args.store.name() };
    print::result(app.look(), &app.heading(), &signed_in, || {
        let mut page = Page::default();
        let (chat, store) = (&signed_in.chat_id, signed_in.store);
        let text = Text::new(
            format!("대화방 {chat} 에 쓸 봇의 토큰을 저장했습니다: {store}"),
            format!("the token of the bot that writes to {chat} is stored: {store}"),
        );
        page.line(text, Tone::Strong);
        page.line(Text::new("kis notify test 로 시험하십시오", "try it with kis notify test"), Tone::Plain);
        page
    });
    Ok(Exit::Done)
}

fn read(app: &App<'_>) -> Result<SecretString, Refusal> {
    if ask::is_possible() {
        let question = Text::new("봇 토큰 (입력한 글자는 보이지 않습니다)", "Token of the bot (not shown)");
        return ask::secret(app.look().lang(), &question);
    }
    let given = credential(app.environment, "KIS_TELEGRAM_TOKEN");
    let hint = || Text::new("KIS_TELEGRAM_TOKEN 을 확인하십시오", "check KIS_TELEGRAM_TOKEN");
    if let Some(token) = given.map_err(|why| Refusal::credentials(why, hint()))? {
        return Ok(token);
    }
    let mut text = Zeroizing::new(String::new());
    io::stdin().lock().read_to_string(&mut text).map_err(|_| no_token())?;
    Ok(text.trim().into())
}

/// What was given is not repeated: it may be another secret.
fn no_token() -> Refusal {
    Refusal::credentials(
        Text::new("텔레그램 봇 토큰이 아닙니다", "that is not a token of a Telegram bot"),
        Text::new(
            "@BotFather 가 준 123456789:ABC… 꼴의 글을 그대로 넣으십시오",
            "give what @BotFather issued, in the form 123456789:ABC…",
        ),
    )
}
