//! What follows from a row of the journal for the rule, the alert or the leader that the order was for. It is written
//! together with the row, or not at all.

use jiff::Timestamp;
use kis_api::{OrderNo, Side};
use rusqlite::{Connection, Transaction};
use rust_decimal::Decimal;

use super::{
    Announcement, HoldingKey, Plan, Position, Purpose, StoreError, alert, condition, journal, leader, notice::announce,
    purpose, rule,
};
use crate::{
    alert::Quantity,
    engine::notice::{of_record, of_trading},
    order::{Answer, Commitment, NotSent, Progress, Record, Verdict},
    reason::{AlertRefusal, Reason as _},
    report::{AlertStatus, ConditionEvent, ReasonLine},
    strategy::{
        Seller,
        copy_trade::{held_after, reduce_pro_rata},
        positive_sell, safe_sell,
        sale::Sells,
    },
};

/// An intent, and the moment at which something became known of it.
struct Case<'a> {
    id: i64,
    purpose: Purpose,
    commitment: Commitment,
    at: Timestamp,
    note: Option<&'a ReasonLine>,
}

pub(super) fn follow(
    transaction: &Transaction<'_>,
    record: &Record,
    (at, note): (Timestamp, Option<&ReasonLine>),
) -> Result<(), StoreError> {
    let Some(id) = record.intent() else {
        return tell(transaction, of_trading(record, note), at);
    };
    let (purpose, commitment) = (purpose::get(transaction, id)?, journal::meant(transaction, id)?);
    tell(transaction, of_record(record, (&purpose, &commitment), note), at)?;
    let case = Case { id, purpose, commitment, at, note };
    if let Record::Progressed { progress, .. } = record {
        let before = journal::progress_before(transaction, id)?;
        case.move_parts(transaction, (before.filled, progress.filled))?;
        return case.finish_alert(transaction, progress);
    }
    if let Some(order_no) = record.claims() {
        case.remember(transaction, order_no.clone())?;
    }
    if matches!(record, Record::Resolved { verdict: Verdict::Gone, .. }) {
        case.gone(transaction)?;
    }
    if matches!(record, Record::Watched { .. }) { Ok(()) } else { case.tell_alert(transaction, record) }
}

/// The owner is told in the same breath.
fn tell(transaction: &Transaction<'_>, told: Option<Announcement>, at: Timestamp) -> Result<(), StoreError> {
    told.map_or(Ok(()), |announcement| announce(transaction, &announcement, at))
}

