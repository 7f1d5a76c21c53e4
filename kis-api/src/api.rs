//! The official endpoints, one file each, under their wire names.
//!
//! A field is called what KIS calls it, in lower case, so that the official documents can be searched for it;
//! its comment carries the Korean label and an English gloss. Searching these pages for a TR id
//! (`FHKST01010100`) or a Korean title (`주식현재가`) finds the type.

pub mod domestic_stock;
pub mod oauth;
pub mod overseas_stock;
mod prelude;

use crate::endpoint::{Endpoint, Meta};

/// Every endpoint's table entry.
pub static ALL: &[&Meta] = &[
    domestic_stock::ChkHoliday::META,
    domestic_stock::InquireBalance::META,
    domestic_stock::InquireDailyCcld::META,
    domestic_stock::InquirePrice::META,
    domestic_stock::InquirePsblOrder::META,
    domestic_stock::InquirePsblRvsecncl::META,
    domestic_stock::InquirePsblSell::META,
    domestic_stock::IntstockMultprice::META,
    domestic_stock::OrderCash::META,
    domestic_stock::OrderRvsecncl::META,
    oauth::AuthToken::META,
    oauth::AuthWsToken::META,
    oauth::RevokeToken::META,
    overseas_stock::InquireBalance::META,
    overseas_stock::InquireCcnl::META,
    overseas_stock::InquireNccs::META,
    overseas_stock::InquirePresentBalance::META,
    overseas_stock::InquirePsamount::META,
    overseas_stock::Multprice::META,
    overseas_stock::Order::META,
    overseas_stock::OrderRvsecncl::META,
    overseas_stock::Price::META,
];

/// The table entry of this id, such as `domestic_stock.inquire_price`.
pub fn find(id: &str) -> Option<&'static Meta> {
    ALL.iter().copied().find(|meta| meta.id == id)
}
