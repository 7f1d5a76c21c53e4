//! `kis pnl`

use std::ops::RangeInclusive;

use beagle_core::{Exit, Text};
use jiff::{Timestamp, civil::Date};
use kis_api::{Currency, Market, Profit};
use rust_decimal::Decimal;
use serde::Serialize;

use super::{backwards, heading, save, today};
use crate::{
    broker::Broker,
    chart,
    cli::PnlArgs,
    commands::Desk,
    failure::{Refusal, of_broker},
    print::{self, Cell, Page, Table, Tone, clipped, currency, left, right, words},
};

/// What sales brought.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PnlBody {
    pub(crate) markets: Vec<MarketLine>,
    /// Oldest first, the domestic ones first.
    pub(crate) lines: Vec<Line>,
}

/// The sums of one market, in its currency.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MarketLine {
    pub(crate) market: Market,
    pub(crate) currency: Currency,
    pub(crate) from: Date,
    pub(crate) to: Date,
    pub(crate) realised: Decimal,
    pub(crate) costs: Decimal,
}

/// One listing on one day.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Line {
    pub(crate) date: Date,
    pub(crate) symbol: String,
    pub(crate) name: String,
    pub(crate) market: Market,
    pub(crate) currency: Currency,
    pub(crate) qty: Decimal,
    pub(crate) proceeds: Decimal,
    pub(crate) realised: Decimal,
    pub(crate) realised_pct: Option<Decimal>,
    pub(crate) costs: Decimal,
}

/// Shows the profit, and draws it where that was asked for.
pub(super) async fn run(desk: &Desk<'_>, args: PnlArgs) -> Result<Exit, Refusal> {
    let broker = desk.broker().await?;
    let now = broker.now().await?;
    let mut body = PnlBody { markets: Vec::new(), lines: Vec::new() };
    let markets = args.market.map_or(vec![Market::Kr, Market::Us], |market| vec![market]);
    for market in markets {
        let span = span(&args, market, now)?;
        body.add(&span, &profit(broker, market, span.clone()).await?);
    }
    if let (Some(path), [market]) = (&args.chart, &body.markets[..]) {
        let days: Vec<(Date, Decimal)> = body.lines.iter().map(|line| (line.date, line.realised)).collect();
        save(path, &chart::profits(market.title().get(desk.app.look().lang()), market.currency, &days))?;
        let path = path.display();
        print::note(desk.app.look(), &Text::new(format!("차트: {path}"), format!("chart: {path}")));
    }
    print::result(desk.app.look(), &heading(desk.app, now), &body, || body.page());
    Ok(Exit::Done)
}

/// The days that were asked for, or this month.
fn span(args: &PnlArgs, market: Market, now: Timestamp) -> Result<RangeInclusive<Date>, Refusal> {
    let to = args.to.unwrap_or_else(|| today(market, now));
    let from = args.from.unwrap_or_else(|| to.first_of_month());
    if from <= to { Ok(from..=to) } else { Err(backwards()) }
}

async fn profit(broker: &Broker, market: Market, span: RangeInclusive<Date>) -> Result<Profit, Refusal> {
    let profit = match market {
        Market::Kr => broker.client.domestic().profit(span).await,
        Market::Us => broker.client.us().profit(span).await,
    };
    profit.map_err(|error| of_broker(&error))
}

impl PnlBody {
    fn add(&mut self, span: &RangeInclusive<Date>, profit: &Profit) {
        let (market, currency) = (profit.market, profit.currency);
        let (from, to) = (*span.start(), *span.end());
        self.markets.push(MarketLine {
            market,
            currency,
            from,
            to,
            realised: profit.realised(),
            costs: profit.costs(),
        });
        self.lines.extend(profit.lines.iter().map(|line| Line {
            date: line.date,
            symbol: line.instrument.symbol().to_owned(),
            name: line.name.clone(),
            market,
            currency,
            qty: line.sold,
            proceeds: line.proceeds,
            realised: line.realised,
            realised_pct: line.realised_pct,
            costs: line.costs,
        }));
    }

    pub(crate) fn page(&self) -> Page {
        let mut table = Table::new([
            left("date", "날짜", "Date"),
            left("symbol", "종목", "Symbol"),
            clipped("name", "종목명", "Name"),
            left("market", "시장", "Market").rank(3),
            right("qty", "매도수량", "Sold"),
            right("proceeds", "매도금액", "Proceeds").rank(1),
            right("realised", "실현손익", "Realised"),
            right("realised_pct", "수익률", "Return"),
            right("costs", "비용", "Costs").rank(2),
            currency(),
        ]);
        for line in &self.lines {
            table.row([
                Cell::text(line.date.to_string()),
                Cell::text(&line.symbol),
                Cell::text(&line.name),
                words::market(line.market),
                Cell::Quantity(line.qty),
                Cell::Money(line.proceeds, line.currency),
                Cell::Profit(line.realised, line.currency),
                Cell::maybe(line.realised_pct, Cell::Change),
                Cell::Money(line.costs, line.currency),
                Cell::text(line.currency.code()),
            ]);
        }
        let mut page = Page::default();
        page.table_or(table, Text::new("판 것이 없습니다", "nothing was sold"));
        page.gap();
        for market in &self.markets {
            page.line(market.title(), Tone::Strong);
        }
        page
    }
}

impl MarketLine {
    fn title(&self) -> Text {
        let (realised, costs) = (print::money(self.realised, self.currency), print::money(self.costs, self.currency));
        let (from, to) = (self.from, self.to);
        let (ko, en) = match self.market {
            Market::Kr => ("국내", "Domestic"),
            Market::Us => ("미국", "US"),
        };
        Text::new(
            format!("{ko} 실현손익 {from} – {to}: {realised} (비용 {costs})"),
            format!("{en} realised {from} – {to}: {realised} (costs {costs})"),
        )
    }
}
