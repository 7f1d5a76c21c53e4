//! The program `kis`: it parses, calls, and prints. What is to be done is decided in [`beagle_core`].

mod broker;
mod chart;
mod cli;
mod clock;
mod command;
mod commands;
mod crontab;
mod failure;
mod journal;
mod log;
mod look;
mod notify;
mod print;
mod runtime;
mod secrets;
mod settings;
mod simulator;
mod stop;
mod typed;
mod usage;

use std::process::ExitCode;

use crate::{settings::Environment, typed::Typed};

#[doc(hidden)]
pub use settings::fuzzing;

/// Runs the command line of this process.
pub fn main() -> ExitCode {
    let environment = Environment::of_process();
    #[cfg(feature = "failpoints")]
    if let Some(plan) = environment.text("KIS_FAIL") {
        beagle_core::engine::failpoint::arm(plan);
    }
    let typed = Typed::new(std::env::args_os());
    let exit = match typed.parse() {
        Ok((cli, command)) => commands::run(cli, command, &environment),
        Err(error) => typed.stop(&error, &environment),
    };
    ExitCode::from(exit.code())
}
