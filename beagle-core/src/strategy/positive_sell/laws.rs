//! What holds for every holding, quote and memory.

use alloc::vec::Vec;

use kis_api::{Holding, OrderRecord, Quote, profit_pct, tick};
use proptest::{collection::vec, option, prelude::*};
use rust_decimal::Decimal;

use super::{Record, Settings, State, decide};
use crate::{
    Mode, Size,
    price::Around,
    rules::{PositiveSellRules, SafeSellRules},
    strategy::sale::{
        Decision, Sells as _, Snapshot, Step,
        cases::{DAY, holding, number, observed, order, quote, samsung, selling},
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
}

impl Case {
    fn decide(&self) -> Step<Record> {
        let (rules, sale_rules) = (PositiveSellRules::default(), SafeSellRules::default());
        let Self { holding, orders, unresolved, mode, size, .. } = self;
        let snapshot = Snapshot { day: DAY, holding, quote: self.quote.as_ref(), orders, unresolved: *unresolved };
        let (mode, size, collar_pct) = (*mode, *size, Decimal::from(3));
        decide(&self.record, &snapshot, &Settings { mode, size, rules: &rules, sale_rules: &sale_rules, collar_pct })
    }
}

prop_compose! {
    fn state()(kind in 0..5, sale in selling(), rest in option::of(1_u32..30)) -> State {
        match kind {
            0 => State::Idle,
            1 => State::Below,
            2 => State::Turned,
            3 => State::Due { remainder: rest.map(Decimal::from) },
            _ => State::Selling(sale),
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
    ) -> Case {
        let record = Record { state, turned_on: None, observed };
        Case { record, holding, quote, orders, unresolved, mode, size }
    }
}

fn profit_of(price: i64) -> Decimal {
    profit_pct(price.into(), Decimal::ONE_THOUSAND).expect("a profit")
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
    fn never_sells_at_a_loss_or_outside_collar_limits_and_steps(case in case()) {
        let decision = case.decide().decision;
        let price = match &decision {
            Decision::Sell(sale) => sale.price,
            Decision::Amend(amendment) => amendment.price,
            _ => return Ok(()),
        };
        let quote = case.quote.as_ref().expect("no order without a quote");
        prop_assert!(price > case.holding.average_cost.expect("no order without a cost"));
        prop_assert!(tick::is_on_step(quote.class, price, DAY));
        let around = Around { quote, day: DAY, collar_pct: Decimal::from(3) };
        prop_assert!(around.allows(price), "{price}");
        prop_assert!(quote.has_traded() && !quote.suspended);
    }

    #[test]
    fn without_a_price_nothing_turns_and_nothing_is_sold(case in case()) {
        let mut case = case;
        case.holding.price = None;
        if let Some(quote) = &mut case.quote {
            quote.price = None;
        }
        let step = case.decide();
        prop_assert!(!step.decision.is_sale(), "{:?}", step.decision);
        prop_assert!(!step.record.turned_since(&case.record));
    }

    #[test]
    fn off_sells_nothing_and_credit_orders_nothing(case in case()) {
        let off = Case { mode: Mode::Off, ..case.clone() };
        prop_assert!(!off.decide().decision.is_sale());
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
    fn a_quote_settles_every_question(case in case(), quote in quote()) {
        let case = Case { quote: Some(quote), ..case };
        prop_assert_eq!(case.decide(), case.decide());
        prop_assert!(!matches!(case.decide().decision, Decision::Ask(_)));
    }

    /// Between two turns its profit was below −0.5 %, and it is told exactly then.
    #[test]
    fn turns_again_only_from_clearly_below(prices in vec(985_i64..1_015, 1..60), mode in prop::sample::select(&[Mode::On, Mode::Off][..])) {
        let mut held = Holding::new(samsung(), "종목", Decimal::TEN);
        held.average_cost = Some(Decimal::ONE_THOUSAND);
        let mut record = Record::default();
        // Whether it is to be told when it is above zero next: before the first time, from anywhere below.
        let (mut is_due, mut line) = (false, Decimal::ZERO);
        for price in prices {
            held.price = Some(price.into());
            let mut quote = Quote::new(samsung(), tick::PriceClass::KrStock);
            (quote.price, quote.volume) = (held.price, Some(Decimal::ONE));
            let case = Case {
                record: record.clone(), holding: held.clone(), quote: Some(quote), orders: Vec::new(), unresolved: None, mode, size: Size::All,
            };
            let step = case.decide();
            let profit = profit_of(price);
            is_due |= profit < line;
            let turns = is_due && profit > Decimal::ZERO;
            prop_assert_eq!(step.record.turned_since(&record), turns, "{} {:?}", price, record);
            if turns {
                (is_due, line) = (false, Decimal::new(-5, 1));
            }
            let is_due_for_sale = matches!(step.record.state, State::Due { .. });
            prop_assert!(is_due_for_sale || !step.decision.is_sale());
            record = step.record;
            if let Decision::Sell(sale) = &step.decision {
                // The broker takes it, and it is filled at once.
                record.sale_accepted(sale, number());
                record.state = State::Turned;
            }
        }
    }
}
