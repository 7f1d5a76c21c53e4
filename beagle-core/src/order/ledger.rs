//! What the journal says: the fold of its rows.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use core::{fmt, ops::RangeInclusive};

use jiff::civil::Date;
use kis_api::{Market, OrderNo};

use super::{
    Commitment, Intent, Moment, NotSent, OrderRequest, Progress, Record, Register, Sheet, SymbolSide, Trading,
};

mod entry;

/// All that is known of our orders. It knows nothing that is not in the journal.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    entries: BTreeMap<i64, Arc<Entry>>,
    trading: Trading,
    owners_word: Option<Moment>,
    swept: BTreeSet<(Market, Date)>,
}

/// An intent and what is known of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What was meant.
    pub commitment: Arc<Commitment>,
    /// What is known.
    pub status: Status,
    /// Since when nobody can be sending it any more.
    pub quiet_since: Option<Moment>,
    /// When it first was in doubt.
    pub doubtful_since: Option<Moment>,
    /// Of a reservation: the order that the broker made of it.
    pub ordered: Option<OrderNo>,
    /// What was filled, as far as the lists told.
    pub progress: Progress,
    /// Orders that look as this one would, and of which a person said that they are not.
    pub disowned: BTreeSet<OrderNo>,
}

/// What is known of an intent.
#[derive(Debug, Clone, PartialEq)]
pub enum Status {
    /// It is on the disk, and was perhaps sent.
    Committed,
    /// It was sent, and perhaps taken.
    Unknown,
    /// The list does not decide; a person has to.
    Escalated(super::Doubt),
    /// The broker refused it.
    Rejected,
    /// Nothing left this machine.
    NotSent(NotSent),
    /// There is no order, as far as is known.
    NotPlaced(Basis),
    /// What was to be taken back rests no more.
    Gone,
    /// It is this order.
    Placed {
        /// 주문번호.
        order_no: OrderNo,
        /// How we know.
        how: How,
    },
}

/// On what word there is no order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Basis {
    /// The list's, after the quiet period: the day's last list may still say otherwise.
    Presumed,
    /// The day's last list's.
    Swept,
    /// A person's.
    Person,
}

/// How we know an order's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum How {
    /// The broker answered with it.
    Answered,
    /// The list showed it.
    Bound,
    /// The list showed it after all.
    Late,
    /// A person said so.
    Person,
}

/// A row that can't follow what the journal says already: the journal was spoilt, or somebody writes to it without
/// having the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// An intent of this number is there already, or a later one.
    OutOfOrder(i64),
    /// There is no intent of this number.
    NoIntent(i64),
    /// What is known of the intent leaves no room for this.
    OutOfTurn(i64),
    /// Another intent has the order number.
    ClaimedTwice {
        /// The intent that has it.
        by: i64,
    },
}

