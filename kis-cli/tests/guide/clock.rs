//! The clock that a page was written at: every program of the page runs by it.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

use jiff::{Timestamp, civil::DateTime};

/// What tells a program its time.
const VARIABLES: [&str; 3] = ["LD_PRELOAD", "FAKETIME", "FAKETIME_SHARED"];

/// A time in Seoul that goes on like the machine's.
///
/// `faketime` waits behind it, and takes its shared memory back in the end. A program that is given the library alone makes
/// its own, leaves it behind, and a later one of the same process id would run by the machine's clock.
pub(crate) struct Clock {
    holder: Child,
    variables: Vec<(&'static str, String)>,
}

impl Clock {
    /// `None` where `faketime` is not installed.
    #[expect(clippy::disallowed_methods, reason = "the machine's clock is what is moved")]
    pub(crate) fn at(time: DateTime) -> Option<Self> {
        let ahead = time.in_tz("Asia/Seoul").expect("a time").timestamp().duration_since(Timestamp::now());
        let script = format!("printenv {} && read -r", VARIABLES.join(" "));
        let mut faketime = Command::new("faketime");
        faketime.args(["-f", &format!("{:+}", ahead.as_secs()), "bash", "-c", &script]);
        let mut holder = faketime.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
        let lines = BufReader::new(holder.stdout.take().expect("its output")).lines();
        let variables = VARIABLES.into_iter().zip(lines.map(|line| line.expect("a line"))).collect();
        Some(Self { holder, variables })
    }

    /// Timers go on by the kernel's clock: with both moved, programs wait for ever.
    pub(crate) fn set(&self, program: &mut Command) {
        program.envs(self.variables.iter().map(|(name, value)| (name, value))).env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
    }
}

impl Drop for Clock {
    fn drop(&mut self) {
        drop(self.holder.stdin.take());
        let _ended = self.holder.wait();
    }
}
