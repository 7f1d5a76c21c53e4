//! Everything there is: the journal on the disk, the processes, the network, the broker, the owner, and time.

use std::sync::Arc;

use beagle_core::{
    Source,
    gate::risk::{Budget, Cover},
    order::{
        Authority, Case, Cause, Intent, Ledger, Moment, OrderRequest, Placement, Record, Settings, Status, Today,
        Trading, Want,
    },
    rules::Limits,
};
use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, date},
};
use kis_api::{KrExchange, OrderKind, Quote, Side, tick::PriceClass};
use rust_decimal::Decimal;

use crate::{
    broker::{Fate, Order, Request, instrument},
    fault::Fault,
    plan::{ByHand, ELSEWHERE, Kind, Plan, TWIN, Terms, Twins},
    process::{Busy, Doing, Script},
};

pub(crate) const DAY: Date = date(2026, 3, 3);
pub(crate) const PROCESSES: usize = 3;

/// What does not change in a world.
pub(crate) struct Stage {
    pub(crate) plan: Plan,
    pub(crate) fault: Option<Fault>,
    pub(crate) settings: Arc<Settings>,
    pub(crate) wants: Vec<Want>,
}

impl Stage {
    pub(crate) fn new(plan: &Plan, fault: Option<Fault>) -> Self {
        let mut settings = Settings::new(Limits::default(), Budget::default());
        settings.quiet_ms = match fault {
            Some(Fault::M2) => 0,
            Some(Fault::M11) => u64::from(plan.quiet()) - 1,
            _ => plan.quiet().into(),
        };
        settings.max_doubtful = usize::MAX;
        settings.version = "model".into();
        let wants = plan.wants.iter().map(|wish| want(wish.wish, wish.terms)).collect();
        Self { plan: plan.clone(), fault, settings: Arc::new(settings), wants }
    }

    pub(crate) fn has(&self, fault: Fault) -> bool {
        self.fault == Some(fault)
    }
}

fn want(wish: &str, terms: Terms) -> Want {
    let instrument = instrument(terms);
    let mut quote = Quote::new(instrument.clone(), PriceClass::KrStock);
    quote.price = Some(Decimal::from(70_000));
    let request = OrderRequest::Place(Placement {
        side: Side::Buy,
        instrument,
        quantity: 1,
        kind: OrderKind::Limit(terms.price.into()),
        exchange: KrExchange::Krx,
    });
    Want {
        intent: Intent { wish: wish.into(), source: Source::Alert, day: DAY, request },
        authority: Authority::Rule,
        case: Some(Case {
            quote,
            quote_at: moment(0),
            cover: Cover::Cash(Decimal::from(100_000_000)),
            rate: None,
            today: Today { kr: DAY, us: DAY },
        }),
    }
}

/// A tick is a millisecond of the protocol.
pub(crate) fn moment(now: u64) -> Moment {
    let wall = Timestamp::UNIX_EPOCH.checked_add(SignedDuration::from_millis(now as i64)).expect("a time");
    Moment { wall, boot: 1, ms: now }
}

/// Everything there is.
#[derive(Clone)]
pub(crate) struct World {
    pub(crate) now: u64,
    /// What is on the disk.
    pub(crate) ledger: Ledger,
    /// What was on the disk before the last intent, for a disk that forgets it.
    pub(crate) without_last: Option<Ledger>,
    /// `None` while it does nothing.
    pub(crate) processes: [Option<Busy>; PROCESSES],
    pub(crate) requests: Vec<Request>,
    pub(crate) orders: Vec<Order>,
    /// How often each intent's request left.
    pub(crate) posts: [u8; 4],
    pub(crate) people: Vec<ByHand>,
    pub(crate) closed: Option<u64>,
    /// What a process did that it never may.
    pub(crate) breach: Option<&'static str>,
}

/// Something that happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    Tick,
    /// A process takes the lock.
    Open(usize, Script),
    /// A process does what it is at.
    Process(usize, Turn),
    /// The broker takes a request.
    Take(usize),
    /// The broker refuses a request, or never gets it. Whether the process hears of a refusal is its own turn.
    Refuse(usize),
    /// An order appears in the list.
    Show(usize),
    ByHand(ByHand),
    /// The market closes.
    Close,
    Halt,
    Resume,
}

/// How it goes when a process does what it is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Turn {
    Fine,
    /// So slowly that what it knew is out of date.
    Slowly,
    /// It does not work.
    Fails,
    /// It works, and the process is told that it does not.
    Unheard,
    /// The process ends.
    Crash,
    /// The machine ends, and the disk forgets what it was told last.
    Forget,
    /// The process goes on in the same section.
    Stay,
    /// A list misses its last order.
    Short,
    /// The process sends the request again.
    Again,
}

