//! Other programs: what they print, or why they failed.

use std::{path::Path, process::Command};

use crate::Result;

/// What a program prints to standard output when it succeeds.
pub(crate) fn output(folder: &Path, program: &str, arguments: &[&str]) -> Result<String> {
    let done = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .output()
        .map_err(|error| format!("`{program}` can't be started: {error}"))?;
    if !done.status.success() {
        let said = String::from_utf8_lossy(&done.stderr);
        return Err(format!("`{program} {}` failed: {}", arguments.join(" "), said.trim()).into());
    }
    Ok(String::from_utf8(done.stdout)?)
}
