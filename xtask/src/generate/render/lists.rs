//! The files that list others.

use crate::generate::Group;

/// A file that makes modules' items its own: `api/<group>.rs`, `api/codes.rs`.
pub(in crate::generate) fn group(title: &str, names: &[&str]) -> String {
    let modules: String = names.iter().map(|name| format!("mod {name};\n")).collect();
    let uses: String = names.iter().map(|name| format!("pub use {name}::*;\n")).collect();
    format!("//! {title}\n\n{modules}\n{uses}")
}

/// `api.rs`.
pub(in crate::generate) fn api(groups: &[&Group]) -> String {
    let private = |name| (name, format!("mod {name};\n"));
    let mut modules = vec![private("endpoints"), private("feeds"), private("prelude")];
    modules.push(("codes", "pub mod codes;\n".to_owned()));
    for group in groups {
        modules.push((group.name, format!("{}pub mod {};\n", gate(group).unwrap_or_default(), group.name)));
    }
    modules.sort();
    let modules: String = modules.into_iter().map(|(_, module)| module).collect();
    API.replace("{modules}", &modules)
}

/// `api/endpoints.rs`: every endpoint, as group and type.
pub(in crate::generate) fn endpoints(groups: &[&Group], types: &[(&str, &str)]) -> String {
    table(ENDPOINTS, groups, types)
}

/// `api/feeds.rs`: every feed, as group and type.
pub(in crate::generate) fn feeds(groups: &[&Group], types: &[(&str, &str)]) -> String {
    table(FEEDS, groups, types)
}

fn table(text: &str, groups: &[&Group], types: &[(&str, &str)]) -> String {
    let (mut uses, mut rows) = (String::new(), String::new());
    for group in groups {
        let mut of = types.iter().filter(|(name, _)| *name == group.name).peekable();
        let gate = gate(group).unwrap_or_default();
        if of.peek().is_some() {
            uses += &format!("{gate}use super::{};\n", group.name);
        }
        for (name, ty) in of {
            rows += &format!("{}    {name}::{ty}::META,\n", gate.replace('#', "    #"));
        }
    }
    text.replace("{uses}", &uses).replace("{rows}", &rows)
}

fn gate(group: &Group) -> Option<String> {
    group.feature.map(|feature| format!("#[cfg(feature = {feature:?})]\n"))
}

const API: &str = "\
//! The official endpoints and realtime feeds, one file each, under their wire names.
//!
//! A field is called what KIS calls it, in lower case, so that the official documents can be searched for it;
//! its comment carries the Korean label and an English gloss. Searching these pages for a TR id
//! (`FHKST01010100`), a document's number (`v1_국내주식-008`) or a Korean title (`주식현재가`) finds the type. Replies
//! are not `Clone`, which would make every build a quarter longer; an `Arc` shares them.
//!
//! These files are generated from `spec/` by `cargo xtask gen`.

{modules}
pub use endpoints::{ALL, find};
pub use feeds::{FEEDS, feed};
";

const ENDPOINTS: &str = "\
//! The table of the endpoints.

{uses}use crate::endpoint::{Endpoint, Meta};

/// Every endpoint's table entry.
pub static ALL: &[&Meta] = &[
{rows}];

/// The table entry of this id, such as `domestic_stock.inquire_price`.
pub fn find(id: &str) -> Option<&'static Meta> {
    ALL.iter().copied().find(|meta| meta.id == id)
}
";

const FEEDS: &str = "\
//! The table of the realtime feeds.

{uses}#[allow(unused_imports, reason = \"without a group of endpoints there is no feed\")]
use crate::feed::{Feed, FeedMeta};

/// Every feed's table entry.
pub static FEEDS: &[&FeedMeta] = &[
{rows}];

/// The table entry of this feed, by its id or either of its TR ids: `domestic_stock.ccnl_krx`, `H0STCNT0`.
pub fn feed(id: &str) -> Option<&'static FeedMeta> {
    FEEDS.iter().copied().find(|meta| meta.has(id))
}
";
