//! The day as it is played: commands are typed, prices move, and what was answered is kept.

use std::path::PathBuf;

use beagle_core::{
    Body, Command, Exit, Origin, Report,
    command::{AlertCommand, Door, Message},
    report::AlertLine,
};

use kis_api::Market;
use rust_decimal::Decimal;

use super::script::Step;
use crate::{
    chart::Size,
    cli::{OutputFormat, PnlArgs, Verb},
    command,
    commands::{
        App, Desk,
        look::{self, pnl},
        trade,
    },
    failure::Refusal,
    print,
    simulator::Controls,
    typed::Typed,
};

/// The day so far.
pub(super) struct Day<'a> {
    app: &'a App<'a>,
    pub(super) controls: Controls,
    pub(super) chart: PathBuf,
    done: Vec<Done>,
}

/// A command of the day.
struct Done {
    /// How it should have left.
    expected: Exit,
    report: Report,
}

impl<'a> Day<'a> {
    pub(super) fn new(app: &'a App<'a>, controls: Controls, chart: PathBuf) -> Self {
        Self { app, controls, chart, done: Vec::new() }
    }

    pub(super) async fn play(&mut self, step: Step) -> Result<(), Refusal> {
        match step {
            Step::Say(text) if self.is_told() => print::headline(self.app.look(), &text),
            Step::Say(_) => {}
            Step::Trade(symbol, price) => self.controls.price(symbol, price).await?,
            Step::Pass(seconds) => self.controls.pass(seconds).await?,
            Step::LoseReply => self.controls.lose_order_reply().await?,
            Step::Type(line, expected) => self.type_in(line, expected).await?,
            Step::Alerts(texts) => self.pipe_in(&texts).await?,
            Step::Profit => self.profit().await?,
        }
        Ok(())
    }

    /// Runs one line as if it had been typed, and shows what it shows.
    async fn type_in(&mut self, line: &str, expected: Exit) -> Result<(), Refusal> {
        let typed = Typed::new(std::iter::once("kis").chain(line.split(' ')).map(Into::into));
        let (cli, _) = typed.parse().map_err(|error| crate::usage::refusal(&error))?;
        // The script types nothing but trading commands.
        let Verb::Trade(verb) = cli.verb else { return Err(crate::usage::no_such_command(line)) };
        let desk = Desk::new(self.app);
        let command = command::of(verb, &desk).await?;
        self.prompt(&typed.line());
        self.perform(&desk, command, expected).await
    }

    /// Pipes alerts in, one a line.
    async fn pipe_in(&mut self, texts: &[&str]) -> Result<(), Refusal> {
        self.prompt("cat alerts.txt");
        if self.is_told() {
            texts.iter().for_each(|text| print::plain(&format!("{text}\n")));
        }
        self.prompt("kis alert ingest < alerts.txt");
        let messages = texts.iter().map(|text| Message::new(*text)).collect();
        self.perform(&Desk::new(self.app), Command::Alert(AlertCommand::Ingest { messages }), Exit::Done).await
    }

    /// What the day's sales brought, in numbers and as a picture.
    async fn profit(&mut self) -> Result<(), Refusal> {
        self.prompt("kis pnl --market kr --chart demo.svg");
        let args = PnlArgs { market: Some(Market::Kr), chart: Some(self.chart.clone()), ..PnlArgs::default() };
        let desk = Desk::new(self.app);
        let (profit, at) = pnl::reckon(&desk, &args).await?;
        look::save(&self.chart, &profit.draw(self.app.look().lang(), Size::Wide))?;
        if self.is_told() {
            print::result(self.app.look(), &print::Heading { at, ..self.app.heading() }, &profit, || profit.page());
        }
        Ok(())
    }

    async fn perform(&mut self, desk: &Desk<'_>, command: Command, expected: Exit) -> Result<(), Refusal> {
        let report = trade::perform(desk, command, Origin::new(Door::Demo).confirmed()).await?;
        if self.is_told() {
            print::report(self.app.look(), &self.app.heading(), &report);
        }
        self.done.push(Done { expected, report });
        Ok(())
    }

    /// Whether the day is told while it is played: a program wants the outcome alone.
    fn is_told(&self) -> bool {
        self.app.look().output.value == OutputFormat::Table
    }

    fn prompt(&self, line: &str) {
        if self.is_told() {
            print::plain(&format!("\n$ {line}\n"));
        }
    }
}

/// What the commands answered.
impl Day<'_> {
    /// Whether each command left as it should.
    pub(super) fn left_as_told(&self) -> bool {
        self.done.iter().all(|done| done.report.exit == done.expected)
    }

    /// How often a command was refused because of a halt.
    pub(super) fn halted(&self) -> usize {
        self.done.iter().filter(|done| done.report.exit == Exit::Halted).count()
    }

    /// What was found or done, in the order of the commands.
    pub(super) fn bodies(&self) -> impl DoubleEndedIterator<Item = &Body> {
        self.done.iter().filter_map(|done| done.report.outcome.as_ref().ok())
    }

    /// The words for programs of what was refused.
    pub(super) fn refusals(&self) -> impl Iterator<Item = &str> {
        self.done.iter().filter_map(|done| Some(done.report.outcome.as_ref().err()?.code.as_str()))
    }

    /// The alerts, as often as they were shown.
    pub(super) fn alerts(&self) -> impl Iterator<Item = &AlertLine> {
        self.bodies().flat_map(|body| match body {
            Body::Alerts(alerts) => &alerts.alerts[..],
            _ => &[],
        })
    }

    /// How many shares the last balance shows.
    pub(super) fn holds(&self, symbol: &str) -> Option<Decimal> {
        let last = self.bodies().rev().find_map(|body| match body {
            Body::Balance(balance) => Some(balance),
            _ => None,
        });
        let held = last?.holdings.iter().filter(|line| line.symbol == symbol).map(|line| line.qty);
        Some(held.sum())
    }
}
