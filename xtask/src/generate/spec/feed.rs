//! What a feed's file says.

use serde::Deserialize;

use super::{Ordered, Own};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Feed {
    pub(crate) title: String,
    pub(crate) en: String,
    pub(crate) doc_no: String,
    #[expect(dead_code, reason = "it tells a feed's file from an endpoint's")]
    kind: Kind,
    pub(crate) tr_id: TrId,
    pub(crate) key: Key,
    #[serde(default)]
    pub(crate) encrypted: bool,
    pub(crate) record: Record,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Feed,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TrId {
    pub(crate) real: String,
    pub(crate) paper: Option<String>,
}

/// What the key of a subscription is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(crate) enum Key {
    #[serde(rename = "종목코드")]
    Symbol,
    #[serde(rename = "업종구분코드")]
    Sector,
    #[serde(rename = "HTS ID")]
    HtsId,
    #[serde(rename = "D + 거래소 + 종목코드")]
    Delayed,
    #[serde(rename = "R + 거래소 + 종목코드")]
    Live,
}

/// A feed's record, field by field.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Record {
    /// Its fields in the order of the wire; those appended later end in `?`.
    pub(crate) words: Vec<String>,
    /// The word that carries the subscription's key, where that is not the first; blank where none does.
    pub(crate) key: Option<String>,
    #[serde(default, rename = "override")]
    pub(crate) own: Ordered<Own>,
    /// Other layouts, by their number of fields. What a layout leaves unnamed at its end is not known.
    #[serde(default)]
    pub(crate) layouts: Ordered<Vec<String>>,
}