impl Case<'_> {
    /// The order exists.
    fn remember(&self, transaction: &Transaction<'_>, order_no: OrderNo) -> Result<(), StoreError> {
        let instrument = self.commitment.intent.request.instrument();
        match &self.purpose.plan {
            Plan::Nothing => Ok(()),
            Plan::Sale { seller, key, sale } => {
                let accepted = |record: &mut dyn Sells| {
                    // One that turned up late may have been replaced by another meanwhile.
                    if record.working().is_none() {
                        record.sale_accepted(sale, order_no);
                    }
                };
                self.teach(transaction, (*seller, key), accepted)?;
                self.tell_condition(transaction, *seller)
            }
            Plan::Amendment { seller, key, amendment } => {
                self.teach(transaction, (*seller, key), |record| record.amendment_accepted(amendment, order_no))
            }
            Plan::Cancellation { .. } => self.gone(transaction),
            Plan::LeaderPurchase { leader, carry_krw, told, .. } => {
                leader::update(transaction, (*leader, instrument), |position| {
                    position.carry_krw = *carry_krw;
                    count(position, Side::Buy, *told);
                })
            }
            Plan::LeaderSale { leader, told, .. } => {
                leader::update(transaction, (*leader, instrument), |position| count(position, Side::Sell, *told))
            }
        }
    }

    /// What was to be taken back rests no more.
    fn gone(&self, transaction: &Transaction<'_>) -> Result<(), StoreError> {
        let Plan::Cancellation { seller, key } = &self.purpose.plan else { return Ok(()) };
        self.teach(transaction, (*seller, key), |record| record.cancellation_accepted())
    }

    /// What the broker took is remembered by the rule that wanted it.
    fn teach(
        &self,
        transaction: &Transaction<'_>,
        (seller, key): (Seller, &HoldingKey),
        lesson: impl FnOnce(&mut dyn Sells),
    ) -> Result<(), StoreError> {
        let of = (key, self.commitment.intent.request.instrument());
        match seller {
            Seller::SafeSell => rule::update::<safe_sell::Record>(transaction, of, |record| lesson(record)),
            Seller::PositiveSell => rule::update::<positive_sell::Record>(transaction, of, |record| lesson(record)),
            Seller::Condition(id) => condition::update(transaction, id, |record| lesson(record)),
            // A leader's sale is remembered by the leader's part.
            Seller::Leader => Ok(()),
        }
    }

    fn tell_condition(&self, transaction: &Transaction<'_>, seller: Seller) -> Result<(), StoreError> {
        let Seller::Condition(id) = seller else { return Ok(()) };
        let qty = self.commitment.intent.request.quantity();
        condition::happened(transaction, id, (self.at, &ConditionEvent::Ordered { intent: self.id, qty }))
    }

    fn tell_alert(&self, transaction: &Transaction<'_>, record: &Record) -> Result<(), StoreError> {
        let Some(mut queued) = self.queued(transaction)? else { return Ok(()) };
        let (status, reason) = self.of_alert(record);
        queued.status = status;
        queued.event.intent = Some(self.id);
        queued.event.reason = reason;
        alert::add(transaction, &queued, self.at)
    }

    /// An alert is ordered once. Only when nothing left this machine, for a reason that passes, does it wait again.
    fn of_alert(&self, record: &Record) -> (AlertStatus, Option<ReasonLine>) {
        let note = self.note.cloned();
        let not_placed = || Some(AlertRefusal::NotPlaced { intent: self.id }.line());
        match record {
            Record::Answered { answer: Answer::NotSent(NotSent::Impossible) | Answer::Rejected, .. } => {
                (AlertStatus::Refused, note)
            }
            Record::Answered { answer: Answer::NotSent(_), .. } => (AlertStatus::Planned, note),
            Record::Resolved { verdict: Verdict::NotPlaced, .. } | Record::Settled { order_no: None, .. } => {
                (AlertStatus::Refused, not_placed())
            }
            _ => (AlertStatus::Ordered, note),
        }
    }

    fn queued(&self, connection: &Connection) -> Result<Option<alert::Queued>, StoreError> {
        let queued = self.purpose.plan.alert().map(|alert| alert::get(connection, alert));
        Ok(queued.transpose()?.flatten())
    }

    fn finish_alert(&self, transaction: &Transaction<'_>, progress: &Progress) -> Result<(), StoreError> {
        let Some(mut queued) = self.queued(transaction)?.filter(|_| progress.end.is_some()) else { return Ok(()) };
        queued.status = AlertStatus::Done;
        let (filled, ordered) = (progress.filled, self.commitment.intent.request.quantity());
        queued.event.reason = Some(AlertRefusal::Filled { filled, ordered }.line());
        alert::add(transaction, &queued, self.at)
    }

    /// Moves the leaders' parts by what was filled since the last look.
    fn move_parts(&self, transaction: &Transaction<'_>, (before, after): (Decimal, Decimal)) -> Result<(), StoreError> {
        let request = &self.commitment.intent.request;
        let instrument = request.instrument();
        let new = after - before;
        match &self.purpose.plan {
            Plan::LeaderPurchase { leader, .. } => {
                leader::update(transaction, (*leader, instrument), |position| position.my_qty += new)
            }
            Plan::LeaderSale { leader, .. } => leader::update(transaction, (*leader, instrument), |position| {
                position.my_qty = (position.my_qty - new).max(Decimal::ZERO);
            }),
            _ if request.side() == Side::Sell => {
                // What a rule or the owner sold came from all parts alike.
                let held = self.purpose.held.unwrap_or(new) - before;
                for mut position in leader::parts(transaction, instrument)? {
                    position.my_qty = reduce_pro_rata(position.my_qty, new, held);
                    leader::put(transaction, &position)?;
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }
}

/// What a leader holds after a trade that no alert told of.
fn count(position: &mut Position, side: Side, told: Option<Quantity>) {
    if let Some(traded) = told {
        position.leader_qty = held_after(position.leader_qty, side, traded);
    }
}
