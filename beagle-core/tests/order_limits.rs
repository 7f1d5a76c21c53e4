//! The limits, held against a second implementation that shares nothing with the first: whole numbers instead of
//! decimals, a table of conditions instead of a chain of functions, sums over what the test made instead of over the
//! journal.

use std::{collections::BTreeSet, sync::Arc};

use beagle_core::{
    Source,
    gate::risk::{Budget, Cover},
    order::{
        Answer, Authority, Case, Cause, Commitment, Counted, Denial, Intent, Ledger, Moment, OrderRequest, Placement,
        Record, Settings, Today, Trading, Verdict, Want, admit,
    },
    reason::Reason as _,
    rules::Limits,
};
use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, date},
};
use kis_api::{Instrument, KrExchange, OrderKind, OrderNo, OrderRecord, Quote, Side, tick::PriceClass};
use proptest::{option, prelude::*};
use rust_decimal::Decimal;

/// The market's own days of the moment at which everything is decided.
const KR_DAY: Date = date(2026, 3, 3);
const US_DAY: Date = date(2026, 3, 2);
const NOW_MS: u64 = 500_000;
/// Shares of each order of before; no more than so many are ordered now.
const QUANTITY_BEFORE: u64 = 1_000_000;

/// An order of before.
#[derive(Debug, Clone)]
struct Past {
    is_us: bool,
    symbol: usize,
    is_sale: bool,
    is_yesterday: bool,
    /// Cents.
    amount: i128,
    /// Won.
    krw: Option<i128>,
    ago_ms: i64,
    fate: Fate,
    is_cancel: bool,
    /// For the session of this day.
    is_reserved: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Open,
    Placed,
    Rejected,
    NotSent,
    NotPlaced,
}

/// An order, and all that decides about it.
#[derive(Debug, Clone)]
struct Now {
    is_us: bool,
    symbol: usize,
    is_sale: bool,
    is_reserved: bool,
    during_halt: bool,
    trading: Trading,
    quantity: u64,
    /// Cents.
    price: Option<i128>,
    last: Option<i128>,
    base: Option<i128>,
    is_suspended: bool,
    age_ms: u64,
    /// Cents, or shares.
    cover: i128,
    /// Hundredths of a won for a dollar.
    rate: Option<i128>,
    /// Won.
    capital: Option<i128>,
    max: Option<i128>,
}

const KR: [&str; 2] = ["005930", "000660"];
const US: [&str; 2] = ["NASD:AAPL", "NASD:MSFT"];

fn instrument(is_us: bool, symbol: usize) -> Instrument {
    (if is_us { US[symbol] } else { KR[symbol] }).parse().expect("a listing")
}

const fn side(is_sale: bool) -> Side {
    if is_sale { Side::Sell } else { Side::Buy }
}

fn cents(amount: i128) -> Decimal {
    Decimal::from_i128_with_scale(amount, 2)
}

fn moment(ago_ms: i64) -> Moment {
    let wall = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(500_000) - SignedDuration::from_millis(ago_ms);
    Moment { wall, boot: 1, ms: NOW_MS.saturating_sub(ago_ms.unsigned_abs()) }
}

const fn day(is_us: bool) -> Date {
    if is_us { US_DAY } else { KR_DAY }
}

fn placement(is_us: bool, symbol: usize, is_sale: bool) -> Placement {
    Placement {
        side: side(is_sale),
        instrument: instrument(is_us, symbol),
        quantity: 1,
        kind: OrderKind::Limit(Decimal::ONE),
        exchange: KrExchange::Krx,
    }
}

