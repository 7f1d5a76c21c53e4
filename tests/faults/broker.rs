//! The broker's server misbehaves: rows 21 to 44, but for those that are about the client alone.

use beagle_core::{Exit, order::End, report::IntentStatus};
use jiff::SignedDuration;
use kis_api::{Env, Side};
use serde_json::{Value, json};

use crate::{
    desk::{Desk, order, sent},
    lost::{is_found, is_written_off, nothing_leaves, open, purchase, story, unknown, verdict},
};

const ORDER: &str = "order-cash";
const LIST: &str = "inquire-daily-ccld";
const PRICE: &str = "inquire-price";

async fn strikes(desk: &Desk, path: &str, mut rule: Value) {
    rule["path"] = json!(path);
    desk.fault(rule).await;
}

/// So many orders of the owner's phone, which rest.
async fn phone_orders(desk: &Desk, count: u32) {
    for _ in 0..count {
        let order =
            json!({ "account": "12345678-01", "symbol": "035720", "side": "buy", "quantity": 1, "price": "50000" });
        desk.post("/__sim/order", order).await;
    }
}

#[tokio::test]
async fn f021_a_refusal_counts_only_as_the_order_system_gives_it() {
    let refusal = |http: u16, code: &str| json!({ "do": "error", "http": http, "code": code, "message": "거부" });
    let desk = Desk::open().await;
    strikes(&desk, ORDER, refusal(200, "APBK0952")).await;
    let (exit, failure) = desk.refuses(purchase()).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Refused, "broker_refused"));
    assert!(open(&desk).await.is_empty());
    for (http, code) in [(500, "APBK0952"), (200, "APBK9999")] {
        let desk = Desk::open().await;
        strikes(&desk, ORDER, refusal(http, code)).await;
        unknown(&desk).await;
        is_written_off(&desk).await;
    }
}

#[tokio::test]
async fn f022_a_refusal_of_an_order_for_rate_proves_nothing() {
    for (action, is_there) in [("error", false), ("error_after", true)] {
        let desk = Desk::open().await;
        strikes(&desk, ORDER, json!({ "do": action, "http": 500, "code": "EGW00201" })).await;
        unknown(&desk).await;
        if is_there {
            is_found(&desk).await
        } else {
            is_written_off(&desk).await
        }
        assert_eq!(desk.requests(ORDER).await, 1);
    }
}

#[tokio::test]
async fn f023_a_read_that_was_too_fast_is_repeated_so_many_times() {
    let desk = Desk::open().await;
    strikes(&desk, PRICE, json!({ "do": "error", "http": 500, "code": "EGW00201", "times": 2 })).await;
    desk.does(purchase()).await;
    assert_eq!(desk.requests(PRICE).await, 3);
    strikes(&desk, PRICE, json!({ "do": "error", "http": 500, "code": "EGW00201", "times": 0 })).await;
    nothing_leaves(&desk).await;
    assert_eq!(desk.requests(PRICE).await, 9, "six times at most");
}

#[tokio::test]
async fn f024_a_gateways_page_lets_a_read_be_repeated_and_an_order_not() {
    for status in [502, 503, 504] {
        let desk = Desk::open().await;
        let page = |path: &str| json!({ "path": path, "do": "html", "http": status });
        desk.faults(&[page(PRICE), page(ORDER)]).await;
        unknown(&desk).await;
        assert_eq!((desk.requests(PRICE).await, desk.requests(ORDER).await), (2, 1), "{status}");
        is_written_off(&desk).await;
    }
}

#[tokio::test]
async fn f025_at_night_nothing_leaves_and_maintenance_by_day_proves_nothing() {
    let desk = Desk::open().await;
    strikes(&desk, ORDER, json!({ "do": "html", "http": 503 })).await;
    unknown(&desk).await;
    is_written_off(&desk).await;
    let desk = Desk::open().await;
    desk.is("2026-03-04T03:00").await;
    strikes(&desk, ORDER, json!({ "do": "html", "http": 503 })).await;
    assert_eq!(nothing_leaves(&desk).await.0, Exit::Refused);
}

