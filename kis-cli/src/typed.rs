//! What was typed, read or not: a command line that can't be read is still answered in the format, the language and
//! under the name that it asked for.

use std::{ffi::OsString, path::Path};

use beagle_core::Exit;
use clap::{FromArgMatches, ValueEnum, error::ErrorKind};

use crate::{
    cli::{Cli, Global, OutputFormat, parse_lang},
    clock,
    look::Look,
    print::{self, Heading},
    settings::Environment,
    usage,
};

/// The words of a command line.
pub(crate) struct Typed {
    words: Vec<OsString>,
    name: &'static str,
}

impl Typed {
    /// These words; the first is the program's.
    pub(crate) fn new(words: impl Iterator<Item = OsString>) -> Self {
        let words: Vec<OsString> = words.collect();
        let stem = words.first().map(Path::new).and_then(Path::file_stem);
        let name = if stem.is_some_and(|stem| stem == "kis-cli") { "kis-cli" } else { "kis" };
        Self { words, name }
    }

    /// The command line, and the command as it was typed: `order buy`.
    pub(crate) fn parse(&self) -> Result<(Cli, String), clap::Error> {
        let matches = Cli::tree(self.name).try_get_matches_from(&self.words)?;
        let cli = Cli::from_arg_matches(&matches)?;
        let mut path = Vec::new();
        let mut level = &matches;
        while let Some((name, below)) = level.subcommand() {
            path.push(name);
            level = below;
        }
        Ok((cli, path.join(" ")))
    }

    /// The line as it would be typed.
    pub(crate) fn line(&self) -> String {
        let quoted = |word: &OsString| match word.to_string_lossy() {
            word if word.contains(' ') => format!("'{word}'"),
            word => word.into_owned(),
        };
        self.words.iter().map(quoted).collect::<Vec<_>>().join(" ")
    }

    /// Answers a command line that asks for help, or that can't be read.
    pub(crate) fn stop(&self, error: &clap::Error, environment: &Environment) -> Exit {
        let global = self.guess();
        let look = Look::new(&global, environment);
        let text = || if look.colour { error.render().ansi().to_string() } else { error.render().to_string() };
        if usage::is_answer(error) {
            print::plain(&text());
            return Exit::Done;
        }
        if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
            && look.output.value != OutputFormat::Json
        {
            print::aside(&text());
            return Exit::Usage;
        }
        let refusal = usage::refusal(error);
        let profile = global.profile.as_deref().or(environment.text("KIS_PROFILE")).unwrap_or("sim").to_owned();
        let heading = Heading { command: self.path(), profile, env: None, at: clock::now() };
        print::failure(&look, &heading, &refusal.failure);
        refusal.exit
    }

    /// The global flags, as far as they can be made out.
    fn guess(&self) -> Global {
        let value = |flag: &str| {
            let words = self.words.iter().map(|word| word.to_string_lossy());
            let next = words.clone().skip(1);
            words.zip(next.chain(std::iter::once("".into()))).find_map(|(word, next)| {
                match word.strip_prefix(flag)? {
                    "" => Some(next.into_owned()),
                    rest => rest.strip_prefix('=').map(str::to_owned),
                }
            })
        };
        Global {
            profile: value("--profile"),
            output: value("--output").and_then(|text| OutputFormat::from_str(&text, true).ok()),
            lang: value("--lang").and_then(|text| parse_lang(&text)),
            ..Global::default()
        }
    }

    /// The command, as far as its words are known.
    fn path(&self) -> String {
        let tree = Cli::tree(self.name);
        let mut level = &tree;
        let mut path = Vec::new();
        for word in self.words.iter().skip(1).filter_map(|word| word.to_str()) {
            if let Some(below) = level.find_subcommand(word) {
                path.push(below.get_name().to_owned());
                level = below;
            }
        }
        path.join(" ")
    }
}
