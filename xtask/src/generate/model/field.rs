//! The parts of a reply and their fields.

use super::super::spec::{self, Ordered, Own, Shape, Spec, Type};
use super::{camel, ident};
use crate::Result;

/// A part of a reply.
#[derive(Debug)]
pub(in super::super) struct Container<'s> {
    pub(in super::super) wire: &'s str,
    pub(in super::super) aliases: &'s [String],
    pub(in super::super) shape: Shape,
    pub(in super::super) ko: Option<&'s str>,
    /// The name of its struct: `InquirePriceOutput`.
    pub(in super::super) ty: String,
    pub(in super::super) fields: Vec<Field<'s>>,
}

/// A field of a reply or record.
#[derive(Debug, Clone)]
pub(in super::super) struct Field<'s> {
    pub(in super::super) wire: &'s str,
    pub(in super::super) ident: String,
    pub(in super::super) ko: &'s str,
    pub(in super::super) en: &'s str,
    pub(in super::super) ty: Type,
}

impl<'s> Container<'s> {
    pub(super) fn new(spec: &'s Spec, endpoint: &str, wire: &'s str, of: &'s spec::Container) -> Result<Self> {
        Ok(Self {
            wire,
            aliases: &of.aliases,
            shape: of.shape,
            ko: of.ko.as_deref(),
            ty: format!("{endpoint}{}", camel(wire)),
            fields: fields(spec, &of.words, &of.own)?,
        })
    }
}

impl Field<'_> {
    /// Whether it belongs to every reply and is judged before the reply is read.
    pub(in super::super) fn is_envelope(&self) -> bool {
        matches!(self.wire, "rt_cd" | "msg_cd" | "msg1" | "msg")
    }

    /// The cursor's method that reads it. A page's key goes back as it came, padding and all.
    pub(in super::super) fn reader(&self) -> &'static str {
        if self.wire.starts_with("ctx_") { "verbatim" } else { self.ty.name() }
    }
}

impl Type {
    /// The variant of `Field` and `FieldType`.
    pub(in super::super) fn variant(self) -> &'static str {
        match self {
            Self::Text => "Text",
            Self::Integer => "Integer",
            Self::Decimal => "Decimal",
            Self::Date => "Date",
            Self::Time => "Time",
        }
    }

    pub(in super::super) fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer => "integer",
            Self::Decimal => "decimal",
            Self::Date => "date",
            Self::Time => "time",
        }
    }

    pub(in super::super) fn rust(self) -> &'static str {
        match self {
            Self::Text => "String",
            Self::Integer => "Option<i64>",
            Self::Decimal => "Option<Decimal>",
            Self::Date => "Option<Date>",
            Self::Time => "Option<Time>",
        }
    }
}

/// Words with what is known of them.
pub(super) fn fields<'s>(spec: &'s Spec, words: &'s [String], own: &'s Ordered<Own>) -> Result<Vec<Field<'s>>> {
    let fields = named(spec, words, own)?;
    let unknown = own.iter().find(|(wire, _)| fields.iter().all(|field| field.wire != *wire));
    match unknown {
        Some((wire, _)) => Err(format!("{wire} is overridden and not there").into()),
        None => Ok(fields),
    }
}

/// As [`fields`], where not every override has to have its word.
pub(super) fn named<'s>(spec: &'s Spec, words: &'s [String], own: &'s Ordered<Own>) -> Result<Vec<Field<'s>>> {
    let mut fields = Vec::with_capacity(words.len());
    for word in words {
        let wire = word.strip_suffix('?').unwrap_or(word);
        let lower = wire.to_lowercase();
        let entry = spec.glossary.get(&lower).ok_or_else(|| format!("the glossary has no {lower}"))?;
        let own = own.get(wire);
        if let Some(list) = own.and_then(|own| own.codes.as_deref())
            && spec.list(list).is_none()
        {
            return Err(format!("{wire}: there is no list of codes {list}").into());
        }
        fields.push(Field {
            wire,
            ident: ident(wire),
            ko: own.and_then(|own| own.ko.as_deref()).unwrap_or(&entry.ko),
            en: own.and_then(|own| own.en.as_deref()).unwrap_or(&entry.en),
            ty: own.and_then(|own| own.ty).unwrap_or(entry.ty),
        });
    }
    Ok(fields)
}
