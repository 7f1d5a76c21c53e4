//! What was filled of the orders that we placed, and what that means for the leaders.

use jiff::Timestamp;
use kis_api::Side;
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};
use rust_decimal::Decimal;

use super::{
    Intent, Plan, Store, StoreError, alert, intent, leader,
    value::{read, word},
};
use crate::{
    reason::{AlertRefusal, Reason as _},
    report::{Action, AlertStatus, IntentStatus},
    strategy::copy_trade::reduce_pro_rata,
};

/// What the broker's list says of an order of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::engine) struct Progress {
    /// All that was filled so far.
    pub(in crate::engine) filled: Decimal,
    /// Whether nothing of it rests any more.
    pub(in crate::engine) is_closed: bool,
}

impl Store {
    /// The purchases and sales that exist at the broker and may still be filled, oldest first.
    pub(in crate::engine) fn open_intents(&self) -> Result<Vec<Intent>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT id FROM intent
                WHERE action IN (?1, ?2)
                AND EXISTS (SELECT 1 FROM intent_event WHERE intent = intent.id AND status IN (?3, ?4))
                AND NOT EXISTS (SELECT 1 FROM fill WHERE fill.intent = intent.id AND closed)
                ORDER BY id";
            let words = [word(&Action::Buy), word(&Action::Sell)];
            let placed = [word(&IntentStatus::Accepted), word(&IntentStatus::SettledPlaced)];
            let mut statement = connection.prepare(sql)?;
            let ids = statement.query_map(params![words[0], words[1], placed[0], placed[1]], |row| row.get(0))?;
            let ids = ids.collect::<Result<Vec<i64>, _>>()?;
            ids.into_iter().filter_map(|id| intent::get(connection, id).transpose()).collect()
        })
    }

    /// Adds what was filled, and moves the leaders' parts by what is new.
    pub(in crate::engine) fn order_is(&self, id: i64, progress: Progress, at: Timestamp) -> Result<(), StoreError> {
        self.write(|transaction| {
            let intent = intent::get(transaction, id)?.ok_or_else(|| StoreError::damaged(format!("no intent {id}")))?;
            let before = filled(transaction, id)?;
            if progress.filled <= before && !progress.is_closed {
                return Ok(());
            }
            transaction.execute(
                "INSERT INTO fill (intent, at, filled, closed) VALUES (?1, ?2, ?3, ?4)",
                params![id, at.to_string(), progress.filled.to_string(), i64::from(progress.is_closed)],
            )?;
            move_parts(transaction, &intent, (before, progress.filled))?;
            finish_alert(transaction, &intent, (progress, at))
        })
    }
}

fn filled(connection: &Connection, id: i64) -> Result<Decimal, StoreError> {
    let sql = "SELECT filled FROM fill WHERE intent = ?1 ORDER BY id DESC LIMIT 1";
    let filled = connection.query_row(sql, [id], |row| read(row, "filled")).optional()?;
    Ok(filled.unwrap_or_default())
}

fn move_parts(
    transaction: &Transaction<'_>,
    intent: &Intent,
    (before, after): (Decimal, Decimal),
) -> Result<(), StoreError> {
    let instrument = &intent.new.instrument;
    let new = after - before;
    match &intent.new.plan {
        Plan::AlertPurchase { leader, .. } => {
            let mut position = leader::get(transaction, *leader, instrument)?;
            position.my_qty += new;
            leader::put(transaction, &position)
        }
        Plan::AlertSale { leader, .. } => {
            let mut position = leader::get(transaction, *leader, instrument)?;
            position.my_qty = (position.my_qty - new).max(Decimal::ZERO);
            leader::put(transaction, &position)
        }
        _ if intent.new.side == Side::Sell => {
            // What a rule or the owner sold came from all parts alike.
            let held = intent.new.held.unwrap_or(new) - before;
            for mut position in leader::parts(transaction, instrument)? {
                position.my_qty = reduce_pro_rata(position.my_qty, new, held);
                leader::put(transaction, &position)?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn finish_alert(
    transaction: &Transaction<'_>,
    intent: &Intent,
    (progress, at): (Progress, Timestamp),
) -> Result<(), StoreError> {
    let (Plan::AlertPurchase { alert, .. } | Plan::AlertSale { alert, .. }) = intent.new.plan else { return Ok(()) };
    let Some(mut queued) = alert::get(transaction, alert)?.filter(|_| progress.is_closed) else { return Ok(()) };
    queued.status = AlertStatus::Done;
    let (filled, ordered) = (progress.filled, intent.new.quantity);
    queued.event.reason = Some(AlertRefusal::Filled { filled, ordered }.line());
    alert::add(transaction, &queued, at)
}
