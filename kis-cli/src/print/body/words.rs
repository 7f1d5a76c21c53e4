//! Words of results in both languages: one name for one thing, wherever it is shown.

use beagle_core::{
    Mode, Size, Source, Text,
    command::{Door, Markets, Switch, Trail},
    order::End,
    report::{
        Action, AlertStatus, ConditionEvent, ConditionPhase, Duty, DutyStatus, IntentStatus, MarketStatus, Phase,
        ReasonLine, SentStatus, TurnPhase,
    },
    strategy::condition::{Measure, When},
};
use kis_api::{Market, OrderStatus, ReservationStatus, Side};

use crate::print::{Cell, Tone};

fn word(name: &'static str, ko: &str, en: &str, tone: Tone) -> Cell {
    Cell::Word(name, Text::new(ko, en), tone)
}

pub(crate) fn market(market: Market) -> Cell {
    match market {
        Market::Kr => word("kr", "국내", "KR", Tone::Plain),
        Market::Us => word("us", "미국", "US", Tone::Plain),
    }
}

pub(super) fn markets(markets: Markets) -> Cell {
    match markets {
        Markets::Kr => market(Market::Kr),
        Markets::Us => market(Market::Us),
        Markets::Both => word("both", "국내·미국", "both", Tone::Plain),
    }
}

pub(crate) fn side(side: Side) -> Cell {
    match side {
        Side::Buy => word("buy", "매수", "buy", Tone::Up),
        Side::Sell => word("sell", "매도", "sell", Tone::Down),
    }
}

pub(super) fn mode(mode: Mode) -> Cell {
    match mode {
        Mode::On => word("on", "켬", "on", Tone::Strong),
        Mode::Off => word("off", "끔", "off", Tone::Dim),
    }
}

pub(super) fn size(size: Size) -> Cell {
    match size {
        Size::All => word("all", "전량", "all", Tone::Plain),
        Size::Half => word("half", "절반", "half", Tone::Plain),
        Size::Quarter => word("quarter", "1/4", "quarter", Tone::Plain),
    }
}

pub(super) fn trail(trail: Trail) -> Cell {
    match trail {
        Trail::Off => word("off", "끔", "off", Tone::Dim),
        Trail::Points(points) => Cell::Percent(points),
    }
}

pub(super) fn switch(switch: Switch) -> Cell {
    match switch {
        Switch::Follow => word("follow", "리더 따라 사기 (follow)", "follow leaders (follow)", Tone::Plain),
        Switch::Kr => word("kr", "국내 (kr)", "domestic (kr)", Tone::Plain),
        Switch::Us => word("us", "미국 (us)", "US (us)", Tone::Plain),
    }
}

pub(crate) fn source(source: Source) -> Cell {
    match source {
        Source::Manual => word("manual", "직접", "manual", Tone::Plain),
        Source::SafeSell => word("safe_sell", "안전 매도", "safe sell", Tone::Plain),
        Source::PositiveSell => word("positive_sell", "양전 매도", "positive sell", Tone::Plain),
        Source::Condition => word("condition", "조건 주문", "condition", Tone::Plain),
        Source::Alert => word("alert", "알림", "alert", Tone::Plain),
    }
}

pub(super) fn door(door: Door) -> Cell {
    match door {
        Door::Terminal => word("terminal", "터미널", "terminal", Tone::Plain),
        Door::Cron => word("cron", "cron", "cron", Tone::Plain),
        Door::Telegram => word("telegram", "텔레그램", "Telegram", Tone::Plain),
        Door::Http => word("http", "HTTP", "HTTP", Tone::Plain),
        Door::Page => word("page", "페이지", "page", Tone::Plain),
        Door::Resident => word("resident", "상주", "resident", Tone::Plain),
        Door::Demo => word("demo", "데모", "demo", Tone::Plain),
        Door::Test => word("test", "시험", "test", Tone::Plain),
    }
}

/// A holding, or what those without settings of their own follow.
pub(super) fn symbol_or_default(symbol: Option<&str>) -> Cell {
    symbol.map_or_else(|| word("", "(기본값)", "(default)", Tone::Plain), Cell::text)
}

pub(super) fn turn_phase(phase: TurnPhase) -> Cell {
    match phase {
        TurnPhase::Idle => word("idle", "대기", "idle", Tone::Plain),
        TurnPhase::Below => word("below", "손실", "at a loss", Tone::Plain),
        TurnPhase::Turned => word("turned", "양전", "turned", Tone::Strong),
        TurnPhase::Due => word("due", "매도 대기", "to be sold", Tone::Strong),
        TurnPhase::Selling => word("selling", "매도 중", "selling", Tone::Warn),
    }
}

