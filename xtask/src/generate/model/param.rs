//! The parameters of a request.

use super::super::spec::{self, From, Optional, Spec, Unused};
use super::ident;
use crate::Result;

/// A parameter. The name of a numbered one holds `{}` or `{:02}`.
#[derive(Debug)]
pub(in super::super) struct Param<'s> {
    pub(in super::super) wire: &'s str,
    pub(in super::super) ident: String,
    pub(in super::super) ko: &'s str,
    pub(in super::super) en: &'s str,
    pub(in super::super) optional: Optional,
    pub(in super::super) max: u16,
    pub(in super::super) role: Role<'s>,
    /// The enum of its codes.
    pub(in super::super) codes: Option<&'s str>,
    /// What its only value means.
    pub(in super::super) values: Vec<(&'s str, &'s str)>,
}

/// Where a parameter gets its value from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Role<'s> {
    /// A part of the account's number.
    Account,
    /// Blank on the first page, then what the reply gave.
    Cursor,
    /// One of the numbered ones.
    Item(Unused),
    /// How many items there are.
    Count,
    /// From `Side`.
    Side,
    /// Always this.
    Fixed(&'s str),
    /// The constructor takes it.
    New,
    /// This, unless a setter says otherwise.
    Default(&'s str),
    /// A setter gives it; without, it is left out, and refused before anything is sent.
    Missing,
}

impl<'s> Role<'s> {
    /// What is sent as long as nobody says otherwise.
    pub(in super::super) fn first(self) -> Option<&'s str> {
        match self {
            Self::Fixed(value) | Self::Default(value) => Some(value),
            Self::Cursor | Self::Item(Unused::Blank) => Some(""),
            _ => None,
        }
    }
}

pub(super) fn params<'s>(spec: &'s Spec, of: &'s spec::Endpoint) -> Result<Vec<Param<'s>>> {
    for new in &of.new {
        if !matches!(new.as_str(), "side" | "action") && of.request.get(new).is_none() {
            return Err(format!("the constructor takes {new}, which is no parameter").into());
        }
    }
    of.request.iter().map(|(wire, param)| one(spec, of, wire, param)).collect()
}

fn one<'s>(spec: &'s Spec, of: &'s spec::Endpoint, wire: &'s str, param: &'s spec::Param) -> Result<Param<'s>> {
    let word = wire.to_lowercase();
    let entry = spec.glossary.get(&word).ok_or_else(|| format!("the glossary has no {word}"))?;
    if let Some(list) = &param.codes
        && spec.list(list).is_none()
    {
        return Err(format!("{wire}: there is no list of codes {list}").into());
    }
    Ok(Param {
        wire,
        ident: ident(wire),
        ko: param.ko.as_deref().unwrap_or(&entry.ko),
        en: param.en.as_deref().unwrap_or(&entry.en),
        optional: param.optional,
        max: param.max.unwrap_or(0),
        role: role(of, wire, param)?,
        codes: param.codes.as_deref(),
        values: param.values.iter().map(|(code, ko)| (code, ko.as_str())).collect(),
    })
}

fn role<'s>(of: &'s spec::Endpoint, wire: &str, param: &'s spec::Param) -> Result<Role<'s>> {
    let cursor = matches!(&of.paging, spec::Paging::Cursor { fk, nk } if fk == wire || nk == wire);
    let items = of.items.as_ref();
    let roles = [
        matches!(wire, "CANO" | "ACNT_PRDT_CD").then_some(Role::Account),
        cursor.then_some(Role::Cursor),
        items.filter(|items| items.names.iter().any(|name| name == wire)).map(|items| Role::Item(items.unused)),
        items.is_some_and(|items| items.count.as_deref() == Some(wire)).then_some(Role::Count),
        param.from.map(|From::Side| Role::Side),
        param.fixed.as_deref().map(Role::Fixed),
        of.new.iter().any(|new| new == wire).then_some(Role::New),
        param.default.as_deref().map(Role::Default),
    ];
    let mut roles = roles.into_iter().flatten();
    match (roles.next(), roles.next()) {
        (first, None) => Ok(first.unwrap_or(Role::Missing)),
        (Some(one), Some(two)) => Err(format!("{wire} is {one:?} and {two:?}").into()),
        (None, Some(_)) => Err(format!("{wire} has no role").into()),
    }
}
