//! What happened to orders: a line each, and below it the story of each.

use beagle_core::Text;
use beagle_core::report::{EventLine, JournalBody, JournalLine, SettingChange};

use super::words;
use crate::print::{Cell, Page, Table, Tone, left, right, wrapped};

pub(super) fn story(body: &JournalBody) -> Page {
    let has_events = !(body.intents.is_empty() && body.trading.is_empty() && body.leaders.is_empty());
    if !has_events && body.settings.is_empty() {
        let mut page = Page::default();
        page.line(Text::new("기록된 주문이 없습니다", "no orders are recorded"), Tone::Plain);
        return page;
    }
    let mut page = Page::default();
    if !body.intents.is_empty() {
        page.table(intents(&body.intents));
    }
    let rows = body.intents.iter().flat_map(|line| line.events.iter().map(|event| (Some(line.intent.id), event)));
    if has_events {
        page.table(events(rows.chain(body.trading.iter().chain(&body.leaders).map(|event| (None, event)))));
    }
    if !body.settings.is_empty() {
        page.table(settings(&body.settings));
    }
    page
}

fn settings(changes: &[SettingChange]) -> Table {
    let mut table = Table::new([
        left("door", "경로", "By"),
        right("at", "시각", "Time"),
        wrapped("line", "설정 변경", "Settings changed"),
    ]);
    for SettingChange { at, door, line } in changes {
        let line = Text::both(|_| line.clone());
        table.row([words::door(*door), Cell::Instant(*at), Cell::Reason(line, Tone::Plain)]);
    }
    table
}

fn intents(lines: &[JournalLine]) -> Table {
    let mut table = Table::new([
        right("id", "번호", "Id"),
        left("symbol", "종목", "Symbol"),
        left("action", "동작", "Action"),
        left("side", "구분", "Side").rank(2),
        right("qty", "수량", "Quantity"),
        right("price", "단가", "Price"),
        left("status", "상태", "Status"),
        left("order_no", "주문번호", "Order"),
        right("filled_qty", "체결", "Filled"),
        left("end", "끝", "End"),
        left("source", "출처", "From").rank(3),
        left("door", "경로", "By").rank(4),
    ]);
    for JournalLine { intent, door, filled_qty, end, .. } in lines {
        table.row([
            Cell::text(intent.id.to_string()),
            Cell::text(&intent.symbol),
            words::action(intent.action),
            words::side(intent.side),
            Cell::Quantity(intent.qty),
            Cell::maybe(intent.price, |price| Cell::Money(price, intent.currency)),
            words::intent_status(intent.status),
            Cell::maybe(intent.order_no.as_ref(), |no| Cell::text(no.as_str())),
            Cell::Quantity(*filled_qty),
            end.map_or(Cell::Blank, words::end),
            words::source(intent.source),
            door.map_or(Cell::Blank, words::door),
        ]);
    }
    table
}

fn events<'a>(rows: impl Iterator<Item = (Option<i64>, &'a EventLine)>) -> Table {
    let mut table =
        Table::new([right("id", "번호", "Id"), left("at", "시각", "Time"), wrapped("text", "내용", "What happened")]);
    for (id, event) in rows {
        let id = id.map_or(Cell::Blank, |id| Cell::text(id.to_string()));
        table.row([id, Cell::Instant(event.at), Cell::Reason(event.text.clone(), Tone::Plain)]);
    }
    table
}
