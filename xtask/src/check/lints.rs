//! The rules that the compiler checks, and that nobody may quietly take out.

use toml::{Table, Value};

use super::Report;
use crate::{Result, repo::Repo};

const RUST: &[(&str, &str)] = &[("unsafe_code", "forbid"), ("missing_docs", "deny"), ("unreachable_pub", "deny")];
const CLIPPY: &[(&str, &str)] = &[
    ("dbg_macro", "deny"),
    ("print_stderr", "deny"),
    ("print_stdout", "deny"),
    ("todo", "deny"),
    ("unimplemented", "deny"),
    ("unwrap_used", "deny"),
];
/// What only the modules that own the clock and the environment may call.
const OWNED: &[&str] = &["std::time::SystemTime::now", "std::env::var"];
/// Lints that nothing switches off, with or without a reason.
const NEVER_OFF: &[&str] = &["unsafe_code", "float_arithmetic", "unwrap_used"];

pub(super) fn run(repo: &Repo) -> Result<Report> {
    let root = repo.read_toml("Cargo.toml")?;
    let mut problems = workspace(&root);
    problems.extend(owned(&repo.read_toml("clippy.toml")?));
    for member in members(&root) {
        let manifest = format!("{member}/Cargo.toml");
        problems.extend(inherits(&repo.read_toml(&manifest)?).map(|what| format!("{manifest}: {what}")));
    }
    for file in repo.rust_files()? {
        // The names of the lints stand here.
        if file.starts_with("xtask/src/check/") {
            continue;
        }
        let source = repo.read(&file)?;
        let off = switched_off(&source).filter(|what| !(is_test(&file) && what.contains("unwrap_used")));
        problems.extend(off.map(|what| format!("{file}: {what}")));
        if file.starts_with("beagle-core/src/") {
            problems
                .extend(float(&source).map(|line| format!("{file}:{line}: a float: money and quantities are Decimal")));
        }
    }
    if !repo.read("beagle-core/src/lib.rs")?.lines().any(|line| is_level(line, &["deny", "forbid"], "float_arithmetic"))
    {
        problems.push("beagle-core/src/lib.rs: `#![deny(clippy::float_arithmetic)]` is missing".into());
    }
    Ok(Report { problems, note: None })
}

