//! Orders at the broker, and the protocol by which they get there.
//!
//! The broker has no client order id: a request whose answer is lost may or may not have made an order. Sent again, it
//! may make a second one; taken for lost, the first may trade unseen. So each order is written down, sent once, and
//! looked for until it is known what became of it. That is decided here, by [`step`], which knows nothing of clocks,
//! files, sockets and threads: what happened goes in, what to do next comes out.
//!
//! # The way of an order
//!
//! ```text
//!                        Ledger::fold(rows of the journal)
//!  lock ──► State::open ──► Want ──► every gate ──► List ──► every limit ──► Draft
//!                                                     │                        │ Draft::commit, on the disk
//!                                                   before                  Receipt
//!                                                                              │ the last look: halted? too late?
//!  unlock ◄── Tell ◄── Written ◄── Write(Answered) ◄── Answered ◄── Post ── Permit
//! ```
//!
//! A [`Permit`] is the only thing an order can be sent with. It comes from a [`Receipt`], which comes from a [`Draft`]
//! that a [`Journal`] has on the disk, and sending uses it up. There is no other way to make one and no way to copy one, so
//! a second request for one intent can't be written.
//!
//! # What is known of an intent
//!
//! ```text
//!                  ┌─ Accepted ──────────────────────────────► Placed ──► Progress: filled, cancelled, expired, …
//!  Committed ──────┼─ Rejected, NotSent ─────────────────────► there is no order: the wish may be tried again
//!      │           └─ Unknown ─┐                                 ▲
//!      └─ nobody answered ─────┴─► the list ── one fits, alone ──┘ (Placed)
//!                                     ├─ none fits, quiet period over ──► NotPlaced ── the day's last list ──► final,
//!                                     │                                                    or LateFound, or Escalated
//!                                     └─ several fit, or not alone ────► Escalated ── a person ──► Placed, NotPlaced
//! ```
//!
//! - [`classify`] decides what an answer proves. Whatever is not proof is unknown.
//! - [`Question::resolve`] decides what the broker's list says. An order is new if it was not in the list that was read
//!   right before the intent was written down (`before`), and if no intent has its number (claims). Both are needed: an
//!   order that was accepted but not shown yet is not in the next intent's list before.
//! - Two intents look alike ([`Commitment::looks_like`]) when a list could not tell them apart. One that was written off
//!   may turn up after all, so none that looks like it is sent on the same day.
//! - An open question blocks its symbol and side ([`Ledger::unresolved`]), and nothing else.
//! - A wish ([`Intent::wish`]) has one order, by however many processes and however often it is wanted
//!   ([`Ledger::granted`]). It is tried again only when it is known that there is none.
//! - Only a cancellation of all that rests may be repeated. It blocks nothing, and is over when nothing rests.
//!
//! # Reservations
//!
//! 예약주문 go the same way, with a list of their own ([`Register`]): a reservation is looked for among the reservations, and
//! numbered apart from orders. It is an intent of the day of the session that it waits for. On that day it spends, so that
//! day's limits count it, and one that was written off is in the way of its like on that day only; until then the broker
//! holds nothing for it, so those that wait are taken off what there is for the next.
//!
//! When the session begins, the broker makes an order of it, with a number that nobody was told. That order is the same
//! intent's ([`Record::Ordered`]), as soon as the list of reservations names it; so that list is read before the list of
//! orders. Until it does, an order that looks as a reservation of ours would is nobody's ([`Question::promised`]): it
//! answers no other question, and is in nobody's way. It is not taken for foreign either, since that would leave a person
//! to decide what the broker is about to tell.
//!
//! A reservation is not amended, only taken back, which may be repeated.
//!
//! # Time
//!
//! The *quiet period* guards one verdict only, that there is no order. It begins when nobody can be sending the request
//! any more: when its sender wrote down that it has no answer, or else when somebody else took the account's lock and found
//! the intent without an answer. That moment is a row of the journal ([`Record::Watched`]), so that a run every minute can
//! end a wait of two without holding the account for it. A list is as old as the question: what counts is the moment at
//! which it was asked for. Ages go by the clock that only ever counts, and begin anew when the machine is started.
//!
//! # Witnesses
//!
//! The broker's complete list alone decides. An order notice of the websocket may only speak against *there is no order*
//! (`noticed` of [`What::Listed`]), and the engine brings none: to be a witness, a session would have to stand and be
//! registered before each order, an app key has one session, which whoever watches prices holds, and it would tell, without
//! TLS, what the list shows within the quiet period anyway. A resident process that holds a session can hand its
//! notices in. Cash and sellable shares can only confirm, since dividends, rates and other orders move them; what only confirms
//! is not asked for.
//!
//! # When something is wrong
//!
//! Rows are only ever added; a row that can't follow what is there is [`Damage`] and stops trading. So does a number that
//! two orders of ours have. Repeated doubt, and an order that turns up late, leave only sales. An alarm never loosens what
//! holds already; only the owner's word does. A row that could not be written ends the holder's turn
//! ([`State::is_over`]): what the journal says is not known to it any more. Stopping does not wait for the account; the
//! last look before sending finds it.
//!
//! # What carries it
//!
//! Five things are assumed. *A1*: a request that was not taken within some time of being sent
//! never is; if one is, the day's last list finds it. *A2*: an order that was taken is shown within some time. *A3*: a list
//! is all of it, or an error ([`Listing`]). *A4*: one machine trades the account. *A5*: nobody orders what looks the same
//! by hand, alone, while an intent has no answer or on the day it was written off; nothing in the lists could tell the two
//! apart.
//!
//! # Where it is shown
//!
//! `tests/order_model` drives [`step`] through every state that processes, crashes, a network, a broker and an owner can
//! bring about, and through sixteen seeded bugs, each of which it has to find. `tests/order_limits.rs` holds the limits
//! against a second implementation, `tests/order_answers.rs` what an answer proves against the client's real outcomes.
//! `order/tests` tells the stories one at a time.

mod answer;
mod chain;
mod denial;
mod intent;
mod ledger;
mod limit;
mod listing;
mod look;
mod moment;
mod permit;
mod progress;
mod record;
mod request;
mod resolve;
mod settings;
mod step;
mod trading;

#[cfg(test)]
mod tests;

pub use answer::{Answer, NotSent, Taken, classify};
pub use chain::Chain;
pub use denial::Denial;
pub use intent::{Commitment, Counted, Intent};
pub use ledger::{Basis, Damage, Entry, How, Ledger, Status};
pub use limit::{Case, Today, Want, admit, standing};
pub use listing::{Listing, Register, Sheet, Unreliable};
pub use look::LastLook;
pub use moment::Moment;
pub use permit::{Draft, Journal, Permit, Receipt};
pub use record::{Doubt, End, Progress, Record, Verdict, Why};
pub use request::{OrderRequest, Placement, SymbolSide};
pub use resolve::{Question, Quiet};
pub use settings::Settings;
pub use step::{Effect, Event, Notice, State, What, step};
pub use trading::{Authority, Cause, Trading};
