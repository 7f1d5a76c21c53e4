//! Alerts at the door of `kis serve`: two hundred a second for a minute, each over a connection of its own, as a phone's
//! forwarder sends them.
//!
//! ```console
//! $ cargo bench -p kis-cli --bench alerts
//! ```
//!
//! A time begins when the alert is due, whether or not a sender is free by then, and ends with the last byte of the answer.
//! At the end the server is killed, and another one is sent every alert again: what was on the disk has the id that it
//! had, and what was lost would get a new one. The figures last seen are in `docs/benchmarks.md`.

#![allow(clippy::expect_used, clippy::print_stdout, reason = "a benchmark tells what it saw, or fails")]

mod world;

use std::{
    env, thread,
    time::{Duration, Instant},
};

use world::World;

const A_SECOND: u32 = 200;
const SECONDS: u32 = 60;
const COUNT: u32 = A_SECOND * SECONDS;
/// So many send beside each other: fewer than the server admits.
const SENDERS: u32 = 24;

/// What became of an alert.
struct Sent {
    number: u32,
    /// Its id in the queue, once it was answered that it is there.
    id: Option<i64>,
    took: Duration,
}

fn main() {
    // `cargo test --benches` runs this too, without anything to measure.
    if !env::args().any(|arg| arg == "--bench") {
        return;
    }
    let mut world = World::begin();
    let began = Instant::now() + Duration::from_millis(100);
    let sent = beside_each_other(|number| {
        let due = began + Duration::from_secs(1) * number / A_SECOND;
        thread::sleep(due.saturating_duration_since(Instant::now()));
        let id = world.alert(number);
        Sent { number, id, took: due.elapsed() }
    });
    let whole = began.elapsed();
    world.dies();
    let again = beside_each_other(|number| {
        // From the last to the first: what was lost does not get its own number by chance.
        let number = COUNT - 1 - number;
        Sent { number, id: world.alert(number), took: Duration::ZERO }
    });
    tell(&sent, &again, whole);
}

/// Each number once, by senders that take turns.
fn beside_each_other(send: impl Fn(u32) -> Sent + Sync) -> Vec<Sent> {
    let mut sent: Vec<Sent> = thread::scope(|scope| {
        let send = &send;
        let mine = |sender: u32| (sender..COUNT).step_by(SENDERS as usize);
        let senders: Vec<_> =
            (0..SENDERS).map(|sender| scope.spawn(move || mine(sender).map(send).collect::<Vec<_>>())).collect();
        senders.into_iter().flat_map(|sender| sender.join().expect("it sends")).collect()
    });
    sent.sort_by_key(|sent| sent.number);
    sent
}

fn tell(sent: &[Sent], again: &[Sent], whole: Duration) {
    let accepted = sent.iter().filter(|sent| sent.id.is_some()).count();
    let lost = sent.iter().zip(again).filter(|(sent, again)| sent.id.is_some() && sent.id != again.id).count();
    let mut took: Vec<f64> = sent.iter().map(|sent| sent.took.as_secs_f64() * 1e3).collect();
    took.sort_by(f64::total_cmp);
    let at = |share: usize| took[(took.len() - 1) * share / 100];
    println!("{COUNT} alerts in {:.1} s: {accepted} accepted, {lost} of them lost", whole.as_secs_f64());
    println!("answered after: median {:.2} ms, p99 {:.2} ms, at most {:.2} ms", at(50), at(99), at(100));
    assert_eq!((accepted, lost), (sent.len(), 0), "an alert was not taken, or not kept");
}
