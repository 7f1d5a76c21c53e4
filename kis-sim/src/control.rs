//! The simulator's own paths, under `/__sim/`: what a test or a curious person turns and reads.

mod clock;
mod faults;
mod feed;
mod order;
mod price;
mod stats;

use serde::{Serialize, de::DeserializeOwned};

use crate::{
    books::Books,
    desk::Desk,
    gateway::limits::Meter,
    market::reel::Tapes,
    wire::{Reply, Request},
};

/// Why a request to a control was not understood.
pub(crate) struct Misuse(pub(crate) String);

impl From<serde_json::Error> for Misuse {
    fn from(error: serde_json::Error) -> Self {
        Self(format!("the body can't be read: {error}"))
    }
}

/// Serves one of the simulator's own paths.
pub(crate) fn serve(desk: &mut Desk<'_>, request: &Request) -> Reply {
    let served = match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/__sim/stats") => Ok(stats::show(desk)),
        ("GET", "/__sim/clock") => Ok(clock::show(desk)),
        ("POST", "/__sim/clock") => clock::set(desk, request),
        ("POST", "/__sim/price") => price::set(desk, request),
        ("POST", "/__sim/order") => order::place(desk, request),
        ("GET", "/__sim/book") => Ok(stats::book(desk)),
        ("GET", "/__sim/faults") => Ok(faults::show(desk)),
        ("POST", "/__sim/faults") => faults::set(desk, request),
        ("DELETE", "/__sim/faults") => Ok(faults::clear(desk)),
        ("GET", "/__sim/feed") => Ok(feed::show(desk)),
        ("POST", "/__sim/feed") => feed::set(desk, request),
        ("DELETE", "/__sim/feed") => Ok(feed::clear(desk)),
        ("POST", "/__sim/reset") => Ok(reset(desk)),
        (method, path) => return error(404, &format!("there is no {method} {path} on the simulator")),
    };
    served.unwrap_or_else(|Misuse(message)| error(400, &message))
}

/// `POST /__sim/reset`: the scenario begins again, with fresh accounts, and nothing was ever counted.
fn reset(desk: &mut Desk<'_>) -> Reply {
    *desk.books.edit() = Books::new(desk.real, desk.world.start());
    *desk.meter = Meter::default();
    *desk.tapes = Tapes::default();
    desk.floor.set_load(None);
    desk.now = desk.world.start();
    clock::show(desk)
}

fn error(status: u16, message: &str) -> Reply {
    shown(status, &serde_json::json!({ "error": message }))
}

/// A reply with any value as JSON.
fn shown(status: u16, value: &impl Serialize) -> Reply {
    let body = serde_json::to_vec(value).unwrap_or_default();
    Reply::typed(status, "application/json; charset=utf-8", body)
}

/// The body of a control's request.
fn read<T: DeserializeOwned>(request: &Request) -> Result<T, Misuse> {
    if request.body.trim_ascii().is_empty() {
        return Err(Misuse("a JSON body is needed".into()));
    }
    Ok(request.json()?)
}
