//! Days of a holding as tables: what happens, and what is decided.

use alloc::{format, string::String};

use jiff::civil::Date;

use super::{Record, Settings, State, decide};
use crate::{
    Mode, Size,
    rules::{PositiveSellRules, SafeSellRules},
    strategy::sale::{
        Snapshot, Step,
        world::{self, World, dec, scenarios},
    },
};

/// Positive sell, turned on.
struct Rule {
    record: Record,
    mode: Mode,
    size: Size,
    rules: PositiveSellRules,
    sale_rules: SafeSellRules,
    collar_pct: &'static str,
}

impl world::Rule for Rule {
    type Record = Record;

    fn record(&mut self) -> &mut Record {
        &mut self.record
    }

    fn decide(&self, snapshot: &Snapshot<'_>) -> Step<Record> {
        let Self { record, mode, size, rules, sale_rules, collar_pct } = self;
        let collar_pct = dec(collar_pct);
        let step = decide(record, snapshot, &Settings { mode: *mode, size: *size, rules, sale_rules, collar_pct });
        assert!(snapshot.quote.is_some() || !step.record.turned_since(record), "told without a quote");
        step
    }

    fn phase(&self) -> String {
        format!("{:?}", self.record.phase()).to_lowercase()
    }

    fn happens(&mut self, words: &[&str], today: Date) -> bool {
        match *words {
            ["on"] => self.mode = Mode::On,
            ["off"] => self.mode = Mode::Off,
            ["size", size] => self.size = size.parse().expect(size),
            ["costs", pct] => self.rules.round_trip_cost_pct = Some(dec(pct)),
            ["owner", "clears"] => self.record.clear(today),
            _ => return false,
        }
        true
    }
}

fn rule(mode: Mode, collar_pct: &'static str) -> Rule {
    let (rules, sale_rules) = (PositiveSellRules::default(), SafeSellRules::default());
    Rule { record: Record::default(), mode, size: Size::All, rules, sale_rules, collar_pct }
}

fn kr() -> World<Rule> {
    World::kr(rule(Mode::On, "3"))
}

fn alerts() -> World<Rule> {
    World::kr(rule(Mode::Off, "3"))
}

fn us() -> World<Rule> {
    World::us(rule(Mode::On, "5"))
}

