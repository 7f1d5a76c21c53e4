//! `kis tick`: what a schedule runs. Nobody looks at what it prints, so each run leaves a line in a file.

use std::future::Future;

use beagle_core::{
    Body, Command, Exit, Failure, Origin, Report, Text,
    report::{DutyLine, DutyStatus, MarketStatus, TickReport},
};
use jiff::Timestamp;
use kis_api::{Instrument, Market};

use super::{App, Desk, trade};
use crate::{clock, failure::Refusal, log, print};

/// Runs every duty, prints what came of it, and writes it down.
pub(crate) async fn run(app: &App<'_>) -> Result<Exit, Refusal> {
    let desk = Desk::new(app);
    let run = Run::of(trade::carry_out(&desk, Command::Tick)).await;
    if !app.global.dry_run {
        run.write_down(app);
    }
    Ok(trade::end(&desk, &run.done).await)
}

/// Runs every duty, for a process that goes on.
pub(crate) async fn once(desk: &Desk<'_>, origin: Origin) -> Run {
    Run::of(trade::perform(desk, Command::Tick, origin)).await
}

/// Lets the rules look at one stock, for a process that goes on.
pub(crate) async fn react(desk: &Desk<'_>, instrument: &Instrument, origin: Origin) -> Run {
    let run = Run::of(trade::perform(desk, Command::React(instrument.clone()), origin)).await;
    Run { about: Some(instrument.symbol().to_owned()), ..run }
}

/// A run of the duties.
pub(crate) struct Run {
    began: Timestamp,
    ended: Timestamp,
    /// The one stock that it was about.
    about: Option<String>,
    pub(crate) done: Result<Report, Refusal>,
}

impl Run {
    async fn of(run: impl Future<Output = Result<Report, Refusal>>) -> Self {
        let began = clock::now();
        let done = run.await;
        Self { began, ended: clock::now(), about: None, done }
    }

    /// What it found, if it came to an end.
    pub(crate) fn report(&self) -> Option<&TickReport> {
        match &self.done {
            Ok(Report { outcome: Ok(Body::Tick(report)), .. }) => Some(report),
            _ => None,
        }
    }

    /// Whether another run was under way, so that this one did nothing.
    pub(crate) fn was_busy(&self) -> bool {
        self.done.as_ref().is_ok_and(|report| report.exit == Exit::Busy)
    }

    /// Leaves a line of it. A run that can't be written down is done all the same.
    pub(crate) fn write_down(&self, app: &App<'_>) {
        if let Err(error) = log::add(&app.settings.paths.tick_log(), &self.line(app)) {
            let text = Text::new(
                format!("실행 기록을 남기지 못했습니다: {error}"),
                format!("the log of runs can't be written: {error}"),
            );
            print::note(app.look(), &text);
        }
    }

    /// `2026-03-03T10:00:01+09:00 paper 312ms exit=0 …`.
    fn line(&self, app: &App<'_>) -> String {
        let at = self.began.to_zoned(print::seoul()).strftime("%Y-%m-%dT%H:%M:%S%:z");
        let took = self.ended.duration_since(self.began).as_millis();
        let about = self.about.as_ref().map(|symbol| format!(" {symbol}")).unwrap_or_default();
        format!("{at} {} {took}ms {}{about}{}", app.settings.profile.value, exit(&self.done), told(&self.done))
    }
}

fn exit(done: &Result<Report, Refusal>) -> String {
    let exit = done.as_ref().map_or_else(|refusal| refusal.exit, |report| report.exit);
    format!("exit={}", exit.code())
}

fn told(done: &Result<Report, Refusal>) -> String {
    match done {
        Ok(Report { outcome: Ok(Body::Tick(report)), .. }) => words(report),
        Ok(Report { outcome: Err(failure), .. }) => failed(failure),
        Ok(_) => String::new(),
        Err(refusal) => failed(&refusal.failure),
    }
}

fn failed(Failure { code, message, .. }: &Failure) -> String {
    format!(" {code}: {}", message.en)
}

/// ` kr=open us=closed settle=idle/0 safe_sell=done/8 orders=1`.
fn words(report: &TickReport) -> String {
    let mut words = String::new();
    for line in &report.markets {
        let status = match line.status {
            MarketStatus::Open => "open",
            MarketStatus::Closed => "closed",
            MarketStatus::Failed => "failed",
        };
        let market = match line.market {
            Market::Kr => "kr",
            Market::Us => "us",
        };
        words.push_str(&format!(" {market}={status}"));
    }
    for DutyLine { duty, status, looked_at, reason, .. } in &report.duties {
        words.push_str(&format!(" {}={}/{looked_at}", duty.name(), status.name()));
        if let Some(reason) = reason.as_ref().filter(|_| *status == DutyStatus::Failed) {
            words.push_str(&format!("({})", reason.code));
        }
    }
    if !report.duties.is_empty() {
        words.push_str(&format!(" orders={}", report.orders.len()));
    }
    if let Some(calendar) = &report.calendar {
        words.push_str(&format!(" calendar: {}", calendar.text.en));
    }
    if let Some(missed) = &report.missed {
        words.push_str(&format!(" missed: {}", missed.text.en));
    }
    words
}
