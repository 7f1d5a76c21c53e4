//! The alert queue, and what a drain did with it.

use beagle_core::{
    Text,
    report::{AlertLine, AlertStatus, AlertsBody, ReasonLine, Sizing},
};
use kis_api::Currency;
use rust_decimal::Decimal;

use super::{order::sent_table, words};
use crate::print::{Cell, Page, Table, Tone, currency, left, number, right, wrapped};

pub(super) fn alerts(body: &AlertsBody) -> Page {
    let mut page = Page::default();
    page.table_or(table(&body.alerts), Text::new("알림이 없습니다", "no alerts"));
    if let Some(reason) = &body.reason {
        page.line(sentence(reason), Tone::Plain);
    }
    if !body.orders.is_empty() {
        page.table(sent_table(&body.orders));
    }
    page
}

pub(super) fn table(alerts: &[AlertLine]) -> Table {
    let mut table = Table::new([
        right("id", "번호", "Id"),
        left("at", "시각", "Time").rank(2),
        left("status", "상태", "Status"),
        left("leader", "리더", "Leader"),
        left("side", "구분", "Side"),
        left("symbol", "종목", "Symbol"),
        right("qty", "수량", "Quantity"),
        right("price", "단가", "Price"),
        currency(),
        wrapped("note", "내용", "Note"),
    ]);
    for line in alerts {
        table.row([
            Cell::maybe(line.id, |id| Cell::text(id.to_string())),
            Cell::Instant(line.at),
            words::alert_status(line.status),
            Cell::maybe(line.leader.as_ref(), Cell::text),
            Cell::maybe(line.side, words::side),
            Cell::maybe(line.symbol.as_ref(), Cell::text),
            Cell::maybe(line.qty, Cell::Quantity),
            price(line),
            Cell::maybe(line.currency, |currency| Cell::text(currency.code())),
            note(line),
        ]);
    }
    table
}

fn price(line: &AlertLine) -> Cell {
    match (line.price, line.currency) {
        (Some(price), Some(currency)) => Cell::Money(price, currency),
        (price, _) => Cell::maybe(price, Cell::Quantity),
    }
}

/// Why it is where it is; how it was sized; else what it said.
fn note(line: &AlertLine) -> Cell {
    match (&line.reason, &line.sizing) {
        (Some(reason), _) => {
            let tone = if line.status == AlertStatus::Refused { Tone::Warn } else { Tone::Plain };
            words::reason(reason, tone)
        }
        (None, Some(sizing)) => Cell::Reason(sum(sizing), Tone::Plain),
        (None, None) => Cell::text(&line.text),
    }
}

/// The sum behind a purchase: mine × the leader's purchase / the leader's capital.
pub(super) fn sum(sizing: &Sizing) -> Text {
    let won = |amount: Decimal| number::money(amount.round(), Currency::Krw);
    let (mine, bought, theirs) =
        (won(sizing.my_capital_krw), won(sizing.leader_amount_krw), won(sizing.leader_capital_krw));
    let (due, amount) = (won(sizing.due_krw), won(sizing.amount_krw));
    let (carried, cut) = (won(sizing.carried_in_krw), won(sizing.cut_krw));
    let mut text = Text::new(format!("{mine} × {bought} / {theirs}"), format!("{mine} × {bought} / {theirs}"));
    let mut add = |ko: String, en: String| {
        text.ko.push_str(&ko);
        text.en.push_str(&en);
    };
    if !sizing.carried_in_krw.is_zero() {
        add(format!(" + 이월 {carried}"), format!(" + {carried} carried in"));
    }
    add(format!(" = {due}, 주문 {amount}"), format!(" = {due}, ordered {amount}"));
    if !sizing.cut_krw.is_zero() {
        add(format!(", 한도로 제외 {cut}"), format!(", cut off {cut}"));
    }
    if !sizing.carried_out_krw.is_zero() {
        let carried = won(sizing.carried_out_krw);
        add(format!(", 다음으로 이월 {carried}"), format!(", carried on {carried}"));
    }
    text
}

pub(super) fn sentence(reason: &ReasonLine) -> Text {
    match words::reason(reason, Tone::Plain) {
        Cell::Reason(text, _) => text,
        _ => reason.text.clone(),
    }
}
