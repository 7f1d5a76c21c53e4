//! What keeps this repository in order: `cargo xtask --help` lists it.

mod args;
mod canary;
mod check;
mod coverage;
mod faults;
mod features;
mod generate;
mod mutants;
mod process;
mod ran;
mod repo;
mod say;
mod soak;

use std::process::ExitCode;

use args::Task;
use repo::Repo;

/// Whatever ends a task: a sentence for whoever started it.
type Error = Box<dyn std::error::Error + Send + Sync>;
type Result<T> = std::result::Result<T, Error>;

fn main() -> ExitCode {
    let done = args::parse(std::env::args().skip(1)).and_then(|task| match task {
        Task::Help => {
            say::out(&args::help());
            Ok(true)
        }
        Task::Check(names) => Ok(check::run(&Repo::here(), &names)),
        Task::Canary(options) => canary::run(&options),
        Task::Generate(mode) => generate::run(&Repo::here(), mode),
        Task::Faults(options) => faults::run(&Repo::here(), &options),
        Task::Features(options) => features::run(&Repo::here(), &options),
        Task::Coverage => coverage::run(&Repo::here()),
        Task::Mutants => mutants::run(&Repo::here()),
        Task::Soak(words) => soak::run(&Repo::here(), &words),
    });
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            say::err(&error.to_string());
            ExitCode::from(2)
        }
    }
}
