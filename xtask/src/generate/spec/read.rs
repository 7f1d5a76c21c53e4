//! Reading the folder. Whatever is wrong is said with the file it is in.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde::de::DeserializeOwned;

use super::{Entry, Spec, What};
use crate::Result;

impl Spec {
    pub(crate) fn read(folder: &Path) -> Result<Self> {
        let mut spec = Self { glossary: parse(&folder.join("glossary.toml"))?, codes: Vec::new(), entries: Vec::new() };
        for group in sorted(folder)?.iter().filter(|path| path.is_dir()) {
            for file in sorted(group)? {
                if name(group)? == "codes" {
                    spec.codes.push((name(&file)?, parse(&file)?));
                } else {
                    spec.entries.push(Entry { group: name(group)?, name: name(&file)?, what: entry(&file)? });
                }
            }
        }
        Ok(spec)
    }
}

fn entry(file: &Path) -> Result<What> {
    let table: toml::Table = parse(file)?;
    let feed = table.get("kind").and_then(toml::Value::as_str) == Some("feed");
    // Read once more rather than converted, so that an error names its line.
    if feed { parse(file).map(What::Feed) } else { parse(file).map(What::Endpoint) }
}

fn parse<T: DeserializeOwned>(file: &Path) -> Result<T> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    toml::from_str(&text).map_err(|error| format!("{}: {error}", file.display()).into())
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

/// A file's name without its extension.
fn name(path: &Path) -> Result<String> {
    let name = path.file_stem().and_then(|stem| stem.to_str());
    Ok(name.ok_or_else(|| format!("{} has no name", path.display()))?.to_owned())
}
