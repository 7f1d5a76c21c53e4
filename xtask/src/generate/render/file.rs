//! The file of one endpoint: table entry, request, reply, decoder.

use super::{meta, reply, request};
use crate::generate::{
    model::{Container, Endpoint, Field},
    spec::Type,
};

pub(in crate::generate) fn endpoint(of: &Endpoint<'_>) -> String {
    let mut code = heading(&of.spec.title, &of.spec.doc_no);
    code += &imports(|ty| all_fields(of).any(|field| field.ty == ty));
    code += &meta::table(of);
    code += &request::request(of);
    code += &reply::reply(of);
    code.trim_end().to_owned() + "\n"
}

/// What the file is about.
pub(super) fn heading(title: &str, document: &str) -> String {
    let number = if document.is_empty() { String::new() } else { format!(" ({document})") };
    format!("//! {title}{number}.\n\n")
}

/// The types of fields that the file names, and what every file uses.
pub(super) fn imports(holds: impl Fn(Type) -> bool) -> String {
    let mut code = String::new();
    let civil = match (holds(Type::Date), holds(Type::Time)) {
        (true, true) => "use jiff::civil::{Date, Time};\n",
        (true, false) => "use jiff::civil::Date;\n",
        (false, true) => "use jiff::civil::Time;\n",
        (false, false) => "",
    };
    let decimal = if holds(Type::Decimal) { "use rust_decimal::Decimal;\n" } else { "" };
    if !civil.is_empty() || !decimal.is_empty() {
        code += &format!("{civil}{decimal}\n");
    }
    code + "use super::super::prelude::*;\n\n"
}

fn all_fields<'e, 's>(of: &'e Endpoint<'s>) -> impl Iterator<Item = &'e Field<'s>> {
    let parts = std::iter::once(&of.root).chain(&of.containers);
    parts.flat_map(|part: &Container<'s>| &part.fields).filter(|field| !field.is_envelope())
}
