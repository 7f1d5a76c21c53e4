//! What is noticed about the journal as it grows, and reduces or stops trading without being asked.

use alloc::{collections::VecDeque, vec::Vec};

use jiff::SignedDuration;

use super::State;
use crate::order::{Cause, Damage, Moment, Record};

/// What follows from a row that can't follow.
pub(super) const fn of_damage(damage: Damage) -> Cause {
    match damage {
        Damage::ClaimedTwice { .. } => Cause::ClaimedTwice,
        _ => Cause::Damaged,
    }
}

/// The row that stops or reduces trading, where what was just written asks for one that is not there yet.
pub(super) fn noticed(state: &State, rest: &VecDeque<Record>, at: Moment) -> Option<Record> {
    let known = state.ledger.trading();
    let is_coming =
        |cause| rest.iter().any(|row| matches!(row, Record::Alarmed { cause: coming, .. } if *coming == cause));
    let is_news = |cause: Cause| known.or_stricter(cause.alarm()) != known && !is_coming(cause);
    let causes = [(Cause::Ambiguous, is_doubtful(state, at)), (Cause::Versions, is_by_turns(state))];
    let cause = causes.into_iter().find(|(cause, is_so)| *is_so && is_news(*cause))?.0;
    Some(Record::Alarmed { cause, at })
}

/// Whether too many orders were in doubt of late.
fn is_doubtful(state: &State, at: Moment) -> bool {
    let window = SignedDuration::from_millis(state.settings.doubtful_ms);
    let counts = |moment: Moment| is_news_to_owner(state, moment) && at.wall.duration_since(moment.wall) < window;
    let doubtful = state.ledger.entries().filter(|(_, entry)| entry.doubtful_since.is_some_and(counts)).count();
    doubtful >= state.settings.max_doubtful
}

/// Whether a version of the program came back after another one had taken its place: then both are in use.
fn is_by_turns(state: &State) -> bool {
    let commitments = state.ledger.entries().map(|(_, entry)| &entry.commitment);
    let mut seen: Vec<&str> = Vec::new();
    for commitment in commitments.filter(|commitment| is_news_to_owner(state, commitment.at)) {
        let version = commitment.version.as_str();
        match seen.iter().position(|known| *known == version) {
            None => seen.push(version),
            Some(at) if at + 1 == seen.len() => {}
            Some(_) => return true,
        }
    }
    false
}

/// What was so before the owner last said what may be traded, the owner knows.
fn is_news_to_owner(state: &State, moment: Moment) -> bool {
    state.ledger.owners_word().is_none_or(|known| moment.wall > known.wall)
}
