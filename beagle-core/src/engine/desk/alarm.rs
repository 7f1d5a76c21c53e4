//! What the surroundings say against trading. It is written down before the order that meets it.

use std::path::PathBuf;

use jiff::{SignedDuration, Timestamp};

use super::Desk;
use crate::{
    Text,
    engine::{failure::Done, mark::Standing, state, store::Label},
    order::{Cause, Notice, Settings, Trading, What},
    report::ReasonLine,
};

/// Something that was noticed.
enum Noticed {
    /// The journal lacks what was written since.
    Behind(Timestamp),
    /// Another journal of this account is in use.
    Rival(PathBuf),
    /// The broker's clock is so far ahead.
    Skew(SignedDuration),
}

impl Desk<'_> {
    /// What may be traded by the journal and by what was noticed since.
    pub(super) fn trading_by_now(&self) -> Done<Trading> {
        let known = self.ledger().trading();
        Ok(self.noticed()?.iter().fold(known, |trading, noticed| trading.or_stricter(noticed.cause().alarm())))
    }

    /// Writes down what was noticed, where it stops more than what is known.
    pub(in crate::engine) async fn raise_alarms(&mut self) -> Done<()> {
        for noticed in self.noticed()? {
            let (known, cause) = (self.ledger().trading(), noticed.cause());
            if known.or_stricter(cause.alarm()) == known {
                continue;
            }
            if let Noticed::Behind(since) = noticed {
                self.engine.store.set_label(&Label { owner: state::owner(self.engine)?, at: since })?;
            }
            self.remark = Some(noticed.remark());
            if self.happen(What::Alarm(cause)).await?.contains(&Notice::NotWritten) {
                return Err(self.take_trouble());
            }
        }
        Ok(())
    }

    fn noticed(&self) -> Done<Vec<Noticed>> {
        let journal = match self.engine.marks.standing(&self.engine.store)? {
            Standing::Whole => None,
            Standing::Behind { since } => Some(Noticed::Behind(since)),
            Standing::Rival { path } => Some(Noticed::Rival(path)),
        };
        let offset = self.engine.broker.clock_offset().filter(|offset| offset.abs() > Settings::MAX_SKEW);
        Ok(journal.into_iter().chain(offset.map(Noticed::Skew)).collect())
    }
}

impl Noticed {
    const fn cause(&self) -> Cause {
        match self {
            Self::Behind(_) => Cause::Restored,
            Self::Rival(_) => Cause::Rival,
            Self::Skew(_) => Cause::Skew,
        }
    }

    /// The particulars.
    fn remark(&self) -> ReasonLine {
        let (code, text) = match self {
            Self::Behind(since) => {
                ("behind", Text::new(format!("{since} 뒤의 기록이 없음"), format!("nothing since {since} is in it")))
            }
            Self::Rival(path) => {
                let path = path.display();
                ("rival", Text::new(format!("다른 기록: {path}"), format!("the other one is {path}")))
            }
            Self::Skew(offset) => {
                let by = offset.abs().as_secs();
                let text = match offset.is_positive() {
                    true => Text::new(format!("이 컴퓨터가 {by}초 늦음"), format!("this machine is {by} s behind")),
                    false => Text::new(format!("이 컴퓨터가 {by}초 빠름"), format!("this machine is {by} s ahead")),
                };
                ("skew", text)
            }
        };
        ReasonLine { code: code.into(), text, hint: Text::default() }
    }
}
