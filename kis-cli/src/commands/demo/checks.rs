//! Whether the day went as it was told.

use std::collections::BTreeSet;

use beagle_core::{
    Body, Source, Text,
    report::{AlertLine, AlertStatus, IntentStatus, Phase},
};
use kis_api::Side;
use rust_decimal::Decimal;
use serde::Serialize;

use super::{
    day::Day,
    outcome::Order,
    script::{AIMED_AT, COPIED, DUE, GUARDED, IN_PARTS, RECOVERED},
};

/// Something that was told, and whether it is so.
#[derive(Serialize)]
pub(super) struct Check {
    check: &'static str,
    pub(super) good: bool,
    pub(super) text: Text,
}

/// Everything that was told of the day.
pub(super) fn of(day: &Day<'_>, orders: &[Order]) -> Vec<Check> {
    let check = |check, good, ko: &str, en: &str| Check { check, good, text: Text::new(ko, en) };
    let bought = |symbol| taken(orders, (Source::Alert, Side::Buy, symbol));
    let sold = |source, symbol| taken(orders, (source, Side::Sell, symbol));
    let shares = |orders: &[&Order]| orders.iter().map(|order| order.qty).sum::<Decimal>();
    vec![
        check(
            "every_command",
            day.left_as_told(),
            "모든 명령이 말한 대로 끝났습니다",
            "every command ended as it was told",
        ),
        check(
            "armed",
            day.bodies().any(is_armed),
            "값이 오르자 안전 매도가 감시를 시작했습니다",
            "safe sell was armed when the price rose",
        ),
        check(
            "safe_sell",
            one_of(&sold(Source::SafeSell, GUARDED), 10) && day.holds(GUARDED) == Some(Decimal::ZERO),
            "값이 떨어지자 10주를 한 번 팔았고, 남은 것이 없습니다",
            "safe sell sold the ten shares once when the price fell, and none is left",
        ),
        check(
            "duplicates",
            numbers(day, AlertStatus::Duplicate).len() == 2,
            "같은 알림 두 개를 중복으로 걸렀습니다",
            "two of the three alerts of A were found to be duplicates",
        ),
        check(
            "stranger",
            refused(day, "unknown_leader") == 1,
            "모르는 사람의 알림은 따르지 않았습니다",
            "the stranger's alert was refused",
        ),
        check(
            "ratio",
            day.alerts()
                .find_map(|line| line.sizing.as_ref())
                .is_some_and(|sizing| sizing.due_krw == Decimal::from(DUE)),
            "A를 따르는 내 몫을 2,000,000원으로 계산했습니다",
            "my part of A's purchase was reckoned as ₩2,000,000",
        ),
        check(
            "bought_once",
            bought(COPIED).len() == 1 && worth(&bought(COPIED)) <= Decimal::from(DUE),
            "A의 알림으로 한 번만, 그 금액 안에서 샀습니다",
            "A's alert bought once, for no more than that",
        ),
        check(
            "in_parts",
            bought(IN_PARTS).len() == 4 && shares(&bought(IN_PARTS)) == Decimal::from(9),
            "B가 네 번에 나누어 산 것을 한 번에 산 것과 같은 9주로 따랐습니다",
            "B's four purchases came to the nine shares that one would have",
        ),
        check(
            "leader_sold",
            one_of(&sold(Source::Alert, COPIED), 40) && day.holds(COPIED) == Some(Decimal::from(39)),
            "A가 절반을 팔자 79주의 절반을 올림한 40주를 팔았습니다",
            "A sold half, and so did I: 40 of 79, rounded up",
        ),
        check(
            "positive_sell",
            one_of(&sold(Source::PositiveSell, RECOVERED), 8),
            "수익으로 돌아선 8주를 팔았습니다",
            "the eight shares that turned positive were sold",
        ),
        check(
            "condition",
            one_of(&sold(Source::Condition, AIMED_AT), 10),
            "조건이 맞자 절반인 10주를 팔았습니다",
            "the condition sold half, ten shares",
        ),
        check(
            "lost_reply",
            one_of(&taken(orders, (Source::Manual, Side::Buy, IN_PARTS)), 1)
                && day.refusals().take(2).eq(["outcome_unknown", "found_already"])
                && day.bodies().all(|body| !is_open(body)),
            "답을 잃은 주문을 목록에서 찾아냈고, 두 번 나가지 않았습니다",
            "the order whose answer was lost was found in the list, and did not go out twice",
        ),
        check(
            "halt",
            day.halted() == 2 && refused(day, "before_halt") == 1,
            "멈춘 동안에는 아무것도 나가지 않았고, 그 전에 온 알림은 따르지 않았습니다",
            "nothing was ordered during the halt, and what came before it was not ordered after it",
        ),
        check(
            "nothing_else",
            orders.len() == 10 && orders.iter().all(|order| order.source.is_some()),
            "주문은 이 열 건뿐이고, 모두 기록에 있습니다",
            "there are no other orders than these ten, and the journal has them all",
        ),
    ]
}

fn taken<'o>(orders: &'o [Order], (source, side, symbol): (Source, Side, &str)) -> Vec<&'o Order> {
    let is = |order: &&Order| order.source == Some(source) && order.side == side && order.symbol == symbol;
    orders.iter().filter(is).collect()
}

fn one_of(orders: &[&Order], shares: u32) -> bool {
    matches!(orders, [order] if order.qty == Decimal::from(shares))
}

fn worth(orders: &[&Order]) -> Decimal {
    orders.iter().filter_map(|order| Some(order.qty * order.price?)).sum()
}

fn is_armed(body: &Body) -> bool {
    let Body::SafeSell(report) = body else { return false };
    report.holdings.iter().any(|line| line.seen.symbol == GUARDED && line.phase == Phase::Armed)
}

/// Whether the journal knows an order of which it does not know whether it exists.
fn is_open(body: &Body) -> bool {
    let Body::Journal(journal) = body else { return false };
    journal.intents.iter().any(|line| {
        matches!(line.intent.status, IntentStatus::Committed | IntentStatus::Unknown | IntentStatus::Escalated)
    })
}

/// The alerts that were ever shown like this.
fn numbers(day: &Day<'_>, status: AlertStatus) -> BTreeSet<i64> {
    ids(day, |line| line.status == status)
}

fn refused(day: &Day<'_>, code: &str) -> usize {
    let is = |line: &AlertLine| line.reason.as_ref().is_some_and(|reason| reason.code == code);
    ids(day, |line| line.status == AlertStatus::Refused && is(line)).len()
}

fn ids(day: &Day<'_>, is: impl Fn(&AlertLine) -> bool) -> BTreeSet<i64> {
    day.alerts().filter(|line| is(line)).filter_map(|line| line.id).collect()
}
