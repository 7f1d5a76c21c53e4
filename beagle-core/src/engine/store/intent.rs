//! The journal of intents: what we meant to send, written before it is sent, and what became of it, added behind it.

use jiff::{Timestamp, civil::Date};
use kis_api::{Instrument, Market, OrderNo, Side};
use rusqlite::{Connection, ErrorCode, OptionalExtension as _, Row, Transaction, params};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{
    HoldingKey, Store, StoreError, alert, leader, safe_sell,
    value::{read, read_json, read_optional, significant, word},
};
use crate::{
    Source,
    reason::{AlertRefusal, Reason as _},
    report::{Action, AlertStatus, IntentStatus, ReasonLine},
    strategy::safe_sell::{Amendment, Sale},
};

/// An order that is about to be sent.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::engine) struct NewIntent {
    pub(in crate::engine) at: Timestamp,
    pub(in crate::engine) real: Timestamp,
    pub(in crate::engine) day: Date,
    pub(in crate::engine) source: Source,
    pub(in crate::engine) action: Action,
    pub(in crate::engine) instrument: Instrument,
    pub(in crate::engine) side: Side,
    pub(in crate::engine) quantity: Decimal,
    pub(in crate::engine) price: Option<Decimal>,
    pub(in crate::engine) amount: Option<Decimal>,
    pub(in crate::engine) amount_krw: Option<Decimal>,
    pub(in crate::engine) original_no: Option<OrderNo>,
    /// Of a sale: the shares held before it.
    pub(in crate::engine) held: Option<Decimal>,
    pub(in crate::engine) plan: Plan,
}

/// What is to be remembered once the broker has taken the order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::engine) enum Plan {
    /// Nothing more.
    Nothing,
    /// Nothing more; all that rests is taken back, which may be asked for again.
    CancelAll,
    SafeSellSale {
        key: HoldingKey,
        sale: Sale,
    },
    SafeSellAmendment {
        key: HoldingKey,
        amendment: Amendment,
    },
    SafeSellCancellation {
        key: HoldingKey,
    },
    AlertPurchase {
        alert: i64,
        leader: i64,
        carry_krw: Decimal,
    },
    AlertSale {
        alert: i64,
        leader: i64,
    },
}

impl Plan {
    /// Whether an unknown outcome blocks the symbol and side. Taking back all that rests may be repeated.
    const fn blocks(&self) -> bool {
        !matches!(self, Self::CancelAll | Self::SafeSellCancellation { .. })
    }

    const fn alert(&self) -> Option<i64> {
        match self {
            Self::AlertPurchase { alert, .. } | Self::AlertSale { alert, .. } => Some(*alert),
            _ => None,
        }
    }
}

/// An intent and what is known of it.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::engine) struct Intent {
    pub(in crate::engine) id: i64,
    pub(in crate::engine) status: IntentStatus,
    pub(in crate::engine) order_no: Option<OrderNo>,
    pub(in crate::engine) note: Option<String>,
    pub(in crate::engine) new: NewIntent,
}

/// What became of an intent.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::engine) struct OutcomeEvent {
    pub(in crate::engine) at: Timestamp,
    pub(in crate::engine) status: IntentStatus,
    pub(in crate::engine) order_no: Option<OrderNo>,
    pub(in crate::engine) branch: Option<String>,
    /// What was said, for a person.
    pub(in crate::engine) reason: Option<ReasonLine>,
    /// Whether the same may be tried anew: nothing left this machine, and not because it can't be sent at all.
    pub(in crate::engine) again: Again,
}

/// Whether an order that was not sent may be meant once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::engine) enum Again {
    Yes,
    No,
}

/// Each intent with its latest event; one without an event was written down and then nothing more.
const INTENT: &str = "SELECT intent.*, ifnull(event.status, 'committed') AS status, event.note,
        (SELECT order_no FROM intent_event WHERE intent = intent.id AND order_no IS NOT NULL) AS order_no
    FROM intent LEFT JOIN intent_event AS event
    ON event.id = (SELECT max(id) FROM intent_event WHERE intent_event.intent = intent.id)";

const UNRESOLVED: &str = "blocks AND ifnull(event.status, 'committed') IN ('committed', 'unknown')";

impl Store {
    /// Writes an intent down, durably, unless one of the same symbol and side is unresolved: then its number is the
    /// `Err` inside.
    pub(in crate::engine) fn commit_intent(&self, intent: &NewIntent) -> Result<Result<i64, i64>, StoreError> {
        self.write(|transaction| {
            match unresolved_of(transaction, &intent.instrument, intent.side)? {
                // Taking back all that rests is never in the way of anything.
                Some(id) if intent.plan.blocks() => Ok(Err(id)),
                _ => insert(transaction, intent).map(Ok),
            }
        })
    }

