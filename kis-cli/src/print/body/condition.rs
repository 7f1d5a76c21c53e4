//! 조건 주문: a run, and the list of conditions with their history.

use beagle_core::{
    Text,
    report::{Action, ConditionEvent, ConditionLine, ConditionReport, ConditionsBody},
    strategy::condition::Measure,
};

use super::{order::sent_table, safe_sell::closed, words};
use crate::print::{Cell, Page, Table, Tone, clipped, currency, left, right, wrapped};

pub(super) fn run(report: &ConditionReport) -> Page {
    let mut table = Table::new([
        right("id", "번호", "No."),
        left("symbol", "종목", "Symbol"),
        clipped("name", "종목명", "Name").rank(3),
        right("qty", "보유", "Held").rank(4),
        right("price", "현재가", "Price"),
        right("profit_pct", "수익률", "Profit %").rank(2),
        left("trigger", "조건", "Condition").rank(1),
        right("line", "기준", "Line").rank(1),
        left("phase", "상태", "Phase"),
        left("decision", "결정", "Decision"),
        currency(),
        wrapped("reason", "이유", "Reason"),
    ]);
    for line in &report.conditions {
        let condition = &line.condition;
        let tone = if line.decision == Action::Hold { Tone::Plain } else { Tone::Strong };
        table.row([
            Cell::text(condition.id.to_string()),
            Cell::text(&condition.symbol),
            Cell::text(&line.name),
            Cell::Quantity(line.qty),
            Cell::maybe(line.price, |price| Cell::Money(price, condition.currency)),
            Cell::maybe(line.profit_pct, Cell::Change),
            words::trigger(condition.measure, condition.when),
            line_cell(condition),
            words::condition_phase(condition.phase),
            words::action(line.decision),
            Cell::text(condition.currency.code()),
            words::reason(&line.reason, tone),
        ]);
    }
    let mut page = Page::default();
    page.table_or(table, Text::new("볼 조건 주문이 없습니다", "there is no condition to look at"));
    if !report.orders.is_empty() {
        page.table(sent_table(&report.orders));
    }
    closed(&mut page, &report.markets);
    page
}

pub(super) fn list(body: &ConditionsBody) -> Page {
    let mut table = Table::new([
        right("id", "번호", "No."),
        left("symbol", "종목", "Symbol"),
        left("trigger", "조건", "Condition"),
        right("line", "기준", "Line"),
        currency(),
        left("sell", "매도", "Sells"),
        left("until", "기한", "Until"),
        left("mode", "모드", "Mode"),
        left("phase", "상태", "Phase"),
        right("filled_qty", "매도 완료", "Sold"),
    ]);
    for line in &body.conditions {
        table.row([
            Cell::text(line.id.to_string()),
            Cell::text(&line.symbol),
            words::trigger(line.measure, line.when),
            line_cell(line),
            Cell::text(line.currency.code()),
            sells(line),
            Cell::maybe(line.until, |day| Cell::text(day.to_string())),
            words::mode(line.mode),
            words::condition_phase(line.phase),
            Cell::maybe(line.filled_qty, Cell::Quantity),
        ]);
    }
    let mut page = Page::default();
    let none = Text::new(
        "조건 주문이 없습니다: kis condition add 종목 --price-above 가격 --sell all",
        "there are no conditions: kis condition add SYMBOL --price-above PRICE --sell all",
    );
    page.table_or(table, none);
    if !body.history.is_empty() {
        page.table(history(body));
    }
    if !body.orders.is_empty() {
        page.table(sent_table(&body.orders));
    }
    page
}

fn history(body: &ConditionsBody) -> Table {
    let mut table = Table::new([
        left("at", "시각 (KST)", "At (KST)"),
        right("id", "번호", "No."),
        left("symbol", "종목", "Symbol"),
        left("event", "일어난 일", "Event"),
        right("qty", "수량", "Shares"),
        right("intent", "주문 기록", "Intent"),
    ]);
    for line in &body.history {
        let (qty, intent) = match line.event {
            ConditionEvent::Ordered { intent, qty } => (Some(qty), Some(intent)),
            ConditionEvent::Waits { qty } | ConditionEvent::Done { qty } => (Some(qty), None),
            _ => (None, None),
        };
        table.row([
            Cell::Instant(line.at),
            Cell::text(line.id.to_string()),
            Cell::text(&line.symbol),
            words::condition_event(line.event),
            Cell::maybe(qty, Cell::Quantity),
            Cell::maybe(intent, |intent| Cell::text(intent.to_string())),
        ]);
    }
    table
}

fn line_cell(line: &ConditionLine) -> Cell {
    match line.measure {
        Measure::Price => Cell::Money(line.line, line.currency),
        Measure::Profit => Cell::Percent(line.line),
    }
}

/// The parts in the reader's language, a number of shares as it is.
fn sells(line: &ConditionLine) -> Cell {
    line.sell.parse().map_or_else(|_| Cell::text(&line.sell), words::size)
}
