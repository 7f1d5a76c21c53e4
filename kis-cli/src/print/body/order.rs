//! Orders: at the broker, sent just now, and those that nobody knows the outcome of.

use beagle_core::{
    Text,
    report::{
        Action, Agreement, DoubtLine, IntentLine, IntentsBody, OrderLine, OrdersBody, ReservationLine,
        ReservationsBody, SentOrder, SentStatus,
    },
};
use jiff::civil::Date;
use kis_api::Currency;
use rust_decimal::Decimal;

use super::words;
use crate::print::{Cell, Page, Table, Tone, clipped, currency, left, right, unseen, wrapped};

pub(super) fn orders(body: &OrdersBody) -> Page {
    let mut page = Page::default();
    page.table_or(order_table(&body.orders), Text::new("주문이 없습니다", "no orders"));
    page
}

fn order_table(orders: &[OrderLine]) -> Table {
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
    for order in orders {
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
    table
}

pub(super) fn reservations(body: &ReservationsBody) -> Page {
    let mut page = Page::default();
    page.table_or(reservation_table(&body.reservations), Text::new("예약주문이 없습니다", "no reservations"));
    page
}

fn reservation_table(reservations: &[ReservationLine]) -> Table {
    let mut table = Table::new([
        left("reservation_no", "예약번호", "Reservation"),
        left("received", "접수일", "Received").rank(5),
        left("for_day", "주문일", "For"),
        left("symbol", "종목", "Symbol"),
        clipped("name", "종목명", "Name").rank(1),
        left("side", "구분", "Side"),
        right("qty", "수량", "Quantity"),
        right("price", "단가", "Price"),
        left("status", "상태", "Status"),
        left("order_no", "주문번호", "Order").rank(2),
        right("filled_qty", "체결", "Filled").rank(3),
        left("until", "종료일", "Until").rank(4),
        currency(),
        wrapped("remark", "비고", "Remark"),
    ]);
    for line in reservations {
        let day = |day: Option<Date>| day.map_or(Cell::Blank, |day| Cell::text(day.to_string()));
        table.row([
            Cell::text(line.reservation_no.as_str()),
            day(line.received),
            day(line.for_day),
            Cell::text(&line.symbol),
            Cell::text(&line.name),
            words::side(line.side),
            Cell::Quantity(line.qty),
            price(line.price, line.currency),
            words::reservation_status(line.status),
            line.order_no.as_ref().map_or(Cell::Blank, |no| Cell::text(no.as_str())),
            Cell::Quantity(line.filled_qty),
            day(line.until),
            Cell::text(line.currency.code()),
            Cell::text(&line.remark),
        ]);
    }
    table
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
    if let Some(text) = reserved(order) {
        page.line(text, Tone::Plain);
    }
    if let Some(text) = advice(order) {
        page.line(text, Tone::Warn);
    }
    page
}

/// What a reservation is called, and when it becomes an order.
fn reserved(order: &SentOrder) -> Option<Text> {
    let (number, day) = order.reservation_no.as_ref().zip(order.for_day)?;
    let text = match order.action {
        Action::Reserve => Text::new(
            format!("예약번호 {number}, {day} 장에 주문됩니다. 취소: kis order reserve cancel {number}"),
            format!(
                "reservation {number}, ordered when the session of {day} begins; kis order reserve cancel {number} takes it back"
            ),
        ),
        _ => Text::new(format!("예약번호 {number}"), format!("reservation {number}")),
    };
    Some(text)
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
    let orders: Vec<_> = orders.into_iter().collect();
    // Domestic quotes tell no name, so that an order may have none.
    let is_named = orders.iter().any(|order| order.name.is_some());
    let mut table = Table::new([
        left("action", "동작", "Action").rank(2),
        left("order_no", "주문번호", "Order"),
        left("symbol", "종목", "Symbol"),
        if is_named { clipped("name", "종목명", "Name") } else { unseen("name") },
        left("side", "구분", "Side"),
        right("qty", "수량", "Quantity"),
        right("price", "단가", "Price"),
        right("amount", "금액", "Amount").rank(1),
        left("status", "상태", "Status"),
        left("source", "출처", "Source").rank(3),
        unseen("reservation_no"),
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
            order.reservation_no.as_ref().map_or(Cell::Blank, |no| Cell::text(no.as_str())),
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
    let mut page = Page::default();
    if body.intents.is_empty() {
        page.line(Text::new("결과를 모르는 주문이 없습니다", "no order whose outcome is unknown"), Tone::Plain);
    } else {
        page.table(intent_table(&body.intents));
    }
    for intent in &body.intents {
        if let Some(doubt) = &intent.doubt {
            page.line(doubtful(intent.id, doubt), Tone::Warn);
        }
    }
    if let Some(agreement) = &body.agreement {
        agreed(&mut page, agreement);
    }
    page
}

fn doubtful(id: i64, DoubtLine { text, hint, .. }: &DoubtLine) -> Text {
    Text::new(format!("{id}: {}. {}", text.ko, hint.ko), format!("{id}: {}; {}", text.en, hint.en))
}

/// What the broker's lists say of a journal that lacks something.
fn agreed(page: &mut Page, agreement: &Agreement) {
    let Agreement { agrees, unknown_orders, unknown_reservations } = agreement;
    let count = unknown_orders.len() + unknown_reservations.len();
    let (text, tone) = match (agrees, count) {
        (true, _) => (
            Text::new(
                "주문 기록이 증권사의 목록과 맞습니다. 다시 매수할 수 있습니다",
                "the journal agrees with the broker's lists: purchases go on",
            ),
            Tone::Plain,
        ),
        (false, 0) => (
            Text::new(
                "결과를 모르는 주문이 남아 있어 아직 매도만 할 수 있습니다",
                "an order's outcome is still unknown, so only sales go on",
            ),
            Tone::Warn,
        ),
        (false, _) => (
            Text::new(
                format!(
                    "증권사의 주문 중 {count}건이 주문 기록에 없어 매도만 할 수 있습니다. 아는 주문이면 `kis resume`으로 다시 시작하십시오"
                ),
                format!(
                    "the journal does not know {count} of the broker's orders, so only sales go on. If you do, start again with `kis resume`"
                ),
            ),
            Tone::Warn,
        ),
    };
    page.line(text, tone);
    if !unknown_orders.is_empty() {
        page.table(order_table(unknown_orders));
    }
    if !unknown_reservations.is_empty() {
        page.table(reservation_table(unknown_reservations));
    }
}

pub(super) fn intent_table(intents: &[IntentLine]) -> Table {
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
        unseen("reservation_no"),
        currency(),
        wrapped("note", "비고", "Note"),
    ]);
    for intent in intents {
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
            intent.reservation_no.as_ref().map_or(Cell::Blank, |no| Cell::text(no.as_str())),
            Cell::text(intent.currency.code()),
            Cell::Reason(intent.note.clone().unwrap_or_default(), Tone::Plain),
        ]);
    }
    table
}
