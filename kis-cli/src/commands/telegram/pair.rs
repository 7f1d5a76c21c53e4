//! `kis telegram pair`: whoever sends the bot the word that only this terminal shows is its owner.

use std::time::Duration;

use beagle_core::{Exit, Text};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

use super::totp;
use crate::{
    commands::App,
    failure::Refusal,
    print, settings,
    telegram::{Bot, Trouble, Update, What, new_secret},
};

/// How long the word is waited for.
const PATIENCE: Duration = Duration::from_secs(5 * 60);
/// How long Telegram holds a question.
const HOLD: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(500);
/// So many letters: nobody guesses them within five minutes.
const LETTERS: usize = 12;

#[derive(Deserialize)]
struct Me {
    #[serde(default)]
    username: String,
}

/// Waits for the word, and writes down who sent it.
pub(super) async fn run(app: &App<'_>) -> Result<Exit, Refusal> {
    let bot = Bot::of(&app.settings.bot, app).map_err(no_bot)?;
    let Me { username } = bot.call("getMe", &json!({})).await.map_err(refused)?;
    let word: String = new_secret().map_err(no_bot)?.chars().take(LETTERS).collect();
    let link = format!("https://t.me/{username}?start={word}");
    print::plain(&format!("{}\n{link}\n", totp::drawn(&link)));
    print::note(
        app.look(),
        &Text::new(
            format!("휴대폰에서 이 링크를 열어 시작을 누르거나, 봇에게 보내십시오: /start {word} (5분)"),
            format!("open this on the phone and press start, or send the bot: /start {word} (5 minutes)"),
        ),
    );
    let owner = wait(&bot, &word).await?;
    settings::remember_owner(&app.settings.paths, owner)?;
    print::note(
        app.look(),
        &Text::new(
            format!("{owner}번 사용자만 명령할 수 있습니다. kis telegram run 을 실행하십시오"),
            format!("user {owner}, and nobody else, may command. Now run kis telegram run"),
        ),
    );
    Ok(Exit::Done)
}

async fn wait(bot: &Bot, word: &str) -> Result<i64, Refusal> {
    let began = Instant::now();
    let mut offset: Option<i64> = None;
    while began.elapsed() < PATIENCE {
        let mut body = json!({ "timeout": HOLD.as_secs(), "allowed_updates": ["message"] });
        if let Some(offset) = offset {
            body["offset"] = offset.into();
        }
        let values: Vec<Value> = bot.wait("getUpdates", &body, HOLD).await.map_err(refused)?;
        let updates: Vec<Update> = values.into_iter().filter_map(Update::read).collect();
        if let Some(owner) = updates.iter().find_map(|update| sender(update, word)) {
            return Ok(owner);
        }
        offset = updates.iter().map(|update| update.id).max().and_then(|last| last.checked_add(1));
        sleep(PAUSE).await;
    }
    Err(Refusal::failed(
        "timeout",
        Text::new("5분 안에 아무도 그 글자를 보내지 않았습니다", "nobody sent that word within 5 minutes"),
        Text::new("kis telegram pair 를 다시 실행하십시오", "run kis telegram pair again"),
    ))
}

/// Who sent the word, in a chat of their own with the bot.
fn sender(update: &Update, word: &str) -> Option<i64> {
    let What::Message(message) = &update.what else { return None };
    let sent = message.text.as_deref()?.trim().strip_prefix("/start")?.trim();
    let person = message.from.as_ref().filter(|person| !person.is_bot)?;
    (sent == word && message.chat.is_private() && message.chat.id == person.id).then_some(person.id)
}

fn no_bot(why: Text) -> Refusal {
    Refusal::credentials(
        why,
        Text::new("kis notify login 으로 봇을 등록하십시오", "sign the bot in with kis notify login"),
    )
}

fn refused(Trouble { why, .. }: Trouble) -> Refusal {
    Refusal::failed(
        "telegram",
        why,
        Text::new(
            "토큰을 확인하고, kis telegram run 이 실행 중이면 끝내고 다시 하십시오",
            "check the token; if kis telegram run is running, end it first",
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_makes_an_owner_and_nothing_else_does() {
        let update = |text: &str, chat: i64, kind: &str, is_bot: &str| {
            Update::read(json!({"update_id": 1, "message": {
                "message_id": 1, "date": 1, "chat": {"id": chat, "type": kind},
                "from": {"id": 7, "is_bot": is_bot == "bot"}, "text": text,
            }}))
            .expect("an update")
        };
        assert_eq!(sender(&update("/start WORD", 7, "private", ""), "WORD"), Some(7));
        for (text, chat, kind, is_bot) in [
            ("/start word", 7, "private", ""),
            ("/start", 7, "private", ""),
            ("WORD", 7, "private", ""),
            ("/start WORD", -7, "group", ""),
            ("/start WORD", 7, "private", "bot"),
        ] {
            assert_eq!(sender(&update(text, chat, kind, is_bot), "WORD"), None, "{text}");
        }
    }
}
