//! `/__sim/feed`: load on the websocket.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{Misuse, read, shown};
use crate::{
    desk::Desk,
    wire::{Reply, Request},
};

/// More than a machine can send.
const MOST: u32 = 1_000_000;

/// Load that is asked for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wish {
    records_per_second: u32,
    /// How many records in all; without it the load goes on until it is stopped.
    records: Option<u64>,
}

/// `GET /__sim/feed`: the load, and what each registration got of it.
pub(super) fn show(desk: &Desk<'_>) -> Reply {
    let Some(load) = &desk.floor.load else { return shown(200, &json!({ "records_per_second": 0 })) };
    let by_registration: Map<String, Value> = load
        .by_registration
        .iter()
        .map(|(name, sent)| (name.clone(), json!({ "records": sent.records, "acml_vol": sent.volume })))
        .collect();
    let body = json!({
        "records_per_second": load.records_per_second,
        "records": load.records,
        "sent": load.sent,
        "by_registration": by_registration,
    });
    shown(200, &body)
}

/// `POST /__sim/feed`: every session that has trades registered gets this many records a second.
pub(super) fn set(desk: &mut Desk<'_>, request: &Request) -> Result<Reply, Misuse> {
    let wish: Wish = read(request)?;
    if !(1..=MOST).contains(&wish.records_per_second) {
        return Err(Misuse(format!("records_per_second is a number from 1 to {MOST}")));
    }
    desk.floor.set_load(Some((wish.records_per_second, wish.records)));
    Ok(show(desk))
}

/// `DELETE /__sim/feed`
pub(super) fn clear(desk: &mut Desk<'_>) -> Reply {
    desk.floor.set_load(None);
    show(desk)
}
