//! What applies to this run: flags before the environment, before the profile, before defaults. Each value knows
//! where it comes from.

mod environment;
mod file;
pub(crate) mod fuzzing;
mod keys;
mod notify;
mod origin;
mod paths;
mod rules;
mod section;
mod serve;
mod telegram;
mod url;
mod watch_users;

use std::path::{Path, PathBuf};

use beagle_core::Text;
use kis_api::{Account, Env, Limits};

use crate::{
    cli::{Global, StoreName},
    failure::{Refusal, near},
    look::Look,
};

#[cfg(feature = "browser")]
pub(crate) use self::file::remember_community;
pub(crate) use self::{
    environment::Environment,
    file::{ConfigFile, bad_name, is_profile_name, remember_bot, remember_codes, remember_login, remember_owner},
    keys::{KEYS, Key, Kind, PROFILE, about},
    notify::{BotSettings, CommandInput, NotifySettings, TELEGRAM, TelegramSettings, is_chat},
    origin::{Origin, Sourced},
    paths::{Paths, make_private_dir, open_mode},
    rules::{RuleSettings, written},
    serve::{AlertSettings, ServeSettings},
    telegram::{PhoneSettings, Totp},
    url::{Endpoints, Url},
    watch_users::{Programs, Site, WatchUsersSettings},
};

/// What applies to this run.
pub(crate) struct Settings {
    pub(crate) paths: Paths,
    pub(crate) look: Look,
    pub(crate) profile: Sourced<String>,
    pub(crate) env: Sourced<Env>,
    pub(crate) urls: Endpoints,
    pub(crate) account: Option<Sourced<Account>>,
    pub(crate) store: Sourced<StoreName>,
    pub(crate) limits: Limits,
    /// What the file says of them.
    pub(crate) calls: Option<Sourced<u32>>,
    pub(crate) ledger_calls: Option<Sourced<u32>>,
    pub(crate) rules: RuleSettings,
    pub(crate) notify: NotifySettings,
    pub(crate) serve: ServeSettings,
    /// The bot of notices and of the conversation.
    pub(crate) bot: BotSettings,
    /// Who may command by Telegram; `None` where nobody may.
    pub(crate) telegram: Option<PhoneSettings>,
    pub(crate) watch_users: Option<WatchUsersSettings>,
}

impl Settings {
    /// Reads the configuration and settles every value.
    ///
    /// # Errors
    /// A file that cannot be read, an unknown key or profile, an address that is neither this machine nor KIS.
    pub(crate) fn load(global: &Global, environment: &Environment, look: Look) -> Result<Self, Refusal> {
        let paths = Paths::new(environment)?;
        let file = ConfigFile::read(&paths)?;
        Self::settle((global, environment), look, (paths, file))
    }

    /// The same of what was read.
    fn settle(
        (global, environment): (&Global, &Environment),
        look: Look,
        (paths, file): (Paths, ConfigFile),
    ) -> Result<Self, Refusal> {
        let look = look.with_file(&file);
        let profile = chosen_profile(global, environment, &file);
        let (env, entry) = profile_env(&profile, &file)?;
        let from = |key: &str| Origin::File(file.key(&format!("profiles.{}.{key}", profile.value)));
        let store = match entry.store {
            Some(store) => Sourced::new(store, from("store")),
            None => Sourced::new(StoreName::Keyring, Origin::Default),
        };
        let notify = NotifySettings::new(&file, (&profile.value, entry.notify.clone()), &store)?;
        Ok(Self {
            look,
            urls: Endpoints::new(environment, env.value, &entry, from)?,
            account: entry
                .read_account(&file.key(&format!("profiles.{}.account", profile.value)))?
                .map(|account| Sourced::new(account, from("account"))),
            limits: entry.limits(env.value),
            calls: entry.calls_per_second.map(|calls| Sourced::new(calls, from("calls_per_second"))),
            ledger_calls: entry
                .ledger_calls_per_second
                .map(|calls| Sourced::new(calls, from("ledger_calls_per_second"))),
            rules: RuleSettings::new(&file, &profile.value, entry.rules)?,
            serve: ServeSettings::new(&file, (&profile.value, entry.serve), (&store, env.value == Env::Sim))?,
            telegram: PhoneSettings::new(&file, (&profile.value, entry.telegram))?,
            bot: notify.telegram.as_ref().map_or_else(|| BotSettings::usual(&store), |telegram| telegram.bot.clone()),
            notify,
            watch_users: WatchUsersSettings::new(&file, &profile.value, &store)?,
            store,
            profile,
            env,
            paths,
        })
    }

    /// Where journals are. That of the built-in simulator lies with its books, with which it begins anew.
    pub(crate) fn journals_dir(&self) -> PathBuf {
        if self.runs_own_simulator() { self.paths.profile_dir(&self.profile.value) } else { self.paths.journals_dir() }
    }

    /// The journal of an account at a broker, whatever the profile is called that leads to it: an order whose outcome
    /// is unknown blocks its symbol and side for all of them. A server on this machine is another broker than the
    /// account's own, and one that is started again (`opened`) is another one still.
    pub(crate) fn journal_dir(&self, account: &Account, opened: Option<i64>) -> PathBuf {
        let mut name = String::from("journal");
        if !self.runs_own_simulator() {
            name = self.env.value.to_string();
            if let Some(url) = self.urls.base.as_ref().filter(|url| url::is_loopback(&url.value)) {
                let place = url.value.authority().replace(|c: char| !c.is_ascii_alphanumeric() && c != '.', "-");
                name = format!("{name}-{place}");
            }
            if let Some(opened) = opened {
                name = format!("{name}-{opened}");
            }
        }
        self.journals_dir().join(format!("{name}-{}", account.fingerprint()))
    }

