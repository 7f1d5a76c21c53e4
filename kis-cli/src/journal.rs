//! What a profile remembers, and the engine that works on it.

use std::path::Path;

use beagle_core::{
    Text,
    engine::{Engine, EngineParts, KisBroker, Store},
};

use crate::{
    broker::Broker,
    clock::MarketClock,
    failure::Refusal,
    settings::{Settings, make_private_dir},
};

const FILE: &str = "beagle.db";

/// Whether anything was ever remembered of the account.
pub(crate) async fn is_there(settings: &Settings, broker: &Broker) -> bool {
    let opened = broker.simulated_clock().await.ok().flatten().map(|clock| clock.opened_ms);
    let dir = broker.client.account().map(|account| settings.journal_dir(account, opened));
    dir.is_some_and(|dir| dir.join(FILE).exists())
}

/// The engine of a profile.
pub(crate) fn engine(settings: &Settings, broker: &Broker, clock: MarketClock) -> Result<Engine, Refusal> {
    let account = broker.client.account().ok_or_else(no_account)?;
    let dir = settings.journal_dir(account, clock.opened());
    let locks = settings.paths.locks_dir();
    for dir in [&dir, &locks] {
        make_private_dir(dir).map_err(|error| unusable(dir, Text::new(error.to_string(), error.to_string())))?;
    }
    let path = dir.join(FILE);
    let store = Store::open(&path).map_err(|error| unusable(&path, error.text()))?;
    let account = account.last_four();
    let parts = EngineParts {
        broker: Box::new(KisBroker::new(broker.client.clone())),
        store,
        clock: Box::new(clock),
        rules: settings.rules.rules.clone(),
        // Two accounts that end alike wait for each other, which costs nothing; the whole number stays out of names.
        lock_path: locks.join(format!("{}-{account}.lock", settings.env.value)),
        mark_path: Some(settings.mark_file(&dir)),
    };
    Engine::new(parts).map_err(|error| {
        Refusal::config(
            Text::new(format!("rules.alert.patterns: {error}"), format!("rules.alert.patterns: {error}")),
            Text::new("그 정규식을 고치십시오", "correct that regular expression"),
        )
    })
}

fn no_account() -> Refusal {
    Refusal::usage(
        Text::new("이 명령에는 계좌가 필요합니다", "this command is about an account"),
        Text::new("kis auth login 으로 계좌를 연결하십시오", "name one with kis auth login"),
    )
}

fn unusable(place: &Path, why: Text) -> Refusal {
    let place = place.display();
    Refusal::failed(
        "store",
        Text::new(format!("{place}을(를) 쓸 수 없습니다: {}", why.ko), format!("{place} cannot be used: {}", why.en)),
        Text::new("kis doctor 로 상태 폴더를 점검하십시오", "look at the state folder with kis doctor"),
    )
}
