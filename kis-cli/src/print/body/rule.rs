//! What a rule that watches holdings says of each.

use beagle_core::report::{Action, RuleLine};

use super::words;
use crate::print::{Cell, Column, Table, Tone, clipped, currency, left, right, wrapped};

/// A holding's line: what every rule says, what this one adds, and where it stands.
pub(super) struct Row<'r, const N: usize> {
    pub(super) seen: &'r RuleLine,
    pub(super) own: [Cell; N],
    pub(super) phase: Cell,
}

/// A line for every holding, with columns of the rule's own.
pub(super) fn table<'r, const N: usize>(own: [Column; N], rows: impl Iterator<Item = Row<'r, N>>) -> Table {
    let before = [
        left("symbol", "종목", "Symbol"),
        clipped("name", "종목명", "Name"),
        right("qty", "보유", "Held").rank(1),
        right("average_cost", "평균단가", "Avg cost").rank(3),
        right("price", "현재가", "Price"),
        right("profit_pct", "수익률", "Profit %"),
    ];
    let after = [
        left("mode", "모드", "Mode").rank(1),
        left("size", "수량", "Size").rank(4),
        left("phase", "상태", "Phase"),
        left("decision", "결정", "Decision"),
        currency(),
        wrapped("reason", "이유", "Reason"),
    ];
    let mut table = Table::new(before.into_iter().chain(own).chain(after));
    for Row { seen, own, phase } in rows {
        let money = |amount| Cell::maybe(amount, |amount| Cell::Money(amount, seen.currency));
        let tone = if seen.decision == Action::Hold { Tone::Plain } else { Tone::Strong };
        let before = [
            Cell::text(&seen.symbol),
            Cell::text(&seen.name),
            Cell::Quantity(seen.qty),
            money(seen.average_cost),
            money(seen.price),
            Cell::maybe(seen.profit_pct, Cell::Change),
        ];
        let after = [
            words::mode(seen.mode),
            words::size(seen.size),
            phase,
            words::action(seen.decision),
            Cell::text(seen.currency.code()),
            words::reason(&seen.reason, tone),
        ];
        table.row(before.into_iter().chain(own).chain(after));
    }
    table
}
