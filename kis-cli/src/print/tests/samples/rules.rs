//! Positive sell and conditions.

use beagle_core::{
    Body, Mode, Size, Source, Text,
    report::{
        Action, ConditionEvent, ConditionEventLine, ConditionLine, ConditionPhase, ConditionReport, ConditionRunLine,
        ConditionsBody, Duty, DutyLine, DutyStatus, MarketLine, MarketStatus, PositiveSellLine, PositiveSellModeLine,
        PositiveSellModesBody, PositiveSellReport, RuleLine, SentOrder, TickReport, TurnPhase,
    },
    strategy::condition::{Measure, When},
};
use jiff::civil::date;
use kis_api::{Currency, Market, Side, UsExchange};

use super::{at, dec, reason, sent};

fn markets() -> Vec<MarketLine> {
    let market = |market, status, next_session| MarketLine { market, status, reason: None, next_session };
    vec![market(Market::Kr, MarketStatus::Open, None), market(Market::Us, MarketStatus::Closed, Some(at("23:30")))]
}

fn sold(source: Source, qty: &str) -> SentOrder {
    SentOrder { action: Action::Sell, side: Side::Sell, qty: dec(qty), source, ..sent() }
}

/// Ten shares that a rule left alone.
pub(super) fn seen() -> RuleLine {
    RuleLine {
        symbol: "005930".into(),
        market: Market::Kr,
        exchange: None,
        name: "삼성전자".into(),
        loan_date: None,
        qty: dec("10"),
        sellable_qty: dec("10"),
        price: Some(dec("67000")),
        average_cost: Some(dec("66500")),
        currency: Currency::Krw,
        profit_pct: Some(dec("0.7518")),
        mode: Mode::On,
        size: Size::All,
        target_qty: Some(dec("10")),
        filled_qty: Some(dec("0")),
        decision: Action::Hold,
        reason: reason("mode_off", "규칙이 꺼져 있습니다", "the rule is off for it"),
        order: None,
    }
}

pub(super) fn positive_sell() -> Body {
    let covers = RuleLine {
        size: Size::Half,
        target_qty: Some(dec("5")),
        decision: Action::Sell,
        reason: reason(
            "covers_cost",
            "양전 매도: 수익률 0.75 % ≥ 매매 비용 0.25 %",
            "it turned positive, and profit 0.75 % covers the cost 0.25 % of selling",
        ),
        ..seen()
    };
    let sold_line = PositiveSellLine {
        seen: covers,
        phase: TurnPhase::Selling,
        turned_on: Some(date(2026, 3, 3)),
        alert: Some(Text::new(
            "005930 삼성전자: 양전했습니다: 수익률 0.75 %",
            "005930 삼성전자: it turned positive: profit 0.75 %",
        )),
    };
    let at_a_loss = RuleLine {
        symbol: "AAPL".into(),
        market: Market::Us,
        exchange: Some(UsExchange::Nasdaq),
        name: "애플".into(),
        price: Some(dec("190.5")),
        average_cost: Some(dec("200")),
        currency: Currency::Usd,
        profit_pct: Some(dec("-4.75")),
        mode: Mode::Off,
        size: Size::Half,
        target_qty: None,
        filled_qty: None,
        reason: reason(
            "below_zero",
            "수익률 -4.75 %: 양전을 기다립니다",
            "profit -4.75 %: waiting for it to turn positive",
        ),
        ..seen()
    };
    let held = PositiveSellLine { seen: at_a_loss, phase: TurnPhase::Below, turned_on: None, alert: None };
    let orders = vec![sold(Source::PositiveSell, "5")];
    Body::PositiveSell(PositiveSellReport { markets: markets(), holdings: vec![sold_line, held], orders })
}

pub(super) fn positive_sell_modes() -> Body {
    let default = PositiveSellModeLine {
        symbol: None,
        market: None,
        exchange: None,
        mode: Mode::Off,
        size: Size::All,
        cost_pct: None,
        phase: None,
    };
    let own = PositiveSellModeLine {
        symbol: Some("005930".into()),
        market: Some(Market::Kr),
        mode: Mode::On,
        size: Size::Half,
        cost_pct: Some(dec("1.5")),
        phase: Some(TurnPhase::Due),
        ..default.clone()
    };
    Body::PositiveSellModes(PositiveSellModesBody { default, holdings: vec![own], orders: Vec::new() })
}

fn loss() -> ConditionLine {
    ConditionLine {
        id: 1,
        symbol: "005930".into(),
        market: Market::Kr,
        exchange: None,
        measure: Measure::Profit,
        when: When::AtMost,
        line: dec("-5"),
        currency: Currency::Krw,
        sell: "half".into(),
        until: Some(date(2026, 12, 30)),
        mode: Mode::On,
        phase: ConditionPhase::Selling,
        target_qty: Some(dec("5")),
        filled_qty: Some(dec("0")),
    }
}