pub(super) fn condition_phase(phase: ConditionPhase) -> Cell {
    match phase {
        ConditionPhase::Waiting => word("waiting", "대기", "waiting", Tone::Plain),
        ConditionPhase::Selling => word("selling", "매도 중", "selling", Tone::Warn),
        ConditionPhase::Done => word("done", "완료", "done", Tone::Dim),
        ConditionPhase::Over => word("over", "기한 지남", "over", Tone::Dim),
    }
}

/// `price ≥ 80,000`, without its line.
pub(super) fn trigger(measure: Measure, when: When) -> Cell {
    match (measure, when) {
        (Measure::Price, When::AtLeast) => word("price_at_least", "현재가 ≥", "price ≥", Tone::Plain),
        (Measure::Price, When::AtMost) => word("price_at_most", "현재가 ≤", "price ≤", Tone::Plain),
        (Measure::Profit, When::AtLeast) => word("profit_at_least", "수익률 ≥", "profit ≥", Tone::Plain),
        (Measure::Profit, When::AtMost) => word("profit_at_most", "수익률 ≤", "profit ≤", Tone::Plain),
    }
}

pub(super) fn condition_event(event: ConditionEvent) -> Cell {
    match event {
        ConditionEvent::Added => word("added", "추가", "added", Tone::Plain),
        ConditionEvent::Changed => word("changed", "변경", "changed", Tone::Plain),
        ConditionEvent::On => word("on", "켬", "on", Tone::Plain),
        ConditionEvent::Off => word("off", "끔", "off", Tone::Dim),
        ConditionEvent::Removed => word("removed", "삭제", "removed", Tone::Dim),
        ConditionEvent::Ordered { .. } => word("ordered", "주문", "ordered", Tone::Strong),
        ConditionEvent::Waits { .. } => word("waits", "다시 대기", "waits again", Tone::Plain),
        ConditionEvent::Done { .. } => word("done", "매도 완료", "sold", Tone::Strong),
        ConditionEvent::Over => word("over", "기한 지남", "over", Tone::Dim),
    }
}

pub(super) fn phase(phase: Phase) -> Cell {
    match phase {
        Phase::Idle => word("idle", "대기", "idle", Tone::Plain),
        Phase::Armed => word("armed", "감시", "armed", Tone::Strong),
        Phase::Selling => word("selling", "매도 중", "selling", Tone::Warn),
    }
}

pub(super) fn action(action: Action) -> Cell {
    match action {
        Action::Hold => word("hold", "유지", "hold", Tone::Plain),
        Action::Arm => word("arm", "감시 시작", "arm", Tone::Strong),
        Action::Disarm => word("disarm", "감시 해제", "disarm", Tone::Plain),
        Action::Alert => word("alert", "알림", "alert", Tone::Strong),
        Action::Buy => word("buy", "매수", "buy", Tone::Up),
        Action::Sell => word("sell", "매도", "sell", Tone::Down),
        Action::Amend => word("amend", "정정", "amend", Tone::Plain),
        Action::Cancel => word("cancel", "취소", "cancel", Tone::Plain),
        Action::Reserve => word("reserve", "예약", "reserve", Tone::Plain),
        Action::Unreserve => word("unreserve", "예약 취소", "unreserve", Tone::Plain),
    }
}

pub(super) fn market_status(status: MarketStatus) -> Cell {
    match status {
        MarketStatus::Open => word("open", "장중", "open", Tone::Plain),
        MarketStatus::Closed => word("closed", "장 마감", "closed", Tone::Dim),
        MarketStatus::Failed => word("failed", "조회 실패", "failed", Tone::Warn),
    }
}

pub(super) fn order_status(status: OrderStatus) -> Cell {
    match status {
        OrderStatus::Open => word("open", "미체결", "open", Tone::Plain),
        OrderStatus::PartlyFilled => word("partly_filled", "일부체결", "partly filled", Tone::Plain),
        OrderStatus::Filled => word("filled", "체결", "filled", Tone::Strong),
        OrderStatus::Cancelled => word("cancelled", "취소", "cancelled", Tone::Dim),
        OrderStatus::Rejected => word("rejected", "거부", "rejected", Tone::Warn),
        OrderStatus::Expired => word("expired", "소멸", "expired", Tone::Dim),
    }
}

pub(super) fn reservation_status(status: ReservationStatus) -> Cell {
    match status {
        ReservationStatus::Waiting => word("waiting", "대기", "waiting", Tone::Plain),
        ReservationStatus::Ordered => word("ordered", "주문됨", "ordered", Tone::Strong),
        ReservationStatus::Cancelled => word("cancelled", "취소", "cancelled", Tone::Dim),
        ReservationStatus::Refused => word("refused", "거부", "refused", Tone::Warn),
        _ => Cell::Unknown,
    }
}

