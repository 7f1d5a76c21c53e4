//! The one place that reads the process's environment.

use std::{collections::BTreeMap, path::PathBuf};

use secrecy::SecretString;

/// The variables this program looks at, taken once at the start. Values of secrets are in here: there is no `Debug`.
pub(crate) struct Environment {
    variables: BTreeMap<String, String>,
}

impl Environment {
    /// The variables of this process. Empty ones count as unset, as a unit file's `KIS_PROFILE=` means it.
    pub(crate) fn of_process() -> Self {
        let ours = |name: &str| {
            name.starts_with("KIS_")
                || name.starts_with("XDG_")
                || matches!(
                    name,
                    "HOME"
                        | "PATH"
                        | "LC_ALL"
                        | "LC_MESSAGES"
                        | "LANG"
                        | "NO_COLOR"
                        | "TERM"
                        | "COLUMNS"
                        | "CREDENTIALS_DIRECTORY"
                )
        };
        let pairs = std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value)));
        // A value that is not UTF-8 is kept with replacement characters, so that it is refused where it is used.
        Self::from_pairs(
            pairs.filter(|(name, _)| ours(name)).map(|(name, value)| (name, value.to_string_lossy().into())),
        )
    }

    /// These variables and no others.
    pub(crate) fn from_pairs(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { variables: pairs.into_iter().filter(|(_, value)| !value.is_empty()).collect() }
    }

    /// A variable's text; `None` when it is unset or empty.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str)
    }

    /// A variable that names a file or a folder.
    pub(crate) fn path(&self, name: &str) -> Option<PathBuf> {
        self.text(name).map(PathBuf::from)
    }

    /// A variable that holds a secret.
    pub(crate) fn secret(&self, name: &str) -> Option<SecretString> {
        self.text(name).map(|text| text.trim().into())
    }

    /// The names of the variables that are set.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.variables.keys().map(String::as_str)
    }

    /// The names of the variables of ours that are set, for `config show`.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.variables.contains_key(name)
    }
}
