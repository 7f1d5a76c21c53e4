//! The file of one feed: table entry, record, how it is read.

use super::{doc, file, reply, request};
use crate::generate::{
    model::{Feed, Field},
    spec::{Key, Type},
};

pub(in crate::generate) fn feed(of: &Feed<'_>) -> String {
    let mut code = file::heading(&of.spec.title, &of.spec.doc_no);
    code += &file::imports(|ty| of.fields.iter().any(|field| field.ty == ty));
    code += &table(of);
    code += &record(of);
    code += &read(of);
    code.trim_end().to_owned() + "\n"
}

fn table(of: &Feed<'_>) -> String {
    let spec = of.spec;
    let mut code = format!(
        "static META: FeedMeta = FeedMeta {{\n    id: {:?},\n    title: {:?},\n    doc_no: {:?},\n    real: {:?},\n    \
         paper: {:?},\n    key: Key::{:?},\n    key_at: {:?},\n    encrypted: {},\n    fields: &[\n",
        of.id(),
        spec.title,
        spec.doc_no,
        spec.tr_id.real,
        spec.tr_id.paper,
        spec.key,
        of.key,
        spec.encrypted,
    );
    code += &entries(&of.fields[..of.width]);
    code += &format!("    ],\n    required: {},\n    layouts: &[", of.required);
    for layout in &of.layouts {
        code += &format!("Layout {{ width: {}, fields: &[\n{}] }},", layout.width, entries(&layout.fields));
    }
    code + &format!("],\n    check: check_feed::<{}>,\n}};\n\n", of.ty)
}

fn entries(fields: &[Field<'_>]) -> String {
    fields
        .iter()
        .map(|field| format!("        Field::{}({:?}, {:?}),\n", field.ty.variant(), field.wire, field.ko))
        .collect()
}

fn record(of: &Feed<'_>) -> String {
    let spec = of.spec;
    let paper = spec.tr_id.paper.as_ref().map_or("none".to_owned(), |id| format!("`{id}`"));
    let mut code = doc(&format!("{} — {}.", spec.title, spec.en));
    code += &request::document(&spec.title, &spec.doc_no);
    code += "///\n";
    code += &doc(&format!("TR id: real `{}`, paper {paper}. Subscribed by {}.", spec.tr_id.real, key(spec.key)));
    let mut aliases = vec![&spec.tr_id.real];
    aliases.extend(spec.tr_id.paper.iter().filter(|paper| **paper != spec.tr_id.real));
    aliases.extend(Some(&spec.doc_no).filter(|number| !number.is_empty() && **number != spec.title));
    aliases.push(&spec.title);
    code += &aliases.iter().map(|alias| format!("#[doc(alias = {alias:?})]\n")).collect::<String>();
    // Not `Clone`, as replies are not: every build of the crate would be longer.
    code += &format!("#[non_exhaustive]\npub struct {} {{\n", of.ty);
    for (at, field) in of.fields.iter().enumerate() {
        let note = match at {
            at if at >= of.width => " Not in today's records.",
            at if at >= of.required => " Appended later: older records lack it.",
            _ => "",
        };
        code += &reply::declared(field, note, if field.ty == Type::Text { "SmolStr" } else { field.ty.rust() });
    }
    code + "}\n\n"
}

fn read(of: &Feed<'_>) -> String {
    let mut code = format!(
        "impl Feed for {} {{\n    const META: &'static FeedMeta = &META;\n\n    \
         fn read(record: &mut Record<'_>) -> Self {{\n        Self {{\n",
        of.ty
    );
    for field in &of.fields {
        code += &format!("            {}: record.{}(),\n", field.ident, field.ty.name());
    }
    code += "        }\n    }\n}\n\n";
    code + &reply::debug(&of.ty, &format!("META.shown({:?}){}", of.ty, reply::values(of.fields.iter())))
}

/// What the subscription's key is, for people.
fn key(key: Key) -> &'static str {
    match key {
        Key::Symbol => "종목코드 (issue code)",
        Key::Sector => "업종구분코드 (sector code)",
        Key::HtsId => "HTS ID (the user's login)",
        Key::Delayed => "`D`, exchange and symbol: `DNASAAPL`",
        Key::Live => "`R`, exchange and symbol: `RBAQAAPL`",
    }
}