    /// The file that tells which journal is this account's, and how far it has come. It lies with the configuration, so that
    /// two state folders find each other there; with the journals, where there can't be a second one or the
    /// configuration can't be written.
    pub(crate) fn mark_file(&self, journal: &Path) -> PathBuf {
        let shared = self.paths.accounts_dir();
        let is_shared = !self.runs_own_simulator() && make_private_dir(&shared).is_ok();
        let folder = if is_shared { shared } else { self.journals_dir() };
        let name = journal.file_name().unwrap_or_default().to_string_lossy();
        folder.join(format!("{name}.mark"))
    }

    /// The chat that notices are written to, and the bot that writes them: the one that was named, else that of the owner who may
    /// command.
    pub(crate) fn notice_chat(&self) -> Option<(String, &BotSettings)> {
        let named = self.notify.telegram.as_ref().map(|telegram| telegram.chat_id.value.clone());
        let chat = named.or_else(|| Some(self.telegram.as_ref()?.chat_id.value.to_string()))?;
        Some((chat, &self.bot))
    }

    /// Whether notices have any way out.
    pub(crate) fn is_anybody_told(&self) -> bool {
        self.notify.command.is_some() || self.notice_chat().is_some()
    }

    /// Whether commands run against a simulated broker of this process.
    pub(crate) fn runs_own_simulator(&self) -> bool {
        self.env.value == Env::Sim && self.urls.base.is_none()
    }
}

fn chosen_profile(global: &Global, environment: &Environment, file: &ConfigFile) -> Sourced<String> {
    let flag = global.profile.clone().map(|name| Sourced::new(name, Origin::Flag("--profile")));
    let variable = || environment.text("KIS_PROFILE").map(|name| Sourced::new(name.into(), Origin::Env("KIS_PROFILE")));
    let configured = || file.profile.clone().map(|name| Sourced::new(name, Origin::File(file.key("profile"))));
    let default = || Sourced::new(Env::Sim.name().into(), Origin::Default);
    flag.or_else(variable).or_else(configured).unwrap_or_else(default)
}

/// The profile's environment and its entry in the file, which is empty for a built-in profile that has none.
fn profile_env(profile: &Sourced<String>, file: &ConfigFile) -> Result<(Sourced<Env>, file::Profile), Refusal> {
    let name = profile.value.as_str();
    let entry = file.profiles.get(name).cloned();
    let key = || Origin::File(file.key(&format!("profiles.{name}.env")));
    let said = entry.as_ref().and_then(|entry| entry.env);
    let env = match (file::built_in(name), said) {
        // A profile called `paper` that trades real money would be read wrongly by everyone who sees it.
        (Some(env), Some(said)) if env != said => return Err(misnamed(file, name, said)),
        (_, Some(env)) => Sourced::new(env, key()),
        (Some(env), None) => Sourced::new(env, Origin::Default),
        (None, None) if entry.is_some() => return Err(without_env(file, name)),
        (None, None) => return Err(unknown_profile(profile, file)),
    };
    if env.value == Env::Real && matches!(profile.origin, Origin::File(_)) {
        return Err(real_by_default(file, name));
    }
    Ok((env, entry.unwrap_or_default()))
}

fn misnamed(file: &ConfigFile, name: &str, said: Env) -> Refusal {
    Refusal::config(
        Text::new(
            format!("{}: 프로필 {name} 의 환경이 {said}(으)로 되어 있습니다", file.place()),
            format!("{}: profile {name} says that its environment is {said}", file.place()),
        ),
        Text::new(
            format!("{name}은(는) 같은 이름의 환경에만 쓸 수 있습니다. 프로필 이름을 바꾸십시오"),
            format!("the name {name} is for that environment alone: give the profile another name"),
        ),
    )
}

fn without_env(file: &ConfigFile, name: &str) -> Refusal {
    Refusal::config(
        Text::new(
            format!("{}: 프로필 {name} 에 env 가 없습니다", file.place()),
            format!("{}: profile {name} does not say its environment", file.place()),
        ),
        Text::new(
            format!("[profiles.{name}] 아래에 env = \"paper\" 또는 env = \"real\" 을 쓰십시오"),
            format!("write env = \"paper\" or env = \"real\" below [profiles.{name}]"),
        ),
    )
}

fn real_by_default(file: &ConfigFile, name: &str) -> Refusal {
    Refusal::config(
        Text::new(
            format!("{}: 실전투자 프로필 {name}은(는) 기본 프로필이 될 수 없습니다", file.place()),
            format!("{}: {name} is a profile with real money and cannot be the default", file.place()),
        ),
        Text::new(
            format!("그 줄을 지우고, 쓸 때마다 --profile {name} 또는 KIS_PROFILE={name}(으)로 고르십시오"),
            format!("remove that line and choose it each time: --profile {name}, or KIS_PROFILE={name}"),
        ),
    )
}

fn unknown_profile(profile: &Sourced<String>, file: &ConfigFile) -> Refusal {
    let name = &profile.value;
    let known: Vec<&str> = file.profile_names();
    let hint = match near(name, known.iter().copied()) {
        Some(near) => Text::new(format!("혹시 {near} 인가요?"), format!("did you mean {near}?")),
        None => Text::new(
            format!("있는 프로필: {}. 새로 만들려면 kis auth login --profile {name}", known.join(", ")),
            format!("there are {}; to make one: kis auth login --profile {name}", known.join(", ")),
        ),
    };
    Refusal::config(
        Text::new(
            format!("프로필 {name}이(가) 없습니다 ({})", profile.origin.text().ko),
            format!("there is no profile {name} ({})", profile.origin.text().en),
        ),
        hint,
    )
}
