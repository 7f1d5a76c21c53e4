//! The request's struct, its constructor and setters, and what it sends.

mod body;
mod endpoint;
mod items;
mod setter;

use super::{doc, meta, reply, wrapped};
use crate::generate::{
    model::{Endpoint, Param, Role},
    spec::{Body, Kind, Method},
};

pub(super) fn request(of: &Endpoint<'_>) -> String {
    let mut code = declared(of);
    code += &format!("impl {} {{\n", of.ty);
    code += &match (&of.spec.items, of.spec.body) {
        (Some(items), _) => items::constructor(items),
        (None, Some(Body::Any)) => body::CONSTRUCTOR.to_owned(),
        (None, None) => constructor(of),
    };
    code += &setter::choices(of);
    code += &of.params.iter().map(setter::setter).collect::<String>();
    code += "}\n\n";
    if of.spec.items.is_none() && of.spec.body.is_none() && of.spec.new.is_empty() {
        code +=
            &format!("impl Default for {} {{\n    fn default() -> Self {{\n        Self::new()\n    }}\n}}\n\n", of.ty);
    }
    code += &endpoint::endpoint(of);
    if of.spec.kind != Kind::Auth {
        code += &format!("impl {}Endpoint for {} {{}}\n\n", meta::kind(of.spec.kind), of.ty);
    }
    code
}

fn declared(of: &Endpoint<'_>) -> String {
    let spec = of.spec;
    let method = match spec.method {
        Method::Get => "GET",
        Method::Post => "POST",
    };
    let mut code = doc(&format!("{} — {}: `{method} {}`.", spec.title, spec.en, spec.path));
    code += &document(&spec.title, &spec.doc_no);
    code += &transactions(of);
    code += &aliases(of);
    // A request with secrets in it has a `Debug` that shows nothing.
    let secret = spec.kind == Kind::Auth;
    code += &format!("#[derive({})]\npub struct {} {{\n", if secret { "Clone" } else { "Debug, Clone" }, of.ty);
    if of.takes("side") {
        code += "    side: Side,\n";
    }
    if of.takes("action") {
        code += "    action: Action,\n";
    }
    if let Some(choice) = of.choice() {
        code += &format!("    {}: &'static str,\n", choice.key);
    }
    code += "    params: Params,\n}\n\n";
    if secret {
        code += &reply::silent(&of.ty);
    }
    code
}

/// The number of the official document, by which people name an endpoint, too. A few documents have a title alone.
pub(super) fn document(title: &str, number: &str) -> String {
    match number {
        "" => String::new(),
        number if number == title => String::new(),
        number => "///\n".to_owned() + &doc(&format!("Official document: {number}.")),
    }
}

/// The transaction ids, for people.
fn transactions(of: &Endpoint<'_>) -> String {
    let paper = |paper: &Option<String>| paper.as_ref().map_or("none".to_owned(), |id| format!("`{id}`"));
    match of.spec.tr_ids.as_slice() {
        [] => String::new(),
        [only] => "///\n".to_owned() + &doc(&format!("TR id: real `{}`, paper {}.", only.real, paper(&only.paper))),
        several => {
            let mut code = "///\n".to_owned() + &doc("TR ids, real and paper:");
            for id in several {
                let when: Vec<_> = id.when.iter().map(|(_, value)| value.replace('|', "/").replace('_', " ")).collect();
                code += &doc(&format!("- {}: `{}`, {}", when.join(", "), id.real, paper(&id.paper)));
            }
            code
        }
    }
}

/// What a search of the pages finds the type by.
fn aliases(of: &Endpoint<'_>) -> String {
    let mut ids = Vec::new();
    for id in &of.spec.tr_ids {
        for id in std::iter::once(&id.real).chain(&id.paper) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
    }
    ids.extend(Some(&of.spec.doc_no).filter(|number| !number.is_empty() && **number != of.spec.title));
    // The name itself is found without.
    if of.spec.title != of.ty {
        ids.push(&of.spec.title);
    }
    ids.iter().map(|id| format!("#[doc(alias = {id:?})]\n")).collect()
}

/// The type of a parameter's value.
fn value(param: &Param<'_>) -> String {
    param.codes.map_or("String".to_owned(), |codes| format!("Code<codes::{codes}>"))
}

fn constructor(of: &Endpoint<'_>) -> String {
    let arguments = of.arguments();
    let mut head: Vec<String> = Vec::new();
    if of.takes("side") {
        head.push("side: Side".into());
    }
    if of.takes("action") {
        head.push("action: Action".into());
    }
    head.extend(arguments.iter().map(|param| format!("{}: impl Into<{}>", param.ident, value(param))));
    let required: Vec<_> =
        arguments.iter().map(|param| format!("`{}` {} ({})", param.ident, param.ko, param.en)).collect();
    let about = match required.as_slice() {
        [] => "Everything at its default.".to_owned(),
        required => format!("Required: {}.", required.join("; ")),
    };
    let mut code = wrapped(&about, "    ");
    code += &format!("    pub fn new({}) -> Self {{\n", head.join(", "));
    let sent = constructed(of, &arguments);
    if !sent.is_empty() {
        code += &format!("        let mut params = META.defaults();\n{sent}");
    }
    code += "        Self { ";
    if of.takes("side") {
        code += "side, ";
    }
    if of.takes("action") {
        code += "action, ";
    }
    if let Some(choice) = of.choice() {
        code += &format!("{}: {:?}, ", choice.key, choice.first);
    }
    code += if sent.is_empty() { "params: META.defaults() }\n    }\n" } else { "params }\n    }\n" };
    code
}

/// The lines that set what the constructor takes.
fn constructed(of: &Endpoint<'_>, arguments: &[&Param<'_>]) -> String {
    let mut code: String = arguments.iter().map(|param| set("params", param, &param.ident)).collect();
    if let Some(param) = of.params.iter().find(|param| param.role == Role::Side) {
        code += &format!("        params.set({:?}, side.code().into());\n", param.wire);
    }
    code
}

/// The line that sets a parameter.
fn set(params: &str, param: &Param<'_>, value: &str) -> String {
    let method = if param.codes.is_some() { "set_code" } else { "set" };
    format!("        {params}.{method}({:?}, {value}.into());\n", param.wire)
}
