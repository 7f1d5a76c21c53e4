//! Prices: what they are, how they move, and what a quote says about them.

mod common;

use common::{Desk, dec};
use kis_api::api::{
    domestic_stock::{InquirePrice, IntstockMultprice},
    overseas_stock::Price,
};
use kis_sim::{Config, Scenario};
use rust_decimal::Decimal;
use serde_json::json;

fn samsung(desk: &mut Desk) -> Decimal {
    desk.ask(&InquirePrice::new("005930")).output.stck_prpr.expect("a price")
}

#[test]
fn samsung_starts_at_seventy_thousand_and_follows_the_recorded_moves() {
    let mut desk = Desk::default_scenario();
    let quote = desk.ask(&InquirePrice::new("005930")).output;
    assert_eq!(quote.stck_prpr, Some(dec("70000")));
    assert_eq!(quote.stck_sdpr, Some(dec("69500")));
    assert_eq!((quote.stck_llam, quote.stck_mxpr), (Some(dec("48700")), Some(dec("90300"))));
    assert_eq!(quote.aspr_unit, Some(dec("100")));
    assert!(quote.acml_vol > Some(0));
    // 15:19 was the 119th minute: 76,550 after 77,000.
    desk.wait_seconds(118 * 60);
    assert_eq!(samsung(&mut desk), dec("69600"));
    // The last of the 217 minutes: 77,800.
    desk.wait_seconds(98 * 60);
    assert_eq!(samsung(&mut desk), dec("70700"));
}

#[test]
fn the_same_seed_gives_the_same_prices_and_another_gives_others() {
    let tour = |seed| {
        let mut desk = Desk::new(Config::default().seed(seed));
        let mut seen = Vec::new();
        for _ in 0..40 {
            desk.wait_seconds(7 * 60);
            seen.push(desk.ask(&InquirePrice::new("000660")).output.stck_prpr);
            seen.push(desk.ask(&Price::new("NAS", "AAPL")).output.last);
        }
        seen
    };
    let first = tour(7);
    assert_eq!(first, tour(7));
    assert_ne!(first, tour(8));
    // Asking rarely does not change what is answered.
    let mut desk = Desk::new(Config::default().seed(7));
    desk.wait_seconds(40 * 7 * 60);
    assert_eq!(desk.ask(&InquirePrice::new("000660")).output.stck_prpr, first[78]);
}

#[test]
fn after_a_split_the_base_price_is_not_the_previous_close() {
    let mut desk = Desk::default_scenario();
    let split = json!({"symbol": "005930", "price": 35_000, "base_price": 35_000, "previous_close": 70_000});
    let shown = desk.control("/__sim/price", split);
    assert_eq!((&shown["base_price"], &shown["previous_close"]), (&json!("35000"), &json!("70000")));
    let quote = desk.ask(&InquirePrice::new("005930")).output;
    assert_eq!((quote.stck_sdpr, quote.stck_mxpr), (Some(dec("35000")), Some(dec("45500"))));
    let codes = vec![("J".to_owned(), "005930".to_owned())];
    let row = desk.ask(&IntstockMultprice::new(codes).expect("one")).output.remove(0);
    assert_eq!((row.inter2_sdpr, row.inter2_prdy_clpr), (Some(dec("35000")), Some(dec("70000"))));
}

#[test]
fn a_set_price_sticks_and_the_walk_goes_on_from_it() {
    let mut desk = Desk::default_scenario();
    desk.wait_seconds(90);
    desk.price("005930", "66000");
    assert_eq!(samsung(&mut desk), dec("66000"));
    desk.wait_seconds(120 * 60);
    let later = samsung(&mut desk);
    assert!(later > dec("64000") && later < dec("68000"), "{later}");
    // US shares are closed at ten in the morning; what is set then is where the evening starts.
    desk.price("AAPL", "150");
    assert_eq!(desk.ask(&Price::new("NAS", "AAPL")).output.last, Some(dec("150")));
    desk.at("2026-03-03T23:30");
    let quote = desk.ask(&Price::new("NAS", "AAPL")).output;
    assert_eq!(quote.base, Some(dec("150")));
    assert!(quote.last > Some(dec("145")) && quote.last < Some(dec("155")), "{:?}", quote.last);
}

