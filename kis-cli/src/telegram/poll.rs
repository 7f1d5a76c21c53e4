//! Asking for what was said, over and over. What came is safe before Telegram is told that it was had: alerts in their queue,
//! commands under their numbers, so that none is done twice.

use std::time::Duration;

use beagle_core::{
    Command, Exit, Origin, Text,
    command::{AlertCommand, Door, Message},
    engine::Begun,
    notice::NoticeKind,
    order::Cause,
};
use jiff::Timestamp;
use serde_json::{Value, json};
use tokio::{
    sync::mpsc::UnboundedSender,
    time::{Instant, sleep},
};

use super::{
    bot::{Trouble, TroubleKind},
    cursor::{BATCH, Cursor},
    patience::Backoff,
    post::{Post, UPDATES, login, unwritten},
    talk::{Alert, By, Deed},
    update::Update,
    work::Job,
};
use crate::{clock, failure::Refusal, print};

/// How long Telegram holds a question that has no answer yet.
const HOLD: Duration = Duration::from_secs(30);
/// A server that does not hold it is not asked more often.
const FLOOR: Duration = Duration::from_millis(500);
/// One conflict may be the end of an earlier run of ours; two in a row are somebody else.
const CONFLICTS: u32 = 2;

/// Whoever asks for updates.
pub(super) struct Poller<'p> {
    post: &'p Post,
    cursor: Cursor,
    backoff: Backoff,
    conflicts: u32,
    jobs: UnboundedSender<Job>,
    halts: UnboundedSender<Job>,
}

impl<'p> Poller<'p> {
    pub(super) fn new(post: &'p Post, jobs: UnboundedSender<Job>, halts: UnboundedSender<Job>) -> Self {
        Self { post, cursor: Cursor::default(), backoff: Backoff::default(), conflicts: 0, jobs, halts }
    }

    /// Asks until that makes no sense any more.
    pub(super) async fn run(mut self) -> Result<(), Refusal> {
        loop {
            let asked = Instant::now();
            match self.ask().await {
                Ok(values) => {
                    let is_quiet = values.is_empty();
                    self.take(values).await?;
                    // Only now it is over: what came may have been what broke.
                    self.backoff.reset();
                    self.conflicts = 0;
                    if is_quiet && asked.elapsed() < FLOOR {
                        sleep(FLOOR).await;
                    }
                }
                Err(trouble) => self.wait(trouble).await?,
            }
        }
    }

    async fn ask(&self) -> Result<Vec<Value>, Trouble> {
        let kinds = ["message", "edited_message", "channel_post", "callback_query"];
        let mut body = json!({ "timeout": HOLD.as_secs(), "limit": BATCH, "allowed_updates": kinds });
        if let Some(offset) = self.cursor.offset() {
            body["offset"] = offset.into();
        }
        self.post.bot.wait("getUpdates", &body, HOLD).await
    }

    async fn wait(&mut self, Trouble { kind, why }: Trouble) -> Result<(), Refusal> {
        self.post.desk.app.tell(&why);
        match kind {
            TroubleKind::Unauthorized => return Err(Refusal::credentials(why, login())),
            TroubleKind::Conflict => {
                self.conflicts += 1;
                if self.conflicts == CONFLICTS {
                    self.eavesdropped().await?;
                }
            }
            _ => {}
        }
        sleep(self.backoff.after(kind)).await;
        Ok(())
    }

    /// Somebody else reads with our token: nothing is bought until the owner has looked into it.
    async fn eavesdropped(&self) -> Result<(), Refusal> {
        let engine = self.post.desk.quiet_engine().await?;
        engine.alarm(Cause::Eavesdropper).map_err(|error| unwritten(&error))?;
        let day = today(clock::now());
        if self.post.is_first("telegram-conflict", &day).await? {
            let text = Text::new(
                "다른 프로그램이 이 텔레그램 봇의 글을 읽고 있습니다 (409). 모르는 일이면 토큰이 샌 것입니다: @BotFather 에서 /revoke 로 새로 받아 kis notify login 으로 등록한 뒤 kis resume 하십시오",
                "another program reads what is written to this Telegram bot (409). If that is none of yours, the token has leaked: /revoke it with @BotFather, sign the new one in with kis notify login, then kis resume",
            );
            engine.tell(NoticeKind::Door, text).map_err(|error| unwritten(&error))?;
        }
        Ok(())
    }