fn journal(past: &[Past], trading: Trading) -> Ledger {
    let mut records = vec![Record::Traded { trading, at: moment(0) }];
    for (id, past) in (1..).zip(past) {
        let mut placement = placement(past.is_us, past.symbol, past.is_sale);
        // Nothing of before looks like what is wanted now: that is another matter than limits.
        placement.quantity = QUANTITY_BEFORE;
        let request = if past.is_cancel {
            let no: OrderNo = "77".parse().expect("a number");
            let order = OrderRecord::new(no, placement.instrument, placement.side, Decimal::ONE);
            OrderRequest::Cancel { order: Box::new(order), quantity: None }
        } else if past.is_reserved {
            OrderRequest::Reserve(placement)
        } else {
            OrderRequest::Place(placement)
        };
        let on = if past.is_yesterday { day(past.is_us).yesterday().expect("a day") } else { day(past.is_us) };
        let intent = Intent { wish: format!("past {id}"), source: Source::Alert, day: on, request };
        let at = moment(past.ago_ms);
        records.push(Record::Committed(Arc::new(Commitment {
            id,
            intent,
            counted: Counted { amount: cents(past.amount), krw: past.krw.map(Decimal::from) },
            before: BTreeSet::new(),
            during_halt: false,
            at,
            version: "0".into(),
        })));
        let answer = |answer| Some(Record::Answered { id, answer, at });
        records.extend(match past.fate {
            Fate::Open => None,
            Fate::Placed => {
                let order_no = (1_000 + id).to_string().parse().expect("a number");
                answer(Answer::Accepted { order_no, branch: String::new() })
            }
            Fate::Rejected => answer(Answer::Rejected),
            Fate::NotSent => answer(Answer::NotSent(beagle_core::order::NotSent::NotReached)),
            Fate::NotPlaced => Some(Record::Resolved { id, verdict: Verdict::NotPlaced, at }),
        });
    }
    Ledger::fold(&records).expect("rows that follow each other")
}

fn want(now: &Now) -> Want {
    let mut placement = placement(now.is_us, now.symbol, now.is_sale);
    placement.quantity = now.quantity;
    placement.kind = now.price.map_or(OrderKind::Market, |price| OrderKind::Limit(cents(price)));
    let class = if now.is_us { PriceClass::Us } else { PriceClass::KrStock };
    let mut quote = Quote::new(placement.instrument.clone(), class);
    quote.price = now.last.map(cents);
    quote.base_price = now.base.map(cents);
    quote.suspended = now.is_suspended;
    let quote_at = Moment { ms: NOW_MS - now.age_ms, ..moment(0) };
    let cover = if now.is_sale { Cover::Shares(Decimal::from(now.cover)) } else { Cover::Cash(cents(now.cover)) };
    let rate = now.rate.map(cents);
    let today = Today { kr: KR_DAY, us: US_DAY };
    Want {
        intent: Intent {
            wish: "now".into(),
            source: Source::Manual,
            day: day(now.is_us),
            request: if now.is_reserved { OrderRequest::Reserve(placement) } else { OrderRequest::Place(placement) },
        },
        authority: if now.during_halt { Authority::OwnerDuringHalt } else { Authority::Owner },
        case: Some(Case { quote, quote_at, cover, rate, today }),
    }
}

fn verdict(now: &Now, past: &[Past]) -> Result<(), &'static str> {
    let budget = Budget {
        capital: now.capital.map(Decimal::from),
        min_per_order: None,
        max_per_order: now.max.map(Decimal::from),
    };
    let settings = Settings::new(Limits::default(), budget);
    let admitted = admit(&want(now), &journal(past, now.trading), &settings, moment(0));
    admitted.map(|_| ()).map_err(|denial: Denial| denial.code())
}

