use jiff::civil::date;
use kis_api::{Instrument, tick::PriceClass};
use proptest::prelude::*;

use super::*;
use crate::reason::Reason;

fn dec(text: &str) -> Decimal {
    Decimal::from_str_exact(text).expect(text)
}

fn samsung() -> Quote {
    let instrument: Instrument = "005930".parse().expect("a code");
    let mut quote = Quote::new(instrument, PriceClass::KrStock);
    quote.price = Some(dec("70000"));
    quote.base_price = Some(dec("70000"));
    quote
}

fn apple() -> Quote {
    let instrument: Instrument = "NASD:AAPL".parse().expect("a ticker");
    let mut quote = Quote::new(instrument, PriceClass::Us);
    quote.price = Some(dec("190"));
    quote
}

fn buy<'a>(quote: &'a Quote, quantity: &str, price: Option<&str>) -> Proposal<'a> {
    Proposal {
        side: Side::Buy,
        quantity: dec(quantity),
        price: price.map(dec),
        quote,
        quote_age_ms: 0,
        day: date(2026, 3, 3),
        cover: Cover::Cash(dec("100000000")),
        rate: Some(dec("1400")),
    }
}

fn verdict(proposal: &Proposal<'_>, book: Book, budget: Budget) -> Result<Value, &'static str> {
    let limits = Limits::default();
    let rulebook = Rulebook { limits: &limits, budget: &budget };
    check(proposal, &book, &rulebook).map_err(|denial| denial.code())
}

const NOTHING_BOUGHT: Book =
    Book { last_minute: 0, today: 0, of_symbol_today: 0, bought: Decimal::ZERO, bought_krw: Some(Decimal::ZERO) };

#[test]
fn purchases_while_my_capital_is_not_set() {
    let (samsung, apple) = (samsung(), apple());
    for (proposal, bought, want) in [
        (buy(&samsung, "14", Some("70000")), "0", None),
        (buy(&samsung, "15", Some("70000")), "0", Some("max_per_order")),
        (buy(&samsung, "10", Some("70000")), "2300000", None),
        (buy(&samsung, "10", Some("70000")), "2300001", Some("max_per_day")),
        // A market order may cost 91,000 a share.
        (buy(&samsung, "10", None), "0", None),
        (buy(&samsung, "11", None), "0", Some("max_per_order")),
        (buy(&apple, "3", Some("190")), "0", None),
        (buy(&apple, "4", Some("190")), "0", Some("max_per_order")),
        (buy(&apple, "1", None), "0", Some("no_upper_limit")),
    ] {
        let book = Book { bought: dec(bought), ..NOTHING_BOUGHT };
        assert_eq!(verdict(&proposal, book, Budget::default()).err(), want, "{proposal:?}");
    }
}

#[test]
fn purchases_against_my_capital() {
    let (samsung, apple) = (samsung(), apple());
    let budget = Budget { capital: Some(dec("10000000")), ..Budget::default() };
    let wide = Budget { max_per_order: Some(dec("4000000")), ..budget };
    let narrow = Budget { max_per_order: Some(dec("700000")), ..budget };
    for (proposal, bought, budget, want) in [
        (buy(&samsung, "28", Some("70000")), "0", budget, None),
        (buy(&samsung, "29", Some("70000")), "0", budget, Some("max_per_order")),
        (buy(&samsung, "29", Some("70000")), "0", wide, None),
        (buy(&samsung, "10", Some("70000")), "0", narrow, None),
        (buy(&samsung, "10", Some("70100")), "0", narrow, Some("max_per_order")),
        (buy(&samsung, "28", Some("70000")), "3040000", budget, None),
        (buy(&samsung, "28", Some("70000")), "3040001", budget, Some("max_per_day")),
        // 7 × 190 × 1,400 = 1,862,000
        (buy(&apple, "7", Some("190")), "0", budget, None),
        (buy(&apple, "8", Some("190")), "0", budget, Some("max_per_order")),
        (Proposal { rate: None, ..buy(&apple, "1", Some("190")) }, "0", budget, Some("no_rate")),
        (Proposal { rate: Some(dec("0.0007")), ..buy(&apple, "1", Some("190")) }, "0", budget, Some("no_rate")),
    ] {
        let book = Book { bought_krw: Some(dec(bought)), ..NOTHING_BOUGHT };
        assert_eq!(verdict(&proposal, book, budget).err(), want, "{proposal:?}");
    }
    let unknown = Book { bought_krw: None, ..NOTHING_BOUGHT };
    assert_eq!(verdict(&buy(&samsung, "1", Some("70000")), unknown, budget), Err("no_rate"));
}

#[test]
fn prices_and_quotes() {
    let samsung = samsung();
    let mut suspended = samsung.clone();
    suspended.suspended = true;
    let mut silent = samsung.clone();
    silent.price = None;
    let mut fallen = samsung.clone();
    fallen.price = Some(dec("50000"));
    let mut risen = samsung.clone();
    risen.price = Some(dec("90000"));
    for (proposal, want) in [
        (buy(&samsung, "1", Some("72100")), None),
        (buy(&samsung, "1", Some("72200")), Some("outside_collar")),
        (buy(&samsung, "1", Some("67900")), None),
        (buy(&samsung, "1", Some("67800")), Some("outside_collar")),
        (buy(&samsung, "1", Some("70050")), Some("off_step")),
        (buy(&fallen, "1", Some("49000")), None),
        (buy(&fallen, "1", Some("48900")), Some("outside_limits")),
        (buy(&risen, "1", Some("91000")), None),
        (buy(&risen, "1", Some("91100")), Some("outside_limits")),
        (buy(&samsung, "0", Some("70000")), Some("quantity")),
        (buy(&samsung, "1.5", Some("70000")), Some("quantity")),
        (buy(&suspended, "1", Some("70000")), Some("suspended")),
        (buy(&silent, "1", Some("70000")), Some("no_price")),
        (Proposal { quote_age_ms: 10_000, ..buy(&samsung, "1", Some("70000")) }, None),
        (Proposal { quote_age_ms: 10_001, ..buy(&samsung, "1", Some("70000")) }, Some("stale_quote")),
        (Proposal { cover: Cover::Cash(dec("70000")), ..buy(&samsung, "1", Some("70000")) }, None),
        (Proposal { cover: Cover::Cash(dec("69999")), ..buy(&samsung, "1", Some("70000")) }, Some("more_than_cash")),
        (Proposal { cover: Cover::Shares(dec("5")), ..buy(&samsung, "1", Some("70000")) }, Some("quantity")),
    ] {
        assert_eq!(verdict(&proposal, NOTHING_BOUGHT, Budget::default()).err(), want, "{proposal:?}");
    }
}

#[test]
fn counts_stop_purchases_and_never_sales() {
    let samsung = samsung();
    let purchase = buy(&samsung, "1", Some("70000"));
    let sale = Proposal { side: Side::Sell, quantity: dec("100"), cover: Cover::Shares(dec("100")), ..purchase };
    for (book, want) in [
        (Book { last_minute: 29, today: 299, of_symbol_today: 9, ..NOTHING_BOUGHT }, None),
        (Book { last_minute: 30, ..NOTHING_BOUGHT }, Some("max_orders_per_minute")),
        (Book { today: 300, ..NOTHING_BOUGHT }, Some("max_orders_per_day")),
        (Book { of_symbol_today: 10, ..NOTHING_BOUGHT }, Some("max_orders_per_symbol_day")),
    ] {
        assert_eq!(verdict(&purchase, book, Budget::default()).err(), want, "{book:?}");
        assert_eq!(verdict(&sale, book, Budget::default()).err(), None, "{book:?}");
    }
    let more = Proposal { quantity: dec("101"), ..sale };
    assert_eq!(verdict(&more, NOTHING_BOUGHT, Budget::default()), Err("more_than_sellable"));
    let low = Proposal { price: Some(dec("67800")), ..sale };
    assert_eq!(verdict(&low, NOTHING_BOUGHT, Budget::default()), Err("outside_collar"), "the collar holds for sales");
}

/// Each says its numbers in both languages; where something can be done about it, it says what.
#[test]
fn denials_say_their_numbers() {
    let (quantity, price, currency) = (dec("1.5"), dec("70050"), Currency::Krw);
    for (denial, en, ko, hint) in [
        (Denial::Quantity { quantity }, "1.5", "1.5", ""),
        (Denial::Suspended, "suspended", "거래정지", ""),
        (Denial::NoPrice, "no price", "현재가", "in a moment"),
        (Denial::StaleQuote { age_ms: 11, max_ms: 10 }, "11 ms old, more than 10 ms", "11 ms", "in a moment"),
        (
            Denial::OutsideLimits { price, lower: Some(dec("49000")), upper: None, currency },
            "70,050 KRW is outside the day's limits 49,000 KRW to -",
            "70,050원이 가격제한폭 49,000원 ~ -",
            "limit price",
        ),
        (
            Denial::OutsideCollar { price, low: dec("67900"), high: dec("72100"), currency },
            "67,900 KRW to 72,100 KRW",
            "67,900원 ~ 72,100원",
            "limit price",
        ),
        (Denial::OffStep { price, step: dec("100"), currency }, "step of 100 KRW", "호가단위 100원", "limit price"),
        (Denial::NoUpperLimit, "upper limit", "상한가", "--limit"),
        (Denial::MoreThanSellable { quantity: dec("3"), sellable: dec("2") }, "only 2", "매도가능 2주", "order list"),
        (
            Denial::MoreThanCash { needed: price, spendable: dec("7"), currency },
            "needs 70,050 KRW, but only 7 KRW",
            "주문가능현금 7원",
            "fewer",
        ),
        (
            Denial::MaxPerOrder { amount: price, max: dec("7"), currency },
            "costs 70,050 KRW, more than the 7 KRW",
            "한도 7원",
            "--max",
        ),
        (
            Denial::MaxPerDay { amount: price, bought: dec("5"), max: dec("7"), currency },
            "5 KRW bought today, 70,050 KRW more would pass the day's 7 KRW",
            "5원에 70,050원을 더하면",
            "--capital",
        ),
        (Denial::OrdersPerMinute { count: 30, max: 30 }, "30 orders within a minute", "최근 1분", "in a minute"),
        (Denial::OrdersPerDay { count: 300, max: 300 }, "300 orders today", "300건", ""),
        (Denial::OrdersPerSymbolDay { count: 10, max: 10 }, "10 orders of this symbol today", "이 종목", ""),
        (Denial::NoRate, "exchange rate", "환율", ""),
        (Denial::TooLarge, "too large", "너무 큽니다", ""),
    ] {
        let (text, advice) = (denial.text(), denial.hint());
        assert!(text.en.contains(en) && !denial.code().is_empty(), "{}", text.en);
        assert!(text.ko.contains(ko), "{}", text.ko);
        assert!(advice.en.contains(hint) && advice.en.is_empty() == hint.is_empty(), "{}: {}", text.en, advice.en);
        assert_eq!(advice.ko.is_empty(), hint.is_empty(), "{}", text.en);
    }
}

proptest! {
    /// Whatever is passed keeps every limit on numbers that are counted here in another way.
    #[test]
    fn what_passes_keeps_every_limit(
        quantity in 0_u32..200,
        hundreds in 600_i64..800,
        cash in 0_i64..20_000_000,
        bought in 0_i64..6_000_000,
        capital in proptest::option::of(0_i64..20_000_000),
        count in 0_u32..40,
    ) {
        let samsung = samsung();
        let price = hundreds * 100;
        let mut proposal = buy(&samsung, "1", None);
        proposal.quantity = Decimal::from(quantity);
        proposal.price = Some(Decimal::from(price));
        proposal.cover = Cover::Cash(Decimal::from(cash));
        let book = Book { last_minute: count, bought: bought.into(), bought_krw: Some(bought.into()), ..NOTHING_BOUGHT };
        let budget = Budget { capital: capital.map(Decimal::from), ..Budget::default() };
        let cost = i64::from(quantity) * price;
        let (per_order, per_day) = capital.map_or((1_000_000 * 10, 3_000_000 * 10), |won| (won * 2, won * 5));
        let allowed = quantity > 0
            && (67_900..=72_100).contains(&price)
            && cost <= cash
            && cost * 10 <= per_order
            && (cost + bought) * 10 <= per_day
            && count < 30;
        prop_assert_eq!(verdict(&proposal, book, budget).is_ok(), allowed);
    }
}
