//! The one place that prints.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "this module owns the terminal")]

pub(crate) fn out(line: &str) {
    println!("{line}");
}

pub(crate) fn err(line: &str) {
    eprintln!("{line}");
}