#[tokio::test]
async fn f026_a_read_with_a_dead_token_gets_another_one_once() {
    let desk = Desk::open().await;
    strikes(&desk, PRICE, json!({ "do": "revoke_token" })).await;
    desk.does(purchase()).await;
    let stats = desk.get("/__sim/stats").await;
    assert_eq!((stats["tokens_issued"].as_u64(), desk.requests(PRICE).await), (Some(2), 2));
}

#[tokio::test]
async fn f027_an_order_with_a_dead_token_is_not_sent_again_with_another() {
    let desk = Desk::open().await;
    strikes(&desk, ORDER, json!({ "do": "revoke_token" })).await;
    unknown(&desk).await;
    is_written_off(&desk).await;
    assert_eq!(desk.requests(ORDER).await, 1);
    // The next command has a token that lives.
    desk.does(order(Side::Buy, "005930", 3, "69900")).await;
}

#[tokio::test]
async fn f028_two_issuers_who_revoke_each_others_tokens_get_nowhere_and_stop() {
    let desk = Desk::open().await;
    strikes(&desk, PRICE, json!({ "do": "revoke_token", "times": 0 })).await;
    assert_eq!(nothing_leaves(&desk).await.0, Exit::Credentials);
    assert_eq!(desk.requests(PRICE).await, 2, "another token once, and no more");
}

#[tokio::test]
async fn f032_a_list_that_goes_round_in_circles_is_no_list() {
    let desk = Desk::open().await;
    phone_orders(&desk, 101).await;
    strikes(&desk, LIST, json!({ "do": "stuck_cursor", "times": 0 })).await;
    assert_eq!(nothing_leaves(&desk).await.0, Exit::Failed);
}

#[tokio::test]
async fn f033_an_order_that_is_shown_twice_is_one() {
    for action in ["duplicate_rows", "overlap_pages"] {
        let desk = Desk::open().await;
        phone_orders(&desk, 99).await;
        let shown = json!({ "path": LIST, "do": action, "times": 0 });
        desk.faults(&[json!({ "path": ORDER, "do": "drop_after" }), shown]).await;
        unknown(&desk).await;
        phone_orders(&desk, 20).await;
        assert_eq!(verdict(&desk).await, IntentStatus::Found, "{action}");
    }
}

#[tokio::test]
async fn f034_a_list_that_grows_while_it_is_read_is_no_list() {
    let desk = Desk::open().await;
    phone_orders(&desk, 150).await;
    // The second page of the first scan takes its time, and the owner orders meanwhile.
    strikes(&desk, LIST, json!({ "do": "delay", "ms": 1_500, "skip": 1 })).await;
    let phone = async {
        while desk.requests(LIST).await < 2 {
            tokio::task::yield_now().await;
        }
        phone_orders(&desk, 1).await;
    };
    let ((exit, failure), ()) = tokio::join!(nothing_leaves(&desk), phone);
    assert_eq!((exit, failure.code.as_str()), (Exit::Failed, "incomplete"));
    desk.does(purchase()).await;
}

#[tokio::test]
async fn f036_a_paper_account_with_its_short_pages_shows_the_same() {
    let mut desk = Desk::open().await;
    desk.env = Env::Paper;
    phone_orders(&desk, 40).await;
    strikes(&desk, ORDER, json!({ "do": "drop_after" })).await;
    unknown(&desk).await;
    let before = desk.requests(LIST).await;
    assert_eq!(verdict(&desk).await, IntentStatus::Found);
    assert_eq!(desk.requests(LIST).await - before, 6, "two scans of three pages");
}

