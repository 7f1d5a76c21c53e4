//! What became of the orders that have no answer, and of those that have one.

use alloc::{collections::BTreeSet, vec::Vec};

use jiff::civil::Date;
use kis_api::{Market, OrderNo};

use super::{Effect, Notice, Purpose, State, Then};
use crate::order::{
    Basis, Cause, Doubt, End, Entry, Listing, Moment, Progress, Question, Quiet, Record, Register, Sheet, Status,
    Verdict, Why,
    progress::{Day, Fate},
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
    let waits = |entry: &Entry| entry.waits_for(Register::Reservations);
    let sheet = first_list(&state, (market, day), waits);
    state.write(watched, Then::List(Purpose::Settle(sheet)), at)
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
    let is_there = |entry: &Entry| entry.commitment.intent.request.register() == Register::Reservations;
    let sheet = first_list(&state, (market, day), is_there);
    state.write(watched, Then::List(Purpose::Sweep(sheet)), at)
}

/// Reservations are looked for first: which orders they became is to be known before the orders are told apart.
fn first_list(state: &State, (market, day): (Market, Date), wanted: impl Fn(&Entry) -> bool) -> Sheet {
    if state.ledger.of_day(market, day).any(|(_, entry)| wanted(entry)) {
        Sheet::reservations(market, day)
    } else {
        Sheet::orders(market, day)
    }
}

/// Rows for the intents whose quiet period has not begun, or began before the machine was started anew.
fn watched(state: &State, (market, day): (Market, Date)) -> Vec<Record> {
    let at = state.opened;
    let is_unwatched =
        |entry: &Entry| entry.status.awaits_list() && entry.quiet_since.is_none_or(|since| since.boot != at.boot);
    let unwatched = state.ledger.of_day(market, day).filter(|(_, entry)| is_unwatched(entry));
    unwatched.map(|(id, _)| Record::Watched { id, at }).collect()
}

pub(super) fn listed(state: State, sight: &Sight) -> (State, Vec<Effect>) {
    if has_shrunk(&state, &sight.listing) {
        return not_listed(state, &Purpose::Settle(sight.listing.of()), sight.at);
    }
    let records = found(&state, sight, Day::Open);
    let waiting = waiting(&state, sight, &records);
    let then = after(&state, sight.listing.of(), &records);
    let (next, mut effects) = state.write(records, then, sight.at);
    effects.splice(0..0, waiting.into_iter().map(Effect::Tell));
    (next, effects)
}

/// After the reservations of a day come its orders, where any is waited for.
fn after(state: &State, sheet: Sheet, records: &[Record]) -> Then {
    let orders = Sheet::orders(sheet.market, sheet.day);
    let mut of_day = state.ledger.of_day(sheet.market, sheet.day);
    let is_any = records.iter().any(|record| matches!(record, Record::Ordered { .. }))
        || of_day.any(|(_, entry)| entry.waits_for(Register::Orders));
    if sheet != orders && is_any { Then::List(Purpose::Settle(orders)) } else { Then::Ready }
}

/// Holds every verdict of the day against its last list. The day is done when no intent of it is left open.
pub(super) fn swept(state: State, sight: &Sight) -> (State, Vec<Effect>) {
    let sheet = sight.listing.of();
    if has_shrunk(&state, &sight.listing) {
        return not_listed(state, &Purpose::Sweep(sheet), sight.at);
    }
    let Sheet { register, market, day } = sheet;
    let mut records = found(&state, sight, Day::Over);
    let known = records.len();
    let mut written_off: Vec<_> = of_sheet(&state, sheet).filter(|(_, entry)| entry.status.is_written_off()).collect();
    // Where two could be meant, it is not the one of which a person said that it is not there.
    written_off.sort_by_key(|(_, entry)| entry.status == Status::NotPlaced(Basis::Person));
    for (id, entry) in written_off {
        let verdict = question((&state, sight, &records), entry, |question| question.sweep());
        records.extend(verdict.map(|verdict| Record::Resolved { id, verdict, at: sight.at }));
    }
    if records.len() > known {
        // First, since this process may end after any row.
        records.insert(0, Record::Alarmed { cause: Cause::LateFound, at: sight.at });
    }
    if register == Register::Reservations {
        return state.write(records, Then::List(Purpose::Sweep(Sheet::orders(market, day))), sight.at);
    }
    let leaves_doubt = |record: &Record| matches!(record, Record::Resolved { verdict: Verdict::Escalated(_), .. });
    let is_decided = |id: i64| records.iter().any(|record| record.intent() == Some(id));
    let is_open = |id: i64, entry: &Entry| {
        (entry.status.is_unresolved() && !is_decided(id)) || entry.waits_for(Register::Reservations)
    };
    let is_any_open = state.ledger.of_day(market, day).any(|(id, entry)| is_open(id, entry));
    let is_done = !is_any_open && !records.iter().any(leaves_doubt);
    if is_done && !state.ledger.is_swept(market, day) {
        records.push(Record::Swept { market, day, foreign: foreign(&state, sight, &records) });
    }
    state.write(records, Then::Ready, sight.at)
}

/// The intents that a list tells of.
fn of_sheet(state: &State, sheet: Sheet) -> impl Iterator<Item = (i64, &Entry)> {
    let is_of = move |entry: &Entry| entry.commitment.intent.request.register() == sheet.register;
    state.ledger.of_day(sheet.market, sheet.day).filter(move |(_, entry)| is_of(entry))
}