/// The default limits, told once more.
fn oracle(now: &Now, past: &[Past]) -> Result<(), &'static str> {
    // Seoul's third began while New York's second goes on: whoever orders there now bought in Seoul on the second, too.
    let date = |past: &Past| if past.is_us { 2 } else { 3 } - i32::from(past.is_yesterday);
    let counts_from = |past: &Past| match (now.is_us, past.is_us) {
        (true, _) => 2,
        (false, true) => 2,
        (false, false) => 3,
    };
    let today = |past: &&Past| date(past) >= counts_from(past) && past.fate != Fate::NotSent && !past.is_cancel;
    let last = now.last.unwrap_or(0);
    let price = now.price.unwrap_or(0);
    let has_price = now.price.is_some();
    // Prices of ±30 % around the base, rounded into the band; a US listing has no such band.
    let band = now.base.filter(|_| !now.is_us).map(|base| {
        let (low, high) = (base * 70 / 100, base * 130 / 100);
        ((low + step(low) - 1) / step(low) * step(low), high / step(high) * step(high))
    });
    let collar_pct = if now.is_us { 5 } else { 3 };
    let off = (price - last).abs() * 100;
    let at = if has_price { Some(price) } else { band.map(|(_, high)| high) };
    let amount = at.map(|at| at * i128::from(now.quantity));
    let rate = if now.is_us { now.rate.filter(|rate| (80_000..=250_000).contains(rate)) } else { Some(100) };
    // Ten-thousandths of a won.
    let krw = amount.zip(rate).map(|(amount, rate)| amount * rate);
    let bought =
        || past.iter().filter(today).filter(|past| !past.is_sale && matches!(past.fate, Fate::Open | Fate::Placed));
    let bought_here: i128 = bought().filter(|past| past.is_us == now.is_us).map(|past| past.amount).sum();
    let bought_krw: Option<i128> = bought().map(|past| past.krw).sum();
    let per_order = now.max.or(now.capital.map(|capital| capital * 20 / 100));
    let orders = || past.iter().filter(today);
    let is_same = |past: &&Past| past.is_us == now.is_us && past.symbol == now.symbol;
    let is_blocking =
        |past: &&Past| past.fate == Fate::Open && !past.is_cancel && past.is_sale == now.is_sale && is_same(past);
    let buys = !now.is_sale;
    // A reservation shares what there is with those that wait for the same day: sales with those of its symbol.
    let may_wait = |past: &&Past| {
        past.is_reserved
            && past.is_us == now.is_us
            && past.is_sale == now.is_sale
            && (buys || past.symbol == now.symbol)
    };
    let waiting =
        || past.iter().filter(today).filter(may_wait).filter(|past| matches!(past.fate, Fate::Open | Fate::Placed));
    let promised: i128 = waiting().map(|past| if buys { past.amount } else { i128::from(QUANTITY_BEFORE) }).sum();
    let cover = if now.is_reserved { (now.cover - promised).max(0) } else { now.cover };
    let checks: &[(&'static str, bool)] = &[
        ("trading_reducing", matches!(now.trading, Trading::Reducing(_)) && buys),
        ("trading_halted", matches!(now.trading, Trading::Halted(_)) && !(now.is_sale && now.during_halt)),
        ("unresolved", past.iter().any(|past| is_blocking(&past))),
        ("quantity", now.quantity == 0),
        ("suspended", now.is_suspended),
        ("no_price", last <= 0),
        ("stale_quote", now.age_ms > 10_000),
        ("outside_limits", has_price && band.is_some_and(|(low, high)| price < low || price > high)),
        ("outside_collar", has_price && off > last * collar_pct),
        ("off_step", has_price && (price <= 0 || price % step(price) != 0)),
        ("no_upper_limit", buys && amount.is_none()),
        ("more_than_sellable", !buys && i128::from(now.quantity) > cover),
        ("more_than_cash", buys && amount.is_some_and(|amount| amount > cover)),
        ("no_rate", buys && per_order.is_some() && krw.is_none()),
        (
            "max_per_order",
            buys && match per_order {
                Some(max) => krw.is_some_and(|krw| krw > max * 10_000),
                None => amount.is_some_and(|amount| amount > if now.is_us { 70_000 } else { 100_000_000 }),
            },
        ),
        ("no_rate", buys && now.capital.is_some() && (bought_krw.is_none() || krw.is_none())),
        (
            "max_per_day",
            buys && match (now.capital, bought_krw) {
                (Some(capital), Some(bought)) => krw.is_some_and(|krw| (krw + bought * 10_000) * 2 > capital * 10_000),
                (Some(_), None) => false,
                (None, _) => {
                    amount.is_some_and(|amount| amount + bought_here > if now.is_us { 210_000 } else { 300_000_000 })
                }
            },
        ),
        ("max_orders_per_minute", buys && orders().filter(|past| past.ago_ms < 60_000).count() >= 30),
        ("max_orders_per_day", buys && orders().count() >= 300),
        ("max_orders_per_symbol_day", buys && orders().filter(is_same).count() >= 10),
    ];
    checks.iter().find(|(_, is_broken)| *is_broken).map_or(Ok(()), |(code, _)| Err(code))
}

