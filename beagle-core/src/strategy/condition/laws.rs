//! What holds for every condition, holding and quote.

use alloc::vec::Vec;

use kis_api::{Holding, OrderRecord, Quote, tick};
use proptest::{option, prelude::*};
use rust_decimal::Decimal;

use super::{Amount, Measure, Record, Settings, State, Terms, Trigger, When, decide};
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
    terms: Terms,
}

impl Case {
    fn decide(&self) -> Step<Record> {
        let sale_rules = SafeSellRules::default();
        let Self { holding, orders, unresolved, mode, terms, .. } = self;
        let snapshot = Snapshot { day: DAY, holding, quote: self.quote.as_ref(), orders, unresolved: *unresolved };
        let (mode, collar_pct) = (*mode, Decimal::from(3));
        decide(&self.record, &snapshot, &Settings { mode, terms, sale_rules: &sale_rules, collar_pct })
    }
}

prop_compose! {
    fn terms()(
        when in prop::sample::select(&[When::AtLeast, When::AtMost][..]),
        (measure, line) in prop_oneof![
            (50_000_i64..150_000).prop_map(|price| (Measure::Price, Decimal::from(price))),
            (-50_i64..50).prop_map(|profit| (Measure::Profit, Decimal::from(profit))),
        ],
        shares in option::of(1_u64..60),
        size in prop::sample::select(&[Size::All, Size::Half, Size::Quarter][..]),
        days in option::of(-2_i64..2),
    ) -> Terms {
        let until = days.map(|days| DAY.saturating_add(jiff::Span::new().days(days)));
        let amount = shares.map_or(Amount::Part(size), Amount::Shares);
        Terms { trigger: Trigger { measure, when, line }, amount, until }
    }
}

prop_compose! {
    fn state()(kind in 0..5, sale in selling(), rest in option::of(1_u32..30)) -> State {
        match kind {
            0 => State::Done { filled: sale.target },
            1 => State::Over { until: DAY },
            2 => State::Selling(sale),
            _ => State::Waiting { remainder: rest.map(Decimal::from) },
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
        terms in terms(),
    ) -> Case {
        Case { record: Record { state, observed }, holding, quote, orders, unresolved, mode, terms }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn never_sells_more_than_may_be_sold_or_was_asked_for(case in case()) {
        if let Decision::Sell(sale) = case.decide().decision {
            prop_assert!(sale.quantity >= Decimal::ONE && sale.quantity.fract().is_zero());
            prop_assert!(sale.quantity <= case.holding.sellable);
            prop_assert!(sale.quantity <= sale.target - sale.filled);
            let is_fresh = case.record.state == State::default();
            if let (true, Amount::Shares(shares)) = (is_fresh, case.terms.amount) {
                prop_assert!(sale.target <= shares.into());
            }
        }
    }

    /// Whatever it begins, its line is reached at the quote's price; and it begins nothing when it is done or over.
    #[test]
    fn sells_only_what_reached_its_line(case in case()) {
        let Decision::Sell(sale) = case.decide().decision else { return Ok(()) };
        let trigger = case.terms.trigger;
        let price = case.quote.as_ref().and_then(|quote| quote.price).expect("no order without a price");
        let value = trigger.value(price, case.holding.average_cost).expect("a value");
        let is_met = match trigger.when {
            When::AtLeast => value >= trigger.line,
            When::AtMost => value <= trigger.line,
        };
        prop_assert!(is_met, "{value}");
        let sold_at = trigger.value(sale.price, case.holding.average_cost).expect("a value");
        prop_assert!(trigger.when == When::AtMost || sold_at >= trigger.line, "{sold_at}");
        let has_ended = matches!(case.record.state, State::Done { .. } | State::Over { .. });
        prop_assert!(!has_ended);
        prop_assert!(case.terms.until.is_none_or(|until| until >= DAY));
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
        prop_assert!(!case.decide().decision.is_sale());
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
}