impl World {
    pub(crate) fn new(plan: &Plan) -> Self {
        Self {
            now: 0,
            ledger: Ledger::default(),
            without_last: None,
            processes: [const { None }; PROCESSES],
            requests: Vec::new(),
            orders: Vec::new(),
            posts: [0; 4],
            people: plan.people.to_vec(),
            closed: None,
            breach: None,
        }
    }

    /// All that can happen now.
    pub(crate) fn actions(&self, stage: &Stage, out: &mut Vec<Action>) {
        self.of_processes(stage, out);
        for (at, request) in self.requests.iter().enumerate() {
            if matches!(request.fate, Fate::Travelling(_)) {
                out.push(Action::Refuse(at));
                let is_gone = |target: u8| self.orders[usize::from(target) - 1].is_closed;
                if self.closed.is_none() && !request.target.is_some_and(is_gone) {
                    out.push(Action::Take(at));
                }
            }
        }
        let hidden = self.orders.iter().enumerate().filter(|(_, order)| order.hidden.is_some());
        out.extend(hidden.map(|(at, _)| Action::Show(at)));
        out.extend(
            self.people.iter().filter(|by_hand| self.may(stage, **by_hand)).map(|by_hand| Action::ByHand(*by_hand)),
        );
        if self.closed.is_none() && (stage.plan.lateness.is_some() || !self.is_anything_travelling()) {
            out.push(Action::Close);
        }
        match self.ledger.trading() {
            Trading::Halted(Cause::Owner) => out.push(Action::Resume),
            _ if stage.plan.halts => out.push(Action::Halt),
            _ => {}
        }
        if self.may_tick(stage) {
            out.push(Action::Tick);
        }
    }

    fn of_processes(&self, stage: &Stage, out: &mut Vec<Action>) {
        for (at, process) in self.processes.iter().enumerate() {
            if let Some(busy) = process {
                busy.turns(self, stage, |turn| out.push(Action::Process(at, turn)));
            }
        }
        // Idle processes are all the same: the first of them goes.
        let idle = self.processes.iter().position(|process| process.is_none());
        if let Some(at) = idle.filter(|_| self.is_lock_free(stage)) {
            self.scripts(stage, |script| out.push(Action::Open(at, script)));
        }
    }

    fn is_lock_free(&self, stage: &Stage) -> bool {
        let is_held = |busy: &Busy| match stage.fault {
            Some(Fault::M4) => false,
            Some(Fault::M8) => self.now - busy.state.opened().ms < 2,
            _ => true,
        };
        !self.processes.iter().any(|process| matches!(process, Some(busy) if is_held(busy)))
    }

    /// What a process could begin. Whether it may is for the protocol to say.
    fn scripts(&self, stage: &Stage, mut begin: impl FnMut(Script)) {
        let entries = || self.ledger.entries().map(|(_, entry)| entry);
        if self.closed.is_none() && entries().count() < stage.plan.intents {
            let is_possible = |want: &usize| stage.plan.wants[*want].kind == Kind::Place || self.target().is_some();
            (0..stage.wants.len()).filter(is_possible).for_each(|want| begin(Script::Want(want)));
        }
        if entries().any(|entry| entry.status.awaits_list()) {
            begin(Script::Settle);
        }
        let is_quiet = self.closed.is_some_and(|closed| self.now - closed >= u64::from(stage.plan.quiet()));
        if is_quiet && !self.is_swept() {
            begin(Script::Sweep);
        }
        let is_known = !self.is_anything_travelling() && self.orders.iter().all(|order| order.hidden.is_none());
        for (id, entry) in self.ledger.entries() {
            if is_known && matches!(entry.status, Status::Escalated(_)) {
                begin(Script::Person(id));
            }
        }
    }

    /// The order of the wish `a`, where the journal knows it, and the list shows that it rests.
    pub(crate) fn target(&self) -> Option<u8> {
        let (_, entry) = self
            .ledger
            .entries()
            .find(|(_, entry)| entry.commitment.intent.wish == "a" && entry.order_no().is_some())?;
        let at = crate::broker::place(entry.order_no()?);
        let order = self.orders.get(usize::from(at) - 1)?;
        (order.hidden.is_none() && !order.is_closed).then_some(at)
    }

    pub(crate) fn is_swept(&self) -> bool {
        self.ledger.is_swept(kis_api::Market::Kr, DAY)
    }

    fn is_anything_travelling(&self) -> bool {
        self.requests.iter().any(|request| matches!(request.fate, Fate::Travelling(_)))
    }

