//! Requests that are served later than they came: the connection was gone long before.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{desk::Desk, endpoint, gateway::Call, ledger::matching, wire::Request};

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

/// Brings the books up to now: serves what is due, each at its own moment, and matches orders in between.
pub(crate) fn catch_up(desk: &mut Desk<'_>) {
    let now = desk.now;
    while let Some(next) = desk.books.late.iter().map(|late| late.due).min().filter(|due| *due <= now) {
        let books = desk.books.edit();
        let Some(index) = books.late.iter().position(|late| late.due == next) else { break };
        let late = books.late.remove(index);
        desk.now = next;
        matching::advance(desk);
        // Nobody hears a refusal any more.
        let _ = Call::read(&late.request()).and_then(|call| endpoint::serve(desk, &call));
    }
    desk.now = now;
    matching::advance(desk);
}
