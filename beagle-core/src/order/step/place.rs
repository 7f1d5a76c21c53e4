//! From a want to an answer: every gate, the journal, the last look, one POST, the journal.

use alloc::{boxed::Box, collections::BTreeSet, string::String, sync::Arc, vec, vec::Vec};

use kis_api::OrderNo;

use super::{Effect, Notice, Phase, Purpose, State, Then};
use crate::order::{
    Answer, Authority, Cause, Commitment, Draft, LastLook, Listing, Moment, Receipt, Record, Trading, Want,
    limit::{admit, alone, standing},
};

/// What the journal says against it needs no list, and what may be repeated needs none at all: an order that is to be
/// taken back should not have to wait for one.
pub(super) fn want(state: State, want: Box<Want>, at: Moment) -> (State, Vec<Effect>) {
    match standing(&want, &state.ledger) {
        Err(denial) => state.tell(Notice::Refused(denial)),
        Ok(()) if want.intent.request.is_repeatable() => draft(state, (*want, BTreeSet::new()), at),
        Ok(()) => state.list(Purpose::Before(want), at),
    }
}

/// The list shows what was there before.
pub(super) fn listed(state: State, (want, listing): (Want, Listing), at: Moment) -> (State, Vec<Effect>) {
    if let Err(denial) = alone(&want, &listing) {
        return state.tell(Notice::Refused(denial));
    }
    let before = listing.rows().iter().map(|row| row.order_no.clone()).collect();
    draft(state, (want, before), at)
}

/// All gates, on numbers counted now; then the intent may be written down.
fn draft(mut state: State, (want, before): (Want, BTreeSet<OrderNo>), at: Moment) -> (State, Vec<Effect>) {
    let counted = match admit(&want, &state.ledger, &state.settings, at) {
        Ok(counted) => counted,
        Err(denial) => return state.tell(Notice::Refused(denial)),
    };
    let id = state.ledger.next_id();
    let quote_at = want.case.map(|case| case.quote_at);
    let during_halt = want.authority == Authority::OwnerDuringHalt;
    let version = String::clone(&state.settings.version);
    let commitment = Commitment { id, intent: want.intent, counted, before, during_halt, at, version };
    state.phase = Phase::Committing { id, quote_at };
    (state, vec![Effect::Commit(Draft::new(Arc::new(commitment)))])
}

/// The intent is on the disk. One last look, and it may be sent.
pub(super) fn committed(
    mut state: State,
    (receipt, trading): (Receipt, Trading),
    (at, quote_at): (Moment, Option<Moment>),
) -> (State, Vec<Effect>) {
    let commitment = Arc::clone(receipt.commitment());
    if let Err(damage) = state.ledger.apply(&Record::Committed(Arc::clone(&commitment))) {
        return state.damaged(damage, at);
    }
    let id = commitment.id;
    let look = LastLook::new(&commitment, quote_at, &state.settings);
    match look.against(trading, at) {
        Some(why) => {
            let answer = Answer::NotSent(why);
            state.write([Record::Answered { id, answer, at }], Then::Ready, at)
        }
        None => {
            state.phase = Phase::Sending { id };
            (state, vec![Effect::Post(receipt.permit(look))])
        }
    }
}

/// What was proved is written down before anybody hears of it. A number that another order of ours has proves nothing;
/// trading stops first, since this process may end after any row.
pub(super) fn answered(state: State, (id, answer): (i64, Answer), at: Moment) -> (State, Vec<Effect>) {
    let claimed = match (&answer, state.ledger.entry(id)) {
        (Answer::Accepted { order_no, .. }, Some(entry)) => {
            state.ledger.claimant(entry.commitment.intent.sheet(), order_no)
        }
        _ => None,
    };
    let records = match claimed {
        None => vec![Record::Answered { id, answer, at }],
        Some(_) => {
            let alarm = Record::Alarmed { cause: Cause::ClaimedTwice, at };
            vec![alarm, Record::Answered { id, answer: Answer::Unknown, at }]
        }
    };
    state.write(records, Then::Ready, at)
}
