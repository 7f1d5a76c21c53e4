//! Days of a condition as tables: what happens, and what is decided.

use alloc::{format, string::String};

use jiff::civil::{Date, date};

use super::{Amount, Measure, Record, Settings, State, Terms, Trigger, When, decide};
use crate::{
    Mode, Size,
    rules::SafeSellRules,
    strategy::sale::{
        Snapshot, Step,
        world::{self, World, dec, scenarios},
    },
};

/// A condition, turned on.
struct Rule {
    record: Record,
    mode: Mode,
    terms: Terms,
    sale_rules: SafeSellRules,
}

impl world::Rule for Rule {
    type Record = Record;

    fn record(&mut self) -> &mut Record {
        &mut self.record
    }

    fn decide(&self, snapshot: &Snapshot<'_>) -> Step<Record> {
        let Self { record, mode, terms, sale_rules } = self;
        decide(record, snapshot, &Settings { mode: *mode, terms, sale_rules, collar_pct: dec("5") })
    }

    fn phase(&self) -> String {
        format!("{:?}", self.record.phase()).to_lowercase()
    }

    fn happens(&mut self, words: &[&str], today: Date) -> bool {
        match *words {
            ["on"] => self.mode = Mode::On,
            ["off"] => self.mode = Mode::Off,
            ["sells", shares] => self.terms.amount = Amount::Shares(shares.parse().expect(shares)),
            ["size", size] => self.terms.amount = Amount::Part(size.parse().expect(size)),
            ["until", day] => self.terms.until = day.parse().ok(),
            ["owner", "renews"] => self.record.renew(today),
            _ => return false,
        }
        true
    }
}

fn rule(measure: Measure, when: When, line: &str) -> Rule {
    let trigger = Trigger { measure, when, line: dec(line) };
    let terms = Terms { trigger, amount: Amount::Part(Size::All), until: None };
    Rule { record: Record::default(), mode: Mode::On, terms, sale_rules: SafeSellRules::default() }
}

fn price(when: When, line: &str) -> World<Rule> {
    World::kr(rule(Measure::Price, when, line))
}

fn profit(when: When, line: &str) -> World<Rule> {
    World::kr(rule(Measure::Profit, when, line))
}

