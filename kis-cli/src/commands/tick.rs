//! `kis tick`: what a schedule runs. Nobody looks at what it prints, so each run leaves a line in a file.

use beagle_core::{
    Body, Command, Exit, Failure, Report, Text,
    report::{DutyLine, DutyStatus, MarketStatus, TickReport},
};
use jiff::{SignedDuration, Timestamp};
use kis_api::Market;

use super::{App, Desk, trade};
use crate::{clock, failure::Refusal, log, print};

/// Runs every duty, prints what came of it, and writes it down.
pub(crate) async fn run(app: &App<'_>) -> Result<Exit, Refusal> {
    let began = clock::now();
    let desk = Desk::new(app);
    let done = trade::carry_out(&desk, Command::Tick).await;
    if !app.global.dry_run {
        let took = clock::now().duration_since(began);
        write_down(app, &format!("{} {}", heading(app, began, took), told(&done)));
    }
    Ok(trade::end(&desk, &done).await)
}

/// A run that can't be written down is done all the same.
fn write_down(app: &App<'_>, line: &str) {
    if let Err(error) = log::add(&app.settings.paths.tick_log(), line) {
        let text = Text::new(
            format!("실행 기록을 남기지 못했습니다: {error}"),
            format!("the log of runs can't be written: {error}"),
        );
        print::note(app.look(), &text);
    }
}

/// `2026-03-03T10:00:01+09:00 paper 312ms`.
fn heading(app: &App<'_>, began: Timestamp, took: SignedDuration) -> String {
    let at = began.to_zoned(print::seoul()).strftime("%Y-%m-%dT%H:%M:%S%:z");
    format!("{at} {} {}ms", app.settings.profile.value, took.as_millis())
}

fn told(done: &Result<Report, Refusal>) -> String {
    match done {
        Ok(Report { outcome: Ok(Body::Tick(report)), exit, .. }) => format!("exit={}{}", exit.code(), words(report)),
        Ok(Report { outcome: Err(failure), exit, .. }) => format!("exit={}{}", exit.code(), failed(failure)),
        Ok(Report { exit, .. }) => format!("exit={}", exit.code()),
        Err(refusal) => format!("exit={}{}", refusal.exit.code(), failed(&refusal.failure)),
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
    if let Some(missed) = &report.missed {
        words.push_str(&format!(" missed: {}", missed.text.en));
    }
    words
}
