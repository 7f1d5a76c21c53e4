//! Where a token is kept: a file of mode 0600 that is replaced whole, or memory.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use tokio::{
    sync::{Mutex, MutexGuard},
    time::{Instant, sleep},
};

use super::Token;
use crate::{Error, Result};

const BETWEEN_TRIES: Duration = Duration::from_millis(25);

/// The place of one token, and the lock under which it changes.
pub(crate) struct Cache {
    file: Option<PathBuf>,
    /// Keeps the tasks of this process apart; the file's lock keeps processes apart.
    memory: Mutex<Option<Token>>,
}

/// The cache, locked.
pub(super) struct Locked<'a> {
    file: Option<&'a Path>,
    memory: MutexGuard<'a, Option<Token>>,
    _lock: Option<File>,
}

impl Cache {
    /// `folder/token.json`, shared with every process that names the same folder; or memory alone.
    pub(crate) fn new(folder: Option<&Path>) -> Self {
        Self { file: folder.map(|folder| folder.join("token.json")), memory: Mutex::new(None) }
    }

    /// What is stored now, without waiting for a renewal that is under way.
    pub(super) fn peek(&self) -> Result<Option<Token>> {
        match &self.file {
            Some(file) => read(file),
            None => Ok(self.memory.try_lock().ok().and_then(|token| token.clone())),
        }
    }

    pub(super) async fn lock(&self, patience: Duration) -> Result<Locked<'_>> {
        let memory = self.memory.lock().await;
        let lock = match &self.file {
            Some(file) => Some(lock(file.with_extension("lock"), patience).await?),
            None => None,
        };
        Ok(Locked { file: self.file.as_deref(), memory, _lock: lock })
    }
}

impl Locked<'_> {
    pub(super) fn read(&self) -> Result<Option<Token>> {
        match self.file {
            Some(file) => read(file),
            None => Ok(self.memory.clone()),
        }
    }

    pub(super) fn write(&mut self, token: &Token) -> Result<()> {
        match self.file {
            Some(file) => write(file, token).map_err(|error| failed(file, error)),
            None => {
                *self.memory = Some(token.clone());
                Ok(())
            }
        }
    }

    pub(super) fn clear(&mut self) -> Result<()> {
        *self.memory = None;
        match self.file.map(|file| (file, fs::remove_file(file))) {
            Some((file, Err(error))) if error.kind() != io::ErrorKind::NotFound => Err(failed(file, error)),
            _ => Ok(()),
        }
    }
}

/// The stored form.
#[derive(Serialize, Deserialize)]
struct Stored {
    token: String,
    expires_at: Timestamp,
    issued_at: Timestamp,
}

/// A file that is missing or damaged holds no token: a new one will replace it.
fn read(file: &Path) -> Result<Option<Token>> {
    let text = match fs::read(file) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(file, error)),
    };
    private(file)?;
    let stored = serde_json::from_slice::<Stored>(&text).ok();
    Ok(stored.map(|Stored { token, expires_at, issued_at }| Token { value: token.into(), expires_at, issued_at }))
}

/// A token that others could have read is not used: who can read it can trade.
#[cfg(unix)]
fn private(file: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;

    let mode = fs::metadata(file).map_err(|error| failed(file, error))?.permissions().mode() & 0o777;
    if mode & 0o077 == 0 {
        return Ok(());
    }
    Err(Error::local(format!("{} can be read by others (mode {mode:o}): run chmod 600 on it", file.display())))
}

#[cfg(not(unix))]
fn private(_: &Path) -> Result<()> {
    Ok(())
}

/// Readers see the old token or the new one, never a part.
fn write(file: &Path, token: &Token) -> io::Result<()> {
    let stored = Stored { token: token.bearer().into(), expires_at: token.expires_at, issued_at: token.issued_at };
    let fresh = file.with_extension("new");
    // A leftover of a crash would keep its own mode.
    match fs::remove_file(&fresh) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut out = options.open(&fresh)?;
    out.write_all(&serde_json::to_vec(&stored)?)?;
    out.sync_all()?;
    fs::rename(&fresh, file)
}

/// Waits for the lock file. The kernel frees it when its holder dies, but not when its holder is stopped: nobody waits
/// longer than renewing may take.
async fn lock(path: PathBuf, patience: Duration) -> Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(&path).map_err(|error| failed(&path, error))?;
    let until = Instant::now() + patience;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::Error(error)) => return Err(failed(&path, error)),
            Err(TryLockError::WouldBlock) if Instant::now() >= until => {
                return Err(Error::local("another process has been renewing the token for too long: is it stopped?"));
            }
            Err(TryLockError::WouldBlock) => sleep(BETWEEN_TRIES).await,
        }
    }
}

fn failed(file: &Path, error: io::Error) -> Error {
    Error::local(format!("the token cache {} can't be used", file.display())).with_source(error)
}
