//! The repository as the checks see it: its files, and what cargo says about it.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::{Result, process};

/// The work tree.
pub(crate) struct Repo {
    root: PathBuf,
}

impl Repo {
    /// The one this program was built from.
    pub(crate) fn here() -> Self {
        let package = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self { root: package.parent().unwrap_or(package).to_owned() }
    }

    /// Its folder.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Every file that is in git, or would be with the next `git add`; relative, in order, with `/`.
    pub(crate) fn files(&self) -> Result<Vec<String>> {
        let listed = process::output(
            &self.root,
            "git",
            &["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"],
        )?;
        let present = |file: &&str| !file.is_empty() && self.root.join(file).is_file();
        Ok(listed.split('\0').filter(present).map(str::to_owned).collect())
    }

    /// The sources.
    pub(crate) fn rust_files(&self) -> Result<Vec<String>> {
        Ok(self.files()?.into_iter().filter(|file| file.ends_with(".rs")).collect())
    }

    /// A file's text.
    pub(crate) fn read(&self, file: &str) -> Result<String> {
        std::fs::read_to_string(self.root.join(file)).map_err(|error| format!("{file}: {error}").into())
    }

    /// A file's text; `None` where it is none.
    pub(crate) fn read_text(&self, file: &str) -> Result<Option<String>> {
        let bytes = std::fs::read(self.root.join(file)).map_err(|error| format!("{file}: {error}"))?;
        Ok(String::from_utf8(bytes).ok())
    }

    /// A manifest or configuration file.
    pub(crate) fn read_toml(&self, file: &str) -> Result<toml::Table> {
        self.read(file)?.parse().map_err(|error| format!("{file}: {error}").into())
    }

    /// What cargo prints.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Result<String> {
        process::output(&self.root, "cargo", arguments)
    }

    /// The resolved graph of this machine's platform.
    pub(crate) fn metadata(&self) -> Result<Value> {
        let rustc = process::output(&self.root, "rustc", &["-vV"])?;
        let host = rustc.lines().find_map(|line| line.strip_prefix("host: ")).ok_or("rustc does not name its host")?;
        let arguments = ["metadata", "--locked", "--format-version", "1", "--filter-platform", host];
        Ok(serde_json::from_str(&self.cargo(&arguments)?)?)
    }
}
