//! Requests about a list of items, each in numbered parameters.

use crate::generate::spec::Items;

/// The type of one item.
pub(super) fn item(items: &Items) -> &'static str {
    if items.fields.len() == 1 { "String" } else { "(String, String)" }
}

pub(super) fn constructor(items: &Items) -> String {
    let item = item(items);
    let parts = items.fields.join(", ");
    let pattern = if items.fields.len() == 1 { parts } else { format!("({parts})") };
    let mut sent = String::new();
    if let Some(count) = &items.count {
        sent += &format!("        params.set({count:?}, items.len().to_string());\n");
    }
    let set: String = items
        .names
        .iter()
        .zip(&items.fields)
        .map(|(name, field)| {
            let name = name.replace("{}", "{at}").replace("{:02}", "{at:02}");
            format!("            params.set_numbered(format!({name:?}), {field});\n")
        })
        .collect();
    sent += &format!("        for (at, {pattern}) in (1..).zip(items) {{\n{set}        }}\n");
    format!(
        "    /// The most items that one request takes.\n    pub const MAX_ITEMS: usize = {};\n\n    \
         /// {} — {}, such as `{}`, at most [`Self::MAX_ITEMS`] of them.\n    ///\n    /// # Errors\n    \
         /// [`Error::is_invalid`] for more: nothing is cut off.\n    \
         pub fn new(items: impl IntoIterator<Item = {item}>) -> Result<Self> {{\n        \
         let items: Vec<_> = items.into_iter().collect();\n        if items.len() > Self::MAX_ITEMS {{\n            \
         return Err(Error::invalid(format!(\"one request takes {{}} items, not {{}}\", Self::MAX_ITEMS, items.len())));\
         \n        }}\n        let mut params = META.defaults();\n{sent}        Ok(Self {{ params }})\n    }}\n",
        items.most, items.ko, items.en, items.example
    )
}
