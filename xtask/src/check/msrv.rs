//! The declared `rust-version` is a promise about dependencies as well.

use serde_json::Value;

use super::Report;
use crate::{Result, repo::Repo};

type Version = [u32; 3];

pub(super) fn run(repo: &Repo) -> Result<Report> {
    check(&repo.metadata()?)
}

fn check(metadata: &Value) -> Result<Report> {
    let members: Vec<_> = list(metadata, "workspace_members").iter().filter_map(Value::as_str).collect();
    // Of this platform's graph only: of the others cargo has not even read the manifests.
    let nodes: Vec<_> = list(&metadata["resolve"], "nodes").iter().filter_map(|node| node["id"].as_str()).collect();
    let mut own = None;
    let mut theirs = Vec::new();
    for package in list(metadata, "packages") {
        let id = package["id"].as_str().unwrap_or_default();
        if members.contains(&id) {
            own = own.max(rust_version(package)?);
        } else if nodes.contains(&id)
            && let Some(version) = rust_version(package)?
        {
            theirs.push((version, name(package)));
        }
    }
    let own = own.ok_or("the workspace declares no rust-version")?;
    theirs.sort();
    let problems = theirs
        .iter()
        .filter(|(version, _)| *version > own)
        .map(|(version, name)| format!("{name} wants Rust {}, the workspace promises {}", show(*version), show(own)))
        .collect();
    let most = theirs.last().map(|(version, name)| format!("; {name} wants {}", show(*version)));
    Ok(Report { problems, note: Some(format!("Rust {}{}", show(own), most.unwrap_or_default())) })
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn name(package: &Value) -> String {
    format!("{} {}", package["name"].as_str().unwrap_or_default(), package["version"].as_str().unwrap_or_default())
}

fn rust_version(package: &Value) -> Result<Option<Version>> {
    let Some(text) = package["rust_version"].as_str() else { return Ok(None) };
    parse(text).map(Some).ok_or_else(|| format!("{}: `{text}` is no Rust version", name(package)).into())
}

fn parse(text: &str) -> Option<Version> {
    let mut version = [0; 3];
    for (at, part) in text.split('.').enumerate() {
        *version.get_mut(at)? = part.parse().ok()?;
    }
    Some(version)
}

fn show([major, minor, patch]: Version) -> String {
    if patch == 0 { format!("{major}.{minor}") } else { format!("{major}.{minor}.{patch}") }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn graph(version: &str) -> Value {
        json!({
            "workspace_members": ["own"],
            "resolve": {"nodes": [{"id": "own"}, {"id": "used"}]},
            "packages": [
                {"id": "own", "name": "own", "version": "0.1.0", "rust_version": "1.89"},
                {"id": "used", "name": "used", "version": "2.0.0", "rust_version": version},
                {"id": "elsewhere", "name": "elsewhere", "version": "1.0.0", "rust_version": "1.99"},
            ],
        })
    }

    #[test]
    fn a_dependency_may_want_what_is_promised() {
        for version in ["1.56", "1.89", "1.89.0", "1"] {
            assert_eq!(check(&graph(version)).unwrap().problems, Vec::<String>::new(), "{version}");
        }
    }

    #[test]
    fn a_dependency_that_wants_more_is_named() {
        for version in ["1.90", "1.89.1", "2.0"] {
            let problems = check(&graph(version)).unwrap().problems;
            assert!(problems.len() == 1 && problems[0].contains("used 2.0.0"), "{version}: {problems:?}");
        }
    }

    #[test]
    fn nonsense_is_an_error() {
        assert!(check(&graph("soon")).is_err());
        assert!(check(&json!({})).is_err());
    }
}
