//! `cargo xtask gen`: the endpoints and feeds of kis-api from `kis-api/spec/`.

mod coverage;
mod format;
mod model;
mod render;
mod spec;
mod store;
#[cfg(test)]
mod tests;

use std::path::Path;

use crate::{Result, repo::Repo, say};
use model::Endpoint;
use spec::Spec;

/// Whether files are written or compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Write,
    Check,
}

/// A generated file, relative to the folder of all of them.
#[derive(Debug, PartialEq, Eq)]
struct File {
    path: String,
    text: String,
    /// A list of modules, which is not given to rustfmt.
    is_list: bool,
}

/// A group of endpoints.
#[derive(Debug)]
struct Group {
    name: &'static str,
    /// What its page is called.
    title: &'static str,
    /// The cargo feature that it belongs to.
    feature: Option<&'static str>,
}

const GROUPS: &[Group] = &[
    Group { name: "domestic_bond", title: "장내채권 — bonds on the exchange.", feature: Some("bond") },
    Group {
        name: "domestic_futureoption",
        title: "국내선물옵션 — domestic futures and options.",
        feature: Some("futures"),
    },
    Group { name: "domestic_stock", title: "국내주식 — domestic stocks.", feature: Some("domestic") },
    Group { name: "elw", title: "ELW — equity-linked warrants.", feature: Some("domestic") },
    Group { name: "etfetn", title: "ETF/ETN — exchange-traded funds and notes.", feature: Some("domestic") },
    Group { name: "oauth", title: "인증 — tokens and the websocket key.", feature: None },
    Group {
        name: "overseas_futureoption",
        title: "해외선물옵션 — overseas futures and options.",
        feature: Some("futures"),
    },
    Group { name: "overseas_stock", title: "해외주식 — overseas stocks.", feature: Some("overseas") },
];

/// Generates everything. With [`Mode::Check`], says whether that is what is there.
pub(crate) fn run(repo: &Repo, mode: Mode) -> Result<bool> {
    let root = repo.root();
    let spec = root.join("kis-api/spec");
    let folders = [(root.join("kis-api/src"), files(root, &spec)?), (root.to_owned(), coverage::files(root, &spec)?)];
    let mut changed = 0;
    for (folder, files) in &folders {
        match mode {
            Mode::Write => changed += store::write(folder, files)?,
            Mode::Check => {
                if let Some(difference) = store::difference(folder, files)? {
                    say::err(&format!("{difference}\n`cargo xtask gen` writes what the spec says"));
                    return Ok(false);
                }
            }
        }
    }
    if mode == Mode::Write {
        let count: usize = folders.iter().map(|(_, files)| files.len()).sum();
        say::out(&format!("{count} files, {changed} of them changed"));
    }
    Ok(true)
}

/// Every file, formatted.
fn files(root: &Path, spec: &Path) -> Result<Vec<File>> {
    let spec = Spec::read(spec)?;
    let endpoints = model::endpoints(&spec)?;
    let feeds = model::feeds(&spec)?;
    let mut files = codes(&spec, &endpoints)?;
    let mut groups = Vec::new();
    for group in GROUPS {
        let mut names = Vec::new();
        let mut add = |name, text| {
            names.push(name);
            files.push(File { path: format!("api/{}/{name}.rs", group.name), text, is_list: false });
        };
        endpoints.iter().filter(|of| of.group == group.name).for_each(|of| add(of.name, render::endpoint(of)));
        feeds.iter().filter(|of| of.group == group.name).for_each(|of| add(of.name, render::feed(of)));
        if !names.is_empty() {
            names.sort_unstable();
            files.push(list(format!("api/{}.rs", group.name), render::group(group.title, &names)));
            groups.push(group);
        }
    }
    let mut entries = spec.entries.iter();
    if let Some(lost) = entries.find(|of| groups.iter().all(|group| group.name != of.group)) {
        return Err(format!("the group {} has no title", lost.group).into());
    }
    files.push(list("api.rs".into(), render::api(&groups)));
    let types: Vec<_> = endpoints.iter().map(|of| (of.group, of.ty.as_str())).collect();
    files.push(list("api/endpoints.rs".into(), render::endpoints(&groups, &types)));
    let types: Vec<_> = feeds.iter().map(|of| (of.group, of.ty.as_str())).collect();
    files.push(list("api/feeds.rs".into(), render::feeds(&groups, &types)));
    format::formatted(root, files)
}

/// The lists of codes that requests take. Those of replies and feeds are facts of the spec without a type: a reply's
/// code is text.
fn codes(spec: &Spec, endpoints: &[Endpoint<'_>]) -> Result<Vec<File>> {
    let params = || endpoints.iter().flat_map(|endpoint| &endpoint.params);
    let mut files = Vec::new();
    let mut names = Vec::new();
    for (word, lists) in &spec.codes {
        let entry = spec.glossary.get(word).ok_or_else(|| format!("codes/{word}.toml: the glossary has no {word}"))?;
        let taken = |list: &str| params().any(|param| param.codes == Some(list));
        let lists: Vec<_> = lists.iter().filter(|(name, _)| taken(name)).collect();
        if !lists.is_empty() {
            names.push(word.as_str());
            let text = render::codes(entry, &lists);
            files.push(File { path: format!("api/codes/{word}.rs"), text, is_list: false });
        }
    }
    let title = "Codes that requests take. Each list takes others as well: the broker adds some without notice.";
    files.push(list("api/codes.rs".into(), render::group(title, &names)));
    Ok(files)
}

fn list(path: String, text: String) -> File {
    File { path, text, is_list: true }
}
