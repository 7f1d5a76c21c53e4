//! Symbol masters: the files that name everything that is listed, as KIS offers them for download.

mod domestic;
mod index;
mod overseas;
mod zip;

use encoding_rs::EUC_KR;
use kis_api::UsExchange;

use crate::{desk::Desk, market::Venue, simulator::not_found, wire::Reply};

/// Where the files are.
pub(crate) const FOLDER: &str = "/common/master/";

/// The file of the indices.
const INDICES: &str = "idxcode.mst";

/// Serves a file: the listings of the scenario in the layout of the real ones, CP949, in an archive of one file.
pub(crate) fn serve(desk: &mut Desk<'_>, path: &str) -> Reply {
    let file = path.strip_prefix(FOLDER).and_then(|name| name.strip_suffix(".zip"));
    if file == Some(INDICES) {
        return reply(INDICES, &index::lines(desk.world));
    }
    let Some((file, venue)) = file.and_then(|file| venue(file).map(|venue| (file, venue))) else {
        return not_found();
    };
    let mut text = String::new();
    let world = desk.world;
    for listing in world.listings.iter().filter(|l| l.venue == venue) {
        let quote = desk.quote(listing);
        match venue {
            Venue::Kospi | Venue::Kosdaq => text.push_str(&domestic::line(listing, &quote)),
            Venue::Nasd | Venue::Nyse | Venue::Amex => text.push_str(&overseas::line(listing, &quote)),
        }
    }
    reply(file, &text)
}

fn reply(file: &str, text: &str) -> Reply {
    let (bytes, _, _) = EUC_KR.encode(text);
    Reply::typed(200, "application/zip", zip::archive(file, &bytes))
}

fn venue(file: &str) -> Option<Venue> {
    let us = |exchange: UsExchange| file == format!("{}mst.cod", exchange.quote_code().to_ascii_lowercase());
    match file {
        "kospi_code.mst" => Some(Venue::Kospi),
        "kosdaq_code.mst" => Some(Venue::Kosdaq),
        _ if us(UsExchange::Nasdaq) => Some(Venue::Nasd),
        _ if us(UsExchange::Nyse) => Some(Venue::Nyse),
        _ if us(UsExchange::Amex) => Some(Venue::Amex),
        _ => None,
    }
}
