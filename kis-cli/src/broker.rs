//! The broker of this run: the profile's own, the one at KIS_BASE_URL, or a simulated one of this process.

use beagle_core::Text;
use jiff::Timestamp;
use kis_api::{Client, Env};
use kis_sim::Server;
use secrecy::SecretString;

use crate::{
    clock,
    failure::Refusal,
    secrets::{Secrets, Source},
    settings::{Settings, Url},
    simulator::{self, Clock, Controls},
};

/// A client, and what stands behind it.
pub(crate) struct Broker {
    pub(crate) client: Client,
    /// A simulator's own services.
    controls: Option<Controls>,
    /// The login of the account's owner, by which notices of orders are told apart.
    pub(crate) hts_id: Option<SecretString>,
    /// Serves as long as this is held.
    _server: Option<Server>,
}

impl Broker {
    /// Connects nothing yet; starts the simulated broker of a profile that has one.
    pub(crate) async fn open(settings: &Settings, secrets: &Secrets) -> Result<Self, Refusal> {
        let env = settings.env.value;
        let server = if settings.runs_own_simulator() { Some(simulator::start(settings).await?) } else { None };
        let url = match (&server, &settings.urls.base) {
            (Some(server), _) => Url::parse(&server.url()).ok(),
            (None, Some(url)) => Some(url.value.clone()),
            (None, None) => None,
        };
        let builder = Client::builder(env)
            .credentials(secrets.bundle.credentials())
            .account(secrets.account.clone())
            .limits(settings.limits);
        // The simulator of this process has a new address each time: nothing about it is worth keeping.
        let builder = match server {
            Some(_) => builder.in_memory(),
            None => builder.state_dir(settings.paths.api_dir()),
        };
        let builder = match &url {
            Some(url) => builder.base_url(url.as_str()),
            None => builder,
        };
        let builder = match &settings.urls.ws {
            Some(url) if server.is_none() => builder.ws_url(url.value.as_str()),
            _ => builder,
        };
        let client = builder.build().map_err(|error| unusable(&error))?;
        let controls = url.filter(|_| env == Env::Sim).map(Controls::new);
        Ok(Self { client, controls, hts_id: secrets.bundle.hts_id.clone(), _server: server })
    }

    /// The market's time: a simulator's own, else this machine's.
    pub(crate) async fn now(&self) -> Result<Timestamp, Refusal> {
        Ok(self.simulated_clock().await?.map_or_else(clock::now, |clock| clock.now))
    }

    /// A simulator's own clock.
    pub(crate) async fn simulated_clock(&self) -> Result<Option<Clock>, Refusal> {
        match &self.controls {
            Some(controls) => controls.clock().await.map(Some),
            None => Ok(None),
        }
    }
}

/// What a person is to be told about the credentials of this run.
pub(crate) fn warning(settings: &Settings, secrets: &Secrets) -> Option<Text> {
    (settings.env.value == Env::Real && secrets.source == Source::Variables).then(|| {
        Text::new(
            "주의: 실전투자 앱키를 환경 변수에서 읽었습니다. 같은 사용자의 다른 프로그램도 볼 수 있으니 kis auth login 을 쓰십시오",
            "warning: the key of a real account comes from the environment, where other programs of this user see it: use kis auth login",
        )
    })
}

fn unusable(error: &kis_api::Error) -> Refusal {
    Refusal::failed(
        "client",
        Text::new(format!("클라이언트를 만들 수 없습니다: {error}"), format!("the client cannot be made: {error}")),
        Text::new(
            "kis doctor 로 상태 폴더와 설정을 점검하십시오",
            "kis doctor checks the state folder and the configuration",
        ),
    )
}
