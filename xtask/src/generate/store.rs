//! Writing the files, or finding the first that differs.

use std::{collections::BTreeSet, fs, path::Path};

use super::File;
use crate::Result;

/// Writes what changed, removes what is not generated any more, and says how many files that were.
pub(super) fn write(folder: &Path, files: &[File]) -> Result<usize> {
    let mut changed = 0;
    for file in files {
        let path = folder.join(&file.path);
        if fs::read_to_string(&path).ok().as_deref() == Some(&file.text) {
            continue;
        }
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, &file.text)?;
        changed += 1;
    }
    for path in strangers(folder, files)? {
        fs::remove_file(folder.join(path))?;
        changed += 1;
    }
    Ok(changed)
}

/// The first difference between what is there and what should be, in words.
pub(super) fn difference(folder: &Path, files: &[File]) -> Result<Option<String>> {
    for file in files {
        let Ok(there) = fs::read_to_string(folder.join(&file.path)) else {
            return Ok(Some(format!("{} is missing", file.path)));
        };
        if let Some(line) = first_difference(&there, &file.text) {
            return Ok(Some(format!("{}:{line}", file.path)));
        }
    }
    Ok(strangers(folder, files)?.first().map(|path| format!("{path} is not in the spec")))
}

/// The number and the two versions of the first line that differs.
fn first_difference(there: &str, wanted: &str) -> Option<String> {
    if there == wanted {
        return None;
    }
    let mut lines = (there.lines(), wanted.lines());
    let mut number = 0;
    loop {
        number += 1;
        match (lines.0.next(), lines.1.next()) {
            (Some(a), Some(b)) if a == b => {}
            (None, None) => return Some(format!("{number}: the file ends differently")),
            (a, b) => {
                let shown = |line: Option<&str>| line.unwrap_or("the end of the file").trim().to_owned();
                return Some(format!("{number}\n  there is  {}\n  wanted is {}", shown(a), shown(b)));
            }
        }
    }
}

/// Files beside the generated ones that nothing generates.
fn strangers(folder: &Path, files: &[File]) -> Result<Vec<String>> {
    let known: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let folders: BTreeSet<_> =
        files.iter().filter_map(|file| file.path.rsplit_once('/')).map(|(folder, _)| folder).collect();
    let mut strangers = Vec::new();
    for inner in folders {
        // The folder of the groups also holds what is written by hand.
        let Ok(entries) = fs::read_dir(folder.join(inner)) else { continue };
        for entry in entries {
            let name = entry?.file_name().to_string_lossy().into_owned();
            let path = format!("{inner}/{name}");
            if name.ends_with(".rs") && inner.contains('/') && !known.contains(path.as_str()) {
                strangers.push(path);
            }
        }
    }
    strangers.sort();
    Ok(strangers)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> File {
        File { path: path.into(), text: text.into(), is_list: false }
    }

    #[test]
    fn the_first_difference_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let files = [file("api/a/one.rs", "1\n2\n"), file("api/a/two.rs", "1\n")];
        assert_eq!(difference(folder.path(), &files).unwrap().unwrap(), "api/a/one.rs is missing");
        assert_eq!(write(folder.path(), &files).unwrap(), 2);
        assert_eq!(difference(folder.path(), &files).unwrap(), None);
        assert_eq!(write(folder.path(), &files).unwrap(), 0, "nothing changed");

        let files = [file("api/a/one.rs", "1\n3\n")];
        let found = difference(folder.path(), &files).unwrap().unwrap();
        assert_eq!(found, "api/a/one.rs:2\n  there is  2\n  wanted is 3");
        assert_eq!(write(folder.path(), &files).unwrap(), 2, "one written, one removed");
        assert!(!folder.path().join("api/a/two.rs").exists());
    }

    #[test]
    fn what_nobody_generates_is_a_difference() {
        let folder = tempfile::tempdir().unwrap();
        let files = [file("api/a/one.rs", "1\n")];
        write(folder.path(), &files).unwrap();
        fs::write(folder.path().join("api/a/other.rs"), "").unwrap();
        fs::write(folder.path().join("api/prelude.rs"), "").unwrap();
        assert_eq!(difference(folder.path(), &files).unwrap().unwrap(), "api/a/other.rs is not in the spec");
    }
}
