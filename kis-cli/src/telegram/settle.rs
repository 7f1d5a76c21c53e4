//! Orders of which nobody knows whether they exist: what their owner may say about each, as buttons.

use beagle_core::{Body, Text, report::IntentLine};

use super::keyboard::{Button, Keyboard, Says};

/// So many orders have buttons of their own.
const MOST: usize = 6;

/// Shows them all.
pub(crate) fn button() -> Keyboard {
    Keyboard::default().row([show(Text::new("결과를 모르는 주문 보기", "show what is unknown"))])
}

/// What may be said of each order that is still open.
pub(crate) fn buttons(lines: &[IntentLine]) -> Keyboard {
    let open = lines.iter().filter(|line| line.status.is_unresolved()).take(MOST);
    let keyboard = open.fold(Keyboard::default(), of_one);
    keyboard.row([show(Text::new("다시 보기", "show again"))])
}

/// The report of `settle`, if this is one.
pub(crate) fn lines(body: &Body) -> Option<&[IntentLine]> {
    match body {
        Body::Intents(intents) => Some(&intents.intents),
        _ => None,
    }
}

fn of_one(keyboard: Keyboard, line: &IntentLine) -> Keyboard {
    let id = line.id;
    let candidates = line.doubt.iter().flat_map(|doubt| doubt.candidates.iter().chain(&doubt.others));
    let mine = candidates.map(|number| {
        let label = Text::new(format!("{id}번: {number} 이 내 주문"), format!("{id}: {number} is mine"));
        Button::new(label, Says::Run(format!("settle {id} --placed {number}")))
    });
    let keyboard = mine.fold(keyboard, |keyboard, button| keyboard.row([button]));
    let label = Text::new(format!("{id}번: 접수되지 않음"), format!("{id}: not placed"));
    keyboard.row([Button::new(label, Says::Run(format!("settle {id} --not-placed")))])
}

fn show(label: Text) -> Button {
    Button::new(label, Says::Run("settle".to_owned()))
}

#[cfg(test)]
mod tests {
    use beagle_core::{
        Lang, Source,
        report::{Action, DoubtLine, IntentStatus},
    };
    use jiff::Timestamp;
    use kis_api::{Currency, Market, Side};
    use rust_decimal::Decimal;

    use super::*;

    fn line(status: IntentStatus, candidates: &[&str]) -> IntentLine {
        let numbers = |numbers: &[&str]| numbers.iter().map(|number| number.parse().expect("a number")).collect();
        IntentLine {
            id: 3,
            action: Action::Buy,
            symbol: "005930".into(),
            market: Market::Kr,
            side: Side::Buy,
            qty: Decimal::ONE,
            price: None,
            currency: Currency::Krw,
            source: Source::Manual,
            status,
            order_no: None,
            reservation_no: None,
            for_day: None,
            at: Timestamp::UNIX_EPOCH,
            note: None,
            doubt: Some(DoubtLine {
                text: Text::default(),
                hint: Text::default(),
                candidates: numbers(candidates),
                others: Vec::new(),
                wait_s: None,
            }),
        }
    }

    #[test]
    fn an_open_order_can_be_said_to_be_mine_or_never_placed() {
        let buttons =
            buttons(&[line(IntentStatus::Escalated, &["0000000012"]), line(IntentStatus::Found, &["0000000013"])]);
        let said = buttons.json(Lang::En).to_string();
        for part in ["r:settle 3 --placed 0000000012", "3: not placed", "r:settle 3 --not-placed", "show again"] {
            assert!(said.contains(part), "{part}: {said}");
        }
        assert!(!said.contains("0000000013"), "what is settled is left alone: {said}");
    }
}
