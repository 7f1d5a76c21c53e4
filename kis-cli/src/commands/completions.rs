//! `kis completions SHELL`

use beagle_core::Exit;
use clap_complete::Shell;

use crate::{cli::Cli, failure::Refusal, print};

/// Prints the completions of a shell.
pub(crate) fn run(shell: Shell) -> Result<Exit, Refusal> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::tree("kis"), "kis", &mut script);
    print::bytes(&script);
    Ok(Exit::Done)
}
