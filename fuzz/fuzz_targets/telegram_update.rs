//! Updates of a messenger, as its server might answer them, played to a conversation in which nothing was asked.
#![no_main]

use kis_cli::fuzzing::{OWNER, telegram_updates};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let led = telegram_updates(text);
    assert_eq!(led.carried_out, 0, "nothing is carried out that nobody said yes to");
    assert!(led.longest <= 4_096, "no message is longer than Telegram takes");
    // Numbers may be written in other ways, but only by their digits.
    if !text.contains(&OWNER.to_string()) && !text.contains(['e', 'E', '.']) {
        assert_eq!((led.tried, led.ingested), (0, 0), "nobody else is listened to");
    }
});
