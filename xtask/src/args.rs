//! The command line: what can be asked for, and the help that says so.

use std::fmt::Write;

use crate::{Result, canary, check, faults, features, generate};

const CANARY: &str = "
cargo xtask canary --kis FILE [--scan PATH]…
    Uses the program with the credentials of tests/canary.env, then searches everything that it wrote, and the
    paths named with --scan, for them: as they are, in part, split, in base64, URL-encoded, in hexadecimal. The
    secret store, the token cache and the simulated broker's books may hold them, nothing else.";

const GENERATE: &str = "

cargo xtask gen [--check]
    Writes kis-api's endpoints from kis-api/spec; with --check, compares and names the first difference.";

const FAULTS: &str = "

cargo xtask faults [--check] [--log FILE]
    Writes docs/faults.md from tests/faults.toml and the tests named f001_… and so on; with --check, compares and
    wants a test or a reason for each row; with --log, wants each of the tests in what a run of them printed.";

const FEATURES: &str = "

cargo xtask features [--check] [--log FILE]
    Writes docs/features.md from tests/features.toml; with --check, compares and wants each named test to be there;
    with --log, wants each of them in what a run of all tests printed.";

const SOAK: &str = "

cargo xtask soak --seeds FROM..TO [--jobs N]
    Plays the schedules of these seeds over the engine and the simulator, in virtual time, and holds the broker's
    orders against the journal. A seed that fails is told step by step.

cargo xtask soak --orders COUNT
    Places so many orders with a broker that loses every second reply or so: with caps raised, with a phone
    besides, and under the limits that the program comes with.

cargo xtask soak --bugs
    Plays seeds with mistakes that are made on purpose, until each of them is found.";

const COVERAGE: &str = "

cargo xtask coverage
    Counts the lines of the order core that its tests reach, file by file, and wants 95 of a hundred. It takes
    cargo-llvm-cov, and says how to get it.

cargo xtask mutants
    Spoils what an answer proves, what the broker's list says and the limits, in one place after the other, and wants
    95 of a hundred noticed: by the tests beside the code, then by the client's outcomes, the second implementation of
    the limits and the model. It takes cargo-mutants and half an hour.";

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// The overview.
    Help,
    /// The named checks; all of them where none is named.
    Check(Vec<String>),
    /// The search for leaked secrets.
    Canary(canary::Options),
    /// The endpoints from their spec.
    Generate(generate::Mode),
    /// The fault catalogue.
    Faults(faults::Options),
    /// What is wanted, and where it is.
    Features(features::Options),
    /// The lines of the order core that its tests reach.
    Coverage,
    /// The spoilt places in its verdicts and limits that its tests notice.
    Mutants,
    /// Seeded schedules, by the words that name them.
    Soak(Vec<String>),
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
        Some("canary") => canary(words),
        Some("faults") => faults(words),
        Some("features") => features(words),
        Some("gen") => match words.next().as_deref() {
            None => Ok(Task::Generate(generate::Mode::Write)),
            Some("--check") => Ok(Task::Generate(generate::Mode::Check)),
            Some("--help") => Ok(Task::Help),
            Some(other) => Err(format!("gen knows no `{other}`").into()),
        },
        Some(name @ ("coverage" | "mutants")) => match words.next().as_deref() {
            None if name == "coverage" => Ok(Task::Coverage),
            None => Ok(Task::Mutants),
            Some("--help") => Ok(Task::Help),
            Some(other) => Err(format!("{name} knows no `{other}`").into()),
        },
        Some("soak") => soak(words.collect()),
        Some(other) => Err(format!("there is no task `{other}`; `cargo xtask --help` lists them").into()),
    }
}

/// The words go on to the program that plays them.
fn soak(words: Vec<String>) -> Result<Task> {
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--help"] => Ok(Task::Help),
        ["--seeds", _] | ["--seeds", _, "--jobs", _] | ["--orders", _] | ["--bugs"] => Ok(Task::Soak(words)),
        _ => Err("soak wants --seeds FROM..TO [--jobs N], --orders COUNT or --bugs".into()),
    }
}