pub(super) fn sent_status(status: SentStatus) -> Cell {
    match status {
        SentStatus::Accepted => word("accepted", "접수", "accepted", Tone::Strong),
        SentStatus::Rejected => word("rejected", "거부", "rejected", Tone::Warn),
        SentStatus::NotSent => word("not_sent", "보내지 않음", "not sent", Tone::Warn),
        SentStatus::Unknown => word("unknown", "결과 모름", "unknown", Tone::Warn),
        SentStatus::DryRun => word("dry_run", "연습", "dry run", Tone::Dim),
    }
}

pub(super) fn intent_status(status: IntentStatus) -> Cell {
    match status {
        IntentStatus::Committed => word("committed", "보냈는지 모름", "maybe sent", Tone::Warn),
        IntentStatus::Accepted => word("accepted", "접수", "accepted", Tone::Plain),
        IntentStatus::Rejected => word("rejected", "거부", "rejected", Tone::Plain),
        IntentStatus::NotSent => word("not_sent", "보내지 않음", "not sent", Tone::Plain),
        IntentStatus::Unknown => word("unknown", "결과 모름", "unknown", Tone::Warn),
        IntentStatus::Escalated => word("escalated", "확인 필요", "needs your word", Tone::Warn),
        IntentStatus::Found => word("found", "목록에서 찾음", "found", Tone::Plain),
        IntentStatus::LateFound => word("late_found", "뒤늦게 나타남", "turned up late", Tone::Warn),
        IntentStatus::NotPlaced => word("not_placed", "미접수", "not placed", Tone::Plain),
        IntentStatus::Gone => word("gone", "남은 것 없음", "nothing rests", Tone::Plain),
        IntentStatus::SettledPlaced => word("settled_placed", "접수로 정리", "settled: placed", Tone::Plain),
        IntentStatus::SettledNotPlaced => {
            word("settled_not_placed", "미접수로 정리", "settled: not placed", Tone::Plain)
        }
    }
}

pub(super) fn duty(duty: Duty) -> Cell {
    let (ko, en) = match duty {
        Duty::Settle => ("결과 확인", "settle"),
        Duty::Condition => ("조건 주문", "conditions"),
        Duty::SafeSell => ("안전 매도", "safe sell"),
        Duty::PositiveSell => ("양전 매도", "positive sell"),
        Duty::Drain => ("알림 주문", "alert drain"),
        Duty::Refresh => ("자산 기록", "refresh"),
    };
    word(duty.name(), ko, en, Tone::Plain)
}

pub(super) fn duty_status(status: DutyStatus) -> Cell {
    let (ko, en, tone) = match status {
        DutyStatus::Idle => ("할 일 없음", "nothing to do", Tone::Plain),
        DutyStatus::Done => ("함", "done", Tone::Strong),
        DutyStatus::Failed => ("실패", "failed", Tone::Warn),
    };
    word(status.name(), ko, en, tone)
}

/// A condition by its number.
pub(super) fn condition(id: i64) -> Cell {
    Cell::Word("condition", Text::new(format!("조건 주문 {id}"), format!("condition {id}")), Tone::Plain)
}

/// How an order ended; one that has not ended, or does not exist, has no word.
pub(super) fn end(end: End) -> Cell {
    match end {
        End::Filled => word("filled", "체결", "filled", Tone::Strong),
        End::Cancelled => word("cancelled", "취소", "cancelled", Tone::Dim),
        End::Expired => word("expired", "소멸", "expired", Tone::Dim),
        End::RejectedByVenue => word("rejected_by_venue", "거래소 거부", "refused by the exchange", Tone::Warn),
        End::NotOrdered => word("not_ordered", "주문 안 됨", "not ordered", Tone::Warn),
        End::Missing => word("missing", "목록에 없음", "not listed", Tone::Warn),
    }
}

pub(super) fn alert_status(status: AlertStatus) -> Cell {
    match status {
        AlertStatus::Received => word("received", "접수", "received", Tone::Plain),
        AlertStatus::Duplicate => word("duplicate", "중복", "duplicate", Tone::Dim),
        AlertStatus::Refused => word("refused", "거절", "refused", Tone::Warn),
        AlertStatus::Planned => word("planned", "주문 대기", "planned", Tone::Strong),
        AlertStatus::Ordered => word("ordered", "주문함", "ordered", Tone::Strong),
        AlertStatus::Done => word("done", "완료", "done", Tone::Plain),
    }
}

/// A reason and what to do about it, in one sentence each.
pub(super) fn reason(reason: &ReasonLine, tone: Tone) -> Cell {
    let join = |text: &str, hint: &str| if hint.is_empty() { text.to_owned() } else { format!("{text}. {hint}") };
    Cell::Reason(Text::new(join(&reason.text.ko, &reason.hint.ko), join(&reason.text.en, &reason.hint.en)), tone)
}
