//! 양전 매도, 양전 알림: a run, and its settings.

use beagle_core::{
    Text,
    report::{PositiveSellModeLine, PositiveSellModesBody, PositiveSellReport},
};

use super::{
    order::sent_table,
    rule::{self, Row},
    safe_sell::closed,
    words,
};
use crate::print::{Cell, Page, Table, Tone, left, right};

pub(super) fn run(report: &PositiveSellReport) -> Page {
    let rows =
        report.holdings.iter().map(|line| Row { seen: &line.seen, own: [], phase: words::turn_phase(line.phase) });
    let table = rule::table([], rows);
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
