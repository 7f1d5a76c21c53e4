//! Taking messages in. Each is on the disk before anybody tries to understand it.

use super::{line::line, sort};
use crate::{
    Body, Exit,
    command::{Message, Origin},
    engine::{
        Answered, Engine,
        failure::Done,
        store::{AlertEvent, Queued, Receipt, Taken},
    },
    report::{AlertLine, AlertStatus, AlertsBody},
};

pub(super) async fn ingest(engine: &Engine, messages: &[Message], origin: Origin) -> Answered {
    let alerts = match origin.is_dry_run() {
        true => tried(engine, messages).await?,
        false => taken(engine, messages, origin).await?,
    };
    let is_refused = |alert: &AlertLine| alert.status == AlertStatus::Refused;
    let exit = if !alerts.is_empty() && alerts.iter().all(is_refused) { Exit::Refused } else { Exit::Done };
    Ok((Body::Alerts(AlertsBody { alerts, orders: Vec::new(), reason: None }), exit))
}

async fn taken(engine: &Engine, messages: &[Message], origin: Origin) -> Done<Vec<AlertLine>> {
    let duplicate_window_ms = engine.rules.alert.duplicate_window_ms;
    let messages: Vec<Message> =
        messages.iter().map(|message| kept(message, engine.rules.alert.max_text_bytes)).collect();
    let receipt = |message| Receipt { message, door: origin.door, clock: &*engine.clock, duplicate_window_ms };
    let receipts: Vec<Receipt<'_>> = messages.iter().map(receipt).collect();
    let id = |taken| match taken {
        Taken::New(id) | Taken::Again(id) => id,
    };
    let ids: Vec<i64> = engine.store.take_alerts(&receipts)?.into_iter().map(id).collect();
    // They are safe now: if sorting fails they are sorted by the next command, and shown as received.
    let unsorted = sort::sort(engine).await;
    let mut lines = Vec::with_capacity(ids.len());
    for id in ids {
        let Some(queued) = engine.store.alert(id)? else { continue };
        let mut line = line(Some(id), &queued);
        if let (AlertStatus::Received, Err(stop)) = (queued.status, &unsorted) {
            line.reason = Some(stop.line());
        }
        lines.push(line);
    }
    Ok(lines)
}

/// A message as it is kept: of one that is too long no more than shows that it is.
fn kept(message: &Message, max_bytes: usize) -> Message {
    let ends = message.text.char_indices().map(|(at, c)| at + c.len_utf8());
    let end = ends.into_iter().find(|end| *end > max_bytes).unwrap_or(message.text.len());
    Message { text: message.text[..end].into(), ..message.clone() }
}

/// What would become of the messages, without keeping any.
async fn tried(engine: &Engine, messages: &[Message]) -> Done<Vec<AlertLine>> {
    let mut desk = sort::SortingDesk::default();
    let mut lines = Vec::with_capacity(messages.len());
    for message in messages {
        let received = Queued {
            id: 0,
            received_at: engine.now(),
            text: message.text.clone(),
            sent_at: message.sent_at,
            status: AlertStatus::Received,
            event: AlertEvent::default(),
        };
        let sorted = desk.judge(engine, received).await?;
        lines.push(line(None, &sorted.queued));
    }
    Ok(lines)
}
