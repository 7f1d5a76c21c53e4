//! Orders: at the broker, sent just now, and those that nobody knows the outcome of.

use beagle_core::{
    Text,
    report::{IntentsBody, OrdersBody, SentOrder, SentStatus},
};
use kis_api::Currency;
use rust_decimal::Decimal;

use super::words;
use crate::print::{Cell, Page, Table, Tone, clipped, currency, left, right, wrapped};

pub(super) fn orders(body: &OrdersBody) -> Page {
    let mut table = Table::new([
        left("order_no", "주문번호", "Order"),
        left("at", "시각", "Time").rank(5),
        left("symbol", "종목", "Symbol"),
        clipped("name", "종목명", "Name"),
        left("side", "구분", "Side"),
        right("qty", "주문", "Ordered"),
        right("price", "단가", "Price"),
        right("filled_qty", "체결", "Filled"),
        right("average_price", "체결가", "Fill price").rank(2),
        right("remaining_qty", "잔량", "Resting").rank(1),
        left("status", "상태", "Status"),
        left("source", "출처", "Source").rank(3),
        left("original_no", "원주문", "Amends").rank(4),
        currency(),
    ]);
    for order in &body.orders {
        table.row([
            Cell::text(order.order_no.as_str()),
            Cell::maybe(order.at, Cell::Instant),
            Cell::text(&order.symbol),
            Cell::text(&order.name),
            words::side(order.side),
            Cell::Quantity(order.qty),
            price(order.price, order.currency),
            Cell::Quantity(order.filled_qty),
            Cell::maybe(order.average_price, |price| Cell::Money(price, order.currency)),
            Cell::Quantity(order.remaining_qty),
            words::order_status(order.status),
            Cell::maybe(order.source, words::source),
            Cell::maybe(order.original_no.as_ref(), |no| Cell::text(no.as_str())),
            Cell::text(order.currency.code()),
        ]);
    }
    let mut page = Page::default();
    page.table_or(table, Text::new("주문이 없습니다", "no orders"));
    page
}

/// An order at any price has none.
fn price(price: Option<Decimal>, currency: Currency) -> Cell {
    match price {
        Some(price) => Cell::Money(price, currency),
        None => Cell::Word("", Text::new("시장가", "market"), Tone::Plain),
    }
}

pub(super) fn sent(order: &SentOrder) -> Page {
    let mut page = Page::of(sent_table([order]));
    if let Some(text) = advice(order) {
        page.line(text, Tone::Warn);
    }
    page
}

/// What to do about an order whose outcome is not known.
fn advice(order: &SentOrder) -> Option<Text> {
    let id = order.intent.filter(|_| order.status == SentStatus::Unknown)?;
    Some(Text::new(
        format!(
            "결과를 모르는 주문입니다. kis settle 이 증권사 목록에서 찾습니다. 찾지 못하면 kis settle {id} --placed 주문번호 또는 --not-placed 로 알려 주십시오"
        ),
        format!(
            "nobody knows what became of it: kis settle looks for it in the broker's list; if that does not tell, say so with kis settle {id} --placed NUMBER, or --not-placed"
        ),
    ))
}

/// Orders that were sent just now.
pub(super) fn sent_table<'a>(orders: impl IntoIterator<Item = &'a SentOrder>) -> Table {
    let mut table = Table::new([
        left("action", "동작", "Action").rank(2),
        left("order_no", "주문번호", "Order"),
        left("symbol", "종목", "Symbol"),
        clipped("name", "종목명", "Name"),
        left("side", "구분", "Side"),
        right("qty", "수량", "Quantity"),
        right("price", "단가", "Price"),
        right("amount", "금액", "Amount").rank(1),
        left("status", "상태", "Status"),
        left("source", "출처", "Source").rank(3),
        currency(),
        wrapped("reason", "이유", "Reason"),
    ]);
    for order in orders {
        table.row([
            words::action(order.action),
            Cell::maybe(order.order_no.as_ref(), |no| Cell::text(no.as_str())),
            Cell::text(&order.symbol),
            Cell::maybe(order.name.as_ref(), Cell::text),
            words::side(order.side),
            Cell::Quantity(order.qty),
            price(order.price, order.currency),
            Cell::maybe(order.amount, |amount| Cell::Money(amount, order.currency)),
            words::sent_status(order.status),
            words::source(order.source),
            Cell::text(order.currency.code()),
            order
                .reason
                .as_ref()
                .map_or(Cell::Reason(Text::default(), Tone::Plain), |reason| words::reason(reason, Tone::Warn)),
        ]);
    }
    table
}

pub(super) fn intents(body: &IntentsBody) -> Page {
    if body.intents.is_empty() {
        let mut page = Page::default();
        page.line(Text::new("결과를 모르는 주문이 없습니다", "no order whose outcome is unknown"), Tone::Plain);
        return page;
    }
    let mut table = Table::new([
        right("id", "번호", "Id"),
        left("at", "시각", "Time").rank(3),
        left("action", "동작", "Action").rank(4),
        left("symbol", "종목", "Symbol"),
        left("side", "구분", "Side"),
        right("qty", "수량", "Quantity"),
        right("price", "단가", "Price"),
        left("status", "상태", "Status"),
        left("order_no", "주문번호", "Order").rank(2),
        currency(),
        wrapped("note", "비고", "Note"),
    ]);
    for intent in &body.intents {
        table.row([
            Cell::text(intent.id.to_string()),
            Cell::Instant(intent.at),
            words::action(intent.action),
            Cell::text(&intent.symbol),
            words::side(intent.side),
            Cell::Quantity(intent.qty),
            price(intent.price, intent.currency),
            words::intent_status(intent.status),
            Cell::maybe(intent.order_no.as_ref(), |no| Cell::text(no.as_str())),
            Cell::text(intent.currency.code()),
            Cell::Reason(intent.note.clone().unwrap_or_default(), Tone::Plain),
        ]);
    }
    Page::of(table)
}
