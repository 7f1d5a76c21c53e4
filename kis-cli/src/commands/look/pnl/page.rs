//! What sales brought, as it is shown and drawn.

use beagle_core::{Lang, Text};
use kis_api::{Currency, Market};
use rust_decimal::Decimal;

use super::{
    MarketLine, PnlBody, Source,
    body::{Sum, won},
};
use crate::{
    chart::{self, Size},
    cli::PnlBy,
    print::{self, Cell, Column, Heading, Page, Showable, Table, Tone, clipped, currency, left, right, words},
};

impl Showable for PnlBody {
    fn json(&self, heading: &Heading) -> String {
        print::found(heading, self)
    }

    fn page(&self) -> Page {
        self.page()
    }

    fn drawing(&self, lang: Lang, size: Size) -> Option<String> {
        Some(self.draw(lang, size))
    }

    fn remarks(&self) -> Vec<Text> {
        self.remarks()
    }
}

impl PnlBody {
    /// What each day brought, drawn: of one market in its currency, of both in won.
    pub(in crate::commands) fn draw(&self, lang: Lang, size: Size) -> String {
        let (currency, title) = match &self.markets[..] {
            [market] => (market.currency, market.title()),
            markets => {
                let days = markets.first().map(|market| format!("{} – {}: ", market.from, market.to));
                let (days, title) = (days.unwrap_or_default(), self.title());
                (Currency::Krw, Text::new(format!("{days}{}", title.ko), format!("{days}{}", title.en)))
            }
        };
        let amount = |amount: Decimal, of: Currency| {
            if of == currency { Some(amount) } else { won(amount, of, self.rate) }
        };
        let sold = self.lines.iter().filter_map(|line| {
            let profit = amount(line.realised?, line.currency)?;
            Some(chart::Sold { day: line.date, listing: &line.name, profit })
        });
        let mut sales: Vec<_> = sold.collect();
        sales.sort_by_key(|sold| sold.day);
        let none = nothing_sold();
        let sheet = chart::Sheet { title: title.get(lang), none: none.get(lang), size };
        chart::profits(&sheet, currency, &sales)
    }

    /// What is to be known about the numbers of each market.
    fn remarks(&self) -> Vec<Text> {
        self.markets.iter().flat_map(MarketLine::remarks).collect()
    }

    pub(crate) fn page(&self) -> Page {
        let table = match self.by {
            PnlBy::Sale => self.sales(),
            PnlBy::Day => sums([left("date", "날짜", "Date")], &self.days),
            PnlBy::Stock => sums([left("symbol", "종목", "Symbol"), clipped("name", "종목명", "Name")], &self.stocks),
        };
        let mut page = Page::default();
        page.table_or(table, nothing_sold());
        page.gap();
        for market in &self.markets {
            page.line(market.title(), Tone::Strong);
            page.line(market.unrealised_title(), Tone::Plain);
            for remark in market.remarks() {
                page.line(remark, Tone::Warn);
            }
        }
        if self.markets.iter().any(|market| market.currency != Currency::Krw) {
            page.line(self.title(), Tone::Strong);
        }
        page
    }

    fn sales(&self) -> Table {
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
        table
    }

    /// What all of it comes to in won, and by which rate.
    fn title(&self) -> Text {
        let sum = |sum: Option<Decimal>| sum.map_or("-".to_owned(), |won| print::money(won, Currency::Krw));
        let (realised, unrealised) = (sum(self.realised_krw), sum(self.unrealised_krw));
        let rate = match self.rate {
            Some(rate) => {
                let rate = print::grouped(rate);
                Text::new(format!(" (1달러 {rate}원)"), format!(" ({rate} won a dollar)"))
            }
            None => Text::new(" (환율 모름)", " (the rate is unknown)"),
        };
        Text::new(
            format!("원화 합계{}: 실현손익 {realised}, 평가손익 {unrealised}", rate.ko),
            format!("All in won{}: realised {realised}, unrealised {unrealised}", rate.en),
        )
    }
}

/// Sums under what they are the sums of.
fn sums<const N: usize>(of: [Column; N], sums: &[Sum]) -> Table {
    let rest = [
        left("market", "시장", "Market").rank(3),
        right("qty", "매도수량", "Sold"),
        right("proceeds", "매도금액", "Proceeds").rank(1),
        right("realised", "실현손익", "Realised"),
        right("costs", "비용", "Costs").rank(2),
        currency(),
    ];
    let mut table = Table::new(of.into_iter().chain(rest));
    for sum in sums {
        let stock = sum.stock.iter().flat_map(|stock| [Cell::text(&stock.symbol), Cell::text(&stock.name)]);
        let name = sum.date.map(|date| Cell::text(date.to_string())).into_iter().chain(stock);
        table.row(name.chain([
            words::market(sum.market),
            Cell::Quantity(sum.qty),
            Cell::maybe(sum.proceeds, |amount| Cell::Money(amount, sum.currency)),
            Cell::maybe(sum.realised, |amount| Cell::Profit(amount, sum.currency)),
            Cell::maybe(sum.costs, |amount| Cell::Money(amount, sum.currency)),
            Cell::text(sum.currency.code()),
        ]));
    }
    table
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

    fn unrealised_title(&self) -> Text {
        let (name, unrealised) = (self.name(), print::money(self.unrealised, self.currency));
        let unknown = match self.unrealised_unknown {
            0 => Text::default(),
            count => Text::new(format!(" ({count}종목은 모름)"), format!(" (unknown for {count} of the holdings)")),
        };
        Text::new(
            format!("{} 평가손익: {unrealised}{}", name.ko, unknown.ko),
            format!("{} unrealised: {unrealised}{}", name.en, unknown.en),
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