    /// Takes what came, halts first.
    async fn take(&mut self, values: Vec<Value>) -> Result<(), Refusal> {
        let now = clock::now();
        let when = self.cursor.when(now);
        let mut updates: Vec<Update> = values.into_iter().filter_map(Update::read).collect();
        updates.sort_by_cached_key(|update| !self.post.talk().is_halt(update));
        let mut alerts = Vec::new();
        for update in &updates {
            let name = format!("{} {}", update.id, update.fingerprint());
            let begun = if let Some(alert) = self.post.talk().alert(update) {
                // The queue of alerts knows by itself what it has.
                alerts.push(alert);
                continue;
            } else {
                self.post.requests().await?.begin((UPDATES, &name), "").map_err(|error| unwritten(&error))?
            };
            let deeds = match begun {
                Begun::New => self.post.talk().hear(update, when),
                Begun::Done(_) | Begun::Other => continue,
                Begun::UnderWay => match self.post.talk().interrupted(update) {
                    Some(deed) => vec![deed],
                    None => continue,
                },
            };
            self.hand_over(name, deeds, &mut alerts).await?;
        }
        self.ingest(alerts, now).await?;
        self.cursor.took(&updates, now);
        if self.cursor.is_caught_up(now) {
            let told = self.post.talk().caught_up();
            told.into_iter().for_each(|deed| self.give(&self.jobs, Job { name: None, deeds: vec![deed] }));
        }
        Ok(())
    }

    /// Who does what.
    async fn hand_over(&self, name: String, deeds: Vec<Deed>, alerts: &mut Vec<Alert>) -> Result<(), Refusal> {
        let mut rest = Vec::new();
        for deed in deeds {
            match deed {
                Deed::Ingest(alert) => alerts.push(alert),
                Deed::Stranger => self.stranger().await?,
                Deed::Halt(asked) => self.give(&self.halts, Job { name: None, deeds: vec![Deed::Halt(asked)] }),
                deed => rest.push(deed),
            }
        }
        self.give(&self.jobs, Job { name: Some(name), deeds: rest });
        Ok(())
    }

    /// The workers end when nothing can come any more, so that there is always one.
    fn give(&self, to: &UnboundedSender<Job>, job: Job) {
        let _ = to.send(job);
    }

    /// Alerts into their queue, in the order in which they came. It is written before Telegram is told that they were had.
    async fn ingest(&self, alerts: Vec<Alert>, now: Timestamp) -> Result<(), Refusal> {
        if alerts.is_empty() {
            return Ok(());
        }
        let engine = self.post.desk.quiet_engine().await?;
        // By the market's clock, which may be a simulator's.
        let market_now = self.post.desk.broker().await?.now().await?;
        let is_owners = alerts.iter().any(|alert| alert.by == By::Owner);
        let message = |Alert { text, delivery, written_at, .. }| Message {
            text,
            delivery: Some(delivery),
            sent_at: Some(market_now - now.duration_since(written_at)),
        };
        let messages = alerts.into_iter().map(message).collect();
        let command = Command::Alert(AlertCommand::Ingest { messages });
        let report = engine.handle(command, Origin::new(Door::Telegram)).await;
        if let Err(failure) = &report.outcome {
            let refusal = Refusal { failure: Box::new(failure.clone()), exit: Exit::Failed };
            return Err(refusal);
        }
        if is_owners {
            let shown = print::Shown::of(&self.post.desk.app.heading(), report);
            self.give(&self.jobs, Job { name: None, deeds: vec![Deed::Say(self.post.reply_of(&shown))] });
        }
        Ok(())
    }

    /// Strangers get no answer. Their number is of no use to anybody, so the owner is told once a day that there was one.
    async fn stranger(&self) -> Result<(), Refusal> {
        self.post.desk.app.tell(&Text::new(
            "허용되지 않은 사람이 봇에 글을 썼습니다",
            "somebody who is not allowed wrote to the bot",
        ));
        if self.post.is_first("telegram-stranger", &today(clock::now())).await? {
            let text = Text::new(
                "허용되지 않은 사람이나 대화방이 봇에 글을 썼습니다. 아무것도 하지 않았고 답하지 않았습니다",
                "a person or a chat that is not allowed wrote to the bot. Nothing was done, and nothing answered",
            );
            let engine = self.post.desk.quiet_engine().await?;
            engine.tell(NoticeKind::Door, text).map_err(|error| unwritten(&error))?;
        }
        Ok(())
    }
}

fn today(now: Timestamp) -> String {
    now.to_zoned(print::seoul()).date().to_string()
}
