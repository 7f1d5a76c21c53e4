//! Days of a holding as tables: what happens, and what is decided.

use alloc::{format, string::String};

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Record, Settings, decide};
use crate::{
    Mode, Size,
    reason::Reason as _,
    rules::SafeSellRules,
    strategy::sale::{
        Snapshot, Step,
        world::{self, World, dec, scenarios},
    },
};

/// Safe sell, turned on.
struct Rule {
    record: Record,
    mode: Mode,
    size: Size,
    rules: SafeSellRules,
    collar_pct: Decimal,
}

impl world::Rule for Rule {
    type Record = Record;

    fn record(&mut self) -> &mut Record {
        &mut self.record
    }

    fn decide(&self, snapshot: &Snapshot<'_>) -> Step<Record> {
        let Self { record, mode, size, rules, collar_pct } = self;
        decide(record, snapshot, &Settings { mode: *mode, size: *size, rules, collar_pct: *collar_pct })
    }

    fn phase(&self) -> String {
        format!("{:?}", self.record.phase()).to_lowercase()
    }

    fn happens(&mut self, words: &[&str], today: Date) -> bool {
        match *words {
            ["on"] => self.mode = Mode::On,
            ["off"] => self.mode = Mode::Off,
            ["size", size] => self.size = size.parse().expect(size),
            ["trail", points] => self.rules.trail_pct = Some(dec(points)),
            ["owner", "clears"] => self.record.clear(today),
            _ => return false,
        }
        true
    }
}

fn rule(collar_pct: &str) -> Rule {
    let (record, rules) = (Record::default(), SafeSellRules::default());
    Rule { record, mode: Mode::On, size: Size::All, rules, collar_pct: dec(collar_pct) }
}

fn kr() -> World<Rule> {
    World::kr(rule("3"))
}

fn us() -> World<Rule> {
    World::us(rule("5"))
}

