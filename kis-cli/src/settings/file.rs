//! `config.toml`: what it may say, and the two keys that signing in writes.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use beagle_core::{Lang, Text};
use kis_api::{Account, Env, Limits};
use serde::Deserialize;

use super::paths::{Paths, make_private_dir};
use crate::{
    cli::{OutputFormat, StoreName},
    failure::{Refusal, near},
};

/// The configuration as it was written. Unknown keys are refused: a misspelled limit must not be a limit ignored.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct ConfigFile {
    /// The profile when none is named.
    pub(crate) profile: Option<String>,
    /// How results are printed when no flag says it.
    pub(crate) output: Option<OutputFormat>,
    /// The language when no flag says it.
    pub(crate) lang: Option<Lang>,
    /// Changes of the rules' defaults, for every profile.
    pub(crate) rules: toml::Table,
    /// How notices leave the house, for every profile.
    pub(crate) notify: toml::Table,
    /// Who may command by Telegram, for every profile.
    pub(crate) telegram: toml::Table,
    /// How this program is served to phones, for every profile.
    pub(crate) serve: toml::Table,
    /// The community site of the leaders.
    pub(crate) watch_users: toml::Table,
    /// Profiles by name.
    pub(crate) profiles: BTreeMap<String, Profile>,
    #[serde(skip)]
    path: PathBuf,
}

/// One account and how it is reached.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Profile {
    /// `paper`, `real` or `sim`.
    pub(crate) env: Option<Env>,
    /// The account, for those who keep it here and not with the credentials.
    pub(crate) account: Option<String>,
    /// Where signing in put the credentials.
    pub(crate) store: Option<StoreName>,
    /// The REST address, where it is not the environment's own.
    pub(crate) base_url: Option<String>,
    /// The websocket's address.
    pub(crate) ws_url: Option<String>,
    /// Calls a second; a new customer has 3 for some days.
    pub(crate) calls_per_second: Option<u32>,
    /// Balances and orders a second.
    pub(crate) ledger_calls_per_second: Option<u32>,
    /// Changes of the rules' defaults, for this profile.
    pub(crate) rules: toml::Table,
    /// How notices leave the house, for this profile.
    pub(crate) notify: toml::Table,
    /// Who may command by Telegram, for this profile.
    pub(crate) telegram: toml::Table,
    /// How this program is served to phones, for this profile.
    pub(crate) serve: toml::Table,
}

/// Profiles that exist without a configuration, named after their environment.
const BUILT_IN: [Env; 3] = [Env::Sim, Env::Paper, Env::Real];

/// The environment whose name this is.
pub(super) fn built_in(profile: &str) -> Option<Env> {
    BUILT_IN.into_iter().find(|env| env.name() == profile)
}

impl ConfigFile {
    /// Reads the file; one that is absent says nothing.
    pub(crate) fn read(paths: &Paths) -> Result<Self, Refusal> {
        let path = paths.config_file();
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(unreadable(&path, &error)),
        };
        Self::parse(&text, path)
    }

    /// Reads what stands in it.
    pub(super) fn parse(text: &str, path: PathBuf) -> Result<Self, Refusal> {
        let mut file: Self = toml::from_str(text).map_err(|error| malformed(&path, text, &error))?;
        file.path = path;
        match file.profiles.keys().find(|name| !is_profile_name(name)) {
            Some(name) => Err(bad_name(name)),
            None => Ok(file),
        }
    }

    /// The file's own name, for messages.
    pub(crate) fn place(&self) -> String {
        self.path.display().to_string()
    }

    /// A key in it, for messages.
    pub(crate) fn key(&self, key: &str) -> String {
        format!("{}: {key}", self.path.file_name().unwrap_or_default().to_string_lossy())
    }

    /// The environment of a profile that exists, in the file or built in.
    pub(crate) fn env_of(&self, profile: &str) -> Option<Env> {
        built_in(profile).or_else(|| self.profiles.get(profile)?.env)
    }

    /// Every profile that can be named.
    pub(crate) fn profile_names(&self) -> Vec<&str> {
        let own = self.profiles.keys().map(String::as_str);
        let rest = BUILT_IN.iter().map(|env| env.name()).filter(|name| !self.profiles.contains_key(*name));
        own.chain(rest).collect()
    }
}

impl Profile {
    /// The account, if it is here. Its text is not repeated when it is wrong.
    pub(crate) fn read_account(&self, place: &str) -> Result<Option<Account>, Refusal> {
        let parsed = self.account.as_deref().map(str::parse).transpose();
        parsed.map_err(|error: kis_api::Error| {
            Refusal::config(
                Text::new(format!("{place}: 계좌번호가 아닙니다"), format!("{place}: not an account: {error}")),
                Text::new(
                    "12345678-01 처럼 여덟 자리와 상품코드 두 자리를 쓰십시오",
                    "write eight digits and a product code, such as 12345678-01",
                ),
            )
        })
    }

    /// How fast calls may go.
    pub(crate) fn limits(&self, env: Env) -> Limits {
        let limits = self.calls_per_second.map_or(Limits::of(env), Limits::per_second);
        self.ledger_calls_per_second.map_or(limits, |calls| limits.ledger_per_second(calls))
    }
}

/// Names become folders and entries of a keyring, so they are plain words; `kis-api` and `locks` are taken.
pub(crate) fn is_profile_name(name: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_';
    !name.is_empty()
        && name.len() <= 32
        && name.bytes().all(plain)
        && !name.starts_with('-')
        && !matches!(name, "kis-api" | "locks")
}

