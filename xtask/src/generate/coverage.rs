//! What is known and done about each endpoint and feed: one table for people, `docs/coverage.md`, and the same one for
//! `kis api list`, with the codes that `kis api show` explains.

mod page;

use std::{collections::BTreeMap, fmt::Write, fs, path::Path};

use super::{
    File,
    spec::{self, Spec, What},
};
use crate::Result;

/// One endpoint or feed.
#[derive(Debug)]
struct Line<'s> {
    group: &'s str,
    name: &'s str,
    title: &'s str,
    en: &'s str,
    /// Its transaction ids: real, and paper where there is one.
    ids: Vec<(&'s str, Option<&'s str>)>,
    is_feed: bool,
    /// Whether `fixtures/` has an example of its reply.
    example: bool,
    simulator: Simulator,
    /// The call of the curated layer that uses it.
    curated: Option<&'s str>,
    /// The lists of codes of its parameters.
    codes: Vec<(&'s str, &'s str)>,
}

/// How the simulator serves it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Simulator {
    /// From its books and its market.
    State,
    /// With a sample of the right shape.
    Sample,
    /// Not at all.
    No,
}

impl Simulator {
    const fn name(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Sample => "sample",
            Self::No => "no",
        }
    }
}

type Curated = BTreeMap<String, BTreeMap<String, String>>;

/// The table's files, relative to the repository.
pub(super) fn files(root: &Path, folder: &Path) -> Result<Vec<File>> {
    let spec = Spec::read(folder)?;
    let curated: Curated = toml::from_str(&fs::read_to_string(folder.join("curated.toml"))?)?;
    let lines = lines(root, &spec, &curated)?;
    calls_exist(root, &lines)?;
    Ok(vec![
        file("docs/coverage.md", page::page(&lines)),
        file("kis-cli/tables/coverage.tsv", table(&lines)),
        file("kis-cli/tables/codes.tsv", codes(&spec, &lines)),
    ])
}

fn file(path: &str, text: String) -> File {
    File { path: path.into(), text, is_list: true }
}

fn lines<'s>(root: &Path, spec: &'s Spec, curated: &'s Curated) -> Result<Vec<Line<'s>>> {
    let broker = fs::read_to_string(root.join("kis-sim/src/endpoint.rs"))?;
    let samples = root.join("kis-sim/src/endpoint/sample.rs").is_file();
    let floor = root.join("kis-sim/src/feed/floor.rs").is_file();
    let mut lines = Vec::new();
    for entry in &spec.entries {
        let (group, name) = (entry.group.as_str(), entry.name.as_str());
        let example = |path: String| root.join("fixtures").join(path).is_file();
        let curated = curated.get(group).and_then(|calls| calls.get(name)).map(String::as_str);
        let line = match &entry.what {
            What::Endpoint(of) => Line {
                group,
                name,
                title: &of.title,
                en: &of.en,
                ids: of.tr_ids.iter().map(|id| (&*id.real, id.paper.as_deref())).collect(),
                is_feed: false,
                example: example(format!("{group}/{name}.json")),
                simulator: match of.kind {
                    spec::Kind::Auth => Simulator::State,
                    _ if broker.contains(&format!("\"{group}.{name}\"")) => Simulator::State,
                    spec::Kind::Read if samples => Simulator::Sample,
                    _ => Simulator::No,
                },
                curated,
                codes: of.request.iter().filter_map(|(wire, param)| Some((wire, param.codes.as_deref()?))).collect(),
            },
            What::Feed(of) => Line {
                group,
                name,
                title: &of.title,
                en: &of.en,
                ids: vec![(&*of.tr_id.real, of.tr_id.paper.as_deref())],
                is_feed: true,
                example: example(format!("frames/{group}.{name}.txt")),
                simulator: if floor { Simulator::State } else { Simulator::No },
                curated,
                codes: Vec::new(),
            },
        };
        lines.push(line);
    }
    for (group, calls) in curated {
        if let Some(lost) = calls.keys().find(|name| lines.iter().all(|line| line.group != group || line.name != *name))
        {
            return Err(format!("curated.toml: there is no {group}.{lost}").into());
        }
    }
    Ok(lines)
}

/// Refuses a curated call that kis-api does not have.
fn calls_exist(root: &Path, lines: &[Line<'_>]) -> Result<()> {
    let mut folders = vec![root.join("kis-api/src")];
    let mut source = String::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() && !path.ends_with("api") {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                source.push_str(&fs::read_to_string(path)?);
            }
        }
    }
    for call in lines.iter().filter_map(|line| line.curated) {
        let name = call.rsplit('.').next().unwrap_or(call);
        if !source.contains(&format!("pub fn {name}(")) && !source.contains(&format!("pub async fn {name}(")) {
            return Err(format!("curated.toml: kis-api has no call {call}").into());
        }
    }
    Ok(())
}

/// What `kis api list` adds to kis-api's own table: id, English title, example, simulator, curated call, lists of codes.
fn table(lines: &[Line<'_>]) -> String {
    let mut text = String::new();
    for line in lines {
        let codes: Vec<_> = line.codes.iter().map(|(wire, list)| format!("{wire}={list}")).collect();
        let _ = writeln!(
            text,
            "{}.{}\t{}\t{}\t{}\t{}\t{}",
            line.group,
            line.name,
            line.en,
            if line.example { "yes" } else { "no" },
            line.simulator.name(),
            line.curated.unwrap_or("-"),
            if codes.is_empty() { "-".into() } else { codes.join(",") },
        );
    }
    text
}

/// Every list of codes that a parameter takes: list, code, Korean and English name.
fn codes(spec: &Spec, lines: &[Line<'_>]) -> String {
    let mut text = String::new();
    let taken = |list: &str| lines.iter().any(|line| line.codes.iter().any(|(_, name)| *name == list));
    for (name, list) in spec.codes.iter().flat_map(|(_, lists)| lists.iter()).filter(|(name, _)| taken(name)) {
        for (code, meaning) in list.iter() {
            let _ = writeln!(text, "{name}\t{code}\t{}\t{}", meaning.ko, meaning.en);
        }
    }
    text
}
