//! Made-up listings and holdings, so that an account of many pages is one line of a scenario.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Holding;
use crate::market::{Kind, Listing, Venue};

/// How many listings to make up and to hold: `{"kr": 300, "us": 120}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub struct Generated {
    /// Domestic ones, with codes from 800000.
    pub kr: u32,
    /// US ones, with tickers from `ZAAA`, in turn on NASDAQ, NYSE and AMEX.
    pub us: u32,
}

impl Generated {
    /// This many of each.
    pub fn new(kr: u32, us: u32) -> Self {
        Self { kr, us }
    }

    pub(super) fn listings(self) -> impl Iterator<Item = Listing> {
        (0..self.kr).map(domestic).chain((0..self.us).map(overseas))
    }

    /// One holding of each: a few shares, every third one in loss.
    pub(super) fn holdings(self) -> impl Iterator<Item = Holding> {
        self.listings().zip(0_u32..).map(|(listing, index)| {
            let part = if index % 3 == 2 { Decimal::new(112, 2) } else { Decimal::new(94, 2) };
            let scale = if listing.venue.us().is_some() { 2 } else { 0 };
            Holding::new(&listing.symbol, 1 + index % 9, (listing.price * part).round_dp(scale))
        })
    }
}

fn domestic(index: u32) -> Listing {
    let venue = if index.is_multiple_of(2) { Venue::Kospi } else { Venue::Kosdaq };
    // Prices from 5,000 to 19,990 have one step, so that all of them are on it.
    let price = 5_000 + i64::from(index * 370 % 1_500) * 10;
    let names = (format!("시험종목{index:03}"), format!("TEST {index:03}"));
    listing(venue, format!("{}", 800_000 + index), names, Decimal::from(price))
}

fn overseas(index: u32) -> Listing {
    let venue = [Venue::Nasd, Venue::Nyse, Venue::Amex][index as usize % 3];
    let letter = |place: u32| char::from(b'A' + (index / 26_u32.pow(place) % 26) as u8);
    let symbol = format!("Z{}{}{}", letter(2), letter(1), letter(0));
    let price = Decimal::new(1_000 + i64::from(index) * 731 % 30_000, 2);
    listing(venue, symbol, (format!("시험미국{index:03}"), format!("TEST US {index:03}")), price)
}

fn listing(venue: Venue, symbol: String, (korean, english): (String, String), price: Decimal) -> Listing {
    Listing {
        venue,
        symbol,
        kind: Kind::Stock,
        korean,
        english,
        price,
        previous_close: None,
        volume: 400_000,
        previous_volume: None,
        shares: 50_000_000,
        suspended: false,
    }
}
