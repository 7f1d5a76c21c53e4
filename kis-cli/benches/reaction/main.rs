//! From a price of the feed to the order: `kis run` beside a simulator, both behind a line that notes when bytes pass.
//!
//! ```console
//! $ cargo bench -p kis-cli --bench reaction
//! ```
//!
//! It begins when the websocket's frame with the price has been handed on, and ends with the first byte of the POST. In
//! between balance and quote are read, which confirm the price, and the list of orders, without which none is sent; what a
//! simulator alone is asked (its clock) is one more request. The same is told without the time in which any request was
//! under way, with the state on a disk and in memory, where a commit costs nothing, and where another order of the rules
//! came right before, of which they read first what became of it: one request more, which waits for the limit of requests.
//! The figures last seen are in `docs/benchmarks.md`.

#![allow(clippy::expect_used, clippy::print_stdout, reason = "a benchmark tells what it saw, or fails")]

mod line;
mod world;

use std::{
    env,
    path::Path,
    time::{Duration, Instant},
};

use line::Event;
use world::{Since, World};

/// How often the price falls in each row. Fewer for a first look: `cargo bench … -- 5`.
const TIMES: u32 = 50;

fn main() {
    // `cargo test --benches` runs this too, without anything to measure.
    if !env::args().any(|arg| arg == "--bench") {
        return;
    }
    let times = env::args().find_map(|arg| arg.parse().ok()).unwrap_or(TIMES);
    let disk = env::temp_dir();
    let memory = Path::new("/dev/shm");
    println!("{:<64} {:>8} {:>8} {:>8}", "from the frame to the POST, in ms", "median", "p99", "longest");
    row("state on a disk, the last order seen by a tick", (&disk, Since::Tick), times);
    row("state on a disk, the last order not looked at since", (&disk, Since::Settle), times);
    if memory.is_dir() {
        row("state in memory, the last order seen by a tick", (memory, Since::Tick), times);
    }
}

/// Measures one way in which it may be, and tells.
fn row(name: &str, (place, since): (&Path, Since), times: u32) {
    let world = World::begin(place);
    let reactions: Vec<Reaction> = (0..times).filter_map(|_| reaction(&world.falls(since))).collect();
    println!("{name}: {} of {times}", reactions.len());
    show("  confirming reads included", reactions.iter().map(|reaction| reaction.whole));
    show("  without the reads", reactions.iter().map(|reaction| reaction.own));
    if let Some(reaction) = reactions.iter().max_by_key(|reaction| reaction.whole) {
        println!("  the longest one, since the frame:");
        reaction.asked.iter().for_each(|line| println!("    {line}"));
    }
}

struct Reaction {
    whole: Duration,
    own: Duration,
    /// What was asked in between, and when.
    asked: Vec<String>,
}

/// From the frame to the order, if there was one.
fn reaction(events: &[Event]) -> Option<Reaction> {
    let frame = events.iter().find_map(|event| match event {
        Event::Frame(at) => Some(*at),
        _ => None,
    })?;
    let is_order = |event: &&Event| matches!(event, Event::Asked { path, .. } if path.contains("order-cash"));
    let ordered = events.iter().find(is_order)?.at();
    // Requests may be under way beside each other: the time with any of them counts once.
    let (mut waited, mut until) = (Duration::ZERO, frame);
    let mut asked = Vec::new();
    for event in events {
        if let Event::Asked { path, at, answered: Some(answered) } = event {
            let since = |at: Instant| at.saturating_duration_since(frame).as_secs_f64() * 1e3;
            asked.push(format!("{:>7.2} to {:>7.2}  {path}", since(*at), since(*answered)));
            let (from, to) = ((*at).max(until), (*answered).min(ordered));
            waited += to.saturating_duration_since(from);
            until = until.max(to);
        }
    }
    let whole = ordered.saturating_duration_since(frame);
    Some(Reaction { whole, own: whole.saturating_sub(waited), asked })
}

fn show(name: &str, durations: impl Iterator<Item = Duration>) {
    let mut all: Vec<f64> = durations.map(|duration| duration.as_secs_f64() * 1e3).collect();
    all.sort_by(f64::total_cmp);
    let Some(longest) = all.last() else { return println!("{name}: none") };
    let at = |share: usize| all[(all.len() - 1) * share / 100];
    println!("{name:<64} {:>8.2} {:>8.2} {longest:>8.2}", at(50), at(99));
}
