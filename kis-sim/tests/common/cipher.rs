//! Opens what the simulator sealed.

use aes::Aes256;
use base64::{Engine as _, prelude::BASE64_STANDARD};
use cbc::cipher::{BlockModeDecrypt as _, KeyIvInit as _, block_padding::Pkcs7};

/// The text of a frame's body.
pub(crate) fn opened(body: &str, (iv, key): (&str, &str)) -> String {
    let bytes = BASE64_STANDARD.decode(body).expect("base64");
    let decryptor = cbc::Decryptor::<Aes256>::new_from_slices(key.as_bytes(), iv.as_bytes()).expect("lengths");
    let plain = decryptor.decrypt_padded_vec::<Pkcs7>(&bytes).expect("padding");
    String::from_utf8(plain).expect("text")
}
