//! Mistakes of whoever orders. Those about settings, keys and words are in `kis-cli/tests/operator.rs`.

use beagle_core::{Command, Exit};
use kis_api::Side;

use crate::desk::{Desk, order};

fn buy(shares: u64) -> Command {
    order(Side::Buy, "005930", shares, "70000")
}

#[tokio::test]
async fn f118_a_zero_too_many_meets_a_question_and_the_limits() {
    let desk = Desk::open().await;
    let question = async |shares| desk.engine().preview(&buy(shares)).await.expect("a question").text;
    assert!(!question(10).await.en.contains("zero"), "nobody knows yet what is usual");
    for _ in 0..5 {
        desk.does(buy(1)).await;
    }
    assert!(!question(9).await.en.contains("zero"));
    let asked = question(10).await;
    assert_eq!(
        asked.en,
        "buy 10 shares of 005930 at 70,000 KRW (700,000 KRW in all; 10 times the usual purchase of 70,000 KRW: is there a \
         zero too many?), account ending 5678, sim"
    );
    assert!(asked.ko.contains("평소 매수 70,000원의 10배입니다"), "{}", asked.ko);
    // A sale can't go beyond what is held, and is not asked about.
    let sale = desk.engine().preview(&order(Side::Sell, "005930", 15, "70000")).await.expect("a question").text;
    assert!(!sale.en.contains("zero"), "{}", sale.en);
    // A yes that was given beforehand meets the limits, which say by how much.
    let sent = desk.requests("order-cash").await;
    let (exit, failure) = desk.refuses(buy(15)).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Refused, "max_per_order"));
    assert!(
        failure.message.en.contains("1,050,000") && failure.message.en.contains("1,000,000"),
        "{}",
        failure.message
    );
    assert_eq!(desk.requests("order-cash").await, sent);
}
