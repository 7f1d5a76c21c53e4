//! Which file gives a secret away, and which may hold one.

use std::path::{Path, PathBuf};

use super::needles::{Leak, Needles};
use crate::Result;

/// Files that exist to hold secrets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Vault {
    SecretStore,
    TokenCache,
    SimulatedBroker,
    /// What the run itself wrote into the wrong place.
    Mistake,
}

impl Vault {
    /// The vault that the file is, by its place below the folder of a run.
    pub(super) fn of(file: &Path) -> Option<Self> {
        let name = file.file_name()?.to_str()?;
        let below = |folder: &str| file.parent().is_some_and(|parent| parent.iter().any(|part| part == folder));
        if below("secrets") && below("config") {
            Some(Self::SecretStore)
        } else if name == "token.json" && below("kis-api") {
            Some(Self::TokenCache)
        } else if name.starts_with("broker.db") {
            Some(Self::SimulatedBroker)
        } else if file.starts_with("mistakes") {
            Some(Self::Mistake)
        } else {
            None
        }
    }
}

/// Every file below a folder, or the file itself; in order.
pub(super) fn files(path: &Path) -> Result<Vec<PathBuf>> {
    let metadata = std::fs::symlink_metadata(path).map_err(|error| format!("{}: {error}", path.display()))?;
    if !metadata.is_dir() {
        // Sockets, pipes and links hold nothing of their own.
        return Ok(if metadata.is_file() { vec![path.to_owned()] } else { Vec::new() });
    }
    let entries = std::fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path()));
    let mut entries = entries.collect::<std::io::Result<Vec<_>>>()?;
    entries.sort();
    let mut found = Vec::new();
    for entry in entries {
        found.extend(files(&entry)?);
    }
    Ok(found)
}

/// What the file gives away: in its bytes or by its name.
pub(super) fn leaks(needles: &Needles, file: &Path) -> Result<Vec<Leak>> {
    let mut bytes = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    bytes.push(b'\n');
    bytes.extend_from_slice(file.as_os_str().as_encoded_bytes());
    Ok(needles.find(&bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vaults_are_known_by_their_place() {
        for (file, vault) in [
            ("config/secrets/paper.json", Some(Vault::SecretStore)),
            ("state/kis-api/sim-1f/token.json", Some(Vault::TokenCache)),
            ("state/sim/broker.db-wal", Some(Vault::SimulatedBroker)),
            ("mistakes/config/config.toml", Some(Vault::Mistake)),
            ("state/sim/journal.db", None),
            ("config/config.toml", None),
            ("state/token.json", None),
            ("out/secrets.stdout", None),
        ] {
            assert_eq!(Vault::of(Path::new(file)), vault, "{file}");
        }
    }

    #[test]
    fn folders_are_walked_and_names_are_read() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("deep")).unwrap();
        std::fs::write(folder.path().join("deep").join("99887766.log"), "nothing").unwrap();
        std::fs::write(folder.path().join("a"), "99887766").unwrap();
        let needles =
            Needles::new(&[super::super::values::Canary { what: "account number", value: "99887766".into() }]);
        let files = files(folder.path()).unwrap();
        assert_eq!(files.len(), 2);
        assert!(files.iter().all(|file| leaks(&needles, file).unwrap().len() == 1));
    }
}
