//! What the parts of the conversation share, and what goes on beside it.

use std::{
    fs::File,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use beagle_core::{Exit, Lang, Text, alert, alert::Patterns, engine::Requests, notice::NoticeKind};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use tokio::time::sleep;

use super::{bot::Bot, gate::Gate, line::Line, menu, summary, talk::Talk, token::Token, totp::Codes};
use crate::{
    commands::Desk,
    failure::Refusal,
    secrets::{TokenOf, TokenStore},
    settings::{PhoneSettings, Totp, make_private_dir},
};

/// The scope of what is remembered of updates.
pub(super) const UPDATES: &str = "telegram";

/// How often it is looked whether the day is over.
const SUMMARY: Duration = Duration::from_secs(20);

/// What the parts of the conversation share.
pub(super) struct Post {
    pub(super) desk: Arc<Desk<'static>>,
    pub(super) bot: Arc<Bot>,
    pub(super) line: Line,
    pub(super) lang: Lang,
    talk: Mutex<Talk>,
    settings: &'static PhoneSettings,
    /// As long as it is held, no other process of this machine reads with this token.
    _alone: File,
}

impl Post {
    /// Finds bot, owner and journal.
    pub(super) async fn open(desk: &Arc<Desk<'static>>) -> Result<Self, Refusal> {
        let app = desk.app;
        let settings = app.settings.telegram.as_ref().ok_or_else(nobody)?;
        let token = Token::of(&app.settings.bot, app).map_err(|why| Refusal::credentials(why, login()))?;
        let alone = alone(&app.settings.paths.locks_dir(), &token)?;
        let bot = Arc::new(Bot::with(&app.settings.bot, token).map_err(|why| Refusal::credentials(why, login()))?);
        // Its journal is opened, and what it has to say of itself is said, before anybody is answered.
        desk.engine().await?;
        let lang = app.look().lang();
        let line = Line::new(Arc::clone(&bot), settings.chat_id.value.to_string(), lang);
        let gate = Gate {
            user: settings.user_id.value,
            chat: settings.chat_id.value,
            channel: settings.alert_channel.as_ref().map(|id| id.value),
            bot: settings.alert_bot.as_ref().map(|id| id.value),
        };
        let rules = app.settings.rules.rules.alert.clone();
        // The engine was made of them, so they can be read.
        let patterns = Patterns::new(&rules.patterns).ok();
        let talk = Talk::new(gate, lang, move |text| {
            patterns.as_ref().is_some_and(|patterns| alert::hear(text, patterns, &rules).is_ok())
        });
        let talk = match settings.totp.value {
            Totp::On => talk.with_codes(codes(app)?),
            Totp::Off => talk,
        };
        Ok(Self { desk: Arc::clone(desk), bot, line, lang, talk: Mutex::new(talk), settings, _alone: alone })
    }

    /// The conversation. It is never held while anything is waited for.
    pub(super) fn talk(&self) -> MutexGuard<'_, Talk> {
        self.talk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What was taken through this door, in the journal of now.
    pub(super) async fn requests(&self) -> Result<Requests, Refusal> {
        Ok(self.desk.quiet_engine().await?.requests())
    }

    /// Tells Telegram which commands to offer. A bot without that list works as well.
    pub(super) async fn introduce(&self) {
        for (lang, code) in [(Lang::En, ""), (Lang::Ko, "ko")] {
            let command = |(name, ko, en): &(&str, &str, &str)| json!({ "command": name, "description": Text::new(*ko, *en).get(lang) });
            let commands: Vec<Value> = menu::COMMANDS.iter().map(command).collect();
            let body = json!({ "commands": commands, "language_code": code, "scope": { "type": "chat", "chat_id": self.settings.chat_id.value } });
            if self.bot.call::<Value>("setMyCommands", &body).await.is_err() {
                return;
            }
        }
    }

    /// Tells once a day what it was, for as long as it is asked.
    pub(super) async fn sum_up(&self) {
        let Some(time) = self.settings.summary.value else { return std::future::pending().await };
        loop {
            // What can't be told now is looked at again.
            let _ = self.sum_up_once(time).await;
            sleep(SUMMARY).await;
        }
    }

    async fn sum_up_once(&self, time: jiff::civil::Time) -> Result<(), Refusal> {
        let now = self.desk.broker().await?.now().await?;
        let Some(day) = summary::due(now, time) else { return Ok(()) };
        if self.is_first("telegram-summary", &day.to_string()).await? {
            let engine = self.desk.quiet_engine().await?;
            let text = summary::of(&engine, day).await;
            engine.tell(NoticeKind::DailySummary, text).map_err(|error| unwritten(&error))?;
        }
        Ok(())
    }

    /// Whether this is the first time that this is asked, for two days.
    pub(super) async fn is_first(&self, scope: &str, name: &str) -> Result<bool, Refusal> {
        let begun = self.requests().await?.begin((scope, name), "").map_err(|error| unwritten(&error))?;
        Ok(begun == beagle_core::engine::Begun::New)
    }
}

/// What the codes are held against.
fn codes(app: &crate::commands::App<'_>) -> Result<Codes, Refusal> {
    let refusal = |why| {
        Refusal::credentials(
            why,
            Text::new("kis telegram totp 로 새로 등록하십시오", "enrol anew with kis telegram totp"),
        )
    };
    let store = TokenStore::new(&app.settings.paths, app.settings.bot.store.value, TokenOf::Codes);
    let found = store.find(app.environment, "KIS_TELEGRAM_TOTP").map_err(refusal)?;
    found.and_then(|secret| Codes::new(secret.expose_secret())).ok_or_else(|| {
        refusal(Text::new(
            "telegram.totp 가 on 인데 코드의 비밀값이 없습니다",
            "telegram.totp is on, and there is no secret that codes are made of",
        ))
    })
}

/// Of two processes that read with one token, each would get a part of what is said.
fn alone(dir: &std::path::Path, token: &Token) -> Result<File, Refusal> {
    let path = dir.join(format!("telegram-{}.lock", token.bot()));
    let open = || {
        make_private_dir(dir)?;
        File::options().create(true).truncate(false).write(true).open(&path)
    };
    let file = open().map_err(|error| {
        let path = path.display();
        Refusal::failed(
            "local",
            Text::new(format!("{path}을(를) 쓸 수 없습니다: {error}"), format!("{path} cannot be used: {error}")),
            Text::new("kis doctor 로 상태 폴더를 점검하십시오", "look at the state folder with kis doctor"),
        )
    })?;
    file.try_lock().map_err(|_| {
        Refusal::new(
            Exit::Busy,
            "busy",
            Text::new("이 봇은 다른 프로세스가 이미 실행하고 있습니다", "another process runs this bot already"),
            Text::new("그쪽을 끝내고 다시 실행하십시오", "end that one, and run it again"),
        )
    })?;
    Ok(file)
}

pub(super) fn unwritten(error: &beagle_core::engine::StoreError) -> Refusal {
    Refusal::failed(
        "store",
        error.text(),
        Text::new("kis doctor 로 상태 폴더를 점검하십시오", "look at the state folder with kis doctor"),
    )
}

fn nobody() -> Refusal {
    Refusal::config(
        Text::new("텔레그램으로 명령할 수 있는 사람이 없습니다", "nobody may command by Telegram"),
        Text::new(
            "kis notify login 으로 봇을 등록하고 kis telegram pair 로 연결하십시오",
            "sign the bot in with kis notify login, and pair with it: kis telegram pair",
        ),
    )
}

pub(super) fn login() -> Text {
    Text::new("kis notify login 으로 봇을 등록하십시오", "sign the bot in with kis notify login")
}
