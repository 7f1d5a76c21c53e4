//! A configuration, read as the program reads it.
#![no_main]

use kis_api::Env;
use kis_cli::fuzzing::configuration;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match configuration(text) {
        Ok(read) => {
            assert_ne!(read.env, Env::Real, "a file alone never leads to real money");
            assert_eq!(read.rules.check(), Ok(()), "rules that contradict themselves are refused");
            for address in read.addresses {
                let host = address.split("://").nth(1).and_then(|rest| rest.split(['/', ':']).next()).expect("a host");
                let is_own = host.ends_with(".koreainvestment.com") || host == "api.telegram.org";
                let is_local = host.starts_with("127.") || host == "localhost" || host == "[";
                assert!(is_own || is_local, "{address}");
            }
        }
        Err((exit, [ko, en])) => {
            assert_eq!(exit.code(), 2, "{en}");
            assert!(!ko.is_empty() && !en.is_empty());
        }
    }
});
