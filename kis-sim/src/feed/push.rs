//! What a session says.

use std::time::Duration;

/// A websocket session of a [`Simulator`](crate::Simulator).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(pub(super) u64);

/// One thing that goes out over a websocket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Push {
    /// A text message.
    Text(String),
    /// The first bytes of a text message, and then the connection is gone, without a goodbye.
    Cut(String, usize),
    /// The connection is gone, without a goodbye.
    Drop,
    /// The connection closes as the protocol wants it.
    Close,
}

/// What a session says when it heard something or looked around.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// What goes out, in this order.
    pub pushes: Vec<Push>,
    /// When the session wants to look around again, in real time.
    pub again: Duration,
}

impl Push {
    /// Whether the connection ends with it.
    pub(super) const fn is_last(&self) -> bool {
        !matches!(self, Self::Text(_))
    }
}

impl Said {
    /// What a session that is over says.
    pub(super) fn over() -> Self {
        Self { pushes: vec![Push::Close], again: Duration::MAX }
    }

    /// Whether the connection ends with it.
    pub fn is_last(&self) -> bool {
        self.pushes.iter().any(Push::is_last)
    }
}
