//! A feed and the layouts of its record.

use super::{Field, camel, field};
use crate::{
    Result,
    generate::spec::{self, Spec, What},
};

/// One websocket feed.
#[derive(Debug)]
pub(in super::super) struct Feed<'s> {
    pub(in super::super) spec: &'s spec::Feed,
    pub(in super::super) group: &'s str,
    pub(in super::super) name: &'s str,
    /// The name of its record: `CcnlKrx`.
    pub(in super::super) ty: String,
    /// The record's fields, then those that only other layouts have.
    pub(in super::super) fields: Vec<Field<'s>>,
    /// How many of them a record has today.
    pub(in super::super) width: usize,
    /// How many of them every record of this layout has.
    pub(in super::super) required: usize,
    /// Which of them is the subscription's key.
    pub(in super::super) key: Option<usize>,
    pub(in super::super) layouts: Vec<Layout<'s>>,
}

/// Another layout of the record.
#[derive(Debug)]
pub(in super::super) struct Layout<'s> {
    pub(in super::super) width: usize,
    pub(in super::super) fields: Vec<Field<'s>>,
}

/// Every feed, by group and name.
pub(in super::super) fn feeds(spec: &Spec) -> Result<Vec<Feed<'_>>> {
    let mut feeds = Vec::new();
    for entry in &spec.entries {
        if let What::Feed(of) = &entry.what {
            feeds.push(feed(spec, entry, of).map_err(|error| entry.place(&error))?);
        }
    }
    Ok(feeds)
}

fn feed<'s>(spec: &'s Spec, entry: &'s spec::Entry, of: &'s spec::Feed) -> Result<Feed<'s>> {
    let words = &of.record.words;
    let required = words.iter().take_while(|word| !word.ends_with('?')).count();
    if let Some(word) = words[required..].iter().find(|word| !word.ends_with('?')) {
        return Err(format!("{word} follows a word that was appended later").into());
    }
    let mut fields = field::fields(spec, words, &of.record.own)?;
    let key = match of.record.key.as_deref() {
        None => Some(0),
        Some("") => None,
        Some(word) => match fields.iter().position(|field| field.wire == word) {
            None => return Err(format!("the key {word} is no field").into()),
            at => at,
        },
    };
    let mut layouts = Vec::new();
    for (width, words) in of.record.layouts.iter() {
        layouts.push(layout(spec, of, width, words)?);
    }
    let width = fields.len();
    for field in layouts.iter().flat_map(|layout| &layout.fields) {
        if fields.iter().all(|known| known.wire != field.wire) {
            fields.push(field.clone());
        }
    }
    let ty = camel(&entry.name);
    Ok(Feed { spec: of, group: &entry.group, name: &entry.name, ty, fields, width, required, key, layouts })
}

fn layout<'s>(spec: &'s Spec, of: &'s spec::Feed, width: &str, words: &'s [String]) -> Result<Layout<'s>> {
    match width.parse() {
        Ok(width) if words.len() <= width => Ok(Layout { width, fields: field::named(spec, words, &of.record.own)? }),
        _ => Err(format!("the layout {width} has {} words", words.len()).into()),
    }
}

impl Feed<'_> {
    pub(in super::super) fn id(&self) -> String {
        format!("{}.{}", self.group, self.name)
    }
}
