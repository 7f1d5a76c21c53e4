//! `kis pnl`

mod own;

use std::{ops::RangeInclusive, path::Path};

use beagle_core::{Exit, Lang, Text, profit::Sale};
use jiff::{Timestamp, civil::Date};
use kis_api::{Currency, Market, ProfitLine};
use rust_decimal::Decimal;
use serde::Serialize;

use super::{backwards, heading, save, today};
use crate::{
    broker::Broker,
    chart,
    cli::{OutputFormat, PnlArgs},
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
    /// Of the lines whose profit is known.
    pub(crate) realised: Decimal,
    /// Unknown where the profit is from own fills, whose profit is before fees and taxes.
    pub(crate) costs: Option<Decimal>,
    pub(crate) source: Source,
    /// Lines whose profit is not known.
    pub(crate) unknown: usize,
}

/// Who counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Source {
    /// The broker, after fees and taxes.
    Broker,
    /// This program, from the account's fills and the average cost of what it holds: paper accounts have nothing else.
    OwnFills,
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
    pub(crate) proceeds: Option<Decimal>,
    /// Unknown where nobody knows what the shares had cost.
    pub(crate) realised: Option<Decimal>,
    pub(crate) realised_pct: Option<Decimal>,
    pub(crate) costs: Option<Decimal>,
}

/// Shows the profit, and draws it where that was asked for.
pub(in crate::commands) async fn run(desk: &Desk<'_>, args: PnlArgs) -> Result<Exit, Refusal> {
    let look = desk.app.look();
    let (body, now) = reckon(desk, &args).await?;
    if let Some(path) = &args.chart {
        body.draw(look.lang(), path)?;
        let path = path.display();
        print::note(look, &Text::new(format!("차트: {path}"), format!("chart: {path}")));
    }
    // A spreadsheet has no line for it.
    if look.output.value == OutputFormat::Csv {
        body.remarks().iter().for_each(|remark| print::note(look, remark));
    }
    print::result(look, &heading(desk.app, now), &body, || body.page());
    Ok(Exit::Done)
}

/// What sales brought, and when that was asked.
pub(in crate::commands) async fn reckon(desk: &Desk<'_>, args: &PnlArgs) -> Result<(PnlBody, Timestamp), Refusal> {
    let broker = desk.broker().await?;
    let now = broker.now().await?;
    let mut body = PnlBody { markets: Vec::new(), lines: Vec::new() };
    let markets = args.market.map_or(vec![Market::Kr, Market::Us], |market| vec![market]);
    for market in markets {
        let span = span(args, market, now)?;
        let (source, lines) = lines(broker, market, (&span, now)).await?;
        body.add((market, span), source, lines);
    }
    Ok((body, now))
}

/// The days that were asked for, or this month.
fn span(args: &PnlArgs, market: Market, now: Timestamp) -> Result<RangeInclusive<Date>, Refusal> {
    let to = args.to.unwrap_or_else(|| today(market, now));
    let from = args.from.unwrap_or_else(|| to.first_of_month());
    if from <= to { Ok(from..=to) } else { Err(backwards()) }
}

/// The broker's own account of it, or else ours.
async fn lines(
    broker: &Broker,
    market: Market,
    (span, now): (&RangeInclusive<Date>, Timestamp),
) -> Result<(Source, Vec<Line>), Refusal> {
    let profit = match market {
        Market::Kr => broker.client.domestic().profit(span.clone()).await,
        Market::Us => broker.client.us().profit(span.clone()).await,
    };
    match profit {
        Ok(profit) => Ok((Source::Broker, profit.lines.into_iter().map(|line| Line::told(market, line)).collect())),
        Err(error) if error.is_unsupported() => {
            let sales = own::sales(broker, market, (span, now)).await?;
            Ok((Source::OwnFills, sales.into_iter().map(|sale| Line::counted(market, sale)).collect()))
        }
        Err(error) => Err(of_broker(&error)),
    }
}

impl Line {
    fn told(market: Market, line: ProfitLine) -> Self {
        Self {
            date: line.date,
            symbol: line.instrument.symbol().to_owned(),
            name: line.name,
            market,
            currency: market.currency(),
            qty: line.sold,
            proceeds: Some(line.proceeds),
            realised: Some(line.realised),
            realised_pct: line.realised_pct,
            costs: Some(line.costs),
        }
    }

