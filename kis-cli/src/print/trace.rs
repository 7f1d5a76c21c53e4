//! What happens on the way to a result, on standard error.

use std::io::{self, IsTerminal};

use tracing_subscriber::{
    filter::{LevelFilter, Targets},
    fmt,
    layer::SubscriberExt as _,
    util::SubscriberInitExt as _,
};

/// Whose events are shown. Crates below ours may put into theirs what must not be seen.
const OURS: [&str; 3] = ["kis_api", "beagle_core", "kis_sim"];

/// Shows it: warnings always, waits to a person at a terminal, more with each `-v`.
pub(crate) fn start(verbose: u8, colour: bool) {
    let level = match verbose {
        0 if io::stderr().is_terminal() => LevelFilter::INFO,
        0 => LevelFilter::WARN,
        1 => LevelFilter::DEBUG,
        _ => LevelFilter::TRACE,
    };
    let lines = fmt::layer().with_writer(io::stderr).with_ansi(colour).with_target(false);
    let ours = Targets::new().with_targets(OURS.map(|target| (target, level)));
    // There is one subscriber a process; a second try changes nothing.
    let _ = tracing_subscriber::registry().with(lines).with(ours).try_init();
}
