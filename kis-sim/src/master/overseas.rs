//! `nasmst.cod` and its like: 24 columns between tabs.

use kis_api::UsExchange;

use crate::{
    market::{Kind, Listing, Venue, quote::Quote},
    wire::fixed,
};

/// A line of the file.
pub(super) fn line(listing: &Listing, quote: &Quote) -> String {
    let code = listing.venue.us().map_or("", UsExchange::quote_code);
    let (id, name) = match listing.venue {
        Venue::Nyse => ("21", "뉴욕"),
        Venue::Amex => ("23", "아멕스"),
        _ => ("22", "나스닥"),
    };
    let fund = listing.kind != Kind::Stock;
    let base = fixed(quote.base, 4);
    let feed = format!("{code}{}", listing.symbol);
    let columns: [&str; 24] = [
        "US",
        id,
        code,
        name,
        &listing.symbol,
        &feed,
        &listing.korean,
        &listing.english,
        if fund { "3" } else { "2" },
        "USD",
        "4",
        "1",
        &base,
        "1",
        "1",
        "0930",
        "1600",
        "N",
        "",
        "",
        "0",
        "1",
        if fund { "001" } else { "" },
        "",
    ];
    format!("{}\n", columns.join("\t"))
}
