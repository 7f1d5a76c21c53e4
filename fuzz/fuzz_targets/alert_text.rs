//! A message of a leader's, through its patterns and its names to an order of mine: the first byte picks the price and the
//! carry, the rest is the text.
#![no_main]

use std::sync::LazyLock;

use beagle_core::{
    Rules,
    alert::{Alert, NameTable, Patterns, Quantity, hear},
    gate::{
        duplicate,
        risk::{self, Book, Budget, Cover, Denial, Proposal, Rulebook},
    },
    price::Around,
    strategy::copy_trade::{LeaderSale, PurchaseCase, PurchaseSize, Spent, plan_purchase, size_sale},
};
use jiff::civil::{Date, date};
use kis_api::{Market, Quote, Side, tick::PriceClass};
use libfuzzer_sys::fuzz_target;
use rust_decimal::Decimal;

const DAY: Date = date(2026, 3, 3);
/// My capital; 20 % of it is the most that one purchase may cost.
const CAPITAL: i64 = 10_000_000;
const CASH: i64 = 1_500_000;
const HELD: i64 = 28;

static PATTERNS: LazyLock<Patterns> = LazyLock::new(|| Patterns::new(&[]).expect("the built-in patterns"));
static RULES: LazyLock<Rules> = LazyLock::new(Rules::default);
static NAMES: LazyLock<NameTable> = LazyLock::new(|| {
    let listings = [("삼성전자", "005930"), ("KT", "030200"), ("KT", "NYSE:KT"), ("AAPL", "NASD:AAPL")];
    listings.into_iter().map(|(name, code)| (name, code.parse().expect("a listing"))).collect()
});

fuzz_target!(|data: &[u8]| {
    let Some((pick, rest)) = data.split_first() else { return };
    let text = String::from_utf8_lossy(rest);
    let key = duplicate::key(&text);
    assert_eq!(duplicate::key(&key), key, "a key is its own");
    let Ok(heard) = hear(&text, &PATTERNS, &RULES.alert) else { return };
    assert!(!heard.leader.is_empty() && !heard.leader.chars().any(char::is_control));
    let Ok(alert) = heard.resolve(&*NAMES) else { return };
    match (alert.side, alert.quantity) {
        (Side::Buy, Quantity::Shares(shares)) => purchase(&alert, shares, *pick),
        (Side::Buy, Quantity::All) => panic!("nobody knows how much that is"),
        (Side::Sell, quantity) => sale(quantity, *pick),
    }
});

/// Whatever a message says, no purchase costs more than what is due, my maximum, my cash and the price that was told allow.
fn purchase(alert: &Alert, shares: Decimal, pick: u8) {
    let market = alert.instrument.market();
    let (class, last, rate) = match market {
        Market::Kr => (PriceClass::KrStock, Decimal::from(i64::from(pick) * 500), Decimal::ONE),
        Market::Us => (PriceClass::Us, Decimal::new(i64::from(pick) * 137, 2), Decimal::from(1_390)),
    };
    let mut quote = Quote::new(alert.instrument.clone(), class);
    quote.price = Some(last);
    let limits = &RULES.limits;
    let budget = Budget { capital: Some(CAPITAL.into()), ..Budget::default() };
    let max = budget.max_per_order_krw(limits).expect("20 % of my capital");
    let spendable = Decimal::from(CASH) / rate;
    let case = PurchaseCase {
        spent: Spent::Shares { shares, price: alert.price },
        limit: None,
        around: Around { quote: &quote, day: DAY, collar_pct: limits.collar_pct(market) },
        leader_capital_krw: 500_000_000.into(),
        my_capital_krw: CAPITAL.into(),
        carry_krw: (i64::from(pick) * 100).into(),
        min_per_order_krw: Decimal::ZERO,
        max_per_order_krw: Some(max),
        spendable: Some(spendable),
        rate,
        rules: &RULES.copy_trade,
    };
    let Ok(planned) = plan_purchase(&case) else { return };
    let PurchaseSize::Buy { shares, sizing } = planned.size else { return };
    let cost = shares * planned.limit * rate;
    assert!(shares >= Decimal::ONE && shares.fract().is_zero(), "{shares} shares");
    assert!(cost <= max && cost <= CASH.into() && cost <= sizing.due_krw, "{cost} of {sizing:?}");
    assert!(alert.price.is_none_or(|told| planned.limit * Decimal::ONE_HUNDRED <= told * Decimal::from(102)));
    let proposal = Proposal {
        side: Side::Buy,
        quantity: shares,
        price: Some(planned.limit),
        quote: &quote,
        quote_age_ms: 0,
        day: DAY,
        cover: Cover::Cash(spendable),
        rate: Some(rate),
    };
    let verdict = risk::check(&proposal, &Book::default(), &Rulebook { limits, budget: &budget });
    let is_over = matches!(verdict, Err(Denial::MaxPerOrder { .. } | Denial::MoreThanCash { .. }));
    assert!(!is_over, "planned over a limit: {verdict:?}");
}

/// No sale is for more than what I hold through the leader and may sell.
fn sale(quantity: Quantity, pick: u8) {
    let (sold, held) = match quantity {
        Quantity::All => (Decimal::ONE, Decimal::ONE),
        Quantity::Shares(shares) => (shares, Decimal::from(pick)),
    };
    let sellable = Decimal::from(pick / 4);
    let Some(shares) = size_sale(&LeaderSale { sold, held, mine: HELD.into(), sellable }) else { return };
    assert!(shares.fract().is_zero() && shares >= Decimal::ZERO && shares <= HELD.into() && shares <= sellable);
    assert!(sold < held || shares == sellable.min(HELD.into()), "all of theirs is all of mine");
}
