//! A file of one line a run, and the two before it: what ran while nobody looked.
//!
//! Several processes write to it, each line at once. The crates that rotate logs keep the file to themselves, so that two
//! processes would put it aside twice.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use crate::settings::make_private_dir;

/// How large a file gets before it is put aside.
const AT_MOST_BYTES: u64 = 1024 * 1024;
/// How many are kept beside the one that is written to.
const KEPT: u32 = 2;

/// Adds a line.
///
/// # Errors
/// When it can't be written.
pub(crate) fn add(path: &Path, line: &str) -> io::Result<()> {
    if let Some(dir) = path.parent() {
        make_private_dir(dir)?;
    }
    let _alone = alone(path)?;
    if fs::metadata(path).is_ok_and(|file| file.len() >= AT_MOST_BYTES) {
        put_aside(path)?;
    }
    // Whatever a message holds, it stays one line.
    let line: String = line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    private().append(true).open(path)?.write_all(format!("{line}\n").as_bytes())
}

/// The last line that was added.
pub(crate) fn last(path: &Path) -> Option<String> {
    [path.to_owned(), aside(path, 1)].iter().find_map(|path| {
        let text = fs::read_to_string(path).ok()?;
        text.lines().next_back().map(str::to_owned)
    })
}

fn put_aside(path: &Path) -> io::Result<()> {
    for number in (1..KEPT).rev() {
        match fs::rename(aside(path, number), aside(path, number + 1)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    fs::rename(path, aside(path, 1))
}

/// `tick.log.1`.
fn aside(path: &Path, number: u32) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{number}"));
    name.into()
}

/// Keeps other processes from putting it aside meanwhile.
fn alone(path: &Path) -> io::Result<File> {
    let file = private().write(true).truncate(false).open(path.with_extension("lock"))?;
    file.lock()?;
    Ok(file)
}

fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_files_of_a_mebibyte_are_kept() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("log/tick.log");
        let wide = "x".repeat(1023);
        for number in 0..5_000 {
            add(&path, &format!("{number:04}{}", &wide[4..])).expect("a line");
        }
        let read = |path: &Path| fs::read_to_string(path).expect("a file");
        let files = [aside(&path, 2), aside(&path, 1), path.clone()];
        let lines: Vec<String> =
            files.iter().flat_map(|path| read(path).lines().map(str::to_owned).collect::<Vec<_>>()).collect();
        let numbers: Vec<usize> = lines.iter().map(|line| line[..4].parse().expect("a number")).collect();
        assert_eq!(numbers, (2 * 1024..5_000).collect::<Vec<_>>(), "the latest, in order, none twice");
        for path in &files {
            assert!(fs::metadata(path).expect("a file").len() <= AT_MOST_BYTES);
        }
        assert!(!aside(&path, 3).exists());
        assert!(last(&path).expect("a line").starts_with("4999"));
    }

    #[test]
    fn a_line_stays_one() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("tick.log");
        assert_eq!(last(&path), None);
        add(&path, "two\nlines\u{1b}[0m").expect("a line");
        assert_eq!(last(&path).as_deref(), Some("two lines [0m"));
    }

    #[test]
    fn writers_of_the_same_moment_lose_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("tick.log");
        fs::write(&path, vec![b'x'; 1024 * 1024]).expect("a full file");
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| add(&path, "a line").expect("a line"));
            }
        });
        assert_eq!(fs::read_to_string(&path).expect("a file"), "a line\n".repeat(8));
        assert_eq!(fs::metadata(aside(&path, 1)).expect("put aside once").len(), AT_MOST_BYTES);
    }
}
