//! `kis` as the fault catalogue runs it: `KIS_FAIL` ends, stops or fails it where a test wants it to.

use std::process::ExitCode;

fn main() -> ExitCode {
    kis_cli::main()
}
