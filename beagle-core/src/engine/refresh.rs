//! A refresh: what the account holds and is worth now is written down, and the last one of a day is that day's equity.
//!
//! It reads balances and sends nothing, so it takes no lock. A run of duties has read the balance of each open market
//! already and hands it over; what is missing for a total is asked for.

use jiff::{SignedDuration, civil::Date};
use kis_api::{Balance, Market};

use super::{Answered, Engine, account, failure::Done};
use crate::{
    Body, Exit, Text,
    command::{EquityQuery, Origin},
    report::{EquityBody, EquityLine, ReasonLine, RefreshedBalance},
};

/// What a refresh found.
pub(super) struct Refreshed {
    /// How many holdings.
    pub(super) holdings: usize,
    /// What the account is worth, or why nobody knows.
    pub(super) equity: Result<EquityLine, ReasonLine>,
}

/// Writes down both markets' balances and the account's worth of today, unless a part of it is unknown: what is left of
/// it would look like a loss. `read` are the balances that were read just now. On a dry run nothing is written.
///
/// # Errors
/// When a balance can't be read; then nothing was written.
pub(super) async fn refresh(engine: &Engine, read: &[Balance], origin: Origin) -> Done<Refreshed> {
    let kr = of_market(engine, Market::Kr, read).await?;
    let us = of_market(engine, Market::Us, read).await?;
    let equity = equity_of(engine, &kr, &us);
    if !origin.is_dry_run() {
        engine.store.refresh((engine.now(), equity.as_ref()), [&kr, &us])?;
    }
    Ok(Refreshed { holdings: kr.holdings.len() + us.holdings.len(), equity: equity.ok_or_else(no_total) })
}

/// Whether the last refresh was long enough ago: the other market's balance is asked for just for it.
pub(super) fn is_due(engine: &Engine) -> Done<bool> {
    let every = SignedDuration::from_mins(engine.rules.schedule.refresh_every_min.into());
    let last = engine.store.refreshed(Market::Kr)?;
    Ok(last.is_none_or(|(at, _)| engine.now().duration_since(at).abs() >= every))
}

async fn of_market(engine: &Engine, market: Market, read: &[Balance]) -> Done<Balance> {
    match read.iter().find(|balance| balance.market == market) {
        Some(balance) => Ok(balance.clone()),
        None => Ok(engine.broker.balance(market).await?),
    }
}

fn equity_of(engine: &Engine, kr: &Balance, us: &Balance) -> Option<EquityLine> {
    Some(EquityLine {
        // The owner's day is Seoul's, whichever market is open.
        day: engine.today(Market::Kr),
        at: engine.now(),
        total_krw: account::total_krw(kr, us)?.normalize(),
        net_assets_krw: kr.net_assets?.normalize(),
        us_valuation_usd: us.valuation?.normalize(),
        us_deposit_usd: us.deposit?.normalize(),
        rate: us.rate.map(|rate| rate.normalize()),
    })
}

fn no_total() -> ReasonLine {
    ReasonLine {
        code: "no_total".into(),
        text: Text::new(
            "예수금, 현재가, 환율 중에 증권사가 알려 주지 않은 것이 있어 총자산을 적지 않았습니다",
            "a deposit, a price or the rate did not come from the broker: no total was written down",
        ),
        hint: Text::new("`kis balance`에서 비어 있는 값을 확인하십시오", "`kis balance` shows what is missing"),
    }
}

