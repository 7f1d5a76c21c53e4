//! What a person trusts in: that a halt holds everywhere, and that one stock's doubt does not keep another one's protection
//! away.

use std::{
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    thread,
    time::Duration,
};

use serde_json::json;

use crate::{
    desk::Desk,
    program::{Kis, agree},
};

/// Processes that order all the time, each its own stock at its own price, and a halt from another one.
#[tokio::test(flavor = "multi_thread")]
async fn a_second_after_a_halt_nothing_leaves_any_process() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    let (is_over, halted) = (AtomicBool::new(false), AtomicUsize::new(0));
    let orders = || desk.requests("order-cash");
    let (before, after) = thread::scope(|scope| {
        for line in [
            "order buy 005930 1 --limit 70000 --yes",
            "order buy 035720 1 --limit 61900 --yes",
            "order sell 000270 1 --limit 104300 --yes",
            "order sell 069500 1 --limit 46000 --yes",
        ] {
            let (kis, is_over, halted) = (&kis, &is_over, &halted);
            scope.spawn(move || {
                while !is_over.load(Ordering::SeqCst) {
                    let run = kis.run(line);
                    let counted = usize::from(run.code == Some(76) || run.value["error"]["code"] == "trading_halted");
                    halted.fetch_add(counted, Ordering::SeqCst);
                }
            });
        }
        tokio::task::block_in_place(|| {
            tokio::runtime::Handle::current().block_on(async {
                while orders().await < 3 {
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
                assert_eq!(kis.run("halt").code, Some(0));
                tokio::time::sleep(Duration::from_secs(1)).await;
                let before = orders().await;
                let already = halted.load(Ordering::SeqCst);
                // Each of them tries again, and again.
                while halted.load(Ordering::SeqCst) < already + 12 {
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
                is_over.store(true, Ordering::SeqCst);
                (before, orders().await)
            })
        })
    });
    assert!(before >= 3);
    assert_eq!(after, before, "nothing left since");
    agree(&desk, &kis).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_protective_sale_goes_out_while_another_stocks_order_is_in_doubt() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    for line in ["safe-sell on 005930", "safe-sell run --yes"] {
        assert_eq!(kis.run(line).code, Some(0), "{line}");
    }
    desk.fault(json!({ "path": "order-cash", "do": "drop_before" })).await;
    assert_eq!(kis.run("order sell 035720 1 --limit 61900 --yes").code, Some(5), "nobody knows of this one");
    desk.price("005930", "65600").await;
    let run = kis.run("safe-sell run --yes");
    assert_eq!(run.code, Some(0), "{run:?}");
    assert_eq!(desk.accepted().await, ["sell 005930 10 @ 64900"]);
    assert_eq!(kis.intents()[0].0, "unknown", "and nobody does still");
    assert_eq!(kis.run("order sell 035720 1 --limit 61900 --yes").error(), "unresolved");
}