/// Refuses a name that cannot be a profile's.
pub(crate) fn bad_name(name: &str) -> Refusal {
    Refusal::config(
        Text::new(
            format!("{name:?}은(는) 프로필 이름으로 쓸 수 없습니다"),
            format!("{name:?} cannot be the name of a profile"),
        ),
        Text::new("영문 소문자, 숫자, -, _ 로 32자까지 쓰십시오", "use up to 32 lower-case letters, digits, - and _"),
    )
}

/// Writes down where a profile's credentials are and which environment they are for. What else the file says, and
/// how, stays as it is.
pub(crate) fn remember_login(paths: &Paths, profile: &str, env: Env, store: StoreName) -> Result<(), Refusal> {
    edit(paths, |document| {
        let profile = &mut below(document, "profiles")[profile];
        profile.or_insert(toml_edit::table());
        profile["env"] = toml_edit::value(env.name());
        profile["store"] = toml_edit::value(store.name());
    })
}

/// Writes down which chat a bot writes to, and where its token is.
pub(crate) fn remember_bot(paths: &Paths, chat_id: &str, store: StoreName) -> Result<(), Refusal> {
    edit(paths, |document| {
        let telegram = &mut below(document, "notify")["telegram"];
        telegram.or_insert(toml_edit::table());
        telegram["chat_id"] = chat_id.parse::<i64>().map_or_else(|_| toml_edit::value(chat_id), toml_edit::value);
        telegram["store"] = toml_edit::value(store.name());
    })
}

/// Writes down who may command by Telegram.
pub(crate) fn remember_owner(paths: &Paths, user_id: i64) -> Result<(), Refusal> {
    edit(paths, |document| {
        let telegram = document.entry("telegram").or_insert_with(toml_edit::table);
        telegram["user_id"] = toml_edit::value(user_id);
    })
}

/// Writes down whether codes are asked for.
pub(crate) fn remember_codes(paths: &Paths) -> Result<(), Refusal> {
    edit(paths, |document| {
        let telegram = document.entry("telegram").or_insert_with(toml_edit::table);
        telegram["totp"] = toml_edit::value("on");
    })
}

/// Writes down where the password of the community site is.
#[cfg(feature = "browser")]
pub(crate) fn remember_community(paths: &Paths, store: StoreName) -> Result<(), Refusal> {
    edit(paths, |document| below(document, "watch_users")["store"] = toml_edit::value(store.name()))
}

/// A table that need not have a heading of its own.
fn below<'d>(document: &'d mut toml_edit::DocumentMut, name: &str) -> &'d mut toml_edit::Item {
    document.entry(name).or_insert_with(|| {
        let mut table = toml_edit::Table::new();
        table.set_implicit(true);
        table.into()
    })
}

fn edit(paths: &Paths, change: impl FnOnce(&mut toml_edit::DocumentMut)) -> Result<(), Refusal> {
    let path = paths.config_file();
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(unreadable(&path, &error)),
    };
    let mut document: toml_edit::DocumentMut =
        text.parse().map_err(|_| unreadable(&path, &io::ErrorKind::InvalidData.into()))?;
    change(&mut document);
    write_whole(&path, &document.to_string()).map_err(|error| unwritable(&path, &error))
}

/// Replaces a file at once, so that no reader sees half of it.
fn write_whole(path: &Path, text: &str) -> io::Result<()> {
    let dir = path.parent().unwrap_or(Path::new("."));
    make_private_dir(dir)?;
    let mut file = tempfile::NamedTempFile::new_in(dir)?;
    io::Write::write_all(&mut file, text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

fn unreadable(path: &Path, error: &io::Error) -> Refusal {
    let path = path.display();
    Refusal::config(
        Text::new(format!("{path}을(를) 읽을 수 없습니다: {error}"), format!("cannot read {path}: {error}")),
        Text::new("파일 권한과 내용을 확인하십시오", "check the file's mode and contents"),
    )
}

fn unwritable(path: &Path, error: &io::Error) -> Refusal {
    let path = path.display();
    Refusal::config(
        Text::new(format!("{path} 에 쓸 수 없습니다: {error}"), format!("cannot write {path}: {error}")),
        Text::new("폴더의 권한과 남은 공간을 확인하십시오", "check the folder's mode and the space left"),
    )
}

fn malformed(path: &Path, text: &str, error: &toml::de::Error) -> Refusal {
    let line = error.span().map_or(1, |span| text[..span.start.min(text.len())].matches('\n').count() + 1);
    let place = format!("{}:{line}", path.display());
    let message = error.message();
    let (unknown, expected) = unknown_key(message);
    let hint = match (unknown, unknown.and_then(|word| near(word, expected.iter().copied()))) {
        (_, Some(near)) => Text::new(format!("혹시 {near} 인가요?"), format!("did you mean {near}?")),
        (Some(_), None) => {
            Text::new(format!("쓸 수 있는 이름: {}", expected.join(", ")), format!("there are {}", expected.join(", ")))
        }
        (None, None) => Text::new("그 줄을 고치거나 지우십시오", "correct that line, or remove it"),
    };
    Refusal::config(
        Text::new(format!("{place}: 설정을 읽을 수 없습니다: {message}"), format!("{place}: {message}")),
        hint,
    )
}

/// What serde found and what it would have taken: "unknown field `x`, expected one of `a`, `b`".
pub(crate) fn unknown_key(message: &str) -> (Option<&str>, Vec<&str>) {
    let mut words = message.split('`').skip(1).step_by(2);
    let unknown = words.next().filter(|_| message.starts_with("unknown"));
    (unknown, words.collect())
}
