//! What an endpoint is: a pure value that knows its table entry, its parameters and how to read its reply.

mod raw;

use alloc::{borrow::Cow, string::String, vec::Vec};

pub use raw::RawRead;

use crate::{Account, Code, CodeList, Env, Error, Result, decode::Decode};

/// An official endpoint with its arguments.
pub trait Endpoint: Send + Sync {
    /// The typed reply.
    type Response: Decode + Send;
    /// The endpoint's entry in the table.
    const META: &'static Meta;

    /// The transaction id for this request in `env`.
    ///
    /// # Errors
    /// [`Error::is_unsupported`] when the environment has no such transaction.
    fn tr_id(&self, env: Env) -> Result<&'static str> {
        Self::META.tr_id(env, &[])
    }

    /// The parameters under their wire names. The account's are not among them.
    fn params(&self) -> &Params;

    /// The parameters as they are sent: with the account's, where the endpoint has some.
    fn sent(&self, account: Option<&Account>) -> Params {
        Self::META.with_account(self.params().clone(), account)
    }
}

/// An endpoint that changes nothing: it may be repeated, and the generic calls take it.
pub trait ReadEndpoint: Endpoint {}

/// An endpoint that places, amends or cancels. Only the order calls send it, once.
pub trait OrderEndpoint: Endpoint {}

/// One endpoint's facts, as the official documents give them.
#[derive(Debug)]
#[non_exhaustive]
pub struct Meta {
    /// Group and name: `domestic_stock.inquire_price`.
    pub id: &'static str,
    /// The Korean title.
    pub title: &'static str,
    /// The number of the official document.
    pub doc_no: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the host.
    pub path: &'static str,
    /// What it does to an account.
    pub kind: Kind,
    /// Which of the broker's limits it counts against.
    pub class: Class,
    /// Its transaction ids; several where side, period or exchange chooses.
    pub tr_ids: &'static [TrId],
    /// How its list goes on.
    pub paging: Paging,
    /// Its parameters, in the documents' order.
    pub params: &'static [Param],
    /// Its reply's containers, in the order of the wire.
    pub reply: &'static [Container],
    pub(crate) check: fn(&str) -> Result<()>,
}

/// The HTTP method of an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Parameters in the query string.
    Get,
    /// Parameters in a JSON body.
    Post,
}

/// What becomes of an order, where the transaction id alone says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// It is amended.
    Revise,
    /// It is cancelled.
    Cancel,
}

impl Action {
    /// `revise` or `cancel`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Revise => "revise",
            Self::Cancel => "cancel",
        }
    }
}

/// What may be done with a request that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Changes nothing: may be repeated.
    Read,
    /// Places, amends or cancels: is never repeated by this crate.
    Order,
    /// Issues or revokes a token or key.
    Auth,
}

/// The limits that KIS counts apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Quotes, charts and calendars: the gateway's limit alone (`EGW00201`).
    Quote,
    /// Balances and orders: the gateway's limit and the ledger's own (`EGW00215`).
    Ledger,
    /// One token a minute (`EGW00133`).
    Token,
}

/// A transaction id and when it applies.
#[derive(Debug)]
#[non_exhaustive]
pub struct TrId {
    /// Conditions, such as `("side", "buy")` or `("exchange", "NASD|NYSE")`; all must hold.
    pub when: &'static [(&'static str, &'static str)],
    /// The id in the real environment.
    pub real: &'static str,
    /// The id on paper; `None` where paper has no such transaction.
    pub paper: Option<&'static str>,
    /// Ids of before, still accepted.
    pub old: &'static [&'static str],
}

/// How the rows of a reply continue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paging {
    /// One reply is all.
    Single,
    /// The header `tr_cont` with a cursor of two fields, here by their request names.
    Cursor {
        /// 연속조회검색조건 — `CTX_AREA_FK…`.
        fk: &'static str,
        /// 연속조회키 — `CTX_AREA_NK…`.
        nk: &'static str,
    },
    /// The header `tr_cont` alone.
    Header,
}

/// A request parameter: its wire name, its Korean label, the longest value in bytes (0: no limit), and what is sent as
/// long as nobody says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Param {
    /// The documents call it required.
    Required(&'static str, &'static str, u16, Option<&'static str>),
    /// It may be left out.
    Optional(&'static str, &'static str, u16, Option<&'static str>),
}

impl Param {
    /// The wire name.
    pub const fn name(&self) -> &'static str {
        let (Self::Required(name, ..) | Self::Optional(name, ..)) = self;
        name
    }

    /// The Korean label.
    pub const fn label(&self) -> &'static str {
        let (Self::Required(_, label, ..) | Self::Optional(_, label, ..)) = self;
        label
    }

    /// The longest value, in bytes.
    pub fn max_len(&self) -> Option<usize> {
        let (Self::Required(_, _, most, _) | Self::Optional(_, _, most, _)) = *self;
        (most > 0).then_some(usize::from(most))
    }

    /// What is sent as long as nobody says otherwise; `None` where that is nothing.
    pub const fn default(&self) -> Option<&'static str> {
        let (Self::Required(.., value) | Self::Optional(.., value)) = self;
        *value
    }

    /// Whether the documents call it required.
    pub const fn is_required(&self) -> bool {
        matches!(self, Self::Required(..))
    }
}

