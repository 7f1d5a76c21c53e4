//! How far a long read has come, for a person at a terminal.

use std::{cell::Cell, io::IsTerminal, ops::RangeInclusive};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use jiff::civil::Date;

/// A span shorter than this is there at once.
const SHORT: i32 = 200;

/// A bar on standard error, read from the newest day to the oldest; nothing where that is no terminal.
pub(crate) struct Progress {
    bar: ProgressBar,
    newest: Date,
    oldest: Cell<Date>,
}

impl Progress {
    /// A bar for a span of days.
    pub(crate) fn of(span: &RangeInclusive<Date>) -> Self {
        let days = (*span.end() - *span.start()).get_days();
        let seen = days > SHORT && std::io::stderr().is_terminal();
        let target = if seen { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(Some(u64::try_from(days).unwrap_or(0)), target);
        let style = ProgressStyle::with_template("{bar:32} {percent:>3}% {msg}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        Self { bar, newest: *span.end(), oldest: Cell::new(*span.end()) }
    }

    /// This day was read.
    pub(crate) fn reached(&self, day: Date) {
        if day < self.oldest.replace(day) {
            self.bar.set_message(day.to_string());
            self.bar.set_position(u64::try_from((self.newest - day).get_days()).unwrap_or(0));
        }
    }

    /// Everything was.
    pub(crate) fn over(&self) {
        self.bar.finish_and_clear();
    }
}
