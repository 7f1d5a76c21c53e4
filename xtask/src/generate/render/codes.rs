//! The lists of codes.

use super::wrapped;
use crate::generate::spec::{Code, Ordered, Word};

/// `api/codes/<word>.rs`.
pub(in crate::generate) fn codes(word: &Word, lists: &[(&str, &Ordered<Code>)]) -> String {
    let about = format!("{} — {}.", word.ko, word.en);
    let mut code = format!("//! {about}\n\nuse crate::CodeList;\n\n");
    for (name, list) in lists {
        code += &one(&about, name, list);
    }
    code.trim_end().to_owned() + "\n"
}

fn one(about: &str, name: &str, list: &Ordered<Code>) -> String {
    let mut code = wrapped(about, "");
    code += &format!("#[derive(Debug, Clone, Copy, PartialEq)]\n#[non_exhaustive]\npub enum {name} {{\n");
    for (value, of) in list.iter() {
        code += &wrapped(&format!("`{value}` {} — {}.", of.ko, of.en), "    ");
        code += &format!("    {},\n", of.name);
    }
    code += &format!("}}\n\nimpl CodeList for {name} {{\n    const ALL: &'static [(&'static str, Self)] = &[\n");
    for (value, of) in list.iter() {
        code += &format!("        ({value:?}, Self::{}),\n", of.name);
    }
    code + "    ];\n}\n\n"
}
