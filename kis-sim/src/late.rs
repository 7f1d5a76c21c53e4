//! What happens without a request: reservations become orders, and requests are served whose connection is long gone.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    desk::Desk,
    endpoint,
    gateway::Call,
    ledger::{matching, reserve},
    wire::Request,
};

/// A request that passed the door and waits to be served. Keys and tokens are not kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Late {
    /// The simulated moment at which it is served.
    pub(crate) due: Timestamp,
    method: String,
    path: String,
    tr_id: String,
    query: Vec<(String, String)>,
    body: String,
}

impl Late {
    /// A request that is served at `due`.
    pub(crate) fn new(request: &Request, due: Timestamp) -> Self {
        Self {
            due,
            method: request.method.clone(),
            path: request.path.clone(),
            tr_id: request.header_value("tr_id").to_owned(),
            query: request.query.clone(),
            body: String::from_utf8_lossy(&request.body).into_owned(),
        }
    }

    fn request(self) -> Request {
        let headers = vec![("tr_id".to_owned(), self.tr_id)];
        Request { method: self.method, path: self.path, query: self.query, headers, body: self.body.into_bytes() }
    }
}

/// Brings the books up to now: serves what is due and makes orders of reservations, each at its own moment, and matches orders in between.
pub(crate) fn catch_up(desk: &mut Desk<'_>) {
    let now = desk.now;
    while let Some(next) = soonest(desk).filter(|due| *due <= now) {
        desk.now = next;
        matching::advance(desk);
        reserve::order_due(desk);
        serve_due(desk);
    }
    desk.now = now;
    matching::advance(desk);
}

/// When something is due next.
fn soonest(desk: &Desk<'_>) -> Option<Timestamp> {
    desk.books.late.iter().map(|late| late.due).chain(reserve::soonest(desk)).min()
}

/// Serves the requests that are due. Nobody hears a refusal any more.
fn serve_due(desk: &mut Desk<'_>) {
    while let Some(index) = desk.books.late.iter().position(|late| late.due <= desk.now) {
        let late = desk.books.edit().late.remove(index);
        let _ = Call::read(&late.request()).and_then(|call| endpoint::serve(desk, &call));
    }
}
