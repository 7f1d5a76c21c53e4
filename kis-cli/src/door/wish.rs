//! What somebody wants, once its words are understood: held until a person has said yes, then carried out as it was shown.

use beagle_core::{Command, Failure, Origin, Preview};

use super::grammar::{Asked, Verb};
use crate::{
    cli::LookVerb,
    command,
    commands::{Desk, look},
    failure::Refusal,
    print::Shown,
};

/// What somebody wants.
#[derive(Debug)]
pub(crate) enum Wish {
    /// To look something up at the broker.
    Look(LookVerb),
    /// A command for the engine.
    Do(Command),
}

impl Wish {
    /// Understands what was asked: names become listings.
    ///
    /// # Errors
    /// A name that nothing has, or several have; names that cannot be looked up now.
    pub(crate) async fn of(asked: Asked, desk: &Desk<'_>) -> Result<Self, Refusal> {
        Ok(match asked.verb {
            Verb::Look(verb) => Self::Look(verb),
            Verb::Trade(verb) => Self::Do(command::of(verb, desk).await?),
            Verb::Tick => Self::Do(Command::Tick),
        })
    }

    /// The same of words: what they ask for is read as the command line reads it.
    ///
    /// # Errors
    /// What was wrong with the words, besides.
    pub(crate) async fn read<W: AsRef<str>>(words: &[W], desk: &Desk<'_>) -> Result<Self, Refusal> {
        Self::of(Asked::read(words)?, desk).await
    }

    /// The command as it is typed: `order buy`.
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Look(verb) => verb.name(),
            Self::Do(command) => command.name(),
        }
    }

    /// Whether it stops all trading: nobody is kept from that.
    pub(crate) const fn stops(&self) -> bool {
        matches!(self, Self::Do(Command::Halt(_)))
    }

    /// Whether it may send an order, and so needs a person's yes.
    pub(crate) const fn may_order(&self) -> bool {
        match self {
            Self::Look(_) => false,
            Self::Do(command) => command.may_order(),
        }
    }

    /// Whether it changes nothing, here or at the broker.
    pub(crate) const fn is_reading(&self) -> bool {
        match self {
            Self::Look(_) => true,
            Self::Do(command) => command.is_reading(),
        }
    }

    /// One sentence that says what would be ordered, for a person to say yes or no to; `None` where nothing would.
    ///
    /// # Errors
    /// Why it would not be carried out.
    pub(crate) async fn preview(&self, desk: &Desk<'_>) -> Result<Option<Preview>, Box<Failure>> {
        let Self::Do(command) = self else { return Ok(None) };
        if !command.may_order() {
            return Ok(None);
        }
        let engine = desk.engine().await.map_err(|refusal| refusal.failure)?;
        engine.preview(command).await.map(Some).map_err(Box::new)
    }

    /// Carries it out. What its owner is to be told goes out afterwards, by whoever carries notices.
    pub(crate) async fn carry_out(self, desk: &Desk<'_>, origin: Origin) -> Shown {
        let name = self.name();
        let done = match self {
            Self::Look(verb) => look::find(desk, verb).await,
            Self::Do(command) => match desk.engine().await {
                Ok(engine) => Ok(Shown::of(&desk.app.heading(), engine.handle(command, origin).await)),
                Err(refusal) => Err(refusal),
            },
        };
        // What is running is the server, or the bot; what was asked is told.
        done.unwrap_or_else(|refusal| Shown::refused(desk.app.heading(), refusal)).named(name)
    }
}
