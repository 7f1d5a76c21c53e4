//! What became of the orders that have no answer, and of those that have one.

use alloc::{collections::BTreeSet, vec::Vec};

use jiff::civil::Date;
use kis_api::{Market, OrderNo};

use super::{Effect, Notice, Purpose, State, Then};
use crate::order::{
    Basis, Cause, Doubt, Entry, Listing, Moment, Question, Quiet, Record, Status, Verdict, Why, progress::Day,
};

/// A list, and what was known when it came.
pub(super) struct Sight {
    pub(super) listing: Listing,
    pub(super) noticed: BTreeSet<OrderNo>,
    /// When it was asked for.
    pub(super) asked: Moment,
    pub(super) at: Moment,
}

/// Notes of each intent without an answer that its sender is gone, and then looks into the list.
///
/// Having the lock is the proof: whoever sent the order had it, and gave it back or ended. Only from here does the quiet
/// period count. Counted from the intent's own time, it could be over before a sender that was suspended wakes up.
pub(super) fn settle(state: State, (market, day): (Market, Date), at: Moment) -> (State, Vec<Effect>) {
    let watched = watched(&state, (market, day));
    state.write(watched, Then::List(Purpose::Settle { market, day }), at)
}

/// The same for the last time, when whatever was sent before the close has been taken and shown, or never will be.
pub(super) fn sweep(
    state: State,
    (market, day): (Market, Date),
    (closed, at): (Moment, Moment),
) -> (State, Vec<Effect>) {
    if !at.is_past(closed, state.settings.quiet_ms) {
        return state.tell(Notice::TooEarly);
    }
    let watched = watched(&state, (market, day));
    state.write(watched, Then::List(Purpose::Sweep { market, day }), at)
}

/// Rows for the intents whose quiet period has not begun, or began before the machine was started anew.
fn watched(state: &State, (market, day): (Market, Date)) -> Vec<Record> {
    let at = state.opened;
    let is_unwatched =
        |entry: &Entry| entry.status.awaits_list() && entry.quiet_since.is_none_or(|since| since.boot != at.boot);
    let unwatched = state.ledger.of_day(market, day).filter(|(_, entry)| is_unwatched(entry));
    unwatched.map(|(id, _)| Record::Watched { id, at }).collect()
}

pub(super) fn listed(state: State, sight: &Sight, of: (Market, Date)) -> (State, Vec<Effect>) {
    let records = found(&state, sight, (of, Day::Open));
    let waiting = waiting(&state, (sight, of), &records);
    let (next, mut effects) = state.write(records, Then::Ready, sight.at);
    effects.splice(0..0, waiting.into_iter().map(Effect::Tell));
    (next, effects)
}

/// Holds every verdict of the day against its last list. The day is done when no intent of it is left open.
pub(super) fn swept(state: State, sight: &Sight, of: (Market, Date)) -> (State, Vec<Effect>) {
    let (market, day) = of;
    let mut records = found(&state, sight, (of, Day::Over));
    let known = records.len();
    let mut written_off: Vec<_> =
        state.ledger.of_day(market, day).filter(|(_, entry)| entry.status.is_written_off()).collect();
    // Where two could be meant, it is not the one of which a person said that it is not there.
    written_off.sort_by_key(|(_, entry)| entry.status == Status::NotPlaced(Basis::Person));
    for (id, entry) in written_off {
        let verdict = question((&state, sight, &records), entry, |question| question.sweep());
        records.extend(verdict.map(|verdict| Record::Resolved { id, verdict, at: sight.at }));
    }
    if records.len() > known {
        records.push(Record::Alarmed { cause: Cause::LateFound, at: sight.at });
    }
    let leaves_doubt = |record: &Record| matches!(record, Record::Resolved { verdict: Verdict::Escalated(_), .. });
    let is_decided = |id: i64| records.iter().any(|record| record.intent() == Some(id));
    let is_open = state.ledger.of_day(market, day).any(|(id, entry)| entry.status.is_unresolved() && !is_decided(id));
    let is_done = !is_open && !records.iter().any(leaves_doubt);
    if is_done && !state.ledger.is_swept(market, day) {
        records.push(Record::Swept { market, day, foreign: foreign(&state, sight, of, &records) });
    }
    state.write(records, Then::Ready, sight.at)
}

/// What the list says that is not in the journal yet.
fn found(state: &State, sight: &Sight, ((market, on), day): ((Market, Date), Day)) -> Vec<Record> {
    let mut records = Vec::new();
    for (id, entry) in state.ledger.of_day(market, on) {
        if entry.status.awaits_list() {
            let verdict = question((state, sight, &records), entry, |question| question.resolve());
            records.extend(verdict.map(|verdict| Record::Resolved { id, verdict, at: sight.at }));
        } else {
            let news = entry.news(&sight.listing, day);
            records.extend(news.map(|progress| Record::Progressed { id, progress }));
        }
    }
    records
}

