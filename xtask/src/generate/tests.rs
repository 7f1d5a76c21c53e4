//! The generator against a small spec that has everything once.

use std::{fs, path::PathBuf};

use super::*;

/// `UPDATE_GOLDEN=1 cargo test -p xtask golden` writes the golden files anew.
#[test]
fn golden_files() {
    let package = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let files = files(Repo::here().root(), &package.join("golden/spec")).unwrap();
    let folder = package.join("golden");
    if update() {
        store::write(&folder, &files).unwrap();
    }
    assert_eq!(store::difference(&folder, &files).unwrap(), None);
}

#[test]
fn what_is_generated_is_formatted_and_complete() {
    let package = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let files = files(Repo::here().root(), &package.join("golden/spec")).unwrap();
    let paths: Vec<_> = files.iter().map(|file| file.path.as_str()).collect();
    assert!(paths.contains(&"api/domestic_stock/look.rs") && paths.contains(&"api.rs"), "{paths:?}");
    assert!(paths.contains(&"api/domestic_stock/notice.rs"), "{paths:?}");
    assert!(files.iter().all(|file| file.text.lines().all(|line| line.trim_end() == line)));
}

/// What is wrong is said with the file and the word it is about.
#[test]
fn mistakes_are_named() {
    for (from, to, said) in [
        ("\"odno\"]", "\"odno\", \"nonsense\"]", "look.toml: the glossary has no nonsense"),
        ("new = [\"PDNO\"]", "new = [\"PDNOO\"]", "look.toml: the constructor takes PDNOO"),
        ("AUTH = { max", "AUTH = { default = \"\", max", "look.toml: AUTH is Fixed"),
        ("max = 12", "max = 12, codes = \"Nonsense\"", "there is no list of codes Nonsense"),
        ("quantity = {", "quantitty = {", "quantitty is overridden and not there"),
        ("real = \"LOOK\"", "when = { weather = \"fine\" }, real = \"LOOK\"", "nothing tells the weather"),
        ("class = \"ledger\"", "class = \"leger\"", "look.toml: TOML parse error"),
        ("en = \"looks", "english = \"looks", "look.toml: TOML parse error"),
    ] {
        let spec = tempfile::tempdir().unwrap();
        copy(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("golden/spec"), spec.path());
        let file = spec.path().join("domestic_stock/look.toml");
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.contains(from), "{from}");
        fs::write(&file, text.replacen(from, to, 1)).unwrap();
        let error = files(Repo::here().root(), spec.path()).unwrap_err().to_string();
        assert!(error.contains(said), "{said:?} is not in {error}");
    }
}

#[test]
fn the_spec_gives_what_is_in_the_repository() {
    assert!(run(&Repo::here(), Mode::Check).unwrap());
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let copied = to.join(path.file_name().unwrap());
        if path.is_dir() {
            fs::create_dir_all(&copied).unwrap();
            copy(&path, &copied);
        } else {
            fs::copy(&path, &copied).unwrap();
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "a switch for the person who runs the test")]
fn update() -> bool {
    std::env::var_os("UPDATE_GOLDEN").is_some()
}
