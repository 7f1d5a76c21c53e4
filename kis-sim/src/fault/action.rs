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
    /// Whoever asks is sent elsewhere, with the status `http` (307): to another path, where nobody is.
    Redirect,
    /// The request is served, and its reply has no number: of an order, or of a reservation.
    NoOrderNumber,
    /// The body has `bytes` (5 MiB) of blanks before it.
    Bloat,
    /// The reply breaks off after `bytes` of the body, or after half of it.
    Truncate,
    /// The body trickles at `bytes` a second (100).
    Slow,
    /// The first page comes again and again, with the same cursor and the promise of more.
    StuckCursor,
    /// A page that is not the first one begins with the last row of the one before, as when a new order moved the rows.
    OverlapPages,
    /// Every object has fields that no document knows; `names` gives them other names.
    ExtraFields,
    /// The fields `names` are missing.
    MissingFields,
    /// Lower-case keys come in upper case and the other way round.
    Recase,
    /// The last row of every list comes twice.
    DuplicateRows,
    /// The calendar tells of the days `names` (`20260304`) that they are closed where they are open, and the other way round.
    FlipDays,
    /// Every token is revoked, then the request is served.
    RevokeToken,
    /// `INQR_DVSN` 02 is refused, as it was announced for 2026-02-10.
    #[serde(rename = "refuse_inqr_dvsn_02")]
    RefuseInqrDvsn02,
    /// An order is taken, and then the exchange refuses it.
    RefuseAtExchange,
    /// Orders younger than `ms` do not show in lists.
    HideOrders,
    /// The reply's `Date` is `ms` ahead of this machine's clock.
    DateAhead,
    /// The reply's `Date` is `ms` behind this machine's clock.
    DateBehind,
    /// The websocket's connection is gone instead of a frame, or after `bytes` of its text.
    FeedDrop,
    /// A frame has its first `bytes` (half of them) alone.
    FeedHalf,
    /// Nothing comes any more, for `ms` or for ever, though the connection stands.
    FeedSilence,
    /// Records have fields at their end that no document knows; `names` are their values.
    FeedExtraFields,
    /// Records are as servers sent them before: in another layout, or without the fields that were appended since.
    FeedOldLayout,
    /// A frame comes twice.
    FeedTwice,
    /// A frame of a feed that nobody knows comes before this one.
    FeedUnknown,
    /// A registration is refused with `code` and `message`.
    FeedRefuse,
    /// A registration is answered as if another session used the app key, and the connection closes.
    FeedInUse,
    /// A registration brings the last records of the same one before a break once more.
    FeedRepeat,
    /// Every approval key ends as a connection opens; fresh ones open sessions.
    FeedRotateKeys,
}

/// What of the websocket a rule strikes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place<'a> {
    /// A new connection.
    Session,
    /// A registration: its transaction id and key.
    Registration(&'a str, &'a str),
    /// A data frame that is about to go out.
    Frame(&'a str, &'a str),
}

impl Action {
    /// Its name.
    pub(super) fn name(self) -> String {
        let value = serde_json::to_value(self).unwrap_or_default();
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Whether it is a way of the websocket, which does not strike requests.
    pub(super) const fn is_of_feeds(self) -> bool {
        self.is_at(Place::Session) || self.is_at(Place::Registration("", "")) || self.is_at(Place::Frame("", ""))
    }

    /// Whether it strikes here.
    pub(super) const fn is_at(self, place: Place<'_>) -> bool {
        match place {
            Place::Session => matches!(self, Self::FeedRotateKeys),
            Place::Registration(..) => matches!(self, Self::FeedRefuse | Self::FeedInUse | Self::FeedRepeat),
            Place::Frame(..) => matches!(
                self,
                Self::FeedDrop
                    | Self::FeedHalf
                    | Self::FeedSilence
                    | Self::FeedExtraFields
                    | Self::FeedOldLayout
                    | Self::FeedTwice
                    | Self::FeedUnknown
            ),
        }
    }

    /// The keys that a rule with it may have beside the general ones.
    pub(super) const fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Delay
            | Self::LateAccept
            | Self::HideOrders
            | Self::DateAhead
            | Self::DateBehind
            | Self::FeedSilence => &["ms"],
            Self::FeedRefuse => &["code", "message"],
            Self::Error | Self::ErrorAfter => &["http", "code", "message"],
            Self::Html | Self::Empty | Self::Redirect => &["http"],
            Self::Truncate | Self::Slow | Self::Bloat | Self::FeedDrop | Self::FeedHalf => &["bytes"],
            Self::ExtraFields | Self::MissingFields | Self::FlipDays | Self::FeedExtraFields => &["names"],
            _ => &[],
        }
    }

    /// The keys that a rule with it must have.
    pub(super) const fn needed(self) -> &'static [&'static str] {
        match self {
            Self::Delay | Self::LateAccept | Self::HideOrders | Self::DateAhead | Self::DateBehind => &["ms"],
            Self::MissingFields | Self::FlipDays => &["names"],
            _ => &[],
        }
    }
}
