//! One order section at a time, over all processes of this machine: a lock that the kernel gives back when its holder
//! ends, however it ends.

use std::{
    fs::{File, OpenOptions, TryLockError},
    io::{self, Seek as _, Write as _},
    path::{Path, PathBuf},
    time::Duration,
};

use tokio::time::{Instant, sleep};

use super::failure::Stop;
use crate::{
    Text,
    reason::{Refusal, Word},
};

/// How long orders by hand wait for the account.
pub(super) const PERSON: Duration = Duration::from_secs(15);
/// How long a duty waits for the account.
pub(super) const DUTY: Duration = Duration::from_secs(45);
/// How long somebody who meets their own duty waits: not at all.
const NOT: Duration = Duration::ZERO;
const BETWEEN_TRIES: Duration = Duration::from_millis(25);

/// A lock on a file; it is given back when this is dropped.
#[derive(Debug)]
pub(super) struct Lock(#[expect(dead_code, reason = "held, not read")] File);

/// Where the locks of an account are.
#[derive(Debug, Clone)]
pub(super) struct Locks(PathBuf);

impl Locks {
    /// The account's lock is this file; those of its duties lie beside it.
    pub(super) const fn new(account: PathBuf) -> Self {
        Self(account)
    }

    /// Takes the account, waiting so long for whoever has it.
    pub(super) async fn account(&self, who: &str, patience: Duration) -> Result<Lock, Stop> {
        let until = Instant::now() + patience;
        // Whoever waits is next: a duty that gives it back after each of its orders can't be the first to have it again.
        let Some(_next) = wait(&self.0.with_extension("next.lock"), until).await? else { return Err(self.taken()) };
        let Some(account) = wait(&self.0, until).await? else { return Err(self.taken()) };
        sign(account, who)
    }

    fn taken(&self) -> Stop {
        busy(&self.0, Word::new("계좌", "the account"))
    }

    /// Takes the sorting of alerts, waiting for whoever is at it.
    pub(super) async fn sorting(&self) -> Result<Lock, Stop> {
        let what = Word::new("알림 분류", "the sorting of alerts");
        take(&self.0.with_extension("alert-sorting.lock"), ("alert", what), DUTY).await
    }

    /// Takes a duty, or leaves it to whoever is at it.
    pub(super) async fn duty(&self, name: &str) -> Result<Lock, Stop> {
        let what = match name {
            "safe-sell" => Word::new("안전 매도", "the safe sell run"),
            "positive-sell" => Word::new("양전 매도", "the positive sell run"),
            "condition" => Word::new("조건 주문", "the run of conditions"),
            "tick" => Word::new("정기 실행", "the tick"),
            _ => Word::new("알림 처리", "the alert drain"),
        };
        take(&self.0.with_extension(format!("{name}.lock")), (name, what), NOT).await
    }
}

/// Takes the carrying of a journal's notices, waiting so long for whoever is at it.
pub(super) async fn notices(journal: &Path, patience: Duration) -> Result<Lock, Stop> {
    let what = Word::new("알림 보내기", "the sending of notices");
    take(&journal.with_extension("notices.lock"), ("notices", what), patience).await
}

async fn take(path: &Path, (who, what): (&str, Word), patience: Duration) -> Result<Lock, Stop> {
    match wait(path, Instant::now() + patience).await? {
        Some(file) => sign(file, who),
        None => Err(busy(path, what)),
    }
}

/// The file, locked; `None` where somebody else has it until then.
async fn wait(path: &Path, until: Instant) -> Result<Option<File>, Stop> {
    let file = open(path).map_err(unusable)?;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(Some(file)),
            Err(TryLockError::Error(error)) => return Err(unusable(error)),
            Err(TryLockError::WouldBlock) if Instant::now() >= until => return Ok(None),
            Err(TryLockError::WouldBlock) => sleep(BETWEEN_TRIES).await,
        }
    }
}

/// Opened files are not inherited by programs that are started meanwhile (O_CLOEXEC).
fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)
}

/// Writes who has it, for those who wait.
fn sign(mut file: File, who: &str) -> Result<Lock, Stop> {
    let written =
        file.set_len(0).and_then(|()| file.rewind()).and_then(|()| write!(file, "{who} (pid {})", std::process::id()));
    written.map(|()| Lock(file)).map_err(unusable)
}

fn busy(path: &Path, what: Word) -> Stop {
    let holder = open(path).and_then(io::read_to_string).unwrap_or_default();
    Refusal::Busy { what, holder }.into()
}

fn unusable(error: io::Error) -> Stop {
    Stop::failed(
        "lock",
        Text::new(
            format!("계좌 잠금 파일을 쓸 수 없습니다: {error}"),
            format!("the account's lock can't be used: {error}"),
        ),
        Text::new("상태 폴더의 권한을 확인하십시오", "look at the permissions of the state folder"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Exit;

    #[tokio::test(start_paused = true)]
    async fn whoever_waits_in_vain_is_told_who_has_the_account() {
        let folder = tempfile::tempdir().expect("a folder");
        let locks = Locks::new(folder.path().join("account.lock"));
        let held = locks.account("order sell", PERSON).await.expect("it is free");
        let began = Instant::now();
        let stop = locks.account("alert drain", PERSON).await.expect_err("it is taken");
        assert!(began.elapsed() >= PERSON && began.elapsed() < DUTY);
        assert_eq!(stop.exit, Exit::Busy);
        let holder = format!("order sell (pid {})", std::process::id());
        assert!(stop.failure.message.en.contains(&holder), "{}", stop.failure.message.en);
        drop(held);
        locks.account("alert drain", PERSON).await.expect("it is free again");
    }

    #[tokio::test(start_paused = true)]
    async fn a_duty_of_many_orders_lets_others_in_between() {
        let folder = tempfile::tempdir().expect("a folder");
        let locks = Locks::new(folder.path().join("account.lock"));
        let drain = async {
            for _ in 0..100 {
                let held = locks.account("alert drain", DUTY).await.expect("nobody has it for long");
                sleep(Duration::from_millis(200)).await;
                drop(held);
            }
        };
        let person = async {
            sleep(Duration::from_secs(1)).await;
            let asked = Instant::now();
            let _held = locks.account("order sell", PERSON).await.expect("its turn comes");
            asked.elapsed()
        };
        let ((), waited) = tokio::join!(drain, person);
        assert!(waited <= Duration::from_millis(250), "{waited:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn the_same_duty_is_not_waited_for() {
        let folder = tempfile::tempdir().expect("a folder");
        let locks = Locks::new(folder.path().join("account.lock"));
        let _held = locks.duty("safe-sell").await.expect("it is free");
        let began = Instant::now();
        let stop = locks.duty("safe-sell").await.expect_err("it is taken");
        assert_eq!(stop.exit, Exit::Busy);
        assert!(stop.failure.message.en.starts_with("another command has the safe sell run: safe-sell"));
        let file = File::create(folder.path().join("account.lock")).expect("a file");
        file.lock().expect("nobody has it");
        let stop = locks.account("order buy", NOT).await.expect_err("its holder did not sign");
        assert_eq!(stop.failure.message.en, "another command has the account");
        drop(file);
        assert!(began.elapsed() < Duration::from_secs(1));
        locks.duty("alert-drain").await.expect("another duty is another lock");
        locks.account("safe-sell", PERSON).await.expect("and so is the account");
    }
}
