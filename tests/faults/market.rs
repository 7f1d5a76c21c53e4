//! The market does what markets do: rows 71 to 85.

use beagle_core::{
    Body, Command, Exit, Size,
    command::{BudgetCommand, JournalQuery, NewOrder, OrderCommand, OrderRef, OrderSize, SettleCommand},
    gate::risk::{self, Book, Budget, Cover, Proposal, Rulebook},
    order::{Authority, End},
    price::Around,
    rules::Limits,
};
use jiff::civil::date;
use kis_api::{KrExchange, OrderKind, Quote, Side, tick};
use kis_sim::Scenario;
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::json;

use crate::{
    desk::{Desk, dec, instrument, order, sent, sized},
    program::Kis,
};

const BUY: Side = Side::Buy;
const SELL: Side = Side::Sell;

/// The refusal's code; and that nothing left.
async fn refused(desk: &Desk, command: Command) -> String {
    let sent = desk.requests("order-cash").await + desk.requests("/order").await;
    let (exit, failure) = desk.refuses(command).await;
    assert!(matches!(exit, Exit::Refused | Exit::Usage), "{failure:?}");
    assert_eq!(desk.requests("order-cash").await + desk.requests("/order").await, sent, "{failure:?}");
    failure.code
}

fn scenario(text: &str) -> Scenario {
    Scenario::from_json(text).expect(text)
}

/// What the limits say of an order at this quote, with as much cash and as many shares as it takes.
fn verdict(quote: &Quote, (side, quantity, price): (Side, Decimal, Option<Decimal>)) -> Result<(), &'static str> {
    use beagle_core::Reason as _;
    let enough = Decimal::from(1_000_000_000_000_i64);
    let cover = if side == BUY { Cover::Cash(enough) } else { Cover::Shares(enough) };
    let (day, rate) = (date(2026, 3, 3), Some(dec("1400")));
    let proposal = Proposal { side, quantity, price, quote, quote_age_ms: 0, day, cover, rate };
    let limits = Limits {
        max_per_order_without_capital_krw: enough,
        max_per_order_without_capital_usd: enough,
        max_per_day_without_capital_krw: enough,
        max_per_day_without_capital_usd: enough,
        ..Limits::default()
    };
    let rulebook = Rulebook { limits: &limits, budget: &Budget::default() };
    risk::check(&proposal, &Book::default(), &rulebook).map(|_| ()).map_err(|denial| denial.code())
}

fn quote(symbol: &str, (class, last): (tick::PriceClass, Option<Decimal>)) -> Quote {
    let mut quote = Quote::new(instrument(symbol), class);
    quote.price = last;
    quote
}

#[tokio::test]
async fn f071_what_is_suspended_is_neither_bought_nor_sold() {
    let desk = Desk::open().await;
    assert_eq!(refused(&desk, order(BUY, "950130", 1, "5680")).await, "suspended");
    assert_eq!(refused(&desk, order(SELL, "950130", 1, "5680")).await, "suspended");
    desk.turns_on(&["950130"], None).await;
    assert!(desk.safe_sell_of("950130").await.starts_with("hold"));
}

