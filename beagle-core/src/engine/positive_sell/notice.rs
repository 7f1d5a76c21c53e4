//! What the owner is told: a holding turned positive. It is remembered that it did (`turned_on`), so that it is told
//! once; whatever carries notices out of the house takes this text at the same place.

use crate::{Text, engine::duty::Line, engine::order::shown, reason::Reason as _};

/// What the owner is told of a holding that turned positive in this run.
pub(super) fn text(line: &Line) -> Option<Text> {
    let told = line.turned.as_ref()?.text();
    let what = shown(&line.holding.instrument, Some(&line.holding.name));
    Some(Text::new(format!("{what}: {}", told.ko), format!("{what}: {}", told.en)))
}
