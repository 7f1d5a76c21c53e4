//! The protocol, one story at a time. The model (`tests/order_model`) has all of them; these say what each is for.

use alloc::{
    collections::{BTreeSet, VecDeque},
    string::ToString as _,
    sync::Arc,
    vec,
    vec::Vec,
};

use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, date},
};
use kis_api::{
    KrExchange, Market, OrderKind, OrderNo, OrderRecord, OrderStatus, Quote, Reservation, ReservationStatus, Side,
    tick::PriceClass,
};
use rust_decimal::Decimal;

use super::*;
use crate::{
    Source,
    gate::risk::{self, Budget, Cover},
    reason::Reason as _,
    rules::Limits,
};

mod alarms;
mod changes;
mod counts;
mod journal;
mod lists;
mod meets;
mod orders;
mod reservations;
mod sweeps;
mod turns;

const DAY: Date = date(2026, 3, 3);
const TODAY: Today = Today { kr: DAY, us: DAY };

fn number(text: &str) -> OrderNo {
    text.parse().expect(text)
}

fn row(order_no: &str, price: i64) -> OrderRecord {
    let instrument = "005930".parse().expect("a code");
    let mut row = OrderRecord::new(number(order_no), instrument, Side::Buy, Decimal::from(3));
    row.price = Some(price.into());
    row
}

fn changed(mut row: OrderRecord, change: impl FnOnce(&mut OrderRecord)) -> OrderRecord {
    change(&mut row);
    row
}

fn bound(order_no: &str) -> Status {
    Status::Placed { order_no: number(order_no), how: How::Bound }
}

/// One process, its disk, and a broker that says what it is told to say.
struct Desk {
    journal: Vec<Record>,
    settings: Settings,
    now: u64,
    boot: u64,
    rows: Vec<OrderRecord>,
    reservations: Vec<Reservation>,
    has_reservations: bool,
    noticed: BTreeSet<OrderNo>,
    has_list: bool,
    answers: VecDeque<Answer>,
    sent: Vec<OrderRequest>,
    /// So many rows can still be written.
    space: usize,
    /// How long the disk takes for an intent.
    slow_ms: u64,
    /// What another process writes while this one has the account.
    halted_meanwhile: bool,
}

impl Journal for Vec<Record> {
    type Error = ();

    fn append(&mut self, record: &Record) -> Result<(), ()> {
        self.push(record.clone());
        Ok(())
    }
}

impl Desk {
    fn new() -> Self {
        Self {
            journal: Vec::new(),
            settings: Settings::new(Limits::default(), Budget::default()),
            now: 1_000,
            boot: 1,
            rows: Vec::new(),
            reservations: Vec::new(),
            has_reservations: true,
            noticed: BTreeSet::new(),
            has_list: true,
            answers: VecDeque::new(),
            sent: Vec::new(),
            space: usize::MAX,
            slow_ms: 0,
            halted_meanwhile: false,
        }
    }

    fn moment(&self) -> Moment {
        let wall = Timestamp::UNIX_EPOCH + SignedDuration::from_millis(self.now.try_into().expect("small"));
        Moment { wall, boot: self.boot, ms: self.now }
    }

    fn later(&mut self, ms: u64) {
        self.now += ms;
    }

    fn ledger(&self) -> Ledger {
        Ledger::fold(&self.journal).expect("rows that follow each other")
    }

    fn status(&self, id: i64) -> Status {
        self.ledger().entry(id).expect("an intent").status.clone()
    }

    fn answers(&mut self, answer: Answer) -> &mut Self {
        self.answers.push_back(answer);
        self
    }

    /// Takes the account, reads the journal, and does what it takes. Returns what there was to say.
    fn does(&mut self, what: What) -> Vec<Notice> {
        let mut state = State::open(self.ledger(), Arc::new(self.settings.clone()), self.moment());
        self.goes_on(&mut state, what)
    }

    fn goes_on(&mut self, state: &mut State, what: What) -> Vec<Notice> {
        let mut told = Vec::new();
        let mut happened = VecDeque::from([what]);
        let mut turns = 0..1_000;
        while let Some(what) = happened.pop_front() {
            turns.next().expect("it comes to an end");
            let (next, effects) = step(state.clone(), Event { at: self.moment(), what });
            *state = next;
            for effect in effects {
                match effect {
                    Effect::Tell(notice) => told.push(notice),
                    effect => happened.push_back(self.carries_out(effect)),
                }
            }
        }
        told
    }