proptest! {
    /// Wherever the last price is in the day's range: what a rule orders at is inside the range, the collar and a step.
    #[test]
    fn f072_a_rules_price_is_never_beyond_the_days_limits(base in 1_000_i64..900_000, at in -30_i64..=30, pct in 0_u32..10) {
        let (class, day) = (tick::PriceClass::KrStock, date(2026, 3, 3));
        let base = tick::round(class, base.into(), tick::Toward::Down, day).expect("a price");
        let (lower, upper) = tick::kr_limits(class, base, day).expect("limits");
        let last = base * Decimal::from(100 + at) / Decimal::ONE_HUNDRED;
        let last = tick::round(class, last.clamp(lower, upper), tick::Toward::Down, day).expect("a price").max(lower);
        let mut quote = quote("005930", (class, Some(last)));
        quote.base_price = Some(base);
        let around = Around { quote: &quote, day, collar_pct: dec("3") };
        for side in [BUY, SELL] {
            if let Some(price) = around.marketable(side, pct.into()) {
                prop_assert!(price >= lower && price <= upper, "{side} at {price}, {lower} to {upper}");
                prop_assert_eq!(verdict(&quote, (side, Decimal::ONE, Some(price))), Ok(()));
            }
            for beyond in [lower - tick::step(class, lower, day), upper + tick::step(class, upper, day)] {
                prop_assert!(verdict(&quote, (side, Decimal::ONE, Some(beyond))).is_err());
            }
        }
    }

    /// A step too little or too much, in every band: refused, and never made into another price.
    #[test]
    fn f074_a_price_between_the_steps_is_refused(price in 1_000_i64..1_000_000, us_cents in 100_i64..100_000) {
        for (symbol, class, price) in [
            ("005930", tick::PriceClass::KrStock, Decimal::from(price)),
            ("NASD:AAPL", tick::PriceClass::Us, Decimal::new(us_cents * 10 + 5, 3)),
        ] {
            let day = date(2026, 3, 3);
            let quote = quote(symbol, (class, Some(price)));
            let is_on_step = tick::is_on_step(class, price, day);
            let want = if is_on_step { Ok(()) } else { Err("off_step") };
            prop_assert_eq!(verdict(&quote, (BUY, Decimal::ONE, Some(price))), want);
            let (down, up) = [tick::Toward::Down, tick::Toward::Up].map(|to| tick::round(class, price, to, day)).into();
            prop_assert!(down <= Some(price) && up >= Some(price));
        }
    }

    /// A rate that is missing, one, inverted or beyond what a dollar ever cost counts for nothing.
    #[test]
    fn f084_a_rate_that_cannot_be_true_is_none(thousandths in 0_i64..10_000_000) {
        let rate = Decimal::new(thousandths, 3);
        prop_assert_eq!(Limits::default().is_sane_rate(rate), (dec("800")..=dec("2500")).contains(&rate));
    }
}

#[tokio::test]
async fn f073_nothing_leaves_outside_of_a_session() {
    let desk = Desk::open().await;
    for (when, side, symbol, price, is_open) in [
        ("2026-03-03T08:59", BUY, "005930", "70000", false),
        ("2026-03-03T09:01", BUY, "005930", "70000", true),
        ("2026-05-05T10:00", BUY, "005930", "70000", false), // Children's Day
        ("2026-11-19T09:30", BUY, "005930", "70000", false), // the day of the university entrance exam begins at ten
        ("2026-11-19T10:30", BUY, "005930", "70000", true),
        ("2026-11-28T02:30", BUY, "NASD:AAPL", "262", true),
        ("2026-11-28T03:30", BUY, "NASD:AAPL", "262", false), // after Thanksgiving New York closes at one
    ] {
        desk.is(when).await;
        desk.price(symbol.trim_start_matches("NASD:"), price).await;
        if is_open {
            desk.does(order(side, symbol, 1, price)).await;
        } else {
            assert_eq!(refused(&desk, order(side, symbol, 1, price)).await, "market_closed", "{when}");
        }
    }
    desk.is("2028-12-05T10:00").await;
    assert_eq!(refused(&desk, order(BUY, "005930", 1, "70000")).await, "market_closed", "a year that no table has");
}

#[tokio::test]
async fn f075_fractions_are_rounded_down_and_none_is_no_order() {
    let held = r#"{"clock": "2026-03-04T00:30", "holdings": [
        {"symbol": "AAPL", "quantity": 2.7, "average": 200}, {"symbol": "KO", "quantity": 0.4, "average": 60}]}"#;
    let desk = Desk::with(scenario(held)).await;
    desk.price("AAPL", "262").await;
    desk.price("KO", "75").await;
    let all = |symbol: &str, price: &str| sized(SELL, symbol, OrderSize::Part(Size::All), OrderKind::Limit(dec(price)));
    assert_eq!(refused(&desk, all("NYSE:KO", "75")).await, "more_than_sellable");
    let sold = sent(desk.does(all("NASD:AAPL", "262")).await);
    assert_eq!(sold.qty, dec("2"));
}

#[tokio::test]
async fn f076_a_holding_that_jumps_overnight_is_left_alone() {
    let desk = Desk::open().await;
    desk.turns_on(&["005930"], None).await;
    assert_eq!(desk.safe_sell_of("005930").await, "arm, arming, armed");
    let split = json!({ "symbol": "005930", "price": 35000, "base_price": 35000, "previous_close": 70000 });
    desk.post("/__sim/price", split).await;
    for _ in 0..2 {
        assert_eq!(desk.safe_sell_of("005930").await, "hold, corporate_action, armed");
    }
    assert_eq!(desk.accepted().await, [] as [String; 0]);
}