/// What refreshes wrote down of these days, and what the last one found.
pub(super) fn equity(engine: &Engine, query: EquityQuery) -> Answered {
    let days = engine.store.equity((query.from.unwrap_or(Date::MIN), query.to.unwrap_or(Date::MAX)))?;
    let kr = engine.store.refreshed(Market::Kr)?;
    let us = engine.store.refreshed(Market::Us)?;
    let last = kr.zip(us).map(|((at, kr), (_, us))| RefreshedBalance { at, balance: account::body(&kr, &us) });
    Ok((Body::Equity(EquityBody { days, last }), Exit::Done))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use kis_api::{Client, Credentials, Env, Limits};
    use kis_sim::{Config, Server};
    use rust_decimal::Decimal;
    use serde_json::{Value, json};

    use super::*;
    use crate::{
        Command, Rules,
        command::Door,
        engine::{EngineParts, FixedClock, KisBroker, Store},
    };

    struct Desk {
        server: Server,
        folder: tempfile::TempDir,
    }

    impl Desk {
        async fn open() -> Self {
            let server = Server::start(Config::default()).await.expect("a simulator");
            Self { server, folder: tempfile::tempdir().expect("a folder") }
        }

        fn engine(&self, now: &str) -> Engine {
            let client = Client::builder(Env::Sim)
                .base_url(self.server.url())
                .credentials(Credentials::new("key", "secret"))
                .account("12345678-01".parse().expect("an account"))
                .in_memory()
                .limits(Limits::per_second(500))
                .build()
                .expect("a client");
            let parts = EngineParts {
                broker: Box::new(KisBroker::new(client)),
                store: Store::open(self.folder.path().join("beagle.db")).expect("a store"),
                clock: Box::new(FixedClock::new(now.parse().expect("an instant"))),
                rules: Rules::default(),
                lock_path: self.folder.path().join("account.lock"),
                mark_path: None,
            };
            Engine::new(parts).expect("an engine")
        }

        async fn price(&self, price: &str) {
            let (url, body) = (self.server.url(), json!({ "symbol": "005930", "price": price }));
            reqwest::Client::new().post(format!("{url}/__sim/price")).json(&body).send().await.expect("an answer");
        }

        async fn balances_read(&self) -> u64 {
            let reply = reqwest::get(format!("{}/__sim/stats", self.server.url())).await.expect("an answer");
            let stats: Value = reply.json().await.expect("JSON");
            let by_path = stats["by_path"].as_object().expect("an object");
            let balances = by_path.iter().filter(|(path, _)| path.ends_with("/inquire-balance"));
            balances.filter_map(|(_, count)| count.as_u64()).sum()
        }
    }

    async fn refreshed(engine: &Engine) -> EquityLine {
        let found = refresh(engine, &[], Origin::new(Door::Test)).await.expect("a refresh");
        found.equity.expect("a total")
    }

    async fn told(engine: &Engine, query: EquityQuery) -> EquityBody {
        let report = engine.handle(Command::Equity(query), Origin::new(Door::Test)).await;
        match report.outcome.expect("an answer") {
            Body::Equity(body) => body,
            other => panic!("{other:?}"),
        }
    }

    #[tokio::test]
    async fn the_last_refresh_of_a_day_is_its_equity() {
        let desk = Desk::open().await;
        let first = desk.engine("2026-03-03T10:00:30+09:00");
        assert_eq!(told(&first, EquityQuery::default()).await, EquityBody { days: Vec::new(), last: None });
        let morning = refreshed(&first).await;
        desk.price("71000").await;
        // Past midnight in Seoul, and still the same day in New York.
        let second = desk.engine("2026-03-04T00:30:00+09:00");
        let night = refreshed(&second).await;
        refresh(&second, &[], Origin::new(Door::Test).dry_run()).await.expect("a dry run");
        let noon = desk.engine("2026-03-03T12:00:00+09:00");
        let noon = refreshed(&noon).await;
        assert!(noon.total_krw > morning.total_krw, "{noon:?} {morning:?}");

        let all = told(&second, EquityQuery::default()).await;
        assert_eq!(all.days, [noon, night.clone()]);
        let one = EquityQuery { from: Some(date(2026, 3, 4)), to: None };
        assert_eq!(told(&second, one).await.days, [night]);
        let last = all.last.expect("a balance");
        assert!(last.balance.holdings.iter().any(|line| line.symbol == "005930"), "{last:?}");
        assert_eq!(last.balance.total_krw.map(|total| total.normalize()), Some(all.days[0].total_krw));
    }

    #[tokio::test]
    async fn what_was_read_already_is_not_read_again() {
        let desk = Desk::open().await;
        let engine = desk.engine("2026-03-03T10:00:30+09:00");
        let read = vec![engine.broker.balance(Market::Kr).await.expect("a balance")];
        let before = desk.balances_read().await;
        refresh(&engine, &read, Origin::new(Door::Test)).await.expect("a refresh");
        assert_eq!(desk.balances_read().await, before + 1, "the other market's");
    }

    #[tokio::test]
    async fn a_total_that_lacks_a_part_is_not_written_down() {
        let desk = Desk::open().await;
        let engine = desk.engine("2026-03-03T10:00:30+09:00");
        let mut us = engine.broker.balance(Market::Us).await.expect("a balance");
        us.rate = None;
        let found = refresh(&engine, &[us], Origin::new(Door::Test)).await.expect("a refresh");
        assert_eq!(found.equity.expect_err("no rate").code, "no_total");
        let body = told(&engine, EquityQuery::default()).await;
        assert!(body.days.is_empty());
        assert_eq!(body.last.expect("a balance").balance.holdings.len(), found.holdings, "what is held is known");
    }

    #[tokio::test]
    async fn won_are_counted_once() {
        let desk = Desk::open().await;
        let engine = desk.engine("2026-03-03T10:00:30+09:00");
        let line = refreshed(&engine).await;
        let dollars = line.us_valuation_usd + line.us_deposit_usd;
        let want = line.net_assets_krw + dollars * line.rate.expect("a rate");
        assert_eq!(line.total_krw, want.round_dp(0).normalize());
        assert!(line.us_deposit_usd > Decimal::ZERO && line.us_valuation_usd > Decimal::ZERO, "{line:?}");
    }
}