#[test]
fn a_price_set_before_the_first_open_is_where_the_day_begins() {
    let scenario = Scenario::from_json(r#"{"clock": "2026-03-03T08:30"}"#).expect("a scenario");
    let mut desk = Desk::new(Config::default().scenario(scenario));
    desk.price("000660", "300000");
    desk.at("2026-03-03T09:00");
    let open = desk.ask(&InquirePrice::new("000660")).output.stck_oprc.expect("a price");
    assert!(open > dec("298000") && open < dec("302000"), "{open}");
}

#[test]
fn volume_that_was_set_grows_in_proportion() {
    let mut desk = Desk::default_scenario();
    let set = serde_json::json!({"symbol": "005930", "volume": 100, "previous_volume": "x"});
    assert_eq!(desk.handle(&kis_sim::Request::post("/__sim/price", set.to_string())).status, 400);
    desk.control("/__sim/price", serde_json::json!({"symbol": "005930", "volume": 100, "previous_volume": 100_000}));
    let quote = desk.ask(&InquirePrice::new("005930")).output;
    assert_eq!((quote.acml_vol, quote.prdy_vrss_vol_rate), (Some(100), Some(dec("0.10"))));
    desk.wait_seconds(10 * 60);
    let quote = desk.ask(&InquirePrice::new("005930")).output;
    assert!(quote.acml_vol > Some(100) && quote.acml_vol < Some(200), "{:?}", quote.acml_vol);
}

#[test]
fn days_roll() {
    let mut desk = Desk::default_scenario();
    desk.at("2026-03-03T18:30");
    let last = desk.ask(&InquirePrice::new("005930")).output;
    desk.at("2026-03-04T08:05");
    let early = desk.ask(&InquirePrice::new("005930")).output;
    assert_eq!(early.stck_sdpr, last.stck_prpr);
    assert_eq!((early.acml_vol, early.prdy_vrss), (Some(0), Some(dec("0"))));
    desk.at("2026-03-04T15:30");
    let day = desk.ask(&InquirePrice::new("005930")).output;
    let rate =
        Decimal::from(day.acml_vol.expect("volume")) * dec("100") / Decimal::from(last.acml_vol.expect("volume"));
    assert_eq!(day.prdy_vrss_vol_rate, Some(rate.round_dp(2)));
}

#[test]
fn unknown_symbols_are_no_error_but_say_nothing() {
    let mut desk = Desk::default_scenario();
    assert_eq!(desk.ask(&InquirePrice::new("999999")).output.stck_prpr, Some(dec("0")));
    assert_eq!(desk.ask(&Price::new("NYS", "AAPL")).output.last, None);
    let wrong = InquirePrice::new("005930").fid_cond_mrkt_div_code("XX");
    assert_eq!(desk.refused(&wrong), "OPSQ2001");
}

#[test]
fn the_recorded_scenario_shows_the_minutes_at_their_own_times() {
    let mut desk = Desk::new(Config::default().scenario(Scenario::recorded()));
    assert_eq!(samsung(&mut desk), dec("77000"));
    desk.at("2025-09-15T15:19");
    assert_eq!(samsung(&mut desk), dec("76550"));
    desk.at("2025-09-15T15:25");
    assert_eq!(samsung(&mut desk), dec("76550"), "the closing auction");
    desk.at("2025-09-15T15:30");
    assert_eq!(samsung(&mut desk), dec("76500"));
    desk.at("2025-09-16T10:36");
    let quote = desk.ask(&InquirePrice::new("005930")).output;
    assert_eq!((quote.stck_prpr, quote.stck_sdpr), (Some(dec("77800")), Some(dec("76500"))));
    assert_eq!(quote.stck_hgpr, Some(dec("77800")));
}