/// The step of a price, both in cents.
fn step(price: i128) -> i128 {
    // Decided by size: US prices in these tests are below 1,000 dollars, domestic ones above 10,000 won.
    const WON: i128 = 100;
    match price / WON {
        ..1_000 => 1,
        1_000..20_000 => 10 * WON,
        20_000..50_000 => 50 * WON,
        50_000..200_000 => 100 * WON,
        200_000..500_000 => 500 * WON,
        _ => 1_000 * WON,
    }
}

fn past() -> impl Strategy<Value = Past> {
    let fate = prop_oneof![
        1 => Just(Fate::Open),
        6 => Just(Fate::Placed),
        2 => Just(Fate::Rejected),
        2 => Just(Fate::NotSent),
        2 => Just(Fate::NotPlaced),
    ];
    (
        (
            (any::<bool>(), 0_usize..2, any::<bool>()),
            (prop::bool::weighted(0.1), prop::bool::weighted(0.1), prop::bool::weighted(0.2)),
        ),
        (0_i128..20_000_000, option::weighted(0.98, 0_i128..300_000)),
        -5_000_i64..200_000,
        fate,
    )
        .prop_map(
            |(((is_us, symbol, is_sale), (is_yesterday, is_cancel, is_reserved)), (amount, krw), ago_ms, fate)| Past {
                is_us,
                symbol,
                is_sale,
                is_yesterday,
                amount: if is_us { amount / 1_000 } else { amount },
                krw,
                ago_ms,
                fate,
                is_cancel,
                is_reserved,
            },
        )
}

/// What was ordered before: on some days in a hurry, on some for next to nothing, and on some not since midnight in Seoul.
fn history() -> impl Strategy<Value = Vec<Past>> {
    let many = prop::collection::vec(past(), 0..45);
    let day = (prop::bool::weighted(0.3), prop::bool::weighted(0.4), prop::bool::weighted(0.2));
    (many, day).prop_map(|(mut history, (is_hurried, is_cheap, is_past_midnight))| {
        for past in &mut history {
            past.is_yesterday |= is_past_midnight && !past.is_us;
            past.ago_ms /= if is_hurried { 5 } else { 1 };
            past.amount /= if is_cheap { 10_000 } else { 1 };
            past.krw = past.krw.map(|krw| krw / if is_cheap { 10_000 } else { 1 });
        }
        history
    })
}

fn now() -> impl Strategy<Value = Now> {
    let trading = prop_oneof![
        8 => Just(Trading::Normal),
        1 => Just(Trading::Reducing(Cause::Skew)),
        1 => Just(Trading::Halted(Cause::Owner)),
    ];
    (
        (any::<bool>(), 0_usize..2, prop::bool::weighted(0.3), prop::bool::weighted(0.2), any::<bool>(), trading),
        (0_u64..40, option::weighted(0.9, -400_i128..400), prop::bool::weighted(0.9)),
        (option::weighted(0.97, 1_i128..1_000), option::weighted(0.9, 650_i128..1_000), prop::bool::weighted(0.03)),
        (
            prop_oneof![9 => 0_u64..=10_000, 1 => 10_001_u64..20_000],
            0_i128..400_000_000,
            option::weighted(0.9, 70_000_i128..260_000),
        ),
        (option::weighted(0.6, 1_000_000_i128..60_000_000), option::weighted(0.2, 0_i128..5_000_000)),
    )
        .prop_map(
            |(
                (is_us, symbol, is_sale, is_reserved, during_halt, trading),
                (quantity, off, is_on_step),
                (last, base, is_suspended),
                (age_ms, cover, rate),
                (capital, max),
            )| {
                // A domestic stock around 70,000 won, or a US one around 190 dollars.
                let (around, unit) = if is_us { (19_000, 10) } else { (7_000_000, 10_000) };
                let last = last.map(|last| if last < 10 { 0 } else { around });
                let nudge = i128::from(!is_on_step && !is_us);
                Now {
                    is_us,
                    symbol,
                    is_sale,
                    is_reserved,
                    during_halt,
                    trading,
                    quantity,
                    price: off.map(|off| around + off * unit + nudge),
                    last,
                    base: base.map(|base| if is_us { 19_000 } else { base * 10_000 }),
                    is_suspended,
                    age_ms,
                    cover: if is_sale {
                        cover % 50
                    } else if is_us {
                        cover / 1_000
                    } else {
                        cover
                    },
                    rate: if is_us { rate } else { None },
                    capital,
                    max,
                }
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: if cfg!(debug_assertions) { 2_000 } else { 50_000 }, ..ProptestConfig::default() })]

    #[test]
    fn both_say_the_same(now in now(), past in history()) {
        prop_assert_eq!(verdict(&now, &past), oracle(&now, &past));
    }
}