/// A part of a reply's body. The first one, named `""`, is the body itself.
#[derive(Debug)]
#[non_exhaustive]
pub struct Container {
    /// Its key: `output`, `output1`, …
    pub name: &'static str,
    /// Its other keys: the documents' tables and examples disagree about some.
    pub aliases: &'static [&'static str],
    /// One object or a list of rows.
    pub shape: Shape,
    /// Its fields, in the order of the wire.
    pub fields: &'static [Field],
}

impl Container {
    /// The same part, which may come under these keys as well.
    #[allow(dead_code, reason = "not every group of endpoints has such a part")]
    pub(crate) const fn or(self, aliases: &'static [&'static str]) -> Self {
        Self { aliases, ..self }
    }
}

/// One object or a list of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One object.
    Object,
    /// A list of rows.
    List,
}

/// A field of a reply by what its text holds: its wire name and its Korean label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// Any text; codes too.
    Text(&'static str, &'static str),
    /// A whole number.
    Integer(&'static str, &'static str),
    /// A decimal number.
    Decimal(&'static str, &'static str),
    /// YYYYMMDD.
    Date(&'static str, &'static str),
    /// HHMMSS.
    Time(&'static str, &'static str),
}

impl Field {
    /// The wire name.
    pub const fn name(&self) -> &'static str {
        self.parts().0
    }

    /// The Korean label.
    pub const fn label(&self) -> &'static str {
        self.parts().1
    }

    /// What its text holds.
    pub const fn ty(&self) -> FieldType {
        match self {
            Self::Text(..) => FieldType::Text,
            Self::Integer(..) => FieldType::Integer,
            Self::Decimal(..) => FieldType::Decimal,
            Self::Date(..) => FieldType::Date,
            Self::Time(..) => FieldType::Time,
        }
    }

    const fn parts(&self) -> (&'static str, &'static str) {
        let (Self::Text(name, label)
        | Self::Integer(name, label)
        | Self::Decimal(name, label)
        | Self::Date(name, label)
        | Self::Time(name, label)) = *self;
        (name, label)
    }
}

/// What the text of a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldType {
    /// Any text; codes too.
    Text,
    /// A whole number.
    Integer,
    /// A decimal number.
    Decimal,
    /// YYYYMMDD.
    Date,
    /// HHMMSS.
    Time,
}

impl Meta {
    /// Reads a stored body with the endpoint's own type.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    pub fn check(&self, body: &str) -> Result<()> {
        (self.check)(body)
    }

    /// The transaction id in `env` under these conditions.
    ///
    /// # Errors
    /// [`Error::is_unsupported`] when the environment has no such transaction.
    pub fn tr_id(&'static self, env: Env, when: &[(&str, &str)]) -> Result<&'static str> {
        let entry = self.tr_ids.iter().find(|entry| {
            entry
                .when
                .iter()
                .all(|(key, allowed)| when.iter().any(|(k, v)| k == key && allowed.split('|').any(|a| a == *v)))
        });
        let id = match (entry, env) {
            (None, _) if self.tr_ids.is_empty() => Some(""),
            (None, _) => None,
            (Some(entry), Env::Real | Env::Sim) => Some(entry.real),
            (Some(entry), Env::Paper) => entry.paper,
        };
        id.ok_or_else(|| {
            Error::new(
                crate::error::Kind::Unsupported,
                alloc::format!("there is no such transaction in the {env} environment"),
            )
            .at(self.id, "")
        })
    }

    /// The parameters that nobody has to give.
    pub fn defaults(&self) -> Params {
        let defaults = self.params.iter().filter_map(|param| Some((param.name().into(), param.default()?.into())));
        Params(defaults.collect())
    }

    /// The parameters with the account's, where the endpoint has some.
    fn with_account(&self, mut params: Params, account: Option<&Account>) -> Params {
        if let Some(account) = account
            && self.has_account()
        {
            params.set("CANO", account.number().into());
            params.set("ACNT_PRDT_CD", account.product().into());
        }
        params
    }

    /// Whether it is about an account.
    pub fn has_account(&self) -> bool {
        self.params.iter().any(|param| param.name() == "CANO")
    }

    /// Whether paper accounts have this endpoint.
    pub fn on_paper(&self) -> bool {
        self.tr_ids.is_empty() || self.tr_ids.iter().any(|id| id.paper.is_some())
    }
}

/// A request's parameters in the order in which they were written.
#[derive(Debug, Clone, Default)]
pub struct Params(Vec<(Cow<'static, str>, String)>);

#[allow(dead_code, reason = "not every group of endpoints uses all of it")]
impl Params {
    /// Adds a parameter.
    pub fn push(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        self.0.push((name.into(), value.into()));
    }

    /// Replaces the value of a parameter, or adds it.
    pub fn set(&mut self, name: &'static str, value: String) {
        self.replace(Cow::Borrowed(name), value);
    }

    /// Replaces the code that a parameter carries, or adds it.
    pub(crate) fn set_code<T: CodeList>(&mut self, name: &'static str, code: Code<T>) {
        self.set(name, code.as_str().into());
    }

    /// Replaces the value of a numbered parameter, or adds it.
    pub(crate) fn set_numbered(&mut self, name: String, value: String) {
        self.replace(Cow::Owned(name), value);
    }

    fn replace(&mut self, name: Cow<'static, str>, value: String) {
        match self.0.iter_mut().find(|(key, _)| *key == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((name, value)),
        }
    }

    /// The value of a parameter; empty when it is not there.
    pub(crate) fn value(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default()
    }

    /// The value of a parameter.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value.as_str()))
    }
}
