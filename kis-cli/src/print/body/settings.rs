//! Budget, switches and what may be traded.

use beagle_core::{
    Text,
    order::{Cause, Trading},
    report::{ArmedBody, BudgetBody, ReasonLine, StateBody, TradingBody, TradingState, TradingStateBody},
};

use super::words;
use crate::print::{Cell, Page, Table, Tone, left, right};

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
    if let Some(refused @ 1..) = body.refused_alerts {
        let text = Text::new(
            format!("정지하기 전에 받은 알림 {refused}건은 거부했습니다"),
            format!("alerts received before the halt and refused: {refused}"),
        );
        page.line(text, Tone::Warn);
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
