//! Whether the broker answers.

use std::time::{Duration, Instant};

use beagle_core::{Text, order::Settings};

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

/// How long the websocket may take.
const BOUND: Duration = Duration::from_secs(10);

/// Asks for one price, which takes a token where there is none, and then for live ones.
pub(super) async fn broker(app: &App<'_>, secrets: &Secrets) -> Vec<Check> {
    let title = ("증권사", "broker");
    let asked = async {
        let broker = Broker::open(&app.settings, secrets).await?;
        let note = price(app, &broker).await?;
        Ok((broker, note))
    };
    match asked.await {
        Ok((broker, note)) => {
            let check = Check::good("broker", title, note);
            let check = match clock_warning(&broker) {
                Some(warning) => check.warning(warning),
                None => check,
            };
            vec![check, websocket(&broker).await]
        }
        Err(refusal) => vec![Check::failed("broker", title, refusal)],
    }
}

/// Nothing but watching needs the websocket, so that it is never worse than a warning.
async fn websocket(broker: &Broker) -> Check {
    let title = ("실시간", "websocket");
    let asked = Instant::now();
    let subscribed = async {
        let code: kis_api::StockCode = PROBE.parse()?;
        broker.client.feed().trades(&code.into()).await
    };
    match tokio::time::timeout(BOUND, subscribed).await {
        Ok(Ok(_)) => {
            let ms = asked.elapsed().as_millis();
            Check::good("websocket", title, Text::new(format!("연결됨, {ms} ms"), format!("connected, {ms} ms")))
        }
        Ok(Err(error)) => {
            let refusal = failure::of_broker(&error);
            Check::good("websocket", title, refusal.failure.message).warning(refusal.failure.hint)
        }
        Err(_) => Check::good("websocket", title, Text::new("응답이 없습니다", "no answer")).warning(Text::new(
            "방화벽이 21000(실전), 31000(모의) 포트를 막는지 확인하십시오",
            "see whether a firewall blocks port 21000 (real) or 31000 (paper)",
        )),
    }
}

/// A machine whose clock is this far from the broker's only sells.
fn clock_warning(broker: &Broker) -> Option<Text> {
    let offset = broker.client.clock_offset().filter(|offset| offset.abs() > Settings::MAX_SKEW)?;
    let by = offset.abs().as_secs();
    Some(if offset.is_positive() {
        Text::new(
            format!("이 컴퓨터의 시계가 증권사보다 {by}초 늦어 매수하지 않습니다. 시계를 맞추십시오"),
            format!("this machine's clock is {by} s behind the broker's, so nothing is bought: set it"),
        )
    } else {
        Text::new(
            format!("이 컴퓨터의 시계가 증권사보다 {by}초 빨라 매수하지 않습니다. 시계를 맞추십시오"),
            format!("this machine's clock is {by} s ahead of the broker's, so nothing is bought: set it"),
        )
    })
}

async fn price(app: &App<'_>, broker: &Broker) -> Result<Text, Refusal> {
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
