//! `kis watch`

use std::time::Duration;

use beagle_core::{Exit, Text};
use futures_util::{StreamExt as _, stream};
use jiff::Timestamp;
use kis_api::{
    Currency, Instrument, Quote,
    feed::{Gap, Item, LiveTrade},
};
use rust_decimal::Decimal;
use serde::Serialize;

use super::{App, Desk, GapEvent, Refusal, failure, gap_text, heading, unless_unreadable, until::Until};
use crate::{
    broker::Broker,
    cli::WatchArgs,
    commands::look::exists,
    print::{self, Board, Cell, Lines, Page, Table, Tone, clipped, left, right},
};

/// What one realtime session takes.
const MOST: usize = 41;

/// How often a screen is drawn at most.
const FRAME: Duration = Duration::from_millis(100);

/// Shows live prices: a table that is drawn anew where a person looks at it, else a line an event.
pub(crate) async fn prices(app: &App<'_>, args: &WatchArgs) -> Result<Exit, Refusal> {
    let desk = Desk::new(app);
    let mut until = Until::new(args.until);
    let mut instruments: Vec<Instrument> = Vec::with_capacity(args.symbols.len());
    for symbol in &args.symbols {
        let instrument = desk.listing(symbol.clone()).await?;
        if !instruments.contains(&instrument) {
            instruments.push(instrument);
        }
    }
    if instruments.len() > MOST {
        return Err(too_many(instruments.len()));
    }
    let broker = desk.broker().await?;
    let (mut quotes, now) = (quotes(broker, &instruments).await?, broker.now().await?);
    let mut rows = Vec::with_capacity(instruments.len());
    let mut streams = Vec::with_capacity(instruments.len());
    for instrument in &instruments {
        let row = Row::new(quote(broker, instrument, &mut quotes).await?, now);
        let trades = broker.client.feed().trades(&row.instrument).await;
        let index = rows.len();
        streams.push(trades.map_err(|error| failure::of_broker(&error))?.map(move |item| (index, item)));
        rows.push(row);
    }
    let mut trades = stream::select_all(streams);
    let mut show = Show::begin(app, rows);
    loop {
        let next = tokio::select! {
            () = until.stopped() => break,
            () = show.due() => {
                show.draw();
                continue;
            }
            next = trades.next() => next,
        };
        let Some((index, item)) = next else { break };
        match item {
            Ok(Item::Data(trade)) => {
                show.trade(index, trade);
                if until.counts() {
                    break;
                }
            }
            Ok(Item::Gap(gap)) => show.gap(index, gap),
            Err(error) => show.notice(unless_unreadable(app, &error)?),
        }
        if show.is_unread() {
            break;
        }
    }
    show.draw();
    Ok(Exit::Done)
}

/// Refused before anything is asked for.
fn too_many(count: usize) -> Refusal {
    Refusal::new(
        Exit::Refused,
        "feed_full",
        Text::new(
            format!("실시간 등록은 {MOST}종목까지인데 {count}종목입니다"),
            format!("{count} symbols are more than the {MOST} that a realtime session takes"),
        ),
        Text::new("종목을 줄이십시오", "name fewer symbols"),
    )
}

/// The prices to begin with, and the names, in as few calls as there can be.
async fn quotes(broker: &Broker, instruments: &[Instrument]) -> Result<Vec<Quote>, Refusal> {
    let (mut codes, mut tickers) = (Vec::new(), Vec::new());
    for instrument in instruments {
        match instrument {
            Instrument::Kr(code) => codes.push(code.clone()),
            Instrument::Us(ticker) => tickers.push(ticker.clone()),
        }
    }
    let asked = async {
        let mut quotes = broker.client.domestic().prices(&codes).await?;
        quotes.extend(broker.client.us().prices(&tickers).await?);
        Ok(quotes)
    };
    let error: kis_api::Error = match asked.await {
        Ok(quotes) => return Ok(quotes),
        Err(error) => error,
    };
    if error.is_invalid() {
        // One of them is no listing: which one?
        for instrument in instruments {
            exists(broker, instrument).await?;
        }
    }
    Err(failure::of_broker(&error))
}

/// The quote of a listing; one that is not among those asked for together is asked for alone, and so refused by name.
async fn quote(broker: &Broker, instrument: &Instrument, quotes: &mut Vec<Quote>) -> Result<Quote, Refusal> {
    let same = |quote: &Quote| {
        quote.instrument.symbol() == instrument.symbol() && quote.instrument.market() == instrument.market()
    };
    if let Some(index) = quotes.iter().position(same) {
        return Ok(quotes.remove(index));
    }
    let quote = match instrument {
        Instrument::Kr(code) => broker.client.domestic().price(code).await,
        Instrument::Us(ticker) => broker.client.us().price(ticker).await,
    };
    quote.map_err(|error| failure::of_listing(&error, instrument.symbol()))
}

/// What is known of one listing.
struct Row {
    instrument: Instrument,
    currency: Currency,
    name: Option<String>,
    price: Option<Decimal>,
    change_pct: Option<Decimal>,
    /// The shares of the last trade; `None` before the first one.
    quantity: Option<Decimal>,
    volume: Option<Decimal>,
    /// When it traded, or was asked for.
    at: Timestamp,
}

/// A price, as programs read it.
#[derive(Serialize)]
struct PriceEvent<'a> {
    /// `quote` is the price to begin with, `trade` a trade.
    event: &'static str,
    symbol: &'a str,
    market: kis_api::Market,
    exchange: Option<kis_api::UsExchange>,
    name: Option<&'a str>,
    price: Option<Decimal>,
    currency: Currency,
    change_pct: Option<Decimal>,
    qty: Option<Decimal>,
    volume: Option<Decimal>,
    time: Timestamp,
}

