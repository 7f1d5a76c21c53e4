//! A reply of any endpoint: the first line is the endpoint's id, the rest the body.
#![no_main]

use kis_api::{Meta, api};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let (id, body) = text.split_once('\n').unwrap_or(("", text));
    let meta = endpoint(id);
    let typed = meta.typed(body);
    // What the endpoint's own type takes, the table takes, and the other way round.
    assert_eq!(typed.is_ok(), meta.check(body).is_ok());
    match typed {
        Ok(typed) => drop(serde_json::to_string(&typed.fields).expect("values are JSON")),
        Err(error) => drop((error.to_string(), error.is_refused(), error.field().map(str::len))),
    }
    let _ = meta.differences(body);
});

/// An id that is none stands for one all the same, so that no input is wasted.
fn endpoint(id: &str) -> &'static Meta {
    let any = id.bytes().fold(0usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
    api::find(id).unwrap_or(api::ALL[any % api::ALL.len()])
}
