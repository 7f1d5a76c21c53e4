//! What a command shows, before it has a form: a terminal, a messenger and a browser have different ones.

use beagle_core::{Body, Exit, Failure, Lang, Report, Text};
use serde::Serialize;

use super::{
    Heading, body,
    json::{self, Outcome},
    page::{Page, Tone},
};
use crate::{
    chart::{self, Size},
    failure::Refusal,
};

/// A result that has all of its forms.
pub(crate) trait Showable: Send + Sync {
    /// The JSON object of a command that found this.
    fn json(&self, heading: &Heading) -> String;

    /// All of it, for people.
    fn page(&self) -> Page;

    /// What is said of it beside its drawing.
    fn summary(&self) -> Page {
        self.page()
    }

    /// Its drawing as SVG, where it has one.
    fn drawing(&self, _: Lang, _: Size) -> Option<String> {
        None
    }

    /// What a spreadsheet has no line for.
    fn remarks(&self) -> Vec<Text> {
        Vec::new()
    }
}

/// What a command shows.
pub(crate) struct Shown {
    pub(crate) heading: Heading,
    pub(crate) outcome: Result<Box<dyn Showable>, Box<Failure>>,
    /// How the command leaves.
    pub(crate) exit: Exit,
    /// Whoever looks at a drawing does not read a thousand lines as well.
    pub(super) is_drawn: bool,
}

impl Shown {
    /// A result that was found.
    pub(crate) fn found(heading: Heading, value: impl Showable + 'static) -> Self {
        Self { heading, outcome: Ok(Box::new(value)), exit: Exit::Done, is_drawn: false }
    }

    /// What the engine reports.
    pub(crate) fn of(heading: &Heading, report: Report) -> Self {
        let heading = Heading { command: report.command.to_owned(), at: report.at, ..heading.clone() };
        let outcome = match report.outcome {
            Ok(body) => Ok(Box::new(body) as Box<dyn Showable>),
            Err(failure) => Err(Box::new(failure)),
        };
        Self { heading, outcome, exit: report.exit, is_drawn: false }
    }

    /// What this program refused by itself.
    pub(crate) fn refused(heading: Heading, refusal: Refusal) -> Self {
        Self { heading, outcome: Err(refusal.failure), exit: refusal.exit, is_drawn: false }
    }

    /// The same, as what came of this command.
    pub(crate) fn named(mut self, command: &str) -> Self {
        command.clone_into(&mut self.heading.command);
        self
    }

    /// The same, of which a drawing lies in a file.
    pub(crate) fn drawn(self) -> Self {
        Self { is_drawn: true, ..self }
    }

    /// Its drawing as SVG, where it has one.
    pub(crate) fn drawing(&self, lang: Lang, size: Size) -> Option<String> {
        self.outcome.as_ref().ok()?.drawing(lang, size)
    }

    /// The JSON object that the command line prints.
    pub(crate) fn json(&self, lang: Lang) -> String {
        match &self.outcome {
            Ok(value) => value.json(&self.heading),
            Err(failure) => failed(&self.heading, failure, lang),
        }
    }

    /// All of it, for people; a refusal has a page, too.
    pub(crate) fn page(&self) -> Page {
        match &self.outcome {
            Ok(value) if self.is_drawn => value.summary(),
            Ok(value) => value.page(),
            Err(failure) => refusal_page(failure),
        }
    }
}

/// The JSON object of a command that failed.
pub(super) fn failed(heading: &Heading, failure: &Failure, lang: Lang) -> String {
    json::text::<()>(heading, Outcome::Error(json::Error::new(failure, lang)))
}

/// The JSON object of a command that found this.
pub(crate) fn found<T: Serialize>(heading: &Heading, value: &T) -> String {
    json::text(heading, Outcome::Result(value))
}

fn refusal_page(failure: &Failure) -> Page {
    let mut page = Page::default();
    page.line(failure.message.clone(), Tone::Warn);
    if let Some(code) = &failure.msg_cd {
        let said = format!("KIS {code} {}", failure.msg1.as_deref().unwrap_or_default());
        page.line(Text::both(|_| said.clone()), Tone::Dim);
    }
    if !failure.hint.is_empty() {
        page.line(failure.hint.clone(), Tone::Plain);
    }
    page
}

impl Showable for Body {
    fn json(&self, heading: &Heading) -> String {
        found(heading, self)
    }

    fn page(&self) -> Page {
        body::page(self)
    }

    fn drawing(&self, lang: Lang, size: Size) -> Option<String> {
        match self {
            Self::Equity(equity) => Some(chart::worth(equity, lang, size)),
            _ => None,
        }
    }
}