#[tokio::test]
async fn f077_more_than_the_cash_is_refused_whatever_the_broker_would_lend() {
    let desk = Desk::open().await;
    let capital = Some("10억".parse().expect("won"));
    desk.does(Command::Budget(BudgetCommand::Set { capital, min: None, max: None })).await;
    assert_eq!(refused(&desk, order(BUY, "005930", 143, "70000")).await, "more_than_cash");
    let at_any_price = sized(BUY, "005930", OrderSize::Shares(120), OrderKind::Market);
    assert_eq!(refused(&desk, at_any_price).await, "more_than_cash", "counted at the day's upper limit");
    // What a resting purchase holds is not there for the next one.
    desk.offers("005930", 0).await;
    desk.does(order(BUY, "005930", 100, "69000")).await;
    assert_eq!(refused(&desk, order(BUY, "035720", 60, "61900")).await, "more_than_cash");
}

#[tokio::test]
async fn f078_what_was_filled_before_the_cancellation_counts() {
    let desk = Desk::open().await;
    desk.offers("005930", 20).await;
    let bought = sent(desk.does(order(BUY, "005930", 5, "70000")).await);
    desk.passes("1m").await;
    let order = OrderRef { order_no: bought.order_no.expect("a number"), market: None };
    desk.does(Command::Order(OrderCommand::Cancel { order, quantity: None })).await;
    desk.does(Command::Settle(SettleCommand::List)).await;
    let Body::Journal(told) = desk.does(Command::Journal(JournalQuery::default())).await else { panic!("a journal") };
    let line = &told.intents[0];
    assert_eq!(line.end, Some(End::Cancelled), "{line:?}");
    let filled = line.filled_qty;
    assert!(filled > Decimal::ZERO && filled < dec("5"), "{filled} of 5");
}

#[tokio::test]
async fn f079_what_rests_at_the_close_is_over() {
    let desk = Desk::open().await;
    desk.offers("005930", 0).await;
    desk.does(order(BUY, "005930", 5, "68500")).await;
    desk.is("2026-03-03T20:30").await;
    desk.does(Command::Settle(SettleCommand::List)).await;
    let days = JournalQuery { from: Some(date(2026, 3, 3)), ..JournalQuery::default() };
    let Body::Journal(told) = desk.does(Command::Journal(days)).await else { panic!("a journal") };
    let line = &told.intents[0];
    assert_eq!((line.end, line.filled_qty), (Some(End::Expired), Decimal::ZERO));
    desk.is("2026-03-04T10:00").await;
    desk.does(Command::Settle(SettleCommand::List)).await;
    assert_eq!(desk.requests("order-cash").await, 1, "nothing is carried over to the next day");
}

#[tokio::test]
async fn f080_rules_order_at_limits_inside_the_collar() {
    let desk = Desk::open().await;
    desk.follows().await;
    desk.turns_on(&["005930"], None).await;
    desk.safe_sell().await;
    desk.ingests("A bought 100 shares of 035720 at 61,900").await;
    let bought = desk.drains().await.orders.remove(0).price.expect("a limit");
    assert!(bought <= dec("61900") * dec("1.03"), "{bought}");
    desk.price("005930", "65600").await;
    let told = desk.safe_sell().await;
    let line = told.holdings.iter().find(|line| line.seen.symbol == "005930").expect("a line");
    let sold = line.seen.order.as_ref().and_then(|order| order.price).expect("a limit");
    assert!(sold >= dec("65600") * dec("0.97"), "{sold}");
}

#[tokio::test(flavor = "multi_thread")]
async fn f081_a_quote_that_got_old_decides_nothing() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    let run = kis.failing("suspend@list:1", "order buy 005930 1 --limit 70000 --yes");
    assert_eq!((run.code, run.error()), (Some(4), "stale_quote"), "{run:?}");
    assert_eq!(desk.requests("order-cash").await, 0);
    assert_eq!(kis.intents(), []);
}

