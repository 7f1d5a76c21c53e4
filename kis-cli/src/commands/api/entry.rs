//! What is known of an endpoint or feed: kis-api's own table, with what `cargo xtask gen` knows of the rest of the house.

use kis_api::{
    Meta, api,
    endpoint::{Kind, Method},
    feed::FeedMeta,
};
use serde::Serialize;

/// Id, English title, example, simulator, curated call, lists of codes.
const COVERAGE: &str = include_str!("../../../tables/coverage.tsv");

/// List, code, Korean and English name.
const CODES: &str = include_str!("../../../tables/codes.tsv");

/// An endpoint or a feed.
#[derive(Debug, Clone, Copy)]
pub(super) enum Official {
    Rest(&'static Meta),
    Feed(&'static FeedMeta),
}

/// A line of `kis api list`.
#[derive(Debug, Serialize)]
pub(super) struct Entry {
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    pub(super) title_en: &'static str,
    pub(super) doc_no: &'static str,
    /// read, order, auth or feed.
    pub(super) kind: &'static str,
    /// GET, POST or WS.
    pub(super) method: &'static str,
    pub(super) path: String,
    pub(super) tr_ids: Vec<TrId>,
    /// Whether paper accounts have it.
    pub(super) paper: bool,
    /// Whether kis-api has types for it.
    pub(super) typed: bool,
    /// Whether the repository has an example of its reply.
    pub(super) fixture: bool,
    /// How the simulator serves it: state, sample or no.
    pub(super) simulator: &'static str,
    /// The call of the curated layer that uses it.
    pub(super) curated: Option<&'static str>,
    /// Whether it was seen with the broker itself.
    pub(super) verified_live: bool,
    #[serde(skip)]
    pub(super) official: Official,
}

/// A transaction id and when it applies.
#[derive(Debug, Serialize)]
pub(super) struct TrId {
    pub(super) real: &'static str,
    pub(super) paper: Option<&'static str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(super) when: String,
}

/// A code that a parameter can have.
#[derive(Debug, Serialize)]
pub(super) struct Code {
    pub(super) code: &'static str,
    pub(super) ko: &'static str,
    pub(super) en: &'static str,
}

/// What the generated table says of an id.
struct Covered {
    title_en: &'static str,
    fixture: bool,
    simulator: &'static str,
    curated: Option<&'static str>,
    codes: &'static str,
}

/// Every endpoint and every feed, by id.
pub(super) fn all() -> Vec<Entry> {
    let endpoints = api::ALL.iter().map(|meta| Entry::of(Official::Rest(meta)));
    let feeds = api::FEEDS.iter().map(|meta| Entry::of(Official::Feed(meta)));
    let mut entries: Vec<_> = endpoints.chain(feeds).collect();
    entries.sort_by_key(|entry| entry.id);
    entries
}

/// The codes of a parameter; none where any text goes.
pub(super) fn codes(meta: &Meta, param: &str) -> Vec<Code> {
    let lists = covered(meta.id).codes.split(',').filter_map(|pair| pair.split_once('='));
    let Some((_, list)) = lists.into_iter().find(|(name, _)| *name == param) else { return Vec::new() };
    let rows = CODES.lines().filter_map(|row| {
        let mut columns = row.split('\t');
        (columns.next() == Some(list)).then_some(columns)
    });
    rows.filter_map(|mut columns| Some(Code { code: columns.next()?, ko: columns.next()?, en: columns.next()? }))
        .collect()
}

fn covered(id: &str) -> Covered {
    let row = COVERAGE.lines().find(|row| row.split('\t').next() == Some(id)).unwrap_or_default();
    let mut columns = row.split('\t').skip(1).map(|column| if column == "-" { "" } else { column });
    let mut next = || columns.next().unwrap_or_default();
    let (title_en, fixture, simulator, curated, codes) = (next(), next(), next(), next(), next());
    let curated = (!curated.is_empty()).then_some(curated);
    Covered { title_en, fixture: fixture == "yes", simulator, curated, codes }
}

impl Entry {
    pub(super) fn of(official: Official) -> Self {
        let covered = covered(official.id());
        let (title, doc_no, kind, method, path) = match official {
            Official::Rest(meta) => {
                let kind = match meta.kind {
                    Kind::Read => "read",
                    Kind::Order => "order",
                    Kind::Auth => "auth",
                };
                let method = match meta.method {
                    Method::Get => "GET",
                    Method::Post => "POST",
                };
                (meta.title, meta.doc_no, kind, method, meta.path.to_owned())
            }
            Official::Feed(meta) => (meta.title, meta.doc_no, "feed", "WS", format!("/tryitout/{}", meta.real)),
        };
        Self {
            id: official.id(),
            title,
            title_en: covered.title_en,
            doc_no,
            kind,
            method,
            path,
            tr_ids: official.tr_ids(),
            paper: match official {
                Official::Rest(meta) => meta.on_paper(),
                Official::Feed(meta) => meta.paper.is_some(),
            },
            typed: true,
            fixture: covered.fixture,
            simulator: covered.simulator,
            curated: covered.curated,
            verified_live: false,
            official,
        }
    }

    /// Whether this word is somewhere in what names it.
    pub(super) fn has(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        let names = [self.id, self.title, self.title_en, self.doc_no, self.kind, self.path.as_str()];
        let ids = self.tr_ids.iter().flat_map(|id| [Some(id.real), id.paper]).flatten();
        names.into_iter().chain(ids).any(|name| name.to_lowercase().contains(&word))
    }
}

impl Official {
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Rest(meta) => meta.id,
            Self::Feed(meta) => meta.id,
        }
    }

    fn tr_ids(self) -> Vec<TrId> {
        match self {
            Self::Rest(meta) => {
                let when = |id: &kis_api::endpoint::TrId| {
                    id.when.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join(" ")
                };
                meta.tr_ids.iter().map(|id| TrId { real: id.real, paper: id.paper, when: when(id) }).collect()
            }
            Self::Feed(meta) => vec![TrId { real: meta.real, paper: meta.paper, when: String::new() }],
        }
    }
}
