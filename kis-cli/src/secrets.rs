//! Key, secret and account of a profile: where they are looked for, in which order, and what was found there.
//!
//! 1. the environment (KIS_APP_KEY, KIS_APP_SECRET, KIS_ACCOUNT, or the same with _FILE), for CI and containers;
//! 2. `$CREDENTIALS_DIRECTORY/kis_*`, which systemd fills for a unit;
//! 3. the store that `kis auth login` put them in: the keyring, or a file when that was asked for.
//!
//! The first source that has anything is the only one: a key of one and a secret of another never come together.
//! Nothing here falls back while writing.

mod bundle;
mod children;
mod file;
mod folder;
mod keyring;
mod script;
mod token;
mod variables;

use beagle_core::Text;
use kis_api::{Account, Env};

use crate::{
    cli::StoreName,
    failure::Refusal,
    settings::{Environment, Origin, Settings},
};

pub(crate) use self::{
    bundle::Bundle,
    children::keep_from,
    file::FileStore,
    keyring::KeyringStore,
    script::from_script,
    token::{TokenOf, TokenStore, credential},
};

/// The key that the built-in simulator is given: it takes any.
const SIMULATED: &str = "simulated";
const SIMULATED_ACCOUNT: &str = "12345678-01";

/// What a source has to say.
pub(crate) enum Answer {
    /// Credentials.
    Found(Bundle),
    /// It works and has none for this profile.
    Empty,
    /// It can't be used, and why.
    Unusable(Text),
}

/// A place where credentials may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    /// Variables of the environment.
    Variables,
    /// The folder of systemd's credentials.
    Folder,
    /// The keyring.
    Keyring,
    /// A file of ours.
    File,
    /// The simulator needs none.
    Simulator,
}

impl Source {
    /// For people.
    pub(crate) fn text(self) -> Text {
        match self {
            Self::Variables => Text::new("환경 변수", "environment"),
            Self::Folder => Text::new("systemd 자격 증명", "systemd credentials"),
            Self::Keyring => Text::new("키링", "keyring"),
            Self::File => Text::new("파일", "file"),
            Self::Simulator => Text::new("모의 증권사", "simulator"),
        }
    }

    /// For programs.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Variables => "environment",
            Self::Folder => "systemd",
            Self::Keyring => "keyring",
            Self::File => "file",
            Self::Simulator => "simulator",
        }
    }
}

/// The credentials of a run.
pub(crate) struct Secrets {
    pub(crate) bundle: Bundle,
    pub(crate) account: Account,
    pub(crate) source: Source,
}

/// Asks the sources in their order, up to the first that has credentials or can't be used.
pub(crate) fn survey(settings: &Settings, environment: &Environment) -> Vec<(Source, Answer)> {
    let mut answers = Vec::new();
    let stored = || match settings.store.value {
        StoreName::Keyring => (Source::Keyring, KeyringStore::new(&settings.profile.value).read()),
        StoreName::File => (Source::File, FileStore::new(&settings.paths, &settings.profile.value).read()),
    };
    // A simulated account has nothing worth a keyring's prompt, unless somebody put something there.
    let simulated = settings.env.value == Env::Sim && settings.store.origin == Origin::Default;
    let last = || if simulated { (Source::Simulator, Answer::Found(Bundle::simulated())) } else { stored() };
    let sources: [&dyn Fn() -> (Source, Answer); 3] =
        [&|| (Source::Variables, variables::read(environment)), &|| (Source::Folder, folder::read(environment)), &last];
    for ask in sources {
        let (source, answer) = ask();
        let settled = matches!(answer, Answer::Found(_) | Answer::Unusable(_));
        answers.push((source, answer));
        if settled {
            break;
        }
    }
    answers
}

/// The credentials of this profile.
///
/// # Errors
/// With exit 3, telling every source that was asked.
pub(crate) fn find(settings: &Settings, environment: &Environment) -> Result<Secrets, Refusal> {
    choose(settings, environment, survey(settings, environment))
}

