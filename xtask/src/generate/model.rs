//! The spec with every word looked up: what the generator writes down.

mod condition;
mod feed;
mod field;
mod param;

use super::spec::{self, Spec, What};
use crate::Result;

pub(super) use condition::{Choice, Condition};
pub(super) use feed::{Feed, feeds};
pub(super) use field::{Container, Field};
pub(super) use param::{Param, Role};

/// One endpoint.
#[derive(Debug)]
pub(super) struct Endpoint<'s> {
    pub(super) spec: &'s spec::Endpoint,
    pub(super) group: &'s str,
    pub(super) name: &'s str,
    /// The name of its types: `InquirePrice`.
    pub(super) ty: String,
    pub(super) params: Vec<Param<'s>>,
    pub(super) root: Container<'s>,
    pub(super) containers: Vec<Container<'s>>,
    /// What picks the transaction id, where there are several.
    pub(super) conditions: Vec<Condition<'s>>,
}

/// Every endpoint, by group and name.
pub(super) fn endpoints(spec: &Spec) -> Result<Vec<Endpoint<'_>>> {
    let mut endpoints = Vec::new();
    for entry in &spec.entries {
        if let What::Endpoint(of) = &entry.what {
            let place = |error: crate::Error| entry.place(&error);
            endpoints.push(endpoint(spec, &entry.group, &entry.name, of).map_err(place)?);
        }
    }
    Ok(endpoints)
}

fn endpoint<'s>(spec: &'s Spec, group: &'s str, name: &'s str, of: &'s spec::Endpoint) -> Result<Endpoint<'s>> {
    let ty = camel(name);
    let params = param::params(spec, of)?;
    let mut containers = Vec::new();
    for (key, container) in of.reply.iter() {
        containers.push(Container::new(spec, &ty, key, container)?);
    }
    if containers.first().is_none_or(|first| first.wire != "root") {
        return Err("a reply begins with [reply.root]".into());
    }
    let root = containers.remove(0);
    let conditions = condition::conditions(of, &params)?;
    Ok(Endpoint { spec: of, group, name, ty, params, root, containers, conditions })
}

impl<'s> Endpoint<'s> {
    pub(super) fn id(&self) -> String {
        format!("{}.{}", self.group, self.name)
    }

    /// The parameters in the order in which the constructor takes them; `side` and `action` are none.
    pub(super) fn arguments(&self) -> Vec<&Param<'s>> {
        let wire = self.spec.new.iter();
        wire.filter_map(|wire| self.params.iter().find(|param| param.wire == wire)).collect()
    }

    pub(super) fn takes(&self, word: &str) -> bool {
        self.spec.new.iter().any(|new| new == word)
    }

    /// The setting that is not sent but picks the transaction.
    pub(super) fn choice(&self) -> Option<&Choice<'s>> {
        self.conditions.iter().find_map(|condition| match condition {
            Condition::Choice(choice) => Some(choice),
            _ => None,
        })
    }
}

/// `inquire_price` → `InquirePrice`.
pub(super) fn camel(name: &str) -> String {
    let upper = |part: &str| part.chars().take(1).flat_map(char::to_uppercase).chain(part.chars().skip(1)).collect();
    name.split('_').map(upper).collect::<Vec<String>>().concat()
}

/// A wire word as a name in Rust: lower case, `_` for what no name may hold, and `r#` before a keyword.
pub(super) fn ident(word: &str) -> String {
    const KEYWORDS: &[&str] = &["as", "in", "loop", "match", "move", "ref", "type", "use", "where", "yield"];
    let name: String =
        word.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect();
    match name {
        name if KEYWORDS.contains(&name.as_str()) => format!("r#{name}"),
        name if name.starts_with(|c: char| c.is_ascii_digit()) => format!("_{name}"),
        name => name,
    }
}
