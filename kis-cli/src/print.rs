//! Everything that this program prints, in the format, the language and the colours that were asked for.
//!
//! Results go to standard output, whole and at once; failures too when they are JSON. Everything else that a person
//! reads goes to standard error, so that a pipe never holds anything but results.

pub(crate) mod ask;
mod body;
mod colour;
pub(crate) mod html;
mod json;
mod live;
mod message;
mod number;
mod page;
mod progress;
mod separated;
mod shown;
mod table;
pub(crate) mod trace;

#[cfg(test)]
mod tests;

use std::io::{self, Write};

use beagle_core::{Body, Failure, Report, Text};
use jiff::Timestamp;
use kis_api::Env;
use serde::Serialize;

pub(crate) use self::body::words;
use self::json::Outcome;
pub(crate) use self::{
    live::{Board, Lines},
    message::{MessageLine, Weight, lines as message_lines},
    number::{fixed, grouped, money},
    page::{Cell, Column, Page, Side, Table, Tone, clipped, currency, left, named, right, seoul, unseen, wrapped},
    progress::Progress,
    shown::{Showable, Shown, found},
};
use crate::{cli::OutputFormat, look::Look};

/// What stands around a result.
#[derive(Debug, Clone)]
pub(crate) struct Heading {
    /// The command as it is typed.
    pub(crate) command: String,
    /// The profile's name.
    pub(crate) profile: String,
    /// Its environment; `None` while it is not known.
    pub(crate) env: Option<Env>,
    /// When.
    pub(crate) at: Timestamp,
}

/// Prints what a trading command did.
pub(crate) fn report(look: &Look, heading: &Heading, report: &Report) {
    let heading = Heading { command: report.command.to_owned(), at: report.at, ..heading.clone() };
    match &report.outcome {
        Ok(body) => result(look, &heading, body, || body::page(body)),
        Err(failure) => self::failure(look, &heading, failure),
    }
}

/// Prints a result: its JSON form as it serialises, its other forms by way of a page.
pub(crate) fn result<T: Serialize>(look: &Look, heading: &Heading, value: &T, page: impl FnOnce() -> Page) {
    match look.output.value {
        OutputFormat::Json => out(&json::text(heading, Outcome::Result(value))),
        OutputFormat::Table => out(&table::render(&page(), look)),
        // The writer is a vector: there is nothing that could fail but memory.
        OutputFormat::Csv => out(&separated::render(&page()).unwrap_or_default()),
    }
}

/// Prints what a command shows.
pub(crate) fn shown(look: &Look, shown: &Shown) {
    let value = match &shown.outcome {
        Ok(value) => value,
        Err(failure) => return self::failure(look, &shown.heading, failure),
    };
    match look.output.value {
        OutputFormat::Json => out(&value.json(&shown.heading)),
        OutputFormat::Table => out(&table::render(&shown.page(), look)),
        OutputFormat::Csv => {
            value.remarks().iter().for_each(|remark| note(look, remark));
            out(&separated::render(&value.page()).unwrap_or_default());
        }
    }
}

/// Prints a result whose only form is JSON: with all that stands around it where JSON was asked for, else alone.
pub(crate) fn json<T: Serialize>(look: &Look, heading: &Heading, value: &T) {
    match look.output.value {
        OutputFormat::Json => out(&json::text(heading, Outcome::Result(value))),
        OutputFormat::Table | OutputFormat::Csv => out(&json::alone(value)),
    }
}

/// The page of a trading command's result.
pub(crate) fn body_page(body: &Body) -> Page {
    body::page(body)
}

/// Prints a failure.
pub(crate) fn failure(look: &Look, heading: &Heading, failure: &Failure) {
    if look.output.value == OutputFormat::Json {
        return out(&shown::failed(heading, failure, look.lang()));
    }
    let label = Text::new("오류", "error");
    let mut text = format!("{}: {}\n", label.get(look.lang()), failure.message.get(look.lang()));
    if let Some(code) = &failure.msg_cd {
        text.push_str(&format!("  KIS {code} {}\n", failure.msg1.as_deref().unwrap_or_default()));
    }
    if !failure.hint.is_empty() {
        text.push_str(&format!("  {}\n", failure.hint.get(look.lang())));
    }
    err(&text);
}

/// Prints a sentence to standard error.
pub(crate) fn note(look: &Look, text: &Text) {
    err(&format!("{}\n", text.get(look.lang())));
}

/// Prints a sentence between results.
pub(crate) fn headline(look: &Look, text: &Text) {
    let mut page = Page::default();
    page.line(text.clone(), Tone::Strong);
    out(&format!("\n{}", table::render(&page, look)));
}

/// Prints text that has its form already: help, completions, a manual page.
pub(crate) fn plain(text: &str) {
    out(text);
}

/// Prints text that has its form already to standard error.
pub(crate) fn aside(text: &str) {
    err(text);
}

/// Prints bytes that have their form already.
pub(crate) fn bytes(bytes: &[u8]) {
    write(&mut io::stdout().lock(), bytes);
}

fn out(text: &str) {
    write(&mut io::stdout().lock(), text.as_bytes());
}

/// Prints a line of something that goes on, and says whether anybody can read the next one.
fn out_live(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush())
}

fn err(text: &str) {
    write(&mut io::stderr().lock(), text.as_bytes());
}

/// A reader that went away (`| head -1`) is no reason to fail: what was to be done is done.
fn write(to: &mut impl Write, bytes: &[u8]) {
    let _ = to.write_all(bytes).and_then(|()| to.flush());
}
