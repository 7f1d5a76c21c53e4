//! `kis auth login|status|arm|logout`

mod arm;
mod interview;
mod login;
mod logout;

use beagle_core::{Exit, Text};
use serde::Serialize;

pub(crate) use self::{arm::run as arm, login::run as login, logout::run as logout};
use super::App;
use crate::{
    failure::Refusal,
    print::{self, Cell, Page, Table, Tone, left, wrapped},
    secrets::{self, Answer, Secrets},
};

#[derive(Serialize)]
struct Status {
    /// The source that is used; `None` when there is none.
    source: Option<&'static str>,
    account: Option<String>,
    sources: Vec<SourceLine>,
    /// What to do where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<Text>,
}

#[derive(Serialize)]
struct SourceLine {
    source: &'static str,
    state: &'static str,
    note: Text,
    #[serde(skip)]
    told: Text,
    #[serde(skip)]
    tone: Tone,
}

/// Shows which source is used, and why.
pub(crate) fn status(app: &App<'_>) -> Result<Exit, Refusal> {
    let answers = secrets::survey(&app.settings, app.environment);
    let lines = answers.iter().map(|(source, answer)| {
        let (state, tone) = match answer {
            Answer::Found(_) => ("used", Tone::Strong),
            Answer::Empty => ("empty", Tone::Dim),
            Answer::Unusable(_) => ("unusable", Tone::Warn),
        };
        SourceLine { source: source.name(), state, note: answer.text(), told: source.text(), tone }
    });
    let sources = lines.collect();
    let found = secrets::choose(&app.settings, app.environment, answers);
    let (status, exit) = match found {
        Ok(Secrets { account, source, .. }) => (
            Status { source: Some(source.name()), account: Some(account.to_string()), sources, hint: None },
            Exit::Done,
        ),
        Err(Refusal { failure, exit }) => {
            (Status { source: None, account: None, sources, hint: Some(failure.hint) }, exit)
        }
    };
    print::result(app.look(), &app.heading(), &status, || page(&status));
    Ok(exit)
}

fn page(status: &Status) -> Page {
    let mut table = Table::new([left("source", "출처", "Source"), wrapped("state", "상태", "State")]);
    for line in &status.sources {
        table
            .row([Cell::Word(line.source, line.told.clone(), Tone::Plain), Cell::Reason(line.note.clone(), line.tone)]);
    }
    let mut page = Page::of(table);
    if let Some(account) = &status.account {
        page.gap();
        page.line(Text::new(format!("계좌 {account}"), format!("Account {account}")), Tone::Plain);
    }
    if let Some(hint) = &status.hint {
        page.gap();
        page.line(hint.clone(), Tone::Warn);
    }
    page
}
