//! The simulated broker: one of this process, and what only a simulator can be asked for.

mod controls;

use kis_sim::{Config, Server};

use beagle_core::Text;

use crate::{
    failure::Refusal,
    settings::{Settings, make_private_dir},
};

pub(crate) use self::controls::{Clock, Controls, StatsOrder};

/// Starts the broker of a simulated profile. Its books are a file of the profile, so that the next command, or one
/// that runs at the same time, finds the same broker.
pub(crate) async fn start(settings: &Settings) -> Result<Server, Refusal> {
    let dir = settings.paths.profile_dir(&settings.profile.value);
    make_private_dir(&dir).map_err(|error| {
        let dir = dir.display();
        Refusal::failed(
            "state",
            Text::new(
                format!("상태 폴더 {dir}을(를) 만들 수 없습니다: {error}"),
                format!("cannot make the state folder {dir}: {error}"),
            ),
            Text::new(
                "KIS_STATE_DIR 로 쓸 수 있는 폴더를 지정하십시오",
                "name a folder that can be written with KIS_STATE_DIR",
            ),
        )
    })?;
    serve(Config::default().sqlite(dir.join("broker.db"))).await
}

/// Starts a broker set up like this.
pub(crate) async fn serve(config: Config) -> Result<Server, Refusal> {
    let port = config.port;
    Server::start(config).await.map_err(|error| {
        let hint = if port == 0 {
            Text::new("상태 폴더를 확인하십시오: kis doctor", "check the state folder: kis doctor")
        } else {
            Text::new("다른 --port 를 쓰거나 빼고 실행하십시오", "choose another --port, or leave it out")
        };
        Refusal::failed(
            "simulator",
            Text::new(
                format!("모의 증권사를 시작할 수 없습니다: {error}"),
                format!("the simulated broker cannot start: {error}"),
            ),
            hint,
        )
    })
}
