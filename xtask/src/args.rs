//! The command line: what can be asked for, and the help that says so.

use std::fmt::Write;

use crate::{Result, check};

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// The overview.
    Help,
    /// The named checks; all of them where none is named.
    Check(Vec<String>),
}

pub(crate) fn parse(mut words: impl Iterator<Item = String>) -> Result<Task> {
    match words.next().as_deref() {
        None | Some("help" | "--help" | "-h") => Ok(Task::Help),
        Some("check") => {
            let names: Vec<_> = words.collect();
            if names.iter().any(|name| name == "--help") {
                return Ok(Task::Help);
            }
            match names.iter().find(|name| check::find(name).is_none()) {
                Some(name) => Err(format!("there is no check `{name}`; `cargo xtask --help` lists them").into()),
                None => Ok(Task::Check(names)),
            }
        }
        Some(other) => Err(format!("there is no task `{other}`; `cargo xtask --help` lists them").into()),
    }
}

/// Every task and every check, from the tables that run them.
pub(crate) fn help() -> String {
    let mut text =
        String::from("cargo xtask check [NAME…]\n    Checks the repository: everything, or what is named.\n\n");
    for check in check::ALL {
        let _ = writeln!(text, "    {:<10} {}", check.name, check.about);
    }
    text.truncate(text.trim_end().len());
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn task(words: &[&str]) -> Result<Task> {
        parse(words.iter().map(|word| (*word).to_owned()))
    }

    #[test]
    fn nothing_and_help_show_the_overview() {
        for words in [&[][..], &["--help"], &["help"], &["check", "--help"]] {
            assert_eq!(task(words).unwrap(), Task::Help, "{words:?}");
        }
    }

    #[test]
    fn checks_are_named_or_all() {
        assert_eq!(task(&["check"]).unwrap(), Task::Check(vec![]));
        assert_eq!(task(&["check", "msrv"]).unwrap(), Task::Check(vec!["msrv".into()]));
        assert!(task(&["check", "nonsense"]).unwrap_err().to_string().contains("nonsense"));
        assert!(task(&["nonsense"]).is_err());
    }

    #[test]
    fn the_help_names_every_check() {
        assert!(check::ALL.iter().all(|check| help().contains(check.name)));
    }
}