#[tokio::test]
async fn f082_zeros_are_a_reason_and_no_order() {
    let day = date(2026, 3, 3);
    for last in [None, Some(Decimal::ZERO), Some(Decimal::NEGATIVE_ONE)] {
        let quote = quote("005930", (tick::PriceClass::KrStock, last));
        let around = Around { quote: &quote, day, collar_pct: dec("3") };
        for side in [BUY, SELL] {
            assert_eq!(around.marketable(side, dec("1")), None);
            for price in [None, Some(dec("70000")), Some(Decimal::ZERO)] {
                assert_eq!(verdict(&quote, (side, Decimal::ONE, price)), Err("no_price"), "{last:?}, {price:?}");
            }
        }
    }
    // No volume yesterday, none today, and shares that cost nothing.
    let gift = r#"{"holdings": [{"symbol": "005930", "quantity": 10, "average": 0}]}"#;
    let desk = Desk::with(scenario(gift)).await;
    desk.turns_on(&[], None).await;
    desk.post("/__sim/price", json!({ "symbol": "005930", "volume": 0, "previous_volume": 0 })).await;
    assert!(desk.safe_sell_of("005930").await.starts_with("hold"));
    assert_eq!(desk.accepted().await, [] as [String; 0]);
}

#[tokio::test]
async fn f083_an_order_without_a_price_does_not_pass_as_one_of_zero() {
    let no_limits = quote("005930", (tick::PriceClass::KrStock, Some(dec("70000"))));
    assert_eq!(verdict(&no_limits, (BUY, Decimal::ONE, None)), Err("no_upper_limit"));
    let desk = Desk::open().await;
    let zero = |kind: OrderKind| {
        let (size, exchange, authority) = (OrderSize::Shares(1), KrExchange::Krx, Authority::Owner);
        let instrument = instrument("005930");
        Command::Order(OrderCommand::Place(NewOrder { side: BUY, instrument, size, kind, exchange, authority }))
    };
    assert_eq!(refused(&desk, zero(OrderKind::Limit(Decimal::ZERO))).await, "not_positive");
    // 11 shares may cost more than a million at the upper limit, though not at the last price.
    assert_eq!(refused(&desk, sized(BUY, "005930", OrderSize::Shares(14), OrderKind::Market)).await, "max_per_order");
    desk.is("2026-03-04T00:30").await;
    let (exit, failure) = desk.refuses(sized(BUY, "NASD:AAPL", OrderSize::Shares(1), OrderKind::Market)).await;
    assert!(matches!(exit, Exit::Refused | Exit::Usage), "{failure:?}");
}

#[tokio::test]
async fn f084_without_a_sane_rate_no_dollar_is_spent_against_won() {
    for rate in ["1", "0.0007", "3000"] {
        let desk = Desk::with(scenario(&format!(r#"{{"clock": "2026-03-04T00:30", "rate": {rate}}}"#))).await;
        let capital = Some("1000만".parse().expect("won"));
        desk.does(Command::Budget(BudgetCommand::Set { capital, min: None, max: None })).await;
        desk.price("AAPL", "262").await;
        assert_eq!(refused(&desk, order(BUY, "NASD:AAPL", 1, "262")).await, "no_rate", "{rate}");
    }
}

#[tokio::test]
async fn f085_our_orders_do_not_meet_each_other() {
    let desk = Desk::open().await;
    desk.offers("005930", 0).await;
    desk.does(order(BUY, "005930", 1, "69500")).await;
    for price in ["69400", "69500"] {
        assert_eq!(refused(&desk, order(SELL, "005930", 1, price)).await, "meets_own_order");
    }
    desk.does(order(SELL, "005930", 1, "70500")).await;
    assert_eq!(refused(&desk, order(BUY, "005930", 1, "70500")).await, "meets_own_order");
    desk.does(order(BUY, "005930", 1, "69600")).await;
    desk.does(sized(SELL, "005930", OrderSize::Shares(1), OrderKind::Market)).await;
    desk.does(order(SELL, "035720", 1, "61900")).await;
}

#[tokio::test]
async fn f085_what_protects_goes_first() {
    let desk = Desk::open().await;
    desk.turns_on(&["005930"], None).await;
    desk.safe_sell().await;
    desk.offers("005930", 0).await;
    desk.price("005930", "65600").await;
    let phone = json!({ "symbol": "005930", "side": "buy", "quantity": 1, "price": "65000" });
    desk.post("/__sim/order", phone).await;
    assert_eq!(refused(&desk, order(SELL, "005930", 1, "65000")).await, "meets_own_order");
    assert_eq!(desk.safe_sell_of("005930").await, "sell 10 @ 64900, floor, selling, accepted");
}
