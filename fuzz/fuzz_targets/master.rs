//! A symbol master: the first byte picks the file, the rest is its content, packed or not.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    if let Some((file, bytes)) = data.split_first() {
        kis_api::fuzz_master(*file, bytes);
    }
});
