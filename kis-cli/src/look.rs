//! How results look: format, language, colours and width. Settled before the configuration is read, so that even a
//! broken configuration is reported in the format that was asked for.

use std::io::IsTerminal;

use beagle_core::Lang;

use crate::{
    cli::{Global, OutputFormat},
    settings::{ConfigFile, Environment, Origin, Sourced},
};

/// How results look.
#[derive(Debug, Clone)]
pub(crate) struct Look {
    pub(crate) output: Sourced<OutputFormat>,
    pub(crate) lang: Sourced<Lang>,
    /// Colours, on a terminal that shows them.
    pub(crate) colour: bool,
    /// The width of the terminal; `None` where the reader is not a person.
    pub(crate) width: Option<usize>,
}

impl Look {
    /// From flags and environment.
    pub(crate) fn new(global: &Global, environment: &Environment) -> Self {
        let terminal = std::io::stdout().is_terminal();
        let dumb = environment.text("TERM").is_none_or(|term| term == "dumb");
        Self {
            output: match global.output {
                Some(output) => Sourced::new(output, Origin::Flag("--output")),
                None => Sourced::new(OutputFormat::Table, Origin::Default),
            },
            lang: match global.lang {
                Some(lang) => Sourced::new(lang, Origin::Flag("--lang")),
                None => locale(environment),
            },
            colour: terminal && !dumb && !environment.has("NO_COLOR"),
            width: terminal.then(|| terminal_width(environment)),
        }
    }

    /// The configuration fills in what no flag said; the locale stands behind it.
    pub(crate) fn with_file(mut self, file: &ConfigFile) -> Self {
        if let (Origin::Default, Some(output)) = (&self.output.origin, file.output) {
            self.output = Sourced::new(output, Origin::File(file.key("output")));
        }
        if let (Origin::Env(_) | Origin::Default, Some(lang)) = (&self.lang.origin, file.lang) {
            self.lang = Sourced::new(lang, Origin::File(file.key("lang")));
        }
        self
    }

    /// Whether a person looks at it on a terminal, where what was drawn can be drawn again.
    pub(crate) fn is_screen(&self) -> bool {
        self.width.is_some() && self.output.value == OutputFormat::Table
    }

    /// The language.
    pub(crate) fn lang(&self) -> Lang {
        self.lang.value
    }
}

/// The first of the three that is set decides, as POSIX has it.
fn locale(environment: &Environment) -> Sourced<Lang> {
    let found = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| Some((name, environment.text(name)?)));
    match found {
        Some((name, text)) if text.starts_with("ko") => Sourced::new(Lang::Ko, Origin::Env(name)),
        Some((name, _)) => Sourced::new(Lang::En, Origin::Env(name)),
        None => Sourced::new(Lang::En, Origin::Default),
    }
}

fn terminal_width(environment: &Environment) -> usize {
    let said = environment.text("COLUMNS").and_then(|text| text.parse().ok());
    let asked = || terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    said.or_else(asked).unwrap_or(80).max(40)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_locale_variable_that_is_set_decides() {
        for (variables, lang) in [
            (&[("LANG", "ko_KR.UTF-8")][..], Lang::Ko),
            (&[("LANG", "ko_KR.UTF-8"), ("LC_ALL", "C")], Lang::En),
            (&[("LANG", "en_US.UTF-8"), ("LC_MESSAGES", "ko_KR")], Lang::Ko),
            (&[("LANG", "ko_KR.UTF-8"), ("LC_ALL", "")], Lang::Ko),
            (&[], Lang::En),
        ] {
            let pairs = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
            assert_eq!(locale(&Environment::from_pairs(pairs)).value, lang, "{variables:?}");
        }
    }
}
