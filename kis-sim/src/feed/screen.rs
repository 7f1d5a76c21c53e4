//! What a record is about: a symbol's figures at a moment.

use jiff::{Timestamp, civil::DateTime};
use kis_api::Market;
use rust_decimal::Decimal;
use sha2::{Digest as _, Sha256};

use super::print::{Print, Trade};
use crate::{
    clock::in_seoul,
    market::{
        Listing, calendar,
        calendar::Phase,
        depth::{Level, levels},
        quote::Quote,
    },
};

/// What a record is about: a symbol's figures at a moment.
#[derive(Debug, Clone)]
pub(super) struct Screen {
    /// The key of the subscription.
    pub(super) key: String,
    pub(super) symbol: String,
    pub(super) name: String,
    pub(super) market: Market,
    pub(super) at: Timestamp,
    pub(super) phase: Phase,
    pub(super) quote: Quote,
    pub(super) levels: Vec<Level>,
    pub(super) trade: Trade,
    /// Shares listed.
    pub(super) shares: i64,
    pub(super) is_halted: bool,
    /// How many decimals its prices have.
    pub(super) scale: u32,
}

impl Screen {
    /// The screen of a listing, after a trade.
    pub(super) fn of(key: &str, listing: &Listing, Print { at, quote, trade }: Print) -> Self {
        let market = listing.market();
        Self {
            key: key.to_owned(),
            symbol: listing.symbol.clone(),
            name: listing.korean.clone(),
            market,
            at,
            phase: calendar::phase(market, at),
            levels: levels(&quote),
            quote,
            trade,
            shares: listing.shares,
            is_halted: listing.suspended,
            scale: if market == Market::Kr { 0 } else { 4 },
        }
    }

    /// The screen of something that this broker has no market for: it follows from the symbol and the second.
    pub(super) fn made_up(key: &str, symbol: &str, at: Timestamp) -> Self {
        let second = at.as_second();
        let tick = Decimal::new(5, 2);
        let base = Decimal::from(100 + draw(symbol, 0) % 400);
        let last = base + tick * Decimal::from(draw(symbol, second / 10) % 21 - 10);
        let volume = 1_000 + second.rem_euclid(86_400);
        let quote = Quote {
            day: calendar::local_date(Market::Kr, at),
            last,
            base,
            previous_close: base,
            open: base + tick,
            high: base + tick * Decimal::from(12),
            low: base - tick * Decimal::from(12),
            volume,
            value: base * Decimal::from(volume),
            previous_volume: 50_000,
            limits: None,
            tick,
        };
        Self {
            key: key.to_owned(),
            symbol: symbol.to_owned(),
            name: "시험종목".into(),
            market: Market::Kr,
            at,
            phase: calendar::phase(Market::Kr, at),
            levels: levels(&quote),
            quote,
            trade: Trade { quantity: 1 + draw(symbol, second) % 9, is_purchase: draw(symbol, second) % 2 == 0 },
            shares: 1_000_000,
            is_halted: false,
            scale: 2,
        }
    }

    /// Date and time on the exchange's clocks.
    pub(super) fn local(&self) -> DateTime {
        calendar::zone(self.market).to_datetime(self.at)
    }

    /// Date and time in Seoul.
    pub(super) fn seoul(&self) -> DateTime {
        in_seoul(self.at)
    }

    /// Shares that were bought at the seller's price today, and shares that were sold at the buyer's.
    pub(super) fn sides(&self) -> (i64, i64) {
        let bought = self.quote.volume / 100 * 52;
        (bought, self.quote.volume - bought)
    }

    /// A small number that follows from a word and the symbol.
    pub(super) fn whim(&self, word: &str) -> i64 {
        draw(&format!("{word}/{}", self.symbol), 0)
    }
}

/// A number from 0 to 999.
fn draw(source: &str, salt: i64) -> i64 {
    let digest = Sha256::new().chain_update(source).chain_update(salt.to_le_bytes()).finalize();
    i64::from(u16::from_le_bytes([digest[0], digest[1]])) % 1_000
}
