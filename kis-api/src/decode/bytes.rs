//! The text of a body.

use alloc::{string::String, vec::Vec};

use encoding_rs::EUC_KR;

/// The text of a body: UTF-8, as nearly all are, or else EUC-KR, in which some gateways still write their errors. What is
/// neither keeps what can be read of it; a character that can't be stands there as `\u{fffd}`, which no number takes.
pub fn text(body: Vec<u8>) -> String {
    let bytes = match String::from_utf8(body) {
        Ok(text) => return text,
        Err(error) => error.into_bytes(),
    };
    match EUC_KR.decode_without_bom_handling_and_without_replacement(&bytes) {
        Some(text) => text.into_owned(),
        None => String::from_utf8_lossy(&bytes).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_in_either_encoding_is_text() {
        let korean = "{\"msg1\":\"초당 거래건수를 초과하였습니다.\"}";
        assert_eq!(text(korean.into()), korean);
        assert_eq!(text(EUC_KR.encode(korean).0.into_owned()), korean);
        let cut = [korean.as_bytes(), b"\xed\x95"].concat();
        assert_eq!(text(cut), format!("{korean}\u{fffd}"));
    }
}
