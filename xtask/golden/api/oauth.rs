//! 인증 — tokens and the websocket key.

mod key;

pub use key::*;
