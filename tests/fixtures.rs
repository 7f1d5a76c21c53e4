//! Our own examples of replies: each reads as its snapshot says, whether that is a value or an error.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use kis_api::{
    Decode,
    api::{domestic_stock as kr, oauth, overseas_stock as us},
};
use rich_beagle_tests::recorder;
use serde_json::Value;

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures")
}

/// What a body reads as, for people.
fn read<T: Decode + std::fmt::Debug>(body: &str) -> String {
    match T::decode(body) {
        Ok(value) => format!("{value:#?}"),
        Err(error) => format!("error: {error}"),
    }
}

/// Reads a body with the type of this endpoint.
fn read_as(id: &str, body: &str) -> String {
    let read = match id {
        "oauth.auth_token" => read::<oauth::AuthTokenResponse>,
        "oauth.auth_ws_token" => read::<oauth::AuthWsTokenResponse>,
        "oauth.revoke_token" => read::<oauth::RevokeTokenResponse>,
        "domestic_stock.chk_holiday" => read::<kr::ChkHolidayResponse>,
        "domestic_stock.inquire_balance" => read::<kr::InquireBalanceResponse>,
        "domestic_stock.inquire_daily_ccld" => read::<kr::InquireDailyCcldResponse>,
        "domestic_stock.inquire_price" => read::<kr::InquirePriceResponse>,
        "domestic_stock.inquire_psbl_order" => read::<kr::InquirePsblOrderResponse>,
        "domestic_stock.inquire_psbl_rvsecncl" => read::<kr::InquirePsblRvsecnclResponse>,
        "domestic_stock.inquire_psbl_sell" => read::<kr::InquirePsblSellResponse>,
        "domestic_stock.intstock_multprice" => read::<kr::IntstockMultpriceResponse>,
        "domestic_stock.order_cash" => read::<kr::OrderCashResponse>,
        "domestic_stock.order_rvsecncl" => read::<kr::OrderRvsecnclResponse>,
        "overseas_stock.inquire_balance" => read::<us::InquireBalanceResponse>,
        "overseas_stock.inquire_ccnl" => read::<us::InquireCcnlResponse>,
        "overseas_stock.inquire_nccs" => read::<us::InquireNccsResponse>,
        "overseas_stock.inquire_present_balance" => read::<us::InquirePresentBalanceResponse>,
        "overseas_stock.inquire_psamount" => read::<us::InquirePsamountResponse>,
        "overseas_stock.multprice" => read::<us::MultpriceResponse>,
        "overseas_stock.order" => read::<us::OrderResponse>,
        "overseas_stock.order_rvsecncl" => read::<us::OrderRvsecnclResponse>,
        "overseas_stock.price" => read::<us::PriceResponse>,
        other => panic!("{other} has no type here"),
    };
    read(body)
}

/// The JSON files of a folder, in the order of their names.
fn files(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(fixtures().join(folder)).expect("the fixtures");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("readable").path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
}

#[test]
fn replies_that_differ_from_the_documents() {
    for file in files("quirks") {
        let name = file.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
        let (id, _) = name.split_once("--").expect("an endpoint and a case");
        let body = fs::read_to_string(&file).expect("readable");
        insta::with_settings!({prepend_module_to_snapshot => false, snapshot_path => "snapshots/quirks", omit_expression => true}, {
            insta::assert_snapshot!(name.clone(), read_as(id, &body));
        });
    }
}

/// `UPDATE_FIXTURES=1 cargo test -p rich-beagle-tests --test fixtures` writes them anew.
#[test]
fn every_endpoint_has_an_example_of_ours() {
    let replies = recorder::record();
    let mut missing: BTreeSet<_> = kis_api::api::ALL.iter().map(|meta| meta.id.to_owned()).collect();
    for (id, body) in replies {
        missing.remove(&id);
        let file = fixtures().join(format!("{}.json", id.replacen('.', "/", 1)));
        let pretty = serde_json::from_str::<Value>(&body).expect("JSON");
        // In the order of the wire, which is the order in which the simulator wrote it.
        let text = format!("{body}\n");
        if update() {
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            fs::write(&file, &text).expect("writable");
        }
        let stored = fs::read_to_string(&file).unwrap_or_default();
        assert_eq!(stored.trim(), text.trim(), "{id}: the simulator says something else ({pretty})");
        insta::with_settings!({prepend_module_to_snapshot => false, snapshot_path => "snapshots/examples", omit_expression => true}, {
            insta::assert_snapshot!(id.clone(), read_as(&id, &stored));
        });
    }
    assert!(missing.is_empty(), "without an example: {missing:?}");
}

#[expect(clippy::disallowed_methods, reason = "a switch for the person who runs the test")]
fn update() -> bool {
    std::env::var_os("UPDATE_FIXTURES").is_some()
}
