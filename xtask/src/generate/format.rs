//! rustfmt, once over all files.

use std::{fs, path::Path};

use super::File;
use crate::{Result, process};

/// The files as rustfmt lays them out with the repository's settings.
pub(super) fn formatted(root: &Path, files: Vec<File>) -> Result<Vec<File>> {
    let folder = tempfile::tempdir()?;
    let mut arguments = vec!["--edition".to_owned(), "2024".to_owned()];
    arguments.push("--config-path".to_owned());
    arguments.push(root.join("rustfmt.toml").display().to_string());
    // Lists of modules are written as they should be: rustfmt would look for the modules.
    for (at, file) in files.iter().enumerate().filter(|(_, file)| !file.is_list) {
        let path = folder.path().join(format!("{at}.rs"));
        fs::write(&path, &file.text)?;
        arguments.push(path.display().to_string());
    }
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    process::output(root, "rustfmt", &arguments)?;
    files
        .into_iter()
        .enumerate()
        .map(|(at, mut file)| {
            if !file.is_list {
                file.text = fs::read_to_string(folder.path().join(format!("{at}.rs")))?;
            }
            Ok(file)
        })
        .collect()
}