fn gain() -> ConditionLine {
    ConditionLine {
        id: 2,
        symbol: "AAPL".into(),
        market: Market::Us,
        exchange: Some(UsExchange::Nasdaq),
        measure: Measure::Price,
        when: When::AtLeast,
        line: dec("250"),
        currency: Currency::Usd,
        sell: "3".into(),
        until: None,
        mode: Mode::Off,
        phase: ConditionPhase::Waiting,
        target_qty: None,
        filled_qty: None,
    }
}

pub(super) fn condition_run() -> Body {
    let met = ConditionRunLine {
        condition: loss(),
        name: "삼성전자".into(),
        qty: dec("10"),
        sellable_qty: dec("10"),
        price: Some(dec("63000")),
        average_cost: Some(dec("66500")),
        profit_pct: Some(dec("-5.2631")),
        decision: Action::Sell,
        reason: reason("met", "조건 충족: 수익률 -5.26 % ≤ -5 %", "its condition is met: profit -5.26 % ≤ -5 %"),
        order: None,
    };
    let off = ConditionRunLine {
        condition: gain(),
        name: "애플".into(),
        price: None,
        profit_pct: None,
        decision: Action::Hold,
        reason: reason("mode_off", "규칙이 꺼져 있습니다", "the rule is off for it"),
        ..met.clone()
    };
    let orders = vec![sold(Source::Condition, "5")];
    Body::ConditionRun(ConditionReport { markets: markets(), conditions: vec![met, off], orders })
}

pub(super) fn conditions() -> Body {
    let line = |id, symbol: &str, time, event| ConditionEventLine { id, symbol: symbol.into(), at: at(time), event };
    let history = vec![
        line(1, "005930", "09:05", ConditionEvent::Added),
        line(2, "AAPL", "09:06", ConditionEvent::Added),
        line(2, "AAPL", "09:07", ConditionEvent::Off),
        line(1, "005930", "10:00", ConditionEvent::Ordered { intent: 7, qty: dec("5") }),
        line(1, "005930", "15:31", ConditionEvent::Waits { qty: dec("2") }),
    ];
    Body::Conditions(ConditionsBody { conditions: vec![loss(), gain()], history, orders: Vec::new() })
}

pub(super) fn no_conditions() -> Body {
    Body::Conditions(ConditionsBody { conditions: Vec::new(), history: Vec::new(), orders: Vec::new() })
}

/// One that sold something, and one duty that somebody else was at.
pub(super) fn tick() -> Body {
    let line = |duty, status, looked_at, orders| DutyLine { duty, status, looked_at, orders, reason: None };
    let busy =
        reason("busy", "다른 명령이 알림 처리 중입니다", "another command has the alert drain: alert drain (pid 412)");
    let missed = reason(
        "missed_duty",
        "국내 장중 2026-03-03 09:00 KST부터 2026-03-03 09:41 KST까지 정기 실행이 없었습니다",
        "no duty ran in the domestic session from 2026-03-03 09:00 KST to 2026-03-03 09:41 KST",
    );
    let Body::PositiveSell(run) = positive_sell() else { unreachable!() };
    Body::Tick(TickReport {
        markets: markets(),
        duties: vec![
            line(Duty::Settle, DutyStatus::Idle, 0, 0),
            line(Duty::Condition, DutyStatus::Idle, 1, 0),
            line(Duty::SafeSell, DutyStatus::Idle, 2, 0),
            line(Duty::PositiveSell, DutyStatus::Done, 2, 1),
            DutyLine { reason: Some(busy), ..line(Duty::Drain, DutyStatus::Failed, 0, 0) },
        ],
        positive_sell: run.holdings,
        orders: run.orders,
        missed: Some(missed),
        ..TickReport::default()
    })
}

pub(super) fn tick_closed() -> Body {
    let closed = |market, ko: &str, en: &str, opens| MarketLine {
        market,
        status: MarketStatus::Closed,
        reason: Some(reason("market_closed", ko, en)),
        next_session: Some(at(opens)),
    };
    Body::Tick(TickReport {
        markets: vec![
            closed(Market::Kr, "국내 시장이 닫혀 있습니다", "the domestic market is closed", "09:00"),
            closed(Market::Us, "미국 시장이 닫혀 있습니다", "the US market is closed", "23:30"),
        ],
        reason: Some(reason("market_closed", "국내 시장이 닫혀 있습니다", "the domestic market is closed")),
        ..TickReport::default()
    })
}
