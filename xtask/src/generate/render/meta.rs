//! `static META`: the endpoint's entry in the table.

use crate::generate::{
    model::{Container, Endpoint, Param},
    spec::{Class, Items, Kind, Method, Optional, Order, Paging, Shape, TrId},
};

pub(super) fn table(of: &Endpoint<'_>) -> String {
    let spec = of.spec;
    let mut code = format!(
        "static META: Meta = Meta {{\n    id: {:?},\n    title: {:?},\n    doc_no: {:?},\n    method: Method::{},\n    \
         path: {:?},\n    kind: Kind::{},\n    class: Class::{},\n",
        of.id(),
        spec.title,
        spec.doc_no,
        match spec.method {
            Method::Get => "Get",
            Method::Post => "Post",
        },
        spec.path,
        kind(spec.kind),
        match spec.class {
            Class::Quote => "Quote",
            Class::Ledger => "Ledger",
            Class::Token => "Token",
        },
    );
    code += "    tr_ids: &[";
    code += &spec.tr_ids.iter().map(|id| format!("\n        {},", tr_id(id))).collect::<String>();
    code += if spec.tr_ids.is_empty() { "],\n" } else { "\n    ],\n" };
    code += &match &spec.paging {
        Paging::Single | Paging::Field { .. } => "    paging: Paging::Single,\n".to_owned(),
        Paging::Named(_) => "    paging: Paging::Header,\n".to_owned(),
        Paging::Cursor { fk, nk } => format!("    paging: Paging::Cursor {{ fk: {fk:?}, nk: {nk:?} }},\n"),
    };
    code += "    params: &[\n";
    code += &params(of);
    code += "    ],\n    reply: &[\n";
    code += &container(&of.root);
    code += &of.containers.iter().map(container).collect::<String>();
    code + &format!("    ],\n    check: check::<{}Response>,\n}};\n\n", of.ty)
}

pub(super) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Read => "Read",
        Kind::Order => "Order",
        Kind::Auth => "Auth",
    }
}

fn tr_id(id: &TrId) -> String {
    let when: Vec<_> = id.when.iter().map(|(key, value)| format!("({key:?}, {value:?})")).collect();
    let old: Vec<_> = id.old.iter().map(|old| format!("{old:?}")).collect();
    format!(
        "TrId {{ when: &[{}], real: {:?}, paper: {:?}, old: &[{}] }}",
        when.join(", "),
        id.real,
        id.paper,
        old.join(", ")
    )
}

/// The parameters in the documents' order, the numbered ones one by one.
fn params(of: &Endpoint<'_>) -> String {
    let mut code = String::new();
    let mut numbered = Vec::new();
    for param in &of.params {
        match &of.spec.items {
            Some(items) if items.names.iter().any(|name| name == param.wire) => numbered.push(param),
            _ => code += &entry(param, None),
        }
    }
    // They come last: the documents list them so.
    code + &of.spec.items.as_ref().map(|items| rows(items, &numbered)).unwrap_or_default()
}

fn rows(items: &Items, numbered: &[&Param<'_>]) -> String {
    let numbers = 1..=items.most;
    match items.order {
        Order::Pairs => numbers.flat_map(|at| numbered.iter().map(move |param| entry(param, Some(at)))).collect(),
        Order::Columns => {
            numbered.iter().flat_map(|param| numbers.clone().map(move |at| entry(param, Some(at)))).collect()
        }
    }
}

fn entry(param: &Param<'_>, number: Option<usize>) -> String {
    let required = match param.optional {
        Optional::No | Optional::Is(false) => true,
        Optional::Is(true) => false,
        Optional::Rest(_) => number == Some(1),
    };
    let variant = if required { "Required" } else { "Optional" };
    let first = param.role.first().map_or("None".to_owned(), |value| format!("Some({value:?})"));
    format!(
        "        Param::{variant}({:?}, {:?}, {}, {first}),\n",
        numbered(param.wire, number),
        numbered(param.ko, number),
        param.max
    )
}

/// A text with the number in its place.
fn numbered(text: &str, number: Option<usize>) -> String {
    match number {
        None => text.to_owned(),
        Some(at) => text.replace("{:02}", &format!("{at:02}")).replace("{}", &at.to_string()),
    }
}

fn container(part: &Container<'_>) -> String {
    let head = match part.shape {
        _ if part.wire == "root" => "root(&[".to_owned(),
        Shape::Object => format!("object({:?}, &[", part.wire),
        Shape::List => format!("list({:?}, &[", part.wire),
    };
    let mut code = format!("        {head}\n");
    for field in &part.fields {
        code += &format!("            Field::{}({:?}, {:?}),\n", field.ty.variant(), field.wire, field.ko);
    }
    code += "        ])";
    if !part.aliases.is_empty() {
        code += &format!(".or(&{:?})", part.aliases);
    }
    code + ",\n"
}