    /// Whether the owner may do this without going beyond what the protocol claims.
    fn may(&self, stage: &Stage, by_hand: ByHand) -> bool {
        if self.closed.is_some() {
            return false;
        }
        if by_hand == ByHand::Other || stage.plan.twins == Twins::AtAnyTime {
            return true;
        }
        let like_a_twin = |request: &OrderRequest| {
            request.instrument().symbol() == TWIN.symbol && request.price() == Some(TWIN.price.into())
        };
        let of_symbol = |request: &OrderRequest| request.instrument().symbol() == TWIN.symbol;
        let is_wanted =
            self.processes.iter().any(|process| matches!(process, Some(Busy { script: Script::Want(_), .. })));
        let entries = || self.ledger.entries().map(|(_, entry)| (entry, &entry.commitment.intent.request));
        let is_calm = !is_wanted
            && !entries().any(|(entry, request)| {
                (entry.status.is_unresolved() && of_symbol(request))
                    || (entry.status.is_written_off() && like_a_twin(request))
            });
        let other = self.orders.iter().position(|order| order.terms == ELSEWHERE && order.hidden.is_none());
        let is_behind_another = other.is_some_and(|at| {
            let number = crate::broker::number(at as u8 + 1);
            entries().any(|(entry, request)| {
                entry.status.awaits_list() && like_a_twin(request) && !entry.commitment.before.contains(&number)
            })
        });
        is_calm || is_behind_another
    }

    /// What is bound to have happened by now has to happen before time goes on.
    fn may_tick(&self, stage: &Stage) -> bool {
        let is_due = |request: &Request| match (request.fate, stage.plan.lateness) {
            (Fate::Travelling(age), Some(lateness)) => age >= lateness,
            _ => false,
        };
        !self.requests.iter().any(is_due)
            && !self.orders.iter().any(|order| order.hidden.is_some_and(|age| age >= stage.plan.lag))
    }

    /// What is then.
    pub(crate) fn after(&self, stage: &Stage, action: Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::Tick => next.tick(stage),
            Action::Open(at, script) => next.open(stage, (at, script)),
            Action::Process(at, turn) => next.turn(stage, (at, turn)),
            Action::Take(at) => {
                let Request { intent, terms, wish, kind, target, .. } = next.requests[at];
                if let Some(target) = target {
                    next.orders[usize::from(target) - 1].is_closed = true;
                }
                let is_closed = kind == Kind::Cancel;
                next.orders.push(Order { intent: Some(intent), wish, terms, kind, target, is_closed, hidden: Some(0) });
                next.requests[at].fate = Fate::Taken(next.orders.len() as u8);
            }
            Action::Refuse(at) => next.requests[at].fate = Fate::Refused,
            Action::Show(at) => next.orders[at].hidden = None,
            Action::ByHand(by_hand) => {
                next.people.retain(|left| *left != by_hand);
                let (terms, hidden) = match by_hand {
                    ByHand::Other => (ELSEWHERE, Some(0)),
                    ByHand::Twin => (TWIN, None),
                };
                let (kind, target, is_closed) = (Kind::Place, None, false);
                next.orders.push(Order { intent: None, wish: "", terms, kind, target, is_closed, hidden });
            }
            Action::Close => next.closed = Some(next.now),
            Action::Halt => {
                next.record(&Record::Traded { trading: Trading::Halted(Cause::Owner), at: moment(next.now) });
            }
            Action::Resume => next.record(&Record::Traded { trading: Trading::Normal, at: moment(next.now) }),
        }
        // An answer for which nobody waits any more changes nothing.
        next.requests.retain(|request| request.process.is_some() || matches!(request.fate, Fate::Travelling(_)));
        next.requests.sort_unstable();
        next
    }

    fn tick(&mut self, stage: &Stage) {
        self.now += 1;
        for request in &mut self.requests {
            if let Fate::Travelling(age) = &mut request.fate {
                // Where nothing bounds it, its age says nothing.
                *age += u8::from(stage.plan.lateness.is_some());
            }
        }
        for age in self.orders.iter_mut().filter_map(|order| order.hidden.as_mut()) {
            *age += 1;
        }
    }

    /// Writes to the disk without having the account, which only stopping does.
    fn record(&mut self, record: &Record) {
        self.ledger.apply(record).expect("it follows whatever is there");
    }

    /// The process is gone, and with it all that it knew; what it sent is not.
    pub(crate) fn end(&mut self, at: usize) {
        self.processes[at] = None;
        for request in &mut self.requests {
            if request.process == Some(at) {
                request.process = None;
            }
        }
    }

    /// Whether the day is over and nothing is left open.
    pub(crate) fn is_done(&self) -> bool {
        self.is_swept() && self.processes.iter().all(|process| process.is_none())
    }

    pub(crate) fn doing(&self, at: usize) -> Option<&Doing> {
        match &self.processes[at] {
            Some(busy) => Some(&busy.doing),
            None => None,
        }
    }
}
