//! The reply's structs and how they are read.

use super::doc;
use crate::generate::{
    model::{Container, Endpoint, Field},
    spec::{Shape, Type},
};

pub(super) fn reply(of: &Endpoint<'_>) -> String {
    let own: Vec<_> = of.root.fields.iter().filter(|field| !field.is_envelope()).collect();
    let mut code = response(of, &own);
    code += &decode(of, &own);
    code + &of.containers.iter().map(part).collect::<String>()
}

fn response(of: &Endpoint<'_>, own: &[&Field<'_>]) -> String {
    let ty = &of.ty;
    let mut code = doc(&format!("The reply to [`{ty}`]."));
    code += &format!("#[non_exhaustive]\npub struct {ty}Response {{\n");
    code += &own.iter().map(|field| declared(field, "", field.ty.rust())).collect::<String>();
    for part in &of.containers {
        code += &format!("    /// {}.\n", part.ko.unwrap_or("응답상세"));
        code += &match part.shape {
            Shape::List => format!("    pub {}: Vec<{}>,\n", part.wire, part.ty),
            Shape::Object => format!("    pub {}: {},\n", part.wire, part.ty),
        };
    }
    code += "}\n\n";
    let name = format!("{ty}Response");
    let parts: Vec<_> = of.containers.iter().map(|part| format!("&self.{}", part.wire)).collect();
    let parts = if parts.is_empty() { String::new() } else { format!(".parts(&[{}])", parts.join(", ")) };
    code + &match of.spec.secret.is_empty() {
        true => debug(&name, &format!("META.shown({name:?}, \"\"){}{parts}", values(own.iter().copied()))),
        false => silent(&name),
    }
}

/// A `Debug` that shows every value.
pub(super) fn debug(ty: &str, shown: &str) -> String {
    format!(
        "impl fmt::Debug for {ty} {{\n    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{\n        \
         {shown}.fmt(f)\n    }}\n}}\n\n"
    )
}

/// The values for [`debug`], by kind.
pub(super) fn values<'f, 's: 'f>(fields: impl Iterator<Item = &'f Field<'s>> + Clone) -> String {
    let mut code = String::new();
    for ty in [Type::Text, Type::Integer, Type::Decimal, Type::Date, Type::Time] {
        let borrow = if ty == Type::Text { "&" } else { "" };
        let of_kind = fields.clone().filter(|field| field.ty == ty);
        let values: Vec<_> = of_kind.map(|field| format!("{borrow}self.{}", field.ident)).collect();
        if !values.is_empty() {
            code += &format!(".{}s(&[{}])", ty.name(), values.join(", "));
        }
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
    code += &format!("#[non_exhaustive]\npub struct {ty} {{\n");
    code += &part.fields.iter().map(|field| declared(field, "", field.ty.rust())).collect::<String>();
    code += &format!(
        "}}\n\nimpl FromRow for {ty} {{\n    fn from_row(row: &mut Row<'_, '_>) -> Self {{\n        Self {{\n"
    );
    for field in &part.fields {
        code += &format!("            {}: row.{}({:?}),\n", field.ident, field.ty.name(), field.wire);
    }
    code += "        }\n    }\n}\n\n";
    code + &debug(ty, &format!("META.shown({ty:?}, {:?}){}", part.wire, values(part.fields.iter())))
}

/// A field of a struct, with its labels.
pub(super) fn declared(field: &Field<'_>, note: &str, ty: &str) -> String {
    let ko = if field.ko.is_empty() { field.en } else { field.ko };
    format!("    /// {ko} — {}.{note}\n    pub {}: {ty},\n", field.en, field.ident)
}
