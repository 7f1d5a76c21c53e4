//! Holdings and cash.

use beagle_core::{
    Text,
    report::{BalanceBody, CashBody, HoldingLine},
};

use super::words;
use crate::print::{Cell, Page, Table, Tone, clipped, currency, left, number, right, wrapped};

pub(super) fn balance(body: &BalanceBody) -> Page {
    let mut page = Page::default();
    page.table_or(holdings(&body.holdings), Text::new("보유 종목이 없습니다", "nothing is held"));
    let mut sums = Table::new([
        left("market", "시장", "Market"),
        right("deposit", "예수금", "Deposit"),
        right("settled_deposit", "D+2 예수금", "D+2 deposit"),
        right("valuation", "평가금액", "Valuation"),
        right("net_assets", "순자산", "Net assets"),
        right("rate", "환율", "Rate"),
    ]);
    for market in &body.markets {
        let money = |amount| Cell::maybe(amount, |amount| Cell::Money(amount, market.currency));
        sums.row([
            words::market(market.market),
            money(market.deposit),
            money(market.settled_deposit),
            money(market.valuation),
            money(market.net_assets),
            Cell::maybe(market.rate, Cell::Quantity),
        ]);
    }
    page.table(sums);
    page.gap();
    match body.total_krw {
        Some(total) => {
            let total = number::money(total.round(), kis_api::Currency::Krw);
            page.line(Text::new(format!("총자산 {total}"), format!("Total {total}")), Tone::Strong);
        }
        None => page.line(
            Text::new("총자산: 모름 (위에서 - 인 값이 필요합니다)", "Total: unknown, for want of what is - above"),
            Tone::Warn,
        ),
    }
    page
}

fn holdings(lines: &[HoldingLine]) -> Table {
    let mut table = Table::new([
        left("symbol", "종목", "Symbol"),
        clipped("name", "종목명", "Name"),
        left("market", "시장", "Market").rank(4),
        right("qty", "보유", "Held"),
        right("sellable_qty", "매도 가능", "Sellable").rank(3),
        right("average_cost", "평균단가", "Avg cost").rank(1),
        right("price", "현재가", "Price"),
        right("value", "평가금액", "Value").rank(2),
        right("profit", "평가손익", "Profit"),
        right("profit_pct", "수익률", "Profit %"),
        currency(),
        wrapped("note", "비고", "Note"),
    ]);
    for line in lines {
        let money = |amount| Cell::maybe(amount, |amount| Cell::Money(amount, line.currency));
        table.row([
            Cell::text(&line.symbol),
            Cell::text(&line.name),
            words::market(line.market),
            Cell::Quantity(line.qty),
            Cell::Quantity(line.sellable_qty),
            money(line.average_cost),
            money(line.price),
            money(line.value),
            Cell::maybe(line.profit, |amount| Cell::Profit(amount, line.currency)),
            Cell::maybe(line.profit_pct, Cell::Change),
            Cell::text(line.currency.code()),
            note(line),
        ]);
    }
    table
}

/// What is odd about a holding, and how it was financed.
fn note(line: &HoldingLine) -> Cell {
    let loan = line.credit.as_ref().map(|credit| match credit.loan_date {
        Some(date) => Text::new(format!("신용 {} {date}", credit.kind), format!("credit {} {date}", credit.kind)),
        None => Text::new(format!("신용 {}", credit.kind), format!("credit {}", credit.kind)),
    });
    match (&line.reason, loan) {
        (Some(reason), _) => words::reason(reason, Tone::Warn),
        (None, Some(loan)) => Cell::Reason(loan, Tone::Warn),
        (None, None) => Cell::Reason(Text::default(), Tone::Plain),
    }
}

pub(super) fn cash(body: &CashBody) -> Page {
    let mut table = Table::new([
        left("market", "시장", "Market"),
        left("currency", "통화", "Currency"),
        right("orderable", "주문가능현금", "Orderable"),
        right("without_credit", "미수 없는 매수금액", "Without credit"),
        right("spendable", "쓸 수 있는 금액", "Spendable"),
        right("rate", "환율", "Rate"),
    ]);
    for line in &body.cash {
        let money = |amount| Cell::Money(amount, line.currency);
        table.row([
            words::market(line.market),
            Cell::text(line.currency.code()),
            money(line.orderable),
            money(line.without_credit),
            money(line.spendable),
            Cell::maybe(line.rate, Cell::Quantity),
        ]);
    }
    Page::of(table)
}
