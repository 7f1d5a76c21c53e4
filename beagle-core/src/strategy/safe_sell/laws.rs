//! What holds for every holding, quote and memory.

use alloc::vec::Vec;

use jiff::civil::date;
use kis_api::{Holding, Instrument, OrderNo, OrderRecord, OrderStatus, Quote, Side, tick, tick::PriceClass};
use proptest::{option, prelude::*};
use rust_decimal::Decimal;

use super::{Armed, Decision, Record, Seen, Selling, Settings, Snapshot, State, Step, Working, decide};
use crate::{Mode, Size, price::Around, rules::SafeSellRules};

const DAY: jiff::civil::Date = date(2026, 3, 3);

#[derive(Debug, Clone)]
struct Case {
    record: Record,
    holding: Holding,
    quote: Option<Quote>,
    orders: Vec<OrderRecord>,
    unresolved: Option<i64>,
    mode: Mode,
    size: Size,
    trail_pct: Option<Decimal>,
}

impl Case {
    fn decide(&self) -> Step {
        let rules = SafeSellRules { trail_pct: self.trail_pct, ..SafeSellRules::default() };
        let Self { holding, orders, unresolved, .. } = self;
        let snapshot = Snapshot { day: DAY, holding, quote: self.quote.as_ref(), orders, unresolved: *unresolved };
        let settings = Settings { mode: self.mode, size: self.size, rules: &rules, collar_pct: Decimal::from(3) };
        decide(&self.record, &snapshot, &settings)
    }
}

fn samsung() -> Instrument {
    "005930".parse().expect("a code")
}

fn number() -> OrderNo {
    "77".parse().expect("a number")
}

prop_compose! {
    fn holding()(
        quantity in 0_u32..50,
        tenths in 0_u32..10,
        resting in 0_u32..60,
        cost in option::weighted(0.9, 50_000_i64..150_000),
        price in option::weighted(0.9, 50_000_i64..150_000),
    ) -> Holding {
        let quantity = Decimal::from(quantity) + Decimal::new(tenths.into(), 1);
        let mut holding = Holding::new(samsung(), "종목", quantity);
        holding.sellable = quantity - Decimal::from(resting);
        holding.average_cost = cost.map(Decimal::from);
        holding.price = price.map(Decimal::from);
        holding
    }
}

prop_compose! {
    fn quote()(
        price in option::weighted(0.9, 50_000_i64..150_000),
        volume in 0_u32..3,
        ratio in option::of(0_i64..4),
        suspended in prop::bool::weighted(0.1),
        base in 60_000_i64..140_000,
        rebased in prop::bool::weighted(0.1),
    ) -> Quote {
        let mut quote = Quote::new(samsung(), PriceClass::KrStock);
        quote.price = price.map(Decimal::from);
        quote.volume = Some(volume.into());
        quote.volume_ratio_pct = ratio.map(Decimal::from);
        quote.suspended = suspended;
        quote.base_price = Some(base.into());
        quote.previous_close = Some(Decimal::from(if rebased { base + 1 } else { base }));
        quote
    }
}

prop_compose! {
    fn state()(kind in 0..4, peak in 50_000_i64..160_000, target in 1_u32..30, filled in 0_u32..5, last in 50_000_i64..150_000) -> State {
        let (peak_price, target) = (Decimal::from(peak), Decimal::from(target));
        let order = Working { order_no: number(), earlier: Vec::new(), day: DAY, price: last.into(), last: last.into(), step: 0 };
        match kind {
            0 => State::Idle,
            1 => State::Armed(Armed { peak_price, remainder: (filled > 2).then_some(target) }),
            2 => State::Selling(Selling { peak_price, target, filled: filled.into(), order: None }),
            _ => State::Selling(Selling { peak_price, target, filled: filled.into(), order: Some(order) }),
        }
    }
}

