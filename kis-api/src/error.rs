//! One opaque error with predicates. Its context never holds a secret, an account number or a request's body.

use alloc::{
    borrow::Cow,
    boxed::Box,
    string::{String, ToString},
};
use core::fmt;

/// `Result` with this crate's [`Error`].
pub type Result<T, E = Error> = core::result::Result<T, E>;

/// Why a call did not give its answer.
///
/// Ask the predicates rather than matching text: messages may change, the predicates don't.
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    message: Cow<'static, str>,
    endpoint: Option<&'static str>,
    tr_id: Option<&'static str>,
    field: Option<String>,
    raw: Option<String>,
    broker: Option<Broker>,
    source: Option<Box<dyn core::error::Error + Send + Sync>>,
}

struct Broker {
    code: String,
    message: String,
}

/// What went wrong, in one word each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Invalid,
    Unsupported,
    Refused,
    Malformed,
    Incomplete,
    NotReached,
    Withdrawn,
    Interrupted,
    Token,
    Local,
    #[cfg(feature = "feed")]
    FeedFull,
}

/// How much of a reply's text an error repeats.
const RAW_CHARS: usize = 80;

impl Error {
    pub(crate) fn new(kind: Kind, message: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            endpoint: None,
            tr_id: None,
            field: None,
            raw: None,
            broker: None,
            source: None,
        }))
    }

    /// An argument that can't be sent.
    pub(crate) fn invalid(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Kind::Invalid, message)
    }

    /// What this environment, exchange or market lacks.
    pub(crate) fn unsupported(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Kind::Unsupported, message)
    }

    /// A reply that can't be read.
    pub(crate) fn malformed(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Kind::Malformed, message)
    }

    /// The same error for another reader, without its source.
    #[cfg(feature = "feed")]
    pub(crate) fn copy(&self) -> Self {
        let Inner { kind, message, endpoint, tr_id, field, raw, broker, source: _ } = &*self.0;
        let broker =
            broker.as_ref().map(|Broker { code, message }| Broker { code: code.clone(), message: message.clone() });
        Self(Box::new(Inner {
            kind: *kind,
            message: message.clone(),
            endpoint: *endpoint,
            tr_id: *tr_id,
            field: field.clone(),
            raw: raw.clone(),
            broker,
            source: None,
        }))
    }

    /// The same error in other words.
    #[cfg(feature = "feed")]
    pub(crate) fn saying(mut self, message: impl Into<Cow<'static, str>>) -> Self {
        self.0.message = message.into();
        self
    }

    /// A refusal of the broker's.
    pub(crate) fn refused(code: &str, message: &str) -> Self {
        let mut error = Self::new(Kind::Refused, "the broker refused the request");
        error.0.broker = Some(Broker { code: code.trim().to_string(), message: message.trim().to_string() });
        error
    }

    /// A file of this machine that can't be used.
    #[cfg(feature = "client")]
    pub(crate) fn local(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Kind::Local, message)
    }

    pub(crate) fn at(mut self, endpoint: &'static str, tr_id: &'static str) -> Self {
        self.0.endpoint = Some(endpoint);
        self.0.tr_id = (!tr_id.is_empty()).then_some(tr_id);
        self
    }

    pub(crate) fn with_field(mut self, field: impl Into<String>, raw: Option<&str>) -> Self {
        self.0.field = Some(field.into());
        self.0.raw = raw.map(|raw| raw.chars().take(RAW_CHARS).collect());
        self
    }

    #[cfg(feature = "client")]
    pub(crate) fn with_source(mut self, source: impl Into<Box<dyn core::error::Error + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// The endpoint's id, such as `domestic_stock.inquire_price`.
    pub fn endpoint(&self) -> Option<&'static str> {
        self.0.endpoint
    }

    /// The transaction id that was sent.
    pub fn tr_id(&self) -> Option<&'static str> {
        self.0.tr_id
    }

    /// The field that could not be read, with its container: `output1[3].hldg_qty`.
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }

    /// The text that stood in that field.
    pub fn raw(&self) -> Option<&str> {
        self.0.raw.as_deref()
    }

    /// KIS's `msg_cd` (or `error_code`), such as `EGW00123`.
    pub fn code(&self) -> Option<&str> {
        self.0.broker.as_ref().map(|b| b.code.as_str())
    }

    /// KIS's `msg1` (or `error_description`), trimmed.
    pub fn broker_message(&self) -> Option<&str> {
        self.0.broker.as_ref().map(|b| b.message.as_str())
    }

    /// The broker answered and said no.
    pub fn is_refused(&self) -> bool {
        self.0.kind == Kind::Refused
    }

    /// Too many calls: `EGW00201` (the gateway's limit) or `EGW00215` (the ledger's).
    pub fn is_rate_limited(&self) -> bool {
        matches!(self.code(), Some("EGW00201" | "EGW00215"))
    }

    /// Key, secret or token is missing, wrong or refused.
    pub fn is_auth(&self) -> bool {
        self.0.kind == Kind::Token
            || self.code().is_some_and(|code| {
                matches!(code, "EGW00003" | "EGW00004" | "EGW00206" | "EGW00304" | "EGW02004")
                    || matches!(code, "OPSP0010" | "OPSP0011" | "OPSP9994")
                    || ("EGW00102"..="EGW00133").contains(&code)
            })
    }

    /// The token is expired, revoked or unknown: a new one may help.
    pub fn is_token_rejected(&self) -> bool {
        matches!(self.code(), Some("EGW00121" | "EGW00122" | "EGW00123"))
    }

    /// A token may be issued once a minute and was asked for again (`EGW00133`).
    pub fn is_token_limited(&self) -> bool {
        self.code() == Some("EGW00133")
    }

    /// A realtime session takes 41 registrations, and has them (`OPSP0008`).
    #[cfg(feature = "feed")]
    pub fn is_feed_full(&self) -> bool {
        self.0.kind == Kind::FeedFull || self.code() == Some("OPSP0008")
    }

    /// Another realtime session uses this app key (`OPSP8996`): KIS allows one at a time.
    #[cfg(feature = "feed")]
    pub fn is_key_in_use(&self) -> bool {
        self.code() == Some("OPSP8996")
    }

    /// The request can't be made in this environment; nothing was sent.
    pub fn is_unsupported(&self) -> bool {
        self.0.kind == Kind::Unsupported
    }

    /// An argument was refused before anything was sent.
    pub fn is_invalid(&self) -> bool {
        self.0.kind == Kind::Invalid
    }

    /// The reply could not be read; [`Error::field`] names the place where that is known.
    pub fn is_malformed(&self) -> bool {
        self.0.kind == Kind::Malformed
    }

    /// A list of several pages could not be read to its end. What was read is not given out: a partial list is not a list.
    pub fn is_incomplete(&self) -> bool {
        self.0.kind == Kind::Incomplete
    }

    /// No connection was made, so the broker saw nothing.
    pub fn is_not_reached(&self) -> bool {
        self.0.kind == Kind::NotReached
    }

    /// The caller's last look said no: the connection stood, and nothing was written to it.
    pub fn is_withdrawn(&self) -> bool {
        self.0.kind == Kind::Withdrawn
    }

    /// The connection ended or timed out after the request may have been seen.
    pub fn is_interrupted(&self) -> bool {
        self.0.kind == Kind::Interrupted
    }

    /// A file of this machine (token cache, schedule) could not be used.
    pub fn is_local(&self) -> bool {
        self.0.kind == Kind::Local
    }

    /// The same read may succeed when it is repeated later. Never a reason to repeat an order.
    pub fn is_retryable(&self) -> bool {
        self.is_rate_limited()
            || matches!(self.0.kind, Kind::NotReached | Kind::Interrupted)
            || matches!(self.code(), Some("EGW00001" | "EGW00300" | "EGW00301" | "EGW00302"))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        f.write_str(&inner.message)?;
        if let Some(Broker { code, message }) = &inner.broker {
            write!(f, ": {code} {message}")?;
        }
        if let Some(field) = &inner.field {
            write!(f, ": field {field}")?;
            if let Some(raw) = &inner.raw {
                write!(f, " is {raw:?}")?;
            }
        }
        if let Some(endpoint) = inner.endpoint {
            write!(f, " ({endpoint}")?;
            if let Some(tr_id) = inner.tr_id {
                write!(f, ", {tr_id}")?;
            }
            f.write_str(")")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({:?}: {self}", self.0.kind)?;
        if let Some(source) = &self.0.source {
            write!(f, "; {source:?}")?;
        }
        f.write_str(")")
    }
}

impl core::error::Error for Error {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
