//! Where a command finds its broker: opened when it is first needed, and once.

use beagle_core::{Text, engine::Engine};
use kis_api::{Instrument, Listing};
use tokio::sync::OnceCell;

use super::App;
use crate::{
    broker::{self, Broker},
    cli::Symbol,
    failure::Refusal,
    journal, print, secrets,
};

/// The broker of a run.
pub(crate) struct Desk<'a> {
    pub(crate) app: &'a App<'a>,
    broker: OnceCell<Broker>,
}

impl<'a> Desk<'a> {
    pub(crate) fn new(app: &'a App<'a>) -> Self {
        Self { app, broker: OnceCell::new() }
    }

    /// The broker.
    pub(crate) async fn broker(&self) -> Result<&Broker, Refusal> {
        self.broker.get_or_try_init(|| self.open()).await
    }

    /// An engine on that broker, with the profile's journal.
    pub(crate) async fn engine(&self) -> Result<Engine, Refusal> {
        let broker = self.broker().await?;
        journal::engine(&self.app.settings, broker).await
    }

    async fn open(&self) -> Result<Broker, Refusal> {
        let settings = &self.app.settings;
        let secrets = secrets::find(settings, self.app.environment)?;
        if let Some(warning) = broker::warning(settings, &secrets) {
            print::note(self.app.look(), &warning);
        }
        self.app.tell(&{
            let source = secrets.source.text();
            Text::new(format!("인증 정보: {}", source.ko), format!("credentials: {}", source.en))
        });
        Broker::open(settings, &secrets).await
    }

    /// The listing that is called this. A name is looked up in both markets, and must be the only one.
    pub(crate) async fn listing(&self, symbol: Symbol) -> Result<Instrument, Refusal> {
        let name = match symbol {
            Symbol::Code(instrument) => return Ok(instrument),
            Symbol::Name(name) => name,
        };
        let client = &self.broker().await?.client;
        let masters = async { Ok((client.domestic().master().await?, client.us().master().await?)) };
        let (domestic, us) = masters.await.map_err(|error: kis_api::Error| unknown_names(&error))?;
        let mut found = domestic.by_name(&name);
        found.extend(us.by_name(&name));
        match &found[..] {
            [listing] => Ok(listing.instrument.clone()),
            [] => Err(unlisted(&name)),
            several => Err(ambiguous(&name, several)),
        }
    }
}

fn unknown_names(error: &kis_api::Error) -> Refusal {
    Refusal::failed(
        "names",
        Text::new(
            format!("종목명을 찾을 목록을 받지 못했습니다: {error}"),
            format!("the lists of names cannot be had: {error}"),
        ),
        Text::new("종목코드로 쓰십시오: 005930", "write the code instead: 005930"),
    )
}

fn unlisted(name: &str) -> Refusal {
    Refusal::usage(
        Text::new(format!("{name}: 그런 이름의 종목이 없습니다"), format!("nothing is listed as {name}")),
        Text::new("정확한 이름이나 종목코드를 쓰십시오", "write the exact name, or the code"),
    )
}

fn ambiguous(name: &str, listings: &[&Listing]) -> Refusal {
    let codes: Vec<String> = listings.iter().map(|listing| listing.instrument.to_string()).collect();
    let codes = codes.join(", ");
    Refusal::usage(
        Text::new(format!("{name}: 같은 이름의 종목이 여럿입니다"), format!("several listings are called {name}")),
        Text::new(format!("종목코드로 고르십시오: {codes}"), format!("choose by code: {codes}")),
    )
}
