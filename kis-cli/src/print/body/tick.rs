//! One run of every duty.

use beagle_core::{
    Source, Text,
    report::{Action, DutyLine, DutyStatus, ReasonLine, RuleLine, SentOrder, TickReport},
};
use kis_api::Currency;
use rust_decimal::Decimal;

use super::{
    alert,
    order::{intent_table, sent_table},
    safe_sell::closed,
    words,
};
use crate::print::{Cell, Page, Table, Tone, clipped, currency, left, number, right, wrapped};

pub(super) fn run(report: &TickReport) -> Page {
    let mut page = Page::default();
    if !report.duties.is_empty() {
        page.table(duties(&report.duties));
    }
    if !report.settled.is_empty() {
        page.table(intent_table(&report.settled));
    }
    let acted: Vec<Looked<'_>> = looked(report).filter(Looked::is_worth_a_line).collect();
    if !acted.is_empty() {
        page.table(holdings(&acted));
    }
    if !report.alerts.is_empty() {
        page.table(alert::table(&report.alerts));
    }
    if !report.orders.is_empty() {
        page.table(sent_table(&report.orders));
    }
    closed(&mut page, &report.markets);
    if let Some(equity) = &report.equity {
        page.gap();
        let total = number::money(equity.total_krw.round(), Currency::Krw);
        page.line(Text::new(format!("총자산 {total}"), format!("Total {total}")), Tone::Strong);
    }
    for reason in report.calendar.iter().chain(&report.missed) {
        page.gap();
        page.line(alert::sentence(reason), Tone::Warn);
    }
    page
}

fn duties(lines: &[DutyLine]) -> Table {
    let mut table = Table::new([
        left("duty", "할 일", "Duty"),
        left("status", "결과", "Result"),
        right("looked_at", "살핌", "Looked at"),
        right("orders", "주문", "Orders"),
        wrapped("reason", "이유", "Reason"),
    ]);
    for line in lines {
        let tone = if line.status == DutyStatus::Failed { Tone::Warn } else { Tone::Plain };
        let reason = line.reason.as_ref().map(|reason| words::reason(reason, tone));
        table.row([
            words::duty(line.duty),
            words::duty_status(line.status),
            Cell::Quantity(line.looked_at.into()),
            Cell::Quantity(line.orders.into()),
            reason.unwrap_or(Cell::Blank),
        ]);
    }
    table
}

/// What one rule decided about one holding.
struct Looked<'r> {
    rule: Cell,
    symbol: &'r str,
    name: &'r str,
    price: Option<Decimal>,
    currency: Currency,
    profit_pct: Option<Decimal>,
    decision: Action,
    reason: &'r ReasonLine,
    order: Option<&'r SentOrder>,
}

impl<'r> Looked<'r> {
    fn of(rule: Source, seen: &'r RuleLine) -> Self {
        Self {
            rule: words::source(rule),
            symbol: &seen.symbol,
            name: &seen.name,
            price: seen.price,
            currency: seen.currency,
            profit_pct: seen.profit_pct,
            decision: seen.decision,
            reason: &seen.reason,
            order: seen.order.as_ref(),
        }
    }

    /// What there was nothing to do about is counted above.
    fn is_worth_a_line(&self) -> bool {
        self.decision != Action::Hold || self.order.is_some()
    }
}

fn looked(report: &TickReport) -> impl Iterator<Item = Looked<'_>> {
    let conditions = report.conditions.iter().map(|line| Looked {
        rule: words::condition(line.condition.id),
        symbol: &line.condition.symbol,
        name: &line.name,
        price: line.price,
        currency: line.condition.currency,
        profit_pct: line.profit_pct,
        decision: line.decision,
        reason: &line.reason,
        order: line.order.as_ref(),
    });
    let safe_sell = report.safe_sell.iter().map(|line| Looked::of(Source::SafeSell, &line.seen));
    let positive_sell = report.positive_sell.iter().map(|line| Looked::of(Source::PositiveSell, &line.seen));
    conditions.chain(safe_sell).chain(positive_sell)
}

fn holdings(acted: &[Looked<'_>]) -> Table {
    let mut table = Table::new([
        left("rule", "규칙", "Rule"),
        left("symbol", "종목", "Symbol"),
        clipped("name", "종목명", "Name").rank(2),
        right("price", "현재가", "Price").rank(1),
        right("profit_pct", "수익률", "Profit %"),
        left("decision", "결정", "Decision"),
        currency(),
        wrapped("reason", "이유", "Reason"),
    ]);
    for line in acted {
        table.row([
            line.rule.clone(),
            Cell::text(line.symbol),
            Cell::text(line.name),
            Cell::maybe(line.price, |price| Cell::Money(price, line.currency)),
            Cell::maybe(line.profit_pct, Cell::Change),
            words::action(line.decision),
            Cell::text(line.currency.code()),
            words::reason(line.reason, Tone::Strong),
        ]);
    }
    table
}