    /// Adds what became of an intent, and remembers what follows from it.
    pub(in crate::engine) fn intent_is(&self, id: i64, event: &OutcomeEvent) -> Result<(), StoreError> {
        self.write(|transaction| {
            let intent = get(transaction, id)?.ok_or_else(|| StoreError::damaged(format!("no intent {id}")))?;
            add(transaction, &intent, event)?;
            follow(transaction, &intent, event)
        })
    }

    /// The intents whose outcome nobody knows, oldest first.
    pub(in crate::engine) fn unresolved(&self) -> Result<Vec<Intent>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare(&format!("{INTENT} WHERE {UNRESOLVED} ORDER BY intent.id"))?;
            Ok(statement.query_map([], intent)?.collect::<Result<_, _>>()?)
        })
    }

    /// The intent of this symbol and side whose outcome nobody knows.
    pub(in crate::engine) fn unresolved_of(
        &self,
        instrument: &Instrument,
        side: Side,
    ) -> Result<Option<i64>, StoreError> {
        self.read(|connection| unresolved_of(connection, instrument, side))
    }

    pub(in crate::engine) fn intent(&self, id: i64) -> Result<Option<Intent>, StoreError> {
        self.read(|connection| get(connection, id))
    }

    /// The intents of a market since this day, oldest first.
    pub(in crate::engine) fn intents_since(&self, market: Market, day: Date) -> Result<Vec<Intent>, StoreError> {
        self.read(|connection| {
            let sql = format!("{INTENT} WHERE intent.market = ?1 AND intent.day >= ?2 ORDER BY intent.id");
            let mut statement = connection.prepare(&sql)?;
            let rows = statement.query_map(params![word(&market), day.to_string()], intent)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// The intent that an order number of this market's day belongs to.
    pub(in crate::engine) fn claimant(
        &self,
        (market, day): (Market, Date),
        order_no: &OrderNo,
    ) -> Result<Option<i64>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT intent FROM intent_event WHERE market = ?1 AND day = ?2 AND number = ?3";
            let params = params![word(&market), day.to_string(), significant(order_no)];
            Ok(connection.query_row(sql, params, |row| row.get(0)).optional()?)
        })
    }
}

fn insert(transaction: &Transaction<'_>, intent: &NewIntent) -> Result<i64, StoreError> {
    transaction.execute(
        "INSERT INTO intent (at, real_ms, day, source, action, market, symbol, instrument, side, quantity, price,
             amount, amount_krw, original_no, held, blocks, plan, version)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)",
        params![
            intent.at.to_string(),
            intent.real.as_millisecond(),
            intent.day.to_string(),
            word(&intent.source),
            word(&intent.action),
            word(&intent.instrument.market()),
            intent.instrument.symbol(),
            word(&intent.instrument),
            word(&intent.side),
            intent.quantity.to_string(),
            intent.price.map(|price| price.to_string()),
            intent.amount.map(|amount| amount.to_string()),
            intent.amount_krw.map(|amount| amount.to_string()),
            intent.original_no.as_ref().map(OrderNo::as_str),
            intent.held.map(|held| held.to_string()),
            i64::from(intent.plan.blocks()),
            serde_json::to_string(&intent.plan)?,
            env!("CARGO_PKG_VERSION"),
        ],
    )?;
    let id = transaction.last_insert_rowid();
    let at = intent.at;
    if let Some(mut queued) = intent.plan.alert().map(|id| alert::get(transaction, id)).transpose()?.flatten() {
        queued.status = AlertStatus::Ordered;
        queued.event.intent = Some(id);
        queued.event.reason = None;
        alert::add(transaction, &queued, at)?;
    }
    Ok(id)
}

/// An order number that another intent has already is not this one's: then nobody knows what became of it.
fn add(transaction: &Transaction<'_>, intent: &Intent, event: &OutcomeEvent) -> Result<(), StoreError> {
    let note = event.reason.as_ref().map(|reason| reason.text.en.clone());
    match insert_event(transaction, intent, event, note.as_deref()) {
        Err(rusqlite::Error::SqliteFailure(error, _)) if error.code == ErrorCode::ConstraintViolation => {
            Err(StoreError::damaged(format!("order number {:?} was given out twice", event.order_no)))
        }
        other => Ok(other.map(|_| ())?),
    }
}

