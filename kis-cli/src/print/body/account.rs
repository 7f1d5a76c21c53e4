//! Holdings, cash, and what the account was worth by day.

use beagle_core::{
    Text,
    report::{BalanceBody, CashBody, EquityBody, HoldingLine},
};

use kis_api::Currency;
use rust_decimal::Decimal;

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
            page.sum(Text::new("총자산", "Total"), number::money(total.round(), Currency::Krw));
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
    let mut page = Page::of(table);
    page.gap();
    if let Some(total) = body.total_krw {
        let name = Text::new("두 시장에서 쓸 수 있는 금액", "Spendable in both markets");
        page.sum(name, number::money(total.round(), Currency::Krw));
    }
    page
}

pub(super) fn equity(body: &EquityBody) -> Page {
    let mut table = Table::new([
        left("day", "날짜", "Day"),
        right("total_krw", "총자산", "Total"),
        right("change_krw", "증감", "Change"),
        right("change_pct", "증감률", "Change %").rank(1),
        right("net_assets_krw", "국내 순자산", "KR net assets").rank(2),
        right("us_valuation_usd", "미국 평가금액", "US valuation").rank(2),
        right("us_deposit_usd", "달러 예수금", "Dollars").rank(2),
        right("rate", "환율", "Rate").rank(3),
    ]);
    let mut before = None;
    for line in &body.days {
        let change = before.and_then(|before| line.total_krw.checked_sub(before));
        let change_pct = change.zip(before).and_then(|(change, before)| change.checked_div(before));
        let change_pct = change_pct.and_then(|share| share.checked_mul(Decimal::ONE_HUNDRED));
        table.row([
            Cell::text(line.day.to_string()),
            Cell::Money(line.total_krw, Currency::Krw),
            Cell::maybe(change, |amount| Cell::Profit(amount, Currency::Krw)),
            Cell::maybe(change_pct, |share| Cell::Change(share.round_dp(4))),
            Cell::Money(line.net_assets_krw, Currency::Krw),
            Cell::Money(line.us_valuation_usd, Currency::Usd),
            Cell::Money(line.us_deposit_usd, Currency::Usd),
            Cell::maybe(line.rate, Cell::Quantity),
        ]);
        before = Some(line.total_krw);
    }
    let mut page = Page::default();
    page.table_or(
        table,
        Text::new(
            "적어 둔 날이 없습니다. `kis tick`이 하루에 한 줄씩 적습니다",
            "no day is on record: `kis tick` writes a line a day",
        ),
    );
    page
}