    fn carries_out(&mut self, effect: Effect) -> What {
        match effect {
            Effect::List(..) if !self.has_list => What::NotListed,
            Effect::List(Sheet { register: Register::Orders, market, day }) => {
                let listing = Listing::of_one_page((market, day), self.rows.clone()).expect("rows that agree");
                What::Listed { listing, noticed: self.noticed.clone() }
            }
            Effect::List(_) if !self.has_reservations => What::NotListed,
            Effect::List(Sheet { market, day, .. }) => {
                let rows = &self.reservations;
                let listing = Listing::of_reservations((market, day), rows, rows).expect("rows that agree");
                What::Listed { listing, noticed: BTreeSet::new() }
            }
            Effect::Commit(_) | Effect::Write(_) if self.space == 0 => match effect {
                Effect::Commit(_) => What::NotCommitted,
                _ => What::NotWritten,
            },
            Effect::Commit(draft) => {
                self.space -= 1;
                assert_eq!(draft.commitment().id, self.ledger().next_id());
                let receipt = draft.commit(&mut self.journal).expect("a disk");
                self.later(self.slow_ms);
                let trading = match self.halted_meanwhile {
                    true => Trading::Halted(Cause::Owner),
                    false => self.ledger().trading(),
                };
                What::Committed { receipt, trading }
            }
            Effect::Write(record) => {
                self.space -= 1;
                self.journal.push(record);
                What::Written
            }
            Effect::Post(permit) => {
                let id = permit.id();
                let (spent, request) = permit.spend();
                assert_eq!(id, spent);
                self.sent.push(request);
                What::Answered(self.answers.pop_front().unwrap_or(Answer::Unknown))
            }
            Effect::Tell(_) => unreachable!("told already"),
        }
    }

    fn wants(&mut self, want: Want) -> Vec<Notice> {
        self.does(What::Want(alloc::boxed::Box::new(want)))
    }

    /// A purchase of three shares, which is refused by nothing but what a test is about.
    fn want(&self, wish: &str, price: i64) -> Want {
        let instrument: kis_api::Instrument = "005930".parse().expect("a code");
        let request = OrderRequest::Place(Placement {
            side: Side::Buy,
            instrument,
            quantity: 3,
            kind: OrderKind::Limit(price.into()),
            exchange: KrExchange::Krx,
        });
        self.wanting(wish, request)
    }

    fn wanting(&self, wish: &str, request: OrderRequest) -> Want {
        let mut quote = Quote::new(request.instrument().clone(), PriceClass::KrStock);
        quote.price = Some(Decimal::from(70_000));
        quote.base_price = quote.price;
        let cover = match request.side() {
            Side::Buy => Cover::Cash(Decimal::from(100_000_000)),
            Side::Sell => Cover::Shares(Decimal::from(100)),
        };
        let intent = Intent { wish: wish.into(), source: Source::Alert, day: DAY, request };
        let case = Case { quote, quote_at: self.moment(), cover, rate: None, today: TODAY };
        Want { intent, authority: Authority::Rule, case: Some(case) }
    }

    fn sale(&self, wish: &str) -> Want {
        let mut want = self.want(wish, 70_000);
        if let OrderRequest::Place(placement) = &mut want.intent.request {
            placement.side = Side::Sell;
        }
        self.wanting(wish, want.intent.request)
    }

    /// One that was sent and has no answer.
    fn lost(wish: &str) -> Self {
        let mut desk = Self::new();
        desk.wants(desk.want(wish, 70_000));
        assert_eq!(desk.status(1), Status::Unknown);
        desk
    }

    fn settles(&mut self) -> Vec<Notice> {
        self.does(What::Settle { market: Market::Kr, day: DAY })
    }

    fn sweeps(&mut self, closed: Moment) -> Vec<Notice> {
        self.does(What::Sweep { market: Market::Kr, day: DAY, closed })
    }
}

fn accepted(order_no: &str) -> Answer {
    Answer::Accepted { order_no: number(order_no), branch: "00950".into() }
}

fn refusal(told: &[Notice]) -> &'static str {
    match told {
        [Notice::Refused(denial)] => denial.code(),
        told => panic!("not refused: {told:?}"),
    }
}