/// The same from what the sources have said.
pub(crate) fn choose(
    settings: &Settings,
    environment: &Environment,
    mut answers: Vec<(Source, Answer)>,
) -> Result<Secrets, Refusal> {
    match answers.pop() {
        Some((source, Answer::Found(bundle))) => {
            let account = account_of(settings, environment, (&bundle, source))?;
            Ok(Secrets { bundle, account, source })
        }
        last => {
            answers.extend(last);
            Err(missing(settings, &answers))
        }
    }
}

/// The account: of the environment, of the profile, or stored with the key. Where more than one names an account, it has to
/// be the same: one of them is not what its owner believes it to be.
fn account_of(
    settings: &Settings,
    environment: &Environment,
    (bundle, source): (&Bundle, Source),
) -> Result<Account, Refusal> {
    let stored = if source == Source::Simulator { None } else { bundle.account()? };
    let named = [
        variables::account(environment)?.map(|account| (Source::Variables.text(), account)),
        settings.account.as_ref().map(|account| (account.origin.text(), account.value.clone())),
        stored.map(|account| (source.text(), account)),
    ];
    let mut named = named.into_iter().flatten();
    match named.next() {
        Some(first) => match named.find(|(_, account)| *account != first.1) {
            Some(other) => Err(two_accounts(settings, (&first, &other))),
            None => Ok(first.1),
        },
        // The simulator's own.
        None => bundle.account()?.ok_or_else(|| no_account(settings)),
    }
}

fn two_accounts(settings: &Settings, (one, other): (&(Text, Account), &(Text, Account))) -> Refusal {
    let profile = &settings.profile.value;
    let ((place, account), (other_place, other)) = (one, other);
    Refusal::credentials(
        Text::new(
            format!("프로필 {profile} 의 계좌가 둘입니다: {account} ({}), {other} ({})", place.ko, other_place.ko),
            format!("profile {profile} has two accounts: {account} ({}) and {other} ({})", place.en, other_place.en),
        ),
        Text::new(
            format!(
                "계좌마다 프로필을 따로 두십시오. 하나는 지우거나 kis auth login --profile {profile}로 다시 저장하십시오"
            ),
            format!(
                "give each account a profile of its own; remove one, or store it anew with kis auth login --profile {profile}"
            ),
        ),
    )
}

fn no_account(settings: &Settings) -> Refusal {
    let profile = &settings.profile.value;
    Refusal::credentials(
        Text::new(format!("프로필 {profile} 의 계좌번호가 없습니다"), format!("profile {profile} has no account")),
        Text::new(
            format!("kis auth login --profile {profile}을(를) 실행하거나 KIS_ACCOUNT 를 지정하십시오"),
            format!("run kis auth login --profile {profile}, or set KIS_ACCOUNT"),
        ),
    )
}

fn missing(settings: &Settings, answers: &[(Source, Answer)]) -> Refusal {
    let profile = &settings.profile.value;
    let tried: Vec<Text> = answers.iter().map(|(source, answer)| answer.text_after(&source.text())).collect();
    let list = |of: fn(&Text) -> &str| tried.iter().map(of).collect::<Vec<_>>().join("; ");
    let (ko, en) = (list(|text| &text.ko), list(|text| &text.en));
    Refusal::credentials(
        Text::new(
            format!("프로필 {profile} 의 앱키를 찾지 못했습니다 ({ko})"),
            format!("no credentials for profile {profile} ({en})"),
        ),
        Text::new(
            format!(
                "kis auth login --profile {profile}을(를) 실행하십시오. 키링이 없는 곳(cron, 서버)에서는 --store file 을 붙이십시오"
            ),
            format!(
                "run kis auth login --profile {profile}; where there is no keyring (cron, a server) add --store file"
            ),
        ),
    )
}

impl Answer {
    /// The state of a source, for people.
    pub(crate) fn text(&self) -> Text {
        match self {
            Self::Found(_) => Text::new("사용", "used"),
            Self::Empty => Text::new("없음", "nothing there"),
            Self::Unusable(why) => why.clone(),
        }
    }

    fn text_after(&self, source: &Text) -> Text {
        let state = self.text();
        Text::new(format!("{}: {}", source.ko, state.ko), format!("{}: {}", source.en, state.en))
    }
}
