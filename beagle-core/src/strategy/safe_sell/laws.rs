//! What holds for every holding, quote and memory.

use alloc::vec::Vec;

use kis_api::{Holding, OrderRecord, Quote, tick};
use proptest::{option, prelude::*};
use rust_decimal::Decimal;

use super::{Armed, Record, Selling, Settings, State, decide};
use crate::{
    Mode, Size,
    price::Around,
    rules::SafeSellRules,
    strategy::sale::{
        Decision, Snapshot, Step,
        cases::{DAY, holding, observed, order, quote, selling},
    },
};

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
    fn decide(&self) -> Step<Record> {
        let rules = SafeSellRules { trail_pct: self.trail_pct, ..SafeSellRules::default() };
        let Self { holding, orders, unresolved, .. } = self;
        let snapshot = Snapshot { day: DAY, holding, quote: self.quote.as_ref(), orders, unresolved: *unresolved };
        let settings = Settings { mode: self.mode, size: self.size, rules: &rules, collar_pct: Decimal::from(3) };
        decide(&self.record, &snapshot, &settings)
    }
}

prop_compose! {
    fn state()(kind in 0..3, peak in 50_000_i64..160_000, sale in selling(), rest in option::of(1_u32..30)) -> State {
        let peak_price = Decimal::from(peak);
        match kind {
            0 => State::Idle,
            1 => State::Armed(Armed { peak_price, remainder: rest.map(Decimal::from) }),
            _ => State::Selling(Selling { peak_price, sale }),
        }
    }
}

prop_compose! {
    fn case()(
        holding in holding(),
        quote in option::weighted(0.8, quote()),
        (state, orders) in (state(), order()),
        observed in observed(),
        unresolved in option::weighted(0.1, 1_i64..9),
        mode in prop::sample::select(&[Mode::On, Mode::On, Mode::On, Mode::Off][..]),
        size in prop::sample::select(&[Size::All, Size::Half, Size::Quarter][..]),
        trail in option::of(1_i64..10),
    ) -> Case {
        let record = Record { state, observed };
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