impl Ledger {
    /// What these rows say, in the order in which they were written.
    ///
    /// # Errors
    /// A row that can't follow the ones before it.
    pub fn fold<'a>(records: impl IntoIterator<Item = &'a Record>) -> Result<Self, Damage> {
        let mut ledger = Self::default();
        for record in records {
            ledger.apply(record)?;
        }
        Ok(ledger)
    }

    /// Adds a row.
    ///
    /// # Errors
    /// When it can't follow what is there; then nothing is changed.
    pub fn apply(&mut self, record: &Record) -> Result<(), Damage> {
        match record {
            Record::Committed(commitment) => self.commit(commitment),
            Record::Alarmed { cause, .. } => {
                self.trading = self.trading.or_stricter(cause.alarm());
                Ok(())
            }
            Record::Traded { trading, at } => {
                self.trading = *trading;
                self.owners_word = Some(*at);
                Ok(())
            }
            Record::Swept { market, day, .. } => {
                self.sweep(*market, *day);
                Ok(())
            }
            Record::Answered { id, .. }
            | Record::Watched { id, .. }
            | Record::Resolved { id, .. }
            | Record::Settled { id, .. }
            | Record::Ordered { id, .. }
            | Record::Progressed { id, .. } => {
                let entry = self.entries.get(id).ok_or(Damage::NoIntent(*id))?;
                let sheet = record.sheet(&entry.commitment.intent);
                if let Some(by) = record.claims().and_then(|number| self.claimant(sheet, number)) {
                    return Err(Damage::ClaimedTwice { by });
                }
                let next = entry.followed_by(record).ok_or(Damage::OutOfTurn(*id))?;
                self.entries.insert(*id, Arc::new(next));
                Ok(())
            }
        }
    }

    fn commit(&mut self, commitment: &Arc<Commitment>) -> Result<(), Damage> {
        // The largest number has no next one.
        if commitment.id < self.next_id() || self.entries.contains_key(&commitment.id) {
            return Err(Damage::OutOfOrder(commitment.id));
        }
        let entry = Entry {
            commitment: Arc::clone(commitment),
            status: Status::Committed,
            quiet_since: None,
            doubtful_since: None,
            ordered: None,
            progress: Progress::default(),
            disowned: BTreeSet::new(),
        };
        self.entries.insert(commitment.id, Arc::new(entry));
        Ok(())
    }

    fn sweep(&mut self, market: Market, day: Date) {
        self.swept.insert((market, day));
        for entry in self.entries.values_mut() {
            let is_final = entry.is_of(market, day) && entry.status == Status::NotPlaced(Basis::Presumed);
            if is_final {
                Arc::make_mut(entry).status = Status::NotPlaced(Basis::Swept);
            }
        }
    }

    /// The number of the next intent.
    pub fn next_id(&self) -> i64 {
        self.entries.last_key_value().map_or(1, |(id, _)| id.saturating_add(1))
    }

    /// An intent.
    pub fn entry(&self, id: i64) -> Option<&Entry> {
        self.entries.get(&id).map(Arc::as_ref)
    }

    /// All of them, oldest first.
    pub fn entries(&self) -> impl DoubleEndedIterator<Item = (i64, &Entry)> {
        self.entries.iter().map(|(id, entry)| (*id, entry.as_ref()))
    }

    /// Those of a day of a market, oldest first.
    pub fn of_day(&self, market: Market, day: Date) -> impl Iterator<Item = (i64, &Entry)> {
        self.entries().filter(move |(_, entry)| entry.is_of(market, day))
    }

    /// Those of these days of a market, oldest first.
    pub fn of_days(&self, market: Market, days: RangeInclusive<Date>) -> impl Iterator<Item = (i64, &Entry)> {
        self.entries().filter(move |(_, entry)| {
            let intent = &entry.commitment.intent;
            intent.request.symbol_side().market == market && days.contains(&intent.day)
        })
    }

    /// What may be traded.
    pub const fn trading(&self) -> Trading {
        self.trading
    }

    /// When the owner last said what may be traded: what was in doubt before is known to the owner.
    pub const fn owners_word(&self) -> Option<Moment> {
        self.owners_word
    }

    /// Whether a day's verdicts were held against its last list.
    pub fn is_swept(&self, market: Market, day: Date) -> bool {
        self.swept.contains(&(market, day))
    }

    /// The days of which something is still to be learned: those to settle, and to sweep once they are over.
    pub fn open_days(&self) -> BTreeSet<(Market, Date)> {
        let of = |entry: &Entry| {
            let intent = &entry.commitment.intent;
            (intent.request.symbol_side().market, intent.day)
        };
        self.entries().map(|(_, entry)| of(entry)).filter(|(market, day)| !self.is_swept(*market, *day)).collect()
    }

    /// The intent without an answer that is in the way of this request.
    pub fn unresolved(&self, request: &OrderRequest) -> Option<i64> {
        // Taking back all that rests is in the way of nothing, and nothing is in its way.
        if request.is_repeatable() {
            return None;
        }
        self.unresolved_of(&request.symbol_side())
    }

    /// The intent without an answer that blocks a symbol and side.
    pub fn unresolved_of(&self, symbol_side: &SymbolSide<'_>) -> Option<i64> {
        self.entries().find(|(_, entry)| entry.blocks(symbol_side)).map(|(id, _)| id)
    }

    /// The intent that a wish led to, unless it is proven that there is no order for it.
    pub fn granted(&self, wish: &str) -> Option<i64> {
        self.entries()
            .find(|(_, entry)| entry.commitment.intent.wish == wish && !entry.status.is_no_order())
            .map(|(id, _)| id)
    }

    /// The intent of this day that was written off and would look the same in a list: if it turned up after all, nobody
    /// could tell whose order that is.
    pub fn ghost(&self, intent: &Intent) -> Option<i64> {
        let was_written_off = |status: &Status| {
            matches!(status, Status::NotPlaced(Basis::Presumed | Basis::Swept) | Status::Placed { how: How::Late, .. })
        };
        self.entries()
            .find(|(_, entry)| was_written_off(&entry.status) && entry.commitment.looks_like(intent))
            .map(|(id, _)| id)
    }

    /// The intent that a number of this list belongs to.
    pub fn claimant(&self, sheet: Sheet, number: &OrderNo) -> Option<i64> {
        let mut of_day = self.of_day(sheet.market, sheet.day);
        of_day.find(|(_, entry)| entry.number_in(sheet.register) == Some(number)).map(|(id, _)| id)
    }

    /// The numbers of this list that intents have: none of them is another intent's.
    pub fn claims(&self, sheet: Sheet) -> BTreeSet<&OrderNo> {
        self.of_day(sheet.market, sheet.day).filter_map(|(_, entry)| entry.number_in(sheet.register)).collect()
    }

    /// Reservations for this market's day that may become orders of it, as far as is known.
    pub fn promised(&self, market: Market, day: Date) -> impl Iterator<Item = &Commitment> {
        self.of_day(market, day).filter(|(_, entry)| entry.may_be_ordered()).map(|(_, entry)| &*entry.commitment)
    }

    /// Whether a reservation of this number was taken back by an intent.
    pub fn is_taken_back(&self, sheet: Sheet, number: &OrderNo) -> bool {
        let takes_back = |entry: &Entry| {
            let request = &entry.commitment.intent.request;
            request.register() == Register::Reservations && request.original_no() == Some(number)
        };
        self.of_day(sheet.market, sheet.day).any(|(_, entry)| takes_back(entry) && entry.status == Status::Gone)
    }

    /// All numbers of this market's day that orders of ours had or have.
    pub fn ours(&self, market: Market, day: Date) -> BTreeSet<&OrderNo> {
        self.of_day(market, day).flat_map(|(_, entry)| entry.numbers()).collect()
    }
}

impl Status {
    /// Whether an order may exist of which we know no number.
    pub const fn is_unresolved(&self) -> bool {
        matches!(self, Self::Committed | Self::Unknown | Self::Escalated(_))
    }

    /// Whether the broker's list may decide it.
    pub const fn awaits_list(&self) -> bool {
        matches!(self, Self::Committed | Self::Unknown)
    }

    /// Whether it was proven, or was presumed after all the waiting there is, that no order exists.
    pub const fn is_no_order(&self) -> bool {
        matches!(self, Self::Rejected | Self::NotSent(_) | Self::NotPlaced(_))
    }

    /// Whether it was written off without proof.
    pub const fn is_written_off(&self) -> bool {
        matches!(self, Self::NotPlaced(_))
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutOfOrder(id) => write!(f, "intent {id} was written twice"),
            Self::NoIntent(id) => write!(f, "there is no intent {id}"),
            Self::OutOfTurn(id) => write!(f, "what is known of intent {id} leaves no room for this"),
            Self::ClaimedTwice { by } => write!(f, "intent {by} has this order number already"),
        }
    }
}
