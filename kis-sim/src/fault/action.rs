//! The ways to go wrong.

use serde::{Deserialize, Serialize};

/// A way to go wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Action {
    /// The connection closes before anyone saw the request.
    DropBefore,
    /// The request is served, and the connection closes without a reply.
    DropAfter,
    /// The reply comes `ms` later.
    Delay,
    /// The connection closes without a reply, and the request is served `ms` of simulated time later.
    LateAccept,
    /// The request is refused with `http`, `code` and `message`.
    Error,
    /// The request is served, and the reply is a refusal all the same.
    ErrorAfter,
    /// A web page comes instead of JSON, with the status `http` (502).
    Html,
    /// An empty body comes, with the status `http` (200).
    Empty,
    /// The reply breaks off after `bytes` of the body, or after half of it.
    Truncate,
    /// The body trickles at `bytes` a second (100).
    Slow,
    /// The first page comes again and again, with the same cursor and the promise of more.
    StuckCursor,
    /// Every object has fields that no document knows; `names` gives them other names.
    ExtraFields,
    /// The fields `names` are missing.
    MissingFields,
    /// Lower-case keys come in upper case and the other way round.
    Recase,
    /// The last row of every list comes twice.
    DuplicateRows,
    /// Every token is revoked, then the request is served.
    RevokeToken,
    /// `INQR_DVSN` 02 is refused, as it was announced for 2026-02-10.
    #[serde(rename = "refuse_inqr_dvsn_02")]
    RefuseInqrDvsn02,
    /// Orders younger than `ms` do not show in lists.
    HideOrders,
}

impl Action {
    /// Its name.
    pub(super) fn name(self) -> String {
        let value = serde_json::to_value(self).unwrap_or_default();
        value.as_str().unwrap_or_default().to_owned()
    }

    /// The keys that a rule with it may have beside the general ones.
    pub(super) const fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Delay | Self::LateAccept | Self::HideOrders => &["ms"],
            Self::Error | Self::ErrorAfter => &["http", "code", "message"],
            Self::Html | Self::Empty => &["http"],
            Self::Truncate | Self::Slow => &["bytes"],
            Self::ExtraFields | Self::MissingFields => &["names"],
            _ => &[],
        }
    }

    /// The keys that a rule with it must have.
    pub(super) const fn needed(self) -> &'static [&'static str] {
        match self {
            Self::Delay | Self::LateAccept | Self::HideOrders => &["ms"],
            Self::MissingFields => &["names"],
            _ => &[],
        }
    }
}
