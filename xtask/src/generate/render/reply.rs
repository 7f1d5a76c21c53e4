//! The reply's structs and how they are read.

use super::doc;
use crate::generate::{
    model::{Container, Endpoint, Field},
    spec::Shape,
};

pub(super) fn reply(of: &Endpoint<'_>) -> String {
    let own: Vec<_> = of.root.fields.iter().filter(|field| !field.is_envelope()).collect();
    let mut code = response(of, &own);
    code += &decode(of, &own);
    code + &of.containers.iter().map(part).collect::<String>()
}

fn response(of: &Endpoint<'_>, own: &[&Field<'_>]) -> String {
    let ty = &of.ty;
    // Not `Clone`: that would make every build of the crate a quarter longer.
    let derive = if of.spec.secret.is_empty() { "#[derive(Debug)]\n" } else { "" };
    let mut code = doc(&format!("The reply to [`{ty}`]."));
    code += &format!("{derive}#[non_exhaustive]\npub struct {ty}Response {{\n");
    code += &own.iter().map(|field| declared(field, "", field.ty.rust())).collect::<String>();
    for part in &of.containers {
        code += &format!("    /// {}.\n", part.ko.unwrap_or("응답상세"));
        code += &match part.shape {
            Shape::List => format!("    pub {}: Vec<{}>,\n", part.wire, part.ty),
            Shape::Object => format!("    pub {}: {},\n", part.wire, part.ty),
        };
    }
    code += "}\n\n";
    if !of.spec.secret.is_empty() {
        code += &silent(&format!("{ty}Response"));
    }
    code
}

/// A `Debug` that shows nothing.
pub(super) fn silent(ty: &str) -> String {
    format!(
        "impl fmt::Debug for {ty} {{\n    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{\n        \
         f.debug_struct({ty:?}).finish_non_exhaustive()\n    }}\n}}\n\n"
    )
}

fn decode(of: &Endpoint<'_>, own: &[&Field<'_>]) -> String {
    let mut code = format!(
        "impl Decode for {}Response {{\n    const META: &'static Meta = &META;\n\n    \
         fn read(reply: &mut Reply<'_>) -> Self {{\n",
        of.ty
    );
    if !own.is_empty() {
        code += "        let mut root = reply.root();\n";
    }
    code += "        Self {\n";
    for field in own {
        code += &format!("            {}: root.{}({:?}),\n", field.ident, field.reader(), field.wire);
    }
    for part in &of.containers {
        let shape = match part.shape {
            Shape::List => "list",
            Shape::Object => "object",
        };
        code += &format!("            {}: reply.{shape}({:?}),\n", part.wire, part.wire);
    }
    code + "        }\n    }\n}\n\n"
}

fn part(part: &Container<'_>) -> String {
    let what = match part.shape {
        Shape::List => "A row of",
        Shape::Object => "The object",
    };
    let ko = part.ko.map(|ko| format!(", {ko}")).unwrap_or_default();
    let ty = &part.ty;
    let mut code = doc(&format!("{what} `{}`{ko}.", part.wire));
    code += &format!("#[derive(Debug)]\n#[non_exhaustive]\npub struct {ty} {{\n");
    code += &part.fields.iter().map(|field| declared(field, "", field.ty.rust())).collect::<String>();
    code += &format!(
        "}}\n\nimpl FromRow for {ty} {{\n    fn from_row(row: &mut Row<'_, '_>) -> Self {{\n        Self {{\n"
    );
    for field in &part.fields {
        code += &format!("            {}: row.{}({:?}),\n", field.ident, field.ty.name(), field.wire);
    }
    code + "        }\n    }\n}\n\n"
}

/// A field of a struct, with its labels.
pub(super) fn declared(field: &Field<'_>, note: &str, ty: &str) -> String {
    let ko = if field.ko.is_empty() { field.en } else { field.ko };
    format!("    /// {ko} — {}.{note}\n    pub {}: {ty},\n", field.en, field.ident)
}
