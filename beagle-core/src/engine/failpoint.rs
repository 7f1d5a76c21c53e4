//! Places at which a test ends, stops or fails this process: `kill@committed:2` ends it as `kill -9` does when it comes
//! through `committed` the second time.
//!
//! A program that somebody trades with has none of this, however it was built: it takes the feature `failpoints` and
//! debug assertions.

#[cfg(all(feature = "failpoints", debug_assertions))]
mod armed;

#[cfg(all(feature = "failpoints", debug_assertions))]
pub use armed::arm;
#[cfg(all(feature = "failpoints", debug_assertions))]
pub(super) use armed::{ahead_ms, version};

use std::io;

/// This process comes through a place.
pub fn pass(place: &str) {
    // A place where nothing can fail takes no notice of one that should.
    let _ = attempt(place);
}

/// This process comes through a place where a write may fail.
#[cfg_attr(not(all(feature = "failpoints", debug_assertions)), expect(unused_variables, clippy::unnecessary_wraps))]
pub(super) fn attempt(place: &str) -> io::Result<()> {
    #[cfg(all(feature = "failpoints", debug_assertions))]
    armed::attempt(place)?;
    Ok(())
}

/// Takes no orders.
#[cfg(not(all(feature = "failpoints", debug_assertions)))]
pub const fn arm(_plan: &str) {}

/// It is what it is.
#[cfg(not(all(feature = "failpoints", debug_assertions)))]
pub(super) const fn version(version: String) -> String {
    version
}

/// The clocks are right.
#[cfg(not(all(feature = "failpoints", debug_assertions)))]
pub(super) const fn ahead_ms() -> u64 {
    0
}
