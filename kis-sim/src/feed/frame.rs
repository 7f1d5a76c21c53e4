//! Data frames: `0|H0STCNT0|003|f1^f2^…`, encrypted `1|H0STCNI0|001|base64`.

use super::cipher::Cipher;

/// The most records that one frame brings.
pub(super) const MOST: usize = 20;

/// A frame of these records, each of them already joined.
pub(super) fn frame(tr_id: &str, records: &[String], cipher: Option<&Cipher>) -> String {
    // The records follow each other with nothing between them but what is between fields.
    let body = records.join("^");
    let count = records.len();
    match cipher {
        Some(cipher) => format!("1|{tr_id}|{count:03}|{}", cipher.seal(&body)),
        None => format!("0|{tr_id}|{count:03}|{body}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_joined_and_counted() {
        let records = ["a^1".to_owned(), "b^".to_owned()];
        assert_eq!(frame("H0STCNT0", &records, None), "0|H0STCNT0|002|a^1^b^");
        assert!(frame("H0STCNI0", &records[..1], Some(&Cipher::of("x"))).starts_with("1|H0STCNI0|001|"));
    }
}
