//! A request to `kis serve`: the first line is its address, the second what kind of body it has, the rest the body.
#![no_main]

use kis_cli::fuzzing::{Asked, alerts, request};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let mut parts = data.splitn(3, |byte| *byte == b'\n');
    let (Some(path), Some(kind), Some(body)) = (parts.next(), parts.next(), parts.next()) else { return };
    let (Ok(path), Ok(kind)) = (std::str::from_utf8(path), std::str::from_utf8(kind)) else { return };
    if let Some(texts) = alerts(kind, body) {
        assert!((1..=200).contains(&texts.len()), "{} alerts", texts.len());
        assert!(kind != "text/plain" || texts.iter().all(|text| !text.trim().is_empty() && !text.contains('\n')));
    }
    let Some(Asked { words, command }) = request(path, body) else { return };
    // The command is the one at the address, whatever the members say.
    assert_eq!(command, path.replace('/', " "), "{words:?}");
    let own = path.split('/').count();
    let behind = words.iter().position(|word| word == "--").unwrap_or(words.len());
    assert!(words[own..behind].iter().all(|word| word.starts_with("--")), "{words:?}");
    for forbidden in ["--profile", "--yes", "--output", "--chart", "--help"] {
        let is_there = words[..behind].iter().any(|word| word == forbidden || word.starts_with(&format!("{forbidden}=")));
        assert!(!is_there, "{words:?}");
    }
});
