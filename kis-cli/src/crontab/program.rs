//! `crontab`, the program by which a user's own is read and written.

use std::{
    io::{self, Write as _},
    path::Path,
    process::{Command, Output, Stdio},
};

use beagle_core::Text;

use super::Crontab;
use crate::failure::Refusal;

/// The user's crontab; an empty one where there is none.
pub(crate) fn read() -> Result<Crontab, Refusal> {
    let output = program().arg("-l").output().map_err(|error| not_there(&error))?;
    if output.status.success() {
        return Ok(Crontab::new(output.stdout));
    }
    let said = said(&output);
    if said.contains("no crontab for") { Ok(Crontab::default()) } else { Err(refused(&said)) }
}

/// Puts it in the place of the one before. An empty one is none.
pub(crate) fn write(crontab: &Crontab) -> Result<(), Refusal> {
    if crontab.is_empty() {
        let output = program().arg("-r").output().map_err(|error| not_there(&error))?;
        return if output.status.success() { Ok(()) } else { Err(refused(&said(&output))) };
    }
    let mut command = program();
    command.arg("-").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| not_there(&error))?;
    // One that refuses everything may be gone before it has read it; what it says is told below.
    let written = child.stdin.take().map_or(Ok(()), |mut input| input.write_all(crontab.bytes()));
    let output = child.wait_with_output().map_err(|error| not_there(&error))?;
    if !output.status.success() {
        return Err(refused(&said(&output)));
    }
    written.map_err(|error| refused(&error.to_string()))?;
    if read()? == *crontab { Ok(()) } else { Err(refused("it kept something else")) }
}

/// Whose crontab it is.
pub(crate) fn user() -> Option<String> {
    let output = Command::new("id").arg("-un").output().ok().filter(|output| output.status.success())?;
    let name = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    (!name.is_empty()).then_some(name)
}

/// Whether the daemon that carries crontabs out seems to run: it says so in one of these files.
pub(crate) fn daemon_runs() -> bool {
    ["/run/crond.pid", "/var/run/crond.pid", "/run/cron.pid"].into_iter().any(|path| Path::new(path).exists())
}

fn program() -> Command {
    let mut command = Command::new("crontab");
    // What it says is looked into.
    command.env("LC_ALL", "C").stdin(Stdio::null());
    command
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).trim().to_owned()
}

fn not_there(error: &io::Error) -> Refusal {
    if error.kind() != io::ErrorKind::NotFound {
        return refused(&error.to_string());
    }
    Refusal::failed(
        "no_cron",
        Text::new(
            "이 컴퓨터에 crontab 프로그램이 없습니다",
            "this machine has no crontab program, so nothing would run the duties",
        ),
        Text::new("cron을 설치하십시오: apt-get install cron", "install cron: apt-get install cron"),
    )
}

fn refused(said: &str) -> Refusal {
    Refusal::failed(
        "crontab",
        Text::new(format!("crontab을 읽거나 쓸 수 없습니다: {said}"), format!("the crontab can't be used: {said}")),
        Text::new(
            "`crontab -l`이 되는지, 이 사용자가 /etc/cron.allow 에 허용되었는지 보십시오",
            "see whether `crontab -l` works, and whether /etc/cron.allow lets this user in",
        ),
    )
}
