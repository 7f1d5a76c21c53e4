//! Secrets go where they are kept and nowhere else: the program is used with values that nobody has, in all ways that
//! succeed and fail, and then every byte it left behind is searched for them.

mod broker;
mod client;
mod doors;
mod flows;
mod http;
mod needles;
mod phone;
mod run;
mod scan;
mod values;

use std::path::PathBuf;

use self::{
    needles::Needles,
    run::Run,
    scan::{Vault, files, leaks},
};
use crate::{Result, say};

/// What to try, and what else to search.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    /// The built program.
    pub(crate) kis: PathBuf,
    /// Files and folders of other runs, such as the tests' output.
    pub(crate) others: Vec<PathBuf>,
}

/// Runs everything, searches, and says whether nothing was found. A finding is told by file, never by value.
pub(crate) fn run(options: &Options) -> Result<bool> {
    let folder = tempfile::tempdir()?;
    let kis = options.kis.canonicalize().map_err(|error| format!("{}: {error}", options.kis.display()))?;
    let run = Run::new(folder.path(), &kis)?;
    let failures = run.everything()?;
    let needles = Needles::new(&run.canaries()?);
    drop(run);

    for failure in &failures {
        say::out(failure);
    }
    let mut searched = 0;
    let mut found = Vec::new();
    let mut seen = Vec::new();
    for file in files(folder.path())? {
        let shown = file.strip_prefix(folder.path()).unwrap_or(&file).to_owned();
        let leaks = leaks(&needles, &file)?;
        match Vault::of(&shown) {
            Some(vault) if !leaks.is_empty() => seen.push(vault),
            Some(_) => {}
            None => {
                searched += 1;
                found.extend(leaks.into_iter().map(|leak| (shown.clone(), leak)));
            }
        }
    }
    for file in options.others.iter().map(|path| files(path)).collect::<Result<Vec<_>>>()?.concat() {
        searched += 1;
        found.extend(leaks(&needles, &file)?.into_iter().map(|leak| (file.clone(), leak)));
    }
    for (file, leak) in &found {
        say::out(&format!("{}: the {} {}", file.display(), leak.what, leak.form));
    }
    let blind = unseen(&seen);
    if let Some(vault) = blind {
        say::out(&format!("{vault:?}: no canary is where it belongs, so the search would find none elsewhere"));
    }
    say::out(&format!(
        "ci: {searched} files searched, {} leaks, {} commands ended unexpectedly",
        found.len(),
        failures.len()
    ));
    if !found.is_empty() || !failures.is_empty() {
        say::out(&format!("everything is kept in {}", folder.keep().display()));
    }
    Ok(found.is_empty() && failures.is_empty() && blind.is_none())
}

/// The vault that should have held a canary and did not: the control of the search.
fn unseen(seen: &[Vault]) -> Option<Vault> {
    [Vault::SecretStore, Vault::TokenCache].into_iter().find(|vault| !seen.contains(vault))
}