scenarios! {
    sells_from_a_price_on: price(When::AtLeast, "110000") => [
        ("price 109900", "hold, not_met, waiting"),
        // Not below the line that it waited for.
        ("price 110000", "sell 10 @ 110000, met, selling"),
        ("fills 10", "hold, sold, done"),
        ("price 120000", "hold, fulfilled, done"),
    ]

    sells_down_to_a_price: price(When::AtMost, "95000") => [
        ("price 95100", "hold, not_met, waiting"),
        ("price 95000", "sell 10 @ 94000, met, selling"),
        ("price 94700", "amend 10 @ 92800, price_moved, selling"),
        ("fills 10", "hold, sold, done"),
    ]

    sells_from_a_profit_on: profit(When::AtLeast, "10") => [
        ("price 109900", "hold, not_met, waiting"),
        ("price 112000", "sell 10 @ 110800, met, selling"),
        ("fills 10", "hold, sold, done"),
    ]

    sells_down_to_a_loss: profit(When::AtMost, "-5") => [
        ("price 95100", "hold, not_met, waiting"),
        ("price 90000", "sell 10 @ 89100, met, selling"),
        ("fills 10", "hold, sold, done"),
    ]

    in_dollars: World::us(rule(Measure::Price, When::AtMost, "95.5")) => [
        ("price 95.51", "hold, not_met, waiting"),
        ("price 95.5", "sell 10 @ 94.54, met, selling"),
    ]

    sells_so_many: price(When::AtMost, "95000") => [
        ("sells 3, price 95000", "sell 3 @ 94000, met, selling"),
        ("fills 3", "hold, sold, done"),
        ("price 90000", "hold, fulfilled, done"),
    ]

    never_more_than_are_held: price(When::AtMost, "95000") => [
        ("sells 30, price 95000", "sell 10 @ 94000, met, selling"),
        ("fills 10", "hold, sold, done"),
    ]

    /// A quarter of ten is three, and what is not filled today is sold when the line is reached again.
    what_expired_waits_again: price(When::AtMost, "95000") => [
        ("size quarter, price 95000", "sell 3 @ 94000, met, selling"),
        ("fills 1", "hold, resting, selling"),
        ("ends expired, next day, price 97000", "hold, not_met, waiting"),
        ("price 94000", "sell 2 @ 93000, met, selling"),
        ("fills 2", "hold, sold, done"),
    ]

    what_is_free_goes_first: price(When::AtMost, "95000") => [
        ("sellable 0, price 95000", "hold, nothing_sellable, waiting"),
        ("sells 6, sellable 4", "sell 4 @ 94000, met, selling"),
        ("fills 4, sellable 6", "sell 2 @ 94000, met, selling"),
        ("fills 2", "hold, sold, done"),
    ]

    /// The shares are given back when the market goes away: others protect them.
    a_profit_that_went_away_waits_again: price(When::AtLeast, "110000") => [
        ("price 110000", "sell 10 @ 110000, met, selling"),
        ("price 109900", "hold, resting, selling"),
        ("fills 2, price 109700", "cancel, fell_away, selling"),
        ("price 109700", "hold, not_met, waiting"),
        ("price 110500", "sell 8 @ 110000, met, selling"),
    ]

    the_last_day_is_one_of_them: price(When::AtMost, "95000") => [
        ("until 2026-03-04, price 96000", "hold, not_met, waiting"),
        ("next day", "hold, not_met, waiting"),
        ("next day, price 95000", "hold, over, over"),
        ("owner renews, until 2026-03-09", "sell 10 @ 94000, met, selling"),
    ]

    what_began_on_its_last_day_ends_with_it: price(When::AtMost, "95000") => [
        ("until 2026-03-03, price 95000", "sell 10 @ 94000, met, selling"),
        ("fills 4", "hold, resting, selling"),
        ("ends expired, next day", "hold, over, over"),
    ]

    off_cancels_and_waits: price(When::AtMost, "95000") => [
        ("off, price 95000", "hold, mode_off, waiting"),
        ("on", "sell 10 @ 94000, met, selling"),
        ("fills 2, off", "cancel, cancelling, selling"),
        ("price 95000", "hold, mode_off, waiting"),
        ("on", "sell 8 @ 94000, met, selling"),
    ]

    a_done_one_may_be_renewed: price(When::AtMost, "95000") => [
        ("sells 3, price 95000", "sell 3 @ 94000, met, selling"),
        ("fills 3", "hold, sold, done"),
        ("owner renews", "sell 3 @ 94000, met, selling"),
        ("owner renews", "hold, resting, selling"),
    ]

    what_is_not_held_is_waited_for: price(When::AtMost, "95000") => [
        ("held 0, price 95000", "hold, not_held, waiting"),
        ("held 0.5", "hold, fraction, waiting"),
        ("held 5", "sell 5 @ 94000, met, selling"),
    ]

    a_split_is_no_fall: price(When::AtMost, "95000") => [
        ("price 103000", "hold, not_met, waiting"),
        ("held 50, cost 20000, price 20600", "hold, corporate_action, waiting"),
        ("next day", "hold, corporate_action, waiting"),
        ("owner renews", "sell 50 @ 20350, met, selling"),
    ]

    nor_is_the_ex_date: price(When::AtMost, "95000") => [
        ("rebased, price 90000", "hold, corporate_action, waiting"),
    ]

    no_price_is_no_fall: price(When::AtMost, "95000") => [
        ("price 0", "hold, no_price, waiting"),
        ("price 90000, untraded", "hold, no_trade, waiting"),
        ("traded, suspended", "hold, suspended, waiting"),
    ]

    a_profit_needs_a_cost: profit(When::AtMost, "-5") => [
        ("price 90000, cost 0", "hold, no_cost, waiting"),
    ]

    a_price_needs_none: price(When::AtMost, "95000") => [
        ("price 95000, cost 0", "sell 10 @ 94000, met, selling"),
    ]

    credit_is_never_sold: price(When::AtMost, "95000") => [
        ("credit, price 90000", "hold, credit, waiting"),
    ]

    an_unknown_order_blocks: price(When::AtMost, "95000") => [
        ("intent 7, price 95000", "hold, unresolved, waiting"),
        ("settled", "sell 10 @ 94000, met, selling"),
        ("unlisted", "hold, not_listed, selling"),
        ("price 50000", "hold, not_listed, selling"),
    ]
}

#[test]
fn what_is_remembered_survives_a_restart() {
    let selling = {
        let mut world = price(When::AtMost, "95000");
        world.happens("price 95000");
        world.look();
        world.rule.record
    };
    let over = Record { state: State::Over { until: date(2026, 3, 3) }, ..Record::default() };
    let done = Record { state: State::Done { filled: dec("3") }, ..Record::default() };
    for record in [Record::default(), selling, over, done] {
        let json = serde_json::to_string(&record).expect("json");
        assert_eq!(serde_json::from_str::<Record>(&json).expect("the same"), record, "{json}");
    }
}
