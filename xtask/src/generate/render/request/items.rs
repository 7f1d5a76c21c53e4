//! Requests about a list of items, each in numbered parameters.

use crate::generate::{
    model::{Endpoint, Role},
    spec::{Items, Unused},
};

/// The type of one item.
pub(super) fn item(items: &Items) -> &'static str {
    if items.fields.len() == 1 { "String" } else { "(String, String)" }
}

pub(super) fn constructor(of: &Endpoint<'_>, items: &Items) -> String {
    let item = item(items);
    let defaults: String = super::fields(of)
        .filter_map(|param| match param.role {
            Role::Default(value) => Some(format!(", {}: {value:?}.into()", param.ident)),
            _ => None,
        })
        .collect();
    format!(
        "    /// The most items that one request takes.\n    pub const MAX_ITEMS: usize = {};\n\n    \
         /// {} — {}, such as `{}`, at most [`Self::MAX_ITEMS`] of them.\n    ///\n    /// # Errors\n    \
         /// [`Error::is_invalid`] for more: nothing is cut off.\n    \
         pub fn new(items: impl IntoIterator<Item = {item}>) -> Result<Self> {{\n        \
         let items: Vec<_> = items.into_iter().collect();\n        if items.len() > Self::MAX_ITEMS {{\n            \
         return Err(Error::invalid(format!(\"one request takes {{}} items, not {{}}\", Self::MAX_ITEMS, items.len())));\
         \n        }}\n        Ok(Self {{ items{defaults} }})\n    }}\n",
        items.most, items.ko, items.en, items.example
    )
}

/// The lines that send the items, after everything else.
pub(super) fn sent(items: &Items) -> String {
    let mut code = String::new();
    if let Some(count) = &items.count {
        code += &format!("        out.push({count:?}, self.items.len().to_string());\n");
    }
    let parts = items.fields.join(", ");
    let pattern = if items.fields.len() == 1 { parts } else { format!("({parts})") };
    code + &match items.unused {
        Unused::Blank => blank(items, &pattern),
        Unused::LeftOut => left_out(items, &pattern),
    }
}

fn blank(items: &Items, pattern: &str) -> String {
    let nothing = if items.fields.len() == 1 { "\"\"" } else { "(\"\", \"\")" };
    let pushes: String = items
        .names
        .iter()
        .zip(&items.fields)
        .map(|(name, field)| format!("            out.push(format!({name:?}, at + 1), {field});\n"))
        .collect();
    format!(
        "        // Unused places are required too, and blank.\n        for at in 0..Self::MAX_ITEMS {{\n            \
         let {pattern} = self.items.get(at).map_or({nothing}, |{pattern}| {pattern});\n{pushes}        }}\n"
    )
}

fn left_out(items: &Items, pattern: &str) -> String {
    let pushes: String = items
        .names
        .iter()
        .zip(&items.fields)
        .map(|(name, field)| {
            let name = name.replace("{}", "{at}");
            format!("            out.push(format!({name:?}), &**{field});\n")
        })
        .collect();
    format!("        for (at, {pattern}) in (1..).zip(&self.items) {{\n{pushes}        }}\n")
}