scenarios! {
    is_told_once: alerts() => [
        ("price 101000", "hold, not_below_zero, idle"),
        ("price 99900", "hold, below_zero, below"),
        ("price 100000", "hold, below_zero, below"),
        ("price 100100", "alert, turned, turned"),
        ("price 100200", "hold, turned_before, turned"),
        // Half a percent is not below half a percent.
        ("price 99500", "hold, turned_before, turned"),
        ("price 100100", "hold, turned_before, turned"),
        ("price 99400", "hold, below_zero, below"),
        ("price 99900", "hold, below_zero, below"),
        ("price 100100", "alert, turned, turned"),
    ]

    sells_when_the_cost_is_covered: kr() => [
        ("price 99000", "hold, below_zero, below"),
        // 0.25 %: fees of 0.05 and a tax of 0.20.
        ("price 100200", "alert, below_cost, due"),
        ("price 100240", "hold, below_cost, due"),
        // 1 % below would be 99,247: not below what it costs.
        ("price 100250", "sell 10 @ 100300, covers_cost, selling"),
        ("fills 10", "hold, sold, turned"),
    ]

    /// It turns and is sold in one run.
    sells_at_once: kr() => [
        ("price 99000", "hold, below_zero, below"),
        ("price 103000", "sell 10 @ 101900, covers_cost, selling"),
        ("fills 10", "hold, sold, turned"),
    ]

    a_fund_has_no_tax: kr() => [
        ("fund, price 99000", "hold, below_zero, below"),
        ("price 100050", "sell 10 @ 100050, covers_cost, selling"),
    ]

    us_costs_more: us() => [
        ("price 99", "hold, below_zero, below"),
        ("price 100.59", "alert, below_cost, due"),
        ("price 100.60", "sell 10 @ 100.6, covers_cost, selling"),
        ("fills 10", "hold, sold, turned"),
    ]

    the_owner_may_name_the_cost: kr() => [
        ("costs 2, price 99000", "hold, below_zero, below"),
        ("price 101900", "alert, below_cost, due"),
        ("price 102000", "sell 10 @ 102000, covers_cost, selling"),
    ]

    half_is_halved_once: kr() => [
        ("size half, price 99000", "hold, below_zero, below"),
        ("price 103000", "sell 5 @ 101900, covers_cost, selling"),
        ("fills 2", "hold, resting, selling"),
        ("ends expired, next day", "sell 3 @ 101900, covers_cost, selling"),
        ("fills 3", "hold, sold, turned"),
        ("price 104000", "hold, turned_before, turned"),
        ("price 99000", "hold, below_zero, below"),
        ("price 103000", "sell 3 @ 101900, covers_cost, selling"),
    ]

    /// It can't follow the market below its cost, and gives its shares back.
    follows_the_market_down_to_the_cost: kr() => [
        ("price 99000", "hold, below_zero, below"),
        ("price 103000", "sell 10 @ 101900, covers_cost, selling"),
        ("price 102800", "amend 10 @ 100700, price_moved, selling"),
        ("price 100300", "amend 10 @ 100300, price_moved, selling"),
        ("fills 4, price 100100", "cancel, fell_away, selling"),
        ("price 100100", "hold, below_cost, due"),
        ("price 100300", "sell 6 @ 100300, covers_cost, selling"),
        ("fills 6", "hold, sold, turned"),
    ]

    what_fell_back_is_not_sold: kr() => [
        ("price 99000", "hold, below_zero, below"),
        ("price 100100", "alert, below_cost, due"),
        ("price 99700", "hold, below_cost, due"),
        ("price 99400", "hold, below_zero, below"),
        ("price 100300", "sell 10 @ 100300, covers_cost, selling"),
    ]

    /// What turned while the rule was off is not sold when it is turned on.
    only_what_turns_while_it_is_on: alerts() => [
        ("price 99000", "hold, below_zero, below"),
        ("price 103000", "alert, turned, turned"),
        ("on", "hold, turned_before, turned"),
        ("price 99000", "hold, below_zero, below"),
        ("price 103000", "sell 10 @ 101900, covers_cost, selling"),
    ]

    off_cancels: kr() => [
        ("price 99000", "hold, below_zero, below"),
        ("price 103000", "sell 10 @ 101900, covers_cost, selling"),
        ("fills 2, off", "cancel, cancelling, selling"),
        ("price 103000", "hold, turned_before, turned"),
        ("on", "hold, turned_before, turned"),
    ]

    off_while_it_is_due: kr() => [
        ("price 99000", "hold, below_zero, below"),
        ("price 100100", "alert, below_cost, due"),
        ("off", "hold, turned_before, turned"),
        ("on, price 103000", "hold, turned_before, turned"),
    ]

    /// A lower average alone makes it positive: that is told, and never sold.
    a_purchase_alone_never_sells: kr() => [
        ("price 99000", "hold, below_zero, below"),
        ("buys 10, cost 95000", "alert, turned, turned"),
        ("price 99100", "hold, turned_before, turned"),
    ]

    a_split_waits_for_its_owner: kr() => [
        ("price 99000", "hold, below_zero, below"),
        ("held 50, cost 20000, price 20100", "hold, corporate_action, below"),
        ("next day", "hold, corporate_action, below"),
        ("owner clears, price 20500", "hold, not_below_zero, idle"),
    ]

    ex_rights_waits_for_its_owner: kr() => [
        ("price 99000", "hold, below_zero, below"),
        ("rebased, price 103000", "hold, corporate_action, below"),
    ]

    no_price_is_no_turn: kr() => [
        ("price 99000", "hold, below_zero, below"),
        ("price 0", "hold, no_price, below"),
        ("price 103000, untraded", "hold, no_trade, below"),
        ("traded, suspended", "hold, suspended, below"),
    ]

    credit_is_never_sold: kr() => [
        ("price 99000", "hold, below_zero, below"),
        ("credit, price 103000", "hold, credit, below"),
    ]

    an_unknown_order_blocks_but_is_told: kr() => [
        ("price 99000", "hold, below_zero, below"),
        ("intent 7, price 103000", "alert, unresolved, due"),
        ("price 103000", "hold, unresolved, due"),
        ("settled", "sell 10 @ 101900, covers_cost, selling"),
        ("unlisted", "hold, not_listed, selling"),
    ]

    fractions_are_left_alone: us() => [
        ("held 0.7, price 99", "hold, below_zero, below"),
        ("price 103", "alert, fraction, due"),
    ]
}

#[test]
fn what_is_remembered_survives_a_restart() {
    let mut world = kr();
    let mut seen = alloc::vec![];
    for event in ["price 99000", "price 100100", "price 103000"] {
        world.happens(event);
        world.look();
        let json = serde_json::to_string(&world.rule.record).expect("json");
        assert_eq!(serde_json::from_str::<Record>(&json).expect("the same"), world.rule.record, "{json}");
        seen.push(world.rule.record.clone());
    }
    assert!(matches!(seen[1].state, State::Due { remainder: None }) && seen[1].turned_since(&seen[0]));
    assert!(!seen[2].turned_since(&seen[1]));
}
