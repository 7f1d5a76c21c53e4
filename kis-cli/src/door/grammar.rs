//! The grammar of the doors: that of the command line, without what is about this machine.

use beagle_core::Text;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::{
    cli::{AlertVerb, LookVerb, StateVerb, TradeVerb},
    failure::Refusal,
    usage,
};

/// Words that name files of this machine. They are no part of what a door may ask, nor of what is said of it.
const LOCAL: [&str; 1] = ["chart"];

/// A line of words that came through a door.
#[derive(Debug, Parser)]
#[command(name = "kis", no_binary_name = true, disable_version_flag = true)]
struct Line {
    #[command(subcommand)]
    verb: Verb,
}

/// What a door may ask.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    #[command(flatten)]
    Look(LookVerb),
    #[command(flatten)]
    Trade(TradeVerb),
    /// Run every duty that is due · 정기 실행
    Tick,
}

/// What was asked, by its words alone: nothing was looked up so far.
#[derive(Debug)]
pub(crate) struct Asked {
    /// The command as it is typed: `order buy`.
    pub(crate) command: String,
    pub(super) verb: Verb,
}

impl Asked {
    /// Reads words as the command line reads them.
    ///
    /// # Errors
    /// What was wrong with them, and what was probably meant. An answer to `help` comes as a refusal, too.
    pub(crate) fn read<W: AsRef<str>>(words: &[W]) -> Result<Self, Refusal> {
        let matches = tree()
            .try_get_matches_from(words.iter().map(AsRef::as_ref))
            .map_err(|error| if usage::is_answer(&error) { help(&error) } else { refusal(&error) })?;
        let Line { verb } = Line::from_arg_matches(&matches).map_err(|error| refusal(&error))?;
        let mut path = Vec::new();
        let mut level = &matches;
        while let Some((name, below)) = level.subcommand() {
            path.push(name);
            level = below;
        }
        let asked = Self { command: path.join(" "), verb };
        match asked.is_local() {
            true => Err(local(&asked.command)),
            false => Ok(asked),
        }
    }

    /// Whether it is about files or the standard input of this machine.
    fn is_local(&self) -> bool {
        match &self.verb {
            Verb::Look(verb) => verb.chart().is_some(),
            Verb::Trade(TradeVerb::State(StateVerb::Export { .. } | StateVerb::Import { .. })) => true,
            Verb::Trade(TradeVerb::Alert(AlertVerb::Ingest { text, .. })) => text.is_empty(),
            Verb::Trade(_) | Verb::Tick => false,
        }
    }
}

/// All that can be asked, as a tree of commands and arguments.
pub(crate) fn tree() -> clap::Command {
    without_local(Line::command()).mut_subcommand("state", |state| state.hide(true))
}

fn without_local(mut command: clap::Command) -> clap::Command {
    let local: Vec<_> = command.get_arguments().map(|arg| arg.get_id().clone()).collect();
    for id in local.into_iter().filter(|id| LOCAL.contains(&id.as_str())) {
        command = command.mut_arg(id, |arg| arg.hide(true));
    }
    let below: Vec<String> = command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
    below.into_iter().fold(command, |command, name| command.mut_subcommand(name, without_local))
}

fn local(command: &str) -> Refusal {
    Refusal::usage(
        Text::new(
            format!("{command}: 이 컴퓨터의 파일이나 입력을 쓰므로 터미널에서만 됩니다"),
            format!("{command}: this is about files of the machine, and works at its terminal alone"),
        ),
        Text::new("그 컴퓨터의 터미널에서 실행하십시오", "run it at a terminal of that machine"),
    )
}

/// Here `help` is a word like others.
fn refusal(error: &clap::Error) -> Refusal {
    usage::refusal_at(error, "help")
}

fn help(error: &clap::Error) -> Refusal {
    let text = error.render().to_string();
    Refusal::new(beagle_core::Exit::Done, "help", Text::both(|_| text.clone()), Text::default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_those_of_the_command_line() {
        for (words, command) in [
            (&["balance"][..], "balance"),
            (&["order", "buy", "005930", "1", "--limit", "70000"], "order buy"),
            (&["safe-sell"], "safe-sell"),
            (&["pnl", "--equity"], "pnl"),
            (&["alert", "ingest", "A bought 1 share of 005930 at 70,000"], "alert ingest"),
            (&["halt", "--cancel"], "halt"),
            (&["tick"], "tick"),
        ] {
            assert_eq!(Asked::read(words).expect(command).command, command);
        }
    }

    #[test]
    fn nothing_of_this_machine_can_be_asked_from_afar() {
        for words in [
            &["state", "export", "copy"][..],
            &["state", "import", "copy"],
            &["pnl", "--chart", "pnl.svg"],
            &["candles", "005930", "--chart", "candles.svg"],
            &["alert", "ingest"],
            &["auth", "status"],
            &["config", "show"],
            &["sim", "serve"],
            &["balance", "--profile", "real"],
            &["order", "buy", "005930", "1", "--yes"],
            &["balance", "--output", "json"],
            &[],
            &["kis", "balance"],
        ] {
            let refusal = Asked::read(words).map(|asked| asked.command).expect_err(&words.join(" "));
            assert_eq!(refusal.exit.code(), 2, "{words:?}");
        }
    }

    #[test]
    fn what_is_said_of_it_names_nothing_of_this_machine_either() {
        fn seen(command: &clap::Command, names: &mut Vec<String>) {
            for below in command.get_subcommands().filter(|below| !below.is_hide_set()) {
                names.push(below.get_name().to_owned());
                names
                    .extend(below.get_arguments().filter(|arg| !arg.is_hide_set()).map(|arg| arg.get_id().to_string()));
                seen(below, names);
            }
        }
        let mut names = Vec::new();
        seen(&tree(), &mut names);
        assert!(names.contains(&"order".into()) && names.contains(&"limit".into()));
        assert!(!names.iter().any(|name| ["chart", "state", "export", "profile", "yes"].contains(&name.as_str())));
    }
}