/// The second implementation is no use if it always meets the same wall.
#[test]
fn every_limit_is_met() {
    use proptest::{strategy::ValueTree as _, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let mut met = BTreeSet::new();
    for _ in 0..16_000 {
        let strategy = (now(), history());
        let (now, past) = strategy.new_tree(&mut runner).expect("a case").current();
        met.insert(oracle(&now, &past).err().unwrap_or("passed"));
    }
    // Three hundred orders in a day are a test of their own.
    for code in [
        "passed",
        "trading_reducing",
        "trading_halted",
        "unresolved",
        "quantity",
        "suspended",
        "no_price",
        "stale_quote",
        "outside_limits",
        "outside_collar",
        "off_step",
        "no_upper_limit",
        "more_than_sellable",
        "more_than_cash",
        "no_rate",
        "max_per_order",
        "max_per_day",
        "max_orders_per_minute",
        "max_orders_per_symbol_day",
    ] {
        assert!(met.contains(code), "{code} is never met: {met:?}");
    }
}

#[test]
fn thirty_orders_are_a_minute_and_three_hundred_a_day() {
    let sale = Past {
        is_us: true,
        symbol: 0,
        is_sale: true,
        is_yesterday: false,
        amount: 0,
        krw: Some(0),
        ago_ms: 90_000,
        fate: Fate::Placed,
        is_cancel: false,
        is_reserved: false,
    };
    let now = Now {
        is_us: false,
        symbol: 0,
        is_sale: false,
        is_reserved: false,
        during_halt: false,
        trading: Trading::Normal,
        quantity: 1,
        price: Some(7_000_000),
        last: Some(7_000_000),
        base: Some(7_000_000),
        is_suspended: false,
        age_ms: 0,
        cover: 400_000_000,
        rate: None,
        capital: None,
        max: None,
    };
    for (count, want) in [(299, Ok(())), (300, Err("max_orders_per_day"))] {
        let past = vec![sale.clone(); count];
        assert_eq!((verdict(&now, &past), oracle(&now, &past)), (want, want), "{count}");
    }
    for (ago_ms, want) in [(60_000, Ok(())), (59_999, Err("max_orders_per_minute"))] {
        let past = vec![Past { ago_ms, ..sale.clone() }; 30];
        assert_eq!((verdict(&now, &past), oracle(&now, &past)), (want, want), "{ago_ms} ms ago");
    }
}

/// New York's day goes on when Seoul's turns: the money of one day is not spent twice around midnight.
#[test]
fn what_was_bought_in_seoul_counts_as_long_as_new_yorks_day_goes_on() {
    let bought = Past {
        is_us: false,
        symbol: 0,
        is_sale: false,
        is_yesterday: true,
        amount: 500_000_000,
        krw: Some(5_000_000),
        ago_ms: 40_000_000,
        fate: Fate::Placed,
        is_cancel: false,
        is_reserved: false,
    };
    let abroad = Now {
        is_us: true,
        symbol: 0,
        is_sale: false,
        is_reserved: false,
        during_halt: false,
        trading: Trading::Normal,
        quantity: 1,
        price: Some(19_000),
        last: Some(19_000),
        base: Some(19_000),
        is_suspended: false,
        age_ms: 0,
        cover: 100_000_000,
        rate: Some(130_000),
        capital: Some(10_000_000),
        max: None,
    };
    assert_eq!(verdict(&abroad, std::slice::from_ref(&bought)), Err("max_per_day"));
    // At home it is another day.
    let last = Some(7_000_000);
    let at_home = Now { is_us: false, price: last, last, base: last, rate: None, cover: 10_000_000_000, ..abroad };
    assert_eq!(verdict(&at_home, &[bought]), Ok(()));
}
