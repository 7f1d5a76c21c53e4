//! What `kis-api/spec/` says, as it is written there.

mod feed;
mod ordered;
mod read;

use serde::Deserialize;

pub(super) use feed::{Feed, Key};
pub(super) use ordered::Ordered;

/// The whole folder.
#[derive(Debug)]
pub(super) struct Spec {
    pub(super) glossary: Ordered<Word>,
    /// Lists of codes by the word that carries them, in the order of their files.
    pub(super) codes: Vec<(String, Ordered<Ordered<Code>>)>,
    /// Endpoints and feeds by group and name.
    pub(super) entries: Vec<Entry>,
}

/// A file of one endpoint or feed.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) group: String,
    pub(super) name: String,
    pub(super) what: What,
}

impl Entry {
    /// An error with the file that it is in.
    pub(super) fn place(&self, error: &crate::Error) -> String {
        format!("{}/{}.toml: {error}", self.group, self.name)
    }
}

#[derive(Debug)]
pub(super) enum What {
    Endpoint(Box<Endpoint>),
    Feed(Box<Feed>),
}

/// A word of the wire.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Word {
    pub(super) ko: String,
    pub(super) en: String,
    #[serde(default, rename = "type")]
    pub(super) ty: Type,
}

/// What the text of a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Type {
    #[default]
    Text,
    Integer,
    Decimal,
    Date,
    Time,
}

/// One value of a list of codes.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Code {
    pub(super) name: String,
    pub(super) ko: String,
    pub(super) en: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Endpoint {
    pub(super) title: String,
    pub(super) en: String,
    pub(super) doc_no: String,
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) kind: Kind,
    pub(super) class: Class,
    pub(super) tr_ids: Vec<TrId>,
    #[serde(default)]
    pub(super) paging: Paging,
    #[serde(default)]
    #[expect(dead_code, reason = "a fact for people; nothing is generated from it yet")]
    pub(super) rows: Option<Rows>,
    /// Words of the reply that must not be printed.
    #[serde(default)]
    pub(super) secret: Vec<String>,
    /// What the constructor takes: parameters, `side` or `action`.
    pub(super) new: Vec<String>,
    pub(super) items: Option<Items>,
    pub(super) body: Option<Body>,
    #[serde(default)]
    pub(super) request: Ordered<Param>,
    pub(super) reply: Ordered<Container>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(super) enum Method {
    Get,
    Post,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    Read,
    Order,
    Auth,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Class {
    Quote,
    Ledger,
    Token,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TrId {
    #[serde(default)]
    pub(super) when: Ordered<String>,
    pub(super) real: String,
    pub(super) paper: Option<String>,
    #[serde(default)]
    pub(super) old: Vec<String>,
    /// What the setter says that chooses this one.
    #[serde(default)]
    pub(super) en: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(untagged)]
pub(super) enum Paging {
    #[default]
    Single,
    /// `"header"`: the header `tr_cont` alone.
    Named(Named),
    Cursor {
        fk: String,
        nk: String,
    },
    /// Parameters that take the next key; how to go on differs from endpoint to endpoint, so the caller does it.
    Field {
        #[expect(dead_code, reason = "a fact for people")]
        field: Vec<String>,
    },
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Named {
    Header,
}

/// The rows of one page.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
#[expect(dead_code, reason = "a fact for people; nothing is generated from it yet")]
pub(super) enum Rows {
    Both(u16),
    Apart { real: u16, paper: u16 },
}

/// A body that is not made of the parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Body {
    /// Whatever the caller gives.
    Any,
}

/// Numbered parameters: a list of items, each with one or two parts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Items {
    /// The parameters, with a place for the number.
    pub(super) names: Vec<String>,
    /// What the parts are called in code.
    pub(super) fields: Vec<String>,
    pub(super) most: usize,
    pub(super) order: Order,
    pub(super) unused: Unused,
    /// The parameter that says how many there are.
    pub(super) count: Option<String>,
    pub(super) ko: String,
    pub(super) en: String,
    pub(super) example: String,
}

/// How numbered parameters follow each other in the documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Order {
    /// Item by item.
    Pairs,
    /// Part by part.
    Columns,
}

/// What becomes of the numbers beyond the last item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(super) enum Unused {
    #[serde(rename = "left out")]
    LeftOut,
    #[serde(rename = "blank")]
    Blank,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Param {
    pub(super) ko: Option<String>,
    pub(super) en: Option<String>,
    #[serde(default)]
    pub(super) optional: Optional,
    pub(super) max: Option<u16>,
    pub(super) default: Option<String>,
    pub(super) fixed: Option<String>,
    pub(super) from: Option<From>,
    pub(super) codes: Option<String>,
    #[serde(default)]
    pub(super) values: Ordered<String>,
}

/// Whether a parameter may be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(untagged)]
pub(super) enum Optional {
    #[default]
    No,
    Is(bool),
    /// `"rest"`: of numbered parameters all but the first.
    Rest(Rest),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Rest {
    Rest,
}

/// Where a parameter gets its value from that the caller does not write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum From {
    /// `01` for a sale, `02` for a purchase.
    Side,
}

/// A part of a reply.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Container {
    #[serde(default)]
    pub(super) shape: Shape,
    pub(super) ko: Option<String>,
    /// Its other keys: sources disagree about some.
    #[serde(default)]
    pub(super) aliases: Vec<String>,
    /// Its fields in the order of the wire; one that may be missing ends in `?`.
    pub(super) words: Vec<String>,
    #[serde(default, rename = "override")]
    pub(super) own: Ordered<Own>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Shape {
    #[default]
    Object,
    List,
}

/// What an endpoint says otherwise than the glossary.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Own {
    pub(super) ko: Option<String>,
    pub(super) en: Option<String>,
    #[serde(rename = "type")]
    pub(super) ty: Option<Type>,
    pub(super) codes: Option<String>,
}

impl Spec {
    /// A list of codes by its name.
    pub(super) fn list(&self, name: &str) -> Option<&Ordered<Code>> {
        self.codes.iter().find_map(|(_, lists)| lists.get(name))
    }
}
