//! The order protocol, every way it can go: each state that three processes, a broker, a network and a person can bring
//! about is visited, and each step of a process is the shipped [`beagle_core::order::step`].
//!
//! ```text
//! cargo test -p beagle-core --release --test order_model
//! ```
//!
//! A build without optimization visits smaller worlds. See `world` for what can happen, `law` for what never may, `key`
//! for which states count as one, and `fault` for the bugs that have to be found.

mod broker;
mod fault;
mod key;
mod law;
mod plan;
mod process;
mod search;
mod world;

use std::{
    io::{self, Write as _},
    time::Instant,
};

use fault::Fault;
use plan::Plan;
use search::{Outcome, explore};

/// Tests that pass are silent otherwise.
fn say(line: &str) {
    writeln!(io::stdout().lock(), "{line}").expect("standard output");
}

#[test]
fn every_way_it_can_go() {
    let (mut states, mut transitions, mut stuck) = (0, 0, 0);
    for plan in Plan::sound() {
        let began = Instant::now();
        match explore(&plan, None) {
            Outcome::Sound(found) => {
                say(&format!(
                    "model {}: {} states, {} transitions, {} orders by hand, {:.1} s",
                    plan.name,
                    found.states,
                    found.transitions,
                    plan.people.len(),
                    began.elapsed().as_secs_f32()
                ));
                states += found.states;
                transitions += found.transitions;
                stuck += found.stuck;
                assert_eq!(found.stuck, 0, "{}: the day can't end from\n{}", plan.name, found.example.join("\n"));
            }
            Outcome::Broken(breach) => panic!("{}: {}\n{}", plan.name, breach.law, breach.trace.join("\n")),
        }
    }
    say(&format!("states: {states}"));
    say(&format!("transitions: {transitions}"));
    say("violations: 0");
    say(&format!("stuck: {stuck}"));
    if cfg!(not(debug_assertions)) {
        assert!(states >= 1_000_000, "{states} states are too few to be all of them");
    }
}

/// A search that finds nothing proves nothing until it finds what is there.
#[test]
fn every_seeded_bug_is_found() {
    let mut survivors = Vec::new();
    for fault in Fault::ALL {
        let began = Instant::now();
        match explore(&fault.plan(), Some(fault)) {
            Outcome::Broken(breach) => say(&format!(
                "killed {fault:?} ({}): {} after {} steps, {} states, {:.1} s",
                fault.what(),
                breach.law,
                breach.trace.len(),
                breach.states,
                began.elapsed().as_secs_f32()
            )),
            Outcome::Sound(found) => {
                say(&format!("SURVIVED {fault:?} ({}): {} states", fault.what(), found.states));
                survivors.push(fault);
            }
        }
    }
    say(&format!("mutations killed: {} of {}", Fault::ALL.len() - survivors.len(), Fault::ALL.len()));
    assert!(survivors.is_empty(), "{survivors:?}");
}

/// What no client of this broker can promise, and where the protocol's own promise ends.
#[test]
fn the_limits_of_the_claim_are_where_they_are_said_to_be() {
    for plan in Plan::beyond() {
        match explore(&plan, None) {
            Outcome::Broken(breach) => {
                say(&format!("beyond {}: {} after {} steps", plan.name, breach.law, breach.trace.len()))
            }
            Outcome::Sound(_) => panic!("{} is not beyond the claim after all", plan.name),
        }
    }
}
