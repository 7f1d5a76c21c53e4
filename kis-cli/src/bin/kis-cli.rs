//! The command `kis-cli`, the same program as `kis` under its other name.

use std::process::ExitCode;

fn main() -> ExitCode {
    kis_cli::main()
}
