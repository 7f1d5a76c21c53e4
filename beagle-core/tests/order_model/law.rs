//! What never may be, in any state.

use beagle_core::order::{Basis, Cause, Entry, Status, Trading};

use crate::{
    broker::place,
    world::{Stage, World},
};

/// The law that this world breaks.
pub(crate) fn broken(world: &World, stage: &Stage) -> Option<&'static str> {
    if world.breach.is_some() {
        return world.breach;
    }
    if matches!(world.ledger.trading(), Trading::Halted(Cause::ClaimedTwice | Cause::Damaged)) {
        return Some("a number claimed twice");
    }
    let ours = || world.orders.iter().filter(|order| order.intent.is_some());
    if ours().any(|order| ours().filter(|other| other.wish == order.wish).count() > 1) {
        return Some("double: two orders for one wish");
    }
    if world.posts.iter().any(|posts| *posts > 1) && stage.fault.is_none() {
        return Some("two requests for one intent");
    }
    for (id, entry) in world.ledger.entries() {
        let exists = ours().any(|order| order.intent == Some(id));
        if let Some(order_no) = entry.order_no() {
            let order = world.orders.get(usize::from(place(order_no)) - 1);
            if order.is_none_or(|order| order.intent != Some(id)) {
                return Some("wrong binding: another's order");
            }
        }
        // Where nothing bounds lateness, only the day's last list is believed.
        let is_final = stage.plan.lateness.is_some() || entry.status != Status::NotPlaced(Basis::Presumed);
        if entry.status.is_no_order() && exists && is_final {
            return Some("lost: there is an order, and the journal says that there is none");
        }
    }
    if world.is_swept() {
        // Of what took something back, it is enough to know that it is gone.
        let is_found = |entry: &Entry| entry.order_no().is_some() || entry.status == Status::Gone;
        let is_known = |id: i64| world.ledger.entry(id).is_some_and(is_found);
        if ours().any(|order| !order.intent.is_some_and(is_known)) {
            return Some("lost: an order that the journal does not know at the end of the day");
        }
        if world.ledger.entries().any(|(_, entry)| entry.status.is_unresolved()) && stage.fault.is_none() {
            return Some("a day that ended with an open question");
        }
    }
    None
}
