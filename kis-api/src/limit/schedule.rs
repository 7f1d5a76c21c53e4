//! The lanes in a file, under its lock, for all processes of one machine that use the same key.

use std::{
    fs::{self, File, OpenOptions},
    io::{Read, Seek, SeekFrom, Write},
    ops::ControlFlow,
    path::PathBuf,
    sync::{self, Arc, Mutex},
    time::Duration,
};

use tokio::time::{Instant, sleep};

use super::{Pair, lane::MEMORY};
use crate::{Error, Result, clock};

/// The lock is held for some microseconds.
const PATIENCE: Duration = Duration::from_secs(5);
const BETWEEN_TRIES: Duration = Duration::from_millis(1);

/// Numbers of eight bytes: of either lane when its bucket is full, the distance of slots, and the last ones.
const NUMBERS: usize = 2 * (2 + MEMORY);
const LEN: usize = 8 * NUMBERS;

/// The file is opened at the first use and kept open; its lock is held for the change alone.
#[derive(Clone)]
pub(super) struct Schedule(Arc<Inner>);

struct Inner {
    path: PathBuf,
    fresh: Pair,
    file: Mutex<Option<File>>,
}

impl Schedule {
    pub(super) fn new(path: PathBuf, fresh: Pair) -> Self {
        Self(Arc::new(Inner { path, fresh, file: Mutex::new(None) }))
    }

    /// Changes the lanes under the lock, which others hold for the moment that this takes: whoever holds it for longer was
    /// stopped, and is not waited for.
    pub(super) async fn change<T>(&self, mut change: impl FnOnce(&mut Pair, i64) -> T) -> Result<T> {
        let until = Instant::now() + PATIENCE;
        loop {
            change = match self.0.attempt(change) {
                ControlFlow::Break(done) => return done,
                ControlFlow::Continue(_) if Instant::now() >= until => {
                    return Err(Error::local(
                        "another process has kept the schedule of calls for too long: is it stopped?",
                    ));
                }
                ControlFlow::Continue(change) => change,
            };
            sleep(BETWEEN_TRIES).await;
        }
    }
}

impl Inner {
    /// Makes the change, or gives it back while somebody else is at it. Threads of this process share the open file and
    /// so its lock: the mutex keeps them apart.
    fn attempt<T, C: FnOnce(&mut Pair, i64) -> T>(&self, change: C) -> ControlFlow<Result<T>, C> {
        let mut slot = match self.file.try_lock() {
            Ok(slot) => slot,
            Err(sync::TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(sync::TryLockError::WouldBlock) => return ControlFlow::Continue(change),
        };
        let file = match self.open(&mut slot) {
            Ok(file) => file,
            Err(error) => return ControlFlow::Break(Err(error)),
        };
        match file.try_lock() {
            Ok(()) => ControlFlow::Break(self.apply(file, change)),
            Err(fs::TryLockError::WouldBlock) => ControlFlow::Continue(change),
            Err(fs::TryLockError::Error(error)) => ControlFlow::Break(Err(self.failed(error))),
        }
    }

    fn open<'a>(&self, slot: &'a mut Option<File>) -> Result<&'a mut File> {
        let file = match slot.take() {
            Some(file) => file,
            None => {
                let mut options = OpenOptions::new();
                options.read(true).write(true).create(true).truncate(false);
                #[cfg(unix)]
                std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
                options.open(&self.path).map_err(|error| self.failed(error))?
            }
        };
        Ok(slot.insert(file))
    }

    /// Reads, changes and writes. The caller has taken the lock; it ends here.
    fn apply<T>(&self, file: &mut File, change: impl FnOnce(&mut Pair, i64) -> T) -> Result<T> {
        let done = self.rewrite(file, change);
        let unlocked = file.unlock();
        done.and_then(|answer| unlocked.map(|()| answer)).map_err(|error| self.failed(error))
    }

    fn rewrite<T>(&self, file: &mut File, change: impl FnOnce(&mut Pair, i64) -> T) -> std::io::Result<T> {
        let mut bytes = Vec::with_capacity(LEN);
        file.seek(SeekFrom::Start(0))?;
        file.take(LEN as u64).read_to_end(&mut bytes)?;
        let mut pair = self.fresh;
        if let Ok(bytes) = <[u8; LEN]>::try_from(bytes.as_slice()) {
            read(&mut pair, &bytes);
        }
        let answer = change(&mut pair, clock::now_micros());
        file.seek(SeekFrom::Start(0))?;
        file.write_all(&bytes_of(&pair))?;
        Ok(answer)
    }

    fn failed(&self, error: std::io::Error) -> Error {
        Error::local(format!("the schedule of calls {} can't be used", self.path.display())).with_source(error)
    }
}

fn bytes_of(pair: &Pair) -> [u8; LEN] {
    let mut bytes = [0; LEN];
    let lanes = [&pair.gateway, &pair.ledger];
    let numbers = lanes.into_iter().flat_map(|lane| [lane.full_at, lane.interval].into_iter().chain(lane.last));
    for (chunk, number) in bytes.chunks_exact_mut(8).zip(numbers) {
        chunk.copy_from_slice(&number.to_le_bytes());
    }
    bytes
}

fn read(pair: &mut Pair, bytes: &[u8; LEN]) {
    let (eights, _) = bytes.as_chunks::<8>();
    let mut numbers = eights.iter().map(|eight| i64::from_le_bytes(*eight));
    for lane in [&mut pair.gateway, &mut pair.ledger] {
        if let (Some(full_at), Some(interval)) = (numbers.next(), numbers.next()) {
            let mut last = [0; MEMORY];
            last.fill_with(|| numbers.next().unwrap_or_default());
            lane.resume(full_at, interval, last);
        }
    }
}
