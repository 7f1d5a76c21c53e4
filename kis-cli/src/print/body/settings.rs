//! Leaders, budget and switches.

use beagle_core::{
    Text,
    order::{Cause, Trading},
    report::{ArmedBody, BudgetBody, LeadersBody, ReasonLine, StateBody, TradingBody, TradingState, TradingStateBody},
};
use kis_api::Currency;

use super::words;
use crate::print::{Cell, Page, Table, Tone, left, right};

pub(super) fn leaders(body: &LeadersBody) -> Page {
    let mut table = Table::new([
        left("leader", "리더", "Leader"),
        left("markets", "시장", "Markets"),
        right("capital", "투자금", "Capital"),
    ]);
    for line in &body.leaders {
        table.row([Cell::text(&line.leader), words::markets(line.markets), Cell::Money(line.capital, line.currency)]);
    }
    let mut page = Page::default();
    page.table_or(
        table,
        Text::new(
            "따르는 리더가 없습니다: kis follow add 이름 --market kr --capital 5억",
            "nobody is followed: kis follow add NAME --market kr --capital 500000000",
        ),
    );
    if body.leaders.iter().any(|line| !line.positions.is_empty()) {
        page.table(positions(body));
    }
    page
}

fn positions(body: &LeadersBody) -> Table {
    let mut table = Table::new([
        left("leader", "리더", "Leader"),
        left("symbol", "종목", "Symbol"),
        left("market", "시장", "Market"),
        right("leader_qty", "리더 보유", "Leader holds"),
        right("my_qty", "내 보유", "I hold"),
        right("carry_krw", "이월", "Carry"),
    ]);
    for leader in &body.leaders {
        for position in &leader.positions {
            table.row([
                Cell::text(&leader.leader),
                Cell::text(&position.symbol),
                words::market(position.market),
                Cell::maybe(position.leader_qty, Cell::Quantity),
                Cell::Quantity(position.my_qty),
                Cell::Money(position.carry_krw, Currency::Krw),
            ]);
        }
    }
    table
}

pub(super) fn budget(body: &BudgetBody) -> Page {
    let mut table = Table::new([
        right("capital", "내 투자금", "Capital"),
        right("min_per_order", "최소 매수", "Least a purchase"),
        right("max_per_order", "최대 매수", "Most a purchase"),
        right("max_per_day", "하루 최대", "Most a day"),
    ]);
    let money = |amount| Cell::Money(amount, body.currency);
    table.row([
        Cell::maybe(body.capital, money),
        money(body.min_per_order),
        money(body.max_per_order),
        money(body.max_per_day),
    ]);
    let mut page = Page::of(table);
    if body.capital.is_none() {
        page.line(
            Text::new(
                "내 투자금이 없어 리더를 따라 살 수 없습니다: kis budget set --capital 1000만",
                "without a capital no leader can be copied: kis budget set --capital 10000000",
            ),
            Tone::Warn,
        );
    }
    page
}

pub(super) fn copied(body: &StateBody) -> Page {
    let mut page = Page::default();
    page.line(Text::new(&body.path, &body.path), Tone::Plain);
    if body.state != TradingState::Normal {
        page.line(state(body.state, body.cause), tone(body.state));
    }
    page
}

pub(super) fn armed(body: &ArmedBody) -> Page {
    let ArmedBody { account_ends, ends_at, .. } = body;
    let ends = ends_at.to_zoned(crate::print::seoul()).strftime("%Y-%m-%d %H:%M KST");
    let mut page = Page::default();
    page.line(
        Text::new(
            format!("끝자리 {account_ends} 계좌의 실전투자 주문을 {ends} 까지 허용합니다"),
            format!("orders with real money may leave from the account ending {account_ends} until {ends}"),
        ),
        Tone::Warn,
    );
    page
}

/// What may be traded, in a sentence, and what was cancelled.
pub(super) fn trading_state(body: &TradingStateBody) -> Page {
    let mut page = Page::default();
    page.line(state(body.state, body.cause), tone(body.state));
    if !body.orders.is_empty() {
        page.table(super::order::sent_table(&body.orders));
    }
    if let Some(ReasonLine { text, hint, .. }) = &body.trouble {
        let text = Text::new(
            format!("취소하지 못한 주문이 있을 수 있습니다: {}. {}", text.ko, hint.ko),
            format!("something may still rest: {}; {}", text.en, hint.en),
        );
        page.line(text, Tone::Warn);
    }
    page
}

fn state(state: TradingState, cause: Option<Cause>) -> Text {
    let trading = match (state, cause) {
        (TradingState::Halted, Some(cause)) => Trading::Halted(cause),
        (TradingState::Reducing, Some(cause)) => Trading::Reducing(cause),
        _ => return Trading::Normal.text(),
    };
    let (why, hint) = (trading.text(), trading.hint());
    Text::new(format!("{}. {}", why.ko, hint.ko), format!("{}; {}", why.en, hint.en))
}

const fn tone(state: TradingState) -> Tone {
    match state {
        TradingState::Normal => Tone::Plain,
        TradingState::Reducing | TradingState::Halted => Tone::Warn,
    }
}

pub(super) fn trading(body: &TradingBody) -> Page {
    let mut table = Table::new([left("switch", "스위치", "Switch"), left("mode", "상태", "State")]);
    for line in &body.switches {
        table.row([words::switch(line.switch), words::mode(line.mode)]);
    }
    let mut page = Page::of(table);
    if body.state != TradingState::Normal {
        page.line(state(body.state, body.cause), tone(body.state));
    }
    page
}
