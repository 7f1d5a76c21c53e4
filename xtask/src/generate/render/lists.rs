//! The files that list others.

use crate::generate::{Group, model::Endpoint};

/// A file that makes modules' items its own: `api/<group>.rs`, `api/codes.rs`.
pub(in crate::generate) fn group(title: &str, names: &[&str]) -> String {
    let modules: String = names.iter().map(|name| format!("mod {name};\n")).collect();
    let uses: String = names.iter().map(|name| format!("pub use {name}::*;\n")).collect();
    format!("//! {title}\n\n{modules}\n{uses}")
}

/// `api.rs`.
pub(in crate::generate) fn api(groups: &[&Group], endpoints: &[Endpoint<'_>]) -> String {
    let gate = |group: &Group| group.feature.map(|feature| format!("#[cfg(feature = {feature:?})]\n"));
    let mut modules = vec![("codes", "pub mod codes;\n".to_owned()), ("prelude", "mod prelude;\n".to_owned())];
    for group in groups {
        modules.push((group.name, format!("{}pub mod {};\n", gate(group).unwrap_or_default(), group.name)));
    }
    modules.sort();
    let modules: String = modules.into_iter().map(|(_, module)| module).collect();
    let mut entries = String::new();
    for of in endpoints {
        let group = groups.iter().find(|group| group.name == of.group);
        if let Some(gate) = group.and_then(|group| gate(group)) {
            entries += &format!("    {gate}");
        }
        entries += &format!("    {}::{}::META,\n", of.group, of.ty);
    }
    API.replace("{modules}", &modules).replace("{entries}", &entries)
}

const API: &str = "\
//! The official endpoints, one file each, under their wire names.
//!
//! A field is called what KIS calls it, in lower case, so that the official documents can be searched for it;
//! its comment carries the Korean label and an English gloss. Searching these pages for a TR id
//! (`FHKST01010100`) or a Korean title (`주식현재가`) finds the type. Replies are not `Clone`, which would make every
//! build a quarter longer; an `Arc` shares them.
//!
//! These files are generated from `spec/` by `cargo xtask gen`.

{modules}
use crate::endpoint::{Endpoint, Meta};

/// Every endpoint's table entry.
pub static ALL: &[&Meta] = &[
{entries}];

/// The table entry of this id, such as `domestic_stock.inquire_price`.
pub fn find(id: &str) -> Option<&'static Meta> {
    ALL.iter().copied().find(|meta| meta.id == id)
}
";
