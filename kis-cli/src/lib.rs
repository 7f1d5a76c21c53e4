//! The program `kis`: it parses, calls, and prints. What is to be done is decided in [`beagle_core`].

mod broker;
mod chart;
mod cli;
mod clock;
mod command;
mod commands;
mod crontab;
mod door;
mod failure;
mod journal;
mod log;
mod look;
mod notify;
mod page;
mod print;
mod resident;
mod runtime;
mod secrets;
mod serve;
mod settings;
mod simulator;
mod stop;
mod telegram;
mod typed;
mod usage;
mod watch_users;

use std::{process::ExitCode, sync::LazyLock};

use crate::{settings::Environment, typed::Typed};

/// What `fuzz/` feeds with anything.
#[doc(hidden)]
pub mod fuzzing {
    pub use crate::{settings::fuzzing::*, telegram::fuzzing::*};
}

/// Read once; what goes on until the process ends looks at it until then.
static ENVIRONMENT: LazyLock<Environment> = LazyLock::new(Environment::of_process);

/// Runs the command line of this process.
pub fn main() -> ExitCode {
    let environment: &'static Environment = &ENVIRONMENT;
    #[cfg(feature = "failpoints")]
    if let Some(plan) = environment.text("KIS_FAIL") {
        beagle_core::engine::failpoint::arm(plan);
    }
    let typed = Typed::new(std::env::args_os());
    let exit = match typed.parse() {
        Ok((cli, command)) => commands::run(cli, command, environment),
        Err(error) => typed.stop(&error, environment),
    };
    ExitCode::from(exit.code())
}
