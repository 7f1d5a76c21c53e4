//! AES-256-CBC with the key and the vector of a registration, in base64.

use aes::Aes256;
use base64::{Engine as _, prelude::BASE64_STANDARD};
use cbc::cipher::{BlockModeEncrypt as _, KeyIvInit as _, block_padding::Pkcs7};
use sha2::{Digest as _, Sha256};

use crate::gateway::token::hex;

/// Key and vector of one registration. Both are text, of which the bytes count.
#[derive(Debug, Clone)]
pub(super) struct Cipher {
    /// 32 characters.
    pub(super) key: String,
    /// 16 characters.
    pub(super) iv: String,
}

impl Cipher {
    /// The pair that follows from a text.
    pub(super) fn of(source: &str) -> Self {
        let digits = hex(&Sha256::digest(source)[..24]);
        let (key, iv) = digits.split_at(32);
        Self { key: key.to_owned(), iv: iv.to_owned() }
    }

    /// A text as it goes over the wire.
    pub(super) fn seal(&self, text: &str) -> String {
        match cbc::Encryptor::<Aes256>::new_from_slices(self.key.as_bytes(), self.iv.as_bytes()) {
            Ok(encryptor) => BASE64_STANDARD.encode(encryptor.encrypt_padded_vec::<Pkcs7>(text.as_bytes())),
            // The lengths are right by construction.
            Err(_) => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_what_openssl_says() {
        // printf 'a^b' | openssl enc -aes-256-cbc -base64 -K 3031…6566 -iv 3031…6566
        let cipher = Cipher { key: "0123456789abcdef0123456789abcdef".into(), iv: "0123456789abcdef".into() };
        assert_eq!(cipher.seal("a^b"), "EKcPvM7skQOW6eaStAIy1w==");
        let other = Cipher::of("session 1");
        assert_eq!((other.key.len(), other.iv.len()), (32, 16));
    }
}
