//! 인증 — tokens and the websocket key.

mod auth_token;
mod auth_ws_token;
mod hashkey;
mod revoke_token;

pub use auth_token::*;
pub use auth_ws_token::*;
pub use hashkey::*;
pub use revoke_token::*;
