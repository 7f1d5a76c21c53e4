//! What a session sends under load.

use std::time::Duration;

use super::{super::load::Pace, Push, Session, Topic};
use crate::desk::Desk;

/// How often a session under load looks at the clock.
const BUSY: Duration = Duration::from_millis(5);
/// The most trades of one symbol that fall together.
const RUN: u64 = 4;

impl Session {
    /// Tells what is due of a load. Gives the time to look again, while there is one.
    pub(super) fn tell_load(
        &mut self,
        desk: &mut Desk<'_>,
        topics: &mut [Topic],
        pushes: &mut Vec<Push>,
    ) -> Option<Duration> {
        let real = desk.real;
        let load = desk.floor.load.as_ref().filter(|load| load.is_running())?;
        let places: Vec<usize> = (0..topics.len()).filter(|place| topics[*place].is_of_trades()).collect();
        if places.is_empty() {
            return None;
        }
        let mut pace = match self.pace.take() {
            Some(pace) if pace.serial == load.serial => pace,
            _ => Pace::begin(load, real),
        };
        let mut due = pace.take(load, real);
        while due > 0 && !pushes.last().is_some_and(Push::is_last) {
            let topic = &mut topics[places[pace.turn % places.len()]];
            let run = (1 + pace.turn as u64 % RUN).min(due);
            let (records, volume) = topic.burst(desk, run);
            pushes.extend(self.tell(desk, topic, &records));
            if let Some(load) = desk.floor.load.as_mut() {
                load.count(topic.name(), run, volume);
            }
            pace.turn += 1;
            due -= run;
        }
        self.pace = Some(pace);
        Some(BUSY)
    }
}
