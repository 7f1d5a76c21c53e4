//! Whether the day went as it was told: judged by what the simulator says it took, not by what we think we sent.

use beagle_core::{
    Body, Report, Source, Text,
    report::{AlertLine, AlertStatus, Phase, SentOrder},
};
use kis_api::{Currency, Side};
use rust_decimal::Decimal;
use serde::Serialize;

use super::script::{COPIED, DUE, HELD};
use crate::{
    print::{Cell, Page, Table, Tone, left, right, words, wrapped},
    simulator::{Stats, StatsOrder},
};

/// What the commands of the day answered.
#[derive(Default)]
pub(super) struct Day {
    pub(super) reports: Vec<Report>,
}

/// What came of the day.
#[derive(Serialize)]
pub(super) struct Outcome {
    orders: Vec<Order>,
    checks: Vec<Check>,
}

/// An order that the simulator took, and who wanted it.
#[derive(Serialize)]
struct Order {
    source: Option<Source>,
    side: Side,
    symbol: String,
    qty: Decimal,
    price: Option<Decimal>,
    order_no: String,
}

#[derive(Serialize)]
struct Check {
    check: &'static str,
    good: bool,
    text: Text,
}

impl Day {
    fn bodies(&self) -> impl Iterator<Item = &Body> {
        self.reports.iter().filter_map(|report| report.outcome.as_ref().ok())
    }

    fn sent(&self) -> impl Iterator<Item = &SentOrder> {
        self.bodies().flat_map(|body| match body {
            Body::SafeSell(report) => &report.orders[..],
            Body::Alerts(alerts) => &alerts.orders[..],
            Body::Sent(order) => std::slice::from_ref(order),
            _ => &[],
        })
    }

    fn armed(&self) -> bool {
        self.bodies().any(|body| match body {
            Body::SafeSell(report) => {
                report.holdings.iter().any(|line| line.symbol == HELD && line.phase == Phase::Armed)
            }
            _ => false,
        })
    }

    fn alerts(&self) -> Vec<&AlertLine> {
        let lines = self.bodies().flat_map(|body| match body {
            Body::Alerts(alerts) => &alerts.alerts[..],
            _ => &[],
        });
        lines.collect()
    }

    fn holds(&self, symbol: &str) -> Option<Decimal> {
        let last = self.bodies().filter_map(|body| match body {
            Body::Balance(balance) => Some(balance),
            _ => None,
        });
        let held = last.last()?.holdings.iter().filter(|line| line.symbol == symbol).map(|line| line.qty);
        Some(held.sum())
    }
}

impl Outcome {
    pub(super) fn new(day: &Day, stats: Stats) -> Self {
        let orders: Vec<Order> = stats.orders.into_iter().map(|order| Order::new(day, order)).collect();
        let checks = checks(day, &orders);
        Self { orders, checks }
    }

    /// Whether every check is good.
    pub(super) fn is_as_told(&self) -> bool {
        self.checks.iter().all(|check| check.good)
    }

    /// How it looks.
    pub(super) fn page(&self) -> Page {
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
        let mut page = Page::default();
        page.line(
            Text::new("\n오늘의 보고: 증권사가 받은 주문", "\nReport of the day: the orders that the broker took"),
            Tone::Strong,
        );
        page.table(orders);
        let mut checks = Table::new([left("good", "결과", "Result"), wrapped("check", "확인", "Check")]);
        for check in &self.checks {
            let state = if check.good {
                Cell::Word("good", Text::new("확인", "good"), Tone::Plain)
            } else {
                Cell::Word("failed", Text::new("다름", "FAILED"), Tone::Warn)
            };
            checks.row([state, Cell::Reason(check.text.clone(), Tone::Plain)]);
        }
        page.table(checks);
        page
    }
}

impl Order {
    fn new(day: &Day, order: StatsOrder) -> Self {
        let same = |sent: &&SentOrder| {
            sent.order_no.as_ref().is_some_and(|no| order.order_no.parse().is_ok_and(|other| *no == other))
        };
        Self {
            source: day.sent().find(same).map(|sent| sent.source),
            side: order.side,
            symbol: order.symbol,
            qty: order.qty,
            price: order.price,
            order_no: order.order_no,
        }
    }

    fn is(&self, source: Source, side: Side, symbol: &str) -> bool {
        self.source == Some(source) && self.side == side && self.symbol == symbol
    }
}

fn checks(day: &Day, orders: &[Order]) -> Vec<Check> {
    let check = |check, good, ko: &str, en: &str| Check { check, good, text: Text::new(ko, en) };
    let sold: Decimal =
        orders.iter().filter(|order| order.is(Source::SafeSell, Side::Sell, HELD)).map(|order| order.qty).sum();
    let bought: Vec<&Order> = orders.iter().filter(|order| order.is(Source::Alert, Side::Buy, COPIED)).collect();
    let spent: Decimal = bought.iter().filter_map(|order| Some(order.qty * order.price?)).sum();
    let alerts = day.alerts();
    let duplicates = alerts.iter().filter(|line| line.status == AlertStatus::Duplicate).filter_map(|line| line.id);
    let duplicates: std::collections::BTreeSet<i64> = duplicates.collect();
    let due = alerts.iter().find_map(|line| line.sizing.as_ref()).map(|sizing| sizing.due_krw);
    vec![
        check(
            "every_command",
            day.reports.iter().all(|report| report.outcome.is_ok()),
            "모든 명령이 끝까지 실행됐습니다",
            "every command ran to its end",
        ),
        check(
            "armed",
            day.armed(),
            "값이 오르자 안전 매도가 감시를 시작했습니다",
            "safe sell was armed when the price rose",
        ),
        check(
            "sold_once",
            sold == Decimal::TEN && day.holds(HELD) == Some(Decimal::ZERO),
            "값이 떨어지자 10주를 한 번 팔았고, 남은 것이 없습니다",
            "safe sell sold the ten shares once when the price fell, and none is left",
        ),
        check(
            "duplicates",
            duplicates.len() == 2,
            "같은 알림 두 개를 중복으로 걸렀습니다",
            "two of the three alerts were found to be duplicates",
        ),
        check(
            "ratio",
            due == Some(Decimal::from(DUE)),
            "내 몫을 2,000,000원으로 계산했습니다",
            "my part was reckoned as ₩2,000,000",
        ),
        check(
            "bought_once",
            bought.len() == 1 && spent <= Decimal::from(DUE) && day.holds(COPIED) == Some(bought[0].qty),
            "알림으로 한 번만, 그 금액 안에서 샀습니다",
            "the alert bought once, for no more than that",
        ),
        check("nothing_else", orders.len() == 2, "다른 주문은 없습니다", "there is no other order"),
    ]
}
