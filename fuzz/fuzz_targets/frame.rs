//! A message of the websocket.
#![no_main]

use kis_api::{api, feed::Message};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let frame = match Message::parse(text) {
        Ok(Message::Data(frame)) => frame,
        Ok(Message::Control(control)) => return drop((control.error(), format!("{control:?}"))),
        _ => return,
    };
    let Some(meta) = api::feed(frame.tr_id()) else { return };
    let checked = meta.check(&frame);
    match frame.values(meta) {
        Ok(records) => {
            assert_eq!(records.len(), frame.count());
            // What the feed's own type reads, the table reads.
            let readable = records.iter().flatten().all(|named| named.value.is_ok());
            assert!(readable || checked.is_err());
        }
        Err(_) => assert!(checked.is_err()),
    }
    let _ = frame.keys(meta).count();
});
