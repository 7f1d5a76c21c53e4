//! What a day was: told once, when its session is over.

use beagle_core::{
    Body, Command, Mode, Origin, Text,
    command::{Door, EquityQuery, JournalQuery, TradingCommand},
    engine::Engine,
    order::End,
};
use jiff::{
    Timestamp,
    civil::{Date, Time},
};
use kis_api::{
    Currency, Market,
    calendar::{self, Day},
};
use rust_decimal::Decimal;

use crate::print;

/// The day whose summary is due: a day of KRX, from this time of day on.
pub(super) fn due(now: Timestamp, time: Time) -> Option<Date> {
    let local = now.to_zoned(calendar::time_zone(Market::Kr));
    let is_over = local.time() >= time && matches!(calendar::day(Market::Kr, local.date()), Day::Open(_));
    is_over.then(|| local.date())
}

/// What the day was. What can't be found out is left out.
pub(super) async fn of(engine: &Engine, day: Date) -> Text {
    let origin = Origin::new(Door::Telegram);
    let mut lines = vec![Text::new(format!("{day} 하루 요약"), format!("the day {day}"))];
    let query = EquityQuery { from: None, to: Some(day) };
    if let Ok(Body::Equity(equity)) = engine.handle(Command::Equity(query), origin).await.outcome {
        let days: Vec<(Date, Decimal)> = equity.days.iter().map(|line| (line.day, line.total_krw)).collect();
        lines.extend(worth(&days));
    }
    let query = JournalQuery { intent: None, from: Some(day), to: Some(day) };
    if let Ok(Body::Journal(journal)) = engine.handle(Command::Journal(query), origin).await.outcome {
        let (all, filled) =
            (journal.intents.len(), journal.intents.iter().filter(|line| line.end == Some(End::Filled)).count());
        let unknown = journal.intents.iter().filter(|line| line.intent.status.is_unresolved()).count();
        lines.push(Text::new(format!("주문 {all}건, 모두 체결 {filled}건"), format!("{all} orders, {filled} filled")));
        if unknown > 0 {
            lines.push(Text::new(
                format!("결과를 모르는 주문 {unknown}건: /settle"),
                format!("{unknown} of them unknown: /settle"),
            ));
        }
    }
    if let Ok(Body::Trading(trading)) = engine.handle(Command::Trading(TradingCommand::Show), origin).await.outcome {
        let on: Vec<&str> =
            trading.switches.iter().filter(|line| line.mode == Mode::On).map(|line| line.switch.name()).collect();
        let (ko, en) = if on.is_empty() { ("꺼짐".into(), "off".into()) } else { (on.join(", "), on.join(", ")) };
        lines.push(Text::new(format!("자동매매 스위치: {ko}"), format!("switches on: {en}")));
    }
    let join = |of: fn(&Text) -> &str| lines.iter().map(of).collect::<Vec<_>>().join("\n");
    Text::new(join(|text| &text.ko), join(|text| &text.en))
}

/// What the account is worth, and how much that changed since the day before.
fn worth(days: &[(Date, Decimal)]) -> Option<Text> {
    let (_, now) = days.last()?;
    let total = print::money(*now, Currency::Krw);
    let before = days.len().checked_sub(2).and_then(|at| days.get(at)).map(|(_, before)| *before);
    let change = before.filter(|before| *before > Decimal::ZERO).and_then(|before| {
        let change = now.checked_sub(before)?;
        let pct = (change.checked_mul(Decimal::ONE_HUNDRED)?).checked_div(before)?.round_dp(2);
        let sign = if change.is_sign_negative() { "-" } else { "+" };
        Some(format!(" ({sign}{}, {sign}{}%)", print::money(change.abs(), Currency::Krw), pct.abs()))
    });
    let change = change.unwrap_or_default();
    Some(Text::new(format!("총자산 {total}{change}"), format!("worth {total}{change}")))
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    #[test]
    fn a_summary_is_due_when_a_session_is_over() {
        for (now, want) in [
            ("2026-03-03T15:59:59+09:00", None),
            ("2026-03-03T16:00:00+09:00", Some(date(2026, 3, 3))),
            ("2026-03-03T23:59:00+09:00", Some(date(2026, 3, 3))),
            ("2026-03-01T17:00:00+09:00", None),
        ] {
            assert_eq!(due(now.parse().expect("a time"), time(16, 0, 0, 0)), want, "{now}");
        }
    }

    #[test]
    fn what_changed_since_the_day_before_is_said() {
        let days = |amounts: &[i64]| -> Vec<(Date, Decimal)> {
            amounts.iter().map(|amount| (date(2026, 3, 3), Decimal::from(*amount))).collect()
        };
        let said = |amounts: &[i64]| worth(&days(amounts)).map(|text| text.en);
        assert_eq!(said(&[]), None);
        assert_eq!(said(&[1_000_000]).as_deref(), Some("worth ₩1,000,000"));
        assert_eq!(said(&[1_000_000, 990_000]).as_deref(), Some("worth ₩990,000 (-₩10,000, -1%)"));
        assert_eq!(said(&[0, 5]).as_deref(), Some("worth ₩5"));
    }
}
