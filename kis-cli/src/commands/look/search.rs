//! `kis search`

use beagle_core::Text;
use kis_api::{Client, Exchange, Index, Listing, ListingKind, Market};
use serde::Serialize;

use super::heading;
use crate::{
    cli::SearchArgs,
    commands::Desk,
    failure::{Refusal, of_broker},
    print::{self, Cell, Heading, Page, Showable, Shown, Table, Tone, clipped, left, words},
};

/// What was found.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SearchBody {
    pub(crate) query: String,
    /// The likeliest first.
    pub(crate) listings: Vec<Line>,
    /// How many there are, shown or not.
    pub(crate) total: usize,
}

/// A listing or an index.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Line {
    pub(crate) symbol: String,
    pub(crate) market: Market,
    pub(crate) exchange: Option<Exchange>,
    pub(crate) name_ko: String,
    pub(crate) name_en: Option<String>,
    pub(crate) kind: ListingKind,
}

impl From<&Listing> for Line {
    fn from(listing: &Listing) -> Self {
        Self {
            symbol: listing.instrument.symbol().to_owned(),
            market: listing.instrument.market(),
            exchange: Some(listing.exchange),
            name_ko: listing.name.clone(),
            name_en: listing.english_name.clone(),
            kind: listing.kind,
        }
    }
}

impl From<&Index> for Line {
    fn from(index: &Index) -> Self {
        Self {
            symbol: index.code.clone(),
            market: Market::Kr,
            exchange: None,
            name_ko: index.name.clone(),
            name_en: None,
            kind: ListingKind::Index,
        }
    }
}

/// Shows what a name may mean.
pub(super) async fn find(desk: &Desk<'_>, args: SearchArgs) -> Result<Shown, Refusal> {
    let broker = desk.broker().await?;
    let query = args.name.join(" ");
    let mut listings = found(&broker.client, &query, desk).await?;
    let total = listings.len();
    listings.truncate(args.limit.try_into().unwrap_or(usize::MAX));
    let body = SearchBody { query, listings, total };
    Ok(Shown::found(heading(desk.app, broker.now().await?), body))
}

/// Listings of both markets, the domestic ones first, then indices.
async fn found(client: &Client, query: &str, desk: &Desk<'_>) -> Result<Vec<Line>, Refusal> {
    let (domestic, us) = desk.masters().await?;
    let indices = client.domestic().indices().await.map_err(|error| of_broker(&error))?;
    let listings = domestic.search(query).into_iter().chain(us.search(query)).map(Line::from);
    Ok(listings.chain(Index::search(&indices, query).into_iter().map(Line::from)).collect())
}

impl Showable for SearchBody {
    fn json(&self, heading: &Heading) -> String {
        print::found(heading, self)
    }

    fn page(&self) -> Page {
        self.page()
    }
}

impl SearchBody {
    pub(crate) fn page(&self) -> Page {
        let mut table = Table::new([
            left("symbol", "종목", "Symbol"),
            left("market", "시장", "Market").rank(2),
            left("exchange", "거래소", "Exchange"),
            clipped("name_ko", "종목명", "Korean name"),
            clipped("name_en", "영문명", "English name"),
            left("kind", "종류", "Kind").rank(1),
        ]);
        for line in &self.listings {
            table.row([
                Cell::text(&line.symbol),
                words::market(line.market),
                Cell::maybe(line.exchange, |exchange| Cell::text(exchange.name())),
                Cell::text(&line.name_ko),
                Cell::maybe(line.name_en.as_ref(), Cell::text),
                kind(line.kind),
            ]);
        }
        let mut page = Page::default();
        let query = &self.query;
        page.table_or(table, Text::new(format!("{query}: 찾지 못했습니다"), format!("nothing is called {query}")));
        if self.total > self.listings.len() {
            let more = self.total - self.listings.len();
            let limit = self.total;
            page.line(
                Text::new(
                    format!("{more}개 더 있습니다: --limit {limit}"),
                    format!("there are {more} more: --limit {limit}"),
                ),
                Tone::Dim,
            );
        }
        page
    }
}

fn kind(kind: ListingKind) -> Cell {
    let text = match kind {
        ListingKind::Stock => Text::new("주식", "stock"),
        ListingKind::Etf => Text::new("ETF", "ETF"),
        ListingKind::Etn => Text::new("ETN", "ETN"),
        ListingKind::Reit => Text::new("리츠", "REIT"),
        ListingKind::Warrant => Text::new("워런트", "warrant"),
        ListingKind::Index => Text::new("지수", "index"),
        ListingKind::Other => Text::new("기타", "other"),
    };
    Cell::Word(kind.name(), text, Tone::Plain)
}
