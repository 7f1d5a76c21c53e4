//! What must hold when everything is settled, by the broker's list of orders and the journal's rows alone.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::{self, Write as _},
    sync::Arc,
};

use beagle_core::{
    command::SettleCommand,
    order::{Answer, Authority, Commitment, OrderRequest, Record, Trading, Verdict},
};
use jiff::{SignedDuration, Timestamp};
use kis_api::OrderNo;

use super::{book::Placed, world::World};

/// After so long nothing that was decided on still holds.
const DEADLINE: SignedDuration = SignedDuration::from_secs(10);

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// There is more than one order of ours for an intent or for a wish.
    Double(String),
    /// There is an order of ours that no intent has, and of which no person was told.
    Lost(String),
    /// An intent has an order that is not its own.
    Foreign(String),
    /// An intent has no end.
    Unsettled(String),
    /// An order left when it no longer should have.
    Late(String),
    /// An order left although trading was stopped.
    Halted(String),
    /// The engine or the schedule did what it should not.
    Strange(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, which) = match self {
            Self::Double(which) => ("double", which),
            Self::Lost(which) => ("lost", which),
            Self::Foreign(which) => ("another's order", which),
            Self::Unsettled(which) => ("unsettled", which),
            Self::Late(which) => ("late", which),
            Self::Halted(which) => ("halted", which),
            Self::Strange(which) => ("strange", which),
        };
        write!(f, "{what}: {which}")
    }
}

/// An intent, as its rows tell.
#[derive(Debug)]
pub(super) struct Intent {
    pub(super) commitment: Arc<Commitment>,
    /// The kind of the last row that says what became of it.
    pub(super) word: &'static str,
    pub(super) number: Option<OrderNo>,
    /// Whether a person had to be asked.
    pub(super) was_escalated: bool,
    pub(super) was_resolved: bool,
    pub(super) was_found_late: bool,
    has_ended: bool,
}

impl Intent {
    /// Whether it waits for the list or for a person.
    pub(super) fn is_open(&self) -> bool {
        matches!(self.word, "committed" | "unknown" | "escalated")
    }

    /// Whether the broker's list may show an order of it that nobody has seen so far: one that was written off may be late.
    pub(super) fn may_turn_up(&self) -> bool {
        self.is_open() || self.word == "not placed"
    }

    /// Whether an order at the broker looks as this intent meant it.
    pub(super) fn meant(&self, order: &Placed) -> bool {
        let request = &self.commitment.intent.request;
        let is_quantity_meant = match request {
            OrderRequest::Amend { quantity: None, .. } => order.quantity <= request.quantity(),
            _ => order.quantity == request.quantity(),
        };
        request.may_trade()
            && request.instrument().symbol() == order.symbol
            && request.side() == order.side
            && request.original_no() == order.original.as_ref()
            && request.price() == order.price
            && is_quantity_meant
    }
}

/// The intents of a journal, by their number.
pub(super) fn intents(records: &[Record]) -> BTreeMap<i64, Intent> {
    let mut intents: BTreeMap<i64, Intent> = BTreeMap::new();
    for record in records {
        if let Record::Committed(commitment) = record {
            let commitment = Arc::clone(commitment);
            let intent = Intent {
                commitment,
                word: "committed",
                number: None,
                was_escalated: false,
                was_resolved: false,
                was_found_late: false,
                has_ended: false,
            };
            intents.insert(intent.commitment.id, intent);
            continue;
        }
        let Some(intent) = record.intent().and_then(|id| intents.get_mut(&id)) else { continue };
        if let Some(number) = record.claims() {
            intent.number = Some(number.clone());
        }
        intent.was_resolved |= matches!(record, Record::Resolved { .. });
        match record {
            Record::Answered { answer, .. } => intent.word = answered(answer),
            Record::Resolved { verdict, .. } => {
                intent.was_escalated |= matches!(verdict, Verdict::Escalated(_));
                intent.was_found_late |= matches!(verdict, Verdict::LateFound(_));
                intent.word = resolved(verdict);
            }
            Record::Settled { order_no, .. } => {
                intent.word = if order_no.is_some() { "placed" } else { "not placed" };
            }
            Record::Progressed { progress, .. } => intent.has_ended = progress.end.is_some(),
            _ => {}
        }
    }
    intents
}

const fn answered(answer: &Answer) -> &'static str {
    match answer {
        Answer::Accepted { .. } => "placed",
        Answer::TakenBack => "taken back",
        Answer::Rejected => "rejected",
        Answer::NotSent(_) => "not sent",
        Answer::Unknown => "unknown",
    }
}

const fn resolved(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Bound(_) | Verdict::LateFound(_) => "placed",
        Verdict::NotPlaced => "not placed",
        Verdict::Gone => "gone",
        Verdict::Escalated(_) => "escalated",
    }
}

/// What there is to check: the broker's orders, the journal, and by how long the broker may have taken an order after
/// it left.
pub(super) struct Case<'a> {
    pub(super) world: &'a World,
    pub(super) orders: &'a [Placed],
    pub(super) records: &'a [Record],
    pub(super) lateness: SignedDuration,
}