fn canary(mut words: impl Iterator<Item = String>) -> Result<Task> {
    let mut options = canary::Options::default();
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} wants a path"));
        match word.as_str() {
            "--kis" => options.kis = value()?.into(),
            "--scan" => options.others.push(value()?.into()),
            "--help" => return Ok(Task::Help),
            other => return Err(format!("canary knows no `{other}`").into()),
        }
    }
    if options.kis.as_os_str().is_empty() {
        return Err("canary wants the built program: --kis target/debug/kis".into());
    }
    Ok(Task::Canary(options))
}

fn faults(mut words: impl Iterator<Item = String>) -> Result<Task> {
    let mut options = faults::Options::default();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--check" => options.check = true,
            "--log" => options.log = Some(words.next().ok_or("--log needs a file")?.into()),
            "--help" => return Ok(Task::Help),
            other => return Err(format!("faults knows no `{other}`").into()),
        }
    }
    Ok(Task::Faults(options))
}

fn features(mut words: impl Iterator<Item = String>) -> Result<Task> {
    let mut options = features::Options::default();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--check" => options.check = true,
            "--log" => options.log = Some(words.next().ok_or("--log needs a file")?.into()),
            "--help" => return Ok(Task::Help),
            other => return Err(format!("features knows no `{other}`").into()),
        }
    }
    Ok(Task::Features(options))
}

/// Every task and every check, from the tables that run them.
pub(crate) fn help() -> String {
    let mut text =
        String::from("cargo xtask check [NAME…]\n    Checks the repository: everything, or what is named.\n\n");
    for check in check::ALL {
        let _ = writeln!(text, "    {:<10} {}", check.name, check.about);
    }
    text.push_str(CANARY);
    text.push_str(GENERATE);
    text.push_str(FAULTS);
    text.push_str(FEATURES);
    text.push_str(SOAK);
    text.push_str(COVERAGE);
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
    fn the_canary_needs_a_program() {
        let options = canary::Options { kis: "kis".into(), others: vec!["a".into(), "b".into()] };
        assert_eq!(task(&["canary", "--scan", "a", "--kis", "kis", "--scan", "b"]).unwrap(), Task::Canary(options));
        assert!(task(&["canary"]).is_err());
        assert!(task(&["canary", "--kis"]).is_err());
        assert!(task(&["canary", "--kis", "kis", "--deep"]).is_err());
    }

    #[test]
    fn generating_writes_or_compares() {
        assert_eq!(task(&["gen"]).unwrap(), Task::Generate(generate::Mode::Write));
        assert_eq!(task(&["gen", "--check"]).unwrap(), Task::Generate(generate::Mode::Check));
        assert!(task(&["gen", "--chek"]).is_err());
    }

    #[test]
    fn the_catalogue_is_written_or_compared() {
        let options = faults::Options { check: true, log: Some("tests.log".into()) };
        assert_eq!(task(&["faults", "--log", "tests.log", "--check"]).unwrap(), Task::Faults(options));
        assert_eq!(task(&["faults"]).unwrap(), Task::Faults(faults::Options::default()));
        assert!(task(&["faults", "--log"]).is_err());
    }

    #[test]
    fn the_order_core_is_what_is_measured() {
        assert_eq!(task(&["coverage"]).unwrap(), Task::Coverage);
        assert_eq!(task(&["mutants"]).unwrap(), Task::Mutants);
        assert!(task(&["coverage", "kis-api"]).unwrap_err().to_string().contains("coverage"));
        assert!(task(&["mutants", "kis-api"]).is_err());
    }

    #[test]
    fn a_soak_is_named_by_seeds_or_orders() {
        let words = ["--seeds", "3..5", "--jobs", "2"].map(str::to_owned).to_vec();
        assert_eq!(task(&["soak", "--seeds", "3..5", "--jobs", "2"]).unwrap(), Task::Soak(words));
        assert!(task(&["soak"]).is_err());
        assert!(task(&["soak", "--jobs", "2"]).is_err());
    }

    #[test]
    fn the_help_names_every_check() {
        assert!(check::ALL.iter().all(|check| help().contains(check.name)));
    }
}