#[tokio::test]
async fn f037_a_list_without_an_orders_quantity_is_no_list() {
    for field in ["ord_qty", "tot_ccld_qty", "rmn_qty", "pdno", "sll_buy_dvsn_cd"] {
        let desk = Desk::open().await;
        phone_orders(&desk, 1).await;
        strikes(&desk, LIST, json!({ "do": "missing_fields", "names": [field], "times": 0 })).await;
        let (exit, failure) = nothing_leaves(&desk).await;
        assert_eq!(exit, Exit::Failed);
        assert!(format!("{failure:?}").contains(field), "{field}: {failure:?}");
    }
}

#[tokio::test]
async fn f040_a_yes_without_a_number_is_none() {
    let desk = Desk::open().await;
    strikes(&desk, ORDER, json!({ "do": "no_order_number" })).await;
    unknown(&desk).await;
    is_found(&desk).await;
}

#[tokio::test]
async fn f041_an_order_that_the_exchange_refuses_after_its_yes_is_told_as_refused() {
    let desk = Desk::open().await;
    strikes(&desk, ORDER, json!({ "do": "refuse_at_exchange" })).await;
    let placed = sent(desk.does(purchase()).await);
    assert!(placed.order_no.is_some());
    open(&desk).await;
    let story = story(&desk, 1).await;
    assert_eq!((story.intent.status, story.end), (IntentStatus::Accepted, Some(End::RejectedByVenue)));
}

#[tokio::test]
async fn f042_an_order_that_is_shown_late_is_neither_written_off_nor_taken_for_another() {
    let desk = Desk::open().await;
    let hidden = json!({ "path": LIST, "do": "hide_orders", "ms": 30_000, "times": 0 });
    desk.faults(&[json!({ "path": ORDER, "do": "drop_after" }), hidden.clone()]).await;
    unknown(&desk).await;
    assert_eq!(verdict(&desk).await, IntentStatus::Unknown);
    desk.passes("31s").await;
    is_found(&desk).await;

    // Ours, and not shown yet when the next like it is lost: it is not that one.
    let desk = Desk::open().await;
    desk.faults(&[json!({ "path": ORDER, "do": "drop_before", "skip": 1 }), hidden]).await;
    desk.does(purchase()).await;
    assert_eq!(desk.refuses(purchase()).await.0, Exit::Unknown);
    desk.passes("31s").await;
    assert_eq!(verdict(&desk).await, IntentStatus::Unknown);
    desk.passes("121s").await;
    assert_eq!(verdict(&desk).await, IntentStatus::NotPlaced);
}

#[tokio::test]
async fn f043_a_list_that_can_not_be_had_is_not_an_empty_one() {
    for rule in [json!({ "do": "html" }), json!({ "do": "empty" }), json!({ "do": "truncate" })] {
        let desk = Desk::open().await;
        strikes(&desk, ORDER, json!({ "do": "drop_after" })).await;
        unknown(&desk).await;
        desk.passes("10m").await;
        let mut rule = rule;
        rule["times"] = json!(0);
        strikes(&desk, LIST, rule.clone()).await;
        assert_eq!(nothing_leaves(&desk).await.0, Exit::Failed, "{rule}");
        desk.faults(&[]).await;
        is_found(&desk).await;
    }
}

#[tokio::test]
async fn f044_orders_are_told_apart_by_number_and_not_by_time() {
    for minutes in [5, -5] {
        let desk = Desk::open().await;
        desk.is_ahead(SignedDuration::from_mins(minutes));
        phone_orders(&desk, 1).await;
        strikes(&desk, ORDER, json!({ "do": "drop_after" })).await;
        unknown(&desk).await;
        assert_eq!(verdict(&desk).await, IntentStatus::Found, "{minutes} minutes ahead");
    }
    // New York's day goes on when Seoul's turns.
    let desk = Desk::open().await;
    desk.is("2026-03-03T23:58").await;
    strikes(&desk, "/order", json!({ "do": "drop_after" })).await;
    let (exit, failure) = desk.refuses(order(Side::Buy, "AAPL", 1, "262")).await;
    assert_eq!(exit, Exit::Unknown, "{failure:?}");
    desk.is("2026-03-04T00:03").await;
    is_found(&desk).await;
}
