//! `kis book`

use beagle_core::Text;
use jiff::civil::Time;
use kis_api::{Currency, Instrument, Level, Market, OrderBook, UsExchange};
use rust_decimal::Decimal;
use serde::Serialize;

use super::{heading, name, us_exchange};
use crate::{
    cli::BookArgs,
    commands::Desk,
    failure::{Refusal, of_listing},
    print::{self, Cell, Heading, Page, Showable, Shown, Table, Tone, currency, right},
};

/// The book of one listing.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BookBody {
    pub(crate) symbol: String,
    pub(crate) market: Market,
    pub(crate) exchange: Option<UsExchange>,
    pub(crate) name: Option<String>,
    pub(crate) currency: Currency,
    /// As the broker writes it.
    pub(crate) time: Option<Time>,
    /// The best first.
    pub(crate) asks: Vec<Line>,
    pub(crate) bids: Vec<Line>,
    pub(crate) total_ask: Option<Decimal>,
    pub(crate) total_bid: Option<Decimal>,
    pub(crate) expected: Option<Line>,
}

/// A price and what stands behind it.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Line {
    pub(crate) price: Decimal,
    pub(crate) qty: Decimal,
}

impl From<Level> for Line {
    fn from(level: Level) -> Self {
        Self { price: level.price, qty: level.quantity }
    }
}

/// Shows the book.
pub(super) async fn find(desk: &Desk<'_>, args: BookArgs) -> Result<Shown, Refusal> {
    let instrument = desk.listing(args.symbol).await?;
    let broker = desk.broker().await?;
    let book = match &instrument {
        Instrument::Kr(code) => broker.client.domestic().order_book(code).await,
        Instrument::Us(ticker) => broker.client.us().order_book(ticker).await,
    };
    let book = book.map_err(|error| of_listing(&error, instrument.symbol()))?;
    let body = BookBody::new(name(broker, &book.instrument).await, book);
    Ok(Shown::found(heading(desk.app, broker.now().await?), body))
}

impl Showable for BookBody {
    fn json(&self, heading: &Heading) -> String {
        print::found(heading, self)
    }

    fn page(&self) -> Page {
        self.page()
    }
}

impl BookBody {
    fn new(name: Option<String>, book: OrderBook) -> Self {
        Self {
            symbol: book.instrument.symbol().to_owned(),
            market: book.instrument.market(),
            exchange: us_exchange(&book.instrument),
            name,
            currency: book.currency,
            time: book.time,
            asks: book.asks.into_iter().map(Line::from).collect(),
            bids: book.bids.into_iter().map(Line::from).collect(),
            total_ask: book.total_ask,
            total_bid: book.total_bid,
            expected: book.expected.map(Line::from),
        }
    }

    /// A ladder: offers above, the best of both in the middle.
    pub(crate) fn page(&self) -> Page {
        let mut table = Table::new([
            right("ask_qty", "매도잔량", "Ask"),
            right("price", "호가", "Price"),
            right("bid_qty", "매수잔량", "Bid"),
            currency(),
        ]);
        let price = |line: &Line| Cell::Money(line.price, self.currency);
        let currency = || Cell::text(self.currency.code());
        for line in self.asks.iter().rev() {
            table.row([Cell::Quantity(line.qty), price(line), Cell::Blank, currency()]);
        }
        for line in &self.bids {
            table.row([Cell::Blank, price(line), Cell::Quantity(line.qty), currency()]);
        }
        let mut page = Page::default();
        page.line(self.title(), Tone::Strong);
        let nothing = Text::new("호가가 없습니다", "nothing rests in the book");
        page.table_or(table, nothing);
        if let (Some(ask), Some(bid)) = (self.total_ask, self.total_bid) {
            let (ask, bid) = (print::grouped(ask), print::grouped(bid));
            page.line(
                Text::new(format!("총잔량: 매도 {ask}, 매수 {bid}"), format!("in total: {ask} asked, {bid} bid")),
                Tone::Dim,
            );
        }
        if let Some(line) = self.expected {
            let (price, qty) = (print::money(line.price, self.currency), print::grouped(line.qty));
            page.line(
                Text::new(format!("예상체결 {price} × {qty}주"), format!("an auction would trade {qty} at {price}")),
                Tone::Dim,
            );
        }
        page
    }

    fn title(&self) -> Text {
        let title = match &self.name {
            Some(name) => format!("{name} {}", self.symbol),
            None => self.symbol.clone(),
        };
        match self.time {
            Some(time) => Text::both(|_| format!("{title} · {time}")),
            None => Text::both(|_| title.clone()),
        }
    }
}
