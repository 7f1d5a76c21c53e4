//! `notify.telegram`: a bot that writes to one chat.

use std::{sync::Arc, time::Duration};

use beagle_core::{
    engine::{Carrier, Reply, Undelivered},
    notice::{Notice, NoticeKind},
};
use serde_json::json;
use tokio::sync::OnceCell;

use super::message::Sender;
use crate::{
    commands::Desk,
    settings::BotSettings,
    telegram::{self, Bot, Line, Trouble, TroubleKind},
};

/// So many characters the bot API takes (it counts 4,096 UTF-16 units).
const LONGEST_TEXT: usize = 2_000;
/// And below a picture (1,024 units).
const LONGEST_CAPTION: usize = 500;

pub(crate) struct Telegram<'a> {
    chat: String,
    bot: &'a BotSettings,
    desk: &'a Desk<'a>,
    sender: Sender,
    /// Opened when there is something to send.
    line: OnceCell<Line>,
}

impl<'a> Telegram<'a> {
    pub(super) fn new((chat, bot): (String, &'a BotSettings), desk: &'a Desk<'a>, sender: Sender) -> Self {
        Self { chat, bot, desk, sender, line: OnceCell::new() }
    }

    async fn line(&self) -> Result<&Line, Undelivered> {
        let open = async || {
            let app = self.desk.app;
            let bot = Bot::of(self.bot, app).map_err(Undelivered::later)?;
            Ok(Line::new(Arc::new(bot), self.chat.clone(), app.look().lang()))
        };
        self.line.get_or_try_init(open).await
    }

    async fn send(&self, notice: &Notice) -> Result<(), Undelivered> {
        let line = self.line().await?;
        let text = self.sender.text(notice);
        if notice.kind == NoticeKind::DailySummary
            && let Some(picture) = telegram::picture::of_worth(self.desk).await
        {
            let caption = text.chars().take(LONGEST_CAPTION).collect();
            match line.send_picture(picture, caption).await {
                Ok(()) => return Ok(()),
                Err(trouble) if matches!(trouble.kind, TroubleKind::Limited(_)) => return Err(undelivered(trouble)),
                // The words count: they go without their picture.
                Err(_) => {}
            }
        }
        let mut message = json!({ "text": text.chars().take(LONGEST_TEXT).collect::<String>() });
        // Somebody has to be there who hears what is pressed.
        if self.desk.app.settings.telegram.is_some() && notice.kind == NoticeKind::Unknown {
            message["reply_markup"] = telegram::settle::button().json(self.desk.app.look().lang());
        }
        line.send(&message).await.map(drop).map_err(undelivered)
    }
}

impl Carrier for Telegram<'_> {
    fn name(&self) -> &'static str {
        "telegram"
    }

    fn carry<'a>(&'a self, notice: &'a Notice) -> Reply<'a, Result<(), Undelivered>> {
        Box::pin(self.send(notice))
    }
}

fn undelivered(Trouble { kind, why }: Trouble) -> Undelivered {
    match kind {
        TroubleKind::Unfit => Undelivered::Never { why },
        TroubleKind::Limited(after) => Undelivered::Later { why, after: Some(after.max(Duration::from_secs(1))) },
        _ => Undelivered::later(why),
    }
}
