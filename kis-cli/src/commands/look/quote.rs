//! `kis quote`

use beagle_core::Text;
use kis_api::{Currency, Instrument, Market, Quote, UsExchange};
use rust_decimal::Decimal;
use serde::Serialize;

use super::{heading, name, us_exchange};
use crate::{
    broker::Broker,
    cli::QuoteArgs,
    commands::Desk,
    failure::{Refusal, of_listing},
    print::{self, Cell, Heading, Page, Showable, Shown, Table, Tone, clipped, currency, left, right, words},
};

/// Prices, in the order asked for.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct QuotesBody {
    pub(crate) quotes: Vec<QuoteLine>,
}

/// The price of one listing. An absent number is unknown, not zero.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct QuoteLine {
    pub(crate) symbol: String,
    pub(crate) market: Market,
    pub(crate) exchange: Option<UsExchange>,
    pub(crate) name: Option<String>,
    pub(crate) price: Option<Decimal>,
    pub(crate) currency: Currency,
    pub(crate) change_pct: Option<Decimal>,
    pub(crate) base_price: Option<Decimal>,
    pub(crate) open: Option<Decimal>,
    pub(crate) high: Option<Decimal>,
    pub(crate) low: Option<Decimal>,
    pub(crate) upper_limit: Option<Decimal>,
    pub(crate) lower_limit: Option<Decimal>,
    pub(crate) volume: Option<Decimal>,
    pub(crate) volume_ratio_pct: Option<Decimal>,
    pub(crate) suspended: bool,
}

/// Shows the prices, in the order asked for.
pub(super) async fn find(desk: &Desk<'_>, args: QuoteArgs) -> Result<Shown, Refusal> {
    let mut instruments = Vec::with_capacity(args.symbols.len());
    for symbol in args.symbols {
        instruments.push(desk.listing(symbol).await?);
    }
    let broker = desk.broker().await?;
    let mut quotes = Vec::with_capacity(instruments.len());
    for instrument in &instruments {
        quotes.push(line(broker, instrument).await?);
    }
    let body = QuotesBody { quotes };
    Ok(Shown::found(heading(desk.app, broker.now().await?), body))
}

async fn line(broker: &Broker, instrument: &Instrument) -> Result<QuoteLine, Refusal> {
    let quote = match instrument {
        Instrument::Kr(code) => broker.client.domestic().price(code).await,
        Instrument::Us(ticker) => broker.client.us().price(ticker).await,
    };
    let mut quote = quote.map_err(|error| of_listing(&error, instrument.symbol()))?;
    if quote.name.is_none() {
        quote.name = name(broker, &quote.instrument).await;
    }
    Ok(QuoteLine::from(quote))
}

impl From<Quote> for QuoteLine {
    fn from(quote: Quote) -> Self {
        Self {
            symbol: quote.instrument.symbol().to_owned(),
            market: quote.instrument.market(),
            exchange: us_exchange(&quote.instrument),
            name: quote.name,
            price: quote.price,
            currency: quote.currency,
            change_pct: quote.change_pct,
            base_price: quote.base_price,
            open: quote.open,
            high: quote.high,
            low: quote.low,
            upper_limit: quote.upper_limit,
            lower_limit: quote.lower_limit,
            volume: quote.volume,
            // As many places as the broker gives where it counts the ratio itself.
            volume_ratio_pct: quote.volume_ratio_pct.map(|ratio| ratio.round_dp(2).normalize()),
            suspended: quote.suspended,
        }
    }
}

impl Showable for QuotesBody {
    fn json(&self, heading: &Heading) -> String {
        print::found(heading, self)
    }

    fn page(&self) -> Page {
        self.page()
    }
}

impl QuotesBody {
    pub(crate) fn page(&self) -> Page {
        let mut table = Table::new([
            left("symbol", "종목", "Symbol"),
            clipped("name", "종목명", "Name"),
            left("market", "시장", "Market").rank(2),
            right("price", "현재가", "Price"),
            right("change_pct", "등락률", "Change"),
            right("base_price", "기준가", "Base").rank(1),
            right("open", "시가", "Open").rank(5),
            right("high", "고가", "High").rank(4),
            right("low", "저가", "Low").rank(4),
            right("volume", "거래량", "Volume"),
            right("volume_ratio_pct", "전일 대비", "Vol ratio").rank(3),
            currency(),
        ]);
        for quote in &self.quotes {
            let money = |amount| Cell::maybe(amount, |amount| Cell::Money(amount, quote.currency));
            table.row([
                Cell::text(&quote.symbol),
                Cell::maybe(quote.name.as_ref(), Cell::text),
                words::market(quote.market),
                money(quote.price),
                Cell::maybe(quote.change_pct, Cell::Change),
                money(quote.base_price),
                money(quote.open),
                money(quote.high),
                money(quote.low),
                Cell::maybe(quote.volume, Cell::Quantity),
                Cell::maybe(quote.volume_ratio_pct, Cell::Percent),
                Cell::text(quote.currency.code()),
            ]);
        }
        let mut page = Page::of(table);
        for quote in self.quotes.iter().filter(|quote| quote.suspended) {
            let symbol = &quote.symbol;
            page.line(Text::new(format!("{symbol}: 거래정지"), format!("{symbol}: trading is suspended")), Tone::Warn);
        }
        page
    }
}
