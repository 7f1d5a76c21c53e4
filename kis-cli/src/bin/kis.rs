//! The command `kis`.

use std::process::ExitCode;

fn main() -> ExitCode {
    kis_cli::main()
}
