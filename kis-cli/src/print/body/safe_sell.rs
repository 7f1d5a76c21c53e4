//! 안전 매도: a run, and its settings.

use beagle_core::{
    Text,
    report::{MarketLine, MarketStatus, SafeSellModeLine, SafeSellModesBody, SafeSellReport},
};

use super::{
    order::sent_table,
    rule::{self, Row},
    words,
};
use crate::print::{Cell, Page, Table, Tone, left, right, wrapped};

pub(super) fn run(report: &SafeSellReport) -> Page {
    let rows = report.holdings.iter().map(|line| Row {
        seen: &line.seen,
        own: [Cell::maybe(line.peak_profit_pct, Cell::Change)],
        phase: words::phase(line.phase),
    });
    let table = rule::table([right("peak_profit_pct", "최고", "Peak").rank(2)], rows);
    let mut page = Page::default();
    page.table_or(table, Text::new("볼 종목이 없습니다", "there is no holding to look at"));
    if !report.orders.is_empty() {
        page.table(sent_table(&report.orders));
    }
    closed(&mut page, &report.markets);
    page
}

/// The markets that were not looked into, if there are any.
pub(super) fn closed(page: &mut Page, markets: &[MarketLine]) {
    let closed: Vec<_> = markets.iter().filter(|line| line.status != MarketStatus::Open).collect();
    if closed.is_empty() {
        return;
    }
    let mut table = Table::new([
        left("market", "시장", "Market"),
        left("status", "상태", "Status"),
        left("next_session", "다음 장 시작 (KST)", "Next session (KST)"),
        wrapped("reason", "이유", "Reason"),
    ]);
    for line in closed {
        table.row([
            words::market(line.market),
            words::market_status(line.status),
            Cell::maybe(line.next_session, Cell::Instant),
            Cell::maybe(line.reason.as_ref(), |reason| words::reason(reason, Tone::Plain)),
        ]);
    }
    page.table(table);
}

pub(super) fn modes(body: &SafeSellModesBody) -> Page {
    let mut table = Table::new([
        left("symbol", "종목", "Symbol"),
        left("mode", "모드", "Mode"),
        left("size", "수량", "Size"),
        right("arm_profit_pct", "감시 시작", "Arm"),
        right("floor_profit_pct", "매도", "Floor"),
        right("min_volume_ratio_pct", "최소 거래량", "Min volume"),
        right("trail", "고점 대비", "Trail"),
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

fn mode_row(line: &SafeSellModeLine) -> [Cell; 8] {
    [
        words::symbol_or_default(line.symbol.as_deref()),
        words::mode(line.mode),
        words::size(line.size),
        Cell::Percent(line.arm_profit_pct),
        Cell::Percent(line.floor_profit_pct),
        Cell::Percent(line.min_volume_ratio_pct),
        words::trail(line.trail),
        Cell::maybe(line.phase, words::phase),
    ]
}
