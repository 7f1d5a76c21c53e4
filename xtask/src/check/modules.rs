//! Where a reader looks for what: modules are `foo.rs` and `foo/`, and a table of contents is only that.

use super::Report;
use crate::{Result, repo::Repo};

/// From this many modules on, with no more than a type and its functions beside them, a file is a list of modules.
const LIST: usize = 4;
const BESIDE: usize = 2;
/// What such a list may hold: the function that chooses among its modules.
const LOGIC: usize = 40;

pub(super) fn run(repo: &Repo) -> Result<Report> {
    let mut problems = Vec::new();
    for file in repo.rust_files()? {
        // What several integration tests share can't be called otherwise: cargo takes `tests/foo.rs` for a test.
        if file.ends_with("/mod.rs") && !file.contains("/tests/") {
            problems.push(format!("{file}: modules are `foo.rs` and `foo/` here"));
        }
        problems.extend(logic_in_a_list(&repo.read(&file)?).map(|what| format!("{file}: {what}")));
    }
    Ok(Report { problems, note: None })
}

fn logic_in_a_list(source: &str) -> Option<String> {
    let items: Vec<_> = source.lines().filter_map(item).collect();
    let modules = items.iter().filter(|item| **item == Item::Module).count();
    let is_list = modules >= LIST && items.len() - modules <= BESIDE;
    let logic = logic(source);
    let too_much = is_list && logic > LOGIC;
    too_much.then(|| {
        format!("lists {modules} modules and also holds {logic} lines of logic: give them a file of their own")
    })
}

/// The lines of functions and implementations at the file's top level.
fn logic(source: &str) -> usize {
    let mut inside = false;
    let mut lines = 0;
    for line in source.lines() {
        inside |= item(line) == Some(Item::Logic) && !line.ends_with('}');
        lines += usize::from(inside);
        inside &= line != "}";
    }
    lines
}

#[derive(PartialEq, Eq)]
enum Item {
    Module,
    Logic,
    Other,
}

/// The item that begins on this line at the file's top level.
fn item(line: &str) -> Option<Item> {
    let mut words = line.split(' ').peekable();
    if line.starts_with(' ') {
        return None;
    }
    let is_prefix =
        |word: &&str| word.starts_with("pub") || matches!(*word, "async" | "const" | "extern" | "in" | "crate)");
    // `const` begins an item of its own as well as a function.
    let constant = line.contains("const ") && !line.contains("const fn ");
    while words.next_if(is_prefix).is_some() {}
    match words.next()? {
        "mod" if line.ends_with(';') => Some(Item::Module),
        "fn" => Some(Item::Logic),
        word if word == "impl" || word.starts_with("impl<") => Some(Item::Logic),
        "struct" | "enum" | "trait" | "static" | "type" => Some(Item::Other),
        _ => constant.then_some(Item::Other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTING: &str = "//! Words.\n\nmod a;\nmod b;\npub mod c;\npub(crate) mod d;\nmod e;\n\npub use a::A;\n";

    #[test]
    fn a_list_may_list_and_name() {
        assert_eq!(logic_in_a_list(LISTING), None);
        assert_eq!(
            logic_in_a_list(&format!("{LISTING}\npub const MANY: usize = 3;\npub type Result<T> = X<T>;\n")),
            None
        );
    }

    #[test]
    fn a_list_may_choose_but_not_work() {
        for begin in [
            "pub fn run() -> u8 {",
            "pub(crate) const fn two() -> u8 {",
            "impl<T> From<T> for A {",
            "pub async fn go() {",
        ] {
            let source =
                |lines| format!("{LISTING}\n{begin}\n{}}}\n\nfn short() {{}}\n", "    work();\n".repeat(lines));
            assert_eq!(logic(&source(8)), 10, "{begin}");
            assert_eq!(logic_in_a_list(&source(8)), None, "{begin}");
            assert!(logic_in_a_list(&source(LOGIC)).is_some_and(|what| what.contains("42 lines")), "{begin}");
        }
    }

    #[test]
    fn a_type_may_keep_its_parts_in_modules() {
        let source =
            "mod builder;\nmod execute;\nmod page;\n\npub struct Client(u8);\n\nstruct Inner {\n}\n\nimpl Client {\n";
        assert_eq!(logic_in_a_list(&format!("{source}{}}}\n", "    work();\n".repeat(2 * LOGIC))), None);
    }
}