/// What the list says that is not in the journal yet.
fn found(state: &State, sight: &Sight, day: Day) -> Vec<Record> {
    let sheet = sight.listing.of();
    let mut records = Vec::new();
    for (id, entry) in state.ledger.of_day(sheet.market, sheet.day) {
        let is_of_list = entry.commitment.intent.request.register() == sheet.register;
        if entry.status.awaits_list() && is_of_list {
            let verdict = question((state, sight, &records), entry, |question| question.resolve());
            records.extend(verdict.map(|verdict| Record::Resolved { id, verdict, at: sight.at }));
        } else {
            records.extend(match sheet.register {
                Register::Orders => entry.news(&sight.listing, day).map(|progress| Record::Progressed { id, progress }),
                Register::Reservations => fate((state, sight), (id, entry), day),
            });
        }
    }
    records
}

/// What became of a reservation that was taken.
fn fate((state, sight): (&State, &Sight), (id, entry): (i64, &Entry), day: Day) -> Option<Record> {
    let is_taken_back = entry.number().is_some_and(|number| state.ledger.is_taken_back(sight.listing.of(), number));
    let is_long_ago = sight.asked.is_past(entry.commitment.at, state.settings.quiet_ms);
    let quiet = if day == Day::Over || is_long_ago { Quiet::Over } else { Quiet::Running };
    let fate = match entry.fate(&sight.listing, quiet)? {
        Fate::Ended(End::Missing) if is_taken_back => Fate::Ended(End::Cancelled),
        fate => fate,
    };
    Some(match fate {
        Fate::Ordered(order_no) => Record::Ordered { id, order_no, at: sight.at },
        Fate::Ended(end) => {
            let progress = Progress { end: Some(end), ..entry.progress.clone() };
            Record::Progressed { id, progress }
        }
    })
}

/// Asks the list about an intent. What these rows will give to others is not its own any more.
fn question<T>(
    (state, sight, records): (&State, &Sight, &[Record]),
    entry: &Entry,
    answer: impl FnOnce(&Question<'_>) -> T,
) -> T {
    let sheet = sight.listing.of();
    let (mut claims, ours) = (state.ledger.claims(sheet), state.ledger.ours(sheet.market, sheet.day));
    // What is an order already is not in the list of reservations under its number.
    let claimed = records.iter().filter(|record| !matches!(record, Record::Ordered { .. }));
    claims.extend(claimed.filter_map(Record::claims));
    let promised: Vec<_> = match sheet.register {
        Register::Orders => state.ledger.promised(sheet.market, sheet.day).collect(),
        Register::Reservations => Vec::new(),
    };
    answer(&Question {
        commitment: &entry.commitment,
        disowned: &entry.disowned,
        listing: &sight.listing,
        claims: &claims,
        ours: &ours,
        noticed: &sight.noticed,
        promised: &promised,
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
fn waiting(state: &State, sight: &Sight, records: &[Record]) -> Vec<Notice> {
    let left = |entry: &Entry| {
        let passed = sight.asked.ms_since(entry.quiet_since?)?;
        Some(state.settings.quiet_ms.saturating_sub(passed))
    };
    let undecided = of_sheet(state, sight.listing.of())
        .filter(|(id, entry)| entry.status.awaits_list() && !records.iter().any(|record| record.intent() == Some(*id)));
    undecided.map(|(id, entry)| Notice::Waiting { id, ms: left(entry) }).collect()
}

/// Orders of the list that no intent has, nor placed or changed one that an intent has.
fn foreign(state: &State, sight: &Sight, records: &[Record]) -> BTreeSet<OrderNo> {
    let Sheet { market, day, .. } = sight.listing.of();
    let ours = state.ledger.ours(market, day);
    let is_ours =
        |number: &OrderNo| ours.contains(number) || records.iter().any(|record| record.claims() == Some(number));
    let rows = sight.listing.rows().iter();
    let foreign = rows.filter(|row| !is_ours(&row.order_no) && !row.original_no.as_ref().is_some_and(is_ours));
    foreign.map(|row| row.order_no.clone()).collect()
}

/// Whether an order is gone that an earlier list of the day showed: then who knows what else is not in it. Of
/// reservations, those that were cancelled may be left out.
fn has_shrunk(state: &State, listing: &Listing) -> bool {
    let sheet = listing.of();
    let is_gone = |order_no: &OrderNo| listing.row(order_no).is_none();
    sheet.register == Register::Orders
        && of_sheet(state, sheet).any(|(_, entry)| entry.commitment.before.iter().any(is_gone))
}

/// Without a list nothing is decided; when there has been none for too long, a person has to. Without that of the
/// reservations, orders can still be told apart, but a day can't be closed.
pub(super) fn not_listed(state: State, purpose: &Purpose, at: Moment) -> (State, Vec<Effect>) {
    let (Purpose::Settle(sheet) | Purpose::Sweep(sheet)) = purpose else {
        return state.tell(Notice::NotListed);
    };
    let escalate_ms = state.settings.escalate_ms;
    // Not since it was in doubt: how long the machine was off, nobody knows.
    let is_overdue = |entry: &Entry| {
        entry.status.awaits_list() && entry.quiet_since.is_some_and(|since| at.is_past(since, escalate_ms))
    };
    let doubt = Doubt { why: Why::NoList, candidates: Vec::new(), others: Vec::new() };
    let overdue = of_sheet(&state, *sheet).filter(|(_, entry)| is_overdue(entry));
    let records: Vec<_> =
        overdue.map(|(id, _)| Record::Resolved { id, verdict: Verdict::Escalated(doubt.clone()), at }).collect();
    let then = match purpose {
        Purpose::Settle(_) => after(&state, *sheet, &records),
        _ => Then::Ready,
    };
    let (next, mut effects) = state.write(records, then, at);
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
