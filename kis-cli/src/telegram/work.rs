//! Doing what follows from what was said, one thing after the other.

use beagle_core::{Command, Failure, Origin, Text, command::Door, engine::Begun};
use tokio::sync::mpsc::UnboundedReceiver;

use super::{
    html,
    keyboard::Keyboard,
    menu, picture,
    post::{Post, UPDATES},
    settle,
    talk::{Deed, Reply},
};
use crate::{
    chart::Size,
    clock,
    door::{Asked, Wish},
    failure::Refusal,
    print::{self, MessageLine, Shown, Weight},
};

/// What follows from one update.
pub(super) struct Job {
    /// The update's name, where it has to be remembered that it was done.
    pub(super) name: Option<String>,
    pub(super) deeds: Vec<Deed>,
}

impl Post {
    /// Works until nobody can hand over anything any more.
    pub(super) async fn work(&self, mut jobs: UnboundedReceiver<Job>) {
        while let Some(Job { name, deeds }) = jobs.recv().await {
            for deed in deeds {
                self.act(deed).await;
            }
            if let (Some(name), Ok(requests)) = (name, self.requests().await) {
                // Were it not written, the owner would be told after a restart that it may have been done.
                let _ = requests.finish((UPDATES, &name), "");
            }
        }
    }

    async fn act(&self, deed: Deed) {
        match deed {
            Deed::Say(reply) => drop(self.line.say(&reply).await),
            Deed::Edit { message, reply } => self.line.edit(message, &reply).await,
            Deed::Answer { press, text } => self.line.answer(&press, &text).await,
            Deed::Refuse(refusal) => self.refuse(refusal).await,
            Deed::Halt(asked) => match Wish::of(asked, &self.desk).await {
                Ok(wish) => self.carry_out(wish).await,
                Err(refusal) => self.refuse(refusal).await,
            },
            Deed::Try { asked, line } => self.attempt(asked, &line).await,
            Deed::CarryOut(wish) => self.carry_out(wish).await,
            Deed::UseCode(step) => self.use_code(step).await,
            // The poller has seen to these.
            Deed::Ingest(_) | Deed::Stranger => {}
        }
    }

    async fn attempt(&self, asked: Asked, line: &str) {
        let wish = match Wish::of(asked, &self.desk).await {
            Ok(wish) => wish,
            Err(refusal) => return self.refuse(refusal).await,
        };
        if self.talk().needs_yes(&wish) {
            self.propose(wish, line).await;
        } else {
            self.carry_out(wish).await;
        }
    }

    /// Says what would be done and asks for a yes; what can't be done is not asked about.
    async fn propose(&self, wish: Wish, line: &str) {
        let question = match wish.preview(&self.desk).await {
            Ok(Some(preview)) => preview.text,
            Ok(None) => Text::both(|_| line.to_owned()),
            Err(failure) => return self.fail(*failure).await,
        };
        let Some(nonce) = nonce() else { return };
        let reply = self.talk().ask((wish, &question), nonce, clock::now());
        if let Some(message) = self.line.say(&reply).await {
            self.talk().asked_in(nonce, message);
        }
    }

    /// Carries out what its owner wants, whose word this is.
    async fn carry_out(&self, wish: Wish) {
        let origin = Origin::new(Door::Telegram).confirmed();
        let (shown, buttons) = match wish {
            Wish::Do(command @ Command::Settle(_)) => self.settle(command, origin).await,
            wish => (wish.carry_out(&self.desk, origin).await, Keyboard::default()),
        };
        let reply = self.reply_of(&shown);
        let reply = if buttons.is_empty() { reply } else { reply.with(buttons.row(menu::ways_on("settle"))) };
        self.line.say(&reply).await;
        if let Some(picture) = shown.drawing(self.lang, Size::Wide).and_then(|drawing| picture::png(&drawing)) {
            // The words were said.
            let _ = self.line.send_picture(picture, String::new()).await;
        }
    }

    async fn settle(&self, command: Command, origin: Origin) -> (Shown, Keyboard) {
        let engine = match self.desk.engine().await {
            Ok(engine) => engine,
            Err(refusal) => return (Shown::refused(self.desk.app.heading(), refusal), Keyboard::default()),
        };
        let report = engine.handle(command, origin).await;
        let lines = report.outcome.as_ref().ok().and_then(settle::lines);
        let buttons = lines.map_or_else(Keyboard::default, settle::buttons);
        (Shown::of(&self.desk.app.heading(), report), buttons)
    }

    async fn use_code(&self, step: u64) {
        let begun = match self.requests().await {
            Ok(requests) => requests.begin(("telegram-code", &step.to_string()), ""),
            Err(refusal) => return self.refuse(refusal).await,
        };
        let deed = match begun {
            Ok(Begun::New) => self.talk().released(),
            _ => Some(self.talk().was_used(clock::now())),
        };
        match deed {
            Some(Deed::CarryOut(wish)) => self.carry_out(wish).await,
            Some(Deed::Say(reply)) => drop(self.line.say(&reply).await),
            _ => {}
        }
    }

    async fn refuse(&self, refusal: Refusal) {
        let shown = Shown::refused(self.desk.app.heading(), refusal);
        self.line.say(&self.reply_of(&shown)).await;
    }

    async fn fail(&self, failure: Failure) {
        self.refuse(Refusal { failure: Box::new(failure), exit: beagle_core::Exit::Refused }).await;
    }

    /// What a command shows, as a message.
    pub(super) fn reply_of(&self, shown: &Shown) -> Reply {
        let marked = |MessageLine { text, weight }| match weight {
            Weight::Bold => html::bold(&text),
            Weight::Plain => html::escaped(&text),
        };
        let lines = print::message_lines(&shown.page(), self.lang).into_iter().map(marked).collect();
        Reply::marked(lines).with(Keyboard::default().row(menu::ways_on(&shown.heading.command)))
    }
}

/// A number that nobody can guess; `None` where this machine has none, and then nothing is asked.
fn nonce() -> Option<u64> {
    getrandom::u64().ok()
}
