//! Look-ups go straight to the broker: they decide nothing, and open no journal.

pub(crate) mod book;
pub(crate) mod candles;
pub(crate) mod pnl;
pub(crate) mod quote;
pub(crate) mod search;

use std::path::Path;

use beagle_core::{Exit, Text};
use jiff::Timestamp;
use kis_api::{Instrument, Market, UsExchange};

use super::{App, Desk};
use crate::{
    broker::Broker,
    chart::Size,
    cli::LookVerb,
    failure::{self, Refusal},
    notify,
    print::{self, Heading, Shown},
};

/// Looks up what was asked for, prints it, and draws it where that was asked for.
pub(crate) async fn run(app: &App<'_>, verb: LookVerb) -> Result<Exit, Refusal> {
    let desk = Desk::new(app);
    let chart = verb.chart().map(Path::to_owned);
    let exit = match find(&desk, verb).await.and_then(|shown| drawn(app, shown, chart.as_deref())) {
        Ok(shown) => {
            print::shown(app.look(), &shown);
            shown.exit
        }
        Err(refusal) => app.refuse(&refusal),
    };
    notify::flush(&desk).await;
    Ok(exit)
}

/// Looks up what was asked for.
pub(crate) async fn find(desk: &Desk<'_>, verb: LookVerb) -> Result<Shown, Refusal> {
    match verb {
        LookVerb::Quote(args) => quote::find(desk, args).await,
        LookVerb::Book(args) => book::find(desk, args).await,
        LookVerb::Candles(args) => candles::find(desk, args).await,
        LookVerb::Search(args) => search::find(desk, args).await,
        LookVerb::Pnl(args) => pnl::find(desk, args).await,
    }
}

/// Draws what was found into a file.
fn drawn(app: &App<'_>, shown: Shown, chart: Option<&Path>) -> Result<Shown, Refusal> {
    let lang = app.look().lang();
    let Some((path, drawing)) = chart.and_then(|path| Some((path, shown.drawing(lang, Size::Wide)?))) else {
        return Ok(shown);
    };
    save(path, &drawing)?;
    let path = path.display();
    print::note(app.look(), &Text::new(format!("차트: {path}"), format!("chart: {path}")));
    Ok(shown.drawn())
}

/// The heading of a result of this moment, by the market's clock.
fn heading(app: &App<'_>, now: Timestamp) -> Heading {
    Heading { at: now, ..app.heading() }
}

/// The name of a listing, where it is known without a download.
async fn name(broker: &Broker, instrument: &Instrument) -> Option<String> {
    match instrument {
        Instrument::Kr(code) => broker.client.domestic().name(code).await,
        Instrument::Us(ticker) => broker.client.us().name(ticker).await,
    }
}

/// The exchange of a US listing.
const fn us_exchange(instrument: &Instrument) -> Option<UsExchange> {
    match instrument {
        Instrument::Us(ticker) => ticker.exchange,
        Instrument::Kr(_) => None,
    }
}

/// The listing with its exchange, which a chart's title and its name need.
async fn listed(broker: &Broker, instrument: Instrument) -> Result<Instrument, Refusal> {
    match instrument {
        Instrument::Us(ticker) if ticker.exchange.is_none() => {
            let found = broker.client.us().find(&ticker.symbol).await;
            found.map(Instrument::Us).map_err(|error| failure::of_listing(&error, &ticker.symbol))
        }
        found => Ok(found),
    }
}

/// Refuses a listing that the broker has no price of.
pub(super) async fn exists(broker: &Broker, instrument: &Instrument) -> Result<(), Refusal> {
    let quote = match instrument {
        Instrument::Kr(code) => broker.client.domestic().price(code).await,
        Instrument::Us(ticker) => broker.client.us().price(ticker).await,
    };
    quote.map(drop).map_err(|error| failure::of_listing(&error, instrument.symbol()))
}

/// The market's zone has its own today.
fn today(market: Market, now: Timestamp) -> jiff::civil::Date {
    kis_api::calendar::local_date(market, now)
}

/// Writes a drawing.
pub(super) fn save(path: &Path, drawing: &str) -> Result<(), Refusal> {
    std::fs::write(path, drawing).map_err(|error| {
        let path = path.display();
        Refusal::failed(
            "file",
            Text::new(format!("{path}에 쓸 수 없습니다: {error}"), format!("cannot write {path}: {error}")),
            Text::new("다른 파일 이름을 쓰십시오", "name another file"),
        )
    })
}

/// A span that ends before it begins.
fn backwards() -> Refusal {
    Refusal::usage(
        Text::new("--from 이 --to 보다 늦습니다", "--from is later than --to"),
        Text::new("두 날짜를 바꾸십시오", "exchange the two days"),
    )
}
