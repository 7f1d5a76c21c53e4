//! The session against a broker that misbehaves, in virtual time: the same seed, the same day.

mod world;

use proptest::prelude::*;

pub(super) use self::world::topic;
use self::world::{Fault, World};

const FAULTS: [Fault; 12] = [
    Fault::Drop,
    Fault::HalfFrame,
    Fault::Silence,
    Fault::NoConnection,
    Fault::KeyRefused,
    Fault::StillInUse,
    Fault::Busy,
    Fault::Unanswered,
    Fault::Garbage,
    Fault::UnknownFeed,
    Fault::StrayRecord,
    Fault::AppendedFields,
];

fn run(seed: u64, faults: &[Fault]) -> World {
    let mut world = World::new(seed);
    world.subscribe(&["A", "B", "C"]);
    world.pass(20);
    for fault in faults {
        world.strike(*fault);
        world.pass(1 + seed as usize % 7);
    }
    world.calm();
    world
}

#[test]
fn a_thousand_faults_lose_no_subscription_and_hide_no_break() {
    let seed = 20_261_122;
    let mut random = fastrand::Rng::with_seed(seed);
    let mut world = World::new(seed);
    world.subscribe(&["A", "B", "C"]);
    for number in 0..1000 {
        // Most faults strike a session that is well; some strike while it still recovers from the one before.
        if random.u8(..4) > 0 {
            world.recover();
        }
        world.strike(FAULTS[random.usize(..FAULTS.len())]);
        world.pass(number % 5);
    }
    world.calm();
    assert!(world.breaks() > 400, "{} breaks", world.breaks());
    assert!(world.repeated() > 1000, "{} records came twice", world.repeated());
    world.check();
}

#[test]
fn streams_come_and_go_between_breaks() {
    for seed in 0..50 {
        let mut world = World::new(seed);
        world.subscribe(&["A", "B"]);
        world.pass(10);
        world.subscribe(&["A"]);
        world.pass(3);
        world.unsubscribe(0);
        world.strike(Fault::Drop);
        world.pass(3);
        world.subscribe(&["C", "A"]);
        world.unsubscribe(2);
        world.calm();
        world.check();
        assert_eq!(world.registered(), ["A", "B", "C"], "seed {seed}");
    }
}

#[test]
fn the_last_reader_ends_the_registration_and_then_the_connection() {
    let mut world = World::new(1);
    world.subscribe(&["A", "A"]);
    world.pass(10);
    assert_eq!(world.registered(), ["A"]);
    world.unsubscribe(0);
    world.pass(10);
    assert_eq!(world.registered(), ["A"]);
    world.unsubscribe(1);
    world.pass(2);
    assert!(world.registered().is_empty() && world.is_connected());
    world.pass(60);
    assert!(!world.is_connected());
    world.subscribe(&["A"]);
    world.calm();
    world.check();
}

#[test]
fn the_forty_second_is_refused_before_anything_is_sent() {
    let mut world = World::new(1);
    let keys: Vec<String> = (0..41).map(|n| format!("K{n}")).collect();
    world.subscribe(&keys.iter().map(String::as_str).collect::<Vec<_>>());
    world.subscribe(&["K7", "ONE"]);
    let error = world.refusal(42).expect("refused");
    assert!(error.is_feed_full() && error.to_string().contains("41"), "{error}");
    world.unsubscribe(3);
    world.subscribe(&["ONE"]);
    world.calm();
    assert_eq!(world.registered().len(), 41);
    assert_eq!(world.most_registered(), 41);
}

#[test]
fn a_key_in_use_elsewhere_is_final() {
    let mut world = World::new(1);
    world.occupy();
    world.subscribe(&["A", "B"]);
    world.pass(5);
    for stream in [0, 1] {
        let error = world.refusal(stream).expect("an end");
        assert!(error.is_key_in_use() && error.to_string().contains("another realtime session"), "{error}");
    }
    assert!(!world.is_connected());
    world.vacate();
    world.subscribe(&["A"]);
    world.calm();
    assert_eq!(world.registered(), ["A"]);
}

#[test]
fn a_connection_that_was_just_closed_is_not_another_session() {
    let mut world = World::new(1);
    world.subscribe(&["A"]);
    world.pass(10);
    world.unsubscribe(0);
    world.pass(60);
    assert!(!world.is_connected());
    world.strike(Fault::StillInUse);
    world.subscribe(&["A"]);
    world.calm();
    world.check();
    assert_eq!(world.registered(), ["A"]);
}

#[test]
fn a_record_that_nobody_asked_for_is_nobodys() {
    let mut world = World::new(1);
    world.subscribe(&["A"]);
    world.pass(10);
    world.strike(Fault::StrayRecord);
    world.calm();
    world.check();
}

#[test]
fn nobody_is_connected_for_nobody() {
    let mut world = World::new(1);
    world.subscribe(&["A"]);
    world.pass(10);
    world.cut();
    world.pass(10);
    world.unsubscribe(0);
    world.mend();
    let before = world.breaks();
    world.pass(400);
    assert_eq!((world.breaks(), world.is_connected()), (before, false));
}

#[test]
fn an_end_that_nobody_confirms_breaks_no_other_stream() {
    let mut world = World::new(1);
    world.subscribe(&["A", "B"]);
    world.pass(10);
    world.ignore_next();
    world.unsubscribe(0);
    world.pass(60);
    assert_eq!(world.breaks(), 0);
    world.subscribe(&["A"]);
    world.calm();
    world.check();
    assert_eq!(world.registered(), ["A", "B"]);
}

#[test]
fn a_late_answer_to_an_end_is_not_taken_for_another() {
    let mut world = World::new(1);
    world.ignore_next();
    world.subscribe(&["A"]);
    world.refuse("OPSP0003", "UNSUBSCRIBE ERROR(not found!)");
    assert!(world.refusal(0).is_none());
    world.calm();
    world.check();
    assert_eq!(world.registered(), ["A"]);
}

#[test]
fn a_stream_ends_with_its_session() {
    let mut world = World::new(1);
    world.subscribe(&["A"]);
    world.pass(10);
    world.end();
    assert!(world.refusal(0).expect("told").is_interrupted());
}

#[test]
fn a_refused_approval_key_is_replaced() {
    let mut world = World::new(1);
    world.refuse_keys(2);
    world.subscribe(&["A"]);
    world.pass(100);
    assert_eq!(world.registered(), ["A"]);
    world.refuse_keys(5);
    world.strike(Fault::Drop);
    world.pass(3);
    world.subscribe(&["B"]);
    world.calm();
    world.check();
    let error = world.refusal(1).expect("told");
    assert!(error.is_auth() && !error.to_string().contains("approval-key"), "{error}");
    assert_eq!(world.registered(), ["A"]);
}

#[test]
fn a_new_stream_hears_of_a_network_that_is_down_and_an_old_one_waits() {
    let mut world = World::new(1);
    world.subscribe(&["A"]);
    world.pass(10);
    world.cut();
    world.pass(400);
    world.subscribe(&["B"]);
    world.pass(400);
    assert!(world.refusal(1).expect("told").is_not_reached());
    assert!(world.refusal(0).is_none());
    world.mend();
    world.calm();
    world.check();
    assert_eq!(world.registered(), ["A"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_order_of_faults_hides_a_break(seed: u64, faults in prop::collection::vec(prop::sample::select(&FAULTS[..]), 0..60)) {
        run(seed, &faults).check();
    }
}
