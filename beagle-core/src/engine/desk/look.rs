//! Looking for what became of the orders that were sent.

use jiff::{SignedDuration, civil::Date};
use kis_api::{Market, calendar};

use super::{Desk, listing};
use crate::{
    command::Origin,
    engine::{Engine, failure::Done},
    order::{Moment, Notice, SymbolSide, Unreliable, What},
    reason::Refusal,
};

impl<'e> Desk<'e> {
    /// Takes the account only if there is something to look for, and looks.
    pub(in crate::engine) async fn look_up(
        engine: &'e Engine,
        origin: Origin,
        who: (&str, std::time::Duration),
    ) -> Done<()> {
        let desk = Self::look_on(engine)?;
        let is_any = desk.ledger().open_days().into_iter().any(|(market, day)| desk.is_anything_open(market, day));
        if is_any && !origin.is_dry_run() {
            Self::open(engine, origin, who).await?.look_around().await?;
        }
        Ok(())
    }

    /// Looks for what became of every order that is still open, and holds the days that are over against their last
    /// list. One list a day of a market that has any.
    pub(in crate::engine) async fn look_around(&mut self) -> Done<()> {
        let days = self.ledger().open_days();
        self.look_at(days).await
    }

    /// The same in one market.
    pub(in crate::engine) async fn look_in(&mut self, wanted: Market) -> Done<()> {
        let days = self.ledger().open_days();
        self.look_at(days.into_iter().filter(|(market, _)| *market == wanted)).await
    }

    /// A list that is not to be had keeps the others from nothing; the first that failed is told of.
    async fn look_at(&mut self, days: impl IntoIterator<Item = (Market, Date)>) -> Done<()> {
        let mut looked = Ok(());
        for (market, day) in days {
            looked = looked.and(self.look(market, day).await);
        }
        looked
    }

    /// Looks for the order that is in the way of another of its symbol and side.
    ///
    /// # Errors
    /// When it stays in the way.
    pub(in crate::engine) async fn clear_the_way(&mut self, of: SymbolSide<'_>) -> Done<()> {
        let Some(id) = self.ledger().unresolved_of(&of) else { return Ok(()) };
        self.look_for(id).await?;
        match self.ledger().unresolved_of(&of) {
            Some(intent) => Err(Refusal::Unresolved { intent, symbol: of.symbol.into(), side: of.side }.into()),
            None => Ok(()),
        }
    }

    /// Looks for one order.
    async fn look_for(&mut self, id: i64) -> Done<()> {
        let Some(entry) = self.ledger().entry(id) else { return Ok(()) };
        let intent = &entry.commitment.intent;
        let (market, day) = (intent.request.symbol_side().market, intent.day);
        self.look(market, day).await
    }

    async fn look(&mut self, market: Market, day: Date) -> Done<()> {
        if self.is_dry_run() || !self.is_anything_open(market, day) {
            return Ok(());
        }
        let what = match self.closed(market, day) {
            Some(closed) => What::Sweep { market, day, closed },
            None => What::Settle { market, day },
        };
        let told = self.happen(what).await?;
        match self.trouble.take() {
            Some(stop) if told.iter().any(|notice| matches!(notice, Notice::NotListed | Notice::NotWritten)) => {
                Err(stop)
            }
            // There was one, and it lacked what an earlier one had.
            None if told.contains(&Notice::NotListed) => Err(listing::unreliable(Unreliable::Shrunk)),
            _ => Ok(()),
        }
    }

    /// A day that is over is open until it was held against its last list; before, only what may still change is.
    fn is_anything_open(&self, market: Market, day: Date) -> bool {
        let is_over = self.closed(market, day).is_some();
        let mut of_day = self.ledger().of_day(market, day);
        is_over || of_day.any(|(_, entry)| entry.status.is_unresolved() || entry.is_resting())
    }

    /// When the day's last orders ended, if they did: eight in the evening in both markets' own time, when NXT and the US
    /// hours after the close end.
    fn closed(&self, market: Market, day: Date) -> Option<Moment> {
        const END_OF_DAY: i8 = 20;
        let end = day.at(END_OF_DAY, 0, 0, 0).to_zoned(calendar::time_zone(market)).ok()?.timestamp();
        let since: SignedDuration = self.engine.now().duration_since(end);
        let since_ms = u64::try_from(since.as_millis()).ok()?;
        let now = self.engine.clock.moment();
        let wall = now.wall.checked_sub(since).ok()?;
        Some(Moment { wall, boot: now.boot, ms: now.ms.saturating_sub(since_ms) })
    }
}
