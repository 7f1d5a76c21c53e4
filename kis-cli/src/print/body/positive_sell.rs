//! 양전 매도, 양전 알림: a run, and its settings.

use beagle_core::{
    Text,
    report::{Action, PositiveSellModeLine, PositiveSellModesBody, PositiveSellReport},
};

use super::{order::sent_table, safe_sell::closed, words};
use crate::print::{Cell, Page, Table, Tone, clipped, currency, left, right, wrapped};

pub(super) fn run(report: &PositiveSellReport) -> Page {
    let mut table = Table::new([
        left("symbol", "종목", "Symbol"),
        clipped("name", "종목명", "Name"),
        right("qty", "보유", "Held").rank(1),
        right("average_cost", "평균단가", "Avg cost").rank(3),
        right("price", "현재가", "Price"),
        right("profit_pct", "수익률", "Profit %"),
        left("mode", "모드", "Mode").rank(1),
        left("size", "수량", "Size").rank(4),
        left("phase", "상태", "Phase"),
        left("decision", "결정", "Decision"),
        currency(),
        wrapped("reason", "이유", "Reason"),
    ]);
    for line in &report.holdings {
        let money = |amount| Cell::maybe(amount, |amount| Cell::Money(amount, line.currency));
        let tone = if line.decision == Action::Hold { Tone::Plain } else { Tone::Strong };
        table.row([
            Cell::text(&line.symbol),
            Cell::text(&line.name),
            Cell::Quantity(line.qty),
            money(line.average_cost),
            money(line.price),
            Cell::maybe(line.profit_pct, Cell::Change),
            words::mode(line.mode),
            words::size(line.size),
            words::turn_phase(line.phase),
            words::action(line.decision),
            Cell::text(line.currency.code()),
            words::reason(&line.reason, tone),
        ]);
    }
    let mut page = Page::default();
    page.table_or(table, Text::new("볼 종목이 없습니다", "there is no holding to look at"));
    for alert in report.holdings.iter().filter_map(|line| line.alert.as_ref()) {
        page.line(alert.clone(), Tone::Strong);
    }
    if !report.orders.is_empty() {
        page.table(sent_table(&report.orders));
    }
    closed(&mut page, &report.markets);
    page
}

pub(super) fn modes(body: &PositiveSellModesBody) -> Page {
    let mut table = Table::new([
        left("symbol", "종목", "Symbol"),
        left("mode", "모드", "Mode"),
        left("size", "수량", "Size"),
        right("cost_pct", "최소 수익률", "Least profit"),
        left("phase", "상태", "Phase"),
    ]);
    for line in std::iter::once(&body.default).chain(&body.holdings) {
        table.row(mode_row(line));
    }
    let mut page = Page::of(table);
    if !body.orders.is_empty() {
        page.table(sent_table(&body.orders));
    }
    page
}

fn mode_row(line: &PositiveSellModeLine) -> [Cell; 5] {
    let table = || Cell::Word("table", Text::new("수수료와 세금", "fees and tax"), Tone::Plain);
    [
        words::symbol_or_default(line.symbol.as_deref()),
        words::mode(line.mode),
        words::size(line.size),
        line.cost_pct.map_or_else(table, Cell::Percent),
        Cell::maybe(line.phase, words::turn_phase),
    ]
}