fn insert_event(
    transaction: &Transaction<'_>,
    intent: &Intent,
    event: &OutcomeEvent,
    note: Option<&str>,
) -> rusqlite::Result<usize> {
    transaction.execute(
        "INSERT INTO intent_event (intent, at, status, market, day, order_no, number, branch, note)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            intent.id,
            event.at.to_string(),
            word(&event.status),
            word(&intent.new.instrument.market()),
            intent.new.day.to_string(),
            event.order_no.as_ref().map(OrderNo::as_str),
            event.order_no.as_ref().map(significant),
            event.branch,
            note
        ],
    )
}

/// What follows from an outcome for the rule or the alert that wanted the order.
fn follow(transaction: &Transaction<'_>, intent: &Intent, event: &OutcomeEvent) -> Result<(), StoreError> {
    let is_placed = matches!(event.status, IntentStatus::Accepted | IntentStatus::SettledPlaced);
    if let (true, Some(order_no)) = (is_placed, event.order_no.clone()) {
        remember(transaction, intent, order_no)?;
    }
    let Some(mut queued) = intent.new.plan.alert().map(|id| alert::get(transaction, id)).transpose()?.flatten() else {
        return Ok(());
    };
    queued.status = match (event.status, event.again) {
        (IntentStatus::NotSent, Again::Yes) => AlertStatus::Planned,
        (IntentStatus::Rejected | IntentStatus::NotSent | IntentStatus::SettledNotPlaced, _) => AlertStatus::Refused,
        _ => AlertStatus::Ordered,
    };
    queued.event.reason = match event.status {
        IntentStatus::SettledNotPlaced => Some(AlertRefusal::NotPlaced { intent: intent.id }.line()),
        _ => event.reason.clone(),
    };
    alert::add(transaction, &queued, event.at)
}

/// The order exists.
fn remember(transaction: &Transaction<'_>, intent: &Intent, order_no: OrderNo) -> Result<(), StoreError> {
    let instrument = &intent.new.instrument;
    match &intent.new.plan {
        Plan::Nothing | Plan::CancelAll | Plan::AlertSale { .. } => Ok(()),
        Plan::SafeSellSale { key, sale } => {
            safe_sell::update(transaction, (key, instrument), |record| record.sale_accepted(sale, order_no))
        }
        Plan::SafeSellAmendment { key, amendment } => {
            safe_sell::update(transaction, (key, instrument), |record| record.amendment_accepted(amendment, order_no))
        }
        Plan::SafeSellCancellation { key } => {
            safe_sell::update(transaction, (key, instrument), |record| record.cancellation_accepted())
        }
        Plan::AlertPurchase { leader, carry_krw, .. } => {
            let mut position = leader::get(transaction, *leader, instrument)?;
            position.carry_krw = *carry_krw;
            leader::put(transaction, &position)
        }
    }
}

fn unresolved_of(connection: &Connection, instrument: &Instrument, side: Side) -> Result<Option<i64>, StoreError> {
    let sql = format!(
        "{INTENT} WHERE {UNRESOLVED} AND intent.market = ?1 AND intent.symbol = ?2 AND intent.side = ?3
         ORDER BY intent.id LIMIT 1"
    );
    let params = params![word(&instrument.market()), instrument.symbol(), word(&side)];
    Ok(connection.query_row(&sql, params, |row| row.get("id")).optional()?)
}

pub(super) fn get(connection: &Connection, id: i64) -> Result<Option<Intent>, StoreError> {
    Ok(connection.query_row(&format!("{INTENT} WHERE intent.id = ?1"), [id], intent).optional()?)
}

fn intent(row: &Row<'_>) -> rusqlite::Result<Intent> {
    let real = Timestamp::from_millisecond(row.get("real_ms")?).unwrap_or(Timestamp::UNIX_EPOCH);
    Ok(Intent {
        id: row.get("id")?,
        status: read(row, "status")?,
        order_no: read_optional(row, "order_no")?,
        note: row.get("note")?,
        new: NewIntent {
            at: read(row, "at")?,
            real,
            day: read(row, "day")?,
            source: read(row, "source")?,
            action: read(row, "action")?,
            instrument: read(row, "instrument")?,
            side: read(row, "side")?,
            quantity: read(row, "quantity")?,
            price: read_optional(row, "price")?,
            amount: read_optional(row, "amount")?,
            amount_krw: read_optional(row, "amount_krw")?,
            original_no: read_optional(row, "original_no")?,
            held: read_optional(row, "held")?,
            plan: read_json(row, "plan")?,
        },
    })
}
