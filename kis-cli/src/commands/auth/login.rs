//! `kis auth login`: credentials are asked for or read, stored where that was chosen, and tried at once.

use beagle_core::{Body, Command, Exit, Lang, Origin, Text, command::Door};
use kis_api::Env;
use serde::Serialize;

use super::interview::interview;
use crate::{
    cli::{LoginArgs, StoreName},
    commands::{App, Desk, Start, trade},
    failure::Refusal,
    look::Look,
    print::{self, Page, Tone, ask},
    runtime,
    secrets::{self, Answer, FileStore, KeyringStore},
    settings::{self, ConfigFile, Paths},
};

/// What signing in did.
#[derive(Serialize)]
struct SignedIn {
    profile: String,
    environment: Env,
    store: &'static str,
    account: String,
    /// The balance that proves it; absent when nobody asked the broker.
    #[serde(skip_serializing_if = "Option::is_none")]
    balance: Option<Body>,
}

/// Signs a profile in.
pub(crate) fn run(start: &Start<'_>, args: &LoginArgs) -> Result<Exit, Refusal> {
    start.refuse_dry_run()?;
    let paths = Paths::new(start.environment)?;
    let file = ConfigFile::read(&paths)?;
    let look = start.look.clone().with_file(&file);
    let lang = look.lang();
    let (profile, env) = profile(start, args, &file, lang)?;
    let bundle = if ask::is_possible() { interview(lang, env)? } else { secrets::from_script(start.environment)? };
    let account = bundle.account()?.ok_or_else(no_account)?;
    let store = store(&look, &paths, &profile, args.store)?;
    match store {
        StoreName::Keyring => KeyringStore::new(&profile).write(&bundle)?,
        StoreName::File => FileStore::new(&paths, &profile).write(&bundle)?,
    }
    settings::remember_login(&paths, &profile, env, store)?;

    let app = start.load_profile(&profile)?;
    let signed_in =
        |balance| SignedIn { profile, environment: env, store: store.name(), account: account.to_string(), balance };
    if args.no_check {
        show(&app, &signed_in(None));
        return Ok(Exit::Done);
    }
    let report = runtime::block_on(async {
        trade::perform(&Desk::new(&app), Command::Balance, Origin::new(Door::Terminal)).await
    })??;
    match report.outcome {
        Ok(body) => show(&app, &signed_in(Some(body))),
        Err(failure) => {
            print::note(app.look(), &stored_all_the_same(store));
            print::failure(app.look(), &app.heading(), &failure);
        }
    }
    Ok(report.exit)
}

/// The profile that was named, else the one that has its environment's name.
fn profile(start: &Start<'_>, args: &LoginArgs, file: &ConfigFile, lang: Lang) -> Result<(String, Env), Refusal> {
    let named = start.named_profile();
    let known = named.and_then(|name| file.env_of(name));
    let env = match (args.env, known) {
        (Some(asked), Some(known)) if asked != known => {
            return Err(other_environment(named.unwrap_or_default(), known));
        }
        (Some(env), _) | (None, Some(env)) => env,
        (None, None) => ask_environment(lang)?,
    };
    let name = named.unwrap_or(env.name());
    if settings::is_profile_name(name) { Ok((name.to_owned(), env)) } else { Err(settings::bad_name(name)) }
}

fn ask_environment(lang: Lang) -> Result<Env, Refusal> {
    if !ask::is_possible() {
        return Err(Refusal::usage(
            Text::new("어느 환경의 계좌인지 모릅니다", "the account's environment is not known"),
            Text::new("--env paper 또는 --env real 을 붙이십시오", "add --env paper or --env real"),
        ));
    }
    let question = Text::new("어느 환경의 계좌인가요", "Which environment is the account of");
    let choices =
        [Text::new("모의투자 (paper)", "paper trading (paper)"), Text::new("실전투자 (real)", "real money (real)")];
    Ok(if ask::choice(lang, &question, &choices)? == 0 { Env::Paper } else { Env::Real })
}

/// Where to keep them. A file is never a silent second best: it is chosen by a flag, or by a person's yes.
fn store(look: &Look, paths: &Paths, profile: &str, asked: Option<StoreName>) -> Result<StoreName, Refusal> {
    if let Some(store) = asked {
        return Ok(store);
    }
    let Answer::Unusable(why) = KeyringStore::new(profile).read() else { return Ok(StoreName::Keyring) };
    if !ask::is_possible() {
        return Err(Refusal::credentials(
            why,
            Text::new(
                "파일에 저장하려면 --store file 을 붙이십시오 (권한 0600)",
                "add --store file to keep them in a file with mode 0600",
            ),
        ));
    }
    print::note(look, &why);
    let path = FileStore::new(paths, profile).path().display().to_string();
    let question = Text::new(
        format!("대신 파일 {path} 에 저장할까요 (권한 0600)"),
        format!("Keep them in the file {path} instead (mode 0600)"),
    );
    if ask::confirm(look.lang(), &question)? {
        return Ok(StoreName::File);
    }
    Err(Refusal::credentials(
        Text::new("저장할 곳을 고르지 않아 저장하지 않았습니다", "no store was chosen, so nothing was stored"),
        Text::new("키링을 열고 다시 실행하십시오", "unlock the keyring and run it again"),
    ))
}

fn show(app: &App<'_>, signed_in: &SignedIn) {
    print::result(app.look(), &app.heading(), signed_in, || {
        let mut page = signed_in.balance.as_ref().map_or_else(Page::default, print::body_page);
        let SignedIn { profile, store, account, .. } = signed_in;
        page.gap();
        page.line(
            Text::new(
                format!("프로필 {profile} (계좌 {account}) 의 인증 정보를 저장했습니다: {store}"),
                format!("the credentials of profile {profile} (account {account}) are stored: {store}"),
            ),
            Tone::Strong,
        );
        page.line(
            Text::new(
                format!("kis --profile {profile} balance 처럼 쓰십시오"),
                format!("use it as in kis --profile {profile} balance"),
            ),
            Tone::Plain,
        );
        page
    });
}

fn stored_all_the_same(store: StoreName) -> Text {
    let store = store.name();
    Text::new(
        format!("인증 정보는 저장했지만({store}) 잔고를 확인하지 못했습니다"),
        format!("the credentials are stored ({store}), but the balance could not be read with them"),
    )
}

fn other_environment(profile: &str, known: Env) -> Refusal {
    Refusal::usage(
        Text::new(
            format!("프로필 {profile}은(는) {known} 환경입니다"),
            format!("profile {profile} is of the {known} environment"),
        ),
        Text::new("다른 이름을 --profile 로 주십시오", "give another name with --profile"),
    )
}

fn no_account() -> Refusal {
    Refusal::credentials(
        Text::new("계좌번호가 없습니다", "the account is missing"),
        Text::new("KIS_ACCOUNT 에 12345678-01 처럼 쓰십시오", "give KIS_ACCOUNT, such as 12345678-01"),
    )
}
