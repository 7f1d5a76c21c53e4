//! What came of the day, by what the simulator says it took and not by what we think we sent.

use std::path::PathBuf;

use beagle_core::{Body, Source, Text, report::JournalLine};
use kis_api::{Currency, Side};
use rust_decimal::Decimal;
use serde::Serialize;

use super::{
    checks::{self, Check},
    day::Day,
};
use crate::{
    failure::Refusal,
    print::{Cell, Page, Table, Tone, left, right, words, wrapped},
    simulator::StatsOrder,
};

/// What came of the day.
#[derive(Serialize)]
pub(super) struct Outcome {
    orders: Vec<Order>,
    checks: Vec<Check>,
    /// The drawing of the day's profit.
    chart: PathBuf,
}

/// An order that the simulator took, and who wanted it.
#[derive(Serialize)]
pub(super) struct Order {
    /// By the journal; `None` when it knows nothing of it.
    pub(super) source: Option<Source>,
    pub(super) side: Side,
    pub(super) symbol: String,
    pub(super) qty: Decimal,
    pub(super) price: Option<Decimal>,
    pub(super) order_no: String,
}

impl Outcome {
    /// Asks the simulator what it took.
    pub(super) async fn of(day: &Day<'_>) -> Result<Self, Refusal> {
        let journal = day.bodies().rev().find_map(|body| match body {
            Body::Journal(journal) => Some(&journal.intents[..]),
            _ => None,
        });
        let taken = day.controls.stats().await?.orders;
        let orders: Vec<Order> =
            taken.into_iter().map(|order| Order::new(journal.unwrap_or_default(), order)).collect();
        Ok(Self { checks: checks::of(day, &orders), orders, chart: day.chart.clone() })
    }

    /// Whether every check is good.
    pub(super) fn is_as_told(&self) -> bool {
        self.checks.iter().all(|check| check.good)
    }

    /// How it looks.
    pub(super) fn page(&self) -> Page {
        let mut page = Page::default();
        page.line(
            Text::new("\n오늘의 보고: 증권사가 받은 주문", "\nReport of the day: the orders that the broker took"),
            Tone::Strong,
        );
        page.table(self.orders());
        page.table(self.checks());
        page.gap();
        let chart = self.chart.display();
        page.line(Text::new(format!("손익 차트: {chart}"), format!("The chart of the profit: {chart}")), Tone::Strong);
        page
    }

    fn orders(&self) -> Table {
        let mut orders = Table::new([
            left("source", "출처", "Source"),
            left("side", "구분", "Side"),
            left("symbol", "종목", "Symbol"),
            right("qty", "수량", "Quantity"),
            right("price", "단가", "Price"),
            left("order_no", "주문번호", "Order"),
        ]);
        for order in &self.orders {
            orders.row([
                Cell::maybe(order.source, words::source),
                words::side(order.side),
                Cell::text(&order.symbol),
                Cell::Quantity(order.qty),
                Cell::maybe(order.price, |price| Cell::Money(price, Currency::Krw)),
                Cell::text(&order.order_no),
            ]);
        }
        orders
    }

    fn checks(&self) -> Table {
        let mut checks = Table::new([left("good", "결과", "Result"), wrapped("check", "확인", "Check")]);
        for check in &self.checks {
            let state = if check.good {
                Cell::Word("good", Text::new("확인", "good"), Tone::Plain)
            } else {
                Cell::Word("failed", Text::new("다름", "FAILED"), Tone::Warn)
            };
            checks.row([state, Cell::Reason(check.text.clone(), Tone::Plain)]);
        }
        checks
    }
}

impl Order {
    fn new(journal: &[JournalLine], order: StatsOrder) -> Self {
        let same = |line: &&JournalLine| {
            let ours = line.intent.order_no.as_ref();
            ours.is_some_and(|no| order.order_no.parse().is_ok_and(|other| *no == other))
        };
        Self {
            source: journal.iter().find(same).map(|line| line.intent.source),
            side: order.side,
            symbol: order.symbol,
            qty: order.qty,
            price: order.price,
            order_no: order.order_no,
        }
    }
}
