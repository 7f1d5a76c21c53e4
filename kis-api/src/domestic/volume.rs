//! Prices with the volume of the day before, for many listings.

use futures_util::future::join;

use super::Domestic;
use crate::{Env, Instrument, Listing, Master, Quote, Result, StockCode, quote::volume_ratio_pct};

impl Domestic<'_> {
    /// [`Domestic::prices`] with 전일거래량 and the ratio of today's volume to it, which the broker's call of many does
    /// not have: the symbol master has it, which is fetched once a day. A listing that is not in the master, or of which
    /// the master is not today's, gets a call of its own, as every listing does on paper. Those that the broker does not
    /// know are left out.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    pub async fn prices_with_volume(&self, codes: &[StockCode]) -> Result<Vec<Quote>> {
        if codes.is_empty() || self.client.env() == Env::Paper {
            return self.prices(codes).await;
        }
        let (quotes, master) = join(self.prices(codes), self.master()).await;
        let mut quotes = quotes?;
        if let Err(error) = &master {
            tracing::warn!(%error, "the symbol master can't be had: volumes of the day before take a call a listing");
        }
        for quote in &mut quotes {
            match master.as_ref().ok().and_then(|master| today(master, quote)) {
                Some(listing) => add_volume(quote, listing),
                None => self.ask_for_volume(quote).await?,
            }
        }
        Ok(quotes)
    }

    async fn ask_for_volume(&self, quote: &mut Quote) -> Result<()> {
        let Instrument::Kr(code) = &quote.instrument else { return Ok(()) };
        let single = self.price(code).await?;
        *quote = Quote { previous_close: quote.previous_close, name: quote.name.take(), ..single };
        Ok(())
    }
}

/// A listing of the master, if the master is of today: both have today's base price.
fn today<'m>(master: &'m Master, quote: &Quote) -> Option<&'m Listing> {
    let found = master.by_symbol(quote.instrument.symbol());
    let is_of_today = |listing: &&Listing| listing.base_price.is_some() && listing.base_price == quote.base_price;
    found.into_iter().find(is_of_today).filter(|listing| listing.previous_volume.is_some())
}

fn add_volume(quote: &mut Quote, listing: &Listing) {
    quote.class = listing.class;
    quote.suspended = listing.suspended;
    quote.previous_volume = listing.previous_volume;
    let volumes = quote.volume.zip(listing.previous_volume);
    quote.volume_ratio_pct = volumes.and_then(|(today, previous)| volume_ratio_pct(today, previous));
}