impl Case<'_> {
    /// Everything that is wrong.
    pub(super) fn problems(&self) -> Vec<Problem> {
        let intents = intents(self.records);
        let mut problems = Vec::new();
        let mut owners: BTreeMap<&OrderNo, i64> = BTreeMap::new();
        for (id, intent) in &intents {
            let Some(number) = &intent.number else { continue };
            if let Some(other) = owners.insert(number, *id) {
                problems.push(Problem::Double(format!("intents {other} and {id} have the order {number}")));
            }
        }
        for order in self.orders.iter().filter(|order| order.is_ours) {
            match owners.get(&order.number).and_then(|id| intents.get(id)) {
                Some(intent) if !intent.meant(order) => problems.push(Problem::Foreign(told(order, intent))),
                Some(intent) => problems.extend(self.in_time(order, intent)),
                None => problems.push(unclaimed(order, &intents)),
            }
        }
        let phone: BTreeSet<_> = self.orders.iter().filter(|order| !order.is_ours).map(|order| &order.number).collect();
        let mut wishes: BTreeMap<&str, i64> = BTreeMap::new();
        for (id, intent) in &intents {
            let wish = intent.commitment.intent.wish.as_str();
            let has_order = intent.number.is_some() && intent.commitment.intent.request.may_trade();
            if let Some(other) = has_order.then(|| wishes.insert(wish, *id)).flatten() {
                problems.push(Problem::Double(format!("intents {other} and {id} both fulfil {wish}")));
            }
            if intent.number.as_ref().is_some_and(|number| phone.contains(number)) {
                problems.push(Problem::Foreign(format!("intent {id} has an order of the phone's")));
            }
            // What an amended order became is told of the intent that placed it.
            let is_placed =
                intent.word == "placed" && matches!(intent.commitment.intent.request, OrderRequest::Place(_));
            if intent.is_open() || is_placed && !intent.has_ended {
                problems.push(Problem::Unsettled(format!("intent {id} is {} in the end", intent.word)));
            }
        }
        problems
    }

    /// Whether an order left before its deadline, and while it might.
    fn in_time(&self, order: &Placed, intent: &Intent) -> Option<Problem> {
        let committed = self.world.on_exchange(intent.commitment.at.wall);
        if order.at.duration_since(committed) > DEADLINE + self.lateness {
            return Some(Problem::Late(told(order, intent)));
        }
        let authority = if intent.commitment.during_halt { Authority::OwnerDuringHalt } else { Authority::Owner };
        let request = &intent.commitment.intent.request;
        let is_allowed =
            self.trading_since(order.at - self.lateness, order.at).any(|state| state.allows(request, authority));
        (!is_allowed).then(|| Problem::Halted(told(order, intent)))
    }

    /// What could be traded from one moment to another.
    fn trading_since(&self, from: Timestamp, to: Timestamp) -> impl Iterator<Item = Trading> {
        let mut states = vec![Trading::Normal];
        for record in self.records {
            let last = states.last().copied().unwrap_or_default();
            let (at, state) = match record {
                Record::Traded { trading, at } => (at, *trading),
                Record::Alarmed { cause, at } => (at, last.or_stricter(cause.alarm())),
                _ => continue,
            };
            let at = self.world.on_exchange(at.wall);
            if at < from {
                states.clear();
            }
            if at <= to {
                states.push(state);
            }
        }
        states.into_iter()
    }
}

/// An order of ours that no intent has.
fn unclaimed(order: &Placed, intents: &BTreeMap<i64, Intent>) -> Problem {
    let mut meant = intents.values().filter(|intent| intent.meant(order)).peekable();
    let has_another = meant.peek().is_some() && meant.all(|intent| intent.number.is_some());
    let text = format!("{} is nobody's", shown(order));
    if has_another { Problem::Double(text) } else { Problem::Lost(text) }
}

fn shown(order: &Placed) -> String {
    let price = order.price.map_or_else(|| "any price".to_owned(), |price| price.normalize().to_string());
    format!("order {} ({} {} {} at {price})", order.number, order.side, order.symbol, order.quantity)
}

fn told(order: &Placed, intent: &Intent) -> String {
    format!("{}, taken {}, of intent {}", shown(order), order.at, intent.commitment.id)
}

/// What the owner says of an intent, knowing what was ordered on the phone.
pub(super) fn own(book: &[Placed], (id, intent): (i64, &Intent), intents: &BTreeMap<i64, Intent>) -> SettleCommand {
    let is_claimed = |number: &OrderNo| intents.values().any(|intent| intent.number.as_ref() == Some(number));
    let own = book.iter().find(|order| order.is_ours && intent.meant(order) && !is_claimed(&order.number));
    match own {
        Some(order) => SettleCommand::Placed { id, order_no: order.number.clone() },
        None => SettleCommand::NotPlaced { id },
    }
}

/// What the journal and the broker say in the end, in a few lines: two runs of a seed say the same.
pub(super) fn summary(orders: &[Placed], intents: &BTreeMap<i64, Intent>) -> String {
    let mut text = String::new();
    for (id, intent) in intents {
        let number = intent.number.as_ref().map_or("-", OrderNo::as_str);
        let _ = writeln!(text, "{id} {} {number} {}", intent.word, intent.was_escalated);
    }
    for order in orders {
        let _ = writeln!(text, "{} {} {} {}", shown(order), order.filled, order.status, order.at);
    }
    text
}
