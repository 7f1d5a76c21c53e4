//! How a connection becomes a websocket.

use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

use crate::wire::{Delivery, Reply, Request};

/// Whether a path is one of the websocket's. One connection carries every feed, whichever of them it was opened for.
pub(crate) fn is_at(path: &str) -> bool {
    matches!(path, "/" | "/tryitout") || path.starts_with("/tryitout/")
}

/// The answer to a request for a websocket.
pub(crate) fn answer(request: &Request) -> Reply {
    let key = request.header_value("sec-websocket-key");
    if !request.header_value("upgrade").eq_ignore_ascii_case("websocket") || key.is_empty() {
        let text = "426 this is a websocket\n";
        return Reply::typed(426, "text/plain; charset=utf-8", text.into());
    }
    let headers = vec![
        ("Upgrade", "websocket".to_owned()),
        ("Connection", "Upgrade".to_owned()),
        ("Sec-WebSocket-Accept", derive_accept_key(key.as_bytes())),
    ];
    Reply { status: 101, headers, body: Vec::new(), delivery: Delivery::Whole }
}
