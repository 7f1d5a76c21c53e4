//! The way in for `fuzz/`.

use super::{File, Master};
use crate::Market;

/// Reads bytes as a master: the first byte picks the file and, with its highest bit, says that the rest is packed.
#[doc(hidden)]
pub fn fuzz_master(file: u8, bytes: &[u8]) {
    let files = [File::of(Market::Kr), File::of(Market::Us), &[File::Indices]].concat();
    let picked = files[usize::from(file & 0x7F) % files.len()];
    let unpacked = if file & 0x80 == 0 { Ok(bytes.to_vec()) } else { picked.unpack(bytes) };
    let Ok(bytes) = unpacked else { return };
    if let Ok(listings) = picked.listings(&bytes) {
        let first = listings.first().map(|listing| listing.instrument.symbol().to_owned());
        let master = Master::new(listings);
        first.map(|symbol| (master.by_name(&symbol).len(), picked.find(&bytes, &symbol)));
    }
    let _ = picked.indices(&bytes);
}
