//! The websocket: sessions, registrations, and the records that go over them.
//!
//! Nothing here knows a socket or a clock. A session hears a text and the time, and says what goes out; it looks around
//! when it is asked to, and says what moved since the last time. What a feed tells is read off the market and the books, so
//! that it is the same whichever process changed them.

mod broken;
mod cipher;
mod floor;
mod frame;
pub(crate) mod handshake;
mod load;
mod message;
mod notice;
mod print;
mod push;
mod screen;
mod session;
mod topic;
mod words;

pub(crate) use floor::Floor;
pub use push::{Push, Said, SessionId};
pub(crate) use session::Session;
