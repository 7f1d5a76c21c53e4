//! Our own examples of replies: each reads as its snapshot says, whether that is a value or an error.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use kis_api::{
    Decode, Meta,
    api::{self, domestic_stock as kr, oauth, overseas_stock as us},
    feed::Message,
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

/// What a body reads as with the type of this endpoint; nothing for endpoints of which people look at the body alone.
fn read_as(id: &str, body: &str) -> Option<String> {
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
        _ => return None,
    };
    Some(read(body))
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
            insta::assert_snapshot!(name.clone(), read_as(id, &body).expect("a type"));
        });
    }
}

/// Orders that the simulator refuses; their examples are written by hand.
const BY_HAND: &[&str] =
    &["domestic_stock.order_credit", "overseas_stock.daytime_order", "overseas_stock.daytime_order_rvsecncl"];

fn example(id: &str) -> PathBuf {
    fixtures().join(format!("{}.json", id.replacen('.', "/", 1)))
}

/// `UPDATE_FIXTURES=1 cargo test -p rich-beagle-tests --test fixtures` writes them anew.
#[test]
fn every_endpoint_has_an_example_of_ours() {
    let replies: BTreeMap<String, String> = recorder::record().into_iter().collect();
    for meta in kis_api::api::ALL {
        let file = example(meta.id);
        match replies.get(meta.id) {
            // In the order of the wire, which is the order in which the simulator wrote it.
            Some(body) if update() => {
                fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
                fs::write(&file, format!("{body}\n")).expect("writable");
            }
            Some(_) => {}
            None => assert!(BY_HAND.contains(&meta.id), "{} is neither recorded nor written by hand", meta.id),
        }
        let stored = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", meta.id));
        if let Some(body) = replies.get(meta.id) {
            assert!(stored.trim() == body.trim(), "{}: the simulator says something else: {body}", meta.id);
        }
        if let Err(error) = meta.check(&stored) {
            panic!("{}: {error}: {stored}", meta.id);
        }
        complete(meta, &stored);
        let Some(text) = read_as(meta.id, &stored) else { continue };
        insta::with_settings!({prepend_module_to_snapshot => false, snapshot_path => "snapshots/examples", omit_expression => true}, {
            insta::assert_snapshot!(meta.id, text);
        });
    }
}

/// Frames are kept as the simulator sends them, notices decrypted.
#[test]
fn every_feed_has_an_example_of_ours() {
    for (id, frame) in recorder::frames::record() {
        let meta = api::feed(id).expect(id);
        let file = fixtures().join("frames").join(format!("{id}.txt"));
        if update() {
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            fs::write(&file, format!("{frame}\n")).expect("writable");
        }
        let stored = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{id}: {error}"));
        assert!(stored.trim_end_matches('\n') == frame, "{id}: the simulator sends something else: {frame}");
        let Ok(Message::Data(frame)) = Message::parse(&frame) else { panic!("{id}: {frame} is no data") };
        let records = meta.check(&frame).unwrap_or_else(|error| panic!("{error}: {stored}"));
        assert_eq!(records, frame.count());
        let values = frame.values(meta).expect(id);
        assert!(values.iter().all(|record| record.len() == meta.fields.len()), "{id}: a field is missing");
    }
}

/// Every field of the table is in the example.
fn complete(meta: &Meta, body: &str) {
    let body: Value = serde_json::from_str(body).expect(meta.id);
    for container in meta.reply.iter().filter(|container| !container.name.is_empty()) {
        let row = match &body[container.name] {
            Value::Array(rows) => rows.first().unwrap_or_else(|| panic!("{} {}: no rows", meta.id, container.name)),
            object => object,
        };
        let missing: Vec<&str> =
            container.fields.iter().map(|f| f.name()).filter(|name| row.get(name).is_none()).collect();
        assert!(missing.iter().all(|name| *name == "cnc_cfrm_qty"), "{} lacks {missing:?}", meta.id);
    }
}

#[expect(clippy::disallowed_methods, reason = "a switch for the person who runs the test")]
fn update() -> bool {
    std::env::var_os("UPDATE_FIXTURES").is_some()
}
