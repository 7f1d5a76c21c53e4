//! The pages of an order list, each behind a byte that says what its header announces, with FF between them.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| kis_api::fuzz_order_list(data));