fn members(root: &Table) -> Vec<&str> {
    let members = root.get("workspace").and_then(|workspace| workspace.get("members")).and_then(Value::as_array);
    members.into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Outside of a function marked as a test, clippy does not know that a test is what panics there.
fn is_test(file: &str) -> bool {
    file.starts_with("tests/") || file.contains("/tests/")
}

/// The lint levels and the release profile of the root manifest.
fn workspace(root: &Table) -> Vec<String> {
    let level = |tool: &str, lint: &str| root.get("workspace")?.get("lints")?.get(tool)?.get(lint)?.as_str();
    let mut problems = Vec::new();
    for (tool, lints) in [("rust", RUST), ("clippy", CLIPPY)] {
        for (lint, wanted) in lints {
            if level(tool, lint) != Some(wanted) {
                problems.push(format!("Cargo.toml: [workspace.lints.{tool}] {lint} = \"{wanted}\" is missing"));
            }
        }
    }
    let release = |key: &str| root.get("profile")?.get("release")?.get(key).cloned();
    for (key, wanted) in [("overflow-checks", Value::from(true)), ("panic", Value::from("abort"))] {
        if release(key) != Some(wanted.clone()) {
            problems.push(format!("Cargo.toml: [profile.release] {key} = {wanted} is missing"));
        }
    }
    problems
}

fn owned(clippy: &Table) -> Vec<String> {
    let listed = clippy.get("disallowed-methods").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let has = |path: &str| listed.iter().any(|method| method.get("path").and_then(Value::as_str) == Some(path));
    OWNED.iter().filter(|path| !has(path)).map(|path| format!("clippy.toml: disallowed-methods lacks {path}")).collect()
}

/// Examples print and need no documents; what they may not do, they say themselves.
fn inherits(manifest: &Table) -> Option<String> {
    let lints = manifest.get("lints");
    let inherits = lints.and_then(|lints| lints.get("workspace")).and_then(Value::as_bool) == Some(true);
    let forbids = || lints?.get("rust")?.get("unsafe_code")?.as_str();
    let unpublished = || manifest.get("package")?.get("publish")?.as_bool();
    let stands_alone = forbids() == Some("forbid") && unpublished() == Some(false);
    (!inherits && !stands_alone).then(|| "[lints] workspace = true is missing".to_owned())
}

fn switched_off(source: &str) -> Option<String> {
    let off = |lint: &&&str| source.lines().any(|line| is_level(line, &["allow", "expect"], lint));
    if let Some(lint) = NEVER_OFF.iter().find(off) {
        return Some(format!("switches {lint} off"));
    }
    let attribute = source.split("#[").chain(source.split("#![")).skip(1).filter_map(|rest| rest.split(")]").next());
    let mut silent = attribute.filter(|text| text.starts_with("allow(") || text.starts_with("expect("));
    let silent = silent.find(|text| !text.contains("reason ="))?;
    Some(format!("switches a lint off without a reason: {}", silent.lines().next().unwrap_or_default()))
}

/// Whether the line is an attribute that sets the lint to one of the levels.
fn is_level(line: &str, levels: &[&str], lint: &str) -> bool {
    let line = line.trim_start();
    line.starts_with('#') && levels.iter().any(|level| line.contains(&format!("{level}("))) && line.contains(lint)
}

/// The first line of code that names a float type.
fn float(source: &str) -> Option<usize> {
    let names_float = |line: &str| {
        let code = line.split("//").next().unwrap_or_default();
        code.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| matches!(word, "f32" | "f64"))
    };
    source.lines().position(names_float).map(|at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOT: &str = r#"
        [workspace]
        members = ["a", "b"]
        [workspace.lints.rust]
        unsafe_code = "forbid"
        missing_docs = "deny"
        unreachable_pub = "deny"
        [workspace.lints.clippy]
        dbg_macro = "deny"
        print_stderr = "deny"
        print_stdout = "deny"
        todo = "deny"
        unimplemented = "deny"
        unwrap_used = "deny"
        [profile.release]
        overflow-checks = true
        panic = "abort"
    "#;

    fn table(text: &str) -> Table {
        text.parse().unwrap()
    }

    #[test]
    fn what_is_complete_passes_and_each_missing_line_is_named() {
        assert_eq!(workspace(&table(ROOT)), Vec::<String>::new());
        assert_eq!(members(&table(ROOT)), ["a", "b"]);
        for (lint, _) in RUST.iter().chain(CLIPPY) {
            let without: String = ROOT.lines().filter(|line| !line.contains(lint)).collect::<Vec<_>>().join("\n");
            let problems = workspace(&table(&without));
            assert!(problems.len() == 1 && problems[0].contains(lint), "{lint}: {problems:?}");
        }
        let weaker = ROOT.replace("\"forbid\"", "\"warn\"").replace("= true", "= false");
        assert_eq!(workspace(&table(&weaker)).len(), 2);
    }

    #[test]
    fn members_inherit() {
        assert_eq!(inherits(&table("[lints]\nworkspace = true")), None);
        assert!(inherits(&table("[package]\nname = \"a\"")).is_some());
        let own = "[package]\npublish = false\n[lints.rust]\nunsafe_code = \"forbid\"";
        assert_eq!(inherits(&table(own)), None);
        assert!(inherits(&table(&own.replace("publish = false", ""))).is_some());
    }

    #[test]
    fn clock_and_environment_have_owners() {
        let both = "disallowed-methods = [{ path = \"std::time::SystemTime::now\" }, { path = \"std::env::var\" }]";
        assert!(owned(&table(both)).is_empty());
        assert_eq!(owned(&table("")).len(), 2);
    }

    #[test]
    fn some_lints_are_never_off() {
        assert!(switched_off("#![allow(clippy::unwrap_used)]").is_some());
        assert!(switched_off("    #[expect(unsafe_code, reason = \"x\")]").is_some());
        assert!(
            switched_off("#[expect(clippy::print_stdout, reason = \"x\")]\n#![deny(clippy::float_arithmetic)]")
                .is_none()
        );
    }

    #[test]
    fn others_are_off_with_a_reason_only() {
        assert!(switched_off("fn a() {}\n#[allow(dead_code)]\nfn b() {}").is_some());
        assert!(switched_off("#![expect(missing_docs)]").is_some());
        assert!(switched_off("#[expect(\n    missing_docs,\n    reason = \"told above\"\n)]").is_none());
    }

    #[test]
    fn floats_are_found_in_code_only() {
        assert_eq!(float("let a = 1;\nlet b: f64 = 2;"), Some(2));
        assert_eq!(float("x as f32"), Some(1));
        assert_eq!(float("/// never f64\nlet of64 = 1; // f32"), None);
    }
}
