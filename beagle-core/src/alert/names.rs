//! The listings that a name may mean.

use alloc::{collections::BTreeMap, string::String, vec::Vec};

use kis_api::Instrument;
use unicode_normalization::UnicodeNormalization as _;

/// Finds listings by exact name or symbol.
pub trait Names {
    /// Every listing with exactly this name or symbol. More than one means that it is ambiguous.
    fn find(&self, name: &str) -> Vec<Instrument>;
}

/// Names kept in memory.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NameTable(BTreeMap<String, Vec<Instrument>>);

impl NameTable {
    /// Adds a name of a listing.
    pub fn insert(&mut self, name: &str, instrument: Instrument) {
        let same = self.0.entry(folded(name)).or_default();
        if !same.contains(&instrument) {
            same.push(instrument);
        }
    }
}

impl Names for NameTable {
    fn find(&self, name: &str) -> Vec<Instrument> {
        self.0.get(&folded(name)).cloned().unwrap_or_default()
    }
}

impl<N: AsRef<str>> FromIterator<(N, Instrument)> for NameTable {
    fn from_iter<I: IntoIterator<Item = (N, Instrument)>>(names: I) -> Self {
        let mut table = Self::default();
        for (name, instrument) in names {
            table.insert(name.as_ref(), instrument);
        }
        table
    }
}

/// Blanks don't count in a name, nor how wide its letters are; everything else does.
fn folded(name: &str) -> String {
    name.nfkc().filter(|c| !c.is_whitespace()).collect()
}