scenarios! {
    arms_and_sells: kr() => [
        ("price 102900", "hold, below_arm, idle"),
        ("price 103000, ratio 0.99", "hold, low_volume, idle"),
        ("ratio none", "hold, no_volume_ratio, idle"),
        ("ratio 1.0", "arm, arming, armed"),
        ("price 108000", "hold, above_line, armed"),
        ("price 101100", "hold, above_line, armed"),
        // 1 % below 101,000 is 99,990; the step of 100 below it.
        ("price 101000", "sell 10 @ 99900, floor, selling"),
        ("price 101000", "hold, resting, selling"),
        ("fills 10", "hold, sold, idle"),
    ]

    /// A gap through the floor sells all the same.
    sells_below_zero: kr() => [
        ("price 103000", "arm, arming, armed"),
        ("price 92000", "sell 10 @ 91000, floor, selling"),
    ]

    /// The quote decides, not the balance's price.
    the_quote_may_know_better: kr() => [
        ("price 103000", "arm, arming, armed"),
        ("price 100500, quote 102000", "hold, above_line, armed"),
    ]

    follows_the_peak: kr() => [
        ("trail 2, price 103000", "arm, arming, armed"),
        ("price 110000", "hold, above_line, armed"),
        ("price 108100", "hold, above_line, armed"),
        ("price 108000", "sell 10 @ 106900, trail, selling"),
    ]

    /// The floor holds where the trail would be lower.
    the_floor_is_under_the_trail: kr() => [
        ("trail 5, price 103000", "arm, arming, armed"),
        ("price 101100", "hold, above_line, armed"),
        ("price 101000", "sell 10 @ 99900, floor, selling"),
    ]

    half_is_halved_once: kr() => [
        ("size half, price 103000", "arm, arming, armed"),
        ("price 101000", "sell 5 @ 99900, floor, selling"),
        ("fills 2", "hold, resting, selling"),
        // The rest of the half, not half of the rest.
        ("ends cancelled", "sell 3 @ 99900, floor, selling"),
        ("fills 3", "hold, sold, idle"),
        ("price 101000", "hold, below_arm, idle"),
        ("price 103000", "arm, arming, armed"),
    ]

    /// What another order holds is not sold, and is sold when it is free again.
    sells_what_is_free: kr() => [
        ("price 103000", "arm, arming, armed"),
        ("sellable 0, price 101000", "hold, nothing_sellable, armed"),
        ("sellable 4", "sell 4 @ 99900, floor, selling"),
        ("fills 4", "hold, sold, idle"),
    ]

    /// A remainder that is larger than what is free takes more than one order.
    over_several_orders: kr() => [
        ("size half, price 103000", "arm, arming, armed"),
        ("price 101000", "sell 5 @ 99900, floor, selling"),
        ("ends rejected, sellable 2", "sell 2 @ 99900, floor, selling"),
        ("fills 2, sellable 0", "hold, nothing_sellable, selling"),
        ("sellable 8, price 108000", "sell 3 @ 106900, remainder, selling"),
        ("fills 3", "hold, sold, idle"),
    ]

    cancelled_keeps_the_peak: kr() => [
        ("trail 2, price 103000", "arm, arming, armed"),
        ("price 110000", "hold, above_line, armed"),
        ("price 107000", "sell 10 @ 105900, trail, selling"),
        ("ends cancelled, price 109000", "hold, above_line, armed"),
        ("price 108000", "sell 10 @ 106900, trail, selling"),
        ("ends expired, next day, price 107000", "sell 10 @ 105900, trail, selling"),
    ]

    moves_toward_the_market: kr() => [
        ("price 103000", "arm, arming, armed"),
        ("price 101000", "sell 10 @ 99900, floor, selling"),
        // One step of 100 below 200,000 is not two.
        ("price 100900", "hold, resting, selling"),
        ("price 100800", "amend 10 @ 98700, price_moved, selling"),
        ("fills 4, price 100700", "hold, resting, selling"),
        ("price 100600", "amend 6 @ 97600, price_moved, selling"),
        ("price 100500", "hold, resting, selling"),
        ("price 100000", "amend 6 @ 97000, price_moved, selling"),
        // Away from the market again: it would have traded.
        ("price 103000", "hold, resting, selling"),
        ("fills 6", "hold, sold, idle"),
    ]

    us_goes_down_to_five_percent: us() => [
        ("price 103", "arm, arming, armed"),
        ("price 101", "sell 10 @ 99.99, floor, selling"),
        ("price 100.99", "hold, resting, selling"),
        ("price 100.98", "amend 10 @ 98.96, price_moved, selling"),
        ("price 100", "amend 10 @ 95, price_moved, selling"),
        ("price 90", "amend 10 @ 85.5, price_moved, selling"),
    ]

    never_below_the_lower_limit: kr() => [
        ("price 103000", "arm, arming, armed"),
        ("lower 90500, price 91000", "sell 10 @ 90500, floor, selling"),
        ("price 90500", "hold, resting, selling"),
    ]

    the_phone_may_amend_it: kr() => [
        ("price 103000", "arm, arming, armed"),
        ("price 101000", "sell 10 @ 99900, floor, selling"),
        ("fills 3, phone amends 100500", "hold, resting, selling"),
        ("price 100000", "amend 7 @ 98000, price_moved, selling"),
        ("fills 7", "hold, sold, idle"),
    ]

    /// The part that goes on under its old number is no remainder to be ordered once more.
    the_phone_may_amend_a_part: kr() => [
        ("size half, price 103000", "arm, arming, armed"),
        ("price 101000", "sell 5 @ 99900, floor, selling"),
        ("phone amends 2 to 99000, fills 2 of the last", "hold, resting, selling"),
        ("price 100800", "amend 3 @ 98700, price_moved, selling"),
        ("fills 3", "hold, sold, idle"),
    ]

    /// Numbers begin anew each day, and the list goes back to the oldest sale that is under way.
    another_days_order_has_the_same_number: kr() => [
        ("price 103000", "arm, arming, armed"),
        ("yesterday had all numbers, price 101000", "sell 10 @ 99900, floor, selling"),
        ("price 101000", "hold, resting, selling"),
        ("fills 10", "hold, sold, idle"),
    ]

    /// The row of the cancellation is not the order.
    the_phone_may_take_some_back: kr() => [
        ("price 103000", "arm, arming, armed"),
        ("price 101000", "sell 10 @ 99900, floor, selling"),
        ("phone cancels 3", "hold, resting, selling"),
        ("fills 7", "sell 3 @ 99900, remainder, selling"),
    ]

    an_order_that_does_not_show_is_not_gone: kr() => [
        ("price 103000", "arm, arming, armed"),
        ("price 101000", "sell 10 @ 99900, floor, selling"),
        ("unlisted", "hold, not_listed, selling"),
        ("price 50000", "hold, not_listed, selling"),
        ("off", "hold, not_listed, selling"),
    ]

    an_unknown_order_blocks: kr() => [
        ("price 103000", "arm, arming, armed"),
        ("intent 7, price 101000", "hold, unresolved, armed"),
        ("price 104000", "hold, above_line, armed"),
        ("settled, price 101000", "sell 10 @ 99900, floor, selling"),
        ("intent 8, ends expired", "hold, unresolved, selling"),
    ]

    off_disarms_and_cancels: kr() => [
        ("off, price 103000", "hold, mode_off, idle"),
        ("on", "arm, arming, armed"),
        ("off", "disarm, mode_off, idle"),
        ("on", "arm, arming, armed"),
        ("price 101000", "sell 10 @ 99900, floor, selling"),
        ("fills 2, off", "cancel, cancelling, idle"),
        ("price 101000", "hold, mode_off, idle"),
    ]

    a_purchase_recounts: kr() => [
        ("price 106000", "arm, arming, armed"),
        ("buys 10, cost 103000", "hold, above_line, armed"),
        // 104,030 is 1 % above the new cost.
        ("price 104100", "hold, above_line, armed"),
        ("price 104000", "sell 20 @ 102900, floor, selling"),
    ]

    a_purchase_alone_never_sells: kr() => [
        ("price 106000", "arm, arming, armed"),
        ("buys 10, cost 106000", "disarm, new_cost, idle"),
        ("price 106000", "hold, below_arm, idle"),
    ]

    a_purchase_down_to_the_floor_disarms: kr() => [
        ("price 106050", "arm, arming, armed"),
        ("buys 10, cost 105000", "disarm, new_cost, idle"),
    ]

    /// Bought at the very same cost: what is half now is counted anew.
    a_purchase_ends_what_was_left_over: kr() => [
        ("size half, price 103000", "arm, arming, armed"),
        ("price 101000", "sell 5 @ 99900, floor, selling"),
        ("fills 2", "hold, resting, selling"),
        ("ends cancelled, price 104000", "hold, above_line, armed"),
        ("buys 10", "hold, above_line, armed"),
        ("price 101000", "sell 9 @ 99900, floor, selling"),
    ]

    /// A lower cost makes the same fall weigh more.
    a_purchase_does_not_trail: kr() => [
        ("trail 3, price 110000", "arm, arming, armed"),
        ("price 107100", "hold, above_line, armed"),
        ("buys 30, cost 80000", "hold, above_line, armed"),
        ("price 107100", "hold, above_line, armed"),
        ("price 104700", "sell 40 @ 103600, trail, selling"),
    ]

    /// The broker's rounding of a cost after a sale is no purchase.
    a_sale_by_hand_changes_nothing: kr() => [
        ("price 103000", "arm, arming, armed"),
        ("held 6, cost 100000.4, price 101000", "sell 6 @ 99900, floor, selling"),
    ]

    /// Ten shares at 100,000 became fifty at 20,000.
    a_split_waits_for_its_owner: kr() => [
        ("price 103000", "arm, arming, armed"),
        ("held 50, cost 20000, price 20100", "hold, corporate_action, armed"),
        ("price 15000", "hold, corporate_action, armed"),
        ("next day", "hold, corporate_action, armed"),
        ("owner clears, price 20500", "hold, below_arm, idle"),
        ("price 20600", "arm, arming, armed"),
    ]

    /// The base price is not yesterday's close.
    ex_rights_waits_for_its_owner: kr() => [
        ("rebased, price 103000", "hold, corporate_action, idle"),
        ("owner clears", "arm, arming, armed"),
        ("price 101000", "sell 10 @ 99900, floor, selling"),
    ]

    credit_is_never_sold: kr() => [
        ("credit, price 103000", "hold, credit, idle"),
        ("price 50000", "hold, credit, idle"),
    ]

    no_price_is_no_fall: kr() => [
        ("price 0", "hold, no_price, idle"),
        ("price 103000", "arm, arming, armed"),
        ("price 0", "hold, no_price, armed"),
        ("cost 0, price 101000", "hold, no_cost, armed"),
        ("cost 100000, untraded", "hold, no_trade, armed"),
        ("suspended", "hold, suspended, armed"),
    ]

    nothing_arms_before_it_trades: kr() => [
        ("price 103000, untraded", "hold, no_trade, idle"),
        ("traded", "arm, arming, armed"),
    ]

    fractions_are_left_alone: us() => [
        ("held 0.7, price 103", "hold, fraction, idle"),
        ("held 2.7", "arm, arming, armed"),
        ("price 101", "sell 2 @ 99.99, floor, selling"),
        ("fills 2, price 50", "hold, sold, idle"),
        ("price 103", "hold, fraction, idle"),
    ]
}

#[test]
fn the_report_says_by_how_much_the_floor_was_missed() {
    let mut world = kr();
    world.happens("price 103000");
    world.look();
    world.happens("price 99500");
    let step = world.decide(Some(&world.quote));
    let text = step.reason.text();
    assert!(text.en.ends_with("which it missed by 1.5 percentage points"), "{}", text.en);
    assert!(text.ko.ends_with("기준을 1.5%p 지나쳤습니다"), "{}", text.ko);
}

#[test]
fn what_is_remembered_survives_a_restart() {
    let mut world = kr();
    for event in ["trail 2", "price 110000"] {
        world.happens(event);
    }
    world.look();
    world.happens("price 107000");
    world.look();
    let json = serde_json::to_string(&world.rule.record).expect("json");
    assert_eq!(serde_json::from_str::<Record>(&json).expect("the same"), world.rule.record);
}