/// Asks the list about an intent. What these rows will give to others is not its own any more.
fn question<T>(
    (state, sight, records): (&State, &Sight, &[Record]),
    entry: &Entry,
    answer: impl FnOnce(&Question<'_>) -> T,
) -> T {
    let (market, day) = sight.listing.of();
    let (mut claims, ours) = (state.ledger.claims(market, day), state.ledger.ours(market, day));
    claims.extend(records.iter().filter_map(Record::claims));
    answer(&Question {
        commitment: &entry.commitment,
        disowned: &entry.disowned,
        listing: &sight.listing,
        claims: &claims,
        ours: &ours,
        noticed: &sight.noticed,
        quiet: quiet(state, entry, sight.asked),
    })
}

fn quiet(state: &State, entry: &Entry, at: Moment) -> Quiet {
    match entry.quiet_since {
        Some(since) if at.is_past(since, state.settings.quiet_ms) => Quiet::Over,
        _ => Quiet::Running,
    }
}

/// The intents that the list does not decide yet, and for how long at most.
fn waiting(state: &State, (sight, (market, day)): (&Sight, (Market, Date)), records: &[Record]) -> Vec<Notice> {
    let left = |entry: &Entry| {
        let passed = sight.asked.ms_since(entry.quiet_since?)?;
        Some(state.settings.quiet_ms.saturating_sub(passed))
    };
    let undecided = state
        .ledger
        .of_day(market, day)
        .filter(|(id, entry)| entry.status.awaits_list() && !records.iter().any(|record| record.intent() == Some(*id)));
    undecided.map(|(id, entry)| Notice::Waiting { id, ms: left(entry) }).collect()
}

/// Orders of the list that no intent has, nor placed or changed one that an intent has.
fn foreign(state: &State, sight: &Sight, (market, day): (Market, Date), records: &[Record]) -> BTreeSet<OrderNo> {
    let ours = state.ledger.ours(market, day);
    let is_ours =
        |number: &OrderNo| ours.contains(number) || records.iter().any(|record| record.claims() == Some(number));
    let rows = sight.listing.rows().iter();
    let foreign = rows.filter(|row| !is_ours(&row.order_no) && !row.original_no.as_ref().is_some_and(is_ours));
    foreign.map(|row| row.order_no.clone()).collect()
}

/// Without a list nothing is decided; when there has been none for too long, a person has to.
pub(super) fn not_listed(state: State, purpose: &Purpose, at: Moment) -> (State, Vec<Effect>) {
    let (Purpose::Settle { market, day } | Purpose::Sweep { market, day }) = purpose else {
        return state.tell(Notice::NotListed);
    };
    let escalate_ms = state.settings.escalate_ms;
    let is_overdue = |entry: &Entry| {
        entry.status.awaits_list() && entry.doubtful_since.is_some_and(|since| at.is_past(since, escalate_ms))
    };
    let doubt = Doubt { why: Why::NoList, candidates: Vec::new(), others: Vec::new() };
    let overdue = state.ledger.of_day(*market, *day).filter(|(_, entry)| is_overdue(entry));
    let records: Vec<_> =
        overdue.map(|(id, _)| Record::Resolved { id, verdict: Verdict::Escalated(doubt.clone()), at }).collect();
    let (next, mut effects) = state.write(records, Then::Ready, at);
    effects.insert(0, Effect::Tell(Notice::NotListed));
    (next, effects)
}

/// A person's word ends every doubt, but it is held against the list first.
pub(super) fn person(state: State, (id, order_no): (i64, Option<OrderNo>), at: Moment) -> (State, Vec<Effect>) {
    if state.ledger.entry(id).is_some_and(|entry| entry.status.is_unresolved()) {
        state.list(Purpose::Person { id, order_no }, at)
    } else {
        state.tell(Notice::NothingOpen { id })
    }
}

/// The list has to show the order, new, as it was meant, and nobody else's. When a person says that there is none, then
/// none of those that the list shows is it, whatever it looks like.
pub(super) fn witnessed(state: State, sight: &Sight, (id, order_no): (i64, Option<OrderNo>)) -> (State, Vec<Effect>) {
    let Some(entry) = state.ledger.entry(id).filter(|entry| entry.status.is_unresolved()) else {
        return state.tell(Notice::NothingOpen { id });
    };
    let fitting = question((&state, sight, &[]), entry, |question| question.fitting());
    let at = sight.at;
    match order_no {
        Some(order_no) if !fitting.contains(&order_no) => state.tell(Notice::NotThatOrder { id }),
        Some(order_no) => state.write(
            [Record::Settled { id, order_no: Some(order_no), disowned: BTreeSet::new(), at }],
            Then::Ready,
            at,
        ),
        None => {
            let disowned = fitting.into_iter().collect();
            state.write([Record::Settled { id, order_no: None, disowned, at }], Then::Ready, at)
        }
    }
}
