//! What leaves this machine with an order, to the byte, and what its loss means.

mod common;

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use common::{
    builder_at,
    wire::{Then, Wire, reply},
};
use kis_api::{Client, Env, Outcome, StockCode};
use rust_decimal::Decimal;

const YES: &str = r#"{"rt_cd":"0","msg_cd":"APBK0013","msg1":"","output":{"KRX_FWDG_ORD_ORGNO":"00950","ODNO":"0000000117","ORD_TMD":"100000"}}"#;

fn client(wire: &Wire) -> Client {
    builder_at(&wire.url, Env::Real)
        .in_memory()
        .timeouts(Duration::from_secs(3), Duration::from_secs(1))
        .build()
        .expect("a client")
}

fn code() -> StockCode {
    "005930".parse().expect("a code")
}

async fn order(wire: &Wire) -> Outcome {
    client(wire).domestic().buy(&code(), 1).limit(Decimal::from(70_000)).send().await
}

#[tokio::test]
async fn after_a_no_nothing_was_written() {
    let wire = Wire::new(Then::Say(reply("200 OK", YES).into_bytes()));
    let kis = client(&wire);
    kis.authenticate().await.expect("a token");
    let asked = Arc::new(AtomicUsize::new(0));
    let look = {
        let asked = asked.clone();
        move || {
            asked.fetch_add(1, Ordering::Relaxed);
            false
        }
    };
    let outcome = kis.domestic().buy(&code(), 1).market().send_if(look).await;
    assert!(matches!(&outcome, Outcome::NotSent(why) if why.is_withdrawn()), "{outcome:?}");
    assert_eq!(asked.load(Ordering::Relaxed), 1, "asked once");
    assert_eq!(wire.next(), "", "a connection that brought nothing");
    assert!(wire.is_quiet(), "and no other");
}

#[tokio::test]
async fn the_last_look_comes_after_token_and_connection() {
    let wire = Wire::new(Then::Say(reply("200 OK", YES).into_bytes()));
    let kis = client(&wire);
    // The token is there when the look is asked: it does not wait for one afterwards.
    let outcome = kis.domestic().buy(&code(), 1).market().send_if(|| true).await;
    assert!(matches!(&outcome, Outcome::Accepted(accepted) if accepted.branch == "00950"), "{outcome:?}");
    let request = wire.next();
    assert!(request.starts_with("POST /uapi/domestic-stock/v1/trading/order-cash HTTP/1.1\r\n"), "{request}");
    assert!(wire.is_quiet());
    let again = kis.domestic().cancel(&listed()).send_if(|| false).await;
    assert!(matches!(&again, Outcome::NotSent(why) if why.is_withdrawn()), "{again:?}");
    assert_eq!(wire.next(), "", "the second order came on a connection of its own");
}

fn listed() -> kis_api::OrderRecord {
    let number = "117".parse().expect("a number");
    let mut order =
        kis_api::OrderRecord::new(number, kis_api::Instrument::Kr(code()), kis_api::Side::Buy, Decimal::ONE);
    order.branch = "00950".into();
    order
}

#[tokio::test]
async fn whatever_happens_on_the_wire_it_is_one_request_and_unknown() {
    let redirect = "HTTP/1.1 307 Temporary Redirect\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n";
    let whole = reply("200 OK", YES);
    let cut = whole[..whole.len() - 20].to_owned();
    let page = reply("200 OK", "<html><body>Log in to this network</body></html>");
    let chunked =
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n20\r\n{\"rt_cd\":\"0\",\"msg_cd\":\"APBK0013\"\r\n";
    for (what, then) in [
        ("closed unread", Then::Hang),
        ("closed unanswered", Then::Drop),
        ("no HTTP", Then::Say(b"SSH-2.0-OpenSSH_9.2\r\n".to_vec())),
        ("a redirect", Then::Say(redirect.into())),
        ("a cut body", Then::Say(cut.into_bytes())),
        ("a body without its end", Then::Say(chunked.into())),
        ("a network's own page", Then::Say(page.into_bytes())),
        ("an answer of another kind", Then::Say(reply("200 OK", "{}").into_bytes())),
        ("a failing status", Then::Say(reply("500 Internal Server Error", YES).into_bytes())),
    ] {
        let wire = Wire::new(then);
        let outcome = order(&wire).await;
        assert!(matches!(outcome, Outcome::Unknown(_)), "{what}: {outcome:?}");
        let _ = wire.next();
        assert!(wire.is_quiet(), "{what}: another request");
    }
}

#[tokio::test]
async fn a_reply_that_trickles_ends_with_the_deadline() {
    let wire = Wire::new(Then::Trickle(reply("200 OK", YES).into_bytes(), Duration::from_millis(100)));
    let began = Instant::now();
    let outcome = order(&wire).await;
    assert!(matches!(&outcome, Outcome::Unknown(why) if why.is_interrupted()), "{outcome:?}");
    assert!(began.elapsed() < Duration::from_secs(10), "the whole of it would have taken twenty seconds");
}

#[tokio::test]
async fn a_reply_too_large_to_be_one_is_unknown() {
    let body = format!("{}{}", " ".repeat(4 << 20), YES);
    let wire = Wire::new(Then::Say(reply("200 OK", &body).into_bytes()));
    let outcome = order(&wire).await;
    assert!(matches!(&outcome, Outcome::Unknown(why) if why.is_malformed()), "{outcome:?}");
}
