//! The rules, at every price that the broker's feed brings: a price at which one of them might do something starts a look,
//! and what that reads decides.
//!
//! A stock that was just looked at is left alone for a moment: its last price of that time is judged when that is over.
//!
//! The broker allows one realtime session for an app key, with 41 listings; what does not fit is left to the minutes.

mod pause;

use std::{sync::Arc, time::Duration};

use beagle_core::{
    Exit, Origin, Text,
    command::Door,
    engine::{Monitor, Trade},
};
use futures_util::{StreamExt as _, stream::SelectAll};
use kis_api::{
    Instrument,
    feed::{Item, LiveTrade, Subscription},
};
use tokio::time::{Instant, interval, sleep, sleep_until};

use self::pause::Pauses;
use super::Stop;
use crate::{
    commands::{Desk, tick},
    failure::{self, Refusal},
    print,
};

/// What one realtime session takes.
const MOST: usize = 41;
/// How often holdings are read anew.
const REREAD: Duration = Duration::from_secs(60);
/// How often settings are looked at that another command may have changed.
const RECALL: Duration = Duration::from_secs(1);
/// How long a look waits that met a run of the duties.
const BUSY: Duration = Duration::from_millis(20);
/// So many prices are taken at once: only the last one of a stock counts.
const AT_ONCE: usize = 1024;

pub(super) async fn run(desk: Arc<Desk<'static>>, stop: Stop) -> Result<(), Refusal> {
    let mut feed = Feed { desk, trades: SelectAll::new(), known: Vec::new(), pauses: Pauses::default() };
    while !stop.is_cancelled() {
        let monitor = feed.monitor().await?;
        feed.follow(&monitor).await?;
        tokio::select! {
            () = stop.cancelled() => {}
            heard = feed.listen(monitor) => heard?,
        }
    }
    Ok(())
}

struct Feed {
    desk: Arc<Desk<'static>>,
    trades: SelectAll<Subscription<LiveTrade>>,
    /// What is subscribed to.
    known: Vec<Instrument>,
    pauses: Pauses,
}

impl Feed {
    async fn monitor(&self) -> Result<Monitor, Refusal> {
        let engine = self.desk.quiet_engine().await?;
        engine.monitor().await.map_err(|failure| Refusal { failure, exit: Exit::Failed })
    }

    /// Subscribes to what is waited for. Whoever is waited for no longer stays subscribed to as long as there is room.
    async fn follow(&mut self, monitor: &Monitor) -> Result<(), Refusal> {
        let mut wanted = monitor.instruments();
        if wanted.len() > MOST {
            self.tell_full(wanted.len());
            wanted.truncate(MOST);
        }
        let is_room = wanted.iter().filter(|one| !self.known.contains(one)).count() + self.known.len() <= MOST;
        if wanted.is_empty() || !is_room {
            // The session ends with its last stream.
            (self.trades, self.known) = (SelectAll::new(), Vec::new());
        }
        let broker = self.desk.broker().await?;
        for instrument in wanted {
            if !self.known.contains(&instrument) {
                let trades = broker.client.feed().trades(&instrument).await;
                self.trades.push(trades.map_err(|error| failure::of_broker(&error))?);
                self.known.push(instrument);
            }
        }
        Ok(())
    }

    /// Takes prices until holdings are to be read anew: after a while, or when something else is waited for.
    async fn listen(&mut self, mut monitor: Monitor) -> Result<(), Refusal> {
        let wanted = monitor.instruments();
        let until = Instant::now() + REREAD;
        let mut recall = interval(RECALL);
        loop {
            let mut heard = self.trades.by_ref().ready_chunks(AT_ONCE);
            let items = tokio::select! {
                () = sleep_until(until) => return Ok(()),
                _ = recall.tick() => {
                    self.recall(&mut monitor).await?;
                    if monitor.instruments().iter().all(|one| wanted.contains(one)) {
                        continue;
                    }
                    return Ok(());
                }
                () = self.pauses.over() => {
                    for trade in self.pauses.due(Instant::now()) {
                        self.take(&mut monitor, trade).await?;
                    }
                    continue;
                }
                items = heard.next(), if !self.known.is_empty() => items,
            };
            // Without a stream there is nothing to hear until holdings are read anew.
            let Some(items) = items else {
                self.known.clear();
                continue;
            };
            for trade in latest(items)? {
                self.take(&mut monitor, trade).await?;
            }
        }
    }

    async fn recall(&self, monitor: &mut Monitor) -> Result<(), Refusal> {
        let engine = self.desk.quiet_engine().await?;
        engine.recall(monitor).map_err(|failure| Refusal { failure, exit: Exit::Failed })
    }

    async fn take(&mut self, monitor: &mut Monitor, trade: Trade) -> Result<(), Refusal> {
        let stir = monitor.stirs(&trade);
        let Some((trade, stir)) = self.pauses.let_through(trade, stir, Instant::now()) else { return Ok(()) };
        let run = self.react(&trade.instrument).await;
        if run.report().is_some_and(|report| !report.orders.is_empty()) {
            run.write_down(self.desk.app);
        }
        self.pauses.begin(trade.instrument, stir, Instant::now());
        self.recall(monitor).await
    }

    /// Whoever runs the duties at this moment may have looked already when the price came: it is looked at once more.
    async fn react(&self, instrument: &Instrument) -> tick::Run {
        loop {
            let run = tick::react(&self.desk, instrument, Origin::new(Door::Resident).confirmed()).await;
            if !run.was_busy() {
                return run;
            }
            sleep(BUSY).await;
        }
    }

    fn tell_full(&self, count: usize) {
        if self.known.len() < MOST {
            let text = Text::new(
                format!("실시간 등록은 {MOST}종목까지라서 {count}종목 중 나머지는 1분마다 봅니다"),
                format!("the feed takes {MOST} of {count} holdings: the others are looked at every minute"),
            );
            print::note(self.desk.app.look(), &text);
        }
    }
}

/// The last price of each stock. What can't be read is left out: the next one tells more.
fn latest(items: Vec<kis_api::Result<Item<LiveTrade>>>) -> Result<Vec<Trade>, Refusal> {
    let mut latest: Vec<Trade> = Vec::new();
    for item in items {
        let trade = match item {
            Ok(Item::Data(trade)) => trade,
            // Whatever was missed, the next price is judged like any other.
            Ok(Item::Gap(_)) => continue,
            Err(error) if error.is_malformed() => continue,
            Err(error) => return Err(failure::of_broker(&error)),
        };
        let trade = Trade { instrument: trade.instrument, price: trade.price, volume: trade.volume };
        match latest.iter_mut().find(|known| known.instrument == trade.instrument) {
            Some(known) => *known = trade,
            None => latest.push(trade),
        }
    }
    Ok(latest)
}
