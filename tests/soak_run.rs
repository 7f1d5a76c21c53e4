//! Seeded schedules over the real engine and the simulator: `cargo xtask soak` runs this.

use std::{
    ops::Range,
    process::ExitCode,
    sync::atomic::{AtomicU64, Ordering},
    time::Instant,
};

use beagle_core::Rules;
use rich_beagle_tests::soak::{Bug, Profile, Soak, Tally, Told, orders};
use tokio::runtime::{Builder, Runtime};

/// A schedule makes and drops some fifty thousand small things.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// So many seeds of a failing slice are told.
const TOLD: usize = 5;

/// In so many seeds a mistake that is made on purpose has to show.
const MOST: u64 = 2_000;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--orders", count] => number(count).map_or(ExitCode::from(2), acceptance),
        ["--bugs"] => bugs(),
        ["--seeds", seeds] => range(seeds).map_or(ExitCode::from(2), |seeds| slice(&seeds, 1)),
        ["--seeds", seeds, "--jobs", jobs] => match (range(seeds), number(jobs)) {
            (Some(seeds), Some(jobs)) => slice(&seeds, jobs.max(1)),
            _ => ExitCode::from(2),
        },
        _ => ExitCode::from(2),
    }
}

fn number(text: &str) -> Option<u64> {
    text.parse().ok()
}

fn range(text: &str) -> Option<Range<u64>> {
    let (from, to) = text.split_once("..")?;
    Some(number(from)?..number(to)?)
}

/// A runtime whose clock stands still unless everybody waits.
#[expect(clippy::expect_used, reason = "without a runtime there is nothing to do")]
fn runtime() -> Runtime {
    Builder::new_current_thread().enable_time().start_paused(true).build().expect("a runtime")
}

fn slice(seeds: &Range<u64>, jobs: u64) -> ExitCode {
    let (began, next) = (Instant::now(), AtomicU64::new(seeds.start));
    let tally = std::thread::scope(|scope| {
        let jobs: Vec<_> = (0..jobs).map(|_| scope.spawn(|| job(seeds, &next))).collect();
        let mut tally = Tally::default();
        for job in jobs {
            tally.merge(job.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        tally
    });
    let seconds = began.elapsed().as_secs_f64();
    println!("{}", tally.report(seeds));
    println!("time:       {seconds:.1} s, {:.0} schedules/s", tally.schedules() as f64 / seconds);
    let mut failed = tally.failed;
    failed.sort();
    for (seed, problem) in failed.iter().take(TOLD) {
        println!("seed {seed}: {problem}");
    }
    let Some((seed, _)) = failed.first() else { return ExitCode::SUCCESS };
    println!("\nseed {seed}, step by step (cargo xtask soak --seeds {seed}..{}):", seed + 1);
    let outcome = runtime().block_on(Soak::new(Rules::default()).play(*seed, (None, Told::Yes)));
    outcome.trace.iter().for_each(|line| println!("{line}"));
    outcome.problems.iter().for_each(|problem| println!("{problem}"));
    ExitCode::FAILURE
}

/// Plays seeds until none is left.
fn job(seeds: &Range<u64>, next: &AtomicU64) -> Tally {
    let runtime = runtime();
    let mut soak = Soak::new(Rules::default());
    let mut tally = Tally::default();
    loop {
        let seed = next.fetch_add(1, Ordering::Relaxed);
        if seed >= seeds.end {
            return tally;
        }
        tally.add(&runtime.block_on(soak.play(seed, (None, Told::No))));
    }
}

/// Each mistake that is made on purpose has to be found.
fn bugs() -> ExitCode {
    let mut is_good = true;
    for bug in Bug::ALL {
        let runtime = runtime();
        let mut soak = Soak::new(Rules::default());
        let play = |seed| runtime.block_on(soak.play(seed, (Some(bug), Told::No)));
        let found = (0..MOST).map(play).find(|outcome| !outcome.problems.is_empty());
        is_good &= found.is_some();
        match found {
            Some(outcome) => println!("{bug:?}: found in seed {}: {}", outcome.seed, outcome.problems[0]),
            None => println!("{bug:?}: not found in {MOST} seeds"),
        }
    }
    if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn acceptance(count: u64) -> ExitCode {
    let mut is_good = true;
    for profile in Profile::ALL {
        let figures = runtime().block_on(orders(count, profile));
        println!("{figures}\n");
        is_good &= figures.is_good();
    }
    if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
