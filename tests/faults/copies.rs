//! The journal is not what it was: put back by hand from an older copy, deleted, or begun anew in another folder
//! (rows 57 and 60).

use std::{fs, path::Path};

use serde_json::{Value, json};

use crate::{
    desk::Desk,
    program::{Kis, Run},
};

const BUY: &str = "order buy 005930 1 --limit 70000 --yes";
const OTHER: &str = "order buy 035720 1 --limit 61900 --yes";
const SELL: &str = "order sell 005930 1 --limit 70000 --yes";

fn does(kis: &Kis, line: &str) -> Value {
    let run = kis.run(line);
    assert_eq!(run.code, Some(0), "{line}: {run:?}");
    run.value["result"].clone()
}

/// Only sales go on, and it is said why and what to do.
fn only_sells(kis: &Kis) {
    let run = kis.run(BUY);
    assert_eq!((run.code, run.error()), (Some(4), "trading_reducing"), "{run:?}");
    let told = |key: &str| run.value["error"][key].as_str().expect(key).to_owned();
    assert!(told("message").contains("lacks the latest orders") && told("hint").contains("kis settle"), "{run:?}");
    does(kis, SELL);
}

/// The broker has an order that the journal does not know: a person has to.
fn settles_only_by_word(kis: &Kis, unknown: &str) {
    let settled = does(kis, "settle");
    let symbols: Vec<_> = settled["agreement"]["unknown_orders"].as_array().expect("orders").iter().collect();
    assert_eq!(settled["agreement"]["agrees"], json!(false));
    assert!(matches!(symbols[..], [order] if order["symbol"] == unknown), "{settled}");
    assert_eq!(kis.run(BUY).error(), "trading_reducing", "it does not agree");
    does(kis, "resume --yes");
    does(kis, BUY);
}

/// Puts a file back as it was, with nothing beside it.
fn put_back(copy: &Path, store: &Path) {
    for name in ["beagle.db-wal", "beagle.db-shm"] {
        let _ = fs::remove_file(store.with_file_name(name));
    }
    fs::copy(copy, store).expect("put back");
}

#[tokio::test(flavor = "multi_thread")]
async fn f057_an_older_copy_that_was_put_back_by_hand_is_noticed() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    let copy = kis.home().join("copy.db");
    does(&kis, BUY);
    fs::copy(kis.store(), &copy).expect("a copy");
    put_back(&copy, &kis.store());
    does(&kis, OTHER);
    put_back(&copy, &kis.store());
    only_sells(&kis);
    settles_only_by_word(&kis, "035720");
}

#[tokio::test(flavor = "multi_thread")]
async fn f057_an_older_copy_that_lacks_no_order_is_trusted_again() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    let copy = kis.home().join("copy.db");
    does(&kis, BUY);
    fs::copy(kis.store(), &copy).expect("a copy");
    let refusal = json!({ "path": "order-cash", "do": "error", "http": 200, "code": "APBK0952", "message": "" });
    desk.fault(refusal).await;
    assert_eq!(kis.run(OTHER).code, Some(4), "the broker refuses it");
    put_back(&copy, &kis.store());
    assert_eq!(does(&kis, "settle")["agreement"], json!({ "agrees": true, "unknown_orders": [] }), "also unasked");
    put_back(&copy, &kis.store());
    only_sells(&kis);
    assert_eq!(does(&kis, "settle")["agreement"], json!({ "agrees": true, "unknown_orders": [] }));
    does(&kis, BUY);
    assert_eq!(does(&kis, "settle").get("agreement"), None, "there is no doubt any more");
}

#[tokio::test(flavor = "multi_thread")]
async fn f057_a_journal_that_was_deleted_is_noticed() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    does(&kis, OTHER);
    fs::remove_dir_all(kis.state()).expect("deleted");
    only_sells(&kis);
    settles_only_by_word(&kis, "035720");
}

#[tokio::test(flavor = "multi_thread")]
async fn f060_a_second_journal_of_the_account_on_this_machine_halts() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    let folder = kis.home().join("another-state");
    let elsewhere =
        |line: &str| Run::of(kis.command(line).env("KIS_STATE_DIR", &folder).output().expect("the program runs"));
    does(&kis, BUY);
    for line in [BUY, SELL] {
        let run = elsewhere(line);
        assert_eq!((run.code, run.error()), (Some(6), "trading_halted"), "{run:?}");
        assert!(run.value["error"]["message"].as_str().expect("a message").contains("another state folder"), "{run:?}");
    }
    let told = elsewhere("journal").value["result"]["trading"].to_string();
    assert!(told.contains(&kis.store().display().to_string()), "it is said where the other one is: {told}");
    does(&kis, OTHER);

    assert_eq!(elsewhere("resume --yes").code, Some(0));
    assert_eq!(elsewhere(BUY).code, Some(0), "by the owner's word the account is traded from here");
    assert_eq!(kis.run(OTHER).error(), "trading_halted", "and no more from there");
    assert_eq!(desk.accepted().await.len(), 3);
}
