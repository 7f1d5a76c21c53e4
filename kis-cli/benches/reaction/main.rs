//! From a price of the feed to the order: `kis run` beside a simulator, both behind a line that notes when bytes pass.
//!
//! ```console
//! $ cargo bench -p kis-cli --bench reaction
//! ```
//!
//! It begins when the websocket's frame with the price has been handed on, and ends with the first byte of the POST. In
//! between balance and quote are read, which confirm the price; what a simulator alone is asked (its clock) is one more
//! request. The same is told without the time in which any request was under way, with the state on a disk and in memory,
//! where a commit costs nothing. The figures last seen are in `docs/benchmarks.md`.

#![allow(clippy::expect_used, clippy::print_stdout, reason = "a benchmark tells what it saw, or fails")]

mod line;
mod world;

use std::{env, path::Path, time::Duration};

use line::Event;
use world::World;

/// How often the price falls.
const TIMES: u32 = 100;

fn main() {
    // `cargo test --benches` runs this too, without anything to measure.
    if !env::args().any(|arg| arg == "--bench") {
        return;
    }
    for (place, folder) in [("on a disk", env::temp_dir()), ("in memory", Path::new("/dev/shm").into())] {
        if !folder.is_dir() {
            continue;
        }
        let reactions = react(&folder);
        println!("state {place}: {} reactions of {TIMES}, in ms", reactions.len());
        println!("  {:<46} {:>8} {:>8} {:>8}", "", "median", "p99", "longest");
        show("frame to POST, confirming reads included", reactions.iter().map(|reaction| reaction.whole));
        show("the same without the reads", reactions.iter().map(|reaction| reaction.own));
    }
}

struct Reaction {
    whole: Duration,
    own: Duration,
}

fn react(folder: &Path) -> Vec<Reaction> {
    let world = World::begin(folder);
    (0..TIMES).filter_map(|_| reaction(&world.falls())).collect()
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
    for event in events {
        if let Event::Asked { at, answered: Some(answered), .. } = event {
            let (from, to) = ((*at).max(until), (*answered).min(ordered));
            waited += to.saturating_duration_since(from);
            until = until.max(to);
        }
    }
    let whole = ordered.saturating_duration_since(frame);
    Some(Reaction { whole, own: whole.saturating_sub(waited) })
}

fn show(name: &str, durations: impl Iterator<Item = Duration>) {
    let mut all: Vec<f64> = durations.map(|duration| duration.as_secs_f64() * 1e3).collect();
    all.sort_by(f64::total_cmp);
    let Some(longest) = all.last() else { return println!("  {name}: none") };
    let at = |share: usize| all[(all.len() - 1) * share / 100];
    println!("  {name:<46} {:>8.2} {:>8.2} {longest:>8.2}", at(50), at(99));
}
