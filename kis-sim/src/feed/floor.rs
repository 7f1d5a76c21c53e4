//! The sessions of a simulator, and what they have in common.

use std::collections::{BTreeMap, HashMap};

use super::{Said, SessionId, load::Load, session::Session};
use crate::{
    desk::Desk,
    fault::{Action, Place, strike_feed},
};

/// The sessions of a simulator. They live as long as their connections, and are in nobody's books.
#[derive(Debug, Default)]
pub(crate) struct Floor {
    sessions: BTreeMap<SessionId, Session>,
    opened: u64,
    /// Which session an app key is in use by.
    in_use: HashMap<String, SessionId>,
    /// The last records of every registration, by app key, feed and key: what a server sends once more after a break.
    last: HashMap<(String, String, String), Vec<String>>,
    /// The load that was asked for.
    pub(crate) load: Option<Load>,
    loads: u64,
}

impl Floor {
    /// Opens a session.
    pub(crate) fn open(desk: &mut Desk<'_>) -> SessionId {
        if let Some(rule) = strike_feed(desk, Place::Session)
            && rule.action == Action::FeedRotateKeys
        {
            desk.books.edit().approvals.revoke_all();
        }
        desk.meter.feed.connections += 1;
        let floor = &mut *desk.floor;
        floor.opened += 1;
        let id = SessionId(floor.opened);
        floor.sessions.insert(id, Session::new(id, desk.real, desk.books.opened));
        id
    }

    /// Lets a session do something. One that is over says nothing, and wants to be closed.
    pub(crate) fn with(
        desk: &mut Desk<'_>,
        id: SessionId,
        act: impl FnOnce(&mut Session, &mut Desk<'_>) -> Said,
    ) -> Said {
        let Some(mut session) = desk.floor.sessions.remove(&id) else { return Said::over() };
        let said = act(&mut session, desk);
        if said.is_last() {
            desk.floor.release(id);
        } else {
            desk.floor.sessions.insert(id, session);
        }
        said
    }

    /// Ends a session: its connection is gone.
    pub(crate) fn close(&mut self, id: SessionId) {
        self.sessions.remove(&id);
        self.release(id);
    }

    fn release(&mut self, id: SessionId) {
        self.in_use.retain(|_, user| *user != id);
    }

    /// Takes an app key into use; false when another session uses it.
    pub(super) fn occupy(&mut self, owner: &str, id: SessionId) -> bool {
        *self.in_use.entry(owner.to_owned()).or_insert(id) == id
    }

    /// Remembers the last records of a registration.
    pub(super) fn remember(&mut self, owner: &str, (tr_id, key): (&str, &str), records: &[String]) {
        self.last.insert((owner.to_owned(), tr_id.to_owned(), key.to_owned()), records.to_vec());
    }

    /// The last records of a registration.
    pub(super) fn recall(&self, owner: &str, (tr_id, key): (&str, &str)) -> Option<Vec<String>> {
        self.last.get(&(owner.to_owned(), tr_id.to_owned(), key.to_owned())).cloned()
    }

    /// Begins a load, or ends the one that is.
    pub(crate) fn set_load(&mut self, load: Option<(u32, Option<u64>)>) {
        self.loads += 1;
        let serial = self.loads;
        self.load = load.map(|(records_per_second, records)| Load {
            serial,
            records_per_second,
            records,
            sent: 0,
            by_registration: BTreeMap::new(),
        });
    }

    /// How many sessions are open.
    pub(crate) fn open_sessions(&self) -> usize {
        self.sessions.len()
    }
}
