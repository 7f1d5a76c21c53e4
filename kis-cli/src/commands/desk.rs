//! Where commands find their broker and their engine: opened when they are first needed. A process that goes on has one
//! desk for all that it is asked.

use std::sync::Arc;

use beagle_core::{
    Text,
    engine::{Engine, Outbox},
};
use kis_api::{Instrument, Listing, Master};
use tokio::sync::{Mutex, OnceCell};

use super::App;
use crate::{
    broker::{self, Broker},
    cli::Symbol,
    clock::MarketClock,
    failure::Refusal,
    journal, print, secrets,
};

/// How many listings are named where one was not found.
const CANDIDATES: usize = 5;

/// The broker of a run.
pub(crate) struct Desk<'a> {
    pub(crate) app: &'a App<'a>,
    broker: OnceCell<Broker>,
    /// The engine, once it was needed. A simulator that is started again is another broker, with another journal.
    engine: Mutex<Option<(MarketClock, Arc<Engine>)>>,
}

impl<'a> Desk<'a> {
    pub(crate) fn new(app: &'a App<'a>) -> Self {
        Self { app, broker: OnceCell::new(), engine: Mutex::default() }
    }

    /// The broker.
    pub(crate) async fn broker(&self) -> Result<&Broker, Refusal> {
        self.broker.get_or_try_init(|| self.open()).await
    }

    /// The broker, if this run needed one so far.
    pub(crate) fn opened(&self) -> Option<&Broker> {
        self.broker.get()
    }

    /// The notices of the journal, if this run has opened it.
    pub(crate) async fn outbox(&self) -> Option<Outbox> {
        self.engine.lock().await.as_ref().map(|(_, engine)| engine.outbox())
    }

    /// The engine on that broker, with the account's journal. What its owner has to know beforehand is told.
    pub(crate) async fn engine(&self) -> Result<Arc<Engine>, Refusal> {
        let engine = self.quiet_engine().await?;
        if let Some(warning) = engine.warning() {
            print::note(self.app.look(), &warning);
        }
        Ok(engine)
    }

    /// The same without a word.
    pub(crate) async fn quiet_engine(&self) -> Result<Arc<Engine>, Refusal> {
        let broker = self.broker().await?;
        let now = broker.simulated_clock().await?;
        let mut open = self.engine.lock().await;
        if let Some((clock, engine)) = &*open
            && clock.follow(now)
        {
            return Ok(Arc::clone(engine));
        }
        let clock = MarketClock::new(now);
        let engine = Arc::new(journal::engine(&self.app.settings, broker, clock.clone())?);
        *open = Some((clock, Arc::clone(&engine)));
        Ok(engine)
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
        let (domestic, us) = self.masters().await?;
        let mut called: Vec<&Listing> = domestic.by_name(&name);
        called.extend(us.by_name(&name));
        match &called[..] {
            [listing] => Ok(listing.instrument.clone()),
            [] => Err(unlisted(&name, domestic.search(&name).into_iter().chain(us.search(&name)))),
            several => Err(ambiguous(&name, several)),
        }
    }

    /// What is listed, domestic and US. A person is told when the lists are old.
    pub(crate) async fn masters(&self) -> Result<(Master, Master), Refusal> {
        let client = &self.broker().await?.client;
        let masters = async { Ok((client.domestic().master().await?, client.us().master().await?)) };
        let (domestic, us) = masters.await.map_err(|error: kis_api::Error| unknown_names(&error))?;
        if let Some(since) = [&domestic, &us].into_iter().filter_map(Master::stale_since).min() {
            print::note(
                self.app.look(),
                &Text::new(
                    format!("종목 목록을 새로 받지 못해 {since} 의 목록을 씁니다"),
                    format!("the lists of names could not be fetched anew: these are of {since}"),
                ),
            );
        }
        Ok((domestic, us))
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

/// No listing has exactly this name. What it may mean is told and never assumed: an order may follow.
fn unlisted<'a>(name: &str, like: impl Iterator<Item = &'a Listing>) -> Refusal {
    let like: Vec<&Listing> = like.take(CANDIDATES).collect();
    let hint = if like.is_empty() {
        Text::new("kis search 로 찾거나 종목코드를 쓰십시오", "look for it with kis search, or write the code")
    } else {
        let like = candidates(&like);
        Text::new(format!("혹시 이 중 하나입니까? {like}"), format!("did you mean one of these? {like}"))
    };
    Refusal::usage(
        Text::new(format!("{name}: 그런 이름의 종목이 없습니다"), format!("nothing is listed as {name}")),
        hint,
    )
}

fn ambiguous(name: &str, listings: &[&Listing]) -> Refusal {
    let codes = candidates(listings);
    Refusal::usage(
        Text::new(format!("{name}: 같은 이름의 종목이 여럿입니다"), format!("several listings are called {name}")),
        Text::new(format!("종목코드로 고르십시오: {codes}"), format!("choose by code: {codes}")),
    )
}

fn candidates(listings: &[&Listing]) -> String {
    let named = listings.iter().map(|listing| format!("{} {}", listing.instrument, listing.name));
    named.collect::<Vec<_>>().join(", ")
}
