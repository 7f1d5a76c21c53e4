//! What order notices are encrypted with: AES-256 in CBC mode, PKCS #7 padding, written in base64.

use alloc::string::String;

use aes::{
    Aes256,
    cipher::{BlockModeDecrypt, KeyIvInit, block_padding::Pkcs7},
};
use base64::{Engine as _, engine::general_purpose::STANDARD};

use super::Cipher;
use crate::{Error, Result};

impl Cipher {
    /// The records behind a frame's encrypted body.
    ///
    /// # Errors
    /// [`Error::is_malformed`] when the body was encrypted with another key, or is no base64 of whole blocks.
    pub fn open(&self, body: &str) -> Result<String> {
        self.opened(body).ok_or_else(|| Error::malformed("the notice can't be opened with its subscription's key"))
    }

    fn opened(&self, body: &str) -> Option<String> {
        let mut bytes = STANDARD.decode(body.trim()).ok()?;
        let cbc = cbc::Decryptor::<Aes256>::new_from_slices(self.key.as_bytes(), self.iv.as_bytes()).ok()?;
        let length = cbc.decrypt_padded::<Pkcs7>(&mut bytes).ok()?.len();
        bytes.truncate(length);
        String::from_utf8(bytes).ok()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cipher(key: &str) -> Cipher {
        Cipher { key: key.into(), iv: "0123456789abcdef".into() }
    }

    const KEY: &str = "abcdefghijklmnopqrstuvwxyz012345";

    /// Made with `openssl enc -aes-256-cbc -base64 -A -K … -iv …`.
    const SEALED: &str = "gjXzDxLSKRahI7X7PLLtPxgIH7kOLZpgx0vwyOuzvRM=";

    #[test]
    fn what_another_program_sealed_opens() {
        assert_eq!(cipher(KEY).open(SEALED).expect("opens"), "0000003024^02^하림^10^");
        assert!(cipher("another key, which is as long ..").open(SEALED).is_err());
        assert!(cipher("short").open(SEALED).is_err());
    }

    proptest! {
        #[test]
        fn nonsense_does_not_panic(body in "[A-Za-z0-9+/=^]{0,200}") {
            let _ = cipher(KEY).open(&body);
        }
    }
}
