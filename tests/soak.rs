//! What the soak says of the engine is worth something only if it says otherwise of a bad one.

use beagle_core::Rules;
use rich_beagle_tests::soak::{Bug, Outcome, Problem, Soak, Told};
use tokio::runtime::Builder;

/// The outcomes of the first seeds, until one is wanted.
fn first(most: u64, bug: Option<Bug>, is_wanted: fn(&Outcome) -> bool) -> Option<Outcome> {
    let runtime = Builder::new_current_thread().enable_time().start_paused(true).build().expect("a runtime");
    let mut soak = Soak::new(Rules::default());
    (0..most).map(|seed| runtime.block_on(soak.play(seed, (bug, Told::No)))).find(is_wanted)
}

fn has(outcome: &Outcome, is: fn(&Problem) -> bool) -> bool {
    outcome.problems.iter().any(is)
}

#[test]
fn the_engine_passes() {
    let failed = first(60, None, |outcome| !outcome.problems.is_empty());
    assert!(
        failed.is_none(),
        "`cargo xtask soak --seeds {0}..{1}` tells it: {failed:?}",
        failed.as_ref().map_or(0, |o| o.seed),
        failed.as_ref().map_or(0, |o| o.seed + 1)
    );
}

#[test]
fn a_seed_is_always_the_same_day() {
    let play = |seeds: &[u64]| {
        let runtime = Builder::new_current_thread().enable_time().start_paused(true).build().expect("a runtime");
        let mut soak = Soak::new(Rules::default());
        seeds.iter().map(|seed| runtime.block_on(soak.play(*seed, (None, Told::No))).digest).collect::<Vec<_>>()
    };
    let (there, mut back) = (play(&[1, 2, 3, 4, 5, 6]), play(&[6, 5, 4, 3, 2, 1]));
    back.reverse();
    assert_eq!(there, back, "whatever was played before");
}

#[test]
fn an_order_that_is_sent_again_is_found() {
    let found = first(2_000, Some(Bug::RepeatsOrders), |o| has(o, |problem| matches!(problem, Problem::Double(_))));
    println!("an order that is sent again: found in seed {}", found.expect("a double").seed);
}

#[test]
fn a_list_that_is_not_whole_is_found() {
    let found = first(2_000, Some(Bug::DropsRows), |o| has(o, |problem| matches!(problem, Problem::Lost(_))));
    println!("a list that is not whole: found in seed {}", found.expect("a loss").seed);
}

#[test]
fn a_journal_that_is_not_on_the_disk_is_found() {
    let found = first(2_000, Some(Bug::ForgetsRows), |o| !o.problems.is_empty());
    println!("a journal that is not on the disk: found in seed {}", found.expect("a problem").seed);
}