impl Row {
    fn new(quote: Quote, now: Timestamp) -> Self {
        Self {
            currency: quote.currency,
            name: quote.name,
            price: quote.price,
            change_pct: quote.change_pct,
            quantity: None,
            volume: quote.volume,
            at: now,
            instrument: quote.instrument,
        }
    }

    fn take(&mut self, trade: LiveTrade) {
        self.price = Some(trade.price);
        self.change_pct = trade.change_pct.or(self.change_pct);
        self.quantity = Some(trade.quantity);
        self.volume = trade.volume.or(self.volume);
        self.at = trade.at;
    }

    fn event(&self) -> PriceEvent<'_> {
        PriceEvent {
            event: if self.quantity.is_some() { "trade" } else { "quote" },
            symbol: self.instrument.symbol(),
            market: self.instrument.market(),
            exchange: match &self.instrument {
                Instrument::Us(ticker) => ticker.exchange,
                Instrument::Kr(_) => None,
            },
            name: self.name.as_deref(),
            price: self.price,
            currency: self.currency,
            change_pct: self.change_pct,
            qty: self.quantity,
            volume: self.volume,
            time: self.at,
        }
    }

    /// As [`columns`] has them.
    fn cells(&self) -> Vec<Cell> {
        let tone = match self.change_pct {
            Some(change) if change > Decimal::ZERO => Tone::Up,
            Some(change) if change < Decimal::ZERO => Tone::Down,
            _ => Tone::Plain,
        };
        vec![
            Cell::Instant(self.at),
            Cell::text(self.instrument.symbol()),
            Cell::maybe(self.name.as_ref(), Cell::text),
            Cell::maybe(self.price, |price| Cell::Price(price, self.currency, tone)),
            Cell::text(self.currency.code()),
            Cell::maybe(self.change_pct, Cell::Change),
            Cell::maybe(self.quantity, Cell::Quantity),
            Cell::maybe(self.volume, Cell::Quantity),
        ]
    }
}

fn columns() -> [print::Column; 8] {
    [
        left("time", "시각", "Time").rank(2),
        left("symbol", "종목", "Symbol"),
        clipped("name", "이름", "Name").rank(4),
        right("price", "현재가", "Price"),
        print::currency(),
        right("change_pct", "등락", "Change"),
        right("qty", "체결량", "Last").rank(3),
        right("volume", "거래량", "Volume").rank(1),
    ]
}

/// Where prices are shown.
struct Show<'a> {
    app: &'a App<'a>,
    rows: Vec<Row>,
    form: Form,
    /// What is told below the table.
    notice: Option<Text>,
}

enum Form {
    Screen {
        board: Board,
        /// When it is to be drawn again.
        due: Option<tokio::time::Instant>,
    },
    Lines(Lines),
}

impl<'a> Show<'a> {
    fn begin(app: &'a App<'a>, rows: Vec<Row>) -> Self {
        if app.look().is_screen() {
            let form = Form::Screen { board: Board::default(), due: Some(tokio::time::Instant::now()) };
            return Self { app, rows, form, notice: None };
        }
        let mut lines = Lines::begin(app.look(), columns());
        for row in &rows {
            lines.event(app.look(), &heading(app, row.at), (&row.event(), row.cells()));
        }
        Self { app, rows, form: Form::Lines(lines), notice: None }
    }

    fn trade(&mut self, index: usize, trade: LiveTrade) {
        let at = trade.at;
        self.rows[index].take(trade);
        let row = &self.rows[index];
        match &mut self.form {
            Form::Screen { due, .. } => plan(due),
            Form::Lines(lines) => {
                lines.event(self.app.look(), &heading(self.app, at), (&row.event(), row.cells()));
            }
        }
    }

    /// Whether whoever read it went away.
    fn is_unread(&self) -> bool {
        matches!(&self.form, Form::Lines(lines) if lines.is_unread())
    }

    fn gap(&mut self, index: usize, gap: Gap) {
        let text = gap_text(&gap);
        let row = &self.rows[index];
        match &mut self.form {
            Form::Screen { .. } => self.notice(text),
            Form::Lines(lines) => {
                let symbol = row.instrument.symbol();
                let text = Text::new(format!("{symbol}: {}", text.ko), format!("{symbol}: {}", text.en));
                let event = GapEvent::new(Some(symbol), gap);
                lines.remark(self.app.look(), &heading(self.app, gap.to), (&event, &text));
            }
        }
    }

    /// Tells something below the table.
    fn notice(&mut self, text: Text) {
        self.notice = Some(text);
        if let Form::Screen { due, .. } = &mut self.form {
            plan(due);
        }
    }

    /// Returns when the screen is to be drawn.
    async fn due(&self) {
        match self.form {
            Form::Screen { due: Some(due), .. } => tokio::time::sleep_until(due).await,
            _ => std::future::pending().await,
        }
    }

    fn draw(&mut self) {
        let Form::Screen { board, due } = &mut self.form else { return };
        *due = None;
        let mut table = Table::new(columns());
        for row in &self.rows {
            table.row(row.cells());
        }
        let mut page = Page::of(table);
        if let Some(notice) = &self.notice {
            page.line(notice.clone(), Tone::Warn);
        }
        let help = Text::new("끝내려면 Ctrl-C", "ctrl-c ends it");
        page.line(help, Tone::Dim);
        board.draw(self.app.look(), &page);
    }
}

/// Several events of one moment are drawn at once.
fn plan(due: &mut Option<tokio::time::Instant>) {
    due.get_or_insert_with(|| tokio::time::Instant::now() + FRAME);
}
