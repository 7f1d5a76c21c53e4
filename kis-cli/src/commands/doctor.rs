//! `kis doctor`: looks at everything a command needs, and says what to do about what is missing. It reads, and never
//! orders.

#[cfg(feature = "browser")]
mod browser;
#[cfg(feature = "browser")]
mod community;
mod files;
mod reach;
mod ways;

use beagle_core::{Exit, Text};
use serde::Serialize;

use super::{App, Start};
use crate::{
    failure::Refusal,
    print::{self, Cell, Heading, Page, Table, Tone, left, wrapped},
    runtime,
    secrets::{self, Secrets},
};

/// One thing that was looked at.
#[derive(Serialize)]
struct Check {
    check: &'static str,
    state: State,
    note: Text,
    /// What to do; empty when there is nothing to do.
    #[serde(skip_serializing_if = "Text::is_empty")]
    hint: Text,
    #[serde(skip)]
    title: Text,
    #[serde(skip)]
    exit: Exit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum State {
    Good,
    Warning,
    Failed,
}

#[derive(Serialize)]
struct Findings {
    good: bool,
    checks: Vec<Check>,
}

impl Check {
    fn good(check: &'static str, title: (&str, &str), note: Text) -> Self {
        let title = Text::new(title.0, title.1);
        Self { check, state: State::Good, note, hint: Text::default(), title, exit: Exit::Done }
    }

    fn warning(self, hint: Text) -> Self {
        Self { state: State::Warning, hint, ..self }
    }

    fn failed(check: &'static str, title: (&str, &str), refusal: Refusal) -> Self {
        let (note, hint) = (refusal.failure.message, refusal.failure.hint);
        Self { check, state: State::Failed, note, hint, title: Text::new(title.0, title.1), exit: refusal.exit }
    }
}

/// Looks at everything and prints what was found.
pub(crate) fn run(start: &Start<'_>) -> Result<Exit, Refusal> {
    let app = start.load();
    let (look, heading, checks) = match &app {
        Ok(app) => (app.look(), app.heading(), examine(app)?),
        Err(refusal) => {
            let title = ("설정", "configuration");
            (&start.look, start.heading(), vec![Check::failed("configuration", title, refusal.clone())])
        }
    };
    let failed = checks.iter().find(|check| check.state == State::Failed);
    let exit = failed.map_or(Exit::Done, |check| check.exit);
    show(look, &heading, &Findings { good: failed.is_none(), checks });
    Ok(exit)
}

fn examine(app: &App<'_>) -> Result<Vec<Check>, Refusal> {
    let mut checks = vec![files::configuration(app), files::state(app), files::clock()];
    let secrets = secrets::find(&app.settings, app.environment);
    checks.push(credentials(app, &secrets));
    checks.extend(files::tokens(app));
    if let Ok(secrets) = &secrets {
        checks.extend(runtime::block_on(reach::broker(app, secrets))?);
    }
    checks.extend(runtime::block_on(ways::all(app))?);
    #[cfg(feature = "browser")]
    if let Some(watched) = &app.settings.watch_users {
        checks.push(runtime::block_on(browser::browser(&watched.programs))?);
        checks.push(runtime::block_on(community::community(app, watched))?);
    }
    Ok(checks)
}

fn credentials(app: &App<'_>, secrets: &Result<Secrets, Refusal>) -> Check {
    let title = ("인증 정보", "credentials");
    match secrets {
        Ok(secrets) => {
            let (source, account) = (secrets.source.text(), &secrets.account);
            let note = Text::new(format!("{}, 계좌 {account}", source.ko), format!("{}, account {account}", source.en));
            let check = Check::good("credentials", title, note);
            match crate::broker::warning(&app.settings, secrets) {
                Some(warning) => check.warning(warning),
                None => check,
            }
        }
        Err(refusal) => Check::failed("credentials", title, refusal.clone()),
    }
}

fn show(look: &crate::look::Look, heading: &Heading, findings: &Findings) {
    print::result(look, heading, findings, || {
        let mut table = Table::new([
            left("check", "점검", "Check"),
            left("state", "상태", "State"),
            wrapped("note", "내용", "What"),
        ]);
        for check in &findings.checks {
            let state = match check.state {
                State::Good => Cell::Word("good", Text::new("정상", "good"), Tone::Plain),
                State::Warning => Cell::Word("warning", Text::new("주의", "warning"), Tone::Warn),
                State::Failed => Cell::Word("failed", Text::new("문제", "failed"), Tone::Warn),
            };
            table.row([
                Cell::Word(check.check, check.title.clone(), Tone::Plain),
                state,
                Cell::Reason(check.note.clone(), Tone::Plain),
            ]);
        }
        let mut page = Page::of(table);
        let hints: Vec<_> = findings.checks.iter().filter(|check| !check.hint.is_empty()).collect();
        if !hints.is_empty() {
            page.gap();
        }
        for Check { title, hint, .. } in hints {
            let text = Text::new(format!("{}: {}", title.ko, hint.ko), format!("{}: {}", title.en, hint.en));
            page.line(text, Tone::Warn);
        }
        page
    });
}