    fn counted(market: Market, sale: Sale) -> Self {
        let currency = market.currency();
        // Averages have more places than money has.
        let money = |amount: Decimal| amount.round_dp(if currency == Currency::Krw { 0 } else { 2 }).normalize();
        Self {
            proceeds: sale.proceeds.map(money),
            realised: sale.realised().map(money),
            realised_pct: sale.realised_pct(),
            costs: None,
            date: sale.date,
            symbol: sale.symbol,
            name: sale.name,
            market,
            currency,
            qty: sale.sold.normalize(),
        }
    }
}

impl PnlBody {
    fn add(&mut self, (market, span): (Market, RangeInclusive<Date>), source: Source, lines: Vec<Line>) {
        let (from, to) = span.into_inner();
        self.markets.push(MarketLine {
            market,
            currency: market.currency(),
            from,
            to,
            realised: lines.iter().filter_map(|line| line.realised).sum::<Decimal>().normalize(),
            costs: (source == Source::Broker)
                .then(|| lines.iter().filter_map(|line| line.costs).sum::<Decimal>().normalize()),
            source,
            unknown: lines.iter().filter(|line| line.realised.is_none()).count(),
        });
        self.lines.extend(lines);
    }

    /// Draws it. A drawing has one currency, and so one market.
    pub(in crate::commands) fn draw(&self, lang: Lang, path: &Path) -> Result<(), Refusal> {
        let [market] = &self.markets[..] else { return Ok(()) };
        let sold = self
            .lines
            .iter()
            .filter_map(|line| Some(chart::Sold { day: line.date, listing: &line.name, profit: line.realised? }));
        let sales: Vec<_> = sold.collect();
        let (title, none) = (market.title(), nothing_sold());
        let words = chart::Words { title: title.get(lang), none: none.get(lang) };
        save(path, &chart::profits(&words, market.currency, &sales))
    }

    /// What is to be known about the numbers of each market.
    fn remarks(&self) -> Vec<Text> {
        self.markets.iter().flat_map(MarketLine::remarks).collect()
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
                Cell::maybe(line.proceeds, |amount| Cell::Money(amount, line.currency)),
                Cell::maybe(line.realised, |amount| Cell::Profit(amount, line.currency)),
                Cell::maybe(line.realised_pct, Cell::Change),
                Cell::maybe(line.costs, |amount| Cell::Money(amount, line.currency)),
                Cell::text(line.currency.code()),
            ]);
        }
        let mut page = Page::default();
        page.table_or(table, nothing_sold());
        page.gap();
        for market in &self.markets {
            page.line(market.title(), Tone::Strong);
            for remark in market.remarks() {
                page.line(remark, Tone::Warn);
            }
        }
        page
    }
}

fn nothing_sold() -> Text {
    Text::new("판 것이 없습니다", "nothing was sold")
}

impl MarketLine {
    fn title(&self) -> Text {
        let (name, realised) = (self.name(), print::money(self.realised, self.currency));
        let (from, to) = (self.from, self.to);
        let costs = match self.costs {
            Some(costs) => {
                let costs = print::money(costs, self.currency);
                Text::new(format!(" (비용 {costs})"), format!(" (costs {costs})"))
            }
            None => Text::new(" (비용 빼기 전)", " (before costs)"),
        };
        Text::new(
            format!("{} 실현손익 {from} – {to}: {realised}{}", name.ko, costs.ko),
            format!("{} realised {from} – {to}: {realised}{}", name.en, costs.en),
        )
    }

    fn name(&self) -> Text {
        match self.market {
            Market::Kr => Text::new("국내", "Domestic"),
            Market::Us => Text::new("미국", "US"),
        }
    }

    fn remarks(&self) -> Vec<Text> {
        if self.source == Source::Broker {
            return Vec::new();
        }
        let name = self.name();
        let mut remarks = vec![Text::new(
            format!("{}: 체결 내역과 평균단가로 셈했습니다. 수수료와 세금은 빼지 않았습니다", name.ko),
            format!("{}: counted from the account's own fills and average costs, before fees and taxes", name.en),
        )];
        if self.unknown > 0 {
            let unknown = self.unknown;
            remarks.push(Text::new(
                format!("{}: {unknown}건은 산 값을 알 수 없어 합계에 넣지 않았습니다", name.ko),
                format!("{}: what was paid is not known for {unknown} of the lines; the sum leaves them out", name.en),
            ));
        }
        remarks
    }
}
