//! A reply, and what becomes of it on the way back.

use std::time::Duration;

use super::json::Object;

/// An HTTP reply.
#[derive(Debug, Clone, Default)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The headers, spelled as they are written.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// How it reaches the client, if at all.
    pub delivery: Delivery,
}

/// What happens to a reply on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Delivery {
    /// It arrives whole.
    #[default]
    Whole,
    /// It arrives whole, this much later.
    Late(Duration),
    /// The connection closes without a byte of it.
    Dropped,
    /// The connection closes after this many bytes of the body.
    Cut(usize),
    /// The body trickles at this many bytes a second.
    Slow(u32),
}

impl Reply {
    /// A JSON reply.
    pub(crate) fn json(status: u16, body: &Object) -> Self {
        Self::typed(status, "application/json; charset=utf-8", body.to_json().into_bytes())
    }

    /// A reply with this content type. KIS capitalises this one header and writes its own in lower case.
    pub(crate) fn typed(status: u16, content_type: &str, body: Vec<u8>) -> Self {
        Self { status, headers: vec![("Content-Type", content_type.into())], body, delivery: Delivery::Whole }
    }

    /// The body as text; empty when it is not text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap_or_default()
    }

    /// The value of a header; empty when it is missing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
    }
}
