//! A balance page of 50 rows: to typed values, to `serde_json::Value`, and parsed alone.
//!
//! ```console
//! $ cargo bench -p kis-api --bench decode
//! ```

use divan::{Bencher, black_box};
use kis_api::{
    Decode,
    api::domestic_stock::InquireBalanceResponse,
    decode::Reply,
    endpoint::{Endpoint, FieldType, Shape},
};
use serde_json::{Map, Value};

fn main() {
    divan::main();
}

/// A page as the broker sends it: every field of the table, 50 rows, padded messages.
fn page() -> String {
    let meta = kis_api::api::domestic_stock::InquireBalance::META;
    let mut body = Map::new();
    for part in meta.reply {
        let row = |at: usize| -> Map<String, Value> {
            let value = |ty| match ty {
                FieldType::Text => format!("{:06}", 5930 + at),
                FieldType::Integer => format!("{}", 10 + at),
                FieldType::Decimal => format!("{}.0000", 198_600 + at),
                FieldType::Date => String::new(),
                FieldType::Time => "094414".into(),
            };
            part.fields.iter().map(|field| (field.name().to_owned(), Value::String(value(field.ty())))).collect()
        };
        match (part.name, part.shape) {
            ("", _) => body.extend(row(0)),
            (name, Shape::List) => {
                let rows = if name == "output1" { 50 } else { 1 };
                body.insert(name.into(), (0..rows).map(|at| Value::Object(row(at))).collect());
            }
            (name, Shape::Object) => drop(body.insert(name.into(), Value::Object(row(0)))),
        }
    }
    body.insert("rt_cd".into(), "0".into());
    Value::Object(body).to_string()
}

#[divan::bench]
fn typed(bencher: Bencher<'_, '_>) {
    let page = page();
    bencher
        .counter(divan::counter::BytesCount::of_str(&page))
        .bench(|| InquireBalanceResponse::decode(black_box(&page)).expect("it decodes"));
}

#[divan::bench]
fn serde_json_value(bencher: Bencher<'_, '_>) {
    let page = page();
    bencher
        .counter(divan::counter::BytesCount::of_str(&page))
        .bench(|| serde_json::from_str::<Value>(black_box(&page)).expect("it parses"));
}

#[divan::bench]
fn borrowed_tree(bencher: Bencher<'_, '_>) {
    let page = page();
    bencher.bench(|| drop(Reply::parse(black_box(&page)).expect("it parses")));
}