prop_compose! {
    fn order()(listed in prop::bool::weighted(0.9), quantity in 1_u32..30, filled in 0_u32..30, status in 0..6, price in 50_000_i64..150_000) -> Vec<OrderRecord> {
        let mut row = OrderRecord::new(number(), samsung(), Side::Sell, quantity.into());
        row.price = Some(price.into());
        row.filled = filled.min(quantity).into();
        row.remaining = row.quantity - row.filled;
        row.status = [
            OrderStatus::Open, OrderStatus::PartlyFilled, OrderStatus::Filled,
            OrderStatus::Cancelled, OrderStatus::Rejected, OrderStatus::Expired,
        ][status as usize];
        if listed { Vec::from([row]) } else { Vec::new() }
    }
}

prop_compose! {
    fn case()(
        holding in holding(),
        quote in option::weighted(0.8, quote()),
        (state, orders) in (state(), order()),
        seen in option::of((1_u32..50, 50_000_i64..150_000)),
        unresolved in option::weighted(0.1, 1_i64..9),
        mode in prop::sample::select(&[Mode::On, Mode::On, Mode::On, Mode::Off][..]),
        size in prop::sample::select(&[Size::All, Size::Half, Size::Quarter][..]),
        trail in option::of(1_i64..10),
    ) -> Case {
        let seen = seen.map(|(quantity, cost)| Seen { quantity: quantity.into(), average_cost: cost.into() });
        let record = Record { state, seen, frozen: None, cleared_on: None };
        Case { record, holding, quote, orders, unresolved, mode, size, trail_pct: trail.map(Decimal::from) }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn never_sells_more_than_may_be_sold(case in case()) {
        if let Decision::Sell(sale) = case.decide().decision {
            prop_assert!(sale.quantity >= Decimal::ONE && sale.quantity.fract().is_zero());
            prop_assert!(sale.quantity <= case.holding.sellable);
            prop_assert!(sale.quantity <= sale.target - sale.filled);
        }
    }

    #[test]
    fn never_orders_outside_collar_limits_and_steps(case in case()) {
        let decision = case.decide().decision;
        let price = match &decision {
            Decision::Sell(sale) => sale.price,
            Decision::Amend(amendment) => amendment.price,
            _ => return Ok(()),
        };
        let quote = case.quote.as_ref().expect("no order without a quote");
        prop_assert!(tick::is_on_step(quote.class, price, DAY));
        let around = Around { quote, day: DAY, collar_pct: Decimal::from(3) };
        prop_assert!(around.allows(price), "{price}");
        prop_assert!(quote.has_traded() && !quote.suspended);
    }

    #[test]
    fn without_a_price_nothing_is_ordered(case in case()) {
        let mut case = case;
        case.holding.price = None;
        if let Some(quote) = &mut case.quote {
            quote.price = None;
        }
        let decision = case.decide().decision;
        prop_assert!(!matches!(decision, Decision::Sell(_) | Decision::Amend(_) | Decision::Arm), "{decision:?}");
    }

    #[test]
    fn off_sells_nothing_and_credit_orders_nothing(case in case()) {
        let off = Case { mode: Mode::Off, ..case.clone() };
        let decision = off.decide().decision;
        prop_assert!(!matches!(decision, Decision::Sell(_) | Decision::Amend(_) | Decision::Arm), "{decision:?}");
        let mut credit = case;
        credit.holding.credit = serde_json::from_str(r#"{"kind":"21","loan_date":null}"#).expect("a loan");
        prop_assert_eq!(credit.decide().decision, Decision::Hold);
    }

    #[test]
    fn an_unresolved_intent_blocks_every_order(case in case()) {
        let case = Case { unresolved: Some(1), ..case };
        prop_assert!(!case.decide().decision.is_order());
    }

    #[test]
    fn the_same_case_has_the_same_answer(case in case()) {
        prop_assert_eq!(case.decide(), case.decide());
    }

    #[test]
    fn a_quote_settles_every_question(case in case(), quote in quote()) {
        let case = Case { quote: Some(quote), ..case };
        prop_assert!(!matches!(case.decide().decision, Decision::Ask(_)));
    }

    #[test]
    fn a_sale_never_comes_out_of_idle(case in case()) {
        let mut case = case;
        case.record.state = State::Idle;
        prop_assert!(!case.decide().decision.is_order());
    }
}
