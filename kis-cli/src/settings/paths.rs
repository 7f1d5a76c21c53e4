//! The folders: configuration and state, both private to their owner.

use std::{
    io,
    path::{Path, PathBuf},
};

use beagle_core::Text;

use super::{Environment, Origin, Sourced};
use crate::failure::Refusal;

/// Where this program reads and writes.
#[derive(Debug, Clone)]
pub(crate) struct Paths {
    pub(crate) config_dir: Sourced<PathBuf>,
    pub(crate) state_dir: Sourced<PathBuf>,
}

impl Paths {
    /// From KIS_CONFIG_DIR and KIS_STATE_DIR, else the XDG folders.
    pub(crate) fn new(environment: &Environment) -> Result<Self, Refusal> {
        let folder = |own: &'static str, xdg: &'static str, below_home: &str| {
            if let Some(dir) = environment.path(own) {
                return absolute(dir, own).map(|dir| Sourced::new(dir, Origin::Env(own)));
            }
            // A relative XDG path is to be ignored, says the specification.
            if let Some(dir) = environment.path(xdg).filter(|dir| dir.is_absolute()) {
                return Ok(Sourced::new(dir.join("kis"), Origin::Env(xdg)));
            }
            match environment.path("HOME").filter(|home| home.is_absolute()) {
                Some(home) => Ok(Sourced::new(home.join(below_home).join("kis"), Origin::Default)),
                None => Err(homeless(own)),
            }
        };
        Ok(Self {
            config_dir: folder("KIS_CONFIG_DIR", "XDG_CONFIG_HOME", ".config")?,
            state_dir: folder("KIS_STATE_DIR", "XDG_STATE_HOME", ".local/state")?,
        })
    }

    /// The configuration.
    pub(crate) fn config_file(&self) -> PathBuf {
        self.config_dir.value.join("config.toml")
    }

    /// Credentials kept in files, when that was asked for.
    pub(crate) fn secrets_dir(&self) -> PathBuf {
        self.config_dir.value.join("secrets")
    }

    /// Which journal is an account's.
    pub(crate) fn accounts_dir(&self) -> PathBuf {
        self.config_dir.value.join("accounts")
    }

    /// The books of a simulated broker, and its journals.
    pub(crate) fn profile_dir(&self, profile: &str) -> PathBuf {
        self.state_dir.value.join(profile)
    }

    /// What is remembered of accounts: orders, alerts, what the rules wait for.
    pub(crate) fn journals_dir(&self) -> PathBuf {
        self.state_dir.value.join("journal")
    }

    /// The locks of accounts, which profiles of the same account share.
    pub(crate) fn locks_dir(&self) -> PathBuf {
        self.state_dir.value.join("locks")
    }

    /// One line a run of the duties.
    pub(crate) fn tick_log(&self) -> PathBuf {
        self.state_dir.value.join("log").join("tick.log")
    }

    /// Tokens and the schedule of calls, shared by every process and profile.
    pub(crate) fn api_dir(&self) -> PathBuf {
        self.state_dir.value.join("kis-api")
    }
}

fn absolute(dir: PathBuf, variable: &str) -> Result<PathBuf, Refusal> {
    std::path::absolute(&dir).map_err(|_| {
        Refusal::usage(
            Text::new(format!("{variable}을(를) 경로로 쓸 수 없습니다"), format!("{variable} is not a path")),
            Text::new("절대 경로를 주십시오", "give an absolute path"),
        )
    })
}

fn homeless(variable: &str) -> Refusal {
    Refusal::usage(
        Text::new(
            "HOME 이 없어 설정과 상태를 둘 곳을 모릅니다",
            "HOME is not set, so there is no place for configuration and state",
        ),
        Text::new(format!("{variable}을(를) 절대 경로로 지정하십시오"), format!("set {variable} to an absolute path")),
    )
}

/// Makes a folder, and those above it, that only its owner may enter. One that exists is left as it is.
pub(crate) fn make_private_dir(dir: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(dir)
}

/// The mode, when it lets anyone but the owner in.
#[cfg(unix)]
pub(crate) fn open_mode(metadata: &std::fs::Metadata) -> Option<u32> {
    let mode = std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o777;
    (mode & 0o077 != 0).then_some(mode)
}

/// Elsewhere the profile folder's access list is the owner's alone.
#[cfg(not(unix))]
pub(crate) fn open_mode(_: &std::fs::Metadata) -> Option<u32> {
    None
}
