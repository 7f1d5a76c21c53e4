//! Whether the runs came in time.

use jiff::Timestamp;

use crate::{
    engine::{Engine, failure::Done, notice},
    reason::Reason as _,
    report::ReasonLine,
    schedule::{self, LastTick},
};

/// What of the sessions went by since the duties last did what they are there for. Each gap is told once: by the first
/// run after it, or by one that fails while it lasts.
pub(super) fn since_last(engine: &Engine, done: Option<Timestamp>) -> Done<Option<ReasonLine>> {
    let now = engine.now();
    let last = engine.store.last_tick()?.unwrap_or(LastTick { at: now, is_missed: false });
    let missed =
        schedule::missed(last.at, engine.days().at(engine.now()), &engine.rules.schedule).filter(|_| !last.is_missed);
    let next = match done {
        Some(at) => LastTick { at, is_missed: false },
        None => LastTick { is_missed: last.is_missed || missed.is_some(), ..last },
    };
    let line = missed.map(|missed| missed.line());
    let announcement = line.as_ref().map(notice::of_missed);
    engine.store.set_last_tick(next, announcement.as_ref().map(|announcement| (announcement, now)))?;
    Ok(line)
}
