//! Whether the broker answers.

use std::time::Instant;

use beagle_core::Text;

use super::Check;
use crate::{
    broker::Broker,
    commands::App,
    failure::{self, Refusal},
    print,
    secrets::Secrets,
};

/// What is asked for: every broker of ours lists it.
const PROBE: &str = "005930";

/// Asks for one price, which takes a token where there is none.
pub(super) async fn server(app: &App<'_>, secrets: &Secrets) -> Check {
    let title = ("증권사", "broker");
    match probe(app, secrets).await {
        Ok(note) => Check::good("broker", title, note),
        Err(refusal) => Check::failed("broker", title, refusal),
    }
}

async fn probe(app: &App<'_>, secrets: &Secrets) -> Result<Text, Refusal> {
    let broker = Broker::open(&app.settings, secrets).await?;
    let code = PROBE.parse().map_err(|error| failure::of_broker(&error))?;
    let asked = Instant::now();
    broker.client.domestic().price(&code).await.map_err(|error| failure::of_broker(&error))?;
    let (ms, now) = (asked.elapsed().as_millis(), broker.now().await?);
    let place = match (&app.settings.urls.base, app.settings.runs_own_simulator()) {
        (Some(url), _) => Text::new(url.value.to_string(), url.value.to_string()),
        (None, true) => Text::new("이 프로그램 안의 모의 증권사", "the simulator of this program"),
        (None, false) => Text::new("KIS", "KIS"),
    };
    let now = now.to_zoned(print::seoul()).strftime("%Y-%m-%d %H:%M KST");
    Ok(Text::new(
        format!("{}, {ms} ms, 시장 시각 {now}", place.ko),
        format!("{}, {ms} ms, market time {now}", place.en),
    ))
}
