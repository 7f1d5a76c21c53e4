//! What this machine's surroundings say against trading. It is written down before the order that meets it.

use jiff::SignedDuration;

use super::Desk;
use crate::{
    Text,
    engine::failure::Done,
    order::{Cause, Notice, Settings, Trading, What},
    report::ReasonLine,
};

impl Desk<'_> {
    /// What may be traded by the journal and by what was noticed since.
    pub(super) fn trading_by_now(&self) -> Trading {
        let known = self.ledger().trading();
        self.skew().map_or(known, |_| known.or_stricter(Cause::Skew.alarm()))
    }

    /// Writes down what was noticed and is not known yet.
    pub(super) async fn raise_alarms(&mut self) -> Done<()> {
        let Some(offset) = self.skew().filter(|_| self.trading_by_now() != self.ledger().trading()) else {
            return Ok(());
        };
        self.remark = Some(told(offset));
        let told = self.happen(What::Alarm(Cause::Skew)).await?;
        if told.contains(&Notice::NotWritten) { Err(self.take_trouble()) } else { Ok(()) }
    }

    /// How far the broker's clock is ahead, where that is too far.
    fn skew(&self) -> Option<SignedDuration> {
        let offset = self.engine.broker.clock_offset()?;
        (offset.abs() > Settings::MAX_SKEW).then_some(offset)
    }
}

fn told(offset: SignedDuration) -> ReasonLine {
    let by = offset.abs().as_secs();
    let text = if offset.is_positive() {
        Text::new(format!("이 컴퓨터가 {by}초 늦음"), format!("this machine is {by} s behind"))
    } else {
        Text::new(format!("이 컴퓨터가 {by}초 빠름"), format!("this machine is {by} s ahead"))
    };
    ReasonLine { code: "skew".into(), text, hint: Text::default() }
}
